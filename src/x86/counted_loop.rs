//! Loops that count: how often they go round is known before they do, and they can be written out without the jumps in between.
//!
//! A loop is a straight stretch of instructions that ends in a `jne` back to its start, where what is compared is a register; one that counts
//! moves it by a constant each time. Everything else is refused; it errs on the side of less.

use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{
    Code, Decoder, DecoderOptions, Encoder, Instruction, InstructionInfoFactory, Mnemonic, OpAccess, OpKind,
    Register as Iced,
};

/// How a loop ends: when a register, as each time leaves it, is what it is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LoopExit {
    pub register: Register,
    pub bound: LoopBound,
    /// Compared are the lowest bits: which they are.
    pub mask: u64,
}

/// A loop that ends when a register that counts is what it is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CountedLoop {
    pub register: Register,
    /// By how much it moves each time.
    step: i64,
    bound: LoopBound,
    /// Compared are the lowest bits.
    bits: u32,
    is_moved_before: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoopBound {
    Constant(u64),
    Register(Register),
}

impl CountedLoop {
    /// What the loop at this address counts, if it does.
    #[must_use]
    pub fn of(bytes: &[u8], address: u64) -> Option<CountedLoop> {
        let lines = decoded(bytes, address);
        let (body, compares) = looping(&lines, address)?;
        compared(&body[compares]).into_iter().find_map(|(register, bound)| {
            let moves = only_write(body, register)?;
            let step = step(&body[moves])?;
            let bits = bits(register)?;
            let is_wide = body[moves].op0_register().size() >= register.size();
            let (bound, register) = (fixed(bound, body)?, whole_register(register)?);
            let counted = CountedLoop { register, step, bound, bits, is_moved_before: moves <= compares };
            is_wide.then_some(counted)
        })
    }

    /// How many times the loop is run from its start, with these values in registers; `None` if that is not known, or hardly ever
    /// ends.
    #[must_use]
    pub fn times(&self, value: impl Fn(Register) -> u64) -> Option<u64> {
        let bound = self.bound.value(&value);
        let compared_first = value(self.register).wrapping_add(if self.is_moved_before { self.step as u64 } else { 0 });
        let distance = bound.wrapping_sub(compared_first);
        let distance = if self.step > 0 { distance } else { distance.wrapping_neg() } & (u64::MAX >> (64 - self.bits));
        let step = self.step.unsigned_abs();
        (distance.is_multiple_of(step)).then(|| distance / step)?.checked_add(1)
    }
}

impl LoopExit {
    /// How the loop at this address ends, if like that.
    #[must_use]
    pub fn of(bytes: &[u8], address: u64) -> Option<LoopExit> {
        let lines = decoded(bytes, address);
        let (body, compares) = looping(&lines, address)?;
        compared(&body[compares]).into_iter().find_map(|(register, bound)| {
            let is_left_so = writes(body, register).all(|idx| idx <= compares);
            let mask = u64::MAX >> (64 - bits(register)?);
            let (bound, register) = (fixed(bound, body)?, whole_register(register)?);
            is_left_so.then_some(LoopExit { register, bound, mask })
        })
    }
}

impl LoopBound {
    /// What it is, with these values in registers.
    #[must_use]
    pub fn value(self, value: impl Fn(Register) -> u64) -> u64 {
        match self {
            LoopBound::Constant(bound) => bound,
            LoopBound::Register(register) => value(register),
        }
    }
}

/// The loop written out so many times, which then goes on at the start of that or where the loop goes, and where each time begins;
/// `None` where its instructions cannot be moved.
#[must_use]
pub fn unroll(bytes: &[u8], address: u64, to: u64, times: u64) -> Option<(Vec<u8>, Vec<u64>)> {
    let lines = decoded(bytes, address);
    let (branch, body) = lines.split_last()?;
    let mut code = Vec::new();
    let mut starts = Vec::new();
    for _ in 0..times {
        starts.push(to + code.len() as u64);
        for line in body {
            let from = (line.ip() - address) as usize;
            let original = || bytes.get(from..from + line.len()).map(<[u8]>::to_vec);
            let at = to + code.len() as u64;
            code.extend(if line.is_ip_rel_memory_operand() { encoded(line, at) } else { original() }?);
        }
    }
    let mut back = *branch;
    back.as_near_branch();
    back.set_near_branch64(to);
    code.extend(encoded(&back, to + code.len() as u64)?);
    let on = Instruction::with_branch(Code::Jmp_rel32_64, address + bytes.len() as u64).ok()?;
    code.extend(encoded(&on, to + code.len() as u64)?);
    Some((code, starts))
}

/// What a loop does before it goes back, and which of that its end is told by.
fn looping(lines: &[Instruction], address: u64) -> Option<(&[Instruction], usize)> {
    let (branch, body) = lines.split_last()?;
    let compares = body.iter().rposition(|line| line.rflags_modified() != 0)?;
    let goes_back = branch.mnemonic() == Mnemonic::Jne && branch.near_branch_target() == address;
    goes_back.then_some((body, compares))
}

fn decoded(bytes: &[u8], address: u64) -> Vec<Instruction> {
    Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).iter().collect()
}

fn encoded(line: &Instruction, at: u64) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(64);
    encoder.encode(line, at).ok()?;
    Some(encoder.take_buffer())
}

#[derive(Clone, Copy)]
enum CompareOperand {
    Constant(u64),
    Register(Iced),
}

/// How many bits are compared.
fn bits(register: Iced) -> Option<u32> {
    Some(register.size() as u32 * 8).filter(|bits| matches!(bits, 32 | 64))
}

/// The same each time; `None` if it is not.
fn fixed(bound: CompareOperand, body: &[Instruction]) -> Option<LoopBound> {
    match bound {
        CompareOperand::Constant(value) => Some(LoopBound::Constant(value)),
        CompareOperand::Register(other) if writes(body, other).next().is_none() => {
            Some(LoopBound::Register(whole_register(other)?))
        }
        CompareOperand::Register(_) => None,
    }
}

/// The registers that the instruction compares, each with what it is compared with: equal if the zero flag is set.
fn compared(line: &Instruction) -> Vec<(Iced, CompareOperand)> {
    let (first, second) = (line.op0_register(), line.op1_register());
    let of_two = |idx| line.op_count() == 2 && line.op_kind(idx) == OpKind::Register;
    match line.mnemonic() {
        _ if line.op_count() == 0 || line.op0_kind() != OpKind::Register => Vec::new(),
        Mnemonic::Dec | Mnemonic::Inc => vec![(first, CompareOperand::Constant(0))],
        Mnemonic::Test if of_two(1) && first == second => vec![(first, CompareOperand::Constant(0))],
        Mnemonic::Cmp if of_two(1) => {
            vec![(first, CompareOperand::Register(second)), (second, CompareOperand::Register(first))]
        }
        Mnemonic::Cmp => {
            line.try_immediate(1).ok().map(|value| (first, CompareOperand::Constant(value))).into_iter().collect()
        }
        Mnemonic::Add | Mnemonic::Sub if step(line).is_some() => vec![(first, CompareOperand::Constant(0))],
        _ => Vec::new(),
    }
}

/// By how much the instruction moves its first operand, a register.
fn step(line: &Instruction) -> Option<i64> {
    let to = line.op0_register();
    if line.op_count() == 0 || line.op0_kind() != OpKind::Register || !(to.is_gpr32() || to.is_gpr64()) {
        return None;
    }
    let constant = || {
        line.try_immediate(1).ok().map(|value| if to.is_gpr32() { value as u32 as i32 as i64 } else { value as i64 })
    };
    let base = line.memory_base();
    let is_same = base.full_register() == to.full_register() && base.size() >= to.size();
    let is_plus = is_same && line.memory_index() == Iced::None;
    let step = match line.mnemonic() {
        Mnemonic::Inc => 1,
        Mnemonic::Dec => -1,
        Mnemonic::Add => constant()?,
        Mnemonic::Sub => constant()?.checked_neg()?,
        Mnemonic::Lea if is_plus => line.memory_displacement64() as i64,
        _ => return None,
    };
    (step != 0).then_some(step)
}

/// Which instructions write any part of a register.
fn writes(body: &[Instruction], register: Iced) -> impl Iterator<Item = usize> {
    let mut factory = InstructionInfoFactory::new();
    let is_write =
        |access| !matches!(access, OpAccess::None | OpAccess::Read | OpAccess::CondRead | OpAccess::NoMemAccess);
    let writes = move |line: &Instruction| {
        let used = factory.info(line).used_registers();
        used.iter().any(|used| used.register().full_register() == register.full_register() && is_write(used.access()))
    };
    body.iter()
        .map(writes)
        .enumerate()
        .filter_map(|(idx, writes)| writes.then_some(idx))
        .collect::<Vec<_>>()
        .into_iter()
}

fn only_write(body: &[Instruction], register: Iced) -> Option<usize> {
    let mut all = writes(body, register);
    all.next().filter(|_| all.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 0x40_1000;

    /// How often the loop is run with rcx and rdx as given.
    fn times(bytes: &[u8], rcx: u64, rdx: u64) -> Option<u64> {
        CountedLoop::of(bytes, AT)?.times(|register| if register == Register::RCX { rcx } else { rdx })
    }

    #[test]
    fn how_often_a_loop_goes_round() {
        let down = [0xff, 0xc9, 0x75, 0xfc];
        assert_eq!(
            [1, 700, 0, 0xffff_ffff_0000_0002].map(|rcx| times(&down, rcx, 0)),
            [1, 700, 1 << 32, 2].map(Some),
            "dec ecx"
        );
        let up = [0x48, 0x83, 0xc1, 8, 0x48, 0x39, 0xd1, 0x75, 0xf7];
        assert_eq!(times(&up, 0x1000, 0x1040), Some(8), "add rcx, 8; cmp rcx, rdx");
        assert_eq!(times(&up, 0x1000, 0x1041), None, "it passes by");
        assert_eq!(times(&up, 8, 0), Some((1 << 61) - 1), "once around");
        let before = [0x81, 0xf9, 0, 1, 0, 0, 0x8d, 0x49, 0xff, 0x75, 0xf5];
        assert_eq!(times(&before, 0x100, 0), Some(1), "cmp ecx, 256; lea ecx, [rcx-1]");
        assert_eq!(times(&before, 0x110, 0), Some(17));
        let other_way = [0x48, 0x83, 0xc1, 8, 0x48, 0x39, 0xca, 0x75, 0xf7];
        assert_eq!(times(&other_way, 0x1000, 0x1040), Some(8), "add rcx, 8; cmp rdx, rcx");
        let test = [0x48, 0x83, 0xe9, 2, 0x48, 0x85, 0xc9, 0x75, 0xf7];
        assert_eq!(times(&test, 20, 0), Some(10), "sub rcx, 2; test rcx, rcx");
    }

    #[test]
    fn what_does_not_count_is_refused() {
        let refused: [(&[u8], &str); 9] = [
            (&[0xff, 0xc9, 0xeb, 0xfc], "dec ecx; jmp"),
            (&[0xff, 0xc9, 0x75, 0xfd], "dec ecx; jne elsewhere"),
            (&[0xff, 0xc9, 0x7f, 0xfc], "dec ecx; jg"),
            (&[0xe2, 0xfe], "loop"),
            (&[0xfe, 0xc9, 0x75, 0xfc], "dec cl"),
            (&[0xff, 0xc9, 0x85, 0xc0, 0x75, 0xfa], "dec ecx; test eax, eax"),
            (&[0xb1, 1, 0xff, 0xc9, 0x75, 0xfa], "mov cl, 1; dec ecx"),
            (&[0xff, 0xc9, 0x48, 0x39, 0xd1, 0x75, 0xf9], "dec ecx; cmp rcx, rdx"),
            (&[0xff, 0xca, 0xff, 0xc9, 0x39, 0xd1, 0x75, 0xf8], "dec edx; dec ecx; cmp ecx, edx"),
        ];
        for (bytes, text) in refused {
            assert_eq!(CountedLoop::of(bytes, AT), None, "{text}");
        }
        assert_eq!(CountedLoop::of(&[], AT), None);
    }

    #[test]
    fn how_a_loop_ends() {
        let end = |register, bound, mask| Some(LoopExit { register, bound, mask });
        let zero = LoopBound::Constant(0);
        // mov rax, [rax]; test rax, rax; jne
        let walk = [0x48, 0x8b, 0, 0x48, 0x85, 0xc0, 0x75, 0xf8];
        assert_eq!(LoopExit::of(&walk, AT), end(Register::RAX, zero, u64::MAX));
        let ring = [0x48, 0x8b, 0, 0x39, 0xd0, 0x75, 0xf9];
        let other = LoopBound::Register(Register::RDX);
        assert_eq!(LoopExit::of(&ring, AT), end(Register::RAX, other, u32::MAX.into()), "mov rax, [rax]; cmp eax, edx");
        let late = [0x48, 0x85, 0xc0, 0x48, 0x8b, 0, 0x75, 0xf8];
        assert_eq!(LoopExit::of(&late, AT), None, "test rax, rax; mov rax, [rax]");
        let narrow = [0x48, 0x8b, 0, 0x84, 0xc0, 0x75, 0xf9];
        assert_eq!(LoopExit::of(&narrow, AT), None, "mov rax, [rax]; test al, al");
    }

    #[test]
    fn a_loop_is_written_out_without_the_jumps_in_between() {
        use Mnemonic as M;
        // add eax, dword ptr [rip+0x10]; dec ecx; jne
        let unroll = unroll(&[3, 5, 16, 0, 0, 0, 0xff, 0xc9, 0x75, 0xf6], AT, 0x20_0000, 2);
        let (code, starts) = unroll.expect("it moves");
        assert_eq!(starts, [0x20_0000, 0x20_0008]);
        let lines = decoded(&code, 0x20_0000);
        let words: Vec<Mnemonic> = lines.iter().map(Instruction::mnemonic).collect();
        assert_eq!(words, [M::Add, M::Dec, M::Add, M::Dec, M::Jne, M::Jmp]);
        assert_eq!([0, 2].map(|idx| lines[idx].memory_displacement64()), [AT + 22; 2]);
        assert_eq!([4, 5].map(|idx| lines[idx].near_branch_target()), [0x20_0000, AT + 10]);
    }
}
