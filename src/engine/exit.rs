//! What a machine says of the end of its run (exit, leak, fault, panic, signal), and the warnings given so far. How an end is found is
//! `ending` of this folder.

use super::ending::fatal_signal;
use super::host::undefined;
use super::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::run::Stop;
use crate::model::warning::Warning;

impl Machine {
    /// The end of the run, if the machine stands at it.
    #[must_use]
    pub fn ended(&self) -> Option<&Stop> {
        self.ending.stop(self.position())
    }

    /// The leak, if the program ended at this position: `Fault::Leak`.
    #[must_use]
    pub fn leak(&self) -> Option<&Fault> {
        self.ending.leak(self.position())
    }

    /// The end of the furthest run and its position, if that is still in the record.
    #[must_use]
    pub fn furthest_end(&self) -> Option<(StepIndex, &Stop)> {
        self.ending.in_record(self.end())
    }

    /// Whether the program of the furthest run ended itself, with a leak or by a panic.
    #[must_use]
    pub fn furthest_exit_has_fault(&self) -> bool {
        self.ending.has_fault_in_record(self.end())
    }

    /// Whether nobody has said yet if it was a panic that the program ended with.
    #[must_use]
    pub fn may_have_panicked(&self) -> bool {
        self.ending.may_be_panic()
    }

    /// Says whether it was a panic that the program ended with: `Fault::Panic`.
    pub fn note_panic_at_end(&mut self, panic: Option<Fault>) {
        self.ending.note_panic(panic);
    }

    /// What a panic says of itself at the first instruction of its entry point `function`: message, and `file:line:column`, as far as the
    /// arguments tell.
    #[must_use]
    pub fn panic_facts(&self, function: &str) -> (Option<String>, Option<String>) {
        undefined::panic_facts(function, self.state())
    }

    /// The signal that ended the process at this position by its default action: its number, and its name if it has one.
    #[must_use]
    pub fn fatal_signal(&self) -> Option<(i32, Option<&'static str>)> {
        fatal_signal(self.ended()?, self.state())
    }

    /// Adds a warning about a step in the record, unless one of its kind was given for the same instruction.
    pub fn warn_of(&mut self, step: StepIndex, at: Address, warning: Warning) {
        self.replayer.recording_mut().history.warn_of(step.0, at.0, warning);
    }

    /// The warnings up to the position, with step and instruction address; each once for an address.
    pub fn warnings(&self) -> impl Iterator<Item = (StepIndex, Address, &Warning)> {
        self.replayer
            .recording()
            .history
            .warnings()
            .iter()
            .map(|(step, place, warning)| (StepIndex(*step), Address(*place), warning))
    }
}
