//! What was seen of one heap block, and what kind of block that makes it.
//!
//! The list only grows; a judgement looks at what was noted before a position and at nothing else.

use super::guess::{Certainty, Evidence, EvidenceKind, Pointee};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;

/// Something seen of a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BlockObservation {
    /// The first value of the word at 0 or 8.
    First { word: u64, value: u64 },
    /// A `lock` changed the word at 0 or 8.
    Lock,
    /// The word at 0 or 8 went up or down by one, without `lock`.
    Plain,
    /// Capacity, pointer and length stand together at this address.
    Header { at: Address, cap: u64, text: bool },
    /// It took over from a smaller block, or grew in place.
    Grown,
    /// Its start was passed together with the number of its elements.
    Slice { len: u64 },
    /// Elements were picked by an index, or the length passed with it was compared.
    Counted,
    /// Bytes were read or written as a number this wide.
    Field { offset: u64, width: u64, float: bool },
    /// A copy filled it with text.
    Text,
}

/// Notes are kept up to this number: the first ones tell.
const MOST_NOTES: usize = 48;

/// What was seen of a block, in order.
#[derive(Default, Debug)]
pub(super) struct BlockObservations {
    notes: Vec<(StepIndex, BlockObservation)>,
    /// The first instruction that changed a count.
    pub counted_at: Option<Address>,
}

/// What a block is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum BlockKind {
    /// Two counts and a value.
    Counted { atomic: bool, value: Pointee },
    /// Elements that a vector or string owns.
    Buffer { text: bool, element: Pointee, size: u64 },
    /// One value.
    Single(Pointee),
    /// C's.
    Foreign,
}

#[derive(Clone, Debug)]
pub(super) struct BlockInference {
    pub kind: BlockKind,
    pub certainty: Certainty,
    pub evidence: Vec<Evidence>,
}

impl BlockObservations {
    pub fn note(&mut self, step: StepIndex, note: BlockObservation) {
        if self.notes.len() < MOST_NOTES && self.notes.iter().all(|(_, known)| *known != note) {
            self.notes.push((step, note));
        }
    }

    pub fn before(&self, position: StepIndex) -> impl Iterator<Item = &(StepIndex, BlockObservation)> {
        self.notes.iter().filter(move |(step, _)| *step < position)
    }

    /// The step at which a header was first seen at `at`, with its capacity and whether it held text.
    pub fn header_at(&self, at: Address, position: StepIndex) -> Option<StepIndex> {
        let is_here =
            |note: &BlockObservation| matches!(note, BlockObservation::Header { at: here, .. } if *here == at);
        self.before(position).find(|(_, note)| is_here(note)).map(|(step, _)| *step)
    }

    /// True once the word at 0 or 8 has a first value.
    pub fn knows_word(&self, word: u64) -> bool {
        self.notes.iter().any(|(_, note)| matches!(note, BlockObservation::First { word: known, .. } if *known == word))
    }

    /// What the block is for, as far as was seen before `position`.
    pub fn judge(&self, block: &Block, position: StepIndex) -> BlockInference {
        let mut evidence = vec![Evidence { step: Some(block.allocated.step), what: EvidenceKind::Allocated }];
        let (kind, certainty) = self.counted(block, position, &mut evidence).unwrap_or_else(|| {
            self.buffer(block, position, &mut evidence).unwrap_or_else(|| self.single(block, position))
        });
        evidence.sort();
        BlockInference { kind, certainty, evidence }
    }

    fn counted(
        &self,
        block: &Block,
        position: StepIndex,
        evidence: &mut Vec<Evidence>,
    ) -> Option<(BlockKind, Certainty)> {
        let first = |at: u64| {
            self.before(position).find_map(|(step, note)| match note {
                BlockObservation::First { word, value } if *word == at => Some((*step, *value)),
                _ => None,
            })
        };
        let (strong, weak) = (first(0)?, first(8)?);
        // An optimiser may add the first clones to the first store.
        if !(1..=8).contains(&strong.1) || !(1..=8).contains(&weak.1) || block.align < 8 || block.by_c {
            return None;
        }
        let seen =
            |wanted: BlockObservation| self.before(position).find(|(_, note)| *note == wanted).map(|(step, _)| *step);
        let (locked, plain) = (seen(BlockObservation::Lock), seen(BlockObservation::Plain));
        let is_vector = self
            .before(position)
            .any(|(_, note)| matches!(note, BlockObservation::Header { .. } | BlockObservation::Grown));
        let changed = locked.or(plain);
        if changed.is_none() && (is_vector || block.size <= 16 || strong.1 != 1 || weak.1 != 1) {
            return None;
        }
        evidence.push(Evidence { step: Some(strong.0.max(weak.0)), what: EvidenceKind::Counts });
        let sign = if locked.is_some() { EvidenceKind::LockedCount } else { EvidenceKind::PlainCount };
        evidence.extend(changed.map(|step| Evidence { step: Some(step), what: sign }));
        let certainty = if changed.is_some() { Certainty::Strong } else { Certainty::Fair };
        let value = self.pointee(16, block.size, position);
        Some((BlockKind::Counted { atomic: locked.is_some(), value }, certainty))
    }

    fn buffer(
        &self,
        block: &Block,
        position: StepIndex,
        evidence: &mut Vec<Evidence>,
    ) -> Option<(BlockKind, Certainty)> {
        let mut element_size = None;
        let mut certainty = None;
        let mut text = false;
        let is_counted = self.before(position).any(|(_, note)| *note == BlockObservation::Counted);
        for (step, note) in self.before(position) {
            let (size, sign, sure) = match note {
                BlockObservation::Header { cap, text: is_text, .. } => {
                    text |= *is_text;
                    (Some(block.size / cap), EvidenceKind::Header, Certainty::Strong)
                }
                BlockObservation::Grown => (None, EvidenceKind::Grown, Certainty::Fair),
                BlockObservation::Slice { len } if is_counted => {
                    (Some(block.size / len), EvidenceKind::PassedWithLength, Certainty::Fair)
                }
                BlockObservation::Text if block.align == 1 => {
                    text = true;
                    (Some(1), EvidenceKind::Text, Certainty::Weak)
                }
                _ => continue,
            };
            element_size = if sure == Certainty::Strong { size } else { element_size.or(size) };
            certainty = certainty.max(Some(sure));
            if !evidence.iter().any(|known| known.what == sign) {
                evidence.push(Evidence { step: Some(*step), what: sign });
            }
        }
        let certainty = certainty?;
        if block.by_c {
            return None;
        }
        let size = element_size.unwrap_or(block.align).max(1);
        let text = text && block.align == 1 && size == 1;
        Some((BlockKind::Buffer { text, element: self.element(size, position), size }, certainty))
    }

    fn single(&self, block: &Block, position: StepIndex) -> (BlockKind, Certainty) {
        if block.by_c {
            return (BlockKind::Foreign, Certainty::Fair);
        }
        (BlockKind::Single(self.pointee(0, block.size, position)), Certainty::Fair)
    }

    /// The value that takes the bytes of the block from `start` on.
    fn pointee(&self, start: u64, size: u64, position: StepIndex) -> Pointee {
        let Some(length) = size.checked_sub(start).filter(|length| *length > 0) else { return Pointee::Unknown };
        let mut fields: Vec<(u64, u64, bool)> = self
            .before(position)
            .filter_map(|(_, note)| match note {
                BlockObservation::Field { offset, width, float } if *offset >= start => {
                    Some((offset - start, *width, *float))
                }
                _ => None,
            })
            .collect();
        fields
            .sort_unstable_by_key(|(offset, width, float)| (*offset, std::cmp::Reverse((*width <= 8, *width, *float))));
        fields.dedup_by_key(|(offset, ..)| *offset);
        let mut end = 0;
        let tiles = fields.iter().all(|(offset, width, _)| {
            let fits = *offset == end && *width <= 8;
            end = offset + width;
            fits
        });
        // A counted block is a multiple of its counts' size; any other value is one of its widest field.
        let widest = fields.iter().map(|(_, width, _)| *width).max().unwrap_or(1);
        let whole = end.next_multiple_of(if start == 0 { widest } else { 8 });
        if !tiles || fields.is_empty() || whole != length || fields.len() > 4 {
            return number(length).filter(|_| fields.len() <= 1).map_or(Pointee::Bytes(length), Pointee::Named);
        }
        let names: Vec<&str> = fields.iter().map(|(_, width, float)| scalar(*width, *float)).collect();
        match names.as_slice() {
            [one] => Pointee::Named((*one).to_owned()),
            [first, rest @ ..] if rest.len() > 1 && rest.iter().all(|name| name == first) => {
                Pointee::Named(format!("[{first}; {}]", names.len()))
            }
            several => Pointee::Named(format!("({})", several.join(", "))),
        }
    }

    fn element(&self, size: u64, position: StepIndex) -> Pointee {
        let float = self
            .before(position)
            .any(|(_, note)| matches!(note, BlockObservation::Field { width, float: true, .. } if *width == size));
        match size {
            1 | 2 | 4 | 8 => Pointee::Named(scalar(size, float).to_owned()),
            _ => Pointee::Bytes(size),
        }
    }
}

fn number(length: u64) -> Option<String> {
    matches!(length, 1 | 2 | 4 | 8).then(|| scalar(length, false).to_owned())
}

/// The plain number of that width.
pub(super) fn scalar(width: u64, float: bool) -> &'static str {
    match (width, float) {
        (1, _) => "u8",
        (2, _) => "u16",
        (4, true) => "f32",
        (4, false) => "u32",
        (_, true) => "f64",
        (_, false) => "u64",
    }
}
