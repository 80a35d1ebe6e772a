//! One heap allocation, live or freed: it keeps its id for the whole run.
//!
//! The facts of a block and nothing that changes them: who allocates, frees and resizes is the engine's heap.

use super::addr::{Address, StepIndex};
use super::runtime::Allocator;
use std::fmt;

/// A block's number in order of allocation, from 1; shown as `#1`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

impl fmt::Display for BlockId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// When and where a heap request was made: step and instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeapSite {
    /// The step that made the request (the runtime call itself).
    pub step: StepIndex,
    /// The instruction that called or jumped to the runtime; source line and function follow from it.
    pub caller: Address,
}

/// A heap allocation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// Its number, which no other block of the run has.
    pub id: BlockId,
    /// First byte.
    pub address: Address,
    /// Size in bytes as requested now; a realloc in place changes it.
    pub size: u64,
    /// Alignment in bytes, a power of two.
    pub align: u64,
    /// Whose function made it.
    pub allocator: Allocator,
    /// The request that made it.
    pub allocated: HeapSite,
    /// `None` while the block is live.
    pub freed: Option<HeapSite>,
}

impl Block {
    /// Allocated and not freed.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.freed.is_none()
    }

    /// Made by Rust's allocator; C and C++ promise no size or alignment when a block is freed.
    #[must_use]
    pub fn is_rust(&self) -> bool {
        self.allocator == Allocator::Rust
    }

    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> Address {
        self.address.plus(self.size)
    }

    /// True for addresses inside the block; a block of size 0 contains its own address, so that it can be named.
    #[must_use]
    pub fn contains(&self, address: Address) -> bool {
        address == self.address || address.0.wrapping_sub(self.address.0) < self.size
    }
}
