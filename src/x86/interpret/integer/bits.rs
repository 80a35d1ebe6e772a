//! Single bits and bit fields: tests of one bit, scans and counts, and the extractions of BMI1 and BMI2.
//!
//! Flags that the manual leaves undefined: tests of a bit clear PF, AF and OF and leave the others; scans clear them, but set PF by the index, which
//! counts as 0 if there is none; counts of zeros leave OF and clear the others; the instructions of BMI set PF by the
//! result and clear AF.

use super::super::{GuestMemory, GuestState};
use super::flags::{self, ADJUST, CARRY, OVERFLOW, PARITY, SIGN, STATUS, ZERO};
use super::width::Width;
use iced_x86::{Instruction, OpKind};

pub(super) fn bt<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (_, value, bit) = tested_bit(instruction, guest);
    guest.set_flags(CARRY | PARITY | ADJUST | OVERFLOW, value >> bit & 1);
}

pub(super) fn bts<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    change_bit(instruction, guest, |value, mask| value | mask);
}

pub(super) fn btr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    change_bit(instruction, guest, |value, mask| value & !mask);
}

pub(super) fn btc<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    change_bit(instruction, guest, |value, mask| value ^ mask);
}

fn change_bit<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(u64, u64) -> u64,
) {
    let width = Width::of(instruction, 0);
    let (address, value, bit) = tested_bit(instruction, guest);
    let changed = compute(value, 1 << bit);
    match address {
        Some(address) => guest.memory.store(address, &changed.to_le_bytes()[..width.bytes]),
        None => guest.set_gpr(instruction.op0_register(), changed),
    }
    guest.set_flags(CARRY | PARITY | ADJUST | OVERFLOW, value >> bit & 1);
}

/// Where the operand that holds the bit lies if in memory, its value, and the number of the bit in it.
fn tested_bit<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> (Option<u64>, u64, u64) {
    let width = Width::of(instruction, 0);
    let offset = guest.read(instruction, 1, width.bytes);
    let bit = offset & u64::from(width.bits() - 1);
    if instruction.op_kind(0) == OpKind::Register {
        return (None, guest.gpr(instruction.op0_register()), bit);
    }
    let mut address = guest.address(instruction, 0, 0);
    if instruction.op_kind(1) == OpKind::Register {
        // A bit offset in a register is signed and reaches beyond the operand; one in an immediate does not.
        let operands = width.sign_extend(offset).div_euclid(i64::from(width.bits()));
        address = displaced(instruction, guest, operands * width.bytes as i64);
    }
    (Some(address), guest.load_number(address, width.bytes), bit)
}

/// The address of the memory operand moved by a displacement, which wraps at the address size like any other.
fn displaced<M: GuestMemory>(instruction: &Instruction, guest: &GuestState<'_, M>, displacement: i64) -> u64 {
    let mut moved = *instruction;
    moved.set_memory_displacement64(instruction.memory_displacement64().wrapping_add(displacement as u64));
    guest.address(&moved, 0, 0)
}

pub(super) fn bsf<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    scan(instruction, guest, u64::trailing_zeros);
}

pub(super) fn bsr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    scan(instruction, guest, u64::ilog2);
}

/// If the source is 0, the destination stays, its upper half included.
fn scan<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, index: impl Fn(u64) -> u32) {
    let value = guest.read(instruction, 1, Width::of(instruction, 0).bytes);
    let index = if value == 0 { 0 } else { u64::from(index(value)) };
    if value != 0 {
        guest.set_gpr(instruction.op0_register(), index);
    }
    guest.set_flags(STATUS, (ZERO * u64::from(value == 0)) | flags::of_result(Width::BYTE, index) & PARITY);
}

pub(super) fn tzcnt<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    count_zeros(instruction, guest, |width, value| value.trailing_zeros().min(width.bits()));
}

pub(super) fn lzcnt<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    count_zeros(instruction, guest, |width, value| value.leading_zeros() - (64 - width.bits()));
}

/// CF tells that there is no bit to stop at, ZF that the count is 0.
fn count_zeros<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    count: impl Fn(Width, u64) -> u32,
) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 1, width.bytes);
    let count = count(width, value);
    guest.set_gpr(instruction.op0_register(), count.into());
    guest.set_flags(STATUS & !OVERFLOW, (CARRY * u64::from(value == 0)) | (ZERO * u64::from(count == 0)));
}

pub(super) fn popcnt<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = guest.read(instruction, 1, Width::of(instruction, 0).bytes);
    guest.set_gpr(instruction.op0_register(), value.count_ones().into());
    guest.set_flags(STATUS, ZERO * u64::from(value == 0));
}

pub(super) fn andn<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let result = !guest.read(instruction, 1, width.bytes) & guest.read(instruction, 2, width.bytes);
    set_field(instruction, guest, result, 0);
}

/// Bits 0 to 7 of the third operand are the lowest bit of the field, bits 8 to 15 its length. Of the flags that the
/// manual leaves undefined, PF is that of the result, AF is set and SF cleared.
pub(super) fn bextr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 1, width.bytes);
    let control = guest.read(instruction, 2, width.bytes) as u32;
    let (start, length) = (control & 0xff, control >> 8 & 0xff);
    let result = lowest_bits(value.checked_shr(start).unwrap_or(0), length);
    guest.set_gpr(instruction.op0_register(), result);
    guest.set_flags(STATUS, flags::of_result(width, result) & !SIGN | ADJUST);
}

/// Clears the bits from the index in the third operand upwards; CF tells that the index is beyond the operand.
pub(super) fn bzhi<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 1, width.bytes);
    let index = guest.read(instruction, 2, width.bytes) as u32 & 0xff;
    set_field(instruction, guest, lowest_bits(value, index), CARRY * u64::from(index >= width.bits()));
}

fn lowest_bits(value: u64, count: u32) -> u64 {
    if count < 64 { value & ((1 << count) - 1) } else { value }
}

/// Extracts the lowest set bit; CF tells that there is one.
pub(super) fn blsi<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = guest.read(instruction, 1, Width::of(instruction, 0).bytes);
    set_field(instruction, guest, value & value.wrapping_neg(), CARRY * u64::from(value != 0));
}

/// Sets all bits up to the lowest set one; CF tells that there is none.
pub(super) fn blsmsk<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = guest.read(instruction, 1, Width::of(instruction, 0).bytes);
    set_field(instruction, guest, value ^ value.wrapping_sub(1), CARRY * u64::from(value == 0));
}

/// Clears the lowest set bit; CF tells that there is none.
pub(super) fn blsr<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = guest.read(instruction, 1, Width::of(instruction, 0).bytes);
    set_field(instruction, guest, value & value.wrapping_sub(1), CARRY * u64::from(value == 0));
}

/// Writes the destination and every flag; OF and AF are cleared.
fn set_field<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, result: u64, carry: u64) {
    let width = Width::of(instruction, 0);
    let result = width.truncate(result);
    guest.set_gpr(instruction.op0_register(), result);
    guest.set_flags(STATUS, flags::of_result(width, result) | carry);
}

/// Deposits the low bits of the second operand where the third one has bits set.
pub(super) fn pdep<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let source = guest.read(instruction, 1, width.bytes);
    let mask = guest.read(instruction, 2, width.bytes);
    let deposit = |result, (rank, bit)| result | (source >> rank & 1) << bit;
    guest.set_gpr(instruction.op0_register(), set_bits(mask).enumerate().fold(0, deposit));
}

/// Gathers the bits of the second operand where the third one has bits set.
pub(super) fn pext<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let source = guest.read(instruction, 1, width.bytes);
    let mask = guest.read(instruction, 2, width.bytes);
    let gather = |result, (rank, bit)| result | (source >> bit & 1) << rank;
    guest.set_gpr(instruction.op0_register(), set_bits(mask).enumerate().fold(0, gather));
}

/// The numbers of the set bits, lowest first.
fn set_bits(mut mask: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let bit = (mask != 0).then(|| mask.trailing_zeros())?;
        mask &= mask - 1;
        Some(bit)
    })
}

#[cfg(test)]
mod tests {
    use super::super::machine::{Machine, PAGE};
    use super::*;

    #[test]
    fn a_bit_offset_in_a_register_reaches_before_and_behind_the_operand() {
        let mut machine = Machine::with([PAGE + 0x100, (-65_i64) as u64, 130, 0]);
        // bts [rax], rcx; btc [rax], edx; btr [rax], rcx
        machine.run([&[0x48, 0x0f, 0xab, 0x08]]);
        assert_eq!((machine.quadword(PAGE + 0xf0), machine.flags(CARRY)), (1 << 63, 0));
        machine.run([&[0x0f, 0xbb, 0x10], &[0x48, 0x0f, 0xb3, 0x08]]);
        assert_eq!((machine.quadword(PAGE + 0x110), machine.quadword(PAGE + 0xf0)), (4, 0));
        assert_eq!(machine.flags(CARRY), CARRY);
    }

    #[test]
    fn a_bit_offset_in_an_immediate_stays_in_the_operand() {
        let mut machine = Machine::with([PAGE, 0, 0, 0]);
        // bts word ptr [rax], 0x21
        machine.run([&[0x66, 0x0f, 0xba, 0x28, 0x21]]);
        assert_eq!(machine.quadword(PAGE), 2);
    }

    #[test]
    fn a_scan_of_zero_leaves_the_destination() {
        let mut machine = Machine::with([u64::MAX, 0, 0x8000, 0]);
        // bsf eax, ecx
        machine.run([&[0x0f, 0xbc, 0xc1]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(ZERO)), (u64::MAX, ZERO));
        // bsr eax, edx
        machine.run([&[0x0f, 0xbd, 0xc2]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(ZERO)), (15, 0));
    }

    #[test]
    fn counts_of_zeros_end_at_the_width() {
        let mut machine = Machine::with([0, 0x10000, 0, 0]);
        // tzcnt ax, cx
        machine.run([&[0x66, 0xf3, 0x0f, 0xbc, 0xc1]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY | ZERO)), (16, CARRY));
        // lzcnt eax, ecx
        machine.run([&[0xf3, 0x0f, 0xbd, 0xc1]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY | ZERO)), (15, 0));
        // popcnt eax, edx
        machine.run([&[0xf3, 0x0f, 0xb8, 0xc2]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(STATUS)), (0, ZERO));
    }

    #[test]
    fn fields_beyond_the_operand_are_empty() {
        let mut machine = Machine::with([0, 0xffff_ffff, 0x0c1c, 0x20]);
        // bextr eax, ecx, edx
        machine.run([&[0xc4, 0xe2, 0x68, 0xf7, 0xc1]]);
        assert_eq!(machine.registers.gpr[0], 0xf);
        // bzhi eax, ecx, ebx
        machine.run([&[0xc4, 0xe2, 0x60, 0xf5, 0xc1]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(CARRY)), (0xffff_ffff, CARRY));
    }

    #[test]
    fn the_lowest_set_bit_is_found_masked_and_cleared() {
        let mut machine = Machine::with([0, 0b101_1000, 0, 0]);
        for (code, result) in [
            (&[0xc4, 0xe2, 0x78, 0xf3, 0xd9], 0b1000),
            (&[0xc4, 0xe2, 0x78, 0xf3, 0xd1], 0b1111),
            (&[0xc4, 0xe2, 0x78, 0xf3, 0xc9], 0b101_0000),
        ] {
            machine.run([&code[..]]);
            assert_eq!(machine.registers.gpr[0], result);
        }
        // andn eax, ecx, eax
        machine.run([&[0xc4, 0xe2, 0x70, 0xf2, 0xc0]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(ZERO)), (0, ZERO));
    }

    #[test]
    fn deposit_and_extract_undo_each_other() {
        let mut machine = Machine::with([0, 0b1011, 0x8421_0000, 0]);
        // pdep eax, ecx, edx; pext ebx, eax, edx
        machine.run([&[0xc4, 0xe2, 0x73, 0xf5, 0xc2], &[0xc4, 0xe2, 0x7a, 0xf5, 0xda]]);
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[3]), (0x8021_0000, 0b1011));
    }
}
