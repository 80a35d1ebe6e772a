//! Frames of a compiled program: those of the user's functions, one row a variable, from debug information.

use super::draft::{Draft, Pointer};
use super::value_rows::Rows;
use super::{short_function, words};
use crate::lens::picture::{Marks, PictureBox, PictureRegion};
use crate::lens::variables::{ReadLimits, ValueKind, VariableContext};
use crate::model::addr::Address;
use crate::model::debug::target::{FrameState, RSP};
use crate::model::debug::variable::Unavailable;
use crate::session::debuggee::Debuggee;
use crate::session::ownership::ending_in;
use crate::session::ownership::threads_looked_at_first;

/// Frames that are drawn: the innermost, and the outermost.
const MOST_FRAMES: usize = 8;
/// Frames that are unwound in search of the user's.
const MOST_UNWOUND: usize = 4096;
/// Rows of one frame.
const MOST_ROWS: usize = 40;

pub(super) fn frames(debuggee: &Debuggee, draft: &mut Draft) {
    let threads = threads_looked_at_first(debuggee);
    let are_several = threads.len() > 1;
    for (thread, innermost) in threads {
        of_thread(debuggee, draft, are_several.then_some(thread), innermost);
    }
}

/// The frames of a thread, named by its number if there are others.
fn of_thread(debuggee: &Debuggee, draft: &mut Draft, thread: Option<u32>, innermost: FrameState) {
    let (Some(debug), Some(process)) = (debuggee.debug_info(), debuggee.program.process.as_deref()) else { return };
    let target = debuggee.guest();
    let mut frame = Some(innermost);
    let (mut n_drawn, mut n_library) = (0, 0_u64);
    let mut rest: Vec<(FrameState, Option<Address>)> = Vec::new();
    for _ in 0..MOST_UNWOUND {
        let Some(present) = frame else { break };
        let caller = debug.unwind(&present, &target);
        let end = caller.as_ref().map(|caller| caller.cfa);
        if !process.is_user(present.lookup_address()) {
            // Those below `main` are of no interest; what the user's code called is.
            n_library += u64::from(n_drawn == 0);
        } else if n_drawn + 1 < MOST_FRAMES {
            n_drawn += 1;
            one(debuggee, draft, thread, &present, end);
        } else {
            rest.push((present, end));
        }
        frame = caller.map(|caller| caller.state);
    }
    // The outermost owns most of what the others work on.
    let outermost = if frame.is_none() { rest.pop() } else { None };
    if let (Some((inner, _)), Some((_, end))) = (rest.first(), rest.last()) {
        let low = inner.register(RSP).map(Address);
        draft.boxes.push(folded_frames(thread, rest.len(), low, *end));
    }
    if let Some((outermost, end)) = outermost {
        one(debuggee, draft, thread, &outermost, end);
    }
    let of = thread.map(|thread| format!(" of thread {thread}")).unwrap_or_default();
    if n_library > 0 && n_drawn > 0 {
        draft.omitted.push(format!("{} inside of the standard library{of}", words::plural(n_library, "frame")));
    }
}

/// A box for the frames between those that are drawn.
fn folded_frames(thread: Option<u32>, n_frames: usize, low: Option<Address>, end: Option<Address>) -> PictureBox {
    let size = match (low, end) {
        (Some(low), Some(end)) => end.0.saturating_sub(low.0),
        _ => 0,
    };
    super::draft::folded_frames(thread, n_frames, low, size)
}

/// The pointers of variables whose scope has ended.
fn ended(debuggee: &Debuggee, scene: &VariableContext<'_>, frame: &FrameState, key: &str) -> Vec<Pointer> {
    let mut draft = Draft::default();
    let mut rows = Rows::new(debuggee, scene, key, &mut draft);
    for variable in scene.ended_variables(frame) {
        let declared = variable.declared.as_ref().map_or(0, |position| position.line);
        rows.variable(&scene.variable(&variable, frame), declared);
    }
    draft.pointers
}

fn one(debuggee: &Debuggee, draft: &mut Draft, thread: Option<u32>, frame: &FrameState, end: Option<Address>) {
    let Some(debug) = debuggee.debug_info() else { return };
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    let top = debuggee.machine.stack_region().end();
    let key = format!("f{:x}", end.map_or(0, |end| top.0.wrapping_sub(end.0)));
    let low = frame.register(RSP).map(Address);
    let size = match (low, end) {
        (Some(low), Some(end)) => end.0.saturating_sub(low.0),
        _ => 0,
    };
    let mut rows = Rows::new(debuggee, &scene, &key, draft);
    for variable in scene.visible_variables(frame) {
        let declared = variable.declared.as_ref().map_or(0, |position| position.line);
        let value = scene.variable(&variable, frame);
        // Before its own line a variable is not there yet.
        let is_here = !matches!(&value.kind, ValueKind::Unknown(why) if *why == Unavailable::NotHere.to_string());
        if is_here {
            rows.variable(&value, declared);
        }
    }
    for (value, declared) in ending_in(debuggee, frame) {
        rows.ending_variable(&value, declared.map_or(0, |line| line.number));
    }
    let rows = super::draft::fold(rows.into_rows(), MOST_ROWS, 4, "rows");
    draft.ended.extend(ended(debuggee, &scene, frame, &key));
    let function = debuggee.function_of_user_at(frame.lookup_address());
    if let Some(thread) = thread {
        draft.threads.insert(key.clone(), thread);
    }
    let title = function.map_or_else(|| frame.pc.to_string(), |function| short_function(&function));
    draft.boxes.push(PictureBox {
        key,
        region: PictureRegion::Stack,
        title: thread.map(|thread| format!("thread {thread}: {title}")).unwrap_or(title),
        detail: if size > 0 { words::bytes(size) } else { String::new() },
        address: low,
        size,
        marks: Marks::default(),
        rows,
    });
}
