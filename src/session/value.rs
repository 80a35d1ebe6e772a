//! [`Value`]: what an expression is worth, with its width; and C's operators on 64-bit words.
//!
//! Plain values: nothing here knows a machine.

use super::error::{LineError, Span};
use super::expr::UnarySign;

/// A value and how wide it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value {
    /// Zero-extended.
    pub bits: u128,
    /// 1, 8, 16, 32, 64 or 128.
    pub width: u32,
}

impl Value {
    /// A 64-bit value.
    #[must_use]
    pub fn word(value: u64) -> Value {
        Value { bits: value.into(), width: 64 }
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
pub(crate) fn narrowed(value: Value, bits: u32) -> Result<u128, LineError> {
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
    fn a_value_is_narrowed_only_when_nothing_is_lost() {
        assert_eq!(narrowed(Value::word(255), 8), Ok(255));
        assert_eq!(narrowed(Value::word((-128_i64).cast_unsigned()), 8), Ok(128));
        assert!(narrowed(Value::word(256), 8).is_err());
        assert!(narrowed(Value::word((-129_i64).cast_unsigned()), 8).is_err());
        assert_eq!(narrowed(Value { bits: 1 << 100, width: 128 }, 128), Ok(1 << 100));
        assert!(narrowed(Value { bits: 1 << 100, width: 128 }, 64).is_err());
    }
}
