//! What is worth a warning about a system call of an assembled program: one that is not served, one that fails unnoticed, and rcx or r11
//! used afterwards, which `syscall` overwrites.
//!
//! What the program does with the result is read off the instructions that follow, in a straight line and over jumps that are always taken.
//! Where they branch, call or return, the value may be used elsewhere, and nothing is said. Costs some decoding a system call.

use super::answer::{Errno, LENGTH, SyscallAnswer};
use crate::engine::cpu::decode_cache::CodeAt;
use crate::engine::record::recording::Recording;
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::model::warning::Warning;
use crate::x86::dataflow::{RegisterUse, use_of};
use crate::x86::facts::{Conditional, Flow, InsnKind, MAX_LENGTH};

/// Instructions that are looked at.
const MOST_FOLLOWED: usize = 24;

/// Results from here on are error numbers, negated (`MAX_ERRNO`).
const FIRST_ERROR: u64 = 4095_u64.wrapping_neg();

/// The warning about the call that rip stands at, given what it will answer.
pub(super) fn find_warning(recording: &mut Recording, number: u64, answer: &SyscallAnswer) -> Option<Warning> {
    if recording.state.process.is_some() {
        return None;
    }
    if answer.result == (Errno::NotImplemented as u64).wrapping_neg() {
        return Some(Warning::UnservedSyscall { number });
    }
    let overwritten = [Register::RCX, Register::R11].into_iter().find_map(|register| {
        let used_at = first_use(recording, register)?;
        Some(Warning::SyscallOverwrites { register, used_at: Address(used_at) })
    });
    let fails = answer.result >= FIRST_ERROR && is_overwritten(recording, Register::RAX);
    let unchecked = fails.then(|| Warning::UncheckedSyscall { number, error: answer.result.wrapping_neg() });
    overwritten.or(unchecked)
}

/// The instruction after the call that surely uses what is in a register then.
fn first_use(recording: &mut Recording, register: Register) -> Option<u64> {
    match next_use(recording, register) {
        Some((at, RegisterUse::Read)) => Some(at),
        _ => None,
    }
}

fn is_overwritten(recording: &mut Recording, register: Register) -> bool {
    matches!(next_use(recording, register), Some((_, RegisterUse::Overwritten)))
}

/// The first instruction after the call that has to do with a register, and what.
fn next_use(recording: &mut Recording, register: Register) -> Option<(u64, RegisterUse)> {
    let mut at = recording.state.registers.rip + LENGTH;
    for _ in 0..MOST_FOLLOWED {
        let CodeAt::Instruction(idx) = recording.code.find(at, &recording.state.memory) else { return None };
        let facts = &recording.code.entry(idx).facts;
        let (flow, kind, next) = (facts.flow, facts.kind, at + u64::from(facts.length));
        let bytes = recording.state.memory.read_up_to(at, MAX_LENGTH);
        match use_of(&bytes, at, register) {
            RegisterUse::None => {}
            found => return Some((at, found)),
        }
        // The next call takes its number from rax, and leaves rcx and r11 behind.
        if kind == InsnKind::Syscall {
            return Some((at, RegisterUse::Overwritten));
        }
        at = match flow {
            Flow::Next => next,
            Flow::Jump { target, conditional: Conditional::Always } => target,
            _ => return None,
        };
    }
    None
}
