//! The memory that a call's arguments name, by the ranges of its row in the table of host functions: checked before the call is planned,
//! shown as what the call reads, and asked whether it is defined.
//!
//! A call's arguments are in the registers until it is carried out. What is only known while planning is not here: the placement of a block,
//! and how far a text goes, which is checked byte by byte as it is read.

use crate::engine::check::access::check_access;
use crate::engine::cpu::decode_cache::{DecodeCache, slot_of};
use crate::engine::heap::Heap;
use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, Fault};
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::runtime::ArgumentRange::Bytes;
use crate::model::runtime::{ArgumentRange, HostFunction, RuntimeFn};
use crate::model::warning::{UninitialisedUse, Warning};

/// Checks that a call may read and write the ranges of its row.
///
/// # Errors
/// As those of [`check_access`], for the first range that fails, reads before writes.
#[inline]
pub(super) fn check_ranges(state: &State, function: RuntimeFn) -> Result<(), Fault> {
    let row = function.row();
    // Calls that allocate or free have none, and are the frequent ones.
    if row.reads.is_empty() && row.writes.is_empty() { Ok(()) } else { check_ranges_of(state, row) }
}

#[inline(never)]
fn check_ranges_of(state: &State, row: &HostFunction) -> Result<(), Fault> {
    row.reads.iter().try_for_each(|range| check_range(state, *range, AccessKind::Read))?;
    row.writes.iter().try_for_each(|range| check_range(state, *range, AccessKind::Write))
}

fn check_range(state: &State, range: ArgumentRange, kind: AccessKind) -> Result<(), Fault> {
    match range {
        ArgumentRange::Bytes { at, length } => check(state, argument(state, at), argument(state, length), kind),
        ArgumentRange::Word { at } => check(state, argument(state, at), 8, kind),
        ArgumentRange::Text { .. } | ArgumentRange::MovedBlock { .. } => Ok(()),
    }
}

/// What a call reads, in order: address and length, never none.
pub(crate) fn reads(state: &State, function: RuntimeFn) -> impl Iterator<Item = (u64, u64)> {
    function.row().reads.iter().filter_map(|range| read_range(state, *range))
}

fn read_range(state: &State, range: ArgumentRange) -> Option<(u64, u64)> {
    match range {
        ArgumentRange::Bytes { at, length } => Some((argument(state, at), argument(state, length))),
        ArgumentRange::Word { at } => Some((argument(state, at), 8)),
        ArgumentRange::Text { at } => {
            let address = argument(state, at);
            text_length(state, address).ok().map(|length| (address, length + 1))
        }
        ArgumentRange::MovedBlock { size } => {
            let (address, new_size) = (argument(state, 0), argument(state, size));
            let block = state.heap.starting_at(address).and_then(|id| state.heap.block(id))?;
            (!Heap::resizes_in_place(block.size, new_size)).then(|| (address, block.size.min(new_size)))
        }
    }
}

fn argument(state: &State, nth: usize) -> u64 {
    state.registers.gpr(Register::ARGUMENTS[nth])
}

/// Checks that a call may use so many bytes, of which there may be none.
///
/// # Errors
/// As those of [`check_access`].
pub(crate) fn check(state: &State, address: u64, size: u64, kind: AccessKind) -> Result<(), Fault> {
    if size == 0 { Ok(()) } else { check_access(Access { address: Address(address), size, kind }, state) }
}

/// How many bytes come before the first zero byte.
///
/// # Errors
/// As those of [`check_access`], for the first byte that may not be read.
pub(crate) fn text_length(state: &State, address: u64) -> Result<u64, Fault> {
    // Checked all at once, and byte by byte only for where that fails.
    if let Some(length) = bytes_before_zero(&state.memory, address)
        && check(state, address, length + 1, AccessKind::Read).is_ok()
    {
        return Ok(length);
    }
    let mut length = 0;
    loop {
        let at = address.wrapping_add(length);
        check(state, at, 1, AccessKind::Read)?;
        if state.memory.read_number(at, 1).unwrap_or(0) == 0 {
            return Ok(length);
        }
        length += 1;
    }
}

/// Those bytes.
///
/// # Errors
/// As those of [`text_length`].
pub(crate) fn text(state: &State, address: u64) -> Result<Vec<u8>, Fault> {
    let length = text_length(state, address)? as usize;
    let mut text = Vec::new();
    // It may go on from one region to the next.
    while text.len() < length {
        text.extend(state.memory.read_up_to(address + text.len() as u64, length - text.len()));
    }
    Ok(text)
}

/// How many bytes come before the first zero byte, whether they may be read or not; `None` if memory ends before.
pub(super) fn bytes_before_zero(memory: &Memory, address: u64) -> Option<u64> {
    const CHUNK: u64 = 32;
    let (mut length, mut bytes) = (0, [0; CHUNK as usize]);
    loop {
        let at = address.checked_add(length)?;
        // Regions begin and end where chunks do.
        let n = CHUNK - at % CHUNK;
        memory.load(at, &mut bytes[..n as usize]).then_some(())?;
        if let Some(zero) = bytes[..n as usize].iter().position(|byte| *byte == 0) {
            return Some(length + zero as u64);
        }
        length += n;
    }
}

/// Where a call that returns here goes; `None` if it can go nowhere.
#[must_use]
pub(crate) fn return_address(state: &State, code: &DecodeCache) -> Option<u64> {
    let State { registers, memory, .. } = state;
    let rsp = registers.rsp();
    let on_stack = memory.region_at(rsp).is_some_and(|region| region.kind == RegionKind::Stack);
    memory.read_number(rsp, 8).filter(|target| on_stack && code.is_executable(*target))
}

/// Whether a call of this function may deserve a warning though its arguments are defined: the quick test before [`find_warning`].
#[must_use]
#[inline]
pub(crate) fn may_warn(function: RuntimeFn) -> bool {
    let row = function.row();
    row.looks || row.disjoint
}

/// What is to be said about a call that is no fault.
pub(crate) fn find_warning(state: &State, function: RuntimeFn) -> Option<Warning> {
    undefined_bytes(state, function).or_else(|| overlap(state, function))
}

/// What is read and what is written overlap. That they are the same is allowed: compilers copy a structure to itself so.
fn overlap(state: &State, function: RuntimeFn) -> Option<Warning> {
    let row = function.row();
    let (Some(from), Some(to)) = (row.reads.first(), row.writes.first()) else { return None };
    let (Bytes { at: from, length }, Bytes { at: to, .. }) = (*from, *to) else { return None };
    let [from, to, length] = [from, to, length].map(|nth| argument(state, nth));
    let overlaps = row.disjoint && from != to && from.abs_diff(to) < length;
    overlaps.then_some(Warning::OverlappingCopy { to: Address(to), from: Address(from), length })
}

/// The warning about an argument, or text or bytes looked at, that are undefined. Copying is no use of a value.
fn undefined_bytes(state: &State, function: RuntimeFn) -> Option<Warning> {
    let row = function.row();
    let shadow = &state.register_definedness;
    let is_undefined =
        |idx: usize| slot_of(Register::ARGUMENTS[idx]).is_some_and(|slot| shadow.undefined_bytes(slot) != 0);
    if (0..row.parameters.len()).any(|idx| row.carried != Some(idx) && is_undefined(idx)) {
        let here = Address(state.registers.rip);
        return Some(Warning::UninitialisedRead { address: here, size: 8, decides: UninitialisedUse::Argument });
    }
    if !row.looks {
        return None;
    }
    reads(state, function).find_map(|(address, length)| contents_unwritten(state, address, length))
}

/// The warning about bytes that are looked at and undefined.
pub(crate) fn contents_unwritten(state: &State, address: u64, length: u64) -> Option<Warning> {
    let undefined_bytes =
        (0..length).step_by(16).any(|at| state.undefined_bytes(address + at, (length - at).min(16)) != 0);
    let address = Address(address);
    undefined_bytes.then_some(Warning::UninitialisedRead { address, size: length, decides: UninitialisedUse::Contents })
}
