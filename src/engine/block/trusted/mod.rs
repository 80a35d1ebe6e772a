//! Trusted functions: recursion without hooks, for functions that abstract interpretation proves to pass every check.
//!
//! A function is trusted if it accesses only its own frame, reads nothing undefined there, preserves what the convention demands, has no
//! loops, and calls only trusted functions (`control_flow`, `abstract_state`). Nothing needs checking while it runs, so it is emitted into
//! a code cache where the emulator calls no hook (`emitter`, `code_cache`), with instructions added that count steps against a budget
//! (`step_budget`) and log each call. When the outermost call returns, the budget is exhausted or the stack grows beyond what was noted as
//! dirty, the state is reconstructed to what the recorder would have (`enter`, `deoptimise`).
//!
//! Called by the run loop at a function's first block. Inside, only stack, registers and the log change; no other code sees such a state.

mod abstract_state;
mod code_cache;
mod control_flow;
mod deoptimise;
mod emitter;
mod enter;
mod step_budget;
#[cfg(test)]
mod tests;

use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::unicorn::Fence;
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use code_cache::CodeCache;
use emitter::EmittedFunctions;
use std::collections::HashMap;

pub(crate) use enter::{Refusal, TrustedCall};

/// The number of calls after which a function is analysed.
const CALL_THRESHOLD: u32 = 100;
/// The most stack pages that stay open from segment to segment.
const MAX_OPEN_PAGES: u64 = 8;
/// The end of the code caches: the emulator calls hooks from here on only.
pub(crate) const END: u64 = 0x20_0000;

/// The trusted functions, and what is known of all others.
pub(crate) struct TrustedFunctions {
    code_cache: CodeCache,
    groups: Vec<EmittedFunctions>,
    /// By a function's address.
    eligibility: HashMap<u64, Eligibility>,
    /// The trusted function called last: a one-entry cache in front of `eligibility`.
    recent: Option<(u64, FunctionRef)>,
}

/// Whether a function is trusted.
#[derive(Clone, Copy, Debug)]
enum Eligibility {
    /// Not analysed yet; it was called this many times.
    Called(u32),
    /// The analysis failed, or it does not pay.
    Untrusted,
    Trusted(FunctionRef),
}

/// A trusted function: its group, and its index there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FunctionRef {
    group: usize,
    function: usize,
}

/// What entering a function gained, and when it is tried again.
#[derive(Clone, Copy, Default, Debug)]
struct Profit {
    n_entered: u64,
    n_steps: u64,
    /// Calls to skip from now, and after the next loss.
    skips: u64,
    next_skips: u64,
}

/// Calls after which the profit is judged, and the average number of steps a call must run for it to pay.
const PROFIT_WINDOW: u64 = 64;
const MIN_STEPS_PER_CALL: u64 = 100;
/// How many calls are skipped after a loss, at first and at most. Where a recursion is deep the calls that come next are short, though one
/// somewhere has most of it below.
const FIRST_SKIPS: u64 = 512;
const MAX_SKIPS: u64 = 1 << 16;

impl TrustedFunctions {
    /// No function is known yet.
    ///
    /// # Errors
    /// The system's message when it has not enough memory.
    pub(crate) fn outside(memory: &Memory) -> Result<TrustedFunctions, MachineError> {
        Ok(TrustedFunctions {
            code_cache: CodeCache::outside(memory)?,
            groups: Vec::new(),
            eligibility: HashMap::new(),
            recent: None,
        })
    }

    #[must_use]
    pub(crate) fn memory(&self) -> &Memory {
        self.code_cache.memory()
    }

    pub(crate) fn fences(&self) -> Vec<Fence> {
        self.code_cache.fences()
    }

    /// Drops everything, because the code has changed; the emulator's translations must be flushed, too.
    pub(crate) fn clear(&mut self) {
        self.code_cache.clear();
        self.groups.clear();
        self.eligibility.clear();
        self.recent = None;
    }

    /// Closes the stack pages if so many are open that noting them as dirty in each segment costs too much. True if it did: then the
    /// emulator's TLB must be flushed.
    pub(crate) fn close_stack(&mut self, rsp: u64) -> bool {
        let is_much = self.code_cache.n_open_below(rsp) > MAX_OPEN_PAGES;
        if is_much {
            self.code_cache.close();
        }
        is_much
    }

    /// Counts a call of a function, analyses it at the threshold, and returns what is known of it.
    fn note_call(&mut self, entry: u64, code: &mut DecodeCache, memory: &Memory) -> Eligibility {
        if let Some((_, function_ref)) = self.recent.filter(|(recent, _)| *recent == entry) {
            return self.unless_skipped(function_ref);
        }
        let eligibility = match self.eligibility.get(&entry).copied().unwrap_or(Eligibility::Called(0)) {
            Eligibility::Called(CALL_THRESHOLD) => {
                self.analyse(entry, code, memory).map_or(Eligibility::Untrusted, Eligibility::Trusted)
            }
            Eligibility::Called(times) => Eligibility::Called(times + 1),
            eligibility => eligibility,
        };
        self.eligibility.insert(entry, eligibility);
        if let Eligibility::Trusted(function_ref) = eligibility {
            self.recent = Some((entry, function_ref));
            return self.unless_skipped(function_ref);
        }
        eligibility
    }

    /// A trusted function, or the next time if this call of it is skipped.
    fn unless_skipped(&mut self, function_ref: FunctionRef) -> Eligibility {
        let skips = &mut self.groups[function_ref.group].profit[function_ref.function].skips;
        *skips = skips.saturating_sub(1);
        if *skips > 0 { Eligibility::Called(CALL_THRESHOLD) } else { Eligibility::Trusted(function_ref) }
    }

    /// Marks all instructions that may run inside a trusted function as executed.
    pub(crate) fn note_executed(&self, entry: u64, code: &mut DecodeCache, memory: &Memory) {
        let of = self.find(entry).map(|function_ref| &self.groups[function_ref.group].functions);
        let nodes = of.into_iter().flatten().flat_map(|function| &function.nodes);
        for insn in nodes.flat_map(|node| &node.insns) {
            code.note_all_run(insn.at, insn.at + 1, memory);
        }
    }

    fn analyse(&mut self, entry: u64, code: &mut DecodeCache, memory: &Memory) -> Option<FunctionRef> {
        self.find(entry).or_else(|| {
            self.groups.push(EmittedFunctions::emit_from(entry, code, memory, &mut self.code_cache)?);
            self.find(entry)
        })
    }

    fn find(&self, entry: u64) -> Option<FunctionRef> {
        (0..).zip(&self.groups).find_map(|(group, of)| {
            let function = of.functions.iter().position(|function| function.entry == entry)?;
            Some(FunctionRef { group, function })
        })
    }

    /// Counts the steps of a call that was entered; a function that does not pay is left alone for a while.
    fn note_profit(&mut self, function_ref: FunctionRef, steps: u64) {
        let group = &mut self.groups[function_ref.group];
        let profit = &mut group.profit[function_ref.function];
        profit.n_entered += 1;
        profit.n_steps += steps;
        if profit.n_entered == PROFIT_WINDOW {
            if profit.n_steps < PROFIT_WINDOW * MIN_STEPS_PER_CALL {
                profit.next_skips = (2 * profit.next_skips).clamp(FIRST_SKIPS, MAX_SKIPS);
                profit.skips = profit.next_skips;
            } else {
                profit.next_skips = 0;
            }
            (profit.n_entered, profit.n_steps) = (0, 0);
        }
    }
}
