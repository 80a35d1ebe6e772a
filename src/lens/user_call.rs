//! The user's call: the innermost call in progress that the user's own code made. What a library does is put down to it.
//!
//! [`Process::user_call`] says it of one frame; here the frames of a stopped machine are searched, and where only the return address is known
//! the call before it is found by decoding. The engine does the same with its own frames when it records (`engine/record/recording.rs`).

use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::frame::Frame;
use crate::model::process::{Process, UserCall};
use crate::x86::facts::Flow;

/// The frame that the user's code entered last, and the address of that call.
#[must_use]
pub fn innermost(machine: &Machine, process: &Process) -> Option<(Frame, Address)> {
    machine.frames().iter().rev().find_map(|frame| {
        let site = match process.user_call(frame.call_site, frame.return_address)? {
            UserCall::At(site) => site,
            UserCall::Before(next) => call_before(machine, next),
        };
        Some((frame, site))
    })
}

/// The call that returns to an address.
fn call_before(machine: &Machine, return_address: Address) -> Address {
    let is_call = |length: u64| {
        let facts = machine.facts_at(return_address.minus(length));
        facts.is_some_and(|facts| {
            u64::from(facts.length) == length && matches!(facts.flow, Flow::Call { .. } | Flow::IndirectCall(_))
        })
    };
    // `call rel32`, `call [rip + …]`, `call reg`, and those with a displacement.
    let found = [5, 6, 2, 3, 7, 4].into_iter().find(|length| is_call(*length));
    return_address.minus(found.unwrap_or(1))
}
