//! Going forward: one instruction, over a call, out of a function, to a place or a breakpoint; and the summary of what changed.
//!
//! Wherever a run arrives at the end of a typed instruction that had gone elsewhere, the machine is put back to where it stood. A run of few
//! steps hands out each; a longer one is summed up by comparing the states before and after.

use super::command::Shown;
use super::error::LineError;
use super::heap_change::{HeapBefore, HeapChange, HeapTally};
use super::lookup::here;
use super::reply::{Detail, Halt, LineProgress, Progress, Reply, VariableValue, WatchChange};
use super::session::Session;
use super::source_steps::LinesBefore;
use crate::lens::variables::{Limits, ReturnRegisters, Scene};
use crate::model::addr::{Address, StepIndex};
use crate::model::register::{Register, Registers};
use crate::model::run::{RunUntil, Stop};
use crate::model::step::{Executed, HeapEvent, RegisterChange, Step};
use crate::x86::dataflow::{RegisterUse, use_of};
use crate::x86::facts::{Conditional, Flow, InsnFacts};
use std::ops::Range;

/// Up to this many steps are handed out; beyond it, states are compared.
const MOST_STEPS: u64 = 2000;

/// Instructions behind a call that are looked through for what it returned.
const MOST_LOOKED_AHEAD: usize = 64;

/// The state before a run, which a long one is compared with.
pub(super) struct Snapshot {
    position: u64,
    registers: Registers,
    heap: HeapBefore,
    n_output: usize,
}

/// What a run is compared with: lines and variables where they are known, else states.
enum RunStart {
    Lines(LinesBefore),
    Steps(Box<Snapshot>),
}

/// How one run of the machine ended.
pub(super) struct RunEnd {
    pub(super) stop: Stop,
    /// A typed instruction that had gone elsewhere is through.
    pub(super) is_through: bool,
    /// What is watched changed.
    change: Option<WatchChange>,
}

impl RunEnd {
    /// Before anything ran.
    fn none() -> RunEnd {
        RunEnd { stop: Stop::Steps, is_through: false, change: None }
    }

    /// It took the steps that were asked for, and nothing else stopped it.
    pub(super) fn may_go_on(&self) -> bool {
        self.stop == Stop::Steps && !self.is_through
    }
}

impl Session {
    /// `si`: units of the user's, which are mostly single steps.
    pub(super) fn step_into(&mut self, n: u64) -> Reply {
        let before = self.snapshot();
        let mut left = n;
        let mut last = RunEnd::none();
        while left > 0 && last.may_go_on() {
            let position = self.machine.position().0;
            let recorded = self.machine.end().0.min(position.saturating_add(left));
            let are_single = self.entries.are_single(&(position..recorded));
            let (steps, units) = if are_single { (left, left) } else { (self.entries.steps_ahead(position), 1) };
            last = self.advance(RunUntil { steps: Some(steps), ..RunUntil::default() });
            left -= units;
        }
        let mut progress = self.report(&before, Halt::Done, &last);
        if progress.detail == Detail::Sum {
            progress.detail = Detail::EachStep;
        }
        Reply::Progress(progress)
    }

    /// `ni`: calls and repeated instructions count as one.
    pub(super) fn step_over(&mut self, n: u64) -> Reply {
        let before = self.snapshot();
        let mut last = RunEnd::none();
        for _ in 0..n {
            last = self.step_over_one();
            if !last.may_go_on() && last.stop != Stop::Depth {
                break;
            }
        }
        let planned = if last.stop == Stop::Address { self.halt_at_breakpoints() } else { Halt::Done };
        Reply::Progress(self.report(&before, planned, &last))
    }

    fn step_over_one(&mut self) -> RunEnd {
        let at = here(&self.machine);
        let instruction = self.machine.facts_at(at);
        let depth = self.machine.depth();
        let unit = self.entries.steps_ahead(self.machine.position().0);
        let first = self.advance(RunUntil { steps: Some(unit), ..RunUntil::default() });
        let Some(InsnFacts { repeats, flow, length, .. }) = instruction else { return first };
        if !first.may_go_on() {
            return first;
        }
        let mut until = self.breakpoint_stops();
        if repeats && here(&self.machine) == at {
            until.addresses.push(at.plus(length.into()));
            let rest = self.advance(until);
            let arrived = rest.stop == Stop::Address && here(&self.machine) == at.plus(length.into());
            return if arrived { RunEnd { stop: Stop::Steps, ..rest } } else { rest };
        }
        if matches!(flow, Flow::Call { .. } | Flow::IndirectCall(_)) && self.machine.depth() > depth {
            return self.advance(RunUntil { depth: Some(depth), ..until });
        }
        if self.program.map.runtime_at(here(&self.machine)).is_some() {
            return self.advance(RunUntil { steps: Some(1), ..RunUntil::default() });
        }
        first
    }

    /// `finish`.
    pub(super) fn finish(&mut self) -> Result<Reply, LineError> {
        // How many calls were in progress when the frame that is looked at began, itself among them.
        let level = self.chosen().map_or(0, |chosen| chosen.level);
        let depth = self.machine.depth().saturating_sub(level);
        if let Some([own, whole]) = self.inlined_looked_at(level) {
            return Ok(self.finish_inlined(depth, &own, &whole));
        }
        if depth < 2 {
            return Err(LineError::new("this is the outermost frame: nothing called it")
                .with_help("`c` runs to a breakpoint or the end"));
        }
        let start = self.run_start();
        let left = self.frame_state(level).map_or(here(&self.machine), |frame| frame.lookup_address());
        let last = self.advance(RunUntil { depth: Some(depth - 1), ..self.breakpoint_stops() });
        let planned = match last.stop {
            Stop::Address if !last.is_through => self.halt_at_breakpoints(),
            // What it means depends on the function's type.
            _ if self.has_source_lines() => Halt::Done,
            _ => Halt::Returned(self.machine.registers().gpr(Register::RAX)),
        };
        let returned = (last.stop == Stop::Depth).then(|| self.returned(left)).flatten();
        Ok(match self.run_reply(start, planned, &last) {
            Reply::Lines(progress) => Reply::Lines(Box::new(LineProgress { returned, ..*progress })),
            reply => reply,
        })
    }

    /// The addresses of the function that is looked at if it was inlined, and of the one that it was inlined into.
    fn inlined_looked_at(&self, level: usize) -> Option<[Vec<Range<u64>>; 2]> {
        let debug = self.debug.as_deref()?;
        let at = self.frame_state(level)?.lookup_address();
        let chosen = self.chosen().and_then(|chosen| chosen.inline_depth);
        debug.inlined_ranges(at, chosen.unwrap_or_else(|| self.inline_depth_at(at)))
    }

    /// `finish` of a function that was inlined: to where the code of the function goes on that it was inlined into, in the same call.
    fn finish_inlined(&mut self, depth: usize, own: &[Range<u64>], whole: &[Range<u64>]) -> Reply {
        let start = self.run_start();
        let holds = |ranges: &[Range<u64>], at: Address| ranges.iter().any(|range| range.contains(&at.0));
        let entries = self.program.source.entries().iter().map(|entry| entry.address);
        let behind: Vec<Address> = entries.filter(|at| holds(whole, *at) && !holds(own, *at)).collect();
        loop {
            let mut until = self.breakpoint_stops();
            until.depth = Some(depth.saturating_sub(1));
            until.addresses.extend(&behind);
            let last = self.advance(until);
            let is_elsewhere = self.machine.depth() != depth && self.hit_breakpoints().is_empty();
            if last.stop == Stop::Address && !last.is_through && is_elsewhere && behind.contains(&here(&self.machine)) {
                continue;
            }
            let planned = match last.stop {
                Stop::Address if !last.is_through => self.halt_at_breakpoints(),
                _ => Halt::Done,
            };
            return self.run_reply(start, planned, &last);
        }
    }

    /// What the function at an address, which has just returned, returned.
    fn returned(&self, function: Address) -> Option<Box<VariableValue>> {
        let debug = self.debug.as_deref()?;
        let (ty, is_rust_abi) = debug.return_type_at(function)?;
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let registers = self.machine.registers();
        // What no caller uses, or is the same at each call, an optimiser leaves undefined.
        let may_lack = is_rust_abi && [function, here(&self.machine)].iter().any(|at| debug.is_optimised(*at));
        let is_sure = |register: Register| !may_lack || self.is_read_next(register);
        let general = |register: Register| is_sure(register).then(|| registers.gpr(register));
        let vector = |nth: u8| is_sure(Register::Xmm(nth)).then(|| registers.xmm[usize::from(nth)]);
        let returned = ReturnRegisters {
            address: registers.gpr(Register::RAX),
            rax: general(Register::RAX),
            rdx: general(Register::RDX),
            xmm0: vector(0),
            xmm1: vector(1),
        };
        let value = scene.returned(ty, is_rust_abi, &returned)?;
        Some(Box::new(Session::shown_value(&value)))
    }

    /// Whether the code from here on reads a register before it is written or lost in a call; `ret` passes it on.
    fn is_read_next(&self, register: Register) -> bool {
        let mut at = here(&self.machine);
        for _ in 0..MOST_LOOKED_AHEAD {
            let Some(facts) = self.machine.facts_at(at) else { return false };
            let bytes = self.machine.instruction_bytes(at).unwrap_or_default();
            match (use_of(&bytes, at.0, register), facts.flow) {
                (RegisterUse::Read, _) | (RegisterUse::None, Flow::Return { .. }) => return true,
                (RegisterUse::Overwritten, _) => return false,
                (RegisterUse::None, Flow::Jump { target, conditional: Conditional::Always }) => at = Address(target),
                (RegisterUse::None, Flow::Next | Flow::Jump { .. }) => at = at.plus(facts.length.into()),
                (RegisterUse::None, _) => return false,
            }
        }
        false
    }

    /// `c`.
    pub(super) fn resume(&mut self) -> Reply {
        let start = self.run_start();
        let last = self.advance(self.breakpoint_stops());
        let planned = self.halt_at_breakpoints();
        self.run_reply(start, planned, &last)
    }

    /// `c N`: passes by so many hits of breakpoints and watchpoints.
    pub(super) fn resume_past(&mut self, n: u64) -> Reply {
        let start = self.run_start();
        let mut last = self.advance(self.breakpoint_stops());
        for _ in 0..n {
            if self.machine.ended().is_some() || !matches!(last.stop, Stop::Address | Stop::Watched) {
                break;
            }
            last = self.advance(self.breakpoint_stops());
        }
        let planned = self.halt_at_breakpoints();
        self.run_reply(start, planned, &last)
    }

    /// `run`, at the start: a breakpoint there is met before anything runs.
    pub(super) fn run_from_start(&mut self) -> Reply {
        let start = self.run_start();
        match self.hit_breakpoints() {
            numbers if numbers.is_empty() => self.resume(),
            numbers => self.run_reply(start, Halt::Breakpoints(numbers), &RunEnd::none()),
        }
    }

    /// `until PLACE`.
    pub(super) fn until(&mut self, place: Address) -> Reply {
        let start = self.run_start();
        let mut until = self.breakpoint_stops();
        until.addresses.push(place);
        let last = self.advance(until);
        let planned = if here(&self.machine) == place { Halt::Done } else { self.halt_at_breakpoints() };
        self.run_reply(start, planned, &last)
    }

    /// What a run is compared with when it is over.
    fn run_start(&self) -> RunStart {
        if self.has_source_lines() {
            RunStart::Lines(self.before_lines())
        } else {
            RunStart::Steps(Box::new(self.snapshot()))
        }
    }

    /// The answer to a run, in terms of the source where that is known.
    fn run_reply(&mut self, start: RunStart, planned: Halt, last: &RunEnd) -> Reply {
        match start {
            RunStart::Steps(before) => Reply::Progress(self.report(&before, planned, last)),
            RunStart::Lines(before) => {
                let planned = if last.change.is_some() { watched(last.change.as_ref(), planned) } else { planned };
                let planned = match (&last.stop, planned) {
                    (Stop::Output, _) => Halt::OutputLimit,
                    (Stop::EndOfInjected | Stop::EndOfTyped, _) => Halt::EndOfTrace,
                    (Stop::Steps, planned) => self.limit_reached().map_or(planned, |budget| Halt::Limit { budget }),
                    (_, planned) => planned,
                };
                self.lines_reply(&before, halt_of(&last.stop, planned))
            }
        }
    }

    /// Runs, and puts the machine back where it stood when it arrives at the end of a typed instruction that had gone elsewhere.
    fn advance(&mut self, until: RunUntil) -> RunEnd {
        self.advance_by(until, Session::run_watching)
    }

    /// The same, whatever is watched.
    pub(super) fn advance_unwatched(&mut self, until: RunUntil) -> RunEnd {
        self.advance_by(until, |session, until| (session.machine.run(&until), None))
    }

    fn advance_by(
        &mut self,
        mut until: RunUntil,
        run: impl FnOnce(&mut Session, RunUntil) -> (Stop, Option<WatchChange>),
    ) -> RunEnd {
        let position = self.machine.position().0;
        if let Some(budget) = self.budget {
            let left = budget.saturating_sub(position);
            until.steps = Some(until.steps.map_or(left, |steps| steps.min(left)));
        }
        until.addresses.extend(self.entries.pending_at(position).map(|pending| pending.end));
        let (stop, change) = run(self, until);
        let arrives = matches!(stop, Stop::Address | Stop::EndOfTyped | Stop::Steps | Stop::Depth | Stop::Watched);
        let is_through = arrives && self.return_from_typed();
        RunEnd { stop, is_through, change }
    }

    fn return_from_typed(&mut self) -> bool {
        let position = self.machine.position().0;
        let rip = here(&self.machine);
        let Some(pending) = self.entries.pending_at(position).rev().find(|pending| pending.end == rip).copied() else {
            return false;
        };
        if position < self.machine.end().0 {
            let steps = self.entries.steps_ahead(position);
            self.machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() });
            return true;
        }
        let target = pending.return_to.unwrap_or(self.machine.typed_end());
        if rip != target {
            self.machine.set_register(Register::Rip, target.0.into());
            self.entries.join(position - 1..position + 1);
        }
        self.entries.resolve(pending.end, position, self.machine.position().0);
        true
    }

    fn halt_at_breakpoints(&mut self) -> Halt {
        let numbers = self.hit_breakpoints();
        match numbers.is_empty() {
            true if self.panic_entry() == Some(here(&self.machine)) => Halt::Panic(self.panic_facts()),
            true => Halt::Done,
            false => Halt::Breakpoints(numbers),
        }
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot {
            position: self.machine.position().0,
            registers: self.machine.registers().clone(),
            heap: HeapBefore::of(&self.machine),
            n_output: self.machine.output().len(),
        }
    }

    fn report(&mut self, before: &Snapshot, planned: Halt, last: &RunEnd) -> Progress {
        let n_steps = self.machine.position().0.saturating_sub(before.position);
        let planned = match (&last.stop, last.is_through, planned) {
            (Stop::Watched, _, planned) if last.change.is_some() => watched(last.change.as_ref(), planned),
            (_, true, Halt::Returned(value)) => Halt::Returned(value),
            (_, true, _) => Halt::TypedLineThrough,
            (Stop::EndOfInjected, ..) => Halt::EndOfTrace,
            (Stop::EndOfTyped, false, _) if self.machine.is_injected() => Halt::EndOfTrace,
            (Stop::EndOfTyped, false, _) => Halt::EndOfTyped,
            (Stop::Output, ..) => Halt::OutputLimit,
            (Stop::Steps, false, planned) => self.limit_reached().map_or(planned, |budget| Halt::Limit { budget }),
            (_, _, planned) => planned,
        };
        if n_steps <= MOST_STEPS {
            return self.progress(before.position, planned, &last.stop);
        }
        let HeapChange { events, unlisted } = before.heap.change(&self.machine, |_| true);
        let compared = self.compared(before, events);
        let progress = self.progress(self.machine.position().0, planned, &last.stop);
        let steps = std::iter::once(compared).chain(progress.steps).collect();
        Progress { steps, n_steps, detail: Detail::WithoutMemory, unlisted, halt: progress.halt }
    }

    /// What a run from step `first` on did, and why it stopped; `planned` is the reason when the machine gives none.
    pub(super) fn progress(&mut self, first: u64, planned: Halt, stop: &Stop) -> Progress {
        let halt = halt_of(stop, planned);
        let n_steps = self.machine.position().0.saturating_sub(first);
        if self.shown.contains(&Shown::Stack) {
            self.observe();
        }
        Progress { steps: self.steps_since(first), n_steps, detail: Detail::Sum, unlisted: HeapTally::default(), halt }
    }

    /// The steps from `first` on, and the one that faulted or left blocks behind.
    fn steps_since(&mut self, first: u64) -> Vec<Step> {
        let end = self.machine.position();
        let mut steps: Vec<Step> = Vec::new();
        self.machine.walk(StepIndex(first), end, |step| steps.push(step));
        if matches!(self.machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. })) {
            steps.extend(self.machine.step_at(end).filter(|step| step.fault.is_some()));
        }
        steps
    }

    /// What differs between then and now, as one step; memory is left out.
    fn compared(&self, before: &Snapshot, heap: Vec<HeapEvent>) -> Step {
        let Snapshot { position, registers, heap: _, n_output } = before;
        let now = self.machine.registers();
        let changed = Register::all().filter_map(|register| {
            let (old, new) = (registers.get(register), now.get(register));
            (old != new).then_some(RegisterChange { register, old, new })
        });
        Step {
            index: StepIndex(*position),
            at: Address(registers.rip),
            what: Executed::Instruction { length: 0 },
            registers: changed.collect(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap,
            frames: Vec::new(),
            output: self.machine.output().get(*n_output..).unwrap_or_default().to_vec(),
            fault: None,
            warnings: self
                .machine
                .warnings()
                .filter(|(at, ..)| at.0 >= *position)
                .map(|(_, _, found)| found.clone())
                .collect(),
        }
    }
}

/// Why a run stopped; `planned` is the reason when the machine gives none.
pub(super) fn halt_of(stop: &Stop, planned: Halt) -> Halt {
    match stop {
        Stop::Fault(_) => Halt::Fault,
        Stop::Exited { code } => Halt::Exited { code: *code },
        Stop::Interrupted => Halt::Interrupted,
        _ => planned,
    }
}

/// A change of what is watched, and the breakpoints that were met there too.
fn watched(change: Option<&WatchChange>, planned: Halt) -> Halt {
    match (change, planned) {
        (Some(change), Halt::Breakpoints(numbers)) => Halt::Watched(change.clone(), numbers),
        (Some(change), _) => Halt::Watched(change.clone(), Vec::new()),
        (None, planned) => planned,
    }
}
