//! Integer arithmetic, comparison and logic, element by element: wrapping and saturating sums, averages, extremes, absolute values,
//! signs, horizontal sums, sums of absolute differences.

use super::lanes::{Element, Lanes};
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, BinaryImmediate, Unary};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Paddb | M::Vpaddb => Binary(|a, b| a.zip(b, u8::wrapping_add)),
        M::Paddw | M::Vpaddw => Binary(|a, b| a.zip(b, u16::wrapping_add)),
        M::Paddd | M::Vpaddd => Binary(|a, b| a.zip(b, u32::wrapping_add)),
        M::Paddq | M::Vpaddq => Binary(|a, b| a.zip(b, u64::wrapping_add)),
        M::Paddsb | M::Vpaddsb => Binary(|a, b| a.zip(b, i8::saturating_add)),
        M::Paddsw | M::Vpaddsw => Binary(|a, b| a.zip(b, i16::saturating_add)),
        M::Paddusb | M::Vpaddusb => Binary(|a, b| a.zip(b, u8::saturating_add)),
        M::Paddusw | M::Vpaddusw => Binary(|a, b| a.zip(b, u16::saturating_add)),
        M::Psubb | M::Vpsubb => Binary(|a, b| a.zip(b, u8::wrapping_sub)),
        M::Psubw | M::Vpsubw => Binary(|a, b| a.zip(b, u16::wrapping_sub)),
        M::Psubd | M::Vpsubd => Binary(|a, b| a.zip(b, u32::wrapping_sub)),
        M::Psubq | M::Vpsubq => Binary(|a, b| a.zip(b, u64::wrapping_sub)),
        M::Psubsb | M::Vpsubsb => Binary(|a, b| a.zip(b, i8::saturating_sub)),
        M::Psubsw | M::Vpsubsw => Binary(|a, b| a.zip(b, i16::saturating_sub)),
        M::Psubusb | M::Vpsubusb => Binary(|a, b| a.zip(b, u8::saturating_sub)),
        M::Psubusw | M::Vpsubusw => Binary(|a, b| a.zip(b, u16::saturating_sub)),
        M::Pavgb | M::Vpavgb => Binary(|a, b| a.zip(b, |x: u8, y| (u16::from(x) + u16::from(y)).div_ceil(2) as u8)),
        M::Pavgw | M::Vpavgw => Binary(|a, b| a.zip(b, |x: u16, y| (u32::from(x) + u32::from(y)).div_ceil(2) as u16)),
        M::Psadbw | M::Vpsadbw => Binary(sum_of_absolute_differences),
        M::Mpsadbw | M::Vmpsadbw => BinaryImmediate(sliding_sums_of_absolute_differences),
        M::Phminposuw | M::Vphminposuw => Unary(minimum_and_its_position),
        _ => return extreme(mnemonic).or_else(|| comparison(mnemonic)).or_else(|| horizontal_or_sign(mnemonic)),
    })
}

fn extreme(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Pminsb | M::Vpminsb => Binary(|a, b| a.zip(b, i8::min)),
        M::Pminsw | M::Vpminsw => Binary(|a, b| a.zip(b, i16::min)),
        M::Pminsd | M::Vpminsd => Binary(|a, b| a.zip(b, i32::min)),
        M::Pminub | M::Vpminub => Binary(|a, b| a.zip(b, u8::min)),
        M::Pminuw | M::Vpminuw => Binary(|a, b| a.zip(b, u16::min)),
        M::Pminud | M::Vpminud => Binary(|a, b| a.zip(b, u32::min)),
        M::Pmaxsb | M::Vpmaxsb => Binary(|a, b| a.zip(b, i8::max)),
        M::Pmaxsw | M::Vpmaxsw => Binary(|a, b| a.zip(b, i16::max)),
        M::Pmaxsd | M::Vpmaxsd => Binary(|a, b| a.zip(b, i32::max)),
        M::Pmaxub | M::Vpmaxub => Binary(|a, b| a.zip(b, u8::max)),
        M::Pmaxuw | M::Vpmaxuw => Binary(|a, b| a.zip(b, u16::max)),
        M::Pmaxud | M::Vpmaxud => Binary(|a, b| a.zip(b, u32::max)),
        _ => return None,
    })
}

fn comparison(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Pcmpeqb | M::Vpcmpeqb => Binary(|a, b| a.compare(b, |x: u8, y| x == y)),
        M::Pcmpeqw | M::Vpcmpeqw => Binary(|a, b| a.compare(b, |x: u16, y| x == y)),
        M::Pcmpeqd | M::Vpcmpeqd => Binary(|a, b| a.compare(b, |x: u32, y| x == y)),
        M::Pcmpeqq | M::Vpcmpeqq => Binary(|a, b| a.compare(b, |x: u64, y| x == y)),
        M::Pcmpgtb | M::Vpcmpgtb => Binary(|a, b| a.compare(b, |x: i8, y| x > y)),
        M::Pcmpgtw | M::Vpcmpgtw => Binary(|a, b| a.compare(b, |x: i16, y| x > y)),
        M::Pcmpgtd | M::Vpcmpgtd => Binary(|a, b| a.compare(b, |x: i32, y| x > y)),
        M::Pcmpgtq | M::Vpcmpgtq => Binary(|a, b| a.compare(b, |x: i64, y| x > y)),
        M::Pand | M::Vpand | M::Andps | M::Vandps | M::Andpd | M::Vandpd => Binary(|a, b| a.zip(b, |x: u64, y| x & y)),
        M::Pandn | M::Vpandn | M::Andnps | M::Vandnps | M::Andnpd | M::Vandnpd => {
            Binary(|a, b| a.zip(b, |x: u64, y| !x & y))
        }
        M::Por | M::Vpor | M::Orps | M::Vorps | M::Orpd | M::Vorpd => Binary(|a, b| a.zip(b, |x: u64, y| x | y)),
        M::Pxor | M::Vpxor | M::Xorps | M::Vxorps | M::Xorpd | M::Vxorpd => Binary(|a, b| a.zip(b, |x: u64, y| x ^ y)),
        _ => return None,
    })
}

fn horizontal_or_sign(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Pabsb | M::Vpabsb => Unary(|a| a.map(i8::wrapping_abs)),
        M::Pabsw | M::Vpabsw => Unary(|a| a.map(i16::wrapping_abs)),
        M::Pabsd | M::Vpabsd => Unary(|a| a.map(i32::wrapping_abs)),
        M::Psignb | M::Vpsignb => Binary(|a, b| a.zip(b, |x: i8, y| x.wrapping_mul(y.signum()))),
        M::Psignw | M::Vpsignw => Binary(|a, b| a.zip(b, |x: i16, y| x.wrapping_mul(y.signum()))),
        M::Psignd | M::Vpsignd => Binary(|a, b| a.zip(b, |x: i32, y| x.wrapping_mul(y.signum()))),
        M::Phaddw | M::Vphaddw => Binary(|a, b| horizontal(a, b, i16::wrapping_add)),
        M::Phaddd | M::Vphaddd => Binary(|a, b| horizontal(a, b, i32::wrapping_add)),
        M::Phaddsw | M::Vphaddsw => Binary(|a, b| horizontal(a, b, i16::saturating_add)),
        M::Phsubw | M::Vphsubw => Binary(|a, b| horizontal(a, b, i16::wrapping_sub)),
        M::Phsubd | M::Vphsubd => Binary(|a, b| horizontal(a, b, i32::wrapping_sub)),
        M::Phsubsw | M::Vphsubsw => Binary(|a, b| horizontal(a, b, i16::saturating_sub)),
        _ => return None,
    })
}

/// Neighbours combined: in each lane, first those of the first source, then those of the second.
fn horizontal<T: Element>(a: Lanes, b: Lanes, combine: impl Fn(T, T) -> T) -> Lanes {
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        combine(a.concatenated(b, lane, 2 * idx), a.concatenated(b, lane, 2 * idx + 1))
    })
}

fn sum_of_absolute_differences(a: Lanes, b: Lanes) -> Lanes {
    let difference = |idx| u64::from(a.get::<u8>(idx).abs_diff(b.get(idx)));
    Lanes::from_fn(a.width(), |idx| (8 * idx..8 * idx + 8).map(difference).sum::<u64>())
}

/// `mpsadbw`: four bytes of the second source against each of eight groups of four neighbouring bytes of the first. Bits 0 to 2 of
/// the immediate choose the places for the lower lane, bits 3 to 5 for the upper.
fn sliding_sums_of_absolute_differences(a: Lanes, b: Lanes, immediate: u8) -> Lanes {
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        let choice = usize::from(immediate) >> if lane == 0 { 0 } else { 3 };
        let moving = 2 * lane + (choice & 4) + idx;
        let fixed = 2 * lane + (choice & 3) * 4;
        (0..4).map(|byte| u16::from(a.get::<u8>(moving + byte).abs_diff(b.get(fixed + byte)))).sum::<u16>()
    })
}

fn minimum_and_its_position(a: Lanes) -> Lanes {
    let (least, position) = (0..8).map(|idx| (a.get::<u16>(idx), idx)).min().unwrap_or_default();
    Lanes::from_low(16, u32::from(least) | (position as u32) << 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(values: [i16; 8]) -> Lanes {
        Lanes::from_fn(16, |idx| values[idx])
    }

    #[test]
    fn horizontal_sums_take_the_first_source_first() {
        let (a, b) = (words([1, 2, 3, 4, 5, 6, i16::MAX, 1]), words([10, 20, 30, 40, 50, 60, 70, 80]));
        assert_eq!(horizontal(a, b, i16::wrapping_add), words([3, 7, 11, i16::MIN, 30, 70, 110, 150]));
    }

    #[test]
    fn the_minimum_is_the_first_of_equals() {
        let lanes = minimum_and_its_position(words([9, 8, -1, 3, 7, 3, 4, 5]));
        assert_eq!(lanes, Lanes::from_low(16, 0x0003_0003u32));
    }

    #[test]
    fn differences_slide_over_the_first_source() {
        let a = Lanes::from_fn(16, |idx| idx as u8);
        let sums = sliding_sums_of_absolute_differences(a, a, 0b001);
        assert_eq!(sums, words([16, 12, 8, 4, 0, 4, 8, 12]));
    }
}
