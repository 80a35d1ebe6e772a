//! Move detection: an owning pointer is passed or stored, and its previous location is dead afterwards (liveness).
//!
//! Deadness is approximated by a linear scan of the function's remaining code, without following jumps: a read of the
//! location, or taking its address, makes the transfer a borrow. Therefore a move is a guess too. Cost: disassembling at most
//! `MOST_INSTRUCTIONS`, for each call or store that carries the address of a live block.

use super::guess::FirstWord;
use super::memory_patterns;
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::frame::{Entered, Frame};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::step::{FrameEvent, Step};
use crate::x86::facts::InsnFacts;

/// A transfer of ownership.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OwnershipMove {
    /// The block that gets another owner.
    pub block: BlockId,
    /// A slot or a register that a call preserves.
    pub from: FirstWord,
    /// The argument register or slot that takes it.
    pub to: FirstWord,
    /// The stack pointer of the function that `from` belongs to.
    pub rsp: Address,
}

/// Instructions scanned in the caller, and words of its frame.
const MOST_INSTRUCTIONS: usize = 500;
const MOST_WORDS: u64 = 64;

/// The moves in `step`, if the machine's position is right after it.
#[must_use]
pub fn moves(program: &Program, machine: &Machine, step: &Step) -> Vec<OwnershipMove> {
    if machine.position().0 != step.index.0 + 1 {
        return Vec::new();
    }
    let frames = machine.frames();
    let called = step.frames.iter().find_map(|event| match event {
        FrameEvent::Push(frame) if frame.entered == Entered::Call => Some(frame),
        _ => None,
    });
    let mut inward_out = frames.iter().rev();
    let (innermost, caller) = (inward_out.next(), inward_out.next());
    match (called, innermost, caller) {
        (Some(called), _, Some(caller)) => moves_into_call(program, machine, &caller, called),
        (None, Some(frame), _) if step.frames.is_empty() => moves_into_slot(program, machine, &frame, step),
        _ => Vec::new(),
    }
}

fn moves_into_call(program: &Program, machine: &Machine, caller: &Frame, called: &Frame) -> Vec<OwnershipMove> {
    let rsp = Address(machine.registers().rsp()).plus(8);
    let passed = |to: &Register| Some((*to, live_rust_block(machine, machine.registers().gpr(*to))?));
    let passed: Vec<(Register, Block)> = Register::ARGUMENTS.iter().filter_map(passed).collect();
    let is_code = memory_patterns::is_code(machine, called.function.0);
    let returns_to = called.return_address.filter(|_| is_code && !passed.is_empty());
    let Some(code_after) = returns_to.and_then(|at| CodeAfter::of(program, machine, at, rsp)) else {
        return Vec::new();
    };
    let moved = |(to, block): (Register, Block)| {
        let locations = locations(machine, caller, rsp, block.address.0);
        let is_used_later = locations.iter().any(|location| code_after.uses(*location));
        let from = locations.first().copied().filter(|_| !is_used_later)?;
        Some(OwnershipMove { block: block.id, from, to: FirstWord::Register(to), rsp })
    };
    passed.into_iter().filter_map(moved).collect()
}

fn moves_into_slot(program: &Program, machine: &Machine, frame: &Frame, step: &Step) -> Vec<OwnershipMove> {
    let rsp = Address(machine.registers().rsp());
    let [write] = step.writes.as_slice() else { return Vec::new() };
    let Ok(new) = <[u8; 8]>::try_from(write.new.as_slice()) else { return Vec::new() };
    let Some(block) = live_rust_block(machine, u64::from_le_bytes(new)) else { return Vec::new() };
    let locations = locations(machine, frame, rsp, block.address.0);
    let is_slot = |location: &FirstWord| matches!(location, FirstWord::Word(_));
    let (to, slots) = (FirstWord::Word(write.address), locations.into_iter().filter(is_slot));
    let mut others = slots.filter(|location| *location != to);
    let (Some(from), None) = (others.next(), others.next()) else { return Vec::new() };
    let behind = Address(machine.registers().rip);
    let Some(code_after) = CodeAfter::of(program, machine, behind, rsp) else { return Vec::new() };
    let is_move = write.address >= rsp && !code_after.uses(from) && code_after.uses(to);
    if is_move { vec![OwnershipMove { block: block.id, from, to, rsp }] } else { Vec::new() }
}

/// The live block of Rust's that begins at `value`.
fn live_rust_block(machine: &Machine, value: u64) -> Option<Block> {
    let block = machine.block_at(Address(value))?;
    (block.address.0 == value && block.is_live() && block.is_rust()).then_some(block)
}

/// The locations of a frame that hold `value` across a call, slots first. `low` is the frame's lowest address.
fn locations(machine: &Machine, caller: &Frame, low: Address, value: u64) -> Vec<FirstWord> {
    let n_words = u64::try_from(caller.base.offset_from(low)).unwrap_or(0) / 8;
    let words = (0..n_words.min(MOST_WORDS)).map(|n| low.plus(8 * n));
    let holds = |at: &Address| {
        let is_local = caller.return_slot != Some(*at) && !caller.saved.iter().any(|saved| saved.slot == *at);
        is_local && machine.is_defined(*at, 8) && machine.read_u64(*at) == Some(value)
    };
    let registers = Register::CALLEE_SAVED.into_iter().filter(|register| machine.registers().gpr(*register) == value);
    words.filter(holds).map(FirstWord::Word).chain(registers.map(FirstWord::Register)).collect()
}

/// The remaining code of a function after a step.
struct CodeAfter {
    /// The function's stack and base pointer there.
    rsp: u64,
    rbp: u64,
    instructions: Vec<(InsnFacts, String)>,
}

impl CodeAfter {
    fn of(program: &Program, machine: &Machine, mut at: Address, rsp: Address) -> Option<CodeAfter> {
        let end = program.function_end(at)?.0;
        let mut instructions = Vec::new();
        while at.0 < end && instructions.len() < MOST_INSTRUCTIONS {
            let (Some(text), Some(facts)) = (machine.disassemble(at), machine.facts_at(at)) else { break };
            instructions.push((facts, text.intel));
            at = at.plus(u64::from(text.length));
        }
        Some(CodeAfter { rsp: rsp.0, rbp: machine.registers().gpr(Register::RBP), instructions })
    }

    /// True when the location is read before it is overwritten, or its address is taken.
    fn uses(&self, location: FirstWord) -> bool {
        for (facts, text) in &self.instructions {
            match location {
                FirstWord::Register(register) => {
                    let is_named = text.contains(&register.to_string());
                    if is_named && !text.starts_with("pop ") {
                        return true;
                    }
                }
                FirstWord::Word(at) => match self.slot_use(at, facts, text) {
                    SlotUse::Read => return true,
                    SlotUse::Overwritten => return false,
                    SlotUse::Unused => {}
                },
            }
        }
        false
    }

    fn slot_use(&self, at: Address, facts: &InsnFacts, text: &str) -> SlotUse {
        let named = |base: &str, from: u64| {
            let distance = at.0.wrapping_sub(from);
            match distance {
                0 => format!("[{base}]"),
                1..=9 => format!("[{base} + {distance}]"),
                _ if distance.cast_signed() < 0 => format!("[{base} - {:#x}]", distance.wrapping_neg()),
                _ => format!("[{base} + {distance:#x}]"),
            }
        };
        let takes_address = text.starts_with("lea ")
            && (text.contains(&named("rsp", self.rsp)) || text.contains(&named("rbp", self.rbp)));
        if takes_address || (at.0 == self.rsp && text.ends_with(", rsp")) {
            return SlotUse::Read;
        }
        // An epilogue's pops discard values or restore saved registers.
        if text.starts_with("pop ") || text.starts_with("ret") {
            return SlotUse::Unused;
        }
        for operand in facts.memory.iter().filter(|operand| operand.index.is_none()) {
            let base = match operand.base {
                Some(Register::RSP) => self.rsp,
                Some(Register::RBP) => self.rbp,
                _ => continue,
            };
            if base.wrapping_add(operand.displacement) == at.0 {
                return if operand.reads { SlotUse::Read } else { SlotUse::Overwritten };
            }
        }
        SlotUse::Unused
    }
}

enum SlotUse {
    Read,
    Overwritten,
    Unused,
}
