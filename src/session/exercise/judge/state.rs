//! Registers, flags and memory at a moment of a run.
//!
//! The expressions are those of the prompt, so that a failed check can be looked at there.

use super::runs::{Difference, Ran, Runs};
use super::shown;
use crate::session::call::Array;
use crate::session::error::LineError;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{Expression, Mistake, State, Wanted};
use crate::session::expr::Expr;
use crate::session::value::{Value, narrowed};

pub(super) fn check(wanted: &State, mistakes: &[Mistake], runs: &mut Runs) -> Option<Failure> {
    runs.failure_at(&wanted.run, &wanted.moment, mistakes, |ran| {
        let values = &mut wanted.expect.iter();
        let memories = &mut wanted.memory.iter();
        values
            .find_map(|(expression, wanted)| value(ran, expression, wanted))
            .or_else(|| memories.find_map(|(expression, array)| memory(ran, expression, array)))
    })
}

fn value(ran: &Ran, expression: &Expression, wanted: &Wanted) -> Option<Difference> {
    let Expression { text, expr } = expression;
    let command = format!("p {text}");
    let seen = ran.lookup().value(expr);
    let width = seen.as_ref().map_or(64, |seen| seen.width);
    let (value, meaning) = match wanted {
        Wanted::Number(number) => (Ok(Value::word(*number as u64)), String::new()),
        Wanted::Expression(Expression { expr: Expr::Number(value), .. }) => {
            (Ok(Value { bits: *value, width: width.max(64) }), String::new())
        }
        Wanted::Expression(wanted) => (ran.lookup().value(&wanted.expr), format!("{} = ", wanted.text)),
    };
    let value = match value.and_then(|value| narrowed(value, width)) {
        Ok(value) => value,
        Err(error) => return Some(unreadable(format!("`{text}` to be {}", meaning.trim_end_matches(" = ")), error)),
    };
    let expected = format!("`{text}` to be {meaning}{}", shown::value(value, width));
    match seen {
        Ok(seen) if seen.bits == value => None,
        Ok(seen) => Some(Difference { expected, seen: shown::value(seen.bits, width), command }),
        Err(error) => Some(unreadable(expected, error)),
    }
}

/// What cannot be looked at itself: the list of what can be.
fn unreadable(expected: String, error: LineError) -> Difference {
    let command = if error.message.contains("no symbol") { "info symbols" } else { "info regions" };
    Difference { expected, seen: error.message, command: command.to_owned() }
}

fn memory(ran: &Ran, expression: &Expression, wanted: &Array) -> Option<Difference> {
    let Expression { text, expr } = expression;
    let expected = format!("{} at `{text}`", shown::array(wanted));
    let bytes = wanted.bytes();
    let command = format!("x/{}xb {text}", bytes.len().clamp(1, 64));
    let address = match ran.lookup().value(expr) {
        Ok(address) => crate::model::addr::Address(address.low()),
        Err(error) => return Some(unreadable(expected, error)),
    };
    match ran.machine.read(address, bytes.len()) {
        Some(seen) if seen == bytes => None,
        Some(seen) => {
            Some(Difference { expected, seen: shown::array(&Array::from_bytes(wanted.element, &seen)), command })
        }
        None => Some(Difference { expected, seen: format!("no memory at {address}"), command }),
    }
}
