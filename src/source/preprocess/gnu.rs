//! The macros, repetitions and conditions of GNU as.

use super::condition::{Evaluate, is_true};
use super::template::{Parameters, split, split_gnu};
use super::{FrameKind, LineOrigins, Outcome, Preprocessor, Recorded, count};
use crate::source::error::SourceError;
use crate::source::lexer::Dialect;
use crate::source::located_text::LocatedText;
use std::collections::VecDeque;

/// Whether a word is for the preprocessor.
pub(super) fn is_directive(word: &str) -> bool {
    const WORDS: [&str; 15] = [
        ".macro",
        ".endm",
        ".exitm",
        ".purgem",
        ".rept",
        ".irp",
        ".irpc",
        ".endr",
        ".else",
        ".endif",
        ".altmacro",
        ".noaltmacro",
        ".error",
        ".err",
        ".warning",
    ];
    let begins = |start: &str| word.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    word.starts_with('.')
        && (begins(".if") || begins(".elseif") || WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Whether a line is for the preprocessor although nothing was defined: a repetition may stand behind a label.
pub(super) fn is_for_us(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default();
    is_directive(first) || (first.ends_with(':') && words.next().is_some_and(is_repetition))
}

fn is_repetition(word: &str) -> bool {
    [".rept", ".irp", ".irpc"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

impl Preprocessor<'_> {
    /// Whether a statement is for the preprocessor: a directive, or a macro of the text, perhaps behind a label.
    pub(super) fn is_for_gnu(&self, statement: LocatedText<'_>) -> bool {
        let (word, rest) = statement.split_word();
        let is_label = word.text.len() > 1 && word.text.ends_with(':');
        is_directive(word.text) || self.templates.contains_key(word.text) || is_label && self.is_for_gnu(rest)
    }

    pub(super) fn gnu(
        &mut self,
        statement: LocatedText<'_>,
        origins: &mut LineOrigins,
        evaluate: &Evaluate,
    ) -> Result<Outcome, SourceError> {
        let (word, rest) = statement.split_word();
        if is_directive(word.text) {
            return self.gnu_directive(word, rest, origins, evaluate);
        }
        if !self.conditions.are_active() {
            return Ok(Outcome::Taken);
        }
        if let Some(label) = word.text.strip_suffix(':').filter(|label| !label.is_empty()) {
            let (directive, rest) = rest.split_word();
            if is_repetition(directive.text) {
                let call = self.frames.last().map(|frame| frame.call.clone());
                self.ready.push_back((origins.add(statement.line, label, call), format!("{label}:")));
                return self.gnu_directive(directive, rest, origins, evaluate);
            }
        }
        let is_call = !self.templates.is_empty() && self.gnu_call(statement, origins)?;
        Ok(if is_call { Outcome::Taken } else { Outcome::Unchanged })
    }

    /// A macro, perhaps behind a label.
    fn gnu_call(&mut self, statement: LocatedText<'_>, origins: &mut LineOrigins) -> Result<bool, SourceError> {
        let (name, rest) = statement.split_word();
        if let Some(label) = name.text.strip_suffix(':').filter(|label| !label.is_empty()) {
            if !self.templates.contains_key(rest.split_word().0.text) {
                return Ok(false);
            }
            let call = self.frames.last().map(|frame| frame.call.clone());
            self.ready.push_back((origins.add(statement.line, label, call), format!("{label}:")));
            return self.gnu_call(rest, origins);
        }
        let Some(template) = self.templates.get(name.text).and_then(|all| all.last()).cloned() else {
            return Ok(false);
        };
        self.call(&template, rest, origins.line(statement.line))?;
        Ok(true)
    }

    fn gnu_directive(
        &mut self,
        word: LocatedText<'_>,
        rest: LocatedText<'_>,
        origins: &LineOrigins,
        evaluate: &Evaluate,
    ) -> Result<Outcome, SourceError> {
        let name = word.text.to_ascii_lowercase();
        let unopened = || word.error(format!("`{}` belongs to no open `.if`", word.text));
        match name.as_str() {
            ".else" => self.conditions.branch(true, true).ok_or_else(unopened)?,
            ".endif" => self.conditions.close().ok_or_else(unopened)?,
            ".elseif" => {
                let is_true = self.conditions.is_undecided() && is_true(rest, evaluate)?;
                self.conditions.branch(is_true, false).ok_or_else(unopened)?;
            }
            _ if name.starts_with(".if") => {
                let tested =
                    if self.conditions.are_active() { gnu_test(&name[3..], word, rest, evaluate) } else { Ok(false) };
                // One that cannot be read is open all the same.
                self.conditions.open(word.line, *tested.as_ref().unwrap_or(&false));
                tested?;
            }
            _ if !self.conditions.are_active() => {}
            ".macro" => {
                let (own, parameters) = rest.split_word();
                let own = own.text.trim_end_matches(',');
                if own.is_empty() {
                    return Err(word.error_with("a macro has a name", "`.macro name first, second`"));
                }
                let parameters = Parameters::named(parameters.text);
                let what = Recorded::Macro { name: own.to_owned(), parameters };
                self.start_recording(what, LocatedText { line: origins.line(word.line), ..word });
            }
            ".rept" => {
                let n = count(rest, evaluate)?;
                self.start_recording(Recorded::Repeat(n), LocatedText { line: origins.line(word.line), ..word });
            }
            ".irp" | ".irpc" => {
                let (own, values) = rest.text.split_once([',', ' ']).unwrap_or((rest.text, ""));
                let values: VecDeque<String> = if name == ".irp" {
                    split_gnu(values).into()
                } else {
                    values.trim().trim_matches('"').chars().map(String::from).collect()
                };
                let what = Recorded::Each { name: own.trim().to_owned(), values };
                self.start_recording(what, LocatedText { line: origins.line(word.line), ..word });
            }
            ".exitm" => {
                let left = self.leave(|kind| matches!(kind, FrameKind::Macro(_)));
                left.ok_or_else(|| word.error("this stands in no macro"))?;
            }
            ".purgem" => drop(self.templates.remove(rest.text)),
            ".error" | ".err" => return Err(word.error(format!("the text says: {}", rest.text))),
            // Said to whoever builds, not to whoever runs.
            ".warning" => {}
            ".endm" | ".endr" => return Err(word.error(format!("`{}` closes nothing", word.text))),
            _ => {
                let message = format!("`{}` is not supported", word.text);
                return Err(
                    word.error_with(message, "write macros as they are by default: `\\name`, and `\\@` for a number")
                );
            }
        }
        Ok(Outcome::Taken)
    }
}

fn gnu_test(
    kind: &str,
    word: LocatedText<'_>,
    rest: LocatedText<'_>,
    evaluate: &Evaluate,
) -> Result<bool, SourceError> {
    let same = |is_quoted: bool| {
        let parts = split(rest.text, Dialect::Gnu);
        let [left, right] = &parts[..] else {
            return Err(rest.error_with("two texts are compared here", format!("`{} a, b`", word.text)));
        };
        let inner = |text: &str| text.trim_matches(if is_quoted { '"' } else { '\'' }).to_owned();
        Ok(inner(left) == inner(right))
    };
    let compared = |is_it: fn(i128) -> bool| evaluate(rest).map(is_it);
    match kind {
        "" => is_true(rest, evaluate),
        "def" => Ok(evaluate(rest).is_ok()),
        "ndef" | "notdef" => Ok(evaluate(rest).is_err()),
        "b" => Ok(rest.is_empty()),
        "nb" => Ok(!rest.is_empty()),
        "c" => same(false),
        "nc" => same(false).map(|same| !same),
        "eqs" => same(true),
        "nes" => same(true).map(|same| !same),
        "eq" => compared(|n| n == 0),
        "ne" => compared(|n| n != 0),
        "gt" => compared(|n| n > 0),
        "ge" => compared(|n| n >= 0),
        "lt" => compared(|n| n < 0),
        "le" => compared(|n| n <= 0),
        _ => Err(word.error(format!("the condition `{}` is not supported", word.text))),
    }
}
