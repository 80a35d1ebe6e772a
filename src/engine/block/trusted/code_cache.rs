//! The code cache of trusted functions: emitted code, jump tables, and a shadow of the stack in which calls are logged.
//!
//! All of it is mapped only in this executor's emulator; a program that reads or jumps there gets the same fault as ever, because no
//! region is there. Fences replace tests in the emitted code: a load indexed by the step count hits a fenced page when the budget is
//! exhausted, and a log store hits one when the stack grows beyond the pages noted as dirty. The run then ends before the instruction
//! that would touch it.

use crate::engine::cpu::unicorn::Fence;
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The start of emitted code.
pub(crate) const CODE: u64 = 0x10_0000;
const CODE_END: u64 = 0x1e_0000;
/// A page that is loaded from at an index made from the step count; the page after it is fenced.
const STEPS: u64 = 0x1f_0000;
/// The word with the address to jump to when the outermost call has returned.
pub(crate) const EXIT_TARGET: u64 = STEPS + 2 * PAGE;
const DATA_END: u64 = STEPS + 3 * PAGE;

/// The distance from the stack to its shadow. Not a multiple of the software TLB's size, so that a page and its shadow do not evict each
/// other.
const TO_SHADOW: i64 = -0x4000_0000 + 0x3_5000;
/// The farthest below the last logged call that the stack is written before the next call is logged.
pub(crate) const MAX_REACH: u64 = 2 * super::control_flow::MAX_FRAME.unsigned_abs();
/// The distance from a log slot's offset on the stack to its word in the shadow.
pub(crate) const TO_LOG: i32 = (TO_SHADOW - MAX_REACH as i64) as i32;
/// The upper part of the step count at which a run ends.
const LAST_COUNT: u64 = 1024;
/// The low bits of the counter that are not in it.
const LOW_BITS: u32 = 32;
/// The displacement of the load that is indexed by that part.
pub(crate) const TO_STEPS: i32 = (STEPS + PAGE - 8 * LAST_COUNT) as i32;
/// The most steps of a run; the page must hold their indices.
pub(crate) const MAX_STEPS: u64 = 1 << 18;

/// The memory of the cache, and what is in use.
pub(crate) struct CodeCache {
    memory: Memory,
    stack: Region,
    free_code: u64,
    /// The shadow below this is fenced.
    fence: Arc<AtomicU64>,
    /// No call is logged below this stack address.
    log_floor: u64,
}

impl CodeCache {
    /// An empty cache; it stays empty if guest memory overlaps it or the stack is too large.
    ///
    /// # Errors
    /// The system's message when it has not enough memory.
    pub(super) fn outside(memory: &Memory) -> Result<CodeCache, MachineError> {
        let stack = memory.region_of(RegionKind::Stack).expect("there is always a stack");
        let region = |kind, start, end: u64| Region::new(kind, Address(start), end - start);
        let shadow = stack.start.0.wrapping_add_signed(TO_SHADOW);
        let regions = [
            region(RegionKind::Code, CODE, CODE_END),
            region(RegionKind::Data, STEPS, DATA_END),
            region(RegionKind::Data, shadow, shadow.saturating_add(stack.size)),
        ];
        let is_free = |one: &Region| memory.regions().iter().all(|it| it.start >= one.end() || it.end() <= one.start);
        let fits = stack.size < TO_SHADOW.unsigned_abs() / 2 && regions.iter().all(is_free);
        let regions = if fits { &regions[..] } else { &[] };
        let mut code_cache = CodeCache {
            memory: Memory::new(regions)?,
            stack,
            free_code: 0,
            fence: Arc::default(),
            log_floor: stack.end().0,
        };
        code_cache.clear();
        Ok(code_cache)
    }

    #[must_use]
    pub(super) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The ranges that the emulator must not touch.
    pub(super) fn fences(&self) -> Vec<Fence> {
        if self.memory.regions().is_empty() {
            return Vec::new();
        }
        let shadow = Fence { start: self.stack.start.0.wrapping_add_signed(TO_SHADOW), end: Arc::clone(&self.fence) };
        vec![Fence { start: STEPS + PAGE, end: Arc::new(AtomicU64::new(STEPS + 2 * PAGE)) }, shadow]
    }

    /// Drops all code; the emulator's translations must be flushed, too.
    pub(super) fn clear(&mut self) {
        let is_usable = !self.memory.regions().is_empty();
        self.free_code = if is_usable { CODE } else { CODE_END };
        self.close();
    }

    /// The address for `size` bytes of code, on one page if possible, since the emulator jumps faster within a page.
    pub(super) fn next_code_address(&self, size: u64) -> Option<u64> {
        let crosses = self.free_code % PAGE + size > PAGE;
        let start = if crosses { self.free_code.next_multiple_of(PAGE) } else { self.free_code };
        (start + size <= CODE_END).then_some(start)
    }

    /// Writes code to the address from [`CodeCache::next_code_address`].
    pub(super) fn write_code(&mut self, start: u64, code: &[u8]) -> bool {
        self.free_code = (start + code.len() as u64).next_multiple_of(16);
        self.memory.store(start, code)
    }

    /// Sets the address at which the program continues after the outermost call.
    pub(super) fn set_exit_target(&mut self, address: u64) {
        let written = self.memory.store(EXIT_TARGET, &address.to_le_bytes());
        debug_assert!(written, "it is part of the code cache");
    }

    /// The counter logged for a log slot.
    pub(super) fn logged_at(&self, at: u64) -> u64 {
        self.memory.read_number(Self::shadow(at), 8).unwrap_or(0)
    }

    fn shadow(at: u64) -> u64 {
        at.wrapping_add_signed(TO_LOG.into())
    }

    /// The counter's start value for a budget of steps.
    #[must_use]
    pub(super) fn counter_for(steps: u64) -> u64 {
        (LAST_COUNT << LOW_BITS) - ((steps + 1) << super::step_budget::CALL_BITS)
    }

    /// Whether the budget is exhausted.
    #[must_use]
    pub(super) fn is_exhausted(counter: u64) -> bool {
        counter >> LOW_BITS >= LAST_COUNT
    }

    /// The lowest stack address whose page is open.
    #[must_use]
    pub(super) fn open_from(&self) -> u64 {
        self.fence.load(Ordering::Relaxed).wrapping_sub(TO_SHADOW as u64)
    }

    /// Opens the stack pages down to that of an address.
    pub(super) fn open(&mut self, at: u64) {
        let page = at / PAGE * PAGE;
        if page < self.open_from() {
            self.fence.store(page.wrapping_add_signed(TO_SHADOW), Ordering::Relaxed);
        }
    }

    /// Doubles the open pages below a stack pointer.
    pub(super) fn open_more(&mut self, rsp: u64) {
        let more = rsp.saturating_sub(self.open_from()).max(PAGE);
        self.open(self.open_from().saturating_sub(more).max(self.stack.start.0));
    }

    /// Closes all pages; the emulator's TLB must be flushed.
    pub(super) fn close(&mut self) {
        self.fence.store(self.stack.end().0.wrapping_add_signed(TO_SHADOW), Ordering::Relaxed);
    }

    /// The number of open pages below an address.
    pub(super) fn n_open_below(&self, at: u64) -> u64 {
        at.saturating_sub(self.open_from()) / PAGE
    }

    /// Clears the log below an address.
    pub(super) fn clear_log_below(&mut self, at: u64) {
        let at = at.next_multiple_of(8);
        while self.log_floor < at {
            let n = (at - self.log_floor).min(PAGE);
            let cleared = self.memory.store(Self::shadow(self.log_floor), &vec![0; n as usize]);
            debug_assert!(cleared, "only calls on the stack are noted");
            self.log_floor += n;
        }
    }

    /// The lowest logged address below `below`, or `below` itself. The log has no gap longer than [`MAX_REACH`], so the search stops at
    /// one.
    pub(super) fn lowest_logged(&mut self, below: u64) -> u64 {
        let bottom = self.open_from().saturating_add(MAX_REACH);
        let mut lowest = below;
        loop {
            let from = lowest.saturating_sub(MAX_REACH).max(bottom) / 8 * 8;
            let Some(found) = self.first_logged(from, lowest) else { break };
            lowest = found;
        }
        self.log_floor = self.log_floor.min(lowest);
        lowest
    }

    fn first_logged(&self, from: u64, below: u64) -> Option<u64> {
        let mut words = [0; MAX_REACH as usize / 8];
        let n = (below.saturating_sub(from) / 8) as usize;
        let words = &mut words[..n];
        let loaded = self.memory.load_words(Self::shadow(from), words);
        let idx = words.iter().position(|word| *word != 0).filter(|_| loaded)?;
        Some(from + 8 * idx as u64)
    }
}
