//! Computes the drawing model ([`Picture`]) from a session: frames, heap blocks, statics, registers, and arrows between them.
//!
//! Three passes, because a box's rows may point at a box that is drawn only for that: `variable_rows` or `word_rows` read the frames and
//! note every pointer; `blocks` and `statics` draw what those lead to; `pointers` resolves each pointer to the rows that are there then.
//! The cost is that of reading the variables of the frames drawn, and where a counted block has fewer owners than pointers that of
//! searches in the record; nothing here moves the machine but [`Session::picture_with_changes`].

mod assembly;
mod blocks;
mod draft;
mod pointers;
mod process;
mod statics;
mod value_rows;
mod words;

use super::command::LibraryBlocks;
use super::line_stops::LineVisit;
use super::lookup::here;
use super::session::Session;
use crate::lens::picture::Picture;
use crate::lens::pointer_target;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::Register;
use crate::model::run::{RunUntil, Stop};
use crate::model::runtime::RuntimeFn;
use draft::Draft;

/// What a picture shows that does not follow from the position.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct PictureOptions {
    /// Registers that have a row whatever they hold, so that pictures of one run stay alike; without any, those that hold something.
    pub registers: Vec<Register>,
    /// Whether those of libraries are drawn.
    pub library_blocks: LibraryBlocks,
}

impl Session {
    /// What can be drawn of the program as it stands; nothing in it is marked as changed.
    #[must_use]
    pub fn picture(&mut self, options: &PictureOptions) -> Picture {
        let mut draft = Draft::default();
        if self.has_source_lines() {
            process::frames(self, &mut draft);
        } else {
            assembly::registers(self, options, &mut draft);
            assembly::frames(self, &mut draft);
        }
        blocks::blocks(self, options.library_blocks, &mut draft);
        statics::statics(self, &mut draft);
        let given = pointers::given_away(self, &draft);
        let arrows = pointers::arrows(self, &mut draft, &given);
        let at = here(&self.machine);
        let line = self.present_line(at);
        let source = line.and_then(|line| self.program.source.text(line));
        // Behind what was typed there is nothing yet.
        let is_over = self.machine.ended().is_some() || self.is_past_main(at) || at == self.machine.typed_end();
        let next = match source {
            _ if is_over => String::new(),
            // Assembly stands in columns.
            Some(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            None => self.machine.disassemble(at).map(|insn| insn.intel).unwrap_or_default(),
        };
        Picture {
            position: self.machine.position(),
            function: self.present_function(at),
            line,
            next,
            boxes: draft.boxes,
            arrows,
            omitted: draft.omitted,
        }
    }

    /// The same with marks at what the last line of the source changed, or without lines the last step.
    pub fn picture_with_changes(&mut self, options: &PictureOptions) -> Picture {
        self.observe();
        let mut picture = self.picture(options);
        if let Some(before) = self.picture_before(options) {
            picture.mark_changes(&before);
        }
        picture
    }

    /// Goes to the next position of the record that a player shows: the next line of the source, or without lines the next step. False at
    /// the end, where it stands then.
    pub fn next_picture(&mut self) -> bool {
        let (stood, end) = (self.machine.position(), self.machine.end());
        if stood >= end {
            return false;
        }
        if !self.has_source_lines() {
            self.machine.seek(StepIndex(stood.0 + 1));
            return true;
        }
        let mut visit = LineVisit::new(self.source_place(), here(&self.machine));
        let stops = self.line_stops();
        while self.machine.position() < end {
            let (addresses, steps) = (stops.addresses.clone(), Some(end.0 - self.machine.position().0));
            let stop = self.machine.run(&RunUntil { steps, addresses, ..RunUntil::default() });
            let at = here(&self.machine);
            if stop != Stop::Address || visit.begins(self.source_place(), at, stops.is_statement(at)) {
                break;
            }
        }
        true
    }

    fn picture_before(&mut self, options: &PictureOptions) -> Option<Picture> {
        let stood = self.machine.position();
        if !self.machine.has_history() || stood <= self.machine.start() {
            return None;
        }
        let before = self.position_before(stood)?;
        self.machine.seek(before);
        let picture = self.picture(options);
        self.machine.seek(stood);
        Some(picture)
    }

    /// Where the line before began; the step before where there are no lines.
    fn position_before(&mut self, stood: StepIndex) -> Option<StepIndex> {
        if !self.has_source_lines() {
            return Some(StepIndex(stood.0 - 1));
        }
        self.go_to_line_before();
        let before = self.machine.position();
        self.machine.seek(stood);
        (before < stood).then_some(before)
    }

    /// Where `main` or what was called returned to, which ends the run.
    fn is_past_main(&self, at: Address) -> bool {
        pointer_target::runtime_name(&self.program, at).is_some_and(|name| name == RuntimeFn::MainReturned.name())
    }

    fn present_line(&self, at: Address) -> Option<crate::model::source_map::SourceLine> {
        if self.has_source_lines() {
            return self.frame_view(self.user_level()).line;
        }
        self.program.line_at(at).map(|entry| entry.line)
    }

    fn present_function(&self, at: Address) -> String {
        if self.has_source_lines() {
            let view = self.frame_view(self.user_level());
            return view.function.map(|function| short_function(&function)).unwrap_or_default();
        }
        if self.is_past_main(at) {
            return String::new();
        }
        pointer_target::runtime_name(&self.program, at)
            .or_else(|| pointer_target::code(&self.program, at).map(|(name, _)| name))
            .unwrap_or_default()
    }
}

/// `Stack::push` of `demo::Stack::push`, `main` of `demo::main`: the path without the crate's name.
fn short_function(path: &str) -> String {
    match path.split_once("::") {
        Some((root, rest)) if !root.contains(['<', '{']) => rest.to_owned(),
        _ => path.to_owned(),
    }
}
