//! The call log: two words for each call that a hot loop makes, in two mirrors of the stack (address ranges at fixed distances from it).
//!
//! At the return slot's place in the first mirror stands the loop's counter, from which step and number of the call follow when the
//! calls in progress are reconstructed; in the second, for a call of a procedure, where its return leads in the code cache. Where the
//! stack gets deeper without a call the counter is logged, too, so the lowest word that is not 0 tells how deep it was.
//!
//! A fence replaces a test in the copies: the first mirror is fenced below the pages that were noted as dirty ([`MAX_REACH`] lower, so
//! that all of the frame is on such pages), and a store there ends the run before the call. Cost: a store for each call, two for one of a
//! procedure.

use crate::engine::cpu::unicorn::Fence;
use crate::engine::memory::guest::Memory;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The farthest below a call's return slot that its frame is written, and what it calls inlined.
pub(super) const MAX_REACH: u64 = 4096 + 256;
/// The distance from the stack to the first mirror, and on to the second. Not multiples of the software TLB's size, so that a page and its
/// mirrors do not evict each other.
const TO_MIRROR: i64 = -0x4000_0000 + 0x3_5000;
const BETWEEN: i64 = 0x1_b000;
/// The largest stack that has mirrors.
const MAX_STACK: u64 = 0x800_0000;
/// The most stack pages that stay open from segment to segment.
const MAX_OPEN_PAGES: u64 = 8;

/// Where the log lies, and how much of it is in use.
pub(super) struct CallLog {
    stack: Region,
    /// The first mirror below this is fenced.
    fence: Arc<AtomicU64>,
    /// Nothing is logged below this stack address.
    floor: u64,
    /// From a return slot to its words.
    pub(super) to_counter: i32,
    pub(super) to_target: i32,
}

impl CallLog {
    /// The log for a stack; `None` if that is too large.
    pub(super) fn of(stack: Region) -> Option<CallLog> {
        (stack.size <= MAX_STACK).then_some(())?;
        let to_second = TO_MIRROR - BETWEEN - (stack.size.next_multiple_of(PAGE) as i64);
        let mut log = CallLog {
            stack,
            fence: Arc::default(),
            floor: stack.end().0,
            to_counter: i32::try_from(TO_MIRROR - MAX_REACH as i64).ok()?,
            to_target: i32::try_from(to_second).ok()?,
        };
        log.close();
        Some(log)
    }

    /// The memory that it needs.
    pub(super) fn regions(&self) -> [Region; 2] {
        [TO_MIRROR, self.to_target.into()].map(|distance| {
            let start = self.stack.start.0.wrapping_add_signed(distance);
            Region::new(RegionKind::Data, crate::model::addr::Address(start), self.stack.size)
        })
    }

    /// What the loops must not touch.
    pub(super) fn fence(&self) -> Fence {
        Fence { start: self.stack.start.0.wrapping_add_signed(TO_MIRROR), end: Arc::clone(&self.fence) }
    }

    /// The counter that was logged for a return slot.
    pub(super) fn counter_at(&self, slot: u64, memory: &Memory) -> Option<u64> {
        memory.read_number(slot.wrapping_add_signed(self.to_counter.into()), 8)
    }

    /// Where the return from a procedure leads that has this return slot.
    pub(super) fn target_at(&self, slot: u64, memory: &Memory) -> Option<u64> {
        memory.read_number(slot.wrapping_add_signed(self.to_target.into()), 8)
    }

    /// The lowest stack address whose page is open.
    pub(super) fn open_from(&self) -> u64 {
        self.fence.load(Ordering::Relaxed).wrapping_add_signed(-TO_MIRROR)
    }

    /// Opens the stack pages down to that of an address.
    pub(super) fn open(&mut self, at: u64) {
        let page = at / PAGE * PAGE;
        if page < self.open_from() {
            self.fence.store(page.wrapping_add_signed(TO_MIRROR), Ordering::Relaxed);
        }
    }

    /// Doubles the open pages below an address.
    pub(super) fn open_more(&mut self, below: u64) {
        let more = below.saturating_sub(self.open_from()).max(PAGE);
        self.open(self.open_from().saturating_sub(more).max(self.stack.start.0));
    }

    /// Closes all pages if so many are open that noting them as dirty in each segment costs too much. True if it did: then the emulator's
    /// TLB must be flushed.
    pub(super) fn close_if_much(&mut self, rsp: u64) -> bool {
        let is_much = rsp.saturating_sub(self.open_from()) / PAGE > MAX_OPEN_PAGES;
        if is_much {
            self.close();
        }
        is_much
    }

    fn close(&mut self) {
        self.fence.store(self.stack.end().0.wrapping_add_signed(TO_MIRROR), Ordering::Relaxed);
    }

    /// Clears the log below an address.
    pub(super) fn clear_below(&mut self, at: u64, memory: &mut Memory) {
        let at = at.next_multiple_of(8).min(self.stack.end().0);
        while self.floor < at {
            let n = (at - self.floor).min(PAGE);
            let cleared =
                memory.store(self.floor.wrapping_add_signed(self.to_counter.into()), &[0; PAGE as usize][..n as usize]);
            debug_assert!(cleared, "only what lies in the stack is logged");
            self.floor += n;
        }
    }

    /// The lowest address below `below` that was logged, or `below` itself.
    pub(super) fn lowest(&mut self, below: u64, memory: &Memory) -> u64 {
        let mut at = self.open_from().saturating_add(MAX_REACH).next_multiple_of(8);
        let mut words = [0; 64];
        while at < below {
            let n = ((below - at).div_ceil(8) as usize).min(words.len());
            let loaded = memory.load_words(at.wrapping_add_signed(self.to_counter.into()), &mut words[..n]);
            debug_assert!(loaded, "what is open lies in the log");
            if let Some(idx) = words[..n].iter().position(|word| *word != 0) {
                at += 8 * idx as u64;
                break;
            }
            at += 8 * n as u64;
        }
        let lowest = at.min(below);
        self.floor = self.floor.min(lowest);
        lowest
    }
}
