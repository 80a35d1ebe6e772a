//! Loads, stores, exchanges and conditional moves, and the constants.

use super::convert;
use super::elementary;
use super::extended::{Extended, Interchange};
use super::operand;
use super::outcome::{Format, Outcome};
use super::real::{Real, Rounding};
use super::stack::Stack;
use super::status::{BEFORE, C1, Control, OVERFLOW, UNDERFLOW};
use crate::model::register::Flag;
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{Instruction, MemorySize, Mnemonic, OpKind};

/// `fld`, `fild`, `fbld`.
pub(super) fn load<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let outcome = if instruction.op_kind(0) == OpKind::Memory {
        load_memory(instruction, guest)
    } else {
        let index = operand::last_register(instruction);
        Stack::new(guest.registers).read(index).map_or(Outcome::STACK_UNDERFLOW, Outcome::exact)
    };
    Stack::new(guest.registers).push(outcome);
}

fn load_memory<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Outcome {
    match instruction.memory_size() {
        MemorySize::Bcd => {
            let address = guest.address(instruction, 0, 0);
            Outcome::exact(convert::from_decimal(operand::load_tenbyte(address, guest)))
        }
        // The widest format is loaded as it is, whatever it holds.
        MemorySize::Float80 => Outcome::exact(operand::memory(instruction, guest).value),
        _ => convert::load(operand::memory(instruction, guest)),
    }
}

/// A value as the memory operand of a store can hold it.
fn convert(instruction: &Instruction, value: Extended, control: Control) -> Outcome {
    let truncates = instruction.mnemonic() == Mnemonic::Fisttp;
    let rounding = if truncates { Rounding::Zero } else { control.rounding() };
    match instruction.memory_size() {
        MemorySize::Float80 => Outcome::exact(value),
        MemorySize::Float64 => convert::to_interchange(value, Interchange::DOUBLE, control),
        MemorySize::Float32 => convert::to_interchange(value, Interchange::SINGLE, control),
        MemorySize::Bcd => convert::to_decimal(value, rounding),
        size => convert::to_integer(value, size.size(), rounding),
    }
}

/// The bits of a value that the memory operand of a store can hold.
fn encode(instruction: &Instruction, value: Extended) -> u128 {
    match instruction.memory_size() {
        MemorySize::Float80 => value.to_bits(),
        MemorySize::Float64 => Interchange::DOUBLE.narrow(value).into(),
        MemorySize::Float32 => Interchange::SINGLE.narrow(value).into(),
        MemorySize::Bcd => convert::decimal_bits(value),
        size => convert::integer_bits(value, size.size()).into(),
    }
}

/// Memory, unlike a register, keeps its value when the result does not fit and that is unmasked: then nothing was rounded.
fn without_rounding_of_unfit(outcome: Outcome, control: Control) -> Outcome {
    match control.unmasked(outcome.exceptions & (OVERFLOW | UNDERFLOW)) {
        0 => outcome,
        unfit => Outcome { exceptions: unfit, up: false, ..outcome },
    }
}

/// `fst`, `fstp`, `fist`, `fistp`, `fisttp`, `fbstp`.
pub(super) fn store<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let keeps = matches!(instruction.mnemonic(), Mnemonic::Fst | Mnemonic::Fist);
    let pops = usize::from(!keeps);
    if instruction.op_kind(0) == OpKind::Register {
        let mut stack = Stack::new(guest.registers);
        let outcome = stack.read(0).map_or(Outcome::STACK_UNDERFLOW, Outcome::exact);
        return stack.deliver(instruction.op_register(0).number(), outcome, pops);
    }
    let address = guest.address(instruction, 0, 0);
    let mut stack = Stack::new(guest.registers);
    let control = stack.control();
    let outcome = stack.read(0).map_or(Outcome::STACK_UNDERFLOW, |value| convert(instruction, value, control));
    let outcome = without_rounding_of_unfit(outcome, control);
    if stack.accept(outcome, BEFORE | OVERFLOW | UNDERFLOW) {
        stack.pop(pops);
        let bytes = encode(instruction, outcome.value).to_le_bytes();
        guest.memory.store(address, &bytes[..instruction.memory_size().size()]);
    }
}

/// `fstpnce`: a store and pop without a stack fault. From an empty register it only pops.
pub(super) fn store_quietly(index: usize, stack: &mut Stack<'_>) {
    if let Some(value) = stack.read(0) {
        return stack.deliver(index, Outcome::exact(value), 1);
    }
    stack.set_conditions(C1, 0);
    stack.pop(1);
}

/// `fxch`. An empty register counts as indefinite, if the stack fault is masked.
pub(super) fn exchange(index: usize, stack: &mut Stack<'_>) {
    let (top, other) = (stack.read(0), stack.read(index));
    let fault =
        if top.is_none() || other.is_none() { Outcome::STACK_UNDERFLOW } else { Outcome::exact(Extended::ZERO) };
    if stack.accept(fault, BEFORE) {
        stack.write(0, other.unwrap_or(Extended::INDEFINITE));
        stack.write(index, top.unwrap_or(Extended::INDEFINITE));
    }
}

/// `fcmovcc`. Both registers are examined whether the condition holds or not.
pub(super) fn move_conditionally(instruction: &Instruction, rflags: u64, stack: &mut Stack<'_>) {
    use Mnemonic as M;
    let (zero, parity, carry) = (Flag::Zero.is_set(rflags), Flag::Parity.is_set(rflags), Flag::Carry.is_set(rflags));
    let holds = match instruction.mnemonic() {
        M::Fcmovb => carry,
        M::Fcmove => zero,
        M::Fcmovbe => carry || zero,
        M::Fcmovu => parity,
        M::Fcmovnb => !carry,
        M::Fcmovne => !zero,
        M::Fcmovnbe => !carry && !zero,
        _ => !parity,
    };
    match (stack.read(0), stack.read(instruction.op_register(1).number())) {
        (Some(_), Some(value)) if holds => stack.write(0, value),
        (Some(_), Some(_)) => {}
        _ => stack.deliver(0, Outcome::STACK_UNDERFLOW, 0),
    }
}

/// The constants, to 128 bits, rounded as rounding control says. No exception tells of the rounding.
pub(super) fn load_constant(mnemonic: Mnemonic, stack: &mut Stack<'_>) {
    use Mnemonic as M;
    let real = match mnemonic {
        M::Fld1 => Real::ONE,
        M::Fldpi => elementary::PI,
        M::Fldl2t => elementary::LOG2_10,
        M::Fldl2e => elementary::LOG2_E,
        M::Fldlg2 => elementary::LOG10_2,
        M::Fldln2 => elementary::LN_2,
        _ => Real::ZERO,
    };
    let outcome = Format::EXTENDED.round(real, stack.control());
    stack.push(Outcome::exact(outcome.value));
}
