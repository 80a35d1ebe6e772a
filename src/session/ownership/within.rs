//! Blocks that no variable points at directly: nodes of trees and lists, elements of collections beyond those that are read. Which block
//! holds a pointer to each, and which variable owns that, is found by a search through the memory of the blocks that have owners (the mark
//! phase of a conservative collector, from the variables on). Cost: one pass over the live blocks of the user.

use super::super::debuggee::Debuggee;
use super::super::reply::{BlockHolders, HolderRole, Within};
use crate::model::addr::Address;
use crate::model::block::BlockId;
use std::collections::{BTreeMap, VecDeque};

/// Notes what leads to each block that has no holder.
pub(super) fn note_what_leads_there(debuggee: &Debuggee, blocks: &mut [BlockHolders]) {
    let places: BTreeMap<BlockId, usize> = (0..).zip(&*blocks).map(|(idx, block)| (block.id, idx)).collect();
    let owner = |block: &BlockHolders| {
        let owns = |role: &HolderRole| matches!(role, HolderRole::Owner | HolderRole::Shared);
        block.holders.iter().find(|holder| owns(&holder.role)).map(|holder| holder.path.clone())
    };
    let mut next: VecDeque<(BlockId, String)> =
        blocks.iter().filter_map(|block| Some((block.id, owner(block)?))).collect();
    while let Some((from, variable)) = next.pop_front() {
        for id in blocks_pointed_at(debuggee, from) {
            let Some(block) = places.get(&id).map(|idx| &mut blocks[*idx]) else { continue };
            if block.holders.is_empty() && block.within.is_none() {
                block.within = Some(Within { block: from, variable: variable.clone() });
                next.push_back((id, variable.clone()));
            }
        }
    }
}

/// The live blocks that a block's defined words point into.
fn blocks_pointed_at(debuggee: &Debuggee, id: BlockId) -> Vec<BlockId> {
    let Some(block) = debuggee.machine.block(id) else { return Vec::new() };
    let word = |offset: u64| {
        let at = block.address.plus(offset);
        debuggee.machine.read_u64(at).filter(|_| debuggee.machine.is_defined(at, 8))
    };
    let words = (0..block.size / 8).filter_map(|nth| word(8 * nth));
    let pointed = words.filter_map(|word| debuggee.machine.block_at(Address(word)));
    pointed.filter(|block| block.is_live() && block.id != id).map(|block| block.id).collect()
}
