//! Stepping by the lines of a compiled program, forward and back.
//!
//! `line_stops` says where that is. What a library does in between is part of the line that called it. A program without lines is stepped by
//! instructions.

use super::command::{Calls, VariableSet};
use super::error::LineError;
use super::line_stops::{LineStops, LineVisit};
use super::lookup::here;
use super::reply::{
    Arrival, Halt, LineProgress, MovedTo, OwnershipChange, OwnershipEvent, Reply, VariableChange, VariableValue,
};
use super::running::halt_of;
use super::session::Session;
use super::variables::CallIdentity;

use super::heap_change::HeapBefore;
use crate::lens::variables::{HeapPointer, Place, ValueKind};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::run::{RunUntil, SearchResult, Stop};
use crate::model::step::HeapEvent;
use crate::x86::facts::Flow;

/// Longer runs are not looked through for what became of owners.
const MOST_STEPS_LOOKED_AT: u64 = 200_000;

/// What a run is compared with: where it began, and what the variables were.
pub(super) struct LinesBefore {
    position: u64,
    /// The call of the user's.
    call: Option<CallIdentity>,
    variables: Vec<VariableValue>,
    heap: HeapBefore,
    n_output: usize,
}

/// A share of a counted block that a variable does not have any more.
struct GivenShare {
    path: String,
    /// What became of it, if since what is compared with.
    since: Option<MovedTo>,
}

/// How a step by lines ended.
enum LineEnd {
    /// At a line.
    Arrived,
    Stopped(Stop),
    Breakpoints(Vec<u32>),
    /// Where Rust begins to handle a panic.
    Panic,
}

impl Session {
    /// `step`, `next`.
    pub(super) fn step_lines(&mut self, n: u64, calls: Calls) -> Reply {
        if !self.has_source_lines() {
            return match calls {
                Calls::Into | Calls::IntoLibraries => self.step_into(n),
                Calls::Over => self.step_over(n),
            };
        }
        let before = self.before_lines();
        let stops = self.line_stops();
        let mut end = LineEnd::Arrived;
        for _ in 0..n {
            end = match calls {
                Calls::IntoLibraries => self.step_into_call(&stops),
                calls => self.step_line(calls, &stops),
            };
            if !matches!(end, LineEnd::Arrived) {
                break;
            }
        }
        self.line_progress(&before, end)
    }

    /// `until` alone: as `next`, but not to the lines before it, which a loop goes back to.
    pub(super) fn run_to_later_line(&mut self) -> Reply {
        if !self.has_source_lines() {
            return self.step_over(1);
        }
        let before = self.before_lines();
        let stops = self.line_stops();
        let start = self.source_place();
        let end = loop {
            let end = self.step_line(Calls::Over, &stops);
            let place = self.source_place();
            let is_same_call = (place.depth, place.thread) == (start.depth, start.thread);
            let lines = start.line.zip(place.line);
            let is_later = lines.is_none_or(|(start, line)| start.file != line.file || line.number > start.number);
            let is_over = is_later || !is_same_call || self.limit_reached().is_some();
            if is_over || !matches!(end, LineEnd::Arrived) {
                break end;
            }
        };
        self.line_progress(&before, end)
    }

    fn step_line(&mut self, calls: Calls, stops: &LineStops) -> LineEnd {
        let start = self.source_place();
        let mut visit = LineVisit::new(start, here(&self.machine));
        // Outside of the user's code the next line of it is meant, whoever it belongs to.
        let mut own_depth = start.line.map(|_| start.depth);
        loop {
            // What other threads do meanwhile is no step of this one.
            let is_elsewhere = self.machine.current_thread() != start.thread;
            let until = RunUntil {
                depth: own_depth.filter(|_| !is_elsewhere).map(|depth| depth.saturating_sub(1)),
                addresses: stops.addresses.clone(),
                ..RunUntil::default()
            };
            match self.run_with_breakpoints(until) {
                Stop::Depth if self.machine.current_thread() != start.thread => {}
                Stop::Depth => {
                    if self.source_place().line.is_some() {
                        return LineEnd::Arrived;
                    }
                    own_depth = None;
                }
                Stop::Address => {
                    let numbers = self.hit_breakpoints();
                    if !numbers.is_empty() {
                        return LineEnd::Breakpoints(numbers);
                    }
                    if here(&self.machine) == self.panic_entry().unwrap_or(Address(0)) {
                        return LineEnd::Panic;
                    }
                    let mut place = self.source_place();
                    if place.thread != start.thread && own_depth.is_some() {
                        continue;
                    }
                    if own_depth.is_some_and(|depth| place.depth < depth) {
                        return LineEnd::Arrived;
                    }
                    let is_deeper = own_depth.is_some_and(|depth| place.depth > depth);
                    if is_deeper && calls == Calls::Over {
                        let until = RunUntil { depth: own_depth, ..RunUntil::default() };
                        match self.run_with_breakpoints(until) {
                            // The next line may begin where the call returns to.
                            Stop::Depth if stops.holds(here(&self.machine)) => {
                                let numbers = self.hit_breakpoints();
                                if !numbers.is_empty() {
                                    return LineEnd::Breakpoints(numbers);
                                }
                                place = self.source_place();
                                if place.thread != start.thread {
                                    continue;
                                }
                                if own_depth.is_some_and(|depth| place.depth < depth) {
                                    return LineEnd::Arrived;
                                }
                            }
                            Stop::Depth => continue,
                            Stop::Address if here(&self.machine) == self.panic_entry().unwrap_or(Address(0)) => {
                                return LineEnd::Panic;
                            }
                            Stop::Address => return self.at_breakpoints(),
                            stop => return LineEnd::Stopped(stop),
                        }
                    }
                    let at = here(&self.machine);
                    if visit.begins(place, at, stops.is_statement(at)) {
                        return LineEnd::Arrived;
                    }
                }
                stop => return LineEnd::Stopped(stop),
            }
        }
    }

    /// Into the next call, whoever's function it is; to the next line if none comes before.
    fn step_into_call(&mut self, stops: &LineStops) -> LineEnd {
        let start = self.source_place();
        let mut visit = LineVisit::new(start, here(&self.machine));
        let depth = self.machine.depth();
        loop {
            let facts = self.machine.facts_at(here(&self.machine));
            let calls = facts.is_some_and(|facts| matches!(facts.flow, Flow::Call { .. } | Flow::IndirectCall(_)));
            match self.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() }) {
                Stop::Steps => {}
                stop => return LineEnd::Stopped(stop),
            }
            let numbers = self.hit_breakpoints();
            if !numbers.is_empty() {
                return LineEnd::Breakpoints(numbers);
            }
            if calls && self.machine.depth() > depth {
                return LineEnd::Arrived;
            }
            let at = here(&self.machine);
            if stops.holds(at) && visit.begins(self.source_place(), at, stops.is_statement(at)) {
                return LineEnd::Arrived;
            }
            if self.limit_reached().is_some() {
                return LineEnd::Arrived;
            }
        }
    }

    fn at_breakpoints(&mut self) -> LineEnd {
        let numbers = self.hit_breakpoints();
        if numbers.is_empty() { LineEnd::Arrived } else { LineEnd::Breakpoints(numbers) }
    }

    fn run_with_breakpoints(&mut self, mut until: RunUntil) -> Stop {
        let RunUntil { addresses, conditions, .. } = self.breakpoint_stops();
        until.addresses.extend(addresses);
        until.conditions.extend(conditions);
        if let Some(budget) = self.budget {
            until.steps = Some(budget.saturating_sub(self.machine.position().0));
        }
        self.run_past_conditions(until)
    }

    /// `reverse-step`, `reverse-next`: back to where the line before began.
    pub(super) fn step_lines_back(&mut self, n: u64, calls: Calls) -> Reply {
        if !self.has_source_lines() {
            return match calls {
                Calls::Into | Calls::IntoLibraries => self.back(n),
                Calls::Over => self.reverse_over(n),
            };
        }
        let before = self.before_lines();
        let stops = self.line_stops();
        let mut end = LineEnd::Arrived;
        for _ in 0..n {
            if self.machine.position() == self.machine.start() {
                break;
            }
            end = self.step_line_back(calls, &stops);
            if !matches!(end, LineEnd::Arrived) {
                break;
            }
        }
        self.line_progress(&before, end)
    }

    /// Goes back to where the line executed before began; to the start of the record where there is none.
    pub(super) fn go_to_line_before(&mut self) {
        let stops = self.line_stops();
        let _ = self.step_line_back(Calls::Into, &stops);
    }

    fn step_line_back(&mut self, calls: Calls, stops: &LineStops) -> LineEnd {
        let stood = self.machine.position();
        let start = self.source_place();
        // From outside of the user's code any line of it is the line before.
        let calls = if start.line.is_none() { Calls::Into } else { calls };
        let until = RunUntil { addresses: stops.addresses.clone(), ..RunUntil::default() };
        // What is gone back over: the rest of the line that it stands in, then the line before, which began where its first statement was
        // executed.
        let mut visit = LineVisit::new(start, here(&self.machine));
        let mut line_start: Option<StepIndex> = None;
        loop {
            let first = self.machine.start();
            match self.machine.find_stop_back(first, &until) {
                SearchResult::Found(step) => self.machine.seek(step),
                SearchResult::Interrupted => {
                    self.machine.seek(stood);
                    return LineEnd::Stopped(Stop::Interrupted);
                }
                SearchResult::Nothing => {
                    self.machine.seek(line_start.unwrap_or(first));
                    return LineEnd::Arrived;
                }
            }
            let mut place = self.source_place();
            if calls == Calls::Over && place.depth > start.depth {
                let frames = self.machine.frames();
                self.machine.seek(frames.at(start.depth).since.max(first));
                // The call may be where a statement begins.
                if !stops.holds(here(&self.machine)) {
                    continue;
                }
                place = self.source_place();
            }
            let (position, at) = (self.machine.position(), here(&self.machine));
            let begins = visit.begins(place, at, stops.is_statement(at));
            if !stops.is_statement(at) {
                continue;
            }
            match line_start {
                Some(step) if begins => {
                    self.machine.seek(step);
                    return LineEnd::Arrived;
                }
                // A machine that stands within a line goes back to where that began.
                None if !begins && self.stood_at_statement(stood, stops) => {}
                None => {
                    visit = visit.before(place, at);
                    line_start = Some(position);
                }
                Some(_) => line_start = Some(position),
            }
        }
    }

    /// Whether a statement begins where the machine stood.
    fn stood_at_statement(&mut self, stood: StepIndex, stops: &LineStops) -> bool {
        let now = self.machine.position();
        self.machine.seek(stood);
        let at = here(&self.machine);
        self.machine.seek(now);
        stops.is_statement(at)
    }

    /// Does something that moves the machine, and answers in terms of the source where that is known.
    pub(super) fn in_lines(
        &mut self,
        act: impl FnOnce(&mut Session) -> Result<Reply, LineError>,
    ) -> Result<Reply, LineError> {
        if !self.has_source_lines() {
            return act(self);
        }
        let before = self.before_lines();
        let Reply::Navigation(navigation) = act(self)? else { return Ok(Reply::Nothing) };
        let halt = match navigation.arrival {
            Arrival::Breakpoints(numbers) => Halt::Breakpoints(numbers),
            Arrival::Watched(change) => Halt::Watched(change, Vec::new()),
            Arrival::Interrupted => Halt::Interrupted,
            Arrival::Asked | Arrival::Start | Arrival::Call(_) => match self.machine.ended() {
                Some(Stop::Fault(_)) => Halt::Fault,
                Some(Stop::Exited { code }) => Halt::Exited { code: *code },
                _ => Halt::Done,
            },
        };
        Ok(self.lines_reply(&before, halt))
    }

    pub(super) fn before_lines(&self) -> LinesBefore {
        let level = self.user_level();
        LinesBefore {
            position: self.machine.position().0,
            call: self.call_identity(level),
            variables: self.variable_values(VariableSet::All, level),
            heap: HeapBefore::of(&self.machine),
            n_output: self.machine.output().len(),
        }
    }

    fn line_progress(&mut self, before: &LinesBefore, end: LineEnd) -> Reply {
        let halt = match end {
            LineEnd::Breakpoints(numbers) => Halt::Breakpoints(numbers),
            LineEnd::Stopped(Stop::Output) => Halt::OutputLimit,
            LineEnd::Stopped(Stop::EndOfInjected) => Halt::EndOfTrace,
            LineEnd::Stopped(stop) => halt_of(&stop, Halt::Done),
            LineEnd::Panic => Halt::Panic(self.panic_facts()),
            LineEnd::Arrived => Halt::Done,
        };
        let halt = match halt {
            Halt::Done => self.limit_reached().map_or(Halt::Done, |budget| Halt::Limit { budget }),
            halt => halt,
        };
        self.lines_reply(before, halt)
    }

    /// What changed since then, in terms of the source.
    pub(super) fn lines_reply(&mut self, before: &LinesBefore, halt: Halt) -> Reply {
        let mut heap = before.heap.change(&self.machine, |block| self.program.is_users_block(block));
        let level = self.user_level();
        let position = self.machine.position().0;
        let is_backwards = position < before.position;
        let call = self.call_identity(level);
        let same_call = call.is_some() && call == before.call;
        let is_in_library = level > 0;
        let is_over = matches!(halt, Halt::Fault | Halt::Exited { .. });
        let line = match &halt {
            // A panic says its own place, also where the optimiser merged its call with others.
            Halt::Panic(facts) => facts.location.as_deref().and_then(|place| self.program.source.line_named(place)),
            _ => None,
        };
        let last = is_over.then(|| self.machine.step_at(StepIndex(position)).map(Box::new)).flatten();
        let values = |session: &Session| session.variable_values(VariableSet::All, level);
        let now = if is_over { Vec::new() } else { self.with_entry_values(values) };
        let old = if same_call { &before.variables[..] } else { &[] };
        let shares = if is_backwards { Vec::new() } else { self.shares_given(before.position, &now, level) };
        let is_new = |value: &VariableValue| old.iter().all(|old| old.name != value.name) && owned(value).is_some();
        let moved_before = if now.iter().any(is_new) { self.moved_in_frame(level) } else { Vec::new() };
        let ownership = if is_backwards { Vec::new() } else { self.owners_since(before.position, &mut heap.events) };
        let output = self.machine.output().get(before.n_output..).unwrap_or_default().to_vec();
        Reply::Lines(Box::new(LineProgress {
            n_steps: position.abs_diff(before.position),
            is_backwards,
            halt,
            is_at_start: is_backwards && self.machine.position() == self.machine.start(),
            entered: (!is_over && (!same_call || is_in_library)).then(|| self.frame_view(0)),
            line: line.or_else(|| self.frame_view(level).line),
            variables: changes(old, &now, &shares, &moved_before, |address| {
                self.machine.block_at(address).map(|block| block.id)
            }),
            function: before.call.as_ref().and_then(CallIdentity::function),
            ownership,
            heap: heap.events,
            unlisted: heap.unlisted,
            output,
            last,
            end: is_over.then(|| Box::new(self.end_facts())),
            returned: None,
        }))
    }

    /// What happened to owners since a position, if that is not too far back. What it tells of blocks is taken out of the heap's events.
    fn owners_since(&mut self, position: u64, heap: &mut Vec<HeapEvent>) -> Vec<OwnershipEvent> {
        let now = self.machine.position();
        if now.0 <= position || now.0 - position > MOST_STEPS_LOOKED_AT {
            return Vec::new();
        }
        let history = self.ownership_history(StepIndex(position)..now);
        if history.end < now {
            return Vec::new();
        }
        for event in &history.events {
            match &event.what {
                OwnershipChange::Dropped { freed, .. } => heap.retain(
                    |event| !matches!(event, HeapEvent::Free { id, .. } if freed.iter().any(|(freed, _)| freed == id)),
                ),
                OwnershipChange::Grown { old, new, .. } => heap.retain(|event| match event {
                    HeapEvent::Free { id, .. } => id != old,
                    HeapEvent::Alloc(block) => block.id != *new,
                    HeapEvent::Resize { .. } | HeapEvent::Recycle { .. } => true,
                }),
                OwnershipChange::Moved { .. } | OwnershipChange::Shared { .. } => {}
            }
        }
        history.events
    }

    /// The shares of counted blocks (`Rc`, `Arc`) that variables of a frame gave away: paths with what became of them, if since a position.
    fn shares_given(&mut self, position: u64, now: &[VariableValue], level: usize) -> Vec<GivenShare> {
        let shares: Vec<HeapPointer> = now.iter().filter_map(counted).collect();
        let is_surplus = |share: &HeapPointer| {
            let n_holders = shares.iter().filter(|other| other.points.address == share.points.address).count();
            share.strong.is_some_and(|strong| strong < n_holders as i128)
        };
        if !shares.iter().any(is_surplus) {
            return Vec::new();
        }
        let moves = self.moved_in_frame(level).into_iter();
        let given = moves.filter_map(|(path, to)| match to {
            MovedTo::Place { at: Some(at), .. } | MovedTo::Dropped(at) => {
                Some(GivenShare { path, since: (at.0 >= position).then_some(to) })
            }
            _ => None,
        });
        given.collect()
    }
}

/// Variables whose value is another now, and those that were moved from.
fn changes(
    old: &[VariableValue],
    now: &[VariableValue],
    shares: &[GivenShare],
    moved_before: &[(String, MovedTo)],
    block: impl Fn(Address) -> Option<BlockId>,
) -> Vec<VariableChange> {
    let change = |value: &VariableValue| {
        let is_same = |other: &&VariableValue| other.id == value.id;
        let before = old.iter().find(is_same);
        let moved = match before {
            Some(before) => match counted(value) {
                Some(share) => match shares.iter().find(|given| given.path == share.path) {
                    // What became of a value that it does not have any more is nothing new of it.
                    Some(GivenShare { since: None, .. }) => return None,
                    given => given.and_then(|given| given.since.clone()),
                },
                None => moved(before, value, old, now, &block),
            },
            // What was moved before it is seen first: to a call, whose block may be freed by now.
            None => moved_before.iter().find(|(path, _)| *path == value.name).map(|(_, to)| to.clone()),
        };
        let old = before.map(|value| value.text.clone());
        // A pattern's variables are in scope while it is still matched.
        if old.is_none() && matches!(value.value.kind, ValueKind::Unknown(_)) {
            return None;
        }
        (old.as_ref() != Some(&value.text) || moved.is_some()).then(|| VariableChange {
            name: value.name.clone(),
            type_name: value.type_name.clone(),
            old,
            new: value.text.clone(),
            moved,
        })
    };
    now.iter().filter_map(change).collect()
}

/// The first pointer by which a variable owns something itself.
fn owned(value: &VariableValue) -> Option<HeapPointer> {
    value.value.pointers().into_iter().find(|pointer| pointer.depth == 0 && pointer.owns())
}

/// The share of a counted block that a variable holds itself.
fn counted(value: &VariableValue) -> Option<HeapPointer> {
    owned(value).filter(|held| held.is_live && held.strong.is_some())
}

/// Where a variable was moved meanwhile: its block was freed, or another holds the pointer that only it held.
fn moved(
    before: &VariableValue,
    value: &VariableValue,
    old: &[VariableValue],
    now: &[VariableValue],
    block: impl Fn(Address) -> Option<BlockId>,
) -> Option<MovedTo> {
    let (held, holds) = (owned(before).filter(|held| held.is_live)?, owned(value)?);
    if held.points.address != holds.points.address {
        return None;
    }
    if !holds.is_live {
        return block(holds.points.address).map(MovedTo::Freed);
    }
    let holders = |values: &[VariableValue]| -> Vec<(String, Place)> {
        let pointers = values.iter().flat_map(|value| value.value.pointers());
        let same = pointers.filter(|pointer| pointer.owns() && pointer.points.address == held.points.address);
        same.map(|pointer| (pointer.path, pointer.place)).collect()
    };
    let before = holders(old);
    let new = holders(now).into_iter().find(|(_, place)| before.iter().all(|(_, known)| known != place));
    new.map(|(path, _)| MovedTo::Place { path, function: None, at: None })
}
