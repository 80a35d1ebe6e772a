//! What was typed at a prompt, as lines of a trace; and the program, which grows with it.
//!
//! Writer and reader both take the entries in the order in which they were typed, so that a step is encoded by the program that it was
//! taken in. Nothing is executed here.

use super::error::Cause;
use super::lines::LineEncoder;
use super::wire::{ReadPart, TypedKind, TypedLine};
use crate::engine::machine::Machine;
use crate::model::memory_map::RegionKind;
use crate::model::program::Segment;
use crate::session::entry_log::{BlockContent, EntryKind, TypedEntry};
use crate::session::typed_code::{assembled, place};
use std::borrow::Cow;

impl LineEncoder {
    /// Adds an entry to the program; returns its line, and what is to be placed in the machine.
    ///
    /// # Errors
    /// When it cannot be assembled there.
    pub(super) fn encode_typed<'a>(&mut self, entry: &'a TypedEntry) -> Result<(TypedLine<'a>, Vec<Segment>), Cause> {
        let TypedEntry { at, end, kind, text, code_at, data_at, after_end: _ } = entry;
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
            .map_err(|error| Cause::TypedUnassembled { at: *at, error: Box::new(error) })?;
        line.line = Some(first.number);
        for segment in &fragment.segments {
            let is_code = segment.kind == RegionKind::Code;
            let (place, start) = if is_code { (&mut line.code, code_at) } else { (&mut line.data, data_at) };
            *place = Some(ReadPart { address: start.0.into(), bytes: segment.all_bytes().into() });
        }
        self.set_program(fragment.program);
        Ok((line, fragment.segments))
    }
}

/// The entry of a line, if it fits where the machine stands; its code and variables are placed there.
///
/// # Errors
/// When it does not fit.
pub(super) fn replay(line: &TypedLine, encoder: &mut LineEncoder, machine: &mut Machine) -> Result<TypedEntry, Cause> {
    let at = machine.position().0;
    if line.before != at {
        return Err(Cause::TypedElsewhere { before: line.before, next: at });
    }
    let entry = TypedEntry {
        at,
        end: at.checked_add(line.took).ok_or(Cause::TooManySteps)?,
        kind: entry_kind(line.kind),
        text: line.typed.clone().into_owned(),
        code_at: machine.typed_end(),
        data_at: machine.typed_data_end(),
        after_end: false,
    };
    let (expected, segments) = encoder.encode_typed(&entry)?;
    if expected != *line {
        return Err(Cause::TypedDiffers { at });
    }
    for segment in &segments {
        place(machine, segment).map_err(Cause::Machine)?;
    }
    if entry.kind != EntryKind::Edit {
        machine.add_symbols(encoder.program());
    }
    Ok(entry)
}

pub(super) fn kind_part(kind: EntryKind) -> TypedKind {
    match kind {
        EntryKind::Instruction => TypedKind::Instruction,
        EntryKind::Block(BlockContent::Code) => TypedKind::Code,
        EntryKind::Block(BlockContent::Data) => TypedKind::Data,
        EntryKind::Edit => TypedKind::Edit,
    }
}

pub(super) fn entry_kind(kind: TypedKind) -> EntryKind {
    match kind {
        TypedKind::Instruction => EntryKind::Instruction,
        TypedKind::Code => EntryKind::Block(BlockContent::Code),
        TypedKind::Data => EntryKind::Block(BlockContent::Data),
        TypedKind::Edit => EntryKind::Edit,
    }
}
