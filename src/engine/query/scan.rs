//! The scanner: partial forward replay of the log. It decodes record after record and tracks only the registers, the number of calls in
//! progress, and those bytes of memory that the filter asks for.
//!
//! That is enough to tell what a step executes, where it writes and what the difference is, and much faster than redo, which brings the
//! whole state along. A [`ScanPlan`] holds what is needed of each instruction (registers written, operand size, filter mask, and the
//! numbers of its two successors, so that most steps need no look-up by address); it is filled as instructions are met.
//!
//! Invariants: the machine is not touched; a position is a value of its own ([`ScanPosition`]), so several threads can scan one log. Memory
//! at a position is the machine's memory XOR the overlay, so a scan begins where the machine stands, and only tracked bytes are right; from
//! a restart point only rip and the general registers are. Cost: linear in the records between two positions.

use super::filter::{ALWAYS, EXECUTES, Filter, KNOWN, MEMORY, REGISTERS};
use super::overlay::MemoryOverlay;
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, DecodedInsn, FLAGS_SLOT, register_of};
use crate::engine::memory::guest::Memory;
use crate::engine::record::decode::RecordDecoder;
use crate::engine::record::history::{History, WideRecord};
use crate::engine::record::host_call::HostCallRecord;
use crate::engine::record::kinds::RecordKind;
use crate::engine::state::State;
use crate::model::expr::EvalContext;
use crate::model::register::{Register, Registers};
use crate::model::step::Executed;
use std::ops::ControlFlow;

/// A position of the record, with what is known of the state there.
#[derive(Clone)]
pub(crate) struct ScanPosition {
    pub step: u64,
    /// The offset of that step's record in the log.
    pub offset: usize,
    pub registers: Registers,
    /// Calls in progress.
    pub depth: i64,
    /// How memory differs from the machine's, as far as it is tracked.
    pub overlay: MemoryOverlay,
}

/// What a step did that is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ScanEvent {
    /// It is about to be taken; the position is the one before it.
    Before,
    /// It wrote, changed or ended something; the position is the one after it.
    After,
}

/// A step that is looked for, as it is met.
#[derive(Clone, Copy)]
pub(crate) struct ScannedStep<'a> {
    pub event: ScanEvent,
    pub at: &'a ScanPosition,
    pub memory: &'a Memory,
}

/// The state at a position of the scan: the machine's memory as the overlay changes it.
#[derive(Clone, Copy)]
pub(crate) struct ScannedState<'a> {
    at: &'a ScanPosition,
    memory: &'a Memory,
}

impl EvalContext for ScannedState<'_> {
    #[inline]
    fn registers(&self) -> &Registers {
        &self.at.registers
    }

    #[inline]
    fn load(&self, address: u64, size: u8) -> Option<u128> {
        let now = self.memory.load_small(address, size)?;
        Some(now ^ self.at.overlay.difference(address, size))
    }
}

impl ScannedStep<'_> {
    /// The state there, as far as it is tracked.
    pub(crate) fn state(&self) -> ScannedState<'_> {
        self.at.over(self.memory)
    }

    /// The step.
    pub(crate) fn step(&self) -> u64 {
        self.at.step - u64::from(self.event == ScanEvent::After)
    }
}

/// How a scan ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ScanEnd {
    Complete,
    /// The visitor broke off.
    Found,
    /// The instruction at the position is not in the plan.
    Unplanned,
}

/// What the records of each instruction ask for, by its number.
#[derive(Clone, Default)]
pub(crate) struct ScanPlan {
    insns: Vec<InsnPlan>,
}

/// What the scan needs of an instruction.
#[derive(Clone, Copy, Default)]
struct InsnPlan {
    address: u64,
    target: u64,
    /// The numbers of the following instruction and of that at the target.
    next: u32,
    taken: u32,
    slots: [u8; 4],
    n_slots: u8,
    length: u8,
    write_size: u8,
    /// The filter mask; 0 for an instruction that is not in the plan.
    mask: u8,
}

const NONE: u32 = u32::MAX;

impl ScanPlan {
    /// Adds an instruction.
    #[cold]
    pub(crate) fn add(&mut self, instruction: u32, filter: &Filter, code: &DecodeCache) {
        let entry = code.entry(instruction);
        let insn = InsnPlan {
            address: entry.address,
            target: entry.shape.target,
            next: code.known(entry.address + u64::from(entry.facts.length)).unwrap_or(NONE),
            taken: code.known(entry.shape.target).unwrap_or(NONE),
            slots: entry.shape.slots,
            n_slots: entry.shape.n_slots,
            length: entry.facts.length,
            write_size: entry.shape.write_size,
            mask: filter.mask(entry),
        };
        let n_known = self.insns.len().max(instruction as usize + 1);
        self.insns.resize(n_known, InsnPlan::default());
        self.insns[instruction as usize] = insn;
    }

    /// Adds the instruction that is recorded at an address.
    pub(crate) fn add_at(&mut self, address: u64, filter: &Filter, code: &mut DecodeCache, memory: &Memory) {
        let CodeAt::Instruction(instruction) = code.find(address, memory) else {
            unreachable!("a compact record is of an instruction, and code that ran is never taken away")
        };
        self.add(instruction, filter, code);
    }

    #[inline]
    fn insn(&self, instruction: u32) -> Option<&InsnPlan> {
        self.insns.get(instruction as usize).filter(|insn| insn.mask & KNOWN != 0)
    }
}

impl ScanPosition {
    /// Where the machine stands.
    pub(crate) fn here(history: &History, state: &State) -> ScanPosition {
        ScanPosition {
            step: history.position(),
            offset: history.offset(),
            registers: state.registers.clone(),
            depth: state.frames.depth() as i64,
            overlay: MemoryOverlay::default(),
        }
    }

    /// The state there, as far as it is tracked.
    pub(crate) fn over<'a>(&'a self, memory: &'a Memory) -> ScannedState<'a> {
        ScannedState { at: self, memory }
    }

    fn toggle(&mut self, register: Register, difference: u128) {
        let value = self.registers.get(register) ^ difference;
        self.registers.set(register, value);
    }
}

/// The log, and what it takes to read it.
#[derive(Clone, Copy)]
pub(crate) struct Scanner<'a> {
    pub history: &'a History,
    pub code: &'a DecodeCache,
    pub plan: &'a ScanPlan,
    pub memory: &'a Memory,
}

impl Scanner<'_> {
    fn scanned<'b>(&'b self, event: ScanEvent, at: &'b ScanPosition) -> ScannedStep<'b> {
        ScannedStep { event, at, memory: self.memory }
    }

    /// Scans to a step and hands what is looked for to `visit` on the way, until that breaks off; then the position is the one
    /// before or after the step, as the event says.
    pub(crate) fn scan_to(
        self,
        at: &mut ScanPosition,
        end: u64,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ScanEnd {
        let log: &[u8] = &self.history.log;
        let mut instruction = self.code.known(at.registers.rip).unwrap_or(NONE);
        while at.step < end {
            if log[at.offset] & 0x80 != 0 {
                if instruction == NONE && self.is_unplanned(at) {
                    return ScanEnd::Unplanned;
                }
                if self.match_other_step(at, filter, visit).is_break() {
                    return ScanEnd::Found;
                }
                instruction = self.code.known(at.registers.rip).unwrap_or(NONE);
                continue;
            }
            let Some(insn) = self.plan.insn(instruction) else {
                match self.code.known(at.registers.rip).filter(|known| *known != instruction) {
                    Some(known) => {
                        instruction = known;
                        continue;
                    }
                    None => return ScanEnd::Unplanned,
                }
            };
            let (outcome, next) = if insn.mask == KNOWN {
                self.skip_step(insn, at, filter, visit)
            } else {
                self.match_step(insn, instruction, at, filter, visit)
            };
            if outcome.is_break() {
                return ScanEnd::Found;
            }
            instruction = next;
        }
        ScanEnd::Complete
    }

    /// Whether an instruction in the table of wide records is not decoded.
    fn is_unplanned(self, at: &ScanPosition) -> bool {
        matches!(RecordKind::at(&self.history.log, at.offset), RecordKind::Wide)
            && matches!(self.history.wide_at(at.step).what, Executed::Instruction { .. })
            && self.code.known(at.registers.rip).is_none()
    }

    /// Decodes a step whose instruction is not looked for. Returns the number of the next, if that is known.
    #[inline]
    fn skip_step(
        self,
        insn: &InsnPlan,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> (ControlFlow<()>, u32) {
        let mut record = RecordDecoder::at(&self.history.log, at.offset);
        let next = advance(insn, &mut record, at);
        let mut present = record.values_present();
        while present != 0 {
            change(insn.slots[present.trailing_zeros() as usize & 3], &mut record, &mut at.registers);
            present &= present - 1;
        }
        record.skip_memory(insn.write_size);
        if record.has_side() {
            return (self.end_record(&mut record, at, false, filter, visit), next);
        }
        at.offset = record.end();
        at.step += 1;
        (ControlFlow::Continue(()), next)
    }

    /// Skips the side effects, the last part of a record.
    #[inline]
    fn end_record(
        self,
        record: &mut RecordDecoder,
        at: &mut ScanPosition,
        matches: bool,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut matches = matches;
        if record.has_side() {
            let (ended, entered) = record.skip_side();
            at.depth += entered as i64 - ended as i64;
            matches |= ended > 0 && at.depth <= filter.depth;
        }
        at.offset = record.end();
        at.step += 1;
        if matches { visit(self.scanned(ScanEvent::After, at), filter) } else { ControlFlow::Continue(()) }
    }

    #[inline(never)]
    fn match_step(
        self,
        insn: &InsnPlan,
        instruction: u32,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> (ControlFlow<()>, u32) {
        if insn.mask & EXECUTES != 0 && visit(self.scanned(ScanEvent::Before, at), filter).is_break() {
            return (ControlFlow::Break(()), NONE);
        }
        let written = if insn.mask & MEMORY == 0 {
            None
        } else {
            let written = self.code.hot(instruction).written(&at.registers.gpr);
            written.or_else(|| written_by_any(self.code.entry(instruction), &at.registers))
        };
        let mut record = RecordDecoder::at(&self.history.log, at.offset);
        let before = at.registers.rip;
        let next = advance(insn, &mut record, at);
        let mut matches = insn.mask & ALWAYS != 0;
        for (idx, slot) in insn.slots[..usize::from(insn.n_slots & 7)].iter().enumerate() {
            if record.has_value(idx) {
                change(*slot, &mut record, &mut at.registers);
                matches |= filter.sees_slot(*slot);
            }
        }
        if insn.mask & REGISTERS != 0 {
            matches |= filter.sees_rip(before, at.registers.rip);
        }
        match written {
            Some(address) => {
                let difference = record.memory(insn.write_size);
                matches |= filter.sees_number(address, insn.write_size, difference, &mut at.overlay);
            }
            None => record.skip_memory(insn.write_size),
        }
        (self.end_record(&mut record, at, matches, filter, visit), next)
    }

    /// Decodes a step of the host's, or one that is in the table of wide records.
    #[inline(never)]
    fn match_other_step(
        self,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if filter.executes(at.registers.rip) {
            visit(self.scanned(ScanEvent::Before, at), filter)?;
        }
        let depth = at.depth;
        let matches = match RecordKind::at(&self.history.log, at.offset) {
            RecordKind::Wide => self.match_wide(at, filter),
            RecordKind::HostCall(host_call) => match_host_call(&host_call, at, filter),
            RecordKind::Compact(_) => unreachable!("instructions are decoded where they are known"),
        };
        at.step += 1;
        if matches || (at.depth < depth && at.depth <= filter.depth) {
            return visit(self.scanned(ScanEvent::After, at), filter);
        }
        ControlFlow::Continue(())
    }

    fn match_wide(self, at: &mut ScanPosition, filter: &Filter) -> bool {
        let wide = self.history.wide_at(at.step);
        let before = at.registers.clone();
        for (register, difference) in &wide.registers {
            at.toggle(*register, *difference);
        }
        let mut matches = false;
        for (address, difference) in &wide.writes {
            matches |= filter.sees_memory(*address, difference, &mut at.overlay);
        }
        at.offset += 1;
        at.depth += wide.deeper_by + i64::from(wide.pushed || wide.handler.is_some()) - wide.popped.len() as i64;
        let wrote = |register| writes_register(wide, register, before.rip, self.code);
        matches | filter.sees_registers(&before, &at.registers, wrote)
    }
}

fn match_host_call(host_call: &HostCallRecord, at: &mut ScanPosition, filter: &Filter) -> bool {
    let before = at.registers.clone();
    let has_result = host_call.has_result();
    let mut matches = false;
    if let Some((start, length)) = host_call.written(before.gpr(Register::RAX))
        && filter.meets(start, length)
    {
        matches = filter.sees_memory(start, &host_call.difference(), &mut at.overlay);
    }
    at.registers.rip = host_call.rip;
    host_call.apply_to_gpr(&mut at.registers.gpr);
    at.offset = host_call.end();
    at.depth -= 1;
    let wrote = |register| match register {
        Register::RAX => has_result,
        register => register == Register::RSP,
    };
    matches | filter.sees_registers(&before, &at.registers, wrote)
}

/// Reads where the step led, and goes there. Returns the number of the instruction there, if that is known.
#[inline]
fn advance(insn: &InsnPlan, record: &mut RecordDecoder, at: &mut ScanPosition) -> u32 {
    let following = insn.address + u64::from(insn.length);
    let (rip, next) = match (record.changes_flow(), insn.target) {
        (false, _) => (following, insn.next),
        (true, 0) => (following.wrapping_add(record.signed()), NONE),
        (true, target) => (target, insn.taken),
    };
    at.registers.rip = rip;
    next
}

/// Applies the difference of the register behind a slot.
#[inline]
fn change(slot: u8, record: &mut RecordDecoder, registers: &mut Registers) {
    match slot {
        FLAGS_SLOT => registers.rflags ^= record.flags(),
        slot if slot < FLAGS_SLOT => {
            let register = &mut registers.gpr[usize::from(slot & 15)];
            *register = register.wrapping_add(record.general());
        }
        slot => change_xmm(slot, record, registers),
    }
}

#[inline(never)]
fn change_xmm(slot: u8, record: &mut RecordDecoder, registers: &mut Registers) {
    let Register::Xmm(number) = register_of(slot) else { return };
    registers.xmm[usize::from(number)] ^= record.wide();
}

/// Whether a wide step writes a register, even if to what it was.
fn writes_register(wide: &WideRecord, register: Register, rip: u64, code: &DecodeCache) -> bool {
    let is_written = match &wide.what {
        Executed::RuntimeCall { result, .. } => register == Register::RAX && result.is_some(),
        Executed::Syscall { .. } => [Register::RAX, Register::RCX, Register::R11].contains(&register),
        Executed::Instruction { .. } => {
            code.known(rip).is_none_or(|known| code.entry(known).facts.writes.contains(&register))
        }
        Executed::Switch { .. } | Executed::Edit | Executed::Exit { .. } => false,
    };
    is_written || wide.registers.iter().any(|(changed, _)| *changed == register)
}

/// The address that an instruction writes which has no hot part; none for a repeat prefix with a count of 0.
#[cold]
fn written_by_any(entry: &DecodedInsn, registers: &Registers) -> Option<u64> {
    let operand = &entry.facts.memory[usize::from(entry.shape.write_idx?)];
    let is_over = entry.facts.repeats && registers.gpr(Register::RCX) == 0;
    (!is_over).then(|| operand.address(registers))
}
