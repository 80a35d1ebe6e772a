//! Watchpoints: what stops a run when it changes, and what an expression's value hangs on.
//!
//! A hit is found by comparing values, so a write that changes nothing is none.

use super::error::LineError;
use super::expr::{Expr, MemoryExpr};
use super::reply::Notice;
use super::session::Session;
use super::value::{Lookup, Value};
use crate::model::addr::{Address, StepIndex};
use crate::model::expr::CompiledExpr;
use crate::model::frame::Frame;
use crate::model::memory_map::RegionKind;
use crate::model::run::{MOST_OUTPUT, RunUntil, Stop};

/// Something whose changes stop a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watchpoint {
    /// Counted together with the breakpoints.
    pub number: u32,
    /// As typed.
    pub text: String,
    pub expr: Expr,
    /// Where the bytes lie, when it is memory.
    pub at: Option<Address>,
    /// The call in whose frame they lie.
    pub frame: Option<Frame>,
    /// How often it stopped a run.
    pub n_hits: u64,
}

/// A change that stopped a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    pub number: u32,
    pub text: String,
    /// `None` where the expression had no value, as where nothing is mapped.
    pub old: Option<Value>,
    pub new: Option<Value>,
}

/// Changes, and the step that made them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    pub hits: Vec<Hit>,
    pub step: StepIndex,
    /// The instruction, or the runtime function's entry.
    pub at: Address,
}

impl Lookup<'_> {
    /// What a person means by a place: a symbol alone is the variable there, and an address is what it is now.
    ///
    /// # Errors
    /// When a name is unknown or nothing is mapped there.
    pub fn settled(&self, expr: &Expr) -> Result<Expr, LineError> {
        let memory = match expr {
            Expr::Symbol { span, name } => {
                let size = self.program.symbols.get(name).and_then(|symbol| symbol.size);
                let size = size.filter(|size| [1, 2, 4, 8, 16].contains(size));
                MemoryExpr { size, address: expr.clone(), span: *span }
            }
            Expr::Memory(memory) => (**memory).clone(),
            _ => return self.value(expr).map(|_| expr.clone()),
        };
        let (address, size) = self.location(&memory)?;
        let settled = MemoryExpr { size: Some(size), address: Expr::Number(address.0.into()), span: memory.span };
        let settled = Expr::Memory(Box::new(settled));
        self.value(&settled).map(|_| settled)
    }
}

impl Session {
    /// `watch PLACE`.
    pub(super) fn watch(&mut self, expr: &Expr, text: String) -> Result<Watchpoint, LineError> {
        let expr = self.lookup().settled(expr)?;
        let at = match &expr {
            Expr::Memory(memory) => Some(self.lookup().location(memory)?.0),
            _ => None,
        };
        let region = at.and_then(|at| self.machine.region_at(at));
        if region.is_some_and(|region| !region.permissions.write) {
            return Err(LineError::new(format!("what lies at `{text}` never changes"))
                .with_help("variables are in .data or .bss, on the stack or on the heap"));
        }
        if !self.lookup().expr(&expr).depends_on_state() {
            return Err(LineError::new(format!("`{text}` never changes"))
                .with_help("for example `watch rax` or `watch [rsp+8]`"));
        }
        let is_stack = region.is_some_and(|region| region.kind == RegionKind::Stack);
        let frame = at.filter(|_| is_stack).and_then(|at| frame_of(&self.machine.frames(), at));
        Ok(self.breakpoints.watch(|number| Watchpoint { number, text, expr, at, frame, n_hits: 0 }))
    }

    /// Runs until something stops it; what is watched does only when its value changed.
    pub(super) fn run_watching(&mut self, mut until: RunUntil) -> (Stop, Option<Change>) {
        let depth = until.depth;
        until.output = Some(self.machine.output().len() + MOST_OUTPUT);
        until.watched = self.watch_formulas();
        until.depth = depth.max(self.watched_depth());
        let before = self.watch_values();
        let stop = self.machine.run(&until);
        let n_frames = self.machine.frames().len();
        if self.drop_ended_watches() && stop == Stop::Depth && depth.is_none_or(|depth| n_frames > depth) {
            return (Stop::Watched, None);
        }
        let change = if stop == Stop::Watched { self.changed(&before) } else { None };
        (stop, change)
    }

    /// What all watchpoints are worth, made ready.
    pub(super) fn watch_formulas(&self) -> Vec<CompiledExpr> {
        self.breakpoints.watches().iter().map(|watch| self.lookup().expr(&watch.expr)).collect()
    }

    pub(super) fn watch_values(&self) -> Vec<Option<Value>> {
        self.breakpoints.watches().iter().map(|watch| self.lookup().value(&watch.expr).ok()).collect()
    }

    /// The watchpoints whose values differ from those before the step that was just taken.
    fn changed(&mut self, before: &[Option<Value>]) -> Option<Change> {
        let after = self.watch_values();
        let hits = self.breakpoints.hit_watches(before, &after);
        let step = StepIndex(self.machine.position().0.checked_sub(1)?);
        let at = self.machine.step_at(step)?.at;
        (!hits.is_empty()).then_some(Change { hits, step, at })
    }

    /// A run must stop when no more frames than this are in progress, because a watched one has ended then.
    fn watched_depth(&self) -> Option<usize> {
        let frames = self.machine.frames();
        let watched = self.breakpoints.watches().iter().filter_map(|watch| watch.frame.as_ref());
        watched.filter_map(|frame| frames.iter().position(|live| is_same(live, frame))).max()
    }

    /// Drops the watchpoints in frames that have ended; true if there were any. Before a frame began, its watchpoint waits.
    fn drop_ended_watches(&mut self) -> bool {
        let frames = self.machine.frames();
        let position = self.machine.position();
        let has_ended = |frame: &Frame| frame.since < position && !frames.iter().any(|live| is_same(live, frame));
        let ended = self.breakpoints.drop_watches(|watch| watch.frame.as_ref().is_some_and(has_ended));
        let any = !ended.is_empty();
        self.notices.extend(ended.into_iter().map(Notice::WatchEnded));
        any
    }
}

fn is_same(one: &Frame, other: &Frame) -> bool {
    (one.since, one.base, one.function) == (other.since, other.base, other.function)
}

/// The frame that an address of the stack lies in: the innermost whose base is above it. The outermost never ends.
fn frame_of(frames: &[Frame], at: Address) -> Option<Frame> {
    let (idx, frame) = frames.iter().enumerate().rev().find(|(_, frame)| at < frame.base)?;
    (idx > 0).then(|| frame.clone())
}
