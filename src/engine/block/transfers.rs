//! Calls and tail calls between blocks, applied to the shadow call stack, and everything else that the last block left pending.
//!
//! The hook runs before a block and never after one. A call is applied when its block is entered, if the callee-saved registers that the
//! frame keeps are cached; otherwise it is settled at the next block's entry, as are jumps (only the target tells a tail call), the flags
//! after a bit test, and leaving a hot loop. Plain returns are applied on entry, in `enter` and `enter_stack_path`.
//!
//! Invariant: when a block's checks are made, the call stack is the one before its first instruction. Cost: one test a block if nothing is
//! pending.

use super::enter::load_registers;
use super::pending::{Called, Pending};
use super::run::BlockRun;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;
use crate::x86::flags::after_bit_test;

/// [`Register::CALLEE_SAVED`] as a mask.
pub(crate) const CALLEE_SAVED: u16 = 1 << 3 | 1 << 5 | 0xf << 12;

impl BlockRun<'_> {
    /// Applies the call that ends the block just entered, at once if the callee-saved registers are valid.
    #[inline]
    pub(crate) fn call(&mut self, called: Called) {
        if self.values.invalid(CALLEE_SAVED) == 0 {
            self.push(called);
        } else {
            self.pending = Pending::Call(called);
        }
    }

    #[inline]
    fn push(&mut self, called: Called) {
        let Called { site, slot, next, function } = called;
        let callee_saved = Register::CALLEE_SAVED.map(|register| self.values.of(register));
        self.recording.state.frames.enter_call(CallEntry {
            function,
            step: self.position - 1,
            call_site: site,
            return_slot: slot,
            return_address: next,
            callee_saved,
        });
    }

    /// Settles what the last block left open, given the address of the next block.
    #[inline(never)]
    pub(crate) fn resolve_transfer(&mut self, cpu: Halted, here: u64) {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => {}
            Pending::BitTest => cpu.write(Register::Rflags, after_bit_test(cpu.rflags()).into()),
            Pending::Call(called) => {
                debug_assert_eq!(called.function, here, "a call goes where it goes");
                load_registers(&mut self.values, cpu, CALLEE_SAVED);
                self.push(called);
            }
            Pending::HotLoop(hot_run) => self.leave_hot(cpu, hot_run, here),
            Pending::Jump { site, next } if here != next => self.tail_call(cpu, here, site),
            Pending::IndirectJump { site } if self.recording.code.is_function_start(here) => {
                self.tail_call(cpu, here, site);
            }
            Pending::IndirectJump { site } => self.hot_loops.note_jump(site, here),
            Pending::Jump { .. } => {}
        }
    }

    /// A jump to a function while the frame's return address is on top of the stack is a tail call.
    fn tail_call(&mut self, cpu: Halted, here: u64, site: u64) {
        let rsp = self.read_register(cpu, Register::RSP);
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

    fn read_register(&mut self, cpu: Halted, register: Register) -> u64 {
        super::symbolic::number_of(register).map_or(0, |number| self.gpr(cpu, number))
    }
}
