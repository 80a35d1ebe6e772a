//! The values of a run, each once: what the table at the end of `run` shows.
//!
//! A value is listed where the program's own code holds it longest; what the library's functions do with it on the way is left out.

use super::guess::{Certainty, RustKind, TypeGuess, ValueLocation};
use super::observations::Observations;
use super::pointer_observation::{PointerObservation, PointerSource};
use super::rules::InferenceContext;
use crate::engine::machine::Machine;
use crate::lens::pointer_target;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::program::Program;
use std::collections::{HashMap, HashSet};

/// A value that was seen in a run.
#[derive(Clone, Debug)]
pub struct ObservedValue {
    pub guess: TypeGuess,
    /// The function that held it.
    pub function: String,
    /// For a stack slot, where its first word was from rsp then.
    pub from_rsp: Option<i64>,
    /// The instruction that shows it.
    pub at: Address,
    /// When it came there.
    pub step: StepIndex,
    /// How often it was put there.
    pub count: u64,
}

/// Every value that was seen before the machine's position, in the order in which they appeared.
#[must_use]
pub fn values_seen(program: &Program, machine: &Machine, observations: &Observations) -> Vec<ObservedValue> {
    let looker = InferenceContext { observations, machine, position: machine.position() };
    let owners = owners(&looker);
    let mut told = HashSet::new();
    let mut names = HashMap::new();
    let mut values = Vec::new();
    for (idx, observation) in observations.observations.iter().enumerate() {
        let function: &String = names.entry(observation.function).or_insert_with(|| {
            pointer_target::code(program, observation.function)
                .map_or_else(|| "typed code".to_owned(), |(name, _)| name)
        });
        let Some(guess) = looker.resolve(observation).filter(|_| observation.step < looker.position) else { continue };
        let is_copy = matches!(guess.kind, RustKind::Box(_) | RustKind::BoxDyn | RustKind::Raw)
            && guess.block.is_some_and(|id| owners.get(&id) != Some(&idx))
            && !is_handed_on(&looker, observation, &guess);
        let passing =
            matches!(guess.kind, RustKind::Rc(_) | RustKind::Arc(_) | RustKind::RcWeak(_) | RustKind::ArcWeak(_))
                && (matches!(guess.holder, ValueLocation::Register(_))
                    && guess.block.is_some_and(|id| owners.get(&id) != Some(&idx)));
        let is_vague = guess.certainty == Certainty::Weak && !guess.kind.owns();
        let elsewhere = is_library(function) && observation.via != PointerSource::Named;
        if elsewhere || is_copy || passing || is_vague {
            continue;
        }
        if told.insert((function.clone(), told_apart_by(observation, &guess), guess.kind.rust())) {
            let from_rsp = match guess.holder {
                ValueLocation::Word(at) => {
                    observation.from_rsp.map(|offset| offset + at.offset_from(holder_word(observation)))
                }
                ValueLocation::Register(_) => None,
            };
            let (step, count) = (observation.step, observation.count);
            let at = shown_by(&looker, observation, &guess);
            values.push(ObservedValue { guess, function: function.clone(), from_rsp, at, step, count });
        }
    }
    values
}

/// True for an owner that a function was given to keep: it dropped it.
fn is_handed_on(looker: &InferenceContext, observation: &PointerObservation, guess: &TypeGuess) -> bool {
    let block = guess.block.and_then(|id| looker.machine.block(id));
    observation.via == PointerSource::Argument
        && guess.kind.owns()
        && block.is_some_and(|block| looker.is_given_away(observation, &block))
}

/// The instruction that shows what the value is: of a count, the one that changed it; of a reference, the one that reached through it;
/// else the one that put it there.
fn shown_by(looker: &InferenceContext, observation: &PointerObservation, guess: &TypeGuess) -> Address {
    let counted = || looker.observations.blocks.get(&guess.block?)?.counted_at;
    let allocated = || looker.judgement(guess.block?).map(|(block, _)| block.allocated.caller);
    let shown = match (&guess.kind, observation.via) {
        (RustKind::Rc(_) | RustKind::Arc(_) | RustKind::RcWeak(_) | RustKind::ArcWeak(_), _) => counted(),
        (_, PointerSource::Argument) => observation.used_at,
        (RustKind::Box(_) | RustKind::Raw, PointerSource::Result) => allocated(),
        _ => None,
    };
    shown.unwrap_or(observation.at)
}

fn holder_word(observation: &PointerObservation) -> Address {
    match observation.holder {
        ValueLocation::Word(at) => at,
        ValueLocation::Register(_) => Address(0),
    }
}

/// What makes two values of one type in one function two: the slot of an owner, else what is pointed at.
fn told_apart_by(observation: &PointerObservation, guess: &TypeGuess) -> u64 {
    match (guess.holder, guess.kind.owns()) {
        (ValueLocation::Word(at), true) => at.0,
        (ValueLocation::Register(_), true) => 0,
        (_, false) => match observation.block {
            Some((_, offset)) => offset,
            None => observation.value,
        },
    }
}

/// For each block the sighting that owns it: in the outermost function that held it, the first, a slot before a register.
pub(super) fn owners(looker: &InferenceContext) -> HashMap<BlockId, usize> {
    let mut owners: HashMap<BlockId, usize> = HashMap::new();
    let rank = |observation: &PointerObservation| {
        (observation.depth, matches!(observation.holder, ValueLocation::Register(_)), observation.step)
    };
    let observations = &looker.observations.observations;
    for (idx, observation) in observations.iter().enumerate() {
        let Some((id, 0)) = observation.block.filter(|_| observation.step < looker.position) else { continue };
        if observation.via == PointerSource::Named {
            continue;
        }
        let best = owners.entry(id).or_insert(idx);
        if rank(observation) < rank(&observations[*best]) {
            *best = idx;
        }
    }
    owners
}

/// True for functions of the standard library, which a compiler copies into the program, and for its traits on any type.
fn is_library(function: &str) -> bool {
    const CRATES: [&str; 4] = ["core::", "alloc::", "std::", "__rustc::"];
    let is_theirs = |path: &str| CRATES.iter().any(|name| path.starts_with(name));
    let path = function.trim_start_matches(['<', '&', '[', '*']);
    let of_any_type = |(itself, of): (&str, &str)| (itself.len() == 1 || is_primitive(itself)) && is_theirs(of);
    is_theirs(path) || path.split_once(" as ").is_some_and(of_any_type)
}

fn is_primitive(name: &str) -> bool {
    const OTHERS: [&str; 5] = ["usize", "isize", "bool", "char", "str"];
    let number = name.strip_prefix(['u', 'i', 'f']).is_some_and(|bits| bits.parse::<u8>().is_ok());
    number || OTHERS.contains(&name)
}
