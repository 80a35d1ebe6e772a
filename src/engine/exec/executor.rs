//! The recording executor: the code hook's handler, called by the emulator before every instruction (instrumentation with before-images, as
//! in an undo log). It completes the record of the instruction in flight, checks the next one, saves what that will overwrite, and resumes
//! or stops the run.
//!
//! A record needs the state before and after an instruction, and the hook sees only the moment in between; so each instruction is in flight
//! from the hook before it to the hook after it. Usual instructions take the [fast path](super::fast_path); the interpreter and the host
//! act while the emulator stands still.
//!
//! Invariants: an instruction that was not resumed has changed nothing, and at most one is in flight. Cost: about 30 ns an instruction on
//! the fast path.

use super::fast_path::InFlightHot;
use super::goal::{Goal, Reason, Service};
use super::host_functions;
use crate::engine::check::abi;
use crate::engine::check::access::{Addresses, check, indirect_target, not_executable};
use crate::engine::cpu::after::CpuAfter;
use crate::engine::cpu::decode_cache::{CodeAt, DecodedInsn, FLAGS_SLOT, register_of};
use crate::engine::cpu::unicorn::{Halted, HookVerdict, held_registers};
use crate::engine::query::search::SegmentSearch;
use crate::engine::query::stop_conditions::StopConditions;
use crate::engine::record::encode;
use crate::engine::record::encode::{CompactRecord, SideEffects};
use crate::engine::record::recording::{Recording, note_register};
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::fault::{Fault, Transfer};
use crate::model::register::Register;
use crate::model::run::SearchResult;
use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;
use crate::model::step::Executed;
use crate::model::warning::Warning;
use crate::x86::facts::{Flow, InsnKind};
use crate::x86::flags::after_bit_test;
use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

/// The executor: the recording that it appends to, what the run in progress is to stop at, and the instruction in flight.
pub(crate) struct Executor {
    pub recording: Recording,
    pub goal: Goal,
    /// What stops the run in progress.
    pub(crate) stops: StopConditions,
    /// The instruction that was resumed and is not yet recorded.
    pub(crate) in_flight: Option<InFlight>,
    /// The same, if it was an ordinary one.
    pub(crate) hot_in_flight: InFlightHot,
    /// Side effects of the fast path's step; empty in between. A reused buffer.
    pub(crate) side: SideEffects,
    /// Up to this position the fast path need not ask for a segment's end, an interrupt, the goal or undefined registers; 0 makes it ask.
    pub(crate) quiet_until: u64,
    /// Why the hook stopped the run.
    reason: Reason,
}

/// An instruction that was resumed and is not yet recorded.
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

impl Executor {
    #[must_use]
    pub(crate) fn new(recording: Recording) -> Executor {
        Executor {
            recording,
            goal: Goal::default(),
            stops: StopConditions::default(),
            in_flight: None,
            hot_in_flight: InFlightHot::default(),
            side: SideEffects::default(),
            quiet_until: 0,
            reason: Reason::Stop(Stop::Steps),
        }
    }

    /// Called by the emulator before each instruction.
    #[expect(clippy::inline_always, reason = "it is most of the hook")]
    #[inline(always)]
    pub(crate) fn on_instruction(&mut self, cpu: Halted, address: u64) -> HookVerdict {
        if !self.finish_hot(cpu, address) && !self.finish_in_flight(cpu, address) {
            return HookVerdict::Go;
        }
        if self.begin_hot(address) {
            return HookVerdict::Go;
        }
        self.go_or_stop(cpu, address)
    }

    /// Records the instruction in flight, if there is one; false when it is not yet over.
    #[inline(never)]
    fn finish_in_flight(&mut self, cpu: Halted, address: u64) -> bool {
        if self.in_flight.is_none() {
            return true;
        }
        let Some(in_flight) = self.in_flight.take() else { return true };
        let entry = self.recording.code.entry(in_flight.entry);
        if entry.facts.repeats && address == self.recording.state.registers.rip && cpu.gpr(1) == 0 {
            // The emulator comes back to a repeated instruction once more to find that the count is used up; the
            // processor does that as part of the last iteration.
            self.in_flight = Some(in_flight);
            return false;
        }
        self.finish(&in_flight, cpu, address);
        true
    }

    #[inline(never)]
    fn go_or_stop(&mut self, cpu: Halted, address: u64) -> HookVerdict {
        if self.recording.code.vet(address, &self.recording.state.memory) {
            self.reason = Reason::Refetch;
            return HookVerdict::Stop;
        }
        match self.begin(address) {
            Ok(()) => HookVerdict::Go,
            Err(Reason::Serve(Service::Interpret(idx))) => self.interpret_at(cpu, idx),
            // The machine looks how much is printed.
            Err(Reason::Serve(Service::Runtime(function))) if !function.prints() => self.serve(cpu, function),
            Err(reason) => {
                self.reason = reason;
                HookVerdict::Stop
            }
        }
    }

    /// Has the instruction that the emulator stands before executed by the interpreter; the emulator goes on behind it.
    fn interpret_at(&mut self, cpu: Halted, idx: u32) -> HookVerdict {
        let before = self.recording.state.registers.clone();
        if let Err(stop) = self.interpret(idx) {
            self.reason = Reason::Stop(stop);
            return HookVerdict::Stop;
        }
        let after = &self.recording.state.registers;
        for register in held_registers() {
            let value = after.get(register);
            if value != before.get(register) {
                cpu.write(register, value);
            }
        }
        let entry = self.recording.code.entry(idx);
        // Flags written from outside are lost where the emulator goes on in a block whose last flags came from a logical instruction: it
        // then computes them without the word that they were written to (`gen_compute_eflags`).
        let keeps_flags = after.rflags == before.rflags;
        if keeps_flags && entry.is_jumped_over && after.rip == before.rip + u64::from(entry.facts.length) {
            HookVerdict::Go
        } else {
            HookVerdict::GoTo(after.rip)
        }
    }

    /// Serves a runtime call while the emulator stands at its entry point, where it finds a `ret` to go on with.
    fn serve(&mut self, cpu: Halted, function: RuntimeFn) -> HookVerdict {
        let caller = self.recording.heap_caller();
        match host_functions::serve(&mut self.recording, function, caller) {
            Ok(()) => {
                cpu.write(Register::RAX, self.recording.state.registers.get(Register::RAX));
                HookVerdict::Go
            }
            Err(stop) => {
                self.reason = Reason::Stop(stop);
                HookVerdict::Stop
            }
        }
    }

    /// Why the hook stopped the run.
    #[must_use]
    pub(crate) fn take_reason(&mut self) -> Reason {
        std::mem::replace(&mut self.reason, Reason::Stop(Stop::Steps))
    }

    /// Rolls back an instruction that was resumed and that the emulator could not execute: restores memory from the before-image.
    /// Returns its address.
    pub(crate) fn roll_back(&mut self) -> Option<u64> {
        if let Some((address, bytes)) = self.hot_in_flight.take_old(&self.recording.code) {
            let restored = bytes.is_empty() || self.recording.state.memory.store(address, &bytes);
            assert!(restored, "the operand was checked before it was resumed");
            return Some(self.recording.state.registers.rip);
        }
        let in_flight = self.in_flight.take()?;
        match &in_flight.old {
            Overwritten::Nothing => {}
            Overwritten::Compact { size, bytes } => {
                let idx = usize::from(self.recording.code.entry(in_flight.entry).shape.write_idx.unwrap_or(0));
                if let Some(address) = in_flight.addresses.get(idx) {
                    let restored = self.recording.state.memory.store(address, &bytes[..usize::from(*size)]);
                    assert!(restored, "the operand was checked before it was resumed");
                }
            }
            Overwritten::Wide(writes) => {
                for (address, bytes) in writes {
                    let restored = self.recording.state.memory.store(*address, bytes);
                    assert!(restored, "the operand was checked before it was resumed");
                }
            }
        }
        Some(self.recording.state.registers.rip)
    }

    /// Checks the instruction at `address` and prepares its record, or says why it must not be resumed. The state is the one before it.
    #[inline]
    pub(crate) fn begin(&mut self, address: u64) -> Result<(), Reason> {
        self.stop_here(address)?;
        if self.goal.ends_when_full && self.recording.is_outgrown() {
            return Err(Reason::Stop(Stop::Steps));
        }
        let idx = match self.recording.code.find(address, &self.recording.state.memory) {
            CodeAt::Instruction(idx) => idx,
            CodeAt::Runtime(function) => return Err(Reason::Serve(Service::Runtime(function))),
            CodeAt::External(number) => return Err(Reason::Serve(Service::External(number))),
            CodeAt::Nothing => return Err(Reason::Stop(self.ran_off(address))),
        };
        self.recording.before_step();
        let entry = self.recording.code.entry(idx);
        let addresses = Addresses::of(&entry.facts, &self.recording.state);
        check(entry, &addresses, &self.recording.state, &self.recording.code)
            .map_err(|fault| Reason::Stop(Stop::Fault(fault)))?;
        let warning = abi::find_warning(entry, &addresses, &self.recording.state);
        let compares = entry.facts.compares.is_some();
        let kind = entry.facts.kind;
        let by_host = match kind {
            InsnKind::Syscall => Some(Reason::Serve(Service::Syscall)),
            InsnKind::Halt => Some(Reason::Stop(Stop::Exited { code: 0 })),
            InsnKind::Interpreted => Some(Reason::Serve(Service::Interpret(idx))),
            InsnKind::FloatingPoint if self.recording.interprets_floating_point() => {
                Some(Reason::Serve(Service::Interpret(idx)))
            }
            _ => None,
        };
        let old = match by_host {
            Some(_) => Overwritten::Nothing,
            None => old_bytes(entry, &addresses, &mut self.recording.state),
        };
        if warning.is_some() || compares {
            self.note_warning(idx, &addresses, warning);
        }
        if let Some(reason) = by_host {
            return Err(reason);
        }
        self.in_flight = Some(InFlight { entry: idx, addresses, old });
        Ok(())
    }

    #[inline(never)]
    fn note_warning(&mut self, idx: u32, addresses: &Addresses, warning: Option<Warning>) {
        let warning = warning.or_else(|| {
            if !abi::may_compare_undefined(self.recording.code.entry(idx), addresses, &self.recording.state) {
                return None;
            }
            // Looking at the following instruction may decode it and so move the entries about.
            let entry = self.recording.code.entry(idx).clone();
            abi::find_undefined_comparison(&entry, addresses, &self.recording.state, &mut self.recording.code)
        });
        if let Some(warning) = warning {
            self.recording.history.warn(self.recording.state.registers.rip, warning);
        }
    }

    /// Moves ahead in the log to where a run stops, but not beyond a position. The state is at the position.
    pub(crate) fn seek_to_stop(&mut self, depth: Option<usize>, end: u64) {
        let mut goal = end.min(self.recording.history.end());
        let stops = std::mem::take(&mut self.stops);
        let mut segment_search =
            SegmentSearch::here(&self.recording, self.recording.filter_for_stops(&stops).down_to(depth));
        let found = self.recording.look_ahead(&mut segment_search, goal, |scanned, filter| {
            if filter.has_fallen(scanned.at.depth) || scanned.stops(&stops) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        self.stops = stops;
        if found != SearchResult::Nothing {
            goal = segment_search.at.step;
        }
        self.recording.seek(goal);
    }

    /// Stops that have nothing to do with what the instruction is.
    #[inline]
    pub(crate) fn stop_here(&self, address: u64) -> Result<(), Reason> {
        let position = self.recording.history.position();
        if self.stops.has_changed(&self.recording.state) {
            return Err(Reason::Stop(Stop::Watched));
        }
        if self.goal.position == Some(position) {
            return Err(Reason::Stop(Stop::Steps));
        }
        if position != self.goal.began {
            if self.recording.code.stops_at(address) && self.stops.stops_at(Address(address), &self.recording.state) {
                return Err(Reason::Stop(Stop::Address));
            }
            if self.goal.depth.is_some_and(|depth| self.recording.state.frames.depth() <= depth) {
                return Err(Reason::Stop(Stop::Depth));
            }
        }
        if address == self.goal.typed_end {
            return Err(Reason::Stop(Stop::EndOfTyped));
        }
        if self.recording.interrupt.load(Ordering::Relaxed) {
            return Err(Reason::Stop(Stop::Interrupted));
        }
        Ok(())
    }

    #[cold]
    fn ran_off(&self, address: u64) -> Stop {
        if self.goal.code_end == Some(address) {
            return Stop::Exited { code: 0 };
        }
        Stop::Fault(not_executable(address, Transfer::FallThrough, &self.recording.state.memory))
    }

    /// Records the instruction that has just run, and brings the state up to date.
    #[inline]
    pub(crate) fn finish(&mut self, in_flight: &InFlight, cpu: impl CpuAfter, rip: u64) {
        self.recording.history.prepare(&self.recording.state.registers);
        self.recording.code.note_run(in_flight.entry);
        let entry = self.recording.code.entry(in_flight.entry);
        match entry.facts.kind {
            // The emulator may lose the flags of an earlier comparison when such an instruction touches a page for the first time.
            InsnKind::KeepsFlags => cpu.write(Register::Rflags, self.recording.state.registers.rflags.into()),
            InsnKind::BitTest => cpu.write(Register::Rflags, after_bit_test(cpu.rflags()).into()),
            _ => {}
        }
        if entry.shape.is_wide {
            self.finish_wide(in_flight, cpu, rip);
            return;
        }
        let before = self.recording.state.registers.rip;
        let next = before + u64::from(entry.facts.length);
        let mut record = CompactRecord { rip, ..CompactRecord::default() };
        self.note_write(in_flight, &mut record);
        record.side.register_flips = self.note_definedness(in_flight);
        if !self.recording.state.register_definedness.is_clean() {
            self.quiet_until = 0;
        }
        let entry = self.recording.code.entry(in_flight.entry);
        if entry.facts.flow != Flow::Next || matches!(entry.facts.kind, InsnKind::Push(_)) {
            self.note_flow(in_flight, rip, &mut record.side);
            let n_pushed = self.recording.state.frames.n_pushed() - u32::from(record.side.pushed);
            for ended in &mut record.side.popped {
                *ended = self.recording.state.relative_frame(ended, self.recording.history.position(), n_pushed);
            }
        }
        let entry = self.recording.code.entry(in_flight.entry);
        for (idx, slot) in entry.shape.slots[..usize::from(entry.shape.n_slots)].iter().enumerate() {
            record.values[idx] = match *slot {
                FLAGS_SLOT => {
                    let flags = cpu.rflags();
                    u128::from(std::mem::replace(&mut self.recording.state.registers.rflags, flags) ^ flags)
                }
                slot if slot < FLAGS_SLOT => {
                    let value = cpu.gpr(slot);
                    let old = std::mem::replace(&mut self.recording.state.registers.gpr[usize::from(slot)], value);
                    u128::from(value.wrapping_sub(old))
                }
                slot => {
                    let value = cpu.read(register_of(slot));
                    std::mem::replace(&mut self.recording.state.registers.xmm[usize::from(slot - 17)], value) ^ value
                }
            };
        }
        record.side.deeper = self.recording.note_depth();
        self.recording.state.registers.rip = rip;
        self.recording.last_rip = Some(before);
        let shape = &self.recording.code.entry(in_flight.entry).shape;
        encode::write(&mut self.recording.history.log, shape, next, &record);
        self.recording.history.appended();
    }

    /// Records how the written operand changed, and which of its bytes (stack or heap) changed definedness.
    #[inline]
    fn note_write(&mut self, in_flight: &InFlight, record: &mut CompactRecord) {
        let Overwritten::Compact { size, bytes: old } = &in_flight.old else { return };
        let idx = usize::from(self.recording.code.entry(in_flight.entry).shape.write_idx.unwrap_or(0));
        let Some(address) = in_flight.addresses.get(idx) else { return };
        let length = usize::from(*size);
        let loaded = self.recording.state.memory.load(address, &mut record.memory[..length]);
        debug_assert!(loaded, "the operand was checked before it was resumed");
        record.memory.iter_mut().zip(old).for_each(|(byte, old)| *byte ^= old);
        let now = self.source_undefined(in_flight) & ((1_u32 << *size) - 1) as u16;
        let flipped = self.recording.state.undefined_bytes(address, u64::from(*size)) ^ now;
        if flipped != 0 && self.recording.state.tracks_definedness(address) {
            self.recording.state.toggle_definedness(address, flipped);
            record.side.marked = flipped;
        }
    }

    /// Calls, returns, tail calls and saved registers. The state's registers are still those before the instruction.
    pub(crate) fn note_flow(&mut self, in_flight: &InFlight, rip: u64, side: &mut SideEffects) {
        let entry = self.recording.code.entry(in_flight.entry);
        let rsp = self.recording.state.registers.rsp();
        match entry.facts.flow {
            Flow::Next => {
                if let InsnKind::Push(register @ Register::Gpr(number)) = entry.facts.kind
                    && Register::CALLEE_SAVED.contains(&register)
                {
                    self.recording.state.frames.note_dirty_innermost();
                    side.saved = self.recording.state.frames.save(number, rsp.wrapping_sub(8)).then_some(number);
                }
            }
            Flow::Call { .. } | Flow::IndirectCall(_) => {
                let next = self.recording.state.registers.rip + u64::from(entry.facts.length);
                let frame = self.recording.state.called_frame(rip, next, self.recording.history.position());
                self.recording.state.frames.push(frame);
                side.pushed = true;
            }
            Flow::Return { extra } => {
                self.recording.state.return_as_jump = None;
                for _ in 0..self.recording.state.frames.n_ended_by_return(rsp.wrapping_add(8)) {
                    side.popped.extend(self.recording.state.end_frame());
                }
                if !side.popped.is_empty() {
                    self.recording
                        .state
                        .end_call(rsp.wrapping_add(8 + u64::from(extra)), |at, mask| side.died.push((at, mask)));
                }
            }
            Flow::Jump { .. } | Flow::IndirectJump(_) => {
                let known = entry.target_is_function;
                let to_function = match entry.facts.flow {
                    Flow::IndirectJump(target) => self.recording.code.is_function_start(indirect_target(
                        target,
                        &in_flight.addresses,
                        &self.recording.state,
                    )),
                    _ => known && rip != self.recording.state.registers.rip + u64::from(entry.facts.length),
                };
                let Some((slot, _)) = self.recording.state.frames.innermost_slot() else { return };
                if !to_function || slot != rsp || self.is_same_function(rip) {
                    return;
                }
                side.popped.extend(self.recording.state.end_frame());
                let frame = side
                    .popped
                    .last()
                    .map(|ended| self.recording.state.tail_called_frame(rip, ended, self.recording.history.position()));
                frame.into_iter().for_each(|frame| self.recording.state.frames.push(frame));
                side.pushed = true;
            }
        }
    }

    /// A loop back to the start of the function in progress is no tail call.
    fn is_same_function(&self, target: u64) -> bool {
        self.recording.state.frames.innermost_function() == Some(target)
    }

    #[cold]
    fn finish_wide(&mut self, in_flight: &InFlight, cpu: impl CpuAfter, rip: u64) {
        let mut wide = self
            .recording
            .new_wide(Executed::Instruction { length: self.recording.code.entry(in_flight.entry).facts.length });
        if let Overwritten::Wide(writes) = &in_flight.old {
            for (address, old) in writes {
                let mut now = self
                    .recording
                    .state
                    .memory
                    .read(*address, old.len())
                    .expect("the operand was checked before it was resumed");
                now.iter_mut().zip(old).for_each(|(byte, old)| *byte ^= old);
                wide.memory_flips.extend(self.recording.state.define(*address, old.len() as u64));
                wide.writes.push((*address, now.into()));
            }
        }
        let facts = &self.recording.code.entry(in_flight.entry).facts;
        let read = |(idx, operand): (usize, &crate::x86::facts::MemoryOperand)| {
            in_flight.addresses.get(idx).filter(|_| operand.reads).map(|address| (address, usize::from(operand.size)))
        };
        wide.reads = facts.memory.iter().enumerate().filter_map(read).collect();
        let writes = facts.writes.clone();
        let mut side = SideEffects::default();
        self.note_flow(in_flight, rip, &mut side);
        (wide.dead_stack, wide.popped, wide.pushed) = (side.died, side.popped, side.pushed);
        let before = self.recording.state.registers.rip;
        for register in writes {
            let value = cpu.read(register);
            note_register(&mut wide, &mut self.recording.state, register, value);
        }
        note_register(&mut wide, &mut self.recording.state, Register::Rip, rip.into());
        self.recording.append(wide, before);
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

/// The fault of an instruction that passed every check and that the emulator nevertheless refused.
#[must_use]
pub(crate) fn refused(mnemonic: String) -> Fault {
    Fault::UnsupportedInstruction { mnemonic, why: "the emulator raised an exception that the checks did not foresee" }
}
