//! Shifts: of every element by one count (immediate, or the low quadword of a register), of each element by its own count, and of
//! whole lanes by bytes.

use super::lanes::{Element, Lanes};
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, BinaryImmediate, UnaryImmediate};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Psllw | M::Vpsllw => Binary(|a, b| by_one_count(a, b, |x: u16, count| x.checked_shl(count).unwrap_or(0))),
        M::Pslld | M::Vpslld => Binary(|a, b| by_one_count(a, b, |x: u32, count| x.checked_shl(count).unwrap_or(0))),
        M::Psllq | M::Vpsllq => Binary(|a, b| by_one_count(a, b, |x: u64, count| x.checked_shl(count).unwrap_or(0))),
        M::Psrlw | M::Vpsrlw => Binary(|a, b| by_one_count(a, b, |x: u16, count| x.checked_shr(count).unwrap_or(0))),
        M::Psrld | M::Vpsrld => Binary(|a, b| by_one_count(a, b, |x: u32, count| x.checked_shr(count).unwrap_or(0))),
        M::Psrlq | M::Vpsrlq => Binary(|a, b| by_one_count(a, b, |x: u64, count| x.checked_shr(count).unwrap_or(0))),
        M::Psraw | M::Vpsraw => Binary(|a, b| by_one_count(a, b, |x: i16, count| x >> count.min(15))),
        M::Psrad | M::Vpsrad => Binary(|a, b| by_one_count(a, b, |x: i32, count| x >> count.min(31))),
        M::Vpsllvd => Binary(|a, b| a.zip(b, |x: u32, count| x.checked_shl(count).unwrap_or(0))),
        M::Vpsllvq => Binary(|a, b| a.zip(b, |x: u64, count| x.checked_shl(capped(count)).unwrap_or(0))),
        M::Vpsrlvd => Binary(|a, b| a.zip(b, |x: u32, count| x.checked_shr(count).unwrap_or(0))),
        M::Vpsrlvq => Binary(|a, b| a.zip(b, |x: u64, count| x.checked_shr(capped(count)).unwrap_or(0))),
        M::Vpsravd => Binary(|a, b| a.zip(b, |x: i32, count| x >> (count as u32).min(31))),
        M::Pslldq | M::Vpslldq => UnaryImmediate(bytes_left),
        M::Psrldq | M::Vpsrldq => UnaryImmediate(|a, count| aligned(Lanes::zero(a.width()), a, count)),
        M::Palignr | M::Vpalignr => BinaryImmediate(aligned),
        _ => return None,
    })
}

/// A count as 32 bits; what does not fit shifts everything out all the same.
fn capped(count: u64) -> u32 {
    count.min(0xff) as u32
}

fn by_one_count<T: Element>(a: Lanes, count: Lanes, shift: impl Fn(T, u32) -> T) -> Lanes {
    let count = capped(count.low());
    a.map(|x| shift(x, count))
}

fn bytes_left(a: Lanes, count: u8) -> Lanes {
    let count = usize::from(count);
    Lanes::from_fn_by_lane(a.width(), |lane, idx| if idx >= count { a.get::<u8>(lane + idx - count) } else { 0 })
}

/// `palignr`: the bytes of the second source with those of the first above them, shifted right by bytes.
fn aligned(above: Lanes, below: Lanes, count: u8) -> Lanes {
    let end = 2 * below.count_in_lane::<u8>();
    Lanes::from_fn_by_lane(below.width(), |lane, idx| {
        let from = idx + usize::from(count);
        if from < end { below.concatenated::<u8>(above, lane, from) } else { 0 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_of_the_width_and_more_shift_everything_out() {
        let a = Lanes::from_fn(16, |_| 0x8000_0000_8000_0001_u64);
        let huge = Lanes::from_low(16, 1u64 << 32);
        let of = |mnemonic| match operation(mnemonic) {
            Some(Binary(shift)) => shift(a, huge),
            _ => Lanes::zero(0),
        };
        assert_eq!(of(Mnemonic::Psrlw), Lanes::zero(16));
        assert_eq!(of(Mnemonic::Psrad), Lanes::from_fn(16, |_| -1i32));
        assert_eq!(of(Mnemonic::Vpsrlvq).low::<u64>(), 0);
    }

    #[test]
    fn bytes_shift_within_their_lane() {
        let a = Lanes::from_fn(32, |idx| idx as u8 + 1);
        assert_eq!(bytes_left(a, 15).get::<u8>(31), 17);
        assert_eq!(bytes_left(a, 15).get::<u8>(16), 0);
        assert_eq!(aligned(a, Lanes::zero(32), 17).get::<u8>(16), 18);
        assert_eq!(aligned(a, a, 32), Lanes::zero(32));
    }
}
