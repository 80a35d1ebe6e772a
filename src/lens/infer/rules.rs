//! Inference rules: from a pointer observation to a type guess.
//!
//! Ordered from the most to the least specific evidence: vtable, text, reference counts, `Vec` header, indexed
//! elements, plain reference. Memory is consulted for constants only, since other memory may have changed since.

use super::block_observations::{BlockInference, BlockKind, scalar};
use super::guess::{
    Certainty, Evidence, EvidenceKind, FirstWord, GuessedPointee, Mutability, RustKind, TextLocation, TypeGuess,
};
use super::memory_patterns;
use super::memory_patterns::Vtable;
use super::observations::Observations;
use super::pointer_observation::{PointerObservation, PointerSource};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId};

/// The inputs of inference.
#[derive(Clone, Copy)]
pub(super) struct InferenceContext<'a> {
    pub observations: &'a Observations,
    pub machine: &'a Machine,
    /// Only observations before it are used.
    pub position: StepIndex,
}

impl InferenceContext<'_> {
    /// Infers the type of an observed pointer; `None` without evidence.
    pub(super) fn resolve(&self, observation: &PointerObservation) -> Option<TypeGuess> {
        if observation.source == PointerSource::Named {
            return self.static_variable(observation);
        }
        if let Some(table) =
            observation.second_word.and_then(|second_word| memory_patterns::vtable(self.machine, Address(second_word)))
            && !memory_patterns::is_constant(self.machine, observation.value)
        {
            return Some(self.trait_object(observation, table));
        }
        if observation.text && memory_patterns::is_static(self.machine, observation.value) {
            let place = if memory_patterns::is_constant(self.machine, observation.value) {
                TextLocation::Literal
            } else {
                TextLocation::Elsewhere
            };
            let evidence = self.evidence(observation, &[(None, EvidenceKind::Text)]);
            return Some(guess(observation, 2, RustKind::Str(place), Certainty::Strong, evidence));
        }
        if let Some((id, offset)) = observation.block {
            return self.in_block(observation, id, offset);
        }
        self.reference(observation)
    }

    /// The inferred kind of a block.
    pub(super) fn block_inference(&self, id: BlockId) -> Option<(Block, BlockInference)> {
        let block = self.machine.block(id)?;
        let observations = self.observations.blocks.get(&id);
        let unknown = super::block_observations::BlockObservations::default();
        Some((block, observations.unwrap_or(&unknown).infer(&block, self.position)))
    }

    fn before(&self, step: Option<StepIndex>) -> Option<StepIndex> {
        step.filter(|step| *step < self.position)
    }

    fn evidence(
        &self,
        observation: &PointerObservation,
        extra_evidence: &[(Option<StepIndex>, EvidenceKind)],
    ) -> Vec<Evidence> {
        let stored = Some(observation.step).filter(|_| observation.count > 0);
        let mut all = vec![
            (stored, EvidenceKind::Stored),
            (self.before(observation.written), EvidenceKind::WrittenThrough),
            (self.before(observation.read), EvidenceKind::ReadThrough),
            (self.before(observation.indexed.map(|(step, _)| step)), EvidenceKind::Indexed),
        ];
        all.retain(|(step, _)| step.is_some());
        all.extend(extra_evidence);
        let mut evidence: Vec<Evidence> = all.into_iter().map(|(step, kind)| Evidence { step, kind }).collect();
        evidence.sort();
        evidence.dedup();
        evidence
    }

    fn access(&self, observation: &PointerObservation) -> Mutability {
        if self.before(observation.written).is_some() { Mutability::Mutable } else { Mutability::Shared }
    }

    fn static_variable(&self, observation: &PointerObservation) -> Option<TypeGuess> {
        let (_, width, float) = observation.width.filter(|(step, ..)| *step < self.position)?;
        let locked = self.before(observation.locked);
        let kind = match locked {
            Some(_) if width <= 8 => RustKind::Atomic(width),
            _ if width <= 8 => RustKind::Static(GuessedPointee::Named(scalar(width, float).to_owned())),
            _ => RustKind::Static(GuessedPointee::Bytes(width)),
        };
        let extra_evidence: Vec<_> =
            locked.map(|step| (Some(step), EvidenceKind::LockedVariable)).into_iter().collect();
        Some(guess(observation, 1, kind, Certainty::Fair, self.evidence(observation, &extra_evidence)))
    }

    fn trait_object(&self, observation: &PointerObservation, table: Vtable) -> TypeGuess {
        let evidence = self.evidence(observation, &[(None, EvidenceKind::Vtable)]);
        let block = observation.block.filter(|(_, offset)| *offset == 0);
        let block = block.and_then(|(id, _)| self.machine.block(id));
        let owned =
            block.is_some_and(|block| block.size == table.size && self.is_moved_into_callee(observation, &block));
        let kind = if owned { RustKind::BoxDyn } else { RustKind::RefDyn(self.access(observation)) };
        guess(observation, 2, kind, Certainty::Strong, evidence)
    }

    /// An argument is owned by the callee if the block was freed during the call.
    pub(super) fn is_moved_into_callee(&self, observation: &PointerObservation, block: &Block) -> bool {
        if observation.source != PointerSource::Argument {
            return true;
        }
        let call_ended = observation.call_ended.unwrap_or(self.position).min(self.position);
        block.freed.is_some_and(|freed| freed.step >= observation.step && freed.step <= call_ended)
    }

    fn in_block(&self, observation: &PointerObservation, id: BlockId, offset: u64) -> Option<TypeGuess> {
        let (block, block_inference) = self.block_inference(id)?;
        let from_block: Vec<_> =
            block_inference.evidence.iter().map(|evidence| (evidence.step, evidence.kind)).collect();
        let mut evidence = self.evidence(observation, &from_block);
        let certainty = block_inference.certainty;
        match block_inference.kind {
            BlockKind::ReferenceCounted { atomic, value } if offset == 0 => {
                if observation.weak_raised {
                    evidence.push(Evidence { step: None, kind: EvidenceKind::WeakRaised });
                }
                let kind = match (atomic, observation.weak_raised) {
                    (true, false) => RustKind::Arc(value),
                    (true, true) => RustKind::ArcWeak(value),
                    (false, false) => RustKind::Rc(value),
                    (false, true) => RustKind::RcWeak(value),
                };
                Some(guess(observation, 1, kind, certainty, evidence))
            }
            BlockKind::Buffer { text, element, size } => {
                if let Some(guess) = self.vector(observation, id, offset, text, &element, &evidence) {
                    return Some(guess);
                }
                // A block that shrank since ends before the pointer.
                let room = block.size.checked_sub(offset)?;
                self.elements(observation, room, (text, element, size), evidence)
            }
            BlockKind::Single(value) if offset == 0 => {
                let owned = self.is_moved_into_callee(observation, &block);
                let kind = if owned { RustKind::Box(value) } else { RustKind::Ref(value, self.access(observation)) };
                if !owned && !self.is_used(observation) {
                    return None;
                }
                Some(guess(observation, 1, kind, certainty, evidence))
            }
            BlockKind::AllocatedByC => Some(guess(observation, 1, RustKind::Raw, certainty, evidence)),
            BlockKind::ReferenceCounted { value, .. } if offset == 16 => {
                Some(guess(observation, 1, RustKind::Ref(value, self.access(observation)), Certainty::Fair, evidence))
            }
            BlockKind::ReferenceCounted { .. } | BlockKind::Single(_) => self.reference(observation),
        }
    }

    /// A vector or string, if the pointer lies in its header.
    fn vector(
        &self,
        observation: &PointerObservation,
        id: BlockId,
        offset: u64,
        text: bool,
        element: &GuessedPointee,
        evidence: &[Evidence],
    ) -> Option<TypeGuess> {
        let FirstWord::Word(at) = observation.location else { return None };
        let at = at.minus(8);
        let since = self.observations.blocks.get(&id)?.header_at(at, self.position).filter(|_| offset == 0)?;
        let kind = if text { RustKind::String } else { RustKind::Vec(element.clone()) };
        let mut evidence = evidence.to_vec();
        evidence.push(Evidence { step: Some(since), kind: EvidenceKind::Header });
        evidence.sort();
        evidence.dedup_by_key(|evidence| evidence.kind);
        Some(TypeGuess { location: FirstWord::Word(at), ..guess(observation, 3, kind, Certainty::Strong, evidence) })
    }

    /// A pointer to elements of a buffer that another value owns.
    fn elements(
        &self,
        observation: &PointerObservation,
        available: u64,
        (text, element, size): (bool, GuessedPointee, u64),
        evidence: Vec<Evidence>,
    ) -> Option<TypeGuess> {
        let length = observation
            .second_word
            .filter(|length| *length > 0 && length.checked_mul(size).is_some_and(|n| n <= available));
        let is_pair = length.is_some() && (observation.source != PointerSource::Result || observation.text);
        if is_pair && text && observation.text {
            return Some(guess(observation, 2, RustKind::Str(TextLocation::Heap), Certainty::Strong, evidence));
        }
        if is_pair && !text {
            let kind = RustKind::Slice(element, self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        let kind = RustKind::Ref(element, self.access(observation));
        self.is_used(observation).then(|| guess(observation, 1, kind, Certainty::Weak, evidence))
    }

    /// The owning value that a reference points at: a single word, or the first of three.
    fn owner_at(&self, observation: &PointerObservation) -> Option<TypeGuess> {
        [0, 8].into_iter().find_map(|distance| {
            let stored =
                &self.observations.pointers[*self.observations.slots.get(&observation.value.wrapping_add(distance))?];
            let (_, 0) = stored.block.filter(|_| stored.step < self.position)? else { return None };
            let owner = self.resolve(stored).filter(|guess| guess.kind.owns())?;
            (owner.location == FirstWord::Word(Address(observation.value))).then_some(owner)
        })
    }

    /// A tuple of the accessed fields, if they are contiguous and pointers are among them.
    fn tuple_of_fields(&self, observation: &PointerObservation) -> Option<String> {
        let mut fields: Vec<_> = observation.fields.iter().filter(|field| field.step < self.position).collect();
        fields.sort_by_key(|field| field.offset);
        let mut end = 0;
        let mut n_pointers = 0;
        let mut names = Vec::new();
        for field in fields {
            if field.offset != end {
                return None;
            }
            end += field.width;
            let pointer = (field.width == 8).then(|| self.pointer_at(observation.value + field.offset)).flatten();
            n_pointers += usize::from(pointer.is_some());
            names.push(pointer.unwrap_or_else(|| scalar(field.width, field.float).to_owned()));
        }
        let is_vector = self.owner_at(observation).is_some_and(|owner| owner.n_words > 1);
        (n_pointers > 0 && names.len() > 1 && !is_vector).then(|| format!("({})", names.join(", ")))
    }

    /// The type of the pointer stored at an address, one level deep.
    fn pointer_at(&self, at: u64) -> Option<String> {
        let stored = &self.observations.pointers[*self.observations.slots.get(&at)?];
        if stored.step >= self.position {
            return None;
        }
        if let Some((_, 0)) = stored.block {
            return self.resolve(stored).filter(|guess| guess.n_words == 1).map(|guess| guess.kind.rust());
        }
        let (_, width, float) = stored.width.filter(|(step, width, _)| *step < self.position && *width <= 8)?;
        Some(RustKind::Ref(GuessedPointee::Named(scalar(width, float).to_owned()), self.access(stored)).rust())
    }

    fn is_used(&self, observation: &PointerObservation) -> bool {
        let steps = [observation.written, observation.read, observation.indexed.map(|(step, _)| step)];
        observation.source == PointerSource::Store || steps.into_iter().any(|step| self.before(step).is_some())
    }

    /// A reference to anything but a block's start.
    fn reference(&self, observation: &PointerObservation) -> Option<TypeGuess> {
        if memory_patterns::vtable(self.machine, Address(observation.value)).is_some() {
            return None;
        }
        if observation.returned || (observation.source == PointerSource::Result && observation.block.is_none()) {
            return None;
        }
        let evidence = self.evidence(observation, &[]);
        let indexed = observation.indexed.filter(|(step, _)| *step < self.position);
        if let (Some((_, width)), Some(1..=0xffff)) = (indexed, observation.second_word) {
            let element = GuessedPointee::Named(scalar(width, false).to_owned());
            let kind = RustKind::Slice(element, self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        if let Some(whole) = self.tuple_of_fields(observation) {
            let kind = RustKind::Ref(GuessedPointee::Named(whole), self.access(observation));
            return Some(guess(observation, 1, kind, Certainty::Fair, evidence));
        }
        if let Some(owner) = self.owner_at(observation) {
            // A Box's contents can be written through a `&mut Box` only; reference-counted values may have cells.
            let beyond =
                self.before(observation.written_through_inner).filter(|_| matches!(owner.kind, RustKind::Box(_)));
            let access = if beyond.is_some() { Mutability::Mutable } else { self.access(observation) };
            let kind = RustKind::Ref(GuessedPointee::Named(owner.kind.rust()), access);
            return self.is_used(observation).then(|| guess(observation, 1, kind, Certainty::Fair, evidence));
        }
        let width = observation.width.filter(|(step, width, _)| *step < self.position && *width <= 8);
        if let (Some((_, width, float)), Some(1..=0xffff), Some(_)) =
            (width, observation.second_word, self.before(observation.length_compared))
        {
            let kind =
                RustKind::Slice(GuessedPointee::Named(scalar(width, float).to_owned()), self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        let is_stack = observation.block.is_none() && !memory_patterns::is_static(self.machine, observation.value);
        let certainty = if width.is_some() { Certainty::Fair } else { Certainty::Weak };
        if !self.is_used(observation) || (width.is_none() && !is_stack && observation.block.is_none()) {
            return None;
        }
        let pointee = width.map_or(GuessedPointee::Unknown, |(_, width, float)| {
            let name = scalar(width, float);
            let n = observation.element_span / width;
            GuessedPointee::Named(if n > 1 { format!("[{name}; {n}]") } else { name.to_owned() })
        });
        Some(guess(observation, 1, RustKind::Ref(pointee, self.access(observation)), certainty, evidence))
    }
}

fn guess(
    observation: &PointerObservation,
    n_words: u8,
    kind: RustKind,
    certainty: Certainty,
    evidence: Vec<Evidence>,
) -> TypeGuess {
    TypeGuess {
        location: observation.location,
        n_words,
        target: Address(observation.value),
        block: observation.block.map(|(id, _)| id),
        kind,
        certainty,
        evidence,
    }
}
