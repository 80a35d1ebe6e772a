//! Exercises in folders: a course is a folder of exercise folders, in the order of their names.
//!
//! Reads only; what is wrong is said with its file.

use super::Exercise;
use super::format::{self, Texts};
use crate::session::input;
use crate::source::error::SourceError;
use std::path::Path;

/// Why an exercise cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FolderError {
    /// In words.
    Unreadable(String),
    /// A mistake in `exercise.toml`, whose path and text these are.
    Format { path: String, text: String, error: Box<SourceError> },
}

/// A wrong answer that an exercise's author foresaw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrongAnswer {
    /// The file's name.
    pub name: String,
    pub text: String,
    /// Part of the message that it must get, from its first line.
    pub expect: String,
}

/// Reads the exercise in a folder.
///
/// # Errors
/// When a file is missing or wrong.
pub fn read(folder: &Path) -> Result<Exercise, FolderError> {
    let name = folder.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let text = |file: &str| {
        let path = folder.join(file);
        input::text(&path.to_string_lossy()).map(|text| (path, text)).map_err(FolderError::Unreadable)
    };
    let (path, toml) = text("exercise.toml")?;
    let texts = Texts {
        name: name.as_deref().unwrap_or("exercise"),
        toml: &toml,
        text: &text("text.md")?.1,
        start: &text("start.s")?.1,
        solution: &text("solution.s")?.1,
    };
    format::read(texts).map_err(|error| FolderError::Format {
        path: path.to_string_lossy().into_owned(),
        text: toml.clone(),
        error: Box::new(error),
    })
}

/// Whether a folder is one exercise, and not a course of several.
#[must_use]
pub fn is_exercise(folder: &Path) -> bool {
    folder.join("exercise.toml").exists()
}

/// Reads a course: the exercises in a folder, or the one exercise that the folder is.
///
/// # Errors
/// When there is none, or the first that is wrong.
pub fn course(folder: &Path) -> Result<Vec<Exercise>, FolderError> {
    if is_exercise(folder) {
        return read(folder).map(|exercise| vec![exercise]);
    }
    let unreadable = |why: String| FolderError::Unreadable(format!("cannot read `{}`: {why}", folder.display()));
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(input::reason(&error)))?;
    let mut folders: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|path| is_exercise(path));
    folders.sort();
    if folders.is_empty() {
        return Err(unreadable("no folder in it has an exercise.toml".to_owned()));
    }
    folders.iter().map(|folder| read(folder)).collect()
}

/// The wrong answers of the exercise in a folder, by name; none where there is no folder `wrong`.
///
/// # Errors
/// In words, when one cannot be read or does not begin with `# expect: TEXT`.
pub fn wrong_answers(folder: &Path) -> Result<Vec<WrongAnswer>, String> {
    let Ok(entries) = std::fs::read_dir(folder.join("wrong")) else { return Ok(Vec::new()) };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
    paths.sort();
    paths.iter().map(|path| wrong_answer(path)).collect()
}

fn wrong_answer(path: &Path) -> Result<WrongAnswer, String> {
    let text = input::text(&path.to_string_lossy())?;
    let first = text.lines().next().unwrap_or_default();
    let expect = first.trim_start_matches(['#', ';', '/', ' ']).strip_prefix("expect:").map(str::trim);
    let Some(expect) = expect.filter(|expect| !expect.is_empty()) else {
        return Err(format!("{}:1: the first line must be `# expect: TEXT`, a part of the message", path.display()));
    };
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(WrongAnswer { name, expect: expect.to_owned(), text })
}
