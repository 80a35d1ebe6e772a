//! Source typed at the prompt: assembled, placed, and (unless it is a block) executed at once.
//!
//! Instructions go one after the other to the machine's typed area. Where the machine already stands at its end, it simply goes
//! on; elsewhere the instruction pointer is sent there and comes back when the line is through. What was taken back is forgotten
//! as soon as something else is typed.

use super::command::Shown;
use super::entry_log::{BlockContent, Detour, Entry, EntryKind};
use super::error::{LineError, SessionError, Span};
use super::reply::{Detail, Halt, Placed, Progress, Reply};
use super::session::Session;
use super::table;
use super::token::Piece;
use super::trace::typed_lines::place;
use super::value::here;
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
use crate::source::{Fragment, assemble_fragment};
use std::borrow::Cow;
use std::collections::VecDeque;

/// An instruction that is assembled but not placed yet.
#[derive(Debug)]
pub(super) struct Prepared {
    text: String,
    fragment: Fragment,
}

impl Session {
    /// Assembles a line of instructions, all or none; they then wait to be executed by [`Session::execute_typed`].
    pub(super) fn prepare(&mut self, line: &str) -> Result<VecDeque<Prepared>, SessionError> {
        self.check_changeable()?;
        self.take_back_unexecuted();
        let (program, mut code_at, data_at) = self.after_cut()?;
        let mut prepared: VecDeque<Prepared> = VecDeque::new();
        for (column, text) in statements(line) {
            let program = prepared.back().map_or(&*program, |last| &last.fragment.program);
            let fragment = assemble_fragment(program, &text, code_at, data_at)
                .map_err(|errors| Self::refused(line, column, errors))?;
            code_at = code_at.plus(code_length(&fragment));
            prepared.push_back(Prepared { text, fragment });
        }
        self.cut_undone()?;
        Ok(prepared)
    }

    /// Places and executes one instruction of a line. The others are dropped when it goes elsewhere, faults or ends the run.
    pub(super) fn execute_typed(
        &mut self,
        next: Prepared,
        waiting: &mut VecDeque<Prepared>,
    ) -> Result<Reply, SessionError> {
        let stood = here(&self.machine);
        let start = self.machine.position().0;
        let at = self.machine.typed_end();
        // After the end of a run there is nothing to come back to.
        let back_to = if matches!(self.machine.ended(), Some(Stop::Exited { .. })) { None } else { Some(stood) };
        self.place(EntryKind::Instruction, &next.text, next.fragment)?;
        let end = self.machine.typed_end();
        if stood != at {
            self.machine.set_register(Register::Rip, at.0.into());
        }
        let back_to = back_to.filter(|_| stood != at);
        let first = self.machine.position().0;
        let stop = self.execute_one(at);
        if here(&self.machine) == end && self.machine.position().0 > first {
            let reply = self.progress(first, Halt::Done, &stop);
            if let Some(back_to) = back_to {
                self.machine.set_register(Register::Rip, back_to.0.into());
            }
            self.done(start);
            return Ok(reply);
        }
        self.done(start);
        self.timeline.leave(Detour { opened: first, end, back_to, closed: None });
        let not_run = waiting.drain(..).map(|prepared| prepared.text.trim().to_owned()).collect();
        Ok(self.progress(first, Halt::TypedLineLeft { not_run }, &stop))
    }

    /// The steps since `start` are those of the entry typed last.
    fn done(&mut self, start: u64) {
        let position = self.machine.position().0;
        self.timeline.join(start..position);
        self.timeline.done(position);
    }

    /// Executes the instruction at `at` and what belongs to it: all iterations of a repeated one, and the runtime's answer to a
    /// call.
    fn execute_one(&mut self, at: Address) -> Stop {
        let one = RunUntil { steps: Some(1), ..RunUntil::default() };
        let mut stop = self.machine.run(&one);
        if self.machine.facts_at(at).is_some_and(|facts| facts.repeats) {
            while stop == Stop::Steps && here(&self.machine) == at {
                stop = self.machine.run(&one);
            }
        }
        if stop == Stop::Steps && self.program.map.runtime_at(here(&self.machine)).is_some() {
            stop = self.machine.run(&one);
        }
        stop
    }

    /// Assembles and places a block; nothing is executed, and the machine stays where it stands.
    pub(super) fn place_block(&mut self, text: &str) -> Result<Reply, SessionError> {
        self.check_changeable()?;
        self.take_back_unexecuted();
        let (program, code_at, data_at) = self.after_cut()?;
        let fragment = assembled(&program, text, code_at, data_at)?;
        self.cut_undone()?;
        let known = self.program.symbols.len();
        let follows = here(&self.machine) == code_at;
        let placed = placed(&fragment, known, code_at);
        let content = if placed.n_instructions > 0 { BlockContent::Code } else { BlockContent::Data };
        self.place(EntryKind::Block(content), text, fragment)?;
        let end = self.machine.typed_end();
        if follows && end != code_at {
            self.machine.set_register(Register::Rip, end.0.into());
        }
        self.timeline.done(self.machine.position().0);
        Ok(Reply::Placed(placed))
    }

    fn place(&mut self, kind: EntryKind, text: &str, fragment: Fragment) -> Result<(), SessionError> {
        let (code_at, data_at) = (self.machine.typed_end(), self.machine.typed_data_end());
        let after_end = self.machine.ended().is_some();
        for segment in &fragment.segments {
            place(&mut self.machine, segment).map_err(LineError::new)?;
        }
        self.program = fragment.program;
        self.machine.learn(&self.program);
        let at = self.machine.position().0;
        self.timeline.enter(Entry { at, end: at, kind, text: text.trim().to_owned(), code_at, data_at, after_end });
        Ok(())
    }

    /// The program, and where typed code and variables go, once the future that lies ahead is left.
    fn after_cut(&self) -> Result<(Cow<'_, Program>, Address, Address), SessionError> {
        let n_stay = self.timeline.n_until(self.machine.position().0);
        let (stay, gone) = self.timeline.entries().split_at(n_stay);
        match gone.first() {
            Some(first) if self.machine.position() < self.machine.end() => {
                Ok((Cow::Owned(self.program_of(stay)?), first.code_at, first.data_at))
            }
            _ => Ok((Cow::Borrowed(&self.program), self.machine.typed_end(), self.machine.typed_data_end())),
        }
    }

    /// What was loaded, with these entries.
    fn program_of(&self, entries: &[Entry]) -> Result<Program, SessionError> {
        let mut program = self.loaded.clone();
        for entry in entries.iter().filter(|entry| entry.kind != EntryKind::Edit) {
            program = assembled(&program, &entry.text, entry.code_at, entry.data_at)?.program;
        }
        Ok(program)
    }

    /// Leaves the future that lies ahead for another; it is kept as a branch.
    pub(super) fn cut_undone(&mut self) -> Result<(), SessionError> {
        if self.machine.position() < self.machine.end() {
            self.observations.discard_from(self.machine.position());
            self.keep_future();
            let gone = self.timeline.forget_after(self.machine.position().0);
            self.machine.truncate_typed(self.machine.typed_end());
            self.forget(gone.first())?;
        }
        Ok(())
    }

    /// Forgets what lies ahead and all but the first entries.
    pub(super) fn cut_entries(&mut self, n_stay: usize) -> Result<(), SessionError> {
        self.observations.discard_from(self.machine.position());
        let gone = self.timeline.cut(n_stay, self.machine.position().0);
        self.machine.truncate_typed(self.machine.typed_end());
        self.forget(gone.first())
    }

    /// If the machine stands at a typed instruction that faulted or ended the run: takes the instruction back and returns it.
    pub(super) fn take_back_unexecuted(&mut self) -> Option<String> {
        let stands = self.machine.ended().is_some_and(|stop| matches!(stop, Stop::Fault(_) | Stop::Exited { .. }));
        let rip = here(&self.machine);
        let position = self.machine.position().0;
        let is_it = |entry: &&Entry| {
            // Where the host answers calls: the runtime's functions and those that nobody defines.
            let served = self.program.map.host.contains(rip) && position <= entry.at + 2;
            entry.kind == EntryKind::Instruction && (entry.code_at == rip || served)
        };
        let entry = self.timeline.entries().last().filter(is_it).filter(|_| stands).cloned()?;
        // The steps that sent the machine here: from where it stood, and into the runtime.
        self.machine.back(position.saturating_sub(entry.at));
        self.observations.discard_from(self.machine.position());
        self.timeline.pop();
        drop(self.timeline.forget_after(entry.at));
        self.forget(Some(&entry)).ok()?;
        Some(entry.text)
    }

    /// Rebuilds the program without the entries from `first` on.
    fn forget(&mut self, first: Option<&Entry>) -> Result<(), SessionError> {
        let Some(first) = first else { return Ok(()) };
        self.machine.truncate_typed(first.code_at);
        self.machine.truncate_typed_data(first.data_at);
        self.program = self.program_of(self.timeline.entries())?;
        self.machine.learn(&self.program);
        Ok(())
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
}

/// A line that begins with a word which is no instruction: the error that knows commands too.
fn unknown_word(line: &str) -> Option<LineError> {
    let piece = Piece::whole(line).split_first().0;
    let word = piece.text.trim_end_matches(';').to_lowercase();
    let span = Span { length: word.chars().count(), ..piece.span() };
    if let Some(remedy) = table::elsewhere(&word) {
        return Some(LineError::at(span, format!("there is no command `{word}`")).with_help(remedy));
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

/// Assembles a block, or anything once more. Its labels reach to its end: what is typed later is not part of them.
pub(super) fn assembled(
    program: &Program,
    text: &str,
    code_at: Address,
    data_at: Address,
) -> Result<Fragment, SessionError> {
    let mut fragment = assemble_fragment(program, text, code_at, data_at)
        .map_err(|errors| SessionError::Source { text: text.to_owned(), errors })?;
    let end = code_at.plus(code_length(&fragment)).0;
    for symbol in fragment.program.symbols.edit().iter_mut().filter(|symbol| symbol.kind != SymbolKind::Constant) {
        if (code_at.0..end).contains(&symbol.value) {
            symbol.size.get_or_insert(end - symbol.value);
        }
    }
    Ok(fragment)
}

fn code_length(fragment: &Fragment) -> u64 {
    fragment.segments.iter().filter(|segment| segment.kind == RegionKind::Code).map(|segment| segment.size).sum()
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

impl Session {
    /// What a run from step `first` on did, and why it stopped; `planned` is the reason when the machine gives none.
    pub(super) fn progress(&mut self, first: u64, planned: Halt, stop: &Stop) -> Reply {
        let halt = match stop {
            Stop::Fault(_) => Halt::Fault,
            Stop::Exited { code } => Halt::Exited { code: *code },
            Stop::Interrupted => Halt::Interrupted,
            _ => planned,
        };
        let n_steps = self.machine.position().0.saturating_sub(first);
        if self.shown.contains(&Shown::Stack) {
            self.catch_up();
        }
        Reply::Progress(Progress { steps: self.steps_since(first), n_steps, detail: Detail::Sum, halt })
    }
}
