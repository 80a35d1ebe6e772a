//! How inferred types are written: the type, the word that says it is a guess, and the steps that it rests on.
//!
//! No inferred type is shown without that word.

use super::theme::Scene;
use super::{format, typed_view};
use crate::lens::infer::{Certainty, Evidence, Guess, Holder, Sign};
use crate::lens::place;
use crate::lens::place::Place;
use crate::lens::types::Type;
use crate::lens::view::{Origin, look};
use std::ops::Range;

/// `Box<u64> (guess)`: short enough to stand beside a value.
#[must_use]
pub fn short(guess: &Guess) -> String {
    format!("{} ({})", guess.kind.rust(), guess.certainty.word())
}

/// `guess: Box<u64>`: where columns are few.
#[must_use]
pub fn aside(guess: &Guess) -> String {
    format!("guess: {}", guess.kind.rust())
}

/// What the value is, if it is what the guess says: `[1, 2, 3]`; `None` for weak guesses, and where the type is not known whole.
#[must_use]
pub fn value(scene: &Scene, guess: &Guess) -> Option<String> {
    let Holder::Word(at) = guess.holder else { return None };
    if guess.certainty == Certainty::Weak {
        return None;
    }
    let ty = Type::parse(&guess.kind.rust()).ok()?;
    let seen = look(scene.program, scene.machine, &ty, &Origin::Memory(at)).ok()?;
    typed_view::aside(&seen).map(str::to_owned)
}

/// `Strong guess: Rc<u64>, because its first two words were counts (step 9) and …`.
#[must_use]
pub fn sentence(guess: &Guess) -> String {
    let word = guess.certainty.word();
    let reasons: Vec<String> = guess.evidence.iter().map(reason).collect();
    let because = if reasons.is_empty() { String::new() } else { format!(", because {}", joined(&reasons)) };
    format!("{}{}: {}{because}", word[..1].to_uppercase(), &word[1..], guess.kind.rust())
}

/// Where not the whole run was looked at: which steps were. Nothing else.
#[must_use]
pub fn reach(known: &Range<u64>) -> String {
    match known.start {
        0 => String::new(),
        first => {
            format!("; only steps {} to {} were looked at", format::thousands(first), format::thousands(known.end))
        }
    }
}

fn joined(reasons: &[String]) -> String {
    match reasons {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn reason(evidence: &Evidence) -> String {
    let what = match evidence.what {
        Sign::Allocated => "an allocator returned the block",
        Sign::Counts => "its first two words were counts",
        Sign::LockedCount => "a `lock` touched a count",
        Sign::PlainCount => "a count changed without `lock`",
        Sign::WeakRaised => "the weak count had just gone up",
        Sign::Header => "capacity, pointer and length stand together",
        Sign::Grown => "realloc grew the block",
        Sign::PassedWithLength => "it was passed with a length",
        Sign::Text => "the bytes are text",
        Sign::Vtable => "the second word points at {drop, size, align, methods}",
        Sign::Stored => "the pointer came here",
        Sign::WrittenThrough => "it was written through",
        Sign::ReadThrough => "it was read through",
        Sign::Indexed => "elements were picked by an index",
        Sign::LockedVariable => "a `lock` touched it",
    };
    match evidence.step {
        Some(step) => format!("{what} (step {step})"),
        None => what.to_owned(),
    }
}

/// How a place that holds a value is called: `rax`, `main[rsp+8]`, `heap #1+8`, `COUNTER`.
#[must_use]
pub fn holder(scene: &Scene, holder: Holder) -> String {
    let address = match holder {
        Holder::Register(register) => return register.to_string(),
        Holder::Word(address) => address,
    };
    match place::classify(scene.program, scene.machine, address.0) {
        Place::Stack { function: Some(function), from_rsp, .. } => {
            format!("{function}[rsp{}]", format::offset(from_rsp))
        }
        Place::Stack { function: None, from_rsp, .. } => format!("[rsp{}]", format::offset(from_rsp)),
        Place::Data { symbol: Some((name, distance)), .. } => format!("static {}", format::symbol(&name, distance)),
        found => format::place(&found),
    }
}
