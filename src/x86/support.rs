//! Supported instruction subset: which user-mode instructions the sandbox refuses, each with a reason, and who executes
//! the others (`execution`).
//!
//! The reasons concern the sandbox (determinism, missing CPU state), never the program. Privileged instructions are a
//! fault of the program and handled by `facts`.

use super::execution::{Execution, execution, is_usual};
use iced_x86::{Code, EncodingKind, Instruction, Mnemonic, OpKind, Register as Iced};

/// Who executes an instruction that a user program may use; else why the sandbox does not run it. `bytes` are those that it was
/// decoded from.
pub(super) fn supported(instruction: &Instruction, bytes: &[u8]) -> Result<Execution, &'static str> {
    if let Some(why) = unsupported(instruction) {
        return Err(why);
    }
    match execution(instruction, bytes) {
        Execution::Unsupported if is_usual_set(instruction) => {
            Err("its prefixes are put together as no assembler does")
        }
        Execution::Unsupported => Err("it belongs to an instruction-set extension that the sandbox does not have"),
        by => Ok(by),
    }
}

/// Whether only an odd encoding can be the reason that nobody executes it.
fn is_usual_set(instruction: &Instruction) -> bool {
    let has_usual = instruction.cpuid_features().iter().all(|feature| is_usual(*feature));
    instruction.encoding() == EncodingKind::Legacy && has_usual
}

fn unsupported(instruction: &Instruction) -> Option<&'static str> {
    use Mnemonic as M;
    let by_name = match instruction.mnemonic() {
        M::Rdpid | M::Rdpmc => "its result differs from run to run, and every run here must repeat exactly",
        M::Xsave | M::Xsave64 | M::Xsaveopt | M::Xsaveopt64 | M::Xsavec | M::Xsavec64 | M::Xrstor | M::Xrstor64 => {
            "the sandbox has no extended processor state"
        }
        M::Int | M::Int1 | M::Into => "the sandbox serves no software interrupts",
        M::Sysenter | M::Iret | M::Iretd | M::Iretq => "the sandbox does not run it",
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
    if instruction.mnemonic() == M::Reservednop
        && instruction.op0_kind() == OpKind::Register
        && is_prefetch(instruction)
    {
        return Some("Intel's processors take it for `nop` and AMD's for no instruction");
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
    if matches!(instruction.encoding(), EncodingKind::EVEX | EncodingKind::MVEX) {
        return Some("the sandbox has no AVX-512; AVX2 is the newest vector set that it runs");
    }
    if uses_gs(instruction) {
        return Some("nothing is mapped behind gs in the sandbox");
    }
    None
}

fn is_prefetch(instruction: &Instruction) -> bool {
    matches!(
        instruction.code(),
        Code::Reservednop_rm16_r16_0F0D | Code::Reservednop_rm32_r32_0F0D | Code::Reservednop_rm64_r64_0F0D
    )
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
