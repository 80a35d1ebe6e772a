//! A block's bytes → what must be checked when it is entered.
//!
//! Registers are followed through the block as sums of what they held on entry; what cannot be followed is unknown, and a block in which
//! an address is unknown is refused: it runs under the recording.

use super::access_set::AccessSet;
use super::list_walk::ListWalk;
use super::operation::AccessCheck;
use super::operation::{End, Exits, Operation, SymbolicAddress};
use super::stack_path::{StackPath, Way};
use super::summary::BlockSummary;
use super::symbolic::ROOTS;
use super::symbolic::{RSP, SymbolicValue, ZERO, number_of};
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::cpu::decode_cache::{DecodedInsn, Found};
use crate::engine::cpu::unicorn::BlockRange;
use crate::engine::state::memory::Memory;
use crate::engine::state::shadow::RED_ZONE;
use crate::model::register::Register;
use crate::x86::dataflow::Moves;
use crate::x86::facts::{Flow, Kind, MAX_LENGTH, MemoryOperand, SegmentBase, Target};
use crate::x86::transfer::Sign;
use crate::x86::transfer::{Computed, effects};

/// Boils a block down.
///
/// # Errors
/// How many of its instructions must run under the recording: up to the first that cannot be told in advance.
pub fn compile(here: BlockRange, code: &mut DecodeCache, memory: &Memory, fs_base: u64) -> Result<BlockSummary, u32> {
    let mut compiler = Compiler::new(fs_base);
    let end_of_block = here.address + u64::from(here.size);
    let (mut at, mut last, mut n) = (here.address, here.address, 0_u32);
    let mut end = End::Next;
    let mut may_repeat = false;
    while at < end_of_block {
        let Found::Instruction(idx) = code.find(at, memory) else { return Err(n + 1) };
        if code.stops_at(at) || end != End::Next {
            return Err(n + 1);
        }
        let entry = code.entry(idx);
        may_repeat = matches!(entry.facts.flow, Flow::Jump { target, .. } if target == here.address);
        end = compiler.instruction(entry, at, memory).ok_or(n + 1)?;
        last = at;
        at += u64::from(entry.facts.length);
        n += 1;
    }
    if at != end_of_block {
        return Err(n);
    }
    let mut block = compiler.finish(here, n.into(), last, end, may_repeat && end == End::Next);
    if block.is_foreseen
        && let Some(bytes) = memory.read(here.address, here.size as usize)
    {
        block.learn_end(&bytes);
    }
    Ok(block)
}

struct Compiler {
    fs_base: u64,
    /// What the general registers hold; `None` for what cannot be told.
    registers: [Option<SymbolicValue>; 16],
    operations: Vec<Operation>,
    stores: Vec<Stored>,
    saves: Vec<(u8, SymbolicValue)>,
    lowest: Vec<SymbolicValue>,
    n_roots: usize,
}

/// A store and, if known, what it stores.
struct Stored {
    place: SymbolicAddress,
    what: Option<SymbolicValue>,
}

impl Compiler {
    fn new(fs_base: u64) -> Compiler {
        Compiler {
            fs_base,
            registers: std::array::from_fn(|number| Some(SymbolicValue::register(number as u8))),
            operations: Vec::new(),
            stores: Vec::new(),
            saves: Vec::new(),
            lowest: Vec::new(),
            n_roots: usize::from(ZERO) + 1,
        }
    }

    /// Takes in one instruction; how the block ends, if it ends with this one.
    fn instruction(&mut self, entry: &DecodedInsn, at: u64, memory: &Memory) -> Option<End> {
        let facts = &entry.facts;
        if facts.repeats
            || !matches!(facts.kind, Kind::Plain | Kind::Push(_) | Kind::FloatingPoint)
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
        let before = self.registers;
        let mut places = Vec::new();
        for operand in &facts.memory {
            places.push(self.check(operand, facts.kind)?);
        }
        let first = places.first().copied();
        let end = self.end(entry, at + u64::from(facts.length), &before, first)?;
        if let Kind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            self.saves.push((number_of(register)?, first?.at));
        }
        let results: Vec<(u8, Option<SymbolicValue>)> = effects
            .iter()
            .filter_map(|effect| Some((number_of(effect.to)?, self.computed(effect.value, effect.to, &before, first))))
            .collect();
        for operand in facts.memory.iter().zip(&places).filter(|(operand, _)| operand.writes).map(|(_, place)| *place) {
            let from = if let Moves::Store { from } = facts.moves { number_of(from) } else { None };
            let what = from.and_then(|from| before[usize::from(from)]);
            self.stores.push(Stored { place: operand, what });
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = results.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.and_then(|(_, value)| *value);
        }
        self.note_stack_pointer()?;
        Some(end)
    }

    /// Takes note of where the stack pointer is now, unless it was at least as low on entry.
    fn note_stack_pointer(&mut self) -> Option<()> {
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

    /// Notes a use of memory; `None` where its place cannot be told.
    fn check(&mut self, operand: &MemoryOperand, kind: Kind) -> Option<SymbolicAddress> {
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
        let place = SymbolicAddress { at, size: operand.size };
        let rsp = self.registers[usize::from(RSP)];
        let is_near =
            rsp.is_some_and(|rsp| rsp.root == at.root && at.plus.wrapping_sub(rsp.plus) as i64 >= -(RED_ZONE as i64));
        let needs_rsp = operand.writes && !is_near && !matches!(kind, Kind::Push(_));
        let check = AccessCheck {
            at,
            size: operand.size,
            align: operand.align,
            writes: operand.writes,
            reads: operand.reads && !self.stores.iter().any(|stored| covers(stored.place, place)),
            above: if needs_rsp { Some(rsp?) } else { None },
        };
        self.operations.push(Operation::Check(check));
        Some(place)
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
        computed: Computed,
        to: Register,
        before: &[Option<SymbolicValue>; 16],
        operand: Option<SymbolicAddress>,
    ) -> Option<SymbolicValue> {
        debug_assert!(number_of(to).is_some());
        match computed {
            Computed::Sum { base, index, factor, displacement, bits } => {
                self.sum(base, index, factor, displacement, bits, before)
            }
            Computed::Masked { of, mask } => {
                let of = before[usize::from(number_of(of)?)]?;
                let to = self.root()?;
                self.operations.push(Operation::Mask { to, of, mask });
                Some(SymbolicValue::register(to))
            }
            Computed::Shifted { of, by, bits } => {
                let of = before[usize::from(number_of(of)?)]?;
                let to = self.root()?;
                self.operations.push(Operation::Shift { to, of, by, mask: mask(bits) });
                Some(SymbolicValue::register(to))
            }
            Computed::Loaded { size, sign } => self.loaded(SymbolicAddress { at: operand?.at, size }, sign),
        }
    }

    /// What a load finds: memory as it is on entry, or what the block itself stored there.
    fn loaded(&mut self, place: SymbolicAddress, sign: Sign) -> Option<SymbolicValue> {
        for stored in self.stores.iter().rev() {
            if stored.place.at.root != place.at.root {
                continue;
            }
            if stored.place == place && place.size == 8 {
                // Stores in between may have overwritten it unless they are known to lie elsewhere.
                let mut later = self.stores.iter().rev().take_while(|later| !std::ptr::eq(*later, stored));
                let all_known = later.all(|later| later.place.at.root == place.at.root);
                return if all_known { stored.what } else { None };
            }
            if overlaps(stored.place, place) {
                return None;
            }
        }
        let to = self.root()?;
        let after = self.n_doubtful(place);
        self.operations.push(Operation::Load { to, at: place.at, size: place.size as u8, sign, after });
        Some(SymbolicValue::register(to))
    }

    /// How many stores so far may have written to a place, as far as cannot be told in advance.
    fn n_doubtful(&self, place: SymbolicAddress) -> u16 {
        let is_apart = |stored: &Stored| stored.place.at.root == place.at.root && !overlaps(stored.place, place);
        if self.stores.iter().all(is_apart) { 0 } else { self.stores.len() as u16 }
    }

    fn end(
        &mut self,
        entry: &DecodedInsn,
        next: u64,
        before: &[Option<SymbolicValue>; 16],
        first: Option<SymbolicAddress>,
    ) -> Option<End> {
        let rsp = before[usize::from(RSP)]?;
        Some(match entry.facts.flow {
            Flow::Next => End::Next,
            Flow::Jump { .. } if !entry.target_is_function => End::Next,
            Flow::Jump { .. } => End::Jump { next },
            Flow::IndirectJump(target) => End::IndirectJump { target: self.target(target, before, first)? },
            Flow::Call { target } => End::Call {
                slot: rsp.plus(8_u64.wrapping_neg()),
                next,
                target: SymbolicValue::constant(target),
                is_direct: true,
                to_private: entry.target_is_private,
            },
            Flow::IndirectCall(target) => {
                let target = self.target(target, before, first)?;
                let slot = rsp.plus(8_u64.wrapping_neg());
                End::Call { slot, next, target, is_direct: false, to_private: entry.target_is_private }
            }
            Flow::Return { extra } => {
                let mut kept = [SymbolicValue::constant(0); 6];
                for (kept, register) in kept.iter_mut().zip(Register::CALLEE_SAVED) {
                    *kept = before[usize::from(number_of(register)?)]?;
                }
                End::Return { slot: rsp, extra, after: self.n_doubtful(SymbolicAddress { at: rsp, size: 8 }), kept }
            }
        })
    }

    fn target(
        &mut self,
        target: Target,
        before: &[Option<SymbolicValue>; 16],
        first: Option<SymbolicAddress>,
    ) -> Option<SymbolicValue> {
        match target {
            Target::Register(register) => before[usize::from(number_of(register)?)],
            Target::Memory => self.loaded(SymbolicAddress { at: first?.at, size: 8 }, Sign::Zero),
        }
    }

    fn finish(mut self, here: BlockRange, n: u64, last: u64, end: End, may_repeat: bool) -> BlockSummary {
        let mut needed = [false; ROOTS];
        let stores: Box<[SymbolicAddress]> = self.stores.iter().map(|stored| stored.place).collect();
        let mut need = |value: SymbolicValue| needed[usize::from(value.root)] = true;
        stores.iter().for_each(|place| need(place.at));
        self.saves.iter().for_each(|(_, slot)| need(*slot));
        self.lowest.iter().for_each(|lowest| need(*lowest));
        match end {
            End::Next | End::Jump { .. } => {}
            End::IndirectJump { target } => need(target),
            End::Call { slot, target, next: _, is_direct: _, to_private: _ } => {
                need(slot);
                need(target);
                // What the called function must give back is best known when it is called.
                let kept = Register::CALLEE_SAVED.into_iter().filter_map(number_of);
                let kept = kept.filter_map(|number| self.registers[usize::from(number)]);
                kept.filter(|value| value.root < ZERO).for_each(&mut need);
            }
            End::Return { slot, kept, extra: _, after: _ } => {
                need(slot);
                kept.into_iter().for_each(&mut need);
            }
        }
        let mut operations = self.kept(&mut needed);
        let mut exits = exits(&self.registers, &needed);
        let strides = if may_repeat { strides(&operations, &exits, &self.lowest) } else { None };
        let has_strides = strides.is_some();
        let changes_nothing = stores.is_empty() && self.saves.is_empty() && self.lowest.is_empty();
        let mut is_foreseen = false;
        if may_repeat && strides.is_none() && changes_nothing {
            operations = self.kept_for_next_time(&mut needed);
            exits = self::exits(&self.registers, &needed);
            is_foreseen = exits.unknown & needs(&needed) == 0;
        }
        let mut uses = AccessSet::all_joined(operations.iter().filter_map(|operation| match operation {
            Operation::Check(check) => Some(AccessSet::of(*check)),
            _ => None,
        }));
        let mut marks = AccessSet::all_joined(stores.iter().copied().map(AccessSet::written));
        let stack_path =
            if is_foreseen { None } else { StackPath::taken_from(&mut uses, &mut marks, &mut self.lowest) };
        if stack_path.is_some() {
            needed[usize::from(RSP)] = true;
        }
        if !has_strides {
            operations.retain(|operation| !matches!(operation, Operation::Check(_)));
        }
        let acts = !(marks.is_empty() && self.saves.is_empty() && self.lowest.is_empty());
        let walk = if is_foreseen { ListWalk::of(&operations, &uses, &exits) } else { None };
        let mut block = BlockSummary {
            start: here.address,
            size: here.size,
            n,
            needs: needs(&needed),
            operations: joined(operations).into(),
            uses: uses.into(),
            stack_path,
            marks: marks.into_boxed_slice(),
            written: joined_places(&stores).into(),
            stores,
            saves: self.saves.into(),
            lowest: self.lowest.into(),
            exits,
            end,
            repeats: has_strides || is_foreseen,
            acts,
            last,
            strides,
            is_foreseen,
            walk,
            ends: None,
            way: Way::General,
            way_inside: Way::General,
        };
        block.choose_way();
        block
    }

    /// The operations that are needed.
    fn kept(&self, needed: &mut [bool; ROOTS]) -> Vec<Operation> {
        let mut operations: Vec<Operation> =
            self.operations.iter().rev().filter(|operation| keep(operation, needed)).copied().collect();
        operations.reverse();
        operations
    }

    /// The operations that are needed when what the next time needs is needed too.
    fn kept_for_next_time(&self, needed: &mut [bool; ROOTS]) -> Vec<Operation> {
        loop {
            let operations = self.kept(needed);
            let left = (0..16).filter(|number| needed[*number]).filter_map(|number| self.registers[number]);
            let lacking: Vec<u8> = left.map(|value| value.root).filter(|root| !needed[usize::from(*root)]).collect();
            if lacking.is_empty() {
                return operations;
            }
            lacking.into_iter().for_each(|root| needed[usize::from(root)] = true);
        }
    }
}

fn needs(needed: &[bool; ROOTS]) -> u16 {
    (0..16).filter(|number| needed[*number]).map(|number| 1 << number).sum()
}

/// The same with fewer checks, as far as one can stand for several.
fn joined(operations: Vec<Operation>) -> Vec<Operation> {
    let mut all: Vec<Operation> = Vec::new();
    for operation in operations {
        let both = |earlier: &Operation| match (earlier, operation) {
            (Operation::Check(earlier), Operation::Check(check)) => earlier.joined(check),
            _ => None,
        };
        match all.iter_mut().find_map(|earlier| both(earlier).map(|check| (earlier, check))) {
            Some((earlier, check)) => *earlier = Operation::Check(check),
            None => all.push(operation),
        }
    }
    all
}

fn joined_places(stores: &[SymbolicAddress]) -> Vec<SymbolicAddress> {
    let mut all: Vec<SymbolicAddress> = Vec::new();
    for store in stores {
        match all.iter_mut().find_map(|earlier| earlier.joined(*store).map(|both| (earlier, both))) {
            Some((earlier, both)) => *earlier = both,
            None => all.push(*store),
        }
    }
    all
}

fn mask(bits: u32) -> u64 {
    if bits == 64 { u64::MAX } else { (1 << bits) - 1 }
}

/// Whether the operation is one that somebody needs; then what it is made of is needed too.
fn keep(operation: &Operation, needed: &mut [bool; ROOTS]) -> bool {
    let made_of = match *operation {
        Operation::Check(check) => [Some(check.at), check.above],
        Operation::Sum { to, base, index, .. } if needed[usize::from(to)] => [Some(base), Some(index)],
        Operation::Mask { to, of, .. } | Operation::Shift { to, of, .. } if needed[usize::from(to)] => [Some(of), None],
        Operation::Load { to, at, .. } if needed[usize::from(to)] => [Some(at), None],
        _ => return false,
    };
    made_of.into_iter().flatten().for_each(|value| needed[usize::from(value.root)] = true);
    true
}

fn exits(registers: &[Option<SymbolicValue>; 16], needed: &[bool; ROOTS]) -> Exits {
    let mut exits = Exits::default();
    for (number, value) in (0..).zip(registers) {
        match value {
            Some(value) if *value == SymbolicValue::register(number) => {}
            Some(value) if value.root == number => exits.plus.push((number, value.plus)),
            Some(value) if value.root <= ZERO || needed[usize::from(value.root)] => exits.is.push((number, *value)),
            _ => exits.unknown |= 1 << number,
        }
    }
    let changed = exits.changed();
    exits.is_nothing = changed == 0;
    exits.is_tangled = exits.is.iter().any(|(_, value)| value.root < ZERO && changed & (1 << value.root) != 0);
    exits
}

fn covers(outer: SymbolicAddress, inner: SymbolicAddress) -> bool {
    let offset = inner.at.plus.wrapping_sub(outer.at.plus);
    outer.at.root == inner.at.root
        && offset <= u64::from(outer.size)
        && offset + u64::from(inner.size) <= outer.size.into()
}

fn overlaps(a: SymbolicAddress, b: SymbolicAddress) -> bool {
    let (from_a, from_b) = (b.at.plus.wrapping_sub(a.at.plus), a.at.plus.wrapping_sub(b.at.plus));
    a.at.root == b.at.root && (from_a < u64::from(a.size) || from_b < u64::from(b.size))
}

/// By how much each root moves when the block is run again, by root; `None` if that cannot be told of one that a check is about.
fn strides(operations: &[Operation], exits: &Exits, lowest: &[SymbolicValue]) -> Option<Box<[u64]>> {
    let mut moves: Vec<Option<u64>> = vec![None; ROOTS];
    moves[..=usize::from(ZERO)].fill(Some(0));
    exits.plus.iter().for_each(|(number, more)| moves[usize::from(*number)] = Some(*more));
    exits.is.iter().for_each(|(number, _)| moves[usize::from(*number)] = None);
    (0..16).filter(|number| exits.unknown & (1 << number) != 0).for_each(|number| moves[number] = None);
    for operation in operations {
        match *operation {
            Operation::Check(check) => {
                moves[usize::from(check.at.root)]?;
                if let Some(rsp) = check.above {
                    (moves[usize::from(rsp.root)]? == 0).then_some(())?;
                }
            }
            Operation::Sum { to, base, index, factor, mask: u64::MAX } => {
                let (base, index) = (moves[usize::from(base.root)]?, moves[usize::from(index.root)]?);
                moves[usize::from(to)] = Some(base.wrapping_add(index.wrapping_mul(factor)));
            }
            _ => return None,
        }
    }
    let is_still = lowest.iter().all(|rsp| moves[usize::from(rsp.root)] == Some(0));
    is_still.then(|| moves.into_iter().map(|moves| moves.unwrap_or(0)).collect())
}
