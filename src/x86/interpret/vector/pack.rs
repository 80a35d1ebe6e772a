//! Elements made narrower with saturation (`pack`) and wider by sign or zero extension (`pmovsx`, `pmovzx`).

use super::lanes::{Element, Lanes};
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, Unary};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family. Widening fills 32 bytes; writing the result keeps what the destination holds.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Packsswb | M::Vpacksswb => Binary(|a, b| packed(a, b, |x: i16| x.clamp(-0x80, 0x7f) as i8)),
        M::Packuswb | M::Vpackuswb => Binary(|a, b| packed(a, b, |x: i16| x.clamp(0, 0xff) as u8)),
        M::Packssdw | M::Vpackssdw => Binary(|a, b| packed(a, b, |x: i32| x.clamp(-0x8000, 0x7fff) as i16)),
        M::Packusdw | M::Vpackusdw => Binary(|a, b| packed(a, b, |x: i32| x.clamp(0, 0xffff) as u16)),
        M::Pmovsxbw | M::Vpmovsxbw => Unary(|a| widened(a, |x: i8| i16::from(x))),
        M::Pmovsxbd | M::Vpmovsxbd => Unary(|a| widened(a, |x: i8| i32::from(x))),
        M::Pmovsxbq | M::Vpmovsxbq => Unary(|a| widened(a, |x: i8| i64::from(x))),
        M::Pmovsxwd | M::Vpmovsxwd => Unary(|a| widened(a, |x: i16| i32::from(x))),
        M::Pmovsxwq | M::Vpmovsxwq => Unary(|a| widened(a, |x: i16| i64::from(x))),
        M::Pmovsxdq | M::Vpmovsxdq => Unary(|a| widened(a, |x: i32| i64::from(x))),
        M::Pmovzxbw | M::Vpmovzxbw => Unary(|a| widened(a, |x: u8| u16::from(x))),
        M::Pmovzxbd | M::Vpmovzxbd => Unary(|a| widened(a, |x: u8| u32::from(x))),
        M::Pmovzxbq | M::Vpmovzxbq => Unary(|a| widened(a, |x: u8| u64::from(x))),
        M::Pmovzxwd | M::Vpmovzxwd => Unary(|a| widened(a, |x: u16| u32::from(x))),
        M::Pmovzxwq | M::Vpmovzxwq => Unary(|a| widened(a, |x: u16| u64::from(x))),
        M::Pmovzxdq | M::Vpmovzxdq => Unary(|a| widened(a, |x: u32| u64::from(x))),
        _ => return None,
    })
}

/// In each lane the elements of the first source, then those of the second, half as wide.
fn packed<Wide: Element, Narrow: Element>(a: Lanes, b: Lanes, narrow: impl Fn(Wide) -> Narrow) -> Lanes {
    // A lane has half as many wide elements as narrow ones.
    Lanes::from_fn_by_lane(a.width(), |lane, idx| narrow(a.concatenated(b, lane / 2, idx)))
}

fn widened<Narrow: Element, Wide: Element>(a: Lanes, widen: impl Fn(Narrow) -> Wide) -> Lanes {
    Lanes::from_fn(32, |idx| widen(a.get(idx)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_saturates_lane_by_lane() {
        let a = Lanes::from_fn(32, |idx| if idx < 8 { -300i16 } else { 300 });
        let b = Lanes::from_fn(32, |idx| idx as i16);
        let bytes = packed(a, b, |x: i16| x.clamp(0, 0xff) as u8);
        assert_eq!([0, 8, 15, 16, 24].map(|idx| bytes.get::<u8>(idx)), [0, 0, 7, 0xff, 8]);
    }

    #[test]
    fn widening_extends_the_sign() {
        let a = Lanes::from_low(16, 0x7f80u16);
        assert_eq!(widened(a, |x: i8| i32::from(x)).get::<u64>(0), 0x0000_007f_ffff_ff80);
    }
}
