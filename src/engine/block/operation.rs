//! The instructions of a block summary: symbolic operations and access checks in program order, exit values, and how the block ends.
//!
//! Plain data over [`SymbolicValue`]s. `summarise` makes it, `enter` evaluates it.

use super::symbolic::SymbolicValue;
use crate::x86::computation::{BinaryOperator, Condition, DivisionResult, FlagRule};
use crate::x86::transfer::Extension;
/// The longest merged check, in bytes.
const MAX_MERGED: u64 = 64;

/// An operation; all but `Check` set the root `to`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Operation {
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
    /// Reads memory as it is at entry. The block's first `n_prior_stores` stores must not overlap it, which is checked at entry.
    Load {
        to: u8,
        at: SymbolicValue,
        size: u8,
        sign: Extension,
        n_prior_stores: u16,
    },
    /// The result of an operation on this many bits, zero-extended.
    Binary {
        to: u8,
        operator: BinaryOperator,
        left: SymbolicValue,
        right: SymbolicValue,
        bits: u8,
    },
    /// `of` with so many bits from `shift` on replaced.
    Merge {
        to: u8,
        of: SymbolicValue,
        value: SymbolicValue,
        shift: u8,
        bits: u8,
    },
    /// 1 if the condition holds for flags computed from two numbers, else 0.
    Condition {
        to: u8,
        condition: Condition,
        rule: FlagRule,
        left: SymbolicValue,
        right: SymbolicValue,
        bits: u8,
    },
    /// One of two values.
    Choose {
        to: u8,
        condition: u8,
        yes: SymbolicValue,
        no: SymbolicValue,
    },
    /// A division, which must not fault; checked where the quotient is computed, even if nothing needs that.
    Divide {
        to: u8,
        high: SymbolicValue,
        low: SymbolicValue,
        by: SymbolicValue,
        bits: u8,
        is_signed: bool,
        wanted: DivisionResult,
    },
    /// The value that the block stored itself, unless the stores from `first` up to `end` overlap the place, which is checked at entry.
    Forward {
        to: u8,
        of: SymbolicValue,
        at: SymbolicValue,
        size: u8,
        first: u16,
        end: u16,
    },
}

/// The check of one memory access.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct AccessCheck {
    pub at: SymbolicValue,
    pub size: u16,
    pub align: u16,
    pub writes: bool,
    /// It reads bytes that must be defined before the block.
    pub reads: bool,
    /// For a write that may lie below the red zone: the stack pointer.
    pub red_zone_of: Option<SymbolicValue>,
}

/// A range of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SymbolicAddress {
    pub at: SymbolicValue,
    pub size: u16,
}

/// The general registers after a block, by number.
#[derive(Debug, Default)]
pub(super) struct ExitValues {
    /// The value at entry plus a constant.
    pub added: Vec<(u8, u64)>,
    /// Other values, each before what it depends on is changed, as far as that can be.
    pub assigned: Vec<(u8, SymbolicValue)>,
    /// Unknown values, as a mask.
    pub unknown: u16,
    /// An assigned value depends on a register that is changed too.
    pub is_dependent: bool,
    /// Two assigned values depend on each other's registers, so that this is a parallel assignment.
    pub is_parallel: bool,
    /// No register is changed.
    pub is_empty: bool,
}

impl ExitValues {
    /// The registers that are changed, as a mask.
    #[must_use]
    pub(super) fn changed(&self) -> u16 {
        let added = self.added.iter().map(|(number, _)| number);
        added.chain(self.assigned.iter().map(|(number, _)| number)).fold(self.unknown, |all, number| all | 1 << number)
    }
}

impl AccessCheck {
    /// One check equivalent to both, if there is one.
    #[must_use]
    pub(super) fn merged(self, other: AccessCheck) -> Option<AccessCheck> {
        let offset = other.at.plus.wrapping_sub(self.at.plus) as i64;
        if self.at.root != other.at.root || self.align != 1 || other.align != 1 || offset.unsigned_abs() > MAX_MERGED {
            return None;
        }
        let (size, other_size) = (i64::from(self.size), i64::from(other.size));
        let is_within = offset >= 0 && offset + other_size <= size;
        let is_weaker = self.writes >= other.writes
            && self.reads >= other.reads
            && (other.red_zone_of.is_none() || other.red_zone_of == self.red_zone_of);
        if is_within && is_weaker {
            return Some(self);
        }
        let is_same_kind =
            (self.writes, self.reads, self.red_zone_of) == (other.writes, other.reads, other.red_zone_of);
        let (from, to) = (offset.min(0), size.max(offset + other_size));
        let is_contiguous = to - from <= size + other_size;
        let fits = (to - from) as u64 <= MAX_MERGED;
        (is_same_kind && is_contiguous && fits).then(|| AccessCheck {
            at: self.at.plus(from as u64),
            size: (to - from) as u16,
            ..self
        })
    }
}

/// How a block ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BlockEnd {
    /// Another block of the same function follows.
    Next,
    /// A jump to a function's start, which may be conditional.
    Jump {
        next: u64,
    },
    IndirectJump {
        target: SymbolicValue,
    },
    Call {
        /// The address of the pushed return address.
        slot: SymbolicValue,
        next: u64,
        target: SymbolicValue,
        /// The target is a constant that is known to be code.
        is_direct: bool,
        /// By a compiler's code to its own, which need not be with an aligned stack.
        is_compiled_call: bool,
    },
    Return {
        slot: SymbolicValue,
        extra: u16,
        /// How many of the block's stores may have overwritten the return slot.
        n_prior_stores: u16,
        /// The callee-saved registers before the `ret`, in the order of `Register::CALLEE_SAVED`.
        callee_saved: [SymbolicValue; 6],
    },
}
