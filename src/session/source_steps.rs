//! Stepping by the lines of a compiled program.
//!
//! `line_stops` says where that is. What a library does in between is part of the line that called it. A program without lines is stepped by
//! instructions. The way back is `reverse_lines`.

use super::command::Calls;
use super::debuggee::Debuggee;
use super::line_report::LinesBefore;
use super::line_stops::{LinePlace, LineStops, LineVisit};
use super::lookup::here;
use super::panics::{panic_entry, panic_facts};
use super::reply::{Halt, Reply};
use super::run_report::halt_of;
use super::running::Runner;
use crate::model::addr::Address;
use crate::model::run::{RunUntil, Stop};
use crate::x86::facts::Flow;

/// How a step by lines ended.
pub(super) enum LineStepEnd {
    /// At a line.
    Arrived,
    Stopped(Stop),
    Breakpoints(Vec<u32>),
    /// Where Rust begins to handle a panic.
    Panic,
}

impl LineStepEnd {
    /// What changed since then, and how it ended.
    pub(super) fn reply(self, before: &LinesBefore, debuggee: &mut Debuggee) -> Reply {
        let halt = match self {
            LineStepEnd::Breakpoints(numbers) => Halt::Breakpoints(numbers),
            LineStepEnd::Stopped(Stop::Output) => Halt::OutputLimit,
            LineStepEnd::Stopped(Stop::EndOfInjected) => Halt::EndOfTrace,
            LineStepEnd::Stopped(stop) => halt_of(&stop, Halt::Done),
            LineStepEnd::Panic => Halt::Panic(panic_facts(debuggee)),
            LineStepEnd::Arrived => Halt::Done,
        };
        let halt = match halt {
            Halt::Done => debuggee.limit_reached().map_or(Halt::Done, |budget| Halt::Limit { budget }),
            halt => halt,
        };
        before.reply(debuggee, halt)
    }
}

impl Runner<'_> {
    /// `step`, `next`.
    pub(super) fn step_lines(&mut self, n: u64, calls: Calls) -> Reply {
        if !self.debuggee.has_source_lines() {
            return match calls {
                Calls::Into | Calls::IntoLibraries => self.step_into(n),
                Calls::Over => self.step_over(n),
            };
        }
        let before = LinesBefore::of(self.debuggee);
        let stops = LineStops::of(self.debuggee);
        let mut end = LineStepEnd::Arrived;
        for _ in 0..n {
            end = match calls {
                Calls::IntoLibraries => self.step_into_call(&stops),
                calls => self.step_line(calls, &stops),
            };
            if !matches!(end, LineStepEnd::Arrived) {
                break;
            }
        }
        end.reply(&before, self.debuggee)
    }

    /// `until` alone: as `next`, but not to the lines before it, which a loop goes back to.
    pub(super) fn run_to_later_line(&mut self) -> Reply {
        if !self.debuggee.has_source_lines() {
            return self.step_over(1);
        }
        let before = LinesBefore::of(self.debuggee);
        let stops = LineStops::of(self.debuggee);
        let start = LinePlace::of(self.debuggee);
        let end = loop {
            let end = self.step_line(Calls::Over, &stops);
            let place = LinePlace::of(self.debuggee);
            let is_same_call = (place.depth, place.thread) == (start.depth, start.thread);
            let lines = start.line.zip(place.line);
            let is_later = lines.is_none_or(|(start, line)| start.file != line.file || line.number > start.number);
            let is_over = is_later || !is_same_call || self.debuggee.limit_reached().is_some();
            if is_over || !matches!(end, LineStepEnd::Arrived) {
                break end;
            }
        };
        end.reply(&before, self.debuggee)
    }

    fn step_line(&mut self, calls: Calls, stops: &LineStops) -> LineStepEnd {
        let start = LinePlace::of(self.debuggee);
        let mut visit = LineVisit::new(start, here(&self.debuggee.machine));
        // Outside of the user's code the next line of it is meant, whoever it belongs to.
        let mut own_depth = start.line.map(|_| start.depth);
        loop {
            // What other threads do meanwhile is no step of this one.
            let is_elsewhere = self.debuggee.machine.current_thread() != start.thread;
            let until = RunUntil {
                depth: own_depth.filter(|_| !is_elsewhere).map(|depth| depth.saturating_sub(1)),
                addresses: stops.addresses.clone(),
                ..RunUntil::default()
            };
            match self.run_with_breakpoints(until) {
                Stop::Depth if self.debuggee.machine.current_thread() != start.thread => {}
                Stop::Depth => {
                    if LinePlace::of(self.debuggee).line.is_some() {
                        return LineStepEnd::Arrived;
                    }
                    own_depth = None;
                }
                Stop::Address => {
                    let numbers = self.hit_breakpoints();
                    if !numbers.is_empty() {
                        return LineStepEnd::Breakpoints(numbers);
                    }
                    if here(&self.debuggee.machine) == panic_entry(&self.debuggee.program).unwrap_or(Address(0)) {
                        return LineStepEnd::Panic;
                    }
                    let mut place = LinePlace::of(self.debuggee);
                    if place.thread != start.thread && own_depth.is_some() {
                        continue;
                    }
                    if own_depth.is_some_and(|depth| place.depth < depth) {
                        return LineStepEnd::Arrived;
                    }
                    let is_deeper = own_depth.is_some_and(|depth| place.depth > depth);
                    if is_deeper && calls == Calls::Over {
                        let until = RunUntil { depth: own_depth, ..RunUntil::default() };
                        match self.run_with_breakpoints(until) {
                            // The next line may begin where the call returns to.
                            Stop::Depth if stops.holds(here(&self.debuggee.machine)) => {
                                let numbers = self.hit_breakpoints();
                                if !numbers.is_empty() {
                                    return LineStepEnd::Breakpoints(numbers);
                                }
                                place = LinePlace::of(self.debuggee);
                                if place.thread != start.thread {
                                    continue;
                                }
                                if own_depth.is_some_and(|depth| place.depth < depth) {
                                    return LineStepEnd::Arrived;
                                }
                            }
                            Stop::Depth => continue,
                            Stop::Address
                                if here(&self.debuggee.machine)
                                    == panic_entry(&self.debuggee.program).unwrap_or(Address(0)) =>
                            {
                                return LineStepEnd::Panic;
                            }
                            Stop::Address => return self.at_breakpoints(),
                            stop => return LineStepEnd::Stopped(stop),
                        }
                    }
                    let at = here(&self.debuggee.machine);
                    if visit.begins(place, at, stops.is_statement(at)) {
                        return LineStepEnd::Arrived;
                    }
                }
                stop => return LineStepEnd::Stopped(stop),
            }
        }
    }

    /// Into the next call, whoever's function it is; to the next line if none comes before.
    fn step_into_call(&mut self, stops: &LineStops) -> LineStepEnd {
        let start = LinePlace::of(self.debuggee);
        let mut visit = LineVisit::new(start, here(&self.debuggee.machine));
        let depth = self.debuggee.machine.depth();
        loop {
            let facts = self.debuggee.machine.facts_at(here(&self.debuggee.machine));
            let calls = facts.is_some_and(|facts| matches!(facts.flow, Flow::Call { .. } | Flow::IndirectCall(_)));
            match self.debuggee.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() }) {
                Stop::Steps => {}
                stop => return LineStepEnd::Stopped(stop),
            }
            let numbers = self.hit_breakpoints();
            if !numbers.is_empty() {
                return LineStepEnd::Breakpoints(numbers);
            }
            if calls && self.debuggee.machine.depth() > depth {
                return LineStepEnd::Arrived;
            }
            let at = here(&self.debuggee.machine);
            if stops.holds(at) && visit.begins(LinePlace::of(self.debuggee), at, stops.is_statement(at)) {
                return LineStepEnd::Arrived;
            }
            if self.debuggee.limit_reached().is_some() {
                return LineStepEnd::Arrived;
            }
        }
    }

    fn at_breakpoints(&mut self) -> LineStepEnd {
        let numbers = self.hit_breakpoints();
        if numbers.is_empty() { LineStepEnd::Arrived } else { LineStepEnd::Breakpoints(numbers) }
    }

    fn run_with_breakpoints(&mut self, mut until: RunUntil) -> Stop {
        let RunUntil { addresses, conditions, .. } = self.breakpoints.stops(self.debuggee);
        until.addresses.extend(addresses);
        until.conditions.extend(conditions);
        if let Some(budget) = self.debuggee.budget {
            until.steps = Some(budget.saturating_sub(self.debuggee.machine.position().0));
        }
        self.run_past_conditions(until)
    }
}
