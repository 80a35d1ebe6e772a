//! Arithmetic on bytes as elements of the field GF(2^8) with the polynomial x^8 + x^4 + x^3 + x + 1 (GFNI).

use super::lanes::Lanes;
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, BinaryImmediate};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Gf2p8mulb | M::Vgf2p8mulb => Binary(|a, b| a.zip(b, product)),
        M::Gf2p8affineqb | M::Vgf2p8affineqb => {
            BinaryImmediate(|a, b, constant| transformed(a, b, constant, |byte| byte))
        }
        M::Gf2p8affineinvqb | M::Vgf2p8affineinvqb => {
            BinaryImmediate(|a, b, constant| transformed(a, b, constant, |byte| INVERSES[usize::from(byte)]))
        }
        _ => return None,
    })
}

const fn product(a: u8, b: u8) -> u8 {
    let (mut sum, mut bit) = (0_u8, 8);
    while bit > 0 {
        bit -= 1;
        let doubled = sum << 1 ^ if sum & 0x80 == 0 { 0 } else { 0x1b };
        sum = doubled ^ if b >> bit & 1 == 1 { a } else { 0 };
    }
    sum
}

/// The multiplicative inverses; zero is its own.
const INVERSES: [u8; 256] = {
    let (mut inverses, mut byte) = ([0; 256], 0);
    while byte < 256 {
        inverses[byte] = inverse(byte as u8);
        byte += 1;
    }
    inverses
};

/// The multiplicative group has 255 elements, so that an inverse is the power of 254.
const fn inverse(byte: u8) -> u8 {
    let (mut power, mut steps) = (byte, 6);
    while steps > 0 {
        power = product(product(power, power), byte);
        steps -= 1;
    }
    product(power, power)
}

/// Each byte of the first source, prepared, times the matrix of bits that the quadword of the second holds, plus a constant. The
/// matrix's last row gives bit 7.
fn transformed(a: Lanes, b: Lanes, constant: u8, prepare: impl Fn(u8) -> u8) -> Lanes {
    Lanes::from_fn(a.width(), |idx| {
        let (byte, matrix) = (prepare(a.get(idx)), idx & !7);
        let bit = |bit: usize| ((b.get::<u8>(matrix + 7 - bit) & byte).count_ones() as u8 & 1) << bit;
        (0..8).map(bit).sum::<u8>() ^ constant
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_times_its_inverse_is_one() {
        assert_eq!(inverse(0), 0);
        assert!((1..=255).all(|byte| product(byte, inverse(byte)) == 1));
        assert_eq!(product(0x57, 0x83), 0xc1);
    }

    #[test]
    fn the_identity_matrix_changes_nothing() {
        let bytes = Lanes::from_fn(16, |idx| idx as u8 * 17);
        let identity = Lanes::from_fn(16, |_| 0x0102_0408_1020_4080_u64);
        assert_eq!(transformed(bytes, identity, 0, |byte| byte), bytes);
        assert_eq!(transformed(bytes, identity, 0xff, |byte| byte).low::<u8>(), 0xff);
    }
}
