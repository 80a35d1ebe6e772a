//! CRC-32C (the Castagnoli polynomial), bit-reflected, a byte at a time by table.

use super::super::{GuestMemory, GuestState};
use super::width::Width;
use iced_x86::Instruction;

/// 0x1EDC6F41 with its bits in reverse order.
const POLYNOMIAL: u32 = 0x82f6_3b78;

/// The remainders of the 256 bytes.
const REMAINDERS: [u32; 256] = {
    let mut table = [0; 256];
    let mut idx = 0;
    while idx < 256 {
        let (mut remainder, mut bit) = (idx as u32, 0);
        while bit < 8 {
            remainder = remainder >> 1 ^ ((remainder & 1) * POLYNOMIAL);
            bit += 1;
        }
        table[idx] = remainder;
        idx += 1;
    }
    table
};

/// Accumulates the second operand into the checksum in the first; 64-bit destinations lose their upper half. Flags
/// stay.
pub(super) fn crc32<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let bytes = Width::of(instruction, 1).bytes;
    let data = guest.read(instruction, 1, bytes).to_le_bytes();
    let checksum = guest.gpr(instruction.op0_register()) as u32;
    let checksum = data[..bytes]
        .iter()
        .fold(checksum, |checksum, byte| checksum >> 8 ^ REMAINDERS[usize::from(checksum as u8 ^ byte)]);
    guest.set_gpr(instruction.op0_register(), checksum.into());
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;

    #[test]
    fn the_check_value_of_the_algorithm_comes_out() {
        let mut machine = Machine::with([0xffff_ffff_ffff_ffff, u64::from_le_bytes(*b"12345678"), u64::from(b'9'), 0]);
        // crc32 rax, rcx; crc32 eax, dl
        machine.run([&[0xf2, 0x48, 0x0f, 0x38, 0xf1, 0xc1], &[0xf2, 0x0f, 0x38, 0xf0, 0xc2]]);
        assert_eq!(machine.registers.gpr[0], 0x1cf9_6d7c);
    }
}
