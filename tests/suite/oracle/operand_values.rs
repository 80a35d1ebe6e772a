//! Values of memory operands by their type: elements, decimal numbers, x87 environments and states, FXSAVE images.

use super::state::{Scene, environment};
use super::values::{Lane, Random, extended, integer};
use iced_x86::{Instruction, MemorySize, Mnemonic};

/// Puts a value of the operand's type at its address.
pub(super) fn fill_memory(scene: &mut Scene<'_>, instruction: &Instruction, address: u64) {
    let size = instruction.memory_size();
    let bytes = match size {
        MemorySize::Unknown => return,
        MemorySize::FpuEnv14 | MemorySize::FpuState94 => x87_image(scene.random, 2, size.size()),
        MemorySize::FpuEnv28 | MemorySize::FpuState108 => x87_image(scene.random, 4, size.size()),
        MemorySize::Fxsave_512Byte | MemorySize::Fxsave64_512Byte => fxsave_image(scene.random),
        MemorySize::Bcd => decimal(scene.random),
        MemorySize::Float80 => extended(scene.random).to_le_bytes()[..10].to_vec(),
        MemorySize::UInt32 if matches!(instruction.mnemonic(), Mnemonic::Ldmxcsr | Mnemonic::Vldmxcsr) => {
            mxcsr(scene.random).to_le_bytes().to_vec()
        }
        _ if is_text(instruction.mnemonic()) => text(scene),
        _ => elements(scene, size),
    };
    scene.write(address, &bytes);
}

/// Elements of the operand's type; sometimes what a register holds, so that operands are equal.
fn elements(scene: &mut Scene<'_>, size: MemorySize) -> Vec<u8> {
    let number = scene.random.below(16) as usize;
    let vector = [scene.registers.xmm[number], scene.registers.ymm_high[number]].map(u128::to_le_bytes).concat();
    let general = scene.registers.gpr[number].to_le_bytes();
    let total = size.size();
    match scene.random.below(10) {
        0 if total <= 8 => return general[..total].to_vec(),
        1 if total <= 32 => return vector[..total].to_vec(),
        _ => {}
    }
    let width = size.element_size().clamp(1, 8);
    let lane = match size.element_type() {
        MemorySize::Float16 => Lane::F16,
        MemorySize::Float32 => Lane::F32,
        MemorySize::Float64 => Lane::F64,
        _ => Lane::Integer(width as u32 * 8),
    };
    let element = |_| lane.value(scene.random).to_le_bytes().into_iter().take(width);
    (0..total.div_ceil(width)).flat_map(element).take(total).collect()
}

fn is_text(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    matches!(
        mnemonic,
        M::Pcmpestri
            | M::Pcmpestrm
            | M::Pcmpistri
            | M::Pcmpistrm
            | M::Pcmpestri64
            | M::Pcmpestrm64
            | M::Vpcmpestri
            | M::Vpcmpestrm
            | M::Vpcmpistri
            | M::Vpcmpistrm
    )
}

/// A register's bytes, turned by some places.
fn text(scene: &mut Scene<'_>) -> Vec<u8> {
    let number = scene.random.below(16) as usize;
    let turn = scene.random.pick(&[0, 0, 8, 16, 64]);
    scene.registers.xmm[number].rotate_left(turn).to_le_bytes().to_vec()
}

/// MXCSR without the bit for misaligned operands that AMD has; seldom with reserved bits.
fn mxcsr(random: &mut Random) -> u32 {
    let any = integer(random, 32) as u32 & !0x2_0000;
    if random.percent(85) { any & 0xffff } else { any }
}

/// Packed decimal digits, seldom some that are none.
fn decimal(random: &mut Random) -> Vec<u8> {
    let limit = if random.percent(90) { 10 } else { 16 };
    let mut bytes: Vec<u8> = (0..9).map(|_| (random.below(limit) << 4 | random.below(limit)) as u8).collect();
    if random.percent(30) {
        bytes[random.below(9) as usize..].fill(0);
    }
    bytes.push(random.pick(&[0, 0x80]));
    bytes
}

/// What FLDENV or FRSTOR load: control, status, tag in fields of so many bytes, pointers, registers.
fn x87_image(random: &mut Random, field: usize, size: usize) -> Vec<u8> {
    let (control, status) = environment(random);
    let any = random.bits() as u16;
    let tag = random.pick(&[0, 0xffff, any]);
    let mut bytes = vec![0; 7 * field];
    for (idx, word) in [control, status, tag].into_iter().enumerate() {
        bytes[idx * field..idx * field + 2].copy_from_slice(&word.to_le_bytes());
    }
    while bytes.len() < size {
        bytes.extend_from_slice(&extended(random).to_le_bytes()[..10]);
    }
    bytes
}

/// What FXRSTOR loads.
fn fxsave_image(random: &mut Random) -> Vec<u8> {
    let (control, status) = environment(random);
    let mut bytes = vec![0; 512];
    bytes[..2].copy_from_slice(&control.to_le_bytes());
    bytes[2..4].copy_from_slice(&status.to_le_bytes());
    let any = random.bits() as u8;
    bytes[4] = random.pick(&[0, 0xff, any]);
    bytes[24..28].copy_from_slice(&mxcsr(random).to_le_bytes());
    bytes[28..32].copy_from_slice(&0xffff_u32.to_le_bytes());
    for idx in 0..8 {
        bytes[32 + 16 * idx..42 + 16 * idx].copy_from_slice(&extended(random).to_le_bytes()[..10]);
    }
    for byte in &mut bytes[160..416] {
        *byte = random.bits() as u8;
    }
    bytes
}
