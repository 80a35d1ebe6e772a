//! Moves of whole vectors, halves and single elements between registers and memory.

use super::lanes::Lanes;
use super::operation::LaneOperation;
use super::operation::LaneOperation::{Binary, Unary};
use iced_x86::{Instruction, Mnemonic, OpKind};

/// The operation of an instruction of this family. A source in memory arrives zero-extended, and a destination takes what fits it.
pub(super) fn operation(instruction: &Instruction) -> Option<LaneOperation> {
    use Mnemonic as M;
    let loads = instruction.op_count() > 1 && instruction.op1_kind() == OpKind::Memory;
    let stores = instruction.op0_kind() == OpKind::Memory;
    Some(match instruction.mnemonic() {
        M::Movaps | M::Vmovaps | M::Movapd | M::Vmovapd | M::Movups | M::Vmovups | M::Movupd | M::Vmovupd => {
            Unary(|a| a)
        }
        M::Movdqa | M::Vmovdqa | M::Movdqu | M::Vmovdqu | M::Lddqu | M::Vlddqu | M::Movntdqa | M::Vmovntdqa => {
            Unary(|a| a)
        }
        M::Movntps | M::Vmovntps | M::Movntpd | M::Vmovntpd | M::Movntdq | M::Vmovntdq | M::Movntq | M::Movnti => {
            Unary(|a| a)
        }
        M::Movd | M::Vmovd => Unary(|a| Lanes::from_low(16, a.low::<u32>())),
        M::Movq | M::Vmovq | M::Movq2dq | M::Movdq2q => Unary(|a| Lanes::from_low(16, a.low::<u64>())),
        M::Movss | M::Vmovss | M::Movsd | M::Vmovsd if loads || stores => Unary(|a| a),
        M::Movss | M::Vmovss => Binary(|a, b| a.with(0, b.low::<u32>())),
        M::Movsd | M::Vmovsd => Binary(|a, b| a.with(0, b.low::<u64>())),
        M::Movlps | M::Vmovlps | M::Movlpd | M::Vmovlpd if stores => Unary(|a| a),
        M::Movlps | M::Vmovlps | M::Movlpd | M::Vmovlpd => Binary(|a, b| a.with(0, b.low::<u64>())),
        M::Movhps | M::Vmovhps | M::Movhpd | M::Vmovhpd if stores => Unary(high_to_low),
        M::Movhps | M::Vmovhps | M::Movhpd | M::Vmovhpd | M::Movlhps | M::Vmovlhps => {
            Binary(|a, b| a.with(1, b.low::<u64>()))
        }
        M::Movhlps | M::Vmovhlps => Binary(|a, b| a.with(0, b.get::<u64>(1))),
        _ => return None,
    })
}

fn high_to_low(a: Lanes) -> Lanes {
    Lanes::from_low(8, a.get::<u64>(1))
}
