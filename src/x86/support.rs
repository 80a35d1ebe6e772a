//! Supported instruction subset: which user-mode instructions the sandbox refuses, each with a reason.
//!
//! The reasons concern the sandbox (determinism, precision, missing CPU state), never the program. Privileged
//! instructions are a fault of the program and handled by `facts`.

use super::errata::erratum;
use iced_x86::{CpuidFeature, EncodingKind, Instruction, Mnemonic, OpKind, Register as Iced};

/// Why the sandbox does not run an instruction that a user program may use; `None` if it does.
pub(crate) fn unsupported(instruction: &Instruction) -> Option<&'static str> {
    use Mnemonic as M;
    let by_name = match instruction.mnemonic() {
        M::Rdtsc | M::Rdtscp | M::Rdrand | M::Rdseed | M::Rdpid | M::Rdpmc => {
            "its result differs from run to run, and every run here must repeat exactly"
        }
        M::Xgetbv
        | M::Xsave
        | M::Xsave64
        | M::Xsaveopt
        | M::Xsaveopt64
        | M::Xsavec
        | M::Xsavec64
        | M::Xrstor
        | M::Xrstor64 => "the sandbox has no extended processor state",
        M::Fsin | M::Fcos | M::Fsincos | M::Fptan | M::Fpatan | M::F2xm1 | M::Fyl2x | M::Fyl2xp1 => {
            "the emulator computes it with less precision than the processor"
        }
        M::Int | M::Int1 | M::Into => "the sandbox serves no software interrupts",
        M::Sysenter | M::Iret | M::Iretd | M::Iretq | M::Enter => "the sandbox does not run it",
        M::Rdfsbase | M::Rdgsbase | M::Wrfsbase | M::Wrgsbase | M::Swapgs => "segment bases are fixed in the sandbox",
        M::Sgdt | M::Sidt | M::Sldt | M::Str | M::Smsw | M::Lar | M::Lsl | M::Verr | M::Verw => {
            "it shows the state of an operating system, and there is none here"
        }
        M::Xbegin | M::Xend | M::Xabort | M::Xtest => "the sandbox has no transactional memory",
        _ => "",
    };
    if !by_name.is_empty() {
        return Some(by_name);
    }
    if let Some(wrong) = erratum(instruction) {
        return Some(wrong);
    }
    if is_far(instruction) {
        return Some("far transfers change the code segment, which is fixed in the sandbox");
    }
    if counts_in_ecx(instruction) {
        return Some("the sandbox repeats only with 64-bit addresses and rcx");
    }
    if names_segment_register(instruction) {
        return Some("segment registers are fixed in the sandbox");
    }
    let is_bmi = instruction.cpuid_features().iter().any(|f| matches!(f, CpuidFeature::BMI1 | CpuidFeature::BMI2));
    if instruction.encoding() != EncodingKind::Legacy && !is_bmi {
        return Some("the sandbox has no AVX; SSE2 is the newest vector set that every x86-64 processor has");
    }
    if !instruction.cpuid_features().iter().all(|feature| is_known_feature(*feature)) {
        return Some("it belongs to an instruction-set extension that the sandbox does not have");
    }
    if uses_gs(instruction) {
        return Some("nothing is mapped behind gs in the sandbox");
    }
    None
}

fn is_far(instruction: &Instruction) -> bool {
    instruction.is_jmp_far()
        || instruction.is_call_far()
        || instruction.is_jmp_far_indirect()
        || instruction.is_call_far_indirect()
        || matches!(instruction.mnemonic(), Mnemonic::Retf | Mnemonic::Lfs | Mnemonic::Lgs | Mnemonic::Lss)
}

fn counts_in_ecx(instruction: &Instruction) -> bool {
    let narrow =
        |op| matches!(instruction.op_kind(op), OpKind::MemorySegESI | OpKind::MemorySegEDI | OpKind::MemoryESEDI);
    instruction.is_string_instruction() && (0..instruction.op_count()).any(narrow)
}

fn names_segment_register(instruction: &Instruction) -> bool {
    (0..instruction.op_count())
        .any(|op| instruction.op_kind(op) == OpKind::Register && instruction.op_register(op).is_segment_register())
}

fn uses_gs(instruction: &Instruction) -> bool {
    let has_memory = (0..instruction.op_count()).any(|op| !matches!(instruction.op_kind(op), OpKind::Register));
    has_memory
        && instruction.segment_prefix() == Iced::GS
        && !matches!(instruction.mnemonic(), Mnemonic::Nop | Mnemonic::Lea)
}

/// Extensions that the emulated processor has and computes as the real one does.
fn is_known_feature(feature: CpuidFeature) -> bool {
    use CpuidFeature as F;
    matches!(
        feature,
        F::INTEL8086
            | F::INTEL186
            | F::INTEL286
            | F::INTEL386
            | F::INTEL486
            | F::X64
            | F::CPUID
            | F::FPU
            | F::FPU287
            | F::FPU387
            | F::MMX
            | F::SSE
            | F::SSE2
            | F::SSE3
            | F::SSSE3
            | F::SSE4_1
            | F::SSE4_2
            | F::CMOV
            | F::CX8
            | F::CMPXCHG16B
            | F::FXSR
            | F::POPCNT
            | F::LZCNT
            | F::BMI1
            | F::BMI2
            | F::MULTIBYTENOP
            | F::PAUSE
            | F::MOVBE
            | F::CLFSH
            | F::PREFETCHW
            | F::CET_IBT
            | F::AES
            | F::PCLMULQDQ
            | F::SYSCALL
    )
}
