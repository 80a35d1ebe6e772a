//! The scanner: decodes log records forwards and follows registers, calls, and only those bytes of memory that the filter asks for.
//!
//! That is enough to tell what a step executes, where it writes and what the difference is, and much faster than redo, which brings the
//! whole state along. A [`ScanPlan`] holds what is needed of each instruction (registers written, operand size, filter mask, successor),
//! made once a search when the instruction is met first.
//!
//! Invariant: the machine is not touched; a position is a value of its own ([`ScanPosition`]), so several threads can scan one log.

use super::filter::{ALWAYS, EXECUTES, Filter, KNOWN, MEMORY, REGISTERS};
use super::overlay::MemoryOverlay;
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, FLAGS_SLOT, Found, register_of};
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
    /// Where the record of that step is.
    pub place: usize,
    pub registers: Registers,
    /// Calls in progress.
    pub depth: i64,
    /// How memory differs from the machine's, as far as it is kept.
    pub overlay: MemoryOverlay,
}

/// What a step did that is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ScanEvent {
    /// It is about to act; the position is the one before it.
    Executes,
    /// It wrote, changed or ended something; the position is the one after it.
    Did,
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
    /// The state there, as far as it is followed.
    pub(crate) fn state(&self) -> ScannedState<'_> {
        self.at.over(self.memory)
    }

    /// The step.
    pub(crate) fn step(&self) -> u64 {
        self.at.step - u64::from(self.event == ScanEvent::Did)
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
    forms: Vec<ScanForm>,
}

#[derive(Clone, Copy, Default)]
struct ScanForm {
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
        let form = ScanForm {
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
        let n_known = self.forms.len().max(instruction as usize + 1);
        self.forms.resize(n_known, ScanForm::default());
        self.forms[instruction as usize] = form;
    }

    /// Adds the instruction that is recorded at an address.
    pub(crate) fn add_at(&mut self, address: u64, filter: &Filter, code: &mut DecodeCache, memory: &Memory) {
        let Found::Instruction(instruction) = code.find(address, memory) else {
            unreachable!("a compact record is of an instruction, and code that ran is never taken away")
        };
        self.add(instruction, filter, code);
    }

    #[inline]
    fn form(&self, instruction: u32) -> Option<&ScanForm> {
        self.forms.get(instruction as usize).filter(|form| form.mask & KNOWN != 0)
    }
}

impl ScanPosition {
    /// Where the machine stands.
    pub(crate) fn here(history: &History, state: &State) -> ScanPosition {
        ScanPosition {
            step: history.position(),
            place: history.offset(),
            registers: state.registers.clone(),
            depth: state.frames.depth() as i64,
            overlay: MemoryOverlay::default(),
        }
    }

    /// The state there, as far as it is followed.
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

    /// Goes on to a step and hands what is looked for to `visit` on the way, until it has seen enough; then the position is the one
    /// before or after the step, as the event says.
    pub(crate) fn go(
        self,
        at: &mut ScanPosition,
        end: u64,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ScanEnd {
        let log: &[u8] = &self.history.log;
        let mut instruction = self.code.known(at.registers.rip).unwrap_or(NONE);
        while at.step < end {
            if log[at.place] & 0x80 != 0 {
                if instruction == NONE && self.is_unplanned(at) {
                    return ScanEnd::Unplanned;
                }
                if self.pass_other(at, filter, visit).is_break() {
                    return ScanEnd::Found;
                }
                instruction = self.code.known(at.registers.rip).unwrap_or(NONE);
                continue;
            }
            let Some(form) = self.plan.form(instruction) else {
                match self.code.known(at.registers.rip).filter(|known| *known != instruction) {
                    Some(known) => {
                        instruction = known;
                        continue;
                    }
                    None => return ScanEnd::Unplanned,
                }
            };
            let (passed, next) = if form.mask == KNOWN {
                self.pass(form, at, filter, visit)
            } else {
                self.pass_looking(form, instruction, at, filter, visit)
            };
            if passed.is_break() {
                return ScanEnd::Found;
            }
            instruction = next;
        }
        ScanEnd::Complete
    }

    /// Whether an instruction in the table of wide records is not decoded.
    fn is_unplanned(self, at: &ScanPosition) -> bool {
        matches!(RecordKind::at(&self.history.log, at.place), RecordKind::Wide)
            && matches!(self.history.wide_at(at.step).what, Executed::Instruction { .. })
            && self.code.known(at.registers.rip).is_none()
    }

    /// Passes a step whose instruction is not looked for. Returns the number of the next, if that is known.
    #[inline]
    fn pass(
        self,
        form: &ScanForm,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> (ControlFlow<()>, u32) {
        let mut record = RecordDecoder::at(&self.history.log, at.place);
        let next = advance(form, &mut record, at);
        let mut present = record.values_present();
        while present != 0 {
            change(form.slots[present.trailing_zeros() as usize & 3], &mut record, &mut at.registers);
            present &= present - 1;
        }
        record.skip_memory(form.write_size);
        if record.has_side() {
            return (self.end_record(&mut record, at, false, filter, visit), next);
        }
        at.place = record.end();
        at.step += 1;
        (ControlFlow::Continue(()), next)
    }

    /// Passes the side notes, the last of a record.
    #[inline]
    fn end_record(
        self,
        record: &mut RecordDecoder,
        at: &mut ScanPosition,
        counts: bool,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut counts = counts;
        if record.has_side() {
            let (ended, entered) = record.skip_side();
            at.depth += entered as i64 - ended as i64;
            counts |= ended > 0 && at.depth <= filter.depth;
        }
        at.place = record.end();
        at.step += 1;
        if counts { visit(self.scanned(ScanEvent::Did, at), filter) } else { ControlFlow::Continue(()) }
    }

    #[inline(never)]
    fn pass_looking(
        self,
        form: &ScanForm,
        instruction: u32,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> (ControlFlow<()>, u32) {
        if form.mask & EXECUTES != 0 && visit(self.scanned(ScanEvent::Executes, at), filter).is_break() {
            return (ControlFlow::Break(()), NONE);
        }
        let written = if form.mask & MEMORY == 0 {
            None
        } else {
            let written = self.code.hot(instruction).written(&at.registers.gpr);
            written.or_else(|| written_by_any(self.code.entry(instruction), &at.registers))
        };
        let mut record = RecordDecoder::at(&self.history.log, at.place);
        let before = at.registers.rip;
        let next = advance(form, &mut record, at);
        let mut counts = form.mask & ALWAYS != 0;
        for (idx, slot) in form.slots[..usize::from(form.n_slots & 7)].iter().enumerate() {
            if record.has_value(idx) {
                change(*slot, &mut record, &mut at.registers);
                counts |= filter.sees_slot(*slot);
            }
        }
        if form.mask & REGISTERS != 0 {
            counts |= filter.sees_rip(before, at.registers.rip);
        }
        match written {
            Some(address) => {
                let difference = record.memory(form.write_size);
                counts |= filter.sees_number(address, form.write_size, difference, &mut at.overlay);
            }
            None => record.skip_memory(form.write_size),
        }
        (self.end_record(&mut record, at, counts, filter, visit), next)
    }

    /// Passes a step of the host's, or one that is in the table of wide records.
    #[inline(never)]
    fn pass_other(
        self,
        at: &mut ScanPosition,
        filter: &mut Filter,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if filter.executes(at.registers.rip) {
            visit(self.scanned(ScanEvent::Executes, at), filter)?;
        }
        let depth = at.depth;
        let counts = match RecordKind::at(&self.history.log, at.place) {
            RecordKind::Wide => self.pass_wide(at, filter),
            RecordKind::HostCall(host_call) => pass_host_call(&host_call, at, filter),
            RecordKind::Compact(_) => unreachable!("instructions are passed where they are known"),
        };
        at.step += 1;
        if counts || (at.depth < depth && at.depth <= filter.depth) {
            return visit(self.scanned(ScanEvent::Did, at), filter);
        }
        ControlFlow::Continue(())
    }

    fn pass_wide(self, at: &mut ScanPosition, filter: &Filter) -> bool {
        let wide = self.history.wide_at(at.step);
        let before = at.registers.clone();
        for (register, difference) in &wide.registers {
            at.toggle(*register, *difference);
        }
        let mut counts = false;
        for (address, difference) in &wide.writes {
            counts |= filter.sees_memory(*address, difference, &mut at.overlay);
        }
        at.place += 1;
        at.depth += wide.deeper_by + i64::from(wide.pushed) - wide.popped.len() as i64;
        let wrote = |register| writes_register(wide, register, before.rip, self.code);
        counts | filter.sees_registers(&before, &at.registers, wrote)
    }
}

fn pass_host_call(host_call: &HostCallRecord, at: &mut ScanPosition, filter: &Filter) -> bool {
    let before = at.registers.clone();
    let has_result = host_call.has_result();
    let mut counts = false;
    if let Some((start, length)) = host_call.written(before.gpr(Register::RAX))
        && filter.meets(start, length)
    {
        counts = filter.sees_memory(start, &host_call.difference(), &mut at.overlay);
    }
    at.registers.rip = host_call.rip;
    host_call.pass(&mut at.registers.gpr);
    at.place = host_call.end();
    at.depth -= 1;
    let wrote = |register| match register {
        Register::RAX => has_result,
        register => register == Register::RSP,
    };
    counts | filter.sees_registers(&before, &at.registers, wrote)
}

/// Reads where the step led, and goes there. Returns the number of the instruction there, if that is known.
#[inline]
fn advance(form: &ScanForm, record: &mut RecordDecoder, at: &mut ScanPosition) -> u32 {
    let following = form.address + u64::from(form.length);
    let (rip, next) = match (record.changes_flow(), form.target) {
        (false, _) => (following, form.next),
        (true, 0) => (following.wrapping_add(record.signed()), NONE),
        (true, target) => (target, form.taken),
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
        slot => change_wide(slot, record, registers),
    }
}

#[inline(never)]
fn change_wide(slot: u8, record: &mut RecordDecoder, registers: &mut Registers) {
    let Register::Xmm(number) = register_of(slot) else { return };
    registers.xmm[usize::from(number)] ^= record.wide();
}

/// Whether a wide step writes a register, even if to what it was.
fn writes_register(wide: &WideRecord, register: Register, rip: u64, code: &DecodeCache) -> bool {
    let is_injected = match &wide.what {
        Executed::RuntimeCall { result, .. } => register == Register::RAX && result.is_some(),
        Executed::Syscall { .. } => [Register::RAX, Register::RCX, Register::R11].contains(&register),
        Executed::Instruction { .. } => {
            code.known(rip).is_none_or(|known| code.entry(known).facts.writes.contains(&register))
        }
        Executed::Switch { .. } | Executed::Edit | Executed::Exit { .. } => false,
    };
    is_injected || wide.registers.iter().any(|(changed, _)| *changed == register)
}

/// Where an instruction writes that is not plain.
#[cold]
fn written_by_any(entry: &DecodedInsn, registers: &Registers) -> Option<u64> {
    let operand = &entry.facts.memory[usize::from(entry.shape.write_idx?)];
    let is_over = entry.facts.repeats && registers.gpr(Register::RCX) == 0;
    (!is_over).then(|| operand.address(registers))
}
