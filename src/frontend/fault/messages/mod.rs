//! The messages of faults: facts in, sentences out. Four things are said of each fault, by one `match` each without a wildcard:
//!
//! - a title, which says in one line what happened, and a label, which says what the marked operand is: here;
//! - a cause, which says what usually lies behind it (`cause`);
//! - what to type next to look further (`next`).
//!
//! Warnings have a title and a cause in `warning`. Called by the report of a fault ([`super::super::diagnostic`]), by `explain`, and by
//! `run --json`, which takes the sentences without their frame. The machine is read to name places, and neither moved nor searched, so a
//! message costs nothing that is worth counting. Every line is without colours and without a final line end.

mod cause;
mod next;
mod warning;

pub use next::next;
pub use warning::{WarningMessage, of as of_warning, title as warning};

use super::related;
use crate::frontend::format;
use crate::frontend::theme::Scene;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::fault::{
    Access, AccessKind, BadRequest, BlockGap, Canary, DivideProblem, Fault, FloatingPointUnit, Transfer, Writer,
};
use crate::model::memory_map::{Protection, RegionKind};
use crate::model::runtime::Allocator;

/// What is said about one fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FaultMessage {
    /// One line, lower case, no full stop.
    pub title: String,
    /// What the marked part of the source line is.
    pub label: String,
    /// What usually lies behind it; a sentence.
    pub cause: String,
}

/// Whose function made a block.
fn maker(scene: &Scene, block: BlockId) -> Allocator {
    related::block(scene, block).map_or(Allocator::C, |block| block.allocator)
}

/// What a program calls to get a block of an allocator, and to give it back.
fn pair(allocator: Allocator) -> (&'static str, &'static str) {
    match allocator {
        Allocator::C => ("`malloc`", "`free`"),
        Allocator::Rust => ("Rust's allocator", "Rust's allocator"),
        Allocator::New => ("`new`", "`delete`"),
        Allocator::NewArray => ("`new[]`", "`delete[]`"),
    }
}

/// The title line of a fault.
#[must_use]
pub fn title(scene: &Scene, fault: &Fault) -> String {
    match fault {
        Fault::StackOverflow { depth, size, .. } => {
            format!("the stack of {} is used up by {}", format::bytes(*size), format::plural(*depth, "call"))
        }
        Fault::StackUnderflow { access } => {
            format!("{} {} above the stack, where nothing was pushed", verb(*access), format::bytes(access.size))
        }
        Fault::BadReturnAddress { found, .. } => {
            format!("the return address was overwritten: `ret` would go to {}", named(scene, *found))
        }
        Fault::UnbalancedStack { rsp, slot, .. } => unbalanced(*rsp, *slot),
        Fault::DeadFrameAccess { access, written } => dead_frame(scene, *access, *written),
        Fault::UseAfterFree { access, block } => {
            format!("{} {} of heap {block} after it was freed", verb(*access), format::bytes(access.size))
        }
        Fault::HeapOutOfBounds { access, nearest } => out_of_bounds(scene, *access, *nearest),
        Fault::Leak { blocks, bytes, .. } => {
            let n = blocks.len() as u64;
            format!("{} in {} were never freed", format::bytes(*bytes), format::plural(n, "heap block"))
        }
        Fault::DoubleFree { block, .. } => format!("heap {block} is freed, but it was freed before"),
        Fault::InvalidFree { pointer, near: Some(block) } => {
            format!("{pointer} is freed, which is inside heap {block} and not its start")
        }
        Fault::InvalidFree { pointer, near: None } => {
            format!("{} is freed, which is no heap block", named(scene, *pointer))
        }
        Fault::LayoutMismatch { block, size, .. } if maker(scene, *block).is_cpp() => {
            let is = related::block(scene, *block)
                .map_or_else(String::new, |b| format!(", but has {}", format::bytes(b.size)));
            format!("heap {block} is deleted as {}{is}", format::bytes(*size))
        }
        Fault::LayoutMismatch { block, size, align } => {
            let given = format!("{} with align {align}", format::bytes(*size));
            let known = scene.machine.block(*block);
            let is = known
                .map_or_else(String::new, |b| format!(", but is {} with align {}", format::bytes(b.size), b.align));
            format!("heap {block} is given back as {given}{is}")
        }
        Fault::AllocatorMismatch { block, given_to } => {
            let maker = maker(scene, *block);
            if maker.is_cpp() || given_to.is_cpp() {
                format!("heap {block} was made by {}, and is given to {}", pair(maker).0, pair(*given_to).1)
            } else {
                let [from, to] = [maker, *given_to].map(|it| if it == Allocator::C { "C" } else { "Rust" });
                format!("heap {block} is from {from}'s allocator, and is given back to {to}'s")
            }
        }
        Fault::BadAllocRequest { size, align, problem } => bad_request(*size, *align, *problem),
        Fault::OutOfMemory { size, live_bytes, heap_size, .. } => format!(
            "{} do not fit the heap: {} of its {} are in use",
            format::bytes(*size),
            format::bytes(*live_bytes),
            format::bytes(*heap_size)
        ),
        Fault::NullAccess { access } | Fault::UnmappedAccess { access } | Fault::NonCanonical { access }
            if cause::unwritten_base(scene).is_some() =>
        {
            let address = format::number(access.address.0);
            format!(
                "{} {} at an address that nobody wrote, {address} by chance",
                verb(*access),
                format::bytes(access.size)
            )
        }
        Fault::NullAccess { access } => format!(
            "{} {} at address {}, which is {}",
            verb(*access),
            format::bytes(access.size),
            format::number(access.address.0),
            if access.address.0 == 0 { "the null pointer" } else { "as good as the null pointer" }
        ),
        Fault::UnmappedAccess { access } if cause::section_before(scene, *access).is_some() => {
            let section = cause::section_before(scene, *access).map_or("section", |region| region.kind.name());
            format!(
                "{} {} at {}, beyond the end of the program's {section}",
                verb(*access),
                format::bytes(access.size),
                access.address
            )
        }
        Fault::UnmappedAccess { access } if cause::protection(scene, *access).is_some() => {
            let what = match cause::protection(scene, *access) {
                Some(Protection::NoAccess) => "in pages that may not be accessed (PROT_NONE)",
                Some(Protection::Unmapped) => "in memory that `munmap` has given back",
                _ => "where nothing is mapped",
            };
            format!("{} {} at {}, {what}", verb(*access), format::bytes(access.size), access.address)
        }
        Fault::UnmappedAccess { access } => {
            format!("{} {} at {}, where no memory is", verb(*access), format::bytes(access.size), access.address)
        }
        Fault::ReadOnlyWrite { access, region: RegionKind::Mapped } => format!(
            "writes {} to {}, in pages that may only be read (PROT_READ)",
            format::bytes(access.size),
            access.address
        ),
        Fault::ReadOnlyWrite { access, region } => format!(
            "writes {} to {}, but {} cannot be written",
            format::bytes(access.size),
            named(scene, access.address),
            region.name()
        ),
        Fault::NotExecutable { target, transfer, region } => {
            let what = match region {
                None => "no memory is".to_owned(),
                Some(RegionKind::Code) => "no instruction of the program is".to_owned(),
                Some(region) => format!("{} is, not code", region.name()),
            };
            format!("{} {}, where {what}", going(*transfer), format::number(target.0))
        }
        Fault::NonCanonical { access } => {
            format!("{} {} at {}, which is no address", verb(*access), format::bytes(access.size), access.address)
        }
        Fault::MisalignedAccess { access, align } => {
            format!(
                "{} {} at {}, which is not a multiple of {align}",
                verb(*access),
                format::bytes(access.size),
                access.address
            )
        }
        Fault::DivideError { dividend, divisor, bits, problem, .. } => match problem {
            DivideProblem::ByZero => format!("{dividend} is divided by zero"),
            DivideProblem::QuotientTooLarge => {
                format!("{dividend} divided by {divisor} does not fit {bits} bits")
            }
        },
        Fault::UndefinedInstruction { bytes } => {
            let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("the bytes {} are no instruction", hex.join(" "))
        }
        Fault::BreakpointTrap => "int3 is executed".to_owned(),
        Fault::GeneralProtection { mnemonic } => format!("`{mnemonic}` is given bits that must be 0"),
        Fault::FloatingPointException { mnemonic, unit, exceptions } => {
            let names = exceptions_in(*exceptions);
            match unit {
                FloatingPointUnit::X87 => format!("`{mnemonic}` finds an x87 exception that is not masked: {names}"),
                FloatingPointUnit::Sse => format!("`{mnemonic}` raises an SSE exception that is not masked: {names}"),
            }
        }
        Fault::PrivilegedInstruction { mnemonic } => format!("`{mnemonic}` is for the operating system only"),
        Fault::UnsupportedInstruction { mnemonic, why } => format!("the sandbox cannot run `{mnemonic}`: {why}"),
        Fault::UnsupportedSyscall { number: number @ (10 | 11) } => {
            let name = if *number == 10 { "mprotect" } else { "munmap" };
            format!("the sandbox cannot do this `{name}`: the memory did not come from `mmap`")
        }
        Fault::UnsupportedSyscall { number } => format!("the sandbox does not serve system call {number}"),
        Fault::UnsupportedSymbol { name } => format!("`{name}` is used, which is in a library that is not here"),
        Fault::Deadlock { n_threads: 1, .. } => "the only thread waits, and nobody is left to wake it".to_owned(),
        Fault::Deadlock { n_threads, .. } => format!("all {n_threads} threads wait for each other"),
        Fault::Panic { function, message, .. } => match message {
            Some(message) => format!("Rust panics: {message}"),
            None => format!("Rust panics in `{function}`"),
        },
        Fault::AllocError { size, align } => {
            format!("Rust gives up after a failed allocation of {} with align {align}", format::bytes(*size))
        }
        Fault::Abort { canary: Some(Canary { slot, .. }), .. } => {
            format!("the stack canary at {} was overwritten", named(scene, *slot))
        }
        Fault::Abort { function, canary: None } => format!("the program calls `{function}`"),
    }
}

/// The names of floating-point exceptions, by their flags.
fn exceptions_in(flags: u8) -> String {
    let names =
        ["invalid operation", "denormal operand", "division by zero", "overflow", "underflow", "inexact result"];
    let raised = names.iter().enumerate().filter(|(bit, _)| flags >> bit & 1 == 1).map(|(_, name)| *name);
    raised.collect::<Vec<_>>().join(", ")
}

fn dead_frame(scene: &Scene, access: Access, written: Option<Writer>) -> String {
    let what = format!("reads {} at {}", format::bytes(access.size), access.address);
    match written {
        Some(writer) if cause::is_own_call(scene, writer) => {
            format!("{what}, below the stack pointer, where a call has put its return address since")
        }
        Some(writer) => {
            let function = format::function(scene.program, writer.at);
            format!("{what}, left over from a call of `{function}` that has ended")
        }
        None => format!("{what}, below the stack pointer, where no call in progress keeps anything"),
    }
}

fn unbalanced(rsp: Address, slot: Option<Address>) -> String {
    match slot.map(|slot| slot.offset_from(rsp)) {
        None => "`ret` in code that nobody called".to_owned(),
        Some(left) if left > 0 => {
            format!("`ret` with {} still on top of the return address", format::bytes(left.unsigned_abs()))
        }
        Some(over) => format!("`ret` after {} too many were taken off the stack", format::bytes(over.unsigned_abs())),
    }
}

fn out_of_bounds(scene: &Scene, access: Access, nearest: Option<(BlockId, BlockGap)>) -> String {
    let what = format!("{} {}", verb(access), format::bytes(access.size));
    let near = nearest.and_then(|(id, beside)| Some((related::block(scene, id)?, beside)));
    let Some((block, beside)) = near else { return format!("{what} of heap that was never allocated") };
    let (gap, side) = match beside {
        BlockGap::After(_) => (access.address.offset_from(block.end()), "beyond the end"),
        BlockGap::Before(_) => (block.address.offset_from(access.address.plus(access.size)), "before the start"),
    };
    let id = block.id;
    match gap {
        0 => format!("{what} directly {side} of heap {id}"),
        1.. => format!("{what}, {} {side} of heap {id}", format::bytes(gap.unsigned_abs())),
        // What lies outside is what the overlap leaves of the access.
        _ => {
            let outside = format::thousands(access.size.saturating_sub(gap.unsigned_abs()));
            format!("{what}, {outside} of them {side} of heap {id}")
        }
    }
}

/// Everything that is said about a fault.
#[must_use]
pub fn of(scene: &Scene, fault: &Fault) -> FaultMessage {
    FaultMessage { title: title(scene, fault), label: label(scene, fault), cause: cause::of(scene, fault) }
}

/// What the marked part of the source line is.
fn label(scene: &Scene, fault: &Fault) -> String {
    match fault {
        Fault::StackOverflow { access, .. } => {
            format!("needs {} at {}, below the stack", format::bytes(access.size), access.address)
        }
        Fault::BadReturnAddress { expected, .. } => format!("should go to {}", named(scene, *expected)),
        Fault::UnbalancedStack { found, .. } => format!("would go to {}", named(scene, *found)),
        Fault::Leak { blocks, .. } => leaked(scene, blocks),
        Fault::InvalidFree { pointer, .. } | Fault::DoubleFree { pointer, .. } => {
            format!("called with {}", named(scene, *pointer))
        }
        Fault::NotExecutable { target, .. } => format!("goes to {}", named(scene, *target)),
        Fault::DivideError { divisor, problem: DivideProblem::QuotientTooLarge, .. } => {
            format!("the divisor is {divisor}")
        }
        Fault::DivideError { .. } => "the divisor is 0".to_owned(),
        Fault::LayoutMismatch { block, size, .. } if maker(scene, *block).is_cpp() => {
            format!("called with size {size}")
        }
        Fault::LayoutMismatch { size, align, .. } => format!("called with size {size}, align {align}"),
        Fault::AllocatorMismatch { block, .. } => {
            let address = related::block(scene, *block).map(|block| block.address);
            format!("called with {}", address.map_or_else(|| block.to_string(), |address| named(scene, address)))
        }
        Fault::BadAllocRequest { size, align, .. } | Fault::OutOfMemory { size, align, .. } => {
            format!("called with size {size}, align {align}")
        }
        Fault::StackUnderflow { access }
        | Fault::DeadFrameAccess { access, .. }
        | Fault::UseAfterFree { access, .. }
        | Fault::HeapOutOfBounds { access, .. }
        | Fault::NullAccess { access }
        | Fault::UnmappedAccess { access }
        | Fault::ReadOnlyWrite { access, .. }
        | Fault::NonCanonical { access }
        | Fault::MisalignedAccess { access, .. } => format!("address {}", named(scene, access.address)),
        Fault::UndefinedInstruction { .. }
        | Fault::BreakpointTrap
        | Fault::GeneralProtection { .. }
        | Fault::FloatingPointException { .. }
        | Fault::PrivilegedInstruction { .. }
        | Fault::UnsupportedInstruction { .. }
        | Fault::UnsupportedSyscall { .. }
        | Fault::UnsupportedSymbol { .. }
        | Fault::Deadlock { .. }
        | Fault::Panic { .. }
        | Fault::AllocError { .. }
        | Fault::Abort { .. } => "here".to_owned(),
    }
}

fn leaked(scene: &Scene, blocks: &[BlockId]) -> String {
    let first = blocks.first().and_then(|id| related::block(scene, *id));
    match first {
        Some(block) if blocks.len() == 1 => format!("allocated here, step {}", block.allocated.step),
        Some(block) => format!("{} allocated here, step {}", block.id, block.allocated.step),
        None => "here".to_owned(),
    }
}

fn bad_request(size: u64, align: u64, problem: BadRequest) -> String {
    match problem {
        BadRequest::ZeroSize => "0 bytes are asked for, which Rust's allocator must never be".to_owned(),
        BadRequest::AlignNotPowerOfTwo => format!("align {align} is asked for, which is not a power of two"),
        BadRequest::TooLarge => {
            format!("{} with align {align} are asked for, more than any block can have", format::bytes(size))
        }
    }
}

/// `reads`, `writes`, `executes`.
fn verb(access: Access) -> &'static str {
    match access.kind {
        AccessKind::Read => "reads",
        AccessKind::Write => "writes",
        AccessKind::Execute => "executes",
    }
}

fn going(transfer: Transfer) -> &'static str {
    match transfer {
        Transfer::Jump => "jumps to",
        Transfer::Call => "calls",
        Transfer::Return => "returns to",
        Transfer::FallThrough => "runs on to",
    }
}

/// An address with what is there: `0x5555_0000_0010 (heap #1)`.
fn named(scene: &Scene, address: Address) -> String {
    match pointer_target::classify(scene.program, scene.machine, address.0) {
        PointerTarget::Number => format::number(address.0),
        found => format!("{} ({})", format::number(address.0), format::place(&found)),
    }
}
