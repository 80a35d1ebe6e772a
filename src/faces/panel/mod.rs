//! Panels: each draws one aspect of a scene as text that ends in a line end. They fit the theme's width.
//!
//! `changed` is the step whose effects are marked, usually the one just taken.

use super::theme::Scene;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::step::Step;
use crate::session::examine::Examine;

/// All general-purpose registers with what they point at, the flags, and the SSE registers that are not zero.
#[must_use]
pub fn registers(scene: &Scene, changed: Option<&Step>) -> String {
    let _ = (scene, changed);
    unimplemented!()
}

/// The stack: frames as boxes, one word a row, innermost first.
#[must_use]
pub fn stack(scene: &Scene, changed: Option<&Step>) -> String {
    let _ = (scene, changed);
    unimplemented!()
}

/// The calls in progress, innermost first, one line each.
#[must_use]
pub fn frames(scene: &Scene) -> String {
    let _ = scene;
    unimplemented!()
}

/// The heap ledger as a table, live blocks and freed ones.
#[must_use]
pub fn heap(scene: &Scene) -> String {
    let _ = scene;
    unimplemented!()
}

/// One block with its bytes; says so when there is no such block.
#[must_use]
pub fn block(scene: &Scene, id: BlockId) -> String {
    let _ = (scene, id);
    unimplemented!()
}

/// The source lines (or the disassembly, where there is no source) around an address.
#[must_use]
pub fn listing(scene: &Scene, around: Address) -> String {
    let _ = (scene, around);
    unimplemented!()
}

/// Guest memory as `x` was asked to show it; stops with a remark at the first unmapped byte.
#[must_use]
pub fn memory(scene: &Scene, at: Address, examine: &Examine) -> String {
    let _ = (scene, at, examine);
    unimplemented!()
}

/// The instruction that comes next, on one line: where it is and how it reads. No line end.
#[must_use]
pub fn next_instruction(scene: &Scene) -> String {
    let _ = scene;
    unimplemented!()
}

/// `value` in words, as `p` shows it: hexadecimal, decimal, and where it points. No line end.
#[must_use]
pub fn value(scene: &Scene, value: u64) -> String {
    let _ = (scene, value);
    unimplemented!()
}

/// The mapped regions, lowest first.
#[must_use]
pub fn regions(scene: &Scene) -> String {
    let _ = scene;
    unimplemented!()
}
