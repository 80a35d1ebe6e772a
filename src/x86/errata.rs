//! Errata of the emulator: instruction forms whose results Unicorn 2.1 (QEMU 5.0) computes wrongly. They are refused as
//! unsupported.
//!
//! Found by differential testing against a real CPU (`tests/suite/oracle`) and by reading the emulator's sources. The
//! list covers results that the manuals define; x87 results are not compared.

use iced_x86::{Code, Instruction, Mnemonic, OpKind};

/// The erratum that applies to the instruction, as a clause that follows its name.
pub fn erratum(instruction: &Instruction) -> Option<&'static str> {
    use Mnemonic as M;
    let to_register = instruction.op0_kind() == OpKind::Register;
    let is_32_bit = to_register && instruction.op0_register().is_gpr32();
    match instruction.mnemonic() {
        M::Blsi | M::Bzhi | M::Adcx | M::Adox => Some("the emulator computes its flags wrongly"),
        M::Bextr => Some("the emulator cuts some of its ranges wrongly"),
        M::Pdep if is_32_bit => {
            Some("the emulator leaves bits in the upper half of its result; the 64-bit form is right")
        }
        // In memory the engine sets right what the emulator gets wrong.
        M::Cmpxchg if instruction.code() == Code::Cmpxchg_rm32_r32 && to_register => {
            Some("the emulator clears the upper half of the register when the comparison fails")
        }
        M::Phaddw | M::Phaddd | M::Phaddsw | M::Phsubw | M::Phsubd | M::Phsubsw if adds_to_itself(instruction) => {
            Some("the emulator overwrites the register while it still reads it; with two registers it is right")
        }
        M::Dpps | M::Dppd => Some("the emulator loses the sign of zero in its sums"),
        M::Pcmpestri | M::Pcmpestrm | M::Pcmpistri | M::Pcmpistrm => {
            Some("the emulator computes some of its modes wrongly")
        }
        _ => None,
    }
}

fn adds_to_itself(instruction: &Instruction) -> bool {
    instruction.op1_kind() == OpKind::Register && instruction.op0_register() == instruction.op1_register()
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions};

    fn is_refused(bytes: &[u8]) -> bool {
        erratum(&Decoder::new(64, bytes, DecoderOptions::NONE).decode()).is_some()
    }

    #[test]
    fn only_forms_with_errata_are_refused() {
        assert!(is_refused(&[0x41, 0x0f, 0xb1, 0xc8]), "cmpxchg r8d, ecx");
        assert!(!is_refused(&[0xf0, 0x0f, 0xb1, 0x0f]), "lock cmpxchg [rdi], ecx");
        assert!(!is_refused(&[0x4d, 0x0f, 0xb1, 0xc8]), "cmpxchg r8, r9");
        assert!(is_refused(&[0x66, 0x0f, 0x38, 0x01, 0xc0]), "phaddw xmm0, xmm0");
        assert!(!is_refused(&[0x66, 0x0f, 0x38, 0x01, 0xc1]), "phaddw xmm0, xmm1");
        assert!(is_refused(&[0xc4, 0xe2, 0x73, 0xf5, 0xc2]), "pdep eax, ecx, edx");
        assert!(!is_refused(&[0xc4, 0xe2, 0xf3, 0xf5, 0xc2]), "pdep rax, rcx, rdx");
        assert!(is_refused(&[0xc4, 0xe2, 0x70, 0xf7, 0xc2]), "bextr eax, edx, ecx");
    }
}
