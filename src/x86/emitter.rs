//! A small assembler for generated code: instructions copied from the program, new jumps and bookkeeping instructions,
//! laid out with labels.
//!
//! Two passes: every jump has its 4-byte form, so sizes do not depend on label addresses; the first pass finds the
//! labels, the second encodes. rip-relative operands of copied instructions are re-encoded for their new address.
//! Invariant: no instruction that is added here changes a flag. `None` where an instruction cannot be relocated.

use super::facts::MAX_LENGTH;
use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{
    Code, Decoder, DecoderOptions, Encoder, Instruction, InstructionInfoFactory, MemoryOperand, Register as Iced,
};

/// The prefix of the segment `gs`.
const GS: u8 = 0x65;
/// The opcode of `jrcxz`, which a distance of one byte follows.
const JRCXZ: u8 = 0xe3;

/// One element of the code to emit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum EmitOp {
    /// A jump target, by number; takes no bytes.
    Label(usize),
    /// An instruction copied from this address; not a jump.
    Original {
        at: u64,
        bytes: Vec<u8>,
    },
    /// The same with a `gs` prefix: its memory operand lies that segment's base higher.
    Guarded {
        at: u64,
        bytes: Vec<u8>,
    },
    /// A conditional jump copied from this address, retargeted to a label.
    Branch {
        at: u64,
        bytes: Vec<u8>,
        to: usize,
    },
    Jump {
        to: usize,
    },
    /// A jump out of the emitted code.
    JumpTo {
        address: u64,
    },
    /// A load of as many bytes as the memory operand of this instruction has, zero-extended, from `displacement` beyond it. `to` may be a
    /// register of the operand.
    LoadBeside {
        to: Register,
        at: u64,
        bytes: Vec<u8>,
        displacement: i32,
        size: u8,
        /// With a `gs` prefix.
        is_guarded: bool,
    },
    /// `movzx to, byte ptr [at]`.
    LoadByte {
        to: Register,
        at: u32,
    },
    /// `movzx to, byte ptr [to + displacement]`.
    LoadIndexed {
        to: Register,
        displacement: i32,
    },
    /// A load of a byte or, into a vector register, of four from the address in a register.
    Probe {
        to: Register,
        at: Register,
    },
    /// `jmp by`.
    JumpRegister {
        by: Register,
    },
    Add {
        to: Register,
        displacement: i32,
    },
    /// `lea to, [of + displacement]`.
    Sum {
        to: Register,
        of: Register,
        displacement: i32,
    },
    /// `xchg one, other`.
    Exchange {
        one: Register,
        other: Register,
    },
    /// `jrcxz`, to a label that is not far.
    BranchIfZero {
        to: usize,
    },
    LoadImmediate {
        to: Register,
        value: u32,
    },
    /// The same with the address of a label.
    LoadLabel {
        to: Register,
        label: usize,
    },
    Push {
        value: i32,
    },
    /// `mov [at], from`.
    StoreAt {
        from: Register,
        at: u32,
    },
    /// `mov to, [at]`.
    LoadAt {
        to: Register,
        at: u32,
    },
    /// `mov dword ptr [at], value`.
    StoreImmediate {
        at: u32,
        value: u32,
    },
    /// `shrx to, of, by`.
    ShiftRight {
        to: Register,
        of: Register,
        by: Register,
    },
    /// `mov [rsp + displacement], from`.
    Store {
        from: Register,
        displacement: i32,
    },
    /// `mov to, [rsp + displacement]`.
    LoadFromStack {
        to: Register,
        displacement: i32,
    },
}

/// Code and where its labels are.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct EmittedCode {
    pub code: Vec<u8>,
    /// By number.
    pub labels: Vec<u64>,
}

/// Emits code for address `start`. `None` where an operand cannot be encoded or an instruction relocated.
#[must_use]
pub(crate) fn emit(ops: &[EmitOp], start: u64) -> Option<EmittedCode> {
    let n_labels = ops.iter().filter(|op| matches!(op, EmitOp::Label(_))).count();
    // Jumps have a fixed size, so that one pass finds all labels.
    let (first, _) = emit_once(ops, start, &vec![start; n_labels])?;
    let (second, is_in_reach) = emit_once(ops, start, &first.labels)?;
    (is_in_reach && second.labels == first.labels).then_some(second)
}

/// The general and vector registers that an instruction reads or writes in any way.
#[must_use]
pub(crate) fn whole_registers_used(bytes: &[u8], at: u64) -> Vec<Register> {
    let mut factory = InstructionInfoFactory::new();
    let used = factory.info(&decode(bytes, at)).used_registers().iter();
    used.filter_map(|one| whole_register(one.register())).collect()
}

/// The code, and whether short jumps reach where they lead.
fn emit_once(ops: &[EmitOp], start: u64, labels: &[u64]) -> Option<(EmittedCode, bool)> {
    let mut is_in_reach = true;
    let mut emitted = EmittedCode { code: Vec::new(), labels: vec![0; labels.len()] };
    for op in ops {
        let at = start + emitted.code.len() as u64;
        match op {
            EmitOp::Label(number) => *emitted.labels.get_mut(*number)? = at,
            EmitOp::Original { at: from, bytes } => {
                let instruction = decode(bytes, *from);
                let moved = instruction.is_ip_rel_memory_operand();
                emitted.code.extend(if moved { encode(&instruction, at)? } else { bytes.clone() });
            }
            EmitOp::Guarded { bytes, .. } => {
                (bytes.len() < MAX_LENGTH).then_some(())?;
                emitted.code.push(GS);
                emitted.code.extend(bytes);
            }
            EmitOp::BranchIfZero { to } => {
                let distance = i8::try_from(labels.get(*to)?.wrapping_sub(at + 2).cast_signed());
                is_in_reach &= distance.is_ok();
                emitted.code.extend([JRCXZ, distance.unwrap_or(0).cast_unsigned()]);
            }
            op => emitted.code.extend(encode(&instruction(op, labels)?, at)?),
        }
    }
    Some((emitted, is_in_reach))
}

fn instruction(op: &EmitOp, labels: &[u64]) -> Option<Instruction> {
    // Displacement size 1 means to iced: as many bytes as are needed.
    let by = |base: Iced, displacement: i32| MemoryOperand::with_base_displ_size(base, displacement.into(), 1);
    match *op {
        EmitOp::Label(_) | EmitOp::Original { .. } | EmitOp::Guarded { .. } | EmitOp::BranchIfZero { .. } => None,
        EmitOp::Branch { at, ref bytes, to } => {
            let mut branch = decode(bytes, at);
            branch.as_near_branch();
            branch.set_near_branch64(*labels.get(to)?);
            Some(branch)
        }
        EmitOp::Jump { to } => Instruction::with_branch(Code::Jmp_rel32_64, *labels.get(to)?).ok(),
        EmitOp::LoadBeside { to, at, ref bytes, displacement, size, is_guarded } => {
            let mut beside = operand_beside(&decode(bytes, at), displacement)?;
            if is_guarded {
                beside.segment_prefix = Iced::GS;
            }
            match size {
                1 => Instruction::with2(Code::Movzx_r32_rm8, half(to)?, beside).ok(),
                2 => Instruction::with2(Code::Movzx_r32_rm16, half(to)?, beside).ok(),
                4 => Instruction::with2(Code::Mov_r32_rm32, half(to)?, beside).ok(),
                8 => Instruction::with2(Code::Mov_r64_rm64, whole(to)?, beside).ok(),
                _ => None,
            }
        }
        EmitOp::LoadIndexed { to, displacement } => {
            Instruction::with2(Code::Movzx_r32_rm8, half(to)?, by(whole(to)?, displacement)).ok()
        }
        EmitOp::JumpTo { address } => Instruction::with_branch(Code::Jmp_rel32_64, address).ok(),
        EmitOp::Probe { to: Register::Xmm(number), at } => {
            Instruction::with2(Code::Movd_xmm_rm32, Iced::XMM0 + u32::from(number), by(whole(at)?, 0)).ok()
        }
        EmitOp::Probe { to, at } => Instruction::with2(Code::Movzx_r32_rm8, half(to)?, by(whole(at)?, 0)).ok(),
        EmitOp::JumpRegister { by } => Instruction::with1(Code::Jmp_rm64, whole(by)?).ok(),
        EmitOp::Add { to, displacement } => {
            let register = whole(to)?;
            Instruction::with2(Code::Lea_r64_m, register, by(register, displacement)).ok()
        }
        EmitOp::Sum { to, of, displacement } => {
            Instruction::with2(Code::Lea_r64_m, whole(to)?, by(whole(of)?, displacement)).ok()
        }
        EmitOp::Exchange { one, other } => Instruction::with2(Code::Xchg_rm64_r64, whole(one)?, whole(other)?).ok(),
        EmitOp::StoreAt { from, at } => {
            Instruction::with2(Code::Mov_rm64_r64, MemoryOperand::with_displ(at.into(), 8), whole(from)?).ok()
        }
        EmitOp::LoadAt { to, at } => {
            Instruction::with2(Code::Mov_r64_rm64, whole(to)?, MemoryOperand::with_displ(at.into(), 8)).ok()
        }
        EmitOp::StoreImmediate { at, value } => {
            Instruction::with2(Code::Mov_rm32_imm32, MemoryOperand::with_displ(at.into(), 8), value).ok()
        }
        EmitOp::ShiftRight { to, of, by } => {
            Instruction::with3(Code::VEX_Shrx_r64_rm64_r64, whole(to)?, whole(of)?, whole(by)?).ok()
        }
        EmitOp::LoadByte { to, at } => {
            Instruction::with2(Code::Movzx_r32_rm8, half(to)?, MemoryOperand::with_displ(at.into(), 8)).ok()
        }
        EmitOp::LoadImmediate { to, value } => Instruction::with2(Code::Mov_r32_imm32, half(to)?, value).ok(),
        EmitOp::LoadLabel { to, label } => {
            let address = u32::try_from(*labels.get(label)?).ok()?;
            Instruction::with2(Code::Mov_r32_imm32, half(to)?, address).ok()
        }
        EmitOp::Push { value } => Instruction::with1(Code::Pushq_imm32, value).ok(),
        EmitOp::Store { from, displacement } => {
            Instruction::with2(Code::Mov_rm64_r64, by(Iced::RSP, displacement), whole(from)?).ok()
        }
        EmitOp::LoadFromStack { to, displacement } => {
            Instruction::with2(Code::Mov_r64_rm64, whole(to)?, by(Iced::RSP, displacement)).ok()
        }
    }
}

/// The memory operand of an instruction, moved; `None` if it has none with registers that can be moved so far.
fn operand_beside(instruction: &Instruction, displacement: i32) -> Option<MemoryOperand> {
    let (base, index) = (instruction.memory_base(), instruction.memory_index());
    let is_register = |register: Iced| register == Iced::None || register.is_gpr64();
    let has_register = base != Iced::None || index != Iced::None;
    (has_register && is_register(base) && is_register(index)).then_some(())?;
    let moved = instruction.memory_displacement64() as i64 + i64::from(displacement);
    let moved = i32::try_from(moved).ok()?;
    let size = if base == Iced::None { 8 } else { 1 };
    Some(MemoryOperand::new(base, index, instruction.memory_index_scale(), moved.into(), size, false, Iced::None))
}

fn whole(register: Register) -> Option<Iced> {
    numbered(register, Iced::RAX)
}

fn half(register: Register) -> Option<Iced> {
    numbered(register, Iced::EAX)
}

/// General registers stand in the order of their numbers.
fn numbered(register: Register, first: Iced) -> Option<Iced> {
    match register {
        Register::Gpr(number) => Some(first + u32::from(number)),
        _ => None,
    }
}

fn decode(bytes: &[u8], at: u64) -> Instruction {
    Decoder::with_ip(64, bytes, at, DecoderOptions::NONE).decode()
}

fn encode(instruction: &Instruction, at: u64) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(64);
    encoder.encode(instruction, at).ok()?;
    Some(encoder.take_buffer())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 0x10_0000;

    /// Each instruction's address and text.
    fn read(code: &[u8]) -> (Vec<u64>, Vec<String>) {
        let (mut places, mut texts) = (Vec::new(), Vec::new());
        let mut from = 0;
        while from < code.len() {
            let op = decode(&code[from..], AT + from as u64);
            places.push(op.ip());
            texts.push(format!("{op}"));
            from += op.len();
        }
        (places, texts)
    }

    #[test]
    fn each_op_is_encoded() {
        let (r8, r9) = (Register::R8, Register::R9);
        let ops = [
            EmitOp::Label(1),
            EmitOp::Add { to: r9, displacement: -3 },
            EmitOp::Store { from: r9, displacement: -0x4000_0000 },
            EmitOp::LoadFromStack { to: r8, displacement: -0x4001_b000 },
            EmitOp::Original { at: 0x40_1000, bytes: vec![0x48, 0x8d, 5, 9, 0, 0, 0] },
            EmitOp::Branch { at: 0x40_1007, bytes: vec![0x72, 2], to: 0 },
            EmitOp::Push { value: 0x40_1010 },
            EmitOp::Jump { to: 1 },
            EmitOp::Label(0),
            EmitOp::LoadLabel { to: r9, label: 2 },
            EmitOp::LoadImmediate { to: Register::RBX, value: 2 },
            EmitOp::LoadBeside {
                to: r8,
                at: 0,
                bytes: vec![0x48, 0x89, 0x44, 0xcb, 0x10],
                displacement: 0x3000_0000,
                size: 8,
                is_guarded: false,
            },
            EmitOp::LoadBeside {
                to: r9,
                at: 0,
                bytes: vec![0x8a, 4, 0x8d, 0, 0x40, 0x40, 0],
                displacement: 16,
                size: 1,
                is_guarded: true,
            },
            EmitOp::LoadIndexed { to: r8, displacement: i32::MIN },
            EmitOp::BranchIfZero { to: 2 },
            EmitOp::Label(2),
            EmitOp::LoadByte { to: r8, at: 0xc_0000 },
            EmitOp::StoreAt { from: r8, at: 0x8_1000 },
            EmitOp::StoreImmediate { at: 0x8_1008, value: 3 },
            EmitOp::LoadAt { to: r9, at: 0x8_1010 },
            EmitOp::ShiftRight { to: r9, of: r8, by: r9 },
            EmitOp::Sum { to: r8, of: Register::RCX, displacement: -0x40_1000 },
            EmitOp::Exchange { one: Register::RCX, other: r8 },
            EmitOp::JumpRegister { by: r8 },
        ];
        let emitted = emit(&ops, AT).expect("every op can be encoded");
        let (places, texts) = read(&emitted.code);
        let labels = [places[7], places[0], places[13]];
        assert_eq!(emitted.labels, labels);
        let expected = [
            "lea r9,[r9-3]",
            "mov [rsp-40000000h],r9",
            "mov r8,[rsp-4001B000h]",
            "lea rax,[401010h]",
            &format!("jb {:016X}h", labels[0]),
            "push 401010h",
            "jmp 0000000000100000h",
            &format!("mov r9d,{:X}h", labels[2]),
            "mov ebx,2",
            "mov r8,[rbx+rcx*8+30000010h]",
            "movzx r9d,byte ptr gs:[rcx*4+404010h]",
            "movzx r8d,byte ptr [r8-80000000h]",
            &format!("jrcxz {:016X}h", labels[2]),
            "movzx r8d,byte ptr [0C0000h]",
            "mov [81000h],r8",
            "mov dword ptr [81008h],3",
            "mov r9,[81010h]",
            "shrx r9,r8,r9",
            "lea r8,[rcx-401000h]",
            "xchg rcx,r8",
            "jmp r8",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn registers_in_every_operand_position_are_reported() {
        let used = |bytes: &[u8]| {
            let mut all = whole_registers_used(bytes, AT);
            all.retain(|register| matches!(register, Register::Gpr(_)));
            all.sort_unstable();
            all.dedup();
            all
        };
        let gpr = |numbers: &[u8]| numbers.iter().map(|number| Register::Gpr(*number)).collect::<Vec<_>>();
        assert_eq!(used(&[0x48, 0x8b, 4, 0xcb]), gpr(&[0, 1, 3]), "mov rax, [rbx+rcx*8]");
        assert_eq!(used(&[0xd3, 0xe6]), gpr(&[1, 6]), "shl esi, cl");
        assert_eq!(used(&[0x44, 0x88, 0xc4]), gpr(&[4, 8]), "mov spl, r8b");
    }
}
