//! Memory that a program asks for: the program break (`brk`) and anonymous or file mappings (`mmap`, `mprotect`, `munmap`).
//!
//! Mappings are handed out upwards with an unmapped page between them, and never a second time. So memory that was never mapped is zero, and
//! undo needs only the end of the last mapping and what is protected.
//!
//! Of other memory (segments of the program, heap, stack) nothing can be protected or given back: the checks of an access know its region
//! without asking. The user's code that tries is refused, because what it expects would not happen. Start-up code, which makes what was
//! relocated read-only, is told that it was done.

use super::Arguments;
use super::answer::{Errno, SyscallAnswer};
use super::files::virtual_file;
use super::number::{MPROTECT, MUNMAP};
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::engine::state::system::SystemState;
use crate::model::addr::Address;
use crate::model::fault::Fault;
use crate::model::memory_map::{AddressRange, PAGE, Protection, Region, RegionKind};
use crate::model::process::Process;
use crate::model::run::Stop;
use std::ops::Range;

/// `MAP_FIXED` and `MAP_ANONYMOUS`.
const FIXED: u64 = 0x10;
const ANONYMOUS: u64 = 0x20;

/// `PROT_WRITE`.
const WRITABLE: u64 = 2;

/// `brk`: returns where the break is then, which is where it was when it cannot be moved there.
pub(super) fn set_break(state: &State, wanted: u64) -> SyscallAnswer {
    let room = state.rooms.program_break;
    let mut system = state.system.clone();
    if (room.start..=room.end).contains(&wanted) {
        system.program_break.end = wanted;
    }
    SyscallAnswer::value(state, system.program_break.end).with_system(system)
}

/// `mmap`.
pub(super) fn map(state: &State, arguments: Arguments) -> SyscallAnswer {
    let [wanted, length, allowed, flags, descriptor, offset] = arguments;
    if length == 0 {
        return SyscallAnswer::error(state, Errno::Invalid);
    }
    let file = (flags & ANONYMOUS == 0).then(|| virtual_file(state, descriptor));
    if file == Some(None) {
        return SyscallAnswer::error(state, Errno::BadDescriptor);
    }
    let file = file.flatten();
    if flags & FIXED != 0 {
        return map_fixed(state, wanted, length, allowed, flags & ANONYMOUS != 0);
    }
    // The segments of a library are in their places already.
    if let Some(address) = file.and_then(|file| file.loaded_at) {
        return SyscallAnswer::value(state, address.0);
    }
    let Some((address, mut system)) = place(state, length) else { return SyscallAnswer::error(state, Errno::NoMemory) };
    system.protections.set(address..system.mappings.end, protection(allowed));
    let mut answer = SyscallAnswer::value(state, address).with_system(system);
    if let Some(file) = file {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(file.bytes.len());
        let to = from.saturating_add(length as usize).min(file.bytes.len());
        if from < to {
            answer.writes.push((address, file.bytes[from..to].to_vec()));
        }
    }
    answer
}

/// `munmap`.
pub(super) fn unmap(state: &State, start: u64, length: u64) -> Result<SyscallAnswer, Stop> {
    if length == 0 {
        return Ok(SyscallAnswer::error(state, Errno::Invalid));
    }
    match pages(state, start, length) {
        Ok(_) if would_change(state, start, length, None) => Err(refused(MUNMAP)),
        Ok(pages) => Ok(protect_pages(state, pages, Some(Protection::Unmapped))),
        Err(errno) => Ok(SyscallAnswer::error(state, errno)),
    }
}

/// `mprotect`.
pub(super) fn protect(state: &State, start: u64, length: u64, allowed: u64) -> Result<SyscallAnswer, Stop> {
    match pages(state, start, length) {
        Ok(_) if would_change(state, start, length, Some(allowed)) => Err(refused(MPROTECT)),
        Ok(pages) if state.system.protections.strictest(&pages) >= Some(Protection::Unmapped) => {
            Ok(SyscallAnswer::error(state, Errno::NoMemory))
        }
        Ok(pages) => Ok(protect_pages(state, pages, protection(allowed))),
        Err(errno) => Ok(SyscallAnswer::error(state, errno)),
    }
}

fn refused(number: u64) -> Stop {
    Stop::Fault(Fault::UnsupportedSyscall { number })
}

/// Whether the user's code would have other memory than that from `mmap` be accessible otherwise than it is; given back without flags.
fn would_change(state: &State, start: u64, length: u64, allowed: Option<u64>) -> bool {
    let end = start.saturating_add(length);
    let is_other = |region: &Region| {
        let permissions = region.permissions;
        let changes = |allowed: u64| (allowed != 0, allowed & WRITABLE != 0) != (permissions.read, permissions.write);
        let is_touched = region.start.0 < end && start < region.end().0;
        region.kind != RegionKind::Mapped && is_touched && allowed.is_none_or(changes)
    };
    // Start-up code protects segments, and without debug information it is not told from the user's.
    let is_own = |region: &Region| {
        matches!(region.kind, RegionKind::Heap | RegionKind::Stack)
            || state.process.as_ref().is_none_or(|process| !process.user_code.is_empty() && is_for_user(state, process))
    };
    state.memory.regions().iter().any(|region| is_other(region) && is_own(region))
}

/// Whether it is the user's code that makes a system call, or has called what does.
fn is_for_user(state: &State, process: &Process) -> bool {
    let known = |at: u64| Some(Address(at)).filter(|at| at.0 != 0);
    let is_users =
        |frame: &FrameRecord| process.user_call(known(frame.call_site), known(frame.return_address)).is_some();
    process.is_user(Address(state.registers.rip)) || state.frames.inward_out().any(|frame| is_users(&frame))
}

fn protect_pages(state: &State, pages: Range<u64>, protection: Option<Protection>) -> SyscallAnswer {
    let mut system = state.system.clone();
    system.protections.set(pages, protection);
    SyscallAnswer::value(state, 0).with_system(system)
}

/// The mapped pages of a range; none where it lies elsewhere.
fn pages(state: &State, start: u64, length: u64) -> Result<Range<u64>, Errno> {
    let end = start.checked_add(length).and_then(|end| end.checked_next_multiple_of(PAGE)).ok_or(Errno::NoMemory)?;
    if !start.is_multiple_of(PAGE) {
        return Err(Errno::Invalid);
    }
    let AddressRange { start: first, end: last } = state.system.mappings;
    let (from, to) = (start.max(first), end.min(last));
    Ok(from..to.max(from))
}

/// What these protection flags forbid.
fn protection(allowed: u64) -> Option<Protection> {
    match allowed {
        0 => Some(Protection::NoAccess),
        _ if allowed & WRITABLE == 0 => Some(Protection::ReadOnly),
        _ => None,
    }
}

/// Over what is there already: anonymous memory begins with zeros, and what comes from a file is in its place.
fn map_fixed(state: &State, wanted: u64, length: u64, allowed: u64, is_anonymous: bool) -> SyscallAnswer {
    if !is_anonymous || !state.system.maps(wanted, length) {
        return SyscallAnswer::value(state, wanted);
    }
    let Ok(pages) = pages(state, wanted, length) else { return SyscallAnswer::error(state, Errno::Invalid) };
    let mut answer = protect_pages(state, pages, protection(allowed));
    answer.result = wanted;
    // The pages are the program's whatever it was not allowed to do with them so far.
    answer.writes.push((wanted, vec![0; length as usize]));
    answer
}

/// Where a mapping is placed, behind an unmapped page.
fn place(state: &State, length: u64) -> Option<(u64, SystemState)> {
    let room = state.rooms.mappings;
    let mut system = state.system.clone();
    let last = system.mappings.end.next_multiple_of(PAGE);
    let address = last + PAGE;
    let end = address.checked_add(length)?.checked_next_multiple_of(PAGE)?;
    system.mappings.end = end;
    system.protections.set(last..address, Some(Protection::Gap));
    (end <= room.end).then_some((address, system))
}
