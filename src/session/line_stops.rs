//! Where stepping by lines stops: at statements of the user's files, as DWARF's line number table marks them (`is_stmt`).
//!
//! In place of a function's entry the end of its prologue counts, where its parameters can be read. The head of a loop is often no statement
//! of its own, so a body of one line would run to its end as if it were one visit of that line. Therefore a run looks up at every entry of
//! the table too, and a line begins anew when a statement of it is executed again after other lines of the same call were.
//! The cost is one more stop of the engine for each entry that is passed.

use super::debuggee::Debuggee;
use super::lookup::here;
use crate::model::addr::Address;
use crate::model::source_map::SourceLine;
use std::collections::HashSet;

/// Where the machine stands in the source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct LinePlace {
    pub(super) line: Option<SourceLine>,
    pub(super) depth: usize,
    /// Tells a call from another of the same function.
    return_slot: Option<Address>,
    pub(super) thread: usize,
}

impl LinePlace {
    /// Of the innermost frame.
    pub(super) fn of(debuggee: &Debuggee) -> LinePlace {
        let line = debuggee.program.line_at(here(&debuggee.machine)).map(|entry| entry.line);
        let frames = debuggee.machine.frames();
        let return_slot = frames.last().and_then(|frame| frame.return_slot);
        let thread = debuggee.machine.current_thread();
        LinePlace { line, depth: frames.len(), return_slot, thread }
    }

    /// Another line of the same call.
    fn is_elsewhere_in_call(&self, other: &LinePlace) -> bool {
        *self == LinePlace { line: self.line, ..*other } && self.line.is_some() && self.line != other.line
    }
}

/// The addresses at which a run by lines looks where it is.
pub(super) struct LineStops {
    statements: HashSet<Address>,
    /// Every other entry of the table.
    others: HashSet<Address>,
    /// Both.
    pub(super) addresses: Vec<Address>,
}

impl LineStops {
    /// Where stepping by lines may stop, and where it looks up on the way.
    pub(super) fn of(debuggee: &Debuggee) -> LineStops {
        let Some(debug) = &debuggee.debug else {
            return LineStops { statements: HashSet::new(), others: HashSet::new(), addresses: Vec::new() };
        };
        let functions = debug.user_functions();
        let moved = || functions.iter().filter(|function| function.body != function.entry);
        let entries: HashSet<Address> = moved().map(|function| function.entry).collect();
        let code = || debuggee.program.source.entries().iter().filter(|entry| entry.is_code);
        let starts = code().filter(|entry| entry.is_statement).map(|entry| entry.address);
        let statements: HashSet<Address> =
            starts.filter(|address| !entries.contains(address)).chain(moved().map(|function| function.body)).collect();
        let others = code().map(|entry| entry.address).filter(|address| !statements.contains(address));
        let others: HashSet<Address> = others.collect();
        let addresses = statements.iter().chain(&others).copied().collect();
        LineStops { statements, others, addresses }
    }

    pub(super) fn is_statement(&self, at: Address) -> bool {
        self.statements.contains(&at)
    }

    /// Whether a run by lines looks up there.
    pub(super) fn holds(&self, at: Address) -> bool {
        self.statements.contains(&at) || self.others.contains(&at)
    }
}

/// One visit of a line.
pub(super) struct LineVisit {
    place: LinePlace,
    /// Its statements that were executed.
    statements: Vec<Address>,
    /// Whether other lines of the call were executed meanwhile.
    is_left: bool,
}

impl LineVisit {
    pub(super) fn new(place: LinePlace, at: Address) -> LineVisit {
        LineVisit { place, statements: vec![at], is_left: false }
    }

    /// The visit before this one, gone back to: of the same line it has the same statements.
    pub(super) fn before(self, place: LinePlace, at: Address) -> LineVisit {
        if place == self.place { LineVisit { is_left: false, ..self } } else { LineVisit::new(place, at) }
    }

    /// Whether another visit begins with what is executed at a place; false for what is no statement.
    pub(super) fn begins(&mut self, place: LinePlace, at: Address, is_statement: bool) -> bool {
        if place != self.place {
            self.is_left |= place.is_elsewhere_in_call(&self.place);
            return is_statement;
        }
        if !is_statement {
            return false;
        }
        let is_known = self.statements.contains(&at);
        if !is_known {
            self.statements.push(at);
        }
        is_known && self.is_left
    }
}
