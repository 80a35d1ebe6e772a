//! Forms with operands → bytes, for what Keystone refuses or gets wrong.
//!
//! Promises nothing about meaning: the caller checks the bytes like Keystone's.

use super::forms::{InsnForm, OperandSlot};
use super::operand::{Displacement, MemoryRef, ResolvedOperand};
use super::register::{or_none, to_iced};
use iced_x86::{Encoder, Instruction, OpKind, Register};

/// What `forms`, each of which accepts the operands, encode to; the shortest first.
pub fn encode(forms: &[&InsnForm], operands: &[ResolvedOperand], address: u64) -> Vec<Vec<u8>> {
    let mut all: Vec<_> = forms.iter().filter_map(|form| build_and_encode(form, operands, address)).collect();
    all.sort_by_key(Vec::len);
    all
}

/// One form's encoding; `None` where the operands do not go together (`ah` with `r8`).
pub(crate) fn build_and_encode(form: &InsnForm, operands: &[ResolvedOperand], address: u64) -> Option<Vec<u8>> {
    let mut instruction = build(form, operands, address)?;
    let bytes = raw(&instruction, address)?;
    let from_next = operands.iter().find_map(|operand| match operand {
        ResolvedOperand::Memory(MemoryRef { displacement: Displacement::FromNext(distance), .. }) => Some(*distance),
        _ => None,
    });
    let Some(distance) = from_next else { return Some(bytes) };
    let next = address.wrapping_add(bytes.len() as u64);
    instruction.set_memory_displacement64(next.wrapping_add_signed(distance));
    raw(&instruction, address)
}

fn raw(instruction: &Instruction, address: u64) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(64);
    encoder.encode(instruction, address).ok()?;
    Some(encoder.take_buffer())
}

fn build(form: &InsnForm, operands: &[ResolvedOperand], address: u64) -> Option<Instruction> {
    let mut instruction = Instruction::new();
    instruction.set_code(form.code);
    let mut n_immediates = 0;
    for (idx, (slot, operand)) in form.slots.iter().zip(operands).enumerate() {
        let idx = idx as u32;
        match operand {
            ResolvedOperand::Register(reg) => {
                instruction.try_set_op_kind(idx, OpKind::Register).ok()?;
                instruction.try_set_op_register(idx, to_iced(*reg)).ok()?;
            }
            ResolvedOperand::Memory(place) => {
                instruction.try_set_op_kind(idx, OpKind::Memory).ok()?;
                set_memory(&mut instruction, place, address);
            }
            ResolvedOperand::Immediate(value) => {
                instruction.try_set_op_kind(idx, immediate_kind(*slot, n_immediates)?).ok()?;
                instruction.try_set_immediate_u64(idx, *value as u64).ok()?;
                n_immediates += 1;
            }
        }
    }
    Some(instruction)
}

fn immediate_kind(slot: OperandSlot, n_before: u32) -> Option<OpKind> {
    Some(match slot {
        OperandSlot::Immediate { field: 8, width: 8 } if n_before > 0 => OpKind::Immediate8_2nd,
        OperandSlot::Immediate { field: 8, width: 8 } | OperandSlot::One => OpKind::Immediate8,
        OperandSlot::Immediate { field: 8, width: 16 } => OpKind::Immediate8to16,
        OperandSlot::Immediate { field: 8, width: 32 } => OpKind::Immediate8to32,
        OperandSlot::Immediate { field: 8, width: 64 } => OpKind::Immediate8to64,
        OperandSlot::Immediate { field: 16, .. } => OpKind::Immediate16,
        OperandSlot::Immediate { field: 32, width: 32 } => OpKind::Immediate32,
        OperandSlot::Immediate { field: 32, .. } => OpKind::Immediate32to64,
        OperandSlot::Immediate { field: 64, .. } => OpKind::Immediate64,
        _ => return None,
    })
}

fn set_memory(instruction: &mut Instruction, place: &MemoryRef, address: u64) {
    instruction.set_segment_prefix(or_none(place.segment));
    instruction.set_memory_base(or_none(place.base));
    instruction.set_memory_index(or_none(place.index));
    instruction.set_memory_index_scale(place.scale);
    match place.displacement {
        Displacement::Constant(value) => {
            let is_plain = place.base.is_none() && place.index.is_none();
            // iced's word for: as many bytes as 64-bit code has, always four, one if enough.
            let size = match (is_plain, place.base) {
                (true, _) => 8,
                (false, None) => 4,
                (false, Some(_)) => u32::from(value != 0),
            };
            instruction.set_memory_displ_size(size);
            instruction.set_memory_displacement64(value.cast_unsigned());
        }
        Displacement::Target(target) => {
            instruction.set_memory_base(Register::RIP);
            instruction.set_memory_displ_size(8);
            instruction.set_memory_displacement64(target);
        }
        Displacement::FromNext(_) => {
            instruction.set_memory_base(Register::RIP);
            instruction.set_memory_displ_size(8);
            instruction.set_memory_displacement64(address);
        }
    }
}
