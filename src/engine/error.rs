//! [`MachineError`]: why a machine cannot be made, or refuses a change.
//!
//! These are mistakes of whoever uses the engine, or the host's lack of room. What the guest does wrong is a
//! [`Fault`](crate::model::fault::Fault), which is data and never arrives here.

use crate::model::addr::Address;
use crate::model::memory_map::Region;
use std::fmt;
use std::io;

/// Why a machine cannot be made, or refuses a change.
#[derive(Debug)]
#[non_exhaustive]
pub enum MachineError {
    /// A size of the configuration is 0 or above 1 GiB.
    InvalidSize {
        /// `stack` or `heap`.
        what: &'static str,
        /// In bytes.
        size: u64,
    },
    /// The host has no room for the guest's memory.
    NoMemory {
        /// In bytes.
        size: usize,
        /// What the system says.
        cause: io::Error,
    },
    /// Two regions of the program lie on top of each other.
    Overlap {
        /// The one that starts lower.
        one: Region,
        /// The next.
        other: Region,
    },
    /// Code below this address cannot run without a record of its steps.
    NeedsRecord {
        /// Where such code may begin.
        below: Address,
    },
    /// The emulator cannot be opened; what it says.
    Emulator(String),
    /// The emulator by itself came no further.
    Stumbled {
        /// The number of the exception that nothing handled.
        exception: Option<u32>,
    },
    /// An edit of bytes that are not all mapped in one region.
    Unmapped {
        /// The first byte.
        address: Address,
        /// In bytes.
        length: u64,
    },
    /// An edit of code.
    HoldsCode(Address),
    /// The room for typed code or variables is used up.
    NoRoom {
        /// All of it, in bytes.
        capacity: u64,
    },
    /// A call cannot be repeated, because the record does not reach back to it.
    CallForgotten,
    /// The arguments of a call do not fit.
    ArgumentsTooLarge {
        /// In bytes.
        size: usize,
    },
}

impl fmt::Display for MachineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MachineError::InvalidSize { what, size } => {
                write!(f, "a {what} of {size} bytes is out of range: choose between 1 byte and 1 GiB")
            }
            MachineError::NoMemory { size, cause } => {
                write!(f, "no room for {size} bytes of the program's memory: {cause}")
            }
            MachineError::Overlap { one, other } => {
                let [one, other] = [one, other].map(|region| format!("the {} at {}", region.kind.name(), region.start));
                write!(f, "the program's memory cannot be laid out: {one} and {other} overlap")
            }
            MachineError::NeedsRecord { below } => write!(f, "code below {below} runs only with its steps recorded"),
            MachineError::Emulator(cause) => write!(f, "the emulator cannot be set up: {cause}"),
            MachineError::Stumbled { exception } => write!(f, "the emulator stumbled (exception {exception:?})"),
            MachineError::Unmapped { address, length } => write!(f, "{length} bytes at {address} are not all mapped"),
            MachineError::HoldsCode(address) => write!(f, "{address} holds code, which cannot be changed"),
            MachineError::NoRoom { capacity } => {
                write!(f, "there is no more room: all {capacity} bytes for what is typed are used")
            }
            MachineError::CallForgotten => f.write_str("the record does not reach back to the call"),
            MachineError::ArgumentsTooLarge { size } => write!(f, "{size} bytes of arguments do not fit"),
        }
    }
}

impl std::error::Error for MachineError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            MachineError::NoMemory { cause, .. } => Some(cause),
            _ => None,
        }
    }
}
