//! Shadow memory (as AddressSanitizer has it, a byte for each byte): 0 where a byte is ordinary, that is, may be accessed with nothing to check
//! or to note.
//!
//! A loop that accesses pages with bytes that are not ordinary (small heap blocks, a stack frame) loads the shadow of each access at a fixed
//! distance from it, where the emulator finds a page that is computed from the bitmaps when it is asked for first. A byte is 0 if it is
//! static data or code, or live and defined in the heap, or defined in the stack and not below the red zone. The shadow that stores look at
//! is the same at another distance, so that a page is noted as dirty before its first store. What is computed may be stricter than the
//! bitmaps when bytes became defined since, never laxer: bytes that are lost are noted here ([`ShadowMemory::lose`], [`ShadowMemory::follow_stack`]).
//! A page costs a microsecond to compute and lies in a pool of [`N_PAGES`]; if that is full, all further pages count as suspect.

use crate::engine::cpu::unicorn::TRAP;
use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::memory_map::{PAGE, RegionKind};
use std::collections::HashMap;

/// The distances from memory to what is asked before loads and before stores: a third and two thirds of the software TLB's size, whatever that
/// is, so that pages and their shadows do not evict each other. Neither they nor their sums and differences are less than 256 MiB, or lead
/// from where one library is loaded to where another is.
pub(super) const TO_READ: i32 = 0x3455_5000;
pub(super) const TO_WRITE: i32 = 0x4baa_a000;
/// The pages of the pool. The first is for all pages that find no place: nothing on them is in order.
pub(super) const N_PAGES: u64 = 2048;
/// What a byte has that is not in order. Bytes of this kind, as a number, lead from [`TRAP`] to where no memory is ([`fits`]).
const SUSPECT: u8 = 1;

type PageBytes = [u8; PAGE as usize];
/// A bit for each byte of a page.
const N_WORDS: usize = PAGE as usize / 64;
type Words = [u64; N_WORDS];

/// The pages that were computed.
pub(super) struct ShadowMemory {
    /// Where the pool begins.
    pool: u64,
    /// By page: its number in the pool.
    pages: HashMap<u64, u64>,
    of_stack: Vec<StackPage>,
    /// What they were computed from: the stack pointer, and how often bytes of the stack had been lost.
    rsp: u64,
    n_losses: u64,
}

/// A page of the stack: where its shadow lies, and what that says.
struct StackPage {
    page: u64,
    at: u64,
    words: Words,
}

/// Whether the distances keep the shadow, and what traps, away from everything that is mapped.
#[must_use]
pub(super) fn fits(mapped: &[(u64, u64)]) -> bool {
    let [read, write] = [TO_READ, TO_WRITE].map(i64::from);
    // From memory to its shadow, from one shadow to the other, and from an address where a shadow is to what would be its own.
    let distances = [read, write, 2 * read, 2 * write, read + write, write - read, 2 * read - write, 2 * write - read];
    let moved = |(start, end): (u64, u64), by: i64| (start.wrapping_add_signed(by), end.wrapping_add_signed(by));
    let is_free = |(start, end)| mapped.iter().all(|(other, other_end)| *other >= end || *other_end <= start);
    let is_apart = |range| distances.into_iter().all(|by| is_free(moved(range, by)));
    let is_out_of_reach = |range| [0, read, write].into_iter().all(|by| !is_trapped_on(moved(range, by)));
    mapped.iter().all(|range| is_apart(*range) && is_out_of_reach(*range))
}

/// Whether the number of some suspect bytes leads from the trap page to a range.
fn is_trapped_on((start, end): (u64, u64)) -> bool {
    let (first, last) = (start.wrapping_sub(TRAP), (end - 1).wrapping_sub(TRAP));
    let is_suspect = |upper: u64| upper.to_le_bytes().iter().all(|byte| *byte <= SUSPECT);
    let most = u64::from(u32::from_le_bytes([SUSPECT; 4]));
    let is_reached = |upper: u64| upper > first >> 32 || first & u64::from(u32::MAX) <= most;
    (first >> 32..=last >> 32).any(|upper| is_suspect(upper) && is_reached(upper))
}

impl ShadowMemory {
    pub(super) fn new(pool: u64) -> ShadowMemory {
        ShadowMemory { pool, pages: HashMap::new(), of_stack: Vec::new(), rsp: u64::MAX, n_losses: 0 }
    }

    /// The page that is asked for in place of one on which no memory lies; `None` if none is.
    pub(super) fn find(&mut self, asked: u64, state: &mut State, pool: &mut Memory) -> Option<u64> {
        let page_at = |distance: i32| {
            let page = asked.wrapping_add_signed(-i64::from(distance));
            state.memory.region_at(page).is_some().then_some(page)
        };
        if let Some(page) = page_at(TO_READ) {
            return Some(self.page(page, state, pool));
        }
        let page = page_at(TO_WRITE)?;
        if !state.memory.region_at(page)?.permissions.write {
            return Some(self.pool);
        }
        state.note_dirty(page, PAGE);
        Some(self.page(page, state, pool))
    }

    fn page(&mut self, page: u64, state: &State, pool: &mut Memory) -> u64 {
        if let Some(number) = self.pages.get(&page) {
            return self.pool + number * PAGE;
        }
        let number = self.pages.len() as u64 + 1;
        if number == N_PAGES {
            return self.pool;
        }
        self.pages.insert(page, number);
        if state.stack.defined.covers(page) {
            self.of_stack.push(StackPage { page, at: self.pool + number * PAGE, words: [0; N_WORDS] });
        }
        self.compute(page, state, pool);
        self.pool + number * PAGE
    }

    fn compute(&mut self, page: u64, state: &State, pool: &mut Memory) {
        let Some(number) = self.pages.get(&page) else { return };
        let words = in_order(page, self.rsp, state);
        let stored = pool.store(self.pool + number * PAGE, &spread(words.into_iter()));
        debug_assert!(stored, "the pool is mapped");
        if let Some(known) = self.of_stack.iter_mut().find(|known| known.page == page) {
            known.words = words;
        }
    }

    /// Brings what is known of an access up to date.
    pub(super) fn refresh(&mut self, address: u64, size: u64, state: &State, pool: &mut Memory) {
        let (first, last) = (address / PAGE * PAGE, address.wrapping_add(size) / PAGE * PAGE);
        self.compute(first, state, pool);
        if last != first {
            self.compute(last, state, pool);
        }
    }

    /// Some of 64 bytes of the heap became defined.
    pub(super) fn gain(&self, address: u64, state: &State, pool: &mut Memory) {
        for at in [address / 64 * 64, address.next_multiple_of(64)] {
            if let Some(number) = self.pages.get(&(at / PAGE * PAGE))
                && state.heap.defined.covers(at)
            {
                let in_order = state.heap.live().window(at) & state.heap.defined.window(at);
                let stored = pool.store(self.pool + number * PAGE + at % PAGE, &spread_word(in_order));
                debug_assert!(stored, "the pool is mapped");
            }
        }
    }

    /// A range became defined.
    pub(super) fn follow_write(&mut self, address: u64, length: u64, state: &State, pool: &mut Memory) {
        let end = address + length;
        if state.heap.defined.covers(address) {
            (address / 64 * 64..end).step_by(64).for_each(|at| self.gain(at, state, pool));
        } else {
            (address / PAGE * PAGE..end).step_by(PAGE as usize).for_each(|page| self.refresh(page, 1, state, pool));
        }
    }

    /// Bytes are no longer in order.
    pub(super) fn lose(&self, address: u64, length: u64, pool: &mut Memory) {
        if self.pages.is_empty() {
            return;
        }
        let mut at = address;
        while at < address + length {
            let next = (at + 1).next_multiple_of(PAGE).min(address + length);
            if let Some(number) = self.pages.get(&(at / PAGE * PAGE)) {
                let stored = pool
                    .store(self.pool + number * PAGE + at % PAGE, &[SUSPECT; PAGE as usize][..(next - at) as usize]);
                debug_assert!(stored, "the pool is mapped");
            }
            at = next;
        }
    }

    /// Brings the pages of the stack up to date before a loop runs with this stack pointer.
    pub(super) fn follow_stack(&mut self, rsp: u64, state: &State, pool: &mut Memory) {
        let is_stale = rsp > self.rsp || state.stack.defined.n_losses() != self.n_losses;
        if self.of_stack.is_empty() || is_stale {
            (self.rsp, self.n_losses) = (rsp, state.stack.defined.n_losses());
            for StackPage { page, at, words } in &mut self.of_stack {
                for (nth, (known, word)) in (0..).zip(words.iter_mut().zip(in_order(*page, rsp, state))) {
                    if *known != word {
                        *known = word;
                        let stored = pool.store(*at + 64 * nth, &spread_word(word));
                        debug_assert!(stored, "the pool is mapped");
                    }
                }
            }
        }
    }

    /// Forgets all pages; the emulator must, too.
    pub(super) fn clear(&mut self) {
        self.pages.clear();
        self.of_stack.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.pages.len() as u64 + 1 == N_PAGES
    }

    pub(super) fn suspect_page() -> PageBytes {
        [SUSPECT; PAGE as usize]
    }
}

/// The bytes of a page that may be accessed with nothing to check or to note.
fn in_order(page: u64, rsp: u64, state: &State) -> Words {
    let region = state.memory.region_at(page);
    match region.map(|region| region.kind) {
        Some(RegionKind::Data | RegionKind::Bss | RegionKind::Rodata | RegionKind::Code) => {
            first(region.map_or(0, |region| region.used_end().saturating_sub(page)))
        }
        Some(RegionKind::Heap) => {
            let live = state.heap.live().words_at(page, N_WORDS);
            let defined = state.heap.defined.words_at(page, N_WORDS);
            std::array::from_fn(|nth| live[nth] & defined[nth])
        }
        Some(RegionKind::Stack) => {
            let defined = state.stack.defined.words_at(page, N_WORDS);
            let below = first(rsp.saturating_sub(RED_ZONE).saturating_sub(page));
            std::array::from_fn(|nth| defined[nth] & !below[nth])
        }
        _ => [0; N_WORDS],
    }
}

/// The first bytes of a page.
fn first(n: u64) -> Words {
    std::array::from_fn(|nth| match n.saturating_sub(64 * nth as u64) {
        n @ 0..64 => (1 << n) - 1,
        _ => u64::MAX,
    })
}

/// A byte for each bit.
fn spread(words: impl Iterator<Item = u64>) -> PageBytes {
    let mut bytes = [0; PAGE as usize];
    for (chunk, word) in bytes.chunks_exact_mut(64).zip(words) {
        chunk.copy_from_slice(&spread_word(word));
    }
    bytes
}

fn spread_word(word: u64) -> [u8; 64] {
    let mut bytes = [0; 64];
    for (eight, bits) in bytes.chunks_exact_mut(8).zip(word.to_le_bytes()) {
        eight.copy_from_slice(&SPREAD[usize::from(bits)]);
    }
    bytes
}

/// The eight bytes for the bits of each byte.
const SPREAD: [[u8; 8]; 256] = {
    let mut all = [[0; 8]; 256];
    let mut idx = 0;
    while idx < 8 * 256 {
        all[idx / 8][idx % 8] = if (idx / 8) >> (idx % 8) & 1 == 0 { SUSPECT } else { 0 };
        idx += 1;
    }
    all
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bit_becomes_a_byte() {
        let bytes = spread([!0b1001_0000, u64::MAX].into_iter());
        let suspects: Vec<usize> = (0..128).filter(|at| bytes[*at] != 0).collect();
        assert_eq!(suspects, [4, 7]);
    }

    #[test]
    fn a_layout_fits_if_no_distance_leads_from_one_range_to_another() {
        let usual =
            [(0x40_0000, 0x41_0000), (0x5555_0000_0000, 0x5555_0100_0000), (0x7fff_fffe_0000, 0x7fff_ffff_0000)];
        assert!(fits(&usual));
        let read = TO_READ as u64;
        assert!(!fits(&[(0x40_0000, 0x41_0000), (0x40_0000 + 2 * read, 0x40_1000 + 2 * read)]));
        let trapped = TRAP.wrapping_add(0x101 << 32) / PAGE * PAGE;
        assert!(!fits(&[(trapped, trapped + 2 * PAGE)]), "suspect bytes lead there from the trap page");
    }
}
