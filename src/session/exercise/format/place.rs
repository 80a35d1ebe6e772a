//! Places in `exercise.toml`: byte ranges → lines and columns, and what `toml` complains about in our words.
//!
//! It changes no meaning: a message without a better wording is passed on.

use crate::session::error::LineError;
use crate::source::error::SourceError;
use crate::source::nearest::nearest;
use std::ops::Range;

/// A mistake at a range of bytes of `text`.
pub fn mistake_at(text: &str, range: &Range<usize>, message: impl Into<String>, help: Option<String>) -> SourceError {
    let before = text.get(..range.start).unwrap_or(text);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    let marked = text.get(range.clone()).unwrap_or_default().lines().next().unwrap_or_default().chars().count();
    SourceError {
        line: before.matches('\n').count() as u32 + 1,
        column: column as u32 + 1,
        length: marked.max(1) as u32,
        message: message.into(),
        help,
    }
}

/// The same for a mistake inside a quoted text: its place counts from behind the quotation mark.
pub(super) fn inside(text: &str, range: &Range<usize>, error: &LineError) -> SourceError {
    let quoted = text.get(range.clone()).unwrap_or_default();
    let is_quoted = quoted.starts_with(['"', '\'']);
    let plain = error.span.filter(|_| !quoted.contains('\\') && !quoted.starts_with("\"\"\""));
    let whole = mistake_at(text, range, error.message.clone(), error.help.clone());
    match plain {
        Some(span) => SourceError {
            column: whole.column + span.start as u32 + u32::from(is_quoted),
            length: span.length.max(1) as u32,
            ..whole
        },
        None => whole,
    }
}

/// What `toml` says is wrong.
pub(super) fn of_toml(text: &str, error: &toml::de::Error) -> SourceError {
    let range = error.span().unwrap_or(0..0);
    let message = error.message().lines().next().unwrap_or("this is no TOML").trim_end_matches('.');
    let (message, help) = match message.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
        Some((key, rest)) => (format!("there is no key `{key}` here"), Some(near(key, rest))),
        None => (lower(message), None),
    };
    mistake_at(text, &range, message, help)
}

/// The keys that there are, or the one that was probably meant.
fn near(key: &str, rest: &str) -> String {
    let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
    match nearest(key, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys are {}", known.join(", ")),
    }
}

fn lower(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
