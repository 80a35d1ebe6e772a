//! The only folder that names `iced_x86`: which forms instructions have, what bytes mean and how they read.
//!
//! `forms` and `encode` serve the assembler, `check` has its last word, `facts` tells the engine what an instruction will do, `text`
//! writes it down. Nothing of iced's own types leaves this folder.

pub mod condition;
pub mod counted_loop;
pub mod dataflow;
mod disassembly;
pub mod emitter;
mod encode;
mod execution;
pub mod facts;
pub mod flags;
mod forms;
pub mod interpret;
pub mod operand;
mod register;
pub mod register_name;
mod support;
pub mod transfer;
mod verify;

pub use disassembly::{Disassembly, disassemble};
pub use encode::encode;
pub use forms::{Alternative, Form, Slot, fits, forms, is_avx, mnemonic_names};
pub use verify::{Branch, is_branch_to, is_string_op, says, set_rip_distance};
