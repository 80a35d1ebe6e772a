//! `where PLACE`: what a value points at, and for memory where that memory lies, in a sentence.
//!
//! What points where is decided by the lens; panels and deltas show the same.

use crate::frontend::format;
use crate::frontend::inference;
use crate::frontend::text::{StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::lens::infer::TypeGuess;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::frame::Frame;
use std::ops::Range;

/// Where `value` points; `at` is where it was read from and `named` what was asked about. `known` are the steps that a guess may rest on.
#[must_use]
pub(super) fn sentence(
    scene: &Scene,
    (named, at, value): (&str, Option<Address>, u64),
    guess: Option<&TypeGuess>,
    known: &Range<u64>,
) -> StyledText {
    let text = match at {
        None if Address(value).to_string().replace('_', "") == named.replace('_', "") => {
            format!("{}: {}", format::number(value), target(scene, value))
        }
        None => format!("{named} is {}: {}", format::number(value), target(scene, value)),
        Some(at) => {
            let own = target(scene, at.0);
            format!("{named} lies at {at}, {own}; it holds {}: {}", format::number(value), target(scene, value))
        }
    };
    let guess = guess.map(|guess| format!(". {}{}", inference::sentence(guess), inference::reach(known)));
    let guess = guess.unwrap_or_default();
    StyledLine::from(text + &guess).wrap(scene.theme.width)
}

/// What lies at `value`, as the end of a sentence.
fn target(scene: &Scene, value: u64) -> String {
    let named = |region: &str, symbol: Option<(String, u64)>, text: Option<String>| {
        let symbol =
            symbol.map(|(name, distance)| format!(", {}", format::symbol(&name, distance))).unwrap_or_default();
        let text = text.map(|text| format!(", the text {}", format::quoted(text.as_bytes()))).unwrap_or_default();
        format!("in {region}{symbol}{text}")
    };
    match pointer_target::classify(scene.program, scene.machine, value) {
        PointerTarget::Heap { block, offset, .. } => heap(scene, block, offset),
        PointerTarget::HeapGap => "in the heap, but in no block".to_owned(),
        PointerTarget::Stack { frame, from_rsp, .. } => stack(scene, frame, from_rsp, Address(value)),
        PointerTarget::Code { symbol, offset } => format!("in the code of {}", format::symbol(&symbol, offset)),
        PointerTarget::Rodata { symbol, text } => named("the constants (rodata)", symbol, text),
        PointerTarget::Data { symbol, text } => named("the variables (data)", symbol, text),
        PointerTarget::Runtime { name } => format!("the entry point of {name}, which the host serves"),
        PointerTarget::ThreadStack { thread } => format!("on the stack of thread {thread}"),
        PointerTarget::Region(kind) => format!("in the region {}", kind.name()),
        PointerTarget::Number => "a plain number, nothing is mapped there".to_owned(),
    }
}

fn heap(scene: &Scene, id: BlockId, offset: u64) -> String {
    let Some(block) = scene.machine.block(id) else {
        return format!("heap {id}");
    };
    let inside = if offset == 0 { "the start of".to_owned() } else { format!("byte {} of", format::count(offset)) };
    format!("{inside} heap {id}, {}", observations(scene, &block))
}

/// Size, state and history of a block.
fn observations(scene: &Scene, block: &Block) -> String {
    let state = if block.is_live() { "a live block" } else { "a freed block" };
    let allocated = format::step_and_site(scene.program, block.allocated);
    let freed =
        block.freed.map(|at| format!(" and freed at {}", format::step_and_site(scene.program, at))).unwrap_or_default();
    format!("{state} of {}, align {}, allocated at {allocated}{freed}", format::bytes(block.size), block.align)
}

fn stack(scene: &Scene, frame: Option<usize>, from_rsp: i64, address: Address) -> String {
    let distance = format::count(from_rsp.unsigned_abs());
    let frames = scene.machine.frames();
    let Some(idx) = frame else {
        let side = if from_rsp < 0 { "below rsp: popped, or never in use" } else { "above rsp, above the first frame" };
        return format!("on the stack, {distance} bytes {side}");
    };
    let name = format::frame_name(scene.program, &frames.at(idx));
    let from = if from_rsp == 0 { "where rsp points".to_owned() } else { format!("{distance} bytes above rsp") };
    let purpose =
        purpose(&frames.at(idx), address).map(|purpose| format!(", the slot of {purpose}")).unwrap_or_default();
    format!("on the stack, {from}, in the live frame {} of {name}{purpose}", idx + 1)
}

/// What a slot of the frame is for, as far as calls and saved registers determine it.
fn purpose(frame: &Frame, address: Address) -> Option<String> {
    if frame.return_slot == Some(address) {
        return Some("the return address".to_owned());
    }
    let saved = frame.saved.iter().find(|saved| saved.slot == address)?;
    Some(format!("the saved {}", saved.register))
}
