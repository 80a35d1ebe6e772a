//! engine::exec
//!

pub(crate) mod definedness;
pub(crate) mod executor;
pub(crate) mod fast_path;
pub(crate) mod goal;
pub mod injected;
pub(crate) mod interpret;
pub(crate) mod stop_conditions;
