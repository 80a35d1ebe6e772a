//! Data races: two threads access the same bytes, at least one of them writes, and neither access happens before the other.
//!
//! Happens-before detection with vector clocks over the steps of a run (as DJIT+ and FastTrack: Flanagan and Freund, 2009): of each byte the
//! last write is kept as an epoch (thread and clock), and the last read of each thread since. A step of a thread comes before one of another
//! if a chain of spawning, joining, releases and acquires leads from the one to the other. Synchronisation is whatever is not the user's own
//! code: atomics, locks, channels and the allocator are libraries, also where they were inlined. Since every write of a library counts as a
//! release and every read as an acquire, more is ordered than really is: what is reported is a race, and not every race is reported. On this
//! processor a plain store may be an atomic one. In Rust the lines tell; in C and C++ they need not, so there only programs are looked at
//! whose files, all of which must be known, have no atomics and no assembly in them.
//!
//! Cost: a walk of the record, of at most `MOST_STEPS`, and a few map operations for each byte that is accessed while there are several
//! threads; each word that a library wrote keeps a clock.

use crate::engine::machine::Machine;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::program::Program;
use crate::model::source_map::SourceFile;
use crate::model::step::{Executed, HeapEvent, Step};
use crate::model::warning::{ConflictingAccess, Warning};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Steps that are looked at.
const MOST_STEPS: u64 = 4_000_000;
/// Races that are told, each pair of instructions once.
const MOST_RACES: usize = 8;

/// System calls of threads (`asm/unistd_64.h`).
const CLONE: u64 = 56;

/// A race, at its second access.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Race {
    /// The second access.
    pub step: StepIndex,
    /// Its instruction.
    pub at: Address,
    /// What is told of it.
    pub warning: Warning,
}

/// The races among the steps in the record, in their order.
pub fn races(machine: &mut Machine, program: &Program, debug: &DebugInfo) -> Vec<Race> {
    if machine.threads().len() < 2 {
        return Vec::new();
    }
    let mut detector = Detector::new(program, debug);
    let start = machine.start();
    let end = StepIndex(machine.end().0.min(start.0.saturating_add(MOST_STEPS)));
    machine.walk(start, end, |step| detector.visit(&step));
    detector.races
}

/// A vector clock: for each thread, how many of its releases happened before; threads are counted from 0.
type Clock = Vec<u32>;

/// The last accesses of a byte: the last write, and the reads since.
#[derive(Clone, Default)]
struct AccessHistory {
    write: Option<Access>,
    /// At most one of each thread.
    reads: Vec<Access>,
}

#[derive(Clone, Copy)]
struct Access {
    thread: usize,
    /// The thread's own clock then; with the thread it is the epoch of the access.
    time: u32,
    step: StepIndex,
    at: Address,
}

struct Detector<'a> {
    program: &'a Program,
    debug: &'a DebugInfo,
    current: usize,
    clocks: Vec<Clock>,
    /// The clock released at each word.
    released: HashMap<u64, Clock>,
    bytes: HashMap<u64, AccessHistory>,
    /// Whether an instruction is a plain access of the user's own.
    is_plain: HashMap<u64, bool>,
    /// Whether a plain store of C or C++ is plain in the source.
    has_plain_c: bool,
    reported: HashSet<(u64, u64)>,
    races: Vec<Race>,
}

impl<'a> Detector<'a> {
    fn new(program: &'a Program, debug: &'a DebugInfo) -> Detector<'a> {
        Detector {
            program,
            debug,
            current: 0,
            clocks: vec![vec![1]],
            released: HashMap::new(),
            bytes: HashMap::new(),
            is_plain: HashMap::new(),
            has_plain_c: program.source.files().iter().filter(|file| is_c(&file.path)).all(is_without_atomics),
            reported: HashSet::new(),
            races: Vec::new(),
        }
    }

    fn visit(&mut self, step: &Step) {
        match &step.what {
            Executed::Switch { to, .. } => {
                self.current = *to as usize - 1;
                return;
            }
            Executed::Syscall { number: CLONE, result, .. } if result.cast_signed() > 0 => self.spawn(),
            _ => {}
        }
        for event in &step.heap {
            // Bytes that are given out anew have no past.
            if let HeapEvent::Alloc(block) = event {
                (block.address.0..block.address.0 + block.size).for_each(|byte| drop(self.bytes.remove(&byte)));
            }
        }
        // Before there is a second thread nothing can race.
        if self.clocks.len() < 2 {
            return;
        }
        if !matches!(step.what, Executed::Instruction { .. }) || !self.is_plain(step.at) {
            return self.synchronise(step);
        }
        for read in &step.reads {
            (read.address.0..).zip(&read.bytes).for_each(|(byte, _)| self.access(step, byte, false));
        }
        for write in &step.writes {
            (write.address.0..).zip(&write.new).for_each(|(byte, _)| self.access(step, byte, true));
        }
    }

    /// Whether the innermost of what was inlined at an instruction is the user's, where a store is what it looks like.
    fn is_plain(&mut self, at: Address) -> bool {
        if let Some(known) = self.is_plain.get(&at.0) {
            return *known;
        }
        let is_user = self.program.process.as_deref().is_some_and(|process| process.is_user(at));
        let is_plain = is_user
            && self.debug.location(at).first().and_then(|frame| frame.position.as_ref()).is_some_and(|position| {
                position.is_user && (is_rust(&position.path) || is_c(&position.path) && self.has_plain_c)
            });
        self.is_plain.insert(at.0, is_plain);
        is_plain
    }

    /// A thread begins where the one that made it stands.
    fn spawn(&mut self) {
        let mut clock = self.clocks[self.current].clone();
        clock.resize(self.clocks.len() + 1, 0);
        clock[self.clocks.len()] = 1;
        self.clocks.push(clock);
        self.tick();
    }

    fn tick(&mut self) {
        let clock = &mut self.clocks[self.current];
        if clock.len() <= self.current {
            clock.resize(self.current + 1, 0);
        }
        clock[self.current] += 1;
    }

    /// What is no plain access acquires at the words that it reads, and releases at those that it writes.
    fn synchronise(&mut self, step: &Step) {
        let words = |from: Address, n: usize| (from.0 / 8..(from.0 + n as u64).div_ceil(8)).collect::<Vec<u64>>();
        let taken = step.reads.iter().flat_map(|read| words(read.address, read.bytes.len()));
        for word in taken {
            if let Some(left) = self.released.get(&word) {
                join(&mut self.clocks[self.current], left);
            }
        }
        if step.writes.is_empty() {
            return;
        }
        for write in &step.writes {
            for word in words(write.address, write.new.len()) {
                join(self.released.entry(word).or_default(), &self.clocks[self.current]);
            }
        }
        self.tick();
    }

    fn access(&mut self, step: &Step, address: u64, is_write: bool) {
        let thread = self.current;
        let clock = &self.clocks[thread];
        let present = Access { thread, time: clock[thread], step: step.index, at: step.at };
        let is_before = |access: &Access| {
            access.thread == thread || clock.get(access.thread).is_some_and(|time| access.time <= *time)
        };
        let byte = self.bytes.entry(address).or_default();
        let mut other = byte.write.filter(|write| !is_before(write)).map(|write| (write, true));
        if is_write {
            let read = byte.reads.iter().find(|read| !is_before(read));
            other = other.or(read.map(|read| (*read, false)));
            *byte = AccessHistory { write: Some(present), reads: Vec::new() };
        } else if let Some(known) = byte.reads.iter_mut().find(|read| read.thread == thread) {
            *known = present;
        } else {
            byte.reads.push(present);
        }
        if let Some((other, was_write)) = other {
            self.report(&present, Address(address), is_write, &other, was_write);
        }
    }

    fn report(&mut self, present: &Access, address: Address, is_write: bool, other: &Access, was_write: bool) {
        let pair = (present.at.0.min(other.at.0), present.at.0.max(other.at.0));
        if self.races.len() == MOST_RACES || !self.reported.insert(pair) {
            return;
        }
        let conflicting = |access: &Access, is_write| ConflictingAccess {
            thread: access.thread as u32 + 1,
            step: access.step,
            at: access.at,
            is_write,
        };
        let warning = Warning::DataRace {
            address,
            later: conflicting(present, is_write),
            earlier: conflicting(other, was_write),
        };
        self.races.push(Race { step: present.step, at: present.at, warning });
    }
}

fn join(into: &mut Clock, other: &Clock) {
    if into.len() < other.len() {
        into.resize(other.len(), 0);
    }
    for (mine, theirs) in into.iter_mut().zip(other) {
        *mine = (*mine).max(*theirs);
    }
}

fn is_rust(path: &str) -> bool {
    has_extension(path, &["rs"])
}

/// A file of C or C++.
fn is_c(path: &str) -> bool {
    has_extension(path, &["c", "cc", "cpp", "cxx", "C", "h", "hh", "hpp"])
}

fn has_extension(path: &str, extensions: &[&str]) -> bool {
    Path::new(path).extension().is_some_and(|extension| extensions.iter().any(|known| extension == *known))
}

/// Whether nothing in a file makes a store atomic, or another instruction than its line looks like.
fn is_without_atomics(file: &SourceFile) -> bool {
    let is_suspect = |line: &str| ["atomic", "__sync", "asm"].iter().any(|word| line.contains(word));
    !file.lines.is_empty() && !file.lines.iter().any(|line| is_suspect(line))
}
