//! Multiplication: `mul`, `imul` in its one-, two- and three-operand forms, `mulx`.
//!
//! CF and OF tell that the product needs its upper half. The other flags, which the manual leaves undefined, stay.

use super::super::{GuestMemory, GuestState};
use super::flags::{CARRY, OVERFLOW};
use super::width::Width;
use iced_x86::{Instruction, Register};

pub(super) fn mul<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let product = u128::from(guest.gpr(accumulator(width))) * u128::from(guest.read(instruction, 0, width.bytes));
    write_product(guest, width, product);
    set_flags(guest, u64::from(product >> width.bits() != 0));
}

pub(super) fn imul<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    if instruction.op_count() > 1 {
        return imul_truncated(instruction, guest, width);
    }
    let factor = guest.read(instruction, 0, width.bytes);
    let product = signed_product(width, guest.gpr(accumulator(width)), factor);
    write_product(guest, width, product as u128);
    set_flags(guest, u64::from(!fits(width, product)));
}

/// `imul` with two or three operands: the last two are multiplied.
fn imul_truncated<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, width: Width) {
    let last = instruction.op_count() - 1;
    let (left, right) = (guest.read(instruction, last - 1, width.bytes), guest.read(instruction, last, width.bytes));
    let product = signed_product(width, left, right);
    guest.set_gpr(instruction.op0_register(), product as u64);
    set_flags(guest, u64::from(!fits(width, product)));
}

/// The unsigned product of rdx and the last operand; flags stay. The upper half prevails if both destinations are the
/// same.
pub(super) fn mulx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let factor = guest.read(instruction, 2, width.bytes);
    let product = u128::from(width.truncate(guest.gpr(Register::RDX))) * u128::from(factor);
    guest.set_gpr(instruction.op1_register(), product as u64);
    guest.set_gpr(instruction.op0_register(), (product >> width.bits()) as u64);
}

fn signed_product(width: Width, left: u64, right: u64) -> i128 {
    i128::from(width.sign_extend(left)) * i128::from(width.sign_extend(right))
}

/// Whether the product survives truncation to its lower half.
fn fits(width: Width, product: i128) -> bool {
    i128::from(width.sign_extend(product as u64)) == product
}

fn accumulator(width: Width) -> Register {
    match width.bytes {
        1 => Register::AL,
        2 => Register::AX,
        4 => Register::EAX,
        _ => Register::RAX,
    }
}

/// Writes ax, dx:ax, edx:eax or rdx:rax.
fn write_product<M: GuestMemory>(guest: &mut GuestState<'_, M>, width: Width, product: u128) {
    let (low, high) = (product as u64, (product >> width.bits()) as u64);
    guest.set_gpr(accumulator(width), low);
    let upper = match width.bytes {
        1 => Register::AH,
        2 => Register::DX,
        4 => Register::EDX,
        _ => Register::RDX,
    };
    guest.set_gpr(upper, high);
}

/// Sets CF and OF to `overflow`, which is 0 or 1.
fn set_flags<M: GuestMemory>(guest: &mut GuestState<'_, M>, overflow: u64) {
    guest.set_flags(CARRY | OVERFLOW, (CARRY | OVERFLOW) * overflow);
}

#[cfg(test)]
mod tests {
    use super::super::flags::STATUS;
    use super::super::machine::Machine;
    use super::*;

    #[test]
    fn products_fill_both_halves() {
        let mut machine = Machine::with([0xffff_ffff, 0xffff_ffff, 0, 0]);
        // mul ecx
        machine.run([&[0xf7, 0xe1]]);
        assert_eq!(machine.registers.gpr[..3], [1, 0xffff_ffff, 0xffff_fffe]);
        assert_eq!(machine.flags(STATUS), CARRY | OVERFLOW);
        let mut machine = Machine::with([0x12ff, 2, 0, 0]);
        // imul cl
        machine.run([&[0xf6, 0xe9]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(STATUS)), (0xfffe, 0));
    }

    #[test]
    fn truncated_products_tell_what_was_lost() {
        let mut machine = Machine::with([0, 0x8000_0000, 0, 0]);
        // imul eax, ecx, -1
        machine.run([&[0x6b, 0xc1, 0xff]]);
        assert_eq!((machine.registers.gpr[0], machine.flags(STATUS)), (0x8000_0000, CARRY | OVERFLOW));
    }

    #[test]
    fn the_upper_half_of_mulx_prevails() {
        let mut machine = Machine::with([u64::MAX, 0, u64::MAX, 0]);
        // mulx rcx, rcx, rax
        machine.run([&[0xc4, 0xe2, 0xf3, 0xf6, 0xc8]]);
        assert_eq!(machine.registers.gpr[1], u64::MAX - 1);
    }
}
