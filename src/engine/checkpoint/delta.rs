//! State deltas: what differs between two positions of a run, so that the state gets from either to the other at once.
//!
//! Registers and counters are kept whole for both ends; of memory, definedness, calls and heap only what differs. Between a [`DeltaBase`]
//! and the delta made from it, whoever executes must announce every change of memory and of its definedness by [`State::note_dirty`], of
//! frames by [`ShadowStack::note_dirty_innermost`](crate::engine::state::frames::ShadowStack::note_dirty_innermost), and of the block table by
//! [`Heap::apply_tracked`](crate::engine::heap::Heap::apply_tracked). Going along the log announces nothing. Knows no CPU.
//!
//! Cost: a page is copied when it is written for the first time in a segment, and compared at its end.

use crate::engine::heap::delta::HeapDelta;
use crate::engine::state::State;
use crate::engine::state::definedness::RegisterDefinedness;
use crate::engine::state::dirty_pages::PageDelta;
use crate::engine::state::frames::ShadowStackDelta;
use crate::engine::state::system::SystemState;
use crate::engine::state::threads::Threads;
use crate::model::addr::Address;
use crate::model::divergence::Difference;
use crate::model::register::{Register, Registers};
use std::ops::Range;

/// The position that a delta begins at.
pub(crate) struct DeltaBase {
    core: CoreState,
    n_pushed: u32,
}

/// What differs between two positions; serves both ways.
pub(crate) struct StateDelta {
    from: CoreState,
    to: CoreState,
    pages: Box<[PageDelta]>,
    frames: ShadowStackDelta,
    heap: HeapDelta,
}

/// The registers and counters of a state, which are small enough to be kept whole.
#[derive(Clone)]
pub(crate) struct CoreState {
    registers: Registers,
    register_definedness: RegisterDefinedness,
    n_printed: usize,
    n_read: usize,
    deepest: u64,
    lowest_rsp: u64,
    system: SystemState,
    /// The contexts of all threads of a linked program; an assembled one has a single thread, of which nothing is kept.
    threads: Option<Box<Threads>>,
}

impl DeltaBase {
    /// Begins to keep what a delta from here to a later position needs.
    #[must_use]
    pub(crate) fn here(state: &mut State) -> DeltaBase {
        state.set_delta_base();
        DeltaBase { core: CoreState::of(state), n_pushed: state.frames.n_pushed() }
    }

    /// What changed from then to this state.
    #[must_use]
    pub(crate) fn delta(&self, state: &State) -> StateDelta {
        StateDelta {
            from: self.core.clone(),
            to: CoreState::of(state),
            pages: state.page_deltas(),
            frames: state.frames.delta(self.n_pushed),
            heap: state.heap.delta(),
        }
    }
}

impl StateDelta {
    /// Goes to the earlier of the two positions; the state is that of the later.
    pub(crate) fn revert(&self, state: &mut State) {
        self.pages.iter().for_each(|page| state.xor_page(page));
        state.frames.revert_delta(&self.frames);
        state.heap.revert_delta(&self.heap);
        self.from.restore(state);
    }

    /// Goes to the later of the two positions; the state is that of the earlier.
    pub(crate) fn apply(&self, state: &mut State) {
        self.pages.iter().for_each(|page| state.xor_page(page));
        state.frames.apply_delta(&self.frames);
        state.heap.apply_delta(&self.heap);
        self.to.restore(state);
    }

    /// In what a state that was reached from the earlier position, announcing all changes since [`State::set_delta_base`] there, is not that
    /// of the later; `None` if it is, as far as that costs little to find out: registers, counters and memory, but of calls and blocks how many
    /// there are.
    #[must_use]
    pub(crate) fn difference_from(&self, state: &State) -> Option<Difference> {
        let n_frames = (self.frames.depths()[1], state.frames.depth());
        let totals = (self.heap.totals[1], state.heap.totals());
        self.to
            .difference_from(state)
            .or_else(|| counts_differ("calls in progress", n_frames.0, n_frames.1))
            .or_else(|| counts_differ("heap blocks", totals.0.n_blocks, totals.1.n_blocks))
            .or_else(|| counts_differ("bytes in live heap blocks", totals.0.live_bytes, totals.1.live_bytes))
            .or_else(|| self.page_that_differs(state).map(|page| Difference::Memory { page: Address(page) }))
    }

    /// The address of a page that became something else than in this delta.
    fn page_that_differs(&self, state: &State) -> Option<u64> {
        let found = state.page_deltas();
        let mut expected: Vec<&PageDelta> = self.pages.iter().collect();
        let mut found: Vec<&PageDelta> = found.iter().collect();
        expected.sort_unstable_by_key(|page| page.address);
        found.sort_unstable_by_key(|page| page.address);
        let differing = expected.iter().zip(&found).find(|(expected, found)| expected != found);
        let only_one = || expected.get(found.len()).or_else(|| found.get(expected.len()));
        differing.map(|(expected, found)| expected.address.min(found.address)).or_else(|| Some(only_one()?.address))
    }

    /// The registers at both positions.
    #[must_use]
    pub(crate) fn registers(&self) -> [&Registers; 2] {
        [&self.from.registers, &self.to.registers]
    }

    /// How memory differs on the pages that are wanted, by their addresses: address, and the words there exclusive-ored.
    pub(crate) fn words(&self, is_wanted: impl Fn(u64) -> bool) -> impl Iterator<Item = (u64, u64)> {
        let pages = self.pages.iter().filter(move |page| is_wanted(page.address));
        pages.flat_map(|page| page.words().map(|(offset, word)| (page.address + offset, word)))
    }

    /// The calls in progress at both positions, and a lower bound of those in between.
    #[must_use]
    pub(crate) fn depths(&self) -> ([usize; 2], usize) {
        (self.frames.depths(), self.frames.min_depth())
    }

    /// How many blocks were ever allocated up to the later of the two positions.
    #[must_use]
    pub(crate) fn n_blocks(&self) -> usize {
        self.heap.totals[1].n_blocks
    }

    /// How many calls there were in between.
    #[must_use]
    pub(crate) fn n_calls(&self) -> u64 {
        self.frames.n_calls()
    }

    /// Which bytes of the output were printed in between.
    #[must_use]
    pub(crate) fn printed(&self) -> Range<usize> {
        self.from.n_printed..self.to.n_printed
    }

    /// Bytes that it takes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        let pages: usize = self.pages.iter().map(PageDelta::size).sum();
        size_of::<StateDelta>() + pages + self.frames.size() + self.heap.size()
    }
}

impl CoreState {
    #[must_use]
    pub(crate) fn of(state: &State) -> CoreState {
        CoreState {
            registers: state.registers.clone(),
            register_definedness: state.register_definedness.clone(),
            n_printed: state.n_printed,
            n_read: state.n_read,
            deepest: state.deepest,
            lowest_rsp: state.stack.lowest_rsp(),
            system: state.system.clone(),
            threads: state.process.is_some().then(|| Box::new(state.threads.clone())),
        }
    }

    /// The first register or counter that a state has and that is not this one's. What is known of the lowest stack pointer since a call
    /// (`lowest_rsp`) is a bound and may differ.
    #[must_use]
    pub(crate) fn difference_from(&self, state: &State) -> Option<Difference> {
        let CoreState {
            registers,
            register_definedness,
            n_printed,
            n_read,
            deepest,
            lowest_rsp: _,
            system,
            threads: _,
        } = self;
        let differs = |register: &Register| registers.get(*register) != state.registers.get(*register);
        let register = Register::all().find(differs).map(|register| Difference::Register {
            register,
            expected: registers.get(register),
            found: state.registers.get(register),
        });
        register
            .or_else(|| (*register_definedness != state.register_definedness).then_some(Difference::Definedness))
            .or_else(|| counts_differ("bytes printed", *n_printed, state.n_printed))
            .or_else(|| counts_differ("bytes read", *n_read, state.n_read))
            .or_else(|| counts_differ("lowest stack pointer", *deepest, state.deepest))
            .or_else(|| counts_differ("nanoseconds of virtual time", system.time, state.system.time))
            .or_else(|| counts_differ("end of the mappings", system.mappings.end, state.system.mappings.end))
    }

    fn restore(&self, state: &mut State) {
        let CoreState { registers, register_definedness, n_printed, n_read, deepest, lowest_rsp, system, threads } =
            self;
        state.registers.clone_from(registers);
        state.register_definedness.clone_from(register_definedness);
        (state.n_printed, state.n_read, state.deepest) = (*n_printed, *n_read, *deepest);
        state.stack.set_lowest_rsp(*lowest_rsp);
        state.system.clone_from(system);
        state.threads = threads.as_deref().cloned().unwrap_or_default();
    }
}

/// A difference if two counts are not the same.
fn counts_differ<N: TryInto<u64> + PartialEq>(what: &'static str, expected: N, found: N) -> Option<Difference> {
    let count = |n: N| n.try_into().unwrap_or(u64::MAX);
    (expected != found).then(|| Difference::Count { what, expected: count(expected), found: count(found) })
}
