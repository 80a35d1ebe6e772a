//! Host calls between blocks, without a record.
//!
//! Allocating and freeing in the common cases is served at once, on the block table, and so are functions on bytes that are ordinary; every
//! other call is planned by `host`, and what cannot be served without a record (a fault, output) is left to the recorder.

use super::run::BlockRun;
use super::symbolic::{SymbolicValue, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::exec::host_functions;
use crate::engine::heap::Request;
use crate::engine::host::direct::DirectAccess;
use crate::engine::host::plan::HeapCall;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;

/// The numbers of the registers that arguments are passed in.
pub(super) const ARGUMENTS: [u8; 3] = [7, 6, 2];
/// The slots of the general registers, in which arguments and results are passed.
pub(super) const GENERAL: u64 = 0xffff;

impl BlockRun<'_> {
    /// Serves a call that allocates, frees, fills, copies or compares in the common cases, and returns what that costs, in steps; `None`, and
    /// nothing has changed, for every other.
    fn serve_simply(&mut self, cpu: Halted, function: RuntimeFn) -> Option<u64> {
        let rsp = self.gpr(cpu, 4);
        let Recording { state, code, .. } = &*self.recording;
        let target = state.memory.stack_number(rsp)?;
        (state.frames.innermost_at(rsp)?.return_address == target && code.is_executable(target)).then_some(())?;
        let site = self.heap_site();
        let arguments = ARGUMENTS.map(|number| self.gpr(cpu, number));
        let mut cost = self.recording.tuning.heap_call_steps;
        match HeapCall::of(function, |nth| arguments[nth]) {
            Some(HeapCall::Allocate(request)) => self.allocate(cpu, request, site)?,
            Some(HeapCall::Free { pointer, given }) => {
                let size = self.recording.state.heap.free_if_valid(pointer, given, site)?;
                self.hot_loops.lose(pointer, size);
            }
            None => {
                let access = DirectAccess::of_call(function, arguments, &self.recording.state)?;
                (!access.writes_below(rsp + 8, &self.recording.state)).then_some(())?;
                access.apply(&mut self.recording.state);
                if let Some(result) = access.result {
                    cpu.write(Register::RAX, result.into());
                    self.values.set_register(0, result);
                }
                cost = self.recording.tuning.host_call_steps;
            }
        }
        let state = &mut self.recording.state;
        state.frames.end_innermost(rsp + 8);
        state.end_call_unrecorded(rsp + 8);
        self.values.set_register(4, rsp + 8);
        Some(cost)
    }

    fn heap_site(&mut self) -> HeapSite {
        self.recording.last_rip = Some(self.last);
        HeapSite { step: StepIndex(self.position), caller: Address(self.recording.heap_caller()) }
    }

    fn allocate(&mut self, cpu: Halted, request: Request, site: HeapSite) -> Option<()> {
        let state = &mut self.recording.state;
        let (address, is_reused) = state.heap.allocate_simply(request, site)?;
        if is_reused && request.size > 0 {
            state.note_dirty_definedness(address, request.size);
            state.heap.defined.remove(address, request.size);
        }
        cpu.write(Register::RAX, address.into());
        self.values.set_register(0, address);
        Some(())
    }

    /// Notes a call that is in no log.
    fn note_unrecorded_call(&mut self, here: u64, cost: u64) {
        self.call_steps += cost;
        self.recording.open_segment.note_host_step(here);
    }

    /// Serves a call while the processor stands before the `ret` at its entry point. The error is the number of steps that the recorder
    /// should take instead.
    pub(crate) fn serve(&mut self, cpu: Halted, function: RuntimeFn, here: u64) -> Result<(), u64> {
        if self.position >= self.limit
            || self.is_segment_over()
            || self.recording.code.stops_at(here)
            || function.prints()
            || self.undefined & GENERAL != 0
        {
            return Err(1);
        }
        if let Some(cost) = self.serve_simply(cpu, function) {
            self.note_unrecorded_call(here, cost);
            self.position += 1;
            self.last = here;
            return Ok(());
        }
        let n_losses = |state: &State| (state.heap.live().n_losses(), state.heap.defined.n_losses());
        let before = n_losses(&self.recording.state);
        for register in [Register::RAX, Register::RCX, Register::RDX, Register::RSP, Register::RSI, Register::RDI] {
            let value = number_of(register).map_or(0, |number| self.gpr(cpu, number));
            self.recording.state.registers.set(register, value.into());
        }
        self.recording.state.registers.rip = here;
        let site = self.heap_site();
        if host_functions::serve_unrecorded(self.recording, function, site) {
            self.note_unrecorded_call(here, self.recording.tuning.heap_call_steps);
        } else {
            self.call_steps += self.recording.tuning.host_call_steps;
            self.recording.reset(self.position, Some(self.last));
            host_functions::serve(self.recording, function, site.caller.0).map_err(|_| 1_u64)?;
        }
        self.position += 1;
        self.last = here;
        let state = &self.recording.state;
        // A result in a vector register is defined.
        self.undefined = state.register_definedness.undefined_slots();
        if n_losses(state) != before {
            self.hot_loops.pages.invalidate();
        }
        let (rax, rsp) = (state.registers.gpr(Register::RAX), state.registers.rsp());
        if self.values.get(SymbolicValue::register(0)) != rax {
            cpu.write(Register::RAX, rax.into());
        }
        self.values.set_register(0, rax);
        self.values.set_register(4, rsp);
        Ok(())
    }
}
