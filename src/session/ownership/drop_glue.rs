//! Drop glue: which functions it is, and which variables of a frame it is still called for where a scope ends.
//!
//! Code that is not optimised passes a variable's address with the instruction before the call (`lea rdi, [rsp + 0x20]`), so the calls that lie
//! ahead within the closing brace tell what is still to be dropped. Control flow is followed within the line only: a loop's body does not lead
//! to its own drops again. Optimised code has the glue inlined, and nothing is found.

use super::super::debuggee::Debuggee;
use super::super::normal_path::FunctionFlow;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::CodeFrame;
use crate::model::debug::target::{FrameState, RSP};
use crate::model::frame::Frame;
use crate::model::register::Register;
use crate::x86::facts::Flow;
use std::collections::HashSet;

/// The number of rbp in DWARF (psABI, figure 3.36).
const RBP: u16 = 6;

/// How a value is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Glue {
    /// `core::ptr::drop_in_place`, by the value's address.
    InPlace,
    /// `core::mem::drop`, by value.
    MemDrop,
}

impl Glue {
    /// By a function's readable path.
    pub(super) fn of(path: &str) -> Option<Glue> {
        let is = |name: &str| {
            path.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with("::<") || rest.starts_with('<'))
        };
        match () {
            () if is("core::ptr::drop_in_place") || is("core::ptr::drop_glue") => Some(Glue::InPlace),
            () if is("core::mem::drop") => Some(Glue::MemDrop),
            () => None,
        }
    }
}

/// The addresses of values whose drop glue is called in the rest of the line that a frame stands in, or is in progress.
pub(super) fn drops_ahead(debuggee: &Debuggee, frame: &FrameState) -> HashSet<Address> {
    let mut found = HashSet::new();
    let (Some(debug), at) = (debuggee.debug_info(), frame.lookup_address()) else { return found };
    let Some(function) = debug.function_at(at) else { return found };
    let pads: HashSet<u64> = debug.landing_pads(function.entry).into_iter().map(|pad| pad.0).collect();
    let Some(flow) = FunctionFlow::of(debuggee) else { return found };
    let mut code: Vec<u64> = flow.reachable(&function, [function.entry.0], &pads).into_iter().collect();
    code.sort_unstable();
    let line = |at: u64| debuggee.program.line_at(Address(at)).map(|entry| entry.line);
    let barred = code.iter().copied().filter(|other| line(*other) != line(at.0)).chain(pads).collect();
    let ahead = flow.reachable(&function, [frame.pc.0], &barred);
    for pair in code.windows(2) {
        let [before, call] = pair else { continue };
        let is_in_progress = frame.is_call
            && debuggee
                .machine
                .facts_at(Address(*call))
                .is_some_and(|facts| call + u64::from(facts.length) == frame.pc.0);
        if (ahead.contains(call) || is_in_progress)
            && calls_glue(debuggee, Address(*call))
            && let Some(place) = loaded_address(debuggee, Address(*before), frame)
        {
            found.insert(place);
        }
    }
    found
}

/// Whether the line table has a closing brace for an address.
pub(super) fn is_at_scope_end(debuggee: &Debuggee, address: Address) -> bool {
    let line = debuggee.debug_info().and_then(|debug| debug.user_line(address));
    let Some(line) = line else { return false };
    let Some(text) = debuggee.program.source.text(line.line) else { return false };
    match line.column {
        // Columns count bytes from 1.
        Some(column @ 1..) => text.as_bytes().get(column as usize - 1) == Some(&b'}'),
        _ => text.trim_start().starts_with('}'),
    }
}

/// Whether the step that freed a block did so in drop glue that the user's code called for a place.
pub(super) fn was_dropped_in_place(debuggee: &mut Debuggee, place: Address, freed: StepIndex) -> bool {
    let stood = debuggee.machine.position();
    debuggee.machine.seek(freed);
    let process = debuggee.program.process.as_deref();
    let is_users = |site: Address| process.is_some_and(|process| process.is_user(site));
    let is_glue = |frame: &Frame| frame.call_site.is_some_and(is_users) && is_glue(debuggee, frame.function);
    let calls: Vec<StepIndex> = debuggee.machine.frames().iter().filter(is_glue).map(|frame| frame.since).collect();
    let was_for_place = calls.into_iter().any(|call| {
        debuggee.machine.seek(StepIndex(call.0 + 1));
        debuggee.machine.registers().gpr(Register::RDI) == place.0
    });
    debuggee.machine.seek(stood);
    was_for_place
}

/// Whether the step that freed a block did so in drop glue that was inlined into a function of the user, which may come before the
/// closing brace.
pub(super) fn was_dropped_by_inlined_glue(debuggee: &mut Debuggee, freed: StepIndex) -> bool {
    let chain = debuggee.at(freed, |debuggee| {
        let frame = debuggee.frame_state(debuggee.user_level());
        frame.zip(debuggee.debug_info()).map(|(frame, debug)| debug.location(frame.lookup_address()))
    });
    let is_glue = |frame: &CodeFrame| frame.function.as_deref().and_then(Glue::of) == Some(Glue::InPlace);
    chain.unwrap_or_default().windows(2).any(|pair| is_glue(&pair[0]) && pair[1].is_user)
}

fn is_glue(debuggee: &Debuggee, function: Address) -> bool {
    let symbol = debuggee.program.function_at(function);
    symbol.is_some_and(|(symbol, _)| Glue::of(symbol.readable()) == Some(Glue::InPlace))
}

fn calls_glue(debuggee: &Debuggee, at: Address) -> bool {
    let Some(Flow::Call { target }) = debuggee.machine.facts_at(at).map(|facts| facts.flow) else { return false };
    is_glue(debuggee, Address(target))
}

/// The address in the frame that an instruction puts into rdi.
fn loaded_address(debuggee: &Debuggee, at: Address, frame: &FrameState) -> Option<Address> {
    let text = debuggee.machine.disassemble(at)?.intel;
    let operand = text.strip_prefix("lea rdi, [").and_then(|rest| rest.strip_suffix(']'));
    let operand = operand.or_else(|| text.strip_prefix("mov rdi, "))?;
    let (base, offset) = match operand.split_once(' ') {
        None => (operand, 0),
        Some((base, offset)) => {
            let (sign, number) = offset.split_once(' ')?;
            let number = match number.strip_prefix("0x") {
                Some(digits) => u64::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            (base, if sign == "-" { number.wrapping_neg() } else { number })
        }
    };
    let number = match base {
        "rsp" => RSP,
        "rbp" => RBP,
        _ => return None,
    };
    frame.register(number).map(|base| Address(base.wrapping_add(offset)))
}
