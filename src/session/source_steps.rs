//! Stepping by the lines of a compiled program, forward and back.
//!
//! Stops are the addresses where a statement of the user's files begins, but for the entry of a function, in whose place the end of its
//! prologue counts, where its parameters can be read. What a library does in between is part of the line that called it. A program without
//! lines is stepped by instructions.

use super::command::{Calls, VariableSet};
use super::lookup::here;
use super::reply::{Halt, LineProgress, Reply, VariableChange, VariableValue};
use super::running::halt_of;
use super::session::Session;

use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;
use crate::model::run::{RunUntil, SearchResult, Stop};
use crate::model::source_map::SourceLine;
use crate::model::step::HeapEvent;
use std::collections::HashSet;

/// Where the machine stands in the source.
#[derive(Clone, Copy, PartialEq, Eq)]
struct SourcePlace {
    line: Option<SourceLine>,
    depth: usize,
    /// Tells a call from another of the same function.
    return_slot: Option<Address>,
}

/// What a run is compared with: where it began, and what the variables were.
pub(super) struct LinesBefore {
    position: u64,
    place: SourcePlace,
    variables: Vec<VariableValue>,
    blocks: Vec<Block>,
    n_output: usize,
}

/// How a step by lines ended.
enum LineEnd {
    /// At a line.
    Arrived,
    Stopped(Stop),
    Breakpoints(Vec<u32>),
}

impl Session {
    /// `step`, `next`.
    pub(super) fn step_lines(&mut self, n: u64, calls: Calls) -> Reply {
        if !self.has_source_lines() {
            return match calls {
                Calls::Into => self.step_into(n),
                Calls::Over => self.step_over(n),
            };
        }
        let before = self.before_lines();
        let stops = self.line_stops();
        let mut end = LineEnd::Arrived;
        for _ in 0..n {
            end = self.step_line(calls, &stops);
            if !matches!(end, LineEnd::Arrived) {
                break;
            }
        }
        self.line_progress(&before, end)
    }

    fn step_line(&mut self, calls: Calls, stops: &[Address]) -> LineEnd {
        let start = self.source_place();
        // Outside of the user's code the next line of it is meant, whoever it belongs to.
        let mut own_depth = start.line.map(|_| start.depth);
        loop {
            let until = RunUntil {
                depth: own_depth.map(|depth| depth.saturating_sub(1)),
                addresses: stops.to_vec(),
                ..RunUntil::default()
            };
            match self.run_with_breakpoints(until) {
                Stop::Depth => {
                    if self.source_line_here().is_some() {
                        return LineEnd::Arrived;
                    }
                    own_depth = None;
                }
                Stop::Address => {
                    let numbers = self.hit_breakpoints();
                    if !numbers.is_empty() {
                        return LineEnd::Breakpoints(numbers);
                    }
                    let place = self.source_place();
                    let is_deeper = own_depth.is_some_and(|depth| place.depth > depth);
                    if is_deeper && calls == Calls::Over {
                        let until = RunUntil { depth: own_depth, ..RunUntil::default() };
                        match self.run_with_breakpoints(until) {
                            Stop::Depth => continue,
                            Stop::Address => return self.at_breakpoints(),
                            stop => return LineEnd::Stopped(stop),
                        }
                    }
                    if place != start {
                        return LineEnd::Arrived;
                    }
                }
                stop => return LineEnd::Stopped(stop),
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
        self.machine.run(&until)
    }

    /// `reverse-step`, `reverse-next`: back to where the line before began.
    pub(super) fn step_lines_back(&mut self, n: u64, calls: Calls) -> Reply {
        if !self.has_source_lines() {
            return match calls {
                Calls::Into => self.back(n),
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

    fn step_line_back(&mut self, calls: Calls, stops: &[Address]) -> LineEnd {
        let stood = self.machine.position();
        let start = self.source_place();
        let until = RunUntil { addresses: stops.to_vec(), ..RunUntil::default() };
        // The first statement found is in the line before; the line began where statements of it were executed one after the other.
        let mut line_start: Option<(StepIndex, SourcePlace)> = None;
        loop {
            let first = self.machine.start();
            match self.machine.find_stop_back(first, &until) {
                SearchResult::Found(step) => self.machine.seek(step),
                SearchResult::Interrupted => {
                    self.machine.seek(stood);
                    return LineEnd::Stopped(Stop::Interrupted);
                }
                SearchResult::Nothing => {
                    self.machine.seek(line_start.map_or(first, |(step, _)| step));
                    return LineEnd::Arrived;
                }
            }
            let place = self.source_place();
            if calls == Calls::Over && place.depth > start.depth {
                let frames = self.machine.frames();
                self.machine.seek(frames[start.depth].since.max(first));
                continue;
            }
            let is_mid_line = place == start && line_start.is_none();
            match line_start {
                Some((step, known)) if known != place => {
                    self.machine.seek(step);
                    return LineEnd::Arrived;
                }
                // A machine that stands within a line goes back to where that began.
                _ if is_mid_line && self.stood_at_statement(stood, stops) => {}
                _ => line_start = Some((self.machine.position(), place)),
            }
        }
    }

    /// Whether a statement begins where the machine stood.
    fn stood_at_statement(&mut self, stood: StepIndex, stops: &[Address]) -> bool {
        let now = self.machine.position();
        self.machine.seek(stood);
        let at = here(&self.machine);
        self.machine.seek(now);
        stops.contains(&at)
    }

    /// Where stepping by lines may stop.
    fn line_stops(&self) -> Vec<Address> {
        let Some(debug) = &self.debug else { return Vec::new() };
        let functions = debug.user_functions();
        let moved = || functions.iter().filter(|function| function.body != function.entry);
        let entries: HashSet<Address> = moved().map(|function| function.entry).collect();
        let statements = self.program.source.entries().iter().filter(|entry| entry.is_code && entry.is_statement);
        let starts = statements.map(|entry| entry.address).filter(|address| !entries.contains(address));
        starts.chain(moved().map(|function| function.body)).collect()
    }

    fn source_line_here(&self) -> Option<SourceLine> {
        self.program.line_at(here(&self.machine)).map(|entry| entry.line)
    }

    fn source_place(&self) -> SourcePlace {
        let frames = self.machine.frames();
        let return_slot = frames.last().and_then(|frame| frame.return_slot);
        SourcePlace { line: self.source_line_here(), depth: frames.len(), return_slot }
    }

    pub(super) fn before_lines(&self) -> LinesBefore {
        LinesBefore {
            position: self.machine.position().0,
            place: self.source_place(),
            variables: self.variable_values(VariableSet::All, 0),
            blocks: self.machine.blocks().collect(),
            n_output: self.machine.output().len(),
        }
    }

    fn line_progress(&mut self, before: &LinesBefore, end: LineEnd) -> Reply {
        let halt = match end {
            LineEnd::Breakpoints(numbers) => Halt::Breakpoints(numbers),
            LineEnd::Stopped(Stop::Output) => Halt::OutputLimit,
            LineEnd::Stopped(Stop::EndOfInjected) => Halt::EndOfTrace,
            LineEnd::Stopped(stop) => halt_of(&stop, Halt::Done),
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
        let place = self.source_place();
        let position = self.machine.position().0;
        let is_backwards = position < before.position;
        let same_call = place.depth == before.place.depth && place.return_slot == before.place.return_slot;
        let is_over = matches!(halt, Halt::Fault | Halt::Exited { .. });
        let last = is_over.then(|| self.machine.step_at(StepIndex(position)).map(Box::new)).flatten();
        let now = if is_over { Vec::new() } else { self.variable_values(VariableSet::All, 0) };
        let old = if same_call { &before.variables[..] } else { &[] };
        let output = self.machine.output().get(before.n_output..).unwrap_or_default().to_vec();
        Reply::Lines(Box::new(LineProgress {
            n_steps: position.abs_diff(before.position),
            is_backwards,
            halt,
            is_at_start: is_backwards && self.machine.position() == self.machine.start(),
            entered: (!same_call && !is_over).then(|| self.frame_view(0)),
            line: place.line,
            variables: changes(old, &now),
            heap: self.user_heap_events(&before.blocks),
            output,
            last,
        }))
    }

    /// What became of the user's blocks since then.
    fn user_heap_events(&self, before: &[Block]) -> Vec<HeapEvent> {
        let events = super::running::heap_between(before, self.machine.blocks());
        let process = self.program.process.as_deref();
        let is_users = |event: &HeapEvent| {
            let id = match event {
                HeapEvent::Alloc(block) => block.id,
                HeapEvent::Free { id, .. } | HeapEvent::Resize { id, .. } | HeapEvent::Recycle { id } => *id,
            };
            let site = self.machine.block(id).map(|block| block.allocated.caller);
            process.is_none_or(|process| site.is_some_and(|site| process.is_user(site)))
        };
        events.into_iter().filter(is_users).collect()
    }
}

fn changes(old: &[VariableValue], now: &[VariableValue]) -> Vec<VariableChange> {
    let change = |value: &VariableValue| {
        let is_same = |other: &&VariableValue| other.name == value.name && other.type_name == value.type_name;
        let before = old.iter().find(is_same).map(|value| value.text.clone());
        (before.as_ref() != Some(&value.text)).then(|| VariableChange {
            name: value.name.clone(),
            type_name: value.type_name.clone(),
            old: before,
            new: value.text.clone(),
        })
    };
    now.iter().filter_map(change).collect()
}
