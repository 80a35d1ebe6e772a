//! Floating-point comparison: minima and maxima, the predicates of `cmpps` and its relatives, `comiss`; and the tests of whole vectors.

use super::environment::{Environment, INVALID};
use super::float::Extent::{Packed, Scalar};
use super::float::FloatOperation::{self, Compare, Pairwise};
use super::format::{DOUBLE, Format, SINGLE};
use super::lanes::Lanes;
use iced_x86::Mnemonic;
use std::cmp::Ordering;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Minps | M::Vminps => Pairwise(SINGLE, Packed, minimum),
        M::Minpd | M::Vminpd => Pairwise(DOUBLE, Packed, minimum),
        M::Minss | M::Vminss => Pairwise(SINGLE, Scalar, minimum),
        M::Minsd | M::Vminsd => Pairwise(DOUBLE, Scalar, minimum),
        M::Maxps | M::Vmaxps => Pairwise(SINGLE, Packed, maximum),
        M::Maxpd | M::Vmaxpd => Pairwise(DOUBLE, Packed, maximum),
        M::Maxss | M::Vmaxss => Pairwise(SINGLE, Scalar, maximum),
        M::Maxsd | M::Vmaxsd => Pairwise(DOUBLE, Scalar, maximum),
        M::Cmpps | M::Vcmpps => Compare(SINGLE, Packed),
        M::Cmppd | M::Vcmppd => Compare(DOUBLE, Packed),
        M::Cmpss | M::Vcmpss => Compare(SINGLE, Scalar),
        M::Cmpsd | M::Vcmpsd => Compare(DOUBLE, Scalar),
        _ => return None,
    })
}

/// Whether comparing a quiet NaN is an invalid operation; a signalling one always is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum QuietNan {
    Invalid,
    Valid,
}

/// The order of two numbers with the exceptions of the comparison; `None` for a NaN.
pub(super) fn order(
    format: Format,
    a: u64,
    b: u64,
    quiet_nan: QuietNan,
    environment: &mut Environment,
) -> Option<Ordering> {
    let [a, b] = [a, b].map(|bits| environment.operand(format, bits));
    let order = format.compare(a, b);
    if order.is_some() {
        environment.note_denormals(format, &[a, b]);
    } else if quiet_nan == QuietNan::Invalid || format.is_signalling(a) || format.is_signalling(b) {
        environment.raise(INVALID);
    }
    order
}

fn minimum(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    extreme(format, a, b, Ordering::Less, environment)
}

fn maximum(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    extreme(format, a, b, Ordering::Greater, environment)
}

/// The first number if it stands in this order to the second, else the second: also of two zeros, and if either is a NaN.
fn extreme(format: Format, a: u64, b: u64, wanted: Ordering, environment: &mut Environment) -> u64 {
    let is_first = order(format, a, b, QuietNan::Invalid, environment) == Some(wanted);
    environment.operand(format, if is_first { a } else { b })
}

/// One of the 32 predicates of VEX; legacy SSE has the first eight (Intel SDM vol. 2, table 3-1 of CMPPD).
pub(super) fn holds(format: Format, a: u64, b: u64, predicate: u8, environment: &mut Environment) -> bool {
    const LESS: u8 = 1;
    const EQUAL: u8 = 2;
    const GREATER: u8 = 4;
    const UNORDERED: u8 = 8;
    /// For each predicate the relations under which it is true.
    const TRUE_IF: [u8; 16] = [
        EQUAL,
        LESS,
        LESS | EQUAL,
        UNORDERED,
        LESS | GREATER | UNORDERED,
        EQUAL | GREATER | UNORDERED,
        GREATER | UNORDERED,
        LESS | EQUAL | GREATER,
        EQUAL | UNORDERED,
        LESS | UNORDERED,
        LESS | EQUAL | UNORDERED,
        0,
        LESS | GREATER,
        EQUAL | GREATER,
        GREATER,
        LESS | EQUAL | GREATER | UNORDERED,
    ];
    // Those that order by less or greater signal, the others do not; the upper sixteen are the other way round.
    let signals = matches!(predicate & 3, 1 | 2) != (predicate & 16 != 0);
    let quiet_nan = if signals { QuietNan::Invalid } else { QuietNan::Valid };
    let relation = match order(format, a, b, quiet_nan, environment) {
        Some(Ordering::Less) => LESS,
        Some(Ordering::Equal) => EQUAL,
        Some(Ordering::Greater) => GREATER,
        None => UNORDERED,
    };
    TRUE_IF[usize::from(predicate & 15)] & relation != 0
}

/// What `ptest` and its relatives tell about two vectors: whether they have no relevant bit in common (ZF), and whether the
/// first has all that the second has (CF).
pub(super) struct Tested {
    pub disjoint: bool,
    pub contained: bool,
}

pub(super) fn tested(a: Lanes, b: Lanes, relevant: u64) -> Tested {
    let none =
        |combine: fn(u64, u64) -> u64| (0..a.count::<u64>()).all(|idx| combine(a.get(idx), b.get(idx)) & relevant == 0);
    Tested { disjoint: none(|x, y| x & y), contained: none(|x, y| !x & y) }
}

#[cfg(test)]
mod tests {
    use super::super::environment::DENORMAL;
    use super::*;

    const NAN: u64 = 0x7fc0_0000;
    const ONE: u64 = 0x3f80_0000;

    fn flags_of<T>(compute: impl FnOnce(&mut Environment) -> T) -> (T, u32) {
        let (mut environment, mut mxcsr) = (Environment::new(0x1f80), 0x1f80);
        let value = compute(&mut environment);
        assert_eq!(environment.finish(&mut mxcsr), Ok(()));
        (value, mxcsr & 0x3f)
    }

    #[test]
    fn the_second_is_the_extreme_of_zeros_and_nans() {
        assert_eq!(flags_of(|e| minimum(SINGLE, 0x8000_0000, 0, e)), (0, 0));
        assert_eq!(flags_of(|e| maximum(SINGLE, NAN, ONE, e)), (ONE, INVALID));
        assert_eq!(flags_of(|e| maximum(SINGLE, ONE, 0x7f80_0001, e)), (0x7f80_0001, INVALID));
        assert_eq!(flags_of(|e| minimum(SINGLE, 1, ONE, e)), (1, DENORMAL));
    }

    #[test]
    fn predicates_differ_in_truth_and_in_signalling() {
        let of = |predicate| flags_of(|e| holds(SINGLE, NAN, ONE, predicate, e));
        assert_eq!(of(0), (false, 0), "EQ_OQ");
        assert_eq!(of(1), (false, INVALID), "LT_OS");
        assert_eq!(of(8), (true, 0), "EQ_UQ");
        assert_eq!(of(0x0f), (true, 0), "TRUE_UQ");
        assert_eq!(of(0x11), (false, 0), "LT_OQ");
        assert_eq!(of(0x1b), (false, INVALID), "FALSE_OS");
        assert!(flags_of(|e| holds(SINGLE, ONE, NAN - NAN, 6, e)).0, "NLE_US");
    }

    #[test]
    fn tests_look_at_the_bits_that_are_relevant() {
        let (a, b) = (Lanes::from_low(16, 1u64), Lanes::from_low(16, 1u64 << 63 | 1));
        let all = tested(a, b, u64::MAX);
        let signs = tested(b, a, 1 << 63);
        assert_eq!([all.disjoint, all.contained, signs.disjoint, signs.contained], [false, false, true, true]);
    }
}
