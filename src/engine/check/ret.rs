//! The return rule (System V ABI, AMD64 supplement, 3.2.1): a `ret` must pop the address that its call pushed, from the same slot, with
//! the callee-saved registers restored.
//!
//! One comparison with the shadow call stack serves every executor: [`is_in_order`] says that there is nothing to report. Where it does
//! not hold, [`check_return`] says whether it is a fault, and [`abi`](super::abi) whether it is worth a warning.

use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::model::addr::Address;
use crate::model::fault::Fault;

/// Whether a return from this frame is in order, given the address found on the stack and the callee-saved registers in the order of
/// [`Register::CALLEE_SAVED`](crate::model::register::Register::CALLEE_SAVED).
///
/// All registers are compared, which is faster than stopping at the first that differs.
#[must_use]
#[inline]
pub(crate) fn is_in_order(frame: &FrameRecord, found: Option<u64>, callee_saved: [u64; 6]) -> bool {
    let pairs = callee_saved.into_iter().zip(&frame.values_at_entry);
    found == Some(frame.return_address) && pairs.fold(0, |differing, (is, was)| differing | (is ^ was)) == 0
}

/// Checks a `ret` against the shadow call stack. A `ret` of an address that the program pushed itself counts as a jump if code is there.
///
/// # Errors
/// `unbalanced-stack` if the stack pointer is not at the return slot, `bad-return-address` if the slot was overwritten.
pub(crate) fn check_return(state: &State, code: &DecodeCache) -> Result<(), Fault> {
    let rsp = state.registers.rsp();
    let found = state.memory.read_number(rsp, 8).unwrap_or(0);
    let (slot, expected) = match state.frames.returning(rsp) {
        Some((slot, expected)) if slot == rsp => (slot, expected),
        _ if code.is_executable(found) => return Ok(()),
        frame => {
            let slot = frame.map(|(slot, _)| Address(slot));
            return Err(Fault::UnbalancedStack { rsp: Address(rsp), slot, found: Address(found), left: Vec::new() });
        }
    };
    if expected == found || state.return_as_jump == Some(rsp) {
        return Ok(());
    }
    Err(Fault::BadReturnAddress {
        slot: Address(slot),
        expected: Address(expected),
        found: Address(found),
        written: None,
    })
}
