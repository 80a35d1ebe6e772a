//! Compiler passes over a block summary: coalescing of checks and stores, liveness (with dead-code elimination), register values at the
//! exit, and induction variables.
//!
//! `is_live` is asked backwards, from the last operation to the first, and marks what the operation reads. Invariant: what remains passes
//! for exactly the entry values for which all passed. Pure functions, each linear in the operations but for coalescing, which compares
//! pairs; once a block.

use super::operation::{ExitValues, Operation, SymbolicAddress};
use super::symbolic::{ROOTS, SymbolicValue, ZERO};
use crate::engine::cpu::decode_cache::slot_of;
use crate::x86::computation::DivisionResult;
use crate::x86::emitter::whole_registers_used;

/// The general registers among the needed roots, as a mask.
pub(super) fn needed_registers(needed: &[bool; ROOTS]) -> u16 {
    (0..16).filter(|number| needed[*number]).map(|number| 1 << number).sum()
}

/// The registers that an instruction names in any way, by slot.
pub(super) fn slots_used(bytes: &[u8], at: u64) -> u64 {
    whole_registers_used(bytes, at).into_iter().filter_map(slot_of).fold(0, |all, slot| all | 1 << slot)
}

/// Merges checks where one is equivalent to several.
pub(super) fn merge_checks(operations: Vec<Operation>) -> Vec<Operation> {
    let mut all: Vec<Operation> = Vec::new();
    for operation in operations {
        let both = |earlier: &Operation| match (earlier, operation) {
            (Operation::Check(earlier), Operation::Check(check)) => earlier.merged(check),
            _ => None,
        };
        match all.iter_mut().find_map(|earlier| both(earlier).map(|merged| (earlier, merged))) {
            Some((earlier, merged)) => *earlier = Operation::Check(merged),
            None => all.push(operation),
        }
    }
    all
}

/// The lowest bits of a word.
pub(super) fn mask(bits: u32) -> u64 {
    if bits == 64 { u64::MAX } else { (1 << bits) - 1 }
}

/// Whether an operation is live; if so its operands become needed.
pub(super) fn is_live(operation: &Operation, needed: &mut [bool; ROOTS]) -> bool {
    let nothing = SymbolicValue::constant(0);
    let (to, operands) = match *operation {
        Operation::Check(check) => (None, [check.at, check.red_zone_of.unwrap_or(nothing), nothing]),
        Operation::Divide { to, high, low, by, wanted, .. } => {
            ((wanted == DivisionResult::Remainder).then_some(to), [high, low, by])
        }
        Operation::Sum { to, base, index, .. } => (Some(to), [base, index, nothing]),
        Operation::Mask { to, of, .. } | Operation::Shift { to, of, .. } => (Some(to), [of, nothing, nothing]),
        Operation::Load { to, at, .. } => (Some(to), [at, nothing, nothing]),
        Operation::Binary { to, left, right, .. } | Operation::Condition { to, left, right, .. } => {
            (Some(to), [left, right, nothing])
        }
        Operation::Merge { to, of, value, .. } => (Some(to), [of, value, nothing]),
        Operation::Choose { to, condition, yes, no } => (Some(to), [SymbolicValue::register(condition), yes, no]),
        Operation::Forward { to, of, at, .. } => (Some(to), [of, at, nothing]),
    };
    let is_live = to.is_none_or(|to| needed[usize::from(to)]);
    if is_live {
        operands.into_iter().for_each(|value| needed[usize::from(value.root)] = true);
    }
    is_live
}

/// Dead-code elimination: the checks, and the operations that something needed depends on.
pub(super) fn live_operations(all: &[Operation], needed: &mut [bool; ROOTS]) -> Vec<Operation> {
    let mut operations: Vec<Operation> =
        all.iter().rev().filter(|operation| is_live(operation, needed)).copied().collect();
    operations.reverse();
    operations
}

/// The same for a loop that is entered anew each round: computing what the next round needs is cheaper than reading it from the
/// emulator then, unless it takes another load.
pub(super) fn live_in_next_round(
    all: &[Operation],
    registers: &[Option<SymbolicValue>; 16],
    mut operations: Vec<Operation>,
    needed: &mut [bool; ROOTS],
) -> Vec<Operation> {
    for number in 0..16 {
        let Some(value) = registers[number].filter(|value| needed[number] && !needed[usize::from(value.root)]) else {
            continue;
        };
        let mut with_value = *needed;
        with_value[usize::from(value.root)] = true;
        let more = live_operations(all, &mut with_value);
        let n_loads = |operations: &[Operation]| {
            operations.iter().filter(|operation| matches!(operation, Operation::Load { .. })).count()
        };
        if n_loads(&more) == n_loads(&operations) {
            (operations, *needed) = (more, with_value);
        }
    }
    operations
}

/// How the block changes the general registers: by adding a constant, by assignment, or to an unknown value.
pub(super) fn exits(registers: &[Option<SymbolicValue>; 16], needed: &[bool; ROOTS]) -> ExitValues {
    let mut exits = ExitValues::default();
    for (number, value) in (0..).zip(registers) {
        match value {
            Some(value) if *value == SymbolicValue::register(number) => {}
            Some(value) if value.root == number => exits.added.push((number, value.plus)),
            Some(value) if value.root <= ZERO || needed[usize::from(value.root)] => {
                exits.assigned.push((number, *value));
            }
            _ => exits.unknown |= 1 << number,
        }
    }
    let changed = exits.changed();
    exits.is_empty = changed == 0;
    exits.is_dependent = exits.assigned.iter().any(|(_, value)| value.root < ZERO && changed & (1 << value.root) != 0);
    exits.is_parallel = !put_in_order(&mut exits.assigned);
    exits
}

/// Puts assignments in an order in which each comes before what it depends on is assigned; false if there is none.
fn put_in_order(assigned: &mut Vec<(u8, SymbolicValue)>) -> bool {
    let mut open = std::mem::take(assigned);
    let is_free = |number: u8, open: &[(u8, SymbolicValue)]| {
        open.iter().all(|(other, value)| *other == number || value.root != number)
    };
    while let Some(next) = open.iter().position(|(number, _)| is_free(*number, &open)) {
        assigned.push(open.remove(next));
    }
    let is_ordered = open.is_empty();
    assigned.extend(open);
    is_ordered
}

/// Whether a range certainly contains another.
pub(super) fn covers(outer: SymbolicAddress, inner: SymbolicAddress) -> bool {
    let offset = inner.at.plus.wrapping_sub(outer.at.plus);
    outer.at.root == inner.at.root
        && offset <= u64::from(outer.size)
        && offset + u64::from(inner.size) <= outer.size.into()
}

/// Whether two ranges of the same root overlap; with different roots that is not known.
pub(super) fn overlaps(a: SymbolicAddress, b: SymbolicAddress) -> bool {
    let (from_a, from_b) = (b.at.plus.wrapping_sub(a.at.plus), a.at.plus.wrapping_sub(b.at.plus));
    a.at.root == b.at.root && (from_a < u64::from(a.size) || from_b < u64::from(b.size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assignments_come_before_what_they_depend_on_changes() {
        let [rbp_plus_8, rsp, loaded] =
            [SymbolicValue::register(5).plus(8), SymbolicValue::register(4), SymbolicValue::register(20)];
        let mut leave = vec![(5, loaded), (4, rbp_plus_8)];
        assert!(put_in_order(&mut leave));
        assert_eq!(leave, [(4, rbp_plus_8), (5, loaded)]);
        let mut exchange = vec![(4, SymbolicValue::register(5)), (5, rsp)];
        assert!(!put_in_order(&mut exchange) && exchange.len() == 2);
    }
}
