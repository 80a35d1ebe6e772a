//! The hot part of a decoded instruction (hot/cold splitting): what the [fast path](crate::engine::exec::fast_path), redo and the scanner
//! need for every step, in a few words. Made for every instruction, however often it runs.
//!
//! Made once from the facts. An instruction that needs more (three memory operands, a segment, a repeat prefix) has no operands and no flow
//! here, and so never qualifies for the fast path; whether one that does is ordinary depends on the state as well, which is asked at each
//! step.

use super::decode_cache::{DecodedInsn, RecordShape};
use crate::model::register::Register;
use crate::x86::facts::{Flow, InsnFacts, InsnKind, MemoryOperand, SegmentBase};

/// An instruction with up to two memory operands, one of them written, and up to four registers written.
#[derive(Clone, Copy, Default)]
pub(crate) struct HotInsn {
    pub operands: [HotOperand; 2],
    pub n_operands: u8,
    pub address: u64,
    pub length: u8,
    pub shape: RecordShape,
    pub flow: HotFlow,
    /// The callee-saved register that it pushes.
    pub saves: Option<u8>,
    /// It is ordinary only while MXCSR is as a program finds it.
    pub is_floating_point: bool,
}

/// Where a plain instruction goes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum HotFlow {
    /// Not a plain instruction.
    #[default]
    No,
    /// To the following one, or by a jump inside the function.
    Next,
    /// `aligned`: its target expects the stack pointer to be a multiple of 16.
    Call {
        aligned: bool,
    },
    Return {
        extra: u16,
    },
}

/// A memory operand without segment, prefix or other peculiarity.
#[derive(Clone, Copy, Default)]
pub(crate) struct HotOperand {
    displacement: u64,
    /// All ones, or 0 where there is no base or index.
    base_mask: u64,
    index_mask: u64,
    base: u8,
    index: u8,
    scale: u8,
    pub size: u8,
    pub align: u8,
    pub reads: bool,
    pub writes: bool,
}

impl HotOperand {
    /// The address, given the general registers before the instruction.
    #[inline]
    pub(crate) fn address(&self, gpr: &[u64; 16]) -> u64 {
        let base = gpr[usize::from(self.base & 15)] & self.base_mask;
        let index = gpr[usize::from(self.index & 15)] & self.index_mask;
        base.wrapping_add(index.wrapping_mul(u64::from(self.scale))).wrapping_add(self.displacement)
    }

    fn of(operand: &MemoryOperand) -> Option<HotOperand> {
        let is_usual = matches!(operand.size, 1 | 2 | 4 | 8 | 16)
            && operand.align <= 16
            && operand.segment == SegmentBase::Zero
            && operand.bit_offset.is_none()
            && !operand.is_32_bit
            && !operand.index_is_byte;
        let number = |register: Option<Register>| match register {
            Some(Register::Gpr(number)) => (number, u64::MAX),
            _ => (0, 0),
        };
        let ((base, base_mask), (index, index_mask)) = (number(operand.base), number(operand.index));
        is_usual.then_some(HotOperand {
            displacement: operand.displacement,
            base_mask,
            index_mask,
            base,
            index,
            scale: operand.scale,
            size: operand.size as u8,
            align: operand.align as u8,
            reads: operand.reads,
            writes: operand.writes,
        })
    }
}

impl HotInsn {
    /// Reads it off an entry; the flow is `No` when the instruction is not plain.
    #[must_use]
    pub(crate) fn of(entry: &DecodedInsn) -> HotInsn {
        hot(entry).unwrap_or_else(|| form(entry))
    }

    /// Where the operand that it writes lies, given the general registers before it; `None` if it writes none or is not plain.
    #[must_use]
    #[inline]
    pub(crate) fn written(&self, gpr: &[u64; 16]) -> Option<u64> {
        let operands = &self.operands[..usize::from(self.n_operands)];
        operands.get(usize::from(self.shape.write_idx?)).map(|operand| operand.address(gpr))
    }

    /// Whether it may enter or leave a function or save a register.
    #[must_use]
    #[inline]
    pub(crate) fn is_eventful(&self) -> bool {
        self.flow != HotFlow::Next || self.saves.is_some()
    }
}

fn form(entry: &DecodedInsn) -> HotInsn {
    HotInsn { address: entry.address, length: entry.facts.length, shape: entry.shape, ..HotInsn::default() }
}

fn hot(entry: &DecodedInsn) -> Option<HotInsn> {
    let facts = &entry.facts;
    let saves = match facts.kind {
        InsnKind::Plain | InsnKind::FloatingPoint => None,
        InsnKind::Push(register) => Register::CALLEE_SAVED.contains(&register).then(|| number(register)).flatten(),
        _ => return None,
    };
    if entry.shape.is_wide || facts.repeats || facts.memory.len() > 2 || entry.bad_target.is_some() {
        return None;
    }
    let mut operands = [HotOperand::default(); 2];
    for (place, operand) in operands.iter_mut().zip(&facts.memory) {
        *place = HotOperand::of(operand)?;
    }
    Some(HotInsn {
        operands,
        n_operands: facts.memory.len() as u8,
        flow: flow(entry, facts)?,
        saves,
        is_floating_point: facts.kind == InsnKind::FloatingPoint,
        ..form(entry)
    })
}

fn flow(entry: &DecodedInsn, facts: &InsnFacts) -> Option<HotFlow> {
    match facts.flow {
        Flow::Next => Some(HotFlow::Next),
        Flow::Jump { .. } => (!entry.target_is_function).then_some(HotFlow::Next),
        Flow::Call { .. } => Some(HotFlow::Call { aligned: !entry.is_compiled_call }),
        Flow::Return { extra } => Some(HotFlow::Return { extra }),
        Flow::IndirectJump(_) | Flow::IndirectCall(_) => None,
    }
}

fn number(register: Register) -> Option<u8> {
    match register {
        Register::Gpr(number) => Some(number),
        _ => None,
    }
}
