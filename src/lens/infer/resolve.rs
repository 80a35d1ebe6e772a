//! From a pointer that was seen in a place to what Rust calls the value there.
//!
//! The rules, from what tells most to what tells least: a table of methods, text, counts, a vector's header, elements picked by an
//! index, and last a plain reference. A rule that needs memory looks at constants only.

use super::block::{BlockKind, Judgement, scalar};
use super::observations::Story;
use super::pointer::{Sighting, Via};
use super::shape;
use super::shape::Vtable;
use super::{Access, Certainty, Evidence, Guess, Holder, Kind, Pointee, Sign, TextPlace};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId};

/// What is known when a sighting is judged.
#[derive(Clone, Copy)]
pub(super) struct Looker<'a> {
    pub observations: &'a Story,
    pub machine: &'a Machine,
    /// Only what was seen before it counts.
    pub position: StepIndex,
}

impl Looker<'_> {
    /// What stands there; `None` when nothing speaks for a value of the program.
    pub fn resolve(&self, observation: &Sighting) -> Option<Guess> {
        if observation.via == Via::Named {
            return self.variable(observation);
        }
        if let Some(table) = observation.second.and_then(|second| shape::vtable(self.machine, Address(second)))
            && !shape::is_constant(self.machine, observation.value)
        {
            return Some(self.with_table(observation, table));
        }
        if observation.text && shape::is_static(self.machine, observation.value) {
            let place = if shape::is_constant(self.machine, observation.value) {
                TextPlace::Literal
            } else {
                TextPlace::Elsewhere
            };
            let evidence = self.evidence(observation, &[(None, Sign::Text)]);
            return Some(guess(observation, 2, Kind::Str(place), Certainty::Strong, evidence));
        }
        if let Some((id, offset)) = observation.block {
            return self.in_block(observation, id, offset);
        }
        self.reference(observation)
    }

    /// What is known of the block that the sighting points into.
    pub fn judgement(&self, id: BlockId) -> Option<(Block, Judgement)> {
        let block = self.machine.block(id)?;
        let observations = self.observations.blocks.get(&id);
        let unknown = super::block::BlockStory::default();
        Some((block, observations.unwrap_or(&unknown).judge(&block, self.position)))
    }

    fn before(&self, step: Option<StepIndex>) -> Option<StepIndex> {
        step.filter(|step| *step < self.position)
    }

    fn evidence(&self, observation: &Sighting, more: &[(Option<StepIndex>, Sign)]) -> Vec<Evidence> {
        let stored = Some(observation.step).filter(|_| observation.count > 0);
        let mut all = vec![
            (stored, Sign::Stored),
            (self.before(observation.written), Sign::WrittenThrough),
            (self.before(observation.read), Sign::ReadThrough),
            (self.before(observation.indexed.map(|(step, _)| step)), Sign::Indexed),
        ];
        all.retain(|(step, _)| step.is_some());
        all.extend(more);
        let mut evidence: Vec<Evidence> = all.into_iter().map(|(step, what)| Evidence { step, what }).collect();
        evidence.sort();
        evidence.dedup();
        evidence
    }

    fn access(&self, observation: &Sighting) -> Access {
        if self.before(observation.written).is_some() { Access::Mutable } else { Access::Shared }
    }

    fn variable(&self, observation: &Sighting) -> Option<Guess> {
        let (_, width, float) = observation.width.filter(|(step, ..)| *step < self.position)?;
        let locked = self.before(observation.locked);
        let kind = match locked {
            Some(_) if width <= 8 => Kind::Atomic(width),
            _ if width <= 8 => Kind::Static(Pointee::Named(scalar(width, float).to_owned())),
            _ => Kind::Static(Pointee::Bytes(width)),
        };
        let more: Vec<_> = locked.map(|step| (Some(step), Sign::LockedVariable)).into_iter().collect();
        Some(guess(observation, 1, kind, Certainty::Fair, self.evidence(observation, &more)))
    }

    fn with_table(&self, observation: &Sighting, table: Vtable) -> Guess {
        let evidence = self.evidence(observation, &[(None, Sign::Vtable)]);
        let block = observation.block.filter(|(_, offset)| *offset == 0);
        let block = block.and_then(|(id, _)| self.machine.block(id));
        let owned = block.is_some_and(|block| block.size == table.size && self.is_given_away(observation, &block));
        let kind = if owned { Kind::BoxDyn } else { Kind::RefDyn(self.access(observation)) };
        guess(observation, 2, kind, Certainty::Strong, evidence)
    }

    /// An argument is the caller's still, unless the block was freed during the call.
    pub fn is_given_away(&self, observation: &Sighting, block: &Block) -> bool {
        if observation.via != Via::Argument {
            return true;
        }
        let until = observation.until.unwrap_or(self.position).min(self.position);
        block.freed.is_some_and(|freed| freed.step >= observation.step && freed.step <= until)
    }

    fn in_block(&self, observation: &Sighting, id: BlockId, offset: u64) -> Option<Guess> {
        let (block, judgement) = self.judgement(id)?;
        let from_block: Vec<_> = judgement.evidence.iter().map(|evidence| (evidence.step, evidence.what)).collect();
        let mut evidence = self.evidence(observation, &from_block);
        let certainty = judgement.certainty;
        match judgement.kind {
            BlockKind::Counted { atomic, value } if offset == 0 => {
                if observation.weak {
                    evidence.push(Evidence { step: None, what: Sign::WeakRaised });
                }
                let kind = match (atomic, observation.weak) {
                    (true, false) => Kind::Arc(value),
                    (true, true) => Kind::ArcWeak(value),
                    (false, false) => Kind::Rc(value),
                    (false, true) => Kind::RcWeak(value),
                };
                Some(guess(observation, 1, kind, certainty, evidence))
            }
            BlockKind::Buffer { text, element, size } => {
                if let Some(guess) = self.vector(observation, id, offset, text, &element, &evidence) {
                    return Some(guess);
                }
                self.elements(observation, block.size - offset, (text, element, size), evidence)
            }
            BlockKind::Single(value) if offset == 0 => {
                let owned = self.is_given_away(observation, &block);
                let kind = if owned { Kind::Box(value) } else { Kind::Ref(value, self.access(observation)) };
                if !owned && !self.is_used(observation) {
                    return None;
                }
                Some(guess(observation, 1, kind, certainty, evidence))
            }
            BlockKind::Foreign => Some(guess(observation, 1, Kind::Raw, certainty, evidence)),
            BlockKind::Counted { value, .. } if offset == 16 => {
                Some(guess(observation, 1, Kind::Ref(value, self.access(observation)), Certainty::Fair, evidence))
            }
            BlockKind::Counted { .. } | BlockKind::Single(_) => self.reference(observation),
        }
    }

    /// The pointer of a vector or string whose three words stand around it.
    fn vector(
        &self,
        observation: &Sighting,
        id: BlockId,
        offset: u64,
        text: bool,
        element: &Pointee,
        evidence: &[Evidence],
    ) -> Option<Guess> {
        let Holder::Word(at) = observation.holder else { return None };
        let at = at.minus(8);
        let since = self.observations.blocks.get(&id)?.header_at(at, self.position).filter(|_| offset == 0)?;
        let kind = if text { Kind::String } else { Kind::Vec(element.clone()) };
        let mut evidence = evidence.to_vec();
        evidence.push(Evidence { step: Some(since), what: Sign::Header });
        evidence.sort();
        evidence.dedup_by_key(|evidence| evidence.what);
        Some(Guess { holder: Holder::Word(at), ..guess(observation, 3, kind, Certainty::Strong, evidence) })
    }

    /// A pointer to elements that something else owns.
    fn elements(
        &self,
        observation: &Sighting,
        room: u64,
        (text, element, size): (bool, Pointee, u64),
        evidence: Vec<Evidence>,
    ) -> Option<Guess> {
        let length =
            observation.second.filter(|length| *length > 0 && length.checked_mul(size).is_some_and(|n| n <= room));
        let is_pair = length.is_some() && (observation.via != Via::Result || observation.text);
        if is_pair && text && observation.text {
            return Some(guess(observation, 2, Kind::Str(TextPlace::Heap), Certainty::Strong, evidence));
        }
        if is_pair && !text {
            let kind = Kind::Slice(element, self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        let kind = Kind::Ref(element, self.access(observation));
        self.is_used(observation).then(|| guess(observation, 1, kind, Certainty::Weak, evidence))
    }

    /// The owner that stands where a reference points: its only word, or the first of three.
    fn owner_at(&self, observation: &Sighting) -> Option<Guess> {
        [0, 8].into_iter().find_map(|distance| {
            let stored = &self.observations.observations
                [*self.observations.slots.get(&observation.value.wrapping_add(distance))?];
            let (_, 0) = stored.block.filter(|_| stored.step < self.position)? else { return None };
            let owner = self.resolve(stored).filter(|guess| guess.kind.owns())?;
            (owner.holder == Holder::Word(Address(observation.value))).then_some(owner)
        })
    }

    /// A tuple of what was reached through it, if pointers are among several fields that lie side by side.
    fn fields(&self, observation: &Sighting) -> Option<String> {
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

    /// The type of the pointer stored at an address; what it points at is not followed further.
    fn pointer_at(&self, at: u64) -> Option<String> {
        let stored = &self.observations.observations[*self.observations.slots.get(&at)?];
        if stored.step >= self.position {
            return None;
        }
        if let Some((_, 0)) = stored.block {
            return self.resolve(stored).filter(|guess| guess.n_words == 1).map(|guess| guess.kind.rust());
        }
        let (_, width, float) = stored.width.filter(|(step, width, _)| *step < self.position && *width <= 8)?;
        Some(Kind::Ref(Pointee::Named(scalar(width, float).to_owned()), self.access(stored)).rust())
    }

    fn is_used(&self, observation: &Sighting) -> bool {
        let steps = [observation.written, observation.read, observation.indexed.map(|(step, _)| step)];
        observation.via == Via::Store || steps.into_iter().any(|step| self.before(step).is_some())
    }

    /// A pointer to something that is no block's start.
    fn reference(&self, observation: &Sighting) -> Option<Guess> {
        if shape::vtable(self.machine, Address(observation.value)).is_some() {
            return None;
        }
        if observation.given_back || (observation.via == Via::Result && observation.block.is_none()) {
            return None;
        }
        let evidence = self.evidence(observation, &[]);
        let indexed = observation.indexed.filter(|(step, _)| *step < self.position);
        if let (Some((_, width)), Some(1..=0xffff)) = (indexed, observation.second) {
            let element = Pointee::Named(scalar(width, false).to_owned());
            let kind = Kind::Slice(element, self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        if let Some(whole) = self.fields(observation) {
            let kind = Kind::Ref(Pointee::Named(whole), self.access(observation));
            return Some(guess(observation, 1, kind, Certainty::Fair, evidence));
        }
        if let Some(owner) = self.owner_at(observation) {
            // What a Box owns can be written through a `&mut Box` only; counted values may have cells.
            let beyond = self.before(observation.written_beyond).filter(|_| matches!(owner.kind, Kind::Box(_)));
            let access = if beyond.is_some() { Access::Mutable } else { self.access(observation) };
            let kind = Kind::Ref(Pointee::Named(owner.kind.rust()), access);
            return self.is_used(observation).then(|| guess(observation, 1, kind, Certainty::Fair, evidence));
        }
        let width = observation.width.filter(|(step, width, _)| *step < self.position && *width <= 8);
        if let (Some((_, width, float)), Some(1..=0xffff), Some(_)) =
            (width, observation.second, self.before(observation.tested))
        {
            let kind = Kind::Slice(Pointee::Named(scalar(width, float).to_owned()), self.access(observation));
            return Some(guess(observation, 2, kind, Certainty::Fair, evidence));
        }
        let is_stack = observation.block.is_none() && !shape::is_static(self.machine, observation.value);
        let certainty = if width.is_some() { Certainty::Fair } else { Certainty::Weak };
        if !self.is_used(observation) || (width.is_none() && !is_stack && observation.block.is_none()) {
            return None;
        }
        let pointee = width.map_or(Pointee::Unknown, |(_, width, float)| {
            let name = scalar(width, float);
            let n = observation.span / width;
            Pointee::Named(if n > 1 { format!("[{name}; {n}]") } else { name.to_owned() })
        });
        Some(guess(observation, 1, Kind::Ref(pointee, self.access(observation)), certainty, evidence))
    }
}

fn guess(observation: &Sighting, n_words: u8, kind: Kind, certainty: Certainty, evidence: Vec<Evidence>) -> Guess {
    Guess {
        holder: observation.holder,
        n_words,
        target: Address(observation.value),
        block: observation.block.map(|(id, _)| id),
        kind,
        certainty,
        evidence,
    }
}
