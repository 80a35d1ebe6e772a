//! Entering a block: computing what it will touch, checking that, and doing ahead what it will have done.
//!
//! Nothing is changed unless everything passed.

use super::access_set::AccessSet;
use super::operation::{End, Exits, Operation, SymbolicAddress};
use super::pending::{Called, Ended, Pending};
use super::run::BlockRun;
use super::summary::BlockSummary;
use super::symbolic::{EntryValues, RSP, SymbolicValue};
use crate::engine::check::ret;
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::cpu::unicorn::Verdict;
use crate::engine::state::State;
use crate::x86::transfer::Sign;

impl BlockRun<'_> {
    /// Lets the block go if it passes; `None` if it does not.
    #[inline(never)]
    pub(crate) fn enter(&mut self, cpu: Halted, idx: usize) -> Option<Verdict> {
        let BlockRun { recording, blocks, known, walks, .. } = self;
        let block = &blocks.all[idx];
        let state = &mut recording.state;
        learn(known, cpu, block.needs);
        for operation in &block.operations {
            operate(operation, &block.stores, known, state)?;
        }
        for uses in &block.uses {
            uses.pass(known, state).then_some(())?;
        }
        for lowest in &block.lowest {
            state.stack.written.covers(known.get(*lowest)).then_some(())?;
        }
        let end = check_end(block, known, state, &recording.code)?;
        if let Some(stack_path) = &block.stack_path {
            stack_path.pass_and_mark(known.get(SymbolicValue::register(RSP)), state)?;
        }
        if block.acts {
            act(block, known, state);
            walks.forget();
        }
        self.position += block.n;
        self.last = block.last;
        go_through(&block.exits, known);
        match end {
            Ended::Plainly => {}
            Ended::InReturn { rsp, extra } => {
                state.frames.end_by_return(rsp);
                state.end_call_for_good(rsp.wrapping_add(u64::from(extra)));
            }
            Ended::InCall(called) => self.call(called),
            Ended::InJump(pending) => self.pending = pending,
        }
        if self.blocks.all[idx].repeats { Some(self.repeat(cpu, idx)) } else { Some(Verdict::Go) }
    }

    /// Takes what is known of the registers to the end of the block.
    #[inline]
    pub(crate) fn go_through(&mut self, idx: usize) {
        go_through(&self.blocks.all[idx].exits, &mut self.known);
    }
}

/// Reads the registers among these that are not known.
#[inline]
pub(crate) fn learn(known: &mut EntryValues, cpu: Halted, registers: u16) {
    let missing = known.missing(registers);
    if missing != 0 {
        learn_missing(known, cpu, missing);
    }
    #[cfg(debug_assertions)]
    for number in (0..16).filter(|number| registers & (1 << number) != 0) {
        debug_assert_eq!(known.get(SymbolicValue::register(number)), cpu.gpr(number), "register {number}");
    }
}

#[inline(never)]
fn learn_missing(known: &mut EntryValues, cpu: Halted, mut missing: u16) {
    while missing != 0 {
        let number = missing.trailing_zeros() as u8;
        known.learn(number, cpu.gpr(number));
        missing &= missing - 1;
    }
}

/// How a block will have ended, from the registers on entry; `None` if it does not pass.
#[inline]
fn check_end(block: &BlockSummary, known: &EntryValues, state: &State, code: &DecodeCache) -> Option<Ended> {
    let site = block.last;
    match block.end {
        End::Next => Some(Ended::Plainly),
        End::Return { slot, after, ref kept, extra } => {
            let at = known.get(slot);
            is_apart(at, 8, &block.stores[..usize::from(after)], known).then_some(())?;
            check_return(at, kept, known, state)?;
            Some(Ended::InReturn { rsp: at.wrapping_add(8), extra })
        }
        End::Call { slot, next, target, is_direct, to_private } => {
            let (slot, function) = (known.get(slot), known.get(target));
            let is_aligned = slot.wrapping_add(8).is_multiple_of(16);
            let goes_somewhere = is_direct || code.is_executable(function);
            (goes_somewhere && (is_aligned || to_private)).then_some(())?;
            Some(Ended::InCall(Called { site, slot, next, function }))
        }
        End::Jump { next } => Some(Ended::InJump(Pending::Jump { site, next })),
        End::IndirectJump { target } => {
            code.is_executable(known.get(target)).then_some(())?;
            Some(Ended::InJump(Pending::IndirectJump { site }))
        }
    }
}

/// A return that goes back to its call with everything given back.
#[inline]
fn check_return(at: u64, kept: &[SymbolicValue; 6], known: &EntryValues, state: &State) -> Option<()> {
    let callee_saved = kept.map(|value| known.get(value));
    let frame = state.frames.innermost_at(at).or_else(|| state.frames.record_at(at))?;
    let returns = frame.return_slot == at && ret::is_in_order(frame, state.memory.read_number(at, 8), callee_saved);
    returns.then_some(())
}

/// What the block does to written-marks, saved registers and the depth of the stack besides.
#[inline]
fn act(block: &BlockSummary, known: &EntryValues, state: &mut State) {
    for uses in &block.marks {
        uses.mark(known, state);
    }
    for (register, slot) in &block.saves {
        state.frames.note_dirty_innermost();
        state.frames.save(*register, known.get(*slot));
    }
    for lowest in &block.lowest {
        let rsp = known.get(*lowest);
        state.stack.note_rsp(rsp);
        state.deepest = state.deepest.min(rsp);
    }
}

/// Takes what is known of the registers to the end of a block.
#[inline]
pub(crate) fn go_through(exits: &Exits, known: &mut EntryValues) {
    if exits.is_nothing {
        return;
    }
    if exits.is_tangled {
        leave_tangled(known, exits);
        return;
    }
    leave(exits, known);
}

/// The same where no value is made of a register that is itself changed.
#[inline]
pub(crate) fn leave(exits: &Exits, known: &mut EntryValues) {
    known.forget(exits.unknown);
    // Mostly it is the stack pointer that moves.
    match &exits.plus[..] {
        [] => {}
        [(number, more)] => known.add(*number, *more),
        [(number, more), (other, other_more)] => {
            known.add(*number, *more);
            known.add(*other, *other_more);
        }
        plus => plus.iter().for_each(|(number, more)| known.add(*number, *more)),
    }
    exits.is.iter().for_each(|(number, value)| known.take(*number, *value));
}

/// All values are read before any is changed, because they are made of each other.
#[cold]
fn leave_tangled(known: &mut EntryValues, exits: &Exits) {
    let mut left = [None; 16];
    for ((_, value), left) in exits.is.iter().zip(&mut left) {
        *left = known.is_known(value.root).then(|| known.get(*value));
    }
    exits.plus.iter().for_each(|(number, more)| known.add(*number, *more));
    known.forget(exits.unknown);
    for ((number, _), left) in exits.is.iter().zip(left) {
        match left {
            Some(value) => known.learn(*number, value),
            None => known.forget(1 << number),
        }
    }
}

#[inline]
pub(crate) fn operate(
    operation: &Operation,
    stores: &[SymbolicAddress],
    known: &mut EntryValues,
    state: &State,
) -> Option<()> {
    match *operation {
        Operation::Check(ref check) => AccessSet::of(*check).pass(known, state).then_some(())?,
        Operation::Sum { to, base, index, factor, mask } => {
            let sum = known.get(base).wrapping_add(known.get(index).wrapping_mul(factor));
            known.set(to, sum & mask);
        }
        Operation::Mask { to, of, mask } => known.set(to, known.get(of) & mask),
        Operation::Shift { to, of, by, mask } => known.set(to, (known.get(of) & mask) >> by),
        Operation::Load { to, at, size, sign, after } => {
            let at = known.get(at);
            is_apart(at, size.into(), &stores[..usize::from(after)], known).then_some(())?;
            known.set(to, extend(state.memory.read_number(at, size.into())?, size, sign));
        }
    }
    Some(())
}

/// Fills the register that a narrow value was loaded into.
fn extend(value: u64, size: u8, sign: Sign) -> u64 {
    let unused = 64 - 8 * u32::from(size);
    match sign {
        Sign::Zero => value,
        Sign::Extended { bits } => (((value << unused) as i64 >> unused) as u64) << (64 - bits) >> (64 - bits),
    }
}

/// None of the stores touches these bytes.
fn is_apart(at: u64, size: u64, stores: &[SymbolicAddress], known: &EntryValues) -> bool {
    stores.iter().all(|store| {
        let other = known.get(store.at);
        other.wrapping_sub(at) >= size && at.wrapping_sub(other) >= store.size.into()
    })
}

/// Announces a write and marks its bytes.
#[inline]
pub(crate) fn mark(state: &mut State, at: u64, size: u64) {
    state.note_dirty(at, size);
    if state.stack.written.covers(at) {
        state.stack.insert(at, size);
    } else if state.heap.written.covers(at) {
        state.heap.written.insert(at, size);
    }
}
