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

/// The ledger.
pub struct Heap {
    region: Region,
    /// By id, from 1; never shrinks but by going back.
    blocks: Vec<Block>,
    /// The newest block at each address that is live or freed and not handed out again.
    by_address: BTreeMap<u64, BlockId>,
    /// Where freed bytes can be handed out again.
    room: Room,
    marks: Marks,
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
            by_address: BTreeMap::new(),
            room: Room::new(region.start.0, region.end().0),
            marks: Marks { fresh: region.start.0 + GAP, peak_bytes: 0 },
            live_bytes: 0,
            written: Bitmap::new(region),
            live: Bitmap::new(region),
        }
    }

    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&Block> {
        self.blocks.get((id.0 as usize).checked_sub(1)?)
    }

    /// The id that the next block gets.
    #[must_use]
    pub fn next_id(&self) -> BlockId {
        BlockId(self.blocks.len() as u32 + 1)
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
        let (_, id) = self.by_address.range(..=address.0).next_back()?;
        self.block(*id).filter(|block| block.contains(address))
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
    pub fn place(&self, size: u64, align: u64) -> Result<Placement, Fault> {
        let fresh = self.marks.fresh.checked_next_multiple_of(align.max(GAP));
        if let Some(address) = fresh.filter(|address| self.fits(*address, size)) {
            return Ok(Placement { address: Address(address), recycled: Vec::new() });
        }
        let one = self.room.oldest(size, align).map(|block| (block.address, vec![block.id]));
        one.or_else(|| self.room.joined(size, align))
            .map(|(address, recycled)| Placement { address: Address(address), recycled })
            .ok_or(Fault::OutOfMemory { size, align, live_bytes: self.live_bytes, heap_size: self.region.size })
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

    /// Makes an event's change to the ledger.
    pub fn apply(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(block) => {
                debug_assert_eq!(block.id, self.next_id());
                self.by_address.insert(block.address.0, block.id);
                self.room.add_live(block.address.0);
                self.marks.fresh = self.marks.fresh.max(block.address.0 + capacity(block.size) + GAP);
                self.blocks.push(block.clone());
                self.live.insert(block.address.0, block.size);
                self.count_live(block.size, 0);
            }
            HeapEvent::Free { id, site } => self.set_freed(*id, Some(*site)),
            HeapEvent::Resize { id, old_size, new_size } => {
                self.resize(*id, *new_size);
                self.count_live(*new_size, *old_size);
            }
            HeapEvent::Recycle { id } => self.take_from_freed(*id),
        }
    }

    /// Takes an event back; `before` are the marks from before the step that the event belongs to.
    pub fn revert(&mut self, event: &HeapEvent, before: Marks) {
        match event {
            HeapEvent::Alloc(block) => {
                self.by_address.remove(&block.address.0);
                self.room.remove_live(block.address.0);
                self.blocks.pop();
                self.live.remove(block.address.0, block.size);
                self.live_bytes -= block.size;
            }
            HeapEvent::Free { id, site: _ } => self.set_freed(*id, None),
            HeapEvent::Resize { id, old_size, new_size } => {
                self.resize(*id, *old_size);
                self.live_bytes = self.live_bytes - new_size + old_size;
            }
            HeapEvent::Recycle { id } => {
                let freed = self.freed(*id);
                self.by_address.insert(freed.address, *id);
                self.room.add_freed(freed);
            }
        }
        self.marks = before;
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
                self.room.remove_live(address);
                self.room.add_freed(self.freed(id));
                self.live.remove(address, size);
                self.live_bytes -= size;
            }
            (Some(_), None) => {
                self.room.remove_freed(self.freed(id));
                self.room.add_live(address);
                self.block_mut(id).freed = None;
                self.live.insert(address, size);
                self.live_bytes += size;
            }
            _ => unreachable!("a block is freed once, and that is taken back once"),
        }
    }

    fn take_from_freed(&mut self, id: BlockId) {
        let freed = self.freed(id);
        self.by_address.remove(&freed.address);
        self.room.remove_freed(freed);
    }

    /// A freed block as the index of freed room knows it.
    fn freed(&self, id: BlockId) -> Freed {
        let block = self.block(id).expect("a freed block is in the ledger");
        let site = block.freed.expect("only freed blocks are handed out again");
        Freed { step: site.step, id, address: block.address.0, capacity: capacity(block.size) }
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
        let below = self.by_address.range(..=first.0).next_back().and_then(|(_, id)| self.block(*id));
        let above = self.by_address.range(first.0..).next().and_then(|(_, id)| self.block(*id));
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
        self.blocks
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
