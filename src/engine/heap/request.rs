//! Validation of heap requests: sizes and alignments asked for, and pointers given back, by the contracts of Rust's `GlobalAlloc` and of C.
//!
//! The allocator trusts its caller with them, so a wrong one is found here or never. Nothing is changed.

use super::Heap;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::fault::{BadRequest, Fault};
use crate::model::runtime::Allocator;

/// A request for a block: size and alignment in bytes, and whose function made it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Request {
    pub size: u64,
    pub align: u64,
    pub allocator: Allocator,
}

/// How a block is given back: to whom, and what the call says that it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Return {
    pub to: Allocator,
    pub size: Option<u64>,
    pub align: Option<u64>,
}

impl Return {
    pub(crate) const TO_C: Return = Return { to: Allocator::C, size: None, align: None };

    #[inline]
    pub(crate) fn to_rust(size: u64, align: u64) -> Return {
        Return { to: Allocator::Rust, size: Some(size), align: Some(align) }
    }

    /// Whether a block has the layout that it is given back with; C's functions had promised none.
    #[inline]
    pub(super) fn fits(&self, block: &Block) -> bool {
        let has = |stated: Option<u64>, known: u64| stated.is_none_or(|stated| stated == known);
        block.allocator == Allocator::C || has(self.size, block.size) && has(self.align, block.align)
    }
}

/// Whether a block of Rust's allocator may be given back to C's, and the other way round.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Allocators {
    Apart,
    Shared,
}

impl Heap {
    /// Says that blocks of one allocator may be given back to the other.
    pub(crate) fn share_allocators(&mut self) {
        self.allocators = Allocators::Shared;
    }

    /// Checks a request against Rust's allocator contract (`GlobalAlloc::alloc` and `Layout`, safety sections). Functions of C
    /// and C++ may request 0 bytes.
    ///
    /// # Errors
    /// `bad-alloc-request`.
    #[inline]
    pub(crate) fn check_request(size: u64, align: u64, allocator: Allocator) -> Result<(), Fault> {
        let problem = if !align.is_power_of_two() {
            BadRequest::AlignNotPowerOfTwo
        } else if size == 0 && allocator == Allocator::Rust {
            BadRequest::ZeroSize
        } else if size > (i64::MAX as u64) - (align - 1) {
            BadRequest::TooLarge
        } else {
            return Ok(());
        };
        Err(Fault::BadAllocRequest { size, align, problem })
    }

    /// Checks that `pointer` may be freed, by the allocator that it is from, and that the layout is the one of its
    /// allocation, as far as the call tells it.
    ///
    /// # Errors
    /// `invalid-free`, `double-free`, `allocator-mismatch`, `layout-mismatch`.
    pub(crate) fn check_free(&self, pointer: Address, given: Return) -> Result<Block, Fault> {
        let nearest = self.block_at(pointer);
        let Some(block) = nearest.filter(|block| block.address == pointer) else {
            return Err(Fault::InvalidFree { pointer, near: nearest.map(|block| block.id) });
        };
        if !block.is_live() {
            return Err(Fault::DoubleFree { block: block.id, pointer });
        }
        if !self.is_right_allocator(&block, given.to) {
            return Err(Fault::AllocatorMismatch { block: block.id, given_to: given.to });
        }
        if given.fits(&block) {
            return Ok(block);
        }
        let (size, align) = (given.size.unwrap_or(block.size), given.align.unwrap_or(block.align));
        Err(Fault::LayoutMismatch { block: block.id, size, align })
    }

    /// Whether a block is given back to the allocator that it is from. In a linked program one of Rust's calls may have been inlined into
    /// the C function below it, so between those two nothing is certain there.
    pub(super) fn is_right_allocator(&self, block: &Block, given_to: Allocator) -> bool {
        let may_be_inlined = !block.allocator.is_cpp() && !given_to.is_cpp() && self.allocators == Allocators::Shared;
        block.allocator == given_to || may_be_inlined
    }
}
