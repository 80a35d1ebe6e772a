//! Exchange, exchange-and-add, and compare-and-exchange of 8 to 128 bits.
//!
//! A step is atomic here, so `lock` adds nothing. A compare-and-exchange that fails stores nothing; the CPU stores the
//! old value again.

use super::super::{GuestMemory, GuestState};
use super::flags::{self, STATUS, ZERO};
use super::width::Width;
use iced_x86::{Instruction, OpKind, Register};

pub(super) fn xchg<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let (first, second) = (guest.read(instruction, 0, width.bytes), guest.read(instruction, 1, width.bytes));
    write_both(instruction, guest, second, first);
}

pub(super) fn xadd<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let (target, addend) = (guest.read(instruction, 0, width.bytes), guest.read(instruction, 1, width.bytes));
    let (sum, flags) = flags::sum(width, target, addend, 0);
    write_both(instruction, guest, sum, target);
    guest.set_flags(STATUS, flags);
}

/// Writes the first two operands. The first prevails if both are the same register; if it is in memory, it is written
/// before the register changes that its address may be made of.
fn write_both<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, first: u64, second: u64) {
    let bytes = Width::of(instruction, 0).bytes;
    if instruction.op_kind(0) == OpKind::Register {
        guest.write(instruction, 1, bytes, second);
        guest.write(instruction, 0, bytes, first);
    } else {
        guest.write(instruction, 0, bytes, first);
        guest.write(instruction, 1, bytes, second);
    }
}

pub(super) fn cmpxchg<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let accumulator = match width.bytes {
        1 => Register::AL,
        2 => Register::AX,
        4 => Register::EAX,
        _ => Register::RAX,
    };
    let target = guest.read(instruction, 0, width.bytes);
    let (_, flags) = flags::difference(width, guest.gpr(accumulator), target, 0);
    if flags & ZERO != 0 {
        let replacement = guest.read(instruction, 1, width.bytes);
        guest.write(instruction, 0, width.bytes, replacement);
    } else {
        guest.set_gpr(accumulator, target);
    }
    guest.set_flags(STATUS, flags);
}

/// Compares edx:eax with 8 bytes of memory; ecx:ebx replaces them.
pub(super) fn cmpxchg8b<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let target = [guest.load_number(address, 4), guest.load_number(address.wrapping_add(4), 4)];
    let expected = [guest.gpr(Register::EAX), guest.gpr(Register::EDX)];
    if target == expected {
        let replacement = guest.gpr(Register::ECX) << 32 | guest.gpr(Register::EBX);
        guest.memory.store(address, &replacement.to_le_bytes());
    } else {
        guest.set_gpr(Register::EAX, target[0]);
        guest.set_gpr(Register::EDX, target[1]);
    }
    guest.set_flags(ZERO, ZERO * u64::from(target == expected));
}

/// Compares rdx:rax with 16 bytes of memory; rcx:rbx replaces them.
pub(super) fn cmpxchg16b<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let target = [guest.load_number(address, 8), guest.load_number(address.wrapping_add(8), 8)];
    let expected = [guest.gpr(Register::RAX), guest.gpr(Register::RDX)];
    if target == expected {
        let replacement = u128::from(guest.gpr(Register::RCX)) << 64 | u128::from(guest.gpr(Register::RBX));
        guest.memory.store(address, &replacement.to_le_bytes());
    } else {
        guest.set_gpr(Register::RAX, target[0]);
        guest.set_gpr(Register::RDX, target[1]);
    }
    guest.set_flags(ZERO, ZERO * u64::from(target == expected));
}

#[cfg(test)]
mod tests {
    use super::super::flags::CARRY;
    use super::super::machine::{Machine, PAGE};
    use super::*;

    #[test]
    fn adding_a_register_to_itself_doubles_it() {
        let mut machine = Machine::with([3, 0, 0, 0]);
        // xadd eax, eax
        machine.run([&[0x0f, 0xc1, 0xc0]]);
        assert_eq!(machine.registers.gpr[0], 6);
    }

    #[test]
    fn an_address_made_of_the_exchanged_register_is_the_old_one() {
        let mut machine = Machine::with([PAGE, 0, 0, 0]);
        machine.set_quadword(PAGE, 5);
        // xchg [rax], rax
        machine.run([&[0x48, 0x87, 0x00]]);
        assert_eq!((machine.registers.gpr[0], machine.quadword(PAGE)), (5, PAGE));
        machine.registers.gpr[0] = PAGE;
        // lock xadd [rax], rax
        machine.run([&[0xf0, 0x48, 0x0f, 0xc1, 0x00]]);
        assert_eq!((machine.registers.gpr[0], machine.quadword(PAGE)), (PAGE, 2 * PAGE));
    }

    #[test]
    fn only_what_is_written_loses_its_upper_half() {
        let high = 0xffff_ffff_0000_0000;
        let mut machine = Machine::with([high | 1, high | 1, high | 2, 0]);
        // cmpxchg ecx, edx
        machine.run([&[0x0f, 0xb1, 0xd1]]);
        assert_eq!((&machine.registers.gpr[..2], machine.flags(ZERO)), (&[high | 1, 2][..], ZERO));
        machine.registers.gpr[1] = high | 3;
        machine.run([&[0x0f, 0xb1, 0xd1]]);
        assert_eq!((&machine.registers.gpr[..2], machine.flags(ZERO | CARRY)), (&[3, high | 3][..], CARRY));
    }

    #[test]
    fn sixteen_bytes_are_compared_and_replaced_at_once() {
        let mut machine = Machine::with([1, 4, 2, 3]);
        machine.registers.gpr[6] = PAGE;
        machine.set_quadword(PAGE, 1);
        // cmpxchg16b [rsi]
        machine.run([&[0xf0, 0x48, 0x0f, 0xc7, 0x0e]]);
        assert_eq!((&machine.registers.gpr[..4], machine.flags(ZERO)), (&[1, 4, 0, 3][..], 0));
        machine.run([&[0xf0, 0x48, 0x0f, 0xc7, 0x0e]]);
        assert_eq!((machine.quadword(PAGE), machine.quadword(PAGE + 8), machine.flags(ZERO)), (3, 4, ZERO));
    }

    #[test]
    fn eight_bytes_come_from_halves_of_registers() {
        let high = 0xffff_ffff_0000_0000;
        let mut machine = Machine::with([high, high | 4, high, high | 3]);
        machine.registers.gpr[6] = PAGE;
        // cmpxchg8b [rsi]
        machine.run([&[0x0f, 0xc7, 0x0e]]);
        assert_eq!((machine.quadword(PAGE), machine.registers.gpr[0]), (4 << 32 | 3, high));
        machine.run([&[0x0f, 0xc7, 0x0e]]);
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[2]), (3, 4));
    }
}
