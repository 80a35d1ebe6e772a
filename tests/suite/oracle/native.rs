//! Native execution: a few instructions run on the real CPU, in a process of their own.
//!
//! A forked child maps the snippet's page and the windows at the guest's addresses and waits on a pipe. For each snippet a trampoline
//! saves the child's registers, loads the guest's (XRSTOR, general registers, flags) and jumps to the snippet. Behind the snippet
//! stands a jump to an exit stub that stores everything again. The stub needs neither a register nor the stack, because the block it
//! writes to lies at a fixed address. Signal handlers on an alternate stack turn faults into exits. Parent and child share code, block and
//! windows, so a snippet costs two context switches.
//!
//! Promise: the whole user state of [`Registers`] goes in and comes out, and a snippet that ends the child, or never ends, ends nothing
//! else. Not modelled: fs and gs bases, AVX-512 state, the last x87 instruction and operand pointers (zero on entry).

#![allow(unsafe_code, reason = "running raw machine code has no safe form")]

mod tests;

use super::memory::{CODE, CODE_LIMIT, CODE_SIZE, MEMORY_SIZE, WINDOW_SIZE, WINDOWS};
use asmscope::model::register::Registers;
use iced_x86::{Decoder, DecoderOptions, FlowControl};
use std::mem::offset_of;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr;

const BLOCK: u64 = 0x3800_0000;
const BLOCK_SIZE: usize = 0x1000;
/// Bytes around each mapping that nothing else is mapped to.
const GUARD: u64 = 0x4_0000;
const BREAKPOINT: u8 = 0xcc;
/// Flags that a guest may begin with: CF, PF, AF, ZF, SF, DF, OF.
const ENTRY_FLAGS: u64 = 0xcd5;
const TRAP_FLAG: i64 = 0x100;
/// NT and ID, which Linux does not restore when a handler returns.
const FORGOTTEN_FLAGS: u64 = 0x20_4000;
/// After this much CPU time without progress a snippet counts as endless.
const TICK_MICROSECONDS: i64 = 100_000;
/// One past the highest address that can be mapped.
const END_OF_USER_SPACE: u64 = 0x7fff_ffff_f000;
/// After this long without an answer the child counts as lost.
const PATIENCE_MILLISECONDS: i32 = 20_000;

/// Vectors of the Intel SDM, volume 3, table 6-1.
const VECTOR_DEBUG: u64 = 1;
const VECTOR_BREAKPOINT: u64 = 3;
const VECTOR_PAGE_FAULT: u64 = 14;
/// In a page fault's error code: the access was an instruction fetch.
const ERROR_FETCH: u64 = 0x10;

/// Where block, code and windows lie in what parent and child share.
const CODE_OFFSET: usize = BLOCK_SIZE;
const WINDOWS_OFFSET: usize = CODE_OFFSET + CODE_SIZE;
const SHARED_SIZE: usize = WINDOWS_OFFSET + MEMORY_SIZE;

/// Why a snippet did not reach its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    /// The Linux signal number; `SIGVTALRM` for a snippet that did not end, `SIGKILL` for one that ended its process.
    pub signal: i32,
    /// The CPU's exception vector: 0 `#DE`, 3 `#BP`, 6 `#UD`, 13 `#GP`, 14 `#PF`, 16 `#MF`, 17 `#AC`, 19 `#XM`.
    pub vector: u64,
    /// The error code the CPU pushed; 0 where the exception has none.
    pub error: u64,
    /// The faulting address of a page fault.
    pub address: u64,
    /// Where in the snippet rip stood.
    pub offset: u64,
}

/// What a snippet left behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Outcome {
    /// All registers. rip is absolute, so it is [`CODE`] plus the snippet's length if no jump was taken; with a fault it is where the CPU
    /// reported it.
    pub registers: Registers,
    /// What the windows hold.
    pub memory: Vec<u8>,
    pub fault: Option<Fault>,
}

/// The image of XSAVE in its standard format: legacy region, header, AVX state (Intel SDM vol. 1, 13.4).
#[repr(C, align(64))]
struct XsaveArea {
    control: u16,
    status: u16,
    /// One bit a physical register, set if it is not empty.
    abridged_tag: u8,
    _reserved: u8,
    opcode: u16,
    instruction_pointer: u64,
    data_pointer: u64,
    mxcsr: u32,
    mxcsr_mask: u32,
    /// By distance from the top of the stack.
    st: [u128; 8],
    xmm: [u128; 16],
    _unused: [u8; 96],
    header: [u64; 8],
    ymm_high: [u128; 16],
}

/// What the trampoline, the exit stub, the signal handler and the parent share. It lies at [`BLOCK`] in the child.
#[repr(C)]
struct Block {
    xsave: XsaveArea,
    gpr: [u64; 16],
    /// The frame that IRETQ pops to enter the snippet; the exit stub pushes rflags into its place.
    entry: u64,
    code_segment: u64,
    rflags: u64,
    rsp: u64,
    stack_segment: u64,
    exit: u64,
    host_rsp: u64,
    host_mxcsr: u32,
    host_control: u32,
    /// 1 while a guest runs.
    running: i32,
    signal: i32,
    vector: u64,
    error: u64,
    rip: u64,
    address: u64,
    /// Flags the guest had set that do not survive a signal: TF, which the handler takes away, and those the kernel does.
    lost_flags: u64,
    /// Runs begun, and that number at the last tick of the timer.
    runs: u64,
    runs_at_tick: u64,
}

// On the way out moves, which leave flags alone, come before the flags are stored.
std::arch::global_asm!(
    ".globl oracle_enter",
    "oracle_enter:",
    "push rbx",
    "push rbp",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "stmxcsr [{block} + {host_mxcsr}]",
    "fnstcw [{block} + {host_control}]",
    "mov [{block} + {host_rsp}], rsp",
    "mov eax, 7",
    "xor edx, edx",
    "xrstor [{block} + {xsave}]",
    "mov rax, [{block} + {gpr}]",
    "mov rcx, [{block} + {gpr} + 8]",
    "mov rdx, [{block} + {gpr} + 16]",
    "mov rbx, [{block} + {gpr} + 24]",
    "mov rbp, [{block} + {gpr} + 40]",
    "mov rsi, [{block} + {gpr} + 48]",
    "mov rdi, [{block} + {gpr} + 56]",
    "mov r8, [{block} + {gpr} + 64]",
    "mov r9, [{block} + {gpr} + 72]",
    "mov r10, [{block} + {gpr} + 80]",
    "mov r11, [{block} + {gpr} + 88]",
    "mov r12, [{block} + {gpr} + 96]",
    "mov r13, [{block} + {gpr} + 104]",
    "mov r14, [{block} + {gpr} + 112]",
    "mov r15, [{block} + {gpr} + 120]",
    // IRETQ serialises, which code written through another mapping demands (Intel SDM vol. 3, 8.1.3).
    "mov rsp, {block} + {entry}",
    "iretq",
    ".globl oracle_exit",
    "oracle_exit:",
    "mov [{block} + {gpr}], rax",
    "mov [{block} + {gpr} + 8], rcx",
    "mov [{block} + {gpr} + 16], rdx",
    "mov [{block} + {gpr} + 24], rbx",
    "mov [{block} + {gpr} + 32], rsp",
    "mov [{block} + {gpr} + 40], rbp",
    "mov [{block} + {gpr} + 48], rsi",
    "mov [{block} + {gpr} + 56], rdi",
    "mov [{block} + {gpr} + 64], r8",
    "mov [{block} + {gpr} + 72], r9",
    "mov [{block} + {gpr} + 80], r10",
    "mov [{block} + {gpr} + 88], r11",
    "mov [{block} + {gpr} + 96], r12",
    "mov [{block} + {gpr} + 104], r13",
    "mov [{block} + {gpr} + 112], r14",
    "mov [{block} + {gpr} + 120], r15",
    "mov rsp, {block} + {rflags} + 8",
    "pushfq",
    "mov eax, 7",
    "xor edx, edx",
    "xsave [{block} + {xsave}]",
    "mov rsp, [{block} + {host_rsp}]",
    "push 0x202",
    "popfq",
    "vzeroupper",
    "fninit",
    "fldcw [{block} + {host_control}]",
    "ldmxcsr [{block} + {host_mxcsr}]",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbp",
    "pop rbx",
    "ret",
    // The kernel hands the guest's AC and NT on to a handler; compiled code does not expect them.
    ".globl oracle_signal_entry",
    "oracle_signal_entry:",
    "push 0x202",
    "popfq",
    "jmp {handler}",
    block = const BLOCK,
    xsave = const offset_of!(Block, xsave),
    gpr = const offset_of!(Block, gpr),
    rflags = const offset_of!(Block, rflags),
    entry = const offset_of!(Block, entry),
    host_rsp = const offset_of!(Block, host_rsp),
    host_mxcsr = const offset_of!(Block, host_mxcsr),
    host_control = const offset_of!(Block, host_control),
    handler = sym on_signal,
);

unsafe extern "C" {
    fn oracle_enter();
    fn oracle_exit();
    fn oracle_signal_entry();
}

/// The shared block, in the child.
fn block() -> *mut Block {
    ptr::with_exposed_provenance_mut(BLOCK as usize)
}

/// Turns a guest's fault into an exit: notes what happened and lets the interrupted context continue in the exit stub.
///
/// # Safety
/// Only the kernel calls this, in the child, with a context of a signal.
unsafe extern "C" fn on_signal(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes valid pointers; the block was mapped before the handler was installed, and the parent waits while a guest
    // runs.
    let (block, info, context) = unsafe { (&mut *block(), &*info, &mut *context.cast::<libc::ucontext_t>()) };
    if block.running == 0 {
        if signal != libc::SIGVTALRM {
            leave(CRASHED);
        }
        return;
    }
    let gregs = &mut context.uc_mcontext.gregs;
    let (rip, flags) = (gregs[libc::REG_RIP as usize] as u64, gregs[libc::REG_EFL as usize]);
    let vector = gregs[libc::REG_TRAPNO as usize] as u64;
    block.lost_flags |= flags as u64 & FORGOTTEN_FLAGS;
    if signal == libc::SIGVTALRM {
        let stuck = block.runs_at_tick == block.runs && (CODE..CODE + CODE_SIZE as u64).contains(&rip);
        block.runs_at_tick = block.runs;
        if !stuck {
            return;
        }
    } else if vector == VECTOR_DEBUG && flags & TRAP_FLAG != 0 {
        gregs[libc::REG_EFL as usize] = flags & !TRAP_FLAG;
        block.lost_flags |= TRAP_FLAG as u64;
        return;
    }
    block.signal = signal;
    block.vector = vector;
    block.error = gregs[libc::REG_ERR as usize] as u64;
    block.rip = rip;
    // SAFETY: every signal this handler is installed for, except the timer's, has an address.
    block.address = if signal == libc::SIGVTALRM { 0 } else { unsafe { info.si_addr() as u64 } };
    gregs[libc::REG_RIP as usize] = block.exit as i64;
}

/// Exit codes of the child.
const CANNOT_SET_UP: i32 = 100;
const CRASHED: i32 = 101;

/// Ends the child.
fn leave(code: i32) -> ! {
    // SAFETY: ends this process at once and runs no destructors, which after a fork belong to the parent.
    unsafe { libc::_exit(code) }
}

/// The child's whole life: it answers one byte to each byte that it reads. Between fork and exit it makes system calls only, because the
/// threads that may hold the allocator's lock are not there.
fn serve(shared: RawFd, requests: RawFd, answers: RawFd) -> ! {
    let code = libc::PROT_READ | libc::PROT_EXEC;
    let data = libc::PROT_READ | libc::PROT_WRITE;
    let mut is_set_up = map(BLOCK, BLOCK_SIZE, data, shared, 0) && map(CODE, CODE_SIZE, code, shared, CODE_OFFSET);
    for (idx, window) in WINDOWS.iter().enumerate() {
        is_set_up &= map(*window, WINDOW_SIZE, data, shared, WINDOWS_OFFSET + idx * WINDOW_SIZE);
    }
    if !is_set_up || !install_handlers() {
        leave(CANNOT_SET_UP);
    }
    let block = block();
    let mut byte = 0_u8;
    loop {
        // SAFETY: `byte` has room for one; the block is mapped and the parent, which waits for the answer, leaves it alone. The assembly
        // gives back every register that the compiler relies on.
        unsafe {
            if libc::write(answers, (&raw const byte).cast(), 1) != 1
                || libc::read(requests, (&raw mut byte).cast(), 1) != 1
            {
                leave(0);
            }
            (*block).runs += 1;
            ptr::write_volatile(&raw mut (*block).running, 1);
            oracle_enter();
            ptr::write_volatile(&raw mut (*block).running, 0);
        }
    }
}

/// Maps a part of what is shared at a fixed address, between guard areas that nothing else can be mapped to.
fn map(address: u64, size: usize, protection: i32, shared: RawFd, offset: usize) -> bool {
    let guard_flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE | libc::MAP_NORESERVE;
    let whole = (address - GUARD, (address + size as u64 + GUARD).min(END_OF_USER_SPACE));
    let place = |address: u64| -> *mut libc::c_void { ptr::with_exposed_provenance_mut(address as usize) };
    // SAFETY: NOREPLACE refuses to replace what is mapped already, and the second call replaces only a part of that.
    unsafe {
        let guard = libc::mmap(place(whole.0), (whole.1 - whole.0) as usize, libc::PROT_NONE, guard_flags, -1, 0);
        let flags = libc::MAP_SHARED | libc::MAP_FIXED;
        guard == place(whole.0)
            && libc::mmap(place(address), size, protection, flags, shared, offset as libc::off_t) == place(address)
    }
}

/// Handlers on a stack that is large enough for a frame with AVX-512 state, and the timer that ends endless loops.
fn install_handlers() -> bool {
    const STACK_SIZE: usize = 0x10000;
    let data = libc::PROT_READ | libc::PROT_WRITE;
    let signals = [libc::SIGILL, libc::SIGFPE, libc::SIGSEGV, libc::SIGBUS, libc::SIGTRAP, libc::SIGVTALRM];
    // SAFETY: the signal stack is never unmapped; an all-zero `sigaction` is valid, and the handler has the signature that SA_SIGINFO asks
    // for; the timer's value is valid for the call.
    unsafe {
        let memory = libc::mmap(ptr::null_mut(), STACK_SIZE, data, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS, -1, 0);
        let stack = libc::stack_t { ss_sp: memory, ss_flags: 0, ss_size: STACK_SIZE };
        if memory == libc::MAP_FAILED || libc::sigaltstack(&raw const stack, ptr::null_mut()) != 0 {
            return false;
        }
        for signal in signals {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = oracle_signal_entry as *const () as usize;
            action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_RESTART;
            libc::sigemptyset(&raw mut action.sa_mask);
            libc::sigaddset(&raw mut action.sa_mask, libc::SIGVTALRM);
            if libc::sigaction(signal, &raw const action, ptr::null_mut()) != 0 {
                return false;
            }
        }
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &raw const none, ptr::null_mut());
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
        let tick = libc::timeval { tv_sec: 0, tv_usec: TICK_MICROSECONDS };
        let timer = libc::itimerval { it_interval: tick, it_value: tick };
        libc::setitimer(libc::ITIMER_VIRTUAL, &raw const timer, ptr::null_mut()) == 0
    }
}

/// A child that runs snippets. It must be used by the thread that started it, because it dies with that.
pub(super) struct Native {
    child: libc::pid_t,
    requests: OwnedFd,
    answers: OwnedFd,
    /// What parent and child share, as mapped here.
    shared: *mut Block,
    /// How many bytes of the code page are not breakpoints.
    used: usize,
}

impl Native {
    /// Forks a child and waits until it is ready.
    ///
    /// # Errors
    /// In words, when the system refuses a process or one of the addresses is taken.
    pub(super) fn start() -> Result<Native, String> {
        let text = |what: &str| format!("{what}: {}", std::io::Error::last_os_error());
        let data = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the name is a valid string; descriptors that are not negative are ours, and each is owned once.
        let (memory, shared) = unsafe {
            let memory = libc::memfd_create(c"snippets".as_ptr(), libc::MFD_CLOEXEC);
            if memory < 0 {
                return Err(text("no shared memory"));
            }
            let memory = OwnedFd::from_raw_fd(memory);
            let sized = libc::ftruncate(memory.as_raw_fd(), SHARED_SIZE as libc::off_t) == 0;
            let shared = libc::mmap(ptr::null_mut(), SHARED_SIZE, data, libc::MAP_SHARED, memory.as_raw_fd(), 0);
            if !sized || shared == libc::MAP_FAILED {
                return Err(text("no shared memory"));
            }
            (memory, shared.cast::<Block>())
        };
        let (child_reads, requests) = pipe().ok_or_else(|| text("no pipe"))?;
        let (answers, child_writes) = pipe().ok_or_else(|| text("no pipe"))?;
        // SAFETY: the block lies in what was just mapped, which is aligned to a page and longer. After the fork the child only makes system
        // calls.
        let child = unsafe {
            let (code_segment, stack_segment): (u64, u64);
            std::arch::asm!("mov {:r}, cs", "mov {:r}, ss", out(reg) code_segment, out(reg) stack_segment);
            ((*shared).code_segment, (*shared).stack_segment) = (code_segment, stack_segment);
            (*shared).entry = CODE;
            (*shared).exit = oracle_exit as *const () as u64;
            shared.cast::<u8>().add(CODE_OFFSET).write_bytes(BREAKPOINT, CODE_SIZE);
            match libc::fork() {
                0 => serve(memory.as_raw_fd(), child_reads.as_raw_fd(), child_writes.as_raw_fd()),
                child => child,
            }
        };
        let native = Native { child, requests, answers, shared, used: 0 };
        drop((child_reads, child_writes));
        if child > 0 && native.is_answered() { Ok(native) } else { Err(text("the child did not start")) }
    }

    /// Runs a snippet at [`CODE`] on the CPU and tells what it left behind.
    ///
    /// `registers` is the state before; its rip is ignored. Of rflags only the arithmetic flags and DF are taken, of MXCSR the low 16 bits,
    /// of the x87 tag word which registers are empty. In the outcome the tag word says valid, zero, special by the registers' contents,
    /// as FSTENV does. `memory` is what the windows hold before.
    ///
    /// A branch out of the snippet ends it: rip tells where it went. A snippet must not touch fs, make system calls, or write outside
    /// the windows. An endless loop ends after a fraction of a second with `SIGVTALRM`.
    ///
    /// # Panics
    /// If the snippet is longer than [`CODE_LIMIT`], or no other child can be started after one was lost.
    pub(super) fn run(&mut self, code: &[u8], registers: &Registers, memory: &[u8]) -> Outcome {
        assert!(code.len() <= CODE_LIMIT, "a snippet has at most {CODE_LIMIT} bytes");
        assert_eq!(memory.len(), MEMORY_SIZE, "the windows' size is fixed");
        self.write_code(code);
        // SAFETY: the mapping has room for both; the child waits until it is asked.
        let asked = unsafe {
            self.windows().copy_from_nonoverlapping(memory.as_ptr(), MEMORY_SIZE);
            let block = &mut *self.shared;
            store_state(block, registers);
            (block.signal, block.lost_flags) = (0, 0);
            libc::write(self.requests.as_raw_fd(), c"\x01".as_ptr().cast(), 1) == 1
        };
        if !asked || !self.is_answered() {
            *self = Native::start().expect("a child was started before");
            let fault = Fault { signal: libc::SIGKILL, vector: u64::MAX, error: 0, address: 0, offset: 0 };
            return Outcome { registers: registers.clone(), memory: memory.to_vec(), fault: Some(fault) };
        }
        let mut after = vec![0; MEMORY_SIZE];
        // SAFETY: as above; the child has answered and waits again.
        unsafe {
            after.as_mut_ptr().copy_from_nonoverlapping(self.windows(), MEMORY_SIZE);
            outcome(&*self.shared, code.len() as u64, after)
        }
    }

    fn windows(&self) -> *mut u8 {
        self.shared.cast::<u8>().wrapping_add(WINDOWS_OFFSET)
    }

    /// Waits for the child; false if it is gone or says nothing.
    fn is_answered(&self) -> bool {
        let mut ready = libc::pollfd { fd: self.answers.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        let mut byte = 0_u8;
        // SAFETY: one entry is there, and there is room for one byte.
        unsafe {
            libc::poll(&raw mut ready, 1, PATIENCE_MILLISECONDS) == 1
                && libc::read(self.answers.as_raw_fd(), (&raw mut byte).cast(), 1) == 1
        }
    }

    /// Puts the snippet and the way out behind it into the code page.
    fn write_code(&mut self, code: &[u8]) {
        let target = (BLOCK as usize + offset_of!(Block, exit)) as u32;
        let mut bytes = [BREAKPOINT; CODE_LIMIT + 7];
        bytes[..code.len()].copy_from_slice(code);
        let mut end = code.len();
        if !transfers_control(code) {
            // jmp qword ptr [target]
            bytes[end..end + 3].copy_from_slice(&[0xff, 0x24, 0x25]);
            bytes[end + 3..end + 7].copy_from_slice(&target.to_le_bytes());
            end += 7;
        }
        let written = end.max(self.used);
        // SAFETY: the mapping is longer than `bytes`, and no guest runs.
        unsafe { self.shared.cast::<u8>().add(CODE_OFFSET).copy_from_nonoverlapping(bytes.as_ptr(), written) };
        self.used = end;
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        // SAFETY: the child is ours and not yet waited for, and nothing else points into the mapping.
        unsafe {
            if self.child > 0 {
                libc::kill(self.child, libc::SIGKILL);
                libc::waitpid(self.child, ptr::null_mut(), 0);
            }
            libc::munmap(self.shared.cast(), SHARED_SIZE);
        }
    }
}

/// The end to read from and the end to write to; `None` if the system has none left.
fn pipe() -> Option<(OwnedFd, OwnedFd)> {
    let mut ends = [0; 2];
    // SAFETY: there is room for two descriptors, which are ours if the call succeeds.
    unsafe {
        (libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) == 0)
            .then(|| (OwnedFd::from_raw_fd(ends[0]), OwnedFd::from_raw_fd(ends[1])))
    }
}

/// Whether the snippet could go elsewhere than to its end. Then a breakpoint is the way out: one byte, so that every place a branch
/// can land on tells where it is.
fn transfers_control(code: &[u8]) -> bool {
    Decoder::with_ip(64, code, CODE, DecoderOptions::NONE)
        .iter()
        .any(|instruction| instruction.flow_control() != FlowControl::Next)
}

fn store_state(block: &mut Block, registers: &Registers) {
    let top = usize::from(registers.fpu_status >> 11 & 7);
    let area = &mut block.xsave;
    area.control = registers.fpu_control;
    area.status = registers.fpu_status;
    area.abridged_tag = abridged_tag(registers.fpu_tag);
    (area.opcode, area.instruction_pointer, area.data_pointer) = (0, 0, 0);
    area.mxcsr = registers.mxcsr & 0xffff;
    area.st = std::array::from_fn(|idx| registers.fpr[(top + idx) % 8]);
    area.xmm = registers.xmm;
    area.header = [7, 0, 0, 0, 0, 0, 0, 0];
    area.ymm_high = registers.ymm_high;
    block.gpr = registers.gpr;
    block.rsp = registers.gpr[4];
    block.rflags = registers.rflags & ENTRY_FLAGS | 0x202;
}

fn outcome(block: &Block, length: u64, memory: Vec<u8>) -> Outcome {
    let area = &block.xsave;
    let top = usize::from(area.status >> 11 & 7);
    let fpr: [u128; 8] = std::array::from_fn(|idx| area.st[(idx + 8 - top) % 8] & ((1 << 80) - 1));
    let (rip, fault) = ending(block, length);
    let registers = Registers {
        gpr: block.gpr,
        rip,
        rflags: block.rflags | block.lost_flags,
        xmm: area.xmm,
        ymm_high: area.ymm_high,
        mxcsr: area.mxcsr,
        fpr,
        fpu_control: area.control,
        fpu_status: area.status,
        fpu_tag: full_tag(area.abridged_tag, &fpr),
        fs_base: 0,
    };
    Outcome { registers, memory, fault }
}

/// rip at the end and, unless the snippet just ended or branched out, the fault.
fn ending(block: &Block, length: u64) -> (u64, Option<Fault>) {
    let inside = |rip: u64| (CODE..CODE + length).contains(&rip);
    let rip = block.rip;
    match (block.signal, block.vector) {
        (0, _) => return (CODE + length, None),
        (libc::SIGTRAP, VECTOR_BREAKPOINT) if !inside(rip - 1) => return (rip - 1, None),
        (libc::SIGSEGV, VECTOR_PAGE_FAULT) if block.error & ERROR_FETCH != 0 && !inside(rip) => return (rip, None),
        _ => {}
    }
    let offset = rip.wrapping_sub(CODE);
    let Block { signal, vector, error, address, .. } = *block;
    (rip, Some(Fault { signal, vector, error, address, offset }))
}

/// The tag byte of FXSAVE: one bit a register, set if it is not empty.
fn abridged_tag(full: u16) -> u8 {
    (0..8).filter(|idx| full >> (2 * idx) & 3 != 3).fold(0, |tag, idx| tag | 1 << idx)
}

/// The tag word of FSTENV, from the tag byte of FXSAVE and the registers by physical number (Intel SDM vol. 1, 8.1.7).
pub(super) fn full_tag(abridged: u8, fpr: &[u128; 8]) -> u16 {
    (0..8).fold(0, |tag, idx| {
        let value = fpr[idx];
        let (exponent, significand) = (value >> 64 & 0x7fff, value as u64);
        let kind = match (abridged >> idx & 1, exponent, significand) {
            (0, ..) => 3,
            (_, 0, 0) => 1,
            (_, 0 | 0x7fff, _) => 2,
            _ if significand >> 63 == 0 => 2,
            _ => 0,
        };
        tag | kind << (2 * idx)
    })
}
