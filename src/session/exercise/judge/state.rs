//! Registers, flags and memory at a moment of a run.
//!
//! The expressions are those of the prompt, so that a failed check can be looked at there.

use super::runs::{Difference, FinishedRun, Runs};
use super::shown;
use crate::session::call::Array;
use crate::session::error::LineError;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{ExpectedValue, Expression, KnownMistake, StateCheck};
use crate::session::expr::Expr;
use crate::session::value::{ExprValue, narrowed};

pub(super) fn check(wanted: &StateCheck, mistakes: &[KnownMistake], runs: &mut Runs) -> Option<Failure> {
    runs.failure_at(&wanted.run, &wanted.moment, mistakes, |ran| {
        let values = &mut wanted.expect.iter();
        let memories = &mut wanted.memory.iter();
        let found = values
            .find_map(|(expression, wanted)| value(ran, expression, wanted))
            .or_else(|| memories.find_map(|(expression, array)| memory(ran, expression, array)));
        found.map(|difference| Difference {
            expected: wanted.wanted.clone().unwrap_or(difference.expected),
            ..difference
        })
    })
}

fn value(ran: &FinishedRun, expression: &Expression, wanted: &ExpectedValue) -> Option<Difference> {
    let Expression { text, expr } = expression;
    let command = format!("p {text}");
    let actual = ran.lookup().value(expr);
    let width = actual.as_ref().map_or(64, |actual| actual.width);
    let (value, meaning) = match wanted {
        ExpectedValue::Number(number) => (Ok(ExprValue::word(*number as u64)), String::new()),
        ExpectedValue::Expression(Expression { expr: Expr::Number(value), .. }) => {
            (Ok(ExprValue::of_bits(*value, width.max(64))), String::new())
        }
        ExpectedValue::Expression(wanted) => (ran.lookup().value(&wanted.expr), format!("{} = ", wanted.text)),
    };
    let value = match value.and_then(|value| narrowed(value, width)) {
        Ok(value) => value,
        Err(error) => return Some(unreadable(format!("`{text}` to be {}", meaning.trim_end_matches(" = ")), error)),
    };
    let expected = format!("`{text}` to be {meaning}{}", shown::value(value, width));
    match actual {
        Ok(actual) if actual.bits == value => None,
        Ok(actual) => Some(Difference { expected, actual: shown::value(actual.bits, width), command }),
        Err(error) => Some(unreadable(expected, error)),
    }
}

/// What cannot be looked at itself: the list of what can be.
fn unreadable(expected: String, error: LineError) -> Difference {
    let command = if error.message.contains("no symbol") { "info symbols" } else { "info regions" };
    Difference { expected, actual: error.message, command: command.to_owned() }
}

fn memory(ran: &FinishedRun, expression: &Expression, wanted: &Array) -> Option<Difference> {
    let Expression { text, expr } = expression;
    let expected = format!("{} at `{text}`", shown::array(wanted));
    let bytes = wanted.bytes();
    let command = format!("x/{}xb {text}", bytes.len().clamp(1, 64));
    let address = match ran.lookup().value(expr) {
        Ok(address) => crate::model::addr::Address(address.low()),
        Err(error) => return Some(unreadable(expected, error)),
    };
    match ran.machine.read(address, bytes.len()) {
        Some(actual) if actual == bytes => None,
        Some(actual) => {
            Some(Difference { expected, actual: shown::array(&Array::from_bytes(wanted.element, &actual)), command })
        }
        None => Some(Difference { expected, actual: format!("no memory at {address}"), command }),
    }
}
