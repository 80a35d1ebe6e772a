//! Floating-point instructions that combine neighbours, or alternate: `haddps`, `hsubps`, `addsubps`, `dpps` and their relatives.

use super::arithmetic::{add, multiply, subtract};
use super::environment::Environment;
use super::float::FloatOperation;
use super::float::FloatOperation::{Combined, CombinedImmediate};
use super::format::{DOUBLE, Format, SINGLE};
use super::lanes::Lanes;
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Haddps | M::Vhaddps => {
            Combined(|a, b, environment| neighbours(SINGLE, a, b, |x, y| add(SINGLE, x, y, environment)))
        }
        M::Haddpd | M::Vhaddpd => {
            Combined(|a, b, environment| neighbours(DOUBLE, a, b, |x, y| add(DOUBLE, x, y, environment)))
        }
        M::Hsubps | M::Vhsubps => {
            Combined(|a, b, environment| neighbours(SINGLE, a, b, |x, y| subtract(SINGLE, x, y, environment)))
        }
        M::Hsubpd | M::Vhsubpd => {
            Combined(|a, b, environment| neighbours(DOUBLE, a, b, |x, y| subtract(DOUBLE, x, y, environment)))
        }
        M::Addsubps | M::Vaddsubps => Combined(|a, b, environment| alternating(SINGLE, a, b, environment)),
        M::Addsubpd | M::Vaddsubpd => Combined(|a, b, environment| alternating(DOUBLE, a, b, environment)),
        M::Dpps | M::Vdpps => {
            CombinedImmediate(|a, b, choice, environment| dot_product(SINGLE, a, b, choice, environment))
        }
        M::Dppd | M::Vdppd => {
            CombinedImmediate(|a, b, choice, environment| dot_product(DOUBLE, a, b, choice, environment))
        }
        _ => return None,
    })
}

/// Neighbours combined: in each lane, first those of the first source, then those of the second.
fn neighbours(format: Format, a: Lanes, b: Lanes, mut combine: impl FnMut(u64, u64) -> u64) -> Lanes {
    let count = 16 / format.size;
    let mut result = Lanes::zero(a.width());
    for idx in 0..a.width() / format.size {
        let (lane, place) = (idx / count * count, idx % count * 2);
        let source = if place < count { a } else { b };
        let number = |place| source.number(format.size, lane + place % count);
        result.set_number(format.size, idx, combine(number(place), number(place + 1)));
    }
    result
}

/// Differences in the even elements, sums in the odd ones.
fn alternating(format: Format, a: Lanes, b: Lanes, environment: &mut Environment) -> Lanes {
    let mut result = a;
    for idx in 0..a.width() / format.size {
        let compute = if idx % 2 == 0 { subtract } else { add };
        let number = compute(format, a.number(format.size, idx), b.number(format.size, idx), environment);
        result.set_number(format.size, idx, number);
    }
    result
}

/// In each lane the sum of the products that the immediate's bits from 4 on choose, in the places that those from 0 on choose. The
/// steps are the products, the sums of neighbours, and for four elements the sums of these.
fn dot_product(format: Format, a: Lanes, b: Lanes, choice: u8, environment: &mut Environment) -> Lanes {
    let count = 16 / format.size;
    let mut sums = Lanes::zero(a.width());
    for idx in (0..a.width() / format.size).filter(|idx| choice >> (4 + idx % count) & 1 == 1) {
        let [x, y] = [a, b].map(|source| source.number(format.size, idx));
        sums.set_number(format.size, idx, multiply(format, x, y, environment));
    }
    // Each step leaves every sum in the places of both its addends.
    let mut distance = 1;
    while distance < count {
        environment.end_step();
        let pair = |idx: usize| [idx & !distance, idx | distance].map(|idx| sums.number(format.size, idx));
        let mut next = sums;
        for idx in 0..a.width() / format.size {
            let [x, y] = pair(idx);
            next.set_number(format.size, idx, add(format, x, y, environment));
        }
        sums = next;
        distance *= 2;
    }
    let mut result = Lanes::zero(a.width());
    for idx in (0..a.width() / format.size).filter(|idx| choice >> (idx % count) & 1 == 1) {
        result.set_number(format.size, idx, sums.number(format.size, idx));
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::vector::environment::{DENORMAL, PRECISION, UNDERFLOW};

    fn singles(numbers: [f32; 4]) -> Lanes {
        Lanes::from_fn(16, |idx| numbers[idx].to_bits())
    }

    #[test]
    fn neighbours_of_the_first_source_come_first() {
        let (a, b) = (singles([1.0, 2.0, 3.0, 4.0]), singles([10.0, 30.0, 50.0, 90.0]));
        let mut environment = Environment::new(0x1f80);
        let sums = neighbours(SINGLE, a, b, |x, y| subtract(SINGLE, x, y, &mut environment));
        assert_eq!(sums, singles([-1.0, -1.0, -20.0, -40.0]));
        assert_eq!(alternating(SINGLE, a, b, &mut environment), singles([-9.0, 32.0, -47.0, 94.0]));
    }

    #[test]
    fn a_dot_product_takes_and_fills_what_is_chosen() {
        let (a, b) = (singles([1.0, 2.0, 3.0, 4.0]), singles([10.0, 100.0, 1000.0, f32::INFINITY]));
        let mut environment = Environment::new(0x1f80);
        let sum = dot_product(SINGLE, a, b, 0b0111_1010, &mut environment);
        assert_eq!(sum, singles([0.0, 3210.0, 0.0, 3210.0]));
    }

    #[test]
    fn steps_after_an_unmasked_exception_raise_nothing() {
        let third = singles([0.3; 4]);
        let flags = |masks: u32| {
            let (mut environment, mut mxcsr) = (Environment::new(masks), masks);
            let _ = dot_product(SINGLE, singles([1.2e-38; 4]), third, 0xff, &mut environment);
            let _ = environment.finish(&mut mxcsr);
            mxcsr & 0x3f
        };
        assert_eq!(flags(0x1f80), UNDERFLOW | PRECISION | DENORMAL);
        assert_eq!(flags(0x0f80), UNDERFLOW | PRECISION);
    }
}
