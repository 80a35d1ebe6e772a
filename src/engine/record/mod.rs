//! engine::record
//!

pub(crate) mod apply;
pub(crate) mod contents;
pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod history;
pub(crate) mod host_call;
pub(crate) mod kinds;
pub(crate) mod recording;
