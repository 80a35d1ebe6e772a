//! The calls in progress, one line each: gdb's backtrace, with frame sizes.
//!
//! Sizes are those of this moment: a frame grows and shrinks with rsp. What the frames hold is the stack panel's to show.

use crate::engine::frames::Frames;
use crate::frontend::format;
use crate::frontend::text::{self, Style, StyledLine, StyledText, shorten_middle};
use crate::frontend::theme::{Scene, Theme};
use crate::lens::pointer_target;
use crate::model::addr::Address;
use crate::model::frame::{Entered, Frame};
use crate::model::source_map::LineEntry;
use crate::session::reply::InlinedCall;
use std::collections::BTreeMap;

/// Frames shown at each end when there are too many.
const AT_EACH_END: usize = 10;

/// The calls in progress, innermost first, one line each. Frames are numbered from 1, the outermost, so that a frame keeps
/// its number while it lives.
#[must_use]
pub fn frames(scene: &Scene) -> StyledText {
    calls(scene, None, None, &BTreeMap::new())
}

/// The same of a thread, or of the one in progress, with what was inlined at the addresses where frames stand; of `most` the innermost ones,
/// or for a negative number the outermost.
#[must_use]
pub fn calls(
    scene: &Scene,
    thread: Option<u32>,
    most: Option<i64>,
    inlined: &BTreeMap<Address, Vec<InlinedCall>>,
) -> StyledText {
    let calls = match thread {
        None => Calls::present(scene),
        Some(number) => {
            let found = scene.machine.threads().into_iter().find(|thread| thread.number == number);
            let Some(thread) = found else { return StyledText::new() };
            Calls { frames: thread.frames, rip: thread.registers.rip, rsp: thread.registers.rsp() }
        }
    };
    if calls.frames.is_empty() {
        return StyledText::from("no frames: nothing runs yet");
    }
    let mut rows = rows(scene, &calls, inlined);
    let Some(most) = most else { return layout(scene, rows) };
    let n = usize::try_from(most.unsigned_abs()).unwrap_or(usize::MAX);
    let Some(n_more) = rows.len().checked_sub(n).filter(|more| *more > 0) else { return layout(scene, rows) };
    if most > 0 {
        rows.truncate(n);
        rows.push(Row::Folded(format::more(scene.theme, n_more as u64, "line")));
    } else {
        rows.drain(..n_more);
    }
    layout(scene, rows)
}

/// Calls in progress, and where the innermost stands.
struct Calls {
    frames: Frames,
    rip: u64,
    rsp: u64,
}

impl Calls {
    /// Those of the thread in progress.
    fn present(scene: &Scene) -> Calls {
        let registers = scene.machine.registers();
        Calls { frames: scene.machine.frames(), rip: registers.rip, rsp: registers.rsp() }
    }
}

fn rows(scene: &Scene, calls: &Calls, inlined: &BTreeMap<Address, Vec<InlinedCall>>) -> Vec<Row> {
    let frames = &calls.frames;
    if scene.program.process.as_deref().is_some_and(|process| !process.user_code.is_empty()) {
        return folded(scene, calls, inlined);
    }
    let mut rows = Vec::new();
    let n_outer = frames.len().min(AT_EACH_END);
    let first_inner = frames.len().saturating_sub(AT_EACH_END).max(n_outer);
    rows.extend((first_inner..frames.len()).rev().map(|idx| row(scene, calls, idx)));
    if first_inner > n_outer {
        rows.push(Row::Folded(format::more(scene.theme, (first_inner - n_outer) as u64, "frame")));
    }
    rows.extend((0..n_outer).rev().map(|idx| row(scene, calls, idx)));
    rows
}

/// The calls of a compiled program: frames of libraries that lie between those of the user's, or around them, are folded into one line.
fn folded(scene: &Scene, calls: &Calls, inlined: &BTreeMap<Address, Vec<InlinedCall>>) -> Vec<Row> {
    let frames = &calls.frames;
    let mut rows = Vec::new();
    let mut idx = frames.len();
    let mut n_shown = 0;
    while idx > 0 {
        let run = (0..idx).rev().take_while(|idx| is_of_library(scene, frames, *idx, calls.rip)).count();
        // Where it stands is always shown, with what it is in.
        if run > 1 || (run == 1 && idx < frames.len()) {
            let is_innermost = idx == frames.len();
            if is_innermost {
                rows.push(row(scene, calls, idx - 1));
            }
            let n_folded = run - usize::from(is_innermost);
            if n_folded > 0 {
                let what = format::plural(n_folded as u64, "frame");
                rows.push(Row::Folded(format!("{:>NUMBER$}  {what} of libraries", "")));
            }
            idx -= run;
            continue;
        }
        n_shown += 1;
        if n_shown == 2 * AT_EACH_END && idx > AT_EACH_END {
            rows.push(Row::Folded(format::more(scene.theme, (idx - AT_EACH_END) as u64, "frame")));
            idx = AT_EACH_END;
            continue;
        }
        rows.extend(with_inlined(scene, calls, idx - 1, inlined));
        idx -= 1;
    }
    rows
}

/// A frame of the user's: first the functions that were inlined where it stands, which have no frame of their own.
fn with_inlined(scene: &Scene, calls: &Calls, idx: usize, inlined: &BTreeMap<Address, Vec<InlinedCall>>) -> Vec<Row> {
    let place = |call: &InlinedCall| match call.line {
        Some(line) => format::line(scene.program, line),
        None => "at code of several lines".to_owned(),
    };
    let chain = inlined.get(&position(&calls.frames, idx, calls.rip)).map(Vec::as_slice).unwrap_or_default();
    let first = number(scene, &calls.frames, idx) + n_inlined_within(calls, idx, inlined);
    let inner = (first..).zip(chain.iter().filter(|call| call.is_inlined)).map(|(number, call)| {
        let (name, size) = (call.function.to_string(), "inlined".to_owned());
        Row::Frame(FrameRow { number: format!("#{number}"), name, size, place: place(call) })
    });
    let mut rows: Vec<Row> = inner.collect();
    let mut own = row(scene, calls, idx);
    if let Row::Frame(frame) = &mut own {
        frame.number = format!("#{}", first + rows.len());
        if let Some(call) = chain.iter().find(|call| !call.is_inlined && call.line.is_some()) {
            frame.place = place(call);
        }
    }
    rows.push(own);
    rows
}

/// How many functions of the user were inlined into the frames further in, each of which counts as a frame.
fn n_inlined_within(calls: &Calls, idx: usize, inlined: &BTreeMap<Address, Vec<InlinedCall>>) -> usize {
    let n_in = |idx: usize| {
        let chain = inlined.get(&position(&calls.frames, idx, calls.rip));
        chain.map_or(0, |chain| chain.iter().filter(|call| call.is_inlined).count())
    };
    (idx + 1..calls.frames.len()).map(n_in).sum()
}

/// The lowest byte of a frame: where the next inner one begins, or rsp.
#[must_use]
pub(super) fn low_end(frames: &Frames, idx: usize, rsp: u64) -> Address {
    frames.get(idx + 1).map_or(Address(rsp), |inner| inner.base)
}

/// Bytes of a frame now; 0 when rsp stands above it.
#[must_use]
pub fn size(frames: &Frames, idx: usize, rsp: u64) -> u64 {
    u64::try_from(frames.at(idx).base.offset_from(low_end(frames, idx, rsp))).unwrap_or(0)
}

/// Frames of a compiled program have debuggers' numbers, by which `frame` takes them: 0 is the innermost.
pub(super) fn number(scene: &Scene, frames: &Frames, idx: usize) -> usize {
    if scene.program.process.is_some() { frames.len() - 1 - idx } else { idx + 1 }
}

/// A line of the panel.
enum Row {
    Frame(FrameRow),
    /// Says how many frames are left out.
    Folded(String),
}

struct FrameRow {
    number: String,
    /// The function, and where in it.
    name: String,
    size: String,
    /// The source line where it stands, or who called it.
    place: String,
}

/// Columns of the numbers, and of the sizes.
const NUMBER: usize = 5;
const SIZE: usize = 12;
/// Columns of the shortest names.
const NAME: usize = 20;
const NARROW_NAME: usize = 12;

fn row(scene: &Scene, calls: &Calls, idx: usize) -> Row {
    let Scene { program, .. } = *scene;
    let frame = calls.frames.at(idx);
    let at = position(&calls.frames, idx, calls.rip);
    let near = |entry: &LineEntry| if entry.is_inherited { "near " } else { "" };
    let place = |entry: &LineEntry| format!("{}{}", near(entry), format::line(program, entry.line));
    let line = program.line_at(at).filter(|_| program.process.is_some()).map(place);
    // A line says more than the distance from the function's start.
    let function = pointer_target::code(program, at).map(|(name, _)| name).filter(|_| line.is_some());
    let jumped = frame.entered == Entered::TailCall;
    Row::Frame(FrameRow {
        number: format!("#{}", number(scene, &calls.frames, idx)),
        name: function.unwrap_or_else(|| format::code(program, at)),
        size: format::bytes(size(&calls.frames, idx, calls.rsp)),
        place: line.filter(|_| !jumped).unwrap_or_else(|| origin(scene, &frame)),
    })
}

/// The lines, with names that are cut in the middle where they do not fit: the sizes and the lines are never cut.
fn layout(scene: &Scene, rows: Vec<Row>) -> StyledText {
    let Theme { width, glyphs, .. } = *scene.theme;
    let frames = || rows.iter().filter_map(|row| if let Row::Frame(frame) = row { Some(frame) } else { None });
    let longest =
        |column: fn(&FrameRow) -> &String| frames().map(|frame| text::width(column(frame))).max().unwrap_or(0);
    let room = width.saturating_sub(NUMBER + 2 + 2 + SIZE + 2);
    let shortest = if scene.theme.is_narrow() { NARROW_NAME } else { NAME };
    let place = longest(|frame| &frame.place).min(room.saturating_sub(shortest).max(room / 2));
    let name = longest(|frame| &frame.name).clamp(shortest.min(room - place), room - place);
    let line = |row: Row| match row {
        Row::Folded(what) => StyledLine::of(Style::Dim, what).fit(scene.theme),
        Row::Frame(frame) => StyledLine::new()
            .right(Style::Dim, frame.number, NUMBER)
            .plain("  ")
            .left(Style::Code, shorten_middle(&frame.name, name, glyphs), name)
            .plain("  ")
            .right(Style::Plain, frame.size, SIZE)
            .plain("  ")
            .styled(Style::Dim, shorten_middle(&frame.place, place, glyphs))
            .fit(scene.theme),
    };
    rows.into_iter().map(line).collect()
}

/// Whether a frame of a compiled program is one of its libraries.
pub(super) fn is_of_library(scene: &Scene, frames: &Frames, idx: usize, rip: u64) -> bool {
    let process = scene.program.process.as_deref();
    process.is_some_and(|process| !process.is_user(position(frames, idx, rip)))
}

/// Where a frame stands: at rip for the innermost, else at the call that it waits for.
fn position(frames: &Frames, idx: usize, rip: u64) -> Address {
    match frames.get(idx + 1) {
        None => Address(rip),
        Some(inner) => inner.waits_at().unwrap_or(frames.at(idx).function),
    }
}

fn origin(scene: &Scene, frame: &Frame) -> String {
    match (frame.entered, frame.call_site) {
        (Entered::TailCall, Some(site)) => format!("jumped to from {}", format::site(scene.program, site)),
        (_, Some(site)) => format!("called from {}", format::site(scene.program, site)),
        (Entered::Start, None) => "where the run started".to_owned(),
        (_, None) => String::new(),
    }
}
