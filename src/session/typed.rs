//! Source typed at the prompt: assembled, placed, and (unless it is a block) executed at once.
//!
//! Instructions go one after the other to the machine's typed area. Where the machine already stands at its end, it simply goes
//! on; elsewhere the instruction pointer is sent there and comes back when the line is through. What was taken back is forgotten
//! as soon as something else is typed.

use super::error::{LineError, SessionError};
use super::reply::{Halt, Placed, Progress, Reply};
use super::session::Session;
use super::timeline::{BlockContent, Detour, Entry, EntryKind};
use super::value::here;
use crate::engine::machine::{Stop, Until};
use crate::model::addr::Address;
use crate::model::memory_map::{RUNTIME_BASE, RegionKind, STARTUP_BASE};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::source::error::SourceError;
use crate::source::{Fragment, assemble_fragment};
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
        self.forget_undone()?;
        let (mut code_at, data_at) = (self.machine.typed_end(), self.machine.typed_data_end());
        let mut prepared: VecDeque<Prepared> = VecDeque::new();
        for (column, text) in super::statements::statements(line) {
            let program = prepared.back().map_or(&self.program, |last| &last.fragment.program);
            let fragment = assemble_fragment(program, &text, code_at, data_at)
                .map_err(|errors| self.refused(line, column, errors))?;
            code_at = code_at.plus(code_length(&fragment));
            prepared.push_back(Prepared { text, fragment });
        }
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
        self.place(EntryKind::Instruction, &next.text, next.fragment)?;
        let end = self.machine.typed_end();
        let back_to = if stood == at { None } else { self.go_to(at, stood) };
        let first = self.machine.position().0;
        let stop = self.execute_one(&next.text, at);
        if here(&self.machine) == end && self.machine.position().0 > first {
            if let Some(back_to) = back_to {
                self.machine.set_register(Register::Rip, back_to.0.into());
            }
            self.timeline.join(start..self.machine.position().0);
            return Ok(self.progress(first, Halt::Done, &stop));
        }
        self.timeline.join(start..self.machine.position().0);
        self.timeline.leave(Detour { opened: first, end, back_to, closed: None });
        let not_run = waiting.drain(..).map(|prepared| prepared.text.trim().to_owned()).collect();
        Ok(self.progress(first, Halt::TypedLineLeft { not_run }, &stop))
    }

    /// Sends the instruction pointer to typed code; returns where it should come back to. After the end of a run there is nothing
    /// to come back to.
    fn go_to(&mut self, at: Address, stood: Address) -> Option<Address> {
        let ended = matches!(self.machine.ended(), Some(Stop::Exited { .. }));
        self.machine.set_register(Register::Rip, at.0.into());
        (!ended).then_some(stood)
    }

    /// Executes the instruction at `at` and what belongs to it: all iterations of a repeated one, and the runtime's answer to a
    /// call.
    fn execute_one(&mut self, text: &str, at: Address) -> Stop {
        let one = Until { steps: Some(1), ..Until::default() };
        let mut stop = self.machine.run(&one);
        if text.to_ascii_lowercase().starts_with("rep") {
            while stop == Stop::Steps && here(&self.machine) == at {
                stop = self.machine.run(&one);
            }
        }
        if stop == Stop::Steps && RuntimeFn::at(here(&self.machine)).is_some() {
            stop = self.machine.run(&one);
        }
        stop
    }

    /// Assembles and places a block; nothing is executed, and the machine stays where it stands.
    pub(super) fn place_block(&mut self, text: &str) -> Result<Reply, SessionError> {
        self.forget_undone()?;
        let (code_at, data_at) = (self.machine.typed_end(), self.machine.typed_data_end());
        let fragment = assemble_fragment(&self.program, text, code_at, data_at)
            .map_err(|errors| SessionError::Source { text: text.to_owned(), errors })?;
        let known = self.program.symbols.len();
        let follows = here(&self.machine) == code_at;
        let placed = placed(&fragment, known, code_at);
        let content = if placed.n_instructions > 0 { BlockContent::Code } else { BlockContent::Data };
        self.place(EntryKind::Block(content), text, fragment)?;
        let end = self.machine.typed_end();
        if follows && end != code_at {
            self.machine.set_register(Register::Rip, end.0.into());
        }
        Ok(Reply::Placed(placed))
    }

    fn place(&mut self, kind: EntryKind, text: &str, fragment: Fragment) -> Result<(), SessionError> {
        let (code_at, data_at) = (self.machine.typed_end(), self.machine.typed_data_end());
        for segment in &fragment.segments {
            let bytes: Vec<u8> =
                segment.bytes.iter().copied().chain(std::iter::repeat_n(0, segment.zeros as usize)).collect();
            let kind = if segment.kind == RegionKind::Code { RegionKind::Code } else { RegionKind::Data };
            self.machine.place(kind, &bytes).map_err(LineError::new)?;
        }
        self.program = fragment.program;
        let at = self.machine.position().0;
        self.timeline.enter(Entry { at, kind, text: text.trim().to_owned(), code_at, data_at });
        Ok(())
    }

    /// Forgets what was typed and then taken back, and a typed instruction that could not be executed.
    fn forget_undone(&mut self) -> Result<(), SessionError> {
        self.take_back_unexecuted();
        self.cut_undone()
    }

    /// Forgets what was typed and then taken back.
    pub(super) fn cut_undone(&mut self) -> Result<(), SessionError> {
        if self.machine.position() < self.machine.end() {
            let gone = self.timeline.forget_after(self.machine.position().0);
            self.forget(gone.first())?;
        }
        Ok(())
    }

    /// If the machine stands at a typed instruction that faulted or ended the run: takes the instruction back and says so.
    pub(super) fn take_back_unexecuted(&mut self) -> bool {
        let stands = self.machine.ended().is_some_and(|stop| matches!(stop, Stop::Fault(_) | Stop::Exited { .. }));
        let rip = here(&self.machine);
        let position = self.machine.position().0;
        let is_it = |entry: &&Entry| {
            let served = is_served(rip) && position <= entry.at + 2;
            entry.kind == EntryKind::Instruction && (entry.code_at == rip || served)
        };
        let Some(entry) = self.timeline.entries().last().filter(is_it).cloned() else { return false };
        if !stands {
            return false;
        }
        // The steps that sent the machine here: from where it stood, and into the runtime.
        self.machine.back(position.saturating_sub(entry.at));
        self.timeline.pop();
        let _ = self.timeline.forget_after(entry.at);
        self.forget(Some(&entry)).is_ok()
    }

    /// Rebuilds the program without the entries from `first` on.
    fn forget(&mut self, first: Option<&Entry>) -> Result<(), SessionError> {
        let Some(first) = first else { return Ok(()) };
        self.machine.truncate_typed(first.code_at);
        let mut program = self.loaded.clone();
        for entry in self.timeline.entries().iter().filter(|entry| entry.kind != EntryKind::Edit) {
            program = again(&program, entry)?;
        }
        self.program = program;
        Ok(())
    }

    /// Errors of one statement, with columns of the whole line.
    fn refused(&self, line: &str, column: usize, mut errors: Vec<SourceError>) -> SessionError {
        for error in &mut errors {
            error.column += column as u32;
        }
        SessionError::Source { text: line.to_owned(), errors }
    }
}

/// True where the host answers calls: the runtime's functions and those that nobody defines.
fn is_served(address: Address) -> bool {
    (RUNTIME_BASE..STARTUP_BASE).contains(&address.0)
}

/// Assembles an entry once more, to the same bytes at the same place.
fn again(program: &Program, entry: &Entry) -> Result<Program, SessionError> {
    assemble_fragment(program, &entry.text, entry.code_at, entry.data_at)
        .map(|fragment| fragment.program)
        .map_err(|errors| SessionError::Source { text: entry.text.clone(), errors })
}

fn code_length(fragment: &Fragment) -> u64 {
    fragment.segments.iter().filter(|segment| segment.kind == RegionKind::Code).map(|segment| segment.size()).sum()
}

fn placed(fragment: &Fragment, n_known: usize, code_at: Address) -> Placed {
    let code_end = code_at.plus(code_length(fragment));
    let is_code = |address: Address| (code_at..code_end).contains(&address);
    let symbols = fragment.program.symbols.iter().skip(n_known);
    let labels: Vec<(String, Address)> = symbols.map(|(name, symbol)| (name.clone(), Address(symbol.value))).collect();
    let callable = labels.iter().find(|(_, address)| is_code(*address)).map(|(name, _)| name.clone());
    let lines = &fragment.program.lines;
    let n_instructions = lines.iter().filter(|line| line.is_code && is_code(line.address)).count();
    let data = fragment.segments.iter().filter(|segment| segment.kind != RegionKind::Code);
    Placed { labels, n_instructions, n_data: data.map(|segment| segment.size()).sum(), callable }
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
        Reply::Progress(Progress { steps: self.steps_since(first), n_steps, halt })
    }
}
