//! engine::cpu
//!

pub(crate) mod after;
pub(crate) mod code_view;
pub(crate) mod decode_cache;
pub(crate) mod hot_insn;
pub(crate) mod unicorn;
