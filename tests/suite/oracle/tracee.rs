//! A process of our own, made to look like the guest and stepped by ptrace: the real CPU, one instruction at a time.
//!
//! It is a fork of the test process that maps the guest's regions at the guest's addresses, which a position-independent
//! executable leaves free, and then stands still. It never returns into Rust code and dies with its tracer.

#![allow(unsafe_code, reason = "a fork and mappings at fixed addresses have no safe form")]

use asmscope::model::addr::Address;
use asmscope::model::memory_map::Region;
use asmscope::model::register::{Register, Registers};
use nix::libc;
use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous};
use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use std::fs::File;
use std::num::NonZeroUsize;
use std::os::unix::fs::FileExt;

/// Exit codes of a child that could not be set up.
const CANNOT_MAP: i32 = 100;
const CANNOT_TRACE: i32 = 101;

/// A traced child; all calls must come from the thread that started it.
pub(super) struct Tracee {
    pid: Pid,
    memory: File,
}

impl Tracee {
    /// Forks a child with these regions mapped and filled with zeros.
    ///
    /// # Errors
    /// When this environment does not permit ptrace, or an address is taken.
    pub(super) fn start(regions: &[Region]) -> Result<Tracee, String> {
        // SAFETY: between fork and SIGSTOP the child only makes system calls; it allocates nothing and takes no lock.
        let pid = match unsafe { fork() }.map_err(|error| format!("fork: {error}"))? {
            ForkResult::Child => become_guest(regions),
            ForkResult::Parent { child } => child,
        };
        match waitpid(pid, None).map_err(|error| format!("waitpid: {error}"))? {
            WaitStatus::Stopped(_, Signal::SIGSTOP) => {}
            WaitStatus::Exited(_, CANNOT_MAP) => return Err("an address of the guest is taken in this process".into()),
            WaitStatus::Exited(_, CANNOT_TRACE) => return Err("ptrace is not permitted here".into()),
            other => return Err(format!("the child did not stand still: {other:?}")),
        }
        ptrace::setoptions(pid, ptrace::Options::PTRACE_O_EXITKILL).map_err(|error| format!("ptrace: {error}"))?;
        // This file writes through page protections, as a debugger must.
        let memory = File::options()
            .read(true)
            .write(true)
            .open(format!("/proc/{pid}/mem"))
            .map_err(|error| format!("the child's memory: {error}"))?;
        Ok(Tracee { pid, memory })
    }

    pub(super) fn write(&self, address: Address, bytes: &[u8]) {
        self.memory.write_all_at(bytes, address.0).expect("mapped memory of a stopped child can be written");
    }

    pub(super) fn read(&self, address: Address, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.memory.read_exact_at(&mut bytes, address.0).expect("mapped memory of a stopped child can be read");
        bytes
    }

    /// General registers, rip, rflags, SSE registers and MXCSR; x87 is left at its defaults.
    pub(super) fn registers(&self) -> Registers {
        let whole = ptrace::getregs(self.pid).expect("registers of a stopped child can be read");
        let sse = self.sse();
        let mut registers = Registers {
            gpr: [
                whole.rax, whole.rcx, whole.rdx, whole.rbx, whole.rsp, whole.rbp, whole.rsi, whole.rdi, whole.r8,
                whole.r9, whole.r10, whole.r11, whole.r12, whole.r13, whole.r14, whole.r15,
            ],
            rip: whole.rip,
            rflags: whole.eflags,
            mxcsr: sse.mxcsr,
            ..Registers::default()
        };
        for (number, quarters) in (0..).zip(sse.xmm_space.chunks_exact(4)) {
            let value = quarters.iter().rev().fold(0, |high, quarter| high << 32 | u128::from(*quarter));
            registers.set(Register::Xmm(number), value);
        }
        registers
    }

    pub(super) fn set_registers(&self, registers: &Registers, fs_base: Address) {
        let mut whole = ptrace::getregs(self.pid).expect("registers of a stopped child can be read");
        let gpr = registers.gpr;
        [whole.rax, whole.rcx, whole.rdx, whole.rbx] = [gpr[0], gpr[1], gpr[2], gpr[3]];
        [whole.rsp, whole.rbp, whole.rsi, whole.rdi] = [gpr[4], gpr[5], gpr[6], gpr[7]];
        [whole.r8, whole.r9, whole.r10, whole.r11] = [gpr[8], gpr[9], gpr[10], gpr[11]];
        [whole.r12, whole.r13, whole.r14, whole.r15] = [gpr[12], gpr[13], gpr[14], gpr[15]];
        whole.rip = registers.rip;
        whole.eflags = registers.rflags;
        whole.fs_base = fs_base.0;
        // Else the kernel takes the stop for an interrupted system call and moves rip.
        whole.orig_rax = u64::MAX;
        ptrace::setregs(self.pid, whole).expect("registers of a stopped child can be set");

        let mut sse = self.sse();
        sse.mxcsr = registers.mxcsr;
        for (value, quarters) in registers.xmm.iter().zip(sse.xmm_space.chunks_exact_mut(4)) {
            for (idx, quarter) in quarters.iter_mut().enumerate() {
                *quarter = (value >> (32 * idx)) as u32;
            }
        }
        ptrace::setregset::<ptrace::regset::NT_PRFPREG>(self.pid, sse).expect("SSE registers can be set");
    }

    /// Executes one instruction and says which signal stopped it: SIGTRAP when it retired.
    pub(super) fn step(&self) -> Signal {
        ptrace::step(self.pid, None).expect("a stopped child can be stepped");
        match waitpid(self.pid, None).expect("a child can be waited for") {
            WaitStatus::Stopped(_, signal) => signal,
            other => panic!("the child ended instead of stopping: {other:?}"),
        }
    }

    fn sse(&self) -> libc::user_fpregs_struct {
        ptrace::getregset::<ptrace::regset::NT_PRFPREG>(self.pid).expect("SSE registers of a stopped child can be read")
    }
}

impl Drop for Tracee {
    fn drop(&mut self) {
        // Nothing can be done about a child that is gone already.
        let _ = nix::sys::signal::kill(self.pid, Signal::SIGKILL);
        let _ = waitpid(self.pid, None);
    }
}

/// The child's whole life.
fn become_guest(regions: &[Region]) -> ! {
    for region in regions {
        let mut protection = ProtFlags::PROT_READ;
        if region.permissions.write {
            protection |= ProtFlags::PROT_WRITE;
        }
        if region.permissions.execute {
            protection |= ProtFlags::PROT_EXEC;
        }
        let start = NonZeroUsize::new(region.start.0 as usize);
        let size = NonZeroUsize::new(region.size as usize);
        let flags = MapFlags::MAP_PRIVATE | MapFlags::MAP_FIXED_NOREPLACE | MapFlags::MAP_NORESERVE;
        // SAFETY: MAP_FIXED_NOREPLACE never touches memory that is in use.
        let mapped = size.map(|size| unsafe { mmap_anonymous(start, size, protection, flags) });
        if !matches!(mapped, Some(Ok(at)) if at.as_ptr() as u64 == region.start.0) {
            leave(CANNOT_MAP);
        }
    }
    if ptrace::traceme().is_err() || raise(Signal::SIGSTOP).is_err() {
        leave(CANNOT_TRACE);
    }
    leave(0)
}

fn leave(code: i32) -> ! {
    // SAFETY: ends this process at once and runs no destructors, which after a fork belong to the parent.
    unsafe { libc::_exit(code) }
}
