//! Warnings: breaches of the calling convention and uses of undefined values, found before the instruction runs. They stop nothing.
//!
//! Only certain findings are reported. Undefined values are tracked through plain moves, byte by byte, and any computed result counts as
//! defined: an uninitialised value may go unnoticed (a false negative), but no report is false. The common instruction costs two flag
//! tests.

use super::access::Addresses;
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, DecodedInsn, slot_of};
use crate::engine::state::definedness::RED_ZONE;
use crate::engine::state::{Checks, State};
use crate::model::addr::Address;
use crate::model::register::{Flag, Register};
use crate::model::warning::{SavedSlot, UninitialisedUse, Warning};
use crate::x86::dataflow::ComparedOperands;
use crate::x86::facts::{Conditional, Flow, IndirectTarget};

/// Instructions that are looked at between a comparison and the branch that it decides.
const MOST_BEFORE_BRANCH: usize = 8;

/// The warning for the instruction that is about to run.
#[inline]
pub(crate) fn find_warning(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    if state.checks == Checks::MemoryOnly || (!entry.may_warn && state.register_definedness.is_clean()) {
        return None;
    }
    find_any_warning(entry, addresses, state).filter(|_| is_judged(state))
}

/// Whether conventions are looked at here. Library code breaks them where it knows that it may: it looks at more bytes than it was given,
/// and jumps out of calls.
fn is_judged(state: &State) -> bool {
    let here = Address(state.registers.rip);
    state.process.as_ref().is_none_or(|process| !process.user_code.is_empty() && process.is_user(here))
}

fn find_any_warning(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let warning = match entry.facts.flow {
        Flow::Call { .. } | Flow::IndirectCall(_) => check_call(entry, state),
        Flow::Return { .. } => check_return(state),
        _ => None,
    };
    warning
        .or_else(|| check_red_zone(entry, addresses, state))
        .or_else(|| check_address_operands(entry, addresses, state))
}

/// The stack must be aligned at a call (System V ABI, AMD64 supplement, 3.2), but compilers relax that where they know that the function
/// does not need it (gcc's `-fipa-stack-alignment`, for global functions as well).
fn check_call(entry: &DecodedInsn, state: &State) -> Option<Warning> {
    let rsp = state.registers.rsp();
    if !rsp.is_multiple_of(16) && !entry.is_compiled_call {
        return Some(Warning::MisalignedCall { rsp: Address(rsp) });
    }
    check_direction_flag(state)
}

fn check_direction_flag(state: &State) -> Option<Warning> {
    Flag::Direction.is_set(state.registers.rflags).then_some(Warning::DirectionFlag)
}

fn check_return(state: &State) -> Option<Warning> {
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
        let saved = frame.saved.iter().find(|saved| saved.register == register).and_then(|saved| {
            let holds = state.memory.read_number(saved.slot.0, 8)?;
            Some(SavedSlot { address: saved.slot, holds, overwritten: None })
        });
        return Some(Warning::ClobberedRegister { function: frame.function, register, expected, found, saved });
    }
    check_direction_flag(state)
}

fn check_red_zone(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let idx = usize::from(entry.shape.write_idx?);
    let address = addresses.get(idx)?;
    let below = state.registers.rsp().checked_sub(address)?;
    (below > RED_ZONE && state.stack.defined.covers(address))
        .then_some(Warning::RedZoneOverrun { address: Address(address), below })
}

fn check_address_operands(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> Option<Warning> {
    let is_undefined = |register: Register| {
        slot_of(register).is_some_and(|slot| state.register_definedness.undefined_bytes(slot) != 0)
    };
    let here = Address(state.registers.rip);
    let decides = UninitialisedUse::Where;
    for operand in entry.facts.memory.iter().take(addresses.len()) {
        if [operand.base, operand.index].into_iter().flatten().any(is_undefined) {
            return Some(Warning::UninitialisedRead { address: here, size: 8, decides });
        }
    }
    match entry.facts.flow {
        Flow::IndirectJump(IndirectTarget::Register(register))
        | Flow::IndirectCall(IndirectTarget::Register(register)) => {
            is_undefined(register).then_some(Warning::UninitialisedRead { address: here, size: 8, decides })
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

/// Whether a comparison may read undefined bytes: the quick test before [`find_undefined_comparison`].
#[must_use]
#[inline]
pub(crate) fn may_compare_undefined(entry: &DecodedInsn, addresses: &Addresses, state: &State) -> bool {
    let Some(ComparedOperands { registers: _, size }) = entry.facts.compares else { return false };
    !state.register_definedness.is_clean()
        || addresses.get(0).is_some_and(|at| state.undefined_bytes(at, u64::from(size)) != 0)
}

/// A comparison of undefined bytes whose flags decide a branch.
pub(crate) fn find_undefined_comparison(
    entry: &DecodedInsn,
    addresses: &Addresses,
    state: &State,
    code: &mut DecodeCache,
) -> Option<Warning> {
    let ComparedOperands { registers, size } = entry.facts.compares?;
    let mask = ((1_u32 << size) - 1) as u16;
    let in_register = |register: &Register| {
        slot_of(*register).is_some_and(|slot| state.register_definedness.undefined_bytes(slot) & mask != 0)
    };
    let in_memory = addresses.get(0).filter(|address| state.undefined_bytes(*address, u64::from(size)) != 0);
    if !is_judged(state) {
        return None;
    }
    if in_memory.is_none() && !registers.iter().flatten().any(in_register) {
        return None;
    }
    let next = state.registers.rip + u64::from(entry.facts.length);
    let address = Address(in_memory.unwrap_or(state.registers.rip));
    decides_branch(next, state, code).then_some(Warning::UninitialisedRead {
        address,
        size: size.into(),
        decides: UninitialisedUse::Branch,
    })
}

/// Whether the flags at `address` decide a branch: compilers put instructions that keep them between the two.
fn decides_branch(address: u64, state: &State, code: &mut DecodeCache) -> bool {
    let mut address = address;
    for _ in 0..MOST_BEFORE_BRANCH {
        let CodeAt::Instruction(idx) = code.find(address, &state.memory) else { return false };
        let facts = &code.entry(idx).facts;
        match facts.flow {
            Flow::Jump { conditional: Conditional::Maybe, .. } => return true,
            Flow::Next if !facts.writes.contains(&Register::Rflags) => address += u64::from(facts.length),
            _ => return false,
        }
    }
    false
}
