//! Type guesses at the current position: the pointers in registers and in the words of live frames, of the innermost frames and of each
//! frame's lowest words.
//!
//! Location and value must match an observation; otherwise the pointer is judged by its block alone. Of several copies
//! of a `Box`'s pointer one is the owner, the others are references.

use super::guess::{FirstWord, RustKind, TypeGuess};
use super::memory_patterns::is_pointer;
use super::observations::Observations;
use super::pointer_observation::{PointerObservation, PointerSource};
use super::rules::InferenceContext;
use crate::engine::frames::Frames;
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::register::Register;
use std::collections::HashMap;

/// Words per frame, and frames from the innermost.
const MOST_WORDS: u64 = 64;
const MOST_FRAMES: usize = 8;

/// Guesses for the registers and the words of live frames, registers first, then by address.
#[must_use]
pub fn guesses_at(machine: &Machine, observations: &Observations) -> Vec<TypeGuess> {
    let context = InferenceContext { observations, machine, position: machine.position() };
    let frames = machine.frames();
    let mut known: HashMap<FirstWord, Vec<&PointerObservation>> = HashMap::new();
    for observation in observations.pointers.iter().filter(|observation| observation.step < context.position) {
        known.entry(observation.location).or_default().push(observation);
    }
    let registers = (0..16).map(Register::Gpr).filter(|register| *register != Register::RSP).map(FirstWord::Register);
    let locations = registers.chain(stack_words(machine, &frames).map(FirstWord::Word));
    let mut guesses: Vec<TypeGuess> = locations
        .filter_map(|location| context.at(location, known.get(&location).map_or(&[], Vec::as_slice)))
        .collect();
    demote_copies(&mut guesses, observations);
    drop_covered_words(&mut guesses);
    guesses
}

/// The guess for one location.
#[must_use]
pub fn guess_at(machine: &Machine, observations: &Observations, location: FirstWord) -> Option<TypeGuess> {
    if location == FirstWord::Register(Register::RSP) {
        return None;
    }
    let covers = |guess: &TypeGuess| match (guess.location, location) {
        (FirstWord::Word(from), FirstWord::Word(at)) => from == at,
        (itself, wanted) => itself == wanted,
    };
    if let Some(guess) = guesses_at(machine, observations).into_iter().find(covers) {
        return Some(guess);
    }
    let context = InferenceContext { observations, machine, position: machine.position() };
    let known: Vec<&PointerObservation> =
        observations.pointers.iter().filter(|observation| observation.location == location).collect();
    context.at(location, &known)
}

/// The words of live frames that hold defined values and that are no return address or saved register.
fn stack_words(machine: &Machine, frames: &Frames) -> impl Iterator<Item = Address> {
    let rsp = Address(machine.registers().rsp());
    let mut words = Vec::new();
    for (idx, frame) in frames.iter().enumerate().rev().take(MOST_FRAMES) {
        let low = frames.get(idx + 1).map_or(rsp, |inner| inner.base);
        let n_words = u64::try_from(frame.base.offset_from(low)).unwrap_or(0) / 8;
        let first = Address(low.0.next_multiple_of(8));
        let is_local = |at: &Address| {
            frame.return_slot != Some(*at)
                && !frame.saved.iter().any(|saved| saved.slot == *at)
                && machine.is_defined(*at, 8)
        };
        words.extend((0..n_words.min(MOST_WORDS)).map(|n| first.plus(8 * n)).filter(is_local));
    }
    words.sort_unstable();
    words.into_iter()
}

impl InferenceContext<'_> {
    /// The guess for the current value in `location`, given the observations there.
    pub(super) fn at(&self, location: FirstWord, known: &[&PointerObservation]) -> Option<TypeGuess> {
        let (value, second_word) = match location {
            FirstWord::Word(at) => (self.machine.read_u64(at)?, self.machine.read_u64(at.plus(8))),
            FirstWord::Register(register) => (self.machine.registers().gpr(register), self.second_register(register)),
        };
        if let Some(guess) = self.header_at(location) {
            return Some(guess);
        }
        if !is_pointer(self.machine, value) {
            return None;
        }
        let block = self.machine.block_at(Address(value)).filter(Block::is_live);
        let observed = known.iter().rev().find(|observation| observation.value == value);
        let mut observation =
            observed.map_or_else(|| unobserved(location, value, self), |observation| (**observation).clone());
        observation.block = block.map(|block| (block.id, value - block.address.0));
        let room = block.map_or(u64::MAX, |block| block.end().0 - value);
        if matches!(location, FirstWord::Word(_)) || second_word.is_some() {
            observation.second_word = second_word;
        }
        observation.text = observation.second_word.is_some_and(|length| {
            length <= room.min(1 << 32) && super::memory_patterns::is_text(self.machine, Address(value), length)
        });
        self.resolve(&observation)
            .map(|guess| TypeGuess { location: if guess.n_words == 3 { guess.location } else { location }, ..guess })
    }

    /// The vector whose header starts at this location.
    fn header_at(&self, location: FirstWord) -> Option<TypeGuess> {
        let FirstWord::Word(at) = location else { return None };
        let pointer = self.machine.read_u64(at.plus(8))?;
        let block = self.machine.block_at(Address(pointer)).filter(|block| block.address.0 == pointer)?;
        super::memory_patterns::header(self.machine, at, &block)?;
        self.observations.blocks.get(&block.id)?.header_at(at, self.position)?;
        let mut observation = unobserved(FirstWord::Word(at.plus(8)), pointer, self);
        observation.block = Some((block.id, 0));
        self.resolve(&observation).filter(|guess| guess.n_words == 3)
    }

    /// The register that holds the second word of a pair: the next argument, or rdx after rax.
    fn second_register(&self, register: Register) -> Option<u64> {
        let pairs = [
            (Register::RDI, Register::RSI),
            (Register::RSI, Register::RDX),
            (Register::RDX, Register::RCX),
            (Register::RAX, Register::RDX),
        ];
        let second_word = pairs.into_iter().find(|(first, _)| *first == register)?.1;
        Some(self.machine.registers().gpr(second_word))
    }
}

fn unobserved(location: FirstWord, value: u64, context: &InferenceContext) -> PointerObservation {
    PointerObservation::new(context.position, location, value, PointerSource::Store)
}

/// Of several locations that hold a Box's pointer one owns it: in the outermost frame, slots before registers. The others
/// become references.
fn demote_copies(guesses: &mut [TypeGuess], observations: &Observations) {
    let stored = |guess: &TypeGuess| {
        let here = |observation: &&PointerObservation| {
            observation.location == guess.location && observation.value == guess.target.0
        };
        observations
            .pointers
            .iter()
            .find(here)
            .map_or((usize::MAX, u64::MAX), |observation| (observation.depth, observation.step.0))
    };
    let rank = |guess: &TypeGuess| (matches!(guess.location, FirstWord::Register(_)), stored(guess));
    let mut owners: HashMap<BlockId, usize> = HashMap::new();
    for (idx, guess) in guesses.iter().enumerate() {
        let (RustKind::Box(_) | RustKind::BoxDyn, Some(id)) = (&guess.kind, guess.block) else { continue };
        let best = owners.entry(id).or_insert(idx);
        if rank(guess) < rank(&guesses[*best]) {
            *best = idx;
        }
    }
    for (idx, guess) in guesses.iter_mut().enumerate() {
        let Some(owner) = guess.block.and_then(|id| owners.get(&id)) else { continue };
        if *owner == idx {
            continue;
        }
        match &guess.kind {
            RustKind::Box(inner) => guess.kind = RustKind::Ref(inner.clone(), super::guess::Mutability::Shared),
            RustKind::BoxDyn => guess.kind = RustKind::RefDyn(super::guess::Mutability::Shared),
            _ => continue,
        }
        guess.certainty = super::guess::Certainty::Weak;
    }
}

/// Drops guesses for the second and third words of multi-word values.
fn drop_covered_words(guesses: &mut Vec<TypeGuess>) {
    let covered: Vec<Address> = guesses
        .iter()
        .filter_map(|guess| match guess.location {
            FirstWord::Word(at) => Some((1..u64::from(guess.n_words)).map(move |n| at.plus(8 * n))),
            FirstWord::Register(_) => None,
        })
        .flatten()
        .collect();
    guesses.retain(|guess| !matches!(guess.location, FirstWord::Word(at) if covered.contains(&at)));
    guesses.sort_by_key(|guess| guess.location);
    guesses.dedup_by_key(|guess| guess.location);
}
