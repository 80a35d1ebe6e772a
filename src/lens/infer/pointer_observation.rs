//! [`PointerObservation`]: a pointer that was observed in a location of a function, and the accesses through it since.
//!
//! Plain data; of each kind of access the first step is kept, so that inference at an earlier position can leave out what came later.

use super::guess::FirstWord;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::Register;
use crate::model::step::Step;
use crate::x86::facts::MemoryOperand;

/// Largest offset of a field access that is recorded, in bytes.
const MAX_FIELD_OFFSET: u64 = 64;

/// A pointer observed in a location.
#[derive(Clone, Debug)]
pub(super) struct PointerObservation {
    pub step: StepIndex,
    /// The instruction that stored or passed it.
    pub at: Address,
    /// The function whose location it is.
    pub function: Address,
    /// The number of its frame, from the outermost.
    pub depth: usize,
    pub location: FirstWord,
    /// For a stack slot, its distance from rsp then.
    pub from_rsp: Option<i64>,
    pub value: u64,
    /// The following word: length or vtable of a fat pointer.
    pub second_word: Option<u64>,
    pub source: PointerSource,
    /// The block that it points into, with the offset.
    pub block: Option<(BlockId, u64)>,
    /// Its target was text then.
    pub text: bool,
    /// The block's weak count was the last one incremented.
    pub weak_raised: bool,
    pub written: Option<StepIndex>,
    pub read: Option<StepIndex>,
    /// Memory was written through the pointer stored at its target.
    pub written_through_inner: Option<StepIndex>,
    /// Access width in bytes, and whether as a float.
    pub width: Option<(StepIndex, u64, bool)>,
    /// Accesses at fixed offsets.
    pub fields: Vec<FieldAccess>,
    pub indexed: Option<(StepIndex, u64)>,
    /// The following word was compared, as lengths are.
    pub length_compared: Option<StepIndex>,
    /// Extent of the accesses of this width, in bytes.
    pub element_span: u64,
    /// The first instruction that accessed memory through it.
    pub first_use: Option<Address>,
    /// A `lock` instruction accessed it.
    pub locked: Option<StepIndex>,
    /// The step that ended the function's call.
    pub call_ended: Option<StepIndex>,
    /// The function returned it in rax: the address of a return value.
    pub returned: bool,
    /// How often it was observed.
    pub count: u64,
}

/// An access at a fixed offset from a pointer.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldAccess {
    pub step: StepIndex,
    pub offset: u64,
    pub width: u64,
    pub float: bool,
}

/// How a pointer arrived in its location.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum PointerSource {
    Store,
    Argument,
    Result,
    /// A static named by the instruction itself.
    Named,
}

/// Key under which repeated observations are merged.
#[derive(PartialEq, Eq, Hash, Debug)]
pub(super) struct ObservationKey {
    pub function: Address,
    pub source: PointerSource,
    pub location: LocationKey,
    pub target: TargetKey,
    pub weak_raised: bool,
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
    /// A new observation without any accesses.
    pub(super) fn new(step: StepIndex, location: FirstWord, value: u64, source: PointerSource) -> PointerObservation {
        PointerObservation {
            step,
            at: Address(0),
            function: Address(0),
            depth: usize::MAX,
            location,
            from_rsp: None,
            value,
            second_word: None,
            source,
            block: None,
            text: false,
            weak_raised: false,
            written: None,
            read: None,
            written_through_inner: None,
            width: None,
            fields: Vec::new(),
            indexed: None,
            length_compared: None,
            element_span: 0,
            first_use: None,
            locked: None,
            call_ended: None,
            returned: false,
            count: 0,
        }
    }

    /// Records an access through it.
    pub(super) fn note_use(&mut self, step: &Step, operand: &MemoryOperand, float: bool) {
        let width = u64::from(operand.size);
        self.first_use.get_or_insert(step.at);
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
        if known == width && end.is_multiple_of(width) && end <= MAX_FIELD_OFFSET {
            self.element_span = self.element_span.max(end);
        }
        self.note_field(step.index, operand.displacement, width, float);
    }

    /// Of two accesses at one offset the wider one is kept.
    fn note_field(&mut self, step: StepIndex, offset: u64, width: u64, float: bool) {
        if offset >= MAX_FIELD_OFFSET || width > 8 {
            return;
        }
        match self.fields.iter_mut().find(|field| field.offset == offset) {
            Some(field) if field.width >= width => {}
            Some(field) => (field.width, field.float) = (width, float),
            None => self.fields.push(FieldAccess { step, offset, width, float }),
        }
    }
}
