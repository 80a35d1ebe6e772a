//! Breaches of convention, found before the instruction runs. They stop nothing.
//!
//! Only what is certain is reported. Values that nobody wrote are followed through plain moves, byte by byte; whatever is
//! computed from them counts as written. So an uninitialised value may go unnoticed, and a report is never wrong about it.

use super::access::Addresses;
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found, slot_of};
use crate::engine::state::shadow::RED_ZONE;
use crate::engine::state::{Checks, State};
use crate::model::addr::Address;
use crate::model::fault::{UninitialisedUse, Warning};
use crate::model::register::{Flag, Register};
use crate::x86::dataflow::ComparedOperands;
use crate::x86::facts::{Conditional, Flow, IndirectTarget};

/// What is wrong with the instruction that is about to run, if anything.
#[inline]
pub fn look(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    if state.checks == Checks::MemoryOnly || (!entry.may_warn && state.register_definedness.is_clean()) {
        return None;
    }
    look_closer(entry, addresses, state)
}

fn look_closer(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let warning = match entry.facts.flow {
        Flow::Call { .. } | Flow::IndirectCall(_) => call(entry, state),
        Flow::Return { .. } => returned(state),
        _ => None,
    };
    warning.or_else(|| red_zone(entry, addresses, state)).or_else(|| unwritten_address(entry, addresses, state))
}

/// Compilers may agree with a function that nobody else can call on less than the convention (System V ABI, AMD64 supplement,
/// 3.2; gcc's `-fipa-stack-alignment`).
fn call(entry: &DecodedInsn, state: &State) -> Option<Warning> {
    let rsp = state.registers.rsp();
    if !rsp.is_multiple_of(16) && !entry.target_is_private {
        return Some(Warning::MisalignedCall { rsp: Address(rsp) });
    }
    direction_flag(state)
}

fn direction_flag(state: &State) -> Option<Warning> {
    Flag::Direction.is_set(state.registers.rflags).then_some(Warning::DirectionFlag)
}

fn returned(state: &State) -> Option<Warning> {
    let rsp = state.registers.rsp();
    let found = state.memory.read_number(rsp, 8)?;
    let frame = state.frames.frame_at(rsp);
    let expected = frame.as_ref().and_then(|frame| Some((frame.return_slot?, frame.return_address?)));
    if expected != Some((Address(rsp), Address(found))) {
        return Some(Warning::ReturnAsJump { target: Address(found) });
    }
    let values = state.frames.values_at_entry(rsp)?;
    let clobbered = Register::CALLEE_SAVED
        .into_iter()
        .zip(values)
        .find(|(register, value)| state.registers.gpr(*register) != *value);
    if let (Some((register, expected)), Some(frame)) = (clobbered, frame) {
        let found = state.registers.gpr(register);
        return Some(Warning::ClobberedRegister { function: frame.function, register, expected, found });
    }
    direction_flag(state)
}

fn red_zone(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let idx = usize::from(entry.shape.write_idx?);
    let address = addresses.get(idx)?;
    let below = state.registers.rsp().checked_sub(address)?;
    (below > RED_ZONE && state.stack.written.covers(address))
        .then_some(Warning::RedZoneOverrun { address: Address(address), below })
}

fn unwritten_address(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let is_unwritten = |register: Register| {
        slot_of(register).is_some_and(|slot| state.register_definedness.undefined_bytes(slot) != 0)
    };
    let here = Address(state.registers.rip);
    let decides = UninitialisedUse::Where;
    for operand in entry.facts.memory.iter().take(addresses.len()) {
        if [operand.base, operand.index].into_iter().flatten().any(is_unwritten) {
            return Some(Warning::UninitialisedRead { address: here, size: 8, decides });
        }
    }
    match entry.facts.flow {
        Flow::IndirectJump(IndirectTarget::Register(register))
        | Flow::IndirectCall(IndirectTarget::Register(register)) => {
            is_unwritten(register).then_some(Warning::UninitialisedRead { address: here, size: 8, decides })
        }
        Flow::IndirectJump(IndirectTarget::Memory) | Flow::IndirectCall(IndirectTarget::Memory) => {
            let address = addresses.get(0)?;
            (state.undefined_bytes(address, 8) != 0).then_some(Warning::UninitialisedRead {
                address: Address(address),
                size: 8,
                decides,
            })
        }
        _ => None,
    }
}

/// Whether a comparison looks at something that nobody wrote.
#[must_use]
#[inline]
pub fn is_suspicious(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> bool {
    let Some(ComparedOperands { registers: _, size }) = entry.facts.compares else { return false };
    !state.register_definedness.is_clean()
        || addresses.get(0).is_some_and(|at| state.undefined_bytes(at, u64::from(size)) != 0)
}

/// A comparison of something that nobody wrote, when a branch on it follows at once.
pub fn compared(entry: &DecodedInsn, addresses: &Addresses, state: &State, code: &mut DecodeCache) -> Option<Warning> {
    let ComparedOperands { registers, size } = entry.facts.compares?;
    let mask = ((1_u32 << size) - 1) as u16;
    let in_register = |register: &Register| {
        slot_of(*register).is_some_and(|slot| state.register_definedness.undefined_bytes(slot) & mask != 0)
    };
    let in_memory = addresses.get(0).filter(|address| state.undefined_bytes(*address, u64::from(size)) != 0);
    if in_memory.is_none() && !registers.iter().flatten().any(in_register) {
        return None;
    }
    let next = state.registers.rip + u64::from(entry.facts.length);
    let Found::Instruction(idx) = code.find(next, &state.memory) else { return None };
    let branches = matches!(code.entry(idx).facts.flow, Flow::Jump { conditional: Conditional::Maybe, .. });
    let address = Address(in_memory.unwrap_or(state.registers.rip));
    branches.then_some(Warning::UninitialisedRead { address, size: size.into(), decides: UninitialisedUse::Branch })
}
