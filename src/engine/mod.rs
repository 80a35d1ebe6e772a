//! Program → Steps: the machine, its memory, heap, frames, runtime and history.
//!
//! [`machine::Machine`] is the only way in. Below it, `heap`, `frames` and `history` know no CPU: they take facts and
//! return events or a fault. `unicorn` is the only file that names the emulator.

mod bare;
mod bitmap;
mod books;
mod by_hand;
mod call_again;
mod cells;
mod check;
mod code;
mod contents;
mod convention;
mod drift;
mod ending;
mod external;
mod fast;
mod find;
mod formula;
mod frames;
mod goal;
mod heap;
mod history;
mod holding;
mod host_step;
mod hunt;
mod ladder;
mod landmarks;
mod leap;
mod ledger;
mod log;
mod looking;
mod lookout;
pub mod machine;
mod marks;
mod memory;
mod plain;
mod quick;
mod reader;
mod recorded;
mod recorder;
mod replay;
mod room;
mod runtime;
mod scan;
mod served;
mod shadow;
mod startup;
mod state;
mod stops;
mod stretches;
mod syscall;
pub mod told;
mod touched;
mod turnover;
mod unicorn;

#[cfg(test)]
mod tests;
