//! The distinct values of a whole run: the table at the end of `run`.
//!
//! A value is listed in the function of the program's own code that held it; copies inside library functions are left
//! out.

use super::guess::{Certainty, FirstWord, RustKind, TypeGuess};
use super::observations::Observations;
use super::pointer_observation::{PointerObservation, PointerSource};
use super::rules::InferenceContext;
use crate::engine::machine::Machine;
use crate::lens::pointer_target;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::program::Program;
use std::collections::{HashMap, HashSet};

/// A distinct value of a run.
#[derive(Clone, Debug)]
pub struct ObservedValue {
    /// Its type and where it was.
    pub guess: TypeGuess,
    /// The function that held it.
    pub function: String,
    /// For a stack slot, where its first word was from rsp then.
    pub from_rsp: Option<i64>,
    /// The instruction that shows its type.
    pub at: Address,
    /// The step at which it was first observed.
    pub step: StepIndex,
    /// How often it was stored or passed there.
    pub count: u64,
}

/// Every distinct value before the machine's position, in order of appearance.
#[must_use]
pub fn values_seen(program: &Program, machine: &Machine, observations: &Observations) -> Vec<ObservedValue> {
    let context = InferenceContext { observations, machine, position: machine.position() };
    let owners = owners(&context);
    let mut reported = HashSet::new();
    let mut names = HashMap::new();
    let mut values = Vec::new();
    for (idx, observation) in observations.pointers.iter().enumerate() {
        let function: &String = names.entry(observation.function).or_insert_with(|| {
            pointer_target::code(program, observation.function)
                .map_or_else(|| "typed code".to_owned(), |(name, _)| name)
        });
        let Some(guess) = context.resolve(observation).filter(|_| observation.step < context.position) else {
            continue;
        };
        let is_copy = matches!(guess.kind, RustKind::Box(_) | RustKind::BoxDyn | RustKind::Raw)
            && guess.block.is_some_and(|id| owners.get(&id) != Some(&idx))
            && !is_moved_argument(&context, observation, &guess);
        let is_passing_copy =
            matches!(guess.kind, RustKind::Rc(_) | RustKind::Arc(_) | RustKind::RcWeak(_) | RustKind::ArcWeak(_))
                && (matches!(guess.location, FirstWord::Register(_))
                    && guess.block.is_some_and(|id| owners.get(&id) != Some(&idx)));
        let is_uninformative = guess.certainty == Certainty::Weak && !guess.kind.owns();
        let is_in_library = is_library(function) && observation.source != PointerSource::Named;
        if is_in_library || is_copy || is_passing_copy || is_uninformative {
            continue;
        }
        if reported.insert((function.clone(), identity(observation, &guess), guess.kind.rust())) {
            let from_rsp = match guess.location {
                FirstWord::Word(at) => {
                    observation.from_rsp.map(|offset| offset + at.offset_from(first_word(observation)))
                }
                FirstWord::Register(_) => None,
            };
            let (step, count) = (observation.step, observation.count);
            let at = shown_at(&context, observation, &guess);
            values.push(ObservedValue { guess, function: function.clone(), from_rsp, at, step, count });
        }
    }
    values
}

/// True for an owning argument that the callee dropped: it was moved in.
fn is_moved_argument(context: &InferenceContext, observation: &PointerObservation, guess: &TypeGuess) -> bool {
    let block = guess.block.and_then(|id| context.machine.block(id));
    observation.source == PointerSource::Argument
        && guess.kind.owns()
        && block.is_some_and(|block| context.is_moved_into_callee(observation, &block))
}

/// The instruction that shows the type: the change of a count, the first use of a reference, otherwise the store.
fn shown_at(context: &InferenceContext, observation: &PointerObservation, guess: &TypeGuess) -> Address {
    let counted = || context.observations.blocks.get(&guess.block?)?.count_changed_at;
    let allocated = || context.block_inference(guess.block?).map(|(block, _)| block.allocated.caller);
    let shown = match (&guess.kind, observation.source) {
        (RustKind::Rc(_) | RustKind::Arc(_) | RustKind::RcWeak(_) | RustKind::ArcWeak(_), _) => counted(),
        (_, PointerSource::Argument) => observation.first_use,
        (RustKind::Box(_) | RustKind::Raw, PointerSource::Result) => allocated(),
        _ => None,
    };
    shown.unwrap_or(observation.at)
}

fn first_word(observation: &PointerObservation) -> Address {
    match observation.location {
        FirstWord::Word(at) => at,
        FirstWord::Register(_) => Address(0),
    }
}

/// Distinguishes values of one type in one function: the slot of an owner, otherwise the target.
fn identity(observation: &PointerObservation, guess: &TypeGuess) -> u64 {
    match (guess.location, guess.kind.owns()) {
        (FirstWord::Word(at), true) => at.0,
        (FirstWord::Register(_), true) => 0,
        (_, false) => match observation.block {
            Some((_, offset)) => offset,
            None => observation.value,
        },
    }
}

/// The owning observation of each block: in the outermost function that held it, the first one, slots before registers.
pub(super) fn owners(context: &InferenceContext) -> HashMap<BlockId, usize> {
    let mut owners: HashMap<BlockId, usize> = HashMap::new();
    let rank = |observation: &PointerObservation| {
        (observation.depth, matches!(observation.location, FirstWord::Register(_)), observation.step)
    };
    let observations = &context.observations.pointers;
    for (idx, observation) in observations.iter().enumerate() {
        let Some((id, 0)) = observation.block.filter(|_| observation.step < context.position) else { continue };
        if observation.source == PointerSource::Named {
            continue;
        }
        let best = owners.entry(id).or_insert(idx);
        if rank(observation) < rank(&observations[*best]) {
            *best = idx;
        }
    }
    owners
}

/// True for standard library functions, which are monomorphised into the program, and for their trait implementations.
fn is_library(function: &str) -> bool {
    const CRATES: [&str; 4] = ["core::", "alloc::", "std::", "__rustc::"];
    let is_library_path = |path: &str| CRATES.iter().any(|name| path.starts_with(name));
    let path = function.trim_start_matches(['<', '&', '[', '*']);
    let of_any_type = |(itself, of): (&str, &str)| (itself.len() == 1 || is_primitive(itself)) && is_library_path(of);
    is_library_path(path) || path.split_once(" as ").is_some_and(of_any_type)
}

fn is_primitive(name: &str) -> bool {
    const OTHERS: [&str; 5] = ["usize", "isize", "bool", "char", "str"];
    let number = name.strip_prefix(['u', 'i', 'f']).is_some_and(|bits| bits.parse::<u8>().is_ok());
    number || OTHERS.contains(&name)
}
