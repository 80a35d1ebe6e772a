//! Baseline for measurements: the emulator by itself, without checks, record or a hook on instructions but for one where `main` returns.
//!
//! The overhead of each executor is measured against this. It serves no host function and has no step limit, so it is only for programs
//! that are known to end; no command leads here.

use super::cpu::unicorn::{Cpu, Ended, Granularity, Halted, HookVerdict};
use crate::engine::error::MachineError;
use crate::engine::machine::Machine;
use crate::model::register::Registers;
use crate::model::runtime::RuntimeFn;

impl Machine {
    /// Executes from the position until `main` returns and gives the registers, all but rip. Host functions return at once and do nothing.
    /// The machine is consumed, because its record does not have these steps.
    ///
    /// # Errors
    /// When another emulator cannot be opened, or raises an exception before `main` returns.
    pub fn run_bare(self) -> Result<Registers, MachineError> {
        let state = self.state();
        let end = state.map.runtime_address(RuntimeFn::MainReturned);
        let mut cpu = Cpu::open(&[&state.memory], Granularity::At(end.0))?;
        cpu.load(&state.registers);
        let stop = |(): &mut (), _: Halted, _: u64| HookVerdict::Stop;
        match cpu.run(state.registers.rip, &mut (), stop) {
            Ended::Stopped => {
                let mut registers = state.registers.clone();
                cpu.store(&mut registers);
                Ok(registers)
            }
            Ended::Fenced { .. } => unreachable!("nothing is fenced off"),
            Ended::Failed { exception } => Err(MachineError::Stumbled { exception }),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::cpu::unicorn::held_registers;
    use crate::engine::machine::Machine;
    use crate::model::register::Register;
    use crate::model::run::{Config, RunUntil, Stop};
    use crate::source;

    #[test]
    fn the_registers_at_the_end_equal_those_of_a_checked_run() {
        let text =
            "main: mov ecx, 9\n mov eax, 1\nagain: push rcx\n imul rax, rcx\n pop rcx\n dec ecx\n jne again\n ret";
        let program = source::assemble("", text).expect("it is well formed");
        let config = Config { stack_size: 4096, heap_size: 4096, input: Vec::new(), typed_capacity: 0 };
        let machine = || Machine::new(&program, &config).expect("the sizes are in range");
        let mut checked = machine();
        assert!(matches!(checked.run(&RunUntil::default()), Stop::Exited { .. }));
        let bare = machine().run_bare().expect("it ends");
        assert_eq!(bare.get(Register::RAX), 362_880);
        for register in held_registers() {
            assert_eq!(bare.get(register), checked.registers().get(register), "{register:?}");
        }
    }

    #[test]
    fn an_exception_of_the_emulator_is_an_error() {
        let program = source::assemble("", "main: xor eax, eax\n div eax\n ret").expect("it is well formed");
        let config = Config { stack_size: 4096, heap_size: 4096, input: Vec::new(), typed_capacity: 0 };
        let machine = Machine::new(&program, &config).expect("the sizes are in range");
        let error = machine.run_bare().expect_err("it divides by zero");
        assert_eq!(error.to_string(), "the emulator stumbled (exception Some(0))");
    }
}
