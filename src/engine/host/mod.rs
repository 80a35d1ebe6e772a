//! engine::host
//!

pub(crate) mod functions;
pub(crate) mod plan;
pub(crate) mod step;
pub(crate) mod syscalls;
pub(crate) mod undefined;
