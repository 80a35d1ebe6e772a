//! Instruction encoder: a form of the operand table with operand values → bytes.
//!
//! Keystone refuses or mis-encodes some forms; those are encoded with iced's encoder. Not checked here: the caller
//! verifies the bytes with `verify`, as it does Keystone's.

use super::forms::{InsnForm, OperandSlot};
use super::operand::{Displacement, MemoryRef, ResolvedOperand};
use super::register::{or_none, to_iced};
use iced_x86::{Encoder, Instruction, OpKind, Register};

/// What `forms`, each of which accepts the operands, encode to; the shortest first.
pub(crate) fn encode(forms: &[&InsnForm], operands: &[ResolvedOperand], address: u64) -> Vec<Vec<u8>> {
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
            ResolvedOperand::Memory(memory) => {
                instruction.try_set_op_kind(idx, OpKind::Memory).ok()?;
                set_memory(&mut instruction, memory, address);
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

fn set_memory(instruction: &mut Instruction, memory: &MemoryRef, address: u64) {
    instruction.set_segment_prefix(or_none(memory.segment));
    instruction.set_memory_base(or_none(memory.base));
    instruction.set_memory_index(or_none(memory.index));
    instruction.set_memory_index_scale(memory.scale);
    match memory.displacement {
        Displacement::Constant(value) => {
            let is_plain = memory.base.is_none() && memory.index.is_none();
            // iced's displacement sizes: 8 for an absolute address, 4 where it has always four bytes, 1 for the shortest.
            let size = match (is_plain, memory.base) {
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
