//! Takes the pictures of a recorded run: from where the record begins to where it ends, one a line of the source, or one a step of assembly.
//!
//! Only differences are kept, so that memory grows with what changes. What lies beyond the most pictures is left out, and the film says so.

use super::delta::{Delta, Encoder};
use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::picture::layout::Widths;
use crate::frontend::text::plain;
use crate::frontend::theme::{Scene, Theme};
use crate::lens::picture::Picture;
use crate::lens::pointer_target::{self, PointerTarget};
use crate::model::addr::Address;
use crate::model::register::{Flag, Register};
use crate::model::run::Stop;
use crate::model::source_map::SourceLine;
use crate::model::step::Step;
use crate::session::picture::PictureOptions;
use crate::session::session::Session;
use std::collections::BTreeSet;

/// Registers that get a row in every picture; a program that uses more has rows for those that hold something.
const MOST_REGISTERS: usize = 10;
/// Cells of a picture, which stands beside the code.
const MOST_COLUMNS: usize = 104;
/// Steps that are looked at for them, and for type inference.
const MOST_OBSERVED: u64 = 200_000;

/// A run as pictures.
pub struct Film {
    /// The program's name; empty for what was typed.
    pub title: String,
    /// Whether pictures go by lines of the source, with the libraries' steps folded.
    pub by_lines: bool,
    /// Each file of the source that a picture stands in.
    pub files: Vec<FilmFile>,
    /// At the beginning.
    pub first: Picture,
    /// What every picture fits into, so that boxes stay where they are.
    pub widths: Widths,
    /// Every position that is shown, in order.
    pub stops: Vec<FilmStop>,
    /// Whole pictures, by the index of their stop.
    pub keyframes: Vec<(usize, Delta)>,
    /// Everything that the guest printed.
    pub output: String,
    /// How it ended, in words; empty where it can go on.
    pub end: String,
    /// Steps of the record that no picture shows because there were too many; 0 for a whole film.
    pub n_left_out: u64,
    /// What the registers hold at the last stop.
    held: Vec<String>,
}

/// A source file.
pub struct FilmFile {
    /// As the program names it.
    pub path: String,
    /// Its text.
    pub lines: Vec<String>,
    /// Lines that are not shown, by number.
    pub hidden: Vec<u32>,
}

/// One position that is shown.
pub struct FilmStop {
    /// Its number in the record.
    pub step: u64,
    /// File and line.
    pub line: Option<(usize, u32)>,
    /// The innermost function of the program's own; empty where there is none.
    pub function: String,
    /// What is executed next, where no line says it.
    pub next: String,
    /// Bytes of the output so far, as text.
    pub n_output: usize,
    n_bytes: usize,
    /// Registers that hold something else than at the stop before, by their index in [`registers`]: the value, and what it points at.
    pub registers: Vec<(usize, String)>,
    /// What differs from the stop before.
    pub delta: Delta,
}

/// The registers that pages of compiled programs list; in those of assembly the used ones are in the picture.
#[must_use]
pub fn registers() -> [Register; 18] {
    let mut all = [Register::Rip; 18];
    all[..16].copy_from_slice(&Register::READING_ORDER);
    all[17] = Register::Rflags;
    all
}

/// Pictures between two whole ones.
const KEYFRAME: usize = 250;

/// Takes the pictures of the whole record, no more than so many.
pub fn take(session: &mut Session, most: usize) -> Film {
    let stood = session.machine().position();
    let (start, end) = (session.machine().start(), session.machine().end());
    if !session.has_source_lines() && end.0 - start.0 <= MOST_OBSERVED {
        session.machine_mut().seek(end);
        session.observe_all();
    }
    let options = PictureOptions { registers: used_registers(session), ..PictureOptions::default() };
    session.machine_mut().seek(start);
    let first = session.picture(&options);
    let by_lines = session.has_source_lines();
    let title = session.program().name.clone();
    let mut film = Film {
        title,
        by_lines,
        files: Vec::new(),
        widths: Widths::of(&first),
        first: first.clone(),
        stops: Vec::new(),
        keyframes: Vec::new(),
        output: String::new(),
        end: String::new(),
        n_left_out: 0,
        held: Vec::new(),
    };
    let mut encoder = Encoder::default();
    let mut files = Vec::new();
    let mut picture = first;
    loop {
        film.add(session, &mut encoder, &picture, &mut files);
        if film.stops.len() == most {
            film.n_left_out = end.0 - session.machine().position().0;
            break;
        }
        if !session.next_picture() {
            break;
        }
        picture = session.picture(&options);
        film.widths = film.widths.max(Widths::of(&picture));
    }
    film.widths = film.widths.within(MOST_COLUMNS);
    film.end = if film.n_left_out == 0 { ending(session) } else { String::new() };
    film.output = String::from_utf8_lossy(session.machine().output()).into_owned();
    film.files = files.into_iter().map(|id| file(session, id)).collect();
    session.machine_mut().seek(stood);
    film
}

impl Film {
    fn add(
        &mut self,
        session: &Session,
        encoder: &mut Encoder,
        picture: &Picture,
        files: &mut Vec<crate::model::source_map::FileId>,
    ) {
        let idx = self.stops.len();
        let delta = encoder.next(picture);
        if idx.is_multiple_of(KEYFRAME) {
            self.keyframes.push((idx, Encoder::default().next(picture)));
        }
        let line = picture.line.map(|SourceLine { file, number }| {
            let known = files.iter().position(|id| *id == file);
            let idx = known.unwrap_or_else(|| {
                files.push(file);
                files.len() - 1
            });
            (idx, number)
        });
        let registers = if self.by_lines { self.changed_registers(session) } else { Vec::new() };
        self.stops.push(FilmStop {
            step: picture.position.0,
            line,
            function: picture.function.clone(),
            next: if line.is_none() { picture.next.clone() } else { String::new() },
            n_output: self.n_output(session.machine().output()),
            n_bytes: session.machine().output().len(),
            registers,
            delta,
        });
    }
}

impl Film {
    fn changed_registers(&mut self, session: &Session) -> Vec<(usize, String)> {
        let held = session.machine().registers();
        let mut changed = Vec::new();
        for (idx, register) in registers().into_iter().enumerate() {
            let text = register_text(session, register, held.get(register) as u64);
            if self.held.get(idx) != Some(&text) {
                changed.push((idx, text.clone()));
                self.held.resize(self.held.len().max(idx + 1), String::new());
                self.held[idx] = text;
            }
        }
        changed
    }

    /// How much of the text of the output a page shows, in the units that its script counts in.
    fn n_output(&self, output: &[u8]) -> usize {
        match self.stops.last() {
            Some(last) if last.n_bytes == output.len() => last.n_output,
            _ => String::from_utf8_lossy(output).encode_utf16().count(),
        }
    }
}

/// The general registers that the run changes, if they are few.
fn used_registers(session: &mut Session) -> Vec<Register> {
    let (start, end) = (session.machine().start(), session.machine().end());
    if session.has_source_lines() || end.0 - start.0 > MOST_OBSERVED {
        return Vec::new();
    }
    let mut used = BTreeSet::new();
    session.machine_mut().walk(start, end, |Step { registers, .. }| {
        for change in registers {
            if let Register::Gpr(number) = change.register {
                used.insert(number);
            }
        }
    });
    let used: Vec<Register> =
        used.into_iter().map(Register::Gpr).filter(|register| *register != Register::RSP).collect();
    if used.len() <= MOST_REGISTERS { used } else { Vec::new() }
}

/// The value, and behind a tabulator what it points at or the flags that are set.
fn register_text(session: &Session, register: Register, value: u64) -> String {
    let note = match register {
        Register::Rflags => {
            let set = Flag::ALL.into_iter().filter(|flag| flag.is_set(value));
            set.map(Flag::name).collect::<Vec<_>>().join(" ")
        }
        Register::Rip => format::code(session.program(), Address(value)),
        _ => match pointer_target::classify(session.program(), session.machine(), value) {
            PointerTarget::Number => String::new(),
            found => format::place(&found),
        },
    };
    let number = format::number(value);
    if note.is_empty() || note == number { number } else { format!("{number}\t{note}") }
}

/// How the run ended where the machine stands.
fn ending(session: &mut Session) -> String {
    match session.machine().ended().cloned() {
        Some(Stop::Exited { code }) => format!("The program ended with exit code {code}."),
        Some(Stop::Fault(_)) => {
            let position = session.machine().position();
            let Some(step) = session.machine_mut().step_at(position) else { return String::new() };
            let theme = Theme::plain();
            let scene = Scene { program: session.program(), machine: session.machine(), theme: &theme };
            plain::text(&diagnostic::fault(&scene, &step))
        }
        _ => String::new(),
    }
}

fn file(session: &Session, id: crate::model::source_map::FileId) -> FilmFile {
    let file = session.program().source.file(id);
    let lines = file.lines.iter().map(|line| format::clean(line)).collect();
    FilmFile { path: file.path.clone(), lines, hidden: Vec::new() }
}
