//! The record of a run: a byte log of compact records, a table of wide ones, and where in it the machine stands.
//!
//! Knows no CPU. Positions count steps; the log can be entered at every 4,096th and is read forward from there, so going
//! back one step reads a chunk once and then walks its offsets.

use super::encode::RecordLog;
use crate::engine::state::frames::FrameRecord;
use crate::model::fault::Warning;
use crate::model::register::{Register, Registers};
use crate::model::step::{Executed, HeapEvent};
use std::collections::HashSet;

/// Steps between two places where the log can be entered.
pub const CHUNK: u64 = 4096;

/// A position of the record that can be gone to at once, and where the record can be cut off.
#[derive(Clone, Copy, Debug)]
pub struct LogCursor {
    pub position: u64,
    /// Where its record is, counted from the very beginning.
    offset: u64,
    /// rip and the general registers before it.
    rip: u64,
    gpr: [u64; 16],
}

/// Where the log can be entered.
#[derive(Clone, Copy, Debug)]
pub struct Entrance {
    /// The step whose record comes first.
    pub step: u64,
    /// Where that is.
    pub place: usize,
    /// rip and the general registers before it.
    pub rip: u64,
    pub gpr: [u64; 16],
}

/// The record.
#[derive(Default)]
pub struct History {
    pub log: RecordLog,
    /// The first step still in the record.
    start: u64,
    /// Bytes of the log that were forgotten.
    n_forgotten: u64,
    /// Before every `CHUNK`th step, and before `start`.
    entrances: Vec<Entrance>,
    /// In step order.
    wide: Vec<WideRecord>,
    /// Bytes that `wide` takes.
    wide_size: usize,
    /// In step order, with the place that each is about; once for each place.
    warnings: Vec<(u64, u64, Warning)>,
    warned: HashSet<(&'static str, u64)>,
    end: u64,
    position: u64,
    chunk: LogChunk,
    /// Length of the log up to `position`.
    place: usize,
}

/// The steps of one chunk, as far as they were read.
#[derive(Default)]
struct LogChunk {
    idx: u64,
    /// Place in the log of the first, and of the one that would be read next, with rip before that.
    start: usize,
    next: usize,
    rip: u64,
    /// Where each begins, counted from the start, and which instruction it is.
    steps: Vec<(u32, u32)>,
}

/// A step that has no compact form: most runtime calls, system calls, edits, and instructions that touch much.
#[derive(Clone, Debug)]
pub struct WideRecord {
    pub step: u64,
    pub what: Executed,
    /// new ^ old; rip is among them whenever it changed.
    pub registers: Vec<(Register, u128)>,
    /// Address and length.
    pub reads: Vec<(u64, usize)>,
    /// Address and new ^ old.
    pub writes: Vec<(u64, Box<[u8]>)>,
    pub heap: Vec<HeapEvent>,
    /// Address and mask, at most 16 bytes each: bytes whose written-mark flipped.
    pub marked: Vec<(u64, u16)>,
    /// Slot and mask: registers whose marks of bytes that nobody wrote flipped.
    pub tainted: Vec<(u8, u16)>,
    /// Address and mask: stack bytes whose written-mark was cleared because a call ended.
    pub died: Vec<(u64, u16)>,
    /// The frames that ended, innermost first.
    pub popped: Vec<FrameRecord>,
    /// Bytes printed and bytes of input consumed.
    pub output: usize,
    pub input: usize,
    pub deeper: u64,
}

impl WideRecord {
    /// new ^ old of rip.
    #[must_use]
    pub fn rip(&self) -> u64 {
        let change = self.registers.iter().find(|(register, _)| *register == Register::Rip);
        change.map_or(0, |(_, difference)| *difference as u64)
    }

    /// Bytes that it takes, with what the host's allocator adds to each list.
    fn size(&self) -> usize {
        /// An allocation's own header and what rounding up its size wastes, in the mean.
        const LIST: usize = 24;
        fn list<T>(list: &Vec<T>) -> usize {
            if list.capacity() == 0 { 0 } else { list.capacity() * size_of::<T>() + LIST }
        }
        let WideRecord { registers, reads, writes, heap, marked, tainted, died, popped, what, .. } = self;
        let bytes: usize = writes.iter().map(|(_, bytes)| bytes.len() + LIST).sum();
        let arguments = if let Executed::RuntimeCall { arguments, .. } = what { list(arguments) } else { 0 };
        let lists = list(registers) + list(reads) + list(writes) + list(heap) + list(marked) + list(tainted);
        size_of::<WideRecord>() + bytes + arguments + lists + list(died) + list(popped)
    }
}

impl History {
    #[must_use]
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Where in the log the position is.
    #[must_use]
    pub fn place(&self) -> usize {
        self.place
    }

    /// Where in the log a mark is that is still in the record.
    #[must_use]
    pub fn place_of(&self, mark: LogCursor) -> usize {
        (mark.offset - self.n_forgotten) as usize
    }

    #[must_use]
    pub fn end(&self) -> u64 {
        self.end
    }

    /// The first step still in the record: going back ends here.
    #[must_use]
    pub fn start(&self) -> u64 {
        self.start
    }

    /// Bytes that the record takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.log.len() + self.wide_size + self.entrances.len() * size_of::<Entrance>()
    }

    /// The end of the record, which is the position, with the registers here.
    #[must_use]
    pub fn mark(&self, registers: &Registers) -> LogCursor {
        let Registers { rip, gpr, .. } = *registers;
        LogCursor { position: self.end, offset: self.n_forgotten + self.log.len() as u64, rip, gpr }
    }

    /// Makes a position that is still in the record the present one.
    pub fn go_to(&mut self, mark: LogCursor) {
        debug_assert!((self.start..=self.end).contains(&mark.position));
        self.position = mark.position;
        self.place = self.place_of(mark);
    }

    /// Forgets all steps before a position, which is not ahead of the present one.
    pub fn evict_before(&mut self, mark: LogCursor) {
        let LogCursor { position: step, offset, rip, gpr } = mark;
        debug_assert!(self.start <= step && step <= self.position);
        let place = (offset - self.n_forgotten) as usize;
        self.log.forget(place);
        self.n_forgotten = offset;
        let n_entrances = (step / CHUNK - self.start / CHUNK) as usize;
        self.entrances.drain(..n_entrances.min(self.entrances.len()));
        self.entrances.iter_mut().for_each(|entrance| entrance.place = entrance.place.saturating_sub(place));
        if !step.is_multiple_of(CHUNK) {
            // The chunk's was before an earlier step, which is gone.
            self.entrances[0] = Entrance { step, place: 0, rip, gpr };
        }
        self.place -= place;
        self.wide.drain(..self.wide.partition_point(|wide| wide.step < step));
        self.wide_size = self.wide.iter().map(WideRecord::size).sum();
        self.chunk.steps.clear();
        self.start = step;
    }

    /// Forgets every step: the record begins anew at this one, before which the registers are as given. Warnings stay.
    pub fn reset(&mut self, step: u64, registers: &Registers) {
        self.log.clear();
        self.entrances.clear();
        self.wide.clear();
        self.wide_size = 0;
        self.chunk.steps.clear();
        (self.n_forgotten, self.place) = (0, 0);
        (self.start, self.position, self.end) = (step, step, step);
        if !step.is_multiple_of(CHUNK) {
            let Registers { rip, gpr, .. } = *registers;
            self.entrances.push(Entrance { step, place: 0, rip, gpr });
        }
    }

    /// Forgets what lies ahead of the position.
    pub fn cut(&mut self) {
        if self.position == self.end {
            return;
        }
        self.log.truncate(self.place);
        self.end = self.position;
        self.entrances.truncate((self.end.div_ceil(CHUNK) - self.start / CHUNK) as usize);
        self.wide.truncate(self.wide.partition_point(|wide| wide.step < self.end));
        self.wide_size = self.wide.iter().map(WideRecord::size).sum();
        self.chunk.steps.clear();
    }

    /// Forgets the warnings of steps ahead of the position.
    pub fn cut_warnings(&mut self) {
        self.warnings.truncate(self.warnings.partition_point(|(step, ..)| *step < self.position));
        self.warned = self.warnings.iter().map(|(_, place, warning)| (warning.code(), *place)).collect();
    }

    /// Notes a breach of convention by the step that comes next, unless this place was reported before.
    pub fn warn(&mut self, place: u64, warning: Warning) {
        if self.warned.insert((warning.code(), place)) {
            self.warnings.push((self.end, place, warning));
        }
    }

    /// The warnings of one step.
    pub fn warnings_at(&self, step: u64) -> impl Iterator<Item = &Warning> {
        let from = self.warnings.partition_point(|(at, ..)| *at < step);
        self.warnings[from..].iter().take_while(move |(at, ..)| *at == step).map(|(_, _, warning)| warning)
    }

    /// Every warning of a step before the position: step, place, warning.
    pub fn warnings(&self) -> &[(u64, u64, Warning)] {
        &self.warnings[..self.warnings.partition_point(|(step, ..)| *step < self.position)]
    }

    /// Must be called before each record is appended, with the registers before the step.
    #[inline]
    pub fn prepare(&mut self, registers: &Registers) {
        debug_assert_eq!(self.position, self.end);
        if self.end.is_multiple_of(CHUNK) {
            let Registers { rip, gpr, .. } = *registers;
            self.entrances.push(Entrance { step: self.end, place: self.log.len(), rip, gpr });
        }
    }

    /// The record of the next step is in the log.
    #[inline]
    pub fn appended(&mut self) {
        self.end += 1;
        self.position = self.end;
        self.place = self.log.len();
    }

    /// Appends a wide record, after `prepare`.
    pub fn append_wide(&mut self, wide: WideRecord) {
        debug_assert_eq!(wide.step, self.end);
        self.log.wide();
        self.wide_size += wide.size();
        self.wide.push(wide);
        self.appended();
    }

    /// The wide record of a step that has one.
    ///
    /// # Panics
    /// When the log does not say that this step is wide.
    #[must_use]
    pub fn wide_at(&self, step: u64) -> &WideRecord {
        let idx = self.wide.partition_point(|wide| wide.step < step);
        let wide = &self.wide[idx];
        assert_eq!(wide.step, step, "every wide mark in the log has its record");
        wide
    }

    /// The changes by hand in the record.
    pub fn edits(&self) -> impl Iterator<Item = &WideRecord> {
        self.wide.iter().filter(|wide| wide.what == Executed::Edit)
    }

    /// Where in the log the record of the step at the position stands; `None` at the end.
    #[must_use]
    pub fn here(&self) -> Option<usize> {
        (self.position < self.end).then_some(self.place)
    }

    /// Moves on past the record that ends at `place`.
    pub fn moved_on(&mut self, place: usize) {
        self.position += 1;
        self.place = place;
    }

    /// Must be called when instructions get other numbers.
    pub fn evict_instructions(&mut self) {
        self.chunk.steps.clear();
    }

    /// Place in the log and instruction of the step before the position, which becomes the position. `skip` reads the record
    /// at a place, given its step and rip, and returns which instruction that is, and the following place and rip. `None` at the
    /// start.
    #[inline]
    pub fn rewind(&mut self, skip: impl FnMut(&History, u64, usize, u64) -> (u32, usize, u64)) -> Option<(usize, u32)> {
        let step = self.position.checked_sub(1).filter(|step| *step >= self.start)?;
        let nth = (step - self.first_of_chunk(step)) as usize;
        if self.chunk.idx != step / CHUNK || self.chunk.steps.len() <= nth {
            self.read_chunk(step, skip);
        }
        let (offset, instruction) = self.chunk.steps[nth];
        self.position = step;
        self.place = self.chunk.start + offset as usize;
        Some((self.place, instruction))
    }

    /// Reads on in the chunk of a step, up to that.
    #[cold]
    fn read_chunk(&mut self, step: u64, mut skip: impl FnMut(&History, u64, usize, u64) -> (u32, usize, u64)) {
        let mut chunk = std::mem::take(&mut self.chunk);
        if chunk.idx != step / CHUNK || chunk.steps.is_empty() {
            let Entrance { place: start, rip, .. } = self.entrance(step);
            chunk.steps.clear();
            chunk = LogChunk { idx: step / CHUNK, start, next: start, rip, steps: chunk.steps };
        }
        let first = self.first_of_chunk(step);
        for at in first + chunk.steps.len() as u64..=step {
            let (instruction, next, rip) = skip(self, at, chunk.next, chunk.rip);
            chunk.steps.push(((chunk.next - chunk.start) as u32, instruction));
            (chunk.next, chunk.rip) = (next, rip);
        }
        self.chunk = chunk;
    }

    /// Where the log is entered to read the record of a step.
    #[must_use]
    pub fn entrance(&self, step: u64) -> Entrance {
        self.entrances[(step / CHUNK - self.start / CHUNK) as usize]
    }

    /// The first step of the chunk that is still in the record.
    fn first_of_chunk(&self, step: u64) -> u64 {
        (step - step % CHUNK).max(self.start)
    }
}
