//! Block entry by the general path: the guards of a summarised block are evaluated, and all its effects are applied ahead of its execution.
//!
//! The emulator executes a whole block without a hook on each instruction, so what the recorder would do at each of them is done here at once:
//! the summary's operations give the addresses, each access and call is checked, then definedness, dirty pages, saved registers and calls are
//! brought to what they will be at the block's end.
//!
//! Invariant: check, then commit. Nothing of the guest's state is changed unless every check passed (pages may be marked dirty), so that a
//! refused block can run under the recorder from the same state. Should the emulator still refuse an instruction, the whole segment is rolled
//! back (`executor`). Cost: linear in the accesses of the block.

use super::access_set::AccessSet;
use super::operation::{BlockEnd, ExitValues, Operation, SymbolicAddress};
use super::pending::{CallEffect, Called, Pending};
use super::run::BlockRun;
use super::summary::BlockSummary;
use super::symbolic::{EntryValues, FLAGS, RSP, SymbolicValue};
use crate::engine::check::ret;
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::cpu::unicorn::HookVerdict;
use crate::engine::state::State;
use crate::x86::computation::divide;
use crate::x86::transfer::Extension;

impl BlockRun<'_> {
    /// Enters the block; `None` if a check fails.
    #[inline(never)]
    pub(crate) fn enter_general(&mut self, cpu: Halted, idx: usize) -> Option<HookVerdict> {
        let BlockRun { recording, blocks, values, .. } = self;
        let block = &blocks.all[idx];
        let state = &mut recording.state;
        load_registers(values, cpu, block.needs);
        if block.needs_flags {
            values.set(FLAGS, cpu.rflags());
        }
        for operation in &block.operations {
            evaluate(operation, &block.stores, values, state)?;
        }
        for set in &block.access_sets {
            set.is_ordinary(values, state).then_some(())?;
        }
        for lowest in &block.lowest {
            state.stack.defined.covers(values.get(*lowest)).then_some(())?;
        }
        let end = check_end(block, values, state, &recording.code)?;
        if let Some(stack_path) = &block.stack_path {
            stack_path.check_and_define(values.get(SymbolicValue::register(RSP)), state)?;
        }
        if block.has_effects {
            apply_effects(block, values, state);
        }
        self.position += block.n;
        self.last = block.last;
        apply_exits(&block.exits, values);
        match end {
            CallEffect::Next => {}
            CallEffect::Return { rsp, extra } => {
                state.frames.end_by_return(rsp);
                state.end_call_unrecorded(rsp.wrapping_add(u64::from(extra)));
            }
            CallEffect::Call(called) => {
                let is_indirect = matches!(self.blocks.all[idx].end, BlockEnd::Call { is_direct: false, .. });
                if is_indirect && self.recording.code.runtime_at(called.function).is_none() {
                    self.hot_loops.note_jump(called.site, called.function);
                }
                self.call(called);
            }
            CallEffect::Jump(pending) => self.pending = pending,
        }
        if self.blocks.all[idx].leaves_bit_test {
            debug_assert_eq!(self.pending, Pending::Nothing, "such a block ends with a return or runs on");
            self.pending = Pending::BitTest;
        }
        Some(HookVerdict::Go)
    }
}

/// Reads those registers of a mask from the emulator that are not valid.
#[inline]
pub(crate) fn load_registers(values: &mut EntryValues, cpu: Halted, registers: u16) {
    let invalid = values.invalid(registers);
    if invalid != 0 {
        load_invalid(values, cpu, invalid);
    }
    #[cfg(debug_assertions)]
    for number in (0..16).filter(|number| registers & (1 << number) != 0) {
        debug_assert_eq!(values.get(SymbolicValue::register(number)), cpu.gpr(number), "register {number}");
    }
}

#[inline(never)]
fn load_invalid(values: &mut EntryValues, cpu: Halted, mut invalid: u16) {
    while invalid != 0 {
        let number = invalid.trailing_zeros() as u8;
        values.set_register(number, cpu.gpr(number));
        invalid &= invalid - 1;
    }
}

/// Checks the end of a block with the values at entry, and returns what it does to the call stack; `None` if the check fails.
#[inline]
fn check_end(block: &BlockSummary, values: &EntryValues, state: &State, code: &DecodeCache) -> Option<CallEffect> {
    let site = block.last;
    match block.end {
        BlockEnd::Next => Some(CallEffect::Next),
        BlockEnd::Return { slot, n_prior_stores, ref callee_saved, extra } => {
            let at = values.get(slot);
            is_apart(at, 8, &block.stores[..usize::from(n_prior_stores)], values).then_some(())?;
            check_return(at, callee_saved, values, state)?;
            Some(CallEffect::Return { rsp: at.wrapping_add(8), extra })
        }
        BlockEnd::Call { slot, next, target, is_direct, is_compiled_call } => {
            let (slot, function) = (values.get(slot), values.get(target));
            let is_aligned = slot.wrapping_add(8).is_multiple_of(16);
            let goes_somewhere = is_direct || code.is_executable(function);
            (goes_somewhere && (is_aligned || is_compiled_call)).then_some(())?;
            Some(CallEffect::Call(Called { site, slot, next, function }))
        }
        BlockEnd::Jump { next } => Some(CallEffect::Jump(Pending::Jump { site, next })),
        BlockEnd::IndirectJump { target } => {
            code.is_executable(values.get(target)).then_some(())?;
            Some(CallEffect::Jump(Pending::IndirectJump { site }))
        }
    }
}

/// Checks that a return is in order.
#[inline]
fn check_return(at: u64, callee_saved: &[SymbolicValue; 6], values: &EntryValues, state: &State) -> Option<()> {
    let callee_saved = callee_saved.map(|value| values.get(value));
    let frame = state.frames.innermost_at(at).copied().or_else(|| state.frames.record_at(at))?;
    let returns = frame.return_slot == at && ret::is_in_order(&frame, state.memory.read_number(at, 8), callee_saved);
    returns.then_some(())
}

/// Applies what the block does to definedness, saved registers and the stack's depth.
#[inline]
fn apply_effects(block: &BlockSummary, values: &EntryValues, state: &mut State) {
    for set in &block.defines {
        set.define(values, state);
    }
    for (register, slot) in &block.saves {
        state.frames.note_dirty_innermost();
        state.frames.save(*register, values.get(*slot));
    }
    for lowest in &block.lowest {
        let rsp = values.get(*lowest);
        state.stack.note_rsp(rsp);
        state.deepest = state.deepest.min(rsp);
    }
}

/// Advances the register values to the end of a block.
#[inline]
pub(crate) fn apply_exits(exits: &ExitValues, values: &mut EntryValues) {
    if exits.is_empty {
        return;
    }
    if exits.is_parallel {
        apply_parallel_exits(values, exits);
        return;
    }
    apply_simple_exits(exits, values);
}

/// The same without a parallel assignment: what is assigned may depend on what is added to, or unknown, after it.
#[inline]
pub(crate) fn apply_simple_exits(exits: &ExitValues, values: &mut EntryValues) {
    exits.assigned.iter().for_each(|(number, value)| values.assign(*number, *value));
    // In most blocks only the stack pointer moves.
    match &exits.added[..] {
        [] => {}
        [(number, more)] => values.add(*number, *more),
        [(number, more), (other, other_more)] => {
            values.add(*number, *more);
            values.add(*other, *other_more);
        }
        plus => plus.iter().for_each(|(number, more)| values.add(*number, *more)),
    }
    values.invalidate(exits.unknown);
}

/// Parallel assignment: all values are read before any is changed.
#[cold]
fn apply_parallel_exits(values: &mut EntryValues, exits: &ExitValues) {
    let mut results = [None; 16];
    for ((_, value), result) in exits.assigned.iter().zip(&mut results) {
        *result = values.is_valid(value.root).then(|| values.get(*value));
    }
    exits.added.iter().for_each(|(number, more)| values.add(*number, *more));
    values.invalidate(exits.unknown);
    for ((number, _), result) in exits.assigned.iter().zip(results) {
        match result {
            Some(value) => values.set_register(*number, value),
            None => values.invalidate(1 << number),
        }
    }
}

#[inline]
pub(crate) fn evaluate(
    operation: &Operation,
    stores: &[SymbolicAddress],
    values: &mut EntryValues,
    state: &State,
) -> Option<()> {
    match *operation {
        Operation::Check(ref check) => AccessSet::of(*check).is_ordinary(values, state).then_some(())?,
        Operation::Sum { to, base, index, factor, mask } => {
            let sum = values.get(base).wrapping_add(values.get(index).wrapping_mul(factor));
            values.set(to, sum & mask);
        }
        Operation::Mask { to, of, mask } => values.set(to, values.get(of) & mask),
        Operation::Shift { to, of, by, mask } => values.set(to, (values.get(of) & mask) >> by),
        Operation::Load { to, at, size, sign, n_prior_stores } => {
            let at = values.get(at);
            is_apart(at, size.into(), &stores[..usize::from(n_prior_stores)], values).then_some(())?;
            values.set(to, extend(state.memory.read_number(at, size.into())?, size, sign));
        }
        Operation::Binary { to, operator, left, right, bits } => {
            values.set(to, operator.apply(values.get(left), values.get(right), bits.into()));
        }
        Operation::Merge { to, of, value, shift, bits } => {
            let mask = ((1_u64 << bits) - 1) << shift;
            values.set(to, values.get(of) & !mask | values.get(value) << shift & mask);
        }
        Operation::Condition { to, condition, rule, left, right, bits } => {
            values.set(to, condition.holds(rule, values.get(left), values.get(right), bits.into()).into());
        }
        Operation::Choose { to, condition, yes, no } => {
            let holds = values.get(SymbolicValue::register(condition)) != 0;
            values.set(to, values.get(if holds { yes } else { no }));
        }
        Operation::Divide { to, high, low, by, bits, is_signed, wanted } => {
            let dividend = (values.get(high), values.get(low));
            values.set(to, divide(dividend, values.get(by), bits.into(), is_signed, wanted)?);
        }
        Operation::Forward { to, of, at, size, first, end } => {
            let later = &stores[usize::from(first)..usize::from(end)];
            is_apart(values.get(at), size.into(), later, values).then_some(())?;
            values.set(to, values.get(of));
        }
    }
    Some(())
}

/// Extends a narrow value to a register.
fn extend(value: u64, size: u8, sign: Extension) -> u64 {
    let unused = 64 - 8 * u32::from(size);
    match sign {
        Extension::Zero => value,
        Extension::Sign { bits } => (((value << unused) as i64 >> unused) as u64) << (64 - bits) >> (64 - bits),
    }
}

/// Whether none of the stores overlaps a range.
fn is_apart(at: u64, size: u64, stores: &[SymbolicAddress], values: &EntryValues) -> bool {
    stores.iter().all(|store| {
        let other = values.get(store.at);
        other.wrapping_sub(at) >= size && at.wrapping_sub(other) >= store.size.into()
    })
}
