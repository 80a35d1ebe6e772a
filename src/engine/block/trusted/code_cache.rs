//! Memory that only the emulator of fast mode sees: code that was written out, with tables of jumps, and a shadow of the stack, where it
//! notes its calls.
//!
//! A program that reads or jumps there meets the same fault as ever, because no region is there. Pages that a run must not touch are behind
//! a fence: it ends before the instruction that would.

use crate::engine::cpu::unicorn::Fence;
use crate::engine::error::MachineError;
use crate::engine::state::memory::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where code is written to.
pub(crate) const CODE: u64 = 0x10_0000;
const CODE_END: u64 = 0x1e_0000;
/// A page that is read from by how many steps are counted; the one after it is fenced off.
const STEPS: u64 = 0x1f_0000;
/// Where it goes when the call that was entered is over.
pub(crate) const BACK: u64 = STEPS + 2 * PAGE;
const DATA_END: u64 = STEPS + 3 * PAGE;

/// From the stack to its shadow; a few pages off, so that the emulator finds pages of both at the same time.
const TO_SHADOW: i64 = -0x4000_0000 + 0x3_5000;
/// Everything that is written before the next call is noted lies at most so far below where the last one was.
pub(crate) const REACH: u64 = 2 * super::control_flow::LARGEST.unsigned_abs();
/// From where a call is noted to its shadow.
pub(crate) const TO_NOTE: i32 = (TO_SHADOW - REACH as i64) as i32;
/// The count of steps, without its lowest bits, with which a run must end.
const LAST: u64 = 1024;
/// How many bits lower that count is than in a counter.
const LOW_BITS: u32 = 32;
/// From the count to what is read.
pub(crate) const TO_STEPS: i32 = (STEPS + PAGE - 8 * LAST) as i32;
/// Steps of a run, at most; the page must hold them.
pub(crate) const MOST_STEPS: u64 = 1 << 18;

/// The memory, and what of it is in use.
pub(crate) struct CodeCache {
    memory: Memory,
    stack: Region,
    free_code: u64,
    /// Fenced off is the shadow below this.
    fence: Arc<AtomicU64>,
    /// No call is noted below this, in addresses of the stack.
    noted: u64,
}

impl CodeCache {
    /// Nothing written yet; nothing can be if the memory is in the way, or the stack too large.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub fn beside(memory: &Memory) -> Result<CodeCache, MachineError> {
        let stack = memory.region_of(RegionKind::Stack).expect("there is always a stack");
        let region = |kind, start, end: u64| Region { kind, start: Address(start), size: end - start };
        let shadow = stack.start.0.wrapping_add_signed(TO_SHADOW);
        let regions = [
            region(RegionKind::Code, CODE, CODE_END),
            region(RegionKind::Data, STEPS, DATA_END),
            region(RegionKind::Data, shadow, shadow.saturating_add(stack.size)),
        ];
        let is_free = |one: &Region| memory.regions().iter().all(|it| it.start >= one.end() || it.end() <= one.start);
        let fits = stack.size < TO_SHADOW.unsigned_abs() / 2 && regions.iter().all(is_free);
        let regions = if fits { &regions[..] } else { &[] };
        let mut area = CodeCache {
            memory: Memory::new(regions)?,
            stack,
            free_code: 0,
            fence: Arc::default(),
            noted: stack.end().0,
        };
        area.clear();
        Ok(area)
    }

    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// What the emulator must not touch.
    pub fn fences(&self) -> Vec<Fence> {
        if self.memory.regions().is_empty() {
            return Vec::new();
        }
        let shadow = Fence { start: self.stack.start.0.wrapping_add_signed(TO_SHADOW), end: Arc::clone(&self.fence) };
        vec![Fence { start: STEPS + PAGE, end: Arc::new(AtomicU64::new(STEPS + 2 * PAGE)) }, shadow]
    }

    /// Forgets all code; what the emulator made of it must be forgotten, too.
    pub fn clear(&mut self) {
        let has_room = !self.memory.regions().is_empty();
        self.free_code = if has_room { CODE } else { CODE_END };
        self.close();
    }

    /// Where so many bytes of code would go; best on one page, because the emulator likes that.
    pub fn room_for_code(&self, size: u64) -> Option<u64> {
        let crosses = self.free_code % PAGE + size > PAGE;
        let start = if crosses { self.free_code.next_multiple_of(PAGE) } else { self.free_code };
        (start + size <= CODE_END).then_some(start)
    }

    /// Writes code to where [`CodeCache::room_for_code`] said.
    pub fn write_code(&mut self, start: u64, code: &[u8]) -> bool {
        self.free_code = (start + code.len() as u64).next_multiple_of(16);
        self.memory.store(start, code)
    }

    /// Says to where it goes when the call that was entered is over.
    pub fn go_back_to(&mut self, address: u64) {
        let written = self.memory.store(BACK, &address.to_le_bytes());
        debug_assert!(written, "it is part of the area");
    }

    /// What was noted there.
    pub fn note_at(&self, at: u64) -> u64 {
        self.memory.read_number(Self::shadow(at), 8).unwrap_or(0)
    }

    fn shadow(at: u64) -> u64 {
        at.wrapping_add_signed(TO_NOTE.into())
    }

    /// With what the counter begins so that a run ends when it would take more than so many steps.
    #[must_use]
    pub fn counter_for(steps: u64) -> u64 {
        (LAST << LOW_BITS) - ((steps + 1) << super::step_budget::CALL_BITS)
    }

    /// Whether that has come.
    #[must_use]
    pub fn is_used_up(counter: u64) -> bool {
        counter >> LOW_BITS >= LAST
    }

    /// The lowest stack address whose page may be written to.
    #[must_use]
    pub fn open_from(&self) -> u64 {
        self.fence.load(Ordering::Relaxed).wrapping_sub(TO_SHADOW as u64)
    }

    /// Opens the pages from the one of this address of the stack on.
    pub fn open(&mut self, at: u64) {
        let page = at / PAGE * PAGE;
        if page < self.open_from() {
            self.fence.store(page.wrapping_add_signed(TO_SHADOW), Ordering::Relaxed);
        }
    }

    /// Opens as many pages again as are open at this stack pointer.
    pub fn open_more(&mut self, rsp: u64) {
        let more = rsp.saturating_sub(self.open_from()).max(PAGE);
        self.open(self.open_from().saturating_sub(more).max(self.stack.start.0));
    }

    /// Closes all pages; the emulator must forget which it knows.
    pub fn close(&mut self) {
        self.fence.store(self.stack.end().0.wrapping_add_signed(TO_SHADOW), Ordering::Relaxed);
    }

    /// How many pages below an address are open.
    pub fn n_open_below(&self, at: u64) -> u64 {
        at.saturating_sub(self.open_from()) / PAGE
    }

    /// Forgets what was noted below an address.
    pub fn forget_below(&mut self, at: u64) {
        let at = at.next_multiple_of(8);
        while self.noted < at {
            let n = (at - self.noted).min(PAGE);
            let cleared = self.memory.store(Self::shadow(self.noted), &vec![0; n as usize]);
            debug_assert!(cleared, "only calls on the stack are noted");
            self.noted += n;
        }
    }

    /// The lowest address below this at which something is noted, or this. Calls within each other are noted near each other.
    pub fn lowest_noted(&mut self, below: u64) -> u64 {
        let bottom = self.open_from().saturating_add(REACH);
        let mut lowest = below;
        loop {
            let from = lowest.saturating_sub(REACH).max(bottom) / 8 * 8;
            let Some(found) = self.first_noted(from, lowest) else { break };
            lowest = found;
        }
        self.noted = self.noted.min(lowest);
        lowest
    }

    fn first_noted(&self, from: u64, below: u64) -> Option<u64> {
        let mut words = [0; REACH as usize / 8];
        let n = (below.saturating_sub(from) / 8) as usize;
        let words = &mut words[..n];
        let loaded = self.memory.load_words(Self::shadow(from), words);
        let idx = words.iter().position(|word| *word != 0).filter(|_| loaded)?;
        Some(from + 8 * idx as u64)
    }
}
