//! What the panes show of the machine: registers, drawing and place, computed once after it has moved, with what differs from before.
//!
//! Two looks are compared, not a step drawn: any number of keys may lie between two frames, in either direction of time.

use super::code_pane::{self, SourcePlace};
use crate::lens::picture::Picture;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::{Register, Registers};
use crate::model::step::{Executed, RegisterChange, Step};
use crate::session::picture::PictureOptions;
use crate::session::session::Session;

/// What is shown of the machine, computed when it moved.
pub(super) struct Look {
    /// Tells whether it moved: position, end of the record, lines typed.
    pub(super) key: (u64, u64, usize),
    registers: Registers,
    pub(super) picture: Picture,
    /// The step that would have changed the registers as they have.
    pub(super) changed: Step,
    pub(super) place: SourcePlace,
    /// Bytes of output that were there before.
    pub(super) n_output_before: usize,
    pub(super) n_output: usize,
}

impl Look {
    pub(super) fn key(session: &Session) -> (u64, u64, usize) {
        let machine = session.machine();
        (machine.position().0, machine.end().0, session.typed().len())
    }

    /// What is shown of a session, and how it differs from what was shown before.
    pub(super) fn of(session: &mut Session, before: Option<&Look>) -> Look {
        let mut picture = session.picture(&PictureOptions::default());
        let registers = session.machine().registers().clone();
        let changed = step_between(before.map_or(&registers, |before| &before.registers), &registers);
        if let Some(before) = before {
            picture.mark_changes(&before.picture);
        }
        let n_output = session.machine().output().len();
        Look {
            key: Look::key(session),
            place: code_pane::place(session, picture.line),
            picture,
            changed,
            registers,
            n_output_before: before.map_or(n_output, |before| before.n_output.min(n_output)),
            n_output,
        }
    }
}

/// The step that changes registers like this.
fn step_between(before: &Registers, now: &Registers) -> Step {
    let changes = Register::all().filter_map(|register| {
        let (old, new) = (before.get(register), now.get(register));
        (old != new).then_some(RegisterChange { register, old, new })
    });
    Step {
        index: StepIndex(0),
        at: Address(before.rip),
        what: Executed::Instruction { length: 0 },
        registers: changes.collect(),
        reads: Vec::new(),
        writes: Vec::new(),
        heap: Vec::new(),
        frames: Vec::new(),
        output: Vec::new(),
        fault: None,
        warnings: Vec::new(),
    }
}
