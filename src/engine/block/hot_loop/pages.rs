//! Page-granular checks: the alias of memory through which a hot loop makes every access that is not checked otherwise (at its entry, by a
//! guard window, or by its shadow: [`guard_windows`](super::guard_windows), [`shadow`](super::shadow)).
//!
//! A page is mapped at its first access if nothing on it needs a check: all static data, all live and defined heap, or all defined stack
//! not below the red zone. It is mapped read-only until its first store, when it is noted as dirty. Invariant: the emulator forgets the
//! pages whenever that may have changed: at a segment's start, when bytes of the heap or the stack were lost, and when a block on them was
//! freed.

use super::shadow::ShadowMemory;
use crate::engine::memory::bitmap::Bitmap;
use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::memory_map::{PAGE, RegionKind};
use std::collections::HashSet;

/// What is known of the mapped pages.
pub(crate) struct GuardedPages {
    /// Some page is mapped.
    is_any: bool,
    /// What they rest on may have changed.
    is_stale: bool,
    /// Those of the stack and of the heap.
    of_stack: Vec<u64>,
    of_heap: HashSet<u64>,
    /// The stack pointer of the loop that runs, and how often bytes of the stack had been lost.
    rsp: u64,
    n_losses: u64,
    pub(super) shadow: ShadowMemory,
    /// How often the emulator asked for a page, which takes long.
    pub(super) n_asked: u64,
    /// What they rested on when the last run ended.
    basis: Basis,
}

/// Which base pages are dirty since, and how often bytes of the heap were lost: ceased to be live, or defined.
type Basis = (u64, u64, u64);

fn basis_of(state: &State) -> Basis {
    (state.dirty.base_number(), state.heap.live().n_losses(), state.heap.defined.n_losses())
}

impl GuardedPages {
    pub(super) fn new(pool: u64) -> GuardedPages {
        GuardedPages {
            is_any: false,
            is_stale: false,
            of_stack: Vec::new(),
            of_heap: HashSet::new(),
            rsp: 0,
            n_losses: 0,
            shadow: ShadowMemory::new(pool),
            n_asked: 0,
            basis: Basis::default(),
        }
    }

    /// Maps a page for an access; `None` if there is something to check. True if it may be written, too.
    pub(crate) fn map(&mut self, address: u64, writes: bool, state: &mut State) -> Option<bool> {
        self.n_asked += 1;
        let page = address / PAGE * PAGE;
        let region = state.memory.region_at(page)?;
        let is_whole = region.used_end() >= page + PAGE;
        let (may_write, is_plain) = match region.kind {
            RegionKind::Data | RegionKind::Bss | RegionKind::Rodata => (region.permissions.write, true),
            RegionKind::Heap => (true, is_full(state.heap.live(), page) && is_full(&state.heap.defined, page)),
            RegionKind::Stack => (page + RED_ZONE >= self.rsp, is_full(&state.stack.defined, page)),
            _ => (false, false),
        };
        (is_whole && is_plain && (may_write || !writes)).then_some(())?;
        match region.kind {
            RegionKind::Stack if !self.of_stack.contains(&page) => self.of_stack.push(page),
            RegionKind::Heap => drop(self.of_heap.insert(page)),
            _ => {}
        }
        if writes {
            state.note_dirty(page, PAGE);
        }
        self.is_any = true;
        Some(writes)
    }

    /// A page of a guard window is mapped.
    pub(super) fn note_window(&mut self) {
        self.n_asked += 1;
        self.is_any = true;
    }

    /// Whether the emulator must forget its pages before a run, because of what happened since the last; they are forgotten here.
    pub(crate) fn begin_run(&mut self, state: &State) -> bool {
        let basis = basis_of(state);
        let is_outdated = self.is_any() && self.basis != basis;
        if is_outdated {
            self.forget();
            // What is known of the bytes does not depend on which pages are dirty.
            if (self.basis.1, self.basis.2) != (basis.1, basis.2) {
                self.shadow.clear();
            }
        }
        is_outdated
    }

    /// A run ends.
    pub(crate) fn end_run(&mut self, state: &State) {
        self.basis = basis_of(state);
    }

    /// Notes that what the pages rest on may have changed.
    pub(crate) fn invalidate(&mut self) {
        self.is_stale = true;
    }

    /// Notes that a block was freed.
    pub(crate) fn lose(&mut self, address: u64, length: u64, pool: &mut Memory) {
        if self.is_any() {
            self.shadow.lose(address, length, pool);
            let pages = address / PAGE..=(address + length.max(1) - 1) / PAGE;
            self.is_stale |=
                !self.of_heap.is_empty() && pages.into_iter().any(|page| self.of_heap.contains(&(page * PAGE)));
        }
    }

    /// Whether the emulator must forget its pages before a loop runs with this stack pointer; they are forgotten here.
    pub(crate) fn must_flush(&mut self, rsp: u64, state: &State) -> bool {
        let has_moved = !self.of_stack.is_empty() && rsp > self.rsp;
        let may_be_lost = state.stack.defined.n_losses() != self.n_losses;
        let is_lost = |page: &u64| !is_full(&state.stack.defined, *page);
        let is_lost = may_be_lost && self.of_stack.iter().any(is_lost);
        (self.rsp, self.n_losses) = (rsp, state.stack.defined.n_losses());
        if !self.is_any() || !(self.is_stale || self.shadow.is_full() || has_moved || is_lost) {
            return false;
        }
        if self.is_stale || self.shadow.is_full() {
            self.shadow.clear();
        }
        self.forget();
        true
    }

    /// The emulator forgets its pages.
    fn forget(&mut self) {
        (self.is_any, self.is_stale) = (false, false);
        self.of_stack.clear();
        self.of_heap.clear();
    }

    /// Whether the emulator has any page mapped.
    fn is_any(&self) -> bool {
        self.is_any || !self.shadow.is_empty()
    }
}

fn is_full(set: &Bitmap, page: u64) -> bool {
    set.n_present(page, PAGE) >= PAGE
}
