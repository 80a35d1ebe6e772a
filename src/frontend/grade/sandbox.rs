//! Confinement of the process that judges: no files, no network, no other processes, and bounds on time and memory. The only
//! file that names `landlock`, `seccompiler` and `rlimit`.
//!
//! Entered before a byte of the submission is read, and never left. Landlock keeps the file system and the network away where
//! the kernel has it (Linux 5.13); seccomp refuses every system call that judging does not need, `open`, `socket`, `clone` and
//! `execve` among them, and alone is enough. Refused calls fail with EPERM.

use crate::{Error, ErrorKind};
use std::net::UdpSocket;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Address space of a judging process, in bytes: a few machines with the largest guest that an exercise may ask for, and their
/// records.
const MEMORY: u64 = 4 << 30;

/// Confines this process for good.
///
/// # Errors
/// When the system cannot do it.
#[cfg(target_os = "linux")]
pub fn enter(time_limit: Duration) -> Result<(), Error> {
    limit_judge(time_limit)?;
    restrict_files()?;
    restrict_calls()
}

#[cfg(not(target_os = "linux"))]
pub fn enter_compiler(_toolchain: &Path, _scratch: &Path, _time_limit: Duration) -> Result<(), Error> {
    Err(refused("confining a process needs Linux"))
}

#[cfg(not(target_os = "linux"))]
pub fn limit_compiler(time_limit: Duration) -> Result<(), Error> {
    limit_judge(time_limit)
}

#[cfg(not(target_os = "linux"))]
pub fn enter(_time_limit: Duration) -> Result<(), Error> {
    Err(refused("confining a process needs Linux"))
}

/// Bounds that hold without confinement, too. Whoever started this process may be gone when the time is up: then the alarm
/// ends it.
///
/// # Errors
/// When the system refuses.
pub fn limit_judge(time_limit: Duration) -> Result<(), Error> {
    limit_resources(time_limit, 0)
}

#[cfg(unix)]
fn limit_resources(time_limit: Duration, largest_file: u64) -> Result<(), Error> {
    use rlimit::Resource;
    let seconds = time_limit.as_secs() + 1;
    let set = |resource: Resource, most: u64| {
        let hard = resource.get_hard().unwrap_or(most);
        let most = most.min(hard);
        resource.set(most, most).map_err(|error| refused(format!("{} cannot be limited: {error}", resource.as_name())))
    };
    set(Resource::CPU, seconds)?;
    set(Resource::CORE, 0)?;
    set(Resource::FSIZE, largest_file)?;
    #[cfg(target_os = "linux")]
    {
        set(Resource::AS, MEMORY)?;
        nix::sys::prctl::set_pdeathsig(nix::sys::signal::Signal::SIGKILL)
            .map_err(|error| refused(format!("the end of the parent cannot be noticed: {error}")))?;
        nix::unistd::alarm::set(u32::try_from(seconds + 1).unwrap_or(u32::MAX));
    }
    Ok(())
}

#[cfg(not(unix))]
fn limit_resources(_time_limit: Duration, _largest_file: u64) -> Result<(), Error> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn restrict_files() -> Result<(), Error> {
    use landlock::{ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _};
    // Each kernel enforces the part of this version that it has; seccomp does not depend on it.
    let abi = ABI::V5;
    let rules = Ruleset::default()
        .handle_access(AccessFs::from_all(abi))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(abi)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    rules.map(drop).map_err(|error| refused(format!("the file system cannot be kept away: {error}")))
}

/// What the allocator, the emulator's translator and the standard library call while judging, and writing the answer.
#[cfg(target_os = "linux")]
const ALLOWED: [libc::c_long; 27] = [
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_close,
    libc::SYS_fstat,
    libc::SYS_lseek,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mprotect,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_brk,
    libc::SYS_futex,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_tgkill,
    libc::SYS_clock_gettime,
    libc::SYS_gettimeofday,
    libc::SYS_getrandom,
    libc::SYS_sched_yield,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

#[cfg(target_os = "linux")]
fn restrict_calls() -> Result<(), Error> {
    use seccompiler::SeccompAction;
    filter(&ALLOWED, SeccompAction::Errno(libc::EPERM as u32), SeccompAction::Allow)
}

/// Does one thing with these system calls, and another with all others.
#[cfg(target_os = "linux")]
fn filter(
    calls: &[libc::c_long],
    others: seccompiler::SeccompAction,
    these: seccompiler::SeccompAction,
) -> Result<(), Error> {
    use seccompiler::{BpfProgram, SeccompFilter, TargetArch};
    let wrong = |error: &dyn std::fmt::Display| refused(format!("system calls cannot be refused: {error}"));
    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(|error| wrong(&error))?;
    let rules = calls.iter().map(|call| (*call, Vec::new())).collect();
    let filter = SeccompFilter::new(rules, others, these, arch).map_err(|error| wrong(&error))?;
    let program = BpfProgram::try_from(filter).map_err(|error| wrong(&error))?;
    seccompiler::apply_filter(&program).map_err(|error| wrong(&error))
}

/// What a compiler and a linker read: their own folders and the system's programs and libraries.
#[cfg(target_os = "linux")]
const SYSTEM: [&str; 9] =
    ["/usr", "/bin", "/lib", "/lib32", "/lib64", "/etc/alternatives", "/etc/ld.so.cache", "/dev/urandom", "/dev/zero"];

/// Longest file that a compiler may write, in bytes.
#[cfg(target_os = "linux")]
const LARGEST_OUTPUT: u64 = 256 << 20;

/// Confines this process for good, as one that becomes a compiler: it reads the toolchain and the system's libraries, writes below `scratch`,
/// and reaches nothing else. What it starts is confined with it.
///
/// # Errors
/// When the system cannot do it.
#[cfg(target_os = "linux")]
pub fn enter_compiler(toolchain: &Path, scratch: &Path, time_limit: Duration) -> Result<(), Error> {
    use landlock::{
        ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _, RulesetCreatedAttr as _, RulesetStatus,
        path_beneath_rules,
    };
    limit_compiler(time_limit)?;
    let wrong = |error: &dyn std::fmt::Display| refused(format!("the file system cannot be kept away: {error}"));
    let abi = ABI::V5;
    let reading = AccessFs::from_read(abi);
    let all = AccessFs::from_all(abi);
    let read = SYSTEM.iter().map(Path::new).chain([toolchain]);
    let restricted = Ruleset::default()
        .handle_access(all)
        .and_then(|rules| rules.handle_access(AccessNet::from_all(abi)))
        .and_then(Ruleset::create)
        .and_then(|rules| rules.add_rules(path_beneath_rules(read, reading)))
        .and_then(|rules| rules.add_rules(path_beneath_rules([scratch, Path::new("/dev/null")], all)))
        .and_then(landlock::RulesetCreated::restrict_self)
        .map_err(|error| wrong(&error))?;
    if restricted.ruleset == RulesetStatus::NotEnforced {
        return Err(wrong(&"the kernel has no Landlock (Linux 5.13)"));
    }
    refuse_calls()
}

/// Bounds of a compiler that hold without confinement, too.
///
/// # Errors
/// When the system refuses.
#[cfg(target_os = "linux")]
pub fn limit_compiler(time_limit: Duration) -> Result<(), Error> {
    limit_resources(time_limit, LARGEST_OUTPUT)
}

/// What no compiler needs: the network, other processes' memory, other views of the system.
#[cfg(target_os = "linux")]
const REFUSED: [libc::c_long; 18] = [
    libc::SYS_socket,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_chroot,
    libc::SYS_pivot_root,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_io_uring_setup,
];

#[cfg(target_os = "linux")]
fn refuse_calls() -> Result<(), Error> {
    use seccompiler::SeccompAction;
    filter(&REFUSED, SeccompAction::Allow, SeccompAction::Errno(libc::EPERM as u32))
}

/// Tries what a confined process must not be able to do.
///
/// # Errors
/// Names the first thing that it could do.
pub fn probe() -> Result<(), Error> {
    let outcomes = [
        ("read a file", std::fs::read("/proc/self/status").is_ok()),
        ("list a folder", std::fs::read_dir("/").is_ok()),
        ("write a file", std::fs::write(std::env::temp_dir().join("asmscope-probe"), "").is_ok()),
        ("open a socket", UdpSocket::bind(("127.0.0.1", 0)).is_ok()),
        ("start a thread", std::thread::Builder::new().spawn(|| ()).is_ok()),
        ("start a process", Command::new("/bin/true").spawn().is_ok()),
    ];
    match outcomes.into_iter().find(|(_, done)| *done) {
        Some((what, _)) => Err(refused(format!("a confined process can {what}"))),
        None => Ok(()),
    }
}

fn refused(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::Confinement, why)
}
