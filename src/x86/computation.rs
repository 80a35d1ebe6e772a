//! What integer instructions compute: expressions over the registers, the memory operand and the flags before them, and their evaluation.
//!
//! Used where a block summary evaluates the addresses of later instructions ahead of the run: [`Computation`] says what a register or
//! stored operand becomes, [`FlagSource`] what the arithmetic flags come from, so that `cmov` and `setcc` are known, too. Conservative: what is not
//! modelled is `None`. Evaluation is plain arithmetic on `u64`, a few instructions each.

use super::register::whole_register;
use crate::model::register::{Flag, Register};
use iced_x86::{ConditionCode, Instruction, Mnemonic, OpKind, Register as Iced};

/// An expression over the state before an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Computation {
    Constant(u64),
    /// So many bits of a general register from a bit on, zero-extended.
    Part {
        of: Register,
        shift: u32,
        bits: u32,
    },
    /// The instruction's only operand in memory: this many bytes, zero-extended.
    Memory {
        size: u16,
    },
    /// The result of an operation on this many bits, zero-extended.
    Binary {
        operator: BinaryOperator,
        left: Box<Computation>,
        right: Box<Computation>,
        bits: u32,
    },
    /// A register of which some bits are replaced.
    Merged {
        of: Register,
        shift: u32,
        bits: u32,
        value: Box<Computation>,
    },
    /// One of two values.
    Chosen {
        condition: Condition,
        yes: Box<Computation>,
        no: Box<Computation>,
    },
    /// The quotient or remainder of rdx:rax, or of its parts of this many bits.
    Divided {
        by: Box<Computation>,
        bits: u32,
        is_signed: bool,
        wanted: DivisionResult,
    },
}

/// An operation on two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BinaryOperator {
    Add,
    Subtract,
    And,
    Or,
    Xor,
    Multiply,
    /// The upper half of the product.
    MultiplyHigh,
    MultiplyHighSigned,
    ShiftLeft,
    ShiftRight,
    ShiftRightSigned,
    RotateLeft,
    RotateRight,
    /// The left one, sign-extended from as many bits as the right one says.
    SignExtend,
    /// The left one with its bytes in the opposite order.
    SwapBytes,
    /// The number of bits set in the left one.
    CountOnes,
    /// The number of zeros below the lowest bit set in the left one.
    TrailingZeros,
    /// The number of zeros above the highest bit set in the left one.
    LeadingZeros,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DivisionResult {
    Quotient,
    Remainder,
}

/// A condition of `cmov`, `setcc` and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Condition(ConditionCode);

/// What the arithmetic flags were computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FlagRule {
    /// The difference of two numbers.
    Difference,
    /// The sum of two numbers.
    Sum,
    /// A difference or sum whose carry flag is not that of the operation (`dec`, `inc`).
    DifferenceWithoutCarry,
    SumWithoutCarry,
    /// The conjunction of two numbers, as by `test`.
    Conjunction,
    /// Nothing known: the first number is rflags.
    Given,
}

/// The operation that the arithmetic flags come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FlagSource {
    pub rule: FlagRule,
    pub left: Computation,
    pub right: Computation,
    pub bits: u32,
}

/// What an instruction does to the arithmetic flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FlagEffect {
    Kept,
    Unknown,
    From(FlagSource),
}

fn mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

fn signed(value: u64, bits: u32) -> i64 {
    (value << (64 - bits)) as i64 >> (64 - bits)
}

impl BinaryOperator {
    /// The result on numbers of 8, 16, 32 or 64 bits, whose upper bits are ignored.
    #[must_use]
    #[inline]
    pub(crate) fn apply(self, left: u64, right: u64, bits: u32) -> u64 {
        use BinaryOperator as B;
        // The processor takes five or six bits of a count.
        let count = || right as u32 & if bits == 64 { 63 } else { 31 };
        let narrow = |value: u64| value & mask(bits);
        narrow(match self {
            B::Add => left.wrapping_add(right),
            B::Subtract => left.wrapping_sub(right),
            B::And => left & right,
            B::Or => left | right,
            B::Xor => left ^ right,
            B::Multiply => left.wrapping_mul(right),
            B::MultiplyHigh => ((u128::from(narrow(left)) * u128::from(narrow(right))) >> bits) as u64,
            B::MultiplyHighSigned => {
                ((i128::from(signed(left, bits)) * i128::from(signed(right, bits))) >> bits) as u64
            }
            B::ShiftLeft => left << count(),
            B::ShiftRight => narrow(left) >> count(),
            B::ShiftRightSigned => (signed(left, bits) >> count()) as u64,
            B::RotateLeft => rotate_left(narrow(left), count() % bits, bits),
            B::RotateRight => rotate_left(narrow(left), (bits - count() % bits) % bits, bits),
            B::SignExtend => signed(left, right as u32) as u64,
            B::SwapBytes => left.swap_bytes() >> (64 - bits),
            B::CountOnes => narrow(left).count_ones().into(),
            B::TrailingZeros => narrow(left).trailing_zeros().min(bits).into(),
            B::LeadingZeros => (narrow(left).leading_zeros() - (64 - bits)).into(),
        })
    }
}

#[inline]
fn rotate_left(value: u64, by: u32, bits: u32) -> u64 {
    if by == 0 { value } else { value << by | value >> (bits - by) }
}

/// The quotient or remainder of a division on 32 or 64 bits; `None` if it faults.
#[must_use]
#[inline]
pub(crate) fn divide(
    (high, low): (u64, u64),
    by: u64,
    bits: u32,
    is_signed: bool,
    wanted: DivisionResult,
) -> Option<u64> {
    let (high, low, by) = (high & mask(bits), low & mask(bits), by & mask(bits));
    if is_signed {
        let (dividend, by) = if high == (signed(low, bits) >> 63) as u64 & mask(bits) {
            (i128::from(signed(low, bits)), i128::from(signed(by, bits)))
        } else {
            let dividend = u128::from(high) << bits | u128::from(low);
            let unused = 128 - 2 * bits;
            ((dividend << unused).cast_signed() >> unused, i128::from(signed(by, bits)))
        };
        let (quotient, remainder) = match (i64::try_from(dividend), by as i64) {
            (Ok(dividend), by) if by != 0 && by != -1 => ((dividend / by).into(), (dividend % by).into()),
            _ => (dividend.checked_div(by)?, dividend.checked_rem(by)?),
        };
        let limit = 1_i128 << (bits - 1);
        (-limit..limit).contains(&quotient).then_some(())?;
        return Some(if wanted == DivisionResult::Quotient { quotient as u64 } else { remainder as u64 } & mask(bits));
    }
    let (quotient, remainder) = if high == 0 {
        (u128::from(low.checked_div(by)?), low.checked_rem(by)?)
    } else {
        let dividend = u128::from(high) << bits | u128::from(low);
        (dividend.checked_div(by.into())?, (dividend % u128::from(by)) as u64)
    };
    (quotient <= mask(bits).into()).then_some(())?;
    Some(if wanted == DivisionResult::Quotient { quotient as u64 } else { remainder })
}

impl Condition {
    /// Whether the condition depends on nothing but what such flags say.
    #[must_use]
    pub(crate) fn is_decided_by(self, rule: FlagRule) -> bool {
        use ConditionCode as C;
        let needs_carry = matches!(self.0, C::b | C::ae | C::be | C::a);
        let is_carry_kept = matches!(rule, FlagRule::DifferenceWithoutCarry | FlagRule::SumWithoutCarry);
        !(matches!(self.0, C::None | C::p | C::np) || needs_carry && is_carry_kept)
    }

    /// Whether the condition holds, given what the flags were computed from.
    #[must_use]
    #[inline]
    pub(crate) fn holds(self, rule: FlagRule, left: u64, right: u64, bits: u32) -> bool {
        let (left, right) = (left & mask(bits), right & mask(bits));
        let (result, carry, overflow) = match rule {
            FlagRule::Given => return self.holds_with(left),
            FlagRule::Difference | FlagRule::DifferenceWithoutCarry => {
                let result = left.wrapping_sub(right) & mask(bits);
                (result, left < right, signed((left ^ right) & (left ^ result), bits) < 0)
            }
            FlagRule::Sum | FlagRule::SumWithoutCarry => {
                let result = left.wrapping_add(right) & mask(bits);
                (result, result < left, signed(!(left ^ right) & (left ^ result), bits) < 0)
            }
            FlagRule::Conjunction => (left & right, false, false),
        };
        self.is_met(carry, result == 0, signed(result, bits) < 0, overflow)
    }

    /// Whether the condition holds with these flags.
    fn holds_with(self, rflags: u64) -> bool {
        let [carry, zero, sign, overflow] =
            [Flag::Carry, Flag::Zero, Flag::Sign, Flag::Overflow].map(|flag| flag.is_set(rflags));
        self.is_met(carry, zero, sign, overflow)
    }

    #[inline]
    #[expect(clippy::fn_params_excessive_bools, reason = "they are the flags")]
    fn is_met(self, carry: bool, zero: bool, sign: bool, overflow: bool) -> bool {
        use ConditionCode as C;
        match self.0 {
            C::None | C::p | C::np => false,
            C::o => overflow,
            C::no => !overflow,
            C::b => carry,
            C::ae => !carry,
            C::e => zero,
            C::ne => !zero,
            C::be => carry || zero,
            C::a => !carry && !zero,
            C::s => sign,
            C::ns => !sign,
            C::l => sign != overflow,
            C::ge => sign == overflow,
            C::le => sign != overflow || zero,
            C::g => sign == overflow && !zero,
        }
    }
}

fn binary(operator: BinaryOperator, left: Computation, right: Computation, bits: u32) -> Computation {
    Computation::Binary { operator, left: Box::new(left), right: Box::new(right), bits }
}

fn whole(of: Register) -> Computation {
    Computation::Part { of, shift: 0, bits: 64 }
}

/// The bits of a general register that an operand names: the register, the lowest of them, and how many.
fn part(register: Iced) -> Option<(Register, u32, u32)> {
    let of = whole_register(register).filter(|of| matches!(of, Register::Gpr(_)))?;
    let is_high = matches!(register, Iced::AH | Iced::BH | Iced::CH | Iced::DH);
    Some((of, if is_high { 8 } else { 0 }, register.size() as u32 * 8))
}

/// What an operand holds, and how many bits that are.
fn operand(instruction: &Instruction, idx: u32) -> Option<(Computation, u32)> {
    match instruction.try_op_kind(idx).ok()? {
        OpKind::Register => {
            let (of, shift, bits) = part(instruction.op_register(idx))?;
            Some((Computation::Part { of, shift, bits }, bits))
        }
        OpKind::Memory => {
            let size = instruction.memory_size().size() as u16;
            (1..=8).contains(&size).then_some((Computation::Memory { size }, u32::from(size) * 8))
        }
        _ => instruction.try_immediate(idx).ok().map(|value| (Computation::Constant(value), 64)),
    }
}

/// The result that an instruction leaves in its first operand, which has so many bits; `None` if it is not modelled.
fn result(instruction: &Instruction) -> Option<(Computation, u32)> {
    use BinaryOperator as B;
    use Mnemonic as M;
    let (before, bits) = operand(instruction, 0)?;
    let with = |operator: B| Some(binary(operator, before.clone(), operand(instruction, 1)?.0, bits));
    let with_constant = |operator: B, value| Some(binary(operator, before.clone(), Computation::Constant(value), bits));
    let counted = |operator: B| Some(binary(operator, operand(instruction, 1)?.0, Computation::Constant(0), bits));
    let computed = match instruction.mnemonic() {
        M::Mov | M::Movzx => Some(operand(instruction, 1)?.0),
        M::Movsx | M::Movsxd => {
            let (value, from) = operand(instruction, 1)?;
            Some(binary(B::SignExtend, value, Computation::Constant(from.into()), bits))
        }
        M::Add => with(B::Add),
        M::Sub => with(B::Subtract),
        M::And => with(B::And),
        M::Or => with(B::Or),
        M::Xor => with(B::Xor),
        M::Inc => with_constant(B::Add, 1),
        M::Dec => with_constant(B::Subtract, 1),
        M::Not => with_constant(B::Xor, u64::MAX),
        M::Neg => Some(binary(B::Subtract, Computation::Constant(0), before.clone(), bits)),
        M::Imul if instruction.op_count() == 2 => with(B::Multiply),
        M::Imul if instruction.op_count() == 3 => {
            let (left, right) = (operand(instruction, 1)?.0, operand(instruction, 2)?.0);
            Some(binary(B::Multiply, left, right, bits))
        }
        M::Shl | M::Sal => with(B::ShiftLeft),
        M::Shr => with(B::ShiftRight),
        M::Sar => with(B::ShiftRightSigned),
        M::Rol => with(B::RotateLeft),
        M::Ror => with(B::RotateRight),
        M::Bswap if bits > 16 => with_constant(B::SwapBytes, 0),
        M::Popcnt => counted(B::CountOnes),
        M::Tzcnt => counted(B::TrailingZeros),
        M::Lzcnt => counted(B::LeadingZeros),
        _ => {
            let condition = Condition(instruction.condition_code());
            let (yes, no) = match instruction.mnemonic() {
                M::Cmovo
                | M::Cmovno
                | M::Cmovb
                | M::Cmovae
                | M::Cmove
                | M::Cmovne
                | M::Cmovbe
                | M::Cmova
                | M::Cmovs
                | M::Cmovns
                | M::Cmovl
                | M::Cmovge
                | M::Cmovle
                | M::Cmovg => (operand(instruction, 1)?.0, before),
                M::Seto
                | M::Setno
                | M::Setb
                | M::Setae
                | M::Sete
                | M::Setne
                | M::Setbe
                | M::Seta
                | M::Sets
                | M::Setns
                | M::Setl
                | M::Setge
                | M::Setle
                | M::Setg => (Computation::Constant(1), Computation::Constant(0)),
                _ => return None,
            };
            Some(Computation::Chosen { condition, yes: Box::new(yes), no: Box::new(no) })
        }
    };
    computed.map(|computed| (computed, bits))
}

/// A register after it has been written through one of its names.
fn written(register: Iced, value: Computation) -> Option<(Register, Computation)> {
    let (of, shift, bits) = part(register)?;
    let whole = if bits >= 32 { value } else { Computation::Merged { of, shift, bits, value: Box::new(value) } };
    Some((of, whole))
}

/// What each general register holds after the instruction, of those that it writes and that are modelled.
pub(super) fn computed_registers(instruction: &Instruction) -> Vec<(Register, Computation)> {
    use BinaryOperator as B;
    use Mnemonic as M;
    let [rax, rdx] = [Register::RAX, Register::RDX];
    let low = |of, bits| Computation::Part { of, shift: 0, bits };
    let extended = |from: u32, bits| binary(B::SignExtend, low(rax, from), Computation::Constant(from.into()), bits);
    let spread = |bits: u32| binary(B::ShiftRightSigned, low(rax, bits), Computation::Constant(63), bits);
    let all = match instruction.mnemonic() {
        M::Cbw => written(Iced::AX, extended(8, 16)).into_iter().collect(),
        M::Cwde => vec![(rax, extended(16, 32))],
        M::Cdqe => vec![(rax, extended(32, 64))],
        M::Cwd => written(Iced::DX, spread(16)).into_iter().collect(),
        M::Cdq => vec![(rdx, spread(32))],
        M::Cqo => vec![(rdx, spread(64))],
        M::Mul | M::Imul if instruction.op_count() == 1 => {
            let Some((by, bits @ (32 | 64))) = operand(instruction, 0) else { return Vec::new() };
            let high = if instruction.mnemonic() == M::Mul { B::MultiplyHigh } else { B::MultiplyHighSigned };
            vec![
                (rax, binary(B::Multiply, low(rax, bits), by.clone(), bits)),
                (rdx, binary(high, low(rax, bits), by, bits)),
            ]
        }
        M::Div | M::Idiv => {
            let Some((by, bits @ (32 | 64))) = operand(instruction, 0) else { return Vec::new() };
            let is_signed = instruction.mnemonic() == M::Idiv;
            let by = Box::new(by);
            let part = |wanted| Computation::Divided { by: by.clone(), bits, is_signed, wanted };
            vec![(rax, part(DivisionResult::Quotient)), (rdx, part(DivisionResult::Remainder))]
        }
        M::Xchg => {
            let of = |idx: u32, other: u32| {
                let is_register = instruction.op_kind(idx) == OpKind::Register;
                is_register.then(|| written(instruction.op_register(idx), operand(instruction, other)?.0)).flatten()
            };
            of(0, 1).into_iter().chain(of(1, 0)).collect()
        }
        _ if instruction.op_count() > 0 && instruction.op0_kind() == OpKind::Register => {
            let result = result(instruction).and_then(|(value, _)| written(instruction.op0_register(), value));
            result.into_iter().collect()
        }
        _ => Vec::new(),
    };
    // Both of a pair are the same register in `xchg rax, rax`, which changes nothing.
    if let [(one, _), (other, _)] = &all[..]
        && one == other
    {
        return if instruction.op0_register() == instruction.op1_register() {
            vec![(*one, whole(*one))]
        } else {
            Vec::new()
        };
    }
    all
}

/// What the instruction stores in its memory operand; `None` if it is not modelled.
pub(super) fn computed_store(instruction: &Instruction) -> Option<Computation> {
    match instruction.mnemonic() {
        Mnemonic::Push if instruction.op0_kind() != OpKind::Memory => operand(instruction, 0).map(|(value, _)| value),
        Mnemonic::Xchg => operand(instruction, 1).map(|(value, _)| value),
        _ if instruction.op_count() > 0 && instruction.op0_kind() == OpKind::Memory => {
            result(instruction).map(|(value, _)| value)
        }
        _ => None,
    }
}

/// What the instruction does to the arithmetic flags.
pub(super) fn flag_effect(instruction: &Instruction) -> FlagEffect {
    use Mnemonic as M;
    if instruction.rflags_modified() == 0 {
        return FlagEffect::Kept;
    }
    let Some((left, bits)) = operand(instruction, 0) else { return FlagEffect::Unknown };
    let right = if instruction.op_count() > 1 { operand(instruction, 1).map(|(value, _)| value) } else { None };
    let one = Some(Computation::Constant(1));
    let (rule, left, right) = match instruction.mnemonic() {
        M::Cmp | M::Sub => (FlagRule::Difference, left, right),
        M::Add => (FlagRule::Sum, left, right),
        M::Dec => (FlagRule::DifferenceWithoutCarry, left, one),
        M::Inc => (FlagRule::SumWithoutCarry, left, one),
        M::Neg => (FlagRule::Difference, Computation::Constant(0), Some(left)),
        M::Test => (FlagRule::Conjunction, left, right),
        M::And | M::Or | M::Xor => {
            let Some((result, _)) = result(instruction) else { return FlagEffect::Unknown };
            (FlagRule::Conjunction, result.clone(), Some(result))
        }
        _ => return FlagEffect::Unknown,
    };
    right.map_or(FlagEffect::Unknown, |right| FlagEffect::From(FlagSource { rule, left, right, bits }))
}
