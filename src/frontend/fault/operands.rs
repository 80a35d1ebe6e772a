//! What an instruction works with: the values of the registers that it names, and how an address was computed from them.
//!
//! Everything is read from the registers as they stand before the instruction.

use crate::frontend::format;
use crate::frontend::stack_word;
use crate::frontend::theme::Scene;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::register::{Register, RegisterView};
use crate::x86::facts::{MemoryOperand, SegmentBase};

/// The registers that the instruction names, with their values and what they point at; `None` when it names none.
#[must_use]
pub fn registers(scene: &Scene, instruction: &str) -> Option<String> {
    let code = instruction.split('#').next().unwrap_or_default();
    let mut seen: Vec<&str> = Vec::new();
    for word in code.split(|c: char| !c.is_ascii_alphanumeric()) {
        if RegisterView::parse(word).is_some() && !seen.contains(&word) {
            seen.push(word);
        }
    }
    let values: Vec<String> = seen.iter().filter_map(|name| register(scene, name)).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// The first `n` argument registers (System V ABI, AMD64 supplement, 3.2.3) with their values; `None` for none.
#[must_use]
pub fn arguments(scene: &Scene, n: usize) -> Option<String> {
    let values: Vec<String> =
        ["rdi", "rsi", "rdx", "rcx"].iter().take(n).filter_map(|name| register(scene, name)).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

fn register(scene: &Scene, name: &str) -> Option<String> {
    let view = RegisterView::parse(name)?;
    let value = u64::try_from(view.read(scene.machine.registers().get(view.register))).ok()?;
    let text = match pointer_target::classify(scene.program, scene.machine, value) {
        PointerTarget::Number if view.bits == 32 => stack_word::decimal(i64::from(value as i32).cast_unsigned()),
        PointerTarget::Number => stack_word::decimal(value),
        found => format::place(&found),
    };
    let text = if text.is_empty() { text } else { format!(" ({text})") };
    Some(format!("{name} = {}{text}", format::number(value)))
}

/// How the address in brackets was computed: `[rax + 4*rcx] = 0x5555_0000_0010 + 4*3 = 0x5555_0000_001c`. `None` where there is
/// nothing to compute.
#[must_use]
pub fn computation(scene: &Scene, address: Address) -> Option<String> {
    scene.machine.disassemble(address).filter(|code| code.intel.contains('['))?;
    let facts = scene.machine.facts_at(address)?;
    let operand = facts.memory.iter().find(|operand| is_computed(operand))?;
    let value = |register: Register| scene.machine.registers().gpr(register);
    let names = sum(operand, &|register| register.to_string(), &|register| register.to_string());
    let values = sum(operand, &|register| format::number(value(register)), &|register| factor(value(register)));
    let result = operand.address(scene.machine.registers());
    Some(format!("[{names}] = {values} = {}", format::number(result)))
}

fn is_computed(operand: &MemoryOperand) -> bool {
    let parts = usize::from(operand.base.is_some())
        + usize::from(operand.index.is_some())
        + usize::from(operand.displacement != 0);
    let is_register = operand.base.is_some() || operand.index.is_some();
    // What is added besides (`fs`, the bit of a bit string, al of `xlat`) would have to be explained first.
    let is_plain = operand.segment == SegmentBase::Zero && operand.bit_offset.is_none() && !operand.index_is_byte;
    is_register && is_plain && (parts > 1 || operand.scale > 1 && operand.index.is_some())
}

/// `base + scale*index + displacement`, with the registers written as asked.
fn sum(operand: &MemoryOperand, base: &dyn Fn(Register) -> String, index: &dyn Fn(Register) -> String) -> String {
    let scaled = |register: Register| match operand.scale {
        1 => index(register),
        scale => format!("{scale}*{}", index(register)),
    };
    let terms: Vec<String> = operand.base.map(base).into_iter().chain(operand.index.map(scaled)).collect();
    let displacement = operand.displacement.cast_signed();
    let size = match displacement.unsigned_abs() {
        small @ ..4096 => small.to_string(),
        large => format::number(large),
    };
    match displacement {
        0 => terms.join(" + "),
        1.. => format!("{} + {size}", terms.join(" + ")),
        _ => format!("{} - {size}", terms.join(" + ")),
    }
}

/// A number that something is multiplied with: decimal when people count that far, with its sign.
fn factor(value: u64) -> String {
    match value.cast_signed() {
        small @ 0..4096 => small.to_string(),
        small @ -4096..0 => format!("({small})"),
        _ => format::number(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computations_read_like_operands() {
        let operand = MemoryOperand {
            base: Some(Register::RAX),
            index: Some(Register::RCX),
            displacement: (-8_i64).cast_unsigned(),
            scale: 4,
            is_32_bit: false,
            segment: SegmentBase::Zero,
            size: 4,
            reads: true,
            writes: false,
            align: 1,
            bit_offset: None,
            index_is_byte: false,
        };
        let name = |register: Register| register.to_string();
        assert_eq!(sum(&operand, &name, &name), "rax + 4*rcx - 8");
        assert!(is_computed(&operand));
        assert!(!is_computed(&MemoryOperand { index: None, displacement: 0, ..operand }));
        assert_eq!([3, (-3_i64).cast_unsigned(), 0x1_0000].map(factor), ["3", "(-3)", "0x1_0000"]);
    }
}
