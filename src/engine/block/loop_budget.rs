//! Range-check elimination for loops: how many further iterations of a block that jumps to itself certainly pass every check, and the
//! commit of those that ran.
//!
//! If every address moves by a constant stride (an induction variable), the bitmaps ahead of it say how many iterations ("rounds") pass.
//! Plain writes to the stack that do not go upwards, and strides that break an alignment, get none. A loop that writes nothing is simulated
//! instead: its summary is evaluated iteration by iteration. The emulator counts the granted iterations down without a hook; those that it
//! did not use are returned.
//!
//! Invariant: each granted iteration would pass every check. Pages are noted as dirty before the run, for all that are granted; position,
//! registers and definedness are updated after it, for those that ran. Cost: a bitmap scan an access and grant, of at most
//! `MAX_BYTES_AHEAD` bytes unless the trip count is known; a simulated iteration costs one evaluation of the summary.

use super::enter::{define, evaluate};
use super::operation::AccessCheck;
use super::operation::Operation;
use super::pending::GrantedRounds;
use super::run::BlockRun;
use super::symbolic::ZERO;
use crate::engine::cpu::unicorn::LoopGrant;
use crate::engine::memory::bitmap::Bitmap;

/// The most rounds granted at once, so that an interrupt is noticed soon.
const MAX_ROUNDS: u64 = 1 << 16;
/// The most rounds simulated at once.
const MAX_SIMULATED: u64 = 128;
/// The most bytes checked (and noted as dirty) ahead of an address, because the number of rounds is not known.
const MAX_BYTES_AHEAD: u64 = 4096;

impl BlockRun<'_> {
    /// Grants rounds to a loop that has just been entered.
    #[inline(never)]
    pub(crate) fn repeat(&mut self, idx: usize) {
        let block = self.block(idx);
        let granted = if block.is_simulated {
            self.simulate_rounds(idx)
        } else {
            let granted = self.valid_rounds(idx, block.expected_rounds);
            if granted > 0 {
                self.announce_writes(idx, granted);
            }
            granted
        };
        if granted > 0 {
            self.grant = LoopGrant { address: self.block(idx).start, left: granted };
            self.running_loop = Some(GrantedRounds { idx, granted });
        }
    }

    /// The steps of the rounds granted to the running loop beyond the first.
    pub(crate) fn granted_steps(&self) -> u64 {
        self.running_loop.map_or(0, |running_loop| running_loop.granted * self.block(running_loop.idx).n)
    }

    /// Simulates rounds until a check fails, and returns how many passed. Changes nothing but the register values.
    fn simulate_rounds(&mut self, idx: usize) -> u64 {
        let block = &self.blocks.all[idx];
        let max = ((self.limit - self.position) / block.n).min(MAX_SIMULATED).min(block.expected_rounds);
        let mut rounds = 0;
        while rounds < max {
            let block = &self.blocks.all[idx];
            let (values, state) = (&mut self.values, &self.recording.state);
            let is_evaluable =
                block.operations.iter().all(|operation| evaluate(operation, &[], values, state).is_some());
            if !is_evaluable || !block.access_sets.iter().all(|set| set.is_ordinary(values, state)) {
                break;
            }
            self.apply_exits(idx);
            rounds += 1;
        }
        rounds
    }

    /// Notes as dirty what the granted rounds may write.
    fn announce_writes(&mut self, idx: usize, rounds: u64) {
        let block = &self.blocks.all[idx];
        let strides = block.strides.as_ref().expect("only such blocks are repeated");
        for store in &block.written {
            let stride = strides[usize::from(store.at.root)];
            let next = self.values.get(store.at).wrapping_add(if store.at.root < ZERO { 0 } else { stride });
            if stride != 0 {
                let last = next.wrapping_add(stride.wrapping_mul(rounds - 1));
                let length = last.abs_diff(next) + u64::from(store.size);
                self.recording.state.note_dirty(next.min(last), length);
            }
        }
    }

    /// How many further rounds certainly pass all checks: at most `max`.
    fn valid_rounds(&self, idx: usize, max: u64) -> u64 {
        let block = self.block(idx);
        let Some(strides) = &block.strides else { return 0 };
        let mut valid_rounds = ((self.limit - self.position) / block.n).min(MAX_ROUNDS).min(max);
        for operation in &block.operations {
            if let Operation::Check(check) = operation {
                let stride = strides[usize::from(check.at.root)] as i64;
                valid_rounds = self.valid_rounds_of(check, stride, valid_rounds);
                if valid_rounds == 0 {
                    break;
                }
            }
        }
        valid_rounds
    }

    /// The same for one access with a stride.
    fn valid_rounds_of(&self, check: &AccessCheck, stride: i64, max: u64) -> u64 {
        if stride == 0 {
            return max;
        }
        if !stride.unsigned_abs().is_multiple_of(check.align.into()) {
            return 0;
        }
        let state = &self.recording.state;
        // Registers have their exit values already; computed values are still those of the round before.
        let at = self.values.get(check.at).wrapping_sub(if check.at.root < ZERO { stride as u64 } else { 0 });
        let size = u64::from(check.size);
        let ahead = stride.unsigned_abs().saturating_mul(max).min(MAX_BYTES_AHEAD);
        let (heap, stack) = (&state.heap, &state.stack.defined);
        let bytes_ahead = if heap.defined.covers(at) {
            let live = bytes_ahead(heap.live(), at, size, stride, ahead);
            if check.reads { bytes_ahead(&heap.defined, at, size, stride, live.min(ahead)) } else { live }
        } else if stack.covers(at) {
            match (check.reads, check.red_zone_of) {
                (true, None) => bytes_ahead(stack, at, size, stride, ahead),
                (false, None) if !check.writes && stride > 0 => stack.end() - (at + size),
                (_, Some(_)) if !check.reads && stride > 0 => stack.end() - (at + size),
                _ => 0,
            }
        } else {
            let region = state.memory.region_at(at).expect("the access passed");
            if stride > 0 { region.used_end() - (at + size) } else { at - region.start.0 }
        };
        max.min(bytes_ahead.min(ahead) / stride.unsigned_abs())
    }

    /// Commits the rounds that ran (all but `left`): position, registers, definedness.
    #[inline]
    pub(crate) fn commit_loop(&mut self, left: u64) {
        if self.running_loop.is_some() {
            self.commit_rounds(left);
        }
    }

    #[inline(never)]
    fn commit_rounds(&mut self, left: u64) {
        let Some(GrantedRounds { idx, granted }) = self.running_loop.take() else { return };
        self.blocks.all[idx].note_rounds(granted, left);
        let (block, rounds) = (&self.blocks.all[idx], granted - left);
        if block.is_simulated {
            self.position += block.n * rounds;
            if left > 0 {
                self.values.invalidate(block.exits.changed());
            }
            return;
        }
        let strides = block.strides.as_ref().expect("only such blocks are repeated");
        self.position += block.n * rounds;
        for store in &block.written {
            let stride = strides[usize::from(store.at.root)];
            let offset = if store.at.root < ZERO { stride } else { 0 };
            let first = self.values.get(store.at).wrapping_sub(offset);
            let size = u64::from(store.size);
            let state = &mut self.recording.state;
            match stride as i64 {
                0 => {}
                step if step.unsigned_abs() == size && rounds > 0 => {
                    let last = first.wrapping_add(stride.wrapping_mul(rounds));
                    define(state, first.wrapping_add(stride).min(last), size * rounds);
                }
                _ => (1..=rounds).for_each(|n| define(state, first.wrapping_add(stride.wrapping_mul(n)), size)),
            }
        }
        block.exits.added.iter().for_each(|(number, more)| self.values.add(*number, more.wrapping_mul(rounds)));
        let changed = block.exits.assigned.iter().filter(|(_, value)| value.as_constant().is_none());
        changed.for_each(|(number, _)| self.values.invalidate(1 << number));
    }
}

/// The run of bytes in the set beyond an access, in the direction of the stride. The search may stop at `ahead` bytes.
fn bytes_ahead(set: &Bitmap, at: u64, size: u64, stride: i64, ahead: u64) -> u64 {
    if stride > 0 {
        set.n_present(at + size, ahead)
    } else {
        // In pieces of 16 bytes, the nearest first.
        let mut bytes_ahead = 0;
        while bytes_ahead < ahead
            && at - bytes_ahead >= 16
            && set.covers(at - bytes_ahead - 16)
            && set.missing(at - bytes_ahead - 16, 16) == 0
        {
            bytes_ahead += 16;
        }
        bytes_ahead
    }
}
