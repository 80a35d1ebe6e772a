//! The messages of warnings: facts in, sentences out.
//!
//! A warning stops nothing, so it describes and does not accuse. The machine is read only to name places.

use super::named;
use crate::frontend::format;
use crate::frontend::syscall_names;
use crate::frontend::theme::Scene;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::model::warning::{ConflictingAccess, UninitialisedUse, Warning};

/// What is said about one warning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WarningMessage {
    /// One line, lower case, no full stop.
    pub title: String,
    /// What the marked part of the source line is.
    pub label: String,
    /// What usually lies behind it; a sentence.
    pub cause: String,
}

/// Everything that is said about a warning.
#[must_use]
pub fn of(scene: &Scene, warning: &Warning) -> WarningMessage {
    WarningMessage { title: title(scene, warning), label: label(scene, warning), cause: cause(scene, warning) }
}

/// The title line of a warning.
#[must_use]
pub fn title(scene: &Scene, warning: &Warning) -> String {
    match warning {
        Warning::MisalignedCall { rsp } => format!("a call with rsp {rsp}, which is not a multiple of 16"),
        Warning::ClobberedRegister { function, register, expected, found, .. } => format!(
            "{} returns with {register} changed from {} to {}",
            format::code(scene.program, *function),
            format::number(*expected),
            format::number(*found)
        ),
        Warning::RedZoneOverrun { below, .. } => {
            format!("writes {} below rsp, beyond the red zone of 128 bytes", format::bytes(*below))
        }
        Warning::DirectionFlag => "a call or return with the direction flag set".to_owned(),
        Warning::UninitialisedRead { decides, .. } => {
            format!("a value that nobody wrote decides {}", decided(*decides))
        }
        Warning::ReturnAsJump { target } => format!("`ret` used as a jump, to {}", named(scene, *target)),
        Warning::OverlappingCopy { length, .. } => {
            format!("`memcpy` of {} between ranges that overlap", format::bytes(*length))
        }
        Warning::AllocationFailed { size, live_bytes, heap_size } => format!(
            "no room for {}: {} of the heap's {} are in use, and the call returns 0",
            format::bytes(*size),
            format::bytes(*live_bytes),
            format::bytes(*heap_size)
        ),
        Warning::UnservedSyscall { number } => {
            format!(
                "the sandbox does not serve system call {}, which returns -ENOSYS",
                syscall_names::described(*number)
            )
        }
        Warning::UncheckedSyscall { number, error } => {
            format!(
                "system call {} failed ({}), and nothing looks at its result",
                syscall_names::described(*number),
                syscall_names::error(*error)
            )
        }
        Warning::SyscallOverwrites { register, used_at } => {
            let line = scene.program.line_at(*used_at);
            let place = line.map_or_else(|| used_at.to_string(), |entry| format!("line {}", entry.line.number));
            format!("`syscall` overwrites {register}, which {place} goes on to use")
        }
        Warning::DataRace { address, later, earlier } => {
            let does = |access: &ConflictingAccess| if access.is_write { "writes" } else { "reads" };
            format!(
                "thread {} {} {}, which thread {} {} without either waiting for the other",
                later.thread,
                does(later),
                named(scene, *address),
                earlier.thread,
                does(earlier)
            )
        }
    }
}

fn decided(decides: UninitialisedUse) -> &'static str {
    match decides {
        UninitialisedUse::Branch => "which way a branch goes",
        UninitialisedUse::Where => "which address is used",
        UninitialisedUse::Argument => "what a call is asked for",
        UninitialisedUse::Contents => "what a call reads",
    }
}

fn label(scene: &Scene, warning: &Warning) -> String {
    match warning {
        Warning::MisalignedCall { rsp } => format!("rsp is {} off here", format::bytes(rsp.0 % 16)),
        Warning::ClobberedRegister { register, expected, .. } => {
            format!("{register} should be {} again", format::number(*expected))
        }
        Warning::RedZoneOverrun { address, .. } => format!("address {}", then(scene, *address)),
        Warning::DirectionFlag => "DF is 1 here".to_owned(),
        Warning::UninitialisedRead { address, size, decides } => match decides {
            UninitialisedUse::Where | UninitialisedUse::Branch if scene.program.line_at(*address).is_some() => {
                "comes from memory that nobody wrote".to_owned()
            }
            _ => format!("{} at {}", format::bytes(*size), then(scene, *address)),
        },
        Warning::ReturnAsJump { target } => format!("goes to {}", named(scene, *target)),
        Warning::OverlappingCopy { to, from, .. } => format!("from {} to {}", then(scene, *from), then(scene, *to)),
        Warning::AllocationFailed { size, .. } => format!("asked for {}", format::bytes(*size)),
        Warning::UnservedSyscall { .. } => "rax is -38 behind it".to_owned(),
        Warning::UncheckedSyscall { error, .. } => format!("returns -{error} in rax"),
        Warning::SyscallOverwrites { register: Register::R11, .. } => "r11 becomes the flags".to_owned(),
        Warning::SyscallOverwrites { .. } => "rcx becomes the address behind it".to_owned(),
        Warning::DataRace { later, .. } => format!("thread {} here", later.thread),
    }
}

/// An address with what was there when the warning was given, which may be long ago: rsp has moved and blocks were freed since.
fn then(scene: &Scene, address: Address) -> String {
    let there = match pointer_target::classify(scene.program, scene.machine, address.0) {
        PointerTarget::Heap { block, offset, .. } => format!("heap {block}{}", format::offset(offset.cast_signed())),
        PointerTarget::Stack { .. } => "stack".to_owned(),
        _ => return named(scene, address),
    };
    format!("{address} ({there})")
}

fn cause(scene: &Scene, warning: &Warning) -> String {
    let Warning::ClobberedRegister { register, expected, saved: Some(saved), .. } = warning else {
        return usual(warning).to_owned();
    };
    if saved.holds == *expected {
        return format!(
            "The function pushed {register} to {}, where its value still lies, and did not pop it into {register} again.",
            saved.address
        );
    }
    let by = match saved.overwritten {
        Some(writer) => format!("step {} wrote over it (`goto {}`)", writer.step, writer.step),
        None => format!(
            "something wrote over it: where execution stands at the `ret`, `who [{}]` tells what",
            saved.address
        ),
    };
    let holds = named(scene, Address(saved.holds));
    format!("The function pushed {register} to {} and got {holds} back, since {by}.", saved.address)
}

fn usual(warning: &Warning) -> &'static str {
    match warning {
        Warning::MisalignedCall { .. } => {
            "The called function may use `movaps` on its stack, which then faults: take 8 more from rsp before the call. Only one that \
             calls nothing and keeps no vectors there does not mind."
        }
        Warning::ClobberedRegister { register: Register::Gpr(5), .. } => {
            "The caller counts on rbp staying as it is: `push rbp` at the start, `pop rbp` (or `leave`) before `ret`."
        }
        Warning::ClobberedRegister { .. } => {
            "The caller counts on rbx, rbp and r12 to r15 staying as they are: push them first and pop them before `ret`."
        }
        Warning::RedZoneOverrun { .. } => {
            "A signal handler may overwrite what lies there: move rsp down with `sub rsp, N` before storing."
        }
        Warning::DirectionFlag => "Every function may count on string instructions going upwards: `cld` after `std`.",
        Warning::UninitialisedRead { .. } => {
            "Nobody has written these bytes since they were allocated or their function was called: store something first."
        }
        Warning::OverlappingCopy { .. } => {
            "`memcpy` may copy in any order, so bytes may be overwritten before they are read: `memmove` is for ranges that overlap."
        }
        Warning::AllocationFailed { .. } => {
            "What is returned has to be tested before it is used; `--heap-size` gives the program a larger heap."
        }
        Warning::UnservedSyscall { .. } => {
            "Nothing of the host can be reached from the sandbox: no file, no network, no other process. `explain unserved-syscall` lists \
             what is served."
        }
        Warning::UncheckedSyscall { error: 9, .. } => {
            "The descriptor in rdi is none that is open: 0 is the input, 1 the output, 2 for errors. 64-bit calls take their arguments in rdi, \
             rsi, rdx, not in ebx, ecx, edx."
        }
        Warning::UncheckedSyscall { .. } => {
            "A result from -4095 to -1 in rax is an error number: test it before going on."
        }
        Warning::SyscallOverwrites { .. } => {
            "The processor keeps the return address in rcx and the flags in r11 during a system call: push the register before it and pop it \
             behind, or take another (rbx, r12 to r15 keep what they hold)."
        }
        Warning::DataRace { .. } => {
            "Which comes first is chance, and the compiler may count on there being no such thing: use an atomic or a Mutex. `--seed N` \
             tries another order."
        }
        Warning::ReturnAsJump { .. } => {
            "`push` and `ret` go where no `call` came from. If that is meant, `jmp` says it more plainly."
        }
    }
}
