//! Translation validation: decodes assembled bytes and checks that they mean what the source said.
//!
//! Keystone accepts wrong operands and mis-encodes some; therefore no assembled bytes are used without this check. True
//! means: exactly one instruction, all bytes used, the same form, registers, address and numbers.

use super::forms::{InsnForm, name_of};
use super::operand::{Displacement, MemoryRef, ResolvedOperand};
use super::register::{or_none, to_iced};
use super::register_name::RegisterName;
use iced_x86::{Decoder, DecoderOptions, Instruction, OpKind, Register};

/// Whether `bytes` at `address` are exactly one instruction, of one of `forms`, with these operands.
pub(crate) fn is_encoding_of(bytes: &[u8], address: u64, forms: &[&InsnForm], operands: &[ResolvedOperand]) -> bool {
    let Some(instruction) = decode(bytes, address) else { return false };
    forms.iter().any(|form| form.code == instruction.code())
        && instruction.op_count() as usize == operands.len()
        && operands.iter().enumerate().all(|(idx, operand)| operand_matches(&instruction, idx as u32, operand))
}

/// A direct branch as the source states it.
pub(crate) struct ExpectedBranch<'a> {
    /// iced's name, lower case.
    pub mnemonic: &'a str,
    pub target: u64,
}

/// Whether `bytes` at `address` are exactly this branch.
pub(crate) fn is_branch_to(bytes: &[u8], address: u64, branch: &ExpectedBranch) -> bool {
    let Some(instruction) = decode(bytes, address) else { return false };
    name_of(instruction.mnemonic()) == branch.mnemonic
        && instruction.op_kinds().eq([OpKind::NearBranch64])
        && instruction.near_branch_target() == branch.target
}

/// Whether `bytes` at `address` are exactly the string instruction with this name.
pub(crate) fn is_string_op(bytes: &[u8], address: u64, name: &str) -> bool {
    decode(bytes, address).is_some_and(|instruction| name_of(instruction.mnemonic()) == name)
}

/// Writes the distance of a rip-relative operand into `bytes`, which hold another one. `None` when the operand is none or the
/// target is more than 2 GiB away.
pub(crate) fn set_rip_distance(bytes: &mut [u8], address: u64, displacement: Displacement) -> Option<()> {
    let next = address.wrapping_add(bytes.len() as u64);
    let distance = match displacement {
        Displacement::Constant(_) => return Some(()),
        Displacement::FromNext(distance) => distance,
        Displacement::Target(target) => target.wrapping_sub(next).cast_signed(),
    };
    let mut decoder = Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE);
    let instruction = decoder.decode();
    let offsets = decoder.get_constant_offsets(&instruction);
    let is_relative = instruction.is_ip_rel_memory_operand() && offsets.displacement_size() == 4;
    let field = bytes.get_mut(offsets.displacement_offset()..)?.get_mut(..4).filter(|_| is_relative)?;
    field.copy_from_slice(&i32::try_from(distance).ok()?.to_le_bytes());
    Some(())
}

fn decode(bytes: &[u8], address: u64) -> Option<Instruction> {
    let mut decoder = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE);
    let instruction = decoder.decode();
    (!instruction.is_invalid() && instruction.len() == bytes.len()).then_some(instruction)
}

fn operand_matches(instruction: &Instruction, idx: u32, operand: &ResolvedOperand) -> bool {
    let kind = instruction.op_kind(idx);
    match operand {
        ResolvedOperand::Register(reg) => kind == OpKind::Register && instruction.op_register(idx) == to_iced(*reg),
        ResolvedOperand::Memory(memory) => kind == OpKind::Memory && memory_matches(instruction, memory),
        ResolvedOperand::Immediate(value) => {
            let Some(width) = immediate_width(kind) else { return false };
            let mask = u128::MAX >> (128 - width);
            let same = u128::from(instruction.immediate(idx)) & mask == value.cast_unsigned() & mask;
            same && *value >= -(1 << (width - 1)) && *value < 1 << width
        }
    }
}

/// How many bits of an immediate the instruction works with, after extension.
fn immediate_width(kind: OpKind) -> Option<u32> {
    Some(match kind {
        OpKind::Immediate8 | OpKind::Immediate8_2nd => 8,
        OpKind::Immediate16 | OpKind::Immediate8to16 => 16,
        OpKind::Immediate32 | OpKind::Immediate8to32 => 32,
        OpKind::Immediate64 | OpKind::Immediate8to64 | OpKind::Immediate32to64 => 64,
        _ => return None,
    })
}

fn memory_matches(instruction: &Instruction, memory: &MemoryRef) -> bool {
    segment_matches(instruction, memory.segment)
        && registers_match(instruction, memory)
        && displacement_matches(instruction, memory)
}

/// Only fs and gs move an address in 64-bit mode; the others are prefixes without effect (Intel SDM vol. 1, 3.3.4).
fn segment_matches(instruction: &Instruction, segment: Option<RegisterName>) -> bool {
    let moves = |register| matches!(register, Register::FS | Register::GS);
    let (found, wanted) = (instruction.segment_prefix(), or_none(segment));
    if moves(found) || moves(wanted) { found == wanted } else { true }
}

fn registers_match(instruction: &Instruction, memory: &MemoryRef) -> bool {
    if !matches!(memory.displacement, Displacement::Constant(_)) {
        return instruction.memory_base() == Register::RIP && memory.base.is_none() && memory.index.is_none();
    }
    let found = (instruction.memory_base(), instruction.memory_index());
    let wanted = (or_none(memory.base), or_none(memory.index));
    let scale_matches = memory.index.is_none() || instruction.memory_index_scale() == memory.scale;
    // Base and index are the same thing where nothing is multiplied.
    (found == wanted || (memory.scale == 1 && (found.1, found.0) == wanted)) && scale_matches
}

fn displacement_matches(instruction: &Instruction, memory: &MemoryRef) -> bool {
    let found = instruction.memory_displacement64();
    match memory.displacement {
        Displacement::Target(target) => found == target,
        Displacement::FromNext(distance) => found == instruction.next_ip().wrapping_add_signed(distance),
        Displacement::Constant(value) => {
            let narrow = memory.base.or(memory.index).is_some_and(|reg| reg.bits == 32);
            let mask = if narrow { u64::from(u32::MAX) } else { u64::MAX };
            found & mask == value.cast_unsigned() & mask
        }
    }
}
