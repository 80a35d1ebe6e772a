//! Going forward: one instruction, over a call, out of a function, to a place or a breakpoint.
//!
//! Wherever a run arrives at the end of a typed instruction that had gone elsewhere, the machine is put back to where it stood. What is
//! answered of a run is `run_report` of this folder.

use super::breakpoint_list::BreakpointList;
use super::debuggee::Debuggee;
use super::entry_log::EntryLog;
use super::error::LineError;
use super::lookup::here;
use super::panics::{panic_entry, panic_facts};
use super::reply::{Detail, Halt, LineProgress, Notice, Reply, WatchChange};
use super::return_value::returned;
use super::run_report::{RunStart, Snapshot};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::model::run::{RunUntil, Stop};
use crate::x86::facts::{Flow, InsnFacts};
use std::ops::Range;

/// How one run of the machine ended.
pub(super) struct RunEnd {
    pub(super) stop: Stop,
    /// A typed instruction that had gone elsewhere is through.
    pub(super) is_through: bool,
    /// What is watched changed.
    pub(super) change: Option<WatchChange>,
}

impl RunEnd {
    /// Before anything ran.
    fn none() -> RunEnd {
        RunEnd { stop: Stop::Steps, is_through: false, change: None }
    }

    /// After a run that stopped for a reason; where that is the end of a typed instruction, the machine goes back.
    fn after(stop: Stop, change: Option<WatchChange>, machine: &mut Machine, entries: &mut EntryLog) -> RunEnd {
        let arrives = matches!(stop, Stop::Address | Stop::EndOfTyped | Stop::Steps | Stop::Depth | Stop::Watched);
        let is_through = arrives && return_from_typed(machine, entries);
        RunEnd { stop, is_through, change }
    }

    /// It took the steps that were asked for, and nothing else stopped it.
    pub(super) fn may_go_on(&self) -> bool {
        self.stop == Stop::Steps && !self.is_through
    }
}

/// What may take the machine forward and stop it: breakpoints, watchpoints and the ends of typed instructions. It types nothing and leaves no
/// future, so a run never changes the program.
pub(super) struct Runner<'a> {
    pub(super) debuggee: &'a mut Debuggee,
    pub(super) breakpoints: &'a mut BreakpointList,
    pub(super) entries: &'a mut EntryLog,
    /// Watchpoints that end with their frames are told here.
    pub(super) notices: &'a mut Vec<Notice>,
}

impl Runner<'_> {
    /// `si`: units of the user's, which are mostly single steps.
    pub(super) fn step_into(&mut self, n: u64) -> Reply {
        let before = Snapshot::of(self.debuggee);
        let mut left = n;
        let mut last = RunEnd::none();
        while left > 0 && last.may_go_on() {
            let position = self.debuggee.machine.position().0;
            let recorded = self.debuggee.machine.end().0.min(position.saturating_add(left));
            let are_single = self.entries.are_single(&(position..recorded));
            let (steps, units) = if are_single { (left, left) } else { (self.entries.steps_ahead(position), 1) };
            last = self.advance(RunUntil { steps: Some(steps), ..RunUntil::default() });
            left -= units;
        }
        let mut progress = before.report(self.debuggee, Halt::Done, &last);
        if progress.detail == Detail::Sum {
            progress.detail = Detail::EachStep;
        }
        Reply::Progress(progress)
    }

    /// `ni`: calls and repeated instructions count as one.
    pub(super) fn step_over(&mut self, n: u64) -> Reply {
        let before = Snapshot::of(self.debuggee);
        let mut last = RunEnd::none();
        for _ in 0..n {
            last = self.step_over_one();
            if !last.may_go_on() && last.stop != Stop::Depth {
                break;
            }
        }
        let planned = if last.stop == Stop::Address { self.halt_at_breakpoints() } else { Halt::Done };
        Reply::Progress(before.report(self.debuggee, planned, &last))
    }

    fn step_over_one(&mut self) -> RunEnd {
        let at = here(&self.debuggee.machine);
        let instruction = self.debuggee.machine.facts_at(at);
        let depth = self.debuggee.machine.depth();
        let unit = self.entries.steps_ahead(self.debuggee.machine.position().0);
        let first = self.advance(RunUntil { steps: Some(unit), ..RunUntil::default() });
        let Some(InsnFacts { repeats, flow, length, .. }) = instruction else { return first };
        if !first.may_go_on() {
            return first;
        }
        let mut until = self.breakpoints.stops(self.debuggee);
        if repeats && here(&self.debuggee.machine) == at {
            until.addresses.push(at.plus(length.into()));
            let rest = self.advance(until);
            let arrived = rest.stop == Stop::Address && here(&self.debuggee.machine) == at.plus(length.into());
            return if arrived { RunEnd { stop: Stop::Steps, ..rest } } else { rest };
        }
        if matches!(flow, Flow::Call { .. } | Flow::IndirectCall(_)) && self.debuggee.machine.depth() > depth {
            return self.advance(RunUntil { depth: Some(depth), ..until });
        }
        if self.debuggee.program.map.runtime_at(here(&self.debuggee.machine)).is_some() {
            return self.advance(RunUntil { steps: Some(1), ..RunUntil::default() });
        }
        first
    }

    /// `finish`.
    pub(super) fn finish(&mut self) -> Result<Reply, LineError> {
        // How many calls were in progress when the frame that is looked at began, itself among them.
        let level = self.debuggee.chosen().map_or(0, |chosen| chosen.level);
        let depth = self.debuggee.machine.depth().saturating_sub(level);
        if let Some([own, whole]) = inlined_looked_at(self.debuggee, level) {
            return Ok(self.finish_inlined(depth, &own, &whole));
        }
        if depth < 2 {
            return Err(LineError::new("this is the outermost frame: nothing called it")
                .with_help("`c` runs to a breakpoint or the end"));
        }
        let start = RunStart::of(self.debuggee);
        let left =
            self.debuggee.frame_state(level).map_or(here(&self.debuggee.machine), |frame| frame.lookup_address());
        let last = self.advance(RunUntil { depth: Some(depth - 1), ..self.breakpoints.stops(self.debuggee) });
        let planned = match last.stop {
            Stop::Address if !last.is_through => self.halt_at_breakpoints(),
            // What it means depends on the function's type.
            _ if self.debuggee.has_source_lines() => Halt::Done,
            _ => Halt::Returned(self.debuggee.machine.registers().gpr(Register::RAX)),
        };
        let returned = (last.stop == Stop::Depth).then(|| returned(self.debuggee, left)).flatten();
        Ok(match start.reply(self.debuggee, planned, &last) {
            Reply::Lines(progress) => Reply::Lines(Box::new(LineProgress { returned, ..*progress })),
            reply => reply,
        })
    }

    /// `finish` of a function that was inlined: to where the code of the function goes on that it was inlined into, in the same call.
    fn finish_inlined(&mut self, depth: usize, own: &[Range<u64>], whole: &[Range<u64>]) -> Reply {
        let start = RunStart::of(self.debuggee);
        let holds = |ranges: &[Range<u64>], at: Address| ranges.iter().any(|range| range.contains(&at.0));
        let entries = self.debuggee.program.source.entries().iter().map(|entry| entry.address);
        let behind: Vec<Address> = entries.filter(|at| holds(whole, *at) && !holds(own, *at)).collect();
        loop {
            let mut until = self.breakpoints.stops(self.debuggee);
            until.depth = Some(depth.saturating_sub(1));
            until.addresses.extend(&behind);
            let last = self.advance(until);
            let is_elsewhere = self.debuggee.machine.depth() != depth && self.hit_breakpoints().is_empty();
            if last.stop == Stop::Address
                && !last.is_through
                && is_elsewhere
                && behind.contains(&here(&self.debuggee.machine))
            {
                continue;
            }
            let planned = match last.stop {
                Stop::Address if !last.is_through => self.halt_at_breakpoints(),
                _ => Halt::Done,
            };
            return start.reply(self.debuggee, planned, &last);
        }
    }

    /// `c`.
    pub(super) fn resume(&mut self) -> Reply {
        let start = RunStart::of(self.debuggee);
        let last = self.advance(self.breakpoints.stops(self.debuggee));
        let planned = self.halt_at_breakpoints();
        start.reply(self.debuggee, planned, &last)
    }

    /// `c N`: passes by so many hits of breakpoints and watchpoints.
    pub(super) fn resume_past(&mut self, n: u64) -> Reply {
        let start = RunStart::of(self.debuggee);
        let mut last = self.advance(self.breakpoints.stops(self.debuggee));
        for _ in 0..n {
            if self.debuggee.machine.ended().is_some() || !matches!(last.stop, Stop::Address | Stop::Watched) {
                break;
            }
            last = self.advance(self.breakpoints.stops(self.debuggee));
        }
        let planned = self.halt_at_breakpoints();
        start.reply(self.debuggee, planned, &last)
    }

    /// `run`, at the start: a breakpoint there is met before anything runs.
    pub(super) fn run_from_start(&mut self) -> Reply {
        let start = RunStart::of(self.debuggee);
        match self.hit_breakpoints() {
            numbers if numbers.is_empty() => self.resume(),
            numbers => start.reply(self.debuggee, Halt::Breakpoints(numbers), &RunEnd::none()),
        }
    }

    /// `until PLACE`.
    pub(super) fn until(&mut self, place: Address) -> Reply {
        let start = RunStart::of(self.debuggee);
        let mut until = self.breakpoints.stops(self.debuggee);
        until.addresses.push(place);
        let last = self.advance(until);
        let planned = if here(&self.debuggee.machine) == place { Halt::Done } else { self.halt_at_breakpoints() };
        start.reply(self.debuggee, planned, &last)
    }

    /// Runs, and puts the machine back where it stood when it arrives at the end of a typed instruction that had gone elsewhere.
    fn advance(&mut self, until: RunUntil) -> RunEnd {
        let until = bounded(self.debuggee, self.entries, until);
        let (stop, change) = self.run_watching(until);
        RunEnd::after(stop, change, &mut self.debuggee.machine, self.entries)
    }

    /// Notes that a run stopped here; returns the numbers of the breakpoints that it met.
    pub(super) fn hit_breakpoints(&mut self) -> Vec<u32> {
        self.breakpoints.hit_here(self.debuggee)
    }

    fn halt_at_breakpoints(&mut self) -> Halt {
        let numbers = self.hit_breakpoints();
        match numbers.is_empty() {
            true if panic_entry(&self.debuggee.program) == Some(here(&self.debuggee.machine)) => {
                Halt::Panic(panic_facts(self.debuggee))
            }
            true => Halt::Done,
            false => Halt::Breakpoints(numbers),
        }
    }
}

/// Runs whatever is watched and wherever breakpoints are, as [`Runner`] does otherwise.
pub(super) fn advance_unwatched(debuggee: &mut Debuggee, entries: &mut EntryLog, until: RunUntil) -> RunEnd {
    let until = bounded(debuggee, entries, until);
    let stop = debuggee.machine.run(&until);
    RunEnd::after(stop, None, &mut debuggee.machine, entries)
}

/// The same run, which ends with the budget, and at the ends of typed instructions that are pending.
fn bounded(debuggee: &Debuggee, entries: &EntryLog, mut until: RunUntil) -> RunUntil {
    let position = debuggee.machine.position().0;
    if let Some(budget) = debuggee.budget {
        let left = budget.saturating_sub(position);
        until.steps = Some(until.steps.map_or(left, |steps| steps.min(left)));
    }
    until.addresses.extend(entries.pending_at(position).map(|pending| pending.end));
    until
}

/// Puts a machine that stands at the end of a typed instruction which had gone elsewhere back to where it was typed; whether it stood there.
fn return_from_typed(machine: &mut Machine, entries: &mut EntryLog) -> bool {
    let position = machine.position().0;
    let rip = here(machine);
    let Some(pending) = entries.pending_at(position).rev().find(|pending| pending.end == rip).copied() else {
        return false;
    };
    if position < machine.end().0 {
        let steps = entries.steps_ahead(position);
        machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() });
        return true;
    }
    let target = pending.return_to.unwrap_or(machine.typed_end());
    if rip != target {
        machine.set_register(Register::Rip, target.0.into());
        entries.join(position - 1..position + 1);
    }
    entries.resolve(pending.end, position, machine.position().0);
    true
}

/// The addresses of the function that is looked at if it was inlined, and of the one that it was inlined into.
fn inlined_looked_at(debuggee: &Debuggee, level: usize) -> Option<[Vec<Range<u64>>; 2]> {
    let debug = debuggee.debug.as_deref()?;
    let at = debuggee.frame_state(level)?.lookup_address();
    let chosen = debuggee.chosen().and_then(|chosen| chosen.inline_depth);
    debug.inlined_ranges(at, chosen.unwrap_or_else(|| debuggee.inline_depth_at(at)))
}
