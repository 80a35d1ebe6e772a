//! `origin`: follows a value back through moves between registers and memory to the step that made it.
//!
//! It follows only what carries bytes unchanged (or extended); anything that computes is where the value was made.

use super::error::LineError;
use super::expr::Expr;
use super::reply::{Hop, Made, Origin, Reply};
use super::session::Session;
use crate::model::addr::Address;
use crate::model::location::Location;
use crate::model::register::{Register, RegisterView};
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::{Executed, HeapEvent, Step};
use crate::x86::dataflow::{DataMove, UpperBytes};

/// Values that were moved more often than this are followed no further.
const MOST_HOPS: usize = 256;

/// Where a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spot {
    Register(RegisterView),
    Memory { address: Address, size: u64 },
}

/// What a step did to a value.
enum Carried {
    From(Spot),
    Made(Made),
}

impl Session {
    /// `origin PLACE`.
    pub(super) fn origin(&mut self, expr: &Expr, text: &str) -> Result<Reply, LineError> {
        let expr = self.lookup().settled(expr)?;
        self.lookup().written_place(&expr, text)?;
        let mut spot = match &expr {
            Expr::Register(view) => Spot::Register(*view),
            Expr::Memory(memory) => {
                let (address, size) = self.lookup().location(memory)?;
                Spot::Memory { address, size }
            }
            _ => {
                return Err(LineError::new(format!("`{text}` is not moved about"))
                    .with_help(format!("`who {text}` tells which step set it")));
            }
        };
        let mut before = self.machine.position();
        let mut hops = Vec::new();
        let made = loop {
            let step = match self.machine.find_back(before, &[SearchGoal::Writes(spot.watched())]) {
                SearchResult::Interrupted => return Ok(Reply::SearchInterrupted),
                SearchResult::Nothing => break Made::FromTheStart,
                SearchResult::Found(step) => step,
            };
            let Some(step) = self.machine.step_at(step) else { break Made::FromTheStart };
            let carried = self.carried(&step, spot);
            before = step.index;
            let caller = self.caller_of(&step);
            hops.push(Hop { spot, step, caller });
            match carried {
                Carried::Made(made) => break made,
                Carried::From(_) if hops.len() == MOST_HOPS => break Made::FurtherBack,
                Carried::From(from) => spot = from,
            }
        };
        Ok(Reply::Origin(Box::new(Origin { text: text.to_owned(), hops, made, rests: spot })))
    }

    /// How a step that wrote a place came by the value.
    fn carried(&self, step: &Step, spot: Spot) -> Carried {
        match &step.what {
            Executed::Edit => Carried::Made(Made::ByHand),
            Executed::Exit { .. } => Carried::Made(Made::Computed),
            Executed::Syscall { .. } if matches!(spot, Spot::Memory { .. }) => Carried::Made(Made::Input),
            Executed::Syscall { .. } => Carried::Made(Made::Computed),
            Executed::RuntimeCall { .. } => served(step, spot),
            Executed::Instruction { .. } => self.moved(step, spot),
        }
    }

    fn moved(&self, step: &Step, spot: Spot) -> Carried {
        let moves = self.machine.facts_at(step.at).map_or(DataMove::NotAMove, |facts| facts.moves);
        let found = match (moves, spot) {
            (DataMove::Load { to, extends }, Spot::Register(view)) if to == view.register => {
                step.reads.first().and_then(|read| {
                    let (offset, size) = part(view, read.bytes.len() as u64, extends)?;
                    Some(Spot::Memory { address: read.address.plus(offset), size })
                })
            }
            (DataMove::Copy { from, to, size, extends }, Spot::Register(view)) if to == view.register => {
                part(view, size.into(), extends).map(|(offset, size)| {
                    Spot::Register(RegisterView { register: from, shift: 8 * offset as u32, bits: 8 * size as u32 })
                })
            }
            (DataMove::Store { from }, Spot::Memory { address, size }) => {
                let offset = offset_in_write(step, address, size);
                offset.filter(|offset| offset + size <= 16).map(|offset| {
                    Spot::Register(RegisterView { register: from, shift: 8 * offset as u32, bits: 8 * size as u32 })
                })
            }
            (DataMove::Memory, Spot::Memory { address, size }) => offset_in_write(step, address, size)
                .and_then(|offset| Some(Spot::Memory { address: step.reads.first()?.address.plus(offset), size })),
            _ => return Carried::Made(self.made_by(step, spot)),
        };
        found.map_or(Carried::Made(Made::InPieces), Carried::From)
    }

    /// What an instruction that is no move made of it.
    fn made_by(&self, step: &Step, spot: Spot) -> Made {
        let text = self.machine.disassemble(step.at).map(|instruction| instruction.intel).unwrap_or_default();
        let (mnemonic, operands) = text.split_once(' ').unwrap_or((&text, ""));
        let last = operands.rsplit(',').next().unwrap_or_default().trim();
        let first = operands.split(',').next().unwrap_or_default().trim();
        let is_number = last.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
        let clears = matches!(mnemonic, "xor" | "sub" | "pxor" | "xorps") && first == last;
        match mnemonic {
            "call" if matches!(spot, Spot::Memory { .. }) => Made::ReturnAddress,
            "lea" if self.is_address(step, spot) => Made::Address,
            "lea" => Made::Sum(operands.rsplit('[').next().unwrap_or_default().trim_end_matches(']').to_owned()),
            "mov" | "movabs" | "push" if is_number => Made::Constant,
            _ if clears => Made::Constant,
            _ => Made::Computed,
        }
    }
}

impl Session {
    /// Whether what a step left in a register leads to bytes that are mapped.
    fn is_address(&self, step: &Step, spot: Spot) -> bool {
        let Spot::Register(RegisterView { register, .. }) = spot else { return false };
        let made = step.registers.iter().find(|change| change.register == register);
        made.is_some_and(|change| self.machine.region_at(Address(change.new as u64)).is_some())
    }
}

impl Spot {
    fn watched(self) -> Location {
        match self {
            Spot::Register(view) => Location::Register(view.register),
            Spot::Memory { address, size } => Location::Memory { address, size },
        }
    }
}

/// Which bytes of what was moved, `size` long, a part of the register holds: the first, and how many. `None` when it holds others too.
fn part(view: RegisterView, size: u64, extends: UpperBytes) -> Option<(u64, u64)> {
    let (first, wanted) = (u64::from(view.shift / 8), u64::from(view.bits / 8));
    if first + wanted <= size {
        return Some((first, wanted));
    }
    (extends == UpperBytes::Overwritten && first < size).then_some((first, size - first))
}

/// Where in the step's write some bytes lie, if all of them do.
fn offset_in_write(step: &Step, address: Address, size: u64) -> Option<u64> {
    let holds = |start: Address, length: u64| address >= start && address.0 + size <= start.0 + length;
    let write = step.writes.iter().rev().find(|write| holds(write.address, write.new.len() as u64))?;
    Some(address.0 - write.address.0)
}

/// What a function of the runtime did: copies are followed, blocks are made, the rest is computed.
fn served(step: &Step, spot: Spot) -> Carried {
    let allocated = step.heap.iter().find_map(|event| match event {
        HeapEvent::Alloc(block) => Some(block.id),
        HeapEvent::Free { .. } | HeapEvent::Resize { .. } | HeapEvent::Recycle { .. } => None,
    });
    match spot {
        Spot::Register(view) if view.register == Register::RAX => {
            Carried::Made(allocated.map_or(Made::Computed, Made::Allocated))
        }
        Spot::Register(_) => Carried::Made(Made::Computed),
        Spot::Memory { address, size } => {
            let write = step
                .writes
                .iter()
                .find(|write| address >= write.address && address.0 + size <= write.address.0 + write.new.len() as u64);
            let Some(write) = write else { return Carried::Made(Made::InPieces) };
            let source = step.reads.iter().find(|read| read.bytes == write.new);
            source.map_or(Carried::Made(Made::Computed), |read| {
                Carried::From(Spot::Memory { address: read.address.plus(address.0 - write.address.0), size })
            })
        }
    }
}
