//! engine::cpu
//!

pub(crate) mod baseline;
pub(crate) mod decode_cache;
pub(crate) mod hot_insn;
pub(crate) mod unicorn;
