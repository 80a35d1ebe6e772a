//! engine::exec
//!

pub(crate) mod fast_path;
pub(crate) mod goal;
pub mod injected;
pub(crate) mod recorder;
pub(crate) mod stop_conditions;
