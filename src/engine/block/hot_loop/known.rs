//! What is known of code before a control-flow graph is made of it, and stays so while the code is the same: instructions with their effects,
//! recursive functions, and whether control can come back to an address at all.
//!
//! Graphs are made again and again around the same code, so decoding an instruction's effects once pays. Cost: a map look-up an instruction;
//! the quick look for a cycle is linear in the instructions that it goes through, which are bounded.

use crate::engine::block::symbolic::number_of;
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, slot_of};
use crate::engine::memory::guest::Memory;
use crate::x86::emitter::whole_registers_used;
use crate::x86::facts::{Conditional, Flow};
use crate::x86::transfer::{RegisterEffect, effects};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The most instructions that are looked at; with more a graph is made.
const MAX_INSNS: usize = 2000;

/// What does not change from graph to graph while the code is the same.
#[derive(Default)]
pub(super) struct Known {
    /// Functions that turned out to be recursive.
    pub procedures: BTreeSet<u64>,
    /// How many instructions were executed in all graphs, abstractly.
    pub n_executed: u64,
    /// By the instruction's number.
    pub semantics: HashMap<u32, Semantics>,
}

/// An instruction as it is looked at again and again.
pub(super) struct Semantics {
    pub bytes: Vec<u8>,
    /// The general registers that it names, and all registers by slot.
    pub used: u16,
    pub touched: u64,
    /// Its effects; `None` if they are not modelled.
    pub effects: Option<Vec<RegisterEffect>>,
}

impl Semantics {
    pub(super) fn of(bytes: Vec<u8>, at: u64) -> Semantics {
        let registers = whole_registers_used(&bytes, at);
        let used =
            registers.iter().filter_map(|register| number_of(*register)).fold(0, |all, number| all | 1 << number);
        let touched = registers.iter().filter_map(|register| slot_of(*register)).fold(0, |all, slot| all | 1 << slot);
        let effects = effects(&bytes, at);
        Semantics { bytes, used, touched, effects }
    }
}

/// Whether control may come back to an address, by jumps and calls: a quick look, so that most blocks that are part of no loop need no graph.
pub(super) fn may_come_back(start: u64, code: &mut DecodeCache, memory: &Memory) -> bool {
    let (mut seen, mut open) = (HashSet::new(), vec![start]);
    while let Some(mut at) = open.pop() {
        while let CodeAt::Instruction(idx) = code.find(at, memory)
            && seen.insert(at)
        {
            if seen.len() > MAX_INSNS {
                return true;
            }
            let facts = &code.entry(idx).facts;
            at += u64::from(facts.length);
            match facts.flow {
                Flow::Next => {}
                // Where it leads is for the graph to see.
                Flow::IndirectJump(_) | Flow::IndirectCall(_) => return true,
                Flow::Call { target } | Flow::Jump { target, conditional: Conditional::Maybe } => {
                    if target == start {
                        return true;
                    }
                    open.push(target);
                }
                Flow::Jump { target, .. } => at = target,
                Flow::Return { .. } => break,
            }
            if at == start {
                return true;
            }
        }
    }
    false
}
