//! Which frame is looked at: `up`, `down`, `frame N`.
//!
//! Frames are counted as `bt` lists them (a debugger's virtual frames): each call in progress is one, and before it come the functions of
//! the user that were inlined where it stands, which have no frame of their own. Such a frame is a level of the unwound stack and an inline
//! depth. What is chosen is forgotten as soon as the machine moves.

use super::command::{FrameChoice, VariableSet};
use super::error::LineError;
use super::reply::{FrameView, MovedTo, Panel, Reply};
use super::selected_frame::SelectedFrame;
use super::session::Session;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::code::CodeFrame;
use crate::model::debug::target::FrameState;
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

impl Session {
    /// The level of the frame that is looked at, counted from the innermost: the innermost of the user's unless another was chosen.
    pub(super) fn frame_level(&self) -> usize {
        self.chosen().map_or_else(|| self.user_level(), |selected| selected.level)
    }

    /// The registers of the frame that is looked at, and which function inlined there is meant.
    pub(super) fn looked_at(&self) -> Option<FrameState> {
        let frame = self.frame_state(self.frame_level())?;
        Some(FrameState { inline_depth: self.chosen().and_then(|selected| selected.inline_depth), ..frame })
    }

    /// What was chosen to be looked at since the machine moved.
    pub(super) fn chosen(&self) -> Option<SelectedFrame> {
        self.selected.filter(|selected| selected.at == self.machine.position())
    }

    /// The thread that is looked at, counted from 0: the one in progress unless another was chosen.
    pub(super) fn thread_looked_at(&self) -> usize {
        self.chosen().map_or_else(|| self.machine.current_thread(), |selected| selected.thread)
    }

    /// What the variables of the frame that is looked at were moved to; nothing is said of a function that others were inlined into.
    pub(super) fn moves_looked_at(&mut self) -> Vec<(String, MovedTo)> {
        let frame = self.looked_at();
        let depth = |frame: &FrameState| self.inline_depth_at(frame.lookup_address());
        let is_innermost = frame.is_some_and(|frame| frame.inline_depth.is_none_or(|chosen| chosen == depth(&frame)));
        if is_innermost { self.moved_in_frame(self.frame_level()) } else { Vec::new() }
    }

    /// In how many inlined calls the innermost function of the user lies.
    pub(super) fn inline_depth_at(&self, address: Address) -> u32 {
        let line = self.debug.as_deref().and_then(|debug| debug.user_line(address));
        line.map_or(0, |line| line.inline_depth)
    }

    /// `up`, `down`, `frame N`.
    pub(super) fn select_frame(&mut self, choice: FrameChoice) -> Result<Reply, LineError> {
        if self.debug.is_none() {
            return self.select_plain_frame(choice);
        }
        let listed = self.listed_frames();
        let present = self.place_in(&listed);
        let wanted = match choice {
            FrameChoice::Present => present,
            FrameChoice::Level(level) => usize::try_from(level).unwrap_or(usize::MAX),
            FrameChoice::Relative(by) => frame_beside(&listed, present, by)?,
        };
        let Some(frame) = listed.get(wanted) else {
            return Err(LineError::new(format!("there is no frame {wanted}"))
                .with_help("frames are counted from the innermost, which is 0; `bt` lists them"));
        };
        self.look_at(frame);
        Ok(Reply::FrameSelected(self.listed_view(frame, wanted)))
    }

    fn look_at(&mut self, frame: &ListedFrame) {
        let (at, thread) = (self.machine.position(), self.thread_looked_at());
        let inline_depth = Some(frame.inline_depth).filter(|_| frame.is_users);
        self.selected = Some(SelectedFrame { at, thread, level: frame.level, inline_depth });
    }

    /// `bt full`: the user's frames with their variables, the innermost first.
    pub(super) fn calls_with_variables(&mut self) -> Result<Reply, LineError> {
        self.check_debug_info()?;
        let looked_at = self.selected;
        let mut calls = Vec::new();
        let listed = self.listed_frames();
        for (number, frame) in listed.iter().enumerate().filter(|(_, frame)| frame.is_users).take(MOST_SHOWN) {
            self.look_at(frame);
            let Reply::Variables { values, .. } = self.variables(VariableSet::All)? else { continue };
            calls.push((self.listed_view(frame, number), values));
        }
        self.selected = looked_at;
        Ok(Reply::CallsWithVariables(calls))
    }

    /// The frames as `bt` lists them, the innermost first.
    fn listed_frames(&self) -> Vec<ListedFrame> {
        let (Some(debug), Some(innermost)) = (self.debug.as_deref(), self.frame_state(0)) else { return Vec::new() };
        let process = self.program.process.as_deref();
        let target = self.guest();
        let mut listed = Vec::new();
        for (level, frame) in debug.frames(innermost, &target).take(MOST_FRAMES).enumerate() {
            let address = frame.lookup_address();
            let is_users = process.is_some_and(|process| process.is_user(address));
            let chain = if is_users { debug.location(address) } else { Vec::new() };
            let inlined = (0..).zip(chain.iter().rev()).filter(|(_, frame)| frame.is_inlined && frame.is_user);
            let mut depths: Vec<u32> = inlined.map(|(depth, _)| depth).collect();
            depths.reverse();
            depths.push(0);
            listed.extend(depths.into_iter().map(|depth| ListedFrame {
                level,
                inline_depth: depth,
                address,
                is_users,
            }));
        }
        listed
    }

    /// Where the frame that is looked at stands among them.
    fn place_in(&self, listed: &[ListedFrame]) -> usize {
        let level = self.frame_level();
        let chosen = self.chosen().and_then(|selected| selected.inline_depth);
        let is_meant = |frame: &&ListedFrame| frame.level == level;
        let depth = chosen.or_else(|| Some(self.inline_depth_at(listed.iter().find(is_meant)?.address)));
        let exact = listed.iter().position(|frame| frame.level == level && Some(frame.inline_depth) == depth);
        exact.or_else(|| listed.iter().position(|frame| frame.level == level)).unwrap_or(0)
    }

    fn listed_view(&self, frame: &ListedFrame, number: usize) -> FrameView {
        let view = self.frame_view(frame.level);
        let Some(debug) = self.debug.as_deref().filter(|_| frame.is_users) else {
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
    fn select_plain_frame(&mut self, choice: FrameChoice) -> Result<Reply, LineError> {
        let n_frames = self.machine.depth();
        let present = self.selected.filter(|selected| selected.at == self.machine.position());
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
        let thread = self.machine.current_thread();
        let at = self.machine.position();
        self.selected = Some(SelectedFrame { at, thread, level: wanted, inline_depth: None });
        Ok(Reply::Panel(Panel::FrameAt(wanted)))
    }
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
