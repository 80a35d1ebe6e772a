//! Transfer functions for symbolic execution: what an instruction leaves in each general register, as an expression
//! over the registers before it.
//!
//! Used to summarise a basic block: the addresses that its instructions will access become sums over the registers at
//! block entry. Conservative: a result that does not fit [`TransferExpr`] is unknown; an instruction with effects that
//! are not modelled (direction flag, string operations) gives `None`.

use super::computation::{self, Computation, FlagEffect};
use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register as Iced};

/// A register and its value after the instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RegisterEffect {
    pub to: Register,
    pub value: TransferExpr,
}

/// A value as an expression over the registers before the instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TransferExpr {
    /// `base + index * factor + displacement`, cut to 32 bits where the register written is.
    Sum { base: Option<Register>, index: Option<Register>, factor: u64, displacement: u64, bits: u32 },
    /// The bits of a register that are set in the mask.
    Masked { of: Register, mask: u64 },
    /// Shifted right, filled with zeros.
    Shifted { of: Register, by: u32, bits: u32 },
    /// What the instruction's only operand in memory holds: this many bytes, extended to the whole register.
    Loaded { size: u16, sign: Extension },
    /// Anything else that is modelled.
    Computed(Computation),
}

/// How a narrow value is extended to the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extension {
    /// Zero extension.
    Zero,
    /// Sign extension to this many bits, and zeros above.
    Sign { bits: u32 },
}

/// The known register effects of the instruction at the start of `bytes`; `None` for one whose effects on registers or
/// addresses are not modelled.
#[must_use]
pub(crate) fn effects(bytes: &[u8], address: u64) -> Option<Vec<RegisterEffect>> {
    use Mnemonic as M;
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    let not_modelled = [M::Std, M::Cld, M::Enter, M::Xlatb];
    if instruction.is_invalid()
        || instruction.is_string_instruction()
        || not_modelled.contains(&instruction.mnemonic())
        || instruction.code() == Code::Leavew
    {
        return None;
    }
    let stack_delta = i64::from(instruction.stack_pointer_increment()) as u64;
    let stack_adjustment =
        (stack_delta != 0).then(|| RegisterEffect { to: Register::RSP, value: plus(Register::RSP, stack_delta) });
    Some(match instruction.mnemonic() {
        M::Leave => vec![
            RegisterEffect { to: Register::RSP, value: plus(Register::RBP, 8) },
            RegisterEffect { to: Register::RBP, value: TransferExpr::Loaded { size: 8, sign: Extension::Zero } },
        ],
        M::Pop => {
            let loaded = destination(&instruction).filter(|_| instruction.op0_register().is_gpr64());
            let loaded =
                loaded.map(|to| RegisterEffect { to, value: TransferExpr::Loaded { size: 8, sign: Extension::Zero } });
            // `pop rsp` ends with what it read, `pop sp` with that in the low 16 bits of the adjusted pointer.
            let adjustment = stack_adjustment.filter(|_| instruction.op0_register().full_register() != Iced::RSP);
            adjustment.into_iter().chain(loaded).collect()
        }
        _ => {
            if let Some(effect) = stack_adjustment.or_else(|| computed(&instruction)) {
                vec![effect]
            } else {
                let all = computation::computed_registers(&instruction).into_iter();
                all.map(|(to, value)| RegisterEffect { to, value: TransferExpr::Computed(value) }).collect()
            }
        }
    })
}

/// What the instruction at the start of `bytes` stores in memory, if it is modelled, and what it does to the arithmetic flags.
#[must_use]
pub(crate) fn store_and_flags(bytes: &[u8], address: u64) -> (Option<Computation>, FlagEffect) {
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    (computation::computed_store(&instruction), computation::flag_effect(&instruction))
}

fn plus(register: Register, displacement: u64) -> TransferExpr {
    TransferExpr::Sum { base: Some(register), index: None, factor: 0, displacement, bits: 64 }
}

/// The register written, if 32 bits or all of it are.
fn destination(instruction: &Instruction) -> Option<Register> {
    let is_register = instruction.op_count() > 0 && instruction.op0_kind() == OpKind::Register;
    let to = instruction.op0_register();
    (is_register && (to.is_gpr32() || to.is_gpr64())).then(|| whole_register(to)).flatten()
}

fn computed(instruction: &Instruction) -> Option<RegisterEffect> {
    use Mnemonic as M;
    let to = destination(instruction)?;
    let bits = instruction.op0_register().size() as u32 * 8;
    let sum = |base, index, factor, displacement| TransferExpr::Sum { base, index, factor, displacement, bits };
    let constant = |value| sum(None, None, 0, value);
    let same = instruction.op_count() == 2
        && instruction.op1_kind() == OpKind::Register
        && instruction.op0_register() == instruction.op1_register();
    let value = match instruction.mnemonic() {
        M::Xor | M::Sub if same => constant(0),
        M::Mov => match source(instruction)? {
            Source::Register(from) => sum(Some(from), None, 0, 0),
            Source::Immediate(value) => constant(value),
            Source::Memory => TransferExpr::Loaded { size: (bits / 8) as u16, sign: Extension::Zero },
        },
        M::Movzx | M::Movsx | M::Movsxd => extended(instruction, bits)?,
        M::Add => match source(instruction)? {
            Source::Register(from) => sum(Some(to), Some(from), 1, 0),
            Source::Immediate(value) => sum(Some(to), None, 0, value),
            Source::Memory => return None,
        },
        M::Sub => match source(instruction)? {
            Source::Register(from) => sum(Some(to), Some(from), u64::MAX, 0),
            Source::Immediate(value) => sum(Some(to), None, 0, value.wrapping_neg()),
            Source::Memory => return None,
        },
        M::Inc => sum(Some(to), None, 0, 1),
        M::Dec => sum(Some(to), None, 0, u64::MAX),
        M::Lea => loaded_address(instruction, bits)?,
        M::Shl => sum(None, Some(to), 1_u64 << shift(instruction, bits)?, 0),
        M::Shr => TransferExpr::Shifted { of: to, by: shift(instruction, bits)?, bits },
        M::And => match source(instruction)? {
            Source::Immediate(value) if bits == 32 => TransferExpr::Masked { of: to, mask: value & 0xffff_ffff },
            Source::Immediate(value) => TransferExpr::Masked { of: to, mask: value },
            _ => return None,
        },
        M::Imul if instruction.op_count() == 3 && instruction.op1_kind() == OpKind::Register => {
            sum(None, Some(whole_register(instruction.op1_register())?), instruction.immediate(2), 0)
        }
        _ => return None,
    };
    Some(RegisterEffect { to, value })
}

enum Source {
    Register(Register),
    Immediate(u64),
    Memory,
}

/// The second operand; a register as wide as the first.
fn source(instruction: &Instruction) -> Option<Source> {
    match instruction.op1_kind() {
        OpKind::Register => whole_register(instruction.op1_register()).map(Source::Register),
        OpKind::Memory => Some(Source::Memory),
        _ => instruction.try_immediate(1).ok().map(Source::Immediate),
    }
}

fn extended(instruction: &Instruction, bits: u32) -> Option<TransferExpr> {
    let is_zero = instruction.mnemonic() == Mnemonic::Movzx;
    if instruction.op1_kind() == OpKind::Memory {
        let size = instruction.memory_size().size() as u16;
        let sign = if is_zero { Extension::Zero } else { Extension::Sign { bits } };
        return Some(TransferExpr::Loaded { size, sign });
    }
    let from = instruction.op1_register();
    let is_high = matches!(from, Iced::AH | Iced::BH | Iced::CH | Iced::DH);
    let mask = if from.size() == 1 { 0xff } else { 0xffff };
    (is_zero && !is_high).then(|| whole_register(from)).flatten().map(|of| TransferExpr::Masked { of, mask })
}

fn loaded_address(instruction: &Instruction, bits: u32) -> Option<TransferExpr> {
    let part = |register: Iced| if register == Iced::None { Some(None) } else { whole_register(register).map(Some) };
    let is_64 = |register: Iced| register == Iced::None || register.is_gpr64();
    let (base, index) = (instruction.memory_base(), instruction.memory_index());
    // iced has made a rip-relative displacement absolute.
    let base = if base == Iced::RIP { Iced::None } else { base };
    if !is_64(base) || !is_64(index) {
        return None;
    }
    let factor = u64::from(instruction.memory_index_scale());
    let displacement = instruction.memory_displacement64();
    Some(TransferExpr::Sum { base: part(base)?, index: part(index)?, factor, displacement, bits })
}

/// A shift by a constant that is less than the register is wide.
fn shift(instruction: &Instruction, bits: u32) -> Option<u32> {
    let by = instruction.try_immediate(1).ok()? as u32 & (bits - 1);
    (by > 0).then_some(by)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Vec<RegisterEffect> {
        effects(bytes, 0x40_1000).expect("nothing special")
    }

    fn sum(base: Option<Register>, index: Option<Register>, factor: u64, displacement: u64, bits: u32) -> TransferExpr {
        TransferExpr::Sum { base, index, factor, displacement, bits }
    }

    #[test]
    fn arithmetic_with_constants_is_a_sum() {
        let rdi = Some(Register::RDI);
        assert_eq!(of(&[0x48, 0x83, 0xc7, 8])[0].value, sum(rdi, None, 0, 8, 64), "add rdi, 8");
        assert_eq!(of(&[0xff, 0xcf])[0].value, sum(rdi, None, 0, u64::MAX, 32), "dec edi");
        assert_eq!(of(&[0x31, 0xff])[0].value, sum(None, None, 0, 0, 32), "xor edi, edi");
        assert_eq!(of(&[0x48, 0xc1, 0xe7, 3])[0].value, sum(None, rdi, 8, 0, 64), "shl rdi, 3");
        let lea = sum(Some(Register::RAX), rdi, 4, 1, 64);
        assert_eq!(
            of(&[0x48, 0x8d, 0x44, 0xb8, 1])[0],
            RegisterEffect { to: Register::RAX, value: lea },
            "lea rax, [rax+rdi*4+1]"
        );
    }

    #[test]
    fn push_pop_and_leave_adjust_the_stack_pointer() {
        assert_eq!(
            of(&[0x53]),
            [RegisterEffect { to: Register::RSP, value: plus(Register::RSP, 8_u64.wrapping_neg()) }]
        );
        let pop = of(&[0x5b]);
        assert_eq!(pop[0], RegisterEffect { to: Register::RSP, value: plus(Register::RSP, 8) });
        assert_eq!(pop[1].value, TransferExpr::Loaded { size: 8, sign: Extension::Zero });
        assert_eq!(of(&[0x5c])[0].value, TransferExpr::Loaded { size: 8, sign: Extension::Zero }, "pop rsp");
        assert!(of(&[0x66, 0x5c]).is_empty(), "pop sp leaves a value that is not modelled");
        assert_eq!(of(&[0xc9])[0].value, plus(Register::RBP, 8), "leave");
    }

    #[test]
    fn narrow_writes_and_arithmetic_on_memory_are_computed() {
        for (bytes, text) in [
            (&[0x04, 1][..], "add al, 1"),
            (&[0x48, 0x03, 0x07], "add rax, [rdi]"),
            (&[0x0f, 0xb6, 0xc4], "movzx eax, ah"),
        ] {
            let found = of(bytes);
            let is_computed = matches!(&found[..], [effect] if effect.to == Register::RAX
                && matches!(effect.value, TransferExpr::Computed(_)));
            assert!(is_computed, "{text}: {found:?}");
        }
        assert_eq!(effects(&[0xfd], 0), None, "std");
        assert_eq!(effects(&[0xf3, 0xa4], 0), None, "rep movsb");
        assert_eq!(effects(&[0x66, 0xc9], 0), None, "leave of 16 bits");
    }
}
