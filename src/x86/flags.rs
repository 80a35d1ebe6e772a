//! Effects on rflags: per mnemonic for the reference pages (union over its encodings), per encoding for the comparison
//! with a real CPU.
//!
//! A flag whose value depends on a run-time operand (a shift by cl) counts as undefined where it may be.

use super::forms::legacy_codes;
use crate::model::register::Flag;
use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, Register, RflagsBits};

/// What an instruction does to the flags; those not named stay as they are.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct FlagEffects {
    /// Set or cleared by the result.
    pub computed: Vec<Flag>,
    /// Always 0 afterwards.
    pub cleared: Vec<Flag>,
    /// Always 1 afterwards.
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

/// What bit tests leave undefined and the emulator leaves one way or the other.
const UNDEFINED_BY_BIT_TEST: u32 = RflagsBits::PF | RflagsBits::AF | RflagsBits::OF;

/// rflags after `bt`, `bts`, `btr` or `btc`, with one value for what the manuals leave undefined.
#[must_use]
pub fn after_bit_test(rflags: u64) -> u64 {
    rflags & !(1 << Flag::Parity.bit() | 1 << Flag::Adjust.bit() | 1 << Flag::Overflow.bit())
}

/// What an instruction does with flags that a bit test has left undefined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UseOfUndefined {
    /// It leaves all of them as they are.
    Keeps,
    /// It gives all of them a value that does not depend on them.
    Replaces,
    /// It depends on them, or replaces some of them or only sometimes.
    Mixes,
}

/// What the instruction at the start of `bytes` does with the flags that a bit test before it has left undefined.
#[must_use]
pub fn use_after_bit_test(bytes: &[u8]) -> UseOfUndefined {
    use Mnemonic as M;
    let instruction = Decoder::new(64, bytes, DecoderOptions::NONE).decode();
    // By 0 they change no flag.
    let is_shift = matches!(instruction.mnemonic(), M::Shl | M::Shr | M::Sar | M::Sal | M::Shld | M::Shrd);
    let is_read = instruction.rflags_read() & UNDEFINED_BY_BIT_TEST != 0;
    // The manuals promise no flag after a division; the emulator leaves all of them as they are.
    let is_division = matches!(instruction.mnemonic(), M::Div | M::Idiv);
    match instruction.rflags_modified() & UNDEFINED_BY_BIT_TEST {
        _ if is_division => UseOfUndefined::Keeps,
        0 if !is_read => UseOfUndefined::Keeps,
        UNDEFINED_BY_BIT_TEST if !is_read && !is_shift => UseOfUndefined::Replaces,
        _ => UseOfUndefined::Mixes,
    }
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

    #[test]
    fn what_a_bit_test_leaves_undefined_is_kept_replaced_or_read() {
        assert_eq!(use_after_bit_test(&[0x72, 0x00]), UseOfUndefined::Keeps, "jb");
        assert_eq!(use_after_bit_test(&[0xf7, 0xf1]), UseOfUndefined::Keeps, "div ecx");
        assert_eq!(use_after_bit_test(&[0x11, 0xc8]), UseOfUndefined::Replaces, "adc eax, ecx");
        assert_eq!(use_after_bit_test(&[0xd3, 0xe0]), UseOfUndefined::Mixes, "shl eax, cl");
        assert_eq!(use_after_bit_test(&[0x0f, 0x9c, 0xc0]), UseOfUndefined::Mixes, "setl al");
        assert_eq!(after_bit_test(0x8d7), 0xc3);
    }
}
