//! Hot loops without hooks: a loop that ran often is copied into a code cache where the emulator calls no hook, and checked by page.
//!
//! Entering blocks one by one costs a hook and the evaluation of a summary each. Here a whole nest of loops (`control_flow`) runs at the
//! emulator's speed, with the calls of functions that return inlined, recursive functions copied as procedures, and tail calls in both
//! followed (`graph`); a recursion without a loop is one, too. Its accesses are of three kinds:
//!
//! - those to what it pushes itself, and to the frames of its calls, need no check: what is certain of the stack is known at each
//!   instruction (`frame_state`);
//! - those at an address that does not change in the loop are checked once, when it is entered (`enter`);
//! - all others are copied with a segment prefix that moves them to an alias of memory, of which only pages are mapped that need no check
//!   (`pages`). Where that fails again and again the loop is copied anew, with a load before those accesses that tells whether they are
//!   within a section of static data (`guard_windows`), or a look at shadow memory (`shadow`).
//!
//! Steps are counted in a *borrowed* register: one that the loop does not name, or else the least used, which it then keeps in memory. Upper
//! bits of the counter are the index of a load that traps when the budget is used up (`emit`). A trapped instruction is where the loop is
//! left (`leave`), with the calls in progress reconstructed (`frames`) from the stack and a log of them (`call_log`).
//!
//! Invariant: whatever would be reported or recorded traps before the instruction has changed anything. Cost: an addition a node, a load an
//! iteration, a load an access checked by a guard window, two by shadow, up to four loads and stores for an instruction that names a
//! register that is kept in memory, and a page table of its own.

mod borrowed;
mod call_log;
mod control_flow;
mod copyable;
mod emit;
mod emit_transfers;
mod enter;
mod frame_state;
mod frames;
mod gate;
mod graph;
mod graph_node;
mod guard_windows;
mod jump_targets;
mod known;
mod layout;
mod leave;
mod pages;
mod shadow;
#[cfg(test)]
mod tests;

use super::access_set::AccessSet;
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::unicorn::Fence;
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use crate::model::register::Register;
use borrowed::Borrowed;
use call_log::CallLog;
use control_flow::LoopBody;
use copyable::Means;
use guard_windows::GuardWindows;
use jump_targets::JumpTargets;
use known::Known;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::engine::cpu::unicorn::{AliasPage, TRAP_PAGE};
use crate::engine::state::State;
use pages::GuardedPages;
use shadow::ShadowMemory;

/// The countdown of a block that is part of no loop that can be copied.
pub(super) const NEVER: u32 = u32::MAX;
/// The most steps of a run.
const MAX_STEPS: u64 = 1 << 18;
/// Where the copies lie.
const CODE: u64 = 0x10_0000;
const CODE_END: u64 = 0x1f_0000;
/// The gates, behind the copies: jumps back to them. The emulator calls hooks from here on only.
pub(super) const GATES: u64 = CODE_END;
const GATE: u64 = 16;
/// The end of all that.
pub(super) const END: u64 = 0x20_0000;
/// The step counter is an address; the load that tests it traps from here on.
const COUNTER_END: u64 = COUNTER + MAX_STEPS;
const COUNTER: u64 = 0x8_0000;
/// Where the shadow lies.
const SHADOW: u64 = 0x2000_0000_0000;
const SHADOW_END: u64 = SHADOW + shadow::N_PAGES * PAGE;
/// Bits of the counter that the test leaves out, so that it loads from few places: a page for each that it meets must be looked up.
const UNTESTED: u32 = 12;
/// The counter of a loop with calls has the steps above this bit, which begin so that they come to that many when the budget is used up, and
/// the calls below.
const STEPS_FROM: u32 = 20;
const PACKED_STEPS: u64 = 1 << STEPS_FROM;
/// Where loops keep registers and the exit that they take, apart from where tests of a counter load.
const SLOTS: u64 = COUNTER + PAGE;
const SLOTS_END: u64 = COUNTER_END - PAGE;
/// Traps of a loop, and the steps since it was entered below which one counts, after which an access is checked by its bytes.
const MANY_PAGE_TRAPS: u32 = 3;
const FEW_STEPS: u64 = 5000;
/// Indirect jumps of a loop that led elsewhere before it is copied anew.
const MANY_MISSES: u32 = 8;
/// Entries of a loop that were refused because of what is checked then, after which that is checked where it is accessed.
const MANY_UNPINNED: u32 = 4;
/// Executing an instruction abstractly may take as long as so many steps, but for the first.
const STEPS_PER_LOOK: u64 = 2000;
const FREE_LOOKS: u64 = 16_000;
/// The most copies of a loop.
const MAX_COPIES: u32 = 6;

/// The code cache and the loops in it.
pub(super) struct HotLoops {
    memory: Memory,
    next_free: u64,
    next_gate: u64,
    loops: Vec<HotLoop>,
    /// The slots of the next loop.
    next_slots: u64,
    /// `None` if there is no room for it: no loop has calls then.
    log: Option<CallLog>,
    /// By the address of a block that ran often: the loop and the node there; `None` if it is part of none.
    nodes: HashMap<u64, Option<(usize, usize)>>,
    /// How often each block was met that has no summary.
    n_refused: HashMap<u64, u32>,
    /// Those entered in the current segment.
    entered: Vec<usize>,
    pub(super) pages: GuardedPages,
    /// The shadow is apart from everything that is mapped.
    has_shadow: bool,
    windows: GuardWindows,
    /// The emulator executes SSE's arithmetic.
    compute_floats: bool,
    jumps: JumpTargets,
    known: Known,
}

/// A loop in the code cache.
#[derive(Debug)]
struct HotLoop {
    body: LoopBody,
    /// The address of each node's copy.
    starts: Vec<u64>,
    /// Where it may trap, in the order of addresses.
    points: Vec<TrapPoint>,
    /// Where it is left by a jump, by the number that is noted then.
    exits: Vec<ExitPlace>,
    /// Where calls of procedures come back to, and the node that calls.
    backs: HashMap<u64, usize>,
    /// Where it is left for, and the last instruction before that.
    lasts: Vec<(u64, u64)>,
    /// The accesses checked when it is entered, and the registers in their addresses.
    pinned: Vec<AccessSet>,
    needs: u16,
    /// The registers that it borrows: for the step counter and for what the load that tests it reads. Where it keeps its own values of them.
    borrowed: [Borrowed; 2],
    slots_at: u64,
    /// Rounds in a copy.
    n_unrolled: u64,
    /// How often it was copied, and how often in a row it was left soon because of a page that was not in order.
    n_copies: u32,
    n_page_traps: u32,
    /// How often an indirect jump led elsewhere.
    n_missed: u32,
    /// How often what is checked when it is entered was not in order.
    n_unpinned: u32,
    /// It is to be copied anew, with more nodes.
    is_outdated: bool,
    profit: Profit,
}

/// Where a loop is left by a jump.
#[derive(Clone, Copy, Debug)]
struct ExitPlace {
    /// The node, and after how many of its instructions; one more if it was in a call that has returned.
    node: usize,
    nth: usize,
    /// The instruction that the host executes, if it is a gate.
    gate_for: Option<u64>,
}

/// A hot loop that runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct HotRun {
    idx: usize,
    /// The counter for 0 steps.
    counter_base: u64,
    /// How many pages had been asked for.
    n_asked: u64,
    /// The program's values of the registers that are borrowed.
    borrowed: [u128; 2],
    /// The stack pointer at its entry.
    rsp: u64,
}

/// An instruction of a copy.
#[derive(Clone, Copy, Debug)]
struct TrapPoint {
    at: u64,
    /// The program's instruction.
    original: u64,
    /// The instruction before it, if that is certain.
    last: u64,
    /// To be added to the counter, which counts a node's steps at its start.
    correction: i64,
    /// The node and its instruction before which the loop is left.
    before: (usize, usize),
    reason: LeaveReason,
    /// The counter is in memory, and the loop's own value in its place.
    is_swapped: bool,
}

/// Why a loop is left in the middle.
#[derive(Clone, Copy, Debug)]
enum LeaveReason {
    /// The budget of steps is used up.
    Budget,
    /// The instruction would have accessed what is not in order.
    Access,
    /// The stack would get deeper than what was noted as dirty.
    Stack,
    /// The indirect jump at an address leads to where it has not led before.
    Target(u64),
}

/// What entering a loop gained, and when it is tried again.
#[derive(Clone, Copy, Default, Debug)]
struct Profit {
    n_entered: u64,
    /// Steps made without hooks, less what entering and leaving costs.
    gain: i64,
    /// Entries to skip from now, and after the next loss.
    skips: u64,
    next_skips: u64,
}

/// Entries after which the profit is judged.
const PROFIT_WINDOW: u64 = 16;
/// As many steps with hooks take as long as entering a loop and leaving it by a jump, and as leaving it midway, and for each page that is
/// looked up.
const ENTRY_COST: i64 = 60;
const TRAP_COST: i64 = 250;
/// What reconstructing the stack costs besides.
const STACK_COST: i64 = 150;
const PAGE_COST: i64 = 40;
/// How many entries of a block are skipped after a loss, at first, and between two looks at that.
const FIRST_SKIPS: u64 = 256;
const MAX_SKIPS_AT_ONCE: u64 = 64;

impl HotLoops {
    /// An empty cache; it stays empty if guest memory overlaps it. The emulator has `code` mapped, too.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub(super) fn outside(memory: &Memory, code: &Memory) -> Result<HotLoops, MachineError> {
        let region = |kind, start, end: u64| Region::new(kind, Address(start), end - start);
        let mut all = vec![
            region(RegionKind::Code, CODE, END),
            region(RegionKind::Data, COUNTER, COUNTER_END),
            region(RegionKind::Data, SHADOW, SHADOW_END),
        ];
        let is_free = |one: &Region| memory.regions().iter().all(|it| it.start >= one.end() || it.end() <= one.start);
        let log = memory.region_of(RegionKind::Stack).and_then(CallLog::of);
        let log = log.filter(|log| log.regions().iter().all(is_free));
        all.extend(log.iter().flat_map(CallLog::regions));
        let regions = if all.iter().all(is_free) { &all[..] } else { &[] };
        let mapped = [code, memory].into_iter().flat_map(Memory::regions).chain(regions.iter().copied());
        let mapped: Vec<(u64, u64)> = mapped.map(|region| (region.start.0, region.end().0)).collect();
        let mut pool = Memory::new(regions)?;
        let has_shadow = pool.store(SHADOW, &ShadowMemory::suspect_page()) && shadow::fits(&mapped);
        let mut hot_loops = HotLoops {
            memory: pool,
            next_free: CODE_END,
            next_gate: GATES,
            loops: Vec::new(),
            next_slots: SLOTS,
            log,
            nodes: HashMap::new(),
            n_refused: HashMap::new(),
            entered: Vec::new(),
            pages: GuardedPages::new(SHADOW),
            has_shadow,
            windows: GuardWindows::outside(memory, &mapped),
            compute_floats: true,
            jumps: JumpTargets::default(),
            known: Known::default(),
        };
        hot_loops.clear();
        Ok(hot_loops)
    }

    #[must_use]
    pub(super) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// What the tests of the counter and the log must not touch.
    pub(super) fn fences(&self) -> Vec<Fence> {
        let counter = Fence { start: COUNTER_END, end: Arc::new(AtomicU64::new(COUNTER_END + PAGE)) };
        [counter].into_iter().chain(self.log.as_ref().map(CallLog::fence)).collect()
    }

    /// A segment begins. True if the emulator's TLB must be flushed.
    pub(super) fn begin_segment(&mut self, rsp: u64) -> bool {
        self.log.as_mut().is_some_and(|log| log.close_if_much(rsp))
    }

    /// Drops all copies, because code has changed; the emulator's translations must be flushed, too.
    pub(super) fn clear(&mut self) {
        self.loops.clear();
        self.nodes.clear();
        self.n_refused.clear();
        self.entered.clear();
        self.jumps.clear();
        self.known.procedures.clear();
        self.known.semantics.clear();
        self.next_slots = SLOTS;
        self.next_gate = GATES;
        self.next_free = if self.memory.regions().is_empty() { CODE_END } else { CODE };
    }

    /// Says whether the emulator executes SSE's arithmetic; copies made before must be dropped.
    pub(super) fn set_float(&mut self, compute_floats: bool) {
        self.compute_floats = compute_floats;
    }

    /// Notes that a block was freed.
    pub(super) fn lose(&mut self, address: u64, length: u64) {
        self.pages.lose(address, length, &mut self.memory);
    }

    /// The page of the alias for an address; `None` if there is something to check.
    pub(super) fn map_alias(&mut self, address: u64, writes: bool, state: &mut State) -> Option<AliasPage> {
        let page = address / PAGE * PAGE;
        if state.memory.region_at(page).is_none() && self.windows.find(page, state) {
            self.pages.note_window();
            // It is only tested whether there is one.
            return Some(AliasPage { at: SHADOW, may_write: false });
        }
        let may_write = self.pages.map(address, writes, state)?;
        Some(AliasPage { at: page, may_write })
    }

    /// What a loop finds on a page on which no memory lies.
    pub(super) fn map_shadow(&mut self, page: u64, state: &mut State) -> Option<u64> {
        if page == TRAP_PAGE {
            // It holds zeros.
            return Some(COUNTER);
        }
        self.pages.n_asked += 1;
        self.pages.shadow.find(page, state, &mut self.memory)
    }

    /// Copies a loop anew, because its accesses are to be checked otherwise. What was there stays if there is no room.
    fn copy_anew(&mut self, idx: usize) {
        if let Some(hot_loop) = self.copy(self.loops[idx].body.clone()) {
            let old = &self.loops[idx];
            self.loops[idx] = HotLoop { n_copies: old.n_copies + 1, profit: old.profit, ..hot_loop };
        }
    }

    /// Notes where an indirect jump or call led.
    pub(super) fn note_jump(&mut self, site: u64, to: u64) {
        self.jumps.note(site, to);
    }

    /// Gives up a loop that lacks nodes; it is copied anew when a block of it is looked up.
    fn give_up(&mut self, idx: usize) {
        self.loops[idx].is_outdated = true;
        self.nodes.retain(|_, found| found.is_some_and(|(of, _)| of != idx));
    }

    /// Marks all instructions of the loops entered in this segment as executed.
    pub(super) fn note_executed(&mut self, code: &mut DecodeCache, memory: &Memory) {
        for idx in self.entered.drain(..) {
            for insn in self.loops[idx].body.nodes.iter().flat_map(|node| &node.insns) {
                code.note_all_run(insn.at, insn.at + 1, memory);
            }
        }
    }

    /// Whether looking for the loop that a block is part of must wait, because that has taken long compared with the program so far.
    fn must_wait(&self, start: u64, position: u64) -> bool {
        self.known.n_executed > FREE_LOOKS + position / STEPS_PER_LOOK && !self.nodes.contains_key(&start)
    }

    /// The loop that a block is part of, which is copied if it was not yet.
    fn find(&mut self, start: u64, code: &mut DecodeCache, memory: &Memory) -> Option<(usize, usize)> {
        if let Some(known) = self.nodes.get(&start) {
            return *known;
        }
        let may = Means {
            use_shadow: self.has_shadow,
            compute_floats: self.compute_floats,
            jumps: &self.jumps,
            windows: &self.windows,
        };
        let copied = LoopBody::around(start, code, memory, may, &mut self.known).and_then(|body| self.copy(body));
        if let Some(hot_loop) = copied {
            let idx = self.loops.len();
            for (node_idx, node) in hot_loop.body.nodes.iter().enumerate() {
                if node.context == 0 && node.state.is_as_at_entry(hot_loop.needs) {
                    self.nodes.insert(node.start(), Some((idx, node_idx)));
                }
            }
            self.loops.push(hot_loop);
        }
        *self.nodes.entry(start).or_insert(None)
    }
}

impl HotLoop {
    fn counter(&self) -> Register {
        self.borrowed[0].register
    }

    /// The steps that a counter says.
    fn steps_at(&self, counter: u64, counter_base: u64) -> u64 {
        counter.wrapping_sub(counter_base) >> if self.body.has_log() { STEPS_FROM } else { 0 }
    }

    /// What leaving it costs besides.
    fn stack_cost(&self) -> i64 {
        if self.body.has_log() { STACK_COST } else { 0 }
    }

    /// The calls that a counter says.
    fn calls_at(&self, counter: u64) -> u64 {
        if self.body.has_log() { counter % (1 << STEPS_FROM) } else { 0 }
    }
}

impl Profit {
    /// The entries of a block that are skipped from here on; `None` if this one is not.
    fn skip(&mut self) -> Option<u32> {
        let skips = self.skips.min(MAX_SKIPS_AT_ONCE);
        self.skips -= skips;
        (skips > 0).then_some(skips as u32)
    }

    fn note(&mut self, steps: u64, cost: i64) {
        self.n_entered += 1;
        self.gain += steps as i64 - cost;
        if self.n_entered == PROFIT_WINDOW {
            if self.gain < 0 {
                self.next_skips = (2 * self.next_skips).clamp(FIRST_SKIPS, 1 << 20);
                self.skips = self.next_skips;
            } else {
                self.next_skips = 0;
            }
            (self.n_entered, self.gain) = (0, 0);
        }
    }
}
