//! The fast path: checks and records an ordinary instruction with the fewest tests.
//!
//! An instruction is ordinary here and now if its decoded part says so ([`HotInsn`]), each operand passes
//! [`is_ordinary`](access::is_ordinary) (one region look-up, one bitmap word), and its call or return is in order. Nearly all are. Whatever
//! is not is left, untouched, to [`Executor`]'s general path.
//!
//! Invariant: the record is byte for byte the one that the general path writes.

use super::executor::Executor;
use crate::engine::check::access::ByteAccess;
use crate::engine::check::{access, ret};
use crate::engine::cpu::decode_cache::{DecodeCache, FLAGS_SLOT, register_of};
use crate::engine::cpu::hot_insn::HotOperand;
use crate::engine::cpu::hot_insn::{HotFlow, HotInsn};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::record::encode::SideEffects;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::model::register::Flag;
use crate::model::register::Register;
use std::sync::atomic::Ordering;

/// Steps after which it is asked again whether the open segment is due to end, or an interrupt was raised.
const QUIET: u64 = 64;

/// An instruction that was resumed here and is not yet recorded.
#[derive(Clone, Copy, Default)]
pub(crate) struct InFlightHot {
    /// Its entry's index + 1; 0 for none.
    entry: u32,
    /// Address of the operand that it writes, and what that held.
    address: u64,
    old: u128,
}

impl InFlightHot {
    /// Address and bytes that the instruction in flight was about to overwrite; `None` if none is.
    pub(crate) fn take_old(&mut self, code: &DecodeCache) -> Option<(u64, Vec<u8>)> {
        let InFlightHot { entry, address, old } = std::mem::take(self);
        let size = code.hot(entry.checked_sub(1)?).shape.write_size;
        Some((address, old.to_le_bytes()[..usize::from(size)].to_vec()))
    }
}

impl Executor {
    /// Lets the instruction at `address` go if it is an ordinary one; false, and nothing is changed, if it is not.
    #[inline]
    pub(crate) fn begin_hot(&mut self, address: u64) -> bool {
        if self.must_look_up(address) {
            return false;
        }
        let Some((idx, hot)) = self.recording.code.hot_at(address) else { return false };
        if hot.is_floating_point && self.recording.interprets_floating_point() {
            return false;
        }
        if hot.flow != HotFlow::Next && !self.recording.state.goes_in_order(hot.flow) {
            return false;
        }
        let mut write = (0, 0_u8);
        for operand in &hot.operands[..usize::from(hot.n_operands)] {
            let at = operand.address(&self.recording.state.registers.gpr);
            if at & u64::from(operand.align - 1) != 0 || !self.is_ordinary(at, operand) {
                return false;
            }
            if operand.writes {
                write = (at, operand.size);
            }
        }
        let mut old = 0;
        if write.1 != 0 {
            self.recording.state.note_dirty(write.0, write.1.into());
            old = self.recording.state.memory.load_small(write.0, write.1).expect("the operand was just checked");
        }
        self.hot_in_flight = InFlightHot { entry: idx + 1, address: write.0, old };
        true
    }

    #[inline]
    fn is_ordinary(&self, at: u64, operand: &HotOperand) -> bool {
        let state = &self.recording.state;
        let red_zone_of = Some(state.registers.rsp());
        let whole = ByteAccess::whole(operand.size.into(), operand.reads, operand.writes);
        access::is_ordinary(at, ByteAccess { red_zone_of, ..whole }, state)
    }

    /// Whether this may be where the run stops, or something else is due before the step.
    #[inline]
    fn must_look_up(&mut self, address: u64) -> bool {
        (self.recording.history.position() >= self.quiet_until && self.is_disturbed())
            || self.goal.depth.is_some_and(|depth| self.recording.state.frames.depth() <= depth)
            || self.stops.has_changed(&self.recording.state)
            || address == self.goal.typed_end
    }

    /// Whether anything is due that need not be looked for before each instruction; if not, it is quiet for a while.
    #[cold]
    fn is_disturbed(&mut self) -> bool {
        let position = self.recording.history.position();
        let is_due = self.goal.position == Some(position)
            || !self.recording.state.register_definedness.is_clean()
            || self.recording.is_segment_due()
            || self.recording.interrupt.load(Ordering::Relaxed);
        if !is_due {
            let stop = self.goal.position.unwrap_or(u64::MAX).min(self.recording.open_segment.ends_at_step());
            self.quiet_until = if stop > position { stop.min(position + QUIET) } else { 0 };
        }
        is_due
    }

    /// Records the instruction that `begin_hot` resumed, if it did one.
    #[inline]
    pub(crate) fn finish_hot(&mut self, cpu: Halted, rip: u64) -> bool {
        let InFlightHot { entry, address, old } = self.hot_in_flight;
        if entry == 0 {
            return false;
        }
        self.hot_in_flight.entry = 0;
        let Executor { recording: Recording { code, state, history, .. }, side, .. } = self;
        let before = state.registers.rip;
        history.prepare(&state.registers);
        code.note_run(entry - 1);
        let hot = code.hot(entry - 1);
        let next = before + u64::from(hot.length);
        let mut is_noted = false;
        if hot.shape.write_size != 0 {
            let size = u64::from(hot.shape.write_size);
            let flipped = state.undefined_bytes(address, size);
            if flipped != 0 {
                state.toggle_definedness(address, flipped);
                side.marked = flipped;
                is_noted = true;
            }
        }
        if hot.is_eventful() {
            is_noted |= note_flow(hot, state, rip, next, history.position(), side);
        }
        let mut writer = history.log.writer(rip, next, &hot.shape);
        for (idx, slot) in hot.shape.slots().iter().enumerate() {
            match *slot {
                FLAGS_SLOT => {
                    let flags = cpu.rflags();
                    writer.flags(idx, std::mem::replace(&mut state.registers.rflags, flags) ^ flags);
                }
                slot if slot < FLAGS_SLOT => {
                    let value = cpu.gpr(slot);
                    let old = std::mem::replace(&mut state.registers.gpr[usize::from(slot)], value);
                    writer.general(idx, value.wrapping_sub(old));
                }
                slot => {
                    let value = cpu.read(register_of(slot));
                    writer
                        .wide(idx, std::mem::replace(&mut state.registers.xmm[usize::from(slot - 17)], value) ^ value);
                }
            }
        }
        if hot.shape.write_size != 0 {
            let now = state.memory.load_small(address, hot.shape.write_size).expect("the operand was checked");
            writer.memory(hot.shape.write_size, now ^ old);
        }
        let n = writer.n();
        state.registers.rip = rip;
        self.recording.last_rip = Some(before);
        let deeper = self.recording.note_depth();
        if deeper != 0 {
            self.side.deeper = deeper;
            is_noted = true;
        }
        self.recording.history.log.end(n, is_noted.then_some(&self.side));
        if is_noted {
            self.side.clear();
        }
        self.recording.history.appended();
        true
    }
}

/// Calls, returns and saved registers. The state's registers are still those before the instruction. Whether anything was noted.
fn note_flow(hot: &HotInsn, state: &mut State, rip: u64, next: u64, position: u64, side: &mut SideEffects) -> bool {
    let rsp = state.registers.rsp();
    let mut is_noted = hot.flow != HotFlow::Next;
    match hot.flow {
        HotFlow::Call { .. } => {
            let frame = state.called_frame(rip, next, position);
            state.frames.push(frame);
            side.pushed = true;
        }
        HotFlow::Return { extra } => {
            state.return_as_jump = None;
            for _ in 0..state.frames.n_ended_by_return(rsp.wrapping_add(8)) {
                let ended = state.end_frame();
                side.popped.extend(ended.map(|ended| state.relative_frame(&ended, position, state.frames.n_pushed())));
            }
            state.end_call(rsp.wrapping_add(8 + u64::from(extra)), |at, mask| side.died.push((at, mask)));
        }
        HotFlow::Next | HotFlow::No => {}
    }
    if let Some(register) = hot.saves {
        state.frames.note_dirty_innermost();
        if state.frames.save(register, rsp.wrapping_sub(8)) {
            side.saved = Some(register);
            is_noted = true;
        }
    }
    is_noted
}

impl State {
    /// Whether nothing is to be said about a call or return from here.
    fn goes_in_order(&self, flow: HotFlow) -> bool {
        match flow {
            HotFlow::Next => true,
            HotFlow::Call { aligned } => {
                !Flag::Direction.is_set(self.registers.rflags) && (!aligned || self.registers.rsp().is_multiple_of(16))
            }
            HotFlow::Return { .. } => self.returns_in_order(),
            HotFlow::No => false,
        }
    }

    /// Whether a `ret` here is as its call left it, and the direction flag is as it must be.
    fn returns_in_order(&self) -> bool {
        let rsp = self.registers.rsp();
        let callee_saved = Register::CALLEE_SAVED.map(|register| self.registers.gpr(register));
        let is_in_order = |frame: &FrameRecord| ret::is_in_order(frame, self.memory.read_number(rsp, 8), callee_saved);
        self.frames.innermost_at(rsp).is_some_and(is_in_order) && !Flag::Direction.is_set(self.registers.rflags)
    }
}
