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
use crate::model::memory_map::HEAP_BASE;

/// What is known when a sighting is judged.
#[derive(Clone, Copy)]
pub(super) struct Looker<'a> {
    pub story: &'a Story,
    pub machine: &'a Machine,
    /// Only what was seen before it counts.
    pub position: StepIndex,
}

impl Looker<'_> {
    /// What stands there; `None` when nothing speaks for a value of the program.
    pub fn resolve(&self, sighting: &Sighting) -> Option<Guess> {
        if sighting.via == Via::Named {
            return self.variable(sighting);
        }
        if let Some(table) = sighting.second.and_then(|second| shape::vtable(self.machine, Address(second)))
            && !shape::is_constant(sighting.value)
        {
            return Some(self.with_table(sighting, table));
        }
        if sighting.text && shape::is_static(sighting.value) {
            let place = if shape::is_constant(sighting.value) { TextPlace::Literal } else { TextPlace::Elsewhere };
            let evidence = self.evidence(sighting, &[(None, Sign::Text)]);
            return Some(guess(sighting, 2, Kind::Str(place), Certainty::Strong, evidence));
        }
        if let Some((id, offset)) = sighting.block {
            return self.in_block(sighting, id, offset);
        }
        self.reference(sighting)
    }

    /// What is known of the block that the sighting points into.
    pub fn judgement(&self, id: BlockId) -> Option<(Block, Judgement)> {
        let block = self.machine.block(id)?;
        let story = self.story.blocks.get(&id);
        let unknown = super::block::BlockStory::default();
        Some((block, story.unwrap_or(&unknown).judge(&block, self.position)))
    }

    fn before(&self, step: Option<StepIndex>) -> Option<StepIndex> {
        step.filter(|step| *step < self.position)
    }

    fn evidence(&self, sighting: &Sighting, more: &[(Option<StepIndex>, Sign)]) -> Vec<Evidence> {
        let stored = Some(sighting.step).filter(|_| sighting.count > 0);
        let mut all = vec![
            (stored, Sign::Stored),
            (self.before(sighting.written), Sign::WrittenThrough),
            (self.before(sighting.read), Sign::ReadThrough),
            (self.before(sighting.indexed.map(|(step, _)| step)), Sign::Indexed),
        ];
        all.retain(|(step, _)| step.is_some());
        all.extend(more);
        let mut evidence: Vec<Evidence> = all.into_iter().map(|(step, what)| Evidence { step, what }).collect();
        evidence.sort();
        evidence.dedup();
        evidence
    }

    fn access(&self, sighting: &Sighting) -> Access {
        if self.before(sighting.written).is_some() { Access::Mutable } else { Access::Shared }
    }

    fn variable(&self, sighting: &Sighting) -> Option<Guess> {
        let (_, width, float) = sighting.width.filter(|(step, ..)| *step < self.position)?;
        let locked = self.before(sighting.locked);
        let kind = match locked {
            Some(_) if width <= 8 => Kind::Atomic(width),
            _ if width <= 8 => Kind::Static(Pointee::Named(scalar(width, float).to_owned())),
            _ => Kind::Static(Pointee::Bytes(width)),
        };
        let more: Vec<_> = locked.map(|step| (Some(step), Sign::LockedVariable)).into_iter().collect();
        Some(guess(sighting, 1, kind, Certainty::Fair, self.evidence(sighting, &more)))
    }

    fn with_table(&self, sighting: &Sighting, table: Vtable) -> Guess {
        let evidence = self.evidence(sighting, &[(None, Sign::Vtable)]);
        let block = sighting.block.filter(|(_, offset)| *offset == 0);
        let block = block.and_then(|(id, _)| self.machine.block(id));
        let owned = block.is_some_and(|block| block.size == table.size && self.is_given_away(sighting, &block));
        let kind = if owned { Kind::BoxDyn } else { Kind::RefDyn(self.access(sighting)) };
        guess(sighting, 2, kind, Certainty::Strong, evidence)
    }

    /// An argument is the caller's still, unless the block was freed during the call.
    pub fn is_given_away(&self, sighting: &Sighting, block: &Block) -> bool {
        if sighting.via != Via::Argument {
            return true;
        }
        let until = sighting.until.unwrap_or(self.position).min(self.position);
        block.freed.is_some_and(|freed| freed.step >= sighting.step && freed.step <= until)
    }

    fn in_block(&self, sighting: &Sighting, id: BlockId, offset: u64) -> Option<Guess> {
        let (block, judgement) = self.judgement(id)?;
        let from_block: Vec<_> = judgement.evidence.iter().map(|evidence| (evidence.step, evidence.what)).collect();
        let mut evidence = self.evidence(sighting, &from_block);
        let certainty = judgement.certainty;
        match judgement.kind {
            BlockKind::Counted { atomic, value } if offset == 0 => {
                if sighting.weak {
                    evidence.push(Evidence { step: None, what: Sign::WeakRaised });
                }
                let kind = match (atomic, sighting.weak) {
                    (true, false) => Kind::Arc(value),
                    (true, true) => Kind::ArcWeak(value),
                    (false, false) => Kind::Rc(value),
                    (false, true) => Kind::RcWeak(value),
                };
                Some(guess(sighting, 1, kind, certainty, evidence))
            }
            BlockKind::Buffer { text, element, size } => {
                if let Some(guess) = self.vector(sighting, id, offset, text, &element, &evidence) {
                    return Some(guess);
                }
                self.elements(sighting, block.size - offset, (text, element, size), evidence)
            }
            BlockKind::Single(value) if offset == 0 => {
                let owned = self.is_given_away(sighting, &block);
                let kind = if owned { Kind::Box(value) } else { Kind::Ref(value, self.access(sighting)) };
                if !owned && !self.is_used(sighting) {
                    return None;
                }
                Some(guess(sighting, 1, kind, certainty, evidence))
            }
            BlockKind::Foreign => Some(guess(sighting, 1, Kind::Raw, certainty, evidence)),
            BlockKind::Counted { value, .. } if offset == 16 => {
                Some(guess(sighting, 1, Kind::Ref(value, self.access(sighting)), Certainty::Fair, evidence))
            }
            BlockKind::Counted { .. } | BlockKind::Single(_) => self.reference(sighting),
        }
    }

    /// The pointer of a vector or string whose three words stand around it.
    fn vector(
        &self,
        sighting: &Sighting,
        id: BlockId,
        offset: u64,
        text: bool,
        element: &Pointee,
        evidence: &[Evidence],
    ) -> Option<Guess> {
        let Holder::Word(at) = sighting.holder else { return None };
        let at = at.minus(8);
        let since = self.story.blocks.get(&id)?.header_at(at, self.position).filter(|_| offset == 0)?;
        let kind = if text { Kind::String } else { Kind::Vec(element.clone()) };
        let mut evidence = evidence.to_vec();
        evidence.push(Evidence { step: Some(since), what: Sign::Header });
        evidence.sort();
        evidence.dedup_by_key(|evidence| evidence.what);
        Some(Guess { holder: Holder::Word(at), ..guess(sighting, 3, kind, Certainty::Strong, evidence) })
    }

    /// A pointer to elements that something else owns.
    fn elements(
        &self,
        sighting: &Sighting,
        room: u64,
        (text, element, size): (bool, Pointee, u64),
        evidence: Vec<Evidence>,
    ) -> Option<Guess> {
        let length =
            sighting.second.filter(|length| *length > 0 && length.checked_mul(size).is_some_and(|n| n <= room));
        let is_pair = length.is_some() && (sighting.via != Via::Result || sighting.text);
        if is_pair && text && sighting.text {
            return Some(guess(sighting, 2, Kind::Str(TextPlace::Heap), Certainty::Strong, evidence));
        }
        if is_pair && !text {
            let kind = Kind::Slice(element, self.access(sighting));
            return Some(guess(sighting, 2, kind, Certainty::Fair, evidence));
        }
        let kind = Kind::Ref(element, self.access(sighting));
        self.is_used(sighting).then(|| guess(sighting, 1, kind, Certainty::Weak, evidence))
    }

    /// The owner that stands where a reference points: its only word, or the first of three.
    fn owner_at(&self, sighting: &Sighting) -> Option<Guess> {
        [0, 8].into_iter().find_map(|distance| {
            let stored = &self.story.sightings[*self.story.slots.get(&sighting.value.wrapping_add(distance))?];
            let (_, 0) = stored.block.filter(|_| stored.step < self.position)? else { return None };
            let owner = self.resolve(stored).filter(|guess| guess.kind.owns())?;
            (owner.holder == Holder::Word(Address(sighting.value))).then_some(owner)
        })
    }

    /// A tuple of what was reached through it, if pointers are among several fields that lie side by side.
    fn fields(&self, sighting: &Sighting) -> Option<String> {
        let mut fields: Vec<_> = sighting.fields.iter().filter(|field| field.step < self.position).collect();
        fields.sort_by_key(|field| field.offset);
        let mut end = 0;
        let mut n_pointers = 0;
        let mut names = Vec::new();
        for field in fields {
            if field.offset != end {
                return None;
            }
            end += field.width;
            let pointer = (field.width == 8).then(|| self.pointer_at(sighting.value + field.offset)).flatten();
            n_pointers += usize::from(pointer.is_some());
            names.push(pointer.unwrap_or_else(|| scalar(field.width, field.float).to_owned()));
        }
        let is_vector = self.owner_at(sighting).is_some_and(|owner| owner.n_words > 1);
        (n_pointers > 0 && names.len() > 1 && !is_vector).then(|| format!("({})", names.join(", ")))
    }

    /// The type of the pointer stored at an address; what it points at is not followed further.
    fn pointer_at(&self, at: u64) -> Option<String> {
        let stored = &self.story.sightings[*self.story.slots.get(&at)?];
        if stored.step >= self.position {
            return None;
        }
        if let Some((_, 0)) = stored.block {
            return self.resolve(stored).filter(|guess| guess.n_words == 1).map(|guess| guess.kind.rust());
        }
        let (_, width, float) = stored.width.filter(|(step, width, _)| *step < self.position && *width <= 8)?;
        Some(Kind::Ref(Pointee::Named(scalar(width, float).to_owned()), self.access(stored)).rust())
    }

    fn is_used(&self, sighting: &Sighting) -> bool {
        let steps = [sighting.written, sighting.read, sighting.indexed.map(|(step, _)| step)];
        sighting.via == Via::Store || steps.into_iter().any(|step| self.before(step).is_some())
    }

    /// A pointer to something that is no block's start.
    fn reference(&self, sighting: &Sighting) -> Option<Guess> {
        if shape::vtable(self.machine, Address(sighting.value)).is_some() {
            return None;
        }
        if sighting.given_back || (sighting.via == Via::Result && sighting.block.is_none()) {
            return None;
        }
        let evidence = self.evidence(sighting, &[]);
        let indexed = sighting.indexed.filter(|(step, _)| *step < self.position);
        if let (Some((_, width)), Some(1..=0xffff)) = (indexed, sighting.second) {
            let element = Pointee::Named(scalar(width, false).to_owned());
            let kind = Kind::Slice(element, self.access(sighting));
            return Some(guess(sighting, 2, kind, Certainty::Fair, evidence));
        }
        if let Some(whole) = self.fields(sighting) {
            let kind = Kind::Ref(Pointee::Named(whole), self.access(sighting));
            return Some(guess(sighting, 1, kind, Certainty::Fair, evidence));
        }
        if let Some(owner) = self.owner_at(sighting) {
            // What a Box owns can be written through a `&mut Box` only; counted values may have cells.
            let beyond = self.before(sighting.written_beyond).filter(|_| matches!(owner.kind, Kind::Box(_)));
            let access = if beyond.is_some() { Access::Mutable } else { self.access(sighting) };
            let kind = Kind::Ref(Pointee::Named(owner.kind.rust()), access);
            return self.is_used(sighting).then(|| guess(sighting, 1, kind, Certainty::Fair, evidence));
        }
        let width = sighting.width.filter(|(step, width, _)| *step < self.position && *width <= 8);
        if let (Some((_, width, float)), Some(1..=0xffff), Some(_)) =
            (width, sighting.second, self.before(sighting.tested))
        {
            let kind = Kind::Slice(Pointee::Named(scalar(width, float).to_owned()), self.access(sighting));
            return Some(guess(sighting, 2, kind, Certainty::Fair, evidence));
        }
        let is_stack = sighting.value >= HEAP_BASE && sighting.block.is_none();
        let certainty = if width.is_some() { Certainty::Fair } else { Certainty::Weak };
        if !self.is_used(sighting) || (width.is_none() && !is_stack && sighting.block.is_none()) {
            return None;
        }
        let pointee = width.map_or(Pointee::Unknown, |(_, width, float)| {
            let name = scalar(width, float);
            let n = sighting.span / width;
            Pointee::Named(if n > 1 { format!("[{name}; {n}]") } else { name.to_owned() })
        });
        Some(guess(sighting, 1, Kind::Ref(pointee, self.access(sighting)), certainty, evidence))
    }
}

fn guess(sighting: &Sighting, n_words: u8, kind: Kind, certainty: Certainty, evidence: Vec<Evidence>) -> Guess {
    Guess {
        holder: sighting.holder,
        n_words,
        target: Address(sighting.value),
        block: sighting.block.map(|(id, _)| id),
        kind,
        certainty,
        evidence,
    }
}
