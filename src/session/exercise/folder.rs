//! Exercises in folders: a course is a folder of exercise folders, in the order of their names.
//!
//! Reads only; what is wrong is said with its file.

use super::error::ExerciseError;
use super::format;
use super::format::Texts;
use super::{Exercise, ExerciseLanguage};
use crate::session::input;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A wrong answer that an exercise's author foresaw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrongAnswer {
    /// The file's name.
    pub name: String,
    /// Its source.
    pub text: String,
    /// Part of the message that it must get, from its first line.
    pub expect: String,
}

/// The texts of an exercise's folder, read. They go to judging processes as they are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnedTexts {
    /// The path of `exercise.toml`.
    pub path: String,
    name: String,
    language: ExerciseLanguage,
    toml: String,
    text: String,
    start: String,
    solution: String,
}

impl OwnedTexts {
    /// Reads the files; what they say is not looked at.
    ///
    /// # Errors
    /// When one is missing or no text.
    pub fn read(folder: &Path) -> Result<OwnedTexts, ExerciseError> {
        let name = folder.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
        let text = |file: &str| {
            input::text(&folder.join(file).to_string_lossy()).map_err(|error| ExerciseError::Unreadable(error.into()))
        };
        let language = language(folder);
        Ok(OwnedTexts {
            path: folder.join("exercise.toml").to_string_lossy().into_owned(),
            name: name.unwrap_or_else(|| "exercise".to_owned()),
            language,
            toml: text("exercise.toml")?,
            text: text("text.md")?,
            start: text(&language.file("start"))?,
            solution: text(&language.file("solution"))?,
        })
    }

    /// Those of a built-in exercise.
    #[must_use]
    pub fn of(texts: Texts<'_>) -> OwnedTexts {
        let Texts { name, language, toml, text, start, solution } = texts;
        let [name, toml, text, start, solution] = [name, toml, text, start, solution].map(str::to_owned);
        OwnedTexts { path: String::new(), name, language, toml, text, start, solution }
    }

    #[must_use]
    /// The folder's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is written in.
    #[must_use]
    pub fn language(&self) -> ExerciseLanguage {
        self.language
    }

    /// What a verdict depends on.
    #[must_use]
    pub fn decisive(&self) -> [&str; 4] {
        [&self.name, &self.toml, &self.start, &self.solution]
    }

    #[must_use]
    /// The same texts, borrowed.
    pub fn texts(&self) -> Texts<'_> {
        let OwnedTexts { path: _, name, language, toml, text, start, solution } = self;
        Texts { name, language: *language, toml, text, start, solution }
    }
}

/// What an exercise is written in: Rust, if its start file is.
fn language(folder: &Path) -> ExerciseLanguage {
    if folder.join(ExerciseLanguage::Rust.file("start")).exists() {
        ExerciseLanguage::Rust
    } else {
        ExerciseLanguage::Assembly
    }
}

/// Files of an exercise in another language than its own, which nobody reads.
#[must_use]
pub fn unread_files(folder: &Path) -> Vec<String> {
    let own = language(folder);
    let others = ExerciseLanguage::ALL.into_iter().filter(|other| *other != own);
    let files = others.flat_map(|other| ["start", "solution"].map(|stem| other.file(stem)));
    files.filter(|file| folder.join(file).exists()).collect()
}

/// Reads the exercise in a folder.
///
/// # Errors
/// When a file is missing or wrong.
pub fn read(folder: &Path) -> Result<Exercise, ExerciseError> {
    let texts = OwnedTexts::read(folder)?;
    format::read(texts.texts()).map_err(|error| ExerciseError::Format {
        path: texts.path.clone(),
        text: texts.toml.clone(),
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
pub fn course(folder: &Path) -> Result<Vec<Exercise>, ExerciseError> {
    if is_exercise(folder) {
        return read(folder).map(|exercise| vec![exercise]);
    }
    folders(folder)?.iter().map(|folder| read(folder)).collect()
}

/// The exercise folders in a course's folder, in order.
///
/// # Errors
/// When there is none, or the folder cannot be read.
pub fn folders(course: &Path) -> Result<Vec<PathBuf>, ExerciseError> {
    let entries = std::fs::read_dir(course);
    let entries = entries.map_err(|cause| ExerciseError::Folder { path: course.to_owned(), cause })?;
    let mut folders: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|path| is_exercise(path));
    folders.sort();
    if folders.is_empty() {
        return Err(ExerciseError::NoExercise { path: course.to_owned() });
    }
    Ok(folders)
}

/// The wrong answers of the exercise in a folder, by name; none where there is no folder `wrong`.
///
/// # Errors
/// When one cannot be read or does not begin with `# expect: TEXT`.
pub fn wrong_answers(folder: &Path) -> Result<Vec<WrongAnswer>, ExerciseError> {
    let Ok(entries) = std::fs::read_dir(folder.join("wrong")) else { return Ok(Vec::new()) };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    let language = language(folder);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == language.extension()));
    paths.sort();
    paths.iter().map(|path| wrong_answer(path)).collect()
}

fn wrong_answer(path: &Path) -> Result<WrongAnswer, ExerciseError> {
    let text = input::text(&path.to_string_lossy()).map_err(|error| ExerciseError::Unreadable(error.into()))?;
    let first = text.lines().next().unwrap_or_default();
    let expect = first.trim_start_matches(['#', ';', '/', ' ']).strip_prefix("expect:").map(str::trim);
    let Some(expect) = expect.filter(|expect| !expect.is_empty()) else {
        return Err(ExerciseError::NoExpectation { path: path.to_owned() });
    };
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(WrongAnswer { name, expect: expect.to_owned(), text })
}
