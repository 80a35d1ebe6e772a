//! What a block is summarised as: symbolic operations and checks in program order, what it leaves in the registers, and how it ends.
//!
//! Plain data over [`SymbolicValue`]s, which are sums of what the registers hold when the block is entered.

use super::symbolic::SymbolicValue;
use crate::x86::transfer::Sign;
/// Bytes that are checked in one go, at most.
const MOST_JOINED: u64 = 64;

/// In program order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operation {
    Check(AccessCheck),
    Sum {
        to: u8,
        base: SymbolicValue,
        index: SymbolicValue,
        factor: u64,
        mask: u64,
    },
    Mask {
        to: u8,
        of: SymbolicValue,
        mask: u64,
    },
    Shift {
        to: u8,
        of: SymbolicValue,
        by: u32,
        mask: u64,
    },
    /// Reads memory, of which the first `after` stores of the block must have written none.
    Load {
        to: u8,
        at: SymbolicValue,
        size: u8,
        sign: Sign,
        after: u16,
    },
}

/// One use of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AccessCheck {
    pub at: SymbolicValue,
    pub size: u16,
    pub align: u16,
    pub writes: bool,
    /// Reads bytes that must have been written before the block.
    pub reads: bool,
    /// For a write that may lie far below the stack pointer: the stack pointer.
    pub above: Option<SymbolicValue>,
}

/// A place in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SymbolicAddress {
    pub at: SymbolicValue,
    pub size: u16,
}

/// What a block leaves in general registers, by number.
#[derive(Debug, Default)]
pub struct Exits {
    /// What was there on entry and so much more.
    pub plus: Vec<(u8, u64)>,
    /// Computed values.
    pub is: Vec<(u8, SymbolicValue)>,
    /// What is unknown afterwards, by bit.
    pub unknown: u16,
    /// A computed value is made of a register that is itself changed.
    pub is_tangled: bool,
    /// Nothing is changed.
    pub is_nothing: bool,
}

impl Exits {
    /// The registers that are not what they were, by bit.
    #[must_use]
    pub fn changed(&self) -> u16 {
        let plus = self.plus.iter().map(|(number, _)| number);
        plus.chain(self.is.iter().map(|(number, _)| number)).fold(self.unknown, |all, number| all | 1 << number)
    }
}

impl AccessCheck {
    /// One check that asks for no less than both, if there is one that asks for hardly more.
    #[must_use]
    pub fn joined(self, other: AccessCheck) -> Option<AccessCheck> {
        let offset = other.at.plus.wrapping_sub(self.at.plus) as i64;
        if self.at.root != other.at.root || self.align != 1 || other.align != 1 || offset.unsigned_abs() > MOST_JOINED {
            return None;
        }
        let (size, other_size) = (i64::from(self.size), i64::from(other.size));
        let is_within = offset >= 0 && offset + other_size <= size;
        let is_weaker = self.writes >= other.writes
            && self.reads >= other.reads
            && (other.above.is_none() || other.above == self.above);
        if is_within && is_weaker {
            return Some(self);
        }
        let is_alike = (self.writes, self.reads, self.above) == (other.writes, other.reads, other.above);
        let (from, to) = (offset.min(0), size.max(offset + other_size));
        let is_gapless = to - from <= size + other_size;
        let fits = (to - from) as u64 <= MOST_JOINED;
        (is_alike && is_gapless && fits).then(|| AccessCheck {
            at: self.at.plus(from as u64),
            size: (to - from) as u16,
            ..self
        })
    }
}

impl SymbolicAddress {
    /// Both as one, if there is nothing between them.
    #[must_use]
    pub fn joined(self, other: SymbolicAddress) -> Option<SymbolicAddress> {
        let place = |place: SymbolicAddress| AccessCheck {
            at: place.at,
            size: place.size,
            align: 1,
            writes: true,
            reads: false,
            above: None,
        };
        place(self).joined(place(other)).map(|both| SymbolicAddress { at: both.at, size: both.size })
    }
}

/// How a block ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// Goes on to another block of the same function.
    Next,
    /// A jump to the start of a function, if it is taken.
    Jump {
        next: u64,
    },
    IndirectJump {
        target: SymbolicValue,
    },
    Call {
        /// Where it leaves its return address.
        slot: SymbolicValue,
        next: u64,
        target: SymbolicValue,
        /// The target is known to be code.
        is_direct: bool,
        /// To a function that may be called with any stack pointer.
        to_private: bool,
    },
    Return {
        slot: SymbolicValue,
        extra: u16,
        /// How many of the block's stores may have written there.
        after: u16,
        /// The callee-saved registers before it, in the order of `Register::CALLEE_SAVED`.
        kept: [SymbolicValue; 6],
    },
}
