#![doc = include_str!("ARCHITECTURE.md")]

pub mod engine;
mod error;
#[cfg(feature = "text")]
pub mod frontend;
pub mod lens;
pub mod model;
pub mod session;
pub mod source;
pub mod x86;

pub use error::{Error, ErrorKind};
