//! Integer products: low, high, rounded and widened ones, and sums of neighbouring products.

use super::lanes::Lanes;
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, Ternary};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Pmullw | M::Vpmullw => Binary(|a, b| a.zip(b, i16::wrapping_mul)),
        M::Pmulld | M::Vpmulld => Binary(|a, b| a.zip(b, i32::wrapping_mul)),
        M::Pmulhw | M::Vpmulhw => Binary(|a, b| a.zip(b, |x: i16, y| ((i32::from(x) * i32::from(y)) >> 16) as i16)),
        M::Pmulhuw | M::Vpmulhuw => Binary(|a, b| a.zip(b, |x: u16, y| ((u32::from(x) * u32::from(y)) >> 16) as u16)),
        M::Pmulhrsw | M::Vpmulhrsw => Binary(|a, b| a.zip(b, high_rounded)),
        M::Pmuludq | M::Vpmuludq => Binary(|a, b| a.zip(b, |x: u64, y| u64::from(x as u32) * u64::from(y as u32))),
        M::Pmuldq | M::Vpmuldq => Binary(|a, b| a.zip(b, |x: i64, y| i64::from(x as i32) * i64::from(y as i32))),
        M::Pmaddwd | M::Vpmaddwd => Binary(|a, b| {
            let product = |idx| i32::from(a.get::<i16>(idx)) * i32::from(b.get::<i16>(idx));
            Lanes::from_fn(a.width(), |idx| product(2 * idx).wrapping_add(product(2 * idx + 1)))
        }),
        M::Pmaddubsw | M::Vpmaddubsw => Binary(|a, b| {
            let product = |idx| i32::from(a.get::<u8>(idx)) * i32::from(b.get::<i8>(idx));
            Lanes::from_fn(a.width(), |idx| saturated(product(2 * idx) + product(2 * idx + 1)))
        }),
        M::Vpdpbusd => Ternary(|sum, a, b| sum.zip(byte_products(a, b), i32::wrapping_add)),
        M::Vpdpbusds => Ternary(|sum, a, b| sum.zip(byte_products(a, b), i32::saturating_add)),
        M::Vpdpwssd => Ternary(|sum, a, b| accumulated_word_products(sum, a, b, |total| total as i32)),
        M::Vpdpwssds => Ternary(|sum, a, b| accumulated_word_products(sum, a, b, clamped)),
        _ => return None,
    })
}

/// The product's bits 15 to 30, rounded at the bit below.
fn high_rounded(x: i16, y: i16) -> i16 {
    ((((i32::from(x) * i32::from(y)) >> 14) + 1) >> 1) as i16
}

fn saturated(value: i32) -> i16 {
    value.clamp(i16::MIN.into(), i16::MAX.into()) as i16
}

fn clamped(value: i64) -> i32 {
    value.clamp(i32::MIN.into(), i32::MAX.into()) as i32
}

/// The sum of four products of unsigned bytes of `a` and signed bytes of `b` in each doubleword.
fn byte_products(a: Lanes, b: Lanes) -> Lanes {
    let product = |idx| i32::from(a.get::<u8>(idx)) * i32::from(b.get::<i8>(idx));
    Lanes::from_fn(a.width(), |idx| (4 * idx..4 * idx + 4).map(product).sum::<i32>())
}

/// Two products of signed words added to each doubleword; in 64 bits, so that only the total has to be narrowed.
fn accumulated_word_products(sum: Lanes, a: Lanes, b: Lanes, narrow: impl Fn(i64) -> i32) -> Lanes {
    let product = |idx| i64::from(a.get::<i16>(idx)) * i64::from(b.get::<i16>(idx));
    Lanes::from_fn(a.width(), |idx| narrow(i64::from(sum.get::<i32>(idx)) + product(2 * idx) + product(2 * idx + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_the_high_half_is_to_nearest() {
        assert_eq!(high_rounded(i16::MIN, i16::MIN), i16::MIN);
        assert_eq!(high_rounded(0x4000, 1), 1);
        assert_eq!(high_rounded(0x3fff, 1), 0);
        assert_eq!(high_rounded(-0x4001, 1), -1);
    }

    #[test]
    fn dot_products_accumulate_with_and_without_saturation() {
        let least = Lanes::from_fn(16, |_| i16::MIN);
        let sum = Lanes::from_fn(16, |_| 1i32);
        assert_eq!(accumulated_word_products(sum, least, least, |total| total as i32).low::<i32>(), i32::MIN + 1);
        assert_eq!(accumulated_word_products(sum, least, least, clamped).low::<i32>(), i32::MAX);
        let bytes = Lanes::from_fn(16, |_| 0xffu8);
        assert_eq!(byte_products(bytes, bytes).low::<i32>(), -255 * 4);
    }
}
