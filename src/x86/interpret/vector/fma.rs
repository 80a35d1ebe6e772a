//! Fused multiply-add (FMA3): one rounding for a product and a sum.
//!
//! The digits of a mnemonic name the operands by place: the first two are multiplied, the third is added (Intel SDM vol. 1, 14.5.1).

use super::arithmetic::{Negated, fused};
use super::environment::Environment;
use super::float::Extent;
use super::float::Extent::{Packed, Scalar};
use super::float::FloatOperation;
use super::float::FloatOperation::Fused;
use super::format::{DOUBLE, Format, SINGLE};
use super::lanes::Lanes;
use iced_x86::Mnemonic;

/// Which operands, counted from 0, are the factors and the addend, in this order.
type Order = [usize; 3];

/// What is negated: in every element, or in turns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sign {
    MultiplyAdd,
    MultiplySubtract,
    NegatedMultiplyAdd,
    NegatedMultiplySubtract,
    /// Subtracts in even elements.
    AlternatingSubtractFirst,
    /// Adds in even elements.
    AlternatingAddFirst,
}

/// A fused instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Fusion {
    order: Order,
    sign: Sign,
    format: Format,
    extent: Extent,
}

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use Mnemonic as M;
    let (sign, format, extent) = match mnemonic {
        M::Vfmadd132ps | M::Vfmadd213ps | M::Vfmadd231ps => (Sign::MultiplyAdd, SINGLE, Packed),
        M::Vfmadd132pd | M::Vfmadd213pd | M::Vfmadd231pd => (Sign::MultiplyAdd, DOUBLE, Packed),
        M::Vfmadd132ss | M::Vfmadd213ss | M::Vfmadd231ss => (Sign::MultiplyAdd, SINGLE, Scalar),
        M::Vfmadd132sd | M::Vfmadd213sd | M::Vfmadd231sd => (Sign::MultiplyAdd, DOUBLE, Scalar),
        M::Vfmsub132ps | M::Vfmsub213ps | M::Vfmsub231ps => (Sign::MultiplySubtract, SINGLE, Packed),
        M::Vfmsub132pd | M::Vfmsub213pd | M::Vfmsub231pd => (Sign::MultiplySubtract, DOUBLE, Packed),
        M::Vfmsub132ss | M::Vfmsub213ss | M::Vfmsub231ss => (Sign::MultiplySubtract, SINGLE, Scalar),
        M::Vfmsub132sd | M::Vfmsub213sd | M::Vfmsub231sd => (Sign::MultiplySubtract, DOUBLE, Scalar),
        M::Vfnmadd132ps | M::Vfnmadd213ps | M::Vfnmadd231ps => (Sign::NegatedMultiplyAdd, SINGLE, Packed),
        M::Vfnmadd132pd | M::Vfnmadd213pd | M::Vfnmadd231pd => (Sign::NegatedMultiplyAdd, DOUBLE, Packed),
        M::Vfnmadd132ss | M::Vfnmadd213ss | M::Vfnmadd231ss => (Sign::NegatedMultiplyAdd, SINGLE, Scalar),
        M::Vfnmadd132sd | M::Vfnmadd213sd | M::Vfnmadd231sd => (Sign::NegatedMultiplyAdd, DOUBLE, Scalar),
        M::Vfnmsub132ps | M::Vfnmsub213ps | M::Vfnmsub231ps => (Sign::NegatedMultiplySubtract, SINGLE, Packed),
        M::Vfnmsub132pd | M::Vfnmsub213pd | M::Vfnmsub231pd => (Sign::NegatedMultiplySubtract, DOUBLE, Packed),
        M::Vfnmsub132ss | M::Vfnmsub213ss | M::Vfnmsub231ss => (Sign::NegatedMultiplySubtract, SINGLE, Scalar),
        M::Vfnmsub132sd | M::Vfnmsub213sd | M::Vfnmsub231sd => (Sign::NegatedMultiplySubtract, DOUBLE, Scalar),
        M::Vfmaddsub132ps | M::Vfmaddsub213ps | M::Vfmaddsub231ps => (Sign::AlternatingSubtractFirst, SINGLE, Packed),
        M::Vfmaddsub132pd | M::Vfmaddsub213pd | M::Vfmaddsub231pd => (Sign::AlternatingSubtractFirst, DOUBLE, Packed),
        M::Vfmsubadd132ps | M::Vfmsubadd213ps | M::Vfmsubadd231ps => (Sign::AlternatingAddFirst, SINGLE, Packed),
        M::Vfmsubadd132pd | M::Vfmsubadd213pd | M::Vfmsubadd231pd => (Sign::AlternatingAddFirst, DOUBLE, Packed),
        _ => return None,
    };
    Some(Fused(Fusion { order: order(mnemonic), sign, format, extent }))
}

fn order(mnemonic: Mnemonic) -> Order {
    use Mnemonic as M;
    match mnemonic {
        M::Vfmadd132ps
        | M::Vfmadd132pd
        | M::Vfmadd132ss
        | M::Vfmadd132sd
        | M::Vfmsub132ps
        | M::Vfmsub132pd
        | M::Vfmsub132ss
        | M::Vfmsub132sd
        | M::Vfnmadd132ps
        | M::Vfnmadd132pd
        | M::Vfnmadd132ss
        | M::Vfnmadd132sd
        | M::Vfnmsub132ps
        | M::Vfnmsub132pd
        | M::Vfnmsub132ss
        | M::Vfnmsub132sd
        | M::Vfmaddsub132ps
        | M::Vfmaddsub132pd
        | M::Vfmsubadd132ps
        | M::Vfmsubadd132pd => [0, 2, 1],
        M::Vfmadd213ps
        | M::Vfmadd213pd
        | M::Vfmadd213ss
        | M::Vfmadd213sd
        | M::Vfmsub213ps
        | M::Vfmsub213pd
        | M::Vfmsub213ss
        | M::Vfmsub213sd
        | M::Vfnmadd213ps
        | M::Vfnmadd213pd
        | M::Vfnmadd213ss
        | M::Vfnmadd213sd
        | M::Vfnmsub213ps
        | M::Vfnmsub213pd
        | M::Vfnmsub213ss
        | M::Vfnmsub213sd
        | M::Vfmaddsub213ps
        | M::Vfmaddsub213pd
        | M::Vfmsubadd213ps
        | M::Vfmsubadd213pd => [1, 0, 2],
        _ => [1, 2, 0],
    }
}

impl Sign {
    fn of_element(self, idx: usize) -> Negated {
        let even = idx.is_multiple_of(2);
        let (product, addend) = match self {
            Sign::MultiplyAdd => (false, false),
            Sign::MultiplySubtract => (false, true),
            Sign::NegatedMultiplyAdd => (true, false),
            Sign::NegatedMultiplySubtract => (true, true),
            Sign::AlternatingSubtractFirst => (false, even),
            Sign::AlternatingAddFirst => (false, !even),
        };
        Negated { product, addend }
    }
}

impl Fusion {
    /// The destination, which is the first operand too: a scalar form keeps the rest of it.
    pub(super) fn apply(self, operands: [Lanes; 3], environment: &mut Environment) -> Lanes {
        let size = self.format.size;
        let mut result = operands[0];
        for idx in self.extent.elements(self.format, result.width()) {
            let numbers = self.order.map(|operand| operands[operand].number(size, idx));
            result.set_number(size, idx, fused(self.format, numbers, self.sign.of_element(idx), environment));
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(mnemonic: Mnemonic) -> [i64; 2] {
        let vector = |low: f64, high: f64| Lanes::from_fn(16, |idx| [low, high][idx].to_bits());
        let operands = [vector(2.0, 20.0), vector(3.0, 30.0), vector(5.0, 50.0)];
        let Some(Fused(fusion)) = operation(mnemonic) else { panic!("not fused") };
        let result = fusion.apply(operands, &mut Environment::new(0x1f80));
        [0, 1].map(|idx| f64::from_bits(result.get(idx)) as i64)
    }

    #[test]
    fn the_digits_name_the_operands() {
        assert_eq!(of(Mnemonic::Vfmadd132pd), [13, 1030]);
        assert_eq!(of(Mnemonic::Vfmadd213pd), [11, 650]);
        assert_eq!(of(Mnemonic::Vfmadd231pd), [17, 1520]);
    }

    #[test]
    fn signs_and_extents() {
        assert_eq!(of(Mnemonic::Vfnmsub231sd), [-17, 20]);
        assert_eq!(of(Mnemonic::Vfnmadd132pd), [-7, -970]);
        assert_eq!(of(Mnemonic::Vfmaddsub213pd), [1, 650]);
        assert_eq!(of(Mnemonic::Vfmsubadd213pd), [11, 550]);
    }
}
