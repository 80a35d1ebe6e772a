//! Reading and writing the operands of a decoded instruction: general registers in every width, memory, immediates.
//!
//! Writing 32 bits of a general register clears its upper half (Intel SDM vol. 1, 3.4.1.1); narrower writes keep the rest.

use super::{GuestMemory, GuestState};
use iced_x86::{Instruction, OpKind, Register};

impl<M: GuestMemory> GuestState<'_, M> {
    /// The linear address of a memory operand. `element` counts the elements of a gather.
    pub fn address(&self, instruction: &Instruction, operand: u32, element: usize) -> u64 {
        let value = |register: Register, index: usize, _size: usize| match register {
            Register::FS => Some(self.registers.fs_base),
            Register::ES | Register::CS | Register::SS | Register::DS | Register::GS => Some(0),
            register if register.is_vector_register() => {
                let number = register.number();
                let whole = [self.registers.xmm[number], self.registers.ymm_high[number]];
                // Gathers index by doublewords or quadwords, sign-extended.
                let bits = if instruction.vsib() == Some(true) { 64 } else { 32 };
                let bit = index * bits;
                let lane = whole[bit / 128] >> (bit % 128);
                Some(if bits == 64 { lane as u64 } else { i64::from(lane as u32 as i32) as u64 })
            }
            register => Some(self.gpr(register)),
        };
        instruction.virtual_address(operand, element, value).expect("every register of an address has a value")
    }

    /// A general register of any width, zero-extended.
    pub fn gpr(&self, register: Register) -> u64 {
        let whole = self.registers.gpr[register.full_register().number()];
        match register.size() {
            1 if is_high_byte(register) => whole >> 8 & 0xff,
            1 => whole & 0xff,
            2 => whole & 0xffff,
            4 => whole & 0xffff_ffff,
            _ => whole,
        }
    }

    /// Writes a general register of any width.
    pub fn set_gpr(&mut self, register: Register, value: u64) {
        let whole = &mut self.registers.gpr[register.full_register().number()];
        *whole = match register.size() {
            1 if is_high_byte(register) => *whole & !0xff00 | (value & 0xff) << 8,
            1 => *whole & !0xff | value & 0xff,
            2 => *whole & !0xffff | value & 0xffff,
            4 => value & 0xffff_ffff,
            _ => value,
        };
    }

    /// The value of an operand of up to 64 bits: register, memory (`size` bytes) or immediate (sign-extended as the form says).
    pub fn read(&mut self, instruction: &Instruction, operand: u32, size: usize) -> u64 {
        match instruction.op_kind(operand) {
            OpKind::Register => self.gpr(instruction.op_register(operand)),
            OpKind::Memory => {
                let address = self.address(instruction, operand, 0);
                self.load_number(address, size)
            }
            _ => instruction.immediate(operand),
        }
    }

    /// Writes an operand of up to 64 bits.
    pub fn write(&mut self, instruction: &Instruction, operand: u32, size: usize, value: u64) {
        if instruction.op_kind(operand) == OpKind::Register {
            self.set_gpr(instruction.op_register(operand), value);
        } else {
            let address = self.address(instruction, operand, 0);
            self.memory.store(address, &value.to_le_bytes()[..size]);
        }
    }

    /// A little-endian number of up to 8 bytes.
    pub fn load_number(&mut self, address: u64, size: usize) -> u64 {
        let mut bytes = [0; 8];
        self.memory.load(address, &mut bytes[..size]);
        u64::from_le_bytes(bytes)
    }
}

/// Whether a register is ah, ch, dh or bh.
fn is_high_byte(register: Register) -> bool {
    matches!(register, Register::AH | Register::CH | Register::DH | Register::BH)
}
