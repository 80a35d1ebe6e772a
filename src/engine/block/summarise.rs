//! Basic-block summaries by symbolic execution: from a block's bytes to what must be checked, computed and updated when it is entered.
//!
//! Each register is a symbolic value: a root (a register at entry, or the result of an operation) plus a constant. Loads read memory at
//! entry, or the block's own store where that certainly is to the same place (store-to-load forwarding; possible aliases are compared at
//! entry). What the transfer functions do not cover is unknown. A block with an unknown address or stack pointer, or with more than
//! 256 roots, is refused and runs under the recorder. Then dead operations are eliminated and neighbouring accesses merged (`passes`,
//! `access_set`).
//!
//! Invariant (soundness): a block whose summary passes is one for whose every instruction `check` would report nothing, and its effects are
//! theirs. It holds for the code bytes, the stops, the FS base, and whether SSE arithmetic is interpreted, that it was made with; `executor`
//! flushes the summaries when one of them changes. Cost: once a block, linear in its instructions but for stores (each load is compared with
//! them) and merging; a load at entry then costs one memory read.

use super::access_set::AccessSet;
use super::hot_loop::NEVER;
use super::operation::{AccessCheck, BlockEnd, Operation, SymbolicAddress};
use super::passes;
use super::passes::{
    covers, exits, live_in_next_round, live_operations, mask, merge_checks, needed_registers, overlaps, slots_used,
};
use super::stack_path::{EntryPath, StackPath};
use super::summary::BlockSummary;
use super::symbolic::{FLAGS, ROOTS, RSP, SymbolicValue, ZERO, number_of};
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::decode_cache::{CodeAt, DecodedInsn};
use crate::engine::cpu::unicorn::BlockRange;
use crate::engine::memory::guest::Memory;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::register::Register;
use crate::x86::computation::{BinaryOperator, Computation, FlagEffect, FlagRule};
use crate::x86::facts::{Divide, Flow, IndirectTarget, InsnKind, MAX_LENGTH, MemoryOperand, SegmentBase};
use crate::x86::flags::{UseOfUndefined, use_after_bit_test};
use crate::x86::transfer::Extension;
use crate::x86::transfer::{TransferExpr, effects, store_and_flags};

/// Summarises a block, for an FS base, and for whether the emulator executes SSE's arithmetic.
///
/// # Errors
/// The number of its instructions that must run under the recorder: up to the first that cannot be summarised.
pub(super) fn summarise(
    here: BlockRange,
    code: &mut DecodeCache,
    memory: &Memory,
    (fs_base, has_float): (u64, bool),
) -> Result<BlockSummary, u32> {
    let mut summariser = Summariser::new(fs_base);
    let end_of_block = here.address + u64::from(here.size);
    let (mut at, mut last, mut n) = (here.address, here.address, 0_u32);
    let mut end = BlockEnd::Next;
    let mut may_loop = false;
    while at < end_of_block {
        let CodeAt::Instruction(idx) = code.find(at, memory) else { return Err(n + 1) };
        if code.stops_at(at) || end != BlockEnd::Next {
            return Err(n + 1);
        }
        let entry = code.entry(idx);
        may_loop = matches!(entry.facts.flow, Flow::Jump { target, .. } if target == here.address);
        let is_executed = has_float || entry.facts.kind != InsnKind::FloatingPoint;
        end = is_executed.then(|| summariser.execute(entry, at, memory)).flatten().ok_or(n + 1)?;
        last = at;
        at += u64::from(entry.facts.length);
        n += 1;
    }
    if at != end_of_block || (summariser.leaves_bit_test && !matches!(end, BlockEnd::Next | BlockEnd::Return { .. })) {
        return Err(n);
    }
    may_loop &= !summariser.leaves_bit_test;
    Ok(summariser.finish(here, n.into(), last, end, may_loop && end == BlockEnd::Next))
}

struct Summariser {
    fs_base: u64,
    /// The general registers; `None` for an unknown value.
    registers: [Option<SymbolicValue>; 16],
    operations: Vec<Operation>,
    stores: Vec<KnownStore>,
    saves: Vec<(u8, SymbolicValue)>,
    lowest: Vec<SymbolicValue>,
    n_roots: usize,
    /// The registers named so far, by slot.
    touched: u64,
    /// What the arithmetic flags come from; `None` if that is unknown.
    flags: Option<KnownFlags>,
    /// Flags are as a bit test has left them, which the manuals do not define.
    leaves_bit_test: bool,
}

/// A store, with the value stored if that is known.
#[derive(Clone, Copy)]
struct KnownStore {
    address: SymbolicAddress,
    value: Option<SymbolicValue>,
}

/// The numbers from which the arithmetic flags were computed.
#[derive(Clone, Copy)]
struct KnownFlags {
    rule: FlagRule,
    left: SymbolicValue,
    right: SymbolicValue,
    bits: u8,
}

impl Summariser {
    fn new(fs_base: u64) -> Summariser {
        Summariser {
            fs_base,
            registers: std::array::from_fn(|number| Some(SymbolicValue::register(number as u8))),
            operations: Vec::new(),
            stores: Vec::new(),
            saves: Vec::new(),
            lowest: Vec::new(),
            n_roots: usize::from(FLAGS) + 1,
            touched: 0,
            flags: Some(KnownFlags {
                rule: FlagRule::Given,
                left: SymbolicValue::register(FLAGS),
                right: SymbolicValue::constant(0),
                bits: 64,
            }),
            leaves_bit_test: false,
        }
    }

    /// Executes one instruction symbolically. Returns how the block ends if this is its last one; `None` if it cannot be summarised.
    fn execute(&mut self, entry: &DecodedInsn, at: u64, memory: &Memory) -> Option<BlockEnd> {
        let facts = &entry.facts;
        if facts.repeats
            || !matches!(
                facts.kind,
                InsnKind::Plain
                    | InsnKind::Push(_)
                    | InsnKind::FloatingPoint
                    | InsnKind::BitTest
                    | InsnKind::Divide(Divide { bits: 32 | 64, .. })
            )
            || entry.bad_target.is_some()
        {
            return None;
        }
        let is_followed =
            |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
        if !facts.writes.iter().all(is_followed) {
            return None;
        }
        let bytes = memory.read(at, usize::from(facts.length)).filter(|bytes| bytes.len() <= MAX_LENGTH)?;
        let effects = effects(&bytes, at)?;
        self.touched |= slots_used(&bytes, at);
        match use_after_bit_test(&bytes) {
            UseOfUndefined::Mixes if self.leaves_bit_test => return None,
            UseOfUndefined::Replaces => self.leaves_bit_test = false,
            _ => {}
        }
        self.leaves_bit_test |= facts.kind == InsnKind::BitTest;
        let before = self.registers;
        let mut addresses = Vec::new();
        for operand in &facts.memory {
            addresses.push(self.note_access(operand, facts.kind)?);
        }
        let first = addresses.first().copied();
        let end = self.end(entry, at + u64::from(facts.length), &before, first)?;
        if let InsnKind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            self.saves.push((number_of(register)?, first?.at));
        }
        let results: Vec<(u8, Option<SymbolicValue>)> = effects
            .iter()
            .filter_map(|effect| Some((number_of(effect.to)?, self.computed(&effect.value, effect.to, &before, first))))
            .collect();
        if matches!(facts.kind, InsnKind::Divide(_)) && !(results.len() == 2 && results[0].1.is_some()) {
            return None;
        }
        let (stored, flags) = store_and_flags(&bytes, at);
        let stored = stored.and_then(|stored| self.compile(&stored, &before, first));
        match flags {
            FlagEffect::Kept => {}
            FlagEffect::Unknown => self.flags = None,
            FlagEffect::From(from) => {
                let left = self.compile(&from.left, &before, first);
                let right = self.compile(&from.right, &before, first);
                self.flags = left.zip(right).map(|(left, right)| KnownFlags {
                    rule: from.rule,
                    left,
                    right,
                    bits: from.bits as u8,
                });
            }
        }
        for operand in
            facts.memory.iter().zip(&addresses).filter(|(operand, _)| operand.writes).map(|(_, address)| *address)
        {
            self.stores.push(KnownStore { address: operand, value: stored });
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = results.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.and_then(|(_, value)| *value);
        }
        self.note_lowest_rsp()?;
        Some(end)
    }

    /// Notes the stack pointer if it is lower than at entry; `None` if it is unknown.
    fn note_lowest_rsp(&mut self) -> Option<()> {
        let rsp = self.registers[usize::from(RSP)]?;
        if rsp.root == RSP && rsp.plus as i64 >= 0 {
            return Some(());
        }
        match self.lowest.iter_mut().find(|lowest| lowest.root == rsp.root) {
            Some(lowest) if (rsp.plus as i64) < lowest.plus as i64 => *lowest = rsp,
            Some(_) => {}
            None => self.lowest.push(rsp),
        }
        Some(())
    }

    /// Adds the check of an access; `None` if its address is unknown.
    fn note_access(&mut self, operand: &MemoryOperand, kind: InsnKind) -> Option<SymbolicAddress> {
        if operand.is_32_bit
            || operand.bit_offset.is_some()
            || operand.index_is_byte
            || !(1..=16).contains(&operand.size)
        {
            return None;
        }
        let segment = match operand.segment {
            SegmentBase::Zero => 0,
            SegmentBase::Fs => self.fs_base,
        };
        let displacement = operand.displacement.wrapping_add(segment);
        let before = self.registers;
        let at = self.sum(operand.base, operand.index, u64::from(operand.scale), displacement, 64, &before)?;
        let address = SymbolicAddress { at, size: operand.size };
        let rsp = self.registers[usize::from(RSP)];
        let is_near =
            rsp.is_some_and(|rsp| rsp.root == at.root && at.plus.wrapping_sub(rsp.plus) as i64 >= -(RED_ZONE as i64));
        let needs_rsp = operand.writes && !is_near && !matches!(kind, InsnKind::Push(_));
        let check = AccessCheck {
            at,
            size: operand.size,
            align: operand.align,
            writes: operand.writes,
            reads: operand.reads && !self.stores.iter().any(|stored| covers(stored.address, address)),
            red_zone_of: if needs_rsp { Some(rsp?) } else { None },
        };
        self.operations.push(Operation::Check(check));
        Some(address)
    }

    fn root(&mut self) -> Option<u8> {
        let root = self.n_roots;
        self.n_roots += 1;
        (root < ROOTS).then_some(root as u8)
    }

    fn sum(
        &mut self,
        base: Option<Register>,
        index: Option<Register>,
        factor: u64,
        displacement: u64,
        bits: u32,
        registers: &[Option<SymbolicValue>; 16],
    ) -> Option<SymbolicValue> {
        let value = |register: Option<Register>| match register {
            Some(register) => registers[usize::from(number_of(register)?)],
            None => Some(SymbolicValue::constant(0)),
        };
        let (mut base, mut index) = (value(base)?.plus(displacement), value(index)?);
        if let Some(constant) = index.as_constant() {
            base = base.plus(constant.wrapping_mul(factor));
            index = SymbolicValue::constant(0);
        } else if factor == 1 && base.as_constant().is_some() {
            (base, index) = (index.plus(base.plus), SymbolicValue::constant(0));
        }
        let mask = mask(bits);
        if let (Some(constant), Some(_)) = (base.as_constant(), index.as_constant()) {
            return Some(SymbolicValue::constant(constant & mask));
        }
        if bits == 64 && index.as_constant().is_some() {
            return Some(base);
        }
        let to = self.root()?;
        self.operations.push(Operation::Sum { to, base, index, factor, mask });
        Some(SymbolicValue::register(to))
    }

    fn computed(
        &mut self,
        computed: &TransferExpr,
        to: Register,
        before: &[Option<SymbolicValue>; 16],
        operand: Option<SymbolicAddress>,
    ) -> Option<SymbolicValue> {
        debug_assert!(number_of(to).is_some());
        match *computed {
            TransferExpr::Sum { base, index, factor, displacement, bits } => {
                self.sum(base, index, factor, displacement, bits, before)
            }
            TransferExpr::Masked { of, mask } => {
                let of = before[usize::from(number_of(of)?)]?;
                let to = self.root()?;
                self.operations.push(Operation::Mask { to, of, mask });
                Some(SymbolicValue::register(to))
            }
            TransferExpr::Shifted { of, by, bits } => {
                let of = before[usize::from(number_of(of)?)]?;
                let to = self.root()?;
                self.operations.push(Operation::Shift { to, of, by, mask: mask(bits) });
                Some(SymbolicValue::register(to))
            }
            TransferExpr::Loaded { size, sign } => self.loaded(SymbolicAddress { at: operand?.at, size }, sign),
            TransferExpr::Computed(ref computation) => self.compile(computation, before, operand),
        }
    }

    /// Emits the operations of a computation; `None` if something in it is unknown.
    fn compile(
        &mut self,
        computation: &Computation,
        before: &[Option<SymbolicValue>; 16],
        operand: Option<SymbolicAddress>,
    ) -> Option<SymbolicValue> {
        match *computation {
            Computation::Constant(value) => Some(SymbolicValue::constant(value)),
            Computation::Part { of, shift, bits } => {
                let of = before[usize::from(number_of(of)?)]?;
                self.part(of, shift, bits)
            }
            Computation::Memory { size } => self.loaded(SymbolicAddress { at: operand?.at, size }, Extension::Zero),
            Computation::Binary { operator, ref left, ref right, bits } => {
                let (left, right) = (self.compile(left, before, operand)?, self.compile(right, before, operand)?);
                self.binary(operator, left, right, bits)
            }
            Computation::Merged { of, shift, bits, ref value } => {
                let (of, value) = (before[usize::from(number_of(of)?)]?, self.compile(value, before, operand)?);
                let to = self.root()?;
                self.operations.push(Operation::Merge { to, of, value, shift: shift as u8, bits: bits as u8 });
                Some(SymbolicValue::register(to))
            }
            Computation::Chosen { condition, ref yes, ref no } => {
                let KnownFlags { rule, left, right, bits } = self.flags?;
                condition.is_decided_by(rule).then_some(())?;
                let (yes, no) = (self.compile(yes, before, operand)?, self.compile(no, before, operand)?);
                let (holds, to) = (self.root()?, self.root()?);
                self.operations.push(Operation::Condition { to: holds, condition, rule, left, right, bits });
                self.operations.push(Operation::Choose { to, condition: holds, yes, no });
                Some(SymbolicValue::register(to))
            }
            Computation::Divided { ref by, bits, is_signed, wanted } => {
                let by = self.compile(by, before, operand)?;
                let [low, high] = [Register::RAX, Register::RDX].map(number_of);
                let (low, high) = (before[usize::from(low?)]?, before[usize::from(high?)]?);
                let to = self.root()?;
                self.operations.push(Operation::Divide { to, high, low, by, bits: bits as u8, is_signed, wanted });
                Some(SymbolicValue::register(to))
            }
        }
    }

    /// Some bits of a value, zero-extended.
    fn part(&mut self, of: SymbolicValue, shift: u32, bits: u32) -> Option<SymbolicValue> {
        let mask = mask(bits);
        if let Some(constant) = of.as_constant() {
            return Some(SymbolicValue::constant(constant >> shift & mask));
        }
        if bits == 64 {
            return Some(of);
        }
        let to = self.root()?;
        self.operations.push(match shift {
            0 => Operation::Mask { to, of, mask },
            by => Operation::Shift { to, of, by, mask: mask << by },
        });
        Some(SymbolicValue::register(to))
    }

    fn binary(
        &mut self,
        operator: BinaryOperator,
        left: SymbolicValue,
        right: SymbolicValue,
        bits: u32,
    ) -> Option<SymbolicValue> {
        match (operator, left.as_constant(), right.as_constant()) {
            (_, Some(left), Some(right)) => return Some(SymbolicValue::constant(operator.apply(left, right, bits))),
            (BinaryOperator::Add, None, Some(plus)) if bits == 64 => return Some(left.plus(plus)),
            (BinaryOperator::Subtract, None, Some(less)) if bits == 64 => return Some(left.plus(less.wrapping_neg())),
            _ => {}
        }
        let to = self.root()?;
        self.operations.push(Operation::Binary { to, operator, left, right, bits: bits as u8 });
        Some(SymbolicValue::register(to))
    }

    /// The value of a load: memory at entry, or what the block itself stored there (store-to-load forwarding).
    fn loaded(&mut self, address: SymbolicAddress, sign: Extension) -> Option<SymbolicValue> {
        let of_same_root = |stored: &KnownStore| stored.address.at.root == address.at.root;
        let last = self.stores.iter().rposition(|stored| of_same_root(stored) && overlaps(stored.address, address));
        let Some(last) = last else {
            let to = self.root()?;
            let n_prior_stores = self.n_possible_aliases(address);
            let size = address.size as u8;
            self.operations.push(Operation::Load { to, at: address.at, size, sign, n_prior_stores });
            return Some(SymbolicValue::register(to));
        };
        let KnownStore { address: stored, value } = self.stores[last];
        let offset = address.at.plus.wrapping_sub(stored.at.plus);
        (covers(stored, address) && stored.size <= 8).then_some(())?;
        let mut value = self.part(value?, 8 * offset as u32, 8 * u32::from(address.size))?;
        if let Extension::Sign { bits } = sign {
            let from = SymbolicValue::constant(8 * u64::from(address.size));
            value = self.binary(BinaryOperator::SignExtend, value, from, bits)?;
        }
        // Later stores with another root may overlap the place; those with the same do not, or the search had found them.
        if self.stores[last + 1..].iter().all(of_same_root) {
            return Some(value);
        }
        let to = self.root()?;
        let (first, end) = (last as u16 + 1, self.stores.len() as u16);
        let forward = Operation::Forward { to, of: value, at: address.at, size: address.size as u8, first, end };
        self.operations.push(forward);
        Some(SymbolicValue::register(to))
    }

    /// How many of the stores so far must be checked at entry for overlap with a range.
    fn n_possible_aliases(&self, address: SymbolicAddress) -> u16 {
        let is_apart =
            |stored: &KnownStore| stored.address.at.root == address.at.root && !overlaps(stored.address, address);
        if self.stores.iter().all(is_apart) { 0 } else { self.stores.len() as u16 }
    }

    fn end(
        &mut self,
        entry: &DecodedInsn,
        next: u64,
        before: &[Option<SymbolicValue>; 16],
        first: Option<SymbolicAddress>,
    ) -> Option<BlockEnd> {
        let rsp = before[usize::from(RSP)]?;
        Some(match entry.facts.flow {
            Flow::Next => BlockEnd::Next,
            Flow::Jump { .. } if !entry.target_is_function => BlockEnd::Next,
            Flow::Jump { .. } => BlockEnd::Jump { next },
            Flow::IndirectJump(target) => BlockEnd::IndirectJump { target: self.target(target, before, first)? },
            Flow::Call { target } => BlockEnd::Call {
                slot: rsp.plus(8_u64.wrapping_neg()),
                next,
                target: SymbolicValue::constant(target),
                is_direct: true,
                is_compiled_call: entry.is_compiled_call,
            },
            Flow::IndirectCall(target) => {
                let target = self.target(target, before, first)?;
                let slot = rsp.plus(8_u64.wrapping_neg());
                BlockEnd::Call { slot, next, target, is_direct: false, is_compiled_call: entry.is_compiled_call }
            }
            Flow::Return { extra } => {
                let mut kept = [SymbolicValue::constant(0); 6];
                for (kept, register) in kept.iter_mut().zip(Register::CALLEE_SAVED) {
                    *kept = before[usize::from(number_of(register)?)]?;
                }
                BlockEnd::Return {
                    slot: rsp,
                    extra,
                    n_prior_stores: self.n_possible_aliases(SymbolicAddress { at: rsp, size: 8 }),
                    callee_saved: kept,
                }
            }
        })
    }

    fn target(
        &mut self,
        target: IndirectTarget,
        before: &[Option<SymbolicValue>; 16],
        first: Option<SymbolicAddress>,
    ) -> Option<SymbolicValue> {
        match target {
            IndirectTarget::Register(register) => before[usize::from(number_of(register)?)],
            IndirectTarget::Memory => self.loaded(SymbolicAddress { at: first?.at, size: 8 }, Extension::Zero),
        }
    }

    /// The values that the end of the block is checked and entered with.
    fn values_at_end(&self, end: &BlockEnd) -> Vec<SymbolicValue> {
        match *end {
            BlockEnd::Next | BlockEnd::Jump { .. } => Vec::new(),
            BlockEnd::IndirectJump { target } => vec![target],
            BlockEnd::Call { slot, target, next: _, is_direct: _, is_compiled_call: _ } => {
                // The callee-saved registers go into the frame, so their values are best known here.
                let kept = Register::CALLEE_SAVED.into_iter().filter_map(number_of);
                let kept = kept.filter_map(|number| self.registers[usize::from(number)]);
                [slot, target].into_iter().chain(kept.filter(|value| value.root < ZERO)).collect()
            }
            BlockEnd::Return { slot, callee_saved: kept, extra: _, n_prior_stores: _ } => {
                [slot].into_iter().chain(kept).collect()
            }
        }
    }

    /// The summary: operations whose results nothing needs are left out, accesses merged, and the cheapest entry path chosen.
    fn finish(mut self, here: BlockRange, n: u64, last: u64, end: BlockEnd, may_loop: bool) -> BlockSummary {
        let mut needed = [false; ROOTS];
        let stores: Box<[SymbolicAddress]> = self.stores.iter().map(|stored| stored.address).collect();
        let mut need = |value: SymbolicValue| needed[usize::from(value.root)] = true;
        stores.iter().for_each(|address| need(address.at));
        self.saves.iter().for_each(|(_, slot)| need(*slot));
        self.lowest.iter().for_each(|lowest| need(*lowest));
        self.values_at_end(&end).into_iter().for_each(&mut need);
        let mut operations = live_operations(&self.operations, &mut needed);
        let mut exits = exits(&self.registers, &needed);
        if may_loop {
            operations = live_in_next_round(&self.operations, &self.registers, operations, &mut needed);
            exits = passes::exits(&self.registers, &needed);
        }
        let mut access_sets = AccessSet::merge_all(operations.iter().filter_map(|operation| match operation {
            Operation::Check(check) => Some(AccessSet::of(*check)),
            _ => None,
        }));
        let mut defines = AccessSet::merge_all(stores.iter().copied().map(AccessSet::of_store));
        let stack_path = StackPath::extract(&mut access_sets, &mut defines, &mut self.lowest);
        if stack_path.is_some() {
            needed[usize::from(RSP)] = true;
        }
        operations.retain(|operation| !matches!(operation, Operation::Check(_)));
        let has_effects = !(defines.is_empty() && self.saves.is_empty() && self.lowest.is_empty());
        let mut block = BlockSummary {
            start: here.address,
            size: here.size,
            n,
            needs: needed_registers(&needed),
            needs_flags: needed[usize::from(FLAGS)],
            touched: self.touched,
            operations: merge_checks(operations).into(),
            access_sets: access_sets.into(),
            stack_path,
            defines: defines.into_boxed_slice(),
            stores,
            saves: self.saves.into(),
            lowest: self.lowest.into(),
            exits,
            end,
            has_effects,
            leaves_bit_test: self.leaves_bit_test,
            last,
            countdown: NEVER,
            hot_loop: None,
            entry_path: EntryPath::General,
        };
        block.choose_entry_path();
        block
    }
}
