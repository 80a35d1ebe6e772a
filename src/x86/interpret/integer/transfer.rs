//! Moves between registers and memory: plain, extending, conditional, byte-swapping; sign extension of the accumulator.

use super::super::{GuestMemory, GuestState};
use super::width::Width;
use iced_x86::{Instruction, Register};

/// `mov` and `movzx`: what is read is zero-extended already.
pub(super) fn mov<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = source(instruction, guest);
    guest.write(instruction, 0, Width::of(instruction, 0).bytes, value);
}

/// `movsx` and `movsxd`
pub(super) fn movsx<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = source(instruction, guest);
    let extended = Width::of(instruction, 1).sign_extend(value);
    guest.write(instruction, 0, Width::of(instruction, 0).bytes, extended as u64);
}

/// A 32-bit destination loses its upper half even if the condition does not hold.
pub(super) fn cmov<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let mut value = source(instruction, guest);
    if !guest.holds(instruction.condition_code()) {
        value = guest.gpr(instruction.op0_register());
    }
    guest.set_gpr(instruction.op0_register(), value);
}

pub(super) fn set<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = u64::from(guest.holds(instruction.condition_code()));
    guest.write(instruction, 0, 1, value);
}

/// The address without the segment base.
pub(super) fn lea<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 1, 0);
    guest.set_gpr(instruction.op0_register(), address);
}

/// Loads the byte at `[rbx + al]` into al.
pub(super) fn xlat<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let value = guest.read(instruction, 0, 1);
    guest.set_gpr(Register::AL, value);
}

/// A 16-bit register, which the manual leaves undefined, becomes 0.
pub(super) fn bswap<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let register = instruction.op0_register();
    let value = if register.size() == 2 { 0 } else { guest.gpr(register) };
    guest.set_gpr(register, swapped(Width::of(instruction, 0), value));
}

pub(super) fn movbe<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = Width::of(instruction, 0);
    let value = guest.read(instruction, 1, width.bytes);
    guest.write(instruction, 0, width.bytes, swapped(width, value));
}

fn swapped(width: Width, value: u64) -> u64 {
    value.swap_bytes() >> (64 - width.bits())
}

/// The second operand, zero-extended; an immediate as the form extends it.
fn source<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> u64 {
    guest.read(instruction, 1, Width::of(instruction, 1).bytes)
}

/// `cbw`, `cwde`, `cdqe`: doubles the width of the accumulator.
pub(super) fn extend<M: GuestMemory>(half: Register, whole: Register, guest: &mut GuestState<'_, M>) {
    let width = Width { bytes: half.size() };
    let value = width.sign_extend(guest.gpr(half));
    guest.set_gpr(whole, value as u64);
}

/// `cwd`, `cdq`, `cqo`: fills the data register with the sign of the accumulator.
pub(super) fn spread_sign<M: GuestMemory>(accumulator: Register, data: Register, guest: &mut GuestState<'_, M>) {
    let width = Width { bytes: accumulator.size() };
    let value = width.sign_extend(guest.gpr(accumulator)) >> 63;
    guest.set_gpr(data, value as u64);
}

#[cfg(test)]
mod tests {
    use super::super::machine::{Machine, PAGE};

    #[test]
    fn a_move_that_does_not_happen_still_clears_the_upper_half() {
        let mut machine = Machine::with([u64::MAX, 0, 0, 0]);
        // cmove eax, ecx
        machine.run([&[0x0f, 0x44, 0xc1]]);
        assert_eq!(machine.registers.gpr[0], 0xffff_ffff);
    }

    #[test]
    fn extensions_read_the_narrow_operand() {
        let mut machine = Machine::with([0, 0x80ff, 0, 0]);
        // movsx eax, ch; movzx edx, cl; movsxd rbx, eax
        machine.run([&[0x0f, 0xbe, 0xc5], &[0x0f, 0xb6, 0xd1], &[0x48, 0x63, 0xd8]]);
        assert_eq!(machine.registers.gpr, {
            let mut expected = machine.registers.gpr;
            (expected[0], expected[2], expected[3]) = (0xffff_ff80, 0xff, 0xffff_ffff_ffff_ff80);
            expected
        });
    }

    #[test]
    fn the_accumulator_extends_into_the_data_register() {
        let mut machine = Machine::with([0x80, 0, 0x1_0000_0000, 0]);
        // cbw; cwd; cwde; cdq; cdqe
        machine.run([&[0x66, 0x98], &[0x66, 0x99]]);
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[2]), (0xff80, 0x1_0000_ffff));
        machine.run([&[0x98], &[0x99], &[0x48, 0x98]]);
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[2]), (0xffff_ffff_ffff_ff80, 0xffff_ffff));
    }

    #[test]
    fn bytes_are_swapped_within_the_operand() {
        let mut machine = Machine::with([0x1122_3344_5566_7788, PAGE, 0, 0]);
        // bswap eax; movbe [rcx], ax
        machine.run([&[0x0f, 0xc8], &[0x66, 0x0f, 0x38, 0xf1, 0x01]]);
        assert_eq!((machine.registers.gpr[0], machine.quadword(PAGE)), (0x8877_6655, 0x5566));
        // bswap ax
        machine.run([&[0x66, 0x0f, 0xc8]]);
        assert_eq!(machine.registers.gpr[0], 0x8877_0000);
    }

    #[test]
    fn a_table_is_looked_up_by_al() {
        let mut machine = Machine::with([0xff02, 0, 0, PAGE]);
        machine.set_quadword(PAGE, 0x33_2211);
        // xlatb
        machine.run([&[0xd7]]);
        assert_eq!(machine.registers.gpr[0], 0xff33);
    }

    #[test]
    fn an_effective_address_wraps_at_its_size() {
        let mut machine = Machine::with([0, 0xffff_ffff, 0, 0]);
        // lea rax, [ecx + 2]; lea dx, [rcx + rcx * 2]
        machine.run([&[0x67, 0x48, 0x8d, 0x41, 0x02], &[0x66, 0x8d, 0x14, 0x49]]);
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[2]), (1, 0xfffd));
    }
}
