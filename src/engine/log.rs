//! The compact form of a recorded instruction: a few bytes that serve both ways.
//!
//! Every value is a difference: added or exclusive-ored going forward, taken off going back. Which registers and which
//! operand the differences belong to is not in the record; the decoded instruction says it.
//!
//! ```text
//! header   bit 0: rip did not just move on   bit 1: memory changed   bit 2: side notes follow
//!          bits 3-6: which of the written registers changed          bit 7: the step is in the table of wide records
//! rip      zigzag LEB128, relative to the following instruction; nothing for a jump or call with a fixed target  (bit 0)
//! values   general registers: zigzag LEB128 of new - old
//!          rflags: the seven flags that instructions set, packed in 7 bits; or 0x80 and 4 bytes
//!          xmm: 16-bit mask of the bytes that differ, then those bytes
//! memory   8- or 16-bit mask (by the operand's size) of the bytes that differ, then those bytes   (bit 1)
//! side     a byte of what follows, then it: frames, saved register, bytes written for the first time, deepest stack
//! ```

use super::code::{FLAGS_SLOT, Shape};
use super::frames::{Record, Saved};
use crate::model::memory_map::STACK_TOP;
use std::ops::Deref;

/// One compact record, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compact {
    /// rip after the step.
    pub rip: u64,
    /// By position in the shape's slots; 0 where nothing changed. General registers: new - old; others: new ^ old.
    pub values: [u128; 4],
    /// new ^ old of the operand written.
    pub memory: [u8; 16],
    pub side: Side,
}

/// What most instructions do not do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// The frames that ended, innermost first, each as [`State::relative`](super::state::State::relative) makes it.
    pub popped: Vec<Record>,
    /// A frame was entered (after those that ended).
    pub pushed: bool,
    /// Number of the callee-saved register that the written operand saves.
    pub saved: Option<u8>,
    /// Bytes of the written operand whose written-mark flipped, one bit each.
    pub marked: u16,
    /// Stack bytes whose written-mark was cleared because a call ended, from the top down: address and mask.
    pub died: Vec<(u64, u16)>,
    /// Registers whose marks of bytes that nobody wrote flipped: slot and mask.
    pub tainted: Vec<(u8, u16)>,
    /// How much deeper the stack went than ever before.
    pub deeper: u64,
}

/// The header of a step that is in the table of wide records.
pub(super) const WIDE: u8 = 0x80;
/// The flags that a packed difference of rflags has bits for, the lowest first.
pub(super) const FLAG_BITS: [u32; 7] = [0, 2, 4, 6, 7, 10, 11];

/// All records, one after the other, with room after them: what is written goes straight to its place.
#[derive(Default)]
pub struct Log {
    bytes: Vec<u8>,
    /// How many of them are records; zeros follow.
    n: usize,
}

/// Bytes that room is made for at once.
const ROOM: usize = 1 << 16;
/// No record is longer without its side notes: 1 + 10 + 4 * 18 + 18 bytes.
const LONGEST: usize = 128;

impl Deref for Log {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.n]
    }
}

impl Log {
    /// Begins a record with the header and where the step led; `next` is the address of the following instruction.
    #[inline]
    pub fn pen(&mut self, rip: u64, next: u64, shape: &Shape) -> Pen<'_> {
        if self.bytes.len() < self.n + LONGEST {
            self.make_room();
        }
        let room = &mut self.bytes[self.n..self.n + LONGEST];
        let mut pen = Pen { bytes: room.try_into().expect("it is as long as that"), n: 1 };
        if rip != next {
            pen.bytes[0] = 1;
            debug_assert!(shape.target == 0 || shape.target == rip, "a fixed target is where it leads");
            if shape.target == 0 {
                pen.signed(rip.wrapping_sub(next));
            }
        }
        pen
    }

    /// Ends a record whose pen stopped after `n` bytes.
    #[inline]
    pub fn end(&mut self, n: usize, side: Option<&Side>) {
        let header = self.n;
        self.n += n;
        if let Some(side) = side {
            self.bytes[header] |= 4;
            write_side(self, side);
        }
    }

    /// Appends the mark of a step that is in the table of wide records.
    pub fn wide(&mut self) {
        self.push(WIDE);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Log::default();
    }

    /// Takes the end off.
    pub fn truncate(&mut self, n: usize) {
        self.bytes[n..self.n].fill(0);
        self.n = n;
    }

    /// Takes the beginning off.
    pub fn forget(&mut self, n: usize) {
        self.bytes.drain(..n);
        self.bytes.shrink_to(self.bytes.len() + ROOM);
        self.n -= n;
    }

    /// Appends a byte.
    #[inline]
    pub fn push(&mut self, byte: u8) {
        if self.bytes.len() == self.n {
            self.make_room();
        }
        self.bytes[self.n] = byte;
        self.n += 1;
    }

    /// Puts another byte in the place of one.
    pub fn set(&mut self, at: usize, byte: u8) {
        self.bytes[at] = byte;
    }

    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.push(*byte));
    }

    #[cold]
    fn make_room(&mut self) {
        self.bytes.resize(self.n + ROOM, 0);
    }
}

/// A record in the writing, without its side notes.
pub struct Pen<'a> {
    bytes: &'a mut [u8; LONGEST],
    n: usize,
}

impl Pen<'_> {
    /// How many bytes were written.
    #[inline]
    pub fn n(&self) -> usize {
        self.n
    }

    /// The difference of a general register, by its position in the shape's slots.
    #[inline]
    pub fn general(&mut self, idx: usize, difference: u64) {
        if difference != 0 {
            self.bytes[0] |= 8 << idx;
            self.signed(difference);
        }
    }

    /// The difference of rflags.
    #[inline]
    pub fn flags(&mut self, idx: usize, difference: u64) {
        if difference != 0 {
            self.bytes[0] |= 8 << idx;
            let packed = pack_flags(difference);
            self.byte(packed);
            if packed == 0x80 {
                (difference as u32).to_le_bytes().iter().for_each(|byte| self.byte(*byte));
            }
        }
    }

    /// The difference of an xmm register.
    #[inline]
    pub fn wide(&mut self, idx: usize, difference: u128) {
        if difference != 0 {
            self.bytes[0] |= 8 << idx;
            self.masked(16, difference);
        }
    }

    /// The difference of the written operand of `size` bytes.
    #[inline]
    pub fn memory(&mut self, size: u8, difference: u128) {
        if difference != 0 {
            self.bytes[0] |= 2;
            self.masked(mask_room(size), difference);
        }
    }

    #[inline]
    fn byte(&mut self, byte: u8) {
        self.bytes[self.n % LONGEST] = byte;
        self.n += 1;
    }

    #[inline]
    fn signed(&mut self, difference: u64) {
        let difference = difference as i64;
        let mut value = ((difference << 1) ^ (difference >> 63)) as u64;
        while value >= 0x80 {
            self.byte(value as u8 | 0x80);
            value >>= 7;
        }
        self.byte(value as u8);
    }

    /// `room` is 8 or 16.
    #[inline]
    fn masked(&mut self, room: usize, difference: u128) {
        let at = self.n;
        self.n += room / 8;
        let mut mask = 0_u16;
        let mut rest = difference;
        for idx in 0..room {
            if rest == 0 {
                break;
            }
            let byte = rest as u8;
            if byte != 0 {
                mask |= 1 << idx;
                self.byte(byte);
            }
            rest >>= 8;
        }
        self.bytes[at % LONGEST] = mask as u8;
        if room == 16 {
            self.bytes[(at + 1) % LONGEST] = (mask >> 8) as u8;
        }
    }
}

/// Appends a record; `next` is the address of the following instruction.
pub fn write(log: &mut Log, shape: &Shape, next: u64, record: &Compact) {
    let mut pen = log.pen(record.rip, next, shape);
    for (idx, slot) in shape.slots().iter().enumerate() {
        let value = record.values[idx];
        match *slot {
            FLAGS_SLOT => pen.flags(idx, value as u64),
            slot if slot < FLAGS_SLOT => pen.general(idx, value as u64),
            _ => pen.wide(idx, value),
        }
    }
    pen.memory(shape.write_size, u128::from_le_bytes(record.memory));
    let n = pen.n();
    log.end(n, (record.side != Side::default()).then_some(&record.side));
}

/// Operands of up to 8 bytes have a mask of one byte.
pub(super) fn mask_room(size: u8) -> usize {
    if size <= 8 { 8 } else { 16 }
}

#[inline]
pub(super) fn write_unsigned(log: &mut Log, mut value: u64) {
    while value >= 0x80 {
        log.push(value as u8 | 0x80);
        value >>= 7;
    }
    log.push(value as u8);
}

pub(super) fn write_signed(log: &mut Log, difference: u64) {
    let difference = difference as i64;
    write_unsigned(log, ((difference << 1) ^ (difference >> 63)) as u64);
}

/// The seven flags that instructions set, in seven bits; 0x80 if another differs.
#[inline]
fn pack_flags(difference: u64) -> u8 {
    let mut packed = 0;
    let mut left = difference;
    for (idx, bit) in FLAG_BITS.iter().enumerate() {
        packed |= ((difference >> bit & 1) as u8) << idx;
        left &= !(1 << bit);
    }
    if left == 0 { packed } else { 0x80 }
}

fn write_side(log: &mut Log, side: &Side) {
    let Side { popped, pushed, saved, marked, died, tainted, deeper } = side;
    let some_marked = !matches!(*marked, 0 | 0xff);
    let present = [
        !popped.is_empty(),
        *pushed,
        saved.is_some(),
        some_marked,
        *deeper != 0,
        *marked == 0xff,
        !died.is_empty(),
        !tainted.is_empty(),
    ];
    log.push(present.iter().enumerate().map(|(idx, present)| u8::from(*present) << idx).sum());
    if !popped.is_empty() {
        write_unsigned(log, popped.len() as u64);
        popped.iter().for_each(|record| write_frame(log, record));
    }
    if let Some(register) = saved {
        log.push(*register);
    }
    if some_marked {
        log.extend_from_slice(&marked.to_le_bytes());
    }
    if *deeper != 0 {
        write_unsigned(log, *deeper);
    }
    if !died.is_empty() {
        write_unsigned(log, died.len() as u64);
        let mut above = STACK_TOP;
        for (address, mask) in died {
            // The first relative to the stack's top, the others to the one above.
            write_signed(log, address.wrapping_sub(above));
            log.extend_from_slice(&mask.to_le_bytes());
            above = *address;
        }
    }
    if !tainted.is_empty() {
        log.push(tainted.len() as u8);
        for (slot, mask) in tainted {
            log.push(*slot);
            log.extend_from_slice(&mask.to_le_bytes());
        }
    }
}

fn write_frame(log: &mut Log, record: &Record) {
    let Record {
        number,
        entered,
        n_saved,
        function,
        since,
        call_site,
        return_slot,
        return_address,
        base,
        saved,
        values_at_entry,
    } = record;
    log.push((*n_saved << 2) | *entered as u8);
    let words = [u64::from(*number), *function, *since, *call_site, *return_slot, *return_address, *base];
    let words = || words.iter().chain(values_at_entry);
    let present: u16 = words().enumerate().map(|(idx, word)| u16::from(*word != 0) << idx).sum();
    log.extend_from_slice(&present.to_le_bytes());
    words().filter(|word| **word != 0).for_each(|word| write_signed(log, *word));
    for Saved { register, below_base } in &saved[..usize::from(*n_saved)] {
        log.push(*register as u8);
        write_unsigned(log, u64::from(*below_base));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::reader::{read, skip};
    use crate::model::frame::Entered;

    fn shape() -> Shape {
        Shape {
            slots: [0, FLAGS_SLOT, 4, 20],
            n_slots: 4,
            write_idx: Some(0),
            write_size: 16,
            target: 0,
            is_wide: false,
        }
    }

    fn frame() -> Record {
        let mut saved = [Saved::default(); 6];
        saved[0] = Saved { register: 3, below_base: 24 };
        Record {
            number: 7,
            entered: Entered::TailCall,
            n_saved: 1,
            function: 0x40_1000,
            since: 100_000,
            call_site: 0x40_1100,
            return_slot: STACK_TOP - 40,
            return_address: 0x40_1105,
            base: STACK_TOP - 32,
            saved,
            values_at_entry: [0, 1, u64::MAX, 3, 4, 5],
        }
    }

    fn round_trip(record: &Compact, size: u8) -> usize {
        let mut log = Log::default();
        log.push(0xaa);
        let shape = Shape { write_size: size, ..shape() };
        write(&mut log, &shape, 0x40_1003, record);
        assert_eq!(read(&log, 1, &shape, 0x40_1003), (record.clone(), log.len()));
        assert_eq!(skip(&log, 1, &shape, 0x40_1003), (log.len(), record.rip));
        log.len() - 1
    }

    #[test]
    fn a_plain_instruction_takes_a_few_bytes() {
        let record = Compact { rip: 0x40_1003, values: [1, 0x40, 0, 0], ..Compact::default() };
        assert_eq!(round_trip(&record, 0), 3);
    }

    #[test]
    fn a_jump_takes_one_byte_wherever_it_leads() {
        let shape = Shape { target: 0x70_0060, ..Shape::default() };
        for (rip, header) in [(0x70_0060, 1), (0x40_1003, 0)] {
            let mut log = Log::default();
            write(&mut log, &shape, 0x40_1003, &Compact { rip, ..Compact::default() });
            assert_eq!(log[..], [header]);
            assert_eq!(read(&log, 0, &shape, 0x40_1003).0.rip, rip);
            assert_eq!(skip(&log, 0, &shape, 0x40_1003), (1, rip));
        }
    }

    #[test]
    fn everything_at_once_comes_back() {
        let mut memory = [0; 16];
        memory[3] = 7;
        memory[15] = 0xff;
        let side = Side {
            popped: vec![frame(), frame()],
            pushed: true,
            saved: Some(12),
            marked: 0x80f0,
            died: vec![(0x7fff_ffff_eff0, 0xff), (0x7fff_ffff_efe0, 1)],
            tainted: vec![(3, 0xf0), (20, 0xffff)],
            deeper: 4096,
        };
        let values = [u128::from(u64::MAX), 0x4_0001, u128::from(8_u64.wrapping_neg()), 1 << 127 | 5];
        round_trip(&Compact { rip: 3, values, memory, side }, 16);
    }

    #[test]
    fn numbers_of_any_length_and_bytes_anywhere_come_back() {
        for n_bits in 0..=64 {
            let largest = u64::MAX.checked_shr(64 - n_bits).unwrap_or(0);
            for value in [largest, largest.wrapping_neg(), largest / 3] {
                let rip = 0x40_1003_u64.wrapping_add(value);
                round_trip(&Compact { rip, values: [value.into(), 0, 7, 0], ..Compact::default() }, 0);
            }
        }
        for mask in (0..=u16::MAX).step_by(53) {
            let byte = |idx: usize| if mask >> idx & 1 == 1 { idx as u8 + 1 } else { 0 };
            let memory = std::array::from_fn(byte);
            let values = [0, u128::from(mask & 0x1f) << 6 & 0xc4, 0, u128::from_be_bytes(memory)];
            round_trip(&Compact { rip: 3, values, memory, ..Compact::default() }, 16);
        }
    }
}
