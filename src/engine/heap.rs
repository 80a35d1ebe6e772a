//! The heap ledger: every block ever allocated, where the next one goes, and which bytes have been written.
//!
//! Knows no CPU and no memory: it takes requests and returns a plan or a fault, and applies and reverts events. A plan is
//! turned into events by the runtime, and the same `apply` serves the first time and every replay.

use super::bitmap::Bitmap;
use super::room::{Freed, Room};
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Access, BadRequest, Beside, Fault};
use crate::model::memory_map::Region;
use crate::model::step::HeapEvent;
use std::collections::{BTreeMap, BTreeSet};

/// Every block starts at a multiple of this, and at least this many bytes lie between blocks, as red zones.
pub const GAP: u64 = 16;

/// No two blocks start in one such stretch: each has at least `GAP` bytes, and as many follow it.
const CELL: u64 = 2 * GAP;

/// The ledger.
pub struct Heap {
    region: Region,
    /// By id, from 1; those allocated ahead of the position stay until the run takes another way.
    blocks: Vec<Block>,
    /// Of each of them.
    placed: Vec<Placed>,
    /// How many were allocated up to here.
    n_blocks: usize,
    /// Those that lie where nothing was before, and so in address order.
    fresh: Vec<BlockId>,
    /// The others, as long as their bytes were not handed out again in turn.
    recycled: BTreeMap<u64, BlockId>,
    /// The number of the block that starts in each [`CELL`] of the heap and whose bytes were not handed out again, or 0.
    starts: Vec<u32>,
    /// Where freed bytes can be handed out again; found out when there are no others left.
    room: Option<Room>,
    marks: Marks,
    /// What happened since [`Heap::begin`].
    notes: Vec<Note>,
    live_bytes: u64,
    /// Bytes written since they were allocated.
    pub written: Bitmap,
    /// Bytes of live blocks.
    live: Bitmap,
}

/// What events do not say and going back must restore.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marks {
    /// Nothing was ever allocated from here on.
    pub fresh: u64,
    pub peak_bytes: u64,
}

/// What the ledger knows of a block besides what people see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Placed {
    before: Marks,
    /// Its bytes were handed out again.
    is_taken: bool,
}

/// An event, short: what a difference keeps of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Note {
    Alloc,
    Free(BlockId, HeapSite),
    Resize { id: BlockId, old_size: u64, new_size: u64, before: Marks },
    Recycle(BlockId),
}

/// What became of the ledger between two moments; serves both ways.
#[derive(Debug)]
pub struct HeapDifference {
    notes: Box<[Note]>,
}

impl HeapDifference {
    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<HeapDifference>() + size_of_val(&self.notes[..])
    }
}

/// Where a new block goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placement {
    pub address: Address,
    /// Freed blocks whose bytes are handed out again, oldest first; empty while there is fresh room.
    pub recycled: Vec<BlockId>,
}

impl Heap {
    #[must_use]
    pub fn new(region: Region) -> Heap {
        Heap {
            region,
            blocks: Vec::new(),
            placed: Vec::new(),
            n_blocks: 0,
            fresh: Vec::new(),
            recycled: BTreeMap::new(),
            starts: vec![0; (region.size / CELL) as usize + 1],
            room: None,
            marks: Marks { fresh: region.start.0 + GAP, peak_bytes: 0 },
            notes: Vec::new(),
            live_bytes: 0,
            written: Bitmap::new(region),
            live: Bitmap::new(region),
        }
    }

    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks[..self.n_blocks]
    }

    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&Block> {
        self.blocks().get((id.0 as usize).checked_sub(1)?)
    }

    /// Bytes that the ledger takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.blocks.len() * (size_of::<Block>() + size_of::<Placed>() + size_of::<BlockId>())
    }

    /// The id that the next block gets.
    #[must_use]
    pub fn next_id(&self) -> BlockId {
        BlockId(self.n_blocks as u32 + 1)
    }

    #[must_use]
    pub fn live_bytes(&self) -> u64 {
        self.live_bytes
    }

    #[must_use]
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// The block, live or freed, that `address` lies in; a block of size 0 holds its own address.
    #[must_use]
    pub fn block_at(&self, address: Address) -> Option<&Block> {
        self.starting_at(address).or_else(|| self.nearest_below(address).filter(|block| block.contains(address)))
    }

    fn starting_at(&self, address: Address) -> Option<&Block> {
        let offset = address.0.checked_sub(self.region.start.0)?;
        let id = *self.starts.get(usize::try_from(offset / CELL).ok()?)?;
        self.block(BlockId(id)).filter(|block| block.address == address)
    }

    fn cell_of(&self, address: u64) -> usize {
        ((address - self.region.start.0) / CELL) as usize
    }

    /// The block that starts at the highest address up to this one, leaving out those whose bytes were handed out again.
    fn nearest_below(&self, address: Address) -> Option<&Block> {
        let recycled = self.recycled.range(..=address.0).next_back().map(|(at, id)| (*at, *id));
        let n = self.fresh.partition_point(|id| self.placed_at(*id) <= address.0);
        // One that was taken has another in its place, which lies no lower than the first of those taken together.
        let lowest = recycled.map_or(0, |(at, _)| at);
        let below = self.fresh[..n].iter().rev().take_while(|id| self.placed_at(**id) > lowest);
        let fresh = below.copied().find(|id| !self.is_taken(*id));
        self.block(fresh.or(recycled.map(|(_, id)| id))?)
    }

    /// The block that starts at the lowest address from this one on, in the same sense.
    fn nearest_above(&self, address: Address) -> Option<&Block> {
        let recycled = self.recycled.range(address.0..).next().map(|(at, id)| (*at, *id));
        let n = self.fresh.partition_point(|id| self.placed_at(*id) < address.0);
        let highest = recycled.map_or(u64::MAX, |(at, _)| at);
        let above = self.fresh[n..].iter().take_while(|id| self.placed_at(**id) < highest);
        let fresh = above.copied().find(|id| !self.is_taken(*id));
        self.block(fresh.or(recycled.map(|(_, id)| id))?)
    }

    fn placed_at(&self, id: BlockId) -> u64 {
        self.blocks[id.0 as usize - 1].address.0
    }

    fn is_taken(&self, id: BlockId) -> bool {
        self.placed[id.0 as usize - 1].is_taken
    }

    /// Checks a request as Rust's allocator contract demands (`GlobalAlloc::alloc` and `Layout`, safety sections). The C
    /// functions may be asked for 0 bytes.
    ///
    /// # Errors
    /// `bad-alloc-request`.
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

    /// Finds room for a block. Fresh bytes first; when there are none left, freed ones, the longest freed first.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn place(&mut self, size: u64, align: u64) -> Result<Placement, Fault> {
        let fresh = self.marks.fresh.checked_next_multiple_of(align.max(GAP));
        if let Some(address) = fresh.filter(|address| self.fits(*address, size)) {
            return Ok(Placement { address: Address(address), recycled: Vec::new() });
        }
        let room = self.room();
        let one = room.oldest(size, align).map(|block| (block.address, vec![block.id]));
        one.or_else(|| room.joined(size, align))
            .map(|(address, recycled)| Placement { address: Address(address), recycled })
            .ok_or(Fault::OutOfMemory { size, align, live_bytes: self.live_bytes, heap_size: self.region.size })
    }

    fn room(&mut self) -> &mut Room {
        if self.room.is_none() {
            let mut room = Room::new(self.region.start.0, self.region.end().0);
            for block in self.blocks().iter().filter(|block| !self.is_taken(block.id)) {
                if block.is_live() { room.add_live(block.address.0) } else { room.add_freed(self.freed(block.id)) }
            }
            self.room = Some(room);
        }
        self.room.as_mut().expect("it was just made")
    }

    fn fits(&self, address: u64, size: u64) -> bool {
        address.checked_add(size).is_some_and(|end| end <= self.region.end().0 - GAP)
    }

    /// Checks that `pointer` may be freed, and that the layout is the one it was allocated with (`None` for C's `free`).
    ///
    /// # Errors
    /// `invalid-free`, `double-free`, `layout-mismatch`.
    pub fn check_free(&self, pointer: Address, layout: Option<(u64, u64)>) -> Result<&Block, Fault> {
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

    /// Begins to keep what a difference between now and later needs.
    pub fn begin(&mut self) {
        self.notes.clear();
    }

    /// What changed since `begin`.
    #[must_use]
    pub fn difference(&self) -> HeapDifference {
        HeapDifference { notes: self.notes[..].into() }
    }

    /// Goes to the earlier of the two moments, from the later.
    pub fn leap_back(&mut self, difference: &HeapDifference) {
        self.room = None;
        difference.notes.iter().rev().for_each(|note| self.revert_note(*note));
    }

    /// Goes to the later of the two moments, from the earlier.
    pub fn leap_on(&mut self, difference: &HeapDifference) {
        self.room = None;
        difference.notes.iter().for_each(|note| self.apply_note(*note));
    }

    /// Makes an event's change to the ledger and keeps a note of it: for the first time, not when going on along the record.
    pub fn happen(&mut self, event: &HeapEvent) {
        let before = self.marks;
        self.apply(event);
        self.notes.push(match event {
            HeapEvent::Alloc(_) => Note::Alloc,
            HeapEvent::Free { id, site } => Note::Free(*id, *site),
            HeapEvent::Resize { id, old_size, new_size } => {
                Note::Resize { id: *id, old_size: *old_size, new_size: *new_size, before }
            }
            HeapEvent::Recycle { id } => Note::Recycle(*id),
        });
    }

    /// Makes an event's change to the ledger.
    pub fn apply(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(block) => {
                debug_assert_eq!(block.id, self.next_id());
                if self.blocks.get(self.n_blocks) != Some(block) {
                    self.blocks.truncate(self.n_blocks);
                    self.placed.truncate(self.n_blocks);
                    self.blocks.push(block.clone());
                    self.placed.push(Placed { before: self.marks, is_taken: false });
                }
                self.allocate();
            }
            HeapEvent::Free { id, site } => self.set_freed(*id, Some(*site)),
            HeapEvent::Resize { id, old_size, new_size } => {
                self.resize(*id, *new_size);
                self.count_live(*new_size, *old_size);
            }
            HeapEvent::Recycle { id } => self.take_from_freed(*id),
        }
    }

    fn apply_note(&mut self, note: Note) {
        match note {
            Note::Alloc => self.allocate(),
            Note::Free(id, site) => self.apply(&HeapEvent::Free { id, site }),
            Note::Resize { id, old_size, new_size, .. } => self.apply(&HeapEvent::Resize { id, old_size, new_size }),
            Note::Recycle(id) => self.apply(&HeapEvent::Recycle { id }),
        }
    }

    fn revert_note(&mut self, note: Note) {
        match note {
            Note::Alloc => self.unallocate(),
            Note::Free(id, _) => self.set_freed(id, None),
            Note::Resize { id, old_size, new_size, before } => self.revert_resize(id, old_size, new_size, before),
            Note::Recycle(id) => self.give_back_to_freed(id),
        }
    }

    /// Takes the next block, whose entry is there already.
    pub fn allocate(&mut self) {
        let block = &self.blocks[self.n_blocks];
        let (id, address, size) = (block.id, block.address.0, block.size);
        self.placed[self.n_blocks] = Placed { before: self.marks, is_taken: false };
        self.n_blocks += 1;
        let cell = self.cell_of(address);
        self.starts[cell] = id.0;
        if address >= self.marks.fresh {
            self.fresh.push(id);
        } else {
            self.recycled.insert(address, id);
        }
        if let Some(room) = &mut self.room {
            room.add_live(address);
        }
        self.marks.fresh = self.marks.fresh.max(address + capacity(size) + GAP);
        self.live.insert(address, size);
        self.count_live(size, 0);
    }

    /// Takes the newest allocation back.
    pub fn unallocate(&mut self) {
        self.n_blocks -= 1;
        let block = &self.blocks[self.n_blocks];
        let (id, address, size) = (block.id, block.address.0, block.size);
        let cell = self.cell_of(address);
        self.starts[cell] = 0;
        if self.fresh.last() == Some(&id) {
            self.fresh.pop();
        } else {
            self.recycled.remove(&address);
        }
        if let Some(room) = &mut self.room {
            room.remove_live(address);
        }
        self.live.remove(address, size);
        self.live_bytes -= size;
        self.marks = self.placed[self.n_blocks].before;
    }

    /// Takes an event back; `before` are the marks from before the step that the event belongs to.
    pub fn revert(&mut self, event: &HeapEvent, before: Marks) {
        match event {
            HeapEvent::Alloc(_) => self.unallocate(),
            HeapEvent::Free { id, site: _ } => self.set_freed(*id, None),
            HeapEvent::Resize { id, old_size, new_size } => self.revert_resize(*id, *old_size, *new_size, before),
            HeapEvent::Recycle { id } => self.give_back_to_freed(*id),
        }
    }

    fn revert_resize(&mut self, id: BlockId, old_size: u64, new_size: u64, before: Marks) {
        self.resize(id, old_size);
        self.live_bytes = self.live_bytes - new_size + old_size;
        self.marks = before;
    }

    fn give_back_to_freed(&mut self, id: BlockId) {
        let freed = self.freed(id);
        self.placed[id.0 as usize - 1].is_taken = false;
        let cell = self.cell_of(freed.address);
        self.starts[cell] = id.0;
        if self.fresh.binary_search(&id).is_err() {
            self.recycled.insert(freed.address, id);
        }
        if let Some(room) = &mut self.room {
            room.add_freed(freed);
        }
    }

    fn count_live(&mut self, added: u64, removed: u64) {
        self.live_bytes = self.live_bytes + added - removed;
        self.marks.peak_bytes = self.marks.peak_bytes.max(self.live_bytes);
    }

    fn block_mut(&mut self, id: BlockId) -> &mut Block {
        &mut self.blocks[id.0 as usize - 1]
    }

    fn resize(&mut self, id: BlockId, size: u64) {
        let block = self.block_mut(id);
        let (address, old) = (block.address.0, std::mem::replace(&mut block.size, size));
        self.live.remove(address, old);
        self.live.insert(address, size);
    }

    fn set_freed(&mut self, id: BlockId, site: Option<HeapSite>) {
        let block = self.block_mut(id);
        let (address, size) = (block.address.0, block.size);
        match (block.freed, site) {
            (None, Some(_)) => {
                block.freed = site;
                let freed = self.freed(id);
                if let Some(room) = &mut self.room {
                    room.remove_live(address);
                    room.add_freed(freed);
                }
                self.live.remove(address, size);
                self.live_bytes -= size;
            }
            (Some(_), None) => {
                let freed = self.freed(id);
                if let Some(room) = &mut self.room {
                    room.remove_freed(freed);
                    room.add_live(address);
                }
                self.block_mut(id).freed = None;
                self.live.insert(address, size);
                self.live_bytes += size;
            }
            _ => unreachable!("a block is freed once, and that is taken back once"),
        }
    }

    fn take_from_freed(&mut self, id: BlockId) {
        let freed = self.freed(id);
        self.placed[id.0 as usize - 1].is_taken = true;
        let cell = self.cell_of(freed.address);
        self.starts[cell] = 0;
        if self.recycled.get(&freed.address) == Some(&id) {
            self.recycled.remove(&freed.address);
        }
        if let Some(room) = &mut self.room {
            room.remove_freed(freed);
        }
    }

    /// A freed block as the index of freed room knows it.
    fn freed(&self, id: BlockId) -> Freed {
        let block = self.block(id).expect("a freed block is in the ledger");
        let site = block.freed.expect("only freed blocks are handed out again");
        Freed { step: site.step, id, address: block.address.0, capacity: capacity(block.size) }
    }

    /// Bytes of live blocks.
    #[must_use]
    #[inline]
    pub fn live(&self) -> &Bitmap {
        &self.live
    }

    /// Whether up to 16 bytes, all in the heap, belong to live blocks.
    #[must_use]
    #[inline]
    pub fn holds(&self, address: u64, size: u64) -> bool {
        self.live.missing(address, size) == 0
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
            let block = self.block_at(Address(word)).filter(|block| block.is_live());
            if let Some(block) = block
                && reached.insert(block.id)
            {
                words.extend(read(block.address, block.size));
            }
        }
        self.blocks()
            .iter()
            .filter(|block| block.is_live() && !reached.contains(&block.id))
            .map(|block| block.id)
            .collect()
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
        for id in &placement.recycled {
            heap.apply(&HeapEvent::Recycle { id: *id });
        }
        let id = heap.next_id();
        let block = Block { id, address: placement.address, size, align, by_c: false, allocated: site(0), freed: None };
        heap.apply(&HeapEvent::Alloc(block.clone()));
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
        assert_eq!(heap.place(100, 8).map(|p| p.recycled), Ok(vec![blocks[2].id, blocks[3].id]));
        assert_eq!(heap.block_at(blocks[5].address).map(|b| b.id), Some(blocks[5].id));
    }

    #[test]
    fn frees_are_checked() {
        let mut heap = heap(4096);
        let block = alloc(&mut heap, 16, 8);
        let wrong = |size, align| Err(Fault::LayoutMismatch { block: block.id, size, align });
        assert_eq!(heap.check_free(block.address, Some((8, 8))).cloned(), wrong(8, 8));
        assert_eq!(heap.check_free(block.address, Some((16, 16))).cloned(), wrong(16, 16));
        let inside = block.address.plus(8);
        assert_eq!(
            heap.check_free(inside, None).cloned(),
            Err(Fault::InvalidFree { pointer: inside, near: Some(block.id) })
        );
        heap.apply(&HeapEvent::Free { id: block.id, site: site(3) });
        let twice = Fault::DoubleFree { block: block.id, pointer: block.address };
        assert_eq!(heap.check_free(block.address, Some((16, 8))).cloned(), Err(twice));
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
