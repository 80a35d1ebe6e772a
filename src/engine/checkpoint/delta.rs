//! Leaps: what differs between two moments of a run, kept so that the state gets from either to the other at once.
//!
//! Between an [`DeltaBase`] and the leap made from it, whoever executes must announce every change of memory and of its marks
//! by [`State::note_dirty`], of frames by [`Frames::note_dirty_innermost`](crate::engine::state::frames::Frames::note_dirty_innermost), and of the ledger by
//! [`Heap::apply_tracked`](crate::engine::heap::Heap::apply_tracked). Going along the record announces nothing. Knows no CPU.

use crate::engine::heap::delta::HeapDelta;
use crate::engine::state::State;
use crate::engine::state::dirty_pages::PageDelta;
use crate::engine::state::frames::FramesDelta;
use crate::engine::state::shadow::RegisterDefinedness;
use crate::model::register::Registers;
use std::ops::Range;

/// Where a leap begins.
pub struct DeltaBase {
    moment: SmallState,
    n_pushed: u32,
}

/// What differs between two moments; serves both ways.
pub struct StateDelta {
    from: SmallState,
    to: SmallState,
    pages: Box<[PageDelta]>,
    frames: FramesDelta,
    heap: HeapDelta,
}

/// The small parts of the state, whole.
#[derive(Clone)]
struct SmallState {
    registers: Registers,
    register_definedness: RegisterDefinedness,
    n_printed: usize,
    n_read: usize,
    deepest: u64,
    low: u64,
}

impl DeltaBase {
    /// Begins to keep what a leap from here to a later moment needs.
    #[must_use]
    pub fn here(state: &mut State) -> DeltaBase {
        state.begin();
        DeltaBase { moment: SmallState::of(state), n_pushed: state.frames.n_pushed() }
    }

    /// What changed from then to this state.
    #[must_use]
    pub fn delta(&self, state: &State) -> StateDelta {
        StateDelta {
            from: self.moment.clone(),
            to: SmallState::of(state),
            pages: state.page_differences(),
            frames: state.frames.difference(self.n_pushed),
            heap: state.heap.difference(),
        }
    }
}

impl StateDelta {
    /// Goes to the earlier of the two moments; the state is the later.
    pub fn back(&self, state: &mut State) {
        self.pages.iter().for_each(|page| state.toggle_page(page));
        state.frames.revert_delta(&self.frames);
        state.heap.revert_delta(&self.heap);
        self.from.restore(state);
    }

    /// Goes to the later of the two moments; the state is the earlier.
    pub fn on(&self, state: &mut State) {
        self.pages.iter().for_each(|page| state.toggle_page(page));
        state.frames.apply_delta(&self.frames);
        state.heap.apply_delta(&self.heap);
        self.to.restore(state);
    }

    /// The registers at both moments.
    #[must_use]
    pub fn registers(&self) -> [&Registers; 2] {
        [&self.from.registers, &self.to.registers]
    }

    /// How memory differs on the pages that are wanted, by their addresses: address, and the words there exclusive-ored.
    pub fn words(&self, is_wanted: impl Fn(u64) -> bool) -> impl Iterator<Item = (u64, u64)> {
        let pages = self.pages.iter().filter(move |page| is_wanted(page.address));
        pages.flat_map(|page| page.words().map(|(offset, word)| (page.address + offset, word)))
    }

    /// The calls in progress at both moments, and the fewest there were.
    #[must_use]
    pub fn depths(&self) -> ([usize; 2], usize) {
        (self.frames.depths(), self.frames.fewest())
    }

    /// How many blocks were ever allocated up to the later of the two moments.
    #[must_use]
    pub fn n_blocks(&self) -> usize {
        self.heap.totals[1].n_blocks
    }

    /// How many calls there were in between.
    #[must_use]
    pub fn n_calls(&self) -> u64 {
        self.frames.n_calls()
    }

    /// Which bytes of the output were printed in between.
    #[must_use]
    pub fn printed(&self) -> Range<usize> {
        self.from.n_printed..self.to.n_printed
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        let pages: usize = self.pages.iter().map(PageDelta::size).sum();
        size_of::<StateDelta>() + pages + self.frames.size() + self.heap.size()
    }
}

impl SmallState {
    fn of(state: &State) -> SmallState {
        SmallState {
            registers: state.registers.clone(),
            register_definedness: state.register_definedness.clone(),
            n_printed: state.n_printed,
            n_read: state.n_read,
            deepest: state.deepest,
            low: state.stack.low(),
        }
    }

    fn restore(&self, state: &mut State) {
        let SmallState { registers, register_definedness, n_printed, n_read, deepest, low } = self;
        state.registers.clone_from(registers);
        state.register_definedness.clone_from(register_definedness);
        (state.n_printed, state.n_read, state.deepest) = (*n_printed, *n_read, *deepest);
        state.stack.set_low(*low);
    }
}
