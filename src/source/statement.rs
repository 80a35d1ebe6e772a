//! Statement splitter: a line → labels, assignments, directives and instructions.
//!
//! In NASM `;` begins a comment. In GNU it separates statements, but beginners write comments with it, so the text
//! after it is classified: a statement if it begins with a label, a directive, `name =`, a mnemonic with possible
//! operands, or a misspelt mnemonic with possible operands (so that the typing error is reported); also if a later part
//! of the line is a statement; otherwise, and always at the start of a line, a comment. Invariant: no code is dropped
//! silently.

use super::comment::{CommentStripper, Semicolon};
use super::directive;
use super::directive::Directive;
use super::error::SourceError;
use super::instruction::{is_mnemonic, mnemonics, parse_instruction};
use super::lexer::{Dialect, MAX_LINE};
use super::located_text::{LocatedText, name_end};
use super::nearest::nearest;
use crate::model::register::RegisterView;

/// One statement; its parts are trimmed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Statement<'a> {
    /// `name:`, also `1:`.
    Label(LocatedText<'a>),
    /// `name = value` (may be given another value later), `name equ value` (may not).
    Assign {
        name: LocatedText<'a>,
        value: LocatedText<'a>,
        directive: Directive,
    },
    Directive {
        directive: Directive,
        name: LocatedText<'a>,
        arguments: LocatedText<'a>,
    },
    /// NASM's `times count statement`.
    Times {
        arguments: LocatedText<'a>,
    },
    Instruction(LocatedText<'a>),
}

/// A source line without comments, split into statements.
#[derive(Default)]
pub(super) struct SplitLine {
    text: String,
    /// Byte ranges of `text`.
    ranges: Vec<(usize, usize)>,
}

impl SplitLine {
    /// Splits a line. `comments` carries block comments from line to line.
    pub(super) fn split(
        number: u32,
        text: &str,
        dialect: Dialect,
        semicolon: Semicolon,
        comments: &mut CommentStripper,
    ) -> SplitLine {
        let mut line = SplitLine::default();
        (line.text, line.ranges) = comments.strip(number, text, dialect, semicolon);
        line.join_prefixes();
        let n_kept = line.n_statements(number, dialect);
        line.ranges.truncate(n_kept);
        line
    }

    /// The parts of a line of GNU's, each in its columns, if `is_it` holds for one of them; those behind the last such part and the last that
    /// reads like code are a comment.
    pub(super) fn parts_with(text: &str, is_it: impl Fn(LocatedText<'_>) -> bool) -> Option<Vec<String>> {
        let mut line = SplitLine::default();
        let dialect = Dialect::Gnu;
        (line.text, line.ranges) = CommentStripper::default().strip(0, text, dialect, Semicolon::Separator);
        line.join_prefixes();
        let part =
            |(start, end): &(usize, usize)| LocatedText { line: 0, column: 1, text: &line.text[*start..*end], dialect };
        let last = line.ranges.iter().rposition(|range| is_it(part(range).trim()))?;
        let n_parts = line.n_statements(0, dialect).max(last + 1);
        let in_columns = |(start, end): &(usize, usize)| {
            let n_before = line.text[..*start].chars().count();
            " ".repeat(n_before) + line.text[*start..*end].trim_end()
        };
        Some(line.ranges[..n_parts].iter().map(in_columns).collect())
    }

    /// The statements, without empty ones.
    pub(super) fn statements(&self, number: u32, dialect: Dialect) -> impl Iterator<Item = LocatedText<'_>> {
        let mut rest = LocatedText { line: number, column: 1, text: &self.text, dialect };
        let mut at = 0;
        self.ranges
            .iter()
            .map(move |(start, end)| {
                rest = rest.from(start - at);
                at = *start;
                rest.until(end - start).trim()
            })
            .filter(|located| !located.is_empty())
    }

    /// gcc prints `rep; stosb`: a prefix alone belongs to the next statement.
    fn join_prefixes(&mut self) {
        const PREFIXES: [&str; 7] = ["lock", "rep", "repe", "repne", "repz", "repnz", "notrack"];
        if self.text.len() > MAX_LINE {
            return;
        }
        for idx in (1..self.ranges.len()).rev() {
            let (start, end) = self.ranges[idx - 1];
            let word = self.text[start..end].trim();
            if PREFIXES.iter().any(|prefix| prefix.eq_ignore_ascii_case(word)) {
                self.text.replace_range(end..=end, " ");
                self.ranges[idx - 1].1 = self.ranges[idx].1;
                self.ranges.remove(idx);
            }
        }
    }

    /// How many of the ranges are statements; what follows is a comment.
    fn n_statements(&self, number: u32, dialect: Dialect) -> usize {
        let located =
            |start: usize, end: usize| LocatedText { line: number, column: 1, text: &self.text[start..end], dialect };
        let begins_with_separator = self.ranges.len() > 1 && self.text[..self.ranges[0].1].trim().is_empty();
        if begins_with_separator {
            return 0;
        }
        let last = self.ranges.iter().rposition(|(start, end)| reads_like_code(located(*start, *end)));
        last.map_or(1, |last| last + 1).max(1)
    }
}

/// Parses the first statement and returns what follows it on the line (after a label).
///
/// # Errors
/// An unknown directive.
pub(super) fn statement(located: LocatedText<'_>) -> Result<(Statement<'_>, LocatedText<'_>), SourceError> {
    let located = located.trim();
    let nothing = LocatedText { text: "", ..located };
    let (name, rest) = located.split_name();
    if name.is_empty() {
        return Ok((bracketed(located).unwrap_or(Statement::Instruction(located)), nothing));
    }
    if rest.text.starts_with(':') && !rest.text.starts_with("::") {
        let after = rest.from(1).trim();
        let (word, value) = after.split_word();
        if located.dialect.is_nasm() && word.text.eq_ignore_ascii_case("equ") {
            return Ok((Statement::Assign { name, value, directive: Directive::SetOnce }, nothing));
        }
        return Ok((Statement::Label(name), after));
    }
    if rest.text.starts_with('=') && !rest.text.starts_with("==") && !located.dialect.is_nasm() {
        return Ok((Statement::Assign { name, value: rest.from(1).trim(), directive: Directive::Set }, nothing));
    }
    if located.dialect.is_nasm() {
        return Ok(nasm_statement(located, name, rest));
    }
    if let Some(directive) = directive::directive(name.text, located.dialect) {
        return Ok((Statement::Directive { directive, name, arguments: rest }, nothing));
    }
    if name.text.starts_with('.') {
        return Err(unknown_directive(name));
    }
    Ok((Statement::Instruction(located), nothing))
}

fn nasm_statement<'a>(
    located: LocatedText<'a>,
    name: LocatedText<'a>,
    rest: LocatedText<'a>,
) -> (Statement<'a>, LocatedText<'a>) {
    let nothing = LocatedText { text: "", ..located };
    let (second, after) = rest.split_word();
    if second.text.eq_ignore_ascii_case("equ") {
        return (Statement::Assign { name, value: after, directive: Directive::SetOnce }, nothing);
    }
    if name.text.eq_ignore_ascii_case("times") {
        return (Statement::Times { arguments: rest }, nothing);
    }
    if let Some(directive) = directive::directive(name.text, located.dialect) {
        return (Statement::Directive { directive, name, arguments: rest }, nothing);
    }
    if directive::is_nasm_data(second.text) || is_label_alone(name, rest, second) {
        return (Statement::Label(name), rest);
    }
    (Statement::Instruction(located), nothing)
}

/// NASM takes a name for a label where an instruction or nothing follows it. A name alone that is nearly a mnemonic is taken for one
/// that was mistyped.
fn is_label_alone(name: LocatedText<'_>, rest: LocatedText<'_>, second: LocatedText<'_>) -> bool {
    if is_mnemonic(name.text) || RegisterView::parse(name.text).is_some() {
        return false;
    }
    if rest.is_empty() {
        let is_mistyped = || nearest(&name.text.to_ascii_lowercase(), mnemonics()).is_some();
        return name.text.starts_with('.') || name.text.len() < 3 || !is_mistyped();
    }
    is_mnemonic(second.text)
}

/// NASM's directives in brackets (`[bits 64]`) and those of its preprocessor.
fn bracketed(located: LocatedText<'_>) -> Option<Statement<'_>> {
    let inner = match located.text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        Some(inner) => located.from(1).until(inner.len()),
        None if located.text.starts_with('%') => located,
        None => return None,
    };
    let (name, arguments) = inner.split_word();
    let directive = directive::directive(name.text, Dialect::Nasm).filter(|_| located.dialect.is_nasm())?;
    Some(Statement::Directive { directive, name, arguments })
}

fn unknown_directive(name: LocatedText<'_>) -> SourceError {
    let message = format!("unknown directive `{}`", name.text);
    match directive::nearest_directive(name.text, name.dialect) {
        Some(known) => name.error_with(message, format!("did you mean `{known}`?")),
        None => name.error_with(message, format!("a label is written with a colon: `{}:`", name.text)),
    }
}

/// True for a text after `;` that is a statement, by the rules of this module.
fn reads_like_code(located: LocatedText<'_>) -> bool {
    let mut located = located.trim();
    let (mut name, mut rest) = located.split_name();
    while rest.text.starts_with(':') && !name.is_empty() {
        located = rest.from(1).trim();
        if located.is_empty() {
            return true;
        }
        (name, rest) = located.split_name();
    }
    if name.is_empty() {
        return false;
    }
    if directive::directive(name.text, Dialect::Gnu).is_some() {
        return true;
    }
    if rest.text.starts_with('=') && !rest.text.starts_with("==") {
        return RegisterView::parse(name.text).is_none();
    }
    if is_mnemonic(name.text) {
        return parse_instruction(located.line, located.text, located.column, located.dialect).is_ok()
            || has_operands(rest);
    }
    let can_be_typo = if rest.is_empty() { name.text.len() > 3 } else { has_operands(rest) };
    can_be_typo && nearest(&name.text.to_ascii_lowercase(), mnemonics()).is_some()
}

/// True for a plausible list of operands: single words or brackets between commas, at least one of them a register, a number
/// or memory.
fn has_operands(rest: LocatedText<'_>) -> bool {
    let parts = rest.split_commas();
    let is_word =
        |part: &LocatedText<'_>| !part.is_empty() && !part.split_word().1.text.chars().any(char::is_alphabetic);
    let is_operand = |part: &LocatedText<'_>| {
        RegisterView::parse(part.text).is_some()
            || part.text.contains('[')
            || part.text.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_memory = |part: &LocatedText<'_>| part.text.ends_with(']') && part.text.contains('[');
    !parts.is_empty() && parts.iter().all(|part| is_word(part) || is_memory(part)) && parts.iter().any(is_operand)
}

/// Skips labels and splits the first word off, for dialect detection.
pub(super) fn head(located: LocatedText<'_>) -> (LocatedText<'_>, LocatedText<'_>) {
    let mut located = located.trim();
    loop {
        let end = name_end(located.text);
        let rest = located.from(end).trim();
        if end == 0 || !rest.text.starts_with(':') {
            return located.split_word();
        }
        located = rest.from(1).trim();
    }
}
