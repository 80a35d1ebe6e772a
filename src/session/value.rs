//! [`ExprValue`]: what an expression is worth, with its width; and C's operators on 64-bit words and on floating-point numbers.
//!
//! Plain values: nothing here knows a machine. As in C, a floating-point operand makes the operation one of such numbers; of a vector register
//! it takes the low number, of anything else the whole number that is there.

#![expect(clippy::float_cmp, clippy::cast_precision_loss, reason = "as the processor compares and converts")]

use super::error::{LineError, Span};
use super::expr::UnarySign;
use super::float::Float;

/// A value and how wide it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExprValue {
    /// Zero-extended.
    pub bits: u128,
    /// 1, 8, 16, 32, 64 or 128.
    pub width: u32,
    /// Whether the bits are a floating-point number, of 64 or 32 bits.
    pub is_float: bool,
}

impl ExprValue {
    /// A 64-bit value.
    #[must_use]
    pub fn word(value: u64) -> ExprValue {
        ExprValue::of_bits(value.into(), 64)
    }

    /// So many bits that are no floating-point number.
    #[must_use]
    pub fn of_bits(bits: u128, width: u32) -> ExprValue {
        ExprValue { bits, width, is_float: false }
    }

    /// A floating-point number of 64 bits.
    #[must_use]
    pub fn double(value: f64) -> ExprValue {
        ExprValue { bits: value.to_bits().into(), width: 64, is_float: true }
    }

    pub(super) fn of_float(value: Float) -> ExprValue {
        let width = if matches!(value, Float::Single(_)) { 32 } else { 64 };
        ExprValue { bits: value.bits().into(), width, is_float: true }
    }

    /// The number that this is in an operation on floating-point numbers.
    pub(super) fn as_double(self) -> f64 {
        match (self.is_float, self.width) {
            (true, 32) => f32::from_bits(self.bits as u32).into(),
            (true, _) | (false, 128) => f64::from_bits(self.low()),
            (false, _) => self.low().cast_signed() as f64,
        }
    }

    /// The low 64 bits.
    #[must_use]
    pub fn low(self) -> u64 {
        self.bits as u64
    }
}

impl UnarySign {
    pub(super) fn apply(self, value: u64) -> u64 {
        match self {
            UnarySign::Minus => value.wrapping_neg(),
            UnarySign::Complement => !value,
            UnarySign::Not => u64::from(value == 0),
        }
    }
}

/// An operation of which an operand is a floating-point number. Division by zero is infinite.
pub(super) fn float_binary(sign: &str, left: f64, right: f64, span: Span) -> Result<ExprValue, LineError> {
    let truth = |is: bool| Ok(ExprValue::word(is.into()));
    Ok(ExprValue::double(match sign {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "==" => return truth(left == right),
        "!=" => return truth(left != right),
        "<" => return truth(left < right),
        "<=" => return truth(left <= right),
        ">" => return truth(left > right),
        ">=" => return truth(left >= right),
        _ => return Err(LineError::at(span, format!("`{sign}` joins whole numbers only"))),
    }))
}

/// The same for compiled expressions: on words, each of which is such a number or a whole one.
pub(super) fn float_operator(sign: &str, is_float: [bool; 2]) -> Option<fn(u64, u64) -> Option<u64>> {
    /// What the bits are as a number.
    fn number<const IS_FLOAT: bool>(bits: u64) -> f64 {
        if IS_FLOAT { f64::from_bits(bits) } else { bits.cast_signed() as f64 }
    }
    fn operator<const LEFT: bool, const RIGHT: bool>(sign: &str) -> Option<fn(u64, u64) -> Option<u64>> {
        Some(match sign {
            "+" => |a, b| Some((number::<LEFT>(a) + number::<RIGHT>(b)).to_bits()),
            "-" => |a, b| Some((number::<LEFT>(a) - number::<RIGHT>(b)).to_bits()),
            "*" => |a, b| Some((number::<LEFT>(a) * number::<RIGHT>(b)).to_bits()),
            "/" => |a, b| Some((number::<LEFT>(a) / number::<RIGHT>(b)).to_bits()),
            "%" => |a, b| Some((number::<LEFT>(a) % number::<RIGHT>(b)).to_bits()),
            "==" => |a, b| Some((number::<LEFT>(a) == number::<RIGHT>(b)).into()),
            "!=" => |a, b| Some((number::<LEFT>(a) != number::<RIGHT>(b)).into()),
            "<" => |a, b| Some((number::<LEFT>(a) < number::<RIGHT>(b)).into()),
            "<=" => |a, b| Some((number::<LEFT>(a) <= number::<RIGHT>(b)).into()),
            ">" => |a, b| Some((number::<LEFT>(a) > number::<RIGHT>(b)).into()),
            ">=" => |a, b| Some((number::<LEFT>(a) >= number::<RIGHT>(b)).into()),
            _ => return None,
        })
    }
    match is_float {
        [true, true] => operator::<true, true>(sign),
        [true, false] => operator::<true, false>(sign),
        [false, true] => operator::<false, true>(sign),
        [false, false] => operator::<false, false>(sign),
    }
}

pub(super) fn binary(sign: &str, left: u64, right: u64, span: Span) -> Result<u64, LineError> {
    let join = operator(sign).ok_or_else(|| LineError::at(span, format!("`{sign}` does not join two values")))?;
    join(left, right).ok_or_else(|| LineError::at(span, "division by zero"))
}

/// What a sign between two words does; `None` for what joins none. A function without a result has divided by zero.
pub(super) fn operator(sign: &str) -> Option<fn(u64, u64) -> Option<u64>> {
    Some(match sign {
        "+" => |left, right| Some(left.wrapping_add(right)),
        "-" => |left, right| Some(left.wrapping_sub(right)),
        "*" => |left, right| Some(left.wrapping_mul(right)),
        "/" => |left, right| (right != 0).then(|| left.cast_signed().wrapping_div(right.cast_signed()).cast_unsigned()),
        "%" => |left, right| (right != 0).then(|| left.cast_signed().wrapping_rem(right.cast_signed()).cast_unsigned()),
        "&" => |left, right| Some(left & right),
        "|" => |left, right| Some(left | right),
        "^" => |left, right| Some(left ^ right),
        "<<" => |left, right| Some(u32::try_from(right).ok().and_then(|n| left.checked_shl(n)).unwrap_or(0)),
        ">>" => |left, right| Some(u32::try_from(right).ok().and_then(|n| left.checked_shr(n)).unwrap_or(0)),
        "==" => |left, right| Some(u64::from(left == right)),
        "!=" => |left, right| Some(u64::from(left != right)),
        "<" => |left, right| Some(u64::from(left.cast_signed() < right.cast_signed())),
        "<=" => |left, right| Some(u64::from(left.cast_signed() <= right.cast_signed())),
        ">" => |left, right| Some(u64::from(left.cast_signed() > right.cast_signed())),
        ">=" => |left, right| Some(u64::from(left.cast_signed() >= right.cast_signed())),
        _ => return None,
    })
}

/// `value` cut to `bits` bits.
///
/// # Errors
/// When that loses something: it fits neither as an unsigned nor as a sign-extended number.
pub(crate) fn narrowed(value: ExprValue, bits: u32) -> Result<u128, LineError> {
    // A place of 32 bits holds a number of that size.
    if value.is_float && value.width == 64 && bits == 32 {
        return Ok(u128::from((value.as_double() as f32).to_bits()));
    }
    if bits >= 128 {
        return Ok(value.bits);
    }
    let limit = 1_u128 << bits;
    if value.bits < limit {
        return Ok(value.bits);
    }
    let signed = value.low().cast_signed();
    let lowest = -(1_i128 << (bits - 1));
    if value.width <= 64 && signed < 0 && i128::from(signed) >= lowest {
        return Ok(value.bits & (limit - 1));
    }
    let ending = if bits == 1 { "" } else { "s" };
    Err(LineError::new(format!("{:#x} does not fit in {bits} bit{ending}", value.bits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Span = Span { start: 0, length: 1 };

    #[test]
    fn operators_work_like_cs_on_signed_words() {
        for (sign, left, right, result) in [
            ("+", u64::MAX, 2, 1),
            ("/", (-7_i64).cast_unsigned(), 2, (-3_i64).cast_unsigned()),
            ("%", (-7_i64).cast_unsigned(), 2, (-1_i64).cast_unsigned()),
            ("<", u64::MAX, 0, 1),
            ("<<", 1, 64, 0),
            (">>", u64::MAX, 63, 1),
            ("/", i64::MIN.cast_unsigned(), u64::MAX, i64::MIN.cast_unsigned()),
        ] {
            assert_eq!(binary(sign, left, right, SPAN), Ok(result), "{left} {sign} {right}");
        }
        assert!(binary("/", 1, 0, SPAN).is_err());
        assert!(binary("%", 1, 0, SPAN).is_err());
    }

    #[test]
    fn a_floating_point_operand_makes_the_operation_one() {
        let of =
            |sign, left: ExprValue, right: ExprValue| float_binary(sign, left.as_double(), right.as_double(), SPAN);
        assert_eq!(of("*", ExprValue::double(1.5), ExprValue::word(2)), Ok(ExprValue::double(3.0)));
        assert_eq!(
            of("/", ExprValue::word((-3_i64).cast_unsigned()), ExprValue::double(2.0)),
            Ok(ExprValue::double(-1.5))
        );
        assert_eq!(
            of("<", ExprValue::of_float(Float::Single(0.5_f32.to_bits())), ExprValue::double(0.75)),
            Ok(ExprValue::word(1))
        );
        let low = ExprValue::of_bits(7 << 64 | u128::from(2.5_f64.to_bits()), 128);
        assert_eq!(of("+", low, ExprValue::double(0.5)), Ok(ExprValue::double(3.0)));
        assert!(of("&", low, ExprValue::double(0.5)).is_err());
        let compiled = float_operator("+", [true, false]).expect("it joins two numbers");
        assert_eq!(compiled(0.5_f64.to_bits(), 2), Some(2.5_f64.to_bits()));
    }

    #[test]
    fn a_value_is_narrowed_only_when_nothing_is_lost() {
        assert_eq!(narrowed(ExprValue::word(255), 8), Ok(255));
        assert_eq!(narrowed(ExprValue::word((-128_i64).cast_unsigned()), 8), Ok(128));
        assert!(narrowed(ExprValue::word(256), 8).is_err());
        assert!(narrowed(ExprValue::word((-129_i64).cast_unsigned()), 8).is_err());
        assert_eq!(narrowed(ExprValue::of_bits(1 << 100, 128), 128), Ok(1 << 100));
        assert!(narrowed(ExprValue::of_bits(1 << 100, 128), 64).is_err());
        assert_eq!(narrowed(ExprValue::double(1.5), 32), Ok(u128::from(1.5_f32.to_bits())));
    }
}
