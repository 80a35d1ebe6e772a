//! [`InsnFacts`]: everything that an instruction may touch, decoded before it executes: registers written, memory
//! operands, control flow, and traps that must be checked first.
//!
//! All checks and the record are based on it, so it over-approximates: a register that may be written counts as
//! written. Decoding with operand information is too slow for every step, so the engine caches the result by address.

use super::dataflow::{ComparedOperands, DataMove, compares, moves};
use super::execution::{Execution, uses_x87_state};
use super::interpret::Interpreted;
use super::register::whole_register;
use super::support::supported;
use crate::model::fault::AccessKind;
use crate::model::register::{Register, Registers};
use iced_x86::{
    Code, Decoder, DecoderError, DecoderOptions, EncodingKind, FlowControl, Instruction, InstructionInfoFactory,
    MemorySize, Mnemonic, OpAccess, OpKind, Register as Iced, UsedMemory,
};

/// The longest instruction, in bytes (Intel SDM vol. 2, 2.3.11).
pub const MAX_LENGTH: usize = 15;

/// What one instruction will touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsnFacts {
    /// Length in bytes.
    pub length: u8,
    /// Registers that it may write, each once, rip left out.
    pub writes: Vec<Register>,
    /// Memory operands in the order in which they are written.
    pub memory: Vec<MemoryOperand>,
    /// Where execution goes on.
    pub flow: Flow,
    /// What else about it needs a check of its own.
    pub kind: InsnKind,
    /// A `rep`, `repe` or `repne` string instruction: runs one iteration at a time, and none when rcx is 0.
    pub repeats: bool,
    /// What it copies unchanged, if it only copies.
    pub moves: DataMove,
    /// A `cmp` or `test`: its operands decide the branch that follows.
    pub compares: Option<ComparedOperands>,
    /// The instruction itself, if the interpreter may have to execute it.
    pub interpreted: Option<Interpreted>,
}

/// A memory operand: address computation and kind of access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent properties of an encoding, each looked at on its own")]
pub struct MemoryOperand {
    /// The base register; `None` for none, and for rip.
    pub base: Option<Register>,
    /// The index register.
    pub index: Option<Register>,
    /// Sign-extended to 64 bits; the absolute address for a rip-relative operand.
    pub displacement: u64,
    /// What the index is multiplied by: 1, 2, 4 or 8.
    pub scale: u8,
    /// Address-size prefix: the effective address is cut to 32 bits.
    pub is_32_bit: bool,
    /// What the segment register adds.
    pub segment: SegmentBase,
    /// Bytes accessed.
    pub size: u16,
    /// It is loaded from.
    pub reads: bool,
    /// It is stored to.
    pub writes: bool,
    /// The address must be a multiple of this; 1 when any address will do.
    pub align: u16,
    /// `bt [mem], reg`: the register's bit number, signed, picks an element of `size` bytes from the address.
    pub bit_offset: Option<Register>,
    /// `xlat` adds only al, not the whole of rax.
    pub index_is_byte: bool,
}

/// The base address that an operand's segment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentBase {
    /// Nothing: every segment but `fs` and `gs` begins at 0, and an operand with `gs` is refused.
    Zero,
    /// The thread's block: [`Register::FsBase`].
    Fs,
}

/// The control transfer of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// To the instruction that follows.
    Next,
    /// `jmp` or a conditional jump to a fixed address.
    Jump {
        /// Where it goes.
        target: u64,
        /// Whether it always goes there.
        conditional: Conditional,
    },
    /// A `call` of a fixed address.
    Call {
        /// The function's first instruction.
        target: u64,
    },
    /// Through a register or memory.
    IndirectJump(IndirectTarget),
    /// A `call` through a register or memory.
    IndirectCall(IndirectTarget),
    /// `ret`; pops this many extra bytes.
    Return {
        /// Bytes, beyond the return address.
        extra: u16,
    },
}

/// Whether a jump depends on anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conditional {
    /// `jmp`.
    Always,
    /// Otherwise the next instruction follows.
    Maybe,
}

/// Where an indirect transfer takes its target from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndirectTarget {
    /// A whole register.
    Register(Register),
    /// The first memory operand.
    Memory,
}

/// Instructions that need a check or treatment of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InsnKind {
    /// Nothing to check but its operands.
    Plain,
    /// `syscall`, which the host serves.
    Syscall,
    /// `hlt`.
    Halt,
    /// `int3`
    Breakpoint,
    /// `ud2`, or no instruction at all.
    Undefined,
    /// Its divisor and quotient are checked beforehand.
    Divide(Divide),
    /// Executed by the interpreter, which checks its accesses as it makes them: see [`InsnFacts::interpreted`].
    Interpreted,
    /// Executed by the interpreter while MXCSR is not as a program finds it.
    FloatingPoint,
    /// It accesses memory and leaves the flags alone, which the emulator does not always do: string instructions and `pushf`.
    KeepsFlags,
    /// `bt` and its kind: how the emulator leaves the undefined flags depends on what it translated before.
    BitTest,
    /// `push` of a whole general register.
    Push(Register),
    /// Only an operating system may execute it.
    Privileged,
    /// The sandbox does not run it; the clause says why.
    Unsupported(&'static str),
}

/// A `div` or `idiv`: its operand size in bits and where the divisor comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Divide {
    /// `idiv` or `div`.
    pub signed: Signedness,
    /// Operand size; the dividend has twice as many.
    pub bits: u32,
    /// Where the divisor is.
    pub divisor: Divisor,
}

/// How operands are read as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signedness {
    /// Two's complement.
    Signed,
    /// A plain binary number.
    Unsigned,
}

/// Where the divisor of a division is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Divisor {
    /// In a register or a part of one.
    Register {
        /// The whole register.
        register: Register,
        /// The part's lowest bit: 8 for `ah` and its like, else 0.
        shift: u32,
    },
    /// In the only memory operand.
    Memory,
}

impl MemoryOperand {
    /// The linear address, given the registers before the instruction.
    #[must_use]
    pub fn address(&self, registers: &Registers) -> u64 {
        let gpr = |register: Option<Register>| register.map_or(0, |register| registers.gpr(register));
        let index = if self.index_is_byte { gpr(self.index) & 0xff } else { gpr(self.index) };
        let mut address =
            gpr(self.base).wrapping_add(index.wrapping_mul(u64::from(self.scale))).wrapping_add(self.displacement);
        if let Some(register) = self.bit_offset {
            address = address.wrapping_add(self.element_offset(registers.gpr(register)));
        }
        if self.is_32_bit {
            address &= 0xffff_ffff;
        }
        match self.segment {
            SegmentBase::Zero => address,
            SegmentBase::Fs => address.wrapping_add(registers.fs_base),
        }
    }

    /// Bytes from the operand's start to the element that holds bit `bit` (Intel SDM vol. 2, 3.1.1.9).
    fn element_offset(&self, bit: u64) -> u64 {
        let bits = u32::from(self.size) * 8;
        let bit = match self.size {
            2 => i64::from(bit as i16),
            4 => i64::from(bit as i32),
            _ => bit as i64,
        };
        (bit.div_euclid(i64::from(bits)) * i64::from(self.size)) as u64
    }

    /// Read or write, for reports; a read-modify-write counts as a write.
    #[must_use]
    pub fn kind(&self) -> AccessKind {
        if self.writes { AccessKind::Write } else { AccessKind::Read }
    }
}

/// Reads the instruction at the start of `bytes`, which lie at `address`. Never fails: what is no instruction has
/// [`InsnKind::Undefined`].
#[must_use]
pub fn facts(bytes: &[u8], address: u64) -> InsnFacts {
    let mut decoder = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE);
    let instruction = decoder.decode();
    if instruction.is_invalid() {
        let length = if decoder.last_error() == DecoderError::NoMoreBytes { bytes.len() } else { 1 };
        return InsnFacts {
            length: length.clamp(1, MAX_LENGTH) as u8,
            writes: Vec::new(),
            memory: Vec::new(),
            flow: Flow::Next,
            kind: InsnKind::Undefined,
            repeats: false,
            moves: DataMove::NotAMove,
            compares: None,
            interpreted: None,
        };
    }
    let mut factory = InstructionInfoFactory::new();
    let info = factory.info(&instruction);
    let mut writes = Vec::new();
    for used in info.used_registers() {
        if is_write(used.access())
            && let Some(register) = whole_register(used.register())
            && !writes.contains(&register)
        {
            writes.push(register);
        }
    }
    if instruction.rflags_modified() != 0 {
        writes.push(Register::Rflags);
    }
    let repeats = instruction.has_rep_prefix() || instruction.has_repne_prefix();
    let repeats = repeats && instruction.is_string_instruction();
    let kind = kind(&instruction, &bytes[..instruction.len()]);
    if kind == InsnKind::Interpreted {
        writes.extend(interpreted_writes(&instruction, &writes));
    }
    let memory = match kind {
        InsnKind::Interpreted if chooses_elements(&instruction) => Vec::new(),
        _ => info.used_memory().iter().filter_map(|used| memory_operand(&instruction, used)).collect(),
    };
    InsnFacts {
        length: instruction.len() as u8,
        writes,
        memory,
        flow: flow(&instruction),
        kind,
        repeats,
        moves: if kind == InsnKind::Interpreted { DataMove::NotAMove } else { moves(&instruction) },
        compares: compares(&instruction),
        interpreted: matches!(kind, InsnKind::Interpreted | InsnKind::FloatingPoint)
            .then(|| Interpreted::new(instruction)),
    }
}

/// What the interpreter may write besides general registers, flags and SSE registers.
fn interpreted_writes(instruction: &Instruction, writes: &[Register]) -> Vec<Register> {
    if !uses_vectors(instruction) && !uses_x87_state(instruction) {
        return Vec::new();
    }
    let x87 = [Register::Mxcsr, Register::FpuControl, Register::FpuStatus, Register::FpuTag];
    let upper = |register: &Register| match register {
        Register::Xmm(number) => Some(Register::YmmHigh(*number)),
        _ => None,
    };
    let upper: Vec<Register> = match instruction.mnemonic() {
        Mnemonic::Vzeroupper | Mnemonic::Vzeroall => (0..16).map(Register::YmmHigh).collect(),
        Mnemonic::Fxrstor | Mnemonic::Fxrstor64 => (0..16).map(Register::Xmm).collect(),
        _ => writes.iter().filter_map(upper).collect(),
    };
    upper.into_iter().chain(x87).chain((0..8).map(Register::Fpr)).collect()
}

fn uses_vectors(instruction: &Instruction) -> bool {
    (0..instruction.op_count())
        .any(|op| instruction.op_kind(op) == OpKind::Register && instruction.op_register(op).is_vector_register())
        || matches!(
            instruction.mnemonic(),
            Mnemonic::Vzeroupper | Mnemonic::Vzeroall | Mnemonic::Ldmxcsr | Mnemonic::Vldmxcsr
        )
}

/// Whether a text of instructions may look at the exception flags of MXCSR, or unmask exceptions: it is gone through from its start, so what
/// lies between instructions may be taken for some.
#[must_use]
pub fn may_see_float_flags(bytes: &[u8]) -> bool {
    use Mnemonic as M;
    Decoder::new(64, bytes, DecoderOptions::NONE).iter().any(|instruction| {
        matches!(
            instruction.mnemonic(),
            M::Stmxcsr | M::Ldmxcsr | M::Vstmxcsr | M::Vldmxcsr | M::Fxsave | M::Fxsave64 | M::Fxrstor | M::Fxrstor64
        )
    })
}

/// Whether what it accesses depends on more than its address: a mask, a vector of indices, a nesting level.
fn chooses_elements(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    instruction.vsib().is_some()
        || matches!(
            instruction.mnemonic(),
            M::Enter
                | M::Maskmovdqu
                | M::Vmaskmovdqu
                | M::Maskmovq
                | M::Vmaskmovps
                | M::Vmaskmovpd
                | M::Vpmaskmovd
                | M::Vpmaskmovq
        )
}

fn is_write(access: OpAccess) -> bool {
    matches!(access, OpAccess::Write | OpAccess::CondWrite | OpAccess::ReadWrite | OpAccess::ReadCondWrite)
}

fn is_read(access: OpAccess) -> bool {
    matches!(access, OpAccess::Read | OpAccess::CondRead | OpAccess::ReadWrite | OpAccess::ReadCondWrite)
}

fn memory_operand(instruction: &Instruction, used: &UsedMemory) -> Option<MemoryOperand> {
    let access = used.access();
    if !is_read(access) && !is_write(access) {
        return None;
    }
    // iced folds the instruction pointer into the displacement, so a base or index here is always a general register.
    let general = |register: Iced| register.full_register().is_gpr64().then(|| Register::Gpr(register.number() as u8));
    let size = match instruction.mnemonic() {
        Mnemonic::Maskmovdqu => 16,
        Mnemonic::Maskmovq => 8,
        // With a repeat prefix iced leaves the size of a string operand open, because it depends on rcx.
        _ if used.memory_size() == MemorySize::Unknown => instruction.memory_size().size() as u16,
        _ => used.memory_size().size() as u16,
    };
    let takes_bit_offset =
        matches!(instruction.mnemonic(), Mnemonic::Bt | Mnemonic::Bts | Mnemonic::Btr | Mnemonic::Btc)
            && instruction.op1_kind() == OpKind::Register;
    Some(MemoryOperand {
        base: general(used.base()),
        index: general(used.index()),
        displacement: used.displacement(),
        scale: used.scale() as u8,
        is_32_bit: used.address_size() == iced_x86::CodeSize::Code32,
        segment: if used.segment() == Iced::FS { SegmentBase::Fs } else { SegmentBase::Zero },
        size,
        reads: is_read(access) && !is_fence(instruction),
        writes: is_write(access),
        align: alignment(instruction, used.memory_size(), size),
        bit_offset: takes_bit_offset.then(|| general(instruction.op1_register())).flatten(),
        index_is_byte: instruction.mnemonic() == Mnemonic::Xlatb,
    })
}

/// `lock or dword ptr [rsp - 64], 0`: compilers write it for a fence, and what it reads and writes back does not matter.
fn is_fence(instruction: &Instruction) -> bool {
    let is_immediate =
        matches!(instruction.op1_kind(), OpKind::Immediate8 | OpKind::Immediate8to32 | OpKind::Immediate8to64);
    instruction.has_lock_prefix()
        && matches!(instruction.mnemonic(), Mnemonic::Or | Mnemonic::Add)
        && is_immediate
        && instruction.immediate(1) == 0
}

/// Legacy SSE demands 16-byte alignment of every 16-byte operand, with the exceptions named here; of AVX only the moves do that are
/// named for it, of the whole operand (Intel SDM vol. 1, 11.6.10.1, 12.8.5 and 14.9; vol. 2, `cmpxchg16b`, `fxsave`).
fn alignment(instruction: &Instruction, memory_size: MemorySize, size: u16) -> u16 {
    use Mnemonic as M;
    match instruction.mnemonic() {
        M::Cmpxchg16b | M::Fxsave | M::Fxsave64 | M::Fxrstor | M::Fxrstor64 => 16,
        M::Movups | M::Movupd | M::Movdqu | M::Lddqu | M::Maskmovdqu => 1,
        M::Pcmpestri | M::Pcmpestrm | M::Pcmpestri64 | M::Pcmpestrm64 | M::Pcmpistri | M::Pcmpistrm => 1,
        M::Vmovaps | M::Vmovapd | M::Vmovdqa | M::Vmovntdq | M::Vmovntdqa | M::Vmovntpd | M::Vmovntps => size,
        _ if size == 16 && instruction.encoding() == EncodingKind::Legacy && uses_sse_or_mmx(instruction) => {
            debug_assert_eq!(memory_size.size(), 16);
            16
        }
        _ => 1,
    }
}

fn uses_sse_or_mmx(instruction: &Instruction) -> bool {
    (0..instruction.op_count()).any(|op| {
        let register = instruction.op_register(op);
        instruction.op_kind(op) == OpKind::Register && (register.is_xmm() || register.is_mm())
    })
}

fn flow(instruction: &Instruction) -> Flow {
    let indirect = || match instruction.op0_kind() {
        OpKind::Register => {
            whole_register(instruction.op0_register()).map_or(IndirectTarget::Memory, IndirectTarget::Register)
        }
        _ => IndirectTarget::Memory,
    };
    let target = instruction.near_branch_target();
    match instruction.flow_control() {
        FlowControl::UnconditionalBranch => Flow::Jump { target, conditional: Conditional::Always },
        FlowControl::ConditionalBranch => Flow::Jump { target, conditional: Conditional::Maybe },
        FlowControl::Call if instruction.is_call_near() => Flow::Call { target },
        FlowControl::IndirectBranch => Flow::IndirectJump(indirect()),
        FlowControl::IndirectCall => Flow::IndirectCall(indirect()),
        FlowControl::Return => {
            let extra = if instruction.op_count() == 1 { instruction.immediate16() } else { 0 };
            Flow::Return { extra }
        }
        _ => Flow::Next,
    }
}

fn kind(instruction: &Instruction, bytes: &[u8]) -> InsnKind {
    match instruction.mnemonic() {
        Mnemonic::Syscall => return InsnKind::Syscall,
        Mnemonic::Hlt => return InsnKind::Halt,
        Mnemonic::Int3 => return InsnKind::Breakpoint,
        Mnemonic::Ud0 | Mnemonic::Ud1 | Mnemonic::Ud2 => return InsnKind::Undefined,
        _ if instruction.is_privileged() => return InsnKind::Privileged,
        _ => {}
    }
    match supported(instruction, bytes) {
        Err(why) => InsnKind::Unsupported(why),
        Ok(Execution::Emulator | Execution::Unsupported) => emulated(instruction),
        Ok(Execution::FloatingPoint) => InsnKind::FloatingPoint,
        Ok(Execution::Interpreter) => InsnKind::Interpreted,
    }
}

fn emulated(instruction: &Instruction) -> InsnKind {
    match instruction.mnemonic() {
        Mnemonic::Div => divide(instruction, Signedness::Unsigned),
        Mnemonic::Idiv => divide(instruction, Signedness::Signed),
        _ if matches!(instruction.code(), Code::Push_r64) => {
            whole_register(instruction.op0_register()).map_or(InsnKind::Plain, InsnKind::Push)
        }
        Mnemonic::Bt | Mnemonic::Bts | Mnemonic::Btr | Mnemonic::Btc => InsnKind::BitTest,
        Mnemonic::Pushf | Mnemonic::Pushfq => InsnKind::KeepsFlags,
        _ if instruction.is_string_instruction() && instruction.rflags_modified() == 0 => InsnKind::KeepsFlags,
        _ => InsnKind::Plain,
    }
}

fn divide(instruction: &Instruction, signed: Signedness) -> InsnKind {
    let (divisor, bits) = if instruction.op0_kind() == OpKind::Register {
        let register = instruction.op0_register();
        let high_byte = matches!(register, Iced::AH | Iced::BH | Iced::CH | Iced::DH);
        // ah, ch, dh and bh carry the numbers 4 to 7; the register that they are part of is what counts.
        let whole = Register::Gpr(register.full_register().number() as u8);
        (Divisor::Register { register: whole, shift: if high_byte { 8 } else { 0 } }, register.size() as u32 * 8)
    } else {
        (Divisor::Memory, instruction.memory_size().size() as u32 * 8)
    };
    InsnKind::Divide(Divide { signed, bits, divisor })
}

/// The mnemonic of the instruction at the start of `bytes`, lower case; `(bad)` if it is none.
#[must_use]
pub fn mnemonic(bytes: &[u8], address: u64) -> String {
    let instruction = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    if instruction.is_invalid() { "(bad)".to_owned() } else { format!("{:?}", instruction.mnemonic()).to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> InsnFacts {
        facts(bytes, 0x40_1000)
    }

    #[test]
    fn push_writes_below_rsp_and_moves_it() {
        let push = of(&[0x53]);
        assert_eq!(push.writes, [Register::RSP]);
        assert_eq!(push.kind, InsnKind::Push(Register::RBX));
        let registers = Registers { gpr: [0x1000; 16], ..Registers::default() };
        assert_eq!(push.memory[0].address(&registers), 0xff8);
        assert!(push.memory[0].writes && !push.memory[0].reads);
    }

    #[test]
    fn rip_relative_operands_become_absolute() {
        let mov = of(&[0x48, 0x8b, 0x05, 0x10, 0, 0, 0]);
        assert_eq!(mov.memory[0].address(&Registers::default()), 0x40_1017);
        assert_eq!(mov.writes, [Register::RAX]);
    }

    #[test]
    fn a_bit_offset_reaches_beyond_its_operand() {
        let bts = of(&[0x48, 0x0f, 0xab, 0x07]); // bts [rdi], rax
        let mut registers = Registers::default();
        registers.gpr[7] = 0x1000;
        registers.gpr[0] = 65;
        assert_eq!(bts.memory[0].address(&registers), 0x1008);
        registers.gpr[0] = -1_i64 as u64;
        assert_eq!(bts.memory[0].address(&registers), 0xff8);
    }

    #[test]
    fn a_call_through_memory_reads_its_target_first() {
        let call = of(&[0xff, 0x10]); // call [rax]
        assert_eq!(call.flow, Flow::IndirectCall(IndirectTarget::Memory));
        assert_eq!(call.memory[0].base, Some(Register::RAX));
        assert_eq!(call.memory[1].base, Some(Register::RSP));
    }

    #[test]
    fn unsupported_privileged_and_undefined_instructions() {
        assert_eq!(of(&[0xc5, 0xf8, 0x58, 0xc2]).kind, InsnKind::Interpreted, "vaddps xmm0, xmm0, xmm2");
        assert_eq!(of(&[0x0f, 0x31]).kind, InsnKind::Interpreted, "rdtsc");
        assert!(
            matches!(of(&[0x62, 0xf1, 0x74, 0x48, 0x58, 0xc2]).kind, InsnKind::Unsupported(_)),
            "vaddps zmm0, zmm1, zmm2"
        );
        assert!(matches!(of(&[0xf3, 0x67, 0xaa]).kind, InsnKind::Unsupported(_)), "rep stosb with edi");
        assert_eq!(of(&[0xfa]).kind, InsnKind::Privileged, "cli");
        assert_eq!(of(&[0xf4]).kind, InsnKind::Halt, "hlt");
        assert_eq!(of(&[0x0f, 0x0b]).kind, InsnKind::Undefined, "ud2");
        assert_eq!(of(&[0x06]).kind, InsnKind::Undefined, "push es");
        assert!(matches!(of(&[0xcd, 0x80]).kind, InsnKind::Unsupported(_)), "int 0x80");
    }

    #[test]
    fn aligned_operands_are_known() {
        assert_eq!(of(&[0x0f, 0x28, 0x07]).memory[0].align, 16, "movaps xmm0, [rdi]");
        assert_eq!(of(&[0x0f, 0x10, 0x07]).memory[0].align, 1, "movups xmm0, [rdi]");
        assert_eq!(of(&[0x66, 0x0f, 0xfe, 0x07]).memory[0].align, 16, "paddd xmm0, [rdi]");
        assert_eq!(of(&[0xf2, 0x0f, 0x10, 0x07]).memory[0].align, 1, "movsd xmm0, [rdi]");
        assert_eq!(of(&[0x66, 0x0f, 0x2d, 0x07]).memory[0].align, 16, "cvtpd2pi mm0, [rdi]");
        assert_eq!(of(&[0x66, 0x48, 0x0f, 0x3a, 0x61, 0x07, 0]).memory[0].align, 1, "pcmpestri64 xmm0, [rdi], 0");
        assert_eq!(of(&[0xc5, 0xfc, 0x28, 0x07]).memory[0].align, 32, "vmovaps ymm0, [rdi]");
        assert_eq!(of(&[0xc5, 0xf9, 0xe7, 0x07]).memory[0].align, 16, "vmovntdq [rdi], xmm0");
        assert_eq!(of(&[0xc5, 0xfc, 0x58, 0x07]).memory[0].align, 1, "vaddps ymm0, ymm0, [rdi]");
    }
}
