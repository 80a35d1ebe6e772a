//! The emulator (Unicorn), behind one door: opening it, mapping our memory into it, registers and hooks. The only file that names it.
//!
//! A CODE hook (before each instruction) or a BLOCK hook (each translation block) calls the executor; INTR stops at an exception; TLB_FILL,
//! at each TLB miss, says what a page is: fetches read the code view and data the program's pages (split TLB); pages of the alias and the
//! shadow are asked of the run's owner ([`PageGuard`]); fenced ones end the run ([`Fence`]). A TLB hit costs nothing.
//!
//! What Unicorn (2.1, on QEMU 5.0) needs to be told or kept from:
//! - The default TLB mode watches for self-modifying code, which makes every store slow; virtual mode with a fill hook does not.
//! - There is exactly one CODE or BLOCK hook, because only a single one is called directly; nothing is ever removed.
//! - `until` and `count` are unreliable, so neither is used: the hook stops the run.
//! - An exception leaves state behind that changes what the next one does, so a saved context is restored after each.
//! - `reg_read` of the Rust crate overruns for wide registers; the raw calls with buffers of the right size do not.
//! - A panic must not cross the C code: it is caught in the hook, the run stopped, and resumed outside.

#![expect(unsafe_code, reason = "the emulator is a C library")]

pub(crate) use super::address_space::{CODE_VIEW, END_OF_MEMORY, Fence, TRAP, TRAP_PAGE};
pub(crate) use super::hooks::{AliasPage, BlockRange, Ended, Granularity, HookVerdict, PageGuard, ShadowPage};
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use crate::model::register::{Register, Registers};
use std::any::Any;
use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::{NonNull, addr_of_mut, null_mut};
use std::sync::atomic::Ordering;
use unicorn_engine::{
    Arch, ContextMode, ControlType, HookType, MemType, Mode, Prot, RegisterX86, TlbEntry, TlbType, Unicorn, uc_context,
    uc_context_alloc, uc_context_free, uc_context_restore, uc_context_save, uc_ctl, uc_emu_start, uc_emu_stop,
    uc_engine, uc_error, uc_hook_add, uc_reg_read, uc_reg_write, uc_version,
};

/// Unicorn's version: major, minor, patch, and a fourth number.
pub fn version() -> [u8; 4] {
    // SAFETY: with null pointers it writes nothing, and returns major, minor, patch and a fourth number, a byte each.
    unsafe { uc_version(null_mut(), null_mut()) }.to_be_bytes()
}

/// The emulated processor.
pub(crate) struct Cpu {
    engine: Unicorn<'static, ()>,
    /// Read by the hooks through the pointer they were installed with.
    shared: SharedPtr,
    /// The state after opening, with no exception pending.
    pristine: *mut uc_context,
    /// How many changes of the code view it has followed.
    n_followed: usize,
}

/// A processor that stands before an instruction, as the hook sees it.
#[derive(Clone, Copy)]
pub(crate) struct Halted(*mut uc_engine);

/// The emulator's own call before an instruction or block.
type OnHook = unsafe extern "C" fn(*mut uc_engine, u64, u32, *mut Shared);
/// The same before a page is accessed that nothing is known of: its address in the alias, or in memory where none is mapped.
type OnPage = unsafe fn(*mut Shared, UnknownPage) -> Option<TlbEntry>;

/// A page that the emulator asks for.
#[derive(Clone, Copy)]
enum UnknownPage {
    Alias { address: u64, writes: bool },
    Shadow { page: u64 },
}

/// Owns what the hooks read, behind a raw pointer: moving a `Box` would end the pointers taken from it before.
struct SharedPtr(NonNull<Shared>);

impl Drop for SharedPtr {
    fn drop(&mut self) {
        // SAFETY: it came out of a Box when the emulator was opened and is given back only here, after the emulator, whose
        // field is declared first, was closed.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

struct Shared {
    on_hook: OnHook,
    on_page: OnPage,
    target: *mut c_void,
    panic: Option<Box<dyn Any + Send>>,
    exception: Option<u32>,
    stopped: bool,
    writable: Vec<(u64, u64)>,
    /// Addresses whose code the emulator is shown from the [view](CODE_VIEW).
    viewed: Vec<(u64, u64)>,
    /// Addresses of code, and of what is generated.
    others: Vec<(u64, u64)>,
    /// The distance of the alias of memory.
    alias: u64,
    fences: Vec<Fence>,
    /// One of them was met.
    fenced: bool,
}

impl Cpu {
    /// Opens an emulator that runs on these memories, which must not overlap and outlive it at the same place.
    ///
    /// # Errors
    /// What the emulator says, as text.
    pub(crate) fn open(memories: &[&Memory], granularity: Granularity) -> Result<Cpu, MachineError> {
        let failed = |error: uc_error| MachineError::Emulator(error.to_string());
        let mut engine = Unicorn::new(Arch::X86, Mode::MODE_64).map_err(failed)?;
        bound_translation(&engine).map_err(failed)?;
        engine.ctl_set_tlb_type(TlbType::VIRTUAL).map_err(failed)?;
        for (region, bytes) in memories.iter().flat_map(|memory| memory.host_ranges()) {
            let protection =
                if region.permissions.execute { Prot::READ | Prot::EXEC } else { Prot::READ | Prot::WRITE };
            // SAFETY: the range is a live, page-aligned mapping of exactly this size, and the caller keeps it in place
            // until this value is dropped.
            unsafe { engine.mem_map_ptr(region.start.0, region.size, protection, bytes.cast()) }.map_err(failed)?;
        }
        let all = || memories.iter().flat_map(|memory| memory.regions());
        let ranges = all().filter(|region| !region.permissions.execute);
        let others = all().filter(|region| region.permissions.execute);
        let viewed = all()
            .filter(|region| region.start.0 >= CODE_VIEW)
            .map(|region| (region.start.0 - CODE_VIEW, region.end().0 - CODE_VIEW));
        let shared = Box::new(Shared {
            on_hook: nothing_to_run,
            on_page: nothing_to_map,
            target: null_mut(),
            panic: None,
            exception: None,
            stopped: false,
            writable: ranges.map(|region| (region.start.0, region.end().0)).collect(),
            viewed: viewed.collect(),
            others: others.map(|region| (region.start.0, region.end().0)).collect(),
            alias: if let Granularity::Block { alias, .. } = granularity { alias } else { 0 },
            fences: Vec::new(),
            fenced: false,
        });
        let shared = SharedPtr(NonNull::from(Box::leak(shared)));
        let mut cpu = Cpu { engine, shared, pristine: null_mut(), n_followed: 0 };
        cpu.install_hooks(granularity).map_err(failed)?;
        if let Granularity::Block { alias, .. } = granularity {
            Halted(cpu.engine.get_handle()).write_raw(RegisterX86::GS_BASE as c_int, alias.into());
        }
        cpu.save_pristine().map_err(failed)?;
        Ok(cpu)
    }

    /// Runs from `rip`, calling `on_instruction` before each instruction, until it says stop.
    ///
    /// # Panics
    /// With whatever `on_instruction` panicked with.
    pub(crate) fn run<T, F>(&mut self, rip: u64, target: &mut T, on_instruction: F) -> Ended
    where
        F: Fn(&mut T, Halted, u64) -> HookVerdict,
    {
        self.start(rip, &mut Call { target, then: on_instruction }, (instruction::<T, F>, nothing_to_map))
    }

    /// Runs from `rip`, calling `on_block` before each block, until it says stop. The processor must have been opened for blocks.
    ///
    /// # Panics
    /// With whatever `on_block` panicked with.
    pub(crate) fn run_blocks<T, F>(&mut self, rip: u64, target: &mut T, on_block: F) -> Ended
    where
        T: PageGuard,
        F: Fn(&mut T, Halted, BlockRange) -> HookVerdict,
    {
        self.start(rip, &mut Call { target, then: on_block }, (block::<T, F>, page::<T, F>))
    }

    /// The hooks must be those of this call.
    fn start<T, F>(&mut self, rip: u64, call: &mut Call<'_, T, F>, (on_hook, on_page): (OnHook, OnPage)) -> Ended {
        let handle = self.engine.get_handle();
        let shared = self.shared.0.as_ptr();
        // SAFETY: `shared` is valid for as long as self; the hooks, called only during uc_emu_start, use it through the same
        // raw pointer, and `call` lives until after that returns.
        unsafe {
            (*shared).on_hook = on_hook;
            (*shared).on_page = on_page;
            (*shared).target = (&raw mut *call).cast();
            (*shared).exception = None;
            (*shared).stopped = false;
            (*shared).fenced = false;
            let result = uc_emu_start(handle, rip, 0, 0, 0);
            (*shared).target = null_mut();
            (*shared).on_hook = nothing_to_run;
            (*shared).on_page = nothing_to_map;
            if let Some(panic) = (*shared).panic.take() {
                resume_unwind(panic);
            }
            if result == uc_error::OK && (*shared).stopped && (*shared).exception.is_none() {
                return Ended::Stopped;
            }
            if (*shared).fenced {
                return Ended::Fenced { rip: Halted(handle).read(Register::Rip) as u64 };
            }
            uc_context_restore(handle, self.pristine);
            Ended::Failed { exception: (*shared).exception }
        }
    }

    /// Ends runs that would touch these pages, before they do.
    pub(crate) fn fence_off(&mut self, fences: Vec<Fence>) {
        // SAFETY: `shared` is valid for as long as self, and the hooks use it only while the emulator runs.
        unsafe { (*self.shared.0.as_ptr()).fences = fences };
    }

    /// The processor between two runs.
    pub(crate) fn halted(&self) -> Halted {
        Halted(self.engine.get_handle())
    }

    /// Flushes the TLB, because more is fenced off.
    pub(crate) fn flush_tlb(&mut self) {
        // As for translated code.
        let flushed = self.engine.ctl_flush_tlb();
        debug_assert!(flushed.is_ok());
    }

    /// Writes every register that the emulator holds.
    pub(crate) fn load(&mut self, registers: &Registers) {
        let halted = Halted(self.engine.get_handle());
        halted.write(Register::Rip, registers.rip.into());
        held_registers().for_each(|register| halted.write(register, registers.get(register)));
    }

    /// Reads every register that the emulator holds but rip, which is known only inside a hook.
    pub(crate) fn store(&mut self, registers: &mut Registers) {
        let halted = Halted(self.engine.get_handle());
        held_registers().for_each(|register| registers.set(register, halted.read(register)));
    }

    /// Flushes what was translated from parts of the code view that have changed since this was called last.
    pub(crate) fn follow(&mut self, changed: &[(u64, u64)]) {
        for (start, end) in &changed[self.n_followed.min(changed.len())..] {
            // As for all translated code.
            let flushed = self.engine.ctl_remove_cache(start + CODE_VIEW, end + CODE_VIEW);
            debug_assert!(flushed.is_ok());
        }
        self.n_followed = changed.len();
    }

    /// Flushes all translated code, because bytes of it were changed from outside.
    pub(crate) fn flush_code(&mut self) {
        // Flushing cannot fail on an engine that is open and not running.
        let flushed = self.engine.ctl_flush_tb();
        debug_assert!(flushed.is_ok());
    }

    fn install_hooks(&mut self, granularity: Granularity) -> Result<(), uc_error> {
        let handle = self.engine.get_handle();
        let shared: *mut c_void = self.shared.0.as_ptr().cast();
        // A range whose begin is above its end means every address.
        let everywhere = (1, 0);
        let hooks: [(HookType, *mut c_void, (u64, u64)); 3] = [
            match granularity {
                Granularity::Instruction => (HookType::CODE, hook as *mut c_void, everywhere),
                Granularity::Block { from, alias: _ } => (HookType::BLOCK, hook as *mut c_void, (from, u64::MAX)),
                Granularity::At(address) => (HookType::CODE, hook as *mut c_void, (address, address)),
            },
            (HookType::INTR, interrupt_hook as *mut c_void, everywhere),
            (HookType::TLB_FILL, fill_hook as *mut c_void, everywhere),
        ];
        for (kind, callback, (begin, end)) in hooks {
            let mut hook = 0;
            // SAFETY: each callback has the C signature that its hook type demands (unicorn.h: uc_cb_hookcode_t,
            // uc_cb_hookintr_t, uc_cb_tlbevent_t); `shared` outlives the engine, because the engine's field is declared, and so
            // dropped, first.
            unsafe { uc_hook_add(handle, addr_of_mut!(hook), kind.0 as c_int, callback, shared, begin, end) }
                .and_then(|| Ok(()))?;
        }
        Ok(())
    }

    fn save_pristine(&mut self) -> Result<(), uc_error> {
        let handle = self.engine.get_handle();
        // SAFETY: the handle is open; the context is allocated before it is saved to and freed once, in drop. The mode is set
        // so that a context holds the registers only.
        unsafe {
            if self.pristine.is_null() {
                self.engine.ctl_set_context_mode(ContextMode::CPU)?;
                uc_context_alloc(handle, &raw mut self.pristine).and_then(|| Ok(()))?;
            }
            uc_context_save(handle, self.pristine).and_then(|| Ok(()))
        }
    }
}

/// Bytes of address space for translated code; when they are used up, translating begins anew. The emulator's own choice, 1 GiB
/// for each, is hardly ever used but counts where address space is limited.
const TRANSLATED: u32 = 128 << 20;

fn bound_translation(engine: &Unicorn<'static, ()>) -> Result<(), uc_error> {
    let control = ControlType(ControlType::TCG_BUFFER_SIZE.0 | ControlType::IO_WRITE.0);
    // SAFETY: the handle is open and has run nothing; this control takes one 32-bit number (unicorn.h: uc_ctl_set_tcg_buffer_size).
    unsafe { uc_ctl(engine.get_handle(), control, TRANSLATED) }.and_then(|| Ok(()))
}

impl Drop for Cpu {
    fn drop(&mut self) {
        if !self.pristine.is_null() {
            // SAFETY: allocated by uc_context_alloc and freed only here.
            unsafe { uc_context_free(self.pristine) };
        }
    }
}

impl Halted {
    /// Forgets which pages it has seen.
    pub(crate) fn flush_tlb(self) {
        let control = ControlType(ControlType::TLB_FLUSH.0 | ControlType::IO_WRITE.0);
        // SAFETY: the engine is open; this control takes no argument and may be used inside a hook, because the emulator looks its pages
        // up anew at each access.
        let result = unsafe { uc_ctl(self.0, control) };
        debug_assert_eq!(result, uc_error::OK);
    }

    /// Reads a register, zero-extended.
    #[must_use]
    #[inline]
    pub(crate) fn read(self, register: Register) -> u128 {
        match register {
            Register::Gpr(number) => u128::from(self.read_u64(GPR[usize::from(number)])),
            Register::Rip => u128::from(self.read_u64(RegisterX86::RIP)),
            Register::Rflags => u128::from(self.read_u64(RegisterX86::RFLAGS)),
            other => self.read_wide(other),
        }
    }

    /// Reads a general-purpose register by its encoding number.
    #[must_use]
    #[inline]
    pub(crate) fn gpr(self, number: u8) -> u64 {
        self.read_u64(GPR[usize::from(number)])
    }

    /// Reads rflags.
    #[must_use]
    #[inline]
    pub(crate) fn rflags(self) -> u64 {
        self.read_u64(RegisterX86::RFLAGS)
    }

    /// Writes a register, if the emulator holds it.
    pub(crate) fn write(self, register: Register, value: u128) {
        if let Some(number) = number_of(register) {
            self.write_raw(number, value);
        }
    }

    #[inline]
    fn read_u64(self, register: RegisterX86) -> u64 {
        let mut value = 0_u64;
        // SAFETY: the engine is open and `value` has room for the 8 bytes that these registers have.
        let result = unsafe { uc_reg_read(self.0, register as c_int, (&raw mut value).cast()) };
        debug_assert_eq!(result, uc_error::OK);
        value
    }

    fn read_wide(self, register: Register) -> u128 {
        let mut value = 0_u128;
        let Some(number) = number_of(register) else { return 0 };
        // SAFETY: the engine is open and `value` has room for the 16 bytes of the widest register read here.
        let result = unsafe { uc_reg_read(self.0, number, (&raw mut value).cast()) };
        debug_assert_eq!(result, uc_error::OK);
        value
    }

    fn write_raw(self, register: c_int, value: u128) {
        // SAFETY: the engine is open and the call reads at most 16 bytes.
        let result = unsafe { uc_reg_write(self.0, register, (&raw const value).cast()) };
        debug_assert_eq!(result, uc_error::OK);
    }
}

const GPR: [RegisterX86; 16] = [
    RegisterX86::RAX,
    RegisterX86::RCX,
    RegisterX86::RDX,
    RegisterX86::RBX,
    RegisterX86::RSP,
    RegisterX86::RBP,
    RegisterX86::RSI,
    RegisterX86::RDI,
    RegisterX86::R8,
    RegisterX86::R9,
    RegisterX86::R10,
    RegisterX86::R11,
    RegisterX86::R12,
    RegisterX86::R13,
    RegisterX86::R14,
    RegisterX86::R15,
];

/// What the emulator calls a register; `None` for those that only the interpreter touches.
fn number_of(register: Register) -> Option<c_int> {
    let x86 = match register {
        Register::Gpr(number) => GPR[usize::from(number)],
        Register::Rip => RegisterX86::RIP,
        Register::Rflags => RegisterX86::RFLAGS,
        // They are numbered in a row.
        Register::Xmm(number) => return Some(RegisterX86::XMM0 as c_int + c_int::from(number)),
        Register::FsBase => RegisterX86::FS_BASE,
        Register::YmmHigh(_)
        | Register::Mxcsr
        | Register::Fpr(_)
        | Register::FpuControl
        | Register::FpuStatus
        | Register::FpuTag => return None,
    };
    Some(x86 as c_int)
}

/// The registers that the emulator holds, without rip.
pub(crate) fn held_registers() -> impl Iterator<Item = Register> {
    (0..16).map(Register::Gpr).chain([Register::Rflags, Register::FsBase]).chain((0..16).map(Register::Xmm))
}

/// What a run calls.
struct Call<'a, T, F> {
    target: &'a mut T,
    then: F,
}

/// # Safety
/// None needed: stands in between runs, when the emulator calls nothing.
unsafe extern "C" fn nothing_to_run(_: *mut uc_engine, _: u64, _: u32, _: *mut Shared) {}

/// # Safety
/// None needed: nothing more is mapped where nobody decides about it.
unsafe fn nothing_to_map(_: *mut Shared, _: UnknownPage) -> Option<TlbEntry> {
    None
}

/// Asks the run's owner about a page; `None`, and the run ends, if it must not be accessed.
///
/// # Safety
/// `target` points to a live `Call<T, F>`, which nobody else uses while the emulator runs outside of hooks.
unsafe fn page<T: PageGuard, F>(shared: *mut Shared, asked: UnknownPage) -> Option<TlbEntry> {
    let answer = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: by this function's contract.
        let call = unsafe { &mut *(*shared).target.cast::<Call<'_, T, F>>() };
        match asked {
            UnknownPage::Alias { address, writes } => {
                let AliasPage { at, may_write } = call.target.map(address, writes).ok_or(true)?;
                let perms = if may_write { Prot::READ | Prot::WRITE } else { Prot::READ };
                Ok(TlbEntry { paddr: at, perms })
            }
            UnknownPage::Shadow { page } => match call.target.map_shadow(page) {
                ShadowPage::At(paddr) => Ok(TlbEntry { paddr, perms: Prot::READ }),
                ShadowPage::Fenced => Err(true),
                ShadowPage::Unmapped => Err(false),
            },
        }
    }));
    // SAFETY: by this function's contract.
    unsafe {
        match answer {
            Ok(Ok(entry)) => return Some(entry),
            Ok(Err(is_fenced)) => (*shared).fenced |= is_fenced,
            Err(panic) => (*shared).panic = Some(panic),
        }
    }
    None
}

/// The function that is installed as hook; forwards to `on_hook` of the run in progress.
///
/// # Safety
/// Called by the emulator with the pointer the hook was installed with, which is valid while the emulator is.
unsafe extern "C" fn hook(engine: *mut uc_engine, address: u64, size: u32, shared: *mut Shared) {
    // SAFETY: `shared` by this function's contract; `target` fits `on_hook`, because `Cpu::start` sets both together and
    // the emulator calls hooks only while it runs.
    unsafe { ((*shared).on_hook)(engine, address, size, shared) }
}

/// Made for each run's owner, so that all of it is one function; `hook` only jumps here.
///
/// # Safety
/// As for `hook`, and `target` points to a live `Call<T, F>`.
unsafe extern "C" fn instruction<T, F: Fn(&mut T, Halted, u64) -> HookVerdict>(
    engine: *mut uc_engine,
    address: u64,
    _size: u32,
    shared: *mut Shared,
) {
    let verdict = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: by this function's contract.
        let call = unsafe { &mut *(*shared).target.cast::<Call<'_, T, F>>() };
        (call.then)(call.target, Halted(engine), address)
    }));
    match verdict {
        Ok(HookVerdict::Go) => return,
        Ok(HookVerdict::GoTo(address)) => return Halted(engine).write(Register::Rip, address.into()),
        _ => {}
    }
    // SAFETY: as for `hook`; stopping from inside a hook is what uc_emu_stop is for.
    unsafe {
        (*shared).stopped = true;
        (*shared).panic = verdict.err();
        uc_emu_stop(engine);
    }
}

/// The same for blocks.
///
/// # Safety
/// As for `hook`, and `target` points to a live `Call<T, F>`.
unsafe extern "C" fn block<T, F: Fn(&mut T, Halted, BlockRange) -> HookVerdict>(
    engine: *mut uc_engine,
    address: u64,
    size: u32,
    shared: *mut Shared,
) {
    // SAFETY: as for `hook`.
    let verdict = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: by this function's contract.
        let call = unsafe { &mut *(*shared).target.cast::<Call<'_, T, F>>() };
        (call.then)(call.target, Halted(engine), BlockRange { address, size })
    }));
    // SAFETY: as for `hook`.
    unsafe {
        match verdict {
            Ok(HookVerdict::Go) => {}
            Ok(HookVerdict::GoTo(address)) => Halted(engine).write(Register::Rip, address.into()),
            stop => {
                (*shared).stopped = true;
                (*shared).panic = stop.err();
                uc_emu_stop(engine);
            }
        }
    }
}

/// # Safety
/// As for `hook`.
unsafe extern "C" fn interrupt_hook(engine: *mut uc_engine, number: u32, shared: *mut Shared) {
    // SAFETY: as for `hook`.
    unsafe {
        (*shared).exception = Some(number);
        uc_emu_stop(engine);
    }
}

/// Guest addresses are physical here, but for fetches, which read the code view. No page is both writable and executable, because
/// this mode of the TLB does not notice self-modifying code.
///
/// # Safety
/// As for `hook`; `entry` points to the entry to fill.
unsafe extern "C" fn fill_hook(
    _engine: *mut uc_engine,
    address: u64,
    kind: MemType,
    entry: *mut TlbEntry,
    shared: *mut Shared,
) -> bool {
    // SAFETY: by this function's contract.
    unsafe {
        let answer = |asked: UnknownPage| match ((*shared).on_page)(shared, asked) {
            Some(known) => {
                entry.write(known);
                true
            }
            None => false,
        };
        if address & !0xfff == TRAP_PAGE {
            return answer(UnknownPage::Shadow { page: TRAP_PAGE });
        }
        if address >= END_OF_MEMORY {
            let of = address.wrapping_sub((*shared).alias);
            return answer(UnknownPage::Alias { address: of, writes: kind == MemType::WRITE });
        }
        let is_fenced = |fence: &Fence| (fence.start..fence.end.load(Ordering::Relaxed)).contains(&address);
        if (*shared).fences.iter().any(is_fenced) {
            (*shared).fenced = true;
            return false;
        }
        let is_in = |ranges: &[(u64, u64)]| ranges.iter().any(|(start, end)| (*start..*end).contains(&address));
        let page = address & !0xfff;
        entry.write(if is_in(&(*shared).writable) {
            TlbEntry { paddr: page, perms: Prot::READ | Prot::WRITE }
        } else if !is_in(&(*shared).viewed) {
            if (*shared).alias != 0 && !is_in(&(*shared).others) {
                return answer(UnknownPage::Shadow { page });
            }
            TlbEntry { paddr: page, perms: Prot::READ | Prot::EXEC }
        } else if kind == MemType::FETCH {
            TlbEntry { paddr: page + CODE_VIEW, perms: Prot::EXEC }
        } else {
            TlbEntry { paddr: page, perms: Prot::READ }
        });
    }
    true
}
