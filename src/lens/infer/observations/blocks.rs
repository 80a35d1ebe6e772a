//! Observations about heap blocks: reference counts that change, `Vec` headers that point at them, text that fills
//! them.

use super::{Observations, ObservedInsn, ObservedStep};
use crate::lens::infer::block_observations::BlockObservation;
use crate::lens::infer::memory_patterns;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, HeapEvent, MemoryWrite, Step};

impl Observations {
    pub(super) fn note_heap(&mut self, step: &Step) {
        let resizes =
            matches!(step.what, Executed::RuntimeCall { function: RuntimeFn::RustRealloc | RuntimeFn::Realloc, .. });
        for event in &step.heap {
            match event {
                HeapEvent::Alloc(block) => {
                    let observations = self.blocks.entry(block.id).or_default();
                    if resizes {
                        observations.record(step.index, BlockObservation::Grown);
                    }
                }
                HeapEvent::Resize { id, .. } => {
                    self.blocks.entry(*id).or_default().record(step.index, BlockObservation::Grown);
                }
                HeapEvent::Free { .. } | HeapEvent::Recycle { .. } => {}
            }
        }
    }

    pub(super) fn note_block_write(
        &mut self,
        observed: &ObservedStep,
        write: &MemoryWrite,
        (id, offset): (BlockId, u64),
        decoded: Option<&ObservedInsn>,
    ) {
        let step = observed.step.index;
        let observations = self.blocks.entry(id).or_default();
        for word in [0, 8] {
            let Some(from) = u64::checked_sub(word, offset) else { continue };
            let Some(new) = word_of(&write.new, from as usize) else { continue };
            if !observations.has_first_value(word) {
                observations.record(step, BlockObservation::FirstValue { word, value: new });
                continue;
            }
            let (Some(old), Some(decoded)) = (word_of(&write.old, from as usize), decoded) else { continue };
            let up = new == old.wrapping_add(1);
            if decoded.lock {
                observations.record(step, BlockObservation::LockedCount);
                observations.count_changed_at.get_or_insert(observed.step.at);
            } else if up || old == new.wrapping_add(1) {
                observations.record(step, BlockObservation::UnlockedCount);
                observations.count_changed_at.get_or_insert(observed.step.at);
            }
            if up {
                self.last_raised_count.insert(id, word);
            }
        }
    }

    pub(super) fn note_header(&mut self, observed: &ObservedStep, pointer_at: Address) {
        let Some(pointer) = observed.machine.read_u64(pointer_at) else { return };
        let Some(block) = observed.machine.block_at(Address(pointer)) else { return };
        let at = pointer_at.minus(8);
        if block.address.0 != pointer {
            return;
        }
        let Some((cap, len)) = memory_patterns::header(observed.machine, at, &block) else { return };
        let text = block.align == 1 && memory_patterns::is_text(observed.machine, block.address, len);
        self.blocks
            .entry(block.id)
            .or_default()
            .record(observed.step.index, BlockObservation::Header { at, cap, text });
    }
}

fn word_of(bytes: &[u8], from: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(from..from + 8)?.try_into().ok()?))
}
