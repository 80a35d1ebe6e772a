//! The threads of a compiled program: what each does and where it stands, and the one that is looked at.
//!
//! Which one is looked at is forgotten as soon as the machine moves, like the frame.

use super::error::LineError;
use super::frames::line_of;
use super::reply::{Awaited, InlinedCall, Reply, ThreadRow};
use super::selected_frame::SelectedFrame;
use super::session::Session;
use crate::engine::thread_view::ThreadView;
use crate::lens::races::{self, Race};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::CodeFrame;
use crate::model::frame::Frame;
use crate::model::location::Location;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::source_map::SourceLine;
use crate::model::thread::ThreadState;
use std::collections::BTreeMap;

/// Functions that wait for a lock: of Rust's standard library, of the C library, and what that calls.
const LOCKS: [&str; 3] = ["mutex::futex::Mutex", "pthread_mutex_lock", "lll_lock_wait"];

/// Frames, from the innermost, among which such a function is looked for.
const NEAR: usize = 4;

/// Writes of a lock's word that are looked at, back from the present.
const MOST_WRITES: usize = 1000;

impl Session {
    /// What each thread does.
    pub(super) fn thread_rows(&mut self) -> Vec<ThreadRow> {
        let (looked_at, selected) = (self.thread_looked_at(), self.selected);
        let threads = self.machine.threads();
        let mut rows = Vec::new();
        for (idx, thread) in threads.iter().enumerate() {
            let place = (thread.state != ThreadState::Ended).then(|| {
                self.look_at_thread(idx);
                self.frame_view(self.frame_level())
            });
            let awaits = self.awaited(thread, &threads);
            let (number, state, is_selected) = (thread.number, thread.state, idx == looked_at);
            rows.push(ThreadRow { number, state, is_selected, place, awaits });
        }
        self.selected = selected;
        rows
    }

    /// Whom a thread waits for.
    fn awaited(&mut self, thread: &ThreadView, threads: &[ThreadView]) -> Option<Awaited> {
        let ThreadState::Waiting { word, .. } = thread.state else { return None };
        // The stack of a thread that ended, and with it this word, is another's afterwards.
        let holder = threads.iter().rfind(|thread| thread.end_word == Some(word) && thread.state != ThreadState::Ended);
        if let Some(awaited) = holder {
            return Some(Awaited::End(awaited.number));
        }
        let is_lock = |frame: &Frame| {
            let name = self.program.function_at(frame.function).map(|(symbol, _)| symbol.readable().to_owned());
            name.is_some_and(|name| LOCKS.iter().any(|lock| name.contains(lock)))
        };
        if !thread.frames.iter().rev().take(NEAR).any(|frame| is_lock(&frame)) {
            return None;
        }
        let found = self.lock_holder(word)?;
        let Awaited::Lock { holder, taken, line, .. } = found else { return Some(found) };
        Some(Awaited::Lock { holder, taken, line, name: self.owner_of_word(word, thread.number) })
    }

    /// Who took a lock: the thread that last wrote its word when that was 0, which is a free lock.
    fn lock_holder(&mut self, word: Address) -> Option<Awaited> {
        let stood = self.machine.position();
        let goal = [SearchGoal::Writes(Location::Memory { address: word, size: 4 })];
        let mut before = stood;
        let mut found = None;
        for _ in 0..MOST_WRITES {
            let SearchResult::Found(at) = self.machine.find_back(before, &goal) else { break };
            self.machine.seek(at);
            if self.machine.read(word, 4).is_some_and(|bytes| bytes == [0; 4]) {
                let holder = self.machine.current_thread() as u32 + 1;
                let line = self.user_line();
                found = Some(Awaited::Lock { holder, taken: at, line, name: None });
                break;
            }
            before = at;
        }
        self.machine.seek(stood);
        found
    }

    /// Where the thread in progress stands in the user's code.
    fn user_line(&self) -> Option<SourceLine> {
        self.frame_view(self.user_level()).line
    }

    /// Looks for data races when a run with several threads has come to its end; each is a warning from then on. None is found twice.
    pub fn find_races(&mut self) -> Vec<Race> {
        let Some(debug) = self.debug.clone() else { return Vec::new() };
        let end = self.machine.position();
        if self.machine.ended().is_none() || self.raced == Some(end) || self.machine.threads().len() < 2 {
            return Vec::new();
        }
        self.raced = Some(end);
        let known: Vec<(StepIndex, Address)> = self.machine.warnings().map(|(step, at, _)| (step, at)).collect();
        let mut races = races::races(&mut self.machine, &self.program, &debug);
        races.retain(|race| !known.contains(&(race.step, race.at)));
        for race in &races {
            self.machine.warn_of(race.step, race.at, race.warning.clone());
        }
        races
    }

    /// Once another future has begun, what was looked for in the one before says nothing of it.
    pub(super) fn forget_races_of_another_future(&mut self) {
        self.raced = self.raced.filter(|raced| *raced <= self.machine.end());
    }

    /// `thread N`.
    pub(super) fn select_thread(&mut self, number: u32) -> Result<Reply, LineError> {
        let threads = self.machine.threads();
        let found = threads.iter().position(|thread| thread.number == number);
        let help = "`info threads` lists them";
        let Some(idx) = found else {
            return Err(LineError::new(format!("there is no thread {number}")).with_help(help));
        };
        if threads[idx].state == ThreadState::Ended {
            return Err(LineError::new(format!("thread {number} has ended")).with_help(help));
        }
        self.look_at_thread(idx);
        Ok(Reply::FrameSelected(self.frame_view(self.frame_level())))
    }

    /// The calls in progress of the thread that is looked at, or some of them, with what was inlined into each.
    pub(super) fn calls(&self, most: Option<i64>) -> Reply {
        let thread = self.thread_looked_at();
        let mut inlined = BTreeMap::new();
        if let (Some(debug), Some(found)) = (self.debug_info(), self.machine.threads().get(thread)) {
            let inner = found.frames.iter().filter_map(|frame| frame.waits_at());
            for at in inner.chain([Address(found.registers.rip)]) {
                let chain = debug.location(at);
                if chain.len() > 1 {
                    inlined.insert(at, chain.into_iter().filter_map(|frame| inlined_call(debug, frame)).collect());
                }
            }
        }
        let thread = (thread != self.machine.current_thread()).then_some(thread as u32 + 1);
        Reply::Calls { thread, most, inlined }
    }

    /// Looks at a thread's innermost frame of the user's.
    fn look_at_thread(&mut self, thread: usize) {
        let at = self.machine.position();
        self.selected = Some(SelectedFrame { at, thread, level: 0, inline_depth: None });
        let level = self.user_level();
        self.selected = Some(SelectedFrame { at, thread, level, inline_depth: None });
    }
}

/// A function of the user's, inlined or the one that has the code, and its line.
fn inlined_call(debug: &DebugInfo, frame: CodeFrame) -> Option<InlinedCall> {
    let line = line_of(debug, &frame);
    Some(InlinedCall { function: frame.function.filter(|_| frame.is_user)?, line, is_inlined: frame.is_inlined })
}
