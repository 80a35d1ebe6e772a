//! Entering a block by its stack path: the fast path for blocks that access memory relative to the stack pointer only. One bitmap test,
//! then the call or return that the block ends with.
//!
//! Same result as [`enter`](super::enter). `None` leaves the block to the recorder: by then pages may have been marked dirty (which may be
//! too many) and cached register values overwritten (which end with the run); the guest's state is as it was. Cost: one window of the
//! stack's definedness and one comparison of the return.

use super::enter::{apply_simple_exits, load_registers};
use super::operation::BlockEnd;
use super::stack_path::StackPath;
use super::summary::BlockSummary;
use super::symbolic::EntryValues;
use crate::engine::check::ret;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::State;
use crate::engine::state::frames::CallEntry;
/// Enters a block by [`EntryPath::Next`](super::stack_path::EntryPath::Next).
#[inline(never)]
pub(crate) fn enter_next(block: &BlockSummary, values: &mut EntryValues, state: &mut State, cpu: Halted) -> Option<()> {
    let stack_path = block.stack_path.as_ref()?;
    load_registers(values, cpu, block.needs);
    stack_path.check_and_define(values.rsp(), state)?;
    save_registers(block, values, state);
    apply_simple_exits(&block.exits, values);
    Some(())
}

/// The same for [`EntryPath::Call`](super::stack_path::EntryPath::Call); `step` is that of the call.
#[inline(never)]
pub(crate) fn enter_call(
    block: &BlockSummary,
    values: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
    step: u64,
) -> Option<()> {
    let (Some(stack_path), BlockEnd::Call { slot, next, target, is_compiled_call, is_direct: _ }) =
        (&block.stack_path, &block.end)
    else {
        return None;
    };
    load_registers(values, cpu, block.needs);
    let slot = values.rsp().wrapping_add(slot.plus);
    (*is_compiled_call || slot % 16 == 8).then_some(())?;
    stack_path.check_and_define(values.rsp(), state)?;
    save_registers(block, values, state);
    apply_simple_exits(&block.exits, values);
    state.frames.enter_call(CallEntry {
        function: target.plus,
        step,
        call_site: block.last,
        return_slot: slot,
        return_address: *next,
        callee_saved: values.callee_saved(),
    });
    Some(())
}

/// The same for [`EntryPath::Return`](super::stack_path::EntryPath::Return).
#[inline(never)]
pub(crate) fn enter_return(
    block: &BlockSummary,
    values: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
) -> Option<()> {
    let (Some(stack_path), BlockEnd::Return { slot, extra, .. }) = (&block.stack_path, &block.end) else { return None };
    load_registers(values, cpu, block.needs);
    let rsp = values.rsp();
    let at = rsp.wrapping_add(slot.plus);
    check_return(stack_path, at, rsp, values, state)?;
    stack_path.check_and_define(rsp, state)?;
    apply_simple_exits(&block.exits, values);
    state.frames.end_innermost(at.wrapping_add(8));
    state.end_call_unrecorded(at.wrapping_add(8 + u64::from(*extra)));
    Some(())
}

#[inline]
fn save_registers(block: &BlockSummary, values: &EntryValues, state: &mut State) {
    for (register, slot) in &block.saves {
        state.frames.note_dirty_innermost();
        state.frames.save(*register, values.get(*slot));
    }
}

/// Checks that a return is in order. The registers that it restores from the stack are valid afterwards.
#[inline]
fn check_return(stack_path: &StackPath, at: u64, rsp: u64, values: &mut EntryValues, state: &State) -> Option<()> {
    let frame = state.frames.innermost_at(at)?;
    for (number, plus) in &stack_path.restored {
        values.set_register(*number, state.memory.stack_number(rsp.wrapping_add(*plus))?);
    }
    ret::is_in_order(frame, state.memory.stack_number(at), values.callee_saved()).then_some(())
}
