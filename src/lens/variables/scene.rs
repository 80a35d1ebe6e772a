//! What values are read with: types, the running program, limits. Borrowed for one question, since the program moves on.

use crate::loader::dwarf::DebugInfo;
use crate::model::debug::target::Target;

/// What is read of a value at most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReadLimits {
    /// Nesting of fields and pointees.
    pub depth: usize,
    /// Elements of one array, vector, map.
    pub elements: u64,
    /// Bytes of one string.
    pub text: u64,
    /// Parts of the whole.
    pub parts: usize,
}

impl Default for ReadLimits {
    fn default() -> ReadLimits {
        ReadLimits { depth: 40, elements: 16, text: 256, parts: 400 }
    }
}

/// Where values come from.
#[derive(Clone, Copy)]
pub struct VariableContext<'a> {
    /// Variables, types and locations.
    pub debug: &'a DebugInfo,
    /// Memory and heap.
    pub target: &'a dyn Target,
    /// How much of a value is read.
    pub limits: ReadLimits,
}
