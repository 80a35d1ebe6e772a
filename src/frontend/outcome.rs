//! How a run ended, as the text report, the JSON document and the exit code tell it: one answer for all three.
//!
//! It only names the end; what is said about it is the business of those three.

use crate::engine::machine::Machine;
use crate::model::run::Stop;
use crate::model::step::Step;
use crate::session::trace::read::TraceEnd;

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// The program ended itself.
    Exited {
        code: i32,
        /// The step with the `leak`, if the program left heap blocks behind.
        leak: Option<Box<Step>>,
    },
    /// The step that faulted.
    Fault(Box<Step>),
    /// The step budget was used up.
    StepLimit {
        budget: u64,
    },
    /// It printed more than is kept of a run.
    OutputLimit,
    Interrupted,
    /// It stands at a breakpoint, or where commands left it.
    Breakpoint,
}

/// Exit code for bad input or usage.
pub const BAD_INPUT: u8 = 2;

impl Outcome {
    /// What a stopped run means. `budget` is how many steps it was given.
    #[must_use]
    pub fn of_run(machine: &mut Machine, stop: &Stop, budget: u64) -> Outcome {
        match stop {
            Stop::Steps => Outcome::StepLimit { budget },
            Stop::Output => Outcome::OutputLimit,
            Stop::Interrupted => Outcome::Interrupted,
            Stop::Exited { .. }
            | Stop::Fault(_)
            | Stop::Address
            | Stop::Depth
            | Stop::Watched
            | Stop::EndOfTyped
            | Stop::EndOfInjected => Outcome::of_state(machine),
        }
    }

    /// How a machine stands, whatever brought it there.
    #[must_use]
    pub fn of_state(machine: &mut Machine) -> Outcome {
        let position = machine.position();
        match machine.ended() {
            Some(Stop::Exited { code }) => {
                let code = *code;
                let leak = machine.step_at(position).filter(|step| step.fault.is_some()).map(Box::new);
                Outcome::Exited { code, leak }
            }
            Some(Stop::Fault(_)) => {
                let step = machine.step_at(position);
                step.map_or(Outcome::Breakpoint, |step| Outcome::Fault(Box::new(step)))
            }
            _ => Outcome::Breakpoint,
        }
    }

    /// How the run ended that a trace is of; the machine has followed it to its end.
    #[must_use]
    pub fn of_trace(machine: &mut Machine, end: TraceEnd) -> Outcome {
        match end {
            TraceEnd::Exited | TraceEnd::Fault | TraceEnd::Breakpoint => Outcome::of_state(machine),
            TraceEnd::StepLimit => Outcome::StepLimit { budget: machine.position().0 },
            TraceEnd::OutputLimit => Outcome::OutputLimit,
            TraceEnd::Interrupted => Outcome::Interrupted,
        }
    }

    /// The word that `run --json` uses.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Exited { .. } => "exited",
            Outcome::Fault(_) => "fault",
            Outcome::StepLimit { .. } => "step-limit",
            Outcome::OutputLimit => "output-limit",
            Outcome::Interrupted => "interrupted",
            Outcome::Breakpoint => "breakpoint",
        }
    }

    /// The step with the fault of the run, if it had one.
    #[must_use]
    pub fn fault(&self) -> Option<&Step> {
        match self {
            Outcome::Fault(step) | Outcome::Exited { leak: Some(step), .. } => Some(step),
            _ => None,
        }
    }

    /// What the process exits with: 0 without a fault, 1 with one (a leak counts), 3 at the limit of steps or of output, 130 (128 + SIGINT) interrupted.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            _ if self.fault().is_some() => 1,
            Outcome::Exited { .. } | Outcome::Fault(_) | Outcome::Breakpoint => 0,
            Outcome::StepLimit { .. } | Outcome::OutputLimit => 3,
            Outcome::Interrupted => 130,
        }
    }
}
