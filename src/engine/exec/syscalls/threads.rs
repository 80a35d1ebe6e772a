//! Scheduling of a linked program's threads: `clone`, waiting and waking (`futex`, `nanosleep`), ending, and which thread runs next.
//!
//! One thread runs at a time, in a round robin (or, with a seed, by a pseudorandom draw) over those that do not wait, each for a time slice
//! or until it waits. Where all wait, the guest's clock jumps to the first timeout; without one it is a deadlock, which is a fault. The
//! schedule depends on the position, the seed and the threads' states alone, so it is the same in every run.

use super::Arguments;
use super::answer::{Errno, LENGTH, PROCESS, SyscallAnswer, thread_number};
use super::process::until;
use crate::engine::exec::host_step::HostStep;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::engine::state::frames::{CallStack, FrameRecord};
use crate::engine::state::threads::{ThreadChange, ThreadContext, Wait};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::frame::{Entered, Frame};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::step::Executed;

/// Flags of `clone` (`linux/sched.h`).
mod flag {
    pub(super) const VM: u64 = 0x100;
    pub(super) const SETTLS: u64 = 0x8_0000;
    pub(super) const PARENT_SETTID: u64 = 0x10_0000;
    pub(super) const CHILD_CLEARTID: u64 = 0x20_0000;
    pub(super) const CHILD_SETTID: u64 = 0x100_0000;
}

/// Operations of `futex` (`linux/futex.h`), without `FUTEX_PRIVATE_FLAG` and `FUTEX_CLOCK_REALTIME`.
mod operation {
    pub(super) const WAIT: u64 = 0;
    pub(super) const WAKE: u64 = 1;
    pub(super) const WAIT_BITSET: u64 = 9;
    pub(super) const WAKE_BITSET: u64 = 10;
    pub(super) const MASK: u64 = 0x7f;
}

/// The most threads that a program may make.
pub(crate) const MOST_THREADS: usize = 256;

/// `set_tid_address`.
pub(super) fn set_clear_at_end(state: &State, address: u64) -> SyscallAnswer {
    let idx = state.threads.current();
    let change = ThreadChange::ClearAtEnd { idx, old: state.threads.context().clear_at_end, new: address };
    SyscallAnswer { threads: vec![change], ..SyscallAnswer::value(state, thread_number(state)) }
}

/// `clone` of a thread; a process of its own cannot be made.
///
/// # Errors
/// The call as one that the sandbox does not serve.
pub(super) fn clone(state: &State, arguments: Arguments) -> Result<SyscallAnswer, Stop> {
    let [flags, stack, parent_id, child_id, thread_area, ..] = arguments;
    if flags & flag::VM == 0 || stack == 0 {
        return Err(Stop::Fault(Fault::UnsupportedSyscall { number: 56 }));
    }
    if state.threads.all().len() == MOST_THREADS {
        return Ok(SyscallAnswer::error(state, Errno::Again));
    }
    let id = PROCESS + state.threads.all().len() as u64;
    let mut registers = state.registers.clone();
    let next = registers.rip + LENGTH;
    for (register, value) in [
        (Register::RAX, 0),
        (Register::RSP, stack),
        (Register::RCX, next),
        (Register::R11, registers.rflags),
        (Register::Rip, next),
    ] {
        registers.set(register, value.into());
    }
    if flags & flag::SETTLS != 0 {
        registers.fs_base = thread_area;
    }
    let frame = Frame {
        function: Address(next),
        entered: Entered::Start,
        since: StepIndex(0),
        call_site: None,
        return_slot: None,
        return_address: None,
        base: Address(stack),
        saved: Vec::new(),
    };
    let mut frames = CallStack::default();
    frames.push(FrameRecord::from_frame(&frame, [0; 6]));
    let context = ThreadContext {
        frames,
        clear_at_end: if flags & flag::CHILD_CLEARTID == 0 { 0 } else { child_id },
        ..ThreadContext::of(registers)
    };
    let bytes = (id as u32).to_le_bytes().to_vec();
    let if_asked = |flag: u64, to: u64| if flags & flag == 0 { 0 } else { to };
    let answer =
        SyscallAnswer { threads: vec![ThreadChange::Spawn(Box::new(context))], ..SyscallAnswer::value(state, id) };
    Ok(answer.writing(state, if_asked(flag::PARENT_SETTID, parent_id), bytes.clone()).writing(
        state,
        if_asked(flag::CHILD_SETTID, child_id),
        bytes,
    ))
}

/// `futex`: waits if the word is what is expected, or wakes.
///
/// # Errors
/// The deadlock of a single thread that waits for ever.
pub(super) fn futex(state: &State, arguments: Arguments) -> Result<SyscallAnswer, Stop> {
    let [word, operation, value, timeout, ..] = arguments;
    let operation = operation & operation::MASK;
    Ok(match operation {
        operation::WAKE | operation::WAKE_BITSET => {
            let woken = state.threads.wake(word, value & 0xffff_ffff);
            SyscallAnswer { result: woken.len() as u64, threads: woken, ..SyscallAnswer::value(state, 0) }
        }
        operation::WAIT | operation::WAIT_BITSET => {
            if state.memory.read_number(word, 4) != Some(value & 0xffff_ffff) {
                return Ok(SyscallAnswer::error(state, Errno::Again));
            }
            let part = |offset: u64| state.memory.read_number(timeout.wrapping_add(offset), 8).unwrap_or(0);
            let is_absolute = operation == operation::WAIT_BITSET;
            let until = (timeout != 0).then(|| until(state, part(0), part(8), is_absolute));
            // A single thread is never switched from; what it waits for is decided at once.
            if !state.threads.are_several() {
                return alone(state, until);
            }
            let wait = state.threads.begin_wait(Wait::Futex { address: word, until });
            SyscallAnswer { threads: vec![wait], ..SyscallAnswer::value(state, 0) }
        }
        _ => SyscallAnswer::error(state, Errno::NotImplemented),
    })
}

/// A wait of the only thread: it lasts as long as it may, or for ever.
fn alone(state: &State, until: Option<u64>) -> Result<SyscallAnswer, Stop> {
    let Some(until) = until else {
        return Err(Stop::Fault(Fault::Deadlock { n_threads: 1, words: Vec::new() }));
    };
    let mut system = state.system.clone();
    system.time = system.time.max(until);
    Ok(SyscallAnswer::error(state, Errno::TimedOut).with_system(system))
}

/// `exit` of a thread that is not the last: whoever waits for it is woken.
pub(super) fn exit(state: &State) -> SyscallAnswer {
    let context = state.threads.context();
    let address = context.clear_at_end;
    let mut answer = SyscallAnswer::value(state, 0);
    answer.threads.push(state.threads.begin_wait(Wait::Ended));
    if address == 0 {
        return answer;
    }
    answer.threads.extend(state.threads.wake(address, u64::MAX));
    answer.writing(state, address, vec![0; 4])
}

/// Goes over to the next thread that can go on, as a step of its own; to none if that is the one in progress.
///
/// # Errors
/// The deadlock, if all threads wait for each other.
pub(crate) fn switch(recording: &mut Recording) -> Result<(), Stop> {
    let state = &recording.state;
    let from = state.threads.current();
    let next = state.threads.next_ready(state.schedule_seed(), recording.history.position());
    let Some(to) = next else { return wait_for_first(recording) };
    if to == from {
        return Ok(());
    }
    let number = |idx: usize| idx as u32 + 1;
    let mut step = HostStep::begin(recording, Executed::Switch { from: number(from), to: number(to) });
    step.switch_thread(to);
    step.commit();
    Ok(())
}

/// All threads wait: lets the guest's clock go on to the first time that one of them waits for.
fn wait_for_first(recording: &mut Recording) -> Result<(), Stop> {
    let state = &recording.state;
    let Some((idx, until)) = state.threads.first_deadline() else {
        return Err(Stop::Fault(deadlock(state)));
    };
    let context = &state.threads.all()[idx];
    let mut changes = vec![ThreadChange::Wait { idx, old: context.wait, new: Wait::None }];
    let timed_out = (Errno::TimedOut as u64).wrapping_neg();
    let is_own = idx == state.threads.current();
    let is_futex = matches!(context.wait, Wait::Futex { .. });
    if is_futex && !is_own {
        changes.push(ThreadChange::Result { idx, difference: context.registers.gpr(Register::RAX) ^ timed_out });
    }
    let mut system = state.system.clone();
    system.time = system.time.max(until);
    let number = state.threads.current() as u32 + 1;
    let mut step = HostStep::begin(recording, Executed::Switch { from: number, to: number });
    step.set_system(system);
    step.change_threads(changes);
    if is_futex && is_own {
        step.set(Register::RAX, timed_out.into());
    }
    step.commit();
    Ok(())
}

fn deadlock(state: &State) -> Fault {
    let word = |context: &ThreadContext| match context.wait {
        Wait::Futex { address, .. } => Some(Address(address)),
        Wait::None | Wait::Time { .. } | Wait::Ended => None,
    };
    let words = state.threads.all().iter().filter_map(word).collect();
    Fault::Deadlock { n_threads: state.threads.n_alive() as u64, words }
}
