//! Going through recorded steps by the general registers alone: enough to tell what a step executes, where it writes and what
//! differs by it, and several times as fast as bringing the whole state along.
//!
//! The machine is not touched. Neither the contents of memory nor calls are known here.

use super::code::{Code, Entry, FLAGS_SLOT, Found, register_of};
use super::find::{Sought, Watched};
use super::history::{Entrance, Wide};
use super::memory::Memory;
use super::reader::{self, Reader};
use super::recorder::Recorder;
use super::served::Served;
use crate::model::register::{Register, Registers};
use crate::model::step::Executed;
use std::ops::{ControlFlow, Range};

/// What steps are looked at for.
pub(super) struct Lookout {
    executes: Vec<u64>,
    places: Vec<Place>,
    /// What is to be looked at when an instruction ran, by its number; 0 where that was not asked yet.
    concerns: Vec<u8>,
    fs_base: u64,
}

/// Something that is written or changed.
struct Place {
    watched: Watched,
    counts: Counts,
    /// What changed there since the beginning, exclusive-ored; of memory the first 16 bytes.
    difference: u128,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Writes,
    Changes,
}

/// Bits of a concern: it was asked for; the instruction always does what is sought; it writes a register, or maybe memory, of which
/// that depends.
const KNOWN: u8 = 1;
const ALWAYS: u8 = 2;
const REGISTERS: u8 = 4;
const MEMORY: u8 = 8;

impl Lookout {
    pub fn new(what: &[Sought], fs_base: u64) -> Lookout {
        let mut lookout = Lookout { executes: Vec::new(), places: Vec::new(), concerns: Vec::new(), fs_base };
        for sought in what {
            let (watched, counts) = match *sought {
                Sought::Executes(address) => {
                    lookout.executes.push(address.0);
                    continue;
                }
                Sought::Writes(watched) => (watched, Counts::Writes),
                Sought::Changes(watched) => (watched, Counts::Changes),
            };
            lookout.places.push(Place { watched, counts, difference: 0 });
        }
        lookout
    }

    /// What changed in each place since the beginning, exclusive-ored: of a register, or of up to 16 bytes of memory.
    pub fn differences(&self) -> impl Iterator<Item = u128> {
        self.places.iter().map(|place| place.difference)
    }

    #[inline]
    fn concern(&mut self, instruction: u32, code: &Code) -> u8 {
        match self.concerns.get(instruction as usize) {
            Some(concern) if *concern != 0 => *concern,
            _ => self.find_concern(instruction, code),
        }
    }

    #[cold]
    fn find_concern(&mut self, instruction: u32, code: &Code) -> u8 {
        let entry = code.entry(instruction);
        let mut concern = KNOWN;
        if self.executes.contains(&entry.address) {
            concern |= ALWAYS;
        }
        for Place { watched, counts, .. } in &self.places {
            concern |= match *watched {
                Watched::Register(register) => {
                    let writes = register == Register::Rip || entry.facts.writes.contains(&register);
                    match counts {
                        _ if !writes => 0,
                        Counts::Writes => ALWAYS,
                        Counts::Changes => REGISTERS,
                    }
                }
                Watched::Memory { address, size } if may_write(entry, address.0, size, self.fs_base) => MEMORY,
                Watched::Memory { .. } => 0,
            };
        }
        let n_known = self.concerns.len().max(instruction as usize + 1);
        self.concerns.resize(n_known, 0);
        self.concerns[instruction as usize] = concern;
        concern
    }

    /// Notes what changed in a register; whether that is sought.
    fn sees_register(&mut self, register: Register, difference: u128) -> bool {
        let mut does = false;
        for place in self.places.iter_mut().filter(|place| place.watched == Watched::Register(register)) {
            place.difference ^= difference;
            does |= place.counts == Counts::Changes && difference != 0;
        }
        does
    }

    /// Notes what changed in memory; whether that is sought.
    fn sees_memory<'a>(&mut self, writes: &(impl Iterator<Item = (u64, &'a [u8])> + Clone)) -> bool {
        let mut does = false;
        for place in &mut self.places {
            let Watched::Memory { address, size } = place.watched else { continue };
            let (before, mut is_written, mut differs_further) = (place.difference, false, false);
            for (at, difference) in writes.clone() {
                let from = address.0.max(at);
                let to = address.0.saturating_add(size).min(at.saturating_add(difference.len() as u64));
                is_written |= from < to;
                for byte_at in from..to {
                    let byte = difference[(byte_at - at) as usize];
                    match byte_at - address.0 {
                        idx @ ..16 => place.difference ^= u128::from(byte) << (8 * idx),
                        _ => differs_further |= byte != 0,
                    }
                }
            }
            does |= match place.counts {
                Counts::Writes => is_written,
                Counts::Changes => place.difference != before || differs_further,
            };
        }
        does
    }

    fn sees_served(&mut self, (rip, before): (u64, Registers), after: &At, served: &Served) -> bool {
        let has_result = served.has_result();
        let mut does = self.executes.contains(&rip);
        does |= self.sees_register(Register::Rip, (rip ^ after.rip).into());
        for register in [Register::RAX, Register::RSP] {
            does |= self.sees_register(register, before.get(register) ^ after.registers.get(register));
        }
        let writes = |register| match register {
            Register::RAX => has_result,
            register => matches!(register, Register::RSP | Register::Rip),
        };
        if let Some((start, length)) = served.written(before.gpr(Register::RAX)).filter(|range| self.meets(*range)) {
            let difference = served.difference();
            debug_assert_eq!(difference.len() as u64, length);
            does |= self.sees_memory(&[(start, &difference[..])].into_iter());
        }
        does || self.places.iter().any(|place| match place.watched {
            Watched::Register(register) => place.counts == Counts::Writes && writes(register),
            Watched::Memory { .. } => false,
        })
    }

    /// Whether any memory that is looked at lies in a range: start and length.
    fn meets(&self, (start, length): (u64, u64)) -> bool {
        self.places.iter().any(|place| match place.watched {
            Watched::Memory { address, size } => {
                address.0 < start.saturating_add(length) && start < address.0.saturating_add(size)
            }
            Watched::Register(_) => false,
        })
    }

    fn sees_wide(&mut self, wide: &Wide, rip: u64, code: &mut Code, memory: &Memory) -> bool {
        let mut does = self.executes.contains(&rip);
        for (register, difference) in &wide.registers {
            does |= self.sees_register(*register, *difference);
        }
        does |= self.sees_memory(&wide.writes.iter().map(|(at, bytes)| (*at, &bytes[..])));
        does || self.places.iter().any(|place| match place.watched {
            Watched::Register(register) if place.counts == Counts::Writes => {
                writes_register(wide, register, rip, code, memory)
            }
            _ => false,
        })
    }
}

/// Whether a wide step writes a register, even if to what it was.
fn writes_register(wide: &Wide, register: Register, rip: u64, code: &mut Code, memory: &Memory) -> bool {
    let is_told = match &wide.what {
        Executed::RuntimeCall { result, .. } => register == Register::RAX && result.is_some(),
        Executed::Syscall { .. } => [Register::RAX, Register::RCX, Register::R11].contains(&register),
        Executed::Instruction { .. } => match code.find(rip, memory) {
            Found::Instruction(idx) => code.entry(idx).facts.writes.contains(&register),
            _ => false,
        },
        Executed::Edit | Executed::Exit { .. } => false,
    };
    is_told || register == Register::Rip || wide.registers.iter().any(|(changed, _)| *changed == register)
}

/// Whether an instruction may write any of these bytes, whatever the registers hold.
fn may_write(entry: &Entry, address: u64, size: u64, fs_base: u64) -> bool {
    let Some(operand) = entry.shape.write_idx.and_then(|idx| entry.facts.memory.get(usize::from(idx))) else {
        return false;
    };
    if operand.base.is_some() || operand.index.is_some() || operand.bit_offset.is_some() {
        return true;
    }
    let at = operand.address(&Registers::default(), fs_base);
    at < address.saturating_add(size) && address < at.saturating_add(operand.size.into())
}

impl Recorder {
    /// Looks at recorded steps of one chunk, in order, and hands those to `visit` that do what is sought, until it has seen enough.
    pub(super) fn scan(
        &mut self,
        steps: Range<u64>,
        lookout: &mut Lookout,
        mut visit: impl FnMut(u64, &Lookout) -> ControlFlow<()>,
    ) {
        let Recorder { code, history, state, .. } = self;
        let Entrance { step, place, rip, gpr } = history.entrance(steps.start);
        let mut at = At { place, rip, registers: Registers { gpr, ..Registers::default() } };
        for step in step..steps.end {
            let is_wanted = step >= steps.start;
            let does = if reader::is_wide(&history.log, at.place) {
                let wide = history.wide_at(step);
                let does = is_wanted && lookout.sees_wide(wide, at.rip, code, &state.memory);
                at.pass_wide(wide);
                does
            } else if let Some(served) = Served::at(&history.log, at.place) {
                at.pass_served(served, is_wanted, lookout)
            } else {
                let Found::Instruction(instruction) = code.find(at.rip, &state.memory) else {
                    unreachable!("a compact record is of an instruction, and code that ran is never taken away")
                };
                let concern = if is_wanted { lookout.concern(instruction, code) } else { 0 };
                at.pass_compact(&history.log, code, instruction, concern, lookout)
            };
            if does && visit(step, lookout).is_break() {
                return;
            }
        }
    }
}

/// A position of the record, with what is known of the state there.
struct At {
    place: usize,
    rip: u64,
    /// Only the general ones are right.
    registers: Registers,
}

impl At {
    fn pass_wide(&mut self, wide: &Wide) {
        for (register, difference) in &wide.registers {
            match *register {
                Register::Gpr(number) => self.registers.gpr[usize::from(number)] ^= *difference as u64,
                Register::Rip => self.rip ^= *difference as u64,
                _ => {}
            }
        }
        self.place += 1;
    }

    /// Whether the call does what is sought, if it is wanted.
    fn pass_served(&mut self, served: Served, is_wanted: bool, lookout: &mut Lookout) -> bool {
        let before = (self.rip, self.registers.clone());
        self.rip = served.rip;
        served.pass(&mut self.registers.gpr);
        let does = is_wanted && lookout.sees_served(before, self, &served);
        self.place = served.end();
        does
    }

    /// Whether the step does what is sought, as far as it is of any concern.
    #[inline]
    fn pass_compact(&mut self, log: &[u8], code: &Code, instruction: u32, concern: u8, lookout: &mut Lookout) -> bool {
        let plain = code.plain(instruction);
        let mut record = Reader::at(log, self.place);
        let rip = record.rip(self.rip + u64::from(plain.length), &plain.shape);
        let written = if concern & MEMORY == 0 {
            None
        } else {
            plain.written(&self.registers.gpr).or_else(|| self.written_by_any(code.entry(instruction), lookout.fs_base))
        };
        let mut does = concern & ALWAYS != 0;
        for (idx, slot) in plain.shape.slots().iter().enumerate() {
            if !record.has_value(idx) {
                continue;
            }
            let difference = match *slot {
                FLAGS_SLOT => record.flags().into(),
                slot if slot < FLAGS_SLOT => {
                    let register = &mut self.registers.gpr[usize::from(slot)];
                    let old = *register;
                    *register = old.wrapping_add(record.general());
                    u128::from(old ^ *register)
                }
                _ => record.wide(),
            };
            if concern & REGISTERS != 0 {
                does |= lookout.sees_register(register_of(*slot), difference);
            }
        }
        if concern & REGISTERS != 0 {
            does |= lookout.sees_register(Register::Rip, (self.rip ^ rip).into());
        }
        let difference = record.memory(plain.shape.write_size);
        if let Some(address) = written {
            let size = usize::from(plain.shape.write_size);
            does |= lookout.sees_memory(&[(address, &difference.to_le_bytes()[..size])].into_iter());
        }
        record.skip_side();
        self.place = record.end();
        self.rip = rip;
        does
    }

    #[cold]
    fn written_by_any(&self, entry: &Entry, fs_base: u64) -> Option<u64> {
        let operand = &entry.facts.memory[usize::from(entry.shape.write_idx?)];
        let is_over = entry.facts.repeats && self.registers.gpr(Register::RCX) == 0;
        (!is_over).then(|| operand.address(&self.registers, fs_base))
    }
}
