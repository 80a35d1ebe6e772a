//! Classification of instructions for taint-style dataflow: which ones copy bytes unchanged, which registers a comparison reads, and
//! whether a register's value is used.
//!
//! Used to propagate definedness (was this byte ever written?) and to follow a value back to its origin. Conservative:
//! whatever is not certainly a copy counts as a computation.

use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{
    Decoder, DecoderOptions, FlowControl, Instruction, InstructionInfoFactory, Mnemonic, OpAccess, OpKind,
    Register as Iced,
};

/// How an instruction copies bytes unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataMove {
    /// From the operand that is read to the low bytes of a register.
    Load { to: Register, extends: UpperBytes },
    /// From the low bytes of a register to the operand that is written.
    Store { from: Register },
    /// Between registers, this many bytes.
    Copy { from: Register, to: Register, size: u16, extends: UpperBytes },
    /// From the operand that is read to the one that is written.
    Memory,
    /// What it writes is computed.
    NotAMove,
}

/// What happens to the bytes of a register above those copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpperBytes {
    /// Bytes above those moved are zeroed or sign-filled.
    Overwritten,
    /// Bytes above stay.
    Preserved,
}

/// What a comparison looks at: up to two registers, this many bytes of each, and memory if there is a memory operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedOperands {
    pub registers: [Option<Register>; 2],
    pub size: u16,
}

/// How the instruction moves bytes.
#[must_use]
pub(crate) fn moves(instruction: &Instruction) -> DataMove {
    use Mnemonic as M;
    match instruction.mnemonic() {
        M::Push if is_memory(instruction, 0) => DataMove::Memory,
        M::Push => register(instruction, 0).map_or(DataMove::NotAMove, |from| DataMove::Store { from }),
        M::Pop if is_memory(instruction, 0) => DataMove::Memory,
        M::Pop => register(instruction, 0)
            .map_or(DataMove::NotAMove, |to| DataMove::Load { to, extends: UpperBytes::Overwritten }),
        M::Mov
        | M::Movzx
        | M::Movsx
        | M::Movsxd
        | M::Movaps
        | M::Movups
        | M::Movapd
        | M::Movupd
        | M::Movdqa
        | M::Movdqu
        | M::Movq
        | M::Movd
        | M::Movss
        | M::Movsd
        | M::Movsb
        | M::Movsw
        | M::Movsq
        | M::Lddqu => two_operands(instruction),
        _ => DataMove::NotAMove,
    }
}

fn two_operands(instruction: &Instruction) -> DataMove {
    if is_memory(instruction, 0) && is_memory(instruction, 1) {
        return DataMove::Memory;
    }
    match (register(instruction, 0), register(instruction, 1)) {
        (Some(to), Some(from)) => {
            DataMove::Copy { from, to, size: copied_size(instruction), extends: extends(instruction) }
        }
        (Some(to), None) if is_memory(instruction, 1) => DataMove::Load { to, extends: extends(instruction) },
        (None, Some(from)) if is_memory(instruction, 0) => DataMove::Store { from },
        _ => DataMove::NotAMove,
    }
}

fn copied_size(instruction: &Instruction) -> u16 {
    let named = instruction.op0_register().size().min(instruction.op1_register().size()) as u16;
    match instruction.mnemonic() {
        Mnemonic::Movsd | Mnemonic::Movq => named.min(8),
        Mnemonic::Movss | Mnemonic::Movd => named.min(4),
        _ => named,
    }
}

/// Writing 32 bits or more of a general register, or loading any part of an xmm register, sets the rest (Intel SDM vol. 1,
/// 3.4.1.1; vol. 2, `movsd`).
fn extends(instruction: &Instruction) -> UpperBytes {
    let to = instruction.op0_register();
    let merges = if to.is_xmm() {
        !is_memory(instruction, 1) && matches!(instruction.mnemonic(), Mnemonic::Movsd | Mnemonic::Movss)
    } else {
        to.size() < 4
    };
    if merges { UpperBytes::Preserved } else { UpperBytes::Overwritten }
}

/// What a `cmp` or `test` looks at; `None` for any other instruction.
#[must_use]
pub(crate) fn compares(instruction: &Instruction) -> Option<ComparedOperands> {
    if !matches!(instruction.mnemonic(), Mnemonic::Cmp | Mnemonic::Test) {
        return None;
    }
    let named = (0..2).map(|op| instruction.op_register(op)).find(|register| *register != Iced::None);
    let size = named.map_or(instruction.memory_size().size(), Iced::size) as u16;
    Some(ComparedOperands { registers: [register(instruction, 0), register(instruction, 1)], size })
}

/// What escape analysis of a function's locals needs of one instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EscapeFacts {
    pub length: u64,
    /// `lea` relative to rsp or rbp: the register and the displacement.
    pub takes_address_of: Option<(Register, u64)>,
    pub returns: bool,
}

/// Reads one instruction; `None` where there is none.
#[must_use]
pub(crate) fn escape_facts(bytes: &[u8], address: u64) -> Option<EscapeFacts> {
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    if instruction.is_invalid() {
        return None;
    }
    let base = instruction.memory_base();
    let is_of_frame = instruction.mnemonic() == Mnemonic::Lea && matches!(base, Iced::RSP | Iced::RBP);
    let takes_address_of =
        whole_register(base).filter(|_| is_of_frame).map(|base| (base, instruction.memory_displacement64()));
    let returns = instruction.flow_control() == FlowControl::Return;
    Some(EscapeFacts { length: instruction.len() as u64, takes_address_of, returns })
}

/// What an instruction has to do with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RegisterUse {
    /// It depends on what is in it.
    Read,
    /// It writes it, and does not look at it before.
    Overwritten,
    /// Nothing.
    None,
}

/// What an instruction has to do with a general or vector register. One that `xor`, `sub` or a comparison makes 0 or all ones with itself is
/// overwritten; so is one of which only the bits above a scalar result stay.
#[must_use]
pub(crate) fn use_of(bytes: &[u8], address: u64, register: Register) -> RegisterUse {
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    let mut factory = InstructionInfoFactory::new();
    let info = factory.info(&instruction);
    let mut accesses = info
        .used_registers()
        .iter()
        .filter(|used| whole_register(used.register()) == Some(register))
        .map(iced_x86::UsedRegister::access);
    match accesses.next() {
        None => RegisterUse::None,
        Some(_) if is_constant(&instruction) || keeps_upper(&instruction, register) => RegisterUse::Overwritten,
        Some(OpAccess::Write | OpAccess::CondWrite) if accesses.next().is_none() => RegisterUse::Overwritten,
        Some(_) => RegisterUse::Read,
    }
}

/// Whether a result is the same whatever the register holds that it is calculated from twice.
fn is_constant(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    let (one, other) = match instruction.mnemonic() {
        M::Xor | M::Sub | M::Xorps | M::Xorpd | M::Pxor => (0, 1),
        M::Psubb | M::Psubw | M::Psubd | M::Psubq | M::Pcmpeqb | M::Pcmpeqw | M::Pcmpeqd | M::Pcmpeqq => (0, 1),
        M::Vxorps | M::Vxorpd | M::Vpxor | M::Vpcmpeqb | M::Vpcmpeqw | M::Vpcmpeqd | M::Vpcmpeqq => (1, 2),
        _ => return false,
    };
    let is_register = |op: u32| instruction.op_kind(op) == OpKind::Register;
    is_register(one) && is_register(other) && instruction.op_register(one) == instruction.op_register(other)
}

/// Whether all that an instruction takes from a vector register is what stands above its scalar result.
fn keeps_upper(instruction: &Instruction, register: Register) -> bool {
    use Mnemonic as M;
    // The first operand that is calculated with; those before it lend their upper bits.
    let source = match instruction.mnemonic() {
        M::Cvtsi2sd | M::Cvtsi2ss | M::Cvtss2sd | M::Cvtsd2ss | M::Movsd | M::Movss => 1,
        M::Sqrtsd | M::Sqrtss | M::Rcpss | M::Rsqrtss | M::Roundsd | M::Roundss => 1,
        M::Vcvtsi2sd | M::Vcvtsi2ss | M::Vcvtss2sd | M::Vcvtsd2ss | M::Vsqrtsd | M::Vsqrtss => 2,
        _ => return false,
    };
    matches!(register, Register::Xmm(_)) && whole_register(instruction.op_register(source)) != Some(register)
}

/// The register whose low bytes an operand names; ah, bh, ch and dh are not low.
fn register(instruction: &Instruction, op: u32) -> Option<Register> {
    let register = instruction.op_register(op);
    let is_high = matches!(register, Iced::AH | Iced::BH | Iced::CH | Iced::DH);
    (instruction.op_kind(op) == OpKind::Register && !is_high).then(|| whole_register(register)).flatten()
}

fn is_memory(instruction: &Instruction, op: u32) -> bool {
    use OpKind as K;
    op < instruction.op_count()
        && matches!(
            instruction.op_kind(op),
            K::Memory | K::MemorySegRSI | K::MemorySegESI | K::MemoryESRDI | K::MemoryESEDI
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> DataMove {
        moves(&Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE).decode())
    }

    #[test]
    fn moves_are_distinguished_from_arithmetic() {
        let load = |to, extends| DataMove::Load { to, extends };
        assert_eq!(of(&[0x48, 0x8b, 0x07]), load(Register::RAX, UpperBytes::Overwritten), "mov rax, [rdi]");
        assert_eq!(of(&[0x8a, 0x07]), load(Register::RAX, UpperBytes::Preserved), "mov al, [rdi]");
        assert_eq!(of(&[0x0f, 0xb6, 0x07]), load(Register::RAX, UpperBytes::Overwritten), "movzx eax, byte ptr [rdi]");
        assert_eq!(of(&[0x53]), DataMove::Store { from: Register::RBX }, "push rbx");
        assert_eq!(of(&[0x88, 0x27]), DataMove::NotAMove, "mov [rdi], ah");
        assert_eq!(of(&[0xf3, 0x48, 0xa5]), DataMove::Memory, "rep movsq");
        assert_eq!(of(&[0x48, 0x03, 0x07]), DataMove::NotAMove, "add rax, [rdi]");
        assert_eq!(of(&[0xf2, 0x0f, 0x10, 0x07]), load(Register::Xmm(0), UpperBytes::Overwritten), "movsd xmm0, [rdi]");
        let copy = DataMove::Copy { from: Register::RCX, to: Register::RAX, size: 4, extends: UpperBytes::Overwritten };
        assert_eq!(of(&[0x89, 0xc8]), copy, "mov eax, ecx");
    }

    #[test]
    fn a_register_is_read_overwritten_or_left_alone() {
        let rcx = |bytes: &[u8]| use_of(bytes, 0, Register::RCX);
        assert_eq!(rcx(&[0xe2, 0xfe]), RegisterUse::Read, "loop");
        assert_eq!(rcx(&[0xff, 0xc9]), RegisterUse::Read, "dec ecx");
        assert_eq!(rcx(&[0x48, 0x89, 0xcf]), RegisterUse::Read, "mov rdi, rcx");
        assert_eq!(rcx(&[0xf3, 0xaa]), RegisterUse::Read, "rep stosb");
        assert_eq!(rcx(&[0x59]), RegisterUse::Overwritten, "pop rcx");
        assert_eq!(rcx(&[0x31, 0xc9]), RegisterUse::Overwritten, "xor ecx, ecx");
        assert_eq!(rcx(&[0xb1, 0x05]), RegisterUse::Overwritten, "mov cl, 5");
        assert_eq!(rcx(&[0x90]), RegisterUse::None, "nop");
        let xmm1 = |bytes: &[u8]| use_of(bytes, 0, Register::Xmm(1));
        assert_eq!(xmm1(&[0xf2, 0x0f, 0x2a, 0xcf]), RegisterUse::Overwritten, "cvtsi2sd xmm1, edi");
        assert_eq!(xmm1(&[0xf2, 0x0f, 0x51, 0xc9]), RegisterUse::Read, "sqrtsd xmm1, xmm1");
        assert_eq!(xmm1(&[0xf2, 0x0f, 0x59, 0xc1]), RegisterUse::Read, "mulsd xmm0, xmm1");
        assert_eq!(xmm1(&[0x0f, 0x57, 0xc9]), RegisterUse::Overwritten, "xorps xmm1, xmm1");
        assert_eq!(xmm1(&[0x66, 0x0f, 0x76, 0xc9]), RegisterUse::Overwritten, "pcmpeqd xmm1, xmm1");
        assert_eq!(xmm1(&[0x66, 0x0f, 0x76, 0xc1]), RegisterUse::Read, "pcmpeqd xmm0, xmm1");
    }

    #[test]
    fn address_taken_locals_are_found() {
        let address_taken = |bytes: &[u8]| escape_facts(bytes, 0).and_then(|facts| facts.takes_address_of);
        assert_eq!(
            address_taken(&[0x48, 0x8d, 0x44, 0x24, 0xf8]),
            Some((Register::RSP, -8_i64 as u64)),
            "lea rax, [rsp - 8]"
        );
        assert_eq!(address_taken(&[0x48, 0x8d, 0x47, 0xf8]), None, "lea rax, [rdi - 8]");
        assert_eq!(address_taken(&[0x48, 0x8b, 0x44, 0x24, 0xf8]), None, "mov rax, [rsp - 8]");
        assert!(escape_facts(&[0xc3], 0).is_some_and(|facts| facts.returns));
        assert_eq!(escape_facts(&[0x06], 0), None);
    }
}
