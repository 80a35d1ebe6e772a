//! Evaluation of branch conditions (`jcc`, `jrcxz`, `loop`) on given flags and a given rcx.
//!
//! The emulator decides ordinary branches itself. A conditional branch whose target holds no code must be decided
//! before it executes, so that a fault is raised only when the branch is taken.

use crate::model::register::Flag;
use iced_x86::{Code, ConditionCode, Decoder, DecoderOptions, FlowControl, Mnemonic};

/// When a conditional jump is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BranchCondition {
    Flags(ConditionCode),
    /// `jrcxz`, `jecxz`: the counter of this many bits is zero.
    CounterZero(u32),
    /// `loop`, `loope`, `loopne`: the counter of this many bits, less one, is not zero, and the zero flag is as given.
    Loop(u32, Option<bool>),
}

impl BranchCondition {
    /// Whether the jump is taken, given rcx and the flags before it.
    #[must_use]
    pub(crate) fn holds(self, rcx: u64, flag: impl Fn(Flag) -> bool) -> bool {
        let counter = |bits: u32, value: u64| if bits == 64 { value } else { value & ((1 << bits) - 1) };
        match self {
            BranchCondition::CounterZero(bits) => counter(bits, rcx) == 0,
            BranchCondition::Loop(bits, zero) => {
                counter(bits, rcx.wrapping_sub(1)) != 0 && zero.is_none_or(|zero| zero == flag(Flag::Zero))
            }
            BranchCondition::Flags(code) => flags_hold(code, flag),
        }
    }
}

fn flags_hold(code: ConditionCode, flag: impl Fn(Flag) -> bool) -> bool {
    let less = flag(Flag::Sign) != flag(Flag::Overflow);
    match code {
        ConditionCode::None => true,
        ConditionCode::o => flag(Flag::Overflow),
        ConditionCode::no => !flag(Flag::Overflow),
        ConditionCode::b => flag(Flag::Carry),
        ConditionCode::ae => !flag(Flag::Carry),
        ConditionCode::e => flag(Flag::Zero),
        ConditionCode::ne => !flag(Flag::Zero),
        ConditionCode::be => flag(Flag::Carry) || flag(Flag::Zero),
        ConditionCode::a => !flag(Flag::Carry) && !flag(Flag::Zero),
        ConditionCode::s => flag(Flag::Sign),
        ConditionCode::ns => !flag(Flag::Sign),
        ConditionCode::p => flag(Flag::Parity),
        ConditionCode::np => !flag(Flag::Parity),
        ConditionCode::l => less,
        ConditionCode::ge => !less,
        ConditionCode::le => less || flag(Flag::Zero),
        ConditionCode::g => !less && !flag(Flag::Zero),
    }
}

/// The condition of a conditional jump; `None` for any other instruction.
#[must_use]
pub(crate) fn condition(bytes: &[u8], address: u64) -> Option<BranchCondition> {
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    let in_ecx = [Code::Loop_rel8_64_ECX, Code::Loope_rel8_64_ECX, Code::Loopne_rel8_64_ECX];
    let counter_bits = if in_ecx.contains(&instruction.code()) { 32 } else { 64 };
    let repeats = (instruction.has_rep_prefix(), instruction.has_repne_prefix());
    match instruction.mnemonic() {
        // The processor heeds these prefixes more than the opcode.
        Mnemonic::Loope | Mnemonic::Loopne if repeats.0 || repeats.1 => {
            Some(BranchCondition::Loop(counter_bits, Some(repeats.0)))
        }
        Mnemonic::Jrcxz => Some(BranchCondition::CounterZero(64)),
        Mnemonic::Jecxz => Some(BranchCondition::CounterZero(32)),
        Mnemonic::Loop => Some(BranchCondition::Loop(counter_bits, None)),
        Mnemonic::Loope => Some(BranchCondition::Loop(counter_bits, Some(true))),
        Mnemonic::Loopne => Some(BranchCondition::Loop(counter_bits, Some(false))),
        _ if instruction.flow_control() == FlowControl::ConditionalBranch => {
            Some(BranchCondition::Flags(instruction.condition_code()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_is_as_wide_as_the_prefix_says_and_not_the_distance() {
        assert_eq!(condition(&[0xe3, 0x67], 0), Some(BranchCondition::CounterZero(64)), "jrcxz .+0x69");
        assert_eq!(condition(&[0x67, 0xe3, 0x10], 0), Some(BranchCondition::CounterZero(32)), "jecxz");
        assert_eq!(condition(&[0xe2, 0x67], 0), Some(BranchCondition::Loop(64, None)));
        assert_eq!(condition(&[0x67, 0xe1, 0], 0), Some(BranchCondition::Loop(32, Some(true))));
        assert_eq!(condition(&[0xf2, 0xe1, 0], 0), Some(BranchCondition::Loop(64, Some(false))), "repne loope");
    }
}
