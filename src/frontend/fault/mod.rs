//! frontend::fault
//!

pub mod illustration;
pub(crate) mod location;
pub mod messages;
pub mod operands;
pub mod related;
pub mod stack_overflow;
