//! Propagation of definedness (Memcheck's V bits, one a byte) through each executed instruction.
//!
//! A plain move copies the bits of its source, byte by byte; every computed result counts as defined, so an undefined value may go
//! unnoticed and no report is false. The bits that flip are returned, because undo has to flip them back.

use super::executor::{Executor, InFlight};
use crate::engine::cpu::decode_cache::{FLAGS_SLOT, slot_of};
use crate::x86::dataflow::{DataMove, UpperBytes};

impl Executor {
    /// Which bytes of what is being stored are undefined. The registers' definedness is still that before the instruction.
    #[inline]
    pub(crate) fn source_undefined(&self, in_flight: &InFlight) -> u16 {
        let facts = &self.recording.code.entry(in_flight.entry).facts;
        match facts.moves {
            DataMove::Store { from } if !self.recording.state.register_definedness.is_clean() => {
                slot_of(from).map_or(0, |slot| self.recording.state.register_definedness.undefined_bytes(slot))
            }
            DataMove::Memory => self.read_undefined(in_flight),
            _ => 0,
        }
    }

    /// Which bytes of the operand that is read are undefined.
    #[inline]
    fn read_undefined(&self, in_flight: &InFlight) -> u16 {
        let memory = &self.recording.code.entry(in_flight.entry).facts.memory;
        let Some(idx) = memory.iter().position(|operand| operand.reads) else { return 0 };
        let size = u64::from(memory[idx].size.min(16));
        in_flight.addresses.get(idx).map_or(0, |address| self.recording.state.undefined_bytes(address, size))
    }

    /// Brings the registers' definedness up to date; returns what flipped.
    #[inline]
    pub(crate) fn note_definedness(&mut self, in_flight: &InFlight) -> Vec<(u8, u16)> {
        let moves = self.recording.code.entry(in_flight.entry).facts.moves;
        let loaded = if matches!(moves, DataMove::Load { .. }) { self.read_undefined(in_flight) } else { 0 };
        if loaded == 0 && self.recording.state.register_definedness.is_clean() {
            return Vec::new();
        }
        self.propagate_undefined(in_flight, moves, loaded)
    }

    #[cold]
    fn propagate_undefined(&mut self, in_flight: &InFlight, moves: DataMove, loaded: u16) -> Vec<(u8, u16)> {
        let entry = self.recording.code.entry(in_flight.entry);
        let shadow = &mut self.recording.state.register_definedness;
        let low = |size: u16| ((1_u32 << size.min(16)) - 1) as u16;
        let size = entry.facts.memory.first().map_or(0, |operand| operand.size);
        let (to, undefined, moved, extends) = match moves {
            DataMove::Load { to, extends } => (Some(to), loaded, low(size), extends),
            DataMove::Copy { from, to, size, extends } => {
                let undefined = slot_of(from).map_or(0, |slot| shadow.undefined_bytes(slot));
                (Some(to), undefined & low(size), low(size), extends)
            }
            _ => (None, 0, 0, UpperBytes::Overwritten),
        };
        let to = to.and_then(slot_of);
        let mut flipped = Vec::new();
        for slot in entry.shape.slots[..usize::from(entry.shape.n_slots)].iter().filter(|slot| **slot != FLAGS_SLOT) {
            let old = shadow.undefined_bytes(*slot);
            let new = match extends {
                _ if to != Some(*slot) => 0,
                UpperBytes::Overwritten => undefined,
                UpperBytes::Preserved => old & !moved | undefined,
            };
            if old != new {
                shadow.toggle(*slot, old ^ new);
                flipped.push((*slot, old ^ new));
            }
        }
        flipped
    }
}
