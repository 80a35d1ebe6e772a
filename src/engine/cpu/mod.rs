//! The processor: the emulator (Unicorn), decoded instructions, and the registers after an instruction.
//!
//! `unicorn` runs guest code with one hook, on guest memory that is mapped into it; `decode_cache` decodes each instruction once;
//! `compiled_code` tells what a compiler wrote; `hot_insn` is what execution and redo need of an instruction for every step; `after` reads
//! registers back; `hooks` holds what the emulator's hooks are called for, `address_space` what is mapped beside the guest's memory.
//!
//! `exec` and `block` drive the emulator; everything that depends on an instruction asks the decode cache. Promises: no guest instruction
//! reaches the host's CPU untranslated, and the emulator's own errors come out as values.
//!
//! Uses `memory`.

pub(crate) mod address_space;
pub(crate) mod after;
pub(crate) mod code_view;
mod compiled_code;
pub(crate) mod decode_cache;
mod hooks;
pub(crate) mod hot_insn;
pub(crate) mod unicorn;
