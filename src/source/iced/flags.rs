//! Which flags an instruction leaves undefined, for whoever compares two CPUs.
//!
//! It answers for the encoding alone; what a shift by cl does depends on cl, and counts as undefined where it can be.

use crate::model::register::Flag;
use iced_x86::{Decoder, DecoderOptions, RflagsBits};

/// The flags whose value after the instruction the manuals do not promise (Intel SDM vol. 2, "Flags Affected").
#[must_use]
pub fn undefined_flags(bytes: &[u8]) -> Vec<Flag> {
    let bits = Decoder::new(64, bytes, DecoderOptions::NONE).decode().rflags_undefined();
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
