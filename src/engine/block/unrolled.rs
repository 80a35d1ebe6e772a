//! Loops of which it is known how they end, written out several times over without the jumps in between, so that the hook is called once
//! for all of them.
//!
//! The copies lie below everything that a program has, where only the emulator of fast mode finds them; a program that reads or jumps
//! there meets the same fault as ever, because no region is there. A copy is entered only for as many times as were granted and
//! as the loop goes round anyway. No state that anybody sees has its instruction pointer in a copy.

use super::run::BlockRun;
use super::summary::BlockSummary;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::cpu::unicorn::{LoopGrant, Verdict};
use crate::engine::error::MachineError;
use crate::engine::state::memory::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::memory_map::{PAGE, Region};
use crate::x86::counted_loop::{Counted, written_out};

/// Where the copies are.
const START: u64 = super::trusted::END;
const END: u64 = START + 16 * PAGE;
/// Instructions of a copy, at most: the emulator must translate them in one piece.
const MOST_INSTRUCTIONS: u64 = 64;
const MOST_TIMES: u64 = 16;
/// Times that a loop must go round for a copy to be worth while.
const LONG: u64 = 128;

/// All copies.
pub(crate) struct UnrolledLoops {
    memory: Memory,
    made: Vec<UnrolledLoop>,
    /// By block.
    fates: Vec<Candidate>,
    /// Where the next may begin.
    free: u64,
}

/// What is known of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Candidate {
    Untried,
    Impossible,
    Made(usize),
}

/// One copy.
#[derive(Clone, Copy)]
struct UnrolledLoop {
    /// The block.
    idx: usize,
    start: u64,
    original: u64,
    times: u64,
    /// Where each time begins, for as many as there are.
    starts: [u64; MOST_TIMES as usize],
    /// `None` for a block that is gone through ahead.
    counted: Option<Counted>,
}

impl UnrolledLoops {
    /// None yet; there will never be any if the memory is in their way.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub fn beside(memory: &Memory) -> Result<UnrolledLoops, MachineError> {
        let region = Region { kind: RegionKind::Code, start: Address(START), size: END - START };
        let is_free = memory.regions().iter().all(|other| other.start >= region.end() || other.end() <= region.start);
        let regions: &[Region] = if is_free { &[region] } else { &[] };
        let free = if is_free { START } else { END };
        Ok(UnrolledLoops { memory: Memory::new(regions)?, made: Vec::new(), fates: Vec::new(), free })
    }

    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Whether a block that the emulator meets at this address belongs to a copy.
    #[inline]
    #[must_use]
    pub fn hold(&self, address: u64) -> bool {
        address < END && !self.made.is_empty()
    }

    /// Forgets all copies; what the emulator made of them must be forgotten, too.
    pub fn clear(&mut self) {
        self.made.clear();
        self.fates.clear();
        self.free = if self.memory.regions().is_empty() { END } else { START };
    }

    /// Where the program has what begins here.
    #[must_use]
    pub fn original(&self, address: u64) -> u64 {
        self.made.iter().find(|copy| copy.start == address).map_or(address, |copy| copy.original)
    }

    fn of(&self, idx: usize) -> Option<UnrolledLoop> {
        match self.fates.get(idx) {
            Some(Candidate::Made(copy)) => Some(self.made[*copy]),
            _ => None,
        }
    }

    fn is_untried(&self, idx: usize) -> bool {
        self.fates.get(idx).is_none_or(|fate| *fate == Candidate::Untried)
    }

    fn try_once(&mut self, idx: usize, block: &BlockSummary, bytes: &[u8]) {
        if self.fates.len() <= idx {
            self.fates.resize(idx + 1, Candidate::Untried);
        }
        self.fates[idx] = self.make(idx, block, bytes).unwrap_or(Candidate::Impossible);
    }

    fn make(&mut self, idx: usize, block: &BlockSummary, bytes: &[u8]) -> Option<Candidate> {
        let BlockSummary { start: address, n, is_foreseen, .. } = *block;
        let counted = if is_foreseen { None } else { Some(Counted::of(bytes, address)?) };
        let times = MOST_TIMES.min(MOST_INSTRUCTIONS / n).max(1);
        let times = 1 << times.ilog2();
        let written = |start| written_out(bytes, address, start, times);
        let (mut code, mut starts) = written(self.free)?;
        if self.free % PAGE + code.len() as u64 > PAGE {
            self.free = self.free.next_multiple_of(PAGE);
            (code, starts) = written(self.free)?;
        }
        let start = self.free;
        if times == 1 || start + code.len() as u64 > END || !self.memory.store(start, &code) {
            return None;
        }
        self.free = (start + code.len() as u64).next_multiple_of(16);
        starts.resize(MOST_TIMES as usize, 0);
        let starts = starts.try_into().expect("there are no more times than that");
        self.made.push(UnrolledLoop { idx, start, original: address, times, starts, counted });
        Some(Candidate::Made(self.made.len() - 1))
    }
}

impl UnrolledLoop {
    /// How often the loop is run from where the processor stands, its start.
    fn times_left(&self, cpu: Halted) -> Option<u64> {
        self.counted?.times(|register| cpu.read(register) as u64)
    }

    /// Goes on here so many times in all. Those that are too few for the whole copy come first.
    fn run(&self, all: u64) -> Verdict {
        let (address, each) = (self.start, self.times);
        match all % each {
            0 => Verdict::GoTo(address, LoopGrant { address, entry: 0, left: all, each }),
            rest => {
                let entry = self.starts[(each - rest) as usize];
                Verdict::GoTo(entry, LoopGrant { address, entry, left: all - rest, each })
            }
        }
    }
}

impl BlockRun<'_> {
    /// How to run a block once and then as often as granted; more may be granted, or less.
    pub(crate) fn run_on(&mut self, cpu: Halted, idx: usize, granted: u64) -> (u64, Verdict) {
        let Some(copy) = self.copy_for(idx, granted) else { return (granted, self.run_here(idx, granted)) };
        let Some(times) = copy.times_left(cpu) else {
            let granted = granted.min(copy.times - 2);
            return (granted, self.run_here(idx, granted));
        };
        let granted = self.times(idx, times - 1, u64::MAX);
        let verdict = if granted >= LONG { copy.run(granted + 1) } else { self.run_here(idx, granted) };
        (granted, verdict)
    }

    /// How to run a block once and then as often as it was gone through ahead.
    pub(crate) fn run_foreseen(&mut self, idx: usize, granted: u64) -> Verdict {
        let copy = self.block(idx).ends.and_then(|_| self.copy_for(idx, granted));
        match copy.filter(|_| granted >= LONG) {
            Some(copy) => copy.run(granted + 1),
            None => self.run_here(idx, granted),
        }
    }

    /// The copy of a block; one is made when it is worth while.
    fn copy_for(&mut self, idx: usize, granted: u64) -> Option<UnrolledLoop> {
        if granted >= LONG && self.copies.is_untried(idx) {
            let block = &self.blocks.all[idx];
            let bytes =
                self.recording.state.memory.read(block.start, block.size as usize).expect("the block can be run");
            self.copies.try_once(idx, block, &bytes);
        }
        self.copies.of(idx)
    }

    fn run_here(&self, idx: usize, left: u64) -> Verdict {
        Verdict::Repeat(LoopGrant { address: self.block(idx).start, entry: 0, left, each: 1 })
    }

    /// Goes on in a copy: from its start as often as granted, from anywhere else to its end.
    pub(crate) fn go_round(&mut self, cpu: Halted, address: u64) -> Result<Verdict, u64> {
        let Some(copy) = self.copies.made.iter().find(|copy| copy.start == address).copied() else {
            return Ok(Verdict::Go);
        };
        self.pass(cpu, copy.idx)?;
        let all = self.granted() + 1;
        if let Some(left) = all.checked_sub(copy.times) {
            return Ok(Verdict::Repeat(LoopGrant { address, entry: 0, left, each: copy.times }));
        }
        let address = copy.original;
        Ok(Verdict::GoTo(address, LoopGrant { address, entry: 0, left: all, each: 1 }))
    }
}
