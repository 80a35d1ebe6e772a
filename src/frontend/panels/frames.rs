//! The calls in progress, one line each: gdb's backtrace, with frame sizes.
//!
//! Sizes are those of this moment: a frame grows and shrinks with rsp. What the frames hold is the stack panel's to show.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::model::addr::Address;
use crate::model::frame::{Entered, Frame};

/// Frames shown at each end when there are too many.
const AT_EACH_END: usize = 10;

/// The calls in progress, innermost first, one line each. Frames are numbered from 1, the outermost, so that a frame keeps
/// its number while it lives.
#[must_use]
pub fn frames(scene: &Scene) -> StyledText {
    let registers = scene.machine.registers();
    let calls = Calls { frames: scene.machine.frames(), rip: registers.rip, rsp: registers.rsp() };
    all(scene, &calls)
}

/// The same of a thread that is not in progress.
#[must_use]
pub fn frames_of_thread(scene: &Scene, number: u32) -> StyledText {
    let found = scene.machine.threads().into_iter().find(|thread| thread.number == number);
    let Some(thread) = found else { return StyledText::new() };
    let calls = Calls { frames: thread.frames, rip: thread.registers.rip, rsp: thread.registers.rsp() };
    all(scene, &calls)
}

/// Calls in progress, and where the innermost stands.
struct Calls {
    frames: Vec<Frame>,
    rip: u64,
    rsp: u64,
}

fn all(scene: &Scene, calls: &Calls) -> StyledText {
    let frames = &calls.frames;
    if frames.is_empty() {
        return StyledText::from("no frames: nothing runs yet");
    }
    if scene.program.process.as_deref().is_some_and(|process| !process.user_code.is_empty()) {
        return folded(scene, calls);
    }
    let mut text = StyledText::new();
    for idx in (0..frames.len()).rev() {
        let from_inner = frames.len() - 1 - idx;
        if frames.len() > 2 * AT_EACH_END && (AT_EACH_END..frames.len() - AT_EACH_END).contains(&from_inner) {
            if from_inner == AT_EACH_END {
                let folded = frames.len() - 2 * AT_EACH_END;
                text += StyledLine::of(Style::Dim, format::more(scene.theme, folded as u64, "frame")).fit(scene.theme);
            }
            continue;
        }
        text += line(scene, calls, idx);
    }
    text
}

/// The calls of a compiled program: frames of libraries that lie between those of the user's, or around them, are folded into one line.
fn folded(scene: &Scene, calls: &Calls) -> StyledText {
    let frames = &calls.frames;
    let mut text = StyledText::new();
    let mut idx = frames.len();
    let mut n_shown = 0;
    while idx > 0 {
        let run = (0..idx).rev().take_while(|idx| is_of_library(scene, frames, *idx, calls.rip)).count();
        // Where it stands is always shown, with what it is in.
        if run > 1 || (run == 1 && idx < frames.len()) {
            let is_innermost = idx == frames.len();
            if is_innermost {
                text += line(scene, calls, idx - 1);
            }
            let n_folded = run - usize::from(is_innermost);
            if n_folded > 0 {
                let what = format!("{:>5}  {} of libraries", "", format::plural(n_folded as u64, "frame"));
                text += StyledLine::of(Style::Dim, what).fit(scene.theme);
            }
            idx -= run;
            continue;
        }
        n_shown += 1;
        if n_shown == 2 * AT_EACH_END && idx > AT_EACH_END {
            let what = format::more(scene.theme, (idx - AT_EACH_END) as u64, "frame");
            text += StyledLine::of(Style::Dim, what).fit(scene.theme);
            idx = AT_EACH_END;
            continue;
        }
        text += line(scene, calls, idx - 1);
        idx -= 1;
    }
    text
}

/// The lowest byte of a frame: where the next inner one begins, or rsp.
#[must_use]
pub(super) fn low_end(frames: &[Frame], idx: usize, rsp: u64) -> Address {
    frames.get(idx + 1).map_or(Address(rsp), |inner| inner.base)
}

/// Bytes of a frame now; 0 when rsp stands above it.
#[must_use]
pub fn size(frames: &[Frame], idx: usize, rsp: u64) -> u64 {
    u64::try_from(frames[idx].base.offset_from(low_end(frames, idx, rsp))).unwrap_or(0)
}

/// Frames of a compiled program have debuggers' numbers, by which `frame` takes them: 0 is the innermost.
pub(super) fn number(scene: &Scene, frames: &[Frame], idx: usize) -> usize {
    if scene.program.process.is_some() { frames.len() - 1 - idx } else { idx + 1 }
}

fn line(scene: &Scene, calls: &Calls, idx: usize) -> StyledLine {
    let frames = &calls.frames;
    let frame = &frames[idx];
    let at = position(frames, idx, calls.rip);
    StyledLine::new()
        .right(Style::Dim, format!("#{}", number(scene, frames, idx)), 5)
        .plain("  ")
        .left(Style::Code, format::code(scene.program, at), 20)
        .plain("  ")
        .right(Style::Plain, format::bytes(size(frames, idx, calls.rsp)), 12)
        .plain("  ")
        .styled(Style::Dim, origin(scene, frame))
        .fit(scene.theme)
}

/// Whether a frame of a compiled program is one of its libraries.
pub(super) fn is_of_library(scene: &Scene, frames: &[Frame], idx: usize, rip: u64) -> bool {
    let process = scene.program.process.as_deref();
    process.is_some_and(|process| !process.is_user(position(frames, idx, rip)))
}

/// Where a frame stands: at rip for the innermost, else at the call that it waits for.
fn position(frames: &[Frame], idx: usize, rip: u64) -> Address {
    match frames.get(idx + 1) {
        None => Address(rip),
        Some(inner) => inner.call_site.unwrap_or(frames[idx].function),
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
