//! Signals of a linked program to itself (`raise`, `kill`, `abort`): handlers (`sigaction`), the mask, and what waits for being unblocked.
//!
//! Nobody else sends any, so a signal comes at a system call of the program alone, and where it comes follows from the program. The mask is
//! the process's: threads seldom have masks of their own but while they are made.

use std::sync::Arc;

/// `SIG_DFL` and `SIG_IGN`.
const DEFAULT: u64 = 0;
const IGNORE: u64 = 1;

/// What a shell adds to the number of the signal that ended a process.
pub(crate) const SIGNALLED: i32 = 128;

pub(crate) const SIGABRT: u64 = 6;
const SIGKILL: u64 = 9;
const SIGSTOP: u64 = 19;
/// The highest number.
pub(crate) const MAX_SIGNAL: u64 = 64;

/// Signals whose default is that nothing happens: `SIGCHLD`, `SIGCONT`, `SIGURG`, `SIGWINCH`.
const IGNORED: [u64; 4] = [17, 18, 23, 28];
/// Signals whose default stops the process until it is continued: `SIGSTOP`, `SIGTSTP`, `SIGTTIN`, `SIGTTOU`.
const STOPPING: [u64; 4] = [19, 20, 21, 22];

/// Names of the signals from 1 on (`asm/signal.h`).
const NAMES: [&str; 31] = [
    "SIGHUP",
    "SIGINT",
    "SIGQUIT",
    "SIGILL",
    "SIGTRAP",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGUSR1",
    "SIGSEGV",
    "SIGUSR2",
    "SIGPIPE",
    "SIGALRM",
    "SIGTERM",
    "SIGSTKFLT",
    "SIGCHLD",
    "SIGCONT",
    "SIGSTOP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
    "SIGURG",
    "SIGXCPU",
    "SIGXFSZ",
    "SIGVTALRM",
    "SIGPROF",
    "SIGWINCH",
    "SIGIO",
    "SIGPWR",
    "SIGSYS",
];

/// Handlers and mask.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct Signals {
    /// One bit a signal, the lowest for number 1: held back until it is unblocked.
    pub blocked: u64,
    /// Sent while it was blocked.
    pub pending: u64,
    /// By signal, ascending; shared between the states that are recorded.
    actions: Arc<[(u64, SignalAction)]>,
}

/// What the kernel keeps of a handler (`struct sigaction` of the kernel).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct SignalAction {
    pub handler: u64,
    pub flags: u64,
    /// Where the handler returns to: it calls `rt_sigreturn`.
    pub restorer: u64,
    /// Blocked while it runs.
    pub mask: u64,
}

/// What a signal does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Effect {
    Nothing,
    Handled(SignalAction),
    Ends,
    Stops,
}

impl Signals {
    #[must_use]
    pub(crate) fn action(&self, signal: u64) -> SignalAction {
        let found = self.actions.binary_search_by_key(&signal, |(signal, _)| *signal);
        found.map(|idx| self.actions[idx].1).unwrap_or_default()
    }

    pub(crate) fn set_action(&mut self, signal: u64, action: SignalAction) {
        let others = self.actions.iter().copied().filter(|(known, _)| *known != signal);
        let mut actions: Vec<(u64, SignalAction)> = others.chain([(signal, action)]).collect();
        actions.sort_by_key(|(signal, _)| *signal);
        self.actions = actions.into();
    }

    /// What a signal does that is not blocked.
    #[must_use]
    pub(crate) fn effect(&self, signal: u64) -> Effect {
        let action = self.action(signal);
        match action.handler {
            IGNORE => Effect::Nothing,
            DEFAULT if IGNORED.contains(&signal) => Effect::Nothing,
            DEFAULT if STOPPING.contains(&signal) => Effect::Stops,
            DEFAULT => Effect::Ends,
            _ => Effect::Handled(action),
        }
    }

    /// The first signal that waits and is not blocked.
    #[must_use]
    pub(crate) fn deliverable(&self) -> Option<u64> {
        let ready = self.pending & !self.blocked;
        (ready != 0).then(|| u64::from(ready.trailing_zeros()) + 1)
    }

    /// Sets the mask; two signals cannot be blocked.
    pub(crate) fn set_blocked(&mut self, mask: u64) {
        self.blocked = mask & !bit(SIGKILL) & !bit(SIGSTOP);
    }
}

/// The bit of a signal in a mask.
#[must_use]
pub(crate) fn bit(signal: u64) -> u64 {
    1 << (signal - 1)
}

/// Whether a program may handle it.
#[must_use]
pub(crate) fn may_be_handled(signal: u64) -> bool {
    (1..=MAX_SIGNAL).contains(&signal) && signal != SIGKILL && signal != SIGSTOP
}

/// `SIGTERM`; `None` for a number without a name of its own.
#[must_use]
pub(crate) fn name(signal: u64) -> Option<&'static str> {
    NAMES.get(usize::try_from(signal).ok()?.checked_sub(1)?).copied()
}
