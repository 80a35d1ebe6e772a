//! Builds one instruction of a given code: operands chosen at random from all classes the code allows, then encoded; some encodings
//! are changed afterwards by prefixes that do nothing, forbid the instruction, or make another one of it.

use super::memory::{CODE, DATA};
use super::values::{Random, integer};
use iced_x86::{
    Code, Decoder, DecoderOptions, Encoder, EncodingKind, FlowControl, Instruction, Mnemonic, OpCodeOperandKind,
    OpKind, Register,
};

/// Percent of the instructions that get one more prefix.
const PREFIX_CHANCE: u64 = 8;

/// The bytes of an instruction of this code at `ip`, decoded again; `None` if the choice of operands has no encoding.
///
/// The prefixes added may make another instruction of it: the caller looks at the result's code. Its code is `INVALID` if the
/// choice is one the CPU has to refuse.
pub(super) fn build(random: &mut Random, code: Code, ip: u64) -> Option<(Vec<u8>, Instruction)> {
    let instruction = choose(random, code)?;
    let mut encoder = Encoder::new(64);
    encoder.set_vex_wig(random.below(2) as u32);
    encoder.set_vex_lig(random.below(2) as u32);
    encoder.set_prevent_vex2(random.percent(20));
    encoder.encode(&instruction, ip).ok()?;
    let mut bytes = encoder.take_buffer();
    let plain = decode(&bytes, ip);
    if plain.len() != bytes.len() || plain.is_invalid() && !plain_may_be_invalid(code) {
        return None;
    }
    if random.percent(PREFIX_CHANCE) {
        add_prefix(random, &mut bytes, &plain);
    }
    let decoded = decode(&bytes, ip);
    (decoded.len() == bytes.len()).then_some((bytes, decoded))
}

/// The first instruction. Bytes that end too soon are an invalid one of more bytes than there are.
pub(super) fn decode(bytes: &[u8], ip: u64) -> Instruction {
    let padded = [bytes, &[0; 15]].concat();
    Decoder::with_ip(64, &padded, ip, DecoderOptions::NONE).decode()
}

/// Gathers demand three different registers.
fn plain_may_be_invalid(code: Code) -> bool {
    code.op_code().requires_unique_reg_nums()
}

/// Puts a prefix in front, or REX where it has to stand.
fn add_prefix(random: &mut Random, bytes: &mut Vec<u8>, plain: &Instruction) {
    let is_legacy =
        |byte: u8| matches!(byte, 0x66 | 0x67 | 0xf0 | 0xf2 | 0xf3 | 0x26 | 0x2e | 0x36 | 0x3e | 0x64 | 0x65);
    // Whether the operand size prefix shortens a branch depends on the maker of the CPU; a repeat prefix turns LOOPE into LOOPNE and
    // back on AMD's.
    let choice = random.pick(&[0x66, 0x66, 0xf2, 0xf3, 0xf0, 0x67, 0x26, 0x2e, 0x36, 0x3e, 0x65, 0x40, 0x40, 0x40]);
    if plain.flow_control() != FlowControl::Next && matches!(choice, 0x66 | 0xf2 | 0xf3) {
        return;
    }
    let opcode = bytes.iter().position(|byte| !is_legacy(*byte)).unwrap_or(0);
    if choice == 0x40 {
        bytes.insert(opcode, 0x40 | random.below(16) as u8);
    } else {
        bytes.insert(random.below(opcode as u64 + 1) as usize, choice);
    }
}

fn choose(random: &mut Random, code: Code) -> Option<Instruction> {
    let op_code = code.op_code();
    let mut instruction = Instruction::default();
    instruction.set_code(code);
    let mut numbers = Numbers { last: random.below(16) as u32, only_low: false };
    for (idx, kind) in op_code.op_kinds().iter().enumerate() {
        set_operand(random, &mut instruction, idx as u32, *kind, &mut numbers)?;
    }
    if op_code.can_use_rep_prefix() && random.percent(50) {
        instruction.set_has_rep_prefix(true);
    } else if op_code.can_use_repne_prefix() && random.percent(40) {
        instruction.set_has_repne_prefix(true);
    } else if op_code.can_use_lock_prefix() && instruction.op0_kind() == OpKind::Memory && random.percent(25) {
        instruction.set_has_lock_prefix(true);
    }
    Some(instruction)
}

/// Chooses register numbers, sometimes the one before again.
struct Numbers {
    last: u32,
    /// Registers above 7 need REX, which the high byte registers forbid.
    only_low: bool,
}

impl Numbers {
    fn next(&mut self, random: &mut Random, count: u32) -> u32 {
        if !random.percent(25) || self.last >= count {
            self.last = random.below(if self.only_low { count.min(8) } else { count }.into()) as u32;
        }
        self.last
    }

    fn register(&mut self, random: &mut Random, first: Register, count: u32) -> Register {
        first + self.next(random, count)
    }

    /// A byte register: al to bl, spl to r15b, ah to bh.
    fn byte_register(&mut self, random: &mut Random) -> Register {
        if self.only_low || random.percent(25) {
            self.only_low = true;
            return random.pick(&[Register::AH, Register::CH, Register::DH, Register::BH, Register::AL, Register::BL]);
        }
        let number = self.next(random, 16);
        if number < 4 { Register::AL + number } else { Register::SPL + (number - 4) }
    }
}

/// Fills one operand in; `None` if this kind of operand is not built here.
fn set_operand(
    random: &mut Random,
    instruction: &mut Instruction,
    idx: u32,
    kind: OpCodeOperandKind,
    numbers: &mut Numbers,
) -> Option<()> {
    if let Some(register) = fixed_register(kind) {
        instruction.set_op_register(idx, register);
        return Some(());
    }
    if let Some((class, may_be_memory)) = register_class(kind) {
        if may_be_memory && random.percent(50) {
            set_memory(random, instruction, idx, None);
            return Some(());
        }
        let register = match class {
            Register::AL => numbers.byte_register(random),
            Register::ST0 | Register::MM0 => numbers.register(random, class, 8),
            Register::ES => numbers.register(random, class, 6),
            _ => numbers.register(random, class, 16),
        };
        instruction.set_op_register(idx, register);
        return Some(());
    }
    if let Some(op_kind) = string_operand(random, kind) {
        instruction.set_op_kind(idx, op_kind);
        return Some(());
    }
    set_other_operand(random, instruction, idx, kind)
}

fn fixed_register(kind: OpCodeOperandKind) -> Option<Register> {
    use OpCodeOperandKind as K;
    let register = match kind {
        K::al => Register::AL,
        K::cl => Register::CL,
        K::ax => Register::AX,
        K::dx => Register::DX,
        K::eax => Register::EAX,
        K::rax => Register::RAX,
        K::st0 => Register::ST0,
        K::fs => Register::FS,
        K::gs => Register::GS,
        _ => return None,
    };
    Some(register)
}

/// The first register of the operand's class, and whether memory may stand there instead.
fn register_class(kind: OpCodeOperandKind) -> Option<(Register, bool)> {
    use OpCodeOperandKind as K;
    let class = match kind {
        K::r8_or_mem => (Register::AL, true),
        K::r8_reg | K::r8_opcode => (Register::AL, false),
        K::r16_or_mem => (Register::AX, true),
        K::r16_reg | K::r16_rm | K::r16_opcode => (Register::AX, false),
        K::r32_or_mem => (Register::EAX, true),
        K::r32_reg | K::r32_rm | K::r32_opcode | K::r32_vvvv => (Register::EAX, false),
        K::r64_or_mem => (Register::RAX, true),
        K::r64_reg | K::r64_rm | K::r64_opcode | K::r64_vvvv => (Register::RAX, false),
        K::mm_or_mem => (Register::MM0, true),
        K::mm_reg | K::mm_rm => (Register::MM0, false),
        K::xmm_or_mem => (Register::XMM0, true),
        K::xmm_reg | K::xmm_rm | K::xmm_vvvv | K::xmm_is4 | K::xmm_is5 => (Register::XMM0, false),
        K::ymm_or_mem => (Register::YMM0, true),
        K::ymm_reg | K::ymm_rm | K::ymm_vvvv | K::ymm_is4 | K::ymm_is5 => (Register::YMM0, false),
        K::sti_opcode => (Register::ST0, false),
        K::seg_reg => (Register::ES, false),
        _ => return None,
    };
    Some(class)
}

/// Memory that rsi or rdi points to, sometimes by their lower halves.
fn string_operand(random: &mut Random, kind: OpCodeOperandKind) -> Option<OpKind> {
    use OpCodeOperandKind as K;
    let (wide, narrow) = match kind {
        K::seg_rSI => (OpKind::MemorySegRSI, OpKind::MemorySegESI),
        K::es_rDI => (OpKind::MemoryESRDI, OpKind::MemoryESEDI),
        K::seg_rDI => (OpKind::MemorySegRDI, OpKind::MemorySegEDI),
        _ => return None,
    };
    Some(if random.percent(85) { wide } else { narrow })
}

fn set_other_operand(
    random: &mut Random,
    instruction: &mut Instruction,
    idx: u32,
    kind: OpCodeOperandKind,
) -> Option<()> {
    use OpCodeOperandKind as K;
    match kind {
        K::mem | K::mem_offs => set_memory(random, instruction, idx, (kind == K::mem_offs).then_some(Register::None)),
        K::mem_vsib32x | K::mem_vsib64x => set_memory(random, instruction, idx, Some(Register::XMM0)),
        K::mem_vsib32y | K::mem_vsib64y => set_memory(random, instruction, idx, Some(Register::YMM0)),
        K::seg_rBX_al => {
            instruction.set_op_kind(idx, OpKind::Memory);
            instruction.set_memory_base(random.pick(&[Register::RBX, Register::RBX, Register::EBX]));
            instruction.set_memory_index(Register::AL);
        }
        K::br64_1 | K::br64_4 => {
            instruction.set_op_kind(idx, OpKind::NearBranch64);
            instruction.set_near_branch64(branch_target(random, kind == K::br64_1));
        }
        _ => return set_immediate(random, instruction, idx, kind),
    }
    Some(())
}

/// Where a branch goes: out of the snippet, whose bytes are fewer than 96.
fn branch_target(random: &mut Random, short: bool) -> u64 {
    let near = 96 + random.below(16);
    if short { CODE + near } else { CODE + near + random.pick(&[0, 0x100, 0x700, 0x1800, 0x100_0000]) }
}

fn set_immediate(random: &mut Random, instruction: &mut Instruction, idx: u32, kind: OpCodeOperandKind) -> Option<()> {
    use OpCodeOperandKind as K;
    let short = integer(random, 8) as i8;
    let op_kind = match kind {
        K::imm8 if idx > 0 && instruction.op_kind(idx - 1) == OpKind::Immediate8 => OpKind::Immediate8_2nd,
        K::imm8 if instruction.mnemonic() == Mnemonic::Enter => OpKind::Immediate8_2nd,
        K::imm8 | K::imm8_const_1 => OpKind::Immediate8,
        K::imm8sex16 => OpKind::Immediate8to16,
        K::imm8sex32 => OpKind::Immediate8to32,
        K::imm8sex64 => OpKind::Immediate8to64,
        K::imm16 => OpKind::Immediate16,
        K::imm32 => OpKind::Immediate32,
        K::imm32sex64 => OpKind::Immediate32to64,
        K::imm64 => OpKind::Immediate64,
        _ => return None,
    };
    instruction.set_op_kind(idx, op_kind);
    match op_kind {
        OpKind::Immediate8 if kind == K::imm8_const_1 => instruction.set_immediate8(1),
        OpKind::Immediate8 => instruction.set_immediate8(short_immediate(random)),
        OpKind::Immediate8_2nd => instruction.set_immediate8_2nd(short_immediate(random)),
        OpKind::Immediate8to16 => instruction.set_immediate8to16(short.into()),
        OpKind::Immediate8to32 => instruction.set_immediate8to32(short.into()),
        OpKind::Immediate8to64 => instruction.set_immediate8to64(short.into()),
        // Frame sizes and returns have to stay in the window.
        OpKind::Immediate16 if instruction.code().op_code().is_stack_instruction() => {
            instruction.set_immediate16(random.pick(&[0, 1, 8, 0x20, 0x123]));
        }
        OpKind::Immediate16 => instruction.set_immediate16(integer(random, 16) as u16),
        OpKind::Immediate32 => instruction.set_immediate32(integer(random, 32) as u32),
        OpKind::Immediate32to64 => instruction.set_immediate32to64(i64::from(integer(random, 32) as i32)),
        _ => instruction.set_immediate64(integer(random, 64)),
    }
    Some(())
}

/// A count near a width, a selector, or anything.
fn short_immediate(random: &mut Random) -> u8 {
    let width = random.pick(&[4, 8, 16, 32, 64, 128]);
    match random.below(4) {
        0 => width + random.below(3) as u8 - 1,
        1 => random.below(8) as u8,
        2 => random.below(32) as u8,
        _ => random.bits() as u8,
    }
}

/// Fills a memory operand in: any combination of base, scaled index and displacement, relative to rip, addresses of 64 or 32 bits. `index`
/// is the class of a vector of indices, or none for an address that the instruction holds itself.
fn set_memory(random: &mut Random, instruction: &mut Instruction, idx: u32, index: Option<Register>) {
    instruction.set_op_kind(idx, OpKind::Memory);
    let narrow = random.percent(12);
    let absolute = DATA + 0x800 + random.below(0x100) * 8;
    if index == Some(Register::None) {
        instruction.set_memory_displ_size(if narrow { 4 } else { 8 });
        instruction.set_memory_displacement64(absolute);
        return;
    }
    let first = if narrow { Register::EAX } else { Register::RAX };
    // Absolute, base, index, both; a vector of indices always has a base here.
    let shape = if index.is_some() { 3 } else { random.pick(&[0, 1, 1, 1, 2, 3, 3]) };
    if shape == 0 && random.percent(60) {
        instruction.set_memory_base(if narrow { Register::EIP } else { Register::RIP });
    }
    if shape & 1 != 0 {
        instruction.set_memory_base(first + random.below(16) as u32);
    }
    if shape & 2 != 0 {
        let class = index.unwrap_or(first);
        instruction.set_memory_index(class + random.pick(&[0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]));
        instruction.set_memory_index_scale(1 << random.below(4));
    }
    let (size, displacement) = match random.below(4) {
        _ if shape == 0 => (if narrow { 4 } else { 8 }, absolute as i64),
        0 => (0, 0),
        1 | 2 => (1, i64::from(random.bits() as i8)),
        _ => (if narrow { 4 } else { 8 }, random.pick(&[0, 0x100, -0x1000, 0x1000_0000, -0x4000_0000, 0x7fff_ff00])),
    };
    instruction.set_memory_displ_size(size);
    instruction.set_memory_displacement64(if narrow { u64::from(displacement as u32) } else { displacement as u64 });
}

/// Which registers an instruction mostly works on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Family {
    Integer,
    X87,
    Mmx,
    Sse,
    Avx,
}

impl Family {
    pub(super) fn of(code: Code) -> Family {
        use OpCodeOperandKind as K;
        let op_code = code.op_code();
        let has = |kinds: &[K]| op_code.op_kinds().iter().any(|kind| kinds.contains(kind));
        let vector = has(&[K::xmm_reg, K::xmm_rm, K::xmm_or_mem, K::xmm_vvvv, K::ymm_reg, K::ymm_rm, K::ymm_or_mem]);
        if code.cpuid_features().iter().any(|feature| format!("{feature:?}").starts_with("FPU")) {
            Family::X87
        } else if vector && op_code.encoding() == EncodingKind::VEX {
            Family::Avx
        } else if vector {
            Family::Sse
        } else if has(&[K::mm_reg, K::mm_rm, K::mm_or_mem]) {
            Family::Mmx
        } else {
            Family::Integer
        }
    }
}
