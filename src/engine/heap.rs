//! The heap ledger: every block ever allocated, where the next one goes, and which bytes have been written.
//!
//! Knows no CPU and no memory: it takes requests and returns a plan or a fault, and applies and reverts events. A plan is
//! turned into events by the runtime, and the same `apply` serves the first time and every replay.

mod apply_delta;
pub(crate) mod block_table;
pub(crate) mod delta;
pub(crate) mod hierarchical_bitset;
mod placement;
pub(crate) mod quarantine;
pub(crate) mod start_index;

use super::state::bitmap::Bitmap;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Access, BadRequest, Beside, Fault};
use crate::model::memory_map::Region;
use crate::model::step::HeapEvent;
use block_table::BlockTable;
use delta::{Changed, HeapTotals, Resized};
use quarantine::{FreeSpace, Quarantine};
use start_index::{SlotEntry, StartIndex};
use std::collections::BTreeSet;

/// Every block starts at a multiple of this, and at least this many bytes lie between blocks, as red zones.
pub const GAP: u64 = 16;

/// The ledger, the places of its blocks, and what is known of their bytes.
pub struct Heap {
    region: Region,
    block_table: BlockTable,
    /// Where blocks start whose bytes were not handed out again.
    starts_index: StartIndex,
    /// Where freed bytes can be handed out again; found out when there are no others left.
    room: Option<FreeSpace>,
    marks: HeapDefinedness,
    /// Allocations and changes of size up to here.
    n_requests: u64,
    /// By which requests the marks changed, and what they were before; those ahead of the position stay.
    raised: Vec<(u64, HeapDefinedness)>,
    n_raised: usize,
    /// What happened since [`Heap::begin`], and the counts then.
    changed: Changed,
    began: HeapTotals,
    /// So many blocks are known, because what happens now happened before.
    n_foreseen: usize,
    live_bytes: u64,
    /// Bytes written since they were allocated.
    pub written: Bitmap,
    /// Bytes of live blocks.
    live: Bitmap,
}

/// How far up the heap was used, and how much of it at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeapDefinedness {
    /// Nothing was ever allocated from here on.
    pub fresh: u64,
    pub peak_bytes: u64,
}

/// Where a new block goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placement {
    pub address: Address,
    /// Quarantine blocks whose bytes are handed out again; none while there is fresh room.
    pub recycled: Recycled,
}

/// Blocks whose bytes are handed out again, the longest freed first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recycled {
    None,
    One(BlockId),
    Several(Vec<BlockId>),
}

impl Recycled {
    #[must_use]
    pub fn ids(&self) -> &[BlockId] {
        match self {
            Recycled::None => &[],
            Recycled::One(id) => std::slice::from_ref(id),
            Recycled::Several(ids) => ids,
        }
    }
}

/// Asked for: bytes, alignment, and whether by a C name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    pub size: u64,
    pub align: u64,
    pub by_c: bool,
}

impl Heap {
    #[must_use]
    pub fn new(region: Region) -> Heap {
        let starts_index = StartIndex::new(region);
        let marks = HeapDefinedness { fresh: region.start.0 + GAP, peak_bytes: 0 };
        Heap {
            region,
            block_table: BlockTable::new(region.start.0),
            changed: Changed::new(starts_index.n_places()),
            starts_index,
            room: None,
            marks,
            n_requests: 0,
            raised: Vec::new(),
            n_raised: 0,
            began: HeapTotals { n_blocks: 0, n_requests: 0, n_raised: 0, marks, live_bytes: 0 },
            n_foreseen: 0,
            live_bytes: 0,
            written: Bitmap::new(region),
            live: Bitmap::new(region),
        }
    }

    /// Every block up to here, by id.
    #[must_use]
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = Block> + DoubleEndedIterator {
        (0..self.block_table.n()).map(|idx| self.known_block(BlockId(idx as u32 + 1)))
    }

    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<Block> {
        (1..=self.block_table.n()).contains(&(id.0 as usize)).then(|| self.known_block(id))
    }

    #[inline]
    fn known_block(&self, id: BlockId) -> Block {
        let address = self.block_table.range(id).0;
        self.block_table.block(id, self.starts_index.held(self.starts_index.cell(address)) == SlotEntry::live(id))
    }

    /// Bytes that the ledger takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.block_table.size() + size_of_val(&self.raised[..])
    }

    /// The id that the next block gets.
    #[must_use]
    pub fn next_id(&self) -> BlockId {
        BlockId(self.block_table.n() as u32 + 1)
    }

    #[must_use]
    pub fn live_bytes(&self) -> u64 {
        self.live_bytes
    }

    #[must_use]
    pub fn marks(&self) -> HeapDefinedness {
        self.marks
    }

    /// The block, live or freed, that `address` lies in; a block of size 0 holds its own address.
    #[must_use]
    pub fn block_at(&self, address: Address) -> Option<Block> {
        self.nearest_below(address).filter(|block| block.contains(address))
    }

    /// The block, live or freed, that starts exactly here.
    #[must_use]
    pub fn starting_at(&self, address: u64) -> Option<BlockId> {
        self.starts_index.at(address)
    }

    /// The block that is allocated next when the record is gone along.
    #[must_use]
    pub fn next_block(&self) -> Block {
        self.block_table.next()
    }

    /// Who frees a block when the record is gone along.
    #[must_use]
    pub fn freed_by(&self, id: BlockId) -> HeapSite {
        self.block_table.freed_by(id)
    }

    /// The block that starts at the highest address up to this one, leaving out those whose bytes were handed out again.
    fn nearest_below(&self, address: Address) -> Option<Block> {
        self.block(self.starts_index.nearest_below(address)?)
    }

    /// The block that starts at the lowest address from this one on, in the same sense.
    fn nearest_above(&self, address: Address) -> Option<Block> {
        self.block(self.starts_index.nearest_above(address)?)
    }

    /// Checks a request as Rust's allocator contract demands (`GlobalAlloc::alloc` and `Layout`, safety sections). The C
    /// functions may be asked for 0 bytes.
    ///
    /// # Errors
    /// `bad-alloc-request`.
    #[inline]
    pub fn check_request(size: u64, align: u64, by_c: bool) -> Result<(), Fault> {
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

    /// Checks that `pointer` may be freed, and that the layout is the one it was allocated with (`None` for C's `free`).
    ///
    /// # Errors
    /// `invalid-free`, `double-free`, `layout-mismatch`.
    pub fn check_free(&self, pointer: Address, layout: Option<(u64, u64)>) -> Result<Block, Fault> {
        let near = self.block_at(pointer);
        let Some(block) = near.filter(|block| block.address == pointer) else {
            return Err(Fault::InvalidFree { pointer, near: near.map(|block| block.id) });
        };
        if !block.is_live() {
            return Err(Fault::DoubleFree { block: block.id, pointer });
        }
        match layout {
            Some((size, align)) if (size, align) != (block.size, block.align) && !block.by_c => {
                Err(Fault::LayoutMismatch { block: block.id, size, align })
            }
            _ => Ok(block),
        }
    }

    /// True when a block of `old` bytes can become one of `new` bytes without touching its red zone.
    #[must_use]
    pub fn resizes_in_place(old: u64, new: u64) -> bool {
        new <= capacity(old)
    }

    /// Until there are so many blocks, what happens is what happened before: the ledger knows where each will be put.
    pub fn foresee(&mut self, n_blocks: usize) {
        self.n_foreseen = n_blocks;
    }

    /// Makes an event's change to the ledger, which is kept for a difference: for the first time, not when going on along the record.
    pub fn apply_tracked(&mut self, event: &HeapEvent) {
        let address = match event {
            HeapEvent::Alloc(block) => block.address.0,
            HeapEvent::Free { id, .. } | HeapEvent::Recycle { id } | HeapEvent::Resize { id, .. } => {
                self.block_table.range(*id).0
            }
        };
        self.changed.note(address, &self.starts_index);
        if let HeapEvent::Resize { id, old_size, new_size } = event {
            self.changed.note_size(Resized { id: id.0, size: [*old_size as u32, *new_size as u32] });
        }
        self.apply(event);
    }

    /// Makes an event's change to the ledger.
    #[inline]
    pub fn apply(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(block) => {
                self.block_table.write(block);
                self.allocate();
            }
            HeapEvent::Free { id, site } => {
                self.block_table.note_free(*id, *site);
                self.free(*id);
            }
            HeapEvent::Resize { id, old_size, new_size } => self.resize(*id, *old_size, *new_size),
            HeapEvent::Recycle { id } => self.take_from_freed(*id),
        }
    }

    /// Takes an event back.
    pub fn revert(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(_) => self.unallocate(),
            HeapEvent::Free { id, site: _ } => self.unfree(*id),
            HeapEvent::Resize { id, old_size, new_size } => self.revert_resize(*id, *old_size, *new_size),
            HeapEvent::Recycle { id } => self.give_back_to_freed(*id),
        }
    }

    /// Takes the next block, whose entry is there already.
    pub fn allocate(&mut self) {
        let id = self.block_table.resume();
        let (address, size) = self.block_table.range(id);
        self.starts_index.put(address, id);
        self.starts_index.set_live(address);
        if let Some(room) = &mut self.room {
            room.note_change(address, self.starts_index.n());
        }
        self.live.insert(address, size);
        self.live_bytes += size;
        self.note_request(address + capacity(size) + GAP);
    }

    /// Takes the newest allocation back.
    pub fn unallocate(&mut self) {
        let id = self.block_table.go_back();
        let (address, size) = self.block_table.range(id);
        self.starts_index.set_dead(address);
        self.starts_index.clear(address);
        if let Some(room) = &mut self.room {
            room.note_change(address, self.starts_index.n());
        }
        self.live.remove(address, size);
        self.live_bytes -= size;
        self.revert_request();
    }

    /// Changes the size of a live block.
    pub fn resize(&mut self, id: BlockId, old_size: u64, new_size: u64) {
        self.set_size(id, old_size, new_size);
        self.note_request(0);
    }

    /// Takes a change of size back.
    pub fn revert_resize(&mut self, id: BlockId, old_size: u64, new_size: u64) {
        self.set_size(id, new_size, old_size);
        self.revert_request();
    }

    fn set_size(&mut self, id: BlockId, from: u64, to: u64) {
        let (address, _) = self.block_table.range(id);
        self.block_table.resize(id, to);
        self.live.remove(address, from);
        self.live.insert(address, to);
        self.live_bytes = self.live_bytes + to - from;
    }

    /// Brings the marks up to date after a request for more bytes, by which the heap is used up to `end`.
    #[inline]
    fn note_request(&mut self, end: u64) {
        self.n_requests += 1;
        let HeapDefinedness { fresh, peak_bytes } = self.marks;
        if end > fresh || self.live_bytes > peak_bytes {
            let raised = (self.n_requests, self.marks);
            if self.raised.get(self.n_raised) != Some(&raised) {
                self.raised.truncate(self.n_raised);
                self.raised.push(raised);
            }
            self.n_raised += 1;
            self.marks = HeapDefinedness { fresh: fresh.max(end), peak_bytes: peak_bytes.max(self.live_bytes) };
        }
    }

    #[inline]
    fn revert_request(&mut self) {
        if let Some((request, before)) = self.n_raised.checked_sub(1).map(|newest| self.raised[newest])
            && request == self.n_requests
        {
            self.n_raised -= 1;
            self.marks = before;
        }
        self.n_requests -= 1;
    }

    /// Frees a live block; who asked for it is in its entry already.
    pub fn free(&mut self, id: BlockId) {
        let (address, size) = self.block_table.range(id);
        self.starts_index.set_dead(address);
        self.add_to_room(id);
        self.live.remove(address, size);
        self.live_bytes -= size;
    }

    /// Makes a freed block live again.
    pub fn unfree(&mut self, id: BlockId) {
        let (address, size) = self.block_table.range(id);
        self.remove_from_room(id);
        self.starts_index.set_live(address);
        self.live.insert(address, size);
        self.live_bytes += size;
    }

    /// Hands the bytes of a freed block out again.
    pub fn take_from_freed(&mut self, id: BlockId) {
        self.starts_index.clear(self.block_table.range(id).0);
        self.remove_from_room(id);
    }

    /// Takes back that they were handed out again.
    pub fn give_back_to_freed(&mut self, id: BlockId) {
        self.starts_index.put(self.block_table.range(id).0, id);
        self.add_to_room(id);
    }

    fn add_to_room(&mut self, id: BlockId) {
        let freed = self.freed(id);
        if let Some(room) = &mut self.room {
            room.add_freed(freed, self.starts_index.n());
        }
    }

    fn remove_from_room(&mut self, id: BlockId) {
        let freed = self.freed(id);
        if let Some(room) = &mut self.room {
            room.remove_freed(freed, self.starts_index.n());
        }
    }

    /// A freed block as the index of freed room knows it.
    fn freed(&self, id: BlockId) -> Quarantine {
        let (address, size) = self.block_table.range(id);
        Quarantine { step: self.block_table.freed_step(id), id, address, capacity: capacity(size) }
    }

    /// Bytes of live blocks.
    #[must_use]
    #[inline]
    pub fn live(&self) -> &Bitmap {
        &self.live
    }

    /// Checks that every byte belongs to a live block.
    ///
    /// # Errors
    /// `use-after-free`, `heap-out-of-bounds`.
    #[inline]
    pub fn check_access(&self, access: Access) -> Result<(), Fault> {
        let Access { address, size, .. } = access;
        if size <= 16 && self.live.missing(address.0, size) == 0 {
            return Ok(());
        }
        self.live.first_missing(address.0, size).map_or(Ok(()), |first| Err(self.violation(access, Address(first))))
    }

    /// Why a byte may not be touched: it was freed, or it lies beside a block, or no block is near.
    #[cold]
    fn violation(&self, access: Access, first: Address) -> Fault {
        if let Some(block) = self.block_at(first).filter(|block| !block.is_live()) {
            return Fault::UseAfterFree { access, block: block.id };
        }
        let below = self.nearest_below(first);
        let above = self.nearest_above(first);
        let after = below.map(|block| (first.0 - block.end().0, block.id));
        let end = access.address.0.saturating_add(access.size);
        let before = above.map(|block| (block.address.0.saturating_sub(end), block.id));
        let nearest = match (after, before) {
            // An access that begins inside a block ran over its end, however near the next block is.
            (Some((distance, id)), _) if self.block(id).is_some_and(|block| block.contains(access.address)) => {
                Some((id, Beside::After(distance)))
            }
            (Some((after, id)), Some((before, _))) if after <= before => Some((id, Beside::After(after))),
            (_, Some((before, id))) => Some((id, Beside::Before(before))),
            (Some((after, id)), None) => Some((id, Beside::After(after))),
            (None, None) => None,
        };
        Fault::HeapOutOfBounds { access, nearest }
    }

    /// Live blocks that nothing in `roots` leads to, following pointers to any byte of a block through live blocks.
    /// `read` returns the aligned words of a range.
    #[must_use]
    pub fn unreachable(&self, roots: Vec<u64>, read: impl Fn(Address, u64) -> Vec<u64>) -> Vec<BlockId> {
        let mut reached = BTreeSet::new();
        let mut words = roots;
        while let Some(word) = words.pop() {
            let block = self.block_at(Address(word)).filter(Block::is_live);
            if let Some(block) = block
                && reached.insert(block.id)
            {
                words.extend(read(block.address, block.size));
            }
        }
        self.blocks().filter(|block| block.is_live() && !reached.contains(&block.id)).map(|block| block.id).collect()
    }
}

/// Bytes from a block's start up to its red zone.
fn capacity(size: u64) -> u64 {
    size.max(1).next_multiple_of(GAP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::fault::AccessKind;
    use crate::model::memory_map::{HEAP_BASE, RegionKind};

    fn heap(size: u64) -> Heap {
        Heap::new(Region { kind: RegionKind::Heap, start: Address(HEAP_BASE), size })
    }

    fn site(step: u64) -> HeapSite {
        HeapSite { step: StepIndex(step), caller: Address(0x40_1000) }
    }

    fn alloc(heap: &mut Heap, size: u64, align: u64) -> Block {
        let placement = heap.place(size, align).expect("there is room");
        for id in placement.recycled.ids() {
            heap.apply(&HeapEvent::Recycle { id: *id });
        }
        let id = heap.next_id();
        let block = Block { id, address: placement.address, size, align, by_c: false, allocated: site(0), freed: None };
        heap.apply(&HeapEvent::Alloc(block));
        block
    }

    #[test]
    fn blocks_are_aligned_and_keep_their_distance() {
        let mut heap = heap(1 << 20);
        let mut end = HEAP_BASE;
        for (size, align) in [(1, 1), (24, 8), (16, 16), (100, 64), (5, 1), (4096, 4096)] {
            let block = alloc(&mut heap, size, align);
            assert!(block.address.0.is_multiple_of(align) && block.address.0 >= end + GAP);
            end = block.end().0;
        }
    }

    #[test]
    fn freed_bytes_come_back_only_when_the_heap_has_run_out_and_oldest_first() {
        let mut heap = heap(4096);
        let blocks: Vec<Block> =
            (0..100).map_while(|_| heap.place(48, 8).is_ok().then(|| alloc(&mut heap, 48, 8))).collect();
        assert!(heap.place(48, 8).is_err());
        heap.apply(&HeapEvent::Free { id: blocks[5].id, site: site(7) });
        heap.apply(&HeapEvent::Free { id: blocks[2].id, site: site(9) });
        heap.apply(&HeapEvent::Free { id: blocks[3].id, site: site(10) });
        assert_eq!(heap.place(48, 8).map(|p| p.address), Ok(blocks[5].address));
        assert_eq!(heap.place(100, 8).map(|p| p.recycled), Ok(Recycled::Several(vec![blocks[2].id, blocks[3].id])));
        assert_eq!(heap.block_at(blocks[5].address).map(|b| b.id), Some(blocks[5].id));
    }

    #[test]
    fn frees_are_checked() {
        let mut heap = heap(4096);
        let block = alloc(&mut heap, 16, 8);
        let wrong = |size, align| Err(Fault::LayoutMismatch { block: block.id, size, align });
        assert_eq!(heap.check_free(block.address, Some((8, 8))), wrong(8, 8));
        assert_eq!(heap.check_free(block.address, Some((16, 16))), wrong(16, 16));
        let inside = block.address.plus(8);
        assert_eq!(heap.check_free(inside, None), Err(Fault::InvalidFree { pointer: inside, near: Some(block.id) }));
        heap.apply(&HeapEvent::Free { id: block.id, site: site(3) });
        let twice = Fault::DoubleFree { block: block.id, pointer: block.address };
        assert_eq!(heap.check_free(block.address, Some((16, 8))), Err(twice));
    }

    #[test]
    fn requests_are_checked() {
        let problem = |size, align, by_c| match Heap::check_request(size, align, by_c) {
            Err(Fault::BadAllocRequest { problem, .. }) => Some(problem),
            _ => None,
        };
        assert_eq!(problem(0, 8, false), Some(BadRequest::ZeroSize));
        assert_eq!(problem(0, 16, true), None);
        assert_eq!(problem(8, 3, false), Some(BadRequest::AlignNotPowerOfTwo));
        assert_eq!(problem(8, 0, false), Some(BadRequest::AlignNotPowerOfTwo));
        assert_eq!(problem(u64::MAX, 1, true), Some(BadRequest::TooLarge));
        assert_eq!(problem(1 << 40, 1, false), None);
    }

    #[test]
    fn accesses_beside_blocks_name_the_nearest_and_the_distance() {
        let mut heap = heap(4096);
        let block = alloc(&mut heap, 24, 8);
        let next = alloc(&mut heap, 8, 8);
        let check = |heap: &Heap, address: Address, size| {
            heap.check_access(Access { address, size, kind: AccessKind::Read }).map_err(|fault| match fault {
                Fault::HeapOutOfBounds { nearest, .. } => nearest,
                fault => panic!("{fault:?}"),
            })
        };
        assert_eq!(check(&heap, block.address, 8), Ok(()));
        assert_eq!(check(&heap, block.address.plus(16), 16), Err(Some((block.id, Beside::After(0)))));
        assert_eq!(check(&heap, block.address.plus(24), 1), Err(Some((block.id, Beside::After(0)))));
        assert_eq!(check(&heap, block.address.plus(30), 8), Err(Some((block.id, Beside::After(6)))));
        assert_eq!(check(&heap, next.address.minus(4), 4), Err(Some((next.id, Beside::Before(0)))));
        assert_eq!(check(&heap, block.address.minus(8), 16), Err(Some((block.id, Beside::Before(0)))));
        heap.apply(&HeapEvent::Free { id: block.id, site: site(3) });
        let access = Access { address: block.address.plus(8), size: 8, kind: AccessKind::Write };
        assert_eq!(heap.check_access(access), Err(Fault::UseAfterFree { access, block: block.id }));
    }

    #[test]
    fn blocks_that_nothing_leads_to_are_unreachable() {
        let mut heap = heap(4096);
        let [first, second, third] = [0; 3].map(|_| alloc(&mut heap, 16, 8));
        // The first block points into the second.
        let read = |address, _| if address == first.address { vec![second.address.0 + 8] } else { Vec::new() };
        assert_eq!(heap.unreachable(vec![first.address.0], read), [third.id]);
        assert_eq!(heap.unreachable(Vec::new(), read), [first.id, second.id, third.id]);
    }
}
