//! Memory that a linked program asks for: the program break (`brk`) and anonymous or file mappings (`mmap`).
//!
//! Mappings are handed out upwards with an unmapped page between them, and never a second time. `munmap` and `mprotect` change nothing: what
//! is unmapped stays accessible, so that its use is not found. So memory that was never mapped is zero, and undo needs only the end of the
//! last mapping.

use super::Arguments;
use super::answer::{Answer, Errno};
use super::files::virtual_file;
use crate::engine::state::State;
use crate::engine::state::system::SystemState;
use crate::model::memory_map::{AddressRange, PAGE};

/// `MAP_FIXED` and `MAP_ANONYMOUS`.
const FIXED: u64 = 0x10;
const ANONYMOUS: u64 = 0x20;

/// `brk`: returns where the break is then, which is where it was when it cannot be moved there.
pub(super) fn set_break(state: &State, wanted: u64) -> Answer {
    let room = state.process.as_ref().map_or_else(AddressRange::default, |process| process.program_break);
    let mut system = state.system;
    if (room.start..=room.end).contains(&wanted) {
        system.program_break.end = wanted;
    }
    Answer::value(state, system.program_break.end).with_system(system)
}

/// `mmap`.
pub(super) fn map(state: &State, arguments: Arguments) -> Answer {
    let [wanted, length, _, flags, descriptor, offset] = arguments;
    if length == 0 {
        return Answer::error(state, Errno::Invalid);
    }
    let file = (flags & ANONYMOUS == 0).then(|| virtual_file(state, descriptor));
    if file == Some(None) {
        return Answer::error(state, Errno::BadDescriptor);
    }
    let file = file.flatten();
    if flags & FIXED != 0 {
        return map_fixed(state, wanted, length, flags & ANONYMOUS != 0);
    }
    // The segments of a library are in their places already.
    if let Some(address) = file.and_then(|file| file.loaded_at) {
        return Answer::value(state, address.0);
    }
    let Some((address, system)) = place(state, length) else { return Answer::error(state, Errno::NoMemory) };
    let mut answer = Answer::value(state, address).with_system(system);
    if let Some(file) = file {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(file.bytes.len());
        let to = from.saturating_add(length as usize).min(file.bytes.len());
        if from < to {
            answer.writes.push((address, file.bytes[from..to].to_vec()));
        }
    }
    answer
}

/// Over what is there already: anonymous memory begins with zeros, and what comes from a file is in its place.
fn map_fixed(state: &State, wanted: u64, length: u64, is_anonymous: bool) -> Answer {
    let answer = Answer::value(state, wanted);
    if is_anonymous && state.system.maps(wanted, length) {
        return answer.writing(state, wanted, vec![0; length as usize]);
    }
    answer
}

fn place(state: &State, length: u64) -> Option<(u64, SystemState)> {
    let room = state.process.as_ref()?.mappings;
    let mut system = state.system;
    let address = system.mappings.end.next_multiple_of(PAGE) + PAGE;
    let end = address.checked_add(length)?.checked_next_multiple_of(PAGE)?;
    system.mappings.end = end;
    (end <= room.end).then_some((address, system))
}
