//! What is left of a block: what to compute and check when it is entered, and what it will have done.
//!
//! Plain data; made by `compile`, acted on by `enter`.

use super::access_set::AccessSet;
use super::list_walk::ListWalk;
use super::operation::{BlockEnd, ExitValues, Operation, SymbolicAddress};
use super::stack_path::{EntryPath, StackPath};
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
    pub access_sets: Box<[AccessSet]>,
    /// The same by the stack pointer, and what that does to the stack.
    pub stack_path: Option<StackPath>,
    /// Everything that it writes, in order.
    pub stores: Box<[SymbolicAddress]>,
    /// The same with neighbours joined.
    pub written: Box<[SymbolicAddress]>,
    /// Those of them that are not in `stack_path`, as marks.
    pub defines: Box<[AccessSet]>,
    /// Callee-saved registers that it pushes, and where to.
    pub saves: Box<[(u8, SymbolicValue)]>,
    /// How low the stack pointer gets: for each root that it has, the lowest; empty if `stack_path` says so.
    pub lowest: Box<[SymbolicValue]>,
    /// What it leaves in the registers that it writes.
    pub exits: ExitValues,
    pub end: BlockEnd,
    /// It may follow itself.
    pub is_loop: bool,
    pub entry_path: EntryPath,
    /// The same if it begins a function and that may be sure.
    pub fallback_path: EntryPath,
    /// There are `marks`, `saves` or `lowest`.
    pub has_effects: bool,
    /// Its last instruction.
    pub last: u64,
    /// Set if it may follow itself with nothing but sums changing: by how much each address moves from one time to the next.
    pub strides: Option<Box<[u64]>>,
    /// Set if it may follow itself, writes nothing, and leaves known what the next time needs.
    pub is_simulated: bool,
    /// Set if it is such a block and walks along a list.
    pub list_walk: Option<ListWalk>,
    /// Set if it is known how such a block stops following itself: by which register, and when.
    pub loop_end: Option<(u8, LoopEnd)>,
}

impl BlockSummary {
    /// Finds out how it stops following itself, given what it consists of.
    pub fn find_loop_end(&mut self, bytes: &[u8]) {
        let Some(end) = LoopEnd::of(bytes, self.start) else { return };
        let bound = if let Bound::Register(register) = end.bound { number_of(register) } else { None };
        if let Some(register) = number_of(end.register).filter(|number| self.stays_known(*number)) {
            self.needs |= 1 << register | bound.map_or(0, |number| 1 << number);
            self.loop_end = Some((register, end));
        }
    }

    /// Whether it is known each time what it leaves in a register, if what it needs is known the first time.
    fn stays_known(&self, register: u8) -> bool {
        let is_known = |value: &SymbolicValue| value.root >= ZERO || self.needs & 1 << value.root != 0;
        self.exits.added.iter().any(|(number, _)| *number == register)
            || self.exits.assigned.iter().any(|(number, value)| *number == register && is_known(value))
    }
}

impl BlockSummary {
    /// Finds out how it is to be entered, once everything else is known of it.
    pub fn choose_entry_path(&mut self) {
        self.entry_path =
            if self.is_idle() { EntryPath::Idle } else { self.stack_entry_path().unwrap_or(EntryPath::General) };
    }

    /// Takes note that it begins a function.
    pub fn set_function_start(&mut self) {
        self.fallback_path = std::mem::replace(&mut self.entry_path, EntryPath::Function);
    }

    fn is_idle(&self) -> bool {
        let does_nothing =
            self.operations.is_empty() && self.access_sets.is_empty() && self.stack_path.is_none() && !self.has_effects;
        does_nothing && !self.is_loop && self.end == BlockEnd::Next
    }

    /// Set if there is nothing but what is near; then registers that a return gives back are no computed values any more.
    fn stack_entry_path(&mut self) -> Option<EntryPath> {
        let has_other_effects = !self.defines.is_empty() || !self.lowest.is_empty();
        if self.is_loop || has_other_effects || !self.access_sets.is_empty() || self.exits.is_parallel {
            return None;
        }
        let stack_path = self.stack_path.as_mut()?;
        match self.end {
            BlockEnd::Next => self.operations.is_empty().then_some(EntryPath::Next),
            BlockEnd::Call { slot, is_direct, .. } => {
                let is_known = |register: &Register| {
                    let Register::Gpr(number) = *register else { return false };
                    let assigned = self.exits.assigned.iter().find(|(to, _)| *to == number);
                    self.exits.unknown & 1 << number == 0 && assigned.is_none_or(|(_, value)| value.root <= ZERO)
                };
                let all_known = Register::CALLEE_SAVED.iter().all(is_known);
                (self.operations.is_empty() && slot.root == RSP && is_direct && all_known).then_some(EntryPath::Call)
            }
            BlockEnd::Return { slot, n_prior_stores: 0, ref callee_saved, extra: _ } if slot.root == RSP => {
                let mut restored = Vec::new();
                for operation in &self.operations {
                    let Operation::Load { to, at, size: 8, sign: Sign::Zero, n_prior_stores: 0 } = *operation else {
                        return None;
                    };
                    let is_restore = |(register, value): &(Register, &SymbolicValue)| {
                        **value == SymbolicValue::register(to) && matches!(register, Register::Gpr(_))
                    };
                    let found = Register::CALLEE_SAVED.into_iter().zip(callee_saved).find(is_restore);
                    let Some((Register::Gpr(number), _)) = found.filter(|_| at.root == RSP) else { return None };
                    restored.push((number, at.plus));
                }
                let assigned = |number: u8| restored.iter().any(|(to, _)| *to == number);
                let all_preserved = Register::CALLEE_SAVED.into_iter().zip(callee_saved).all(|(register, value)| {
                    matches!(register, Register::Gpr(number) if assigned(number) || *value == SymbolicValue::register(number))
                });
                let no_other = self.exits.assigned.iter().all(|(to, value)| assigned(*to) || value.root <= ZERO);
                (all_preserved && no_other).then_some(())?;
                self.exits.assigned.retain(|(to, _)| !assigned(*to));
                stack_path.restored = restored.into();
                Some(EntryPath::Return)
            }
            _ => None,
        }
    }
}
