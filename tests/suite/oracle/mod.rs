//! The real CPU as oracle.
//!
//! Two ways to ask it. [`stepping`] takes whole programs through a traced process, instruction by instruction. [`differential`] runs
//! generated instructions, alone and in sequences, at full speed in a [child](native) and compares what they left with what the engine
//! leaves, [recorded and unrecorded](subject), forwards and backwards; [regressions] are what it found. [`random_code`] asks no CPU: it
//! compares the ways of the engine with each other on code that means little. [`other_encodings`] compares emulator and interpreter, and
//! [`encodings`] is a table of which of them executes what.

mod compare;
mod differential;
mod encoding;
mod encodings;
mod features;
mod instances;
mod known;
mod memory;
mod native;
mod operand_values;
mod other_encodings;
mod random_code;
mod reduce;
mod regressions;
mod state;
mod stepping;
mod subject;
mod tracee;
mod undefined;
mod values;
