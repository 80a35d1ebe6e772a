//! Recursion without a hook: functions of which everything that the recording would look at is known before they run.
//!
//! A function is sure if it uses no memory but its own part of the stack, reads nothing there that it did not write, gives back what it must,
//! has no loops, and calls only such functions (`shape`, `moment`). Then there is nothing to check while it runs. It is written out beside the
//! program (`group`), where the emulator calls no hook (`area`), with a few instructions in between that count steps ahead (`budget_left`)
//! and note where calls begin. When the call that was entered is over, or as many steps are used up as were granted, or the stack gets
//! deeper than was announced, the state is brought to what the recording would have (`enter`, `leave`).
//!
//! Inside, nothing but the stack, the registers and the notes changes, and no state that anybody sees is from there.

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
use crate::engine::state::memory::Memory;
use code_cache::CodeCache;
use emitter::EmittedFunctions;
use std::collections::HashMap;

pub(crate) use enter::{Chance, Inside};

/// Times that a function is called before it is worth a look.
const OFTEN: u32 = 100;
/// Pages of the stack that stay open from stretch to stretch, at most.
const MOST_OPEN: u64 = 8;
/// Where the emulator calls hooks: all that is below is ours.
pub(crate) const END: u64 = 0x20_0000;

/// All that is known of functions.
pub(crate) struct TrustedFunctions {
    area: CodeCache,
    groups: Vec<EmittedFunctions>,
    /// By where a function begins.
    fates: HashMap<u64, Eligibility>,
    /// The sure function that was called last.
    recent: Option<(u64, NodeRef)>,
}

/// What is known of a function.
#[derive(Clone, Copy, Debug)]
enum Eligibility {
    /// So many calls were counted.
    Called(u32),
    /// It is not sure, or not worth while.
    Untrusted,
    Trusted(NodeRef),
}

/// A sure function: its group, and its number there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NodeRef {
    group: usize,
    function: usize,
}

/// How it went when a function was entered.
#[derive(Clone, Copy, Default, Debug)]
struct Profit {
    n_entered: u64,
    n_steps: u64,
}

/// Times after which it is looked how many steps were taken each time, and how many make it worth while.
const TRIED: u64 = 64;
const WORTH: u64 = 100;

impl TrustedFunctions {
    /// Nothing known yet.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub fn beside(memory: &Memory) -> Result<TrustedFunctions, MachineError> {
        Ok(TrustedFunctions {
            area: CodeCache::beside(memory)?,
            groups: Vec::new(),
            fates: HashMap::new(),
            recent: None,
        })
    }

    #[must_use]
    pub fn memory(&self) -> &Memory {
        self.area.memory()
    }

    pub fn fences(&self) -> Vec<Fence> {
        self.area.fences()
    }

    /// Forgets everything, because the code has changed; what the emulator made of it must be forgotten, too.
    pub fn clear(&mut self) {
        self.area.clear();
        self.groups.clear();
        self.fates.clear();
        self.recent = None;
    }

    /// Closes the stack if more of it is open than is worth announcing each time; then the emulator must forget its pages.
    pub fn close(&mut self, rsp: u64) -> bool {
        let is_much = self.area.n_open_below(rsp) > MOST_OPEN;
        if is_much {
            self.area.close();
        }
        is_much
    }

    /// Takes note of a call of the function that begins here; what is known of it.
    fn called(&mut self, entry: u64, code: &mut DecodeCache, memory: &Memory) -> Eligibility {
        if let Some((_, place)) = self.recent.filter(|(recent, _)| *recent == entry) {
            return Eligibility::Trusted(place);
        }
        let fate = match self.fates.get(&entry).copied().unwrap_or(Eligibility::Called(0)) {
            Eligibility::Called(OFTEN) => {
                self.find_out(entry, code, memory).map_or(Eligibility::Untrusted, Eligibility::Trusted)
            }
            Eligibility::Called(times) => Eligibility::Called(times + 1),
            fate => fate,
        };
        self.fates.insert(entry, fate);
        if let Eligibility::Trusted(place) = fate {
            self.recent = Some((entry, place));
        }
        fate
    }

    /// Notes all instructions that may run when the function that begins here is entered without a hook as having run.
    pub fn tell(&self, entry: u64, code: &mut DecodeCache, memory: &Memory) {
        let of = self.place(entry).map(|place| &self.groups[place.group].functions);
        let nodes = of.into_iter().flatten().flat_map(|function| &function.nodes);
        for line in nodes.flat_map(|node| &node.lines) {
            code.note_all_run(line.at, line.at + 1, memory);
        }
    }

    fn find_out(&mut self, entry: u64, code: &mut DecodeCache, memory: &Memory) -> Option<NodeRef> {
        self.place(entry).or_else(|| {
            self.groups.push(EmittedFunctions::of(entry, code, memory, &mut self.area)?);
            self.place(entry)
        })
    }

    fn place(&self, entry: u64) -> Option<NodeRef> {
        (0..).zip(&self.groups).find_map(|(group, of)| {
            let function = of.functions.iter().position(|function| function.entry == entry)?;
            Some(NodeRef { group, function })
        })
    }

    /// Takes note of how many steps a function took that was entered.
    fn note_profit(&mut self, place: NodeRef, steps: u64) {
        let group = &mut self.groups[place.group];
        let profit = &mut group.profit[place.function];
        profit.n_entered += 1;
        profit.n_steps += steps;
        if profit.n_entered.is_multiple_of(TRIED) {
            if profit.n_steps < TRIED * WORTH {
                self.fates.insert(group.functions[place.function].entry, Eligibility::Untrusted);
                self.recent = None;
            }
            profit.n_steps = 0;
        }
    }
}
