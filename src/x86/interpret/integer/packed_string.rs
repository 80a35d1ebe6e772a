//! The packed string comparisons of SSE4.2: `pcmpestri`, `pcmpestrm`, `pcmpistri`, `pcmpistrm`.
//!
//! Two vectors of bytes or words are compared element by element with each other; the immediate chooses how the
//! comparisons are combined into one bit an element of the second vector (Intel SDM vol. 2, 4.1). Flags are those of
//! the manual.

use super::super::{GuestMemory, GuestState};
use super::flags::{CARRY, OVERFLOW, SIGN, STATUS, ZERO};
use super::lanes;
use iced_x86::{Instruction, Mnemonic, Register};

/// The immediate operand.
#[derive(Clone, Copy)]
struct Control(u8);

/// How comparisons are combined.
enum Aggregation {
    /// Does the element equal any of the first vector?
    EqualAny,
    /// Does it lie in one of the ranges that pairs of the first vector give?
    Ranges,
    /// Does it equal the one at the same place?
    EqualEach,
    /// Does the first string begin here?
    EqualOrdered,
}

impl Control {
    /// Elements in a vector.
    fn capacity(self) -> usize {
        if self.0 & 1 == 0 { 16 } else { 8 }
    }

    fn aggregation(self) -> Aggregation {
        match self.0 >> 2 & 3 {
            0 => Aggregation::EqualAny,
            1 => Aggregation::Ranges,
            2 => Aggregation::EqualEach,
            _ => Aggregation::EqualOrdered,
        }
    }

    /// The elements of a vector as numbers.
    fn elements(self, vector: u128) -> [i32; 16] {
        let bytes = vector.to_le_bytes();
        let word = |idx: usize| u16::from_le_bytes([bytes[2 * idx % 16], bytes[2 * idx % 16 + 1]]);
        std::array::from_fn(|idx| match self.0 & 3 {
            0 => i32::from(bytes[idx]),
            1 => i32::from(word(idx)),
            2 => i32::from(bytes[idx] as i8),
            _ => i32::from(word(idx) as i16),
        })
    }

    /// Inverts the results the immediate says: none, all, or those of valid elements only.
    fn inverted(self, results: u32, second: &Text) -> u32 {
        match self.0 >> 4 & 3 {
            1 => !results & ones(self.capacity()),
            3 => results ^ ones(second.length),
            _ => results,
        }
    }

    /// The lowest or the highest result; the capacity if there is none.
    fn index(self, results: u32) -> u32 {
        match (results, self.0 >> 6 & 1) {
            (0, _) => self.capacity() as u32,
            (_, 0) => results.trailing_zeros(),
            _ => results.ilog2(),
        }
    }

    /// The results as one bit each, or spread over whole elements.
    fn mask(self, results: u32) -> u128 {
        if self.0 >> 6 & 1 == 0 {
            return results.into();
        }
        let bits = 128 / self.capacity();
        let element = (1 << bits) - 1;
        (0..self.capacity()).filter(|idx| results >> idx & 1 == 1).fold(0, |mask, idx| mask | element << (bits * idx))
    }
}

/// A vector and how many of its elements are valid.
struct Text {
    elements: [i32; 16],
    length: usize,
}

impl Text {
    fn valid(&self) -> &[i32] {
        &self.elements[..self.length]
    }
}

/// The comparisons that give an index in ecx.
pub(super) fn index<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (control, results) = compare(instruction, guest);
    guest.set_gpr(Register::ECX, control.index(results).into());
}

/// The comparisons that give a mask in xmm0.
pub(super) fn mask<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (control, results) = compare(instruction, guest);
    lanes::write_low(instruction, guest, 0, control.mask(results));
}

/// Compares the operands and sets the flags.
fn compare<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> (Control, u32) {
    let control = Control(instruction.immediate8());
    let [first, second] = [(0, Register::RAX), (1, Register::RDX)].map(|(operand, register)| {
        let elements = control.elements(lanes::read(instruction, guest, operand, 0));
        let length = match explicit_length(instruction, guest.gpr(register)) {
            Some(length) => length.min(control.capacity() as u64) as usize,
            None => elements[..control.capacity()].iter().take_while(|element| **element != 0).count(),
        };
        Text { elements, length }
    });
    let results = control.inverted(aggregate(control, &first, &second), &second);
    let flags = (CARRY * u64::from(results != 0))
        | (ZERO * u64::from(second.length < control.capacity()))
        | (SIGN * u64::from(first.length < control.capacity()))
        | (OVERFLOW * u64::from(results & 1));
    guest.set_flags(STATUS, flags);
    (control, results)
}

/// The absolute value of the length register, 32 bits wide or, with REX.W, 64. `None` where a zero element ends the
/// string.
fn explicit_length(instruction: &Instruction, register: u64) -> Option<u64> {
    use Mnemonic as M;
    match instruction.mnemonic() {
        M::Pcmpestri | M::Pcmpestrm | M::Vpcmpestri | M::Vpcmpestrm => Some((register as i32).unsigned_abs().into()),
        M::Pcmpestri64 | M::Pcmpestrm64 | M::Vpcmpestri64 | M::Vpcmpestrm64 => Some((register as i64).unsigned_abs()),
        _ => None,
    }
}

/// One bit for each element of the second vector. Elements behind the end of a string match nothing, except that where
/// both strings are over each element equals, and that the end of the first one is found anywhere.
fn aggregate(control: Control, first: &Text, second: &Text) -> u32 {
    let (set, subject) = (first.valid(), second.valid());
    match control.aggregation() {
        Aggregation::EqualAny => bits(subject.iter().map(|element| set.contains(element))),
        Aggregation::Ranges => {
            bits(subject.iter().map(|element| set.chunks_exact(2).any(|range| (range[0]..=range[1]).contains(element))))
        }
        Aggregation::EqualEach => {
            let over = ones(control.capacity()) & !ones(first.length.max(second.length));
            bits(set.iter().zip(subject).map(|(left, right)| left == right)) | over
        }
        Aggregation::EqualOrdered => bits((0..control.capacity()).map(|start| {
            let places = (start..control.capacity()).zip(set);
            places.into_iter().all(|(place, element)| subject.get(place) == Some(element))
        })),
    }
}

/// Packs truth values, the first one into bit 0.
fn bits(values: impl Iterator<Item = bool>) -> u32 {
    values.enumerate().fold(0, |bits, (idx, value)| bits | u32::from(value) << idx)
}

/// As many one bits from bit 0 on.
fn ones(count: usize) -> u32 {
    (1 << count) - 1
}

#[cfg(test)]
mod tests {
    use super::super::machine::Machine;
    use super::*;

    /// A string in a vector of bytes, with the bytes behind its end all 0.
    fn text(string: &str) -> Text {
        let mut bytes = [0; 16];
        bytes[..string.len()].copy_from_slice(string.as_bytes());
        Text { elements: Control(0).elements(u128::from_le_bytes(bytes)), length: string.len() }
    }

    #[test]
    fn each_aggregation_finds_what_it_looks_for() {
        let results = |control, first, second| aggregate(Control(control), &text(first), &text(second));
        assert_eq!(results(0b0000, "aeiou", "example"), 0b100_0101);
        assert_eq!(results(0b0100, "adxz", "example"), 0b000_0110);
        assert_eq!(results(0b1000, "exam", "exempt"), 0b1111_1111_1100_1011);
        assert_eq!(results(0b1100, "am", "example ample"), 0b1_0000_0100);
    }

    #[test]
    fn results_become_an_index_or_a_mask() {
        assert_eq!((Control(0).index(0b1010), Control(0x40).index(0b1010), Control(1).index(0)), (1, 3, 8));
        assert_eq!((Control(0).mask(0b101), Control(0x41).mask(0b101)), (0b101, 0xffff_0000_ffff));
        assert_eq!(Control(0x30).inverted(0b0011, &text("abc")), 0b0100);
        assert_eq!(Control(0x10).inverted(0b0011, &text("abc")), 0xfffc);
    }

    #[test]
    fn lengths_are_explicit_or_end_at_a_zero() {
        let mut machine = Machine::with([3, 0, (-5_i64) as u64, 0]);
        machine.registers.xmm[1] = u128::from_le_bytes(*b"ell\0ignored-----");
        machine.registers.xmm[2] = u128::from_le_bytes(*b"Hello\0ell-------");
        let flags = CARRY | ZERO | SIGN;
        // pcmpistri xmm1, xmm2, 0x0c
        machine.run([&[0x66, 0x0f, 0x3a, 0x63, 0xca, 0x0c]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(STATUS)), (1, flags));
        // pcmpestri xmm1, xmm2, 0x4c
        machine.run([&[0x66, 0x0f, 0x3a, 0x61, 0xca, 0x4c]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(STATUS)), (1, flags));
        // With 16 characters the second match counts; as a 64-bit number, rdx says so.
        machine.registers.gpr[2] = 1 << 32;
        // rex.w pcmpestri xmm1, xmm2, 0x4c
        machine.run([&[0x66, 0x48, 0x0f, 0x3a, 0x61, 0xca, 0x4c]]);
        assert_eq!((machine.registers.gpr[1], machine.flags(STATUS)), (6, CARRY | SIGN));
    }
}
