//! Points-to set of the heap: for each live block, the registers, stack slots, statics and heap fields that hold an
//! address in it.
//!
//! The pointers are found by scanning memory conservatively: any defined aligned word whose value lies in a live block is one. Whether one
//! owns the block is a guess. Cost: a scan of at most 1 MiB per region and per block.

use super::guess::{FirstWord, RustKind, TypeGuess};
use super::live_values::guesses_at;
use super::observations::Observations;
use super::rules::InferenceContext;
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::memory_map::{PAGE, RegionKind};
use crate::model::register::Register;

/// Bytes scanned per region and per block.
const MOST_BYTES: u64 = 1 << 20;

/// A block and the pointers into it.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockPointers {
    /// The live block.
    pub block: BlockId,
    /// Owners first.
    pub pointers: Vec<BlockPointer>,
}

/// A location that holds an address in a block.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockPointer {
    /// Where the pointer is.
    pub location: FirstWord,
    /// Bytes from the block's start to the target.
    pub offset: u64,
    /// What it is to the block.
    pub role: PointerRole,
    /// The inferred type of the value.
    pub guess: Option<TypeGuess>,
}

/// The role of a pointer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PointerRole {
    /// Frees the block when it is dropped.
    Owner,
    /// Uses the block and leaves it to its owner.
    Borrower,
    /// Nothing says which.
    Unknown,
}

/// Every live block with the pointers into it, by id.
#[must_use]
pub fn owners(machine: &Machine, observations: &Observations) -> Vec<BlockPointers> {
    let context = InferenceContext { observations, machine, position: machine.position() };
    let guesses = guesses_at(machine, observations);
    let mut owned: Vec<BlockPointers> =
        machine.live_blocks().map(|block| BlockPointers { block: block.id, pointers: Vec::new() }).collect();
    owned.sort_by_key(|owned| owned.block);
    let mut add = |location: FirstWord, value: u64| {
        let Some(block) = machine.block_at(Address(value)).filter(Block::is_live) else { return };
        let Ok(idx) = owned.binary_search_by_key(&block.id, |owned| owned.block) else { return };
        let offset = value - block.address.0;
        let (guess, role) = classify(&context, &guesses, location, &block, offset);
        owned[idx].pointers.push(BlockPointer { location, offset, role, guess });
    };
    for register in (0..16).map(Register::Gpr) {
        add(FirstWord::Register(register), machine.registers().gpr(register));
    }
    for (at, value) in pointer_words(machine) {
        add(FirstWord::Word(at), value);
    }
    for owned in &mut owned {
        owned.pointers.sort_by_key(|pointer| (pointer.role, pointer.location));
    }
    owned
}

fn classify(
    context: &InferenceContext,
    guesses: &[TypeGuess],
    location: FirstWord,
    block: &Block,
    offset: u64,
) -> (Option<TypeGuess>, PointerRole) {
    let covers = |guess: &&TypeGuess| match (guess.location, location) {
        (FirstWord::Word(from), FirstWord::Word(at)) => at.0.wrapping_sub(from.0) < 8 * u64::from(guess.n_words),
        (itself, wanted) => itself == wanted,
    };
    let found = guesses.iter().find(covers).cloned();
    let found = found.or_else(|| context.at(location, &[])).filter(|guess| guess.block == Some(block.id));
    let in_register = matches!(location, FirstWord::Register(_));
    let role = match &found {
        // A copy in a register is temporary.
        Some(guess) if guess.kind.owns() && !in_register => PointerRole::Owner,
        Some(guess) if guess.kind.owns() && !has_slot(guesses, guess) => PointerRole::Owner,
        Some(TypeGuess { kind: RustKind::Raw, .. }) | None => PointerRole::Unknown,
        Some(guess) if !guess.kind.owns() && offset < block.size.max(1) => PointerRole::Borrower,
        Some(_) => PointerRole::Unknown,
    };
    (found, role)
}

fn has_slot(guesses: &[TypeGuess], one: &TypeGuess) -> bool {
    let is_slot = |other: &TypeGuess| matches!(other.location, FirstWord::Word(_)) && other.kind.owns();
    guesses.iter().any(|other| other.block == one.block && is_slot(other))
}

/// The words in which a pointer can lie: of the live stack, of variables, and of live blocks.
fn pointer_words(machine: &Machine) -> Vec<(Address, u64)> {
    let mut found = Vec::new();
    let mut scan = |from: Address, length: u64| {
        let first = Address(from.0.next_multiple_of(8));
        let end = from.plus(length.min(MOST_BYTES));
        let n_words = u64::try_from(end.offset_from(first)).unwrap_or(0) / 8;
        let Some(bytes) = machine.read(first, 8 * n_words as usize) else { return };
        for (n, word) in bytes.chunks_exact(8).enumerate() {
            let value = u64::from_le_bytes(word.try_into().expect("eight bytes"));
            let at = first.plus(8 * n as u64);
            if super::memory_patterns::is_pointer(machine, value) && machine.is_defined(at, 8) {
                found.push((at, value));
            }
        }
    };
    for region in machine.regions() {
        match region.kind {
            RegionKind::Data | RegionKind::Bss => scan(region.start, region.size),
            RegionKind::Stack => {
                let rsp = Address(machine.registers().rsp());
                if region.contains(rsp) {
                    scan(rsp, u64::try_from(region.end().offset_from(rsp)).unwrap_or(PAGE));
                }
            }
            _ => {}
        }
    }
    for block in machine.live_blocks() {
        scan(block.address, block.size);
    }
    found
}
