//! Addition, subtraction and bitwise logic with their flags.
//!
//! AF, which the manual leaves undefined after a bitwise operation, is cleared.

use super::super::{GuestMemory, GuestState};
use super::flags::{self, CARRY, OVERFLOW, STATUS};
use super::width::Width;
use iced_x86::Instruction;

/// A truncated result and the flags that go with it.
type Outcome = (u64, u64);

pub(super) fn add<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    binary(instruction, guest, |width, left, right| flags::sum(width, left, right, 0));
}

pub(super) fn adc<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let carry = guest.carry();
    binary(instruction, guest, |width, left, right| flags::sum(width, left, right, carry));
}

pub(super) fn sub<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    binary(instruction, guest, |width, left, right| flags::difference(width, left, right, 0));
}

pub(super) fn sbb<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let borrow = guest.carry();
    binary(instruction, guest, |width, left, right| flags::difference(width, left, right, borrow));
}

pub(super) fn and<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    binary(instruction, guest, |width, left, right| logic(width, left & right));
}

pub(super) fn or<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    binary(instruction, guest, |width, left, right| logic(width, left | right));
}

pub(super) fn xor<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    binary(instruction, guest, |width, left, right| logic(width, left ^ right));
}

pub(super) fn cmp<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (width, left, right) = operands(instruction, guest);
    guest.set_flags(STATUS, flags::difference(width, left, right, 0).1);
}

pub(super) fn test<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (width, left, right) = operands(instruction, guest);
    guest.set_flags(STATUS, flags::of_result(width, left & right));
}

/// `inc` and `dec` keep CF, so that a multiple-precision addition can count with them.
pub(super) fn inc<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    unary(instruction, guest, STATUS & !CARRY, |width, value| flags::sum(width, value, 1, 0));
}

pub(super) fn dec<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    unary(instruction, guest, STATUS & !CARRY, |width, value| flags::difference(width, value, 1, 0));
}

pub(super) fn neg<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    unary(instruction, guest, STATUS, |width, value| flags::difference(width, 0, value, 0));
}

pub(super) fn not<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    unary(instruction, guest, 0, |_, value| (!value, 0));
}

/// Addition with carry through CF alone.
pub(super) fn adcx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    add_through(instruction, guest, CARRY);
}

/// Addition with carry through OF alone.
pub(super) fn adox<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    add_through(instruction, guest, OVERFLOW);
}

fn add_through<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, flag: u64) {
    let (width, left, right) = operands(instruction, guest);
    let (sum, flags) = flags::sum(width, left, right, u64::from(guest.flag(flag)));
    guest.write(instruction, 0, width.bytes, sum);
    guest.set_flags(flag, flag * (flags & CARRY));
}

/// CF, OF and AF are cleared.
fn logic(width: Width, result: u64) -> Outcome {
    (result, flags::of_result(width, result))
}

/// The width and the truncated values of the first two operands.
fn operands<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> (Width, u64, u64) {
    let width = Width::of(instruction, 0);
    let left = guest.read(instruction, 0, width.bytes);
    let right = width.truncate(guest.read(instruction, 1, width.bytes));
    (width, left, right)
}

fn binary<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Width, u64, u64) -> Outcome,
) {
    let (width, left, right) = operands(instruction, guest);
    let (result, flags) = compute(width, left, right);
    guest.write(instruction, 0, width.bytes, result);
    guest.set_flags(STATUS, flags);
}

/// Replaces the only operand; `changed` are the flags that the instruction sets.
fn unary<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    changed: u64,
    compute: impl Fn(Width, u64) -> Outcome,
) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 0, width.bytes);
    let (result, flags) = compute(width, value);
    guest.write(instruction, 0, width.bytes, result);
    guest.set_flags(changed, flags);
}

#[cfg(test)]
mod tests {
    use super::super::flags::{ADJUST, PARITY, SIGN, ZERO};
    use super::super::machine::{Machine, PAGE};
    use super::*;

    #[test]
    fn a_carry_chain_adds_wide_numbers() {
        let mut machine = Machine::with([u64::MAX, 1, 5, 7]);
        // add rax, rcx; adc rdx, rbx
        machine.run([&[0x48, 0x01, 0xc8], &[0x48, 0x11, 0xda]]);
        assert_eq!(machine.registers.gpr[..3], [0, 1, 13]);
        assert_eq!(machine.flags(STATUS), 0);
    }

    #[test]
    fn increments_keep_the_carry_flag() {
        let mut machine = Machine::with([0xff, 0, 0, 0]);
        machine.registers.rflags |= CARRY;
        // inc al
        machine.run([&[0xfe, 0xc0]]);
        assert_eq!(machine.flags(STATUS), CARRY | ZERO | PARITY | ADJUST);
    }

    #[test]
    fn negation_borrows_unless_the_operand_is_zero() {
        let mut machine = Machine::with([0x8000_0000, PAGE, 0, 0]);
        // neg eax; lock neg word ptr [rcx]
        machine.run([&[0xf7, 0xd8]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(STATUS)), (0x8000_0000, CARRY | OVERFLOW | SIGN | PARITY));
        machine.run([&[0x66, 0xf0, 0xf7, 0x19]]);
        assert_eq!(machine.flags(STATUS), ZERO | PARITY);
    }

    #[test]
    fn two_carry_chains_are_independent() {
        let mut machine = Machine::with([u64::MAX, 1, 0, 0]);
        machine.registers.rflags |= OVERFLOW | ZERO;
        // adcx rax, rcx; adox rdx, rbx
        machine.run([&[0x66, 0x48, 0x0f, 0x38, 0xf6, 0xc1], &[0xf3, 0x48, 0x0f, 0x38, 0xf6, 0xd3]]);
        assert_eq!(machine.registers.gpr[..3], [0, 1, 1]);
        assert_eq!(machine.flags(STATUS), CARRY | ZERO);
    }

    #[test]
    fn logic_clears_carry_and_overflow() {
        let mut machine = Machine::with([0xf0f0, 0x0ff0, 0, 0]);
        machine.registers.rflags |= STATUS;
        // and ax, cx; not cx
        machine.run([&[0x66, 0x21, 0xc8], &[0x66, 0xf7, 0xd1]]);
        assert_eq!(machine.registers.gpr[..2], [0x00f0, 0xf00f]);
        assert_eq!(machine.flags(STATUS), PARITY);
    }
}
