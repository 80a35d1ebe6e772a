//! Conditional assembly: the stack of open conditions, and the comparisons that decide them.

use crate::source::error::SourceError;
use crate::source::located_text::{LocatedText, quoted_length};

/// What evaluates a constant expression.
pub(super) type Evaluate<'a> = dyn Fn(LocatedText<'_>) -> Result<i128, SourceError> + 'a;

/// The open conditions, innermost last.
#[derive(Default)]
pub(super) struct Conditions {
    open: Vec<Condition>,
}

struct Condition {
    /// The line that opened it.
    line: u32,
    /// Lines are read here, unless one further out says that they are not.
    is_active: bool,
    /// One of its branches was, or the whole is in a part that is not read.
    is_decided: bool,
    has_else: bool,
}

impl Conditions {
    /// Whether lines are read.
    pub(super) fn are_active(&self) -> bool {
        self.open.last().is_none_or(|condition| condition.is_active)
    }

    /// Whether an alternative may still be chosen: only then its condition is looked at.
    pub(super) fn is_undecided(&self) -> bool {
        self.open.last().is_some_and(|condition| !condition.is_decided)
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn open(&mut self, line: u32, is_true: bool) {
        let is_read = self.are_active();
        let condition =
            Condition { line, is_active: is_read && is_true, is_decided: !is_read || is_true, has_else: false };
        self.open.push(condition);
    }

    /// `%else`, `%elif`: one more branch. `None` where none is open or its last branch was begun.
    pub(super) fn branch(&mut self, is_true: bool, is_last: bool) -> Option<()> {
        let condition = self.open.last_mut().filter(|condition| !condition.has_else)?;
        condition.is_active = !condition.is_decided && is_true;
        condition.is_decided |= is_true;
        condition.has_else = is_last;
        Some(())
    }

    pub(super) fn close(&mut self) -> Option<()> {
        self.open.pop().map(drop)
    }

    /// Closes those that were opened within an expansion; gives the line of the first.
    pub(super) fn truncate(&mut self, n: usize) -> Option<u32> {
        let line = self.open.get(n).map(|condition| condition.line);
        self.open.truncate(n);
        line
    }
}

/// Loosest first; `=` and `==` are the same.
const OPERATORS: [&str; 8] = ["==", "!=", "<>", "<=", ">=", "=", "<", ">"];

/// Whether an expression with comparisons holds. Each side is an expression of the assembler; anything but 0 is true.
pub(super) fn is_true(text: LocatedText<'_>, evaluate: &Evaluate) -> Result<bool, SourceError> {
    value(text, evaluate, 0).map(|value| value != 0)
}

/// Deepest nesting of brackets around comparisons.
const DEEPEST: u32 = 32;

fn value(text: LocatedText<'_>, evaluate: &Evaluate, depth: u32) -> Result<i128, SourceError> {
    let text = text.trim();
    if depth > DEEPEST {
        return Err(text.error("this condition is nested too deeply"));
    }
    let side = |at: usize, length: usize| (text.until(at), text.from(at + length));
    for (word, combine) in [("||", bool_or as fn(bool, bool) -> bool), ("&&", bool_and)] {
        if let Some(at) = find(text, |rest| rest.starts_with(word)) {
            let (left, right) = side(at, word.len());
            let (left, right) = (value(left, evaluate, depth + 1)?, value(right, evaluate, depth + 1)?);
            return Ok(combine(left != 0, right != 0).into());
        }
    }
    let is_comparison = |rest: &str| {
        !rest.starts_with("<<") && !rest.starts_with(">>") && OPERATORS.iter().any(|word| rest.starts_with(word))
    };
    if let Some(at) = find(text, is_comparison) {
        let operator = OPERATORS.into_iter().find(|word| text.text[at..].starts_with(word)).unwrap_or("=");
        let (left, right) = side(at, operator.len());
        let (left, right) = (value(left, evaluate, depth + 1)?, value(right, evaluate, depth + 1)?);
        return Ok(i128::from(match operator {
            "!=" | "<>" => left != right,
            "<" => left < right,
            ">" => left > right,
            "<=" => left <= right,
            ">=" => left >= right,
            _ => left == right,
        }));
    }
    if let Some(inner) = text.text.strip_prefix('!') {
        return value(text.from(1).until(inner.len()), evaluate, depth + 1).map(|value| i128::from(value == 0));
    }
    let closes_last = find_close(text.text) == Some(text.text.len());
    match text.text.strip_prefix('(').filter(|_| closes_last) {
        Some(inner) => value(text.from(1).until(inner.len() - 1), evaluate, depth + 1),
        None => evaluate(text),
    }
}

fn bool_or(a: bool, b: bool) -> bool {
    a || b
}

fn bool_and(a: bool, b: bool) -> bool {
    a && b
}

/// The first place outside brackets and strings where `is_it` holds; never inside `<<` and `>>`.
fn find(text: LocatedText<'_>, is_it: impl Fn(&str) -> bool) -> Option<usize> {
    let (mut at, mut depth) = (0, 0);
    while let Some(c) = text.text[at..].chars().next() {
        let rest = &text.text[at..];
        if depth == 0 && is_it(rest) {
            return Some(at);
        }
        depth += i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'));
        at += match c {
            '"' | '\'' | '`' => quoted_length(rest, text.dialect),
            '<' | '>' if rest.starts_with("<<") || rest.starts_with(">>") => 2,
            c => c.len_utf8(),
        };
    }
    None
}

/// Where the bracket that a text begins with is closed: behind it.
fn find_close(text: &str) -> Option<usize> {
    let mut depth = 0;
    let closing = text.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0
    });
    closing.map(|(at, c)| at + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::expr_parser::parse_expr;
    use crate::source::lexer::Dialect;

    fn holds(text: &str) -> bool {
        let evaluate = |text: LocatedText<'_>| {
            let expr = parse_expr(text.line, text.text, text.column, text.dialect)?;
            expr.constant().ok_or_else(|| text.error("no number"))
        };
        is_true(LocatedText { line: 1, column: 1, text, dialect: Dialect::Nasm }, &evaluate).expect("it is well-formed")
    }

    #[test]
    fn comparisons_bind_looser_than_arithmetic() {
        for (text, expected) in [
            ("1 + 1 == 2", true),
            ("3 << 1 > 5", true),
            ("2 <> 2 || 1 = 1", true),
            ("(1 < 2) && !(3 <= 2)", true),
            ("(1)+(2) != 3", false),
            ("0", false),
            ("'=' == 61", true),
        ] {
            assert_eq!(holds(text), expected, "{text}");
        }
    }

    #[test]
    fn one_branch_is_read() {
        let mut conditions = Conditions::default();
        conditions.open(1, false);
        conditions.open(2, true);
        assert!(!conditions.are_active());
        assert!(conditions.close().is_some());
        assert!(conditions.branch(true, false).is_some() && conditions.are_active());
        assert!(conditions.branch(true, true).is_some() && !conditions.are_active());
        assert!(conditions.branch(true, true).is_none());
        assert_eq!(conditions.truncate(0), Some(1));
        assert!(conditions.are_active() && conditions.close().is_none());
    }
}
