//! How a run ended: one answer for the text report, the JSON document and the exit code.
//!
//! The end is only named here; those three say what it means.

use crate::engine::machine::Machine;
use crate::model::run::Stop;
use crate::model::step::Step;
use crate::session::trace::read::TraceEnd;

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RunOutcome {
    /// The program ended itself.
    Exited {
        /// What it returned or gave to `exit`.
        code: i32,
        /// The step with the `leak`, if the program left heap blocks behind, or the `panic` that ended it.
        fault: Option<Box<Step>>,
    },
    /// The step that faulted.
    Fault(Box<Step>),
    /// The step budget was used up.
    StepLimit {
        /// In steps.
        budget: u64,
    },
    /// It printed more than is kept of a run.
    OutputLimit,
    /// Ctrl-C.
    Interrupted,
    /// It stands at a breakpoint, or where commands left it.
    Breakpoint,
}

/// Exit code for bad input or usage.
pub const BAD_INPUT: u8 = 2;

impl RunOutcome {
    /// What a stopped run means. `budget` is how many steps it was given.
    #[must_use]
    pub fn of_run(machine: &mut Machine, stop: &Stop, budget: u64) -> RunOutcome {
        match stop {
            Stop::Steps => RunOutcome::StepLimit { budget },
            Stop::Output => RunOutcome::OutputLimit,
            Stop::Interrupted => RunOutcome::Interrupted,
            Stop::Exited { .. }
            | Stop::Fault(_)
            | Stop::Address
            | Stop::Depth
            | Stop::Watched
            | Stop::EndOfTyped
            | Stop::EndOfInjected => RunOutcome::of_state(machine),
        }
    }

    /// How a machine stands, whatever brought it there.
    #[must_use]
    pub fn of_state(machine: &mut Machine) -> RunOutcome {
        let position = machine.position();
        match machine.ended() {
            Some(Stop::Exited { code }) => {
                let code = *code;
                let fault = machine.step_at(position).filter(|step| step.fault.is_some()).map(Box::new);
                RunOutcome::Exited { code, fault }
            }
            Some(Stop::Fault(_)) => {
                let step = machine.step_at(position);
                step.map_or(RunOutcome::Breakpoint, |step| RunOutcome::Fault(Box::new(step)))
            }
            _ => RunOutcome::Breakpoint,
        }
    }

    /// How the run ended that a trace is of; the machine has followed it to its end.
    #[must_use]
    pub fn of_trace(machine: &mut Machine, why: TraceEnd) -> RunOutcome {
        match why {
            TraceEnd::Exited | TraceEnd::Fault | TraceEnd::Breakpoint => RunOutcome::of_state(machine),
            TraceEnd::StepLimit => RunOutcome::StepLimit { budget: machine.position().0 },
            TraceEnd::OutputLimit => RunOutcome::OutputLimit,
            TraceEnd::Interrupted => RunOutcome::Interrupted,
        }
    }

    /// The word that `run --json` uses.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            RunOutcome::Exited { .. } => "exited",
            RunOutcome::Fault(_) => "fault",
            RunOutcome::StepLimit { .. } => "step-limit",
            RunOutcome::OutputLimit => "output-limit",
            RunOutcome::Interrupted => "interrupted",
            RunOutcome::Breakpoint => "breakpoint",
        }
    }

    /// The step with the fault of the run, if it had one.
    #[must_use]
    pub fn fault(&self) -> Option<&Step> {
        match self {
            RunOutcome::Fault(step) | RunOutcome::Exited { fault: Some(step), .. } => Some(step),
            _ => None,
        }
    }

    /// What the process exits with: 0 without a fault, 1 with one (a leak or panic counts), 3 at the limit of steps or of output, 130 (128 + SIGINT) interrupted.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            _ if self.fault().is_some() => 1,
            RunOutcome::Exited { .. } | RunOutcome::Fault(_) | RunOutcome::Breakpoint => 0,
            RunOutcome::StepLimit { .. } | RunOutcome::OutputLimit => 3,
            RunOutcome::Interrupted => 130,
        }
    }
}
