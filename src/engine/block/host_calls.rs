//! Calls that the host serves, between blocks.
//!
//! Allocating and freeing is most of them, and mostly there is nothing to it: that is done here at once. All others are the runtime's, and
//! what cannot be served where nothing is recorded is left to the recording.

use super::executor::{BOOKED_STEPS, CALL_STEPS};
use super::run::BlockRun;
use super::symbolic::{SymbolicValue, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::heap::Request;
use crate::engine::host::functions;
use crate::engine::host::plan::C_ALIGN;
use crate::engine::record::recording::Recording;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;

impl BlockRun<'_> {
    /// Serves a call that allocates or frees, where nothing is out of the ordinary; `None`, and nothing is changed, for every other.
    fn serve_plainly(&mut self, cpu: Halted, function: RuntimeFn) -> Option<()> {
        let rsp = self.gpr(cpu, 4);
        let Recording { state, code, .. } = &*self.recording;
        let target = state.memory.stack_number(rsp)?;
        (state.frames.innermost_at(rsp)?.return_address == target && code.is_executable(target)).then_some(())?;
        let site = HeapSite { step: StepIndex(self.position), caller: Address(self.last) };
        match function {
            RuntimeFn::Malloc => {
                let size = self.gpr(cpu, 7);
                self.allocate(cpu, Request { size, align: C_ALIGN, by_c: true }, site)?;
            }
            RuntimeFn::RustAlloc => {
                let [size, align] = [7, 6].map(|number| self.gpr(cpu, number));
                self.allocate(cpu, Request { size, align, by_c: false }, site)?;
            }
            RuntimeFn::Free => {
                let pointer = self.gpr(cpu, 7);
                self.recording.state.heap.free_plainly(pointer, None, site)?;
            }
            RuntimeFn::RustDealloc => {
                let [pointer, size, align] = [7, 6, 2].map(|number| self.gpr(cpu, number));
                self.recording.state.heap.free_plainly(pointer, Some((size, align)), site)?;
            }
            _ => return None,
        }
        let state = &mut self.recording.state;
        state.frames.end_innermost(rsp + 8);
        state.end_call_for_good(rsp + 8);
        self.known.learn(4, rsp + 8);
        Some(())
    }

    fn allocate(&mut self, cpu: Halted, request: Request, site: HeapSite) -> Option<()> {
        let state = &mut self.recording.state;
        let (address, had_others) = state.heap.allocate_plainly(request, site)?;
        if had_others && request.size > 0 {
            state.note_dirty_definedness(address, request.size);
            state.heap.written.remove(address, request.size);
        }
        cpu.write(Register::RAX, address.into());
        self.known.learn(0, address);
        Some(())
    }

    /// Takes note of a call that only kept the heap's books.
    fn note_planned(&mut self, here: u64) {
        self.called += BOOKED_STEPS;
        self.recording.segments.note_host_step(here);
    }

    /// Serves a call while the processor stands before the `ret` at its entry point. What cannot be served at once is left to the
    /// recording.
    pub(crate) fn serve(&mut self, cpu: Halted, function: RuntimeFn, here: u64) -> Result<(), u64> {
        if self.position >= self.limit
            || self.is_segment_over()
            || self.recording.code.stops_at(here)
            || function.prints()
        {
            return Err(1);
        }
        self.walks.forget();
        if self.serve_plainly(cpu, function).is_some() {
            self.note_planned(here);
            self.position += 1;
            self.last = here;
            return Ok(());
        }
        for register in [Register::RAX, Register::RCX, Register::RDX, Register::RSP, Register::RSI, Register::RDI] {
            let value = number_of(register).map_or(0, |number| self.gpr(cpu, number));
            self.recording.state.registers.set(register, value.into());
        }
        self.recording.state.registers.rip = here;
        let site = HeapSite { step: StepIndex(self.position), caller: Address(self.last) };
        if functions::serve_unrecorded(self.recording, function, site) {
            self.note_planned(here);
        } else {
            self.called += CALL_STEPS;
            self.recording.reset(self.position, Some(self.last));
            functions::serve(self.recording, function, self.last).map_err(|_| 1_u64)?;
        }
        self.position += 1;
        self.last = here;
        let state = &self.recording.state;
        let (rax, rsp) = (state.registers.gpr(Register::RAX), state.registers.rsp());
        if self.known.get(SymbolicValue::register(0)) != rax {
            cpu.write(Register::RAX, rax.into());
        }
        self.known.learn(0, rax);
        self.known.learn(4, rsp);
        Ok(())
    }
}
