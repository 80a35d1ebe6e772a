//! Placement of a block: bump allocation, then the oldest fitting block of the quarantine, then best fit among coalesced free extents.
//!
//! The first two are the common cases ([`Heap::place_simply`]), and all that is tried where no record is kept; what they leave is placed by
//! a host call plan. In re-execution of known steps the placement is read off the block table instead of the quarantine, since rebuilding
//! that at every checkpoint would cost more than the steps. Placing changes nothing but the quarantine's lazily updated index.

use super::quarantine::Quarantine;
use super::{GAP, Heap, Placement, Recycled, Request, Return, capacity};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::Fault;
use crate::model::step::HeapEvent;

impl Heap {
    /// Finds a place for a block that is asked for at a step, in the order given above.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub(crate) fn place(&mut self, size: u64, align: u64, step: StepIndex) -> Result<Placement, Fault> {
        let no_room = Fault::OutOfMemory { size, align, live_bytes: self.live_bytes, heap_size: self.region.size };
        if let Some((address, reused)) = self.place_simply(size, align) {
            let recycled = reused.map_or(Recycled::None, Recycled::One);
            return Ok(Placement { address: Address(address), recycled });
        }
        if self.is_replayed() {
            // There was no room if the next block is that of a later request.
            let was_placed = self.block_table.next().allocated.step == step;
            return if was_placed { Ok(self.replay_placement(size)) } else { Err(no_room) };
        }
        let quarantine = self.quarantine.as_mut().expect("it was just asked for the oldest block");
        let best_fit = quarantine.best_fit(size, align, &self.start_index).ok_or(no_room)?;
        let ids = self.start_index.between(best_fit.replaces_from, best_fit.replaces_to).map(|(_, id)| id).collect();
        Ok(Placement { address: Address(best_fit.address), recycled: Recycled::Several(self.by_age(ids)) })
    }

    /// The common cases: fresh bytes, or those of the one freed block that is the oldest to fit, with its id.
    #[inline]
    fn place_simply(&mut self, size: u64, align: u64) -> Option<(u64, Option<BlockId>)> {
        if let Some(address) = self.fresh_address(size, align) {
            return Some((address, None));
        }
        if self.is_replayed() {
            return None;
        }
        self.quarantine().oldest(size, align).map(|oldest| (oldest.address, Some(oldest.id)))
    }

    /// Whether the placement of the next block is known from an earlier execution of the same steps.
    fn is_replayed(&self) -> bool {
        self.block_table.n() < self.n_replayed
    }

    /// The placement that the next block had in the earlier execution.
    fn replay_placement(&self, size: u64) -> Placement {
        let address = self.block_table.next().address;
        let alone = self.start_index.at(address.0).filter(|id| capacity(self.block_table.range(*id).1) >= size);
        let recycled = alone.map_or_else(
            || {
                let from = self.start_index.live_below(address.0).unwrap_or(self.region.start.0);
                let freed = self.start_index.between(from, address.0 + size + GAP).map(|(_, id)| id);
                Recycled::Several(self.by_age(freed.filter(|id| !self.is_live(*id)).collect()))
            },
            Recycled::One,
        );
        Placement { address, recycled }
    }

    fn is_live(&self, id: BlockId) -> bool {
        self.existing_block(id).is_live()
    }

    /// Sorted, the longest freed first.
    fn by_age(&self, mut freed: Vec<BlockId>) -> Vec<BlockId> {
        freed.sort_by_key(|id| (self.block_table.freed_step(*id), *id));
        freed
    }

    /// Allocates in the common cases. Returns the address, and whether the bytes are reused. `None`, and nothing has changed, in all other
    /// cases.
    pub(crate) fn allocate_simply(&mut self, request: Request, site: HeapSite) -> Option<(u64, bool)> {
        request.check().ok()?;
        let Request { size, align, allocator } = request;
        let (address, reused) = self.place_simply(size, align)?;
        if let Some(id) = reused {
            self.apply_tracked(&HeapEvent::Recycle { id });
        }
        let id = self.next_id();
        let block = Block { id, address: Address(address), size, align, allocator, allocated: site, freed: None };
        self.apply_tracked(&HeapEvent::Alloc(block));
        Some((address, reused.is_some()))
    }

    /// Frees a block if that is no fault, and returns its size; otherwise `None`, and nothing has changed.
    pub(crate) fn free_if_valid(&mut self, pointer: u64, given: Return, site: HeapSite) -> Option<u64> {
        let block = self.existing_block(self.start_index.at(pointer)?);
        self.refusal(&block, given).is_none().then_some(())?;
        self.apply_tracked(&HeapEvent::Free { id: block.id, site });
        Some(block.size)
    }

    #[inline]
    fn fresh_address(&self, size: u64, align: u64) -> Option<u64> {
        let fresh = self.high_water.fresh.checked_next_multiple_of(align.max(GAP));
        fresh.filter(|address| self.fits(*address, size))
    }

    #[inline]
    fn quarantine(&mut self) -> &mut Quarantine {
        if self.quarantine.is_none() {
            self.quarantine = Some(self.build_quarantine());
        }
        self.quarantine.as_mut().expect("it was just made")
    }

    #[cold]
    fn build_quarantine(&self) -> Quarantine {
        let (start, end) = (self.region.start.0, self.region.end().0);
        let mut quarantine = Quarantine::new(start, end);
        let all = self.start_index.between(start, end).map(|(_, id)| id);
        let freed = self.by_age(all.filter(|id| !self.is_live(*id)).collect());
        freed.into_iter().for_each(|id| quarantine.add_freed(self.freed(id), self.start_index.n()));
        quarantine
    }

    fn fits(&self, address: u64, size: u64) -> bool {
        address.checked_add(size).is_some_and(|end| end <= self.region.end().0 - GAP)
    }
}
