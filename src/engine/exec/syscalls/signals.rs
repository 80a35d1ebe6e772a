//! Signals that a linked program sends itself: `rt_sigaction`, `rt_sigprocmask`, `kill` and its kind, and the call of a handler.
//!
//! A handler is entered as the kernel does it: the registers are saved in a signal frame on the stack (`struct rt_sigframe`, from which
//! unwinding finds them), and the handler returns to the restorer, whose `rt_sigreturn` puts them back. A signal without a handler has its
//! default action, which for most is the end of the process. Signals come at system calls alone, behind which no caller counts on SSE
//! registers, so these are not saved; a stack of their own (`SA_ONSTACK`) is not used.

use super::answer::{Errno, LENGTH, PROCESS, SyscallAnswer, is_accessible, thread_number, words};
use crate::engine::check::access::check_access;
use crate::engine::state::State;
use crate::engine::state::definedness::RED_ZONE;
use crate::engine::state::signals::{Effect, MAX_SIGNAL, SIGABRT, SIGNALLED, SignalAction, bit, may_be_handled};
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, Fault};
use crate::model::register::Register;
use crate::model::run::Stop;

/// The kernel's `sigset_t`.
const MASK_SIZE: usize = 8;

/// Flags of `sigaction`.
mod flag {
    pub(super) const NO_DEFER: u64 = 0x4000_0000;
    pub(super) const RESET: u64 = 0x8000_0000;
}

/// `struct rt_sigframe`: return address, `ucontext`, `siginfo`.
mod frame {
    pub(super) const CONTEXT: u64 = 8;
    /// In the context.
    pub(super) const REGISTERS: u64 = 40;
    pub(super) const MASK: u64 = 296;
    pub(super) const INFO: u64 = 312;
    pub(super) const SIZE: u64 = 440;
}

/// The general registers in the order of `struct sigcontext`; rip and the flags follow.
const SAVED: [Register; 16] = [
    Register::R8,
    Register::R9,
    Register::R10,
    Register::R11,
    Register::R12,
    Register::R13,
    Register::R14,
    Register::R15,
    Register::RDI,
    Register::RSI,
    Register::RBP,
    Register::RBX,
    Register::RDX,
    Register::RAX,
    Register::RCX,
    Register::RSP,
];

/// `rt_sigaction`.
pub(super) fn set_action(state: &State, signal: u64, new: u64, old: u64) -> SyscallAnswer {
    if !(1..=MAX_SIGNAL).contains(&signal) || (new != 0 && !may_be_handled(signal)) {
        return SyscallAnswer::error(state, Errno::Invalid);
    }
    let before = state.system.signals.action(signal);
    let mut system = state.system.clone();
    if new != 0 {
        let word = |offset: u64| state.memory.read_number(new.wrapping_add(offset), 8);
        let (Some(handler), Some(flags), Some(restorer), Some(mask)) = (word(0), word(8), word(16), word(24)) else {
            return SyscallAnswer::error(state, Errno::BadAddress);
        };
        system.signals.set_action(signal, SignalAction { handler, flags, restorer, mask });
    }
    let kept = words(&[before.handler, before.flags, before.restorer, before.mask]);
    SyscallAnswer::value(state, 0).with_system(system).writing(state, old, kept)
}

/// `rt_sigprocmask`; what was held back comes once it is let through.
///
/// # Errors
/// The end of the process by such a signal.
pub(super) fn set_mask(state: &State, how: u64, new: u64, old: u64) -> Result<SyscallAnswer, Stop> {
    let before = state.system.signals.blocked;
    let mut system = state.system.clone();
    if new != 0 {
        let Some(mask) = state.memory.read_number(new, MASK_SIZE) else {
            return Ok(SyscallAnswer::error(state, Errno::BadAddress));
        };
        // SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
        let blocked = match how {
            0 => before | mask,
            1 => before & !mask,
            2 => mask,
            _ => return Ok(SyscallAnswer::error(state, Errno::Invalid)),
        };
        system.signals.set_blocked(blocked);
    }
    deliver(state, SyscallAnswer::value(state, 0).with_system(system).writing(state, old, words(&[before])))
}

/// `rt_sigpending`.
pub(super) fn pending(state: &State, to: u64) -> SyscallAnswer {
    SyscallAnswer::value(state, 0).writing(state, to, words(&[state.system.signals.pending]))
}

/// `kill`, `tkill`, `tgkill`: a signal to a process or a thread.
///
/// # Errors
/// The end of the process by it; and a signal to another process or thread, which the sandbox does not serve.
pub(super) fn send(state: &State, target: u64, signal: u64, number: u64) -> Result<SyscallAnswer, Stop> {
    let own = if number == KILL { PROCESS } else { thread_number(state) };
    let is_own = target == own;
    let is_whole = number == KILL && (target == 0 || target as u32 == u32::MAX);
    if signal == 0 {
        return Ok(SyscallAnswer::value(state, 0));
    }
    if state.process.is_none() {
        return Err(Stop::Fault(Fault::UnsupportedSyscall { number }));
    }
    if signal > MAX_SIGNAL {
        return Ok(SyscallAnswer::error(state, Errno::Invalid));
    }
    if !(is_own || is_whole) {
        return Err(Stop::Fault(Fault::UnsupportedSyscall { number }));
    }
    let mut system = state.system.clone();
    system.signals.pending |= bit(signal);
    deliver(state, SyscallAnswer::value(state, 0).with_system(system))
}

/// `kill`.
const KILL: u64 = 62;

/// The same answer, followed by what comes of the signals that are neither blocked nor ignored: the first of them that has a handler enters
/// that.
fn deliver(state: &State, mut answer: SyscallAnswer) -> Result<SyscallAnswer, Stop> {
    while let Some(signal) = answer.system.signals.deliverable() {
        answer.system.signals.pending &= !bit(signal);
        match answer.system.signals.effect(signal) {
            Effect::Nothing => {}
            Effect::Handled(action) => return call_handler(state, answer, signal, action),
            Effect::Ends if signal == SIGABRT => {
                return Err(Stop::Fault(Fault::Abort { function: "abort", canary: None }));
            }
            Effect::Ends => return Err(Stop::Exited { code: SIGNALLED + signal as i32 }),
            // A process that is stopped goes on when another process says so, and there is none.
            Effect::Stops => {
                let number = state.registers.gpr(Register::RAX);
                return Err(Stop::Fault(Fault::UnsupportedSyscall { number }));
            }
        }
    }
    Ok(answer)
}

/// Enters a handler, with the state behind the system call saved below the stack pointer.
fn call_handler(
    state: &State,
    mut answer: SyscallAnswer,
    signal: u64,
    action: SignalAction,
) -> Result<SyscallAnswer, Stop> {
    let registers = &state.registers;
    let next = registers.rip + LENGTH;
    let below = registers.rsp().wrapping_sub(RED_ZONE).wrapping_sub(frame::SIZE);
    // As if a call had just pushed the return address.
    let at = (below & !15).wrapping_sub(8);
    let size = registers.rsp().wrapping_sub(at);
    check_access(Access { address: Address(at), size, kind: AccessKind::Write }, state).map_err(Stop::Fault)?;
    let value = |register: Register| match register {
        Register::RAX => answer.result,
        Register::RCX => next,
        Register::R11 => registers.rflags,
        register => registers.gpr(register),
    };
    let mut bytes = words(&[action.restorer, 0, 0, 0, 2, 0]);
    bytes.extend(words(&SAVED.map(value)));
    // cs, gs, fs, ss; then the error, the trap, the mask, cr2 and no floating-point state.
    bytes.extend(words(&[next, registers.rflags, 0x2b_0000_0000_0033, 0, 0, answer.system.signals.blocked, 0, 0]));
    bytes.resize((frame::CONTEXT + frame::MASK) as usize, 0);
    bytes.extend(words(&[answer.system.signals.blocked]));
    // Signal, no error, sent by the process itself (`SI_TKILL`), which is this one.
    bytes.extend(words(&[signal, u64::from((-6_i32) as u32), PROCESS | PROCESS << 32]));
    bytes.resize(frame::SIZE as usize, 0);
    answer.writes.push((at, bytes));
    let held_back = if action.flags & flag::NO_DEFER == 0 { bit(signal) } else { 0 };
    let blocked = answer.system.signals.blocked | action.mask | held_back;
    answer.system.signals.set_blocked(blocked);
    if action.flags & flag::RESET != 0 {
        answer.system.signals.set_action(signal, SignalAction::default());
    }
    answer.registers.extend([
        (Register::RDI, signal),
        (Register::RSI, at + frame::INFO),
        (Register::RDX, at + frame::CONTEXT),
        (Register::RAX, 0),
        (Register::RSP, at),
        (Register::Rip, action.handler),
    ]);
    answer.handler = Some((action.handler, at, action.restorer));
    Ok(answer)
}

/// `rt_sigreturn`: goes on where the handler was entered, whose frame lies at the stack pointer but for its return address.
///
/// # Errors
/// The end of the process by a signal that was blocked while the handler ran.
pub(super) fn end_handler(state: &State) -> Result<SyscallAnswer, Stop> {
    let context = state.registers.rsp();
    if !is_accessible(state, context, frame::INFO, AccessKind::Read) {
        return Ok(SyscallAnswer::error(state, Errno::BadAddress));
    }
    let word = |offset: u64| state.memory.read_number(context.wrapping_add(offset), 8).unwrap_or_default();
    let mut system = state.system.clone();
    system.signals.set_blocked(word(frame::MASK));
    let mut answer = SyscallAnswer::value(state, 0).with_system(system);
    answer.reads.push((context, frame::INFO));
    let saved = (0..).map(|nth: u64| word(frame::REGISTERS + 8 * nth));
    let registers = SAVED.into_iter().chain([Register::Rip, Register::Rflags]);
    answer.registers.extend(registers.zip(saved));
    match answer.system.signals.deliverable() {
        // It would be entered from where the handler was: that needs registers which are not the state's yet.
        Some(signal) if matches!(answer.system.signals.effect(signal), Effect::Ends) => deliver(state, answer),
        _ => Ok(answer),
    }
}
