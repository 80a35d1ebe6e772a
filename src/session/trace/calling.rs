//! A program that is entered by a call of one of its functions, in the first line of a trace.
//!
//! The call itself is read and placed elsewhere; here are only the values that came of it.

use super::number::{Bytes, Hex};
use super::wire::CallPart;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{CallArguments, Entry, Program, Segment};
use crate::model::symbol_table::SymbolKind;
use crate::session::call::ARGUMENT_ROOM;

/// The call that a program starts with, if it does.
pub(super) fn part(program: &Program) -> Option<CallPart> {
    let Entry::Call { function, arguments } = program.entry else { return None };
    let functions = program.symbols.labels_at(function).filter(|symbol| symbol.kind == SymbolKind::Function);
    let memory = program.segments.iter().find(|segment| segment.start.0 == program.map.arguments)?;
    let n_floats = arguments.floats.iter().rposition(|bits| *bits != 0).map_or(0, |last| last + 1);
    let length = memory.bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    Some(CallPart {
        labels: functions.map(|symbol| symbol.name.to_string()).collect(),
        arguments: arguments.integers.map(Hex::from),
        floats: arguments.floats[..n_floats].iter().copied().map(Hex::from).collect(),
        at: program.map.arguments.into(),
        memory: Bytes::from(memory.bytes[..length].to_vec()),
    })
}

/// The program that starts with this call; `None` when it has no such function, or the memory is not where it can be.
pub(super) fn entered(mut program: Program, call: &CallPart) -> Option<Program> {
    let mut function = None;
    for name in &call.labels {
        let symbol = program.symbols.get_mut(name)?;
        if !symbol.kind.is_code() {
            return None;
        }
        symbol.kind = SymbolKind::Function;
        function = Some(Address(symbol.value));
    }
    let mut arguments = CallArguments::default();
    let integers = arguments.integers.iter_mut().zip(&call.arguments);
    for (argument, value) in integers.chain(arguments.floats.iter_mut().zip(&call.floats)) {
        *argument = value.word()?;
    }
    let mut memory = call.memory.0.to_vec();
    let start = Address(program.map.arguments);
    if call.at != start.0.into() || memory.len() > ARGUMENT_ROOM {
        return None;
    }
    memory.resize(ARGUMENT_ROOM, 0);
    program.entry = Entry::Call { function: function?, arguments };
    program.segments.push(Segment::new(RegionKind::Data, start, memory));
    Some(program)
}
