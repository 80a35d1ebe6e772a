//! Vector operands as 128-bit lanes.
//!
//! A legacy SSE instruction replaces the low lane of its destination and leaves the high one alone; a VEX instruction
//! of 128 bits clears the high one (Intel SDM vol. 1, 14.1.3).

use super::super::{GuestMemory, GuestState};
use iced_x86::{EncodingKind, Instruction, OpKind};

/// A lane of a register or memory operand; 0 is the low one.
pub(super) fn read<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    operand: u32,
    lane: usize,
) -> u128 {
    if instruction.op_kind(operand) == OpKind::Register {
        let number = instruction.op_register(operand).number();
        return if lane == 0 { guest.registers.xmm[number] } else { guest.registers.ymm_high[number] };
    }
    let address = guest.address(instruction, operand, 0).wrapping_add(16 * lane as u64);
    let mut bytes = [0; 16];
    guest.memory.load(address, &mut bytes);
    u128::from_le_bytes(bytes)
}

/// Writes the low lane of a vector register, and the high one as the instruction's encoding asks for.
pub(super) fn write_low<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    number: usize,
    value: u128,
) {
    guest.registers.xmm[number] = value;
    if instruction.encoding() != EncodingKind::Legacy {
        guest.registers.ymm_high[number] = 0;
    }
}

/// Computes the first operand, of 128 bits, from the second.
pub(super) fn convert<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(u128) -> u128,
) {
    let source = read(instruction, guest, 1, 0);
    write_low(instruction, guest, instruction.op0_register().number(), compute(source));
}

/// Computes the first operand lane by lane: from itself and the second operand, or, where VEX names a destination of
/// its own, from the second and the third.
pub(super) fn combine<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(u128, u128) -> u128,
) {
    let (left, right) = if instruction.encoding() == EncodingKind::Legacy { (0, 1) } else { (1, 2) };
    let mut result = |lane| compute(read(instruction, guest, left, lane), read(instruction, guest, right, lane));
    let (low, number) = (result(0), instruction.op0_register().number());
    if instruction.op0_register().is_ymm() {
        let high = result(1);
        guest.registers.xmm[number] = low;
        guest.registers.ymm_high[number] = high;
    } else {
        write_low(instruction, guest, number, low);
    }
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;

    #[test]
    fn the_encoding_decides_about_the_upper_lane() {
        let mut machine = Machine::new();
        machine.registers.ymm_high = [7; 16];
        // aesimc xmm1, xmm2; vaesimc xmm3, xmm2
        machine.run([&[0x66, 0x0f, 0x38, 0xdb, 0xca], &[0xc4, 0xe2, 0x79, 0xdb, 0xda]]);
        assert_eq!((machine.registers.ymm_high[1], machine.registers.ymm_high[3]), (7, 0));
    }

    #[test]
    fn each_lane_is_combined_with_its_own() {
        let mut machine = Machine::new();
        (machine.registers.xmm[1], machine.registers.ymm_high[1]) = (3, 5);
        (machine.registers.xmm[2], machine.registers.ymm_high[2]) = (3, 2);
        // vpclmulqdq ymm1, ymm1, ymm2, 0
        machine.run([&[0xc4, 0xe3, 0x75, 0x44, 0xca, 0x00]]);
        assert_eq!((machine.registers.xmm[1], machine.registers.ymm_high[1]), (5, 10));
    }
}
