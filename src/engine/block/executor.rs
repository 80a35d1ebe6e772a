//! The run loop of the block executor: a second emulator with one hook a block, and the switch to the recorder and back.
//!
//! When the hook stops it says nothing about why: whether a fault, an exit or an ordinary instruction comes next is decided by the
//! recorder, which takes over for a number of steps (exponential back-off while blocks keep failing). Runs are cut into segments by a
//! budget of re-execution time, each with a checkpoint at its end.
//!
//! Invariant: where a run stops, the state is the one before the block at which it stopped; if the emulator fails inside a block, the
//! segment is reverted and executed by the recorder. Cost: one hook call a block.

use super::enter::apply_exits;
use super::enter_stack_path;
use super::hot_loop::{self, HotLoops};
use super::pending::Pending;
use super::run::BlockRun;
use super::stack_path::EntryPath;
use super::summary::BlockSummary;
use super::summary_cache::SummaryCache;
use super::symbolic::EntryValues;
use crate::engine::cpu::address_space::alias_for;
use crate::engine::cpu::unicorn;
use crate::engine::cpu::unicorn::{BlockRange, Halted};
use crate::engine::cpu::unicorn::{Cpu, Granularity, HookVerdict};
use crate::engine::error::MachineError;
use crate::engine::record::recording::Recording;
use crate::engine::state::{Checks, State};
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use crate::model::register::Flag;
use crate::model::split_mix;
use std::sync::atomic::Ordering;

/// Back-off: the fewest and most steps that the recorder takes after a refused block.
const MIN_BACKOFF: u64 = 1;
const MAX_BACKOFF: u64 = 1024;
/// A run of at least this many steps was profitable and resets the back-off.
const PROFITABLE_STEPS: u64 = 64;
/// Steps between two polls of the interrupt flag.
const POLL_INTERVAL: u64 = 4096;

/// The executor's state from run to run.
pub(crate) struct BlockExecutor {
    cpu: Cpu,
    /// Declared after `cpu`, which has its memory mapped and must be dropped first.
    pub(super) hot_loops: HotLoops,
    blocks: SummaryCache,
    stops: Vec<Address>,
    /// Steps that the recorder takes after the next refused block.
    backoff: u64,
    /// The position where the current segment should end, if no page gets dirty in it.
    segment_end: u64,
    /// The FS base that the summaries were made with, and whether SSE's arithmetic was the interpreter's.
    made_with: (u64, bool),
}

/// A number made from the bytes of code and static data.
fn seed_of(state: &State) -> u64 {
    let is_static = |region: &Region| !matches!(region.kind, RegionKind::Heap | RegionKind::Stack | RegionKind::Mapped);
    let mut seed = 0;
    let mut words = [0; PAGE as usize / 8];
    for region in state.memory.regions().into_iter().filter(is_static) {
        for page in (region.start.0..region.end().0).step_by(PAGE as usize) {
            if state.memory.load_words(page, &mut words) {
                seed = words
                    .iter()
                    .fold(seed, |seed: u64, word| (seed.rotate_left(7) ^ word).wrapping_mul(split_mix::STEP));
            }
        }
    }
    seed
}

/// Whether the state is one that block summaries cover.
#[must_use]
pub(crate) fn may_begin(recording: &Recording) -> bool {
    let state = &recording.state;
    state.checks == Checks::All && state.return_as_jump.is_none() && !Flag::Direction.is_set(state.registers.rflags)
}

impl BlockExecutor {
    /// Opens a second emulator on the same memory, which must outlive it and stay where it is.
    ///
    /// # Errors
    /// When the emulator cannot be opened, or code lies where it cannot run in blocks.
    pub(crate) fn open(recording: &Recording) -> Result<BlockExecutor, MachineError> {
        let Recording { state, code, .. } = recording;
        let mut hot_loops = HotLoops::outside(&state.memory, &code.view.memory)?;
        hot_loops.set_float(!recording.interprets_floating_point());
        let is_below = |region: &Region| region.permissions.execute && region.start.0 < hot_loop::END;
        if state.memory.regions().iter().any(is_below) {
            // Blocks down there are entered without a hook.
            return Err(MachineError::NeedsRecord { below: Address(hot_loop::END) });
        }
        let memories = [&state.memory, &code.view.memory, hot_loops.memory()];
        let mut cpu =
            Cpu::open(&memories, Granularity::Block { from: hot_loop::GATES, alias: alias_for(seed_of(state)) })?;
        cpu.fence_off(hot_loops.fences());
        Ok(BlockExecutor {
            cpu,
            hot_loops,
            blocks: SummaryCache::default(),
            stops: Vec::new(),
            backoff: MIN_BACKOFF,
            segment_end: 0,
            made_with: (state.registers.fs_base, recording.interprets_floating_point()),
        })
    }

    /// Invalidates everything derived from code, which has changed.
    pub(crate) fn flush_code(&mut self) {
        self.cpu.flush_code();
        self.hot_loops.clear();
        self.cpu.flush_tlb();
        self.blocks = SummaryCache::default();
    }

    /// Sets the addresses at which the next run stops. Blocks that contain one run under the recorder.
    pub(crate) fn stop_at(&mut self, addresses: &[Address]) {
        if self.stops != addresses {
            self.stops = addresses.to_vec();
            self.flush_code();
        }
    }

    /// Begins a segment, whose steps are not all logged, at the end of the run.
    pub(crate) fn begin_segment(&mut self, recording: &mut Recording) {
        self.segment_end = recording.history.position() + recording.tuning.reexecuted_segment_steps;
        if self.hot_loops.begin_segment(recording.state.registers.rsp()) {
            self.cpu.flush_tlb();
        }
        recording.begin_unbounded_segment();
        self.blocks.clear_table();
    }

    /// Ends the segment, which becomes one of the checkpoint list.
    pub(crate) fn close_segment(&mut self, recording: &mut Recording) {
        self.blocks.note_entered(&mut self.hot_loops, recording);
        recording.end_unbounded_segment();
    }

    /// Runs up to the position `limit` and returns how many steps the recorder should take next. The record is reset to where it stopped.
    pub(crate) fn run(&mut self, recording: &mut Recording, limit: u64) -> u64 {
        if recording.history.position() >= self.segment_end(recording) {
            self.close_segment(recording);
            self.begin_segment(recording);
        }
        self.check_environment(recording);
        let segment_end = self.segment_end(recording);
        let limit = limit.min(segment_end + 1);
        recording.code.vet(recording.state.registers.rip, &recording.state.memory);
        if self.hot_loops.pages.begin_run(&recording.state) {
            self.cpu.flush_tlb();
        }
        self.cpu.follow(&recording.code.view.changed);
        self.cpu.load(&recording.state.registers);
        let (rip, start) = (recording.state.registers.rip, recording.history.position());
        let last = recording.caller();
        let undefined = recording.state.register_definedness.undefined_slots();
        let mut run = BlockRun {
            recording,
            blocks: &mut self.blocks,
            hot_loops: &mut self.hot_loops,
            values: EntryValues::unknown(),
            pending: Pending::Nothing,
            undefined,
            position: start,
            limit,
            horizon: start,
            last,
            stopped: (rip, MIN_BACKOFF),
            segment_end,
            call_steps: 0,
            has_repeated: false,
        };
        let ended = self.cpu.run_to_end(rip, &mut run);
        let had_no_hooks = matches!(run.pending, Pending::HotLoop(_));
        let BlockRun { position, last, stopped: (rip, recorder_steps), call_steps, has_repeated, .. } = run;
        self.segment_end = self.segment_end.saturating_sub(call_steps);
        self.hot_loops.pages.end_run(&recording.state);
        if ended != unicorn::Ended::Stopped {
            return self.roll_back(recording, if had_no_hooks { limit } else { position });
        }
        if position > start {
            let registers = &mut recording.state.registers;
            self.cpu.store(registers);
            registers.rip = rip;
            recording.reset(position, Some(last));
        }
        let is_profitable = has_repeated || position - start >= PROFITABLE_STEPS;
        self.backoff = if is_profitable { MIN_BACKOFF } else { (2 * self.backoff).min(MAX_BACKOFF) };
        recorder_steps.max(self.backoff)
    }
}

impl Cpu {
    /// Runs from an instruction on. Where a hot loop is left in the middle it goes on with hooks.
    fn run_to_end(&mut self, mut rip: u64, run: &mut BlockRun) -> unicorn::Ended {
        loop {
            #[expect(clippy::redundant_closure_for_method_calls, reason = "a method named here is not inlined")]
            let ended = self.run_blocks(rip, run, |run, cpu, here| run.on_block(cpu, here));
            let (unicorn::Ended::Fenced { rip: at }, Pending::HotLoop(hot_run)) = (ended, run.pending) else {
                return ended;
            };
            let Some(original) = run.leave_hot_midway(self.halted(), hot_run, at) else { return ended };
            rip = original;
        }
    }
}

impl BlockExecutor {
    /// Flushes the summaries if they hold another FS base, as a constant, or have SSE's arithmetic executed otherwise. While blocks run
    /// neither can change: the recorder takes system calls (`arch_prctl`), `ldmxcsr`, edits and the steps of programs with several threads.
    fn check_environment(&mut self, recording: &mut Recording) {
        let environment = (recording.state.registers.fs_base, recording.interprets_floating_point());
        if self.made_with != environment {
            self.made_with = environment;
            self.hot_loops.set_float(!environment.1);
            // What was entered in this segment stays in its summary.
            self.blocks.note_entered(&mut self.hot_loops, recording);
            self.flush_code();
        }
    }

    /// The position where the current segment should end.
    fn segment_end(&self, recording: &Recording) -> u64 {
        let Recording { tuning, state, .. } = recording;
        let n_pages = state.dirty.pages().len() as u64;
        self.segment_end + (tuning.steps_per_dirty_page * n_pages).min(tuning.max_dirty_page_steps)
    }

    /// The emulator failed inside a block that was entered, so the state is inconsistent: reverts to the start of the segment and leaves
    /// it to the recorder, which finds the instruction. Returns the number of steps to take.
    #[cold]
    fn roll_back(&mut self, recording: &mut Recording, position: u64) -> u64 {
        recording.revert_segment();
        self.begin_segment(recording);
        position - recording.history.position()
    }
}

impl BlockRun<'_> {
    #[expect(clippy::inline_always, reason = "it is most of the hook")]
    #[inline(always)]
    fn on_block(&mut self, cpu: Halted, here: BlockRange) -> HookVerdict {
        let mut resumed = None;
        if !matches!(self.pending, Pending::Nothing) {
            resumed = self.resolve_pending(cpu, here.address);
        }
        let entered = match (resumed, self.blocks.find(here)) {
            (Some(verdict), _) => Ok(verdict),
            (None, Some(idx)) => self.try_enter(cpu, idx),
            (None, None) => self.enter_uncached(cpu, here),
        };
        entered.unwrap_or_else(|steps| {
            self.stopped = (here.address, steps);
            HookVerdict::Stop
        })
    }

    /// Commits the transfer that led here; passes the gate of a hot loop.
    #[inline(never)]
    fn resolve_pending(&mut self, cpu: Halted, here: u64) -> Option<HookVerdict> {
        if let Pending::HotLoop(hot_run) = self.pending
            && here < hot_loop::END
        {
            return Some(self.pass_gate(cpu, hot_run));
        }
        self.resolve_transfer(cpu, here);
        None
    }

    /// Enters a block. The error is the number of steps that the recorder should take.
    #[inline]
    pub(crate) fn try_enter(&mut self, cpu: Halted, idx: usize) -> Result<HookVerdict, u64> {
        let BlockRun { recording, blocks, position, .. } = self;
        let BlockSummary { n, entry_path, touched, .. } = blocks.all[idx];
        if touched & self.undefined != 0 {
            return Err(n);
        }
        if *position + n > self.horizon {
            self.horizon = next_horizon(recording, *position + n, self.limit).ok_or(n)?;
        }
        let countdown = &mut blocks.all[idx].countdown;
        *countdown -= 1;
        if *countdown == 0
            && let Some(verdict) = self.try_enter_hot(cpu, idx)
        {
            return Ok(verdict);
        }
        self.enter_by(cpu, idx, entry_path)
    }

    #[expect(clippy::inline_always, reason = "it is most of the hook")]
    #[inline(always)]
    fn enter_by(&mut self, cpu: Halted, idx: usize, entry_path: EntryPath) -> Result<HookVerdict, u64> {
        let BlockRun { recording, blocks, values, position, .. } = self;
        let block = &blocks.all[idx];
        let n = block.n;
        match entry_path {
            EntryPath::Idle => apply_exits(&block.exits, values),
            EntryPath::Next => enter_stack_path::enter_next(block, values, &mut recording.state, cpu).ok_or(n)?,
            EntryPath::Call => {
                enter_stack_path::enter_call(block, values, &mut recording.state, cpu, *position + n - 1).ok_or(n)?;
            }
            EntryPath::Return => enter_stack_path::enter_return(block, values, &mut recording.state, cpu).ok_or(n)?,
            EntryPath::General => return self.enter_general(cpu, idx).ok_or(n),
        }
        *position += n;
        self.last = block.last;
        Ok(HookVerdict::Go)
    }

    /// The same at an address that is not in the summary table: a host function or another block.
    #[inline(never)]
    fn enter_uncached(&mut self, cpu: Halted, here: BlockRange) -> Result<HookVerdict, u64> {
        if let Some(function) = self.recording.code.runtime_at(here.address) {
            if self.recording.interrupt.load(Ordering::Relaxed) {
                return Err(MIN_BACKOFF);
            }
            return self.serve(cpu, function, here.address).map(|()| HookVerdict::Go);
        }
        let end = here.address + u64::from(here.size);
        if self.recording.code.vet_range(here.address, end, &self.recording.state.memory) {
            return Err(MIN_BACKOFF);
        }
        match self.blocks.find_or_summarise(here, self.recording) {
            Ok(idx) => self.try_enter(cpu, idx),
            Err(n) => match self.repeat(cpu, here.address) {
                Some(repeated) => repeated,
                None => self.try_enter_refused(cpu, here.address).ok_or(n),
            },
        }
    }

    /// Whether the segment has used up its budget of re-execution time.
    pub(crate) fn is_segment_over(&self) -> bool {
        self.position + self.call_steps >= self.segment_end
    }

    /// The value of a general register.
    #[inline]
    pub(crate) fn gpr(&mut self, cpu: Halted, number: u8) -> u64 {
        if self.values.invalid(1 << number) != 0 {
            self.values.set_register(number, cpu.gpr(number));
        }
        debug_assert_eq!(
            self.values.get(super::symbolic::SymbolicValue::register(number)),
            cpu.gpr(number),
            "register {number}"
        );
        self.values.get(super::symbolic::SymbolicValue::register(number))
    }
}

/// The next horizon, if a block that ends at a position may be entered.
#[cold]
#[inline(never)]
fn next_horizon(recording: &Recording, position: u64, limit: u64) -> Option<u64> {
    let may_continue = !recording.interrupt.load(Ordering::Relaxed) && position <= limit;
    may_continue.then(|| limit.min(position + POLL_INTERVAL))
}
