//! The operands of a vector instruction as lanes: reading any kind of source, writing any kind of destination.
//!
//! What happens to the rest of a register is decided here: legacy SSE keeps the upper half of the ymm register, VEX clears it (Intel
//! SDM vol. 1, 14.1.1), MMX sets the upper 16 bits of the x87 register and leaves the x87 stack with its top at 0 and no register
//! empty (vol. 1, 9.5.1), a general register is written as by other instructions.

use super::lanes::Lanes;
use super::mmx::tags;
use crate::model::register::Flag;
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{EncodingKind, Instruction, OpKind, Register};

/// Width in bytes of what the first operand holds.
pub(super) fn destination_width(instruction: &Instruction) -> usize {
    match instruction.op0_kind() {
        OpKind::Register => instruction.op0_register().size(),
        _ => instruction.memory_size().size(),
    }
}

impl<M: GuestMemory> GuestState<'_, M> {
    /// The last operands of an instruction. The third of the legacy blends is not written in it: xmm0.
    pub(super) fn sources<const N: usize>(&mut self, instruction: &Instruction) -> [Lanes; N] {
        let count = instruction.op_count();
        let first = count.saturating_sub(N as u32);
        std::array::from_fn(|idx| {
            let operand = first + idx as u32;
            if operand < count { self.operand(instruction, operand) } else { self.vector(Register::XMM0) }
        })
    }

    /// An operand, zero-extended beyond its width.
    pub(super) fn operand(&mut self, instruction: &Instruction, operand: u32) -> Lanes {
        match instruction.op_kind(operand) {
            OpKind::Register => self.vector(instruction.op_register(operand)),
            OpKind::Memory => {
                let address = self.address(instruction, operand, 0);
                Lanes::filled(instruction.memory_size().size(), |bytes| self.memory.load(address, bytes))
            }
            _ => Lanes::from_low(1, instruction.immediate8()),
        }
    }

    /// The contents of a register of any class.
    pub(super) fn vector(&self, register: Register) -> Lanes {
        let width = register.size();
        if register.is_gpr() {
            return Lanes::from_low(width, self.gpr(register));
        }
        let number = register.number();
        if register.is_mm() {
            return Lanes::from_low(width, self.registers.fpr[number] as u64);
        }
        let low = Lanes::from_low(width, self.registers.xmm[number]);
        if register.is_ymm() { low.with(1, self.registers.ymm_high[number]) } else { low }
    }

    /// Writes the first operand; of the result what it has room for.
    pub(super) fn set_destination(&mut self, instruction: &Instruction, result: Lanes) {
        if instruction.op0_kind() != OpKind::Register {
            let address = self.address(instruction, 0, 0);
            self.memory.store(address, &result.bytes()[..instruction.memory_size().size()]);
            return;
        }
        let register = instruction.op0_register();
        if register.is_gpr() {
            self.set_gpr(register, result.low());
        } else if register.is_mm() {
            self.registers.fpr[register.number()] = u128::from(result.low::<u64>()) | 0xffff << 64;
            self.registers.fpu_tag = tags(&self.registers.fpr);
        } else {
            self.set_vector(register, result, instruction.code().encoding());
        }
    }

    /// Writes an xmm or ymm register.
    pub(super) fn set_vector(&mut self, register: Register, result: Lanes, encoding: EncodingKind) {
        let number = register.number();
        self.registers.xmm[number] = result.low();
        if register.is_ymm() {
            self.registers.ymm_high[number] = result.get(1);
        } else if encoding != EncodingKind::Legacy {
            self.registers.ymm_high[number] = 0;
        }
    }

    /// Sets these flags and clears the other arithmetic flags.
    pub(super) fn replace_flags(&mut self, flags: &[(Flag, bool)]) {
        let all = [Flag::Carry, Flag::Parity, Flag::Adjust, Flag::Zero, Flag::Sign, Flag::Overflow];
        let cleared = all.iter().fold(self.registers.rflags, |rflags, flag| rflags & !(1 << flag.bit()));
        self.registers.rflags =
            flags.iter().fold(cleared, |rflags, (flag, set)| rflags | u64::from(*set) << flag.bit());
    }
}
