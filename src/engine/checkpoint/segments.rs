//! The record in stretches that can be leapt over: how a distant position is reached without passing every step in between, and
//! what is forgotten when there is too much.
//!
//! Each stretch is a [`StateDelta`] between two steps of the record. They follow each other in order; where the run took another way
//! after going back, there may be a gap between two, which is walked.

use super::delta::{DeltaBase, StateDelta};
use crate::engine::cpu::decode_cache::{DecodeCache, Found};
use crate::engine::query::filter::Filter;
use crate::engine::query::scan::ScanPosition;
use crate::engine::record::history::LogCursor;
use crate::engine::record::recording::Recording;
use crate::engine::state::dirty_pages::WriteSet;
use crate::engine::state::memory::Memory;
use crate::model::location::Location;
use crate::model::memory_map::PAGE;
use crate::model::register::Register;
use crate::model::run::SearchGoal;
use std::cmp::Ordering;
use std::collections::{BTreeSet, VecDeque};
use std::ops::Range;
use std::sync::atomic;

/// Steps of a stretch, at most. The way to any position leads over half of one, at most, step by step.
pub const LONGEST: u64 = if cfg!(test) { 4096 } else { 1 << 18 };

/// Steps may be so large (a `memset` of the whole heap) that few of them fill the budget; so many times, at least, a stretch ends
/// in between.
const STRETCHES_IN_BUDGET: usize = 16;

/// Bytes of the record that a stretch is worth its own size for.
const SHORTEST: usize = 1 << 12;

/// What every call that the host serves may write.
const CALLS_WRITE: [Register; 3] = [Register::RAX, Register::RSP, Register::Rip];

/// The stretches of the record.
#[derive(Default)]
pub struct LoggedSegments {
    /// Oldest first.
    all: VecDeque<LoggedSegment>,
    /// Bytes that they take.
    size: usize,
    /// Where the one in progress began.
    open: Option<(DeltaBase, LogCursor)>,
    /// Where the host acted in it, and which registers it wrote besides those that every call writes.
    host: BTreeSet<u64>,
    host_wrote: BTreeSet<Register>,
    /// It ends when the record reaches this step, or this size in bytes.
    ends_at: (u64, usize),
}

struct LoggedSegment {
    delta: StateDelta,
    from: LogCursor,
    to: LogCursor,
    summary: SegmentSummary,
}

/// What happened in a stretch, in short: enough to pass over it when something is looked for.
pub struct SegmentSummary {
    /// The instructions that ran, in order; `None` if not all are known.
    ran: Option<Box<[u64]>>,
    /// Where the host acted, in order.
    host: Box<[u64]>,
    /// The registers that it wrote besides those that every call writes, in order.
    host_wrote: Box<[Register]>,
    written: WriteSet,
}

impl LoggedSegment {
    fn size(&self) -> usize {
        self.delta.size() + self.summary.size()
    }

    fn may_hold(&self, filter: &Filter, code: &mut DecodeCache, memory: &Memory) -> bool {
        self.summary.may_hold(&self.delta, filter, code, memory)
    }
}

impl SegmentSummary {
    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        let SegmentSummary { ran, host, host_wrote, written } = self;
        ran.as_ref().map_or(0, |ran| size_of_val(&ran[..]))
            + size_of_val(&host[..])
            + size_of_val(&host_wrote[..])
            + written.size()
    }

    /// Whether some step of the stretch with this leap may count.
    pub(crate) fn may_hold(
        &self,
        delta: &StateDelta,
        filter: &Filter,
        code: &mut DecodeCache,
        memory: &Memory,
    ) -> bool {
        let (_, fewest) = delta.depths();
        fewest as i64 <= filter.depth || filter.sought().any(|sought| self.may_do(sought, code, memory))
    }

    /// Whether the instructions that ran are among those that are known.
    #[cfg(debug_assertions)]
    pub(crate) fn knows(&self, ran: &[u64]) -> bool {
        let Some(known) = &self.ran else { return true };
        ran.iter().all(|address| known.binary_search(address).is_ok())
    }

    /// Whether some step of it may do what is sought.
    fn may_do(&self, sought: SearchGoal, code: &mut DecodeCache, memory: &Memory) -> bool {
        let SegmentSummary { ran, host, host_wrote, written } = self;
        let Some(ran) = ran else { return true };
        match sought {
            SearchGoal::Executes(address) => [ran, host].iter().any(|places| places.binary_search(&address.0).is_ok()),
            SearchGoal::Writes(Location::Memory { address, size })
            | SearchGoal::Changes(Location::Memory { address, size }) => written.meets(address.0, size),
            SearchGoal::Writes(Location::Register(register)) | SearchGoal::Changes(Location::Register(register)) => {
                register == Register::Rip
                    || host_wrote.binary_search(&register).is_ok()
                    || (!host.is_empty() && CALLS_WRITE.contains(&register))
                    || ran.iter().any(|at| writes(*at, register, code, memory))
            }
        }
    }
}

/// What is to be done with some steps when something is looked for.
pub(crate) enum SegmentSpan {
    /// Look at them, as far as this position.
    Look(u64),
    /// Pass over them: they are this stretch, or its rest, and none of them counts.
    Pass(usize),
}

fn keep_checkpoint(delta: &StateDelta, at: &mut ScanPosition, filter: &Filter) {
    if filter.keeps_memory() {
        let words = delta.words(|page| filter.keeps_any(page, PAGE));
        words.for_each(|(address, word)| filter.keep(address, &word.to_le_bytes(), &mut at.overlay));
    }
}

fn writes(address: u64, register: Register, code: &mut DecodeCache, memory: &Memory) -> bool {
    match code.find(address, memory) {
        Found::Instruction(idx) => code.entry(idx).facts.writes.contains(&register),
        _ => true,
    }
}

/// What can be told of a stretch without going through it.
pub struct Counted {
    pub from: u64,
    pub to: u64,
    pub n_calls: u64,
    /// Which bytes of the output it printed.
    pub printed: Range<usize>,
}

impl LoggedSegments {
    /// How many can be leapt over.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The one in progress ends at this step, at the latest.
    #[must_use]
    pub fn ends_at_step(&self) -> u64 {
        self.ends_at.0
    }

    /// Notes that the host acts here.
    pub fn note_host_step(&mut self, address: u64) {
        self.host.insert(address);
    }

    /// Notes that the host writes a register.
    #[inline]
    pub fn note_host_write(&mut self, register: Register) {
        if !CALLS_WRITE.contains(&register) {
            self.host_wrote.insert(register);
        }
    }

    /// Forgets what lies ahead of a position that the run goes another way from.
    fn cut(&mut self, position: u64) {
        let kept = self.all.partition_point(|segment| segment.to.position <= position);
        self.size -= self.all.drain(kept..).map(|segment| segment.size()).sum::<usize>();
        self.open = None;
    }

    /// The stretch around a position, which is neither of its ends, or the nearest below.
    fn below(&self, position: u64) -> Option<&LoggedSegment> {
        let n = self.all.partition_point(|segment| segment.from.position < position);
        self.all.get(n.checked_sub(1)?)
    }

    /// The stretch around a position, which is neither of its ends, or the nearest above.
    fn above(&self, position: u64) -> Option<&LoggedSegment> {
        self.all.get(self.all.partition_point(|segment| segment.to.position <= position))
    }
}

impl Recording {
    /// Must be called before execution takes a step at the end of the record, and before that changes anything.
    #[inline]
    pub fn before_step(&mut self) {
        if self.is_segment_due() {
            self.begin_segment();
        }
    }

    /// Whether a stretch begins before the next step.
    #[inline]
    pub fn is_segment_due(&self) -> bool {
        let (step, size) = self.segments.ends_at;
        self.history.end() >= step || self.history.size() > size || self.segments.open.is_none()
    }

    /// Whether something is to be forgotten before the next step.
    #[inline]
    pub fn is_outgrown(&self) -> bool {
        self.is_segment_due() && self.segments.all.len() > 1 && self.size() > self.budget
    }

    #[cold]
    fn begin_segment(&mut self) {
        let here = self.history.mark(&self.state.registers);
        self.reached.store(here.position, atomic::Ordering::Relaxed);
        if let Some((origin, from)) = self.segments.open.take()
            && from.position < here.position
        {
            let segment = LoggedSegment { delta: origin.delta(&self.state), from, to: here, summary: self.summary() };
            self.segments.size += segment.size();
            self.segments.all.push_back(segment);
        } else {
            self.summary();
        }
        self.forget();
        self.segments.open = Some((DeltaBase::here(&mut self.state), here));
        self.segments.ends_at =
            (here.position + LONGEST, self.history.size() + (self.budget / STRETCHES_IN_BUDGET).max(SHORTEST));
    }

    /// What happened since this was asked last.
    fn summary(&mut self) -> SegmentSummary {
        let LoggedSegments { host, host_wrote, .. } = &mut self.segments;
        SegmentSummary {
            ran: self.code.take_run(),
            host: std::mem::take(host).into_iter().collect(),
            host_wrote: std::mem::take(host_wrote).into_iter().collect(),
            written: self.state.dirty.written(),
        }
    }

    /// Begins a stretch here that goes on until it is ended, whether what comes is recorded or not.
    pub fn hold_stretch(&mut self) {
        let here = self.history.mark(&self.state.registers);
        self.summary();
        self.segments.open = Some((DeltaBase::here(&mut self.state), here));
        self.segments.ends_at = (u64::MAX, usize::MAX);
    }

    /// Whether such a stretch is in progress.
    #[must_use]
    pub fn holds_stretch(&self) -> bool {
        self.segments.open.is_some() && self.segments.ends_at.0 == u64::MAX
    }

    /// Ends the stretch in progress here: where it began, the leap from there, and what happened; `None` if none was begun.
    pub fn end_segment(&mut self) -> Option<(u64, StateDelta, SegmentSummary)> {
        let (origin, from) = self.segments.open.take()?;
        Some((from.position, origin.delta(&self.state), self.summary()))
    }

    /// Ends the stretch in progress here and gives all away, oldest first: from, to, the leap, and what happened.
    pub fn take_stretches(&mut self) -> Vec<(u64, u64, StateDelta, SegmentSummary)> {
        let here = self.history.position();
        let open = self.end_segment().map(|(from, delta, summary)| (from, here, delta, summary));
        self.segments.size = 0;
        let positions = |LoggedSegment { delta, from, to, summary }| (from.position, to.position, delta, summary);
        self.segments.all.drain(..).map(positions).chain(open).collect()
    }

    /// Forgets all stretches, because the record begins anew.
    pub fn evict_segments(&mut self) {
        self.segments = LoggedSegments::default();
    }

    /// Forgets the oldest part of a record that has grown too large. The newest stretch is always kept.
    fn forget(&mut self) {
        let mut kept_from = None;
        while self.size() > self.budget && self.segments.all.len() > 1 {
            // A quarter at once, so that the bytes are not moved too often.
            for _ in 0..self.segments.all.len().div_ceil(4) {
                let oldest = self.segments.all.pop_front().expect("there is more than one");
                self.segments.size -= oldest.size();
                kept_from = Some(oldest.to);
            }
            if let Some(mark) = kept_from.take() {
                self.history.evict_before(mark);
            }
        }
    }

    /// Bytes that the record takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.history.size() + self.segments.size + self.state.dirty.size() + self.state.heap.size()
    }

    /// Forgets what lies ahead of the position: the run goes another way.
    pub fn cut(&mut self) {
        if self.history.position() < self.history.end() {
            self.history.cut();
            self.segments.cut(self.history.position());
            self.truncate_ahead();
        }
    }

    /// Forgets what was noted beside the record about what lies ahead of the position.
    pub fn truncate_ahead(&mut self) {
        self.history.cut_warnings();
        self.state.printed.truncate(self.state.n_printed);
    }

    /// Goes to a position of the record, or to the end of the record that is nearest to it.
    pub fn seek(&mut self, position: u64) {
        let position = position.clamp(self.history.start(), self.history.end());
        if self.history.position().abs_diff(position) < LONGEST / 64 {
            return self.walk_to(position);
        }
        loop {
            match self.history.position().cmp(&position) {
                Ordering::Greater => self.near_from_above(position),
                Ordering::Less => self.near_from_below(position),
                Ordering::Equal => break,
            }
        }
    }

    /// Goes back to a position, or leaps over it to one that is nearer.
    fn near_from_above(&mut self, position: u64) {
        let here = self.history.position();
        let Some((from, to)) = self.segments.below(here).map(|s| (s.from.position, s.to.position)) else {
            return self.walk_to(position);
        };
        if to <= position || (here < to && position > from) {
            return self.walk_to(position);
        }
        let is_nearer = position.saturating_sub(from) < to - position.max(from);
        if here < to && (position > from || here - from < to - here) {
            self.walk_to(from.max(position));
        } else if position <= from || is_nearer {
            self.walk_to(to);
            self.revert_delta();
        } else {
            self.walk_to(position);
        }
    }

    /// Goes on to a position, or leaps over it to one that is nearer.
    fn near_from_below(&mut self, position: u64) {
        let here = self.history.position();
        let Some((from, to)) = self.segments.above(here).map(|s| (s.from.position, s.to.position)) else {
            return self.walk_to(position);
        };
        if from >= position || (here > from && position < to) {
            return self.walk_to(position);
        }
        let is_nearer = to.saturating_sub(position) < position.min(to) - from;
        if here > from && (position < to || to - here < here - from) {
            self.walk_to(to.min(position));
        } else if position >= to || is_nearer {
            self.walk_to(from);
            self.apply_delta();
        } else {
            self.walk_to(position);
        }
    }

    /// The first stretch that begins at a position or after it, counted.
    pub(crate) fn counted_from(&self, position: u64) -> Option<Counted> {
        let idx = self.segments.all.partition_point(|segment| segment.from.position < position);
        let LoggedSegment { delta, from, to, summary: _ } = self.segments.all.get(idx)?;
        Some(Counted { from: from.position, to: to.position, n_calls: delta.n_calls(), printed: delta.printed() })
    }

    /// What is to be done with the steps from here on, up to `end`, when something is looked for.
    pub(crate) fn piece_ahead(&mut self, at: &ScanPosition, end: u64, filter: &Filter) -> SegmentSpan {
        let Recording { segments, code, state, .. } = self;
        let idx = segments.all.partition_point(|segment| segment.to.position <= at.step);
        let Some(segment) = segments.all.get(idx) else { return SegmentSpan::Look(end) };
        let (from, to) = (segment.from.position, segment.to.position);
        if from > at.step {
            return SegmentSpan::Look(from.min(end));
        }
        // What is kept along is brought along only from one end to the other.
        let can_pass = to <= end && (from == at.step || !filter.keeps_memory());
        if can_pass && !segment.may_hold(filter, code, &state.memory) {
            return SegmentSpan::Pass(idx);
        }
        SegmentSpan::Look(to.min(end))
    }

    /// The stretch that these steps are, whole.
    pub(crate) fn segment_of(&self, steps: Range<u64>) -> Option<usize> {
        let idx = self.segments.all.partition_point(|segment| segment.to.position <= steps.start);
        let segment = self.segments.all.get(idx)?;
        (segment.from.position == steps.start && segment.to.position == steps.end).then_some(idx)
    }

    /// The same with the steps before this position, down to `start`.
    pub(crate) fn piece_behind(&mut self, position: u64, start: u64, filter: &Filter) -> SegmentSpan {
        let Recording { segments, code, state, .. } = self;
        let n = segments.all.partition_point(|segment| segment.from.position < position);
        let Some(idx) = n.checked_sub(1) else { return SegmentSpan::Look(start) };
        let segment = &segments.all[idx];
        let (from, to) = (segment.from.position, segment.to.position);
        if to < position {
            return SegmentSpan::Look(to.max(start));
        }
        let can_pass = from >= start && (to == position || !filter.keeps_memory());
        if can_pass && !segment.may_hold(filter, code, &state.memory) {
            return SegmentSpan::Pass(idx);
        }
        SegmentSpan::Look(from.max(start))
    }

    /// Passes over a stretch, on.
    pub(crate) fn pass_ahead(&self, at: &mut ScanPosition, idx: usize, filter: &Filter) {
        let LoggedSegment { delta, to, .. } = &self.segments.all[idx];
        let ([_, registers], ([_, depth], _)) = (delta.registers(), delta.depths());
        (at.step, at.place, at.depth) = (to.position, self.history.place_of(*to), depth as i64);
        at.registers.clone_from(registers);
        keep_checkpoint(delta, at, filter);
    }

    /// Passes over a stretch, back.
    pub(crate) fn pass_behind(&self, at: &mut ScanPosition, idx: usize, filter: &Filter) {
        let LoggedSegment { delta, from, .. } = &self.segments.all[idx];
        let ([registers, _], ([depth, _], _)) = (delta.registers(), delta.depths());
        (at.step, at.place, at.depth) = (from.position, self.history.place_of(*from), depth as i64);
        at.registers.clone_from(registers);
        keep_checkpoint(delta, at, filter);
    }

    fn walk_to(&mut self, position: u64) {
        while self.history.position() > position && self.undo() {}
        while self.history.position() < position && self.redo() {}
    }

    /// Leaps over the stretch that ends here.
    fn revert_delta(&mut self) {
        let Recording { segments, state, history, .. } = self;
        let segment = segments.below(history.position()).expect("the way led to the end of a stretch");
        debug_assert_eq!(segment.to.position, history.position());
        segment.delta.back(state);
        history.go_to(segment.from);
        self.last_rip = None;
    }

    /// Leaps over the stretch that begins here.
    fn apply_delta(&mut self) {
        let Recording { segments, state, history, .. } = self;
        let segment = segments.above(history.position()).expect("the way led to the start of a stretch");
        debug_assert_eq!(segment.from.position, history.position());
        segment.delta.on(state);
        history.go_to(segment.to);
        self.last_rip = None;
    }
}

#[cfg(test)]
mod tests {
    use super::LONGEST;
    use crate::engine::machine::Machine;
    use crate::model::addr::{Address, StepIndex};
    use crate::model::memory_map::{CODE_BASE, RegionKind};
    use crate::model::program::{Entry, Program, Segment};
    use crate::model::register::Register;
    use crate::model::run::{Config, RunUntil, Stop};
    use crate::model::runtime::RuntimeFn;

    fn call(function: RuntimeFn) -> Vec<u8> {
        let address = function.address().0 as u32;
        [&[0xb8][..], &address.to_le_bytes(), &[0xff, 0xd0]].concat()
    }

    /// Endless: allocates blocks of growing size, writes to them, prints, calls a function that saves rbx, frees; the heap is so small
    /// that its bytes are soon handed out again.
    fn machine() -> Machine {
        // 1: inc rbx; and ebx, 0x1ff; mov rdi, rbx; malloc; mov [rax], bl; mov r12, rax
        let mut bytes = vec![0x48, 0xff, 0xc3, 0x81, 0xe3, 0xff, 1, 0, 0, 0x48, 0x89, 0xdf, 0x48, 0xff, 0xc7];
        bytes.extend(call(RuntimeFn::Malloc));
        bytes.extend([0x88, 0x18, 0x49, 0x89, 0xc4, 0x40, 0x0f, 0xb6, 0xfb]);
        bytes.extend(call(RuntimeFn::Putchar));
        // call f; mov rdi, r12; mov rsi, rbx; add rsi, 40; realloc; mov rdi, rax; free; jmp 1b
        bytes.extend([0xe8, 28, 0, 0, 0, 0x4c, 0x89, 0xe7, 0x48, 0x89, 0xde, 0x48, 0x83, 0xc6, 40]);
        bytes.extend(call(RuntimeFn::Realloc));
        bytes.extend([0x48, 0x89, 0xc7]);
        bytes.extend(call(RuntimeFn::Free));
        bytes.extend([0xeb, (-(bytes.len() as i64) - 2) as u8]);
        // f: push rbx; mov ebx, 7; push rbx; pop rcx; pop rbx; ret
        let at = bytes.len();
        bytes.extend([0x53, 0xbb, 7, 0, 0, 0, 0x53, 0x59, 0x5b, 0xc3]);
        let calls = bytes.iter().position(|byte| *byte == 0xe8).expect("there is a call");
        bytes[calls + 1] = (at - calls - 5) as u8;
        let segment = Segment { kind: RegionKind::Code, start: Address(CODE_BASE), bytes, zeros: 0 };
        let program =
            Program { segments: vec![segment], entry: Entry::First(Address(CODE_BASE)), ..Program::default() };
        let config = Config { stack_size: 0x1000, heap_size: 0x4000, input: Vec::new(), typed_capacity: 0 };
        Machine::new(&program, &config).expect("a machine")
    }

    fn run(machine: &mut Machine, steps: u64) {
        let stop = machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() });
        assert_eq!(stop, Stop::Steps);
    }

    #[test]
    fn wherever_one_goes_the_state_is_the_one_that_was_there() {
        const STEPS: u64 = 9 * LONGEST + 1000;
        let mut machine = machine();
        let mut digests = Vec::new();
        for n in 0..40 {
            run(&mut machine, if n == 39 { STEPS - 39 * (STEPS / 40) } else { STEPS / 40 });
            digests.push((machine.position(), machine.digest()));
        }
        assert_eq!(machine.exec.recording.segments.len(), 9);
        let mut random = 5_usize;
        for _ in 0..120 {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let (position, digest) = digests[(random >> 33) % digests.len()];
            machine.seek(position);
            assert_eq!((machine.position(), machine.digest()), (position, digest));
        }
        machine.seek(StepIndex(0));
        assert!(machine.blocks().len() == 0 && machine.output().is_empty() && machine.frames().len() == 1);
    }

    #[test]
    fn a_run_that_went_another_way_is_leapt_over_as_well() {
        let mut machine = machine();
        run(&mut machine, 5 * LONGEST);
        for fork in [4 * LONGEST + 77, 2 * LONGEST + 5, 2 * LONGEST] {
            machine.seek(StepIndex(fork));
            let before = machine.digest();
            machine.set_register(Register::R13, u128::from(fork));
            run(&mut machine, 3 * LONGEST);
            let after = machine.digest();
            machine.seek(StepIndex(fork));
            assert_eq!(machine.digest(), before);
            machine.seek(StepIndex(100));
            machine.seek(StepIndex(u64::MAX));
            assert_eq!(machine.digest(), after);
        }
    }

    #[test]
    fn little_room_only_shortens_the_way_back() {
        for budget in [1, 60_000, 300_000] {
            let mut machine = machine();
            machine.exec.recording.budget = budget;
            let mut digests = Vec::new();
            for _ in 0..60 {
                run(&mut machine, 1500);
                digests.push((machine.position(), machine.digest()));
            }
            let start = machine.start();
            assert!(start.0 > 0);
            for (position, digest) in digests.iter().rev() {
                machine.seek(*position);
                let reached = position.0 >= start.0;
                assert_eq!(machine.position(), if reached { *position } else { start });
                assert_eq!(machine.digest() == *digest, reached);
            }
        }
    }
}
