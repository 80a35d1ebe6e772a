//! Threads: one virtual processor, a saved context for each thread that does not run, and a wait state.
//!
//! The state holds the registers and calls of the running thread; those of the others are here. A switch exchanges the two, which is its
//! own inverse with the two threads exchanged; every other change is recorded with what its undo needs ([`ThreadChange`]). A program
//! without threads has one context, which is never looked at.
//!
//! The schedule is a pure function of a seed, the position and this state, so that a run and its re-execution are the same. Preemption is
//! by time slices: of a fixed number of steps, or with a seed of pseudorandom length.

use super::definedness::RegisterDefinedness;
use super::frames::CallStack;
use crate::engine::frames::Frames;
use crate::engine::thread_view::ThreadView;
use crate::model::addr::Address;
use crate::model::register::{Register, Registers};
use crate::model::split_mix;
use crate::model::thread::ThreadState;
use std::hash::{Hash, Hasher};

/// The time slice without a seed: another thread goes on before the step of each multiple of this, if one can (round robin).
const TIME_SLICE: u64 = 10_000;

/// With a seed one time slice ends, at a drawn position, in each window of so many steps.
const DRAWN_SLICE: u64 = 256;

/// All threads that there ever were; a thread's index is its number less 1.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Threads {
    current: usize,
    contexts: Vec<ThreadContext>,
}

/// A thread.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct ThreadContext {
    /// Of a thread that is not in progress, as are the next two.
    pub registers: Registers,
    pub register_definedness: RegisterDefinedness,
    /// Outermost first.
    pub frames: CallStack,
    pub wait: Wait,
    /// Where 0 is written when it ends (`CLONE_CHILD_CLEARTID`); 0 for nowhere.
    pub clear_at_end: u64,
}

/// What a thread waits for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) enum Wait {
    /// Nothing: it can go on.
    #[default]
    None,
    /// That somebody wakes those who wait at this address, or a time of the guest's clock.
    Futex { address: u64, until: Option<u64> },
    /// A time of the guest's clock.
    Time { until: u64 },
    /// It has ended.
    Ended,
}

/// A change of the threads.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum ThreadChange {
    /// One more.
    Spawn(Box<ThreadContext>),
    Wait {
        idx: usize,
        old: Wait,
        new: Wait,
    },
    ClearAtEnd {
        idx: usize,
        old: u64,
        new: u64,
    },
    /// rax of a thread that is not in progress: new ^ old.
    Result {
        idx: usize,
        difference: u64,
    },
}

impl Default for Threads {
    fn default() -> Threads {
        Threads { current: 0, contexts: vec![ThreadContext::of(Registers::default())] }
    }
}

impl ThreadContext {
    /// A thread that begins with these registers.
    #[must_use]
    pub(crate) fn of(registers: Registers) -> ThreadContext {
        ThreadContext {
            registers,
            register_definedness: RegisterDefinedness::default(),
            frames: CallStack::default(),
            wait: Wait::None,
            clear_at_end: 0,
        }
    }
}

impl Threads {
    /// The index of the thread in progress.
    #[must_use]
    pub(crate) fn current(&self) -> usize {
        self.current
    }

    #[must_use]
    pub(crate) fn all(&self) -> &[ThreadContext] {
        &self.contexts
    }

    /// A thread that is not in progress, or of the one in progress what does not stand in the state.
    pub(crate) fn view(&self, idx: usize) -> ThreadView {
        let context = &self.contexts[idx];
        let state = match context.wait {
            Wait::None if idx == self.current => ThreadState::Running,
            Wait::None => ThreadState::Ready,
            Wait::Futex { address, until } => {
                ThreadState::Waiting { word: Address(address), has_timeout: until.is_some() }
            }
            Wait::Time { .. } => ThreadState::Sleeping,
            Wait::Ended => ThreadState::Ended,
        };
        ThreadView {
            number: idx as u32 + 1,
            registers: context.registers.clone(),
            frames: Frames::new(&context.frames),
            state,
            end_word: (context.clear_at_end != 0).then_some(Address(context.clear_at_end)),
        }
    }

    /// The thread in progress.
    #[must_use]
    pub(crate) fn context(&self) -> &ThreadContext {
        &self.contexts[self.current]
    }

    /// Whether there is more than the first.
    #[must_use]
    #[inline]
    pub(crate) fn are_several(&self) -> bool {
        self.contexts.len() > 1
    }

    /// Whether the thread in progress waits for something.
    #[must_use]
    #[inline]
    pub(crate) fn is_blocked(&self) -> bool {
        self.are_several() && self.context().wait != Wait::None
    }

    /// How many have not ended.
    #[must_use]
    pub(crate) fn n_alive(&self) -> usize {
        self.contexts.iter().filter(|context| context.wait != Wait::Ended).count()
    }

    /// The next that can go on: round robin from the one in progress on, which comes last, or with a seed any of them.
    #[must_use]
    pub(crate) fn next_ready(&self, seed: u64, position: u64) -> Option<usize> {
        let n = self.contexts.len();
        let is_ready = |idx: &usize| self.contexts[*idx].wait == Wait::None;
        let mut ready = (1..=n).map(|nth| (self.current + nth) % n).filter(is_ready);
        if seed == 0 {
            return ready.next();
        }
        let ready: Vec<usize> = ready.collect();
        let drawn = draw(seed, !position).checked_rem(ready.len() as u64)?;
        ready.get(drawn as usize).copied()
    }

    /// The thread whose time comes first, and when.
    #[must_use]
    pub(crate) fn first_deadline(&self) -> Option<(usize, u64)> {
        let deadline = |context: &ThreadContext| match context.wait {
            Wait::Futex { until, .. } => until,
            Wait::Time { until } => Some(until),
            Wait::None | Wait::Ended => None,
        };
        let all = self.contexts.iter().enumerate().filter_map(|(idx, context)| Some((idx, deadline(context)?)));
        all.min_by_key(|(idx, until)| (*until, *idx))
    }

    /// What wakes up to `most` of those who wait at an address, in their order.
    #[must_use]
    pub(crate) fn wake(&self, address: u64, most: u64) -> Vec<ThreadChange> {
        let waiting =
            |context: &ThreadContext| matches!(context.wait, Wait::Futex { address: at, .. } if at == address);
        let all = self.contexts.iter().enumerate().filter(|(_, context)| waiting(context));
        let woken = all.take(usize::try_from(most).unwrap_or(usize::MAX));
        woken.map(|(idx, context)| ThreadChange::Wait { idx, old: context.wait, new: Wait::None }).collect()
    }

    /// The change by which the thread in progress begins to wait.
    #[must_use]
    pub(crate) fn begin_wait(&self, new: Wait) -> ThreadChange {
        ThreadChange::Wait { idx: self.current, old: self.context().wait, new }
    }

    /// Feeds what is known of the threads to a digest; of the one in progress the state has the registers.
    pub(crate) fn hash_others(&self, hasher: &mut impl Hasher) {
        self.current.hash(hasher);
        for (idx, context) in self.contexts.iter().enumerate() {
            (context.wait, context.clear_at_end).hash(hasher);
            if idx != self.current {
                Register::all().for_each(|register| context.registers.get(register).hash(hasher));
                context.frames.len().hash(hasher);
            }
        }
    }

    /// Goes from before a change to after it.
    pub(crate) fn apply(&mut self, change: &ThreadChange) {
        match change {
            ThreadChange::Spawn(context) => self.contexts.push((**context).clone()),
            ThreadChange::Wait { idx, new, .. } => self.contexts[*idx].wait = *new,
            ThreadChange::ClearAtEnd { idx, new, .. } => self.contexts[*idx].clear_at_end = *new,
            ThreadChange::Result { idx, difference } => self.toggle_result(*idx, *difference),
        }
    }

    /// Goes from after a change to before it.
    pub(crate) fn revert(&mut self, change: &ThreadChange) {
        match change {
            ThreadChange::Spawn(_) => drop(self.contexts.pop()),
            ThreadChange::Wait { idx, old, .. } => self.contexts[*idx].wait = *old,
            ThreadChange::ClearAtEnd { idx, old, .. } => self.contexts[*idx].clear_at_end = *old,
            ThreadChange::Result { idx, difference } => self.toggle_result(*idx, *difference),
        }
    }

    fn toggle_result(&mut self, idx: usize, difference: u64) {
        let registers = &mut self.contexts[idx].registers;
        let rax = registers.get(Register::RAX) ^ u128::from(difference);
        registers.set(Register::RAX, rax);
    }

    /// Makes another thread the one in progress: keeps this one's context and hands out the other's.
    pub(crate) fn exchange(&mut self, to: usize, own: ThreadParts) -> ThreadParts {
        let context = &mut self.contexts[self.current];
        (context.registers, context.register_definedness, context.frames) =
            (own.registers, own.register_definedness, own.frames);
        self.current = to;
        let context = &mut self.contexts[to];
        ThreadParts {
            registers: context.registers.clone(),
            register_definedness: context.register_definedness.clone(),
            frames: std::mem::take(&mut context.frames),
        }
    }
}

/// The first position behind this one at which a time slice is over.
#[must_use]
pub(crate) fn slice_end(seed: u64, position: u64) -> u64 {
    if seed == 0 {
        return (position / TIME_SLICE + 1) * TIME_SLICE;
    }
    let drawn = |window: u64| window * DRAWN_SLICE + draw(seed, window) % DRAWN_SLICE;
    let window = position / DRAWN_SLICE;
    if drawn(window) > position { drawn(window) } else { drawn(window + 1) }
}

/// A number that looks random.
fn draw(seed: u64, nth: u64) -> u64 {
    split_mix::output(seed.wrapping_add(nth.wrapping_mul(split_mix::STEP)))
}

/// What the state holds of the thread in progress.
pub(crate) struct ThreadParts {
    pub registers: Registers,
    pub register_definedness: RegisterDefinedness,
    pub frames: CallStack,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_take_turns_and_what_was_changed_is_taken_back() {
        let mut threads = Threads::default();
        assert!(!threads.are_several() && threads.next_ready(0, 0) == Some(0));
        let spawn = ThreadChange::Spawn(Box::new(ThreadContext::of(Registers::default())));
        threads.apply(&spawn);
        threads.apply(&spawn);
        assert_eq!(threads.next_ready(0, 0), Some(1));
        let wait = threads.begin_wait(Wait::Futex { address: 8, until: None });
        threads.apply(&wait);
        assert!(threads.is_blocked());
        assert_eq!(
            threads.wake(8, 5),
            [ThreadChange::Wait { idx: 0, old: Wait::Futex { address: 8, until: None }, new: Wait::None }]
        );
        assert!(threads.wake(16, 5).is_empty());
        threads.revert(&wait);
        threads.revert(&spawn);
        threads.revert(&spawn);
        assert_eq!(threads, Threads::default());
    }

    #[test]
    fn turns_end_in_order_and_seeds_differ() {
        assert_eq!(
            (slice_end(0, 0), slice_end(0, TIME_SLICE - 1), slice_end(0, TIME_SLICE)),
            (TIME_SLICE, TIME_SLICE, 2 * TIME_SLICE)
        );
        let ends = |seed: u64| {
            let next = |end: &u64| Some(slice_end(seed, *end));
            std::iter::successors(Some(slice_end(seed, 0)), next).take(100).collect::<Vec<u64>>()
        };
        for seed in 1..20 {
            assert!(ends(seed).windows(2).all(|pair| pair[0] < pair[1] && pair[1] - pair[0] < 2 * DRAWN_SLICE));
            assert_ne!(ends(seed), ends(seed + 1));
            // The last position before a slice's end leads to it from wherever one comes.
            assert!(ends(seed).iter().all(|end| slice_end(seed, end - 1) == *end));
        }
    }

    #[test]
    fn the_earliest_time_is_found() {
        let mut threads = Threads::default();
        for until in [70, 30] {
            threads.apply(&ThreadChange::Spawn(Box::new(ThreadContext {
                wait: Wait::Time { until },
                ..ThreadContext::of(Registers::default())
            })));
        }
        assert_eq!(threads.first_deadline(), Some((2, 30)));
    }
}
