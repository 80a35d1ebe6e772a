//! What usually lies behind a fault, in a sentence or two; where the machine shows more than the fault's facts say, that.

use crate::frontend::format;
use crate::frontend::theme::Scene;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, DivideProblem, Fault, FloatingPointUnit, LastPointer, Transfer, Writer};
use crate::model::memory_map::{Protection, Region, RegionKind};
use crate::model::program::Entry;
use crate::model::register::Register;
use crate::model::symbol_table::SymbolKind;
use crate::x86::facts::{Flow, IndirectTarget};

/// With fewer calls than this the stack was not used up by their number.
const FEW_CALLS: u64 = 16;

/// What forbids an access to memory that the program asked the system for.
pub(super) fn protection(scene: &Scene, access: Access) -> Option<Protection> {
    let last = access.address.plus(access.size.saturating_sub(1));
    [access.address, last].into_iter().filter_map(|address| scene.machine.protection_at(address)).max()
}

/// What lies behind a fault.
pub(super) fn of(scene: &Scene, fault: &Fault) -> String {
    let rip = Address(scene.machine.registers().rip);
    if let Some(data) = data_run_as_code(scene, rip) {
        return data;
    }
    match fault {
        Fault::NullAccess { .. } | Fault::UnmappedAccess { .. } | Fault::NonCanonical { .. } | Fault::NotExecutable { .. }
            if unwritten_base(scene).is_some() =>
        {
            let register = unwritten_base(scene).map_or_else(String::new, |register| register.to_string());
            format!(
                "{register} was loaded from memory that nobody has written since it was allocated or its function was called: store the \
                 address there first. `origin {register}` tells where it lies."
            )
        }
        Fault::UnmappedAccess { access } if section_before(scene, *access).is_some() => beyond_section(scene, *access),
        Fault::UnmappedAccess { access } if protection(scene, *access).is_some() => match protection(scene, *access) {
            Some(Protection::NoAccess) => {
                "`mmap` or `mprotect` forbade every access: this is a guard page, or `mprotect` with other flags is missing."
            }
            Some(Protection::Unmapped) => "A pointer into the mapping was kept after it was given back.",
            _ => "An index or a pointer ran beyond the mapping before it, or the address was computed wrongly.",
        }
        .to_owned(),
        Fault::Leak { last_pointer: Some(last), .. } => last_pointer(scene, *last),
        Fault::StackUnderflow { access } if access.kind == AccessKind::Read && takes_from_stack(scene, rip) => {
            not_called(scene, rip)
        }
        Fault::UnmappedAccess { .. } | Fault::NonCanonical { .. } | Fault::NullAccess { .. } if has_left_stack(scene) => {
            let rsp = Address(scene.machine.registers().rsp());
            format!("rsp is {rsp}, which is no place on the stack: `origin rsp` tells what put it there.")
        }
        Fault::DeadFrameAccess { written: Some(writer), .. } if is_own_call(scene, *writer) => {
            "The 128 bytes below rsp (the red zone) keep their contents only in a function that calls nothing: take room \
             with `sub rsp, N` first."
                .to_owned()
        }
        Fault::UnsupportedInstruction { mnemonic, .. } if mnemonic.starts_with("int") && !is_linux_call(scene, rip) => {
            "`int3` and `int 3` are breakpoints of a debugger: here `b` sets one, at a label or a line. Other software interrupts belong to \
             the operating system."
                .to_owned()
        }
        Fault::UnsupportedInstruction { mnemonic, .. } => unsupported(mnemonic, fault),
        Fault::LayoutMismatch { block, .. } if super::maker(scene, *block).is_cpp() => {
            "`delete` was told the size of the type that its pointer has. A class whose objects are deleted through a pointer to a base \
             needs a virtual destructor in that base."
                .to_owned()
        }
        Fault::AllocatorMismatch { block, given_to } if given_to.is_cpp() || super::maker(scene, *block).is_cpp() => {
            "What `new` made goes back by `delete`, what `new[]` made by `delete[]`, and what `malloc` made by `free`: another runs the \
             wrong destructors, and frees what the allocator may not know."
                .to_owned()
        }
        _ => usual(fault).to_owned(),
    }
}

/// The register that an instruction takes an address from and whose bytes nobody has written.
pub(super) fn unwritten_base(scene: &Scene) -> Option<Register> {
    let facts = scene.machine.facts_at(Address(scene.machine.registers().rip))?;
    let through = match facts.flow {
        Flow::IndirectJump(IndirectTarget::Register(register))
        | Flow::IndirectCall(IndirectTarget::Register(register)) => Some(register),
        _ => None,
    };
    let bases = facts.memory.iter().flat_map(|operand| [operand.base, operand.index]).flatten();
    bases.chain(through).find(|register| scene.machine.is_undefined(*register))
}

/// The section of an assembled program in whose last page an access lies, beyond its end.
pub(super) fn section_before(scene: &Scene, access: Access) -> Option<Region> {
    let region = scene.machine.region_at(access.address)?;
    let end = access.address.0.saturating_add(access.size);
    (end > region.start.0 + region.used).then_some(region)
}

fn beyond_section(scene: &Scene, access: Access) -> String {
    let Some(region) = section_before(scene, access) else { return String::new() };
    let last = region.start.plus(region.used.saturating_sub(1));
    let what = match scene.program.symbol_at(last) {
        Some((symbol, _)) => format!("`{}`, the last in it, ends at {}", symbol.name, last.plus(1)),
        None => format!("it ends at {}", last.plus(1)),
    };
    format!(
        "An index or a length is too large: {what}. What follows belongs to nothing, though a processor would not notice."
    )
}

fn last_pointer(scene: &Scene, last: LastPointer) -> String {
    match last {
        LastPointer::Lost(writer) => {
            let place = format::code(scene.program, writer.at);
            let line = scene.program.line_at(writer.at).map_or(place, |entry| format!("line {}", entry.line.number));
            format!(
                "The last pointer to it was lost at step {}, {line}: call `__rust_dealloc` or `free` before that.",
                writer.step
            )
        }
        LastPointer::Held(register) => {
            format!("When the run ended only {register} still held its address: give it back before that.")
        }
    }
}

/// Execution has run into data that stands among the code.
fn data_run_as_code(scene: &Scene, rip: Address) -> Option<String> {
    let program = scene.program;
    let entry = program.line_at(rip).filter(|entry| !entry.is_code)?;
    let (symbol, _) = program.symbol_at(rip).filter(|(symbol, _)| symbol.kind == SymbolKind::Object)?;
    program.segment_at(rip).filter(|segment| segment.kind == RegionKind::Code)?;
    Some(format!(
        "Execution ran on into the data of `{}`, line {}, as if it were instructions: end the code before it (`ret`, `jmp`, an exit), \
         or move it to `.data`.",
        symbol.name, entry.line.number
    ))
}

/// A `pop`, `ret` or `leave`.
fn takes_from_stack(scene: &Scene, rip: Address) -> bool {
    let code = scene.machine.disassemble(rip);
    code.is_some_and(|code| ["pop", "ret", "leave"].iter().any(|name| code.intel.starts_with(name)))
}

/// More is taken off the stack than was put there; a file of functions has nobody who called the first.
fn not_called(scene: &Scene, rip: Address) -> String {
    let is_first = matches!(scene.program.entry, Entry::First(_)) && scene.machine.depth() < 2;
    match scene.program.function_at(rip).filter(|_| is_first) {
        Some((symbol, _)) => format!(
            "Nobody called `{0}`, so it has nowhere to return to: `--call '{0}(5)'` calls it, and a whole program begins at `main:` or \
             `_start:`.",
            symbol.readable()
        ),
        None => "A `pop` or `ret` without the `push` or `call` that belongs to it.".to_owned(),
    }
}

/// Whether the instruction is `int 0x80`.
fn is_linux_call(scene: &Scene, at: Address) -> bool {
    scene.machine.disassemble(at).is_some_and(|code| code.intel.ends_with("0x80"))
}

/// Whether rsp points to no stack any more.
fn has_left_stack(scene: &Scene) -> bool {
    let rsp = scene.machine.registers().rsp();
    let stack = scene.machine.stack_region();
    scene.program.process.is_none() && !(stack.start.0..=stack.end().0).contains(&rsp)
}

/// A return address that a call in the present function left below its stack pointer.
pub(super) fn is_own_call(scene: &Scene, writer: Writer) -> bool {
    let is_call = scene.machine.disassemble(writer.at).is_some_and(|code| code.intel.starts_with("call"));
    let here = Address(scene.machine.registers().rip);
    is_call && format::function(scene.program, writer.at) == format::function(scene.program, here)
}

/// By what the instruction is for.
fn unsupported(mnemonic: &str, fault: &Fault) -> String {
    match mnemonic {
        "int" => {
            "`int 0x80` is the interface of 32-bit Linux. In 64-bit code `syscall` asks the system, with the number in rax (0 read, 1 write, \
             60 exit) and the arguments in rdi, rsi, rdx: the other registers' numbers differ too."
        }
        "enter" => "`push rbp`, `mov rbp, rsp` and `sub rsp, N` do the same, and faster; `leave` goes with both.",
        "rdtsc" | "rdtscp" | "rdpmc" | "rdrand" | "rdseed" => {
            "A run is the same each time and on every machine, so there is no clock and no randomness in it."
        }
        _ if mnemonic.starts_with('v') => {
            "This is a limit of the sandbox, not a mistake of the program; compile without `-C target-cpu` or `-march`."
        }
        _ => usual(fault),
    }
    .to_owned()
}

/// What usually lies behind a fault.
fn usual(fault: &Fault) -> &'static str {
    match fault {
        Fault::StackOverflow { depth: ..FEW_CALLS, .. } => {
            "A local variable that is larger than the stack: what is large belongs on the heap, or `--stack-size` sets another."
        }
        Fault::StackOverflow { .. } => {
            "A recursion that does not end, or ends too late: look for the condition that should stop it. One that is only \
             deep gets more room by `--stack-size 8MiB`, as much as Linux gives."
        }
        Fault::StackUnderflow { .. } => {
            "The address lies above all that is on the stack: an index is too large, or counts from the wrong end."
        }
        Fault::BadReturnAddress { .. } => {
            "A write past the end of a local variable, or through a wrong pointer, reached the return address."
        }
        Fault::UnbalancedStack { slot: None, .. } => {
            "Nobody called this code, so there is nowhere to return to: end it with `hlt` or the exit system call."
        }
        Fault::UnbalancedStack { .. } => {
            "Every `push` needs its `pop`, and every `sub rsp` its `add rsp`, on each way to the `ret`."
        }
        Fault::DeadFrameAccess { .. } => {
            "A pointer to a local variable outlived the function; Rust's borrow checker refuses exactly this."
        }
        Fault::UseAfterFree { .. } => {
            "A pointer was kept after its block was given back. In Rust only unsafe code can do this."
        }
        Fault::HeapOutOfBounds { .. } => {
            "An index or a length was too large, or was counted in other units than the elements have."
        }
        Fault::Leak { .. } => "The last pointer to each block went away without `__rust_dealloc` or `free`.",
        Fault::DoubleFree { .. } => "Two owners of one block: each dropped it. In Rust only unsafe code can do this.",
        Fault::InvalidFree { near: Some(_), .. } => {
            "The pointer was moved before it was given back; keep the one that the allocator returned."
        }
        Fault::InvalidFree { near: None, .. } => {
            "Only what the allocator returned can be given back to it; stack, constants and numbers cannot."
        }
        Fault::LayoutMismatch { .. } => {
            "`__rust_dealloc` and `__rust_realloc` must be told the size (rsi) and align (rdx) of the allocation."
        }
        Fault::AllocatorMismatch { .. } => {
            "What `malloc` gave is given back by `free`, and what `__rust_alloc` gave by `__rust_dealloc`: each allocator knows its own \
             blocks only, even where both happen to be the same underneath."
        }
        Fault::BadAllocRequest { .. } => {
            "rdi is the size in bytes and rsi the align; `handle_alloc_error` alone takes them the other way round."
        }
        Fault::OutOfMemory { .. } => {
            "The program allocates without freeing, or asks for more than the heap has; `--heap-size` sets its size."
        }
        Fault::NullAccess { .. } => {
            "A register was used as a pointer before an address was put into it, or an allocation returned 0."
        }
        Fault::ReadOnlyWrite { region: RegionKind::Mapped, .. } => {
            "`mmap` or `mprotect` was told to allow reading only: `PROT_WRITE` is missing there, or the write should not be."
        }
        Fault::UnmappedAccess { .. } => {
            "The address was computed wrongly, or the register holds a number that is no pointer."
        }
        Fault::ReadOnlyWrite { .. } => {
            "Constants and code cannot be changed while the program runs; variables belong in `.data`."
        }
        Fault::NotExecutable { transfer: Transfer::Return, .. } => {
            "`ret` takes the word at rsp as the address to go to: something else is on top of the stack."
        }
        Fault::NotExecutable { transfer: Transfer::FallThrough, .. } => {
            "The code ends without `ret`, `hlt` or an exit, so execution ran on into what follows."
        }
        Fault::NotExecutable { .. } => "The register or memory word that was jumped through holds no code address.",
        Fault::NonCanonical { .. } => {
            "Bits 63 to 47 of an address must all be equal: this is a number or text, not a pointer."
        }
        Fault::MisalignedAccess { .. } => {
            "Instructions such as `movaps` demand aligned memory. On the stack: rsp must be a multiple of 16 before each `call`."
        }
        Fault::DivideError { problem: DivideProblem::ByZero, .. } => {
            "Nothing checked the divisor; Rust inserts that check and panics instead."
        }
        Fault::DivideError { problem: DivideProblem::QuotientTooLarge, .. } => {
            "`div` divides rdx:rax, so rdx is set first: `xor edx, edx` before `div`, `cqo` before `idiv`. The smallest \
             number divided by -1 does not fit either."
        }
        Fault::UndefinedInstruction { .. } => {
            "`ud2` marks a place that is never to be reached; other bytes like these are data run as code."
        }
        Fault::BreakpointTrap => {
            "`int3` stops a debugger, and the bytes around code are filled with it: execution may have run past its end."
        }
        Fault::GeneralProtection { .. } => {
            "The operand is not what the instruction takes: a word of flags with unknown ones set, or uninitialised memory."
        }
        Fault::FloatingPointException { unit: FloatingPointUnit::X87, .. } => {
            "`fldcw` cleared a mask bit; the x87 instruction that raised the exception is an earlier one. A system sends SIGFPE."
        }
        Fault::FloatingPointException { unit: FloatingPointUnit::Sse, .. } => {
            "`ldmxcsr` cleared a mask bit, and this operation has no plain result. A system sends SIGFPE."
        }
        Fault::PrivilegedInstruction { .. } => {
            "A program runs in ring 3, where this instruction raises #GP. `hlt` and `exit` end a run here."
        }
        Fault::UnsupportedInstruction { .. } => "This is a limit of the sandbox, not a mistake of the program.",
        Fault::UnsupportedSyscall { number: 10 | 11 } => {
            "This is a limit of the sandbox: only pages that `mmap` gave can be protected or given back, none of the heap, the stack or the \
             program itself."
        }
        Fault::UnsupportedSyscall { .. } => {
            "This is a limit of the sandbox: nothing of the host can be reached from in it, no file, no network, no other process."
        }
        Fault::UnsupportedSymbol { .. } => {
            "This is a limit of the sandbox: Rust's allocator, its panics and part of C's library are here. `--link` links with the system's C library."
        }
        Fault::Deadlock { .. } => {
            "Each holds what another waits for, or waits for what has ended: take locks in the same order everywhere."
        }
        Fault::Panic { message: Some(message), .. } if message.starts_with("unsafe precondition") => {
            "Unsafe code broke what it promises here. The standard library checks that in programs without optimisation; with it the program \
             would have gone on, with undefined behaviour."
        }
        Fault::Panic { .. } => {
            "The program checked something, found it wrong, and stopped itself: this is Rust working as it should."
        }
        Fault::AllocError { .. } => "The allocator returned 0, which Rust does not try to survive.",
        Fault::Abort { canary: Some(_), .. } => {
            "A write past the end of a local array reached the word that the compiler keeps below the return address, and \
             `__stack_chk_fail` is called where that has changed."
        }
        Fault::Abort { function: "__stack_chk_fail", .. } => {
            "The compiler keeps a word, the canary, between a function's arrays and its return address, and it has changed: something was \
             written past the end of an array."
        }
        Fault::Abort { .. } => "The program ended itself because it found something wrong.",
    }
}
