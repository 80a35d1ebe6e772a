//! Start-up of a linked program: what runs between its entry point and the user's `main` (dynamic linker, C library, Rust's runtime).
//!
//! It is executed like everything else but not recorded, unless that is asked for: its outcome (registers, memory, live blocks, calls in
//! progress) becomes step 0. It is library code that must not be judged by rules for the user's code, so only mapping and permissions are
//! checked.

use super::checkpoint::list::CheckpointList;
use super::checkpoint::open_segment::OpenSegment;
use super::error::MachineError;
use super::machine::Machine;
use super::record::history::History;
use super::record::recording::Recording;
use super::state::Checks;
use crate::model::addr::Address;
use crate::model::program::Program;
use crate::model::run::{RunUntil, Stop};

/// Far more steps than any start-up takes; with constructors of its own a program may do anything before `main`.
const MOST_STEPS: u64 = 50_000_000;

/// Runs a program to where step 0 is to be; false if it does not come there.
fn run_to(begin: Address, machine: &mut Machine) -> bool {
    machine.replayer.recording_mut().state.checks = Checks::MemoryOnly;
    let until = RunUntil { addresses: vec![begin], steps: Some(MOST_STEPS), ..RunUntil::default() };
    let is_there = machine.state().registers.rip == begin.0 || machine.run(&until) == Stop::Address;
    let recording = machine.replayer.recording_mut();
    recording.state.checks = Checks::All;
    if is_there {
        recording.begin_here();
    }
    is_there
}

/// The machine of a linked program, at its step 0.
///
/// # Errors
/// As `make`, which makes it at its first instruction.
pub(crate) fn started(
    program: &Program,
    make: impl Fn() -> Result<Machine, MachineError>,
) -> Result<Machine, MachineError> {
    let mut machine = make()?;
    let Some(begin) = program.process.as_ref().and_then(|process| process.begin) else { return Ok(machine) };
    // What ends or goes wrong before is shown from the first instruction on.
    if run_to(begin, &mut machine) { Ok(machine) } else { make() }
}

impl Recording {
    /// Drops the record of how the state came about and counts steps from here.
    pub(crate) fn begin_here(&mut self) {
        self.history = History::default();
        self.checkpoints = CheckpointList::default();
        self.open_segment = OpenSegment::default();
        self.edits.clear();
        self.last_rip = Some(self.state.registers.rip);
        self.code.take_run();
        self.state.frames.begin_here();
        self.state.heap.begin_here();
        self.state.deepest = self.state.registers.rsp();
        self.state.set_delta_base();
    }
}
