//! The goal of a run, and the reason for which the hook stopped it: the protocol between the machine's run loop and the hook.
//!
//! Plain values, because the hook cannot return anything through the emulator: it leaves a reason, which the run loop takes.

use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;

/// When to stop of one's own accord.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Goal {
    /// At this position.
    pub position: Option<u64>,
    /// With no more than this many frames in progress.
    pub depth: Option<usize>,
    /// Marked addresses do not count at this position: it is where the run began.
    pub began: u64,
    /// Where typed code ends; 0 when nothing can be typed.
    pub typed_end: u64,
    /// Where the program's code ends, if running off it ends the run.
    pub code_end: Option<u64>,
    /// With more than this many bytes printed.
    pub output: Option<usize>,
    /// As if steps were taken: when the record has outgrown its budget.
    pub ends_when_full: bool,
}

/// Why the hook stopped a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    Stop(Stop),
    /// The host must act before the run can go on.
    Serve(Service),
    /// The emulator must flush its translations, because it is shown more of the code; then the run goes on.
    Refetch,
}

/// What the host must do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Service {
    Runtime(RuntimeFn),
    External(usize),
    Syscall,
    /// An instruction that the interpreter executes, by its number among the decoded ones.
    Interpret(u32),
}
