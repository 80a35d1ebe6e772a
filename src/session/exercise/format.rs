//! `exercise.toml` → [`Exercise`]: text in, an exercise or its first mistake out.
//!
//! Unknown keys are mistakes, and every mistake has a line and a column. No file is read here.
//!
#![doc = include_str!("format.md")]

mod convert;
mod place;
mod wire;

pub use place::mistake_at;

use super::{Exercise, ExerciseLanguage};
use crate::source::error::SourceError;

/// The format, key by key, in Markdown.
pub const DESCRIPTION: &str = include_str!("format.md");

/// The texts of an exercise's folder.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// The folder's name.
    pub name: &'a str,
    /// What the files are written in.
    pub language: ExerciseLanguage,
    /// `exercise.toml`.
    pub toml: &'a str,
    /// `text.md`.
    pub text: &'a str,
    /// `start.s`, or `start.rs`.
    pub start: &'a str,
    /// `solution.s`, or `solution.rs`.
    pub solution: &'a str,
}

/// Reads an exercise.
///
/// # Errors
/// What is wrong with `exercise.toml`, with its place there.
pub fn read(texts: Texts<'_>) -> Result<Exercise, SourceError> {
    let file: wire::File = toml::from_str(texts.toml).map_err(|error| place::of_toml(texts.toml, &error))?;
    convert::exercise(texts, file)
}
