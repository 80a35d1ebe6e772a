//! Moves of chosen elements: masked loads and stores, gathers. What the mask leaves out is not touched in memory.

use super::lanes::Lanes;
use crate::x86::interpret::{Exception, GuestMemory, GuestState};
use iced_x86::{EncodingKind, Instruction, Mnemonic, OpKind, Register};

/// An instruction that moves chosen elements of `size` bytes. An element is chosen by the highest bit of the mask's element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Masked {
    direction: Direction,
    size: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Direction {
    Load,
    Store,
    Gather,
}

/// The operation of an instruction of this family.
pub(super) fn operation(instruction: &Instruction) -> Option<Masked> {
    use Mnemonic as M;
    let (direction, size) = match instruction.mnemonic() {
        M::Maskmovq | M::Maskmovdqu | M::Vmaskmovdqu => (Direction::Store, 1),
        M::Vmaskmovps | M::Vpmaskmovd if stores(instruction) => (Direction::Store, 4),
        M::Vmaskmovpd | M::Vpmaskmovq if stores(instruction) => (Direction::Store, 8),
        M::Vmaskmovps | M::Vpmaskmovd => (Direction::Load, 4),
        M::Vmaskmovpd | M::Vpmaskmovq => (Direction::Load, 8),
        M::Vgatherdps | M::Vgatherqps | M::Vpgatherdd | M::Vpgatherqd => (Direction::Gather, 4),
        M::Vgatherdpd | M::Vgatherqpd | M::Vpgatherdq | M::Vpgatherqq => (Direction::Gather, 8),
        _ => return None,
    };
    Some(Masked { direction, size })
}

fn stores(instruction: &Instruction) -> bool {
    instruction.op0_kind() == OpKind::Memory
}

impl Masked {
    /// Executes an instruction that this is the operation of.
    pub(super) fn execute<M: GuestMemory>(
        self,
        instruction: &Instruction,
        guest: &mut GuestState<'_, M>,
    ) -> Result<(), Exception> {
        match self.direction {
            Direction::Load => self.load(instruction, guest),
            Direction::Store => self.store(instruction, guest),
            Direction::Gather => return self.gather(instruction, guest),
        }
        Ok(())
    }

    fn is_chosen(self, mask: Lanes, idx: usize) -> bool {
        mask.number(self.size, idx) >> (8 * self.size - 1) == 1
    }

    /// Operands: destination, mask, memory.
    fn load<M: GuestMemory>(self, instruction: &Instruction, guest: &mut GuestState<'_, M>) {
        let mask = guest.vector(instruction.op1_register());
        let address = guest.address(instruction, 2, 0);
        let mut result = Lanes::zero(mask.width());
        for idx in (0..mask.width() / self.size).filter(|idx| self.is_chosen(mask, *idx)) {
            let element = address.wrapping_add((idx * self.size) as u64);
            result.set_number(self.size, idx, guest.load_number(element, self.size));
        }
        guest.set_destination(instruction, result);
    }

    /// Operands: memory and, byte by byte, source and mask; element by element, mask and source.
    fn store<M: GuestMemory>(self, instruction: &Instruction, guest: &mut GuestState<'_, M>) {
        let [a, b] = [instruction.op1_register(), instruction.op2_register()].map(|register| guest.vector(register));
        let (source, mask) = if self.size == 1 { (a, b) } else { (b, a) };
        let address = guest.address(instruction, 0, 0);
        for idx in (0..mask.width() / self.size).filter(|idx| self.is_chosen(mask, *idx)) {
            let element = address.wrapping_add((idx * self.size) as u64);
            guest.memory.store(element, &source.number(self.size, idx).to_le_bytes()[..self.size]);
        }
    }

    /// Operands: destination, memory by a vector of indices, mask. The three registers have to differ; the mask is zero afterwards.
    fn gather<M: GuestMemory>(self, instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Result<(), Exception> {
        let (destination, mask_register) = (instruction.op0_register(), instruction.op2_register());
        let index = instruction.memory_index();
        let numbers = [destination, mask_register, index].map(Register::number);
        if numbers[0] == numbers[1] || numbers[0] == numbers[2] || numbers[1] == numbers[2] {
            return Err(Exception::Undefined);
        }
        let (before, mask) = (guest.vector(destination), guest.vector(mask_register));
        let index_size = if instruction.vsib() == Some(true) { 8 } else { 4 };
        let count = (before.width() / self.size).min(index.size() / index_size);
        let mut result = Lanes::zero(before.width());
        for idx in 0..count {
            let element = if self.is_chosen(mask, idx) {
                let address = guest.address(instruction, 1, idx);
                guest.load_number(address, self.size)
            } else {
                before.number(self.size, idx)
            };
            result.set_number(self.size, idx, element);
        }
        guest.set_vector(mask_register, Lanes::zero(32), EncodingKind::VEX);
        guest.set_destination(instruction, result);
        Ok(())
    }
}
