//! Re-execution: steps that are not in the log are put there by restoring the nearest checkpoint before them and executing their segment
//! again under the recorder.
//!
//! Fast mode logs almost nothing, and a log of all steps would outgrow any budget; checkpoints are small, and they are enough, because runs
//! are deterministic. Edits by the user are kept and applied again.
//!
//! Invariants between runs: the log covers only steps of the checkpoint list and of the open segment, and contains a checkpoint or the end of
//! the run, so it can always be left. Each segment that was executed again is compared with its checkpoint. Where it differs, the machine goes
//! back to the start of that segment, truncates the run there, and gives a [`ReexecutionDivergence`], in release builds too. Cost: a segment of
//! steps under the recorder, some milliseconds, and the seek to its checkpoint.

use super::block::BlockExecutor;
use super::checkpoint::delta::CoreState;
use super::checkpoint::list::{LoggedRange, RunSegment};
use super::processor::Processor;
use super::query::filter::Filter;
use super::record::recording::Recording;
use crate::model::addr::{Address, StepIndex};
use crate::model::divergence::{Difference, ReexecutionDivergence};
use crate::model::memory_map::RegionKind;

/// What is known of steps that may have had to be executed again.
pub(crate) type Reproduced<T = ()> = Result<T, Box<ReexecutionDivergence>>;

/// A run of which every position can be gone to: what is not in the log is executed again. Going somewhere changes nothing of the run; only
/// [`Replayer::leave_future`] does, which everything calls that lets the run go another way.
pub(crate) struct Replayer {
    /// Runs without logging each step; `Some` in fast mode. Dropped before the memory that it runs on.
    pub(crate) fast: Option<BlockExecutor>,
    pub(crate) processor: Processor,
    /// How a re-execution differed from the run, until somebody asks.
    pub(crate) divergence: Option<Box<ReexecutionDivergence>>,
}

impl Replayer {
    /// The recording at the position.
    #[inline]
    pub(crate) fn recording(&self) -> &Recording {
        &self.processor.exec.recording
    }

    /// The same, to be moved or changed; who changes the state through it marks the emulator's registers as stale.
    #[inline]
    pub(crate) fn recording_mut(&mut self) -> &mut Recording {
        &mut self.processor.exec.recording
    }

    /// Steps taken so far.
    #[inline]
    pub(crate) fn position(&self) -> StepIndex {
        StepIndex(self.recording().history.position())
    }

    /// The first position that can be gone back to.
    pub(crate) fn start(&self) -> StepIndex {
        let logged = self.recording().history.start();
        StepIndex(self.recording().checkpoints.start().map_or(logged, |first| first.min(logged)))
    }

    /// The position furthest ahead that the record reaches.
    pub(crate) fn end(&self) -> StepIndex {
        let logged = self.recording().history.end();
        StepIndex(self.recording().checkpoints.end().map_or(logged, |last| last.max(logged)))
    }

    /// Hands out how a re-execution differed from the run since this was asked last.
    pub(crate) fn take_divergence(&mut self) -> Option<ReexecutionDivergence> {
        self.divergence.take().map(|divergence| *divergence)
    }

    /// Keeps a divergence for [`Replayer::take_divergence`]; what was found out, if there was none.
    pub(crate) fn note_divergence<T>(&mut self, reproduced: Reproduced<T>) -> Option<T> {
        reproduced.map_err(|divergence| self.divergence = Some(divergence)).ok()
    }

    /// Goes to a position of the run; one beyond its end means the end, one before its start the start.
    pub(crate) fn go_to(&mut self, position: StepIndex) -> Reproduced {
        let before = self.position();
        let position = position.clamp(self.start(), self.end()).0;
        if !self.recording().is_logged(position) {
            self.materialise(position)?;
        }
        self.recording_mut().seek(position);
        self.processor.is_stale |= self.position() != before;
        Ok(())
    }

    /// Begins a segment of which not every step is logged.
    pub(crate) fn begin_unbounded_segment(&mut self) {
        let recording = &mut self.processor.exec.recording;
        if let Some(fast) = self.fast.as_mut().filter(|_| !recording.open_segment.is_unbounded()) {
            fast.begin_segment(recording);
        }
    }

    /// Ends the segment in progress, at the end of the run, where the machine then stands.
    pub(crate) fn end_segment(&mut self) {
        let recording = &mut self.processor.exec.recording;
        if recording.open_segment.is_begun() {
            recording.seek(recording.history.end());
            end_segment(self.fast.as_mut(), recording);
        }
    }

    /// The same, if not every step of it is logged.
    pub(crate) fn end_unbounded_segment(&mut self) {
        if self.processor.exec.recording.open_segment.is_unbounded() {
            self.end_segment();
        }
    }

    /// The same before the log is left: no more segments are in the list than deltas lead to.
    fn settle_segments(&mut self) {
        self.end_segment();
        self.recording_mut().checkpoints.keep_consecutive();
    }

    /// Must be called before the run goes another way from here: truncates what lies ahead.
    pub(crate) fn leave_future(&mut self) -> Reproduced {
        if self.position() == self.end() {
            return Ok(());
        }
        if self.fast.is_some() {
            return self.fork();
        }
        self.recording_mut().cut();
        Ok(())
    }

    /// Makes the position the end of the run. The steps up to there are executed again from the checkpoint before, so that deltas will
    /// lead over them.
    fn fork(&mut self) -> Reproduced {
        let position = self.position().0;
        let here = CoreState::of(&self.recording().state);
        self.settle_segments();
        let recording = &mut self.processor.exec.recording;
        let around = recording.checkpoints.around(position);
        let Some(segment) = recording.checkpoints.get(around).filter(|segment| segment.from <= position) else {
            // The log reaches further back than the list.
            recording.seek(position);
            recording.cut();
            return Ok(());
        };
        let n_blocks = segment.delta.n_blocks();
        let first = first_executable(recording, around);
        let from = recording.enter_segment(first);
        recording.checkpoints.truncate(from);
        recording.state.heap.replay_placements(n_blocks);
        let executed = self.processor.execute_again(position);
        let recording = &mut self.processor.exec.recording;
        recording.state.heap.replay_placements(0);
        let difference = executed.err().map(Difference::Stopped).or_else(|| here.difference_from(&recording.state));
        if let Some(difference) = difference {
            return Err(Box::new(self.diverged(from, difference)));
        }
        recording.edits.split_off(&position);
        recording.truncate_ahead();
        Ok(())
    }

    /// Makes the log that of the segment which the step at a position belongs to, or of the last segment; the machine then stands at
    /// the end of the log.
    pub(crate) fn materialise(&mut self, position: u64) -> Reproduced {
        self.settle_segments();
        let recording = &mut self.processor.exec.recording;
        let Some(last) = recording.checkpoints.len().checked_sub(1) else { return Ok(()) };
        let around = recording.checkpoints.around(position).min(last);
        let first = first_executable(recording, around);
        recording.enter_segment(first);
        for idx in first..=around {
            self.execute_segment(idx)?;
        }
        Ok(())
    }

    /// Executes a segment again, at whose start the log ends.
    fn execute_segment(&mut self, idx: usize) -> Reproduced {
        let recording = &mut self.processor.exec.recording;
        let Some(&RunSegment { from, to, ref delta, .. }) = recording.checkpoints.get(idx) else { return Ok(()) };
        recording.state.heap.replay_placements(delta.n_blocks());
        let logged_from = recording.begin_again();
        let executed = self.processor.execute_again(to);
        let recording = &mut self.processor.exec.recording;
        recording.state.heap.replay_placements(0);
        recording.open_segment.take();
        if let Some(difference) = executed.err().map(Difference::Stopped).or_else(|| recording.difference_at_end(idx)) {
            return Err(Box::new(self.diverged(from, difference)));
        }
        let logged_to = recording.history.cursor(&recording.state.registers);
        recording.checkpoints.set_logged(idx, Box::new(LoggedRange { from: logged_from, to: logged_to }));
        Ok(())
    }

    /// Goes back to a checkpoint, from which the steps up to here could not be reproduced. What lies ahead of it belongs to another run and is
    /// dropped: a part of it, such as the block table's, may have been overwritten.
    #[cold]
    fn diverged(&mut self, checkpoint: u64, difference: Difference) -> ReexecutionDivergence {
        let position = self.position();
        self.processor.is_stale = true;
        let recording = &mut self.processor.exec.recording;
        recording.seek(checkpoint);
        recording.truncate();
        recording.state.return_as_jump = None;
        ReexecutionDivergence { checkpoint: StepIndex(checkpoint), position, difference }
    }

    /// Makes the log that of what comes after it, and stands at its start; false if nothing does.
    pub(crate) fn materialise_next(&mut self) -> Reproduced<bool> {
        match self.end_of_run_ahead() {
            Some(_) => self.materialise_from(self.recording().history.end()),
            None => Ok(false),
        }
    }

    /// The same with the first segment after the log in which a step may count.
    pub(crate) fn materialise_next_for(&mut self, filter: &Filter) -> Reproduced<bool> {
        let end = self.recording().history.end();
        match self.end_of_run_ahead().and_then(|_| self.recording_mut().first_candidate(end, filter)) {
            Some(position) => self.materialise_from(position),
            None => Ok(false),
        }
    }

    fn materialise_from(&mut self, position: u64) -> Reproduced<bool> {
        self.materialise(position)?;
        self.recording_mut().seek(position);
        Ok(true)
    }

    /// Goes on, from the end of the log, to the first segment in which a run may stop, or to the end of the run; false if that is here.
    pub(crate) fn skip_to_stop(&mut self, depth: Option<usize>) -> Reproduced<bool> {
        let Some(end_of_run) = self.end_of_run_ahead() else { return Ok(false) };
        let recording = &mut self.processor.exec.recording;
        let filter = recording.filter_for_stops(&self.processor.exec.stops).down_to(depth);
        let stop = recording.first_candidate(recording.history.end(), &filter).unwrap_or(end_of_run);
        match self.processor.exec.goal.position {
            Some(goal) if goal <= stop => self.go_to(StepIndex(goal)).map(|()| true),
            // What begins at the end of the log is not in it yet.
            _ => self.materialise_from(stop),
        }
    }

    /// Where the run ends, if that is not the end of the log.
    fn end_of_run_ahead(&self) -> Option<u64> {
        Some(self.end().0).filter(|end| *end > self.recording().history.end())
    }

    /// Makes the log that of what comes before it, and stands at its end; false if nothing does.
    fn materialise_previous(&mut self) -> Reproduced<bool> {
        self.materialise_before(|_, start| Some(start - 1))
    }

    /// The same with the newest segment before the log in which a step may count.
    pub(crate) fn materialise_previous_for(&mut self, filter: &Filter) -> Reproduced<bool> {
        self.materialise_before(|recording, start| recording.newest_candidate(start, filter))
    }

    fn materialise_before(&mut self, candidate: impl FnOnce(&mut Recording, u64) -> Option<u64>) -> Reproduced<bool> {
        self.end_unbounded_segment();
        let start = self.recording().history.start();
        if start <= self.start().0 {
            return Ok(false);
        }
        let Some(position) = candidate(&mut self.processor.exec.recording, start) else { return Ok(false) };
        self.materialise(position)?;
        self.recording_mut().seek(start);
        Ok(self.recording().history.start() < start)
    }

    /// Searches the log, and further back as long as nothing is found, but not before `since`. The machine then stands where it stood.
    pub(crate) fn search_back<T>(
        &mut self,
        since: u64,
        search: impl Fn(&mut Recording) -> Option<T>,
    ) -> Reproduced<Option<T>> {
        let position = self.position();
        let found = loop {
            let found = search(&mut self.processor.exec.recording);
            if found.is_some() || self.recording().history.start() <= since || !self.materialise_previous()? {
                break found;
            }
        };
        self.go_to(position)?;
        Ok(found)
    }
}

impl Recording {
    /// Whether the log holds a position.
    pub(crate) fn is_logged(&self, position: u64) -> bool {
        (self.history.start()..=self.history.end()).contains(&position)
    }

    /// Goes to the start of a segment and empties the log there. Returns the position.
    fn enter_segment(&mut self, idx: usize) -> u64 {
        self.leave_log_for(idx);
        let segment = self.checkpoints.get(idx).expect("the segment is in the list");
        let (from, last) = (segment.from, segment.last);
        self.reset(from, last);
        from
    }

    /// In what the state, and what ran since [`Recording::begin_again`], is not what a segment of the list says of its end.
    fn difference_at_end(&mut self, idx: usize) -> Option<Difference> {
        let ran = self.code.take_run();
        let RunSegment { delta, summary, .. } = self.checkpoints.get(idx)?;
        delta.difference_from(&self.state).or_else(|| {
            let unknown = summary.first_unknown(ran.as_deref()?)?;
            Some(Difference::Executed { address: Address(unknown) })
        })
    }
}

/// The nearest segment, from one on backwards, that can be executed by itself: a call of the host's must be executed together with the
/// instruction that made it, unless that is known.
fn first_executable(recording: &Recording, idx: usize) -> usize {
    let Recording { checkpoints, state, .. } = recording;
    let is_in_host = |rip| state.memory.region_at(rip).is_some_and(|region| region.kind == RegionKind::Runtime);
    let is_served = |rip| is_in_host(rip) || state.map.runtime_at(Address(rip)).is_some();
    let is_executable = |segment: &RunSegment| segment.last.is_some() || !is_served(segment.delta.registers()[0].rip);
    let executable = (0..=idx).rev().find(|idx| checkpoints.get(*idx).is_some_and(is_executable));
    executable.unwrap_or(0)
}

/// Ends the segment in progress, which the state is at the end of. What ran in it is known to whoever began it.
fn end_segment(fast: Option<&mut BlockExecutor>, recording: &mut Recording) {
    match fast.filter(|_| recording.open_segment.is_unbounded()) {
        Some(fast) => fast.close_segment(recording),
        None => recording.end_segment(),
    }
}
