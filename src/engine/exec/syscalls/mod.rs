//! System calls, served by the host: input and output, memory, the exits, `futex`, and what start-up code and a standard library ask for.
//!
//! Numbers and registers are those of Linux on x86-64: rax number and result, rdi, rsi, rdx, r10, r8, r9 arguments; rcx and r11 are overwritten
//! with the return address and the flags (Intel SDM vol. 2, `syscall`). What a call does is decided as an [`SyscallAnswer`] before anything changes,
//! and recorded as a host step. A number that is not served answers `ENOSYS`; in an assembled program that is worth a warning, while libraries
//! know what to do then.
//!
//! Invariant: nothing of the host is reached (no file, clock, process, random number), so a run is the same on every machine.
//!
//! `answer` is what a call will do; `process`, `files`, `memory`, `threads` and `signals` decide it by topic, and `advice` finds what is worth a
//! warning. Called by the machine (`serve`), at the instruction or between the slices of threads.

mod advice;
mod answer;
mod files;
mod memory;
mod process;
mod signals;
mod threads;

use super::host_step::HostStep;
use crate::engine::check::access::check_access;
use crate::engine::host::ranges::contents_unwritten;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, Fault};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::step::Executed;
use answer::{Errno, LENGTH, SyscallAnswer};
pub(crate) use threads::{MOST_THREADS, switch};

/// Numbers of the system calls (`asm/unistd_64.h`).
pub(crate) mod number {
    pub(super) const READ: u64 = 0;
    pub(super) const WRITE: u64 = 1;
    pub(super) const MPROTECT: u64 = 10;
    pub(super) const MUNMAP: u64 = 11;
    pub(super) const WRITEV: u64 = 20;
    pub(crate) const EXIT: u64 = 60;
    pub(super) const FUTEX: u64 = 202;
    pub(crate) const EXIT_GROUP: u64 = 231;
}

/// The arguments, in order.
type Arguments = [u64; 6];

/// Serves the system call that rip stands at.
///
/// # Errors
/// The end of the run, or the fault of the call.
pub(crate) fn serve(recording: &mut Recording) -> Result<(), Stop> {
    let state = &recording.state;
    let registers = &state.registers;
    let number = registers.gpr(Register::RAX);
    let arguments: Arguments = [Register::RDI, Register::RSI, Register::RDX, Register::R10, Register::R8, Register::R9]
        .map(|register| registers.gpr(register));
    let answer = match number {
        number::EXIT if state.threads.n_alive() > 1 => threads::exit(state),
        number::EXIT | number::EXIT_GROUP => return Err(Stop::Exited { code: exit_code(state, arguments[0]) }),
        number::READ => read(state, arguments).map_err(Stop::Fault)?,
        number::WRITE => write(state, arguments).map_err(Stop::Fault)?,
        number::FUTEX => threads::futex(state, arguments)?,
        number => process::answer(state, number, arguments)?,
    };
    let warning = match number {
        // What a library collects in a buffer may have padding in it.
        number::WRITE if !answer.output.is_empty() && state.process.is_none() => {
            contents_unwritten(state, arguments[1], arguments[2])
        }
        _ => None,
    };
    let warning = warning.or_else(|| advice::find_warning(recording, number, &answer));
    carry_out(recording, number, arguments, answer, warning);
    Ok(())
}

/// The kernel keeps eight bits of a process's status; an assembled program is shown all that it gave.
fn exit_code(state: &State, status: u64) -> i32 {
    if state.process.is_some() { i32::from(status as u8) } else { status as i32 }
}

fn carry_out(
    recording: &mut Recording,
    number: u64,
    arguments: Arguments,
    answer: SyscallAnswer,
    warning: Option<crate::model::warning::Warning>,
) {
    let (rip, flags) = (recording.state.registers.rip, recording.state.registers.rflags);
    let [first, second, third, ..] = arguments;
    let mut step = HostStep::begin(recording, Executed::Edit);
    if let Some(warning) = warning {
        step.warn(rip, warning);
    }
    answer.reads.iter().for_each(|(address, length)| step.read(*address, *length));
    for (address, bytes) in &answer.writes {
        step.write(*address, bytes);
    }
    if answer.n_input > 0 {
        step.consume(answer.n_input);
    }
    if !answer.output.is_empty() {
        step.print(&answer.output);
    }
    step.set_system(answer.system);
    step.change_threads(answer.threads);
    if let Some((handler, slot, restorer)) = answer.handler {
        step.enter_handler(handler, slot, restorer);
    }
    let usual = [
        (Register::RAX, answer.result),
        (Register::RCX, rip + LENGTH),
        (Register::R11, flags),
        (Register::Rip, rip + LENGTH),
    ];
    let is_free = |register: Register| answer.registers.iter().all(|(set, _)| *set != register);
    let usual = usual.into_iter().filter(|(register, _)| is_free(*register));
    usual.chain(answer.registers.iter().copied()).for_each(|(register, value)| step.set(register, value.into()));
    step.describe(Executed::Syscall { number, arguments: [first, second, third], result: answer.result });
    step.commit();
}

fn read(state: &State, arguments: Arguments) -> Result<SyscallAnswer, Fault> {
    let [descriptor, buffer, length, ..] = arguments;
    if descriptor != 0 {
        return Ok(files::read(state, descriptor, buffer, length));
    }
    check_buffer(state, buffer, length, AccessKind::Write)?;
    let left = &state.input[state.n_read..];
    let bytes = left[..left.len().min(length as usize)].to_vec();
    let mut answer = SyscallAnswer::value(state, bytes.len() as u64);
    answer.n_input = bytes.len();
    if !bytes.is_empty() {
        answer.writes.push((buffer, bytes));
    }
    Ok(answer)
}

fn write(state: &State, arguments: Arguments) -> Result<SyscallAnswer, Fault> {
    let [descriptor, buffer, length, ..] = arguments;
    if !is_output(descriptor) {
        return Ok(SyscallAnswer::error(state, Errno::BadDescriptor));
    }
    check_buffer(state, buffer, length, AccessKind::Read)?;
    let mut answer = SyscallAnswer::value(state, length);
    if length > 0 {
        answer.output = state.memory.read(buffer, length as usize).unwrap_or_default();
        answer.reads.push((buffer, length));
    }
    Ok(answer)
}

fn is_output(descriptor: u64) -> bool {
    descriptor == 1 || descriptor == 2
}

/// The kernel would return `-EFAULT`; here a buffer that is not there is the mistake to show.
fn check_buffer(state: &State, address: u64, size: u64, kind: AccessKind) -> Result<(), Fault> {
    if size == 0 { Ok(()) } else { check_access(Access { address: Address(address), size, kind }, state) }
}
