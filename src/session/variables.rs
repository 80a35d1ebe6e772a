//! The variables of a compiled program: where the reader of values looks, which frame is looked at, and the commands about them.
//!
//! Frames here are those of the unwind tables, which know where each one's registers were saved; level 0 is the innermost. Which one is
//! looked at is forgotten as soon as the machine moves. Choosing one is `frames` of this folder.

use super::command::VariableSet;
use super::entry_values::EntryRegisters;
use super::error::{LineError, Span};
use super::reply::{FrameView, Reply, VariableValue, VariableWhere};
use super::session::Session;
use crate::engine::machine::Machine;
use crate::lens::variables::{FieldStyle, Limits, Place, Scene, Value, ValueKind};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::CodeFrame;
use crate::model::debug::target::{FrameState, HeapMemory, HeapRange, RSP, Target};
use crate::model::debug::variable::{Variable, VariableKind};
use crate::model::memory_map::RegionKind;
use std::sync::Arc;

/// Frames of libraries, one in another, in which the user's is looked for.
const MOST_LIBRARY_FRAMES: usize = 64;
/// The machine as the reader of values sees it.
pub(super) struct Guest<'a> {
    machine: &'a Machine,
    entries: Option<&'a EntryRegisters>,
}

impl<'a> Guest<'a> {
    /// A machine of which no values at entries are known.
    pub(super) fn new(machine: &'a Machine) -> Guest<'a> {
        Guest { machine, entries: None }
    }
}

impl Target for Guest<'_> {
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
        self.machine.read(address, buffer.len()).map(|bytes| buffer.copy_from_slice(&bytes)).is_some()
    }

    fn is_defined(&self, address: Address, size: u64) -> bool {
        (0..size).step_by(16).all(|offset| self.machine.is_defined(address.plus(offset), (size - offset).min(16)))
    }

    fn heap_at(&self, address: Address) -> HeapMemory {
        if self.machine.region_at(address).is_none_or(|region| region.kind != RegionKind::Heap) {
            return HeapMemory::Outside;
        }
        self.machine.block_at(address).map_or(HeapMemory::NoBlock, |block| {
            HeapMemory::Block(HeapRange { start: block.address, size: block.size, is_live: block.is_live() })
        })
    }

    fn entry_value(&self, frame: &FrameState, register: u16) -> Option<u64> {
        let rsp = frame.register(RSP)?;
        let pushed = self.machine.frames().iter().rev().find(|pushed| pushed.base.0 > rsp)?;
        self.entries?.value(pushed.base, pushed.since, register)
    }
}

/// One call of one function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct CallIdentity {
    base: Address,
    since: Option<StepIndex>,
    function: Option<Arc<str>>,
}

impl CallIdentity {
    /// The function's readable path.
    pub(super) fn function(&self) -> Option<Arc<str>> {
        self.function.clone()
    }
}

impl Session {
    /// The machine as the reader of values sees it.
    pub(super) fn guest(&self) -> Guest<'_> {
        // Those at hand are of the frames in progress, which are the thread's own.
        let is_own = self.thread_looked_at() == self.machine.current_thread();
        Guest { machine: &self.machine, entries: is_own.then_some(&self.entry_registers) }
    }

    /// Whether lines and variables of the program are known.
    #[must_use]
    pub fn has_source_lines(&self) -> bool {
        self.debug.as_ref().is_some_and(|debug| debug.has_user_code())
    }

    /// What debug information says of the program.
    #[must_use]
    pub fn debug_info(&self) -> Option<&DebugInfo> {
        self.debug.as_deref()
    }

    /// The innermost frame that stands in the user's code; the innermost of all if none does.
    pub(super) fn user_level(&self) -> usize {
        let (Some(process), Some(debug)) = (self.program.process.as_deref(), self.debug.as_deref()) else { return 0 };
        let Some(innermost) = self.frame_state(0) else { return 0 };
        let target = self.guest();
        let mut frames = debug.frames(innermost, &target).take(MOST_LIBRARY_FRAMES);
        frames.position(|frame| process.is_user(frame.lookup_address())).unwrap_or(0)
    }

    /// What tells a frame from every other in progress: its canonical frame address.
    pub(super) fn frame_identity(&self, level: usize) -> Option<Address> {
        let frame = self.frame_state(level)?;
        self.debug.as_deref()?.unwind(&frame, &self.guest()).map(|caller| caller.cfa)
    }

    /// Tells the call that a frame belongs to from every other: its canonical frame address, the step that began it, and the function, since
    /// several may be inlined into one.
    pub(super) fn call_identity(&self, level: usize) -> Option<CallIdentity> {
        let base = self.frame_identity(level)?;
        let since = self.machine.frames().iter().rev().find(|frame| frame.base == base).map(|frame| frame.since);
        Some(CallIdentity { base, since, function: self.frame_view(level).function })
    }

    /// The registers of a frame.
    pub(super) fn frame_state(&self, level: usize) -> Option<FrameState> {
        let thread = self.thread_looked_at();
        let other = (thread != self.machine.current_thread()).then(|| self.machine.threads().swap_remove(thread));
        let registers = other.as_ref().map_or_else(|| self.machine.registers(), |thread| &thread.registers);
        let innermost = FrameState::innermost(Address(registers.rip), &registers.gpr, &registers.xmm);
        if level == 0 {
            return Some(innermost);
        }
        self.debug.as_deref()?.frames(innermost, &self.guest()).nth(level)
    }

    /// `locals`, `args`.
    pub(super) fn variables(&mut self, set: VariableSet) -> Result<Reply, LineError> {
        self.check_debug_info()?;
        let values_of = |session: &Session| session.looked_at().map(|frame| session.variables_in(set, &frame));
        let mut values = self.with_entry_values(values_of).unwrap_or_default();
        if set != VariableSet::Arguments {
            let ending = self.looked_at().map(|frame| self.ending_in(&frame)).unwrap_or_default();
            let shown = |(value, _): &(Value, _)| VariableValue { is_ending: true, ..Session::shown_value(value) };
            values.extend(ending.iter().map(shown));
        }
        for (path, to) in self.moves_looked_at() {
            let is_of = |value: &&mut VariableValue| {
                path.strip_prefix(&value.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            if let Some(value) = values.iter_mut().find(is_of) {
                value.moved.push((path, to));
            }
        }
        // What was moved from is not dropped.
        values.retain(|value| !value.is_ending || !value.moved.iter().any(|(path, _)| *path == value.name));
        self.note_last_seen(&mut values);
        Ok(Reply::Variables { set, values })
    }

    /// The values of variables in a frame.
    pub(super) fn variable_values(&self, set: VariableSet, level: usize) -> Vec<VariableValue> {
        self.frame_state(level).map(|frame| self.variables_in(set, &frame)).unwrap_or_default()
    }

    fn variables_in(&self, set: VariableSet, frame: &FrameState) -> Vec<VariableValue> {
        let Some(debug) = self.debug.as_deref() else { return Vec::new() };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let is_meant = |kind: VariableKind| match set {
            VariableSet::Locals => kind == VariableKind::Local,
            VariableSet::Arguments => kind == VariableKind::Parameter,
            VariableSet::All => true,
        };
        let variables = scene.visible_variables(frame);
        let meant = variables.into_iter().filter(|variable| is_meant(variable.kind));
        let shown = |variable: Variable| VariableValue {
            id: Some(variable.id),
            ..Session::shown_value(&scene.variable(&variable, frame))
        };
        meant.map(shown).collect()
    }

    /// Names of the variables in scope, and of their fields.
    #[must_use]
    pub fn variable_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let looked_at = self.looked_at();
        for variable in looked_at.map(|frame| self.variables_in(VariableSet::All, &frame)).unwrap_or_default() {
            if let ValueKind::Structure { fields, style: FieldStyle::Named, .. } = &variable.value.kind {
                names.extend(fields.iter().map(|field| format!("{}.{}", variable.name, field.label)));
            }
            names.extend(variable.value.facts.iter().map(|fact| format!("{}.{}", variable.name, fact.name)));
            names.push(variable.name);
        }
        names
    }

    /// The value of an expression over variables; `None` when the program has no debug information.
    pub(super) fn evaluate(&self, text: &str) -> Option<Result<Value, String>> {
        self.evaluate_in(text, &self.looked_at()?)
    }

    pub(super) fn evaluate_in(&self, text: &str, frame: &FrameState) -> Option<Result<Value, String>> {
        let debug = self.debug.as_deref()?;
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits { elements: 64, ..Limits::default() } };
        Some(scene.evaluate(text, frame))
    }

    /// `view VARIABLE`.
    pub(super) fn view_variable(&self, text: &str, behind: Span) -> Result<Reply, LineError> {
        let example = "for example `view [rsp+8] as Vec<u32>`, `view rdi:rsi as &str`";
        let Some(found) = self.evaluate(text) else {
            let message = "expected `as` and a type after this";
            return Err(LineError::at(behind, message).with_help(example));
        };
        let value = found.map_err(|message| LineError::new(message).with_help(example))?;
        let shown = Session::shown_value(&value);
        let Some(debug) = self.debug.as_deref() else { return Ok(Reply::Evaluated(Box::new(shown))) };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        match scene.words(&value) {
            words if words.is_empty() => Ok(Reply::Evaluated(Box::new(shown))),
            words => Ok(Reply::Words { value: Box::new(shown), words }),
        }
    }

    pub(super) fn shown_value(value: &Value) -> VariableValue {
        let place = match value.place {
            Place::Memory(address) => VariableWhere::Memory(address),
            Place::Register(number) => VariableWhere::Register(number),
            Place::Nowhere => VariableWhere::Nowhere,
        };
        VariableValue {
            id: None,
            name: value.label.clone(),
            type_name: value.type_name.to_string(),
            text: value.text(),
            place,
            size: value.size,
            value: value.clone(),
            moved: Vec::new(),
            is_ending: false,
            last_seen: None,
        }
    }

    /// Where a frame stands in the source.
    pub(super) fn frame_view(&self, level: usize) -> FrameView {
        let frame = self.frame_state(level);
        let address = frame.map_or(Address(self.machine.registers().rip), |frame| frame.lookup_address());
        let line = self.program.line_at(address).map(|entry| entry.line);
        FrameView { level, address, function: self.function_of_user_at(address), line }
    }

    /// The user's function that has the line at an address, of those that were inlined there; for want of one the innermost.
    pub(super) fn function_of_user_at(&self, address: Address) -> Option<Arc<str>> {
        let chain = self.debug.as_deref()?.location(address);
        let is_users = |frame: &&CodeFrame| frame.is_user;
        let with_line = chain.iter().rev().nth(self.inline_depth_at(address) as usize).filter(is_users);
        with_line.or_else(|| chain.iter().find(is_users)).or(chain.first())?.function.clone()
    }

    pub(super) fn check_debug_info(&self) -> Result<(), LineError> {
        if self.debug.is_some() {
            return Ok(());
        }
        Err(LineError::new("the program has no debug information: its variables have no names here")
            .with_help("`stack` shows the frames word by word, `view PLACE as TYPE` reads bytes as a type"))
    }
}
