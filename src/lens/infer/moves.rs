//! Moves: an owner's pointer is handed to a function or to another slot, and the place that it came from is not used again.
//!
//! That a place is not used again is read off the function's code behind the step, line by line, without following jumps; so a move is a
//! guess like the rest. A pointer that somebody still uses afterwards was only lent.

use super::{Holder, shape};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::frame::{Entered, Frame};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::step::{FrameEvent, Step};
use crate::x86::facts::Facts;

/// A block that changes hands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    pub block: BlockId,
    /// A slot or a register that a call preserves.
    pub from: Holder,
    /// The argument register or slot that takes it.
    pub to: Holder,
    /// The stack pointer of the function that `from` belongs to.
    pub rsp: Address,
}

/// Instructions of the caller looked at, and words of its frame.
const MOST_INSTRUCTIONS: usize = 500;
const MOST_WORDS: u64 = 64;

/// What changed hands in `step`, if the machine stands right behind it.
#[must_use]
pub fn moves(program: &Program, machine: &Machine, step: &Step) -> Vec<Move> {
    if machine.position().0 != step.index.0 + 1 {
        return Vec::new();
    }
    let frames = machine.frames();
    let called = step.frames.iter().find_map(|event| match event {
        FrameEvent::Push(frame) if frame.entered == Entered::Call => Some(frame),
        _ => None,
    });
    match (called, frames.as_slice()) {
        (Some(called), [.., caller, _]) => into_call(program, machine, caller, called),
        (None, [.., frame]) if step.frames.is_empty() => into_slots(program, machine, frame, step),
        _ => Vec::new(),
    }
}

fn into_call(program: &Program, machine: &Machine, caller: &Frame, called: &Frame) -> Vec<Move> {
    let rsp = Address(machine.registers().rsp()).plus(8);
    let passed = |to: &Register| Some((*to, owned(machine, machine.registers().gpr(*to))?));
    let passed: Vec<(Register, Block)> = Register::ARGUMENTS.iter().filter_map(passed).collect();
    let is_code = shape::is_code(machine, called.function.0);
    let returns_to = called.return_address.filter(|_| is_code && !passed.is_empty());
    let Some(rest) = returns_to.and_then(|at| Rest::of(program, machine, at, rsp)) else { return Vec::new() };
    let moved = |(to, block): (Register, Block)| {
        let holders = holders(machine, caller, rsp, block.address.0);
        let lent = holders.iter().any(|holder| rest.uses(*holder));
        let from = holders.first().copied().filter(|_| !lent)?;
        Some(Move { block: block.id, from, to: Holder::Register(to), rsp })
    };
    passed.into_iter().filter_map(moved).collect()
}

fn into_slots(program: &Program, machine: &Machine, frame: &Frame, step: &Step) -> Vec<Move> {
    let rsp = Address(machine.registers().rsp());
    let [write] = step.writes.as_slice() else { return Vec::new() };
    let Ok(new) = <[u8; 8]>::try_from(write.new.as_slice()) else { return Vec::new() };
    let Some(block) = owned(machine, u64::from_le_bytes(new)) else { return Vec::new() };
    let holders = holders(machine, frame, rsp, block.address.0);
    let is_slot = |holder: &Holder| matches!(holder, Holder::Word(_));
    let (to, slots) = (Holder::Word(write.address), holders.into_iter().filter(is_slot));
    let mut others = slots.filter(|holder| *holder != to);
    let (Some(from), None) = (others.next(), others.next()) else { return Vec::new() };
    let behind = Address(machine.registers().rip);
    let Some(rest) = Rest::of(program, machine, behind, rsp) else { return Vec::new() };
    let is_move = write.address >= rsp && !rest.uses(from) && rest.uses(to);
    if is_move { vec![Move { block: block.id, from, to, rsp }] } else { Vec::new() }
}

/// The live block of Rust's that begins at `value`.
fn owned(machine: &Machine, value: u64) -> Option<Block> {
    let block = machine.block_at(Address(value))?;
    (block.address.0 == value && block.is_live() && !block.by_c).then_some(block)
}

/// The places of a frame that hold `value` and that a call preserves, slots first. `low` is where its bytes begin.
fn holders(machine: &Machine, caller: &Frame, low: Address, value: u64) -> Vec<Holder> {
    let n_words = u64::try_from(caller.base.offset_from(low)).unwrap_or(0) / 8;
    let words = (0..n_words.min(MOST_WORDS)).map(|n| low.plus(8 * n));
    let holds = |at: &Address| {
        let is_local = caller.return_slot != Some(*at) && !caller.saved.iter().any(|saved| saved.slot == *at);
        is_local && machine.is_written(*at, 8) && machine.read_u64(*at) == Some(value)
    };
    let registers = Register::CALLEE_SAVED.into_iter().filter(|register| machine.registers().gpr(*register) == value);
    words.filter(holds).map(Holder::Word).chain(registers.map(Holder::Register)).collect()
}

/// The function's code behind the step.
struct Rest {
    /// As the function has them there.
    rsp: u64,
    rbp: u64,
    instructions: Vec<(Facts, String)>,
}

impl Rest {
    fn of(program: &Program, machine: &Machine, mut at: Address, rsp: Address) -> Option<Rest> {
        let end = program.function_end(at)?.0;
        let mut instructions = Vec::new();
        while at.0 < end && instructions.len() < MOST_INSTRUCTIONS {
            let (Some(text), Some(facts)) = (machine.disassemble(at), machine.facts_at(at)) else { break };
            instructions.push((facts, text.intel));
            at = at.plus(u64::from(text.length));
        }
        Some(Rest { rsp: rsp.0, rbp: machine.registers().gpr(Register::RBP), instructions })
    }

    /// True when the place is read before it is written again, or its address is taken.
    fn uses(&self, holder: Holder) -> bool {
        for (facts, text) in &self.instructions {
            match holder {
                Holder::Register(register) => {
                    let is_named = text.contains(&register.to_string());
                    if is_named && !text.starts_with("pop ") {
                        return true;
                    }
                }
                Holder::Word(at) => match self.touches(at, facts, text) {
                    Touch::Read => return true,
                    Touch::Overwritten => return false,
                    Touch::Not => {}
                },
            }
        }
        false
    }

    fn touches(&self, at: Address, facts: &Facts, text: &str) -> Touch {
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
            return Touch::Read;
        }
        // What an epilogue pops is thrown away, or is a saved register.
        if text.starts_with("pop ") || text.starts_with("ret") {
            return Touch::Not;
        }
        for operand in facts.memory.iter().filter(|operand| operand.index.is_none()) {
            let base = match operand.base {
                Some(Register::RSP) => self.rsp,
                Some(Register::RBP) => self.rbp,
                _ => continue,
            };
            if base.wrapping_add(operand.displacement) == at.0 {
                return if operand.reads { Touch::Read } else { Touch::Overwritten };
            }
        }
        Touch::Not
    }
}

enum Touch {
    Read,
    Overwritten,
    Not,
}
