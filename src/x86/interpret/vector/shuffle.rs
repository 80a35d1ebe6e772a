//! Shuffles: elements that change places under an immediate or a vector of indices, interleaving, blends, broadcasts.

use super::lanes::{Element, Lanes};
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, BinaryImmediate, Ternary, Unary, UnaryImmediate};
use iced_x86::{Instruction, Mnemonic, OpKind};

/// The operation of an instruction of this family.
pub(super) fn operation(instruction: &Instruction) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match instruction.mnemonic() {
        M::Pshufb | M::Vpshufb => Binary(shuffled_bytes),
        M::Pshufw => UnaryImmediate(by_pairs::<u16>),
        M::Pshufd | M::Vpshufd => UnaryImmediate(by_pairs::<u32>),
        M::Pshuflw | M::Vpshuflw => UnaryImmediate(|a, order| words_by_pairs(a, order, 0)),
        M::Pshufhw | M::Vpshufhw => UnaryImmediate(|a, order| words_by_pairs(a, order, 4)),
        M::Shufps | M::Vshufps => BinaryImmediate(|a, b, order| {
            Lanes::from_fn_by_lane(a.width(), |lane, idx| {
                let source = if idx < 2 { a } else { b };
                source.get::<u32>(lane + pair(order, idx))
            })
        }),
        M::Shufpd | M::Vshufpd => BinaryImmediate(|a, b, order| {
            Lanes::from_fn_by_lane(a.width(), |lane, idx| {
                let source = if idx == 0 { a } else { b };
                source.get::<u64>(lane + bit(order, lane + idx))
            })
        }),
        M::Vpermilps if has_immediate(instruction) => UnaryImmediate(by_pairs::<u32>),
        M::Vpermilpd if has_immediate(instruction) => UnaryImmediate(|a, order| {
            Lanes::from_fn_by_lane(a.width(), |lane, idx| a.get::<u64>(lane + bit(order, lane + idx)))
        }),
        M::Vpermilps => Binary(|a, b| {
            Lanes::from_fn_by_lane(a.width(), |lane, idx| {
                a.get::<u32>(lane + usize::from(b.get::<u8>(4 * (lane + idx)) & 3))
            })
        }),
        M::Vpermilpd => Binary(|a, b| {
            let index = |idx| usize::from(b.get::<u8>(8 * idx) >> 1 & 1);
            Lanes::from_fn_by_lane(a.width(), |lane, idx| a.get::<u64>(lane + index(lane + idx)))
        }),
        M::Vpermq | M::Vpermpd => {
            UnaryImmediate(|a, order| Lanes::from_fn(a.width(), |idx| a.get::<u64>(pair(order, idx))))
        }
        // Here the indices are the first source.
        M::Vpermd | M::Vpermps => Binary(|indices, a| {
            Lanes::from_fn(a.width(), |idx| a.get::<u32>(usize::from(indices.get::<u8>(4 * idx) & 7)))
        }),
        M::Vperm2f128 | M::Vperm2i128 => {
            BinaryImmediate(|a, b, order| Lanes::from_fn(32, |idx| chosen_half(a, b, order >> (4 * idx))))
        }
        mnemonic => return interleaving(mnemonic).or_else(|| blend(mnemonic)).or_else(|| broadcast(mnemonic)),
    })
}

fn interleaving(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Punpcklbw | M::Vpunpcklbw => Binary(interleaved_low::<u8>),
        M::Punpcklwd | M::Vpunpcklwd => Binary(interleaved_low::<u16>),
        M::Punpckldq | M::Vpunpckldq | M::Unpcklps | M::Vunpcklps => Binary(interleaved_low::<u32>),
        M::Punpcklqdq | M::Vpunpcklqdq | M::Unpcklpd | M::Vunpcklpd => Binary(interleaved_low::<u64>),
        M::Punpckhbw | M::Vpunpckhbw => Binary(interleaved_high::<u8>),
        M::Punpckhwd | M::Vpunpckhwd => Binary(interleaved_high::<u16>),
        M::Punpckhdq | M::Vpunpckhdq | M::Unpckhps | M::Vunpckhps => Binary(interleaved_high::<u32>),
        M::Punpckhqdq | M::Vpunpckhqdq | M::Unpckhpd | M::Vunpckhpd => Binary(interleaved_high::<u64>),
        _ => return None,
    })
}

fn blend(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Blendps | M::Vblendps | M::Vpblendd => BinaryImmediate(|a, b, choice| {
            Lanes::from_fn(a.width(), |idx| if bit(choice, idx) == 1 { b.get::<u32>(idx) } else { a.get(idx) })
        }),
        M::Blendpd | M::Vblendpd => BinaryImmediate(|a, b, choice| {
            Lanes::from_fn(a.width(), |idx| if bit(choice, idx) == 1 { b.get::<u64>(idx) } else { a.get(idx) })
        }),
        // One immediate serves both lanes.
        M::Pblendw | M::Vpblendw => BinaryImmediate(|a, b, choice| {
            Lanes::from_fn(a.width(), |idx| if bit(choice, idx % 8) == 1 { b.get::<u16>(idx) } else { a.get(idx) })
        }),
        M::Pblendvb | M::Vpblendvb => Ternary(|a, b, mask| blended(a, b, mask, |sign: i8| sign < 0)),
        M::Blendvps | M::Vblendvps => Ternary(|a, b, mask| blended(a, b, mask, |sign: i32| sign < 0)),
        M::Blendvpd | M::Vblendvpd => Ternary(|a, b, mask| blended(a, b, mask, |sign: i64| sign < 0)),
        _ => return None,
    })
}

/// Broadcasts fill 32 bytes; writing the result keeps what the destination holds.
fn broadcast(mnemonic: Mnemonic) -> Option<LaneOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Vpbroadcastb => Unary(|a| Lanes::from_fn(32, |_| a.low::<u8>())),
        M::Vpbroadcastw => Unary(|a| Lanes::from_fn(32, |_| a.low::<u16>())),
        M::Vpbroadcastd | M::Vbroadcastss => Unary(|a| Lanes::from_fn(32, |_| a.low::<u32>())),
        M::Vpbroadcastq | M::Vbroadcastsd => Unary(|a| Lanes::from_fn(32, |_| a.low::<u64>())),
        M::Vbroadcastf128 | M::Vbroadcasti128 => Unary(|a| Lanes::from_fn(32, |_| a.low::<u128>())),
        M::Movddup | M::Vmovddup => Unary(|a| Lanes::from_fn(a.width().max(16), |idx| a.get::<u64>(idx & !1))),
        M::Movsldup | M::Vmovsldup => Unary(|a| Lanes::from_fn(a.width(), |idx| a.get::<u32>(idx & !1))),
        M::Movshdup | M::Vmovshdup => Unary(|a| Lanes::from_fn(a.width(), |idx| a.get::<u32>(idx | 1))),
        _ => return None,
    })
}

/// Whether the last operand is an immediate, where a mnemonic has forms with and without.
fn has_immediate(instruction: &Instruction) -> bool {
    instruction.op_kind(instruction.op_count() - 1) == OpKind::Immediate8
}

/// Bits `2 * idx` and the next of an immediate.
fn pair(order: u8, idx: usize) -> usize {
    usize::from(order >> (2 * idx) & 3)
}

/// Bit `idx` of an immediate.
fn bit(order: u8, idx: usize) -> usize {
    usize::from(order >> idx & 1)
}

/// The four elements of each lane in the order that the immediate's pairs of bits give.
fn by_pairs<T: Element>(a: Lanes, order: u8) -> Lanes {
    Lanes::from_fn_by_lane(a.width(), |lane, idx| a.get::<T>(lane + pair(order, idx)))
}

/// As [`by_pairs`] for the four words of each lane from `start` on; the other four stay.
fn words_by_pairs(a: Lanes, order: u8, start: usize) -> Lanes {
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        let moves = (start..start + 4).contains(&idx);
        a.get::<u16>(if moves { lane + start + pair(order, idx - start) } else { lane + idx })
    })
}

fn shuffled_bytes(a: Lanes, indices: Lanes) -> Lanes {
    let last = a.count_in_lane::<u8>() - 1;
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        let index = indices.get::<u8>(lane + idx);
        if index < 0x80 { a.get::<u8>(lane + (usize::from(index) & last)) } else { 0 }
    })
}

/// One of the four halves of two vectors, or zero.
fn chosen_half(a: Lanes, b: Lanes, choice: u8) -> u128 {
    let source = if choice & 2 == 0 { a } else { b };
    if choice & 8 == 0 { source.get(usize::from(choice & 1)) } else { 0 }
}

fn interleaved_low<T: Element>(a: Lanes, b: Lanes) -> Lanes {
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        let source = if idx % 2 == 0 { a } else { b };
        source.get::<T>(lane + idx / 2)
    })
}

fn interleaved_high<T: Element>(a: Lanes, b: Lanes) -> Lanes {
    let half = a.count_in_lane::<T>() / 2;
    Lanes::from_fn_by_lane(a.width(), |lane, idx| {
        let source = if idx % 2 == 0 { a } else { b };
        source.get::<T>(lane + half + idx / 2)
    })
}

fn blended<T: Element>(a: Lanes, b: Lanes, mask: Lanes, takes_second: impl Fn(T) -> bool) -> Lanes {
    Lanes::from_fn(a.width(), |idx| if takes_second(mask.get(idx)) { b.get::<T>(idx) } else { a.get(idx) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting() -> Lanes {
        Lanes::from_fn(32, |idx| idx as u8)
    }

    #[test]
    fn shuffles_stay_in_their_lane() {
        let indices = Lanes::from_fn(32, |idx| if idx == 3 { 0x85 } else { 0x7fu8 });
        let shuffled = shuffled_bytes(counting(), indices);
        assert_eq!((shuffled.get::<u8>(3), shuffled.get::<u8>(4), shuffled.get::<u8>(20)), (0, 15, 31));
        assert_eq!(by_pairs::<u32>(counting(), 0b11).get::<u8>(16), 16 + 12);
        let words = words_by_pairs(counting(), 0b01, 4);
        assert_eq!((words.get::<u8>(0), words.get::<u8>(8), words.get::<u8>(10)), (0, 10, 8));
    }

    #[test]
    fn halves_are_chosen_or_cleared() {
        let (a, b) = (counting(), Lanes::from_fn(32, |_| 0xeeu8));
        assert_eq!(chosen_half(a, b, 1), a.get(1));
        assert_eq!(chosen_half(a, b, 2), b.get(0));
        assert_eq!(chosen_half(a, b, 9), 0);
    }

    #[test]
    fn interleaving_takes_the_first_source_first() {
        let (a, b) = (counting(), Lanes::from_fn(32, |idx| 0x80 + idx as u8));
        assert_eq!(interleaved_low::<u8>(a, b).get::<u32>(4), 0x9111_9010);
        assert_eq!(interleaved_high::<u64>(a, b).get::<u64>(1), 0x8f8e_8d8c_8b8a_8988);
    }
}
