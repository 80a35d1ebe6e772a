//! The recording of a run: the state at a position, and the log and the checkpoints that lead from it to every other.
//!
//! Whoever executes or acts for the guest appends here; whoever goes elsewhere or searches reads here. It knows neither the emulator nor what
//! a run is after. The log holds consecutive steps, with the position among them; each checkpoint is reached from any of those in the log, and
//! what the log does not hold between two checkpoints is executed again when it is asked for.

use super::history::{History, WideRecord};
use crate::engine::checkpoint::list::CheckpointList;
use crate::engine::checkpoint::open_segment::OpenSegment;
use crate::engine::cpu::decode_cache::{DecodeCache, FLAGS_SLOT, slot_of};
use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::engine::tuning::Tuning;
use crate::model::addr::Address;
use crate::model::process::{Process, UserCall};
use crate::model::register::Register;
use crate::model::run::RECORD_BUDGET;
use crate::model::step::Executed;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};

/// Bytes of the log that are kept beside checkpoints.
const MOST_LOGGED_BESIDE: usize = 1 << 22;

/// MXCSR without its exception flags (Intel SDM vol. 1, figure 10-3).
const MXCSR_CONTROL: u32 = 0xffc0;
/// All exceptions masked, rounding to the nearest (System V ABI, AMD64 supplement, 3.4.1).
const MXCSR_AT_START: u32 = 0x1f80;

/// A position of a run, and how to get to the others.
pub(crate) struct Recording {
    pub state: State,
    pub code: DecodeCache,
    pub history: History,
    pub checkpoints: CheckpointList,
    /// The segment in progress at the end.
    pub open_segment: OpenSegment,
    /// The user's edits in segments that are not in the log, by step: re-execution applies them again.
    pub edits: BTreeMap<u64, WideRecord>,
    /// Bytes that the record may take before its oldest part is evicted.
    pub budget: usize,
    pub tuning: Tuning,
    /// rip before the newest step, if that was taken and not moved to.
    pub last_rip: Option<u64>,
    /// Raised to interrupt a run or a search (Ctrl-C).
    pub interrupt: Arc<AtomicBool>,
    /// About where a run or a search is, for those who wait.
    pub reached: Arc<AtomicU64>,
}

impl Recording {
    #[must_use]
    pub(crate) fn new(state: State, code: DecodeCache) -> Recording {
        Recording {
            state,
            code,
            history: History::default(),
            checkpoints: CheckpointList::default(),
            open_segment: OpenSegment::default(),
            edits: BTreeMap::new(),
            budget: RECORD_BUDGET,
            tuning: Tuning::default(),
            last_rip: None,
            interrupt: Arc::default(),
            reached: Arc::default(),
        }
    }

    /// Empties the log where checkpoints lead back instead, once it has grown large: a run in fast mode may be left to the recorder for
    /// long.
    pub(crate) fn bound_log(&mut self) {
        if self.open_segment.is_unbounded() && self.history.size() > MOST_LOGGED_BESIDE {
            let last = self.caller();
            self.reset(self.history.position(), Some(last));
        }
    }

    /// The memories that an emulator runs on.
    #[must_use]
    pub(crate) fn memories(&self) -> [&Memory; 2] {
        [&self.state.memory, &self.code.view.memory]
    }

    /// Whether SSE's arithmetic is the interpreter's: exceptions are unmasked, rounding or flushing is not as a program finds it, or
    /// the program looks at the flags of MXCSR, which the emulator does not keep.
    #[must_use]
    #[inline]
    pub(crate) fn interprets_floating_point(&self) -> bool {
        self.code.sees_float_flags || self.state.registers.mxcsr & MXCSR_CONTROL != MXCSR_AT_START
    }

    /// The instruction that was executed last; rip itself before the first step.
    pub(crate) fn caller(&mut self) -> u64 {
        if let Some(rip) = self.last_rip {
            return rip;
        }
        let rip = if self.undo() {
            let rip = self.state.registers.rip;
            self.redo();
            rip
        } else {
            self.state.registers.rip
        };
        self.last_rip = Some(rip);
        rip
    }

    /// Whom a heap block is put down to: the instruction that called the allocator, or the program's call of the support library in which
    /// that was. In a linked program it is the innermost call in user code that led there, unless that went through a function which
    /// allocates for a library itself.
    pub(crate) fn heap_caller(&mut self) -> u64 {
        let caller = self.caller();
        let Some(process) = &self.state.process else { return self.outside_support(caller) };
        if process.is_user(Address(caller)) {
            return caller;
        }
        for frame in self.state.frames.inward_out() {
            if process.is_runtime(Address(frame.function)) {
                return caller;
            }
            if let Some(site) = user_call(&frame, process) {
                return site.0;
            }
        }
        caller
    }

    /// The same for a call of the allocator at an address, if that does not depend on the calls in progress.
    #[must_use]
    pub(crate) fn heap_caller_without_frames(&self, caller: u64) -> Option<u64> {
        let is_user = match &self.state.process {
            Some(process) => process.is_user(Address(caller)),
            None => !self.code.support.contains(Address(caller)),
        };
        is_user.then_some(caller)
    }

    /// Who is responsible for what the instruction at rip does: in the libraries of a linked program the innermost call in user code that
    /// led there.
    #[must_use]
    pub(crate) fn responsible(&self) -> Address {
        let here = Address(self.state.registers.rip);
        let Some(process) = self.state.process.as_deref().filter(|process| !process.is_user(here)) else { return here };
        self.state.frames.inward_out().find_map(|frame| user_call(&frame, process)).unwrap_or(here)
    }

    fn outside_support(&self, caller: u64) -> u64 {
        let is_support = |at: u64| self.code.support.contains(Address(at));
        if !is_support(caller) {
            return caller;
        }
        let mut sites = self.state.frames.inward_out().map(|frame| frame.call_site);
        sites.find(|site| *site != 0 && !is_support(*site)).unwrap_or(caller)
    }

    /// How much deeper the stack is than ever before, which it then is.
    #[inline]
    pub(crate) fn note_depth(&mut self) -> u64 {
        let rsp = self.state.registers.rsp();
        self.state.stack.note_rsp(rsp);
        // A stack pointer that points elsewhere says nothing about the stack.
        if rsp >= self.state.deepest || self.state.deepest - rsp > self.stack_room() {
            return 0;
        }
        std::mem::replace(&mut self.state.deepest, rsp) - rsp
    }

    #[cold]
    fn stack_room(&self) -> u64 {
        let stack = self.state.memory.region_of(crate::model::memory_map::RegionKind::Stack);
        stack.map_or(0, |stack| self.state.deepest.saturating_sub(stack.start.0))
    }

    /// Must be called before the host changes anything in a step of its own; what lies ahead of the position is truncated.
    pub(crate) fn begin_host_step(&mut self) {
        self.cut();
        self.before_step();
        self.open_segment.note_host_step(self.state.registers.rip);
        self.history.prepare(&self.state.registers);
    }

    /// An empty wide record for the next step.
    #[must_use]
    pub(crate) fn new_wide(&self, what: Executed) -> WideRecord {
        WideRecord {
            step: self.history.position(),
            what,
            registers: Vec::new(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap: Vec::new(),
            memory_flips: Vec::new(),
            register_flips: Vec::new(),
            dead_stack: Vec::new(),
            popped: Vec::new(),
            pushed: false,
            handler: None,
            output: 0,
            input: 0,
            deeper: 0,
            system: None,
            threads: Vec::new(),
            switch: None,
            deeper_by: 0,
        }
    }

    /// Takes a step that the host made; its changes are in the state already.
    pub(crate) fn append(&mut self, mut wide: WideRecord, rip_before: u64) {
        wide.deeper = self.note_depth();
        self.last_rip = Some(rip_before);
        self.history.append_wide(wide);
    }
}

/// Writes a register of the state and notes the difference.
pub(crate) fn note_register(wide: &mut WideRecord, state: &mut State, register: Register, value: u128) {
    let old = state.registers.get(register);
    state.registers.set(register, value);
    let difference = old ^ state.registers.get(register);
    if difference != 0 {
        wide.registers.push((register, difference));
    }
    if let Some(slot) = slot_of(register).filter(|slot| *slot != FLAGS_SLOT) {
        let undefined = state.register_definedness.undefined_bytes(slot);
        if undefined != 0 {
            state.register_definedness.toggle(slot, undefined);
            wide.register_flips.push((slot, undefined));
        }
    }
}

/// The user's call that a frame was entered by.
fn user_call(frame: &FrameRecord, process: &Process) -> Option<Address> {
    let known = |at: u64| Some(Address(at)).filter(|at| at.0 != 0);
    process.user_call(known(frame.call_site), known(frame.return_address)).map(UserCall::within)
}
