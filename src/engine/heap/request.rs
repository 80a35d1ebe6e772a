//! Validation of heap requests: sizes and alignments asked for, and pointers given back, by the contracts of Rust's `GlobalAlloc` and of C.
//!
//! The allocator trusts its caller with them, so a wrong one is found here or never. Nothing is changed.

use super::Heap;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::fault::{BadRequest, Fault};
use crate::model::runtime::Allocator;

/// A request for a block: size and alignment in bytes, and whether a C function made it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Request {
    pub size: u64,
    pub align: u64,
    pub by_c: bool,
}

/// Whether a block may be given back to another allocator than the one that it is from.
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

    /// Checks a request against Rust's allocator contract (`GlobalAlloc::alloc` and `Layout`, safety sections). C functions may
    /// request 0 bytes.
    ///
    /// # Errors
    /// `bad-alloc-request`.
    #[inline]
    pub(crate) fn check_request(size: u64, align: u64, by_c: bool) -> Result<(), Fault> {
        let problem = if !align.is_power_of_two() {
            BadRequest::AlignNotPowerOfTwo
        } else if size == 0 && !by_c {
            BadRequest::ZeroSize
        } else if size > (i64::MAX as u64) - (align - 1) {
            BadRequest::TooLarge
        } else {
            return Ok(());
        };
        Err(Fault::BadAllocRequest { size, align, problem })
    }

    /// Checks that `pointer` may be freed, by the allocator that it is from, and that the layout (`None` for C's `free`) is the one of its
    /// allocation.
    ///
    /// # Errors
    /// `invalid-free`, `double-free`, `allocator-mismatch`, `layout-mismatch`.
    pub(crate) fn check_free(&self, pointer: Address, layout: Option<(u64, u64)>) -> Result<Block, Fault> {
        let nearest = self.block_at(pointer);
        let Some(block) = nearest.filter(|block| block.address == pointer) else {
            return Err(Fault::InvalidFree { pointer, near: nearest.map(|block| block.id) });
        };
        if !block.is_live() {
            return Err(Fault::DoubleFree { block: block.id, pointer });
        }
        if !self.is_right_allocator(&block, layout) {
            let given_to = if layout.is_some() { Allocator::Rust } else { Allocator::C };
            return Err(Fault::AllocatorMismatch { block: block.id, given_to });
        }
        match layout {
            Some((size, align)) if (size, align) != (block.size, block.align) && !block.by_c => {
                Err(Fault::LayoutMismatch { block: block.id, size, align })
            }
            _ => Ok(block),
        }
    }

    /// Whether a block is given back to the allocator that it is from. In a linked program one of the two calls may have been inlined into
    /// the C function below it, so nothing is certain there.
    pub(super) fn is_right_allocator(&self, block: &Block, layout: Option<(u64, u64)>) -> bool {
        self.allocators == Allocators::Shared || block.by_c == layout.is_none()
    }
}
