//! What iced-x86 knows about instructions, as plain values of ours: the only folder that names `iced_x86`, and none of
//! its types leaves it.
//!
//! For the assembler: `forms` (operand table of each mnemonic), `encode` (encoder for what Keystone gets wrong),
//! `verify` (decodes assembled bytes and compares them with the source). For the engine: `facts` (operands, effects,
//! control flow of one instruction), `dataflow`, `transfer` and `condition` (what its result depends on),
//! `counted_loop` (trip counts, unrolling), `emitter` (code generation), `support` and `errata` (what the emulator must
//! not run). For what is shown: `disassembly`, `flags`.
//!
//! Every function here is pure: bytes or names in, values out. A property that cannot be derived from the encoding is
//! reported as unknown, and each module states on which side it approximates.

pub mod condition;
pub mod counted_loop;
pub mod dataflow;
mod disassembly;
pub mod emitter;
mod encode;
mod errata;
pub mod facts;
pub mod flags;
mod forms;
pub mod operand;
mod register;
pub mod register_name;
mod support;
pub mod transfer;
mod verify;

pub use disassembly::{Disassembly, disassemble};
pub use encode::encode;
pub use forms::{InsnForm, MemoryAlternative, OperandSlot, fits, forms, is_avx, mnemonic_names};
pub use verify::{ExpectedBranch, is_branch_to, is_encoding_of, is_string_op, set_rip_distance};
