//! Computes the drawing model ([`Picture`]) from a debuggee: frames, heap blocks, statics, registers, and arrows between them.
//!
//! Three passes, because a box's rows may point at a box that is drawn only for that: `variable_rows` or `word_rows` read the frames and
//! note every pointer; `blocks` and `statics` draw what those lead to; `pointers` resolves each pointer to the rows that are there then.
//! The cost is that of reading the variables of the frames drawn, and where a counted block has fewer owners than pointers that of
//! searches in the record; nothing here moves the machine but [`picture_with_changes`].

mod assembly;
mod blocks;
mod draft;
mod pointers;
mod process;
mod statics;
mod value_rows;
mod words;

use super::command::LibraryBlocks;
use super::debuggee::Debuggee;
use super::line_stops::{LinePlace, LineStops, LineVisit};
use super::lookup::here;
use super::reverse_lines::go_to_line_before;
use crate::lens::infer::Observations;
use crate::lens::picture::Picture;
use crate::lens::pointer_target;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::Register;
use crate::model::run::{RunUntil, Stop};
use crate::model::runtime::RuntimeFn;
use crate::model::source_map::SourceLine;
use draft::Draft;

/// What a picture shows that does not follow from the position.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct PictureOptions {
    /// Registers that have a row whatever they hold, so that pictures of one run stay alike; without any, those that hold something.
    pub registers: Vec<Register>,
    /// Whether those of libraries are drawn.
    pub library_blocks: LibraryBlocks,
}

/// What can be drawn of the program as it stands; nothing in it is marked as changed.
pub(super) fn picture(debuggee: &mut Debuggee, observations: &Observations, options: &PictureOptions) -> Picture {
    let mut draft = Draft::default();
    if debuggee.has_source_lines() {
        process::frames(debuggee, &mut draft);
    } else {
        assembly::registers(debuggee, options, &mut draft);
        assembly::frames(debuggee, observations, &mut draft);
    }
    blocks::blocks(debuggee, options.library_blocks, &mut draft);
    statics::statics(debuggee, &mut draft);
    let given = pointers::given_away(debuggee, &draft);
    let arrows = pointers::arrows(debuggee, &mut draft, &given);
    let at = here(&debuggee.machine);
    let line = present_line(debuggee, at);
    let source = line.and_then(|line| debuggee.program.source.text(line));
    // Behind what was typed there is nothing yet.
    let is_over =
        debuggee.machine.ended().is_some() || is_past_main(debuggee, at) || at == debuggee.machine.typed_end();
    let next = match source {
        _ if is_over => String::new(),
        // Assembly stands in columns.
        Some(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        None => debuggee.machine.disassemble(at).map(|insn| insn.intel).unwrap_or_default(),
    };
    Picture {
        position: debuggee.machine.position(),
        function: present_function(debuggee, at),
        line,
        next,
        boxes: draft.boxes,
        arrows,
        omitted: draft.omitted,
    }
}

/// The same with marks at what the last line of the source changed, or without lines the last step.
pub(super) fn picture_with_changes(
    debuggee: &mut Debuggee,
    observations: &mut Observations,
    options: &PictureOptions,
) -> Picture {
    observations.catch_up(&mut debuggee.machine);
    let mut picture = picture(debuggee, observations, options);
    if let Some(before) = picture_before(debuggee, observations, options) {
        picture.mark_changes(&before);
    }
    picture
}

/// Goes to the next position of the record that a player shows: the next line of the source, or without lines the next step. False at
/// the end, where it stands then.
pub(super) fn next_picture(debuggee: &mut Debuggee) -> bool {
    let (stood, end) = (debuggee.machine.position(), debuggee.machine.end());
    if stood >= end {
        return false;
    }
    if !debuggee.has_source_lines() {
        debuggee.machine.seek(StepIndex(stood.0 + 1));
        return true;
    }
    let mut visit = LineVisit::new(LinePlace::of(debuggee), here(&debuggee.machine));
    let stops = LineStops::of(debuggee);
    while debuggee.machine.position() < end {
        let (addresses, steps) = (stops.addresses.clone(), Some(end.0 - debuggee.machine.position().0));
        let stop = debuggee.machine.run(&RunUntil { steps, addresses, ..RunUntil::default() });
        let at = here(&debuggee.machine);
        if stop != Stop::Address || visit.begins(LinePlace::of(debuggee), at, stops.is_statement(at)) {
            break;
        }
    }
    true
}

fn picture_before(debuggee: &mut Debuggee, observations: &Observations, options: &PictureOptions) -> Option<Picture> {
    let stood = debuggee.machine.position();
    if !debuggee.machine.has_history() || stood <= debuggee.machine.start() {
        return None;
    }
    let before = position_before(debuggee, stood)?;
    debuggee.machine.seek(before);
    let picture = picture(debuggee, observations, options);
    debuggee.machine.seek(stood);
    Some(picture)
}

/// Where the line before began; the step before where there are no lines.
fn position_before(debuggee: &mut Debuggee, stood: StepIndex) -> Option<StepIndex> {
    if !debuggee.has_source_lines() {
        return Some(StepIndex(stood.0 - 1));
    }
    go_to_line_before(debuggee);
    let before = debuggee.machine.position();
    debuggee.machine.seek(stood);
    (before < stood).then_some(before)
}

/// Where `main` or what was called returned to, which ends the run.
fn is_past_main(debuggee: &Debuggee, at: Address) -> bool {
    pointer_target::runtime_name(&debuggee.program, at).is_some_and(|name| name == RuntimeFn::MainReturned.name())
}

fn present_line(debuggee: &Debuggee, at: Address) -> Option<SourceLine> {
    if debuggee.has_source_lines() {
        return debuggee.user_view().line;
    }
    debuggee.program.line_at(at).map(|entry| entry.line)
}

fn present_function(debuggee: &Debuggee, at: Address) -> String {
    if debuggee.has_source_lines() {
        let view = debuggee.user_view();
        return view.function.map(|function| short_function(&function)).unwrap_or_default();
    }
    if is_past_main(debuggee, at) {
        return String::new();
    }
    pointer_target::runtime_name(&debuggee.program, at)
        .or_else(|| pointer_target::code(&debuggee.program, at).map(|(name, _)| name))
        .unwrap_or_default()
}

/// `Stack::push` of `demo::Stack::push`, `main` of `demo::main`: the path without the crate's name.
fn short_function(path: &str) -> String {
    match path.split_once("::") {
        Some((root, rest)) if !root.contains(['<', '{']) => rest.to_owned(),
        _ => path.to_owned(),
    }
}
