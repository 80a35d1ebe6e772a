//! Operands of an instruction as values: what the assembler hands to the encoder, and what the verifier compares bytes with.
//!
//! Every symbol is a number here. That an address fits what the CPU has room for was checked where it was made.

use super::register_name::RegisterName;

/// An operand when symbols are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResolvedOperand {
    Register(RegisterName),
    Immediate(i128),
    Memory(MemoryRef),
}

/// Memory when symbols are known.
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

/// The constant part of an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Displacement {
    /// Added to base and index, or the whole address where there are none. In −2³¹ … 2³¹ − 1 unless it is the whole address.
    Constant(i64),
    /// Relative to the next instruction: this many bytes.
    FromNext(i64),
    /// Relative to the next instruction: so many bytes that this address results.
    Target(u64),
}
