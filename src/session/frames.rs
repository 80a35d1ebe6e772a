//! Which frame is looked at: `up`, `down`, `frame N`.
//!
//! Frames are counted as `bt` lists them (a debugger's virtual frames): each call in progress is one, and before it come the functions of
//! the user that were inlined where it stands, which have no frame of their own. Such a frame is a level of the unwound stack and an inline
//! depth. What is chosen is forgotten as soon as the machine moves.

use super::command::{FrameChoice, VariableSet};
use super::debuggee::Debuggee;
use super::error::LineError;
use super::last_seen::LastSeenMemo;
use super::reply::{FrameView, Panel, Reply};
use super::selected_frame::SelectedFrame;
use super::variables::variables;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::code::CodeFrame;
use crate::model::source_map::SourceLine;

/// Frames that are looked through at most.
pub(super) const MOST_FRAMES: usize = 4096;
/// Frames that are shown with their variables.
const MOST_SHOWN: usize = 64;

/// A frame as `bt` lists it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct ListedFrame {
    level: usize,
    inline_depth: u32,
    address: Address,
    is_users: bool,
}

/// `up`, `down`, `frame N`.
pub(super) fn select_frame(debuggee: &mut Debuggee, choice: FrameChoice) -> Result<Reply, LineError> {
    if debuggee.debug.is_none() {
        return select_plain_frame(debuggee, choice);
    }
    let listed = listed_frames(debuggee);
    let present = place_in(debuggee, &listed);
    let wanted = match choice {
        FrameChoice::Present => present,
        FrameChoice::Level(level) => usize::try_from(level).unwrap_or(usize::MAX),
        FrameChoice::Relative(by) => frame_beside(&listed, present, by)?,
    };
    let Some(frame) = listed.get(wanted) else {
        return Err(LineError::new(format!("there is no frame {wanted}"))
            .with_help("frames are counted from the innermost, which is 0; `bt` lists them"));
    };
    look_at(debuggee, frame);
    Ok(Reply::FrameSelected(listed_view(debuggee, frame, wanted)))
}

fn look_at(debuggee: &mut Debuggee, frame: &ListedFrame) {
    let (at, thread) = (debuggee.machine.position(), debuggee.thread_looked_at());
    let inline_depth = Some(frame.inline_depth).filter(|_| frame.is_users);
    debuggee.selected = Some(SelectedFrame { at, thread, level: frame.level, inline_depth });
}

/// `bt full`: the user's frames with their variables, the innermost first.
pub(super) fn calls_with_variables(debuggee: &mut Debuggee, last_seen: &mut LastSeenMemo) -> Result<Reply, LineError> {
    debuggee.check_debug_info()?;
    let looked_at = debuggee.selected;
    let mut calls = Vec::new();
    let listed = listed_frames(debuggee);
    for (number, frame) in listed.iter().enumerate().filter(|(_, frame)| frame.is_users).take(MOST_SHOWN) {
        look_at(debuggee, frame);
        let Reply::Variables { values, .. } = variables(debuggee, last_seen, VariableSet::All)? else { continue };
        calls.push((listed_view(debuggee, frame, number), values));
    }
    debuggee.selected = looked_at;
    Ok(Reply::CallsWithVariables(calls))
}

/// The frames as `bt` lists them, the innermost first.
fn listed_frames(debuggee: &Debuggee) -> Vec<ListedFrame> {
    let (Some(debug), Some(innermost)) = (debuggee.debug.as_deref(), debuggee.frame_state(0)) else {
        return Vec::new();
    };
    let process = debuggee.program.process.as_deref();
    let target = debuggee.guest();
    let mut listed = Vec::new();
    for (level, frame) in debug.frames(innermost, &target).take(MOST_FRAMES).enumerate() {
        let address = frame.lookup_address();
        let is_users = process.is_some_and(|process| process.is_user(address));
        let chain = if is_users { debug.location(address) } else { Vec::new() };
        let inlined = (0..).zip(chain.iter().rev()).filter(|(_, frame)| frame.is_inlined && frame.is_user);
        let mut depths: Vec<u32> = inlined.map(|(depth, _)| depth).collect();
        depths.reverse();
        depths.push(0);
        listed.extend(depths.into_iter().map(|depth| ListedFrame { level, inline_depth: depth, address, is_users }));
    }
    listed
}

/// Where the frame that is looked at stands among them.
fn place_in(debuggee: &Debuggee, listed: &[ListedFrame]) -> usize {
    let level = debuggee.frame_level();
    let chosen = debuggee.chosen().and_then(|selected| selected.inline_depth);
    let is_meant = |frame: &&ListedFrame| frame.level == level;
    let depth = chosen.or_else(|| Some(debuggee.inline_depth_at(listed.iter().find(is_meant)?.address)));
    let exact = listed.iter().position(|frame| frame.level == level && Some(frame.inline_depth) == depth);
    exact.or_else(|| listed.iter().position(|frame| frame.level == level)).unwrap_or(0)
}

fn listed_view(debuggee: &Debuggee, frame: &ListedFrame, number: usize) -> FrameView {
    let view = debuggee.frame_view(frame.level);
    let Some(debug) = debuggee.debug.as_deref().filter(|_| frame.is_users) else {
        return FrameView { level: number, ..view };
    };
    let chain = debug.location(frame.address);
    let Some(own) = chain.iter().rev().nth(frame.inline_depth as usize) else {
        return FrameView { level: number, ..view };
    };
    // A function of a library into which the user's was inlined has no line of the user.
    let line = line_of(debug, own).or(view.line.filter(|_| !own.is_user));
    FrameView { level: number, function: own.function.clone(), line, ..view }
}

/// The same without debug information: which frame `info frame` is about.
fn select_plain_frame(debuggee: &mut Debuggee, choice: FrameChoice) -> Result<Reply, LineError> {
    let n_frames = debuggee.machine.depth();
    let present = debuggee.selected.filter(|selected| selected.at == debuggee.machine.position());
    let present = present.map_or(0, |selected| selected.level);
    let wanted = match choice {
        FrameChoice::Present => Some(present),
        FrameChoice::Level(level) => usize::try_from(level).ok(),
        FrameChoice::Relative(by) => usize::try_from(present as i64 + by).ok(),
    };
    let Some(wanted) = wanted.filter(|wanted| *wanted < n_frames) else {
        return Err(LineError::new(format!("there are frames 0 to {}", n_frames.saturating_sub(1)))
            .with_help("0 is the innermost; `bt` lists them from there outwards"));
    };
    let thread = debuggee.machine.current_thread();
    let at = debuggee.machine.position();
    debuggee.selected = Some(SelectedFrame { at, thread, level: wanted, inline_depth: None });
    Ok(Reply::Panel(Panel::FrameAt(wanted)))
}

/// So many frames further out, or in for a negative number. Frames of libraries are passed by, as `bt` folds them; where the
/// machine stands is one to go to, whatever it is in.
fn frame_beside(listed: &[ListedFrame], from: usize, by: i64) -> Result<usize, LineError> {
    let mut place = from;
    for _ in 0..by.unsigned_abs() {
        let next = if by > 0 {
            let outer = (place + 1..listed.len()).find(|place| listed[*place].is_users);
            outer.ok_or_else(|| {
                LineError::new("no function of yours is further out")
                    .with_help("`bt` lists the calls, `frame N` goes to any of them")
            })
        } else {
            let inner = (0..place).rev().find(|place| *place == 0 || listed[*place].is_users);
            inner.ok_or_else(|| {
                LineError::new("this is the innermost frame: it called nothing").with_help("`up` goes to its caller")
            })
        };
        place = next?;
    }
    Ok(place)
}

/// The line of the user that a frame of a chain stands at.
pub(super) fn line_of(debug: &DebugInfo, frame: &CodeFrame) -> Option<SourceLine> {
    let position = frame.position.as_ref().filter(|position| position.is_user)?;
    Some(SourceLine { file: debug.file_id(&position.path)?, number: position.line })
}
