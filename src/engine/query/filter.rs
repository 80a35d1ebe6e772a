//! The filter of a search: which steps match, by what they execute, write or change.
//!
//! An instruction's static part of the question (does it execute there, does it write this register, does it write memory at all) is a bit
//! mask that is computed once; only where that leaves the answer open are a step's addresses and differences compared. The filter also says
//! which bytes of memory the scan has to track. Plain tests on registers, addresses and differences: it reads no record.

use super::overlay::MemoryOverlay;
use crate::engine::cpu::decode_cache::{DecodedInsn, slot_of};
use crate::model::addr::Address;
use crate::model::location::Location;
use crate::model::register::{Register, Registers};
use crate::model::run::SearchGoal;
use crate::x86::facts::SegmentBase;

/// What steps are looked at for.
#[derive(Clone)]
pub(crate) struct Filter {
    /// As it was asked for.
    what: Vec<SearchGoal>,
    executes: Vec<u64>,
    /// The registers that match when written, and those that match when changed.
    written: Vec<Register>,
    changed: Vec<Register>,
    /// The same as bits, by slot.
    changed_slots: u64,
    ranges: Vec<FilterRange>,
    /// From where to where all ranges and all bytes that are tracked lie, if not everything is.
    around: (u64, u64),
    /// How many of the ranges stay where they are.
    n_fixed: usize,
    /// Which memory is tracked.
    pub tracked: Tracked,
    /// A step matches, too, after which no more calls than this are in progress; the least number for never.
    pub depth: i64,
}

#[derive(Clone, Copy)]
struct FilterRange {
    address: u64,
    size: u64,
    trigger: Trigger,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trigger {
    Write,
    Change,
}

/// Which memory the scan tracks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Tracked {
    /// These bytes: address and length; no two overlap.
    Ranges(Vec<(u64, u64)>),
    Everything,
}

impl Tracked {
    /// All of these bytes.
    pub(crate) fn ranges(mut ranges: Vec<(u64, u64)>) -> Tracked {
        ranges.sort_unstable();
        let mut tracked: Vec<(u64, u64)> = Vec::new();
        for (address, length) in ranges {
            match tracked.last_mut() {
                Some((start, n)) if address - *start <= *n => *n = (*n).max(address.saturating_add(length) - *start),
                _ => tracked.push((address, length)),
            }
        }
        Tracked::Ranges(tracked)
    }
}

/// Bits of an instruction's filter mask. It was computed.
pub(crate) const KNOWN: u8 = 1;
/// It matches when executed.
pub(crate) const EXECUTES: u8 = 2;
/// It always writes what is sought.
pub(crate) const ALWAYS: u8 = 4;
/// It matches if it changes a register.
pub(crate) const REGISTERS: u8 = 8;
/// It matches if it writes, or changes, certain bytes of memory.
pub(crate) const MEMORY: u8 = 16;

/// The bit of a slot; rip has one of its own.
const RIP_BIT: u64 = 1 << 63;

impl Filter {
    pub(crate) fn new(what: &[SearchGoal]) -> Filter {
        let mut filter = Filter {
            what: what.to_vec(),
            executes: Vec::new(),
            written: Vec::new(),
            changed: Vec::new(),
            changed_slots: 0,
            ranges: Vec::new(),
            around: (u64::MAX, 0),
            n_fixed: 0,
            tracked: Tracked::Ranges(Vec::new()),
            depth: i64::MIN,
        };
        for sought in what {
            match *sought {
                SearchGoal::Executes(address) => filter.executes.push(address.0),
                SearchGoal::Writes(Location::Register(register)) => filter.written.push(register),
                SearchGoal::Changes(Location::Register(register)) => filter.add_changed(register),
                SearchGoal::Writes(Location::Memory { address, size }) => {
                    filter.ranges.push(FilterRange { address: address.0, size, trigger: Trigger::Write });
                }
                SearchGoal::Changes(Location::Memory { address, size }) => {
                    filter.ranges.push(FilterRange { address: address.0, size, trigger: Trigger::Change });
                }
            }
        }
        filter.n_fixed = filter.ranges.len();
        filter.measure();
        filter
    }

    fn measure(&mut self) {
        let tracked: &[(u64, u64)] = if let Tracked::Ranges(tracked) = &self.tracked { tracked } else { &[] };
        let all = self.ranges.iter().map(|range| (range.address, range.size)).chain(tracked.iter().copied());
        self.around = all.fold((u64::MAX, 0), |(from, to), (address, size)| {
            (from.min(address), to.max(address.saturating_add(size)))
        });
    }

    /// The same, with bytes tracked.
    pub(crate) fn tracking(self, tracked: Tracked) -> Filter {
        let mut tracking = Filter { tracked, ..self };
        tracking.measure();
        tracking
    }

    /// The same, also looking for no more than so many calls in progress.
    pub(crate) fn down_to(self, depth: Option<usize>) -> Filter {
        Filter { depth: depth.map_or(i64::MIN, |depth| depth as i64), ..self }
    }

    fn add_changed(&mut self, register: Register) {
        self.changed.push(register);
        self.changed_slots |= match register {
            Register::Rip => RIP_BIT,
            register => slot_of(register).map_or(0, |slot| 1 << slot),
        };
    }

    /// Changes in these ranges match from here on, instead of in those before.
    pub(crate) fn retarget(&mut self, ranges: impl Iterator<Item = (u64, u64)>) {
        self.ranges.truncate(self.n_fixed);
        self.ranges.extend(ranges.map(|(address, size)| FilterRange { address, size, trigger: Trigger::Change }));
        self.measure();
    }

    /// Whether so many calls in progress are few enough to match.
    pub(crate) fn has_fallen(&self, depth: i64) -> bool {
        depth <= self.depth
    }

    /// Everything that matches, but for calls in progress.
    pub(crate) fn sought(&self) -> impl Iterator<Item = SearchGoal> {
        let moving = self.ranges[self.n_fixed..]
            .iter()
            .map(|range| Location::Memory { address: Address(range.address), size: range.size });
        self.what.iter().copied().chain(moving.map(SearchGoal::Changes))
    }

    /// Whether what matches may move about, so that anything that is written must be looked at.
    pub(crate) fn tracks_everything(&self) -> bool {
        self.tracked == Tracked::Everything
    }

    /// Whether memory is tracked.
    pub(crate) fn tracks_memory(&self) -> bool {
        self.tracked != Tracked::Ranges(Vec::new())
    }

    pub(crate) fn executes(&self, address: u64) -> bool {
        self.executes.contains(&address)
    }

    /// What is to be looked at when an instruction runs.
    pub(crate) fn mask(&self, entry: &DecodedInsn) -> u8 {
        let mut mask = KNOWN;
        if self.executes.contains(&entry.address) {
            mask |= EXECUTES;
        }
        let writes = |register: &Register| *register == Register::Rip || entry.facts.writes.contains(register);
        if self.written.iter().any(writes) {
            mask |= ALWAYS;
        }
        if self.changed.iter().any(writes) {
            mask |= REGISTERS;
        }
        let tracked: &[(u64, u64)] = if let Tracked::Ranges(tracked) = &self.tracked { tracked } else { &[] };
        let mut looked_at = self.ranges.iter().map(|range| (range.address, range.size)).chain(tracked.iter().copied());
        let writes_memory = self.tracks_everything() && entry.shape.write_size != 0;
        if writes_memory || looked_at.any(|(address, size)| may_write(entry, address, size)) {
            mask |= MEMORY;
        }
        mask
    }

    /// Whether a change of a register matches.
    #[inline]
    pub(crate) fn sees_slot(&self, slot: u8) -> bool {
        self.changed_slots >> slot & 1 == 1
    }

    #[inline]
    pub(crate) fn sees_rip(&self, before: u64, after: u64) -> bool {
        self.changed_slots & RIP_BIT != 0 && before != after
    }

    /// Notes what changed in memory; whether that matches.
    pub(crate) fn sees_memory(&self, address: u64, difference: &[u8], overlay: &mut MemoryOverlay) -> bool {
        self.track(address, difference, overlay);
        self.matches(address, difference)
    }

    /// The same for a little-endian number of 1 to 16 bytes.
    #[inline]
    pub(crate) fn sees_number(&self, address: u64, size: u8, difference: u128, overlay: &mut MemoryOverlay) -> bool {
        let bytes = &difference.to_le_bytes()[..usize::from(size)];
        if !self.tracks_everything() {
            let (from, to) = self.around;
            if address >= to || address.saturating_add(size.into()) <= from {
                return false;
            }
            return self.sees_memory(address, bytes, overlay);
        }
        if difference != 0 {
            overlay.toggle_small(address, size, difference);
        }
        self.matches(address, bytes)
    }

    #[inline]
    fn matches(&self, address: u64, difference: &[u8]) -> bool {
        let written = (address, difference.len() as u64);
        self.ranges.iter().any(|range| {
            overlap((range.address, range.size), written).is_some_and(|(from, to)| {
                let differing = &difference[(from - address) as usize..(to - address) as usize];
                range.trigger == Trigger::Write || differing.iter().any(|byte| *byte != 0)
            })
        })
    }

    /// Whether any memory that is looked at or tracked lies in a range.
    pub(crate) fn meets(&self, address: u64, length: u64) -> bool {
        let meets = |range: &FilterRange| overlap((range.address, range.size), (address, length)).is_some();
        self.ranges.iter().any(meets) || self.tracks_any(address, length)
    }

    /// Whether any memory that is tracked lies in a range.
    pub(crate) fn tracks_any(&self, address: u64, length: u64) -> bool {
        match &self.tracked {
            Tracked::Everything => true,
            Tracked::Ranges(tracked) => tracked.iter().any(|tracked| overlap(*tracked, (address, length)).is_some()),
        }
    }

    /// Notes a change of memory as far as that is tracked.
    pub(crate) fn track(&self, address: u64, difference: &[u8], overlay: &mut MemoryOverlay) {
        match &self.tracked {
            Tracked::Everything => overlay.toggle(address, difference),
            Tracked::Ranges(tracked) => {
                for (from, to) in
                    tracked.iter().filter_map(|tracked| overlap(*tracked, (address, difference.len() as u64)))
                {
                    overlay.toggle(from, &difference[(from - address) as usize..(to - address) as usize]);
                }
            }
        }
    }

    /// Whether what a step of the host's did to registers matches: it changed some, and wrote some, even if to what they were.
    pub(crate) fn sees_registers(
        &self,
        before: &Registers,
        after: &Registers,
        wrote: impl Fn(Register) -> bool,
    ) -> bool {
        self.changed.iter().any(|register| before.get(*register) != after.get(*register))
            || self.written.iter().any(|register| *register == Register::Rip || wrote(*register))
    }
}

/// Where two ranges of bytes overlap: from and to.
#[inline]
fn overlap((one, n_one): (u64, u64), (other, n_other): (u64, u64)) -> Option<(u64, u64)> {
    let from = one.max(other);
    let to = one.saturating_add(n_one).min(other.saturating_add(n_other));
    (from < to).then_some((from, to))
}

/// Whether an instruction may write any of these bytes, whatever the registers hold.
fn may_write(entry: &DecodedInsn, address: u64, size: u64) -> bool {
    let Some(operand) = entry.shape.write_idx.and_then(|idx| entry.facts.memory.get(usize::from(idx))) else {
        return false;
    };
    let is_fixed = operand.segment == SegmentBase::Zero && operand.bit_offset.is_none();
    if operand.base.is_some() || operand.index.is_some() || !is_fixed {
        return true;
    }
    let at = operand.address(&Registers::default());
    overlap((address, size), (at, operand.size.into())).is_some()
}
