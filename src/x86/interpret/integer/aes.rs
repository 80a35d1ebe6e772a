//! AES rounds (FIPS 197) on 128-bit lanes, and carry-less multiplication.
//!
//! Byte `i` of a lane is row `i % 4`, column `i / 4` of the AES state. The S-box is computed at compile time from its
//! definition; the columns are mixed four at a time in one 128-bit integer.

use super::super::{GuestMemory, GuestState};
use super::lanes;
use iced_x86::Instruction;

/// The S-box: the inverse in GF(2⁸), then an affine map.
const SUBSTITUTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut idx = 0;
    while idx < 256 {
        let inverse = inverse(idx as u8);
        let turned = inverse.rotate_left(1) ^ inverse.rotate_left(2) ^ inverse.rotate_left(3) ^ inverse.rotate_left(4);
        table[idx] = inverse ^ turned ^ 0x63;
        idx += 1;
    }
    table
};

/// The inverse of the S-box.
const ORIGINALS: [u8; 256] = {
    let mut table = [0; 256];
    let mut idx = 0;
    while idx < 256 {
        table[SUBSTITUTES[idx] as usize] = idx as u8;
        idx += 1;
    }
    table
};

/// The product in GF(2⁸) modulo x⁸ + x⁴ + x³ + x + 1.
const fn product(mut left: u8, mut right: u8) -> u8 {
    let mut product = 0;
    while right != 0 {
        if right & 1 == 1 {
            product ^= left;
        }
        left = left << 1 ^ ((left >> 7) * 0x1b);
        right >>= 1;
    }
    product
}

/// The 254th power: the multiplicative inverse, and 0 for 0.
const fn inverse(value: u8) -> u8 {
    let (mut power, mut square) = (1, value);
    let mut exponent = 254;
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = product(power, square);
        }
        square = product(square, square);
        exponent >>= 1;
    }
    power
}

pub(super) fn aesenc<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    lanes::combine(instruction, guest, |state, key| mix_columns(substitute_and_shift(state)) ^ key);
}

pub(super) fn aesenclast<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    lanes::combine(instruction, guest, |state, key| substitute_and_shift(state) ^ key);
}

pub(super) fn aesdec<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    lanes::combine(instruction, guest, |state, key| unmix_columns(restore_and_unshift(state)) ^ key);
}

pub(super) fn aesdeclast<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    lanes::combine(instruction, guest, |state, key| restore_and_unshift(state) ^ key);
}

/// Turns an encryption round key into one for decryption.
pub(super) fn aesimc<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    lanes::convert(instruction, guest, unmix_columns);
}

/// The nonlinear part of the key schedule; the immediate is the round constant.
pub(super) fn aeskeygenassist<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let constant = u32::from(instruction.immediate8());
    lanes::convert(instruction, guest, |source| {
        let word = |idx: u32| {
            let bytes = ((source >> (32 * idx)) as u32).to_le_bytes();
            u32::from_le_bytes(bytes.map(|byte| SUBSTITUTES[usize::from(byte)]))
        };
        let turned = |idx| word(idx).rotate_right(8) ^ constant;
        let words = [word(1), turned(1), word(3), turned(3)];
        words.into_iter().rev().fold(0, |result, word| result << 32 | u128::from(word))
    });
}

/// SubBytes and ShiftRows: row `r` moves `r` columns to the left.
fn substitute_and_shift(state: u128) -> u128 {
    let bytes = state.to_le_bytes();
    u128::from_le_bytes(std::array::from_fn(|idx| SUBSTITUTES[usize::from(bytes[5 * idx % 16])]))
}

/// InvSubBytes and InvShiftRows.
fn restore_and_unshift(state: u128) -> u128 {
    let bytes = state.to_le_bytes();
    u128::from_le_bytes(std::array::from_fn(|idx| ORIGINALS[usize::from(bytes[13 * idx % 16])]))
}

/// MixColumns: byte `i` of a column becomes 2·b(i) + 3·b(i+1) + b(i+2) + b(i+3).
fn mix_columns(state: u128) -> u128 {
    let doubled = double(state);
    doubled ^ turn_columns(doubled ^ state, 1) ^ turn_columns(state, 2) ^ turn_columns(state, 3)
}

/// InvMixColumns: its matrix is that of MixColumns times the circulant one of 5, 0, 4, 0.
fn unmix_columns(state: u128) -> u128 {
    mix_columns(state ^ double(double(state ^ turn_columns(state, 2))))
}

/// Each byte times 2 in GF(2⁸).
fn double(state: u128) -> u128 {
    let low_bits = u128::from_le_bytes([0x7f; 16]);
    let reductions = (state >> 7 & u128::from_le_bytes([1; 16])) * 0x1b;
    (state & low_bits) << 1 ^ reductions
}

/// Moves each byte up by `rows` in its column, the first ones to the end.
fn turn_columns(state: u128, rows: u32) -> u128 {
    let kept = u32::MAX >> (8 * rows);
    let kept = u128::from_le_bytes(std::array::from_fn(|idx| kept.to_le_bytes()[idx % 4]));
    state >> (8 * rows) & kept | state << (32 - 8 * rows) & !kept
}

/// Multiplies two quadwords as polynomials over GF(2). The immediate's bits 0 and 4 choose the high quadwords.
pub(super) fn pclmulqdq<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let choice = instruction.immediate8();
    lanes::combine(instruction, guest, |left, right| {
        let left = (left >> (64 * (choice & 1))) as u64;
        let mut right = (right >> (64 * (choice >> 4 & 1))) as u64;
        let mut product = 0;
        while right != 0 {
            product ^= u128::from(left) << right.trailing_zeros();
            right &= right - 1;
        }
        product
    });
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;
    use super::*;

    #[test]
    fn the_s_box_has_the_values_of_the_standard() {
        assert_eq!((SUBSTITUTES[0], SUBSTITUTES[1], SUBSTITUTES[0x53], SUBSTITUTES[0xff]), (0x63, 0x7c, 0xed, 0x16));
        assert_eq!(ORIGINALS[0xed], 0x53);
    }

    #[test]
    fn mixing_columns_agrees_with_the_standard_and_is_undone() {
        // The first column of the first round of FIPS 197, appendix B.
        let column = u128::from(u32::from_le_bytes([0xd4, 0xbf, 0x5d, 0x30]));
        assert_eq!(mix_columns(column), u128::from(u32::from_le_bytes([0x04, 0x66, 0x81, 0xe5])));
        let state = 0x0123_4567_89ab_cdef_f0e1_d2c3_b4a5_9687;
        assert_eq!(unmix_columns(mix_columns(state)), state);
        assert_eq!(restore_and_unshift(substitute_and_shift(state)), state);
    }
    /// A block as the standard writes it, the first byte first.
    fn block(bytes: u128) -> u128 {
        bytes.swap_bytes()
    }

    #[test]
    fn a_round_and_a_key_agree_with_the_example_of_the_standard() {
        let mut machine = Machine::new();
        machine.registers.xmm[1] = block(0x193d_e3be_a0f4_e22b_9ac6_8d2a_e9f8_4808);
        machine.registers.xmm[2] = block(0xa0fa_fe17_8854_2cb1_23a3_3939_2a6c_7605);
        // vaesenc xmm3, xmm1, xmm2
        machine.run([&[0xc4, 0xe2, 0x71, 0xdc, 0xda]]);
        assert_eq!(machine.registers.xmm[3], block(0xa49c_7ff2_689f_352b_6b5b_ea43_026a_5049));
        machine.registers.xmm[1] = block(0x2b7e_1516_28ae_d2a6_abf7_1588_09cf_4f3c);
        // aeskeygenassist xmm4, xmm1, 1
        machine.run([&[0x66, 0x0f, 0x3a, 0xdf, 0xe1, 0x01]]);
        assert_eq!(machine.registers.xmm[4] >> 96, u128::from(u32::from_le_bytes([0x8b, 0x84, 0xeb, 0x01])));
    }

    #[test]
    fn the_immediate_chooses_the_quadwords_to_multiply() {
        let mut machine = Machine::new();
        machine.registers.xmm[1] = 3 << 64 | 1;
        machine.registers.xmm[2] = u128::from(u64::MAX) | 2 << 64;
        // pclmulqdq xmm1, xmm2, 1
        machine.run([&[0x66, 0x0f, 0x3a, 0x44, 0xca, 0x01]]);
        assert_eq!(machine.registers.xmm[1], 1 << 64 | 1);
    }
}
