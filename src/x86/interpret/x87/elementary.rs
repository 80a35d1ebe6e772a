//! Elementary functions to about 120 bits: argument reduction, then Taylor series by Horner's rule.
//!
//! The results are rounded to 64 bits afterwards. That gives the correctly rounded value except where it lies within 2^-50 units of
//! a rounding boundary.

use super::real::{Real, Rounding};
use super::sign::Sign;

pub(super) const PI: Real = constant(1, 0xc90f_daa2_2168_c234_c4c6_628b_80dc_1cd1);
pub(super) const LOG2_10: Real = constant(1, 0xd49a_784b_cd1b_8afe_492b_f6ff_4daf_db4c);
pub(super) const LOG2_E: Real = constant(0, 0xb8aa_3b29_5c17_f0bb_be87_fed0_691d_3e88);
pub(super) const LOG10_2: Real = constant(-2, 0x9a20_9a84_fbcf_f798_8f89_59ac_0b7c_9178);
pub(super) const LN_2: Real = constant(-1, 0xb172_17f7_d1cf_79ab_c9e3_b398_03f2_f6af);

const fn constant(exponent: i32, significand: u128) -> Real {
    Real { sign: Sign::Plus, exponent, significand }
}

/// Half of π to 66 bits, in units of 2^-65: what the CPU reduces angles by.
const HALF_PI: u128 = 0x3_243f_6a88_85a3_08d3;

/// The arctangents of 1/8 to 8/8.
const ARCTANGENTS: [Real; 8] = [
    constant(-4, 0xfead_d4d5_617b_6e32_c897_989f_3e88_8ef7),
    constant(-3, 0xfadb_afc9_6406_eb15_6dc7_9ef5_f7a2_17e5),
    constant(-2, 0xb7b0_ca0f_26f7_8473_8aa3_2122_dcfe_4483),
    constant(-2, 0xed63_382b_0dda_7b45_6fe4_45ec_bc3a_8d03),
    constant(-1, 0x8f00_5d5e_f7f5_9f9b_5c83_5e16_65c4_3747),
    constant(-1, 0xa4bc_7d19_34f7_0924_19a8_7f2a_457d_ac9e),
    constant(-1, 0xb805_3e2b_c231_9e73_cb2d_a552_10a4_443d),
    constant(-1, 0xc90f_daa2_2168_c234_c4c6_628b_80dc_1cd1),
];

/// An angle less a whole number of right angles; at most a little over π/4 either way.
struct Reduced {
    rest: Real,
    /// The number of right angles, modulo 4.
    quarter: u32,
}

/// Takes right angles off an angle below 2^63, exactly for the π that the CPU has.
fn reduce(angle: Real) -> Reduced {
    // Below 1/2 there is nothing to take off.
    if angle.exponent < -1 {
        return Reduced { rest: angle, quarter: 0 };
    }
    let units = angle.significand >> (62 - angle.exponent);
    let (mut quotient, mut rest) = (units / HALF_PI, units % HALF_PI);
    let mut sign = angle.sign;
    if rest > HALF_PI / 2 {
        (quotient, rest, sign) = (quotient + 1, HALF_PI - rest, !sign);
    }
    let quarter = if angle.sign.is_minus() { quotient.wrapping_neg() } else { quotient } & 3;
    Reduced { rest: Real::new(sign, rest, -65), quarter: quarter as u32 }
}

/// Sine and cosine of an angle below 2^63.
pub(super) fn sine_and_cosine(angle: Real) -> (Real, Real) {
    let Reduced { rest, quarter } = reduce(angle);
    let square = rest * rest;
    // 1 - x²/(n(n+1)) (1 - x²/((n+2)(n+3)) (…))
    let series = |first: i64| {
        (0..18).rev().fold(Real::ONE, |sum, term| {
            let factor = first + 2 * term;
            Real::ONE - square * sum / Real::integer(factor * (factor + 1))
        })
    };
    let (sine, cosine) = (rest * series(2), series(1));
    match quarter {
        0 => (sine, cosine),
        1 => (cosine, -sine),
        2 => (-sine, -cosine),
        _ => (-cosine, sine),
    }
}

/// The tangent of an angle below 2^63 that is not zero.
pub(super) fn tangent(angle: Real) -> Real {
    // Sine and cosine would lose that the tangent of a tiny angle is above it.
    if angle.exponent < -40 {
        return angle * (Real::ONE + angle * angle / Real::integer(3));
    }
    let (sine, cosine) = sine_and_cosine(angle);
    sine / cosine
}

/// The angle of a point in the plane, neither coordinate being zero.
pub(super) fn angle_of(y: Real, x: Real) -> Real {
    let (height, width) = (y.with_sign(Sign::Plus), x.with_sign(Sign::Plus));
    let acute = if height.compare_magnitude(width).is_gt() {
        PI.scaled(-1) - arctangent(width / height)
    } else {
        arctangent(height / width)
    };
    let angle = if x.sign.is_minus() { PI - acute } else { acute };
    angle.with_sign(y.sign)
}

/// The arctangent of a number from 0 to 1. The nearest eighth is taken off by the addition theorem.
fn arctangent(tangent: Real) -> Real {
    let eighths = tangent.to_multiple(-3, Rounding::Nearest).count as usize;
    let Some(known) = eighths.checked_sub(1).and_then(|idx| ARCTANGENTS.get(idx)) else {
        return small_arctangent(tangent);
    };
    let eighths = Real::integer(eighths as i64).scaled(-3);
    *known + small_arctangent((tangent - eighths) / (Real::ONE + tangent * eighths))
}

/// The arctangent of a number of at most 1/16: x (1 - x²/3 + x⁴/5 - …).
fn small_arctangent(tangent: Real) -> Real {
    tangent * odd_series(-(tangent * tangent), 17)
}

/// 1 + x/3 + x²/5 + …
fn odd_series(x: Real, terms: i64) -> Real {
    (0..terms).rev().fold(Real::ZERO, |sum, term| Real::ONE / Real::integer(2 * term + 1) + x * sum)
}

/// The logarithm to base 2 of a positive number. Exact for powers of two.
pub(super) fn logarithm(x: Real) -> Real {
    /// The significand of √2.
    const ROOT_2: u128 = 0xb504_f333_f9de_6484_597d_89b3_754a_be9f;
    let exponent = x.exponent + i32::from(x.significand > ROOT_2);
    let near_one = x.scaled(-exponent);
    let rest = near_one - Real::ONE;
    let sum = Real::integer(exponent.into());
    if rest.is_zero() { sum } else { sum + logarithm_of_ratio(rest, near_one + Real::ONE) }
}

/// The logarithm to base 2 of 1 + `x`, for `x` above -1 and not 0.
pub(super) fn logarithm_of_successor(x: Real) -> Real {
    // A sum with 1 would lose the last bits of small numbers.
    if x.exponent < -2 { logarithm_of_ratio(x, x + Real::integer(2)) } else { logarithm(x + Real::ONE) }
}

/// The logarithm to base 2 of (1 + s)/(1 - s), where s is a quotient of at most 0.18: 2 artanh s, in units of ln 2.
fn logarithm_of_ratio(numerator: Real, denominator: Real) -> Real {
    let ratio = numerator / denominator;
    (ratio * odd_series(ratio * ratio, 27) * LOG2_E).scaled(1)
}

/// 2^`x` - 1 for `x` from -1 to 1: the series of the exponential function without its first term.
pub(super) fn exponential_less_one(x: Real) -> Real {
    let power = x * LN_2;
    power * (2..36).rev().fold(Real::ONE, |sum, term| Real::ONE + power * sum / Real::integer(term))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a result has these exponent and leading bits, but for a few of the last.
    fn assert_near(real: Real, exponent: i32, significand: u128) {
        assert_eq!(real.exponent, exponent);
        assert!(real.significand.abs_diff(significand) < 1 << 12, "{:x} is not {significand:x}", real.significand);
    }

    #[test]
    fn angles_are_reduced_by_66_bits_of_pi() {
        let (sine, cosine) = sine_and_cosine(Real::integer(100));
        assert!(sine.sign.is_minus() && !cosine.sign.is_minus());
        assert_near(sine, -1, 0x81a1_2dbc_626d_c036_38a5_b5d6_3a6b_b894);
        assert_near(cosine, -1, 0xdcc0_edfb_32fe_fb20_d718_3e84_feed_74ef);
    }

    #[test]
    fn small_angles_are_not_reduced() {
        let half = Real::ONE.scaled(-1);
        assert_near(sine_and_cosine(half).0, -2, 0xf577_43a2_582f_7f43_b25e_1b27_ec1b_db33);
        assert_near(tangent(half), -1, 0x8bda_7adf_9a3a_5218_bcb2_403c_4122_2664);
        let tiny = Real::ONE.scaled(-5000);
        assert!(sine_and_cosine(tiny).0.compare_magnitude(tiny).is_lt());
        assert!(tangent(tiny).compare_magnitude(tiny).is_gt());
    }

    #[test]
    fn angles_of_points_are_in_their_quadrant() {
        let angle = |y, x| angle_of(Real::integer(y), Real::integer(x));
        assert_near(angle(1, 3), -2, 0xa4bc_7d19_34f7_0924_19a8_7f2a_457d_ac9e);
        assert_near(angle(5, -2), 0, 0xf9c4_4978_f064_41a4_dff6_bda0_ce99_1393);
        assert!(angle(-5, -2).sign.is_minus());
    }

    #[test]
    fn logarithms_of_powers_of_two_are_exact() {
        assert_eq!(logarithm(Real::ONE.scaled(-77)), Real::integer(-77));
        assert_near(logarithm(Real::integer(10)), 1, 0xd49a_784b_cd1b_8afe_492b_f6ff_4daf_db4c);
        assert_near(logarithm(Real::integer(3).scaled(-2)), -2, 0xd47f_cb8c_0852_f0c0_bfe9_dbeb_f2e8_a45d);
        let small = logarithm_of_successor(Real::ONE.scaled(-20));
        assert_near(small, -20, 0xb8aa_3564_0a7c_33eb_d4cd_6120_78bb_e9af);
    }

    #[test]
    fn exponentials_keep_small_differences_from_one() {
        let result = exponential_less_one(Real::integer(-3).scaled(-2));
        assert_near(result, -2, 0xcf90_1f5c_e48e_ad21_72a5_b9cf_a37a_1213);
        assert_near(exponential_less_one(Real::ONE.scaled(-2)), -3, 0xc1bf_828c_6dc5_4b7a_3569_18c1_7217_b7b2);
    }
}
