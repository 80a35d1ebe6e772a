//! Executing and recording: called before every instruction, it finishes the record of the one before, checks this one,
//! notes what is about to be overwritten, and lets it go or stops the run.
//!
//! Promises that an instruction which is not let go has changed nothing. Reading the record back is the replay's work.

use super::fast_path::InFlightHot;
use super::goal::{Goal, Reason, Service};
use super::injected::CpuAfter;
use super::stop_conditions::StopConditions;
use crate::engine::check::abi;
use crate::engine::check::access::{Addresses, check, indirect_target, not_executable};
use crate::engine::checkpoint::segments::LoggedSegments;
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, FLAGS_SLOT, Found, register_of, slot_of};
use crate::engine::cpu::unicorn::{Halted, Verdict};
use crate::engine::host::functions;
use crate::engine::machine::Stop;
use crate::engine::record::encode;
use crate::engine::record::encode::{CompactRecord, SideEffects};
use crate::engine::record::history::{History, WideRecord};
use crate::engine::state::State;
use crate::engine::state::definedness::define;
use crate::model::addr::Address;
use crate::model::fault::{Fault, Transfer, Warning};
use crate::model::register::{Flag, Register};
use crate::model::runtime::RuntimeFn;
use crate::model::step::Executed;
use crate::x86::facts::{Flow, Kind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// State, record, and what the run in progress is after.
pub struct Recorder {
    pub state: State,
    pub code: DecodeCache,
    pub history: History,
    pub goal: Goal,
    /// What stops the run in progress.
    pub(crate) stops: StopConditions,
    pub interrupt: Arc<AtomicBool>,
    /// About where a run or a search is, for those who wait.
    pub reached: Arc<AtomicU64>,
    /// The instruction that was let go and not yet recorded.
    pub(crate) pending: Option<InFlight>,
    /// The same, if it was an ordinary one.
    pub(crate) hot_in_flight: InFlightHot,
    /// Of the step that is being recorded; empty in between.
    pub(crate) side: SideEffects,
    /// Up to this position nothing is due before a step that does not depend on it, unless the run is begun anew.
    pub(crate) quiet_until: u64,
    /// Why the hook stopped the run.
    reason: Reason,
    pub segments: LoggedSegments,
    /// Bytes that the record may take before its oldest part is forgotten.
    pub budget: usize,
    /// rip before the newest step, if that was taken and not moved to.
    pub last_rip: Option<u64>,
}

/// Bytes that the record of a run may take.
pub const RECORD_BUDGET: usize = 1 << 30;

pub(crate) struct InFlight {
    pub(crate) entry: u32,
    pub(crate) addresses: Addresses,
    /// What the written operand held.
    pub(crate) old: Overwritten,
}

/// What an instruction is about to overwrite.
pub(crate) enum Overwritten {
    Nothing,
    Compact { size: u16, bytes: [u8; 16] },
    Wide(Vec<(u64, Vec<u8>)>),
}

impl Recorder {
    #[must_use]
    pub fn new(state: State, code: DecodeCache) -> Recorder {
        Recorder {
            state,
            code,
            history: History::default(),
            goal: Goal::default(),
            stops: StopConditions::default(),
            reached: Arc::default(),
            interrupt: Arc::default(),
            pending: None,
            hot_in_flight: InFlightHot::default(),
            side: SideEffects::default(),
            quiet_until: 0,
            reason: Reason::Stop(Stop::Steps),
            segments: LoggedSegments::default(),
            budget: RECORD_BUDGET,
            last_rip: None,
        }
    }

    /// Forgets every step: the record begins at this one, which the instruction at `last` led to, if that is known. The
    /// state is that before it.
    pub fn reset(&mut self, step: u64, last: Option<u64>) {
        self.history.reset(step, &self.state.registers);
        self.last_rip = last;
    }

    /// The instruction that was executed last; rip itself before the first step.
    pub fn caller(&mut self) -> u64 {
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

    /// Called by the emulator before each instruction.
    pub fn on_instruction(&mut self, cpu: Halted, address: u64) -> Verdict {
        if !self.finish_hot(cpu, address) && !self.finish_pending(cpu, address) {
            return Verdict::Go;
        }
        if self.begin_hot(address) {
            return Verdict::Go;
        }
        self.go_or_stop(cpu, address)
    }

    /// Records the instruction that was let go, if one was; false when it is not yet over.
    #[inline(never)]
    fn finish_pending(&mut self, cpu: Halted, address: u64) -> bool {
        if self.pending.is_none() {
            return true;
        }
        let Some(pending) = self.pending.take() else { return true };
        let entry = self.code.entry(pending.entry);
        if entry.facts.repeats && address == self.state.registers.rip && cpu.gpr(1) == 0 {
            // The emulator comes back to a repeated instruction once more to find that the count is used up; the
            // processor does that as part of the last iteration.
            self.pending = Some(pending);
            return false;
        }
        self.finish(&pending, cpu, address);
        true
    }

    #[inline(never)]
    fn go_or_stop(&mut self, cpu: Halted, address: u64) -> Verdict {
        match self.begin(address) {
            Ok(()) => Verdict::Go,
            // The machine looks how much is printed.
            Err(Reason::Serve(Service::Runtime(function))) if !function.prints() => self.serve(cpu, function),
            Err(reason) => {
                self.reason = reason;
                Verdict::Stop
            }
        }
    }

    /// Serves a runtime call while the emulator stands at its entry point, where it finds a `ret` to go on with.
    fn serve(&mut self, cpu: Halted, function: RuntimeFn) -> Verdict {
        let caller = self.caller();
        match functions::serve(self, function, caller) {
            Ok(()) => {
                cpu.write(Register::RAX, self.state.registers.get(Register::RAX));
                Verdict::Go
            }
            Err(stop) => {
                self.reason = Reason::Stop(stop);
                Verdict::Stop
            }
        }
    }

    /// Why the hook stopped the run.
    #[must_use]
    pub fn take_reason(&mut self) -> Reason {
        std::mem::replace(&mut self.reason, Reason::Stop(Stop::Steps))
    }

    /// Puts memory back as it was before an instruction that was let go but that the emulator could not execute.
    /// Returns its address.
    pub fn abandon(&mut self) -> Option<u64> {
        if let Some((address, bytes)) = self.hot_in_flight.take_old(&self.code) {
            let restored = bytes.is_empty() || self.state.memory.store(address, &bytes);
            assert!(restored, "the operand was checked before it was let go");
            return Some(self.state.registers.rip);
        }
        let pending = self.pending.take()?;
        match &pending.old {
            Overwritten::Nothing => {}
            Overwritten::Compact { size, bytes } => {
                let idx = usize::from(self.code.entry(pending.entry).shape.write_idx.unwrap_or(0));
                if let Some(address) = pending.addresses.get(idx) {
                    let restored = self.state.memory.store(address, &bytes[..usize::from(*size)]);
                    assert!(restored, "the operand was checked before it was let go");
                }
            }
            Overwritten::Wide(writes) => {
                for (address, bytes) in writes {
                    let restored = self.state.memory.store(*address, bytes);
                    assert!(restored, "the operand was checked before it was let go");
                }
            }
        }
        Some(self.state.registers.rip)
    }

    /// Decides whether the instruction at `address` may run. The state is the one before it.
    #[inline]
    pub fn begin(&mut self, address: u64) -> Result<(), Reason> {
        self.stop_here(address)?;
        if self.goal.ends_when_full && self.is_outgrown() {
            return Err(Reason::Stop(Stop::Steps));
        }
        let idx = match self.code.find(address, &self.state.memory) {
            Found::Instruction(idx) => idx,
            Found::Runtime(function) => return Err(Reason::Serve(Service::Runtime(function))),
            Found::External(number) => return Err(Reason::Serve(Service::External(number))),
            Found::Nothing => return Err(Reason::Stop(self.ran_off(address))),
        };
        self.before_step();
        let entry = self.code.entry(idx);
        let addresses = Addresses::of(&entry.facts, &self.state);
        check(entry, &addresses, &self.state, &self.code).map_err(|fault| Reason::Stop(Stop::Fault(fault)))?;
        match entry.facts.kind {
            Kind::Syscall => return Err(Reason::Serve(Service::Syscall)),
            Kind::Halt => return Err(Reason::Stop(Stop::Exited { code: 0 })),
            _ => {}
        }
        let warning = abi::look(entry, &addresses, &self.state);
        let compares = entry.facts.compares.is_some();
        let old = old_bytes(entry, &addresses, &mut self.state);
        if warning.is_some() || compares {
            self.note_warning(idx, &addresses, warning);
        }
        self.pending = Some(InFlight { entry: idx, addresses, old });
        Ok(())
    }

    #[inline(never)]
    fn note_warning(&mut self, idx: u32, addresses: &Addresses, warning: Option<Warning>) {
        let warning = warning.or_else(|| {
            if !abi::is_suspicious(self.code.entry(idx), addresses, &self.state) {
                return None;
            }
            // Looking at the following instruction may decode it and so move the entries about.
            let entry = self.code.entry(idx).clone();
            abi::compared(&entry, addresses, &self.state, &mut self.code)
        });
        if let Some(warning) = warning {
            self.history.warn(self.state.registers.rip, warning);
        }
    }

    /// StopConditions that have nothing to do with what the instruction is.
    #[inline]
    pub fn stop_here(&self, address: u64) -> Result<(), Reason> {
        let position = self.history.position();
        if self.stops.has_changed(self.state.context()) {
            return Err(Reason::Stop(Stop::Watched));
        }
        if self.goal.position == Some(position) {
            return Err(Reason::Stop(Stop::Steps));
        }
        if position != self.goal.began {
            if self.code.stops_at(address) && self.stops.stops_at(Address(address), self.state.context()) {
                return Err(Reason::Stop(Stop::Address));
            }
            if self.goal.depth.is_some_and(|depth| self.state.frames.depth() <= depth) {
                return Err(Reason::Stop(Stop::Depth));
            }
        }
        if address == self.goal.typed_end {
            return Err(Reason::Stop(Stop::EndOfTyped));
        }
        if self.interrupt.load(Ordering::Relaxed) {
            return Err(Reason::Stop(Stop::Interrupted));
        }
        Ok(())
    }

    #[cold]
    fn ran_off(&self, address: u64) -> Stop {
        if self.goal.code_end == Some(address) {
            return Stop::Exited { code: 0 };
        }
        Stop::Fault(not_executable(address, Transfer::FallThrough, &self.state.memory))
    }

    /// Records the instruction that has just run, and brings the state up to date.
    #[inline]
    pub(crate) fn finish(&mut self, pending: &InFlight, cpu: impl CpuAfter, rip: u64) {
        self.history.prepare(&self.state.registers);
        self.code.note_run(pending.entry);
        let entry = self.code.entry(pending.entry);
        if entry.shape.is_wide {
            self.finish_wide(pending, cpu, rip);
            return;
        }
        let before = self.state.registers.rip;
        let next = before + u64::from(entry.facts.length);
        let mut record = CompactRecord { rip, ..CompactRecord::default() };
        self.note_write(pending, &mut record);
        record.side.tainted = self.note_definedness(pending);
        if !self.state.register_definedness.is_clean() {
            self.quiet_until = 0;
        }
        let entry = self.code.entry(pending.entry);
        if entry.facts.flow != Flow::Next || matches!(entry.facts.kind, Kind::Push(_)) {
            self.note_flow(pending, rip, &mut record.side);
            let n_pushed = self.state.frames.n_pushed() - u32::from(record.side.pushed);
            for ended in &mut record.side.popped {
                *ended = self.state.relative(ended, self.history.position(), n_pushed);
            }
        }
        let entry = self.code.entry(pending.entry);
        for (idx, slot) in entry.shape.slots[..usize::from(entry.shape.n_slots)].iter().enumerate() {
            record.values[idx] = match *slot {
                FLAGS_SLOT => {
                    let flags = user_flags(entry.facts.kind, cpu, self.state.registers.rflags);
                    u128::from(std::mem::replace(&mut self.state.registers.rflags, flags) ^ flags)
                }
                slot if slot < FLAGS_SLOT => {
                    let value = general(entry.facts.kind, cpu, slot, &self.state);
                    let old = std::mem::replace(&mut self.state.registers.gpr[usize::from(slot)], value);
                    u128::from(value.wrapping_sub(old))
                }
                slot => {
                    let value = cpu.read(register_of(slot));
                    std::mem::replace(&mut self.state.registers.xmm[usize::from(slot - 17)], value) ^ value
                }
            };
        }
        record.side.deeper = self.note_depth();
        self.state.registers.rip = rip;
        self.last_rip = Some(before);
        let shape = &self.code.entry(pending.entry).shape;
        encode::write(&mut self.history.log, shape, next, &record);
        self.history.appended();
    }

    /// What the written operand became, and which of its heap bytes were written for the first time.
    #[inline]
    fn note_write(&mut self, pending: &InFlight, record: &mut CompactRecord) {
        let Overwritten::Compact { size, bytes: old } = &pending.old else { return };
        let idx = usize::from(self.code.entry(pending.entry).shape.write_idx.unwrap_or(0));
        let Some(address) = pending.addresses.get(idx) else { return };
        let length = usize::from(*size);
        let loaded = self.state.memory.load(address, &mut record.memory[..length]);
        debug_assert!(loaded, "the operand was checked before it was let go");
        record.memory.iter_mut().zip(old).for_each(|(byte, old)| *byte ^= old);
        let now = self.source_marks(pending) & ((1_u32 << *size) - 1) as u16;
        let flipped = self.state.undefined_bytes(address, u64::from(*size)) ^ now;
        if flipped != 0 && (self.state.stack.written.covers(address) || self.state.heap.written.covers(address)) {
            self.state.toggle_definedness(address, flipped);
            record.side.marked = flipped;
        }
    }

    /// Calls, returns, tail calls and saved registers. The state's registers are still those before the instruction.
    fn note_flow(&mut self, pending: &InFlight, rip: u64, side: &mut SideEffects) {
        let entry = self.code.entry(pending.entry);
        let rsp = self.state.registers.rsp();
        match entry.facts.flow {
            Flow::Next => {
                if let Kind::Push(register @ Register::Gpr(number)) = entry.facts.kind
                    && Register::CALLEE_SAVED.contains(&register)
                {
                    self.state.frames.note_dirty_innermost();
                    side.saved = self.state.frames.save(number, rsp.wrapping_sub(8)).then_some(number);
                }
            }
            Flow::Call { .. } | Flow::IndirectCall(_) => {
                let next = self.state.registers.rip + u64::from(entry.facts.length);
                let frame = self.state.called_frame(rip, next, self.history.position());
                self.state.frames.push(frame);
                side.pushed = true;
            }
            Flow::Return { extra } => {
                self.state.return_as_jump = None;
                for _ in 0..self.state.frames.n_ended_by_return(rsp.wrapping_add(8)) {
                    side.popped.extend(self.state.end_frame());
                }
                if !side.popped.is_empty() {
                    self.state.end_call(rsp.wrapping_add(8 + u64::from(extra)), |at, mask| side.died.push((at, mask)));
                }
            }
            Flow::Jump { .. } | Flow::IndirectJump(_) => {
                let known = entry.target_is_function;
                let to_function = match entry.facts.flow {
                    Flow::IndirectJump(target) => {
                        self.code.is_function_start(indirect_target(target, &pending.addresses, &self.state))
                    }
                    _ => known && rip != self.state.registers.rip + u64::from(entry.facts.length),
                };
                let Some((slot, _)) = self.state.frames.innermost_slot() else { return };
                if !to_function || slot != rsp || self.is_same_function(rip) {
                    return;
                }
                side.popped.extend(self.state.end_frame());
                let frame =
                    side.popped.last().map(|ended| self.state.tail_called_frame(rip, ended, self.history.position()));
                frame.into_iter().for_each(|frame| self.state.frames.push(frame));
                side.pushed = true;
            }
        }
    }

    /// A loop back to the start of the function in progress is no tail call.
    fn is_same_function(&self, target: u64) -> bool {
        self.state.frames.innermost_function() == Some(target)
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

    #[cold]
    fn finish_wide(&mut self, pending: &InFlight, cpu: impl CpuAfter, rip: u64) {
        let mut wide = self.new_wide(Executed::Instruction { length: self.code.entry(pending.entry).facts.length });
        if let Overwritten::Wide(writes) = &pending.old {
            for (address, old) in writes {
                let mut now =
                    self.state.memory.read(*address, old.len()).expect("the operand was checked before it was let go");
                now.iter_mut().zip(old).for_each(|(byte, old)| *byte ^= old);
                wide.marked.extend(define(&mut self.state, *address, old.len() as u64));
                wide.writes.push((*address, now.into()));
            }
        }
        let facts = &self.code.entry(pending.entry).facts;
        let read = |(idx, operand): (usize, &crate::x86::facts::MemoryOperand)| {
            pending.addresses.get(idx).filter(|_| operand.reads).map(|address| (address, usize::from(operand.size)))
        };
        wide.reads = facts.memory.iter().enumerate().filter_map(read).collect();
        let kind = facts.kind;
        let writes = facts.writes.clone();
        let mut side = SideEffects::default();
        self.note_flow(pending, rip, &mut side);
        wide.died = side.died;
        wide.popped = side.popped;
        let before = self.state.registers.rip;
        for register in writes {
            let value = match register {
                Register::Rflags => user_flags(kind, cpu, self.state.registers.rflags).into(),
                register => cpu.read(register),
            };
            note_register(&mut wide, &mut self.state, register, value);
        }
        note_register(&mut wide, &mut self.state, Register::Rip, rip.into());
        self.append(wide, before);
    }

    /// Must be called before the host changes anything in a step of its own; what lies ahead of the position is forgotten.
    pub fn begin_host_step(&mut self) {
        self.cut();
        self.before_step();
        self.segments.note_host_step(self.state.registers.rip);
        self.history.prepare(&self.state.registers);
    }

    /// An empty wide record for the next step.
    #[must_use]
    pub fn new_wide(&self, what: Executed) -> WideRecord {
        WideRecord {
            step: self.history.position(),
            what,
            registers: Vec::new(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap: Vec::new(),
            marked: Vec::new(),
            tainted: Vec::new(),
            died: Vec::new(),
            popped: Vec::new(),
            output: 0,
            input: 0,
            deeper: 0,
        }
    }

    /// Takes a step that the host made; its changes are in the state already.
    pub fn append(&mut self, mut wide: WideRecord, rip_before: u64) {
        wide.deeper = self.note_depth();
        self.last_rip = Some(rip_before);
        self.history.append_wide(wide);
    }
}

/// The state of an instruction's written operands before it runs.
#[inline]
fn old_bytes(entry: &DecodedInsn, addresses: &Addresses, state: &mut State) -> Overwritten {
    if entry.shape.is_wide {
        let writes = entry.facts.memory.iter().enumerate().filter(|(_, operand)| operand.writes);
        let mut old = |(idx, operand): (usize, &crate::x86::facts::MemoryOperand)| {
            let address = addresses.get(idx)?;
            state.note_dirty(address, operand.size.into());
            Some((address, state.memory.read(address, usize::from(operand.size))?))
        };
        return Overwritten::Wide(writes.filter_map(&mut old).collect());
    }
    let Some(idx) = entry.shape.write_idx else { return Overwritten::Nothing };
    let Some(address) = addresses.get(usize::from(idx)) else { return Overwritten::Nothing };
    let size = entry.facts.memory[usize::from(idx)].size;
    state.note_dirty(address, size.into());
    let mut bytes = [0; 16];
    let loaded = state.memory.load(address, &mut bytes[..usize::from(size)]);
    debug_assert!(loaded, "the operand was just checked");
    Overwritten::Compact { size, bytes }
}

/// A general register after an instruction. `cmpxchg` leaves the whole of rax alone when it succeeds (Intel SDM vol. 2,
/// `cmpxchg`), and the emulator does not.
#[inline]
fn general(kind: Kind, cpu: impl CpuAfter, slot: u8, before: &State) -> u64 {
    if kind == Kind::CompareExchange32 && slot == 0 && Flag::Zero.is_set(cpu.rflags()) {
        let rax = before.registers.gpr[0];
        cpu.write(Register::RAX, rax.into());
        return rax;
    }
    cpu.gpr(slot)
}

/// `popf` in a user program leaves the interrupt flag and the I/O privilege level alone; the emulator, which runs the guest
/// as a kernel, does not (Intel SDM vol. 2, `popf`, table 4-19).
#[inline]
fn user_flags(kind: Kind, cpu: impl CpuAfter, before: u64) -> u64 {
    const KERNEL_ONLY: u64 = 0x3200;
    let flags = cpu.rflags();
    if kind != Kind::PopFlags {
        return flags;
    }
    let flags = flags & !KERNEL_ONLY | before & KERNEL_ONLY;
    cpu.write(Register::Rflags, flags.into());
    flags
}

/// Writes a register of the state and notes the difference.
pub fn note_register(wide: &mut WideRecord, state: &mut State, register: Register, value: u128) {
    let old = state.registers.get(register);
    state.registers.set(register, value);
    let difference = old ^ state.registers.get(register);
    if difference != 0 {
        wide.registers.push((register, difference));
    }
    if let Some(slot) = slot_of(register).filter(|slot| *slot != FLAGS_SLOT) {
        let marks = state.register_definedness.undefined_bytes(slot);
        if marks != 0 {
            state.register_definedness.toggle(slot, marks);
            wide.tainted.push((slot, marks));
        }
    }
}

/// The fault of an instruction that passed every check and that the emulator nevertheless refused.
#[must_use]
pub fn refused(mnemonic: String) -> Fault {
    Fault::UnsupportedInstruction { mnemonic, why: "the emulator raised an exception that the checks did not foresee" }
}
