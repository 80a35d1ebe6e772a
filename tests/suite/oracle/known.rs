//! Differences from the CPU that stay, each with its reason.
//!
//! Whatever is not named here must not differ. A rule looks at the instruction that ran last, at how it ended and at everything that differs.

use super::compare::Difference;
use super::undefined::{is_transcendental, nan_lanes};
use asmscope::model::fault::Fault;
use asmscope::model::register::Register;
use asmscope::model::run::Stop;
use iced_x86::{Instruction, Mnemonic};

/// One of them.
struct Known {
    reason: &'static str,
    covers: fn(&Case<'_>) -> bool,
}

const KNOWN: [Known; 7] = [
    Known {
        reason: "x87's transcendental functions are rounded correctly here; the CPU's may be off by one in the last place",
        covers: |case| is_transcendental(case.last.mnemonic()) && case.differences.iter().all(is_last_place),
    },
    Known {
        reason: "SSE arithmetic on two NaNs: the emulator passes on the one with the greater payload, the CPU the first",
        covers: |case| case.differences.iter().all(|difference| is_nan(&case.last, difference)),
    },
    Known {
        reason: "AMD's CPUs let operands of SHA instructions be misaligned, Intel's manual does not",
        covers: |case| {
            let is_misaligned = matches!(case.stop, Stop::Fault(Fault::MisalignedAccess { align: 16, .. }));
            is_misaligned && is_sha(case.last.mnemonic())
        },
    },
    Known {
        reason: "AMD's CPUs have a bit of MXCSR more, which FXSAVE tells in its mask",
        covers: |case| {
            let is_image = matches!(case.last.mnemonic(), Mnemonic::Fxsave | Mnemonic::Fxsave64);
            is_image && case.differences.iter().all(is_mask_of_mxcsr)
        },
    },
    Known {
        reason: "a masked move that stores nothing may fault or not, as the manual says",
        covers: |case| {
            let refused = case.refused_by_cpu.map(|instruction| instruction.mnemonic());
            matches!(refused, Some(Mnemonic::Maskmovq | Mnemonic::Maskmovdqu | Mnemonic::Vmaskmovdqu))
        },
    },
    Known {
        reason: "AMD's CPUs turn to MMX before they find that the instruction faults; here one that faults changes nothing",
        covers: |case| {
            let names_mm = (0..case.last.op_count()).any(|operand| case.last.op_register(operand).is_mm());
            names_mm && matches!(case.stop, Stop::Fault(_)) && case.differences.iter().all(is_turn_to_mmx)
        },
    },
    Known {
        reason: "a gather that faults has loaded the elements before; here an instruction that faults changes nothing",
        covers: |case| case.last.is_vsib() && case.differences.iter().all(is_vector),
    },
];

/// A case that differs.
pub(super) struct Case<'a> {
    /// What the engine executed last, or stopped at.
    pub last: Instruction,
    pub stop: &'a Stop,
    /// What the engine executed and the CPU raised an access fault at.
    pub refused_by_cpu: Option<Instruction>,
    pub differences: &'a [Difference],
}

/// Why these differences are known; `None` if they are not.
pub(super) fn reason(case: &Case<'_>) -> Option<&'static str> {
    KNOWN.iter().find(|known| (known.covers)(case)).map(|known| known.reason)
}

/// The significand is off by one, or C1 says that it was rounded the other way.
fn is_last_place(difference: &Difference) -> bool {
    const C1: u128 = 0x200;
    match difference {
        Difference::Register { register: Register::Fpr(_), cpu, own, .. } => ordinal(*cpu).abs_diff(ordinal(*own)) == 1,
        Difference::Register { register: Register::FpuStatus, cpu, own, .. } => cpu ^ own == C1,
        _ => false,
    }
}

/// The place of a normal number among those of its sign: the significand without its first bit, which all of them have.
fn ordinal(number: u128) -> u128 {
    const FIRST: u128 = 1 << 63;
    (number >> 64) * FIRST + number % FIRST
}

fn is_nan(last: &Instruction, difference: &Difference) -> bool {
    match difference {
        Difference::Register { register: Register::Xmm(_), cpu, own, .. } => {
            (cpu ^ own) & !(nan_lanes(last, *cpu) & nan_lanes(last, *own)) == 0
        }
        _ => false,
    }
}

fn is_sha(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    let one = matches!(mnemonic, M::Sha1rnds4 | M::Sha1nexte | M::Sha1msg1 | M::Sha1msg2);
    one || matches!(mnemonic, M::Sha256rnds2 | M::Sha256msg1 | M::Sha256msg2)
}

fn is_mask_of_mxcsr(difference: &Difference) -> bool {
    const MISALIGNED_MASK: u64 = 1 << (32 + 17);
    matches!(difference, Difference::Memory { cpu, own, .. } if cpu ^ own == MISALIGNED_MASK)
}

/// The stack's top is register 0 and no register is empty.
fn is_turn_to_mmx(difference: &Difference) -> bool {
    const TOP: u128 = 0x3800;
    match difference {
        Difference::Register { register: Register::FpuStatus, cpu, own, .. } => {
            cpu & TOP == 0 && (cpu ^ own) & !TOP == 0
        }
        Difference::Register { register: Register::FpuTag, cpu, .. } => (0..8).all(|idx| cpu >> (2 * idx) & 3 != 3),
        _ => false,
    }
}

fn is_vector(difference: &Difference) -> bool {
    matches!(difference, Difference::Register { register: Register::Xmm(_) | Register::YmmHigh(_), .. })
}
