//! The prompt or the full screen at the step where a check failed, with what to look at already on show.
//!
//! It types the lines that the verdict names after `see:`.

use crate::frontend::batch::{BatchLine, LineEnd, Response, print, run_line};
use crate::frontend::documents::DOCUMENTS;
use crate::frontend::interactive::Face;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Appearance;
use crate::frontend::{interactive, json};
use crate::model::run::Config;
use crate::session::exercise::learner::Judged;
use crate::session::exercise::verdict::{Outcome, Reproduction};
use crate::session::exercise::{Exercise, ExerciseLanguage, Run};
use crate::session::input::{self, Input, SourceText};
use crate::session::line_reader::LineReader;
use crate::session::load::{self, LoadOptions, Loaded};
use crate::session::session::{Session, TYPED_ROOM};
use crate::{Error, ErrorKind};
use std::io::{self, Write as _};

/// Opens the prompt or the full screen; returns what it exits with.
///
/// # Errors
/// When the file does not assemble or the terminal fails.
pub fn open(exercise: &Exercise, judged: &Judged, face: Face, appearance: &Appearance) -> Result<u8, Error> {
    let loaded = load(exercise, judged).ok_or_else(|| {
        let message = "the file has mistakes, so there is nothing to run; `exercise check` shows them";
        Error::new(ErrorKind::Assembler, message)
    })?;
    let Loaded { program, debug, files, .. } = loaded;
    let look = first_reproduction(judged);
    let program = match look.as_ref().map(|look| &look.run) {
        Some(Run::Call(call)) => call.enter(&program)?,
        Some(Run::Program) | None => program,
    };
    let config = Config { typed_capacity: TYPED_ROOM, ..exercise.limits.config() };
    let session = Session::new(program, config)?.with_debug_info(debug, files);
    let mut session = session.with_epilogue(json::epilogue).with_documents(DOCUMENTS);
    let lines = look.as_ref().map(lines).unwrap_or_default();
    let mut reader = LineReader::default();
    if face == Face::Screen {
        let said = answers(&mut session, &mut reader, lines, appearance)?;
        return Ok(interactive::run(&mut session, reader, appearance, face, said)?);
    }
    let shown = show(&mut session, &mut reader, lines, appearance);
    Ok(shown.and_then(|()| interactive::run(&mut session, reader, appearance, face, StyledText::new()))?)
}

/// The learner's program; `None` where there is none yet.
fn load(exercise: &Exercise, judged: &Judged) -> Option<Loaded> {
    let name = judged.path.to_string_lossy();
    let input = match exercise.language {
        ExerciseLanguage::Assembly => {
            Input::Assembly(SourceText { name: name.into_owned(), text: judged.submission.clone() })
        }
        ExerciseLanguage::Rust => input::open(&name).ok()?,
    };
    load::program(input, &LoadOptions::default()).ok()
}

/// How to see the first failure that can be seen.
fn first_reproduction(judged: &Judged) -> Option<Reproduction> {
    judged.verdict.checks.iter().find_map(|checked| match &checked.outcome {
        Outcome::Failed(failure) => failure.reproduction.clone(),
        Outcome::Passed | Outcome::Skipped => None,
    })
}

/// What to type: without commands it is the end of the run that says what is wrong.
fn lines(look: &Reproduction) -> Vec<String> {
    let lines = look.lines();
    if lines.is_empty() { vec!["c".to_owned()] } else { lines }
}

/// What the lines are answered.
fn answers(
    session: &mut Session,
    reader: &mut LineReader,
    lines: Vec<String>,
    appearance: &Appearance,
) -> io::Result<StyledText> {
    let mut said = StyledText::new();
    for text in lines {
        said += StyledLine::of(Style::Dim, format!("> {text}"));
        let line = BatchLine { place: String::new(), text };
        let end = run_line(session, reader, &line, &appearance.theme, &mut |response| {
            let (Response::Answer(text) | Response::Refusal(text)) = response;
            said += text;
            Ok(())
        })?;
        if end != LineEnd::Next {
            break;
        }
    }
    Ok(said)
}

fn show(session: &mut Session, reader: &mut LineReader, lines: Vec<String>, appearance: &Appearance) -> io::Result<()> {
    let mut out = io::stdout();
    for text in lines {
        let typed = StyledLine::of(Style::Dim, format!("> {text}"));
        writeln!(out, "{}", typed.render(appearance.color))?;
        let line = BatchLine { place: String::new(), text };
        if run_line(session, reader, &line, &appearance.theme, &mut |response| print(&response, appearance.color))?
            != LineEnd::Next
        {
            break;
        }
    }
    out.flush()
}
