//! Operand values with every symbol resolved to a number: the interface between assembler, encoder and verifier.
//!
//! Ranges were checked where the values were made.

use super::register_name::{RegisterClass, RegisterName};

/// An operand with its symbols resolved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResolvedOperand {
    Register(RegisterName),
    Immediate(i128),
    Memory(MemoryRef),
}

/// A memory operand with its symbols resolved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemoryRef {
    /// Bytes; `None` where the source does not say.
    pub size: Option<u32>,
    pub segment: Option<RegisterName>,
    /// Never `rip`.
    pub base: Option<RegisterName>,
    pub index: Option<RegisterName>,
    pub scale: u32,
    pub displacement: Displacement,
}

impl MemoryRef {
    /// The index of a gather's operand.
    #[must_use]
    pub fn vector_index(&self) -> Option<RegisterName> {
        self.index.filter(|index| index.class == RegisterClass::Vector)
    }
}

/// The constant part of an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Displacement {
    /// Added to base and index, or the whole address where there are none. In −2³¹ … 2³¹ − 1 unless it is the whole address.
    Constant(i64),
    /// rip-relative, with this distance from the next instruction.
    FromNext(i64),
    /// rip-relative, to this target address.
    Target(u64),
}
