//! Calls and returns between blocks.
//!
//! What a block's last instruction does to the calls in progress is known when the next block is entered, because only then it is known where
//! it went.

use super::enter::learn;
use super::pending::{Called, Pending};
use super::run::BlockRun;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;
/// Those of [`Register::CALLEE_SAVED`], by bit.
pub(crate) const CALLEE_SAVED: u16 = 1 << 3 | 1 << 5 | 0xf << 12;

impl BlockRun<'_> {
    /// Notes a call that ends the block which has just been let go.
    #[inline]
    pub(crate) fn call(&mut self, called: Called) {
        if self.known.missing(CALLEE_SAVED) == 0 {
            self.push(called);
        } else {
            self.pending = Pending::Call(called);
        }
    }

    #[inline]
    fn push(&mut self, called: Called) {
        let Called { site, slot, next, function } = called;
        let callee_saved = Register::CALLEE_SAVED.map(|register| self.known.of(register));
        self.recording.state.frames.enter_call(CallEntry {
            function,
            step: self.position - 1,
            call_site: site,
            return_slot: slot,
            return_address: next,
            callee_saved,
        });
    }

    /// Notes where the block before went.
    #[inline(never)]
    pub(crate) fn arrive(&mut self, cpu: Halted, here: u64) {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => {}
            Pending::Call(called) => {
                debug_assert_eq!(called.function, here, "a call goes where it goes");
                learn(&mut self.known, cpu, CALLEE_SAVED);
                self.push(called);
            }
            Pending::Inside(inside) => {
                debug_assert_eq!(inside.returns_to(), here, "a call comes back to where it was made");
                self.come_back(cpu, inside);
            }
            Pending::Jump { site, next } if here != next => self.tail_call(cpu, here, site),
            Pending::IndirectJump { site } if self.recording.code.is_function_start(here) => {
                self.tail_call(cpu, here, site);
            }
            Pending::Jump { .. } | Pending::IndirectJump { .. } => {}
        }
    }

    /// A jump to a function from where its own return address is on top of the stack is a tail call.
    fn tail_call(&mut self, cpu: Halted, here: u64, site: u64) {
        let rsp = self.value(cpu, Register::RSP);
        let state = &mut self.recording.state;
        let Some((slot, _)) = state.frames.innermost_slot() else { return };
        if slot != rsp || state.frames.innermost_function() == Some(here) {
            return;
        }
        if let Some(ended) = state.end_frame() {
            state.registers.rip = site;
            let frame = state.tail_called_frame(here, &ended, self.position - 1);
            state.frames.push(frame);
        }
    }

    fn value(&mut self, cpu: Halted, register: Register) -> u64 {
        super::symbolic::number_of(register).map_or(0, |number| self.gpr(cpu, number))
    }
}
