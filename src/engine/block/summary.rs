//! What is left of a block: what to compute and check when it is entered, and what it will have done.
//!
//! Plain data; made by `compile`, acted on by `enter`.

use super::access_set::AccessSet;
use super::list_walk::ListWalk;
use super::operation::{End, Exits, Operation, SymbolicAddress};
use super::stack_path::{StackPath, Way};
use super::symbolic::{RSP, SymbolicValue, ZERO, number_of};
use crate::model::register::Register;
use crate::x86::counted_loop::{Bound, LoopEnd};
use crate::x86::transfer::Sign;

/// A block, boiled down.
#[derive(Debug)]
pub struct BlockSummary {
    pub start: u64,
    /// Bytes that the emulator translated in one piece.
    pub size: u32,
    /// Instructions.
    pub n: u64,
    /// General registers that must be known on entry, by bit.
    pub needs: u16,
    pub operations: Box<[Operation]>,
    /// What is checked besides, in any order.
    pub uses: Box<[AccessSet]>,
    /// The same by the stack pointer, and what that does to the stack.
    pub stack_path: Option<StackPath>,
    /// Everything that it writes, in order.
    pub stores: Box<[SymbolicAddress]>,
    /// The same with neighbours joined.
    pub written: Box<[SymbolicAddress]>,
    /// Those of them that are not in `stack_path`, as marks.
    pub marks: Box<[AccessSet]>,
    /// Callee-saved registers that it pushes, and where to.
    pub saves: Box<[(u8, SymbolicValue)]>,
    /// How low the stack pointer gets: for each root that it has, the lowest; empty if `stack_path` says so.
    pub lowest: Box<[SymbolicValue]>,
    /// What it leaves in the registers that it writes.
    pub exits: Exits,
    pub end: End,
    /// It may follow itself.
    pub repeats: bool,
    pub way: Way,
    /// The same if it begins a function and that may be sure.
    pub way_inside: Way,
    /// There are `marks`, `saves` or `lowest`.
    pub acts: bool,
    /// Its last instruction.
    pub last: u64,
    /// Set if it may follow itself with nothing but sums changing: by how much each address moves from one time to the next.
    pub strides: Option<Box<[u64]>>,
    /// Set if it may follow itself, writes nothing, and leaves known what the next time needs.
    pub is_foreseen: bool,
    /// Set if it is such a block and walks along a list.
    pub walk: Option<ListWalk>,
    /// Set if it is known how such a block stops following itself: by which register, and when.
    pub ends: Option<(u8, LoopEnd)>,
}

impl BlockSummary {
    /// Finds out how it stops following itself, given what it consists of.
    pub fn learn_end(&mut self, bytes: &[u8]) {
        let Some(end) = LoopEnd::of(bytes, self.start) else { return };
        let bound = if let Bound::Register(register) = end.bound { number_of(register) } else { None };
        if let Some(register) = number_of(end.register).filter(|number| self.stays_told(*number)) {
            self.needs |= 1 << register | bound.map_or(0, |number| 1 << number);
            self.ends = Some((register, end));
        }
    }

    /// Whether it is known each time what it leaves in a register, if what it needs is known the first time.
    fn stays_told(&self, register: u8) -> bool {
        let is_injected = |value: &SymbolicValue| value.root >= ZERO || self.needs & 1 << value.root != 0;
        self.exits.plus.iter().any(|(number, _)| *number == register)
            || self.exits.is.iter().any(|(number, value)| *number == register && is_injected(value))
    }
}

impl BlockSummary {
    /// Finds out how it is to be entered, once everything else is known of it.
    pub fn choose_way(&mut self) {
        self.way = if self.is_idle() { Way::Idle } else { self.stack_path_of().unwrap_or(Way::General) };
    }

    /// Takes note that it begins a function.
    pub fn begin_function(&mut self) {
        self.way_inside = std::mem::replace(&mut self.way, Way::Function);
    }

    fn is_idle(&self) -> bool {
        let does_nothing =
            self.operations.is_empty() && self.uses.is_empty() && self.stack_path.is_none() && !self.acts;
        does_nothing && !self.repeats && self.end == End::Next
    }

    /// Set if there is nothing but what is near; then registers that a return gives back are no computed values any more.
    fn stack_path_of(&mut self) -> Option<Way> {
        let acts_elsewhere = !self.marks.is_empty() || !self.lowest.is_empty();
        if self.repeats || acts_elsewhere || !self.uses.is_empty() || self.exits.is_tangled {
            return None;
        }
        let stack_path = self.stack_path.as_mut()?;
        match self.end {
            End::Next => self.operations.is_empty().then_some(Way::Next),
            End::Call { slot, is_direct, .. } => {
                let is_injected = |register: &Register| {
                    let Register::Gpr(number) = *register else { return false };
                    let becomes = self.exits.is.iter().find(|(to, _)| *to == number);
                    self.exits.unknown & 1 << number == 0 && becomes.is_none_or(|(_, value)| value.root <= ZERO)
                };
                let all_told = Register::CALLEE_SAVED.iter().all(is_injected);
                (self.operations.is_empty() && slot.root == RSP && is_direct && all_told).then_some(Way::Call)
            }
            End::Return { slot, after: 0, ref kept, extra: _ } if slot.root == RSP => {
                let mut given_back = Vec::new();
                for operation in &self.operations {
                    let Operation::Load { to, at, size: 8, sign: Sign::Zero, after: 0 } = *operation else {
                        return None;
                    };
                    let is_given_back = |(register, value): &(Register, &SymbolicValue)| {
                        **value == SymbolicValue::register(to) && matches!(register, Register::Gpr(_))
                    };
                    let found = Register::CALLEE_SAVED.into_iter().zip(kept).find(is_given_back);
                    let Some((Register::Gpr(number), _)) = found.filter(|_| at.root == RSP) else { return None };
                    given_back.push((number, at.plus));
                }
                let becomes = |number: u8| given_back.iter().any(|(to, _)| *to == number);
                let all_kept = Register::CALLEE_SAVED.into_iter().zip(kept).all(|(register, value)| {
                    matches!(register, Register::Gpr(number) if becomes(number) || *value == SymbolicValue::register(number))
                });
                let none_else = self.exits.is.iter().all(|(to, value)| becomes(*to) || value.root <= ZERO);
                (all_kept && none_else).then_some(())?;
                self.exits.is.retain(|(to, _)| !becomes(*to));
                stack_path.given_back = given_back.into();
                Some(Way::Return)
            }
            _ => None,
        }
    }
}
