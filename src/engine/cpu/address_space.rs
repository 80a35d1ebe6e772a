//! The emulator's address space beyond the guest's memory: the code view, the alias of memory, the trap page and fences.
//!
//! No guest address leads to any of them: what lies there is mapped for generated code only, or is found by physical address. Constants and
//! plain data; the emulator's door (`unicorn`) acts on them.

use crate::model::split_mix;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// Added to an address of code it is the physical address of the same place in the code view (`code_view`), the only code that is read.
pub(crate) const CODE_VIEW: u64 = 1 << 48;

/// Above every address that is mapped as itself; the code view is looked up by its physical address, too.
pub(crate) const END_OF_MEMORY: u64 = 2 * CODE_VIEW;
/// Where the alias of memory lies at least, so that none of it is below [`END_OF_MEMORY`] and that what lies this far below memory is not
/// canonical.
const ALIAS: u64 = 1 << 52;
/// The bits of its distance that are drawn. Lower ones are fixed, because they decide which pages evict each other in the software TLB.
const DRAWN: u64 = ((1 << 62) - 1) & !((1 << 28) - 1);
const NOT_DRAWN: u64 = 0xe28_0000;

/// A page above all memory, with nothing above it, within reach of a displacement from 0. In the software TLB it is not where the first pages
/// of sections and of the heap are.
pub(crate) const TRAP_PAGE: u64 = 0xffff_ffff_8002_b000;
/// The last byte of it: a load from here, indexed by something that is not 0, traps.
pub(crate) const TRAP: u64 = TRAP_PAGE + 0xfff;

/// The distance of the alias of memory for a seed: the base of `gs` while blocks run, which programs do not have, so that an access with
/// this prefix goes to the alias, page by page as a `PageGuard` says.
///
/// Only an address that lies exactly this far below memory would get by the guard. None of these is canonical, and since the seed is made
/// from the program, no program can name one but by a chance of one in 2^34.
#[must_use]
pub(crate) fn alias_for(seed: u64) -> u64 {
    ALIAS | split_mix::output(seed) & DRAWN | NOT_DRAWN
}

/// Pages that a run must not touch, from the one at `start` to the one before `end`, which may move. When more is fenced off than
/// before, the processor must be told to forget its pages.
pub(crate) struct Fence {
    pub start: u64,
    pub end: Arc<AtomicU64>,
}
