//! The program's text around where it stands, and its instructions: the line that comes next, those that were executed, and breakpoints.
//!
//! Lines are made only for the rows that are seen. Where the machine is in code without source, the line that waits for it is marked.

use super::trail::Trail;
use crate::frontend::format;
use crate::frontend::highlight::highlight;
use crate::frontend::panels;
use crate::frontend::text::{Style, StyledLine};
use crate::frontend::theme::{Scene, Theme};
use crate::model::addr::Address;
use crate::model::run::Stop;
use crate::model::source_map::{FileId, SourceLine};
use crate::session::lookup::here;
use crate::session::session::Session;
use std::ops::Range;

/// In a narrower pane blanks are drawn together, so that more of a line is seen.
const NARROW: usize = 50;

/// Instructions are decoded from so many bytes before the one that comes next, from a place where one is known to begin.
const BYTES_BEFORE: u64 = 160;

/// Where the machine stands in the source.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct SourcePlace {
    pub(super) line: Option<SourceLine>,
    /// It is the line that comes next, not one that waits for a call.
    pub(super) is_next: bool,
}

/// Where that is; `waiting` is the user's line that waits for a call of a library, if that is known.
pub(super) fn place(session: &Session, waiting: Option<SourceLine>) -> SourcePlace {
    let program = session.program();
    if let Some(entry) = program.line_at(here(session.machine())) {
        return SourcePlace { line: Some(entry.line), is_next: true };
    }
    let calls = session.machine().frames();
    let sites = || calls.iter().rev().filter_map(|frame| program.line_at(frame.waits_at()?)).map(|entry| entry.line);
    SourcePlace { line: waiting.or_else(|| sites().next()), is_next: false }
}

/// What the source pane shows.
pub(super) struct SourcePane<'a> {
    pub(super) session: &'a Session,
    pub(super) trail: &'a Trail,
    pub(super) file: FileId,
    pub(super) place: SourcePlace,
    pub(super) theme: &'a Theme,
}

impl SourcePane<'_> {
    pub(super) fn n_lines(&self) -> usize {
        self.session.program().source.lines(self.file).len()
    }

    /// These lines, counted from 0.
    pub(super) fn lines(&self, range: Range<usize>) -> Vec<StyledLine> {
        let stops: Vec<SourceLine> = self.breakpoint_lines();
        range.map(|idx| self.line(SourceLine { file: self.file, number: idx as u32 + 1 }, &stops)).collect()
    }

    fn breakpoint_lines(&self) -> Vec<SourceLine> {
        let program = self.session.program();
        let entries = self.session.breakpoints().iter().filter_map(|stop| program.line_at(stop.address));
        entries.map(|entry| entry.line).collect()
    }

    fn line(&self, line: SourceLine, stops: &[SourceLine]) -> StyledLine {
        let theme = self.theme;
        let is_here = self.place.line == Some(line);
        let is_faulted = is_here && self.session.machine().ended().is_some_and(is_fault);
        let position = self.session.machine().position().0;
        let stop = stop_mark(stops.contains(&line), theme);
        let (mark, style) = match (is_here, self.place.is_next) {
            (true, _) if is_faulted => (theme.pick("✗", "X"), Style::Error),
            (true, true) => (theme.pick("▶", ">"), Style::Changed),
            (true, false) => (theme.pick("▷", "~"), Style::Changed),
            (false, _) => (" ", Style::Plain),
        };
        let executed = if self.trail.is_executed(line, position) { theme.pick("▎", "|") } else { " " };
        let digits = self.n_lines().to_string().len().max(3);
        let number_style = if is_here { Style::Changed } else { Style::Dim };
        let margin = stop
            .styled(style, mark)
            .right(number_style, line.number.to_string(), digits)
            .styled(Style::Success, executed);
        let text = format::clean(self.session.program().source.text(line).unwrap_or_default());
        let text = if theme.width < NARROW { squeezed(&text) } else { text };
        if is_here {
            return margin.styled(if is_faulted { Style::Error } else { Style::Changed }, text);
        }
        margin.append(self.highlighted(&text))
    }

    /// Assembly as the prompt shows it; of other languages only comments are told apart.
    fn highlighted(&self, text: &str) -> StyledLine {
        let is_assembly = self.session.program().process.is_none();
        if is_assembly {
            return highlight(text).into_iter().next().unwrap_or_default();
        }
        match text.find("//") {
            Some(at) => StyledLine::from(&text[..at]).styled(Style::Dim, &text[at..]),
            None => StyledLine::from(text),
        }
    }
}

/// A breakpoint's mark in the margin, or its place.
fn stop_mark(is_stop: bool, theme: &Theme) -> StyledLine {
    if is_stop { StyledLine::of(Style::Error, theme.pick("●", "*")) } else { StyledLine::from(" ") }
}

/// Half of the blanks in front of a line, and of those in it no more than are needed to tell columns apart.
fn squeezed(text: &str) -> String {
    let rest = text.trim_start();
    let mut line = " ".repeat((text.len() - rest.len()) / 2);
    let mut n_blanks = 0;
    let mut quote = None;
    for c in rest.chars() {
        quote = match quote {
            Some(open) if c == open => None,
            None if c == '"' => Some(c),
            quote => quote,
        };
        n_blanks = if c == ' ' && quote.is_none() { n_blanks + 1 } else { 0 };
        if n_blanks <= 1 {
            line.push(c);
        }
    }
    line
}

fn is_fault(stop: &Stop) -> bool {
    matches!(stop, Stop::Fault(_))
}

/// What the file that is shown is called.
pub(super) fn file_name(session: &Session, file: FileId) -> String {
    let files = session.program().source.files();
    let path = files.get(file.0 as usize).map_or("", |file| file.path.as_str());
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.is_empty() { "typed".to_owned() } else { format::clean(format::file(name)) }
}

/// Instructions around the one that comes next, and which row that is in.
pub(super) fn assembly(scene: &Scene, session: &Session, rows: usize) -> Vec<StyledLine> {
    let here = here(session.machine());
    let mut at = start(scene, here, rows as u64);
    let mut lines: Vec<(Address, StyledLine)> = Vec::new();
    let mut n_behind = 0;
    while n_behind < rows {
        let Some(decoded) = scene.machine.disassemble(at) else { break };
        n_behind += usize::from(at >= here);
        lines.push((at, instruction(scene, session, at)));
        at = at.plus(u64::from(decoded.length));
    }
    let next = lines.iter().position(|(at, _)| *at >= here).unwrap_or(0);
    let first = next.saturating_sub(rows / 3);
    lines.into_iter().skip(first).take(rows).map(|(_, line)| line).collect()
}

/// Where an instruction is known to begin, some instructions before another.
fn start(scene: &Scene, here: Address, rows: u64) -> Address {
    let least = here.minus(BYTES_BEFORE.max(rows * 4).min(here.0));
    let function = scene.program.function_at(here).map(|(_, distance)| here.minus(distance));
    let entries = scene.program.source.entries();
    let first = entries.partition_point(|entry| entry.address < least);
    let entry = entries.get(first).filter(|entry| entry.is_code && entry.address <= here).map(|entry| entry.address);
    match (function, entry) {
        (Some(function), _) if function >= least => function,
        (_, Some(entry)) => entry,
        (Some(function), None) if here.offset_from(function) < 2048 => function,
        _ => here,
    }
}

fn instruction(scene: &Scene, session: &Session, at: Address) -> StyledLine {
    let is_next = here(session.machine()) == at;
    let is_stop = session.breakpoints().iter().any(|stop| stop.address == at);
    let theme = scene.theme;
    let (mark, style) = if is_next { (theme.pick("▶ ", "> "), Style::Changed) } else { ("  ", Style::Plain) };
    stop_mark(is_stop, theme)
        .styled(style, mark)
        .left(Style::Dim, place_name(scene, at), 7)
        .plain(" ")
        .styled(style, panels::instruction(scene, at).trim_end())
}

/// `+0x14`: the distance from the function's start, which the heading names.
fn place_name(scene: &Scene, at: Address) -> String {
    scene.program.function_at(at).map_or_else(|| at.to_string(), |(_, distance)| format!("+{distance:#x}"))
}

/// The function whose instructions are shown.
pub(super) fn function_name(session: &Session) -> String {
    format::clean(&format::function(session.program(), here(session.machine())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_drawn_together_but_not_in_text() {
        assert_eq!(squeezed("        mov     rax,  5  # é"), "    mov rax, 5 # é");
        assert_eq!(squeezed("  .asciz  \"a  b\""), " .asciz \"a  b\"");
    }
}
