//! What iced-x86 knows about instructions, as plain values of ours: the only folder that names `iced_x86`. None of its
//! types leaves it.
//!
//! For the assembler: `forms` (operand tables), `encode` (encoder for what Keystone gets wrong), `verify` (decodes
//! assembled bytes and compares them with the source). For the engine: `facts` (operands, effects and control flow of an
//! instruction), `support` and `execution` (who executes it, or why it is refused), `interpret` (executes what the
//! emulator lacks or computes wrongly), `dataflow`, `transfer` and `condition` (what a result depends on),
//! `emitter` (code generation). For what is shown: `disassembly`, `flags`.
//!
//! Functions are pure: bytes or names in, values out. What cannot be derived from an encoding is reported as unknown.

pub(crate) mod computation;
pub(crate) mod condition;
pub(crate) mod dataflow;
mod disassembly;
pub(crate) mod emitter;
mod encode;
mod execution;
pub mod facts;
pub mod flags;
mod forms;
pub(crate) mod interpret;
pub(crate) mod operand;
mod register;
pub(crate) mod register_name;
pub mod repeated_store;
mod support;
pub(crate) mod transfer;
mod verify;

pub use disassembly::{Disassembly, disassemble};
pub(crate) use encode::encode;
pub(crate) use forms::{InsnForm, MemoryAlternative, OperandSlot, fits, forms, is_avx, is_xop, mnemonic_names};
pub(crate) use verify::{ExpectedBranch, is_branch_to, is_encoding_of, is_string_op, set_rip_distance};
