//! [`PointerObservation`]: a pointer that was seen in a place, and what was done through it afterwards.
//!
//! Facts only; what they make of it is decided in `resolve`.

use super::guess::ValueLocation;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::Register;
use crate::model::step::Step;
use crate::x86::facts::MemoryOperand;

/// Distances from a pointer at which fields are looked for, in bytes.
const FARTHEST: u64 = 64;

/// A pointer seen in a place.
#[derive(Clone, Debug)]
pub(super) struct PointerObservation {
    pub step: StepIndex,
    /// The instruction that put it there.
    pub at: Address,
    /// The function whose place it is.
    pub function: Address,
    /// The number of its frame, from the outermost.
    pub depth: usize,
    pub holder: ValueLocation,
    /// For a stack slot, its distance from rsp then.
    pub from_rsp: Option<i64>,
    pub value: u64,
    /// The word that follows: the length or vtable of a pair.
    pub second: Option<u64>,
    pub via: PointerSource,
    /// The block that it points into, with the offset.
    pub block: Option<(BlockId, u64)>,
    /// Its bytes were text then.
    pub text: bool,
    /// The weak count of the block had gone up last.
    pub weak: bool,
    pub written: Option<StepIndex>,
    pub read: Option<StepIndex>,
    /// Memory was written through the pointer that it points at.
    pub written_beyond: Option<StepIndex>,
    /// Bytes, and whether they are a float.
    pub width: Option<(StepIndex, u64, bool)>,
    /// The numbers reached at fixed distances from it.
    pub fields: Vec<FieldAccess>,
    pub indexed: Option<(StepIndex, u64)>,
    /// The word that follows was compared with something, as lengths are.
    pub tested: Option<StepIndex>,
    /// Bytes reached through it in steps of `width`.
    pub span: u64,
    /// The first instruction that reached through it.
    pub used_at: Option<Address>,
    /// A `lock` acted on it.
    pub locked: Option<StepIndex>,
    /// When the function's call ended.
    pub until: Option<StepIndex>,
    /// The function gave it back in rax: it is where a result is built.
    pub given_back: bool,
    /// How often it was seen.
    pub count: u64,
}

/// A number reached through a pointer.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldAccess {
    pub step: StepIndex,
    pub offset: u64,
    pub width: u64,
    pub float: bool,
}

/// How a pointer came to its place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum PointerSource {
    Store,
    Argument,
    Result,
    /// A variable named by the instruction itself.
    Named,
}

/// What makes two sightings one.
#[derive(PartialEq, Eq, Hash, Debug)]
pub(super) struct ObservationKey {
    pub function: Address,
    pub via: PointerSource,
    pub place: LocationKey,
    pub target: TargetKey,
    pub weak: bool,
}

#[derive(PartialEq, Eq, Hash, Debug)]
pub(super) enum LocationKey {
    Register(Register),
    FromBase(i64),
    Fixed(u64),
}

#[derive(PartialEq, Eq, Hash, Debug)]
pub(super) enum TargetKey {
    Block(BlockId, u64),
    Stack(i64),
    Fixed(u64),
}

impl PointerObservation {
    /// A pointer that is in `holder`, of which nothing else is known yet.
    pub fn new(step: StepIndex, holder: ValueLocation, value: u64, via: PointerSource) -> PointerObservation {
        PointerObservation {
            step,
            at: Address(0),
            function: Address(0),
            depth: usize::MAX,
            holder,
            from_rsp: None,
            value,
            second: None,
            via,
            block: None,
            text: false,
            weak: false,
            written: None,
            read: None,
            written_beyond: None,
            width: None,
            fields: Vec::new(),
            indexed: None,
            tested: None,
            span: 0,
            used_at: None,
            locked: None,
            until: None,
            given_back: false,
            count: 0,
        }
    }

    /// An instruction reached through it.
    pub fn note_use(&mut self, step: &Step, operand: &MemoryOperand, float: bool) {
        let width = u64::from(operand.size);
        self.used_at.get_or_insert(step.at);
        if operand.writes {
            self.written.get_or_insert(step.index);
        }
        if operand.reads {
            self.read.get_or_insert(step.index);
        }
        if operand.index.is_some() {
            self.indexed.get_or_insert((step.index, width));
            return;
        }
        let (_, known, _) = *self.width.get_or_insert((step.index, width, float));
        let end = operand.displacement.wrapping_add(width);
        if known == width && end.is_multiple_of(width) && end <= FARTHEST {
            self.span = self.span.max(end);
        }
        self.note_field(step.index, operand.displacement, width, float);
    }

    /// Of two numbers at one distance the wider one stays.
    fn note_field(&mut self, step: StepIndex, offset: u64, width: u64, float: bool) {
        if offset >= FARTHEST || width > 8 {
            return;
        }
        match self.fields.iter_mut().find(|field| field.offset == offset) {
            Some(field) if field.width >= width => {}
            Some(field) => (field.width, field.float) = (width, float),
            None => self.fields.push(FieldAccess { step, offset, width, float }),
        }
    }
}
