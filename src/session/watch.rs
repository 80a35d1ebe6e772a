//! Watchpoints: `watch PLACE`, and runs that stop when a watched value changes.
//!
//! A hit is found by comparing values, so a write that changes nothing is none. A watchpoint in a stack frame ends with the frame.

use super::breakpoint_list::BreakpointList;
use super::command::Switch;
use super::debuggee::{Debuggee, Guest};
use super::error::LineError;
use super::expr::{Expr, Expression};
use super::reply::{Notice, WatchChange, WatchHit, Watchpoint};
use super::running::Runner;
use super::value::ExprValue;
use crate::engine::frames::Frames;
use crate::engine::machine::Machine;
use crate::lens::variables::{ReadLimits, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::types::TypeId;
use crate::model::expr::CompiledExpr;
use crate::model::frame::Frame;
use crate::model::memory_map::RegionKind;
use crate::model::run::{MOST_OUTPUT, RunUntil, Stop};

impl BreakpointList {
    /// `watch PLACE`.
    pub(super) fn watch(&mut self, debuggee: &Debuggee, expression: Expression) -> Result<Watchpoint, LineError> {
        let Expression { text, expr } = expression;
        let expr = debuggee.lookup().with_fixed_address(&expr)?;
        // Its value is shown whenever it changes.
        debuggee.lookup().value(&expr)?;
        let at = match &expr {
            Expr::Memory(memory) => Some(debuggee.lookup().location(memory)?.0),
            _ => None,
        };
        let region = at.and_then(|at| debuggee.machine.region_at(at));
        if region.is_some_and(|region| !region.permissions.write) {
            return Err(LineError::new(format!("what lies at `{text}` never changes"))
                .with_help("variables are in .data or .bss, on the stack or on the heap"));
        }
        if !debuggee.lookup().compiled(&expr).depends_on_state() {
            return Err(LineError::new(format!("`{text}` never changes"))
                .with_help("for example `watch rax` or `watch [rsp+8]`"));
        }
        let is_stack = region.is_some_and(|region| region.kind == RegionKind::Stack);
        let frame = at.filter(|_| is_stack).and_then(|at| frame_of(&debuggee.machine.frames(), at));
        let ty = debuggee.evaluate(&text).and_then(Result::ok).map(|value| value.ty);
        Ok(self.add_watch(|number| Watchpoint { number, text, expr, ty, at, frame, switch: Switch::On, n_hits: 0 }))
    }

    /// What all watchpoints are worth, compiled.
    pub(super) fn compiled_watches(&self, debuggee: &Debuggee) -> Vec<CompiledExpr> {
        let on = self.watches().iter().filter(|watch| watch.switch == Switch::On);
        on.map(|watch| debuggee.lookup().compiled(&watch.expr)).collect()
    }

    pub(super) fn watch_values(&self, debuggee: &Debuggee) -> Vec<Option<ExprValue>> {
        let value =
            |watch: &Watchpoint| debuggee.lookup().value(&watch.expr).ok().filter(|_| watch.switch == Switch::On);
        self.watches().iter().map(value).collect()
    }

    /// The watchpoints whose values differ, with the values as the types of the variables have them.
    pub(super) fn hit_watches(
        &mut self,
        debuggee: &Debuggee,
        before: &[Option<ExprValue>],
        after: &[Option<ExprValue>],
    ) -> Vec<WatchHit> {
        let (debug, target) = (debuggee.debug.as_deref(), Guest::new(&debuggee.machine));
        let text = |ty: TypeId, value: ExprValue| {
            let scene = VariableContext { debug: debug?, target: &target, limits: ReadLimits::default() };
            let bytes = &value.bits.to_le_bytes()[..value.width.div_ceil(8).min(16) as usize];
            Some(scene.value_of_bytes(ty, bytes))
                .filter(|value| value.first_unknown().is_none())
                .map(|value| value.text())
        };
        self.note_watch_hits(before, after, text)
    }

    /// A run must stop when no more frames than this are in progress, because a watched one has ended then.
    pub(super) fn watched_depth(&self, machine: &Machine) -> Option<usize> {
        let frames = machine.frames();
        let watched = self.watches().iter().filter_map(|watch| watch.frame.as_ref());
        watched.filter_map(|frame| frames.iter().rposition(|live| is_same(&live, frame))).max()
    }

    /// Drops the watchpoints in frames that have ended, and hands them out. Before a frame began, its watchpoint waits.
    pub(super) fn drop_ended_watches(&mut self, machine: &Machine) -> Vec<Watchpoint> {
        let (frames, position) = (machine.frames(), machine.position());
        let has_ended =
            |frame: &Frame| frame.since < position && !frames.iter().rev().any(|live| is_same(&live, frame));
        self.drop_watches(|watch| watch.frame.as_ref().is_some_and(has_ended))
    }
}

impl Runner<'_> {
    /// Runs until something stops it; what is watched does only when its value changed.
    pub(super) fn run_watching(&mut self, mut until: RunUntil) -> (Stop, Option<WatchChange>) {
        let depth = until.depth;
        until.output = Some(self.debuggee.machine.output().len() + MOST_OUTPUT);
        until.watched = self.breakpoints.compiled_watches(self.debuggee);
        until.depth = depth.max(self.breakpoints.watched_depth(&self.debuggee.machine));
        let before = self.breakpoints.watch_values(self.debuggee);
        let stop = self.run_past_conditions(until);
        let n_frames = self.debuggee.machine.depth();
        let ended = self.breakpoints.drop_ended_watches(&self.debuggee.machine);
        let has_ended = !ended.is_empty();
        self.notices.extend(ended.into_iter().map(Notice::WatchEnded));
        if has_ended && stop == Stop::Depth && depth.is_none_or(|depth| n_frames > depth) {
            return (Stop::Watched, None);
        }
        let change = if stop == Stop::Watched { self.changed(&before) } else { None };
        (stop, change)
    }

    /// Runs until something stops it; breakpoints whose conditions over variables do not hold do not.
    pub(super) fn run_past_conditions(&mut self, mut until: RunUntil) -> Stop {
        loop {
            let position = self.debuggee.machine.position().0;
            let stop = self.debuggee.machine.run(&until);
            if stop != Stop::Address || !self.breakpoints.passes_by(self.debuggee, &until) {
                return stop;
            }
            let n_taken = self.debuggee.machine.position().0.saturating_sub(position);
            until.steps = until.steps.map(|steps| steps.saturating_sub(n_taken));
        }
    }

    /// The watchpoints whose values differ from those before the step that was just taken.
    fn changed(&mut self, before: &[Option<ExprValue>]) -> Option<WatchChange> {
        let after = self.breakpoints.watch_values(self.debuggee);
        let hits = self.breakpoints.hit_watches(self.debuggee, before, &after);
        let step = StepIndex(self.debuggee.machine.position().0.checked_sub(1)?);
        let at = self.debuggee.machine.step_at(step)?.at;
        (!hits.is_empty()).then_some(WatchChange { hits, step, at })
    }
}

fn is_same(one: &Frame, other: &Frame) -> bool {
    (one.since, one.base, one.function) == (other.since, other.base, other.function)
}

/// The frame that an address of the stack lies in: the innermost whose base is above it. The outermost never ends.
fn frame_of(frames: &Frames, at: Address) -> Option<Frame> {
    let idx = frames.around(at)?;
    (idx > 0).then(|| frames.at(idx))
}
