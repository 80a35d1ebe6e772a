//! The SHA extensions: rounds and message schedules of SHA-1 and SHA-256 (FIPS 180-4).
//!
//! Vectors are handled as four words, the lowest first.

use super::super::{GuestMemory, GuestState};
use super::lanes;
use iced_x86::Instruction;

type Words = [u32; 4];

pub(super) fn sha1rnds4<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (logic, constant): (fn(u32, u32, u32) -> u32, u32) = match instruction.immediate8() & 3 {
        0 => (choose, 0x5a82_7999),
        1 => (parity, 0x6ed9_eba1),
        2 => (majority, 0x8f1b_bcdc),
        _ => (parity, 0xca62_c1d6),
    };
    combine(instruction, guest, |[d, c, b, a], schedule| {
        let mut state = [a, b, c, d, 0];
        for word in schedule.into_iter().rev() {
            let [a, b, c, d, e] = state;
            let sum = logic(b, c, d).wrapping_add(a.rotate_left(5)).wrapping_add(e);
            state = [sum.wrapping_add(word).wrapping_add(constant), a, b.rotate_left(30), c, d];
        }
        [state[3], state[2], state[1], state[0]]
    });
}

/// Adds E after four rounds, which was A before them, to the next word of the schedule.
pub(super) fn sha1nexte<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    combine(instruction, guest, |state, mut schedule| {
        schedule[3] = schedule[3].wrapping_add(state[3].rotate_left(30));
        schedule
    });
}

pub(super) fn sha1msg1<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    combine(instruction, guest, |first, second| {
        [first[0] ^ second[2], first[1] ^ second[3], first[2] ^ first[0], first[3] ^ first[1]]
    });
}

pub(super) fn sha1msg2<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    combine(instruction, guest, |partial, last| {
        let w16 = (partial[3] ^ last[2]).rotate_left(1);
        let w17 = (partial[2] ^ last[1]).rotate_left(1);
        let w18 = (partial[1] ^ last[0]).rotate_left(1);
        [(partial[0] ^ w16).rotate_left(1), w18, w17, w16]
    });
}

/// Two rounds; xmm0 holds two words of the schedule with their constants added.
pub(super) fn sha256rnds2<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let schedule = words(guest.registers.xmm[0]);
    combine(instruction, guest, |[h, g, d, c], [f, e, b, a]| {
        let mut state = [a, b, c, d, e, f, g, h];
        for word in &schedule[..2] {
            state = round_of_256(state, *word);
        }
        [state[5], state[4], state[1], state[0]]
    });
}

fn round_of_256([a, b, c, d, e, f, g, h]: [u32; 8], word: u32) -> [u32; 8] {
    let mixed = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let first = h.wrapping_add(mixed).wrapping_add(choose(e, f, g)).wrapping_add(word);
    let mixed = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    let second = mixed.wrapping_add(majority(a, b, c));
    [first.wrapping_add(second), a, b, c, d.wrapping_add(first), e, f, g]
}

pub(super) fn sha256msg1<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let mix = |word: u32| word.rotate_right(7) ^ word.rotate_right(18) ^ word >> 3;
    combine(instruction, guest, |first, second| {
        let next = [first[1], first[2], first[3], second[0]];
        std::array::from_fn(|idx| first[idx].wrapping_add(mix(next[idx])))
    });
}

pub(super) fn sha256msg2<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let mix = |word: u32| word.rotate_right(17) ^ word.rotate_right(19) ^ word >> 10;
    combine(instruction, guest, |partial, last| {
        let w16 = partial[0].wrapping_add(mix(last[2]));
        let w17 = partial[1].wrapping_add(mix(last[3]));
        [w16, w17, partial[2].wrapping_add(mix(w16)), partial[3].wrapping_add(mix(w17))]
    });
}

fn choose(x: u32, y: u32, z: u32) -> u32 {
    x & y ^ !x & z
}

fn parity(x: u32, y: u32, z: u32) -> u32 {
    x ^ y ^ z
}

fn majority(x: u32, y: u32, z: u32) -> u32 {
    x & y ^ x & z ^ y & z
}

fn combine<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    compute: impl Fn(Words, Words) -> Words,
) {
    lanes::combine(instruction, guest, |left, right| {
        let result = compute(words(left), words(right));
        result.into_iter().rev().fold(0, |vector, word| vector << 32 | u128::from(word))
    });
}

fn words(vector: u128) -> Words {
    std::array::from_fn(|idx| (vector >> (32 * idx)) as u32)
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;

    /// Puts words, the highest first as the standard writes them, into a vector.
    fn vector(words: [u32; 4]) -> u128 {
        words.into_iter().fold(0, |vector, word| vector << 32 | u128::from(word))
    }

    #[test]
    fn four_rounds_of_sha_1_agree_with_the_example_of_the_standard() {
        // The message "abc"; the first word has E added to it.
        let mut machine = Machine::new();
        machine.registers.xmm[1] = vector([0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]);
        machine.registers.xmm[2] = vector([0x6162_6380_u32.wrapping_add(0xc3d2_e1f0), 0, 0, 0]);
        // sha1rnds4 xmm1, xmm2, 0
        machine.run([&[0x0f, 0x3a, 0xcc, 0xca, 0x00]]);
        assert_eq!(machine.registers.xmm[1], vector([0xcdd8_e11b, 0xa139_0f08, 0x6264_14db, 0xc045_bf0c]));
    }

    #[test]
    fn two_rounds_of_sha_256_agree_with_the_example_of_the_standard() {
        let mut machine = Machine::new();
        machine.registers.xmm[1] = vector([0x3c6e_f372, 0xa54f_f53a, 0x1f83_d9ab, 0x5be0_cd19]);
        machine.registers.xmm[2] = vector([0x6a09_e667, 0xbb67_ae85, 0x510e_527f, 0x9b05_688c]);
        machine.registers.xmm[0] = vector([0, 0, 0x7137_4491, 0x6162_6380 + 0x428a_2f98]);
        // sha256rnds2 xmm1, xmm2
        machine.run([&[0x0f, 0x38, 0xcb, 0xca]]);
        assert_eq!(machine.registers.xmm[1], vector([0x5a6a_d9ad, 0x5d6a_ebcd, 0x78ce_7989, 0xfa2a_4622]));
    }

    #[test]
    fn schedules_combine_the_words_that_the_standard_says() {
        let mut machine = Machine::new();
        // W0 to W3 and W4 to W7, and for the last steps W12 to W15.
        machine.registers.xmm[1] = vector([1, 2, 4, 8]);
        machine.registers.xmm[2] = vector([16, 32, 64, 128]);
        // sha1msg1 xmm1, xmm2; sha1msg2 xmm1, xmm2
        machine.run([&[0x0f, 0x38, 0xc9, 0xca]]);
        assert_eq!(machine.registers.xmm[1], vector([1 ^ 4, 2 ^ 8, 4 ^ 16, 8 ^ 32]));
        machine.run([&[0x0f, 0x38, 0xca, 0xca]]);
        assert_eq!(machine.registers.xmm[1], vector([0x4a, 0x94, 0x128, 0xc4]));
        // sha1nexte xmm2, xmm1
        machine.run([&[0x0f, 0x38, 0xc8, 0xd1]]);
        assert_eq!(machine.registers.xmm[2] >> 96, 0x4a + 4);
    }

    #[test]
    fn schedules_of_sha_256_mix_words_before_adding_them() {
        let mut machine = Machine::new();
        machine.registers.xmm[1] = vector([4, 3, 2, 1]);
        machine.registers.xmm[2] = vector([0, 0, 0, 8]);
        // sha256msg1 xmm1, xmm2: W3 gets the mix of W4, 8
        machine.run([&[0x0f, 0x38, 0xcc, 0xca]]);
        assert_eq!((machine.registers.xmm[1] >> 96) as u32, 4 + 1 + (8_u32.rotate_right(7) ^ 8_u32.rotate_right(18)));
        machine.registers.xmm[3] = 0;
        machine.registers.xmm[4] = vector([0, 1, 0, 0]);
        // sha256msg2 xmm3, xmm4: W16 gets the mix of W14, 1, and W18 that of W16
        machine.run([&[0x0f, 0x38, 0xcd, 0xdc]]);
        let mix = |word: u32| word.rotate_right(17) ^ word.rotate_right(19) ^ word >> 10;
        assert_eq!(machine.registers.xmm[3], vector([0, mix(mix(1)), 0, mix(1)]));
    }
}
