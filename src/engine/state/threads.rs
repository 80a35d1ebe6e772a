//! Threads: one processor, a context for each thread, and who waits for what.
//!
//! The state has the registers and calls of the thread in progress; those of the others stand here. A switch exchanges them, which is
//! its own inverse with the two exchanged; every other change is recorded with what it needs to be taken back ([`ThreadChange`]). A program
//! without threads has one context, which is never looked at.

use super::definedness::RegisterDefinedness;
use super::frames::FrameRecord;
use crate::model::register::{Register, Registers};

/// Another thread goes on before the step of each multiple of this, if one can.
pub const TURN: u64 = 10_000;

/// All threads that there ever were; a thread's index is its number less 1.
#[derive(Clone, PartialEq, Debug)]
pub struct Threads {
    current: usize,
    contexts: Vec<ThreadContext>,
}

/// A thread.
#[derive(Clone, PartialEq, Debug)]
pub struct ThreadContext {
    /// Of a thread that is not in progress, as are the next two.
    pub registers: Registers,
    pub register_definedness: RegisterDefinedness,
    /// Outermost first.
    pub frames: Vec<FrameRecord>,
    pub wait: Wait,
    /// Where 0 is written when it ends (`CLONE_CHILD_CLEARTID`); 0 for nowhere.
    pub clear_at_end: u64,
}

/// What a thread waits for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Wait {
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
pub enum ThreadChange {
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
    pub fn of(registers: Registers) -> ThreadContext {
        ThreadContext {
            registers,
            register_definedness: RegisterDefinedness::default(),
            frames: Vec::new(),
            wait: Wait::None,
            clear_at_end: 0,
        }
    }
}

impl Threads {
    /// The index of the thread in progress.
    #[must_use]
    pub fn current(&self) -> usize {
        self.current
    }

    #[must_use]
    pub fn all(&self) -> &[ThreadContext] {
        &self.contexts
    }

    /// The thread in progress.
    #[must_use]
    pub fn context(&self) -> &ThreadContext {
        &self.contexts[self.current]
    }

    /// Whether there is more than the first.
    #[must_use]
    #[inline]
    pub fn are_several(&self) -> bool {
        self.contexts.len() > 1
    }

    /// Whether the thread in progress waits for something.
    #[must_use]
    #[inline]
    pub fn is_blocked(&self) -> bool {
        self.are_several() && self.context().wait != Wait::None
    }

    /// How many have not ended.
    #[must_use]
    pub fn n_alive(&self) -> usize {
        self.contexts.iter().filter(|context| context.wait != Wait::Ended).count()
    }

    /// The next that can go on, round robin from the one in progress on, which comes last.
    #[must_use]
    pub fn next_ready(&self) -> Option<usize> {
        let n = self.contexts.len();
        (1..=n).map(|nth| (self.current + nth) % n).find(|idx| self.contexts[*idx].wait == Wait::None)
    }

    /// The thread whose time comes first, and when.
    #[must_use]
    pub fn first_deadline(&self) -> Option<(usize, u64)> {
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
    pub fn wake(&self, address: u64, most: u64) -> Vec<ThreadChange> {
        let waiting =
            |context: &ThreadContext| matches!(context.wait, Wait::Futex { address: at, .. } if at == address);
        let all = self.contexts.iter().enumerate().filter(|(_, context)| waiting(context));
        let woken = all.take(usize::try_from(most).unwrap_or(usize::MAX));
        woken.map(|(idx, context)| ThreadChange::Wait { idx, old: context.wait, new: Wait::None }).collect()
    }

    /// The change by which the thread in progress begins to wait.
    #[must_use]
    pub fn begin_wait(&self, new: Wait) -> ThreadChange {
        ThreadChange::Wait { idx: self.current, old: self.context().wait, new }
    }

    /// Goes from before a change to after it.
    pub fn apply(&mut self, change: &ThreadChange) {
        match change {
            ThreadChange::Spawn(context) => self.contexts.push((**context).clone()),
            ThreadChange::Wait { idx, new, .. } => self.contexts[*idx].wait = *new,
            ThreadChange::ClearAtEnd { idx, new, .. } => self.contexts[*idx].clear_at_end = *new,
            ThreadChange::Result { idx, difference } => self.toggle_result(*idx, *difference),
        }
    }

    /// Goes from after a change to before it.
    pub fn revert(&mut self, change: &ThreadChange) {
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
    pub fn exchange(&mut self, to: usize, own: ThreadParts) -> ThreadParts {
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

/// What the state holds of the thread in progress.
pub struct ThreadParts {
    pub registers: Registers,
    pub register_definedness: RegisterDefinedness,
    pub frames: Vec<FrameRecord>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_take_turns_and_what_was_changed_is_taken_back() {
        let mut threads = Threads::default();
        assert!(!threads.are_several() && threads.next_ready() == Some(0));
        let spawn = ThreadChange::Spawn(Box::new(ThreadContext::of(Registers::default())));
        threads.apply(&spawn);
        threads.apply(&spawn);
        assert_eq!(threads.next_ready(), Some(1));
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
