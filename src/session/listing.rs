//! `list`, `disas` and `lesson`: which lines and instructions of the program are shown.
//!
//! Enter after `list` goes on where it ended, as in gdb; the session remembers that line.

use super::breakpoint::{code_address, listed_address};
use super::debuggee::Debuggee;
use super::error::{LineError, Span};
use super::examine::{Examine, Format, Unit};
use super::expr::CodePlace;
use super::inspect::ExamineCursor;
use super::lookup::here;
use super::reply::{Panel, Reply};
use crate::model::addr::Address;
use crate::model::program::Program;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::source_map::SourceLine;
use crate::model::symbol_table::SymbolKind;

/// Lines shown at once.
const N_LINES: u32 = 11;
/// Lines shown where somebody says which.
const MOST_LINES: u32 = 400;
/// How many of them stand before the line that was asked for.
const N_BEFORE: u32 = 5;
/// Instructions shown where no function says how many there are.
const N_INSTRUCTIONS: u64 = 10;
/// A longer function is shown in part.
const MOST_INSTRUCTIONS: u64 = 400;

/// The first line behind those that `list` showed last.
#[derive(Default, Debug)]
pub(super) struct ListCursor {
    next: Option<SourceLine>,
}

impl ListCursor {
    /// `list PLACE`.
    pub(super) fn list(&mut self, debuggee: &mut Debuggee, place: Option<&CodePlace>) -> Result<Reply, LineError> {
        let line = match place {
            Some(CodePlace::Line { file, number, span }) => {
                let file = debuggee.lookup().file(file.as_deref(), *span)?;
                let last = debuggee.program.source.lines(file).len() as u32;
                if *number == 0 || *number > last {
                    return Err(LineError::at(*span, format!("the file has lines 1 to {last}")));
                }
                Some(SourceLine { file, number: *number })
            }
            _ => debuggee.program.line_at(listed_address(debuggee, place)?).map(|entry| entry.line),
        };
        match line {
            Some(line) => {
                let number = line.number.saturating_sub(N_BEFORE).max(1);
                Ok(self.lines_from(debuggee, SourceLine { number, ..line }, N_LINES))
            }
            None => Ok(Reply::Panel(Panel::Listing(listed_address(debuggee, place)?))),
        }
    }

    /// `list 10,14`.
    pub(super) fn list_range(&mut self, debuggee: &mut Debuggee, first: u32, last: u32) -> Result<Reply, LineError> {
        let file = debuggee.lookup().file(None, Span { start: 0, length: 0 })?;
        let n_lines = debuggee.program.source.lines(file).len() as u32;
        if first == 0 || first > last || first > n_lines {
            return Err(
                LineError::new(format!("the file has lines 1 to {n_lines}")).with_help("for example `list 10,20`")
            );
        }
        let n = (last.min(n_lines) - first + 1).min(MOST_LINES);
        Ok(self.lines_from(debuggee, SourceLine { file, number: first }, n))
    }

    /// Enter after `list`.
    pub(super) fn list_more(&mut self, debuggee: &mut Debuggee) -> Result<Reply, LineError> {
        let Some(line) = self.next else { return Ok(Reply::Nothing) };
        if line.number as usize > debuggee.program.source.lines(line.file).len() {
            return Err(LineError::new("that was the last line").with_help("`list 1` begins at the first"));
        }
        Ok(self.lines_from(debuggee, line, N_LINES))
    }

    fn lines_from(&mut self, debuggee: &mut Debuggee, first: SourceLine, n: u32) -> Reply {
        self.next = Some(first.plus(n));
        Reply::Panel(Panel::Lines { first, n, executed: executed_lines(debuggee, first, n) })
    }
}

/// Which of so many lines were executed before the position. Of a run that is not recorded step by step, or is very long, none is told:
/// looking for that would take longer than anybody waits.
fn executed_lines(debuggee: &mut Debuggee, first: SourceLine, n: u32) -> Vec<u32> {
    const MOST_SEARCHED: u64 = 20_000_000;
    let position = debuggee.machine.position();
    if !debuggee.machine.has_history() || position.0 - debuggee.machine.start().0 > MOST_SEARCHED {
        return Vec::new();
    }
    let code = |number: u32| {
        let line = SourceLine { number, ..first };
        debuggee.program.source.of_line(line).filter(|entry| entry.is_code).map(|entry| entry.address)
    };
    let mut sought: Vec<(Address, u32)> =
        (first.number..first.number + n).flat_map(|number| code(number).map(move |at| (at, number))).collect();
    let mut executed = Vec::new();
    let mut before = position;
    while !sought.is_empty() {
        let goals: Vec<SearchGoal> = sought.iter().map(|(at, _)| SearchGoal::Executes(*at)).collect();
        let SearchResult::Found(step) = debuggee.machine.find_back(before, &goals) else { break };
        debuggee.machine.seek(step);
        let at = here(&debuggee.machine);
        let Some((_, number)) = sought.iter().find(|(address, _)| *address == at).copied() else { break };
        executed.push(number);
        sought.retain(|(_, other)| *other != number);
        before = step;
    }
    debuggee.machine.seek(position);
    executed
}

/// `disas PLACE`: the whole function, as in gdb; of a line its own instructions.
pub(super) fn disassemble(
    debuggee: &Debuggee,
    examined: &mut ExamineCursor,
    place: Option<&CodePlace>,
) -> Result<Reply, LineError> {
    let address = code_address(debuggee, place)?;
    if let (Some(CodePlace::Line { .. }), Some(entry)) = (place, debuggee.program.line_at(address)) {
        return Ok(Reply::Panel(Panel::CodeOfLine(entry.line)));
    }
    let (at, end) = match debuggee.program.function_at(address) {
        Some((symbol, _)) => (Address(symbol.value), symbol.size.map(|size| symbol.value + size)),
        None => (address, None),
    };
    let end = end.or_else(|| next_function(&debuggee.program, at));
    let mut count = 0;
    let mut next = at.0;
    while count < MOST_INSTRUCTIONS
        && end.map_or(count < N_INSTRUCTIONS, |end| next < end)
        && debuggee.program.line_at(Address(next)).is_none_or(|entry| entry.is_code)
        && let Some(code) = debuggee.machine.disassemble(Address(next))
    {
        next += u64::from(code.length);
        count += 1;
    }
    let examine = Examine { count: count.max(1), format: Format::Instruction, unit: Unit::Giant };
    Ok(examined.at(&debuggee.machine, at, examine))
}

/// Where the function behind an address begins, or the code ends.
fn next_function(program: &Program, at: Address) -> Option<u64> {
    let segment_end = program.segment_at(at)?.end().0;
    let functions = program.symbols.iter().filter(|symbol| symbol.kind == SymbolKind::Function);
    Some(functions.map(|symbol| symbol.value).filter(|value| *value > at.0).min().unwrap_or(u64::MAX).min(segment_end))
}

/// `lesson`.
pub(super) fn lesson(program: &Program) -> Result<Reply, LineError> {
    let lines = program.lesson();
    if lines.is_empty() {
        return Err(LineError::new("this program begins with no comment that says what it shows")
            .with_help("`asmscope programs` lists programs that do"));
    }
    Ok(Reply::Lesson(lines))
}
