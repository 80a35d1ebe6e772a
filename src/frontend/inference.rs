//! How inferred types are written: the type, the word that says it is a guess, and the steps that it rests on.
//!
//! No inferred type is shown without that word.

use super::theme::Scene;
use super::{format, typed_view};
use crate::lens::infer::{Certainty, Evidence, EvidenceKind, FirstWord, TypeGuess};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::lens::types::Type;
use crate::lens::view::{ValueSource, read_value};
use std::ops::Range;

/// `Box<u64> (guess)`: short enough to stand beside a value.
#[must_use]
pub fn short(guess: &TypeGuess) -> String {
    format!("{} ({})", guess.kind.rust(), guess.certainty.word())
}

/// `guess: Box<u64>`: where columns are few.
#[must_use]
pub fn aside(guess: &TypeGuess) -> String {
    format!("guess: {}", guess.kind.rust())
}

/// What the value is, if it is what the guess says: `[1, 2, 3]`; `None` for weak guesses, and where the type is not known whole.
#[must_use]
pub fn value(scene: &Scene, guess: &TypeGuess) -> Option<String> {
    let FirstWord::Word(at) = guess.location else { return None };
    if guess.certainty == Certainty::Weak {
        return None;
    }
    let ty = Type::parse(&guess.kind.rust()).ok()?;
    let seen = read_value(scene.program, scene.machine, &ty, &ValueSource::Memory(at)).ok()?;
    typed_view::aside(&seen).map(str::to_owned)
}

/// `Strong guess: Rc<u64>, because its first two words were counts (step 9) and …`.
#[must_use]
pub fn sentence(guess: &TypeGuess) -> String {
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
    let kind = match evidence.kind {
        EvidenceKind::Allocated => "an allocator returned the block",
        EvidenceKind::Counts => "its first two words were counts",
        EvidenceKind::LockedCount => "a `lock` touched a count",
        EvidenceKind::PlainCount => "a count changed without `lock`",
        EvidenceKind::WeakRaised => "the weak count had just gone up",
        EvidenceKind::Header => "capacity, pointer and length stand together",
        EvidenceKind::Grown => "realloc grew the block",
        EvidenceKind::PassedWithLength => "it was passed with a length",
        EvidenceKind::Text => "the bytes are text",
        EvidenceKind::Vtable => "the second word points at {drop, size, align, methods}",
        EvidenceKind::Stored => "the pointer came here",
        EvidenceKind::WrittenThrough => "it was written through",
        EvidenceKind::ReadThrough => "it was read through",
        EvidenceKind::Indexed => "elements were picked by an index",
        EvidenceKind::LockedVariable => "a `lock` touched it",
    };
    match evidence.step {
        Some(step) => format!("{kind} (step {step})"),
        None => kind.to_owned(),
    }
}

/// How a place that holds a value is called: `rax`, `main[rsp+8]`, `heap #1+8`, `COUNTER`.
#[must_use]
pub fn location(scene: &Scene, location: FirstWord) -> String {
    let address = match location {
        FirstWord::Register(register) => return register.to_string(),
        FirstWord::Word(address) => address,
    };
    match pointer_target::classify(scene.program, scene.machine, address.0) {
        PointerTarget::Stack { function: Some(function), from_rsp, .. } => {
            format!("{function}[rsp{}]", format::offset(from_rsp))
        }
        PointerTarget::Stack { function: None, from_rsp, .. } => format!("[rsp{}]", format::offset(from_rsp)),
        PointerTarget::Data { symbol: Some((name, distance)), .. } => {
            format!("static {}", format::symbol(&name, distance))
        }
        found => format::place(&found),
    }
}
