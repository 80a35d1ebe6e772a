//! Per-block observations, and the inference of a heap block's kind from them: reference-counted, buffer, single value,
//! or C's.
//!
//! Bounded list of distinct observations in step order. Inference at a position uses the observations before it only.

use super::guess::{Certainty, Evidence, EvidenceKind, GuessedPointee};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;

/// An observation about a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BlockObservation {
    /// The first value of the word at 0 or 8.
    FirstValue { word: u64, value: u64 },
    /// A `lock` changed the word at 0 or 8.
    LockedCount,
    /// The word at 0 or 8 went up or down by one, without `lock`.
    UnlockedCount,
    /// A header (capacity, pointer, length) at this address points at it.
    Header { at: Address, cap: u64, text: bool },
    /// Allocated by a realloc, or resized in place.
    Grown,
    /// Its address was passed together with a length.
    PassedWithLength { len: u64 },
    /// An indexed access, or a comparison of the length passed with it.
    Indexed,
    /// Bytes were read or written as a number this wide.
    FieldAccess { offset: u64, width: u64, float: bool },
    /// A copy filled it with text.
    Text,
}

/// Observations kept per block; the first ones are the informative ones.
const MAX_OBSERVATIONS: usize = 48;

/// The observations of a block, in step order.
#[derive(Default, Debug)]
pub(super) struct BlockObservations {
    observations: Vec<(StepIndex, BlockObservation)>,
    /// The first instruction that changed a count.
    pub count_changed_at: Option<Address>,
}

/// Inferred kind of a block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum BlockKind {
    /// Two counts and a value.
    ReferenceCounted { atomic: bool, value: GuessedPointee },
    /// Elements that a vector or string owns.
    Buffer { text: bool, element: GuessedPointee, size: u64 },
    /// One value.
    Single(GuessedPointee),
    /// Allocated by C's functions.
    AllocatedByC,
}

#[derive(Clone, Debug)]
pub(super) struct BlockInference {
    pub kind: BlockKind,
    pub certainty: Certainty,
    pub evidence: Vec<Evidence>,
}

impl BlockObservations {
    pub(super) fn record(&mut self, step: StepIndex, observation: BlockObservation) {
        if self.observations.len() < MAX_OBSERVATIONS
            && self.observations.iter().all(|(_, known)| *known != observation)
        {
            self.observations.push((step, observation));
        }
    }

    pub(super) fn before(&self, position: StepIndex) -> impl Iterator<Item = &(StepIndex, BlockObservation)> {
        self.observations.iter().filter(move |(step, _)| *step < position)
    }

    /// The step at which a header at `at` was first observed.
    pub(super) fn header_at(&self, at: Address, position: StepIndex) -> Option<StepIndex> {
        let is_here = |observation: &BlockObservation| match observation {
            BlockObservation::Header { at: here, .. } => *here == at,
            _ => false,
        };
        self.before(position).find(|(_, observation)| is_here(observation)).map(|(step, _)| *step)
    }

    /// True once a first value of the word at 0 or 8 was recorded.
    pub(super) fn has_first_value(&self, word: u64) -> bool {
        let is_first = |observation: &BlockObservation| match observation {
            BlockObservation::FirstValue { word: known, .. } => *known == word,
            _ => false,
        };
        self.observations.iter().any(|(_, observation)| is_first(observation))
    }

    /// Infers the block's kind from the observations before `position`.
    pub(super) fn infer(&self, block: &Block, position: StepIndex) -> BlockInference {
        let mut evidence = vec![Evidence { step: Some(block.allocated.step), kind: EvidenceKind::Allocated }];
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
            self.before(position).find_map(|(step, observation)| match observation {
                BlockObservation::FirstValue { word, value } if *word == at => Some((*step, *value)),
                _ => None,
            })
        };
        let (strong, weak) = (first(0)?, first(8)?);
        // An optimiser may add the first clones to the first store.
        if !(1..=8).contains(&strong.1) || !(1..=8).contains(&weak.1) || block.align < 8 || !block.is_rust() {
            return None;
        }
        let seen = |wanted: BlockObservation| {
            self.before(position).find(|(_, observation)| *observation == wanted).map(|(step, _)| *step)
        };
        let (locked, plain) = (seen(BlockObservation::LockedCount), seen(BlockObservation::UnlockedCount));
        let is_vector = self
            .before(position)
            .any(|(_, observation)| matches!(observation, BlockObservation::Header { .. } | BlockObservation::Grown));
        let changed = locked.or(plain);
        if changed.is_none() && (is_vector || block.size <= 16 || strong.1 != 1 || weak.1 != 1) {
            return None;
        }
        evidence.push(Evidence { step: Some(strong.0.max(weak.0)), kind: EvidenceKind::Counts });
        let kind = if locked.is_some() { EvidenceKind::LockedCount } else { EvidenceKind::PlainCount };
        evidence.extend(changed.map(|step| Evidence { step: Some(step), kind }));
        let certainty = if changed.is_some() { Certainty::Strong } else { Certainty::Fair };
        let value = self.pointee(16, block.size, position);
        Some((BlockKind::ReferenceCounted { atomic: locked.is_some(), value }, certainty))
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
        let is_counted = self.before(position).any(|(_, observation)| *observation == BlockObservation::Indexed);
        for (step, observation) in self.before(position) {
            let (size, kind, certain) = match observation {
                BlockObservation::Header { cap, text: is_text, .. } => {
                    text |= *is_text;
                    (Some(block.size / cap), EvidenceKind::Header, Certainty::Strong)
                }
                BlockObservation::Grown => (None, EvidenceKind::Grown, Certainty::Fair),
                BlockObservation::PassedWithLength { len } if is_counted => {
                    (Some(block.size / len), EvidenceKind::PassedWithLength, Certainty::Fair)
                }
                BlockObservation::Text if block.align == 1 => {
                    text = true;
                    (Some(1), EvidenceKind::Text, Certainty::Weak)
                }
                _ => continue,
            };
            element_size = if certain == Certainty::Strong { size } else { element_size.or(size) };
            certainty = certainty.max(Some(certain));
            if !evidence.iter().any(|known| known.kind == kind) {
                evidence.push(Evidence { step: Some(*step), kind });
            }
        }
        let certainty = certainty?;
        if !block.is_rust() {
            return None;
        }
        let size = element_size.unwrap_or(block.align).max(1);
        let text = text && block.align == 1 && size == 1;
        Some((BlockKind::Buffer { text, element: self.element(size, position), size }, certainty))
    }

    fn single(&self, block: &Block, position: StepIndex) -> (BlockKind, Certainty) {
        if !block.is_rust() {
            return (BlockKind::AllocatedByC, Certainty::Fair);
        }
        (BlockKind::Single(self.pointee(0, block.size, position)), Certainty::Fair)
    }

    /// The type of the value in the bytes from `start`, if the accessed fields tile it.
    fn pointee(&self, start: u64, size: u64, position: StepIndex) -> GuessedPointee {
        let Some(length) = size.checked_sub(start).filter(|length| *length > 0) else { return GuessedPointee::Unknown };
        let mut fields: Vec<(u64, u64, bool)> = self
            .before(position)
            .filter_map(|(_, observation)| match observation {
                BlockObservation::FieldAccess { offset, width, float } if *offset >= start => {
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
            return unsigned_of_size(length)
                .filter(|_| fields.len() <= 1)
                .map_or(GuessedPointee::Bytes(length), GuessedPointee::Named);
        }
        let names: Vec<&str> = fields.iter().map(|(_, width, float)| scalar(*width, *float)).collect();
        match names.as_slice() {
            [one] => GuessedPointee::Named((*one).to_owned()),
            [first, rest @ ..] if rest.len() > 1 && rest.iter().all(|name| name == first) => {
                GuessedPointee::Named(format!("[{first}; {}]", names.len()))
            }
            several => GuessedPointee::Named(format!("({})", several.join(", "))),
        }
    }

    fn element(&self, size: u64, position: StepIndex) -> GuessedPointee {
        let is_float = |observation: &BlockObservation| match observation {
            BlockObservation::FieldAccess { width, float, .. } => *float && *width == size,
            _ => false,
        };
        let float = self.before(position).any(|(_, observation)| is_float(observation));
        match size {
            1 | 2 | 4 | 8 => GuessedPointee::Named(scalar(size, float).to_owned()),
            _ => GuessedPointee::Bytes(size),
        }
    }
}

fn unsigned_of_size(length: u64) -> Option<String> {
    matches!(length, 1 | 2 | 4 | 8).then(|| scalar(length, false).to_owned())
}

/// The scalar type of that width.
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
