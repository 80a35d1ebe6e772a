//! Completes faults, leaks and warnings with what only the past knows: who wrote a bad value, and whether a `ret` was a jump by design.
//!
//! Each is a backward search, in the log and then in re-executed segments, as far as the writer and never beyond the call that is returning; a
//! dead frame has no such bound and gets `MAX_SEARCH_STEPS`. The machine stands where it stood afterwards. Cost: re-executing the run back to
//! the writer, about a second for each 30 million steps that are not in the log.

use super::reexecute::{Replayer, Reproduced};
use super::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::{Canary, Fault, Writer};
use crate::model::memory_map::CANARY_OFFSET;
use crate::model::runtime::RuntimeFn;

/// Words left on an unbalanced stack whose writers are searched for.
const MAX_LEFT_WORDS: u64 = 8;
/// How far back the writer of a dead frame's bytes is searched for; other searches end at the call that is returning.
const MAX_SEARCH_STEPS: u64 = 1 << 24;
/// Steps that are looked at one by one.
const MAX_WALKED_STEPS: u64 = 1 << 15;
/// Steps from the load of a canary to the call of `__stack_chk_fail`, at most.
const MAX_CANARY_STEPS: u64 = 16;

/// Adds to a leak what became of the last pointer to its first block.
pub(crate) fn complete_leak(replayer: &mut Replayer, leak: &mut Fault) -> Reproduced {
    let Fault::Leak { blocks, last_pointer, .. } = leak else { return Ok(()) };
    let leaked = blocks.clone();
    let first = leaked.first().and_then(|id| replayer.recording().state.heap.block(*id));
    let Some(block) = first.filter(|_| replayer.recording().state.process.is_none()) else { return Ok(()) };
    let position = replayer.recording().history.position();
    let since = block.allocated.step.0.max(position.saturating_sub(MAX_WALKED_STEPS));
    *last_pointer = replayer.search_back(since, |recording| recording.last_pointer(&block, &leaked, since))?;
    Ok(())
}

/// Looks for who overwrote the slots of registers that functions pushed and got back changed.
pub(crate) fn complete_warnings(replayer: &mut Replayer) -> Reproduced {
    let stood = replayer.position();
    let open = replayer.recording_mut().history.take_overwritten_slots();
    if open.is_empty() {
        return Ok(());
    }
    for open in open {
        replayer.go_to(StepIndex(open.step))?;
        // A run goes on after a warning, so it is not kept waiting for long.
        let since = step_of_call(replayer).max(open.step.saturating_sub(MAX_SEARCH_STEPS));
        let writer = replayer.search_back(since, |recording| recording.overwriter(open.slot, open.value, since))?;
        replayer.recording_mut().history.set_overwriter(open.step, writer);
    }
    replayer.go_to(stood)
}

/// Whether the `ret` at rip is a jump by design: the function wrote its return slot as a whole word, addressed by the stack pointer. A
/// stray write has neither property.
pub(crate) fn allows_return(replayer: &mut Replayer) -> Reproduced<bool> {
    let rsp = replayer.recording().state.registers.rsp();
    let Some((slot, _)) = replayer.recording().state.frames.returning(rsp) else { return Ok(false) };
    let found = replayer.recording().state.memory.read_number(slot, 8).unwrap_or(0);
    let since = replayer.recording().state.frames.frame_at(rsp).map_or(0, |frame| frame.since.0);
    let Some(step) = replayer.search_back(since, |recording| recording.last_write(slot, 8))? else { return Ok(false) };
    let whole = step.writes.iter().any(|write| write.address.0 == slot && write.new.len() == 8);
    let by_stack_pointer = replayer.recording_mut().writes_by_stack_pointer(step.at.0);
    let allowed = step.index.0 > since && whole && by_stack_pointer && replayer.recording().code.is_executable(found);
    if allowed {
        replayer.recording_mut().state.return_as_jump = Some(slot);
    }
    Ok(allowed)
}

/// Completes a fault with facts from the record (who wrote a bad value).
pub(crate) fn complete_fault(replayer: &mut Replayer, fault: Fault) -> Reproduced<Fault> {
    Ok(match fault {
        // A variable of a library that is not here lies where its function would be.
        Fault::UnmappedAccess { access } => {
            let external = replayer
                .recording()
                .state
                .map
                .external_around(access.address)
                .and_then(|nth| replayer.processor.externals.get(nth));
            external.map_or(Fault::UnmappedAccess { access }, |external| Fault::UnsupportedSymbol {
                name: external.name.clone(),
            })
        }
        Fault::BadReturnAddress { slot, expected, found, written: _ } => {
            let since = step_of_call(replayer);
            let written = replayer.search_back(since, |recording| recording.overwriter(slot.0, expected.0, since))?;
            Fault::BadReturnAddress { slot, expected, found, written }
        }
        Fault::UnbalancedStack { rsp, slot: Some(slot), found, left: _ } => {
            let since = step_of_call(replayer);
            let n_words = u64::try_from(slot.offset_from(rsp)).unwrap_or(0) / 8;
            let words = (0..n_words.min(MAX_LEFT_WORDS)).map(|n| rsp.plus(8 * n));
            let writer =
                |word: Address| replayer.search_back(since, |recording| recording.last_writer(word.0, 8, since));
            let writers: Reproduced<Vec<Option<Writer>>> = words.map(writer).collect();
            let mut left: Vec<Writer> = writers?.into_iter().flatten().collect();
            left.dedup();
            Fault::UnbalancedStack { rsp, slot: Some(slot), found, left }
        }
        Fault::DeadFrameAccess { access, written: _ } => {
            let since = replayer.recording().history.position().saturating_sub(MAX_SEARCH_STEPS);
            let (at, size) = (access.address.0, access.size);
            let written = replayer.search_back(since, |recording| recording.last_writer(at, size, since))?;
            Fault::DeadFrameAccess { access, written }
        }
        Fault::Abort { function, canary: _ } if function == RuntimeFn::StackCheckFail.name() => {
            Fault::Abort { function, canary: find_canary(replayer)? }
        }
        fault => fault,
    })
}

/// The stack protector's word that the call of `__stack_chk_fail` is about, and who overwrote it.
fn find_canary(replayer: &mut Replayer) -> Reproduced<Option<Canary>> {
    let State { memory, registers, .. } = &replayer.recording().state;
    let Some(canary) = memory.read_number(registers.fs_base.wrapping_add(CANARY_OFFSET), 8) else {
        return Ok(None);
    };
    let since = replayer.recording().history.position().saturating_sub(MAX_CANARY_STEPS);
    let Some(slot) = replayer.search_back(since, |recording| recording.last_stack_word_read(since))? else {
        return Ok(None);
    };
    let since = since.saturating_sub(MAX_SEARCH_STEPS);
    let mut written = replayer.search_back(since, |recording| recording.overwriter(slot, canary, since))?;
    // By hand any number may do.
    if written.is_none() {
        written = replayer.search_back(since, |recording| recording.last_writer(slot, 8, since))?;
    }
    Ok(Some(Canary { slot: Address(slot), written }))
}

/// The step that called the function that is about to return.
fn step_of_call(replayer: &Replayer) -> u64 {
    let rsp = replayer.recording().state.registers.rsp();
    replayer.recording().state.frames.frame_at(rsp).map_or(0, |frame| frame.since.0)
}
