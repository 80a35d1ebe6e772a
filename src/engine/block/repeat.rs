//! Repeated string instructions between blocks, without a record: all iterations of a `rep stos` or `rep movs` at once.
//!
//! The emulator makes a block of each iteration but the first, which ends the block before. So the recorder takes that block, and the rest
//! is done where the next begins; the emulator, which finds the count used up there, goes on behind it. Each iteration is a step.

use super::host_calls::GENERAL;
use super::run::BlockRun;
use crate::engine::cpu::decode_cache::CodeAt;
use crate::engine::cpu::unicorn::{Halted, HookVerdict};
use crate::engine::host::direct::{DirectAccess, StringRegisters};
use crate::model::register::Register;

/// What `rep` counts down.
const RCX: u8 = 1;

impl BlockRun<'_> {
    /// Executes as many iterations as may be made of the repeated instruction at an address. `None`, and nothing has changed, if there is
    /// none or that must be left to others; the error is the number of steps that the recorder should take.
    #[cold]
    pub(crate) fn repeat(&mut self, cpu: Halted, at: u64) -> Option<Result<HookVerdict, u64>> {
        let CodeAt::Instruction(idx) = self.recording.code.find(at, &self.recording.state.memory) else { return None };
        let facts = &self.recording.code.entry(idx).facts;
        let (repeated, length) = (facts.repeated_store()?, u64::from(facts.length));
        let wanted = self.gpr(cpu, RCX);
        let count = wanted.min(self.limit.saturating_sub(self.position));
        let may_act = count > 0 && self.undefined & GENERAL == 0 && !self.recording.code.stops_at(at);
        may_act.then_some(())?;
        let registers = StringRegisters::read(|number| self.gpr(cpu, number));
        let access = DirectAccess::of_repeat(repeated, count, registers, &self.recording.state)?;
        access.apply(&mut self.recording.state);
        for (number, value) in registers.after(repeated, count).chain([(RCX, wanted - count)]) {
            cpu.write(Register::Gpr(number), value.into());
            self.values.set_register(number, value);
        }
        self.recording.code.note_all_run(at, at + length, &self.recording.state.memory);
        self.position += count;
        self.last = at;
        self.has_repeated = true;
        Some(if count == wanted { Ok(HookVerdict::Go) } else { Err(1) })
    }
}
