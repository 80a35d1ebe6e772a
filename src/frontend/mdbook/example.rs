//! Runs the program of a block: assembles or compiles it, takes its film, and its last picture as text.
//!
//! A compiled example lies in a folder named by a hash of its text, so that the cache of executables knows it again.

use super::fence::{Block, Language, hidden_line};
use crate::frontend::diagnostic;
use crate::frontend::picture::terminal;
use crate::frontend::player::MOST_PICTURES;
use crate::frontend::player::film::{self, Film};
use crate::frontend::text::plain;
use crate::frontend::theme::Theme;
use crate::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE, PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use crate::model::run::{Config, RunUntil};
use crate::session::input::{self, Input, SourceText};
use crate::session::load::{self, LoadError, LoadOptions, Loaded};
use crate::session::picture::PictureOptions;
use crate::session::session::Session;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Steps of one example.
const MOST_STEPS: u64 = 5_000_000;

/// A program that has run.
pub(super) struct Example {
    pub(super) film: Film,
    /// How memory is at the end, as text.
    pub(super) picture: String,
}

impl Example {
    /// Runs it to its end.
    ///
    /// # Errors
    /// What the assembler or compiler says.
    pub(super) fn run(block: &Block) -> Result<Example, String> {
        let Loaded { program, debug, files, .. } = load(block)?;
        let is_process = program.process.is_some();
        let (stack_size, heap_size) =
            if is_process { (PROCESS_STACK_SIZE, PROCESS_HEAP_SIZE) } else { (DEFAULT_STACK_SIZE, DEFAULT_HEAP_SIZE) };
        let config = Config { stack_size, heap_size, input: Vec::new(), typed_capacity: 0 };
        let session = Session::new(program, config).map_err(|error| error.to_string())?;
        let mut session = session.with_debug_info(debug, files);
        session.machine_mut().run(&RunUntil { steps: Some(MOST_STEPS), ..RunUntil::default() });
        let mut film = film::take(&mut session, MOST_PICTURES);
        hide_lines(block, &mut film);
        film.title = String::from("example");
        // Where it exits a compiled program has no frame of the user's any more: the last line has.
        let end = film.stops.iter().rev().nth(usize::from(is_process)).or(film.stops.last()).map(|stop| stop.step);
        if let Some(end) = end {
            session.machine_mut().seek(crate::model::addr::StepIndex(end));
        }
        let picture = session.picture_with_changes(&PictureOptions::default());
        Ok(Example { film, picture: plain::text(&terminal::draw(&picture, &Theme::plain())) })
    }
}

fn load(block: &Block) -> Result<Loaded, String> {
    let input = match block.language {
        Language::Assembly => {
            Input::Assembly(SourceText { name: String::from("example.s"), text: block.source.clone() })
        }
        Language::Rust => file("example.rs", &rust_source(&block.source).0)?,
        Language::C => file("example.c", &block.source)?,
    };
    load::program(input, &LoadOptions::default()).map_err(|error| match error {
        LoadError::Source { name, text, errors } => {
            plain::text(&diagnostic::source_errors(&name, &text, &errors, &Theme::plain()))
        }
        LoadError::Build(error) => format!("{error}\n{}", error.output().unwrap_or_default()),
        error => error.to_string(),
    })
}

/// The text in a file, which compilers want.
fn file(name: &str, text: &str) -> Result<Input, String> {
    let mut hasher = DefaultHasher::new();
    (name, text).hash(&mut hasher);
    let folder = std::env::temp_dir().join(format!("asmscope-book-{:016x}", hasher.finish()));
    let path = folder.join(name);
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, text));
    written.map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    input::open(&path.to_string_lossy()).map_err(|error| error.to_string())
}

/// Rust as rustdoc compiles it: hidden lines without their mark, in a `main` unless there is one. And which lines are hidden.
fn rust_source(source: &str) -> (String, Vec<bool>) {
    let mut text = String::new();
    let mut is_hidden = Vec::new();
    let has_main = source.lines().any(|line| hidden_line(line).unwrap_or(line).contains("fn main("));
    let mut add = |line: &str, hidden: bool| {
        text.push_str(line);
        text.push('\n');
        is_hidden.push(hidden);
    };
    if !has_main {
        add("fn main() {", true);
    }
    for line in source.lines() {
        add(hidden_line(line).unwrap_or(line), hidden_line(line).is_some());
    }
    if !has_main {
        add("}", true);
    }
    (text, is_hidden)
}

fn hide_lines(block: &Block, film: &mut Film) {
    if block.language != Language::Rust {
        return;
    }
    let hidden = rust_source(&block.source).1;
    for file in film.files.iter_mut().filter(|file| file.path.ends_with("example.rs")) {
        let numbers = (1..).zip(&hidden).filter(|(_, is_hidden)| **is_hidden).map(|(number, _)| number);
        file.hidden = numbers.collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_lines_are_compiled() {
        let (text, hidden) = rust_source("# use std::rc::Rc;\nlet x = 1;\n#[allow(unused)]\n#\n");
        assert_eq!(text, "fn main() {\nuse std::rc::Rc;\nlet x = 1;\n#[allow(unused)]\n\n}\n");
        assert_eq!(hidden, [true, true, false, false, true, true]);
        assert_eq!(rust_source("fn main() {}\n").0, "fn main() {}\n");
    }
}
