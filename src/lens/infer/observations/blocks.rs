//! What steps tell about heap blocks: counts that go up and down, headers that own them, text that fills them.
//!
//! Facts only, a bounded number for each block; what kind of block they make it is decided elsewhere.

use super::{Decoded, Now, Story};
use crate::lens::infer::block::Note;
use crate::lens::infer::shape;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, HeapEvent, MemoryWrite, Step};

impl Story {
    pub(super) fn note_heap(&mut self, step: &Step) {
        let resizes =
            matches!(step.what, Executed::RuntimeCall { function: RuntimeFn::RustRealloc | RuntimeFn::Realloc, .. });
        for event in &step.heap {
            match event {
                HeapEvent::Alloc(block) => {
                    let observations = self.blocks.entry(block.id).or_default();
                    if resizes {
                        observations.note(step.index, Note::Grown);
                    }
                }
                HeapEvent::Resize { id, .. } => {
                    self.blocks.entry(*id).or_default().note(step.index, Note::Grown);
                }
                HeapEvent::Free { .. } | HeapEvent::Recycle { .. } => {}
            }
        }
    }

    pub(super) fn note_block_write(
        &mut self,
        now: &Now,
        write: &MemoryWrite,
        (id, offset): (BlockId, u64),
        decoded: Option<&Decoded>,
    ) {
        let step = now.step.index;
        let observations = self.blocks.entry(id).or_default();
        for word in [0, 8] {
            let Some(from) = u64::checked_sub(word, offset) else { continue };
            let Some(new) = word_of(&write.new, from as usize) else { continue };
            if !observations.knows_word(word) {
                observations.note(step, Note::First { word, value: new });
                continue;
            }
            let (Some(old), Some(decoded)) = (word_of(&write.old, from as usize), decoded) else { continue };
            let up = new == old.wrapping_add(1);
            if decoded.lock {
                observations.note(step, Note::Lock);
                observations.counted_at.get_or_insert(now.step.at);
            } else if up || old == new.wrapping_add(1) {
                observations.note(step, Note::Plain);
                observations.counted_at.get_or_insert(now.step.at);
            }
            if up {
                self.raised.insert(id, word);
            }
        }
    }

    pub(super) fn note_header(&mut self, now: &Now, pointer_at: Address) {
        let Some(pointer) = now.machine.read_u64(pointer_at) else { return };
        let Some(block) = now.machine.block_at(Address(pointer)) else { return };
        let at = pointer_at.minus(8);
        if block.address.0 != pointer {
            return;
        }
        let Some((cap, len)) = shape::header(now.machine, at, &block) else { return };
        let text = block.align == 1 && shape::is_text(now.machine, block.address, len);
        self.blocks.entry(block.id).or_default().note(now.step.index, Note::Header { at, cap, text });
    }
}

fn word_of(bytes: &[u8], from: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(from..from + 8)?.try_into().ok()?))
}
