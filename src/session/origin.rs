//! `origin`: data provenance. Follows a value back through moves between registers and memory to the step that made it.
//!
//! Only moves that carry bytes unchanged, or extended, are followed; whatever computes is where the value was made. Each hop is one search
//! of the record.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::expr::{Expr, Expression};
use super::queries::caller_of;
use super::reply::{Hop, Origin, OriginKind, Reply, ValueLocation};
use crate::model::addr::{Address, StepIndex};
use crate::model::location::Location;
use crate::model::register::{Register, RegisterView};
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::{Executed, HeapEvent, Step};
use crate::x86::dataflow::{DataMove, UpperBytes};

/// Values that were moved more often than this are followed no further.
const MOST_HOPS: usize = 256;

/// Where a step had a value from.
enum Source {
    Moved(ValueLocation),
    Made(OriginKind),
}

/// `origin PLACE`.
pub(super) fn origin(debuggee: &mut Debuggee, expression: &Expression) -> Result<Reply, LineError> {
    let Expression { text, expr } = expression;
    let expr = debuggee.lookup().with_fixed_address(expr)?;
    debuggee.lookup().written_place(&expr, text)?;
    let mut location = match &expr {
        Expr::Register(view) => ValueLocation::Register(*view),
        Expr::Memory(memory) => {
            let (address, size) = debuggee.lookup().location(memory)?;
            ValueLocation::Memory { address, size }
        }
        _ => {
            return Err(LineError::new(format!("`{text}` is not moved about"))
                .with_help(format!("`who {text}` tells which step set it")));
        }
    };
    let mut before = debuggee.machine.position();
    let mut hops = Vec::new();
    let kind = loop {
        let step = match debuggee.machine.find_back(before, &[SearchGoal::Writes(watched(location))]) {
            SearchResult::Interrupted => return Ok(Reply::SearchInterrupted),
            SearchResult::Nothing => break OriginKind::BeforeRecord,
            SearchResult::Found(step) => step,
        };
        let Some(step) = debuggee.machine.step_at(step) else { break OriginKind::BeforeRecord };
        let source = source_of(debuggee, &step, location);
        before = step.index;
        let caller = caller_of(debuggee, &step);
        hops.push(Hop { location, step, caller });
        match source {
            Source::Made(kind) => break kind,
            Source::Moved(_) if hops.len() == MOST_HOPS => break OriginKind::TooManyHops,
            Source::Moved(from) => location = from,
        }
    };
    Ok(Reply::Origin(Box::new(Origin { text: text.clone(), hops, kind, first: location })))
}

/// The step before `before` that last wrote a place, and where it moved the value from; `None` where it did not just move it.
pub(super) fn hop_back(
    debuggee: &mut Debuggee,
    location: ValueLocation,
    before: StepIndex,
) -> Option<(StepIndex, ValueLocation)> {
    let SearchResult::Found(step) = debuggee.machine.find_back(before, &[SearchGoal::Writes(watched(location))]) else {
        return None;
    };
    let step = debuggee.machine.step_at(step)?;
    match source_of(debuggee, &step, location) {
        Source::Moved(from) => Some((step.index, from)),
        Source::Made(_) => None,
    }
}

/// How a step that wrote a place came by the value.
fn source_of(debuggee: &Debuggee, step: &Step, location: ValueLocation) -> Source {
    match &step.what {
        Executed::Edit => Source::Made(OriginKind::Edit),
        Executed::Exit { .. } | Executed::Switch { .. } => Source::Made(OriginKind::Computed),
        Executed::Syscall { .. } if matches!(location, ValueLocation::Memory { .. }) => Source::Made(OriginKind::Input),
        Executed::Syscall { .. } => Source::Made(OriginKind::Computed),
        Executed::RuntimeCall { .. } => served_from(step, location),
        Executed::Instruction { .. } => moved_from(debuggee, step, location),
    }
}

fn moved_from(debuggee: &Debuggee, step: &Step, location: ValueLocation) -> Source {
    let moves = debuggee.machine.facts_at(step.at).map_or(DataMove::NotAMove, |facts| facts.moves);
    let found = match (moves, location) {
        (DataMove::Load { to, extends }, ValueLocation::Register(view)) if to == view.register => {
            step.reads.first().and_then(|read| {
                let (offset, size) = part(view, read.bytes.len() as u64, extends)?;
                Some(ValueLocation::Memory { address: read.address.plus(offset), size })
            })
        }
        (DataMove::Copy { from, to, size, extends }, ValueLocation::Register(view)) if to == view.register => {
            part(view, size.into(), extends).map(|(offset, size)| {
                ValueLocation::Register(RegisterView {
                    register: from,
                    shift: 8 * offset as u32,
                    bits: 8 * size as u32,
                })
            })
        }
        (DataMove::Store { from }, ValueLocation::Memory { address, size }) => {
            let offset = offset_in_write(step, address, size);
            offset.filter(|offset| offset + size <= 16).map(|offset| {
                ValueLocation::Register(RegisterView {
                    register: from,
                    shift: 8 * offset as u32,
                    bits: 8 * size as u32,
                })
            })
        }
        (DataMove::Memory, ValueLocation::Memory { address, size }) => offset_in_write(step, address, size)
            .and_then(|offset| Some(ValueLocation::Memory { address: step.reads.first()?.address.plus(offset), size })),
        _ => return Source::Made(kind_of(debuggee, step, location)),
    };
    found.map_or(Source::Made(OriginKind::InPieces), Source::Moved)
}

/// How an instruction that is no move made it.
fn kind_of(debuggee: &Debuggee, step: &Step, location: ValueLocation) -> OriginKind {
    let text = debuggee.machine.disassemble(step.at).map(|instruction| instruction.intel).unwrap_or_default();
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((&text, ""));
    let last = operands.rsplit(',').next().unwrap_or_default().trim();
    let first = operands.split(',').next().unwrap_or_default().trim();
    let is_number = last.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    let clears = matches!(mnemonic, "xor" | "sub" | "pxor" | "xorps") && first == last;
    match mnemonic {
        "call" if matches!(location, ValueLocation::Memory { .. }) => OriginKind::ReturnAddress,
        "lea" if is_address(debuggee, step, location) => OriginKind::Address,
        "lea" => OriginKind::Sum(operands.rsplit('[').next().unwrap_or_default().trim_end_matches(']').to_owned()),
        "mov" | "movabs" | "push" if is_number => OriginKind::Constant,
        _ if clears => OriginKind::Constant,
        _ => OriginKind::Computed,
    }
}

/// Whether what a step left in a register leads to bytes that are mapped.
fn is_address(debuggee: &Debuggee, step: &Step, location: ValueLocation) -> bool {
    let ValueLocation::Register(RegisterView { register, .. }) = location else { return false };
    let made = step.registers.iter().find(|change| change.register == register);
    made.is_some_and(|change| debuggee.machine.region_at(Address(change.new as u64)).is_some())
}

fn watched(location: ValueLocation) -> Location {
    match location {
        ValueLocation::Register(view) => Location::Register(view.register),
        ValueLocation::Memory { address, size } => Location::Memory { address, size },
    }
}

/// Which bytes of what was moved, `size` long, a part of the register holds: the first, and how many. `None` when it holds others too.
fn part(view: RegisterView, size: u64, extends: UpperBytes) -> Option<(u64, u64)> {
    let (first, wanted) = (u64::from(view.shift / 8), u64::from(view.bits / 8));
    if first + wanted <= size {
        return Some((first, wanted));
    }
    (extends == UpperBytes::Overwritten && first < size).then_some((first, size - first))
}

/// Where in the step's write some bytes lie, if all of them do.
fn offset_in_write(step: &Step, address: Address, size: u64) -> Option<u64> {
    let holds = |start: Address, length: u64| address >= start && address.0 + size <= start.0 + length;
    let write = step.writes.iter().rev().find(|write| holds(write.address, write.new.len() as u64))?;
    Some(address.0 - write.address.0)
}

/// What a function of the runtime did: copies are followed, blocks are made, the rest is computed.
fn served_from(step: &Step, location: ValueLocation) -> Source {
    let allocated = step.heap.iter().find_map(|event| match event {
        HeapEvent::Alloc(block) => Some(block.id),
        HeapEvent::Free { .. } | HeapEvent::Resize { .. } | HeapEvent::Recycle { .. } => None,
    });
    match location {
        ValueLocation::Register(view) if view.register == Register::RAX => {
            Source::Made(allocated.map_or(OriginKind::Computed, OriginKind::Allocated))
        }
        ValueLocation::Register(_) => Source::Made(OriginKind::Computed),
        ValueLocation::Memory { address, size } => {
            let write = step
                .writes
                .iter()
                .find(|write| address >= write.address && address.0 + size <= write.address.0 + write.new.len() as u64);
            let Some(write) = write else { return Source::Made(OriginKind::InPieces) };
            let source = step.reads.iter().find(|read| read.bytes == write.new);
            source.map_or(Source::Made(OriginKind::Computed), |read| {
                Source::Moved(ValueLocation::Memory { address: read.address.plus(address.0 - write.address.0), size })
            })
        }
    }
}
