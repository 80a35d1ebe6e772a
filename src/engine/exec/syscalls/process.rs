//! What else a program asks of the kernel: identity, time, limits, signals, random bytes. The answers are constants or follow from
//! the kernel state ([`SystemState`](crate::engine::state::system::SystemState)), so they are the same in every run.

use super::answer::{Errno, PROCESS, SyscallAnswer, thread_number, words};
use super::number::{MPROTECT, MUNMAP, WRITEV};
use super::{Arguments, files, memory, signals, threads};
use crate::engine::state::State;
use crate::engine::state::threads::Wait;
use crate::model::fault::{AccessKind, Fault};
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::run::Stop;

/// The user's number.
const USER: u64 = 1000;

/// When every run begins, in seconds since 1970: 2026-01-01, midnight.
const BEGIN: u64 = 1_767_225_600;
/// What asking for the time takes, in nanoseconds.
const ASKING: u64 = 1000;
const SECOND: u64 = 1_000_000_000;

/// `RLIMIT_STACK`.
const STACK_LIMIT: u64 = 3;

/// The answer to a call, by its number (`asm/unistd_64.h`).
///
/// # Errors
/// The end of the run, or the fault that it is: `abort`, or what the sandbox cannot do.
pub(super) fn answer(state: &State, number: u64, arguments: Arguments) -> Result<SyscallAnswer, Stop> {
    let [a, b, c, d, ..] = arguments;
    let done = || SyscallAnswer::value(state, 0);
    Ok(match number {
        // close, fstat, lseek
        3 => files::close(state, a),
        5 => files::status(state, a, b),
        8 => files::seek(state, a, b, c),
        // poll: nothing is the matter with any of them.
        7 => done(),
        9 => memory::map(state, arguments),
        MPROTECT => memory::protect(state, a, b, c)?,
        MUNMAP => memory::unmap(state, a, b)?,
        // madvise: memory stays as it is.
        28 => done(),
        12 => memory::set_break(state, a),
        // rt_sigaction, rt_sigprocmask, rt_sigreturn, rt_sigpending
        13 => signals::set_action(state, a, b, c),
        14 => return signals::set_mask(state, a, b, c),
        15 if state.process.is_some() => return signals::end_handler(state),
        127 => signals::pending(state, a),
        // pause, alarm, setitimer, rt_sigtimedwait, rt_sigsuspend: nobody would send what is waited for.
        34 | 37 | 38 | 128 | 130 if state.process.is_some() => {
            return Err(Stop::Fault(Fault::UnsupportedSyscall { number }));
        }
        16 => files::control(state, a, b, c),
        17 => files::read_at(state, a, b, c, d),
        WRITEV => files::write_pieces(state, a, b, c),
        // access
        21 => SyscallAnswer::error(state, Errno::NoEntry),
        // sched_yield
        24 => done(),
        // nanosleep, clock_nanosleep
        35 => sleep(state, a, false),
        230 => sleep(state, c, b & 1 != 0),
        // getpid, gettid, set_tid_address
        39 => SyscallAnswer::value(state, PROCESS),
        186 => SyscallAnswer::value(state, thread_number(state)),
        218 => threads::set_clear_at_end(state, a),
        // getuid, getgid, geteuid, getegid, getppid
        102 | 104 | 107 | 108 => SyscallAnswer::value(state, USER),
        110 => SyscallAnswer::value(state, 1),
        // clone, after clone3 is said not to exist
        56 if state.process.is_some() => threads::clone(state, arguments)?,
        // kill, tkill, tgkill
        62 | 200 => return signals::send(state, a, b, number),
        234 => return signals::send(state, b, c, number),
        63 => done().writing(state, a, system_name()),
        // fcntl: F_GETFL says O_RDWR.
        72 => SyscallAnswer::value(state, if b == 3 { 2 } else { 0 }),
        // getcwd
        79 if b >= 2 => SyscallAnswer::value(state, 2).writing(state, a, b"/\0".to_vec()),
        79 => SyscallAnswer::error(state, Errno::Range),
        // readlink, readlinkat
        89 => files::link(state, a, b, c),
        267 => files::link(state, b, c, d),
        // gettimeofday, clock_gettime, time, clock_getres
        96 => time(state, a, 1000),
        228 => time(state, b, 1),
        201 => {
            let answer = time(state, 0, 1);
            let seconds = seconds(answer.system.time);
            SyscallAnswer { result: seconds, ..answer }.writing(state, a, words(&[seconds]))
        }
        229 => done().writing(state, b, words(&[0, 1])),
        // getrlimit, prlimit64
        97 => done().writing(state, b, limit(state, a)),
        302 => done().writing(state, d, limit(state, b)),
        // sigaltstack: none (SS_DISABLE).
        131 => done().writing(state, b, words(&[0, 2, 0])),
        // prctl, set_robust_list
        157 | 273 => done(),
        158 => thread_area(state, a, b),
        // sched_getaffinity: one processor.
        204 => SyscallAnswer::value(state, 8).writing(state, c, words(&[1])),
        // open, openat, newfstatat
        2 => files::open(state, a, b),
        257 => files::open(state, b, c),
        262 => files::status_of_path(state, a, b, c),
        318 => random(state, a, b),
        _ => SyscallAnswer::error(state, Errno::NotImplemented),
    })
}

/// `arch_prctl`: only the base of fs can be set or asked for.
fn thread_area(state: &State, what: u64, value: u64) -> SyscallAnswer {
    match what {
        0x1002 => SyscallAnswer { registers: vec![(Register::FsBase, value)], ..SyscallAnswer::value(state, 0) },
        0x1003 => SyscallAnswer::value(state, 0).writing(state, value, words(&[state.registers.fs_base])),
        _ => SyscallAnswer::error(state, Errno::Invalid),
    }
}

/// Seconds since 1970, and what is left in units of so many nanoseconds.
fn time(state: &State, to: u64, unit: u64) -> SyscallAnswer {
    let mut system = state.system.clone();
    system.time += ASKING;
    let now = words(&[seconds(system.time), system.time % SECOND / unit]);
    SyscallAnswer::value(state, 0).with_system(system).writing(state, to, now)
}

fn seconds(time: u64) -> u64 {
    BEGIN + time / SECOND
}

/// Sleeping takes no time but on the guest's clock, unless another thread can go on meanwhile.
fn sleep(state: &State, request: u64, is_absolute: bool) -> SyscallAnswer {
    let word = |offset: u64| state.memory.read_number(request.wrapping_add(offset), 8);
    let (Some(seconds), Some(rest)) = (word(0), word(8)) else {
        return SyscallAnswer::error(state, Errno::BadAddress);
    };
    let until = until(state, seconds, rest, is_absolute);
    if state.threads.n_alive() > 1 {
        let wait = state.threads.begin_wait(Wait::Time { until });
        return SyscallAnswer { threads: vec![wait], ..SyscallAnswer::value(state, 0) };
    }
    let mut system = state.system.clone();
    system.time = until;
    SyscallAnswer::value(state, 0).with_system(system)
}

/// The guest's clock at the end of a time.
pub(super) fn until(state: &State, seconds: u64, rest: u64, is_absolute: bool) -> u64 {
    let now = state.system.time;
    if is_absolute {
        return seconds.saturating_sub(BEGIN).saturating_mul(SECOND).saturating_add(rest).max(now);
    }
    now.saturating_add(seconds.saturating_mul(SECOND)).saturating_add(rest)
}

/// `struct rlimit64`: what is allowed now and at most.
fn limit(state: &State, resource: u64) -> Vec<u8> {
    let stack = state.memory.region_of(RegionKind::Stack).map_or(u64::MAX, |stack| stack.size);
    words(&[if resource == STACK_LIMIT { stack } else { u64::MAX }, u64::MAX])
}

/// `struct utsname`: six texts of 65 bytes.
fn system_name() -> Vec<u8> {
    let mut bytes = Vec::new();
    for text in ["Linux", "sandbox", "6.1.0", "#1", "x86_64", "(none)"] {
        let end = bytes.len() + 65;
        bytes.extend(text.as_bytes());
        bytes.resize(end, 0);
    }
    bytes
}

/// `getrandom`: each byte follows from how many there were before.
fn random(state: &State, buffer: u64, length: u64) -> SyscallAnswer {
    let length = length.min(1 << 16);
    if !super::answer::is_accessible(state, buffer, length, AccessKind::Write) {
        return SyscallAnswer::error(state, Errno::BadAddress);
    }
    let mut system = state.system.clone();
    // SplitMix64 over a counter.
    let byte = |nth: u64| {
        let mixed = nth.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb) as u8 ^ (mixed >> 56) as u8
    };
    let bytes: Vec<u8> = (system.n_random..system.n_random + length).map(byte).collect();
    system.n_random += length;
    SyscallAnswer::value(state, length).with_system(system).writing(state, buffer, bytes)
}
