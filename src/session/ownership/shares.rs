//! Shares of a counted block (`Rc`, `Arc`): which of the variables that hold its address have given their share away.
//!
//! A moved pointer keeps its bytes, and a count does not say whose share was dropped. The record does: data provenance leads from a copy of
//! the pointer, or from the pointer by which a count was lowered, back to the variable that it was loaded from. A load by the user's own
//! code moves, one by a library clones, and so does one with a raise of the count beside it. What the record does not tell is not said,
//! so that no owner is taken for a former one.
//!
//! Cost: a search of the record for each hop of a copy, and for each change of the count since the oldest variable was written.

use super::super::debuggee::Debuggee;
use super::super::reply::ValueLocation;
use crate::model::addr::{Address, StepIndex};
use crate::model::location::Location;
use crate::model::register::{Register, RegisterView};
use crate::model::run::{SearchGoal, SearchResult};
use crate::session::origin::hop_back;
use crate::x86::dataflow::DataMove;
use std::ops::Range;

/// Changes of a count that are looked at; with more of them nothing is said.
const MOST_CHANGES: usize = 64;
/// Copies that are followed from one variable to another.
const MOST_HOPS: usize = 64;

/// A variable that holds the block's address.
pub(super) struct Share {
    /// Where the pointer lies.
    pub place: Address,
    /// The step that wrote it, if the record has it.
    pub written: Option<StepIndex>,
}

/// What became of a variable's share.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ShareEnd {
    /// It was copied to the variable of this index at a step.
    Moved(usize, StepIndex),
    /// The count was lowered for it at a step.
    Dropped(StepIndex),
}

/// A change of a count.
struct CountChange {
    step: StepIndex,
    at: Address,
    is_raised: bool,
    /// There were several owners before or after it. An optimiser may have made the first clone's count with the block.
    is_of_several: bool,
}

/// Which of some places that hold the address of a counted block have given their share away.
pub(in crate::session) fn shares_given_away(
    debuggee: &mut Debuggee,
    places: &[Address],
    count: Address,
) -> Vec<Address> {
    let share = |place: &Address| Share { place: *place, written: last_write(debuggee, *place, 8) };
    let shares: Vec<Share> = places.iter().map(share).collect();
    let ends = share_ends(debuggee, &shares, count);
    shares.iter().zip(ends).filter(|(_, end)| end.is_some()).map(|(share, _)| share.place).collect()
}

/// The step that wrote any of some bytes last.
pub(super) fn last_write(debuggee: &mut Debuggee, address: Address, size: u64) -> Option<StepIndex> {
    let goal = SearchGoal::Writes(Location::Memory { address, size });
    match debuggee.machine.find_back(debuggee.machine.position(), &[goal]) {
        SearchResult::Found(step) => Some(step),
        SearchResult::Nothing | SearchResult::Interrupted => None,
    }
}

/// For each variable what became of its share, if it gave it away. `count` is where the block counts its owners.
pub(super) fn share_ends(debuggee: &mut Debuggee, shares: &[Share], count: Address) -> Vec<Option<ShareEnd>> {
    let mut ends = vec![None; shares.len()];
    let oldest = shares.iter().filter_map(|share| share.written).min().unwrap_or(debuggee.machine.start());
    let Some(changes) = count_changes(debuggee, count, oldest) else { return ends };
    let is_cloned = |from: StepIndex, to: StepIndex| {
        changes.iter().any(|change| change.is_raised && from < change.step && change.step < to)
    };
    // A variable that was written since holds another share.
    let is_still_held = |source: usize, read: StepIndex| shares[source].written.is_none_or(|step| step <= read);
    for (idx, share) in shares.iter().enumerate() {
        let Some(written) = share.written else { continue };
        let previous = shares.iter().filter_map(|share| share.written).filter(|step| *step < written).max();
        if is_cloned(previous.unwrap_or(oldest), written) {
            continue;
        }
        let place = ValueLocation::Memory { address: share.place, size: 8 };
        let Some((source, read)) = carried_from(debuggee, place, StepIndex(written.0 + 1), shares) else { continue };
        if source != idx && is_read_by_user(debuggee, read) && is_still_held(source, read) {
            ends[source] = Some(ShareEnd::Moved(idx, written));
        }
    }
    for change in changes.iter().filter(|change| !change.is_raised) {
        let Some(pointer) = counted_by(debuggee, change) else { continue };
        let Some((source, read)) = carried_from(debuggee, pointer, change.step, shares) else { continue };
        let is_moved = is_read_by_user(debuggee, read) && !is_cloned(read, change.step) && is_still_held(source, read);
        if is_moved && ends[source].is_none() {
            ends[source] = Some(ShareEnd::Dropped(change.step));
        }
    }
    ends
}

/// The variable from which the share came that a step wrote to a place.
pub(super) fn share_carried_to(
    debuggee: &mut Debuggee,
    place: Address,
    step: StepIndex,
    shares: &[Share],
) -> Option<usize> {
    let location = ValueLocation::Memory { address: place, size: 8 };
    moved_share(debuggee, location, StepIndex(step.0 + 1), shares)
}

/// The variable from which the share came that a call passes as its first argument.
pub(super) fn share_passed(debuggee: &mut Debuggee, call: StepIndex, shares: &[Share]) -> Option<usize> {
    let argument = ValueLocation::Register(RegisterView { register: Register::RDI, shift: 0, bits: 64 });
    moved_share(debuggee, argument, call, shares)
}

fn moved_share(debuggee: &mut Debuggee, location: ValueLocation, before: StepIndex, shares: &[Share]) -> Option<usize> {
    let (idx, read) = carried_from(debuggee, location, before, shares)?;
    is_read_by_user(debuggee, read).then_some(idx)
}

/// Whether a count was ever of several owners, as far as the record and the search go.
pub(super) fn was_count_of_several(debuggee: &mut Debuggee, count: Address) -> bool {
    let changes = count_changes(debuggee, count, debuggee.machine.start());
    changes.is_none_or(|changes| changes.iter().any(|change| change.is_of_several))
}

/// The steps since `oldest` that changed a count; `None` if there are too many, or the search was interrupted.
fn count_changes(debuggee: &mut Debuggee, count: Address, oldest: StepIndex) -> Option<Vec<CountChange>> {
    let goal = SearchGoal::Changes(Location::Memory { address: count, size: 8 });
    let mut changes = Vec::new();
    let mut before = debuggee.machine.position();
    loop {
        let step = match debuggee.machine.find_back(before, &[goal]) {
            SearchResult::Found(step) if step >= oldest => debuggee.machine.step_at(step)?,
            SearchResult::Found(_) | SearchResult::Nothing => return Some(changes),
            SearchResult::Interrupted => return None,
        };
        before = step.index;
        let write = step.writes.iter().find(|write| write.address == count && write.new.len() == 8);
        // What writes the count with other bytes begins it.
        if let Some(write) = write {
            let [old, new] = [&write.old, &write.new].map(|bytes| number(bytes));
            let (is_raised, is_of_several) = (new > old, new.max(old) > 1);
            changes.push(CountChange { step: step.index, at: step.at, is_raised, is_of_several });
        }
        if changes.len() > MOST_CHANGES {
            return None;
        }
    }
}

/// The register by which an instruction found the count, if that is the pointer itself.
fn counted_by(debuggee: &Debuggee, change: &CountChange) -> Option<ValueLocation> {
    let facts = debuggee.machine.facts_at(change.at)?;
    let operand = facts.memory.iter().find(|operand| operand.writes)?;
    (operand.displacement == 0 && operand.index.is_none()).then_some(())?;
    Some(ValueLocation::Register(RegisterView { register: operand.base?, shift: 0, bits: 64 }))
}

/// Whether an instruction is the user's own, and not inlined from a library, or one of `memcpy`, which moves larger values.
fn is_read_by_user(debuggee: &mut Debuggee, step: StepIndex) -> bool {
    let Some(step) = debuggee.machine.step_at(step) else { return false };
    if debuggee.program.process.as_deref().is_some_and(|process| process.overreads(step.at)) {
        return true;
    }
    let position = debuggee.debug_info().and_then(|debug| debug.location(step.at).into_iter().next()?.position);
    position.is_some_and(|position| position.is_user)
}

/// The variable that a value was last carried from, before a step, and the step that loaded it there, or stored it while it stayed in its
/// register. One that it lies in is no answer.
fn carried_from(
    debuggee: &mut Debuggee,
    mut location: ValueLocation,
    mut before: StepIndex,
    shares: &[Share],
) -> Option<(usize, StepIndex)> {
    for _ in 0..MOST_HOPS {
        let (step, from) = hop_back(debuggee, location, before)?;
        if let ValueLocation::Register(view) = location
            && let Some(stored) = stored_from(debuggee, view.register, step..before, shares)
        {
            return Some(stored);
        }
        if let ValueLocation::Memory { address, size: 8 } = from
            && let Some(source) = shares.iter().position(|share| share.place == address)
        {
            return Some((source, step));
        }
        (location, before) = (from, step);
    }
    None
}

/// The variable that a register was stored to last between two steps, and the step: what the register is used for afterwards is the
/// variable's value.
fn stored_from(
    debuggee: &mut Debuggee,
    register: Register,
    between: Range<StepIndex>,
    shares: &[Share],
) -> Option<(usize, StepIndex)> {
    let within = |written: &StepIndex| between.start < *written && *written < between.end;
    let mut newest: Option<(usize, StepIndex)> = None;
    for (idx, share) in shares.iter().enumerate() {
        let Some(written) = share.written.filter(within) else { continue };
        if newest.is_some_and(|(_, newest)| newest > written) {
            continue;
        }
        let Some(step) = debuggee.machine.step_at(written) else { continue };
        let is_store =
            debuggee.machine.facts_at(step.at).is_some_and(|facts| facts.moves == DataMove::Store { from: register });
        if is_store && step.writes.iter().any(|write| write.address == share.place && write.new.len() == 8) {
            newest = Some((idx, written));
        }
    }
    newest
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
