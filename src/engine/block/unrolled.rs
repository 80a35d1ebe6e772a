//! Loop unrolling in a code cache: a loop whose end is known is copied several times without the jumps in between, so that the hook runs
//! once for many rounds.
//!
//! The code cache lies below every address of a program, mapped only in this executor's emulator; a program that reads or jumps there gets
//! the same fault as ever, because no region is there. An unrolled loop is entered only for rounds that were granted and that the
//! loop certainly makes. No state outside this executor has its instruction pointer in the code cache.

use super::run::BlockRun;
use super::summary::BlockSummary;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::cpu::unicorn::{LoopGrant, Verdict};
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::memory_map::{PAGE, Region};
use crate::x86::counted_loop::{CountedLoop, unroll};

/// The code cache.
const START: u64 = super::trusted::END;
const END: u64 = START + 16 * PAGE;
/// The most instructions of an unrolled loop, which must fit into one translation block.
const MAX_INSTRUCTIONS: u64 = 64;
const MAX_FACTOR: u64 = 16;
/// The fewest rounds for which unrolling pays.
const MIN_ROUNDS: u64 = 128;

/// The code cache and what is in it.
pub(crate) struct UnrolledLoops {
    memory: Memory,
    loops: Vec<UnrolledLoop>,
    /// By index of the block.
    candidates: Vec<Candidate>,
    /// The first free address.
    next_free: u64,
}

/// Whether a block can be unrolled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Candidate {
    Untried,
    Impossible,
    Unrolled(usize),
}

/// A loop in the code cache.
#[derive(Clone, Copy)]
struct UnrolledLoop {
    /// The index of the block.
    idx: usize,
    start: u64,
    original: u64,
    factor: u64,
    /// The address of each round's code, for `factor` rounds.
    round_starts: [u64; MAX_FACTOR as usize],
    /// `None` for a simulated loop.
    counted: Option<CountedLoop>,
}

impl UnrolledLoops {
    /// An empty cache; it stays empty if guest memory overlaps it.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub(super) fn outside(memory: &Memory) -> Result<UnrolledLoops, MachineError> {
        let region = Region::new(RegionKind::Code, Address(START), END - START);
        let is_free = memory.regions().iter().all(|other| other.start >= region.end() || other.end() <= region.start);
        let regions: &[Region] = if is_free { &[region] } else { &[] };
        let next_free = if is_free { START } else { END };
        Ok(UnrolledLoops { memory: Memory::new(regions)?, loops: Vec::new(), candidates: Vec::new(), next_free })
    }

    #[must_use]
    pub(super) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Whether an address is in the cache.
    #[inline]
    #[must_use]
    pub(super) fn contains(&self, address: u64) -> bool {
        address < END && !self.loops.is_empty()
    }

    /// Empties the cache; the emulator's translations must be flushed, too.
    pub(super) fn clear(&mut self) {
        self.loops.clear();
        self.candidates.clear();
        self.next_free = if self.memory.regions().is_empty() { END } else { START };
    }

    /// The program's address for an address of the cache.
    #[must_use]
    pub(super) fn original(&self, address: u64) -> u64 {
        self.loops.iter().find(|unrolled| unrolled.start == address).map_or(address, |unrolled| unrolled.original)
    }

    fn of(&self, idx: usize) -> Option<UnrolledLoop> {
        match self.candidates.get(idx) {
            Some(Candidate::Unrolled(unrolled)) => Some(self.loops[*unrolled]),
            _ => None,
        }
    }

    fn is_untried(&self, idx: usize) -> bool {
        self.candidates.get(idx).is_none_or(|candidate| *candidate == Candidate::Untried)
    }

    fn try_unroll(&mut self, idx: usize, block: &BlockSummary, bytes: &[u8]) {
        if self.candidates.len() <= idx {
            self.candidates.resize(idx + 1, Candidate::Untried);
        }
        self.candidates[idx] = self.unroll(idx, block, bytes).unwrap_or(Candidate::Impossible);
    }

    fn unroll(&mut self, idx: usize, block: &BlockSummary, bytes: &[u8]) -> Option<Candidate> {
        let BlockSummary { start: address, n, is_simulated, .. } = *block;
        let counted = if is_simulated { None } else { Some(CountedLoop::of(bytes, address)?) };
        let factor = MAX_FACTOR.min(MAX_INSTRUCTIONS / n).max(1);
        let factor = 1 << factor.ilog2();
        let written = |start| unroll(bytes, address, start, factor);
        let (mut code, mut starts) = written(self.next_free)?;
        if self.next_free % PAGE + code.len() as u64 > PAGE {
            self.next_free = self.next_free.next_multiple_of(PAGE);
            (code, starts) = written(self.next_free)?;
        }
        let start = self.next_free;
        if factor == 1 || start + code.len() as u64 > END || !self.memory.store(start, &code) {
            return None;
        }
        self.next_free = (start + code.len() as u64).next_multiple_of(16);
        starts.resize(MAX_FACTOR as usize, 0);
        let starts = starts.try_into().expect("there are no more times than that");
        self.loops.push(UnrolledLoop { idx, start, original: address, factor, round_starts: starts, counted });
        Some(Candidate::Unrolled(self.loops.len() - 1))
    }
}

impl UnrolledLoop {
    /// The number of rounds the loop will make from its start, where the processor stands.
    fn rounds_left(&self, cpu: Halted) -> Option<u64> {
        self.counted?.trip_count(|register| cpu.read(register) as u64)
    }

    /// Runs `all` rounds here. The remainder modulo the factor comes first, by a jump into the middle.
    fn run(&self, all: u64) -> Verdict {
        let (address, each) = (self.start, self.factor);
        match all % each {
            0 => Verdict::GoTo(address, LoopGrant { address, entry: 0, left: all, each }),
            rest => {
                let entry = self.round_starts[(each - rest) as usize];
                Verdict::GoTo(entry, LoopGrant { address, entry, left: all - rest, each })
            }
        }
    }
}

impl BlockRun<'_> {
    /// The verdict that runs a loop with constant strides once and then the granted rounds, and how many are granted in the end.
    pub(crate) fn start_counted_loop(&mut self, cpu: Halted, idx: usize, granted: u64) -> (u64, Verdict) {
        let Some(unrolled) = self.unrolled_for(idx, granted) else {
            return (granted, self.repeat_in_place(idx, granted));
        };
        let Some(rounds) = unrolled.rounds_left(cpu) else {
            let granted = granted.min(unrolled.factor - 2);
            return (granted, self.repeat_in_place(idx, granted));
        };
        let granted = self.valid_rounds(idx, rounds - 1, u64::MAX);
        let verdict =
            if granted >= MIN_ROUNDS { unrolled.run(granted + 1) } else { self.repeat_in_place(idx, granted) };
        (granted, verdict)
    }

    /// The verdict that runs a simulated loop once and then the granted rounds.
    pub(crate) fn start_simulated_loop(&mut self, idx: usize, granted: u64) -> Verdict {
        let unrolled = self.block(idx).loop_end.and_then(|_| self.unrolled_for(idx, granted));
        match unrolled.filter(|_| granted >= MIN_ROUNDS) {
            Some(unrolled) => unrolled.run(granted + 1),
            None => self.repeat_in_place(idx, granted),
        }
    }

    /// The unrolled loop of a block; it is made if that pays.
    fn unrolled_for(&mut self, idx: usize, granted: u64) -> Option<UnrolledLoop> {
        if granted >= MIN_ROUNDS && self.unrolled.is_untried(idx) {
            let block = &self.blocks.all[idx];
            let bytes =
                self.recording.state.memory.read(block.start, block.size as usize).expect("the block can be run");
            self.unrolled.try_unroll(idx, block, &bytes);
        }
        self.unrolled.of(idx)
    }

    fn repeat_in_place(&self, idx: usize, left: u64) -> Verdict {
        Verdict::Repeat(LoopGrant { address: self.block(idx).start, entry: 0, left, each: 1 })
    }

    /// Continues an unrolled loop at its start: as many whole passes as are granted, then the original loop.
    pub(crate) fn enter_unrolled(&mut self, cpu: Halted, address: u64) -> Result<Verdict, u64> {
        let Some(unrolled) = self.unrolled.loops.iter().find(|unrolled| unrolled.start == address).copied() else {
            return Ok(Verdict::Go);
        };
        self.try_enter(cpu, unrolled.idx)?;
        let all = self.granted() + 1;
        if let Some(left) = all.checked_sub(unrolled.factor) {
            return Ok(Verdict::Repeat(LoopGrant { address, entry: 0, left, each: unrolled.factor }));
        }
        let address = unrolled.original;
        Ok(Verdict::GoTo(address, LoopGrant { address, entry: 0, left: all, each: 1 }))
    }
}
