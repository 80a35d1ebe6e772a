//! Shifts and rotates, with flags and (BMI2) without.
//!
//! The count is taken modulo 32, or 64 for quadwords; a count of 0 leaves the flags alone. OF, which the manual leaves
//! undefined for counts above 1, is what the last of as many shifts by 1 would give. AF, undefined after every shift,
//! is set.

use super::super::{GuestMemory, GuestState};
use super::flags::{self, ADJUST, CARRY, OVERFLOW, STATUS};
use super::width::Width;
use iced_x86::Instruction;

/// What a shift by a count that is not 0 gives.
struct Shifted {
    /// Truncated.
    result: u64,
    /// The last bit shifted out, 0 or 1.
    carry: u64,
    /// 0 or 1.
    overflow: u64,
}

pub(super) fn shl<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    shift(instruction, guest, |width, value, count| {
        let wide = u128::from(value) << count;
        let (result, carry) = (width.truncate(wide as u64), (wide >> width.bits()) as u64 & 1);
        Shifted { result, carry, overflow: width.sign(result) ^ carry }
    });
}

pub(super) fn shr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    shift(instruction, guest, |width, value, count| {
        let result = value >> count;
        Shifted { result, carry: value >> (count - 1) & 1, overflow: top_two_differ(width, result) }
    });
}

pub(super) fn sar<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    shift(instruction, guest, |width, value, count| {
        let value = width.sign_extend(value);
        let result = width.truncate((value >> count) as u64);
        Shifted { result, carry: (value >> (count - 1)) as u64 & 1, overflow: 0 }
    });
}

pub(super) fn rol<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    rotate(instruction, guest, |width, value, count| {
        let result = rotated_right(width, value, width.bits() - count % width.bits());
        let carry = result & 1;
        Shifted { result, carry, overflow: width.sign(result) ^ carry }
    });
}

pub(super) fn ror<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    rotate(instruction, guest, |width, value, count| {
        let result = rotated_right(width, value, count);
        Shifted { result, carry: width.sign(result), overflow: top_two_differ(width, result) }
    });
}

/// Rotates through CF: a rotation of one bit more than the operand has.
pub(super) fn rcl<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let carry = guest.carry();
    rotate(instruction, guest, |width, value, count| {
        let left = count % (width.bits() + 1);
        let (result, carry) = through_carry(width, value, carry, left);
        Shifted { result, carry, overflow: width.sign(result) ^ carry }
    });
}

pub(super) fn rcr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let carry = guest.carry();
    rotate(instruction, guest, |width, value, count| {
        let left = width.bits() + 1 - count % (width.bits() + 1);
        let (result, carry) = through_carry(width, value, carry, left);
        Shifted { result, carry, overflow: top_two_differ(width, result) }
    });
}

/// Rotates carry and value left by up to `bits + 1`.
fn through_carry(width: Width, value: u64, carry: u64, left: u32) -> (u64, u64) {
    let bits = width.bits();
    let ring = u128::from(carry) << bits | u128::from(value);
    let turned = ring << left | ring >> (bits + 1 - left);
    (width.truncate(turned as u64), (turned >> bits) as u64 & 1)
}

fn rotated_right(width: Width, value: u64, count: u32) -> u64 {
    let count = count % width.bits();
    width.truncate(value >> count | value << ((width.bits() - count) % width.bits()))
}

fn top_two_differ(width: Width, result: u64) -> u64 {
    width.sign(result ^ result << 1)
}

/// Shifts left, filling from the top of the second operand.
pub(super) fn shld<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (filling, filling_bits) = filling(instruction, guest);
    shift(instruction, guest, |width, value, count| {
        let wide = u128::from(value) << filling_bits | filling;
        let result = width.truncate((wide << count >> filling_bits) as u64);
        if count > width.bits() {
            return Shifted { result, carry: 0, overflow: 0 };
        }
        let carry = (wide >> (filling_bits + width.bits() - count)) as u64 & 1;
        Shifted { result, carry, overflow: width.sign(result) ^ carry }
    });
}

/// Shifts right, filling from the bottom of the second operand.
pub(super) fn shrd<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (filling, _) = filling(instruction, guest);
    shift(instruction, guest, |width, value, count| {
        let wide = filling << width.bits() | u128::from(value);
        let result = width.truncate((wide >> count) as u64);
        let carry = if count > width.bits() { 0 } else { (wide >> (count - 1)) as u64 & 1 };
        Shifted { result, carry, overflow: top_two_differ(width, result) }
    });
}

/// The bits of the second operand and their number. A word is there twice, as counts go up to 31: what the manual
/// leaves undefined above 16 is as on AMD's CPUs, CF included.
fn filling<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> (u128, u32) {
    let width = Width::of(instruction, 0);
    let value = u128::from(guest.read(instruction, 1, width.bytes));
    if width.bytes == 2 { (value << 16 | value, 32) } else { (value, width.bits()) }
}

/// Shifts set every flag.
fn shift<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Width, u64, u32) -> Shifted,
) {
    let width = Width::of(instruction, 0);
    if let Some((result, flags)) = apply(instruction, guest, compute) {
        guest.set_flags(STATUS, flags | flags::of_result(width, result) | ADJUST);
    }
}

/// Rotates set CF and OF only.
fn rotate<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Width, u64, u32) -> Shifted,
) {
    if let Some((_, flags)) = apply(instruction, guest, compute) {
        guest.set_flags(CARRY | OVERFLOW, flags);
    }
}

/// Writes the first operand, shifted by the last one; returns it with CF and OF unless the count is 0.
fn apply<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Width, u64, u32) -> Shifted,
) -> Option<(u64, u64)> {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 0, width.bytes);
    let count = count(width, guest.read(instruction, instruction.op_count() - 1, 1));
    if count == 0 {
        guest.write(instruction, 0, width.bytes, value);
        return None;
    }
    let Shifted { result, carry, overflow } = compute(width, value, count);
    guest.write(instruction, 0, width.bytes, result);
    Some((result, (CARRY * carry) | (OVERFLOW * overflow)))
}

fn count(width: Width, operand: u64) -> u32 {
    operand as u32 & if width.bytes == 8 { 63 } else { 31 }
}

pub(super) fn shlx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    flagless(instruction, guest, |_, value, count| value << count);
}

pub(super) fn shrx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    flagless(instruction, guest, |_, value, count| value >> count);
}

pub(super) fn sarx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    flagless(instruction, guest, |width, value, count| (width.sign_extend(value) >> count) as u64);
}

pub(super) fn rorx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    flagless(instruction, guest, rotated_right);
}

/// Shifts the second operand by the third one into the first.
fn flagless<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Width, u64, u32) -> u64,
) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 1, width.bytes);
    let count = count(width, guest.read(instruction, 2, width.bytes));
    guest.set_gpr(instruction.op0_register(), compute(width, value, count));
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;
    use super::*;

    #[test]
    fn a_count_of_zero_leaves_the_flags_but_clears_the_upper_half() {
        let mut machine = Machine::with([u64::MAX, 0x20, 0, 0]);
        machine.registers.rflags |= CARRY | OVERFLOW;
        // shl eax, cl
        machine.run([&[0xd3, 0xe0]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(STATUS)), (0xffff_ffff, CARRY | OVERFLOW));
    }

    #[test]
    fn the_last_bit_out_is_the_carry() {
        let mut machine = Machine::with([0x81, 1, 0, 0]);
        // shl al, 8; shr cl, 1; sar dl, 31
        machine.registers.gpr[2] = 0x80;
        machine.run([&[0xc0, 0xe0, 0x08]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY)), (0, CARRY));
        machine.run([&[0xd0, 0xe9]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(CARRY)), (0, CARRY));
        machine.run([&[0xc0, 0xfa, 0x1f]]);
        assert_eq!((machine.registers.gpr[2], machine.flags(CARRY)), (0xff, CARRY));
    }

    #[test]
    fn rotates_take_the_count_modulo_their_ring() {
        let mut machine = Machine::with([0x81, 0x1234, 0, 0]);
        machine.registers.rflags |= CARRY;
        // rcl al, 10
        machine.run([&[0xc0, 0xd0, 0x0a]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY)), (0x03, CARRY));
        // rcr al, 1
        machine.run([&[0xd0, 0xd8]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY)), (0x81, CARRY));
        // ror cx, 20
        machine.run([&[0x66, 0xc1, 0xc9, 0x14]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(CARRY)), (0x4123, 0));
        // rol cx, 16
        machine.run([&[0x66, 0xc1, 0xc1, 0x10]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(CARRY)), (0x4123, CARRY));
    }

    #[test]
    fn double_shifts_fill_from_the_second_operand() {
        let mut machine = Machine::with([0x1234_5678, 0x9abc_def0, 0x0025, 0x0038]);
        // shld eax, ecx, 8; shrd ecx, edx, 4; shld dx, bx, 27
        machine.run([&[0x0f, 0xa4, 0xc8, 0x08], &[0x0f, 0xac, 0xd1, 0x04], &[0x66, 0x0f, 0xa4, 0xda, 0x1b]]);
        assert_eq!(machine.registers.gpr[..3], [0x3456_789a, 0x59ab_cdef, 0xc001]);
    }

    #[test]
    fn shifts_of_bmi2_leave_the_flags() {
        let mut machine = Machine::with([0, 0x8000_0000, 0x24, 0]);
        // sarx eax, ecx, edx; rorx ecx, ecx, 31
        machine.run([&[0xc4, 0xe2, 0x6a, 0xf7, 0xc1], &[0xc4, 0xe3, 0x7b, 0xf0, 0xc9, 0x1f]]);
        assert_eq!((&machine.registers.gpr[..2], machine.flags(STATUS)), (&[0xf800_0000, 1][..], 0));
    }
}
