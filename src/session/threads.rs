//! The threads of a compiled program: what each does and where it stands, and the one that is looked at.
//!
//! Which one is looked at is forgotten as soon as the machine moves, like the frame.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::frames::line_of;
use super::ownership::owner_of_word;
use super::reply::{Awaited, InlinedCall, Reply, ThreadRow};
use super::selected_frame::SelectedFrame;
use crate::engine::thread_view::ThreadView;
use crate::lens::races::{self, Race};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::CodeFrame;
use crate::model::frame::Frame;
use crate::model::location::Location;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::thread::ThreadState;
use std::collections::BTreeMap;

/// Functions that wait for a lock: of Rust's standard library, of the C library, and what that calls.
const LOCKS: [&str; 3] = ["mutex::futex::Mutex", "pthread_mutex_lock", "lll_lock_wait"];

/// Frames, from the innermost, among which such a function is looked for.
const NEAR: usize = 4;

/// Writes of a lock's word that are looked at, back from the present.
const MOST_WRITES: usize = 1000;

/// What each thread does.
pub(super) fn thread_rows(debuggee: &mut Debuggee) -> Vec<ThreadRow> {
    let (looked_at, selected) = (debuggee.thread_looked_at(), debuggee.selected);
    let threads = debuggee.machine.threads();
    let mut rows = Vec::new();
    for (idx, thread) in threads.iter().enumerate() {
        let place = (thread.state != ThreadState::Ended).then(|| {
            look_at_thread(debuggee, idx);
            debuggee.frame_view(debuggee.frame_level())
        });
        let awaits = awaited(debuggee, thread, &threads);
        let (number, state, is_selected) = (thread.number, thread.state, idx == looked_at);
        rows.push(ThreadRow { number, state, is_selected, place, awaits });
    }
    debuggee.selected = selected;
    rows
}

/// Whom a thread waits for.
fn awaited(debuggee: &mut Debuggee, thread: &ThreadView, threads: &[ThreadView]) -> Option<Awaited> {
    let ThreadState::Waiting { word, .. } = thread.state else { return None };
    // The stack of a thread that ended, and with it this word, is another's afterwards.
    let holder = threads.iter().rfind(|thread| thread.end_word == Some(word) && thread.state != ThreadState::Ended);
    if let Some(awaited) = holder {
        return Some(Awaited::End(awaited.number));
    }
    let is_lock = |frame: &Frame| {
        let name = debuggee.program.function_at(frame.function).map(|(symbol, _)| symbol.readable().to_owned());
        name.is_some_and(|name| LOCKS.iter().any(|lock| name.contains(lock)))
    };
    if !thread.frames.iter().rev().take(NEAR).any(|frame| is_lock(&frame)) {
        return None;
    }
    let found = lock_holder(debuggee, word)?;
    let Awaited::Lock { holder, taken, line, .. } = found else { return Some(found) };
    Some(Awaited::Lock { holder, taken, line, name: owner_of_word(debuggee, word, thread.number) })
}

/// Who took a lock: the thread that last wrote its word when that was 0, which is a free lock.
fn lock_holder(debuggee: &mut Debuggee, word: Address) -> Option<Awaited> {
    let stood = debuggee.machine.position();
    let goal = [SearchGoal::Writes(Location::Memory { address: word, size: 4 })];
    let mut before = stood;
    let mut found = None;
    for _ in 0..MOST_WRITES {
        let SearchResult::Found(at) = debuggee.machine.find_back(before, &goal) else { break };
        debuggee.machine.seek(at);
        if debuggee.machine.read(word, 4).is_some_and(|bytes| bytes == [0; 4]) {
            let holder = debuggee.machine.current_thread() as u32 + 1;
            let line = debuggee.user_view().line;
            found = Some(Awaited::Lock { holder, taken: at, line, name: None });
            break;
        }
        before = at;
    }
    debuggee.machine.seek(stood);
    found
}

/// Looks for data races when a run with several threads has come to its end; each is a warning from then on. None is found twice:
/// `raced` is the end up to which they were looked for.
pub(super) fn find_races(debuggee: &mut Debuggee, raced: &mut Option<StepIndex>) -> Vec<Race> {
    let Some(debug) = debuggee.debug.clone() else { return Vec::new() };
    let end = debuggee.machine.position();
    if debuggee.machine.ended().is_none() || *raced == Some(end) || debuggee.machine.threads().len() < 2 {
        return Vec::new();
    }
    *raced = Some(end);
    let known: Vec<(StepIndex, Address)> = debuggee.machine.warnings().map(|(step, at, _)| (step, at)).collect();
    let mut races = races::races(&mut debuggee.machine, &debuggee.program, &debug);
    races.retain(|race| !known.contains(&(race.step, race.at)));
    for race in &races {
        debuggee.machine.warn_of(race.step, race.at, race.warning.clone());
    }
    races
}

/// `thread N`.
pub(super) fn select_thread(debuggee: &mut Debuggee, number: u32) -> Result<Reply, LineError> {
    let threads = debuggee.machine.threads();
    let found = threads.iter().position(|thread| thread.number == number);
    let help = "`info threads` lists them";
    let Some(idx) = found else {
        return Err(LineError::new(format!("there is no thread {number}")).with_help(help));
    };
    if threads[idx].state == ThreadState::Ended {
        return Err(LineError::new(format!("thread {number} has ended")).with_help(help));
    }
    look_at_thread(debuggee, idx);
    Ok(Reply::FrameSelected(debuggee.frame_view(debuggee.frame_level())))
}

/// The calls in progress of the thread that is looked at, or some of them, with what was inlined into each.
pub(super) fn calls(debuggee: &Debuggee, most: Option<i64>) -> Reply {
    let thread = debuggee.thread_looked_at();
    let mut inlined = BTreeMap::new();
    if let (Some(debug), Some(found)) = (debuggee.debug_info(), debuggee.machine.threads().get(thread)) {
        let inner = found.frames.iter().filter_map(|frame| frame.waits_at());
        for at in inner.chain([Address(found.registers.rip)]) {
            let chain = debug.location(at);
            if chain.len() > 1 {
                inlined.insert(at, chain.into_iter().filter_map(|frame| inlined_call(debug, frame)).collect());
            }
        }
    }
    let thread = (thread != debuggee.machine.current_thread()).then_some(thread as u32 + 1);
    Reply::Calls { thread, most, inlined }
}

/// Looks at a thread's innermost frame of the user's.
fn look_at_thread(debuggee: &mut Debuggee, thread: usize) {
    let at = debuggee.machine.position();
    debuggee.selected = Some(SelectedFrame { at, thread, level: 0, inline_depth: None });
    let level = debuggee.user_level();
    debuggee.selected = Some(SelectedFrame { at, thread, level, inline_depth: None });
}

/// A function of the user's, inlined or the one that has the code, and its line.
fn inlined_call(debug: &DebugInfo, frame: CodeFrame) -> Option<InlinedCall> {
    let line = line_of(debug, &frame);
    Some(InlinedCall { function: frame.function.filter(|_| frame.is_user)?, line, is_inlined: frame.is_inlined })
}
