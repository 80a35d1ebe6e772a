//! The pointers that lie in the variables of a compiled program, as they are where the machine stands: which variable of which call has each.
//!
//! Only the state and the debug information are read, so this takes a `&Debuggee`. What became of a pointer (`moves`) needs the record. The cost
//! is that of reading the variables of all frames of the user's, on all threads.

use super::drop_glue::{drops_ahead, is_at_scope_end};
use crate::engine::frames::Frames;
use crate::lens::variables::{HeapPointer, ReadLimits, TypedValue, ValuePlace, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::{FrameState, RSP};
use crate::model::debug::variable::{Variable, VariableId, VariableKind};
use crate::model::source_map::SourceLine;
use crate::model::thread::ThreadState;
use crate::session::debuggee::Debuggee;
use crate::session::reply::{MovedTo, OwnerName};
use std::sync::Arc;

/// Frames whose variables are looked at.
pub(super) const MOST_FRAMES: usize = 64;
/// Parts of variables that hold pointers.
const MOST_HOLDERS: usize = 2_000;

/// A pointer in a variable, before it is known what became of it.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) pointer: HeapPointer,
    /// Its owning pointer further out, by index in the list of all.
    pub(super) parent: Option<usize>,
    pub(super) level: usize,
    /// The function of the variable is not the innermost of the user's in that frame, but one that it was inlined into.
    pub(super) is_outer: bool,
    pub(super) function: Option<Arc<str>>,
    /// The thread, counted from 1.
    pub(super) thread: u32,
    /// The step that began the call whose variable it is.
    pub(super) call: Option<StepIndex>,
    pub(super) variable: VariableId,
    /// Where the variable is declared.
    pub(super) declared: Option<SourceLine>,
    pub(super) is_parameter: bool,
    /// The scope of the variable has ended, and its value is still to be dropped.
    pub(super) is_ending: bool,
    pub(super) moved: Option<MovedTo>,
}

impl Found {
    /// Whose it is.
    pub(super) fn name(&self) -> OwnerName {
        let Found { thread, call, .. } = *self;
        OwnerName { path: self.pointer.path.clone(), function: self.function.clone(), thread, call }
    }
}

/// A variable of a frame with its value.
struct FrameVariable {
    id: VariableId,
    value: TypedValue,
    declared: Option<SourceLine>,
    is_parameter: bool,
    is_ending: bool,
}

pub(super) fn found_pointers(debuggee: &Debuggee) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let Some(debug) = debuggee.debug.as_deref() else { return found };
    let Some(process) = debuggee.program.process.as_deref() else { return found };
    let target = debuggee.guest();
    for (thread, innermost) in threads_looked_at_first(debuggee) {
        for (level, frame) in debug.frames(innermost, &target).take(MOST_FRAMES).enumerate() {
            if !process.is_user(frame.lookup_address()) {
                continue;
            }
            let call = call_of(debuggee, &frame, thread);
            for (nth, (function, frame)) in functions_in(debuggee, &frame).into_iter().enumerate() {
                for variable in variables_of(debuggee, &frame) {
                    let first = found.len();
                    for pointer in variable.value.pointers() {
                        let parent = pointer.parent.map(|parent| first + parent);
                        let FrameVariable { id, declared, is_parameter, is_ending, .. } = variable;
                        let (is_outer, function) = (nth > 0, function.clone());
                        let one = Found {
                            pointer,
                            parent,
                            level,
                            is_outer,
                            function,
                            thread,
                            call,
                            variable: id,
                            declared,
                            is_parameter,
                            is_ending,
                            moved: None,
                        };
                        found.push(one);
                        if found.len() >= MOST_HOLDERS {
                            return found;
                        }
                    }
                }
            }
        }
    }
    found
}

/// The step that began the call that a frame of the stack belongs to.
fn call_of(debuggee: &Debuggee, frame: &FrameState, thread: u32) -> Option<StepIndex> {
    let rsp = frame.register(RSP)?;
    calls_of(debuggee, thread).iter().rev().find(|pushed| pushed.base.0 > rsp).map(|pushed| pushed.since)
}

/// Whether the call that a step began has not returned.
pub(super) fn is_in_progress(debuggee: &Debuggee, call: Option<StepIndex>, thread: u32) -> bool {
    call.is_some_and(|call| calls_of(debuggee, thread).iter().any(|pushed| pushed.since == call))
}

/// The calls in progress of a thread, counted from 1.
fn calls_of(debuggee: &Debuggee, thread: u32) -> Frames {
    if thread as usize == debuggee.machine.current_thread() + 1 {
        return debuggee.machine.frames();
    }
    let threads = debuggee.machine.threads();
    let own = threads.into_iter().find(|other| other.number == thread);
    own.map_or_else(|| debuggee.machine.frames(), |thread| thread.frames)
}

/// The user's functions at a frame of the stack, each with the frame that means it: the innermost, then those that it was inlined into.
fn functions_in(debuggee: &Debuggee, frame: &FrameState) -> Vec<(Option<Arc<str>>, FrameState)> {
    let address = frame.lookup_address();
    let mut functions = vec![(debuggee.function_of_user_at(address), frame.clone())];
    let Some(debug) = debuggee.debug.as_deref() else { return functions };
    let depth = debuggee.inline_depth_at(address);
    if depth > 0 {
        let chain = debug.location(address);
        let outer = (0..).zip(chain.into_iter().rev()).filter(|(outer, function)| *outer < depth && function.is_user);
        let frames =
            outer.map(|(outer, one)| (one.function, FrameState { inline_depth: Some(outer), ..frame.clone() }));
        functions.extend(frames.collect::<Vec<_>>().into_iter().rev());
    }
    functions
}

/// The numbers and innermost frames of the threads that have not ended, the one that is looked at first.
pub(in crate::session) fn threads_looked_at_first(debuggee: &Debuggee) -> Vec<(u32, FrameState)> {
    let looked_at = debuggee.thread_looked_at();
    let mut threads: Vec<(u32, FrameState)> =
        debuggee.frame_state(0).map(|frame| (looked_at as u32 + 1, frame)).into_iter().collect();
    for (idx, thread) in debuggee.machine.threads().into_iter().enumerate() {
        if idx != looked_at && thread.state != ThreadState::Ended {
            let registers = &thread.registers;
            let frame = FrameState::innermost(Address(registers.rip), &registers.gpr, &registers.xmm);
            threads.push((thread.number, frame));
        }
    }
    threads
}

/// The variables of a frame that are in scope; where a scope ends also those of it that are still to be dropped.
fn variables_of(debuggee: &Debuggee, frame: &FrameState) -> Vec<FrameVariable> {
    let Some(debug) = debuggee.debug.as_deref() else { return Vec::new() };
    let target = debuggee.guest();
    let scene =
        VariableContext { debug, target: &target, limits: ReadLimits { elements: 64, ..ReadLimits::default() } };
    let shown = |variable: &Variable, is_ending: bool| {
        let declared = variable
            .declared
            .as_ref()
            .and_then(|position| Some(SourceLine { file: debug.file_id(&position.path)?, number: position.line }));
        let is_parameter = variable.kind == VariableKind::Parameter;
        let value = scene.variable(variable, frame);
        FrameVariable { id: variable.id, value, declared, is_parameter, is_ending }
    };
    let visible = scene.visible_variables(frame);
    let mut variables: Vec<FrameVariable> = visible.iter().map(|variable| shown(variable, false)).collect();
    // A function that others were inlined into stands at a call, whatever line these stand at.
    let innermost = debuggee.inline_depth_at(frame.lookup_address());
    let is_innermost = frame.inline_depth.is_none_or(|depth| depth >= innermost);
    if is_innermost && is_at_scope_end(debuggee, frame.lookup_address()) {
        let dropped = drops_ahead(debuggee, frame);
        let ended = scene.ended_variables(frame);
        let ended = ended.iter().map(|variable| shown(variable, true));
        let is_ahead = |value: &TypedValue| matches!(value.place, ValuePlace::Memory(at) if dropped.contains(&at));
        variables.extend(ended.filter(|variable| is_ahead(&variable.value) || owns_live(&variable.value)));
    }
    variables
}

/// The variables of a frame that are still to be dropped though their scopes have ended, with the lines where they are declared.
pub(in crate::session) fn ending_in(debuggee: &Debuggee, frame: &FrameState) -> Vec<(TypedValue, Option<SourceLine>)> {
    let ending = variables_of(debuggee, frame).into_iter().filter(|variable| variable.is_ending);
    ending.map(|variable| (variable.value, variable.declared)).collect()
}

/// Whether a pointer lies in one place for as long as its variable is in scope. Optimised code keeps one copy of a number for all that
/// have it, so that nothing follows from where such a copy goes.
pub(super) fn is_in_one_place(debuggee: &Debuggee, one: &Found) -> bool {
    let debug = debuggee.debug.as_deref();
    one.pointer.depth > 0 || debug.is_some_and(|debug| debug.is_in_one_place(one.variable))
}

/// Whether a value itself owns a block that has not been freed.
fn owns_live(value: &TypedValue) -> bool {
    let owns =
        |pointer: &HeapPointer| pointer.depth == 0 && pointer.owns() && pointer.is_live && pointer.strong != Some(0);
    value.pointers().iter().any(owns)
}
