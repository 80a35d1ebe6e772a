//! Entering a block by its stack path: all its accesses lie near the stack pointer, and it goes on, calls or returns.
//!
//! Most blocks of a function are like this, so this is the short form of [`enter`](super::enter), with the same result. A block that does
//! not pass is left to the recorder.

use super::enter::{learn, leave};
use super::operation::End;
use super::stack_path::StackPath;
use super::summary::BlockSummary;
use super::symbolic::EntryValues;
use crate::engine::check::ret;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::State;
use crate::engine::state::frames::CallEntry;
/// Lets a block go that is entered by [`Way::Next`], if it passes.
#[inline(never)]
pub(crate) fn enter_next(block: &BlockSummary, known: &mut EntryValues, state: &mut State, cpu: Halted) -> Option<()> {
    let stack_path = block.stack_path.as_ref()?;
    learn(known, cpu, block.needs);
    stack_path.pass_and_mark(known.rsp(), state)?;
    save(block, known, state);
    leave(&block.exits, known);
    Some(())
}

/// The same for [`Way::Call`]; `step` is that of the call.
#[inline(never)]
pub(crate) fn enter_call(
    block: &BlockSummary,
    known: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
    step: u64,
) -> Option<()> {
    let (Some(stack_path), End::Call { slot, next, target, to_private, is_direct: _ }) =
        (&block.stack_path, &block.end)
    else {
        return None;
    };
    learn(known, cpu, block.needs);
    let slot = known.rsp().wrapping_add(slot.plus);
    (*to_private || slot % 16 == 8).then_some(())?;
    stack_path.pass_and_mark(known.rsp(), state)?;
    save(block, known, state);
    leave(&block.exits, known);
    state.frames.enter_call(CallEntry {
        function: target.plus,
        step,
        call_site: block.last,
        return_slot: slot,
        return_address: *next,
        callee_saved: known.callee_saved(),
    });
    Some(())
}

/// The same for [`Way::Return`].
#[inline(never)]
pub(crate) fn enter_return(
    block: &BlockSummary,
    known: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
) -> Option<()> {
    let (Some(stack_path), End::Return { slot, extra, .. }) = (&block.stack_path, &block.end) else { return None };
    learn(known, cpu, block.needs);
    let rsp = known.rsp();
    let at = rsp.wrapping_add(slot.plus);
    check_return(stack_path, at, rsp, known, state)?;
    stack_path.pass_and_mark(rsp, state)?;
    leave(&block.exits, known);
    state.frames.end_innermost(at.wrapping_add(8));
    state.end_call_for_good(at.wrapping_add(8 + u64::from(*extra)));
    Some(())
}

#[inline]
fn save(block: &BlockSummary, known: &EntryValues, state: &mut State) {
    for (register, slot) in &block.saves {
        state.frames.note_dirty_innermost();
        state.frames.save(*register, known.get(*slot));
    }
}

/// A return that goes back to its call with everything given back; registers that are taken from the stack are then known.
#[inline]
fn check_return(stack_path: &StackPath, at: u64, rsp: u64, known: &mut EntryValues, state: &State) -> Option<()> {
    let frame = state.frames.innermost_at(at)?;
    for (number, plus) in &stack_path.given_back {
        known.learn(*number, state.memory.stack_number(rsp.wrapping_add(*plus))?);
    }
    ret::is_in_order(frame, state.memory.stack_number(at), known.callee_saved()).then_some(())
}
