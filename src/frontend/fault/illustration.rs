//! The illustration of a fault: the heap block in bytes or the frame as a box, with those marked that the instruction touched.
//!
//! Which fault is about which block or frame is decided here; the drawing is the panels'.

use super::{related, stack_overflow};
use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::panels::Highlight;
use crate::frontend::text::StyledText;
use crate::frontend::theme::Scene;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::fault::{Access, AccessKind, BlockGap, Fault};
use crate::model::memory_map::RegionKind;

/// The block or the frame that the fault is about; empty where there is neither.
#[must_use]
pub fn draw(scene: &Scene, fault: &Fault) -> StyledText {
    match fault {
        Fault::StackOverflow { .. } => stack_overflow::stack_overflow(scene, fault),
        Fault::UseAfterFree { access, block } => panels::block_highlighted(scene, *block, Some(&touched(*access))),
        Fault::HeapOutOfBounds { access, nearest: Some((block, beside)) } => {
            let highlight = Highlight { label: reach(scene, *access, *block, *beside), ..touched(*access) };
            panels::block_highlighted(scene, *block, Some(&highlight))
        }
        Fault::InvalidFree { near: Some(block), pointer } => {
            let highlight = Highlight { address: *pointer, size: 1, label: "freed from here".to_owned() };
            panels::block_highlighted(scene, *block, Some(&highlight))
        }
        Fault::LayoutMismatch { block, .. } | Fault::DoubleFree { block, .. } => panels::block(scene, *block),
        Fault::Leak { blocks, .. } => blocks.first().map_or_else(StyledText::new, |block| panels::block(scene, *block)),
        Fault::BadReturnAddress { slot, .. } => stack(scene, *slot, 8, "the return address that was overwritten"),
        Fault::UnbalancedStack { rsp, slot, .. } => unbalanced(scene, *rsp, *slot),
        Fault::StackUnderflow { .. } | Fault::NotExecutable { .. } => panels::stack(scene, None),
        _ => fault.access().map_or_else(StyledText::new, |access| around(scene, access)),
    }
}

/// The block or the stack that an access lies in.
fn around(scene: &Scene, access: Access) -> StyledText {
    if let Some(block) = scene.machine.block_at(access.address) {
        return panels::block_highlighted(scene, block.id, Some(&touched(access)));
    }
    let region = scene.machine.region_at(access.address);
    let on_stack = region.is_some_and(|region| region.kind == RegionKind::Stack);
    if on_stack { stack(scene, access.address, access.size, &touched(access).label) } else { StyledText::new() }
}

fn unbalanced(scene: &Scene, rsp: Address, slot: Option<Address>) -> StyledText {
    match slot {
        Some(slot) if slot > rsp => {
            let size = slot.offset_from(rsp).unsigned_abs();
            stack(scene, rsp, size, &format!("left over: {} on top of the return address", format::bytes(size)))
        }
        Some(slot) if rsp <= scene.machine.stack_region().end() => {
            stack(scene, slot, 8, "the return address, which rsp has passed")
        }
        _ => panels::stack(scene, None),
    }
}

fn stack(scene: &Scene, address: Address, size: u64, label: &str) -> StyledText {
    panels::stack_highlighted(scene, &Highlight { address, size, label: label.to_owned() })
}

fn touched(access: Access) -> Highlight {
    let verb = match access.kind {
        AccessKind::Read => "reads",
        AccessKind::Write => "writes",
        AccessKind::Execute => "executes",
    };
    Highlight { address: access.address, size: access.size, label: format!("{verb} {}", format::bytes(access.size)) }
}

/// `4 bytes beyond`: how far the access reaches out of the block, as short as the column beside the bytes wants it.
fn reach(scene: &Scene, access: Access, block: BlockId, beside: BlockGap) -> String {
    let Some(block) = related::block(scene, block) else { return touched(access).label };
    let far = |n: i64| format::bytes(n.unsigned_abs());
    match beside {
        BlockGap::After(_) => format!("{} beyond", far(access.address.plus(access.size).offset_from(block.end()))),
        BlockGap::Before(_) => format!("{} before", far(block.address.offset_from(access.address))),
    }
}
