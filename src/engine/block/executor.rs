//! Running block by block: the second processor, what is known while it runs, and why it stops.
//!
//! What stops it is never an end of the run: whether a fault, an exit or nothing special comes next is for the recording to say.

use super::enter::go_through;
use super::enter_stack_path;
use super::list_walk::ListWalks;
use super::pending::Pending;
use super::run::BlockRun;
use super::stack_path::Way;
use super::summary::BlockSummary;
use super::summary_cache::SummaryCache;
use super::symbolic::EntryValues;
use super::trusted;
use super::trusted::Chance;
use super::trusted::TrustedFunctions;
use super::unrolled::UnrolledLoops;
use crate::engine::checkpoint::list::ReexecutedSegment as Passed;
use crate::engine::checkpoint::reexecution::{EPOCH, Reexecution, checkpoint_budget};
use crate::engine::cpu::unicorn;
use crate::engine::cpu::unicorn::{BlockRange, Halted};
use crate::engine::cpu::unicorn::{Cpu, Granularity, Verdict};
use crate::engine::error::MachineError;
use crate::engine::record::recording::Recording;
use crate::engine::state::Checks;
use crate::model::addr::Address;
use crate::model::memory_map::RUNTIME_BASE;
use crate::model::register::Flag;
use crate::model::runtime::RuntimeFn;
use std::sync::atomic::Ordering;

/// Steps that the recording takes after a block was left to it, at least and at most: the more the less fast mode gets done.
const SHORTEST: u64 = 1;
const LONGEST: u64 = 4096;
/// Steps in a row that make it worth while to have changed over.
const WORTH: u64 = 200;
/// Steps after which it is looked whether somebody interrupts.
const LOOK_UP: u64 = 4096;
/// Steps by which a stretch grows with each page that changes in it, and at most.
const PAGE_STEPS: u64 = 3000;
const MOST_PAGE_STEPS: u64 = EPOCH / 2;
/// As many steps take the recording as long as a call that only keeps the heap's books, and as another call.
pub(crate) const BOOKED_STEPS: u64 = 8;
pub(crate) const CALL_STEPS: u64 = 60;

/// What fast mode keeps from run to run.
pub struct BlockExecutor {
    cpu: Cpu,
    /// After the processor, which runs on its memory and is closed first.
    copies: UnrolledLoops,
    pub(crate) trusted: TrustedFunctions,
    blocks: SummaryCache,
    stops: Vec<Address>,
    /// Steps that the recording gets when the next block is left to it.
    patience: u64,
    /// How to go back.
    pub reexecution: Reexecution,
    /// The instruction before the stretch in progress, and where that should end.
    held: (u64, u64),
}

/// True when nothing is going on that fast mode does not follow.
#[must_use]
pub fn may_begin(recording: &Recording) -> bool {
    let state = &recording.state;
    !recording.interprets_floating_point()
        && state.register_definedness.is_clean()
        && state.checks == Checks::All
        && state.return_as_jump.is_none()
        && !Flag::Direction.is_set(state.registers.rflags)
}

impl BlockExecutor {
    /// Opens a second emulator on the same memory, which must outlive it at the same place.
    ///
    /// # Errors
    /// What the emulator says, as text.
    pub fn open(recording: &Recording) -> Result<BlockExecutor, MachineError> {
        let Recording { state, code, .. } = recording;
        let copies = UnrolledLoops::beside(&state.memory)?;
        let trusted = TrustedFunctions::beside(&state.memory)?;
        let memories = [&state.memory, &code.view.memory, copies.memory(), trusted.memory()];
        let mut cpu = Cpu::open(&memories, Granularity::Block { from: trusted::END })?;
        cpu.fence_off(trusted.fences());
        cpu.set_fs_base(state.fs_base);
        Ok(BlockExecutor {
            cpu,
            copies,
            trusted,
            blocks: SummaryCache::default(),
            stops: Vec::new(),
            patience: SHORTEST,
            reexecution: Reexecution::default(),
            held: (0, 0),
        })
    }

    /// Forgets what is known of the code, because it has changed.
    pub fn flush_code(&mut self) {
        self.cpu.flush_code();
        self.copies.clear();
        self.trusted.clear();
        self.cpu.flush_tlb();
        self.blocks = SummaryCache::default();
    }

    /// Takes note of the addresses that the next run stops at: the blocks that they lie in run under the recording.
    pub fn stop_at(&mut self, addresses: &[Address]) {
        if self.stops != addresses {
            self.stops = addresses.to_vec();
            self.flush_code();
        }
    }

    /// Begins a stretch of steps that are not all recorded.
    pub fn hold(&mut self, recording: &mut Recording) {
        self.held = (recording.caller(), recording.history.position() + EPOCH);
        if self.trusted.close(recording.state.registers.rsp()) {
            self.cpu.flush_tlb();
        }
        recording.hold_stretch();
        self.blocks.evict_cached();
    }

    /// Ends that stretch.
    pub fn truncate_behind(&mut self, recording: &mut Recording) {
        let to = recording.history.position();
        let last = Some(self.held.0);
        self.blocks.note_entered(&self.trusted, recording);
        let range = recording.end_segment().map(|(from, delta, summary)| Passed { from, to, last, delta, summary });
        range.into_iter().for_each(|range| self.reexecution.push(range, checkpoint_budget(recording)));
    }

    /// Runs up to the position `limit` and returns how many steps should be left to the recording now. The record begins
    /// where it stopped.
    pub fn run(&mut self, recording: &mut Recording, limit: u64) -> u64 {
        if recording.history.position() >= self.segment_end(recording) {
            self.truncate_behind(recording);
            self.hold(recording);
        }
        let segment_end = self.segment_end(recording);
        let limit = limit.min(segment_end + 1);
        recording.code.vet(recording.state.registers.rip, &recording.state.memory);
        self.cpu.follow(&recording.code.view.changed);
        self.cpu.load(&recording.state.registers);
        let (rip, began) = (recording.state.registers.rip, recording.history.position());
        let last = recording.caller();
        let mut run = BlockRun {
            recording,
            blocks: &mut self.blocks,
            copies: &mut self.copies,
            trusted: &mut self.trusted,
            known: EntryValues::nothing(),
            pending: Pending::Nothing,
            repeated: None,
            walks: ListWalks::default(),
            position: began,
            limit,
            horizon: began,
            last,
            stopped: (rip, SHORTEST),
            segment_end,
            called: 0,
        };
        #[expect(clippy::redundant_closure_for_method_calls, reason = "a method named here is not inlined")]
        let ended = self.cpu.run_blocks(rip, &mut run, |run, cpu, here, left| run.on_block(cpu, here, left));
        let was_inside = matches!(run.pending, Pending::Inside(_));
        let was_left = if let (unicorn::Ended::Fenced { rip }, Pending::Inside(inside)) = (ended, run.pending) {
            self.cpu.store(&mut run.recording.state.registers);
            run.deoptimise(inside, rip).is_some()
        } else {
            false
        };
        let (granted, BlockRun { position, last, stopped: (rip, wanted), called, .. }) = (run.granted_steps(), run);
        self.held.1 = self.held.1.saturating_sub(called);
        if ended != unicorn::Ended::Stopped && !was_left {
            return self.start_over(recording, if was_inside { limit } else { position + granted });
        }
        if position > began {
            let registers = &mut recording.state.registers;
            if !was_left {
                self.cpu.store(registers);
            }
            registers.rip = rip;
            recording.reset(position, Some(last));
        }
        self.patience = if position - began >= WORTH { SHORTEST } else { (2 * self.patience).min(LONGEST) };
        wanted.max(self.patience)
    }
}

impl BlockExecutor {
    /// Where the stretch in progress should end.
    fn segment_end(&self, recording: &Recording) -> u64 {
        self.held.1 + (PAGE_STEPS * recording.state.dirty.pages().len() as u64).min(MOST_PAGE_STEPS)
    }

    /// The emulator could not execute a block that was let go, and the state is that of no moment: goes back to the start of the
    /// stretch, and leaves all of it to the recording, which finds the instruction.
    #[cold]
    fn start_over(&mut self, recording: &mut Recording, position: u64) -> u64 {
        if let Some((from, delta, _)) = recording.end_segment() {
            delta.back(&mut recording.state);
            recording.reset(from, Some(self.held.0));
        }
        self.hold(recording);
        position - recording.history.position()
    }
}

impl BlockRun<'_> {
    #[expect(clippy::inline_always, reason = "it is most of the hook")]
    #[inline(always)]
    fn on_block(&mut self, cpu: Halted, here: BlockRange, left: u64) -> Verdict {
        if self.repeated.is_some() || !matches!(self.pending, Pending::Nothing) {
            self.catch_up(cpu, here.address, left);
        }
        let passed = match self.blocks.find(here) {
            Some(idx) => self.pass(cpu, idx),
            None => self.pass_slowly(cpu, here),
        };
        passed.unwrap_or_else(|steps| {
            self.stopped = (self.copies.original(here.address), steps);
            Verdict::Stop
        })
    }

    /// Makes good what was left open until it is known where the block before went, and how often.
    #[inline(never)]
    fn catch_up(&mut self, cpu: Halted, here: u64, left: u64) {
        self.commit_stop(left);
        self.arrive(cpu, here);
    }

    /// Lets a block go; else for how many steps the recording should take over.
    #[inline]
    pub(crate) fn pass(&mut self, cpu: Halted, idx: usize) -> Result<Verdict, u64> {
        let BlockRun { recording, blocks, position, .. } = self;
        let BlockSummary { n, way, .. } = blocks.all[idx];
        if *position + n > self.horizon {
            self.horizon = look_up(recording, *position + n, self.limit).ok_or(n)?;
        }
        self.pass_by(cpu, idx, way)
    }

    #[expect(clippy::inline_always, reason = "it is most of the hook")]
    #[inline(always)]
    fn pass_by(&mut self, cpu: Halted, idx: usize, way: Way) -> Result<Verdict, u64> {
        let BlockRun { recording, blocks, known, position, .. } = self;
        let block = &blocks.all[idx];
        let n = block.n;
        match way {
            Way::Idle => go_through(&block.exits, known),
            Way::Next => enter_stack_path::enter_next(block, known, &mut recording.state, cpu).ok_or(n)?,
            Way::Call => {
                enter_stack_path::enter_call(block, known, &mut recording.state, cpu, *position + n - 1).ok_or(n)?
            }
            Way::Return => enter_stack_path::enter_return(block, known, &mut recording.state, cpu).ok_or(n)?,
            Way::General => return self.enter(cpu, idx).ok_or(n),
            Way::Function => return self.enter_function(cpu, idx),
        }
        *position += n;
        self.last = block.last;
        Ok(Verdict::Go)
    }

    /// The same for a block that begins a function.
    #[inline(never)]
    fn enter_function(&mut self, cpu: Halted, idx: usize) -> Result<Verdict, u64> {
        let BlockSummary { start, way_inside, .. } = self.blocks.all[idx];
        match self.enter_surely(cpu, start) {
            Ok(verdict) => return Ok(verdict),
            Err(Chance::Later) => {}
            Err(Chance::Never) => self.blocks.all[idx].way = way_inside,
        }
        self.pass_by(cpu, idx, way_inside)
    }

    /// Where no block was met lately.
    #[inline(never)]
    fn pass_slowly(&mut self, cpu: Halted, here: BlockRange) -> Result<Verdict, u64> {
        if here.address >= RUNTIME_BASE
            && let Some(function) = RuntimeFn::at(Address(here.address))
        {
            if self.recording.interrupt.load(Ordering::Relaxed) {
                return Err(SHORTEST);
            }
            return self.serve(cpu, function, here.address).map(|()| Verdict::Go);
        }
        if self.copies.hold(here.address) {
            return self.go_round(cpu, here.address);
        }
        if self.recording.code.vet(here.address, &self.recording.state.memory) {
            return Err(SHORTEST);
        }
        let idx = self.blocks.find_slowly(here, self.recording)?;
        self.pass(cpu, idx)
    }

    pub(crate) fn stopped_at(&mut self, rip: u64) {
        self.stopped = (rip, SHORTEST);
    }

    /// Whether executing the stretch in progress again would take long enough.
    pub(crate) fn is_segment_over(&self) -> bool {
        self.position + self.called >= self.segment_end
    }

    pub(crate) fn block(&self, idx: usize) -> &BlockSummary {
        &self.blocks.all[idx]
    }

    /// A general register.
    #[inline]
    pub(crate) fn gpr(&mut self, cpu: Halted, number: u8) -> u64 {
        if self.known.missing(1 << number) != 0 {
            self.known.learn(number, cpu.gpr(number));
        }
        debug_assert_eq!(
            self.known.get(super::symbolic::SymbolicValue::register(number)),
            cpu.gpr(number),
            "register {number}"
        );
        self.known.get(super::symbolic::SymbolicValue::register(number))
    }
}

/// The next horizon, if nothing keeps a block from being entered that goes to a position.
#[cold]
#[inline(never)]
fn look_up(recording: &Recording, position: u64, limit: u64) -> Option<u64> {
    let goes_on = !recording.interrupt.load(Ordering::Relaxed) && position <= limit;
    goes_on.then(|| limit.min(position + LOOK_UP))
}
