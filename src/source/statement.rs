//! A line → statements: labels, assignments, directives, instructions, without comments.
//!
//! The one hard question is `;`. In NASM it begins a comment. In GNU syntax it separates statements, but beginners write comments
//! with it, so a text after `;` is a statement when it reads like one and a comment otherwise:
//! - it begins with a label, a directive, `name =`, or a mnemonic whose operands can be operands: a statement;
//! - it begins with a word close to a mnemonic, alone or with operands that can be operands (`mvo rax, 2`): a statement, and so an
//!   error that names the slip;
//! - something behind a later `;` on the line is a statement by these rules: a statement too, so that no code is lost;
//! - else, and always where `;` is the first character of the line: a comment.
//!
//! Promises that no code is dropped without a word. It does not read arguments and operands.

use super::comment::{CommentStripper, Semicolon};
use super::directive;
use super::directive::Directive;
use super::error::SourceError;
use super::instruction::{is_mnemonic, mnemonics, parse_instruction};
use super::lexer::{Dialect, MAX_LINE};
use super::located_text::{LocatedText, name_end};
use super::nearest::nearest;
use crate::model::register::View;

/// One statement; the pieces are trimmed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statement<'a> {
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

/// A source line without comments, cut where `;` separates.
#[derive(Default)]
pub struct SplitLine {
    text: String,
    /// Byte ranges of `text`.
    cuts: Vec<(usize, usize)>,
}

impl SplitLine {
    /// Cuts a line. `blanks` carries block comments from line to line.
    pub fn cut(
        number: u32,
        text: &str,
        dialect: Dialect,
        semicolon: Semicolon,
        blanks: &mut CommentStripper,
    ) -> SplitLine {
        let mut line = SplitLine::default();
        (line.text, line.cuts) = blanks.blank(number, text, dialect, semicolon);
        line.join_prefixes();
        let n_kept = line.n_statements(number, dialect);
        line.cuts.truncate(n_kept);
        line
    }

    /// The pieces between the separators, empty ones left out.
    pub fn pieces(&self, number: u32, dialect: Dialect) -> impl Iterator<Item = LocatedText<'_>> {
        let mut rest = LocatedText { line: number, column: 1, text: &self.text, dialect };
        let mut at = 0;
        self.cuts
            .iter()
            .map(move |(start, end)| {
                rest = rest.from(start - at);
                at = *start;
                rest.until(end - start).trim()
            })
            .filter(|piece| !piece.is_empty())
    }

    /// gcc prints `rep; stosb`: a prefix alone belongs to the next statement.
    fn join_prefixes(&mut self) {
        const PREFIXES: [&str; 7] = ["lock", "rep", "repe", "repne", "repz", "repnz", "notrack"];
        if self.text.len() > MAX_LINE {
            return;
        }
        for idx in (1..self.cuts.len()).rev() {
            let (start, end) = self.cuts[idx - 1];
            let word = self.text[start..end].trim();
            if PREFIXES.iter().any(|prefix| prefix.eq_ignore_ascii_case(word)) {
                self.text.replace_range(end..=end, " ");
                self.cuts[idx - 1].1 = self.cuts[idx].1;
                self.cuts.remove(idx);
            }
        }
    }

    /// How many of the cuts are statements; what follows is a comment.
    fn n_statements(&self, number: u32, dialect: Dialect) -> usize {
        let piece =
            |start: usize, end: usize| LocatedText { line: number, column: 1, text: &self.text[start..end], dialect };
        let begins_with_separator = self.cuts.len() > 1 && self.text[..self.cuts[0].1].trim().is_empty();
        if begins_with_separator {
            return 0;
        }
        let last = self.cuts.iter().rposition(|(start, end)| reads_like_code(piece(*start, *end)));
        last.map_or(1, |last| last + 1).max(1)
    }
}

/// The statement that a piece holds and what follows it: a label is followed by more.
///
/// # Errors
/// A directive that nobody knows.
pub fn statement(piece: LocatedText<'_>) -> Result<(Statement<'_>, LocatedText<'_>), SourceError> {
    let piece = piece.trim();
    let nothing = LocatedText { text: "", ..piece };
    let (name, rest) = piece.split_name();
    if name.is_empty() {
        return Ok((bracketed(piece).unwrap_or(Statement::Instruction(piece)), nothing));
    }
    if rest.text.starts_with(':') && !rest.text.starts_with("::") {
        return Ok((Statement::Label(name), rest.from(1).trim()));
    }
    if rest.text.starts_with('=') && !rest.text.starts_with("==") && !piece.dialect.is_nasm() {
        return Ok((Statement::Assign { name, value: rest.from(1).trim(), directive: Directive::Set }, nothing));
    }
    if piece.dialect.is_nasm() {
        return Ok(nasm_statement(piece, name, rest));
    }
    if let Some(directive) = directive::directive(name.text, piece.dialect) {
        return Ok((Statement::Directive { directive, name, arguments: rest }, nothing));
    }
    if name.text.starts_with('.') {
        return Err(unknown_directive(name));
    }
    Ok((Statement::Instruction(piece), nothing))
}

fn nasm_statement<'a>(
    piece: LocatedText<'a>,
    name: LocatedText<'a>,
    rest: LocatedText<'a>,
) -> (Statement<'a>, LocatedText<'a>) {
    let nothing = LocatedText { text: "", ..piece };
    let (second, after) = rest.split_word();
    if second.text.eq_ignore_ascii_case("equ") {
        return (Statement::Assign { name, value: after, directive: Directive::SetOnce }, nothing);
    }
    if name.text.eq_ignore_ascii_case("times") {
        return (Statement::Times { arguments: rest }, nothing);
    }
    if let Some(directive) = directive::directive(name.text, piece.dialect) {
        return (Statement::Directive { directive, name, arguments: rest }, nothing);
    }
    if directive::is_nasm_data(second.text) {
        return (Statement::Label(name), rest);
    }
    (Statement::Instruction(piece), nothing)
}

/// NASM's directives in brackets (`[bits 64]`) and those of its preprocessor.
fn bracketed(piece: LocatedText<'_>) -> Option<Statement<'_>> {
    let inner = match piece.text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        Some(inner) => piece.from(1).until(inner.len()),
        None if piece.text.starts_with('%') => piece,
        None => return None,
    };
    let (name, arguments) = inner.split_word();
    let directive = directive::directive(name.text, Dialect::Nasm).filter(|_| piece.dialect.is_nasm())?;
    Some(Statement::Directive { directive, name, arguments })
}

fn unknown_directive(name: LocatedText<'_>) -> SourceError {
    let message = format!("unknown directive `{}`", name.text);
    match directive::nearest_directive(name.text, name.dialect) {
        Some(known) => name.error_with(message, format!("did you mean `{known}`?")),
        None => name.error_with(message, format!("a label is written with a colon: `{}:`", name.text)),
    }
}

/// Whether a text after `;` is meant for the assembler; see the module's rules.
fn reads_like_code(piece: LocatedText<'_>) -> bool {
    let mut piece = piece.trim();
    let (mut name, mut rest) = piece.split_name();
    while rest.text.starts_with(':') && !name.is_empty() {
        piece = rest.from(1).trim();
        if piece.is_empty() {
            return true;
        }
        (name, rest) = piece.split_name();
    }
    if name.is_empty() {
        return false;
    }
    if directive::directive(name.text, Dialect::Gnu).is_some() {
        return true;
    }
    if rest.text.starts_with('=') && !rest.text.starts_with("==") {
        return View::parse(name.text).is_none();
    }
    if is_mnemonic(name.text) {
        return parse_instruction(piece.line, piece.text, piece.column, piece.dialect).is_ok() || has_operands(rest);
    }
    let can_be_slip = if rest.is_empty() { name.text.len() > 3 } else { has_operands(rest) };
    can_be_slip && nearest(&name.text.to_ascii_lowercase(), mnemonics()).is_some()
}

/// Whether a text can be a list of operands: between commas single words or brackets, at least one of them a register,
/// a number or memory.
fn has_operands(rest: LocatedText<'_>) -> bool {
    let parts = rest.split_commas();
    let is_word =
        |part: &LocatedText<'_>| !part.is_empty() && !part.split_word().1.text.chars().any(char::is_alphabetic);
    let is_operand = |part: &LocatedText<'_>| {
        View::parse(part.text).is_some()
            || part.text.contains('[')
            || part.text.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_memory = |part: &LocatedText<'_>| part.text.ends_with(']') && part.text.contains('[');
    !parts.is_empty() && parts.iter().all(|part| is_word(part) || is_memory(part)) && parts.iter().any(is_operand)
}

/// The labels at the start of a piece and the statement behind them, for deciding a file's dialect.
pub fn head(piece: LocatedText<'_>) -> (LocatedText<'_>, LocatedText<'_>) {
    let mut piece = piece.trim();
    loop {
        let end = name_end(piece.text);
        let rest = piece.from(end).trim();
        if end == 0 || !rest.text.starts_with(':') {
            return piece.split_word();
        }
        piece = rest.from(1).trim();
    }
}
