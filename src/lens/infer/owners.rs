//! Who points at each block: registers, stack slots, statics, and fields of other blocks; owner or borrower where that can be told.
//!
//! Pointers are facts, found in memory as it is now; which of them owns is a guess.

use super::observations::Story;
use super::resolve::Looker;
use super::scan::guesses_at;
use super::{Guess, Holder, Kind};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::memory_map::{PAGE, RegionKind};
use crate::model::register::Register;

/// Bytes of a region of variables, and of blocks, that are looked through.
const MOST_BYTES: u64 = 1 << 20;

/// A block and who points at it.
#[derive(Clone, PartialEq, Debug)]
pub struct Owned {
    pub block: BlockId,
    pub pointers: Vec<Pointer>,
}

/// A place that holds an address in a block.
#[derive(Clone, PartialEq, Debug)]
pub struct Pointer {
    pub holder: Holder,
    /// Bytes from the block's start to what it points at.
    pub offset: u64,
    pub role: Role,
    /// What the value is, if that can be told.
    pub guess: Option<Guess>,
}

/// What a pointer is to its block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    Owner,
    Borrower,
    Unknown,
}

/// Every live block with who points at it, by id.
#[must_use]
pub fn owners(machine: &Machine, observations: &Story) -> Vec<Owned> {
    let looker = Looker { observations, machine, position: machine.position() };
    let guesses = guesses_at(machine, observations);
    let mut owned: Vec<Owned> =
        machine.blocks().filter(Block::is_live).map(|block| Owned { block: block.id, pointers: Vec::new() }).collect();
    let mut add = |holder: Holder, value: u64| {
        let Some(block) = machine.block_at(Address(value)).filter(Block::is_live) else { return };
        let Ok(idx) = owned.binary_search_by_key(&block.id, |owned| owned.block) else { return };
        let offset = value - block.address.0;
        let (guess, role) = told(&looker, &guesses, holder, &block, offset);
        owned[idx].pointers.push(Pointer { holder, offset, role, guess });
    };
    for register in (0..16).map(Register::Gpr) {
        add(Holder::Register(register), machine.registers().gpr(register));
    }
    for (at, value) in words(machine) {
        add(Holder::Word(at), value);
    }
    for owned in &mut owned {
        owned.pointers.sort_by_key(|pointer| (pointer.role, pointer.holder));
    }
    owned
}

fn told(looker: &Looker, guesses: &[Guess], holder: Holder, block: &Block, offset: u64) -> (Option<Guess>, Role) {
    let covers = |guess: &&Guess| match (guess.holder, holder) {
        (Holder::Word(from), Holder::Word(at)) => at.0.wrapping_sub(from.0) < 8 * u64::from(guess.n_words),
        (itself, wanted) => itself == wanted,
    };
    let found = guesses.iter().find(covers).cloned();
    let found = found.or_else(|| looker.at(holder, &[])).filter(|guess| guess.block == Some(block.id));
    let in_register = matches!(holder, Holder::Register(_));
    let role = match &found {
        // A copy in a register is on its way somewhere, as far as anybody can tell.
        Some(guess) if guess.kind.owns() && !in_register => Role::Owner,
        Some(guess) if guess.kind.owns() && !has_slot(guesses, guess) => Role::Owner,
        Some(Guess { kind: Kind::Raw, .. }) | None => Role::Unknown,
        Some(guess) if !guess.kind.owns() && offset < block.size.max(1) => Role::Borrower,
        Some(_) => Role::Unknown,
    };
    (found, role)
}

fn has_slot(guesses: &[Guess], one: &Guess) -> bool {
    let is_slot = |other: &Guess| matches!(other.holder, Holder::Word(_)) && other.kind.owns();
    guesses.iter().any(|other| other.block == one.block && is_slot(other))
}

/// The words in which a pointer can lie: of the live stack, of variables, and of live blocks.
fn words(machine: &Machine) -> Vec<(Address, u64)> {
    let mut found = Vec::new();
    let mut look = |from: Address, length: u64| {
        let first = Address(from.0.next_multiple_of(8));
        let end = from.plus(length.min(MOST_BYTES));
        let n_words = u64::try_from(end.offset_from(first)).unwrap_or(0) / 8;
        let Some(bytes) = machine.read(first, 8 * n_words as usize) else { return };
        for (n, word) in bytes.chunks_exact(8).enumerate() {
            let value = u64::from_le_bytes(word.try_into().expect("eight bytes"));
            let at = first.plus(8 * n as u64);
            if super::observations::is_pointer(machine, value) && machine.is_written(at, 8) {
                found.push((at, value));
            }
        }
    };
    for region in machine.regions() {
        match region.kind {
            RegionKind::Data | RegionKind::Bss => look(region.start, region.size),
            RegionKind::Stack => {
                let rsp = Address(machine.registers().rsp());
                if region.contains(rsp) {
                    look(rsp, u64::try_from(region.end().offset_from(rsp)).unwrap_or(PAGE));
                }
            }
            _ => {}
        }
    }
    for block in machine.blocks().filter(Block::is_live) {
        look(block.address, block.size);
    }
    found
}
