//! Single elements and halves put into a vector or taken out of it, and masks of sign bits taken into a general register.

use super::lanes::{Element, Lanes};
use super::operation::LaneOperation;
use super::operation::LaneOperation::{BinaryImmediate, Unary, UnaryImmediate};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Pinsrb | M::Vpinsrb => BinaryImmediate(inserted::<u8>),
        M::Pinsrw | M::Vpinsrw => BinaryImmediate(inserted::<u16>),
        M::Pinsrd | M::Vpinsrd => BinaryImmediate(inserted::<u32>),
        M::Pinsrq | M::Vpinsrq => BinaryImmediate(inserted::<u64>),
        M::Vinsertf128 | M::Vinserti128 => BinaryImmediate(inserted::<u128>),
        M::Pextrb | M::Vpextrb => UnaryImmediate(extracted::<u8>),
        M::Pextrw | M::Vpextrw => UnaryImmediate(extracted::<u16>),
        M::Pextrd | M::Vpextrd | M::Extractps | M::Vextractps => UnaryImmediate(extracted::<u32>),
        M::Pextrq | M::Vpextrq => UnaryImmediate(extracted::<u64>),
        M::Vextractf128 | M::Vextracti128 => UnaryImmediate(extracted::<u128>),
        M::Insertps | M::Vinsertps => BinaryImmediate(inserted_and_cleared),
        M::Pmovmskb | M::Vpmovmskb => Unary(|a| signs(a, |sign: i8| sign < 0)),
        M::Movmskps | M::Vmovmskps => Unary(|a| signs(a, |sign: i32| sign < 0)),
        M::Movmskpd | M::Vmovmskpd => Unary(|a| signs(a, |sign: i64| sign < 0)),
        _ => return None,
    })
}

/// The element that an immediate chooses; bits beyond the vector's elements are ignored.
fn chosen<T: Element>(a: Lanes, choice: u8) -> usize {
    usize::from(choice) % a.count::<T>()
}

fn inserted<T: Element>(a: Lanes, element: Lanes, choice: u8) -> Lanes {
    a.with(chosen::<T>(a, choice), element.low::<T>())
}

fn extracted<T: Element>(a: Lanes, choice: u8) -> Lanes {
    Lanes::from_low(16, a.get::<T>(chosen::<T>(a, choice)))
}

/// `insertps`: bits 6 and 7 of the immediate choose the element of a register source, 4 and 5 its place, 0 to 3 what is cleared.
fn inserted_and_cleared(a: Lanes, b: Lanes, choice: u8) -> Lanes {
    let element = b.get::<u32>(chosen::<u32>(b, choice >> 6));
    let result = a.with(usize::from(choice >> 4 & 3), element);
    Lanes::from_fn(16, |idx| if choice >> idx & 1 == 1 { 0 } else { result.get::<u32>(idx) })
}

fn signs<T: Element>(a: Lanes, is_negative: impl Fn(T) -> bool) -> Lanes {
    let mask: u64 = (0..a.count::<T>()).map(|idx| u64::from(is_negative(a.get(idx))) << idx).sum();
    Lanes::from_low(8, mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choice_wraps_at_the_number_of_elements() {
        let a = Lanes::from_fn(16, |idx| idx as u16);
        assert_eq!(extracted::<u16>(a, 0xfd).low::<u64>(), 5);
        assert_eq!(inserted::<u64>(a, Lanes::from_low(8, 9u64), 3).get::<u64>(1), 9);
    }

    #[test]
    fn insertps_clears_after_it_has_inserted() {
        let a = Lanes::from_fn(16, |idx| idx as u32 + 1);
        let b = Lanes::from_fn(16, |idx| idx as u32 + 11);
        assert_eq!(inserted_and_cleared(a, b, 0b1101_1000), Lanes::from_fn(16, |idx| [1, 14, 3, 0u32][idx]));
        let memory = Lanes::from_low(4, 99u32);
        assert_eq!(inserted_and_cleared(a, memory, 0b1101_0000).get::<u32>(1), 99);
    }

    #[test]
    fn masks_collect_sign_bits() {
        let a = Lanes::from_fn(32, |idx| if idx % 2 == 1 { -1i32 } else { 1 });
        assert_eq!(signs(a, |sign: i32| sign < 0).low::<u64>(), 0b1010_1010);
    }
}
