//! Effects on rflags: per mnemonic for the reference pages (union over its encodings), per encoding for the comparison
//! with a real CPU.
//!
//! A flag whose value depends on a run-time operand (a shift by cl) counts as undefined where it may be.

use super::forms::legacy_codes;
use crate::model::register::Flag;
use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Register, RflagsBits};

/// What an instruction does to the flags; those not named stay as they are.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct FlagEffects {
    pub computed: Vec<Flag>,
    pub cleared: Vec<Flag>,
    pub set: Vec<Flag>,
    /// The manuals do not promise a value.
    pub undefined: Vec<Flag>,
}

/// What the instructions of this name do to the flags, whatever their operands; `None` for a name that the decoder does not use.
#[must_use]
pub fn flag_effects(mnemonic: &str) -> Option<FlagEffects> {
    let mut all: Vec<Instruction> = legacy_codes(mnemonic).map(of_code).collect();
    // `mov` with a control register has the name in common with the instruction, and little else.
    if !all.iter().all(Instruction::is_privileged) {
        all.retain(|instruction| !instruction.is_privileged());
    }
    if all.is_empty() {
        return None;
    }
    let bits = |of: fn(&Instruction) -> u32| all.iter().fold(0, |bits, instruction| bits | of(instruction));
    let undefined = bits(Instruction::rflags_undefined);
    Some(FlagEffects {
        computed: named(bits(Instruction::rflags_written) & !undefined),
        cleared: named(bits(Instruction::rflags_cleared) & !undefined),
        set: named(bits(Instruction::rflags_set) & !undefined),
        undefined: named(undefined),
    })
}

/// An instruction of this code whose operands trigger no special case: a shift by 0 changes no flags, `xor` of a register
/// with itself is a constant.
fn of_code(code: Code) -> Instruction {
    let mut instruction = Instruction::default();
    instruction.set_code(code);
    instruction.set_op0_register(Register::RAX);
    instruction.set_op1_register(Register::RCX);
    instruction.set_immediate8(2);
    instruction
}

/// The flags whose value after the instruction the manuals do not promise (Intel SDM vol. 2, "Flags Affected").
#[must_use]
pub fn undefined_flags(bytes: &[u8]) -> Vec<Flag> {
    named(Decoder::new(64, bytes, DecoderOptions::NONE).decode().rflags_undefined())
}

fn named(bits: u32) -> Vec<Flag> {
    let named = [
        (RflagsBits::CF, Flag::Carry),
        (RflagsBits::PF, Flag::Parity),
        (RflagsBits::AF, Flag::Adjust),
        (RflagsBits::ZF, Flag::Zero),
        (RflagsBits::SF, Flag::Sign),
        (RflagsBits::DF, Flag::Direction),
        (RflagsBits::OF, Flag::Overflow),
    ];
    named.into_iter().filter(|(bit, _)| bits & bit != 0).map(|(_, flag)| flag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logic_leaves_the_adjust_flag_open_and_addition_nothing() {
        assert_eq!(undefined_flags(&[0x21, 0xc8]), [Flag::Adjust]);
        assert_eq!(undefined_flags(&[0x01, 0xc8]), []);
    }
}
