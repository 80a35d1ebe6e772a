//! The summary of a basic block: what to compute and check when it is entered, and what it changes.
//!
//! Plain data, made by `summarise` and evaluated by `enter`. The entry path is chosen here, once: the cheapest code that can enter the
//! block.

use super::access_set::AccessSet;
use super::operation::{BlockEnd, ExitValues, Operation, SymbolicAddress};
use super::stack_path::{EntryPath, StackPath};
use super::symbolic::{RSP, SymbolicValue, ZERO};
use crate::model::register::Register;
use crate::x86::transfer::Extension;

/// A summarised block.
#[derive(Debug)]
pub(super) struct BlockSummary {
    pub start: u64,
    /// Bytes of the emulator's translation block.
    pub size: u32,
    /// The number of instructions.
    pub n: u64,
    /// The general registers whose value is needed at entry, as a mask.
    pub needs: u16,
    /// The flags at entry are needed, too.
    pub needs_flags: bool,
    /// The registers that it names in any way, by slot.
    pub touched: u64,
    pub operations: Box<[Operation]>,
    /// The accesses to check, in any order.
    pub access_sets: Box<[AccessSet]>,
    /// The accesses relative to the stack pointer, if they have the simple form.
    pub stack_path: Option<StackPath>,
    /// Its stores, in order.
    pub stores: Box<[SymbolicAddress]>,
    /// What becomes defined, apart from `stack_path`.
    pub defines: Box<[AccessSet]>,
    /// Callee-saved registers that it pushes, with the slots.
    pub saves: Box<[(u8, SymbolicValue)]>,
    /// The lowest stack pointer, for each root that it has; empty if `stack_path` has it.
    pub lowest: Box<[SymbolicValue]>,
    /// The registers at exit.
    pub exits: ExitValues,
    pub end: BlockEnd,
    pub entry_path: EntryPath,
    /// `defines`, `saves` or `lowest` is not empty.
    pub has_effects: bool,
    /// The flags that a bit test leaves undefined are still as the emulator leaves them; they get their value at the next block's entry.
    pub leaves_bit_test: bool,
    /// The address of its last instruction.
    pub last: u64,
    /// Entries until it is looked at whether it is part of a hot loop.
    pub countdown: u32,
    /// The hot loop that it is part of, and its node there.
    pub hot_loop: Option<(usize, usize)>,
}

impl BlockSummary {
    /// Chooses the entry path, once everything else is set.
    pub(super) fn choose_entry_path(&mut self) {
        self.entry_path = if self.leaves_bit_test {
            EntryPath::General
        } else if self.is_idle() {
            EntryPath::Idle
        } else {
            self.stack_entry_path().unwrap_or(EntryPath::General)
        };
    }

    fn is_idle(&self) -> bool {
        let does_nothing =
            self.operations.is_empty() && self.access_sets.is_empty() && self.stack_path.is_none() && !self.has_effects;
        does_nothing && self.end == BlockEnd::Next
    }

    /// The stack entry path, if all accesses are in `stack_path`. For a return, the registers it restores move from `operations` to there.
    fn stack_entry_path(&mut self) -> Option<EntryPath> {
        let has_other_effects = !self.defines.is_empty() || !self.lowest.is_empty();
        if has_other_effects || !self.access_sets.is_empty() || self.exits.is_dependent {
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
                    let Operation::Load { to, at, size: 8, sign: Extension::Zero, n_prior_stores: 0 } = *operation
                    else {
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
