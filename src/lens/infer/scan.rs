//! Guesses at a position: every register and stack word that holds a pointer, judged by what was seen before.
//!
//! Memory is as it is at the position; what the story saw later does not count.

use super::observations::{Story, is_pointer};
use super::pointer::{Sighting, Via};
use super::resolve::Looker;
use super::{Guess, Holder, Kind};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::frame::Frame;
use crate::model::register::Register;
use std::collections::HashMap;

/// Words looked at in each frame, and frames, from the innermost.
const MOST_WORDS: u64 = 64;
const MOST_FRAMES: usize = 8;

/// What stands in the registers and in the stack's words, registers first, then by address.
#[must_use]
pub fn guesses_at(machine: &Machine, observations: &Story) -> Vec<Guess> {
    let looker = Looker { observations, machine, position: machine.position() };
    let frames = machine.frames();
    let mut known: HashMap<Holder, Vec<&Sighting>> = HashMap::new();
    for observation in observations.observations.iter().filter(|observation| observation.step < looker.position) {
        known.entry(observation.holder).or_default().push(observation);
    }
    let registers = (0..16).map(Register::Gpr).filter(|register| *register != Register::RSP).map(Holder::Register);
    let holders = registers.chain(stack_words(machine, &frames).map(Holder::Word));
    let mut guesses: Vec<Guess> =
        holders.filter_map(|holder| looker.at(holder, known.get(&holder).map_or(&[], Vec::as_slice))).collect();
    name_copies(&mut guesses, observations);
    hide_inner_words(&mut guesses);
    guesses
}

/// What stands in one place.
#[must_use]
pub fn guess_at(machine: &Machine, observations: &Story, holder: Holder) -> Option<Guess> {
    if holder == Holder::Register(Register::RSP) {
        return None;
    }
    let covers = |guess: &Guess| match (guess.holder, holder) {
        (Holder::Word(from), Holder::Word(at)) => from == at,
        (itself, wanted) => itself == wanted,
    };
    if let Some(guess) = guesses_at(machine, observations).into_iter().find(covers) {
        return Some(guess);
    }
    let looker = Looker { observations, machine, position: machine.position() };
    let known: Vec<&Sighting> =
        observations.observations.iter().filter(|observation| observation.holder == holder).collect();
    looker.at(holder, &known)
}

/// The words of live frames that the program has written and that are no return address or saved register.
fn stack_words(machine: &Machine, frames: &[Frame]) -> impl Iterator<Item = Address> {
    let rsp = Address(machine.registers().rsp());
    let mut words = Vec::new();
    for (idx, frame) in frames.iter().enumerate().rev().take(MOST_FRAMES) {
        let low = frames.get(idx + 1).map_or(rsp, |inner| inner.base);
        let n_words = u64::try_from(frame.base.offset_from(low)).unwrap_or(0) / 8;
        let first = Address(low.0.next_multiple_of(8));
        let is_local = |at: &Address| {
            frame.return_slot != Some(*at)
                && !frames.iter().flat_map(|frame| &frame.saved).any(|saved| saved.slot == *at)
                && machine.is_written(*at, 8)
        };
        words.extend((0..n_words.min(MOST_WORDS)).map(|n| first.plus(8 * n)).filter(is_local));
    }
    words.sort_unstable();
    words.into_iter()
}

impl Looker<'_> {
    /// What stands in `holder` now, with what was seen of it there.
    pub fn at(&self, holder: Holder, known: &[&Sighting]) -> Option<Guess> {
        let (value, second) = match holder {
            Holder::Word(at) => (self.machine.read_u64(at)?, self.machine.read_u64(at.plus(8))),
            Holder::Register(register) => (self.machine.registers().gpr(register), self.second_register(register)),
        };
        if let Some(guess) = self.header_at(holder) {
            return Some(guess);
        }
        if !is_pointer(self.machine, value) {
            return None;
        }
        let block = self.machine.block_at(Address(value)).filter(Block::is_live);
        let seen = known.iter().rev().find(|observation| observation.value == value);
        let mut observation = seen.map_or_else(|| unseen(holder, value, self), |observation| (**observation).clone());
        observation.block = block.map(|block| (block.id, value - block.address.0));
        let room = block.map_or(u64::MAX, |block| block.end().0 - value);
        if matches!(holder, Holder::Word(_)) || second.is_some() {
            observation.second = second;
        }
        observation.text = observation.second.is_some_and(|length| {
            length <= room.min(1 << 32) && super::shape::is_text(self.machine, Address(value), length)
        });
        self.resolve(&observation)
            .map(|guess| Guess { holder: if guess.n_words == 3 { guess.holder } else { holder }, ..guess })
    }

    /// A vector whose first word is here.
    fn header_at(&self, holder: Holder) -> Option<Guess> {
        let Holder::Word(at) = holder else { return None };
        let pointer = self.machine.read_u64(at.plus(8))?;
        let block = self.machine.block_at(Address(pointer)).filter(|block| block.address.0 == pointer)?;
        super::shape::header(self.machine, at, &block)?;
        self.observations.blocks.get(&block.id)?.header_at(at, self.position)?;
        let mut observation = unseen(Holder::Word(at.plus(8)), pointer, self);
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
        let second = pairs.into_iter().find(|(first, _)| *first == register)?.1;
        Some(self.machine.registers().gpr(second))
    }
}

fn unseen(holder: Holder, value: u64, looker: &Looker) -> Sighting {
    Sighting::new(looker.position, holder, value, Via::Store)
}

/// Of several places that hold the pointer of one Box, one owns it: the one in the outermost frame, a slot before a register.
fn name_copies(guesses: &mut [Guess], observations: &Story) {
    let stored = |guess: &Guess| {
        let here = |observation: &&Sighting| observation.holder == guess.holder && observation.value == guess.target.0;
        observations
            .observations
            .iter()
            .find(here)
            .map_or((usize::MAX, u64::MAX), |observation| (observation.depth, observation.step.0))
    };
    let rank = |guess: &Guess| (matches!(guess.holder, Holder::Register(_)), stored(guess));
    let mut owners: HashMap<BlockId, usize> = HashMap::new();
    for (idx, guess) in guesses.iter().enumerate() {
        let (Kind::Box(_) | Kind::BoxDyn, Some(id)) = (&guess.kind, guess.block) else { continue };
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
            Kind::Box(inner) => guess.kind = Kind::Ref(inner.clone(), super::Access::Shared),
            Kind::BoxDyn => guess.kind = Kind::RefDyn(super::Access::Shared),
            _ => continue,
        }
        guess.certainty = super::Certainty::Weak;
    }
}

/// The second and third words of a value are no values.
fn hide_inner_words(guesses: &mut Vec<Guess>) {
    let covered: Vec<Address> = guesses
        .iter()
        .filter_map(|guess| match guess.holder {
            Holder::Word(at) => Some((1..u64::from(guess.n_words)).map(move |n| at.plus(8 * n))),
            Holder::Register(_) => None,
        })
        .flatten()
        .collect();
    guesses.retain(|guess| !matches!(guess.holder, Holder::Word(at) if covered.contains(&at)));
    guesses.sort_by_key(|guess| guess.holder);
    guesses.dedup_by_key(|guess| guess.holder);
}
