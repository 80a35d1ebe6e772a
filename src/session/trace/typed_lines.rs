//! What was typed at a prompt, as lines of a trace; and the program, which grows with it.
//!
//! Writer and reader both take the entries in the order in which they were typed, so that a step is told by the program that it was
//! taken in. Nothing is executed here.

use super::lines::Known;
use super::wire::{ReadPart, TypedKind, TypedLine};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Segment;
use crate::session::entry_log::{BlockContent, Entry, EntryKind};
use crate::session::typed_source::assembled;
use std::borrow::Cow;

impl Known {
    /// Adds an entry to the program; returns the line that tells it, and what is to be placed in the machine.
    ///
    /// # Errors
    /// When it cannot be assembled there, as a clause.
    pub fn enter<'a>(&mut self, entry: &'a Entry) -> Result<(TypedLine<'a>, Vec<Segment>), String> {
        let Entry { at, end, kind, text, code_at, data_at, after_end: _ } = entry;
        let mut line = TypedLine {
            typed: Cow::Borrowed(text),
            kind: kind_part(*kind),
            before: *at,
            took: end.saturating_sub(*at),
            line: None,
            code: None,
            data: None,
        };
        if *kind == EntryKind::Edit {
            return Ok((line, Vec::new()));
        }
        let first = self.program().source.next_typed_line();
        let fragment = assembled(self.program(), text, *code_at, *data_at)
            .map_err(|error| format!("what was typed before step {at} does not assemble: {error}"))?;
        line.line = Some(first.number);
        for segment in &fragment.segments {
            let is_code = segment.kind == RegionKind::Code;
            let (place, start) = if is_code { (&mut line.code, code_at) } else { (&mut line.data, data_at) };
            *place = Some(ReadPart { address: start.0.into(), bytes: segment.all_bytes().into() });
        }
        self.learn_program(fragment.program);
        Ok((line, fragment.segments))
    }
}

/// The entry that a line tells, if it fits where the machine stands; its code and variables are placed there.
///
/// # Errors
/// When it does not fit, as a clause.
pub fn follow(line: &TypedLine, known: &mut Known, machine: &mut Machine) -> Result<Entry, String> {
    let at = machine.position().0;
    if line.before != at {
        return Err(format!("what was typed before step {} cannot follow where step {at} comes next", line.before));
    }
    let entry = Entry {
        at,
        end: at.checked_add(line.took).ok_or("no run has so many steps")?,
        kind: entry_kind(line.kind),
        text: line.typed.clone().into_owned(),
        code_at: machine.typed_end(),
        data_at: machine.typed_data_end(),
        after_end: false,
    };
    let (expected, segments) = known.enter(&entry)?;
    if expected != *line {
        return Err(format!("what was typed before step {at} does not come to what the line says"));
    }
    for segment in &segments {
        place(machine, segment)?;
    }
    if entry.kind != EntryKind::Edit {
        machine.learn(known.program());
    }
    Ok(entry)
}

/// Puts typed code or variables where the next of them go.
///
/// # Errors
/// When there is no more room.
pub fn place(machine: &mut Machine, segment: &Segment) -> Result<Address, String> {
    let kind = if segment.kind == RegionKind::Code { RegionKind::Code } else { RegionKind::Data };
    machine.place(kind, &segment.all_bytes())
}

fn kind_part(kind: EntryKind) -> TypedKind {
    match kind {
        EntryKind::Instruction => TypedKind::Instruction,
        EntryKind::Block(BlockContent::Code) => TypedKind::Code,
        EntryKind::Block(BlockContent::Data) => TypedKind::Data,
        EntryKind::Edit => TypedKind::Edit,
    }
}

fn entry_kind(kind: TypedKind) -> EntryKind {
    match kind {
        TypedKind::Instruction => EntryKind::Instruction,
        TypedKind::Code => EntryKind::Block(BlockContent::Code),
        TypedKind::Data => EntryKind::Block(BlockContent::Data),
        TypedKind::Edit => EntryKind::Edit,
    }
}
