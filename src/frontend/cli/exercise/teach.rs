//! For who writes exercises: `new`, `lint` and `judge`.
//!
//! What an exercise must be is decided by the session layer; here it is asked, and its findings are shown.

use super::{CHECK_FAILED, refused};
use crate::frontend::cli::answer::{Answer, Output};
use crate::frontend::exercise::verdict;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::session::exercise::folder;
use crate::session::exercise::lint::{Finding, LintSeverity};
use crate::session::exercise::{Exercise, ExerciseLanguage, judge, lint, template};
use crate::session::input;
use crate::{Error, ErrorKind};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(super) struct New {
    /// The folder to make; its name is the exercise's, such as 07_alignment
    dir: PathBuf,
    /// One whose submissions are in Rust; else in assembly
    #[arg(long)]
    rust: bool,
}

#[derive(clap::Args)]
pub(super) struct Lint {
    /// Folders of exercises, or of courses
    #[arg(required = true)]
    dirs: Vec<PathBuf>,
}

#[derive(clap::Args)]
pub(super) struct Judge {
    /// The exercise's folder
    dir: PathBuf,
    /// The file to judge
    file: String,
}

pub(super) fn new(options: &New) -> Answer {
    let language = if options.rust { ExerciseLanguage::Rust } else { ExerciseLanguage::Assembly };
    match write_template(&options.dir, language) {
        Ok(()) => {
            let dir = options.dir.display();
            Answer::new(format!("wrote {dir}; `asmscope exercise lint {dir}` verifies what you make of it"), 0)
        }
        Err(error) => Answer::error(&error),
    }
}

/// Writes the template; a folder that is there already stays as it is.
fn write_template(dir: &Path, language: ExerciseLanguage) -> Result<(), Error> {
    let cannot = |path: &Path, error: &std::io::Error| {
        Error::new(ErrorKind::File, format!("cannot write `{}`: {error}", path.display()))
    };
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        let message = format!("`{}` is there already and not empty; choose another name", dir.display());
        return Err(Error::new(ErrorKind::File, message));
    }
    fs::create_dir_all(dir.join("wrong")).map_err(|error| cannot(dir, &error))?;
    for (name, text) in template::files(language) {
        let path = dir.join(name);
        fs::write(&path, text).map_err(|error| cannot(&path, &error))?;
    }
    Ok(())
}

pub(super) fn lint(options: &Lint, theme: &Theme) -> Answer {
    let (mut output, mut code) = (StyledText::new(), 0);
    for dir in &options.dirs {
        let exercises = match folder::course(dir) {
            Ok(exercises) => exercises,
            Err(error) => return Answer { output: Output::Text(output), ..refused(&error, theme) },
        };
        let alone = folder::is_exercise(dir);
        for exercise in exercises {
            let folder = if alone { dir.clone() } else { dir.join(&exercise.name) };
            match folder::wrong_answers(&folder) {
                Ok(wrong) => {
                    let unread = folder::unread_files(&folder).into_iter().map(|file| {
                        let message =
                            format!("an exercise is in one language: this one is read as {:?}", exercise.language);
                        Finding::mistake(&file, message)
                    });
                    let findings: Vec<Finding> = unread.chain(lint::lint(&exercise, &wrong)).collect();
                    code = code.max(if is_sound(&findings) { 0 } else { CHECK_FAILED });
                    output += report(&exercise, &folder, &findings, theme);
                }
                Err(error) => return Answer { output: Output::Text(output), ..Answer::error(&error) },
            }
        }
    }
    Answer::new(output, code)
}

fn report(exercise: &Exercise, folder: &Path, findings: &[Finding], theme: &Theme) -> StyledText {
    let (style, mark) = if is_sound(findings) {
        (Style::Success, theme.pick("✓", "ok"))
    } else {
        (Style::Error, theme.pick("✗", "NO"))
    };
    let mut text = StyledText::from(StyledLine::of(style, mark).plain(format!(" {}", exercise.name)));
    for Finding { file, message, severity } in findings {
        let kind = if *severity == LintSeverity::Note { "note: " } else { "" };
        text += format!("    {}: {kind}{message}", folder.join(file).display());
    }
    text
}

/// Whether nothing is wrong; notes are about exercises that work.
fn is_sound(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity == LintSeverity::Note)
}

pub(super) fn judge(options: &Judge, theme: &Theme) -> Answer {
    let exercise = match folder::read(&options.dir) {
        Ok(exercise) => exercise,
        Err(error) => return refused(&error, theme),
    };
    judged(&exercise, &options.file, theme)
}

/// Judges a file and says what came of it.
pub(super) fn judged(exercise: &Exercise, path: &str, theme: &Theme) -> Answer {
    let submission = match input::text(path) {
        Ok(submission) => submission,
        Err(error) => return Answer::error(&error.to_string()),
    };
    let found = judge::judge(exercise, path, &submission);
    let code = if found.passed() { 0 } else { CHECK_FAILED };
    Answer::new(verdict::verdict(exercise, &found, path, &submission, theme), code)
}
