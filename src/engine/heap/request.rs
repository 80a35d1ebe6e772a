//! Precondition checks of heap requests: sizes and alignments asked for, and pointers given back, by the contracts of Rust's `GlobalAlloc` and
//! of C.
//!
//! An allocator trusts its caller with them and corrupts itself later (double free, free of an inner pointer, wrong layout), so what is wrong is
//! found here, before the call, or never. Nothing is changed: a request that passes can be carried out, one that does not is a fault with the
//! block that it is about. Cost: a look-up in the start index.

use super::Heap;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::fault::{BadRequest, Fault};
use crate::model::runtime::Allocator;

/// What the C heap functions align to, and C++'s at least (`max_align_t` of the System V ABI).
const C_ALIGN: u64 = 16;

/// A request for a block: size and alignment in bytes, and whose function made it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Request {
    pub size: u64,
    pub align: u64,
    pub allocator: Allocator,
}

impl Request {
    #[inline]
    pub(crate) fn of_rust(size: u64, align: u64) -> Request {
        Request { size, align, allocator: Allocator::Rust }
    }

    #[inline]
    pub(crate) fn of_c(size: u64) -> Request {
        Request::aligned(size, C_ALIGN, Allocator::C)
    }

    /// Of C or C++, which align to 16 at least.
    pub(crate) fn aligned(size: u64, align: u64, allocator: Allocator) -> Request {
        Request { size, align: align.max(C_ALIGN), allocator }
    }

    /// Checks it against Rust's allocator contract (`GlobalAlloc::alloc` and `Layout`, safety sections). Functions of C and C++ may request
    /// 0 bytes.
    ///
    /// # Errors
    /// `bad-alloc-request`.
    #[inline]
    pub(crate) fn check(self) -> Result<(), Fault> {
        let Request { size, align, allocator } = self;
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
    fn fits(&self, block: &Block) -> bool {
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

    /// Checks that `pointer` may be freed: that a block starts there, and is not refused.
    ///
    /// # Errors
    /// `invalid-free`, `double-free`, `allocator-mismatch`, `layout-mismatch`.
    pub(crate) fn check_free(&self, pointer: Address, given: Return) -> Result<Block, Fault> {
        let Some(block) = self.starting_at(pointer.0).map(|id| self.existing_block(id)) else {
            return Err(Fault::InvalidFree { pointer, near: self.block_at(pointer).map(|block| block.id) });
        };
        self.refusal(&block, given).map_or(Ok(block), Err)
    }

    /// Why a block may not be given back like this: it was freed before, is another allocator's, or has another layout as far as the call
    /// tells it. The one rule of all that frees.
    #[inline]
    pub(super) fn refusal(&self, block: &Block, given: Return) -> Option<Fault> {
        if !block.is_live() {
            return Some(Fault::DoubleFree { block: block.id, pointer: block.address });
        }
        if !self.is_right_allocator(block, given.to) {
            return Some(Fault::AllocatorMismatch { block: block.id, given_to: given.to });
        }
        if given.fits(block) {
            return None;
        }
        let (size, align) = (given.size.unwrap_or(block.size), given.align.unwrap_or(block.align));
        Some(Fault::LayoutMismatch { block: block.id, size, align })
    }

    /// Whether a block is given back to the allocator that it is from. In a linked program one of Rust's calls may have been inlined into
    /// the C function below it, so between those two nothing is certain there.
    fn is_right_allocator(&self, block: &Block, given_to: Allocator) -> bool {
        let may_be_inlined = !block.allocator.is_cpp() && !given_to.is_cpp() && self.allocators == Allocators::Shared;
        block.allocator == given_to || may_be_inlined
    }
}
