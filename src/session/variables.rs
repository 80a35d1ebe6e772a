//! The variables of a compiled program: where the reader of values looks, which frame is looked at, and the commands about them.
//!
//! Frames here are those of the unwind tables, which know where each one's registers were saved; frame 0 is the innermost. Which one is
//! looked at is forgotten as soon as the machine moves.

use super::command::{FrameChoice, VariableSet};
use super::error::LineError;
use super::reply::{FrameView, Reply, VariableValue, VariableWhere};
use super::session::Session;
use crate::engine::machine::Machine;
use crate::lens::variables::{Limits, Place, Scene, Value};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::{FrameState, HeapMemory, HeapRange, Target};
use crate::model::debug::variable::VariableKind;
use crate::model::memory_map::RegionKind;

/// Frames that are unwound at most.
const MOST_FRAMES: usize = 4096;

/// The machine as the reader of values sees it.
pub(super) struct Guest<'a>(pub(super) &'a Machine);

impl Target for Guest<'_> {
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
        self.0.read(address, buffer.len()).map(|bytes| buffer.copy_from_slice(&bytes)).is_some()
    }

    fn is_written(&self, address: Address, size: u64) -> bool {
        (0..size).step_by(16).all(|offset| self.0.is_written(address.plus(offset), (size - offset).min(16)))
    }

    fn heap_at(&self, address: Address) -> HeapMemory {
        if self.0.region_at(address).is_none_or(|region| region.kind != RegionKind::Heap) {
            return HeapMemory::Outside;
        }
        self.0.block_at(address).map_or(HeapMemory::NoBlock, |block| {
            HeapMemory::Block(HeapRange { start: block.address, size: block.size, is_live: block.is_live() })
        })
    }
}

/// The frame that is looked at, and where the machine stood when it was chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SelectedFrame {
    at: StepIndex,
    level: usize,
}

impl Session {
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

    /// The frame that is looked at, counted from the innermost.
    pub(super) fn frame_level(&self) -> usize {
        self.selected.filter(|selected| selected.at == self.machine.position()).map_or(0, |selected| selected.level)
    }

    /// The registers of a frame.
    pub(super) fn frame_state(&self, level: usize) -> Option<FrameState> {
        let registers = self.machine.registers();
        let mut frame = FrameState::innermost(Address(registers.rip), &registers.gpr, &registers.xmm);
        let debug = self.debug.as_deref();
        for _ in 0..level {
            frame = debug?.unwind(&frame, &Guest(&self.machine))?.state;
        }
        Some(frame)
    }

    /// `locals`, `args`.
    pub(super) fn variables(&self, set: VariableSet) -> Result<Reply, LineError> {
        self.check_debug_info()?;
        Ok(Reply::Variables { set, values: self.variable_values(set, self.frame_level()) })
    }

    /// The values of variables in a frame.
    pub(super) fn variable_values(&self, set: VariableSet, level: usize) -> Vec<VariableValue> {
        let Some(debug) = self.debug.as_deref() else { return Vec::new() };
        let Some(frame) = self.frame_state(level) else { return Vec::new() };
        let target = Guest(&self.machine);
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let is_meant = |kind: VariableKind| match set {
            VariableSet::Locals => kind == VariableKind::Local,
            VariableSet::Arguments => kind == VariableKind::Parameter,
            VariableSet::All => true,
        };
        let variables = scene.visible_variables(&frame);
        let meant = variables.into_iter().filter(|variable| is_meant(variable.kind));
        meant.map(|variable| Session::shown_value(&scene.variable(&variable, &frame))).collect()
    }

    /// The value of an expression over variables; `None` when the program has no debug information.
    pub(super) fn evaluate(&self, text: &str) -> Option<Result<Value, String>> {
        let debug = self.debug.as_deref()?;
        let frame = self.frame_state(self.frame_level())?;
        let target = Guest(&self.machine);
        let scene = Scene { debug, target: &target, limits: Limits { elements: 64, ..Limits::default() } };
        Some(scene.evaluate(text, &frame))
    }

    pub(super) fn shown_value(value: &Value) -> VariableValue {
        let place = match value.place {
            Place::Memory(address) => VariableWhere::Memory(address),
            Place::Register(number) => VariableWhere::Register(number),
            Place::Nowhere => VariableWhere::Nowhere,
        };
        VariableValue {
            name: value.label.clone(),
            type_name: value.type_name.to_string(),
            text: value.text(),
            place,
            size: value.size,
            value: value.clone(),
        }
    }

    /// `up`, `down`, `frame N`.
    pub(super) fn select_frame(&mut self, choice: FrameChoice) -> Result<Reply, LineError> {
        self.check_debug_info()?;
        let present = self.frame_level();
        let wanted = match choice {
            FrameChoice::Present => present,
            FrameChoice::Level(level) => usize::try_from(level).unwrap_or(usize::MAX),
            FrameChoice::Relative(by) => usize::try_from(present as i64 + by).map_err(|_| {
                LineError::new("this is the innermost frame: it called nothing").with_help("`up` goes to its caller")
            })?,
        };
        if wanted > MOST_FRAMES || self.frame_state(wanted).is_none() {
            return Err(LineError::new(format!("there is no frame {wanted}"))
                .with_help("frames are counted from the innermost, which is 0; `bt` lists them"));
        }
        self.selected = Some(SelectedFrame { at: self.machine.position(), level: wanted });
        Ok(Reply::FrameSelected(self.frame_view(wanted)))
    }

    /// Where a frame stands in the source.
    pub(super) fn frame_view(&self, level: usize) -> FrameView {
        let frame = self.frame_state(level);
        let address = frame.map_or(Address(self.machine.registers().rip), |frame| frame.lookup_address());
        let function = self.debug.as_deref().and_then(|debug| debug.location(address).into_iter().next());
        let line = self.program.line_at(address).map(|entry| entry.line);
        FrameView { level, address, function: function.and_then(|frame| frame.function), line }
    }

    pub(super) fn check_debug_info(&self) -> Result<(), LineError> {
        if self.debug.is_some() {
            return Ok(());
        }
        Err(LineError::new("the program has no debug information: its variables have no names here")
            .with_help("`stack` shows the frames word by word, `view PLACE as TYPE` reads bytes as a type"))
    }
}
