//! Leak detection at an exit: live blocks that a conservative mark phase does not reach, as in LeakSanitizer.
//!
//! Every aligned word that points into a block reaches it. The roots are data, bss and what `mmap` and `brk` gave out; in a linked program
//! also the defined words of the frames in progress, because the owners of what is still on the stack when it exits from within were not
//! dropped. Registers are no roots. Cost: linear in the bytes of the roots and of the blocks that are reached.

use super::state::State;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::fault::Fault;
use crate::model::memory_map::{Region, RegionKind};

/// The leak of a program that exits in this state, if it has one. In a linked program only blocks of the user's count.
#[must_use]
pub(crate) fn find(state: &State) -> Option<Fault> {
    let State { memory, heap, process, .. } = state;
    let is_root = |kind| matches!(kind, RegionKind::Data | RegionKind::Bss | RegionKind::Mapped);
    let statics = memory.regions().into_iter().filter(|region| is_root(region.kind));
    let mut roots: Vec<u64> =
        statics.flat_map(|region| words(region.start, root_size(&region, state), state)).collect();
    if process.is_some() {
        roots.extend(live_stack_words(state));
    }
    let is_users = |id: &BlockId| {
        process.as_ref().is_none_or(|process| heap.block(*id).is_some_and(|block| process.is_users_block(&block)))
    };
    let unreachable = heap.unreachable(roots, |address, size| words(address, size, state));
    let blocks: Vec<BlockId> = unreachable.into_iter().filter(is_users).collect();
    let bytes = blocks.iter().filter_map(|id| heap.block(*id)).map(|block| block.size).sum();
    (!blocks.is_empty()).then_some(Fault::Leak { blocks, bytes, last_pointer: None })
}

/// Bytes of a region that may point at blocks; of memory that a program can ask for, those that it has.
fn root_size(region: &Region, State { system, .. }: &State) -> u64 {
    let given = [system.program_break, system.mappings];
    match region.kind {
        RegionKind::Mapped => {
            given.into_iter().find(|range| range.start == region.start.0).map_or(0, |range| range.end - range.start)
        }
        _ => region.size,
    }
}

/// The aligned words of a range, which begins at one.
fn words(start: Address, size: u64, state: &State) -> Vec<u64> {
    let bytes = state.memory.read(start.0, size as usize).unwrap_or_default();
    bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("chunks of 8"))).collect()
}

/// The defined words of the frames in progress.
fn live_stack_words(state: &State) -> Vec<u64> {
    let State { memory, registers, .. } = state;
    let Some(stack) = memory.region_of(RegionKind::Stack) else { return Vec::new() };
    let from = registers.rsp().max(stack.start.0).next_multiple_of(8);
    let is_defined = |at: &u64| state.undefined_bytes(*at, 8) == 0;
    (from..stack.end().0).step_by(8).filter(is_defined).filter_map(|at| memory.read_number(at, 8)).collect()
}
