//! Injected steps: a trace's result of an instruction takes the place of executing it.
//!
//! Only what cannot be computed without the processor is taken from the trace: the registers afterwards and what was written. Everything
//! else (addresses, checks, calls, definedness, what the host serves) is worked out as in a run, so a step that does not fit the program is
//! found: it is a [`Divergence`].

use super::executor::{Executor, Overwritten};
use crate::engine::cpu::decode_cache::DecodedInsn;
use crate::model::addr::Address;
use crate::model::register::Register;

/// What a step left behind, as a trace has it.
#[derive(Clone, Debug, Default)]
pub struct InjectedStep {
    /// The whole new values of those that changed.
    pub registers: Vec<(Register, u128)>,
    /// Address and new bytes, in program order.
    pub writes: Vec<(Address, Vec<u8>)>,
}

/// Why a step cannot have happened here, as a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Divergence(pub String);

impl Executor {
    /// Records the instruction in flight, with what the trace says that it left.
    pub(crate) fn finish_injected(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        let Some(in_flight) = self.in_flight.take() else { return Ok(()) };
        let mut after = self.recording.state.registers.clone();
        for (register, value) in &injected.registers {
            after.set(*register, *value);
        }
        let fits = match &in_flight.old {
            Overwritten::Nothing => injected.writes.is_empty(),
            Overwritten::Compact { size, .. } => {
                let idx = self.recording.code.entry(in_flight.entry).shape.write_idx.unwrap_or(0);
                let place = in_flight.addresses.get(usize::from(idx)).map(|address| (address, usize::from(*size)));
                places(injected).eq(place)
            }
            Overwritten::Wide(writes) => places(injected).eq(writes.iter().map(|(address, old)| (*address, old.len()))),
        };
        if !fits {
            return Err(Divergence(String::from("it writes elsewhere than its instruction does")));
        }
        let DecodedInsn { facts, shape, address, .. } = self.recording.code.entry(in_flight.entry);
        if shape.target != 0 && ![shape.target, address + u64::from(facts.length)].contains(&after.rip) {
            return Err(Divergence(String::from("its instruction does not lead there")));
        }
        let is_written = |register: &Register| *register == Register::Rip || facts.writes.contains(register);
        if let Some((register, _)) = injected.registers.iter().find(|(register, _)| !is_written(register)) {
            return Err(Divergence(format!("its instruction does not change {register}")));
        }
        for (address, bytes) in &injected.writes {
            let stored = self.recording.state.memory.store(address.0, bytes);
            debug_assert!(stored, "the operand was just checked");
        }
        self.finish(&in_flight, &after, after.rip);
        Ok(())
    }
}

fn places(injected: &InjectedStep) -> impl Iterator<Item = (u64, usize)> {
    injected.writes.iter().map(|(address, bytes)| (address.0, bytes.len()))
}
