//! Typed source: assembled, placed, and (unless it is a block) executed at once.
//!
//! Instructions go one after the other to the machine's typed area. Where the machine already stands at its end, it simply goes
//! on; elsewhere the instruction pointer is sent there and comes back when the instruction is through. What was taken back is truncated
//! as soon as something else is typed.

use super::entry_log::{BlockContent, EntryKind, PendingReturn, TypedEntry};
use super::error::{LineError, SessionError, Span};
use super::lookup::here;
use super::reply::{Halt, Placed, Progress, Reply};
use super::run_report::progress;
use super::table;
use super::token::Piece;
use super::typed_code::{assembled, code_length, place};
use super::typing::Typing;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;
use crate::model::register::{Register, RegisterView};
use crate::model::run::{RunUntil, Stop};
use crate::model::symbol_table::{Symbol, SymbolKind};
use crate::source::error::SourceError;
use crate::source::instruction::is_mnemonic;
use crate::source::mnemonic;
use crate::source::nearest::nearest;
use crate::source::typed_line::statements;
use crate::source::{Fragment, assemble_fragment, is_att_line};
use std::borrow::Cow;
use std::collections::VecDeque;

/// An instruction that is assembled but not placed yet.
#[derive(Debug)]
pub(super) struct Prepared {
    text: String,
    fragment: Fragment,
}

impl Typing<'_> {
    /// Executes a line of instructions; the answer adds up what they did.
    pub(super) fn instructions(&mut self, line: &str) -> Result<Reply, SessionError> {
        let mut waiting = self.prepare(line)?;
        let mut sum: Option<Progress> = None;
        while let Some(next) = waiting.pop_front() {
            let progress = self.execute_prepared(next, &mut waiting)?;
            sum = Some(match sum {
                None => progress,
                Some(before) => Progress {
                    steps: before.steps.into_iter().chain(progress.steps).collect(),
                    n_steps: before.n_steps + progress.n_steps,
                    unlisted: before.unlisted.and(progress.unlisted),
                    ..progress
                },
            });
        }
        Ok(sum.map_or(Reply::Nothing, Reply::Progress))
    }

    /// Assembles a line of instructions, all or none; they then wait to be executed by [`Typing::execute_prepared`].
    pub(super) fn prepare(&mut self, line: &str) -> Result<VecDeque<Prepared>, SessionError> {
        self.check_changeable()?;
        self.take_back_unexecuted();
        let (program, mut code_at, data_at) = self.after_leaving()?;
        let mut prepared: VecDeque<Prepared> = VecDeque::new();
        for (column, text) in statements(line) {
            let program = prepared.back().map_or(&*program, |last| &last.fragment.program);
            let fragment =
                assemble_fragment(program, &text, code_at, data_at).map_err(|errors| refused(line, column, errors))?;
            code_at = code_at.plus(code_length(&fragment));
            prepared.push_back(Prepared { text, fragment });
        }
        self.leave_future()?;
        Ok(prepared)
    }

    /// Places and executes one instruction of a line. The others are dropped when it goes elsewhere, faults or ends the run.
    pub(super) fn execute_prepared(
        &mut self,
        next: Prepared,
        waiting: &mut VecDeque<Prepared>,
    ) -> Result<Progress, SessionError> {
        let stood = here(&self.debuggee.machine);
        let start = self.debuggee.machine.position().0;
        let at = self.debuggee.machine.typed_end();
        // After the end of a run there is nothing to come back to.
        let return_to =
            if matches!(self.debuggee.machine.ended(), Some(Stop::Exited { .. })) { None } else { Some(stood) };
        self.place(EntryKind::Instruction, &next.text, next.fragment)?;
        let end = self.debuggee.machine.typed_end();
        if stood != at {
            self.debuggee.machine.set_register(Register::Rip, at.0.into());
        }
        let return_to = return_to.filter(|_| stood != at);
        let first = self.debuggee.machine.position().0;
        let stop = self.execute_one(at);
        if here(&self.debuggee.machine) == end && self.debuggee.machine.position().0 > first {
            let progress = progress(&mut self.debuggee.machine, first, Halt::Done, &stop);
            if let Some(return_to) = return_to {
                self.debuggee.machine.set_register(Register::Rip, return_to.0.into());
            }
            self.set_entry_end(start);
            return Ok(progress);
        }
        self.set_entry_end(start);
        self.entries.add_pending(PendingReturn { since: first, end, return_to, resolved: None });
        let not_run = waiting.drain(..).map(|prepared| prepared.text.trim().to_owned()).collect();
        Ok(progress(&mut self.debuggee.machine, first, Halt::TypedLineLeft { not_run }, &stop))
    }

    /// The steps since `start` are those of the entry typed last.
    fn set_entry_end(&mut self, start: u64) {
        let position = self.debuggee.machine.position().0;
        self.entries.join(start..position);
        self.entries.set_end(position);
    }

    /// Executes the instruction at `at` and what belongs to it: all iterations of a repeated one, and the runtime's answer to a
    /// call.
    fn execute_one(&mut self, at: Address) -> Stop {
        let one = RunUntil { steps: Some(1), ..RunUntil::default() };
        let mut stop = self.debuggee.machine.run(&one);
        if self.debuggee.machine.facts_at(at).is_some_and(|facts| facts.repeats) {
            while stop == Stop::Steps && here(&self.debuggee.machine) == at {
                stop = self.debuggee.machine.run(&one);
            }
        }
        if stop == Stop::Steps && self.debuggee.program.map.runtime_at(here(&self.debuggee.machine)).is_some() {
            stop = self.debuggee.machine.run(&one);
        }
        stop
    }

    /// Assembles and places a block; nothing is executed, and the machine stays where it stands.
    pub(super) fn block(&mut self, text: &str) -> Result<Reply, SessionError> {
        self.check_changeable()?;
        self.take_back_unexecuted();
        let (program, code_at, data_at) = self.after_leaving()?;
        let fragment = assembled(&program, text, code_at, data_at)?;
        self.leave_future()?;
        let known = self.debuggee.program.symbols.len();
        let follows = here(&self.debuggee.machine) == code_at;
        let placed = placed(&fragment, known, code_at);
        let content = if placed.n_instructions > 0 { BlockContent::Code } else { BlockContent::Data };
        self.place(EntryKind::Block(content), text, fragment)?;
        let end = self.debuggee.machine.typed_end();
        if follows && end != code_at {
            self.debuggee.machine.set_register(Register::Rip, end.0.into());
        }
        self.entries.set_end(self.debuggee.machine.position().0);
        Ok(Reply::Placed(placed))
    }

    fn place(&mut self, kind: EntryKind, text: &str, fragment: Fragment) -> Result<(), SessionError> {
        let (code_at, data_at) = (self.debuggee.machine.typed_end(), self.debuggee.machine.typed_data_end());
        let after_end = self.debuggee.machine.ended().is_some();
        for segment in &fragment.segments {
            place(&mut self.debuggee.machine, segment)?;
        }
        self.debuggee.program = fragment.program;
        self.debuggee.machine.add_symbols(&self.debuggee.program);
        let at = self.debuggee.machine.position().0;
        self.entries.push(TypedEntry { at, end: at, kind, text: text.trim().to_owned(), code_at, data_at, after_end });
        Ok(())
    }

    /// The program, and where typed code and variables go, once the future that lies ahead is left.
    fn after_leaving(&self) -> Result<(Cow<'_, Program>, Address, Address), SessionError> {
        let n_stay = self.entries.n_until(self.debuggee.machine.position().0);
        let (stay, gone) = self.entries.all().split_at(n_stay);
        match gone.first() {
            Some(first) if self.debuggee.machine.position() < self.debuggee.machine.end() => {
                Ok((Cow::Owned(self.program_of(stay)?), first.code_at, first.data_at))
            }
            _ => Ok((
                Cow::Borrowed(&self.debuggee.program),
                self.debuggee.machine.typed_end(),
                self.debuggee.machine.typed_data_end(),
            )),
        }
    }

    /// What was loaded, with these entries.
    fn program_of(&self, entries: &[TypedEntry]) -> Result<Program, SessionError> {
        let mut program = self.loaded.clone();
        for entry in entries.iter().filter(|entry| entry.kind != EntryKind::Edit) {
            program = assembled(&program, &entry.text, entry.code_at, entry.data_at)?.program;
        }
        Ok(program)
    }

    /// Leaves the future that lies ahead for another; it is kept as a branch.
    pub(super) fn leave_future(&mut self) -> Result<(), SessionError> {
        if self.debuggee.machine.position() < self.debuggee.machine.end() {
            self.forget_findings();
            self.keep_future();
            let gone = self.entries.truncate(self.debuggee.machine.position().0);
            self.truncate_record();
            self.rebuild_without(gone.first())?;
        }
        Ok(())
    }

    /// Drops the record that lies ahead; what is typed and stays is not touched.
    fn truncate_record(&mut self) {
        let machine = &mut self.debuggee.machine;
        machine.truncate_typed(machine.typed_end(), machine.typed_data_end());
    }

    /// Forgets what was found out about the future that lies ahead.
    fn forget_findings(&mut self) {
        let position = self.debuggee.machine.position();
        self.debuggee.entry_registers.forget_after(position);
        self.findings.leave_future(position);
    }

    /// Drops what lies ahead and all but the first entries.
    pub(super) fn truncate_entries(&mut self, n_stay: usize) -> Result<(), SessionError> {
        self.forget_findings();
        let gone = self.entries.keep_first(n_stay, self.debuggee.machine.position().0);
        self.truncate_record();
        self.rebuild_without(gone.first())
    }

    /// If the machine stands at a typed instruction that faulted or ended the run: takes the instruction back and returns it.
    pub(super) fn take_back_unexecuted(&mut self) -> Option<String> {
        let stands =
            self.debuggee.machine.ended().is_some_and(|stop| matches!(stop, Stop::Fault(_) | Stop::Exited { .. }));
        let rip = here(&self.debuggee.machine);
        let position = self.debuggee.machine.position().0;
        let is_it = |entry: &&TypedEntry| {
            // Where the host answers calls: the runtime's functions and those that nobody defines.
            let served = self.debuggee.program.map.host.contains(rip) && position <= entry.at + 2;
            entry.kind == EntryKind::Instruction && (entry.code_at == rip || served)
        };
        let entry = self.entries.all().last().filter(is_it).filter(|_| stands).cloned()?;
        // The steps that sent the machine here: from where it stood, and into the runtime.
        self.debuggee.machine.back(position.saturating_sub(entry.at));
        self.forget_findings();
        self.entries.pop();
        drop(self.entries.truncate(entry.at));
        self.rebuild_without(Some(&entry)).ok()?;
        Some(entry.text)
    }

    /// Rebuilds the program without the entries from `first` on.
    fn rebuild_without(&mut self, first: Option<&TypedEntry>) -> Result<(), SessionError> {
        let Some(first) = first else { return Ok(()) };
        self.debuggee.machine.truncate_typed(first.code_at, first.data_at);
        self.debuggee.program = self.program_of(self.entries.all())?;
        self.debuggee.machine.add_symbols(&self.debuggee.program);
        Ok(())
    }
}

/// Errors of one statement, with columns of the whole line.
fn refused(line: &str, column: usize, mut errors: Vec<SourceError>) -> SessionError {
    if let Some(error) = unknown_word(line) {
        return error.into();
    }
    for error in &mut errors {
        error.column += column as u32;
    }
    SessionError::Source { text: line.to_owned(), errors }
}

/// A line that begins with a word which is no instruction: the error that knows commands too.
fn unknown_word(line: &str) -> Option<LineError> {
    let piece = Piece::whole(line).split_first().0;
    let word = piece.text.trim_end_matches(';').to_lowercase();
    let span = Span { length: word.chars().count(), ..piece.span() };
    if let Some(remedy) = table::elsewhere(&word) {
        return Some(LineError::at(span, format!("there is no command `{word}`")).with_help(remedy));
    }
    if is_att_line(line) {
        let help = "write Intel syntax: the destination first, no `%` and `$`, no size in the mnemonic: `mov eax, 5`, `mov rax, [rbp-8]`";
        return Some(LineError::at(piece.span(), "this is AT&T syntax").with_help(help));
    }
    if word.is_empty() || is_mnemonic(&word) || !word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    let error = LineError::at(span, format!("`{word}` is no instruction, command or register"));
    let registers: Vec<String> = RegisterView::names().collect();
    let mut known: Vec<&str> = table::names().filter(|name| name.len() > 2).collect();
    known.extend(mnemonic::nearest(&word));
    known.extend(registers.iter().map(String::as_str));
    Some(match nearest(&word, known.into_iter()) {
        Some(near) => error.with_help(format!("did you mean `{near}`?")),
        None => error.with_help("`help` lists the commands"),
    })
}

fn placed(fragment: &Fragment, n_known: usize, code_at: Address) -> Placed {
    let code_end = code_at.plus(code_length(fragment));
    let is_code = |address: Address| (code_at..code_end).contains(&address);
    let symbols = || fragment.program.symbols.iter().skip(n_known);
    let is_constant = |symbol: &Symbol| symbol.kind == SymbolKind::Constant;
    let named = |symbol: &Symbol| (symbol.name.to_string(), symbol.value);
    let constants = symbols().filter(|symbol| is_constant(symbol)).map(named).collect();
    let labels = symbols().filter(|symbol| !is_constant(symbol)).map(named);
    let labels: Vec<(String, Address)> = labels.map(|(name, value)| (name, Address(value))).collect();
    let callable = labels.iter().find(|(_, address)| is_code(*address)).map(|(name, _)| name.clone());
    let entries = fragment.program.source.entries();
    let n_instructions = entries.iter().filter(|line| line.is_code && is_code(line.address)).count();
    let data = fragment.segments.iter().filter(|segment| segment.kind != RegionKind::Code);
    Placed { labels, constants, n_instructions, n_data: data.map(|segment| segment.size).sum(), callable }
}
