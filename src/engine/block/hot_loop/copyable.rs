//! Which instructions a loop may have, and how their accesses are checked.
//!
//! An instruction can be copied if the emulator executes it by itself and has changed nothing if it traps. An access is checked as cheaply
//! as what is certain of its address allows.

use super::frame_state::OperandPlace;
use super::guard_windows::GuardWindows;
use super::jump_targets::JumpTargets;
use crate::engine::block::symbolic::number_of;
use crate::engine::cpu::decode_cache::DecodedInsn;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::x86::facts::{Conditional, Divide, Flow, IndirectTarget, InsnKind, MemoryOperand, SegmentBase};

/// The longest access that the emulator makes in one piece.
const MAX_GUARDED: u16 = 8;
/// What a copy may do.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    /// Check accesses by their bytes.
    pub use_shadow: bool,
    /// Have the emulator execute SSE's arithmetic.
    pub compute_floats: bool,
    /// Where indirect jumps have led.
    pub jumps: &'a JumpTargets,
    pub windows: &'a GuardWindows,
}

/// How an access is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Check {
    /// Not at all: it is to fresh bytes of the stack.
    Fresh,
    /// Once, when the loop is entered, because its address does not change: a register's value there, and a displacement.
    Once { register: Option<u8>, displacement: u64 },
    /// By its page.
    Page,
    /// By the guard window with a number.
    Window(usize),
    /// By its bytes.
    Bytes,
}

/// How an access is checked first.
pub(super) fn check_of(operand: &MemoryOperand, place: OperandPlace, may: Means<'_>) -> Check {
    let has_window = operand.base.is_none() && can_be_checked_by_bytes(operand);
    let window = may.windows.nth_small_at(operand.displacement).filter(|_| has_window);
    match place {
        OperandPlace::Fresh => Check::Fresh,
        OperandPlace::Fixed { register, displacement } => Check::Once { register, displacement },
        OperandPlace::Unknown => match window {
            Some(nth) => Check::Window(nth),
            None if is_guardable(operand) => Check::Page,
            None => Check::Bytes,
        },
    }
}

/// Whether an instruction can run without a hook: it touches registers and plain memory only, the emulator executes it by itself, and if
/// it traps it has changed nothing.
pub(super) fn can_be_copied(entry: &DecodedInsn, flow: Flow, may: Means<'_>) -> bool {
    let facts = &entry.facts;
    let is_plain = match facts.kind {
        InsnKind::Plain | InsnKind::Push(_) | InsnKind::Divide(Divide { bits: 32 | 64, .. }) => true,
        InsnKind::FloatingPoint => may.compute_floats,
        _ => false,
    };
    let is_written = |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
    let flows = match flow {
        Flow::Next => true,
        Flow::Jump { conditional: Conditional::Maybe, .. } => true,
        Flow::Jump { .. } => entry.bad_target.is_none(),
        Flow::IndirectJump(IndirectTarget::Register(_)) | Flow::IndirectCall(IndirectTarget::Register(_)) => true,
        Flow::IndirectJump(IndirectTarget::Memory) | Flow::IndirectCall(IndirectTarget::Memory) => {
            facts.memory.first().is_some_and(|of| registers_of(of) != 0)
        }
        Flow::Call { .. } => entry.bad_target.is_none(),
        Flow::Return { extra } => extra == 0,
    };
    let mut copied = facts.memory.iter().filter(|operand| match flow {
        // Of a call nothing is copied but the look-up of where it goes.
        Flow::Call { .. } => false,
        Flow::IndirectCall(_) => operand.reads,
        _ => true,
    });
    is_plain
        && flows
        && !facts.repeats
        && !entry.is_jumped_over
        && facts.writes.iter().all(is_written)
        && copied.next().is_none_or(is_plain_operand)
        && copied.next().is_none()
}

/// Whether a conditional jump, if it is taken, is for the recorder: it may be a tail call, or a fault.
pub(super) fn needs_look(entry: &DecodedInsn) -> bool {
    entry.target_is_function || entry.bad_target.is_some()
}

/// The general registers in an operand's address.
pub(super) fn registers_of(operand: &MemoryOperand) -> u16 {
    [operand.base, operand.index].into_iter().flatten().filter_map(number_of).fold(0, |all, number| all | 1 << number)
}

/// Whether there is a load of the same size, or two.
pub(super) fn can_be_checked_by_bytes(operand: &MemoryOperand) -> bool {
    operand.align == 1 && [1, 2, 4, 8, 16].contains(&operand.size)
}

/// Whether an access can be checked by its page: the emulator makes it in one piece, so that it has changed nothing if it traps.
pub(super) fn is_guardable(operand: &MemoryOperand) -> bool {
    operand.align == 1 && operand.size <= MAX_GUARDED
}

fn is_plain_operand(operand: &MemoryOperand) -> bool {
    !operand.is_32_bit
        && operand.bit_offset.is_none()
        && !operand.index_is_byte
        && operand.segment == SegmentBase::Zero
        && (1..=16).contains(&operand.size)
}

/// Whether calls of a function can be served in a loop.
pub(super) fn may_serve(function: RuntimeFn) -> bool {
    matches!(
        function,
        RuntimeFn::Free
            | RuntimeFn::RustDealloc
            | RuntimeFn::Memcpy
            | RuntimeFn::Memmove
            | RuntimeFn::Memset
            | RuntimeFn::Memcmp
            | RuntimeFn::Bcmp
            | RuntimeFn::Strlen
    )
}
