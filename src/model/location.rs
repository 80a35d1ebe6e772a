//! [`Location`]: a part of machine state that can be watched or searched for.

use super::addr::Address;
use super::register::Register;

/// A register, or a range of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Location {
    /// A whole register.
    Register(Register),
    /// Bytes of memory.
    Memory {
        /// The first of them.
        address: Address,
        /// How many.
        size: u64,
    },
}
