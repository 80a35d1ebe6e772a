//! The history of a run: an append-only log of compact records with restart points, and a table of wide records.
//!
//! Records have no length field and are relative to the state before them, so the log is decoded forward from a restart point, of which
//! there is one every 4,096 steps (`CHUNK`). Going back a step reads a chunk's offsets once and keeps them, so the cost is constant
//! afterwards. The log is truncated when the run branches off, and evicted from the front when it outgrows its budget. Warnings stand
//! here too, because they are truncated with the steps. Invariant: start ≤ position ≤ end, and records are appended only at the end.
//! Knows no CPU.

use super::encode::RecordLog;
use crate::engine::checkpoint::list::LogCursor;
use crate::engine::state::frames::FrameRecord;
use crate::engine::state::system::SystemState;
use crate::engine::state::threads::ThreadChange;
use crate::model::fault::Writer;
use crate::model::register::{Register, Registers};
use crate::model::step::{Executed, HeapEvent};
use crate::model::warning::Warning;
use std::collections::HashSet;

/// Steps between two restart points.
pub(crate) const CHUNK: u64 = 4096;

/// A point from which the log can be decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RestartPoint {
    /// The step of the first record.
    pub step: u64,
    /// The offset of that record.
    pub offset: usize,
    /// rip and the general registers before that step.
    pub rip: u64,
    pub gpr: [u64; 16],
}

/// The history.
#[derive(Default)]
pub(crate) struct History {
    pub log: RecordLog,
    /// The first step still in the history.
    start: u64,
    /// Bytes evicted from the front of the log.
    n_evicted: u64,
    /// Before every step that is a multiple of `CHUNK`, and before `start`.
    restart_points: Vec<RestartPoint>,
    /// In step order.
    wide: Vec<WideRecord>,
    /// Host memory of `wide` in bytes.
    wide_size: usize,
    /// Step, instruction address, warning, in step order; each kind once for an address.
    warnings: Vec<(u64, u64, Warning)>,
    warned: HashSet<(&'static str, u64)>,
    /// Steps of warnings whose cause lies in the past and has not been looked for.
    unexplained: Vec<u64>,
    end: u64,
    position: u64,
    chunk: LogChunk,
    /// The offset of the record at `position`.
    offset: usize,
}

/// The decoded offsets of one chunk's records, as far as they were needed.
#[derive(Default)]
struct LogChunk {
    idx: u64,
    /// The offset of the first record, and of the next one to read, with rip before that.
    start: usize,
    next: usize,
    rip: u64,
    /// For each step: the record's offset from `start`, and the instruction's index.
    steps: Vec<(u32, u32)>,
}

/// The record of a step without a compact form: system calls, edits, unusual calls, and instructions with many operands.
#[derive(Clone, Debug)]
pub(crate) struct WideRecord {
    pub step: u64,
    pub what: Executed,
    /// new ^ old; rip is among them whenever it changed.
    pub registers: Vec<(Register, u128)>,
    /// Address and length.
    pub reads: Vec<(u64, usize)>,
    /// Address and new ^ old.
    pub writes: Vec<(u64, Box<[u8]>)>,
    pub heap: Vec<HeapEvent>,
    /// Bytes whose definedness flipped: address and mask of at most 16 bytes each.
    pub memory_flips: Vec<(u64, u16)>,
    /// Registers whose definedness flipped: slot and mask.
    pub register_flips: Vec<(u8, u16)>,
    /// Stack bytes that became undefined because a call ended: address and mask.
    pub dead_stack: Vec<(u64, u16)>,
    /// The frames that ended, innermost first.
    pub popped: Vec<FrameRecord>,
    /// A call began, after those ended.
    pub pushed: bool,
    /// A signal handler began.
    pub handler: Option<Box<FrameRecord>>,
    /// Bytes printed and bytes of input consumed.
    pub output: usize,
    pub input: usize,
    pub deeper: u64,
    /// The state of the system before and after, if it changed.
    pub system: Option<Box<[SystemState; 2]>>,
    pub threads: Vec<ThreadChange>,
    /// The thread that was switched from and the one that was switched to; registers that differ are among `registers`.
    pub switch: Option<(usize, usize)>,
    /// By how many more calls are in progress than before, other than by `popped`.
    pub deeper_by: i64,
}

impl WideRecord {
    /// new ^ old of rip.
    #[must_use]
    pub(crate) fn rip(&self) -> u64 {
        let change = self.registers.iter().find(|(register, _)| *register == Register::Rip);
        change.map_or(0, |(_, difference)| *difference as u64)
    }

    /// Host memory in bytes, with the allocator's overhead for each list.
    fn size(&self) -> usize {
        /// An allocation's own header and what rounding up its size wastes, in the mean.
        const LIST: usize = 24;
        fn list<T>(list: &Vec<T>) -> usize {
            if list.capacity() == 0 { 0 } else { list.capacity() * size_of::<T>() + LIST }
        }
        let WideRecord {
            registers, reads, writes, heap, memory_flips, register_flips, dead_stack, popped, what, ..
        } = self;
        let bytes: usize = writes.iter().map(|(_, bytes)| bytes.len() + LIST).sum();
        let arguments = if let Executed::RuntimeCall { arguments, .. } = what { list(arguments) } else { 0 };
        let lists =
            list(registers) + list(reads) + list(writes) + list(heap) + list(memory_flips) + list(register_flips);
        let handler = if self.handler.is_some() { size_of::<FrameRecord>() + LIST } else { 0 };
        let system = if self.system.is_some() { size_of::<[SystemState; 2]>() + LIST } else { 0 };
        size_of::<WideRecord>()
            + system
            + handler
            + bytes
            + arguments
            + lists
            + list(dead_stack)
            + list(popped)
            + list(&self.threads)
    }
}

/// Warnings whose cause is looked for at the next stop; each may take a search through the record.
const MOST_UNEXPLAINED: usize = 8;

/// A stack slot of a saved register whose value had been overwritten when it was restored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OverwrittenSlot {
    /// The step of the `ret`.
    pub step: u64,
    pub slot: u64,
    /// What it held at first.
    pub value: u64,
}

impl History {
    #[must_use]
    pub(crate) fn position(&self) -> u64 {
        self.position
    }

    /// The offset of the record at the position.
    #[must_use]
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// The offset of a cursor that is still in the record.
    #[must_use]
    pub(crate) fn offset_of(&self, cursor: LogCursor) -> usize {
        (cursor.absolute - self.n_evicted) as usize
    }

    #[must_use]
    pub(crate) fn end(&self) -> u64 {
        self.end
    }

    /// The first step still in the record: going back ends here.
    #[must_use]
    pub(crate) fn start(&self) -> u64 {
        self.start
    }

    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.log.len() + self.wide_size + self.restart_points.len() * size_of::<RestartPoint>()
    }

    /// A cursor to the position, which is the end of the record; `registers` are those of the state.
    #[must_use]
    pub(crate) fn cursor(&self, registers: &Registers) -> LogCursor {
        let Registers { rip, gpr, .. } = *registers;
        LogCursor { position: self.end, absolute: self.n_evicted + self.log.len() as u64, rip, gpr }
    }

    /// Sets the position to a cursor that is still in the record.
    pub(crate) fn go_to(&mut self, cursor: LogCursor) {
        debug_assert!((self.start..=self.end).contains(&cursor.position));
        self.position = cursor.position;
        self.offset = self.offset_of(cursor);
    }

    /// Evicts all steps before a cursor, which is not ahead of the position.
    pub(crate) fn evict_before(&mut self, cursor: LogCursor) {
        let LogCursor { position: step, absolute, rip, gpr } = cursor;
        debug_assert!(self.start <= step && step <= self.position);
        let offset = (absolute - self.n_evicted) as usize;
        self.log.drop_front(offset);
        self.n_evicted = absolute;
        let n_restart_points = (step / CHUNK - self.start / CHUNK) as usize;
        self.restart_points.drain(..n_restart_points.min(self.restart_points.len()));
        self.restart_points.iter_mut().for_each(|point| point.offset = point.offset.saturating_sub(offset));
        if !step.is_multiple_of(CHUNK) {
            // The chunk's restart point was before an evicted step.
            self.restart_points[0] = RestartPoint { step, offset: 0, rip, gpr };
        }
        self.offset -= offset;
        self.wide.drain(..self.wide.partition_point(|wide| wide.step < step));
        self.wide_size = self.wide.iter().map(WideRecord::size).sum();
        self.chunk.steps.clear();
        self.start = step;
    }

    /// Drops every step: the record starts again at `step`, before which the registers are as given. Warnings stay.
    pub(crate) fn reset(&mut self, step: u64, registers: &Registers) {
        self.log.clear();
        self.restart_points.clear();
        self.wide.clear();
        self.wide_size = 0;
        self.chunk.steps.clear();
        (self.n_evicted, self.offset) = (0, 0);
        (self.start, self.position, self.end) = (step, step, step);
        if !step.is_multiple_of(CHUNK) {
            let Registers { rip, gpr, .. } = *registers;
            self.restart_points.push(RestartPoint { step, offset: 0, rip, gpr });
        }
    }

    /// Drops the steps ahead of the position.
    pub(crate) fn truncate(&mut self) {
        if self.position == self.end {
            return;
        }
        self.log.truncate(self.offset);
        self.end = self.position;
        self.restart_points.truncate((self.end.div_ceil(CHUNK) - self.start / CHUNK) as usize);
        self.wide.truncate(self.wide.partition_point(|wide| wide.step < self.end));
        self.wide_size = self.wide.iter().map(WideRecord::size).sum();
        self.chunk.steps.clear();
    }

    /// Drops the warnings of steps ahead of the position.
    pub(crate) fn truncate_warnings(&mut self) {
        self.warnings.truncate(self.warnings.partition_point(|(step, ..)| *step < self.position));
        self.warned = self.warnings.iter().map(|(_, address, warning)| (warning.code(), *address)).collect();
    }

    /// Adds a warning about the instruction at `address`, which is the next step, unless the same was reported there before.
    pub(crate) fn warn(&mut self, address: u64, warning: Warning) {
        if self.warned.insert((warning.code(), address)) {
            if let Warning::ClobberedRegister { expected, saved: Some(saved), .. } = warning
                && saved.holds != expected
                && self.unexplained.len() < MOST_UNEXPLAINED
            {
                self.unexplained.push(self.end);
            }
            self.warnings.push((self.end, address, warning));
        }
    }

    /// Adds a warning about a step that was taken before, found by looking back.
    pub(crate) fn warn_of(&mut self, step: u64, address: u64, warning: Warning) {
        if self.warned.insert((warning.code(), address)) {
            let at = self.warnings.partition_point(|(known, ..)| *known <= step);
            self.warnings.insert(at, (step, address, warning));
        }
    }

    /// The slots of saved registers that were overwritten, by whom nobody has looked for; each is given out once.
    #[must_use]
    pub(crate) fn take_overwritten_slots(&mut self) -> Vec<OverwrittenSlot> {
        let steps = std::mem::take(&mut self.unexplained);
        let of_step = |step: u64| {
            self.warnings_at(step).find_map(|warning| match warning {
                Warning::ClobberedRegister { expected, saved: Some(saved), .. } => {
                    Some(OverwrittenSlot { step, slot: saved.address.0, value: *expected })
                }
                _ => None,
            })
        };
        steps.into_iter().filter_map(of_step).collect()
    }

    /// Notes who overwrote the slot that a warning of a step is about.
    pub(crate) fn set_overwriter(&mut self, step: u64, writer: Option<Writer>) {
        for (at, _, warning) in &mut self.warnings {
            if let Warning::ClobberedRegister { saved: Some(saved), .. } = warning
                && *at == step
            {
                saved.overwritten = writer;
            }
        }
    }

    /// The warnings of one step.
    pub(crate) fn warnings_at(&self, step: u64) -> impl Iterator<Item = &Warning> {
        let from = self.warnings.partition_point(|(at, ..)| *at < step);
        self.warnings[from..].iter().take_while(move |(at, ..)| *at == step).map(|(_, _, warning)| warning)
    }

    /// Every warning of a step before the position: step, instruction address, warning.
    pub(crate) fn warnings(&self) -> &[(u64, u64, Warning)] {
        &self.warnings[..self.warnings.partition_point(|(step, ..)| *step < self.position)]
    }

    /// Must be called before a record is appended, with the registers before the step.
    #[inline]
    pub(crate) fn prepare(&mut self, registers: &Registers) {
        debug_assert_eq!(self.position, self.end);
        if self.end.is_multiple_of(CHUNK) {
            let Registers { rip, gpr, .. } = *registers;
            self.restart_points.push(RestartPoint { step: self.end, offset: self.log.len(), rip, gpr });
        }
    }

    /// Must be called after a record was appended to the log: it becomes a step.
    #[inline]
    pub(crate) fn appended(&mut self) {
        self.end += 1;
        self.position = self.end;
        self.offset = self.log.len();
    }

    /// Appends a wide record, after `prepare`.
    pub(crate) fn append_wide(&mut self, wide: WideRecord) {
        debug_assert_eq!(wide.step, self.end);
        self.log.push_wide_marker();
        self.wide_size += wide.size();
        self.wide.push(wide);
        self.appended();
    }

    /// The wide record of a step that has one.
    ///
    /// # Panics
    /// When this step is not wide.
    #[must_use]
    pub(crate) fn wide_at(&self, step: u64) -> &WideRecord {
        let idx = self.wide.partition_point(|wide| wide.step < step);
        let wide = &self.wide[idx];
        assert_eq!(wide.step, step, "every wide tag in the log has its record");
        wide
    }

    /// The edits in the record.
    pub(crate) fn edits(&self) -> impl Iterator<Item = &WideRecord> {
        self.wide.iter().filter(|wide| wide.what == Executed::Edit)
    }

    /// The offset of the record at the position; `None` at the end.
    #[must_use]
    pub(crate) fn here(&self) -> Option<usize> {
        (self.position < self.end).then_some(self.offset)
    }

    /// Moves the position past the record that ends at `offset`.
    pub(crate) fn moved_on(&mut self, offset: usize) {
        self.position += 1;
        self.offset = offset;
    }

    /// Must be called when the decode cache renumbers instructions.
    pub(crate) fn evict_instructions(&mut self) {
        self.chunk.steps.clear();
    }

    /// Moves the position one step back and returns that step's offset and instruction; `None` at the start. `skip` decodes the record of a
    /// step at an offset, with rip before it, and returns its instruction, the following offset and rip.
    #[inline]
    pub(crate) fn rewind(
        &mut self,
        skip: impl FnMut(&History, u64, usize, u64) -> (u32, usize, u64),
    ) -> Option<(usize, u32)> {
        let step = self.position.checked_sub(1).filter(|step| *step >= self.start)?;
        let nth = (step - self.first_of_chunk(step)) as usize;
        if self.chunk.idx != step / CHUNK || self.chunk.steps.len() <= nth {
            self.read_chunk(step, skip);
        }
        let (offset, instruction) = self.chunk.steps[nth];
        self.position = step;
        self.offset = self.chunk.start + offset as usize;
        Some((self.offset, instruction))
    }

    /// Decodes the offsets in the chunk of a step, up to that step.
    #[cold]
    fn read_chunk(&mut self, step: u64, mut skip: impl FnMut(&History, u64, usize, u64) -> (u32, usize, u64)) {
        let mut chunk = std::mem::take(&mut self.chunk);
        if chunk.idx != step / CHUNK || chunk.steps.is_empty() {
            let RestartPoint { offset: start, rip, .. } = self.restart_point(step);
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

    /// The restart point from which the record of a step is reached.
    #[must_use]
    pub(crate) fn restart_point(&self, step: u64) -> RestartPoint {
        self.restart_points[(step / CHUNK - self.start / CHUNK) as usize]
    }

    /// The first step of the chunk that is still in the record.
    fn first_of_chunk(&self, step: u64) -> u64 {
        (step - step % CHUNK).max(self.start)
    }
}
