//! Trip-count analysis of innermost loops, and loop unrolling.
//!
//! The block executor runs a loop without a hook per iteration: it has to know how many iterations follow, and unrolls
//! short bodies so that the emulator takes fewer branches. Recognised is a straight-line body that ends in `jne` to its
//! start, with the flags set by a comparison of a register with a constant or a loop-invariant register. A counted loop
//! changes that register by a constant stride, exactly once. The analysis is conservative: any other shape gives
//! `None`.

use super::register::whole_register;
use crate::model::register::Register;
use iced_x86::{
    Code, Decoder, DecoderOptions, Encoder, Instruction, InstructionInfoFactory, Mnemonic, OpAccess, OpKind,
    Register as Iced,
};

/// The exit test of a loop: it exits once the register, at the end of an iteration, equals the bound in the masked bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct LoopExit {
    pub register: Register,
    pub bound: LoopBound,
    /// The bits that are compared: the low 32 or all 64.
    pub mask: u64,
}

/// A loop with an induction variable: a register that changes by a constant stride once per iteration and is compared with
/// a bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct CountedLoop {
    pub register: Register,
    /// Added per iteration.
    stride: i64,
    bound: LoopBound,
    /// Width of the comparison: 32 or 64.
    compare_bits: u32,
    /// The comparison sees the updated value.
    updated_before_compare: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LoopBound {
    Constant(u64),
    Register(Register),
}

impl CountedLoop {
    /// Recognises a loop with this code at `address`.
    #[must_use]
    pub(crate) fn of(bytes: &[u8], address: u64) -> Option<CountedLoop> {
        let insns = decode_all(bytes, address);
        let (body, compare_idx) = loop_body(&insns, address)?;
        compared_registers(&body[compare_idx]).into_iter().find_map(|(register, bound)| {
            let update_idx = single_write(body, register)?;
            let stride = stride(&body[update_idx])?;
            let compare_bits = compare_bits(register)?;
            let is_wide = body[update_idx].op0_register().size() >= register.size();
            let (bound, register) = (loop_invariant(bound, body)?, whole_register(register)?);
            let counted = CountedLoop {
                register,
                stride,
                bound,
                compare_bits,
                updated_before_compare: update_idx <= compare_idx,
            };
            is_wide.then_some(counted)
        })
    }

    /// The trip count of a loop that is entered with these register values; `None` where the stride steps over the bound.
    #[must_use]
    pub(crate) fn trip_count(&self, value: impl Fn(Register) -> u64) -> Option<u64> {
        let bound = self.bound.value(&value);
        let compared_first =
            value(self.register).wrapping_add(if self.updated_before_compare { self.stride as u64 } else { 0 });
        let distance = bound.wrapping_sub(compared_first);
        let distance =
            if self.stride > 0 { distance } else { distance.wrapping_neg() } & (u64::MAX >> (64 - self.compare_bits));
        let stride = self.stride.unsigned_abs();
        (distance.is_multiple_of(stride)).then(|| distance / stride)?.checked_add(1)
    }
}

impl LoopExit {
    /// Recognises the exit test of a loop with this code at `address`.
    #[must_use]
    pub(crate) fn of(bytes: &[u8], address: u64) -> Option<LoopExit> {
        let insns = decode_all(bytes, address);
        let (body, compare_idx) = loop_body(&insns, address)?;
        compared_registers(&body[compare_idx]).into_iter().find_map(|(register, bound)| {
            let is_final = writes(body, register).all(|idx| idx <= compare_idx);
            let mask = u64::MAX >> (64 - compare_bits(register)?);
            let (bound, register) = (loop_invariant(bound, body)?, whole_register(register)?);
            is_final.then_some(LoopExit { register, bound, mask })
        })
    }
}

impl LoopBound {
    /// Its value with these register values.
    #[must_use]
    pub(crate) fn value(self, value: impl Fn(Register) -> u64) -> u64 {
        match self {
            LoopBound::Constant(bound) => bound,
            LoopBound::Register(register) => value(register),
        }
    }
}

/// The loop unrolled `n_copies` times for address `to`, and the address of each copy. The last copy branches back to the
/// first or jumps to the original exit.
/// `None` where an instruction cannot be relocated.
#[must_use]
pub(crate) fn unroll(bytes: &[u8], address: u64, to: u64, n_copies: u64) -> Option<(Vec<u8>, Vec<u64>)> {
    let insns = decode_all(bytes, address);
    let (branch, body) = insns.split_last()?;
    let mut code = Vec::new();
    let mut starts = Vec::new();
    for _ in 0..n_copies {
        starts.push(to + code.len() as u64);
        for insn in body {
            let from = (insn.ip() - address) as usize;
            let original = || bytes.get(from..from + insn.len()).map(<[u8]>::to_vec);
            let at = to + code.len() as u64;
            code.extend(if insn.is_ip_rel_memory_operand() { encode(insn, at) } else { original() }?);
        }
    }
    let mut back_edge = *branch;
    back_edge.as_near_branch();
    back_edge.set_near_branch64(to);
    code.extend(encode(&back_edge, to + code.len() as u64)?);
    let exit = Instruction::with_branch(Code::Jmp_rel32_64, address + bytes.len() as u64).ok()?;
    code.extend(encode(&exit, to + code.len() as u64)?);
    Some((code, starts))
}

/// The instructions before the back edge, and the index of the one that sets the flags which the back edge tests.
fn loop_body(insns: &[Instruction], address: u64) -> Option<(&[Instruction], usize)> {
    let (branch, body) = insns.split_last()?;
    let compare_idx = body.iter().rposition(|insn| insn.rflags_modified() != 0)?;
    let goes_back = branch.mnemonic() == Mnemonic::Jne && branch.near_branch_target() == address;
    goes_back.then_some((body, compare_idx))
}

fn decode_all(bytes: &[u8], address: u64) -> Vec<Instruction> {
    Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).iter().collect()
}

fn encode(insn: &Instruction, at: u64) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(64);
    encoder.encode(insn, at).ok()?;
    Some(encoder.take_buffer())
}

#[derive(Clone, Copy)]
enum CompareOperand {
    Constant(u64),
    Register(Iced),
}

/// Width of a comparison of this register.
fn compare_bits(register: Iced) -> Option<u32> {
    Some(register.size() as u32 * 8).filter(|bits| matches!(bits, 32 | 64))
}

/// The bound, if no instruction of the body changes it.
fn loop_invariant(bound: CompareOperand, body: &[Instruction]) -> Option<LoopBound> {
    match bound {
        CompareOperand::Constant(value) => Some(LoopBound::Constant(value)),
        CompareOperand::Register(other) if writes(body, other).next().is_none() => {
            Some(LoopBound::Register(whole_register(other)?))
        }
        CompareOperand::Register(_) => None,
    }
}

/// The registers that the instruction compares, each with the operand that it equals if and only if ZF is set.
fn compared_registers(insn: &Instruction) -> Vec<(Iced, CompareOperand)> {
    let (first, second) = (insn.op0_register(), insn.op1_register());
    let of_two = |idx| insn.op_count() == 2 && insn.op_kind(idx) == OpKind::Register;
    match insn.mnemonic() {
        _ if insn.op_count() == 0 || insn.op0_kind() != OpKind::Register => Vec::new(),
        Mnemonic::Dec | Mnemonic::Inc => vec![(first, CompareOperand::Constant(0))],
        Mnemonic::Test if of_two(1) && first == second => vec![(first, CompareOperand::Constant(0))],
        Mnemonic::Cmp if of_two(1) => {
            vec![(first, CompareOperand::Register(second)), (second, CompareOperand::Register(first))]
        }
        Mnemonic::Cmp => {
            insn.try_immediate(1).ok().map(|value| (first, CompareOperand::Constant(value))).into_iter().collect()
        }
        Mnemonic::Add | Mnemonic::Sub if stride(insn).is_some() => vec![(first, CompareOperand::Constant(0))],
        _ => Vec::new(),
    }
}

/// The constant that the instruction adds to its first operand, a register.
fn stride(insn: &Instruction) -> Option<i64> {
    let to = insn.op0_register();
    if insn.op_count() == 0 || insn.op0_kind() != OpKind::Register || !(to.is_gpr32() || to.is_gpr64()) {
        return None;
    }
    let constant = || {
        insn.try_immediate(1).ok().map(|value| if to.is_gpr32() { value as u32 as i32 as i64 } else { value as i64 })
    };
    let base = insn.memory_base();
    let is_same = base.full_register() == to.full_register() && base.size() >= to.size();
    let is_plus = is_same && insn.memory_index() == Iced::None;
    let stride = match insn.mnemonic() {
        Mnemonic::Inc => 1,
        Mnemonic::Dec => -1,
        Mnemonic::Add => constant()?,
        Mnemonic::Sub => constant()?.checked_neg()?,
        Mnemonic::Lea if is_plus => insn.memory_displacement64() as i64,
        _ => return None,
    };
    (stride != 0).then_some(stride)
}

/// Which instructions write any part of a register.
fn writes(body: &[Instruction], register: Iced) -> impl Iterator<Item = usize> {
    let mut factory = InstructionInfoFactory::new();
    let is_write =
        |access| !matches!(access, OpAccess::None | OpAccess::Read | OpAccess::CondRead | OpAccess::NoMemAccess);
    let writes = move |insn: &Instruction| {
        let used = factory.info(insn).used_registers();
        used.iter().any(|used| used.register().full_register() == register.full_register() && is_write(used.access()))
    };
    body.iter()
        .map(writes)
        .enumerate()
        .filter_map(|(idx, writes)| writes.then_some(idx))
        .collect::<Vec<_>>()
        .into_iter()
}

fn single_write(body: &[Instruction], register: Iced) -> Option<usize> {
    let mut all = writes(body, register);
    all.next().filter(|_| all.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: u64 = 0x40_1000;

    /// The trip count with rcx and rdx as given.
    fn trip_count(bytes: &[u8], rcx: u64, rdx: u64) -> Option<u64> {
        CountedLoop::of(bytes, AT)?.trip_count(|register| if register == Register::RCX { rcx } else { rdx })
    }

    #[test]
    fn trip_counts() {
        let down = [0xff, 0xc9, 0x75, 0xfc];
        assert_eq!(
            [1, 700, 0, 0xffff_ffff_0000_0002].map(|rcx| trip_count(&down, rcx, 0)),
            [1, 700, 1 << 32, 2].map(Some),
            "dec ecx"
        );
        let up = [0x48, 0x83, 0xc1, 8, 0x48, 0x39, 0xd1, 0x75, 0xf7];
        assert_eq!(trip_count(&up, 0x1000, 0x1040), Some(8), "add rcx, 8; cmp rcx, rdx");
        assert_eq!(trip_count(&up, 0x1000, 0x1041), None, "the stride steps over the bound");
        assert_eq!(trip_count(&up, 8, 0), Some((1 << 61) - 1), "wraps around");
        let before = [0x81, 0xf9, 0, 1, 0, 0, 0x8d, 0x49, 0xff, 0x75, 0xf5];
        assert_eq!(trip_count(&before, 0x100, 0), Some(1), "cmp ecx, 256; lea ecx, [rcx-1]");
        assert_eq!(trip_count(&before, 0x110, 0), Some(17));
        let other_way = [0x48, 0x83, 0xc1, 8, 0x48, 0x39, 0xca, 0x75, 0xf7];
        assert_eq!(trip_count(&other_way, 0x1000, 0x1040), Some(8), "add rcx, 8; cmp rdx, rcx");
        let test = [0x48, 0x83, 0xe9, 2, 0x48, 0x85, 0xc9, 0x75, 0xf7];
        assert_eq!(trip_count(&test, 20, 0), Some(10), "sub rcx, 2; test rcx, rcx");
    }

    #[test]
    fn loops_without_a_constant_stride_are_rejected() {
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
    fn exit_tests_are_recognised() {
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
    fn unrolled_code_has_one_back_edge_and_one_exit() {
        use Mnemonic as M;
        // add eax, dword ptr [rip+0x10]; dec ecx; jne
        let unroll = unroll(&[3, 5, 16, 0, 0, 0, 0xff, 0xc9, 0x75, 0xf6], AT, 0x20_0000, 2);
        let (code, starts) = unroll.expect("it moves");
        assert_eq!(starts, [0x20_0000, 0x20_0008]);
        let insns = decode_all(&code, 0x20_0000);
        let words: Vec<Mnemonic> = insns.iter().map(Instruction::mnemonic).collect();
        assert_eq!(words, [M::Add, M::Dec, M::Add, M::Dec, M::Jne, M::Jmp]);
        assert_eq!([0, 2].map(|idx| insns[idx].memory_displacement64()), [AT + 22; 2]);
        assert_eq!([4, 5].map(|idx| insns[idx].near_branch_target()), [0x20_0000, AT + 10]);
    }
}
