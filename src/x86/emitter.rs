//! Instructions of a program and a few of our own, laid out as new code with jumps among them.
//!
//! The caller says what stands where; nothing here knows why. What cannot be moved is refused. None of our own instructions changes a flag.

use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{
    Code, Decoder, DecoderOptions, Encoder, Instruction, InstructionInfoFactory, MemoryOperand, Register as Iced,
};

/// One line of the code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EmitOp {
    /// Where jumps lead that name this number; takes no bytes.
    Label(usize),
    /// An instruction from this address, which is no jump.
    Kept {
        at: u64,
        bytes: Vec<u8>,
    },
    /// A conditional jump from this address, now to a label.
    Branch {
        at: u64,
        bytes: Vec<u8>,
        to: usize,
    },
    Jump {
        to: usize,
    },
    /// To a register the address that its value has among those that lie eight bytes apart, from `plus` on.
    Eightfold {
        of: Register,
        plus: i32,
    },
    /// To the address in a register.
    JumpTo {
        by: Register,
    },
    /// To where the eight bytes at an address say.
    JumpThrough {
        at: i32,
    },
    Add {
        to: Register,
        plus: i32,
    },
    Set {
        to: Register,
        value: u32,
    },
    Push {
        value: i32,
    },
    Pop {
        to: Register,
    },
    /// All of a register to an address relative to the stack pointer.
    Store {
        from: Register,
        plus: i32,
    },
    /// All of a register with its halves exchanged.
    Swap {
        to: Register,
        from: Register,
    },
    /// From the table at `plus`, by the lower half of the same register.
    LoadFromTable {
        to: Register,
        plus: i32,
    },
}

/// Code and where its labels are.
#[derive(Debug, PartialEq, Eq)]
pub struct EmittedCode {
    pub code: Vec<u8>,
    /// By number.
    pub labels: Vec<u64>,
}

/// The code that these lines are from `start` on. `None` where something cannot be said or moved.
#[must_use]
pub fn emit(lines: &[EmitOp], start: u64) -> Option<EmittedCode> {
    let n_labels = lines.iter().filter(|line| matches!(line, EmitOp::Label(_))).count();
    // Jumps take as many bytes wherever they lead, so that a first time says where everything is.
    let first = laid(lines, start, &vec![start; n_labels])?;
    let emit = laid(lines, start, &first.labels)?;
    (emit.labels == first.labels).then_some(emit)
}

/// A jump from one address to another, which takes less than eight bytes.
#[must_use]
pub fn jump(from: u64, to: u64) -> Option<Vec<u8>> {
    encoded(&Instruction::with_branch(Code::Jmp_rel32_64, to).ok()?, from)
}

/// The general registers that an instruction reads or writes in any way, by bit.
#[must_use]
pub fn registers_used(bytes: &[u8], at: u64) -> u16 {
    let used = |register: Iced| match whole_register(register) {
        Some(Register::Gpr(number)) => 1 << number,
        _ => 0,
    };
    let mut factory = InstructionInfoFactory::new();
    factory.info(&decoded(bytes, at)).used_registers().iter().fold(0, |all, one| all | used(one.register()))
}

fn laid(lines: &[EmitOp], start: u64, labels: &[u64]) -> Option<EmittedCode> {
    let mut emit = EmittedCode { code: Vec::new(), labels: vec![0; labels.len()] };
    for line in lines {
        let at = start + emit.code.len() as u64;
        match line {
            EmitOp::Label(number) => *emit.labels.get_mut(*number)? = at,
            EmitOp::Kept { at: from, bytes } => {
                let instruction = decoded(bytes, *from);
                let moved = instruction.is_ip_rel_memory_operand();
                emit.code.extend(if moved { encoded(&instruction, at)? } else { bytes.clone() });
            }
            line => emit.code.extend(encoded(&instruction(line, labels)?, at)?),
        }
    }
    Some(emit)
}

fn instruction(line: &EmitOp, labels: &[u64]) -> Option<Instruction> {
    // iced's word for as many bytes as are needed.
    let by = |base: Iced, plus: i32| MemoryOperand::with_base_displ_size(base, plus.into(), 1);
    match *line {
        EmitOp::Label(_) | EmitOp::Kept { .. } => None,
        EmitOp::Branch { at, ref bytes, to } => {
            let mut branch = decoded(bytes, at);
            branch.as_near_branch();
            branch.set_near_branch64(*labels.get(to)?);
            Some(branch)
        }
        EmitOp::Jump { to } => Instruction::with_branch(Code::Jmp_rel32_64, *labels.get(to)?).ok(),
        EmitOp::Eightfold { of, plus } => {
            let eightfold = MemoryOperand::new(Iced::None, whole(of)?, 8, plus.into(), 8, false, Iced::None);
            Instruction::with2(Code::Lea_r64_m, whole(of)?, eightfold).ok()
        }
        EmitOp::JumpTo { by } => Instruction::with1(Code::Jmp_rm64, whole(by)?).ok(),
        EmitOp::JumpThrough { at } => {
            Instruction::with1(Code::Jmp_rm64, MemoryOperand::with_displ(at.cast_unsigned().into(), 8)).ok()
        }
        EmitOp::Add { to, plus } => {
            let register = whole(to)?;
            Instruction::with2(Code::Lea_r64_m, register, by(register, plus)).ok()
        }
        EmitOp::Set { to, value } => Instruction::with2(Code::Mov_r32_imm32, half(to)?, value).ok(),
        EmitOp::Push { value } => Instruction::with1(Code::Pushq_imm32, value).ok(),
        EmitOp::Pop { to } => Instruction::with1(Code::Pop_r64, whole(to)?).ok(),
        EmitOp::Store { from, plus } => Instruction::with2(Code::Mov_rm64_r64, by(Iced::RSP, plus), whole(from)?).ok(),
        EmitOp::Swap { to, from } => {
            Instruction::with3(Code::VEX_Rorx_r64_rm64_imm8, whole(to)?, whole(from)?, 32).ok()
        }
        EmitOp::LoadFromTable { to, plus } => {
            let from = MemoryOperand::new(Iced::None, half(to)?, 8, plus.into(), 4, false, Iced::None);
            Instruction::with2(Code::Mov_r64_rm64, whole(to)?, from).ok()
        }
    }
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

fn decoded(bytes: &[u8], at: u64) -> Instruction {
    Decoder::with_ip(64, bytes, at, DecoderOptions::NONE).decode()
}

fn encoded(instruction: &Instruction, at: u64) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(64);
    encoder.encode(instruction, at).ok()?;
    Some(encoder.take_buffer())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 0x10_0000;

    fn read(code: &[u8]) -> Vec<String> {
        let mut lines = Vec::new();
        let mut from = 0;
        while from < code.len() {
            let line = decoded(&code[from..], AT + from as u64);
            lines.push(format!("{line}"));
            from += line.len();
        }
        lines
    }

    #[test]
    fn lines_become_what_they_say() {
        let (r8, r9) = (Register::R8, Register::R9);
        let lines = [
            EmitOp::Label(1),
            EmitOp::Add { to: r9, plus: -3 },
            EmitOp::Store { from: r9, plus: -0x4000_0000 },
            EmitOp::Swap { to: r8, from: r9 },
            EmitOp::LoadFromTable { to: r8, plus: 0x14_0000 },
            EmitOp::Kept { at: 0x40_1000, bytes: vec![0x48, 0x8d, 5, 9, 0, 0, 0] },
            EmitOp::Branch { at: 0x40_1007, bytes: vec![0x72, 2], to: 0 },
            EmitOp::Push { value: 0x40_1010 },
            EmitOp::Jump { to: 1 },
            EmitOp::Label(0),
            EmitOp::Pop { to: r8 },
            EmitOp::Set { to: Register::RBX, value: 2 },
            EmitOp::Eightfold { of: r8, plus: -8 },
            EmitOp::JumpTo { by: r8 },
            EmitOp::JumpThrough { at: 0x14_2000 },
        ];
        let emit = emit(&lines, AT).expect("all of it can be said");
        let expected = [
            "lea r9,[r9-3]",
            "mov [rsp-40000000h],r9",
            "rorx r8,r9,20h",
            "mov r8,[r8d*8+140000h]",
            "lea rax,[401010h]",
            "jb 0000000000100032h",
            "push 401010h",
            "jmp 0000000000100000h",
            "pop r8",
            "mov ebx,2",
            "lea r8,[r8*8-8]",
            "jmp r8",
            "jmp qword ptr [142000h]",
        ];
        assert_eq!(read(&emit.code), expected);
        assert_eq!(emit.labels, [AT + 50, AT]);
    }

    #[test]
    fn registers_are_found_wherever_they_stand() {
        assert_eq!(registers_used(&[0x48, 0x8b, 4, 0xcb], AT), 1 | 1 << 1 | 1 << 3, "mov rax, [rbx+rcx*8]");
        assert_eq!(registers_used(&[0xd3, 0xe6], AT), 1 << 1 | 1 << 6, "shl esi, cl");
        assert_eq!(registers_used(&[0x44, 0x88, 0xc4], AT), 1 << 4 | 1 << 8, "mov spl, r8b");
    }
}
