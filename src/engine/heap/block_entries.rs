//! A paged array of block entries in which pages of recycled blocks are compressed, so that the block table of a long run stays small.
//!
//! A page holds 4096 entries in the order of their ids. Once the bytes of all its blocks belong to later ones, no address leads to them
//! any more, and the page is packed: entries that look alike (size, flags, call sites) share a row of a dictionary, and offsets and steps
//! are zigzag LEB128 differences (delta coding), some 6 bytes instead of 32. Reading a packed entry unpacks its page into a small
//! direct-mapped cache; writing a different value makes the page plain again. Nothing is lost, so undo, redo and questions about old blocks
//! know nothing of it.
//!
//! Cost: one more indirection for an entry of a plain page; some 20 microseconds for the first of a packed one.

use super::block_table::BlockEntry;
use super::call_sites::SiteId;
use crate::engine::leb128::{Reader, put, put_signed};
use indexmap::IndexSet;
use std::cell::RefCell;
use std::collections::VecDeque;

/// Entries of a page.
const PAGE: usize = 1 << PAGE_BITS;
const PAGE_BITS: u32 = 12;
/// Unpacked pages that are kept.
const CACHED: usize = 256;
/// Pages that are looked at each time one is filled.
const LOOKED_AT: usize = 2;

/// The array.
pub(super) struct BlockEntries {
    pages: Vec<Page>,
    n: usize,
    packed: Packed,
    /// Full pages that are not packed, those that were looked at longest ago first.
    candidates: VecDeque<usize>,
    /// The page in each slot, if any, and its entries.
    cache: RefCell<Vec<(usize, Vec<BlockEntry>)>>,
}

/// How much is packed.
#[derive(Default)]
struct Packed {
    n_pages: usize,
    n_bytes: usize,
}

enum Page {
    Plain(Vec<BlockEntry>),
    Packed(Box<[u8]>),
}

impl BlockEntries {
    #[must_use]
    pub(super) fn new() -> BlockEntries {
        BlockEntries {
            pages: Vec::new(),
            n: 0,
            packed: Packed::default(),
            candidates: VecDeque::new(),
            cache: RefCell::new(Vec::new()),
        }
    }

    /// The number of entries.
    #[must_use]
    pub(super) fn len(&self) -> usize {
        self.n
    }

    /// Bytes that the entries take, without the cache.
    #[must_use]
    pub(super) fn size(&self) -> usize {
        let Packed { n_pages, n_bytes } = self.packed;
        n_bytes + (self.n - n_pages * PAGE) * size_of::<BlockEntry>()
    }

    /// An entry that exists.
    #[must_use]
    #[inline]
    pub(super) fn get(&self, idx: usize) -> BlockEntry {
        match &self.pages[idx >> PAGE_BITS] {
            Page::Plain(entries) => entries[idx % PAGE],
            Page::Packed(bytes) => self.unpacked(idx, bytes),
        }
    }

    /// Replaces an entry that exists.
    pub(super) fn set(&mut self, idx: usize, entry: BlockEntry) {
        if let Page::Plain(entries) = &mut self.pages[idx >> PAGE_BITS] {
            entries[idx % PAGE] = entry;
        } else if self.get(idx) != entry {
            self.make_plain(idx >> PAGE_BITS)[idx % PAGE] = entry;
        }
    }

    /// Appends an entry; says whether it filled a page.
    pub(super) fn push(&mut self, entry: BlockEntry) -> bool {
        let page = self.n >> PAGE_BITS;
        if page == self.pages.len() {
            self.pages.push(Page::Plain(Vec::with_capacity(PAGE)));
        }
        self.make_plain(page).push(entry);
        self.n += 1;
        let is_full = self.n.is_multiple_of(PAGE);
        if is_full {
            self.candidates.push_back(page);
        }
        is_full
    }

    /// Keeps the first `n` entries.
    pub(super) fn truncate(&mut self, n: usize) {
        if n >= self.n {
            return;
        }
        self.n = n;
        for page in self.pages.drain(n.div_ceil(PAGE)..) {
            self.packed.remove(&page);
        }
        self.cache.get_mut().clear();
        if !n.is_multiple_of(PAGE) {
            self.make_plain(n >> PAGE_BITS).truncate(n % PAGE);
        }
        self.candidates.retain(|page| (page + 1) * PAGE <= n);
    }

    /// Packs pages of which every block is recycled, looking at the few that were looked at longest ago.
    pub(super) fn pack(&mut self, is_recycled: impl Fn(usize, &BlockEntry) -> bool) {
        for _ in 0..LOOKED_AT.min(self.candidates.len()) {
            let page = self.candidates.pop_front().expect("there are as many");
            let Page::Plain(entries) = &self.pages[page] else { continue };
            if entries.iter().enumerate().all(|(at, entry)| is_recycled(page * PAGE + at, entry)) {
                let bytes = packed(entries);
                self.packed.n_pages += 1;
                self.packed.n_bytes += bytes.len();
                self.pages[page] = Page::Packed(bytes);
            } else {
                self.candidates.push_back(page);
            }
        }
    }

    #[cold]
    fn unpacked(&self, idx: usize, bytes: &[u8]) -> BlockEntry {
        let page = idx >> PAGE_BITS;
        let mut cache = self.cache.borrow_mut();
        if cache.is_empty() {
            cache.resize_with(CACHED, || (usize::MAX, Vec::new()));
        }
        let slot = &mut cache[page % CACHED];
        if slot.0 != page {
            *slot = (page, unpack(bytes));
        }
        slot.1[idx % PAGE]
    }

    fn make_plain(&mut self, page: usize) -> &mut Vec<BlockEntry> {
        if let Page::Packed(bytes) = &self.pages[page] {
            let entries = unpack(bytes);
            self.packed.remove(&self.pages[page]);
            self.pages[page] = Page::Plain(entries);
            self.candidates.push_back(page);
            if let Some(slot) = self.cache.get_mut().get_mut(page % CACHED) {
                slot.0 = usize::MAX;
            }
        }
        match &mut self.pages[page] {
            Page::Plain(entries) => entries,
            Page::Packed(_) => unreachable!("it has just been unpacked"),
        }
    }
}

impl Packed {
    /// A page that is packed no more.
    fn remove(&mut self, page: &Page) {
        if let Page::Packed(bytes) = page {
            self.n_pages -= 1;
            self.n_bytes -= bytes.len();
        }
    }
}

/// What entries share: size, flags and alignment, both call sites.
type Shape = (u32, u8, [SiteId; 2]);

/// `n_shapes`, the shapes; then for each entry the number of its shape and the differences of its offset to the entry before it, of its
/// first step to that of the entry before it, and of its last step to its first.
fn packed(entries: &[BlockEntry]) -> Box<[u8]> {
    let mut shapes: IndexSet<Shape> = IndexSet::new();
    let mut rows = Vec::new();
    let (mut offset, mut step) = (0, 0);
    for entry in entries {
        let (shape, _) = shapes.insert_full((entry.size, entry.flags(), entry.callers));
        put(&mut rows, shape as u64);
        put_signed(&mut rows, i64::from(entry.offset) - offset);
        put_signed(&mut rows, entry.allocated_step().wrapping_sub(step) as i64);
        put_signed(&mut rows, entry.freed.wrapping_sub(entry.allocated_step()) as i64);
        (offset, step) = (i64::from(entry.offset), entry.allocated_step());
    }
    let mut bytes = Vec::with_capacity(rows.len() + 16 * shapes.len());
    put(&mut bytes, shapes.len() as u64);
    for (size, flags, callers) in &shapes {
        put(&mut bytes, u64::from(*size));
        bytes.push(*flags);
        callers.iter().for_each(|site| put(&mut bytes, u64::from(site.0)));
    }
    bytes.extend(rows);
    bytes.into_boxed_slice()
}

fn unpack(bytes: &[u8]) -> Vec<BlockEntry> {
    let mut reader = Reader::new(bytes);
    let shapes: Vec<Shape> = (0..reader.number())
        .map(|_| {
            let size = reader.number() as u32;
            let flags = reader.byte();
            (size, flags, [SiteId(reader.number() as u32), SiteId(reader.number() as u32)])
        })
        .collect();
    let (mut offset, mut step) = (0, 0_u64);
    let mut entries = Vec::with_capacity(PAGE);
    while !reader.is_at_end() {
        let (size, flags, callers) = shapes[reader.number() as usize];
        offset += reader.signed();
        step = step.wrapping_add(reader.signed() as u64);
        let freed = step.wrapping_add(reader.signed() as u64);
        entries.push(BlockEntry::new(offset as u32, size, step, flags, freed, callers));
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::heap::Heap;
    use crate::model::addr::{Address, StepIndex};
    use crate::model::block::{Block, HeapSite};
    use crate::model::memory_map::{HEAP_BASE, Region, RegionKind};
    use crate::model::runtime::Allocator;
    use crate::model::step::HeapEvent;

    /// Blocks of a program that allocates in a pattern; every 64th is of a size of its own.
    fn entry(idx: usize) -> BlockEntry {
        let n = idx as u64;
        let size = if n.is_multiple_of(64) { n as u32 } else { 24 + (n % 3) as u32 * 8 };
        let callers = [SiteId((n % 5) as u32), SiteId((n % 7) as u32)];
        BlockEntry::new((n * 3 % 1000) as u32, size, n * 40 + n % 3, (n % 2) as u8 | 8, n * 40 + 900, callers)
    }

    fn filled(n: usize) -> BlockEntries {
        let mut entries = BlockEntries::new();
        for idx in 0..n {
            if entries.push(entry(idx)) {
                entries.pack(|_, _| true);
            }
        }
        entries
    }

    #[test]
    fn recycled_pages_take_a_quarter_and_read_the_same() {
        let n = 100 * PAGE + 5;
        let entries = filled(n);
        assert!(entries.size() < n * size_of::<BlockEntry>() / 4, "{} bytes", entries.size());
        assert!((0..n).all(|idx| entries.get(idx) == entry(idx)));
        // In an order that misses the cache.
        assert!((0..n).step_by(PAGE / 2 + 1).rev().all(|idx| entries.get(idx) == entry(idx)));
    }

    #[test]
    fn pages_with_a_block_in_use_stay_plain() {
        let mut entries = BlockEntries::new();
        for idx in 0..4 * PAGE {
            if entries.push(entry(idx)) {
                entries.pack(|idx, _| idx != 7);
            }
        }
        assert!(matches!(entries.pages[0], Page::Plain(_)));
        assert!(matches!(entries.pages[1], Page::Packed(_)));
        for _ in 0..4 {
            entries.pack(|_, _| true);
        }
        assert!(entries.pages.iter().all(|page| matches!(page, Page::Packed(_))));
    }

    #[test]
    fn a_packed_page_can_be_written_and_cut() {
        let mut entries = filled(3 * PAGE);
        let mut changed = entry(10);
        changed.size = 5;
        assert_eq!(entries.get(10), entry(10));
        entries.set(10, entry(10));
        assert!(matches!(entries.pages[0], Page::Packed(_)), "an equal entry changes nothing");
        entries.set(10, changed);
        assert_eq!((entries.get(10), entries.get(11)), (changed, entry(11)));
        entries.pack(|_, _| true);
        assert_eq!(entries.get(10), changed);
        entries.truncate(PAGE + 3);
        assert_eq!((entries.len(), entries.get(PAGE + 2)), (PAGE + 3, entry(PAGE + 2)));
        assert!(!entries.push(changed));
        assert_eq!(entries.get(PAGE + 3), changed);
    }

    #[test]
    fn every_number_survives() {
        let extreme = [
            BlockEntry::new(u32::MAX, u32::MAX, (1 << 57) - 1, 0x7f, u64::MAX, [SiteId(u32::MAX); 2]),
            BlockEntry::new(0, 0, 0, 0, 0, [SiteId(0); 2]),
        ];
        assert_eq!(unpack(&packed(&extreme)), extreme);
    }

    /// A program that allocates for ever: its old blocks read the same in the past, and take little room.
    #[test]
    fn the_ledger_of_a_program_that_allocates_for_ever_is_small() {
        const N: u64 = 200_000;
        let site = |step| HeapSite { step: StepIndex(step), caller: Address(0x40_1000) };
        let mut heap = Heap::new(Region::new(RegionKind::Heap, Address(HEAP_BASE), 1 << 16));
        let mut events = Vec::new();
        for step in 0..N {
            let size = 16 + step % 5 * 8;
            let placement = heap.place(size, 8, StepIndex(2 * step)).expect("there is room");
            let recycled = placement.recycled.ids().iter().map(|id| HeapEvent::Recycle { id: *id });
            let id = heap.next_id();
            let (address, allocated) = (placement.address, site(2 * step));
            let block = Block {
                id,
                address,
                size,
                align: 8,
                allocator: Allocator::ALL[(step % 4) as usize],
                allocated,
                freed: None,
            };
            let new = recycled.chain([HeapEvent::Alloc(block), HeapEvent::Free { id, site: site(2 * step + 1) }]);
            for event in new {
                heap.apply(&event);
                events.push(event);
            }
        }
        assert!(heap.size() < N as usize * 10, "{} bytes", heap.size());
        let blocks: Vec<Block> = heap.blocks().collect();
        events.iter().rev().for_each(|event| heap.revert(event));
        assert_eq!(heap.blocks().len(), 0);
        events.iter().for_each(|event| heap.apply(event));
        assert!(heap.blocks().eq(blocks));
    }
}
