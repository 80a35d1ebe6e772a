//! x87 numbers (80 bits, Intel SDM vol. 1, 8.2) as people read them: rounded to 64 bits.

use crate::model::register::Registers;

/// The number in a register of the x87 stack, counted from its top; `None` where that is empty.
#[must_use]
pub(crate) fn x87_register(registers: &Registers, number: u8) -> Option<f64> {
    const EMPTY: u16 = 3;
    let top = (registers.fpu_status >> 11 & 7) as u8;
    let physical = usize::from((top + number) & 7);
    let is_empty = registers.fpu_tag >> (2 * physical) & 3 == EMPTY;
    (!is_empty).then(|| rounded(registers.fpr[physical]))
}

/// An x87 number of 80 bits, rounded.
#[expect(clippy::cast_precision_loss, reason = "gdb prints more digits of it than people read")]
pub(crate) fn rounded(number: u128) -> f64 {
    let mantissa = number as u64;
    let exponent = (number >> 64) as u16;
    let sign = if exponent >> 15 == 1 { -1.0 } else { 1.0 };
    match exponent & 0x7fff {
        0x7fff if mantissa << 1 == 0 => sign * f64::INFINITY,
        0x7fff => f64::NAN,
        exponent => sign * (mantissa as f64) * 2_f64.powi(i32::from(exponent) - 16383 - 63),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_count_from_the_top_and_empty_ones_hold_nothing() {
        let mut registers = Registers::default();
        assert_eq!(x87_register(&registers, 0), None);
        // 1.5 in register 7, which is the top.
        registers.fpr[7] = 0x3fff << 64 | 0xc000_0000_0000_0000;
        (registers.fpu_status, registers.fpu_tag) = (7 << 11, 0x3fff);
        assert_eq!((x87_register(&registers, 0), x87_register(&registers, 1)), (Some(1.5), None));
        assert_eq!(rounded(0xffff << 64 | 1 << 63).to_bits(), f64::NEG_INFINITY.to_bits());
    }
}
