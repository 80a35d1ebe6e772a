//! [`Debuggee`]: what is debugged, without what the session is told about it.
//!
//! A query takes `&Debuggee`, which cannot move the machine. What takes `&mut Debuggee` looks through the record and leaves the machine where
//! it stood; only what is named by a movement (stepping, going back, typing) leaves it elsewhere. Breakpoints, typed source and displays are
//! not here, so nothing that gets a debuggee depends on them.
//!
//! Frames are those of the unwind tables, which know where each one's registers were saved; level 0 is the innermost. The frame that is looked
//! at is forgotten as soon as the machine moves. Choosing one is `frames` of this folder.

use super::entry_values::EntryRegisters;
use super::error::LineError;
use super::lookup::Lookup;
use super::reply::FrameView;
use super::selected_frame::SelectedFrame;
use crate::engine::machine::Machine;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::CodeFrame;
use crate::model::debug::target::{FrameState, HeapMemory, HeapRange, RSP, Target};
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;
use crate::model::source_map::SourceLine;
use std::rc::Rc;
use std::sync::Arc;

/// Frames of libraries, one in another, in which the user's is looked for.
const MOST_LIBRARY_FRAMES: usize = 64;

/// A program on its machine, with what is known of its source and the frame that is looked at.
pub(super) struct Debuggee {
    /// With what was typed.
    pub(super) program: Program,
    pub(super) machine: Machine,
    /// What is known of the source that the program was compiled from.
    pub(super) debug: Option<Rc<DebugInfo>>,
    /// The frame that is looked at, if it is not the innermost.
    pub(super) selected: Option<SelectedFrame>,
    /// Values at the entries of frames in progress.
    pub(super) entry_registers: EntryRegisters,
    /// Steps after which nothing goes forward any more; `None` where somebody can press Ctrl-C.
    pub(super) budget: Option<u64>,
}

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

impl Debuggee {
    /// A program of which no source is known, on a machine that has it loaded.
    pub(super) fn new(program: Program, machine: Machine) -> Debuggee {
        let entry_registers = EntryRegisters::default();
        Debuggee { program, machine, debug: None, selected: None, entry_registers, budget: None }
    }

    /// Looks at the state at a position of the record; the machine stands where it stood when done.
    pub(super) fn at<T>(&mut self, position: StepIndex, look: impl FnOnce(&Debuggee) -> T) -> T {
        let stood = self.machine.position();
        self.machine.seek(position);
        let seen = look(self);
        self.machine.seek(stood);
        seen
    }

    /// The budget, if it is used up.
    pub(super) fn limit_reached(&self) -> Option<u64> {
        self.budget.filter(|budget| self.machine.position().0 >= *budget && self.machine.ended().is_none())
    }

    /// Where names and memory are looked up.
    pub(super) fn lookup(&self) -> Lookup<'_> {
        Lookup { program: &self.program, machine: &self.machine }
    }

    /// The machine as the reader of values sees it.
    pub(super) fn guest(&self) -> Guest<'_> {
        // Those at hand are of the frames in progress, which are the thread's own.
        let is_own = self.thread_looked_at() == self.machine.current_thread();
        Guest { machine: &self.machine, entries: is_own.then_some(&self.entry_registers) }
    }

    /// Whether lines and variables of the program are known.
    pub(super) fn has_source_lines(&self) -> bool {
        self.debug.as_ref().is_some_and(|debug| debug.has_user_code())
    }

    /// What debug information says of the program.
    pub(super) fn debug_info(&self) -> Option<&DebugInfo> {
        self.debug.as_deref()
    }

    /// Refuses a question about variables where nothing is known of them.
    ///
    /// # Errors
    /// Without debug information.
    pub(super) fn check_debug_info(&self) -> Result<(), LineError> {
        if self.debug.is_some() {
            return Ok(());
        }
        Err(LineError::new("the program has no debug information: its variables have no names here")
            .with_help("`stack` shows the frames word by word, `view PLACE as TYPE` reads bytes as a type"))
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

    /// The level of the frame that is looked at, counted from the innermost: the innermost of the user's unless another was chosen.
    pub(super) fn frame_level(&self) -> usize {
        self.chosen().map_or_else(|| self.user_level(), |selected| selected.level)
    }

    /// The registers of the frame that is looked at, and which function inlined there is meant.
    pub(super) fn looked_at(&self) -> Option<FrameState> {
        let frame = self.frame_state(self.frame_level())?;
        Some(FrameState { inline_depth: self.chosen().and_then(|selected| selected.inline_depth), ..frame })
    }

    /// What was chosen to be looked at since the machine moved.
    pub(super) fn chosen(&self) -> Option<SelectedFrame> {
        self.selected.filter(|selected| selected.at == self.machine.position())
    }

    /// The thread that is looked at, counted from 0: the one in progress unless another was chosen.
    pub(super) fn thread_looked_at(&self) -> usize {
        self.chosen().map_or_else(|| self.machine.current_thread(), |selected| selected.thread)
    }

    /// In how many inlined calls the innermost function of the user lies.
    pub(super) fn inline_depth_at(&self, address: Address) -> u32 {
        let line = self.debug.as_deref().and_then(|debug| debug.user_line(address));
        line.map_or(0, |line| line.inline_depth)
    }

    /// Where the user's code stands: the innermost frame of it, or of all if none is the user's.
    pub(super) fn user_view(&self) -> FrameView {
        self.frame_view(self.user_level())
    }

    /// The line of the user that was being executed at a step.
    pub(super) fn user_line_at(&mut self, step: StepIndex) -> Option<SourceLine> {
        self.at(step, |debuggee| debuggee.user_view().line)
    }
}
