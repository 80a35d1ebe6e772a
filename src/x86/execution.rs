//! Dispatch: decides whether the emulator or the [interpreter](super::interpret) executes an instruction, or neither.
//!
//! The checks rely on iced's decoding of the bytes, and the emulator decodes them again by itself. The two are known to
//! agree on canonical encodings, so only those reach the emulator: the prefixes must be the ones that re-encoding the
//! instruction gives, apart from prefixes without effect. Other encodings, errata and extensions that the emulator
//! lacks are interpreted; the rest is refused. The classification is tested against a CPU in `tests/suite/oracle`.

use super::interpret;
use iced_x86::{Code, CpuidFeature, Encoder, EncodingKind, Instruction, Mnemonic, OpKind};

/// What executes an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Execution {
    Emulator,
    Interpreter,
    /// The emulator while MXCSR masks all exceptions, flushes nothing and its flags are not read; else the interpreter.
    FloatingPoint,
    Unsupported,
}

/// Decides it for an instruction that a user program may contain; `bytes` are those that it was decoded from.
pub(super) fn execution(instruction: &Instruction, bytes: &[u8]) -> Execution {
    let is_usual = instruction.encoding() == EncodingKind::Legacy && is_canonical(instruction, bytes);
    if is_usual && has_feature(instruction) && !is_wrong(instruction) && !uses_x87_state(instruction) {
        return if is_sse_arithmetic(instruction) { Execution::FloatingPoint } else { Execution::Emulator };
    }
    // The emulator's BMI is right but for what `is_wrong` lists; a VEX prefix stands alone.
    let is_bmi = |feature: &CpuidFeature| matches!(feature, CpuidFeature::BMI1 | CpuidFeature::BMI2);
    let is_vex = instruction.encoding() == EncodingKind::VEX;
    if is_vex && instruction.cpuid_features().iter().any(is_bmi) && !is_wrong(instruction) {
        return Execution::Emulator;
    }
    if interpret::interprets(instruction) { Execution::Interpreter } else { Execution::Unsupported }
}

/// Extensions that the emulated processor has and computes as the real one does.
fn has_feature(instruction: &Instruction) -> bool {
    use CpuidFeature as F;
    let is_there = |feature: &F| {
        let is_extra = matches!(
            feature,
            F::POPCNT
                | F::LZCNT
                | F::BMI1
                | F::BMI2
                | F::MOVBE
                | F::CLFSH
                | F::PREFETCHW
                | F::CET_IBT
                | F::AES
                | F::PCLMULQDQ
                | F::SYSCALL
        );
        is_extra || is_usual(*feature)
    };
    instruction.cpuid_features().iter().all(is_there)
}

/// What nearly every program is compiled for: the base instructions and SSE up to 4.2.
pub(super) fn is_usual(feature: CpuidFeature) -> bool {
    use CpuidFeature as F;
    matches!(
        feature,
        F::INTEL8086
            | F::INTEL186
            | F::INTEL286
            | F::INTEL386
            | F::INTEL486
            | F::X64
            | F::CMOV
            | F::MULTIBYTENOP
            | F::PAUSE
            | F::SSE
            | F::SSE2
            | F::SSE3
            | F::SSSE3
            | F::SSE4_1
            | F::SSE4_2
    )
}

/// Legacy prefixes; F2, F3 and 66 may also be part of the opcode, which the encoder knows.
const PREFIXES: [u8; 11] = [0x66, 0x67, 0xf2, 0xf3, 0xf0, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65];
/// Segments whose base is always 0 in 64-bit mode (Intel SDM vol. 1, 3.4.2.1); before branches they are hints.
const IGNORED_SEGMENTS: [u8; 4] = [0x26, 0x2e, 0x36, 0x3e];
/// `bnd`, and `rep ret`, which older compilers wrote for the branch predictor.
const IGNORED_BEFORE_BRANCHES: [u8; 2] = [0xf2, 0xf3];

/// Whether the prefixes are those that an encoder writes.
fn is_canonical(instruction: &Instruction, bytes: &[u8]) -> bool {
    let mut encoder = Encoder::new(64);
    let Ok(length) = encoder.encode(instruction, instruction.ip()) else { return false };
    let encoded = encoder.take_buffer();
    let (mut given, given_rex) = prefixes(bytes);
    let (mut wanted, wanted_rex) = prefixes(&encoded[..length.min(encoded.len())]);
    let is_branch = instruction.is_jmp_short_or_near()
        || instruction.is_jcc_short_or_near()
        || instruction.is_jmp_near_indirect()
        || instruction.is_call_near()
        || instruction.is_call_near_indirect()
        || matches!(instruction.mnemonic(), Mnemonic::Ret);
    remove_once(&mut given, |prefix| IGNORED_SEGMENTS.contains(&prefix));
    if is_branch {
        remove_once(&mut given, |prefix| IGNORED_BEFORE_BRANCHES.contains(&prefix));
        wanted.retain(|prefix| !IGNORED_BEFORE_BRANCHES.contains(prefix));
    }
    wanted.retain(|prefix| !IGNORED_SEGMENTS.contains(prefix));
    given.sort_unstable();
    wanted.sort_unstable();
    given == wanted && given_rex == wanted_rex
}

/// The legacy prefixes that an instruction begins with, and its REX prefix.
fn prefixes(bytes: &[u8]) -> (Vec<u8>, Option<u8>) {
    let n = bytes.iter().take_while(|byte| PREFIXES.contains(byte)).count();
    let rex = bytes.get(n).copied().filter(|byte| byte >> 4 == 4);
    (bytes[..n].to_vec(), rex)
}

fn remove_once(prefixes: &mut Vec<u8>, is_one: impl Fn(u8) -> bool) {
    if let Some(idx) = prefixes.iter().position(|prefix| is_one(*prefix)) {
        prefixes.remove(idx);
    }
}

/// What the emulator (Unicorn 2.1, which is QEMU 5.0) computes otherwise than the processor, or would have to be told from outside.
fn is_wrong(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    let to_register = instruction.op0_kind() == OpKind::Register;
    match instruction.mnemonic() {
        // Flags.
        M::Blsi | M::Bzhi | M::Adcx | M::Adox | M::Bextr => true,
        M::Neg => instruction.has_lock_prefix(),
        // An address relative to rip, which it takes for that of the byte before, because it forgets the immediate.
        M::Shld | M::Shrd | M::Rorx => {
            instruction.is_ip_rel_memory_operand() && instruction.op2_kind() == OpKind::Immediate8
        }
        // The upper half of the result; of `bsf` and `bsr` when the operand is 0.
        M::Pdep | M::Bsf | M::Bsr => to_register && instruction.op0_register().is_gpr32(),
        M::Cmpxchg | M::Cmpxchg8b | M::Cmpxchg16b => true,
        // It overwrites the register while it still reads it.
        M::Phaddw | M::Phaddd | M::Phaddsw | M::Phsubw | M::Phsubd | M::Phsubsw => true,
        // Signs of zero, and modes.
        M::Dpps | M::Dppd | M::Pcmpestri | M::Pcmpestrm | M::Pcmpistri | M::Pcmpistrm => true,
        // It takes the lengths for numbers of 32 bits, and reads beyond its own memory if one is the least of them.
        M::Pcmpestri64 | M::Pcmpestrm64 => true,
        // Only the low bits of the immediate count, and it takes the others for no instruction.
        M::Cmpps | M::Cmpss | M::Cmppd | M::Cmpsd => instruction.try_immediate(2).is_ok_and(|predicate| predicate > 7),
        // Flags, when the count is used up: it leaves before it has stored them.
        M::Loope | M::Loopne => true,
        // Approximations, of which the interpreter's own is the same everywhere.
        M::Rcpps | M::Rcpss | M::Rsqrtps | M::Rsqrtss => true,
        // The count is taken as signed.
        M::Ret => instruction.op_count() == 1 && instruction.immediate16() >= 0x8000,
        // It runs in ring 0, where these do more than in a user program, or must be the same in every run.
        M::Popf | M::Popfd | M::Popfq => true,
        M::Rdtsc | M::Rdtscp | M::Rdrand | M::Rdseed | M::Xgetbv | M::Cpuid => true,
        // Not executed right or not at all.
        M::Enter => true,
        // Reserved bits, and exception flags.
        M::Ldmxcsr | M::Stmxcsr => true,
        // It takes them for no instruction.
        M::Reservednop => to_register,
        M::Test if is_second_test(instruction.code()) => true,
        _ => matches!(
            instruction.code(),
            Code::Sha1rnds4_xmm_xmmm128_imm8
                | Code::Sha1nexte_xmm_xmmm128
                | Code::Sha1msg1_xmm_xmmm128
                | Code::Sha1msg2_xmm_xmmm128
                | Code::Sha256rnds2_xmm_xmmm128
                | Code::Sha256msg1_xmm_xmmm128
                | Code::Sha256msg2_xmm_xmmm128
        ),
    }
}

/// `test` as no assembler writes it, with 1 where others have 0.
fn is_second_test(code: Code) -> bool {
    matches!(
        code,
        Code::Test_rm8_imm8_F6r1 | Code::Test_rm16_imm16_F7r1 | Code::Test_rm32_imm32_F7r1 | Code::Test_rm64_imm32_F7r1
    )
}

/// x87 and MMX, whose registers are the same: the emulator computes the former with the host's doubles and forgets tags and exceptions,
/// so all of that state is the interpreter's.
pub(super) fn uses_x87_state(instruction: &Instruction) -> bool {
    let by_feature = instruction.cpuid_features().iter().any(|feature| {
        matches!(
            feature,
            CpuidFeature::FPU | CpuidFeature::FPU287 | CpuidFeature::FPU387 | CpuidFeature::MMX | CpuidFeature::FXSR
        )
    });
    let names_mm = (0..instruction.op_count())
        .any(|op| instruction.op_kind(op) == OpKind::Register && instruction.op_register(op).is_mm());
    by_feature
        || names_mm
        || matches!(
            instruction.mnemonic(),
            Mnemonic::Wait | Mnemonic::Fisttp | Mnemonic::Maskmovq | Mnemonic::Cvtpi2ps | Mnemonic::Cvtpi2pd
        )
}

/// Arithmetic on floating-point numbers in xmm registers, which MXCSR governs.
fn is_sse_arithmetic(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    matches!(
        instruction.mnemonic(),
        M::Addps
            | M::Addss
            | M::Addpd
            | M::Addsd
            | M::Subps
            | M::Subss
            | M::Subpd
            | M::Subsd
            | M::Mulps
            | M::Mulss
            | M::Mulpd
            | M::Mulsd
            | M::Divps
            | M::Divss
            | M::Divpd
            | M::Divsd
            | M::Sqrtps
            | M::Sqrtss
            | M::Sqrtpd
            | M::Sqrtsd
            | M::Minps
            | M::Minss
            | M::Minpd
            | M::Minsd
            | M::Maxps
            | M::Maxss
            | M::Maxpd
            | M::Maxsd
            | M::Cmpps
            | M::Cmpss
            | M::Cmppd
            | M::Comiss
            | M::Comisd
            | M::Ucomiss
            | M::Ucomisd
            | M::Cvtps2pd
            | M::Cvtpd2ps
            | M::Cvtss2sd
            | M::Cvtsd2ss
            | M::Cvtps2dq
            | M::Cvttps2dq
            | M::Cvtpd2dq
            | M::Cvttpd2dq
            | M::Cvtdq2ps
            | M::Cvtdq2pd
            | M::Cvtsi2ss
            | M::Cvtsi2sd
            | M::Cvtss2si
            | M::Cvttss2si
            | M::Cvtsd2si
            | M::Cvttsd2si
            | M::Addsubps
            | M::Addsubpd
            | M::Haddps
            | M::Haddpd
            | M::Hsubps
            | M::Hsubpd
            | M::Roundps
            | M::Roundss
            | M::Roundpd
            | M::Roundsd
    ) || (instruction.mnemonic() == M::Cmpsd && instruction.op0_register().is_xmm())
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions};

    fn of(bytes: &[u8]) -> Execution {
        execution(&Decoder::with_ip(64, bytes, 0x40_1000, DecoderOptions::NONE).decode(), bytes)
    }

    #[test]
    fn what_an_assembler_writes_goes_to_the_emulator() {
        for bytes in [
            &[0x48, 0x89, 0xc3][..],
            &[0x66, 0x01, 0xc8],
            &[0xf3, 0x0f, 0x10, 0x07],
            &[0xf3, 0x48, 0xa5],
            &[0xf3, 0xc3],
            &[0x3e, 0xff, 0xe0],
            &[0x2e, 0x74, 0x00],
            &[0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0],
            &[0xf0, 0x48, 0xff, 0x00],
            &[0x48, 0x0f, 0xbc, 0xc1],
            &[0x64, 0x48, 0x8b, 0x04, 0x25, 0x28, 0, 0, 0],
            &[0xc4, 0xe2, 0xf8, 0xf2, 0xc1],
            &[0x0f, 0xad, 0x05, 0, 0, 0, 0],
        ] {
            assert_eq!(of(bytes), Execution::Emulator, "{bytes:02x?}");
        }
        assert_eq!(of(&[0xf2, 0x0f, 0x58, 0xc1]), Execution::FloatingPoint, "addsd xmm0, xmm1");
    }

    #[test]
    fn odd_prefixes_and_errata_go_to_the_interpreter() {
        for bytes in [
            &[0x48, 0x9f][..],
            &[0x66, 0xf3, 0x0f, 0x7e, 0x07],
            &[0x66, 0xf2, 0x0f, 0x10, 0x07],
            &[0xf0, 0x48, 0xf7, 0x18],
            &[0xc8, 0x10, 0, 0],
            &[0x41, 0x0f, 0xb1, 0xc8],
            &[0xd9, 0xe8],
            &[0xc5, 0xf4, 0x58, 0xc2],
            &[0xc2, 0x00, 0x80],
            &[0x0f, 0x31],
            &[0x0f, 0xac, 0x05, 0, 0, 0, 0, 7],
            &[0x0f, 0xbd, 0xc1],
            &[0xe1, 0],
            &[0x9b],
            &[0xf6, 0xc8, 1],
            &[0x0f, 0x18, 0xc7],
            &[0x66, 0x48, 0x0f, 0x3a, 0x61, 0xc1, 0],
            &[0xc4, 0xe3, 0x7b, 0xf0, 0x05, 0, 0, 0, 0, 7],
            // As Intel's processors read it: the operand size of a near branch is 64 bits.
            &[0x66, 0x74, 0x00],
        ] {
            assert_eq!(of(bytes), Execution::Interpreter, "{bytes:02x?}");
        }
    }

    #[test]
    fn what_neither_reads_for_certain_is_refused() {
        for bytes in [&[0xf3, 0x41, 0x90][..], &[0x62, 0xf1, 0x74, 0x48, 0x58, 0xc2]] {
            assert_eq!(of(bytes), Execution::Unsupported, "{bytes:02x?}");
        }
    }
}
