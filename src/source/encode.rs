//! Instruction encoding: a parsed instruction with the values of its symbols → machine code.
//!
//! The operand table selects the forms that accept the operands; a statement built from one is assembled by Keystone;
//! the bytes are decoded and must be one of these forms with exactly these operands. Where Keystone rejects a form or
//! encodes it wrongly, iced's encoder is used and its bytes are verified likewise. Invariant: no unverified bytes are
//! returned. Cost: Keystone dominates, so its answers are cached.

use super::encoding_errors;
use super::error::SourceError;
use super::expr::{Resolve, SourceExpr};
use super::instruction::{BranchSize, Instruction};
use super::keystone;
use super::mnemonic;
use super::mnemonic::{Interpretation, StringOp};
use super::operand::size_word;
use crate::x86;
use crate::x86::InsnForm;
use crate::x86::operand::{Displacement, MemoryRef, ResolvedOperand};
use crate::x86::register_name::RegisterClass;
use std::fmt::Write;

/// Whether a canonical mnemonic can be a direct branch.
pub(super) fn is_branch(mnemonic: &str) -> bool {
    mnemonic.starts_with('j') && mnemonic != "jmpe" || mnemonic == "call" || mnemonic.starts_with("loop")
}

pub(super) fn encode(
    instruction: &Instruction,
    address: u64,
    branch: BranchSize,
    resolve: &mut Resolve,
) -> Result<Vec<u8>, SourceError> {
    encoding_errors::check_prefixes(instruction)?;
    if let Some(target) = instruction.direct_branch_target() {
        return encode_branch(instruction, target, address, branch, resolve);
    }
    let resolved = instruction.operands.iter().map(|operand| operand.resolve(instruction.dialect, resolve, address));
    let operands = resolved.collect::<Result<Vec<_>, _>>()?;
    if let Some(op) = mnemonic::string_op(&instruction.mnemonic, &operands) {
        return encode_string_op(instruction, op, &operands, address);
    }
    let selection = select_forms(instruction, &operands)?;
    let prefixes = prefix_bytes(instruction);
    selection
        .assemble(&prefixes, address)
        .ok_or_else(|| encoding_errors::unencodable(instruction, &operands, &selection, address))
}

/// Prefixes in the order that the CPU wants: rex, which `rex64` is, last.
fn prefix_bytes(instruction: &Instruction) -> Vec<u8> {
    let mut bytes: Vec<u8> = instruction.prefixes.iter().filter_map(|prefix| mnemonic::prefix(&prefix.word)).collect();
    bytes.sort_by_key(|byte| *byte == 0x48);
    // `rep bsf` is how compilers write `tzcnt`, which has the prefix in itself.
    bytes.retain(|byte| !(*byte == 0xf3 && instruction.mnemonic == "bsf"));
    bytes
}

/// An interpretation of an instruction and the forms that accept its operands.
pub(super) struct FormSelection {
    pub interpretation: Interpretation,
    pub forms: Vec<&'static InsnForm>,
}

/// The first interpretation that any form accepts.
fn select_forms(instruction: &Instruction, operands: &[ResolvedOperand]) -> Result<FormSelection, SourceError> {
    let is_rep_bsf = instruction.mnemonic == "bsf" && !instruction.prefixes.is_empty();
    let written = if is_rep_bsf { "tzcnt" } else { &instruction.mnemonic };
    let readings = mnemonic::interpretations(written, operands);
    for interpretation in &readings {
        let forms: Vec<_> =
            candidates(written, interpretation).filter(|form| form.accepts(&interpretation.operands)).collect();
        if !forms.is_empty() {
            return infer_memory_size(instruction, FormSelection { interpretation: interpretation.clone(), forms });
        }
    }
    Err(encoding_errors::no_form(instruction, operands, &readings[0]))
}

/// The forms that a mnemonic as written may use: `movabs` only the wide ones of `mov`.
pub(super) fn candidates(written: &str, interpretation: &Interpretation) -> impl Iterator<Item = &'static InsnForm> {
    let wide = written == "movabs";
    let all = x86::forms(&interpretation.mnemonic).iter();
    all.filter(move |form| if wide { form.is_wide() } else { !form.slots.contains(&x86::OperandSlot::Offset) })
}

/// A memory operand without a size gets the size that all forms agree on, or 8 bytes for `push`, `pop` and indirect branches.
fn infer_memory_size(instruction: &Instruction, mut selection: FormSelection) -> Result<FormSelection, SourceError> {
    let unsized_memory =
        |operand: &ResolvedOperand| matches!(operand, ResolvedOperand::Memory(MemoryRef { size: None, .. }));
    if !selection.interpretation.operands.iter().any(unsized_memory) {
        return Ok(selection);
    }
    let mut sizes: Vec<u32> = selection.forms.iter().map(|form| form.memory).collect();
    sizes.sort_unstable();
    sizes.dedup();
    if sizes.len() > 1 {
        if !matches!(selection.interpretation.mnemonic.as_str(), "push" | "pop" | "call" | "jmp") {
            return Err(encoding_errors::ambiguous_size(instruction, &sizes));
        }
        selection.forms.retain(|form| form.memory == 8);
    }
    Ok(selection)
}

impl FormSelection {
    /// The verified bytes of the instruction with its prefixes; `None` where neither encoder gives the right ones.
    pub(super) fn assemble(&self, prefixes: &[u8], address: u64) -> Option<Vec<u8>> {
        self.by_keystone(prefixes, address).or_else(|| self.by_form(prefixes, address))
    }

    fn by_keystone(&self, prefixes: &[u8], address: u64) -> Option<Vec<u8>> {
        let mut bytes = [prefixes, &keystone::assemble(&self.statement()?)?].concat();
        if let Some(memory) = self.memory_operand() {
            x86::set_rip_distance(&mut bytes, address, memory.displacement)?;
        }
        self.is_verified(&bytes, address).then_some(bytes)
    }

    fn by_form(&self, prefixes: &[u8], address: u64) -> Option<Vec<u8>> {
        let start = address.wrapping_add(prefixes.len() as u64);
        let encodings = x86::encode(&self.forms, &self.interpretation.operands, start).into_iter();
        let mut complete = encodings.map(|encoding| [prefixes, &encoding].concat());
        complete.find(|bytes| self.is_verified(bytes, address))
    }

    fn is_verified(&self, bytes: &[u8], address: u64) -> bool {
        x86::is_encoding_of(bytes, address, &self.forms, &self.interpretation.operands)
    }

    fn memory_operand(&self) -> Option<&MemoryRef> {
        self.interpretation.operands.iter().find_map(|operand| match operand {
            ResolvedOperand::Memory(memory) => Some(memory),
            _ => None,
        })
    }

    /// The statement for Keystone; `None` for an address without registers, which it would take as relative to rip, and for
    /// ah, bh, ch and dh, because it ends the process when they stand beside a register that needs a rex prefix. Gathers are left to iced.
    fn statement(&self) -> Option<String> {
        if self.memory_operand().is_some_and(|memory| memory.vector_index().is_some()) {
            return None;
        }
        let is_high = |operand: &ResolvedOperand| matches!(operand, ResolvedOperand::Register(reg) if reg.class == RegisterClass::High);
        if self.interpretation.operands.iter().any(is_high) {
            return None;
        }
        let is_wide_move = self.interpretation.mnemonic == "mov" && self.forms.iter().all(|form| form.is_wide());
        let mut text = if is_wide_move { "movabs".to_owned() } else { self.interpretation.mnemonic.clone() };
        for (idx, operand) in self.interpretation.operands.iter().enumerate() {
            text.push_str(if idx == 0 { " " } else { ", " });
            match operand {
                ResolvedOperand::Register(reg) => write!(text, "{reg}").ok()?,
                ResolvedOperand::Immediate(value) => push_number(&mut text, *value)?,
                ResolvedOperand::Memory(memory) => self.push_memory(&mut text, memory)?,
            }
        }
        Some(text)
    }

    fn push_memory(&self, text: &mut String, memory: &MemoryRef) -> Option<()> {
        if let Some(word) = self.forms.first().and_then(|form| size_word(form.memory)) {
            write!(text, "{word} ptr ").ok()?;
        }
        if let Some(segment) = memory.segment {
            write!(text, "{segment}:").ok()?;
        }
        text.push('[');
        match (memory.displacement, memory.base, memory.index) {
            // A placeholder: the distance is patched afterwards.
            (Displacement::Target(_) | Displacement::FromNext(_), ..) => text.push_str("rip + 0x11223344"),
            (Displacement::Constant(_), None, None) => return None,
            (Displacement::Constant(value), base, index) => {
                if let Some(base) = base {
                    write!(text, "{base}").ok()?;
                }
                if let Some(index) = index {
                    let plus = if base.is_some() { " + " } else { "" };
                    write!(text, "{plus}{index}*0x{:x}", memory.scale).ok()?;
                }
                if value != 0 {
                    text.push_str(if value < 0 { " - " } else { " + " });
                    write!(text, "0x{:x}", value.unsigned_abs()).ok()?;
                }
            }
        }
        text.push(']');
        Some(())
    }
}

fn push_number(text: &mut String, value: i128) -> Option<()> {
    let sign = if value < 0 { "-" } else { "" };
    write!(text, "{sign}0x{:x}", value.unsigned_abs()).ok()
}

/// A string instruction: operands that are written out are checked; the encoding has none.
fn encode_string_op(
    instruction: &Instruction,
    op: &'static StringOp,
    operands: &[ResolvedOperand],
    address: u64,
) -> Result<Vec<u8>, SourceError> {
    if !op.takes(operands) {
        return Err(encoding_errors::string_operands(instruction, op));
    }
    let bytes = [&prefix_bytes(instruction), op.bytes].concat();
    if x86::is_string_op(&bytes, address, op.name) {
        Ok(bytes)
    } else {
        Err(encoding_errors::wrong_prefix(instruction))
    }
}

/// A branch is assembled with a placeholder distance that selects its size; then the distance is patched.
fn encode_branch(
    instruction: &Instruction,
    target: &SourceExpr,
    address: u64,
    branch: BranchSize,
    resolve: &mut Resolve,
) -> Result<Vec<u8>, SourceError> {
    let target_value = target.eval(resolve, address)?.number();
    let Ok(target_address) = u64::try_from(target_value) else {
        return Err(target.span.error(format!("{target_value} is no address")));
    };
    let name = mnemonic::canonical(&instruction.mnemonic);
    let has_near = name == "jmp" || name == "call" || (name.starts_with('j') && !name.ends_with("cxz"));
    let is_short = !has_near || (branch == BranchSize::Short && name != "call");
    let statement = format!("{name} {}", if is_short { "0x10" } else { "0x1000000" });
    let unencodable = || instruction.span.error("this branch cannot be encoded");
    let mut bytes = [prefix_bytes(instruction), keystone::assemble(&statement).ok_or_else(unencodable)?].concat();
    let next = address.wrapping_add(bytes.len() as u64);
    let distance = target_address.wrapping_sub(next).cast_signed();
    let field = if is_short {
        i8::try_from(distance).map(|distance| distance.to_le_bytes().to_vec())
    } else {
        i32::try_from(distance).map(|distance| distance.to_le_bytes().to_vec())
    };
    let field = field.map_err(|_| encoding_errors::out_of_reach(instruction, target.span, distance, is_short))?;
    let start = bytes.len().checked_sub(field.len()).ok_or_else(unencodable)?;
    bytes[start..].copy_from_slice(&field);
    let wanted = x86::ExpectedBranch { mnemonic: &name, target: target_address };
    if x86::is_branch_to(&bytes, address, &wanted) {
        Ok(bytes)
    } else {
        Err(encoding_errors::wrong_prefix(instruction))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::register_name::RegisterName;

    const ADDRESS: u64 = 0x40_1000;

    fn memory_operands() -> [MemoryRef; 6] {
        let plain = MemoryRef {
            size: None,
            segment: None,
            base: Some(RegisterName::gpr(0, 64)),
            index: None,
            scale: 1,
            displacement: Displacement::Constant(0),
        };
        [
            plain,
            MemoryRef {
                base: Some(RegisterName::gpr(13, 64)),
                index: Some(RegisterName::gpr(12, 64)),
                scale: 8,
                ..plain
            },
            MemoryRef { base: Some(RegisterName::RSP), displacement: Displacement::Constant(-0x81), ..plain },
            MemoryRef { base: None, index: Some(RegisterName::gpr(5, 64)), scale: 4, ..plain },
            MemoryRef { base: None, displacement: Displacement::Target(0x50_0000), ..plain },
            MemoryRef {
                base: None,
                segment: RegisterName::parse("fs"),
                displacement: Displacement::Constant(0x28),
                ..plain
            },
        ]
    }

    /// No statement that we can build crashes Keystone, and each form of each mnemonic has a verified encoding.
    #[test]
    fn every_form_of_every_mnemonic_assembles() {
        let (mut n, mut n_keystone, mut wrong) = (0, 0, Vec::new());
        for mnemonic in x86::mnemonic_names() {
            for form in x86::forms(&mnemonic) {
                let moves_offset = form.slots.contains(&x86::OperandSlot::Offset);
                let n_operands =
                    if form.slots.iter().any(|slot| slot.takes_memory()) { memory_operands().len() } else { 1 };
                let is_indexed = form.slots.iter().any(|slot| matches!(slot, x86::OperandSlot::Indexed { .. }));
                // Neither an address without registers nor one with rip has an index beside it.
                let stands = |memory: &MemoryRef| match memory.displacement {
                    Displacement::Constant(_) => !moves_offset,
                    _ => !moves_offset && !is_indexed,
                };
                for memory in memory_operands().into_iter().take(n_operands).filter(stands) {
                    let operands = specimens(form, memory);
                    let interpretation = Interpretation { mnemonic: mnemonic.clone(), operands };
                    let selection = FormSelection { interpretation, forms: vec![form] };
                    n += 1;
                    n_keystone += usize::from(selection.by_keystone(&[], ADDRESS).is_some());
                    if selection.assemble(&[], ADDRESS).is_none() {
                        wrong.push(format!("{mnemonic} {:?}", selection.interpretation.operands));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {n} (Keystone {n_keystone}):\n{}", wrong.len(), wrong.join("\n"));
        assert!(n_keystone * 10 > n * 5, "Keystone got only {n_keystone} of {n} right");
    }

    /// Operands that fit a form: memory as often as possible.
    fn specimens(form: &InsnForm, memory: MemoryRef) -> Vec<ResolvedOperand> {
        let mut operands = form.specimen(memory);
        let memory_idx = form.slots.iter().position(|slot| slot.takes_memory());
        if let Some(idx) = memory_idx
            && let ResolvedOperand::Register(_) = operands[idx]
        {
            operands[idx] = ResolvedOperand::Memory(memory);
        }
        operands
    }
}
