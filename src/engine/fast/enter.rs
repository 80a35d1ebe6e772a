//! Entering a block: computing what it will touch, checking that, and doing ahead what it will have done.
//!
//! Nothing is changed unless everything passed.

use super::block::{Check, End, Exits, Operation, Place};
use super::run::Run;
use super::value::{Known, Value};
use crate::engine::shadow::RED_ZONE;
use crate::engine::state::State;
use crate::engine::unicorn::{Halted, Verdict};
use crate::model::memory_map::RegionKind;
use crate::source::iced::effects::Sign;

impl Run<'_> {
    /// Lets the block go if it passes; `None` if it does not.
    #[inline]
    pub(super) fn enter(&mut self, cpu: Halted, idx: usize) -> Option<Verdict> {
        self.learn(cpu, self.block(idx).needs);
        let block = &self.blocks.all[idx];
        let state = &self.recorder.state;
        for operation in &block.operations {
            operate(operation, &block.stores, &mut self.known, state)?;
        }
        for lowest in &block.lowest {
            let rsp = self.known.get(*lowest);
            state.stack.written.covers(rsp).then_some(())?;
        }
        self.check_end(idx)?;
        self.do_ahead(idx);
        self.leave(idx);
        let block = self.block(idx);
        Some(if block.strides.is_some() || block.is_foreseen { self.repeat(idx) } else { Verdict::Go })
    }

    /// Reads the registers among these that are not known.
    #[inline]
    pub(super) fn learn(&mut self, cpu: Halted, registers: u16) {
        let mut missing = self.known.missing(registers);
        while missing != 0 {
            let number = missing.trailing_zeros() as u8;
            self.known.learn(number, cpu.gpr(number));
            missing &= missing - 1;
        }
        #[cfg(debug_assertions)]
        for number in (0..16).filter(|number| registers & (1 << number) != 0) {
            self.gpr(cpu, number);
        }
    }

    #[inline]
    fn check_end(&self, idx: usize) -> Option<()> {
        let block = self.block(idx);
        match block.end {
            End::Next | End::Jump { .. } => Some(()),
            End::IndirectJump { target } => self.recorder.code.is_executable(self.known.get(target)).then_some(()),
            End::Call { slot, target, to_private, next: _ } => {
                let is_aligned = self.known.get(slot.plus(8)).is_multiple_of(16);
                let target = target.map(|target| self.known.get(target));
                let goes_somewhere = target.is_none_or(|target| self.recorder.code.is_executable(target));
                (goes_somewhere && (is_aligned || to_private)).then_some(())
            }
            End::Return { slot, kept, extra: _ } => self.check_return(slot, &kept, &block.stores),
        }
    }

    /// A return that goes back to its call with everything given back.
    #[inline]
    fn check_return(&self, slot: Value, kept: &[Value; 6], stores: &[Place]) -> Option<()> {
        let State { frames, memory, .. } = &self.recorder.state;
        let at = self.known.get(slot);
        let Some(frame) = frames.innermost_at(at) else { return self.check_return_slowly(at, kept, stores) };
        let returns = memory.read_number(at, 8) == Some(frame.return_address) && is_apart(at, 8, stores, &self.known);
        let given_back = frame.values_at_entry.iter().zip(kept).all(|(was, is)| *was == self.known.get(*is));
        (returns && given_back).then_some(())
    }

    #[cold]
    fn check_return_slowly(&self, at: u64, kept: &[Value; 6], stores: &[Place]) -> Option<()> {
        let State { frames, memory, .. } = &self.recorder.state;
        let (expected_slot, expected) = frames.returning(at)?;
        let found = memory.read_number(at, 8)?;
        let is_left_alone = is_apart(at, 8, stores, &self.known);
        let given_back = frames.values_at_entry(at)?.iter().zip(kept).all(|(was, is)| *was == self.known.get(*is));
        (expected_slot == at && expected == found && is_left_alone && given_back).then_some(())
    }

    /// What the block does to written-marks, saved registers and the depth of the stack.
    #[inline]
    fn do_ahead(&mut self, idx: usize) {
        let block = &self.blocks.all[idx];
        let state = &mut self.recorder.state;
        for store in &block.written {
            mark(state, self.known.get(store.at), store.size.into());
        }
        for (register, slot) in &block.saves {
            state.frames.touch_innermost();
            state.frames.save(*register, self.known.get(*slot));
        }
        for lowest in &block.lowest {
            let rsp = self.known.get(*lowest);
            state.stack.note_rsp(rsp);
            state.deepest = state.deepest.min(rsp);
        }
    }

    /// Moves on to the end of the block: position, registers, and what is to be noted of its last instruction.
    #[inline]
    fn leave(&mut self, idx: usize) {
        let block = &self.blocks.all[idx];
        self.position += block.n;
        self.last = block.last;
        self.note_end(idx);
        self.go_through(idx);
    }

    /// Takes what is known of the registers to the end of the block.
    #[inline]
    pub(super) fn go_through(&mut self, idx: usize) {
        let exits = &self.blocks.all[idx].exits;
        let known = &mut self.known;
        if exits.is_tangled {
            leave_tangled(known, exits);
            return;
        }
        known.forget(exits.unknown);
        exits.plus.iter().for_each(|(number, more)| known.add(*number, *more));
        exits.is.iter().for_each(|(number, value)| known.take(*number, *value));
    }
}

/// All values are read before any is changed, because they are made of each other.
fn leave_tangled(known: &mut Known, exits: &Exits) {
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
pub(super) fn operate(operation: &Operation, stores: &[Place], known: &mut Known, state: &State) -> Option<()> {
    match *operation {
        Operation::Check(check) => passes(&check, known, state).then_some(())?,
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
fn is_apart(at: u64, size: u64, stores: &[Place], known: &Known) -> bool {
    stores.iter().all(|store| {
        let other = known.get(store.at);
        other.wrapping_sub(at) >= size && at.wrapping_sub(other) >= store.size.into()
    })
}

/// Whether the recorder would let this access pass and think nothing of it.
#[inline]
fn passes(check: &Check, known: &Known, state: &State) -> bool {
    let at = known.get(check.at);
    let size = u64::from(check.size);
    if at & u64::from(check.align - 1) != 0 {
        return false;
    }
    let (heap, stack) = (&state.heap, &state.stack.written);
    if heap.written.covers(at) {
        heap.live().has_all(at, size) && (!check.reads || heap.written.has_all(at, size))
    } else if stack.covers(at) {
        stack.covers(at + size - 1)
            && (!check.reads || stack.has_all(at, size))
            && check.above.is_none_or(|rsp| at.wrapping_add(RED_ZONE) >= known.get(rsp))
    } else {
        passes_elsewhere(at, check, state)
    }
}

fn passes_elsewhere(at: u64, check: &Check, state: &State) -> bool {
    state.memory.region_at(at).is_some_and(|region| {
        at - region.start.0 + u64::from(check.size) <= region.size
            && region.kind != RegionKind::Runtime
            && (!check.writes || region.kind.is_writable())
    })
}

/// Announces a write and marks its bytes.
#[inline]
pub(super) fn mark(state: &mut State, at: u64, size: u64) {
    state.touch(at, size);
    if state.stack.written.covers(at) {
        state.stack.written.insert(at, size);
    } else if state.heap.written.covers(at) {
        state.heap.written.insert(at, size);
    }
}
