//! The compact record format: what one instruction changed, as zigzag LEB128 differences and masked XOR deltas, a few bytes in all.
//!
//! Delta encoding: every value is a difference, so that the same bytes serve redo and undo (added or subtracted, or exclusive-ored). Which
//! registers and which operand the differences belong to is not stored; the decoded instruction says it (its [`RecordShape`]).
//!
//! ```text
//! header   bit 0: rip is not the following instruction   bit 1: memory changed   bit 2: side effects follow
//!          bits 3-6: which of the written registers changed          bit 7: not this format: 0x80 wide, above it a host call (see `kinds`)
//! rip      zigzag LEB128, relative to the following instruction; absent for a direct jump or call  (bit 0)
//! values   general registers: zigzag LEB128 of new - old
//!          rflags: the seven flags that instructions set, packed in 7 bits; or 0x80 and 4 bytes
//!          xmm: 16-bit mask of the bytes that differ, then those bytes
//! memory   8- or 16-bit mask (by the operand's size) of the bytes that differ, then those bytes   (bit 1)
//! side     a byte of flags, then what they name, in this order: frames that ended, saved register, flips of the operand's definedness
//!          (unless all eight bytes), depth of the stack, stack bytes that died, flips of registers' definedness. A frame entered is only
//!          a flag
//! ```
//!
//! Invariant: `undo ∘ redo` is the identity on the state before the step, and zeros follow the last record, because the
//! decoder reads words of eight bytes. Cost: 3.3 bytes an instruction in the mean of 29 programs, 2 to 8 in each.

use crate::engine::cpu::decode_cache::{FLAGS_SLOT, RecordShape};
use crate::engine::leb128::zigzag;
use crate::engine::memory::growing::GrowingBytes;
use crate::engine::state::frames::{FrameRecord, Saved};
use std::ops::Deref;

/// A decoded compact record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CompactRecord {
    /// rip after the step.
    pub rip: u64,
    /// By position in the shape's slots; 0 where nothing changed. General registers: new - old; others: new ^ old.
    pub values: [u128; 4],
    /// new ^ old of the operand written.
    pub memory: [u8; 16],
    pub side: SideEffects,
}

/// The changes that most instructions do not make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SideEffects {
    /// The frames that ended, innermost first, each as [`State::relative_frame`](crate::engine::state::State::relative_frame) makes it.
    pub popped: Vec<FrameRecord>,
    /// Whether a frame was entered (after those that ended).
    pub pushed: bool,
    /// The number of the callee-saved register that the written operand saves.
    pub saved: Option<u8>,
    /// Bytes of the written operand whose definedness flipped, as a mask.
    pub marked: u16,
    /// Stack bytes that became undefined because a call ended, from the top down: address and mask.
    pub died: Vec<(u64, u16)>,
    /// Registers whose definedness flipped: slot and mask.
    pub register_flips: Vec<(u8, u16)>,
    /// By how much the stack pointer fell below its minimum so far.
    pub deeper: u64,
}

impl SideEffects {
    /// Empties it, but keeps the lists' capacity.
    pub(crate) fn clear(&mut self) {
        let SideEffects { popped, pushed, saved, marked, died, register_flips, deeper } = self;
        popped.clear();
        died.clear();
        register_flips.clear();
        (*pushed, *saved, *marked, *deeper) = (false, None, 0, 0);
    }
}

/// Addresses of the stack are recorded relative to this, which is a short number near a stack's usual top.
pub(crate) const NEAR_STACK: u64 = 0x7fff_ffff_f000;
/// The header of a step that is in the table of wide records.
pub(crate) const WIDE: u8 = 0x80;
/// The bits of rflags that a packed difference holds, lowest first.
pub(crate) const FLAG_BITS: [u32; 7] = [0, 2, 4, 6, 7, 10, 11];

/// The log: all records, one after the other. The buffer has spare bytes after them, so that a record is written in place.
pub(crate) struct RecordLog {
    bytes: GrowingBytes,
    /// The length of the records; zeros follow.
    n: usize,
}

/// The least spare capacity after growing.
const SPARE: usize = 1 << 16;
/// At least the longest record without side effects (1 + 10 + 4 * 18 + 18 bytes), whose last number is stored as a word of 8.
const MAX_RECORD: usize = 128;
/// The top bit of each byte.
pub(crate) const TOP_BITS: u64 = 0x8080_8080_8080_8080;

impl Default for RecordLog {
    fn default() -> RecordLog {
        RecordLog { bytes: GrowingBytes::of(SPARE), n: 0 }
    }
}

impl Deref for RecordLog {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.n]
    }
}

impl RecordLog {
    /// Begins a record with the header and rip after the step; `next` is the address of the following instruction.
    #[inline]
    pub(crate) fn writer(&mut self, rip: u64, next: u64, shape: &RecordShape) -> RecordWriter<'_> {
        if self.bytes.len() < self.n + MAX_RECORD {
            self.grow();
        }
        let buffer = &mut self.bytes[self.n..self.n + MAX_RECORD];
        let mut writer = RecordWriter { bytes: buffer.try_into().expect("it is as long as that"), n: 1 };
        if rip != next {
            writer.bytes[0] = 1;
            debug_assert!(shape.target == 0 || shape.target == rip, "a fixed target is where it leads");
            if shape.target == 0 {
                writer.signed(rip.wrapping_sub(next));
            }
        }
        writer
    }

    /// Ends a record whose writer wrote `n` bytes.
    #[inline]
    pub(crate) fn end(&mut self, n: usize, side: Option<&SideEffects>) {
        let header = self.n;
        self.n += n;
        if let Some(side) = side {
            self.bytes[header] |= 4;
            write_side(self, side);
        }
    }

    /// Appends the tag of a step that is in the table of wide records.
    pub(crate) fn push_wide_marker(&mut self) {
        self.push(WIDE);
    }

    /// Drops all records.
    pub(crate) fn clear(&mut self) {
        if self.n > SPARE {
            *self = RecordLog::default();
        } else {
            self.truncate(0);
        }
    }

    /// Drops the records from offset `n` on.
    pub(crate) fn truncate(&mut self, n: usize) {
        self.bytes[n..self.n].fill(0);
        self.n = n;
    }

    /// Drops the records before offset `n`.
    pub(crate) fn drop_front(&mut self, n: usize) {
        let mut kept = GrowingBytes::of(self.n - n + SPARE);
        kept[..self.n - n].copy_from_slice(&self.bytes[n..self.n]);
        *self = RecordLog { bytes: kept, n: self.n - n };
    }

    /// Appends a byte.
    #[inline]
    pub(crate) fn push(&mut self, byte: u8) {
        if self.bytes.len() == self.n {
            self.grow();
        }
        self.bytes[self.n] = byte;
        self.n += 1;
    }

    /// Overwrites a byte.
    pub(crate) fn set(&mut self, at: usize, byte: u8) {
        self.bytes[at] = byte;
    }

    pub(crate) fn extend_from_slice(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.push(*byte));
    }

    #[cold]
    fn grow(&mut self) {
        self.bytes.grow(self.n + SPARE);
    }
}

/// Writes one record, without its side effects.
pub(crate) struct RecordWriter<'a> {
    bytes: &'a mut [u8; MAX_RECORD],
    n: usize,
}

impl RecordWriter<'_> {
    /// Bytes written so far.
    #[inline]
    pub(crate) fn n(&self) -> usize {
        self.n
    }

    /// The difference of a general register, by its position in the shape's slots.
    #[inline]
    pub(crate) fn general(&mut self, idx: usize, difference: u64) {
        if difference != 0 {
            self.bytes[0] |= 8 << idx;
            self.signed(difference);
        }
    }

    /// The difference of rflags.
    #[inline]
    pub(crate) fn flags(&mut self, idx: usize, difference: u64) {
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
    pub(crate) fn wide(&mut self, idx: usize, difference: u128) {
        if difference != 0 {
            self.bytes[0] |= 8 << idx;
            self.masked(16, difference);
        }
    }

    /// The difference of the written operand of `size` bytes.
    #[inline]
    pub(crate) fn memory(&mut self, size: u8, difference: u128) {
        if difference != 0 {
            self.bytes[0] |= 2;
            self.masked(mask_bits(size), difference);
        }
    }

    #[inline]
    fn byte(&mut self, byte: u8) {
        self.bytes[self.n % MAX_RECORD] = byte;
        self.n += 1;
    }

    /// The `n` lowest bytes of a word whose other bytes are 0.
    #[inline]
    fn bytes(&mut self, word: u64, n: usize) {
        let at = self.n.min(MAX_RECORD - 8);
        self.bytes[at..at + 8].copy_from_slice(&word.to_le_bytes());
        self.n += n;
    }

    #[inline]
    fn signed(&mut self, difference: u64) {
        let value = zigzag(difference as i64);
        if value < 0x80 {
            return self.byte(value as u8);
        }
        if value >= 1 << 56 {
            return self.long_unsigned(value);
        }
        let n = (70 - (value | 1).leading_zeros()) / 7;
        self.bytes(spread_groups(value) | TOP_BITS & !(u64::MAX << (8 * n - 8)), n as usize);
    }

    /// LEB128 of more than eight bytes.
    fn long_unsigned(&mut self, value: u64) {
        self.bytes(spread_groups(value & (u64::MAX >> 8)) | TOP_BITS, 8);
        let rest = value >> 56;
        self.bytes(spread_groups(rest) | if rest < 0x80 { 0 } else { 0x80 }, if rest < 0x80 { 1 } else { 2 });
    }

    /// A mask of 8 or 16 bits, then the bytes that are not 0.
    #[inline]
    fn masked(&mut self, mask_bits: usize, difference: u128) {
        let low = difference as u64;
        let mask = mask_of(low);
        self.byte(mask);
        if mask_bits == 8 {
            return self.nonzero_bytes(low, mask);
        }
        let high = (difference >> 64) as u64;
        let high_mask = mask_of(high);
        self.byte(high_mask);
        self.nonzero_bytes(low, mask);
        self.nonzero_bytes(high, high_mask);
    }

    /// The bytes of a word that are not 0, which is what `mask` says.
    #[inline]
    fn nonzero_bytes(&mut self, word: u64, mask: u8) {
        if mask == 0 {
            return;
        }
        let (first, n) = (mask.trailing_zeros(), mask.count_ones());
        let is_run = u32::from(mask) >> first == (1 << n) - 1;
        let packed = if is_run { word >> (8 * first) } else { compact_bytes(word) };
        self.bytes(packed, n as usize);
    }
}

/// LEB128 without continuation bits: spreads a number below 2^56 to seven bits a byte (a software `pdep`).
#[inline]
fn spread_groups(number: u64) -> u64 {
    // In halves: 56 bits to 28 + 28, those to 14 + 14, those to 7 + 7.
    let fours = number & 0x0fff_ffff | (number & 0x00ff_ffff_f000_0000) << 4;
    let pairs = fours & 0x0000_3fff_0000_3fff | (fours & 0x0fff_c000_0fff_c000) << 2;
    pairs & 0x007f_007f_007f_007f | (pairs & 0x3f80_3f80_3f80_3f80) << 1
}

/// The mask of the bytes that are not 0.
#[inline]
pub(crate) fn mask_of(word: u64) -> u8 {
    let tops = (((word & !TOP_BITS) + !TOP_BITS) | word) & TOP_BITS;
    // The multiplication gathers the eight top bits in the highest byte.
    ((tops >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8
}

/// The bytes that are not 0, compacted to the low end (a software `pext`).
pub(crate) fn compact_bytes(word: u64) -> u64 {
    let bytes = word.to_le_bytes();
    bytes.iter().rev().filter(|byte| **byte != 0).fold(0, |packed, byte| packed << 8 | u64::from(*byte))
}

/// Appends a record; `next` is the address of the following instruction.
pub(crate) fn write(log: &mut RecordLog, shape: &RecordShape, next: u64, record: &CompactRecord) {
    let mut writer = log.writer(record.rip, next, shape);
    for (idx, slot) in shape.slots().iter().enumerate() {
        let value = record.values[idx];
        match *slot {
            FLAGS_SLOT => writer.flags(idx, value as u64),
            slot if slot < FLAGS_SLOT => writer.general(idx, value as u64),
            _ => writer.wide(idx, value),
        }
    }
    writer.memory(shape.write_size, u128::from_le_bytes(record.memory));
    let n = writer.n();
    log.end(n, (record.side != SideEffects::default()).then_some(&record.side));
}

/// The bits of the mask for an operand of `size` bytes.
pub(crate) fn mask_bits(size: u8) -> usize {
    if size <= 8 { 8 } else { 16 }
}

#[inline]
pub(crate) fn write_unsigned(log: &mut RecordLog, mut value: u64) {
    while value >= 0x80 {
        log.push(value as u8 | 0x80);
        value >>= 7;
    }
    log.push(value as u8);
}

pub(crate) fn write_signed(log: &mut RecordLog, difference: u64) {
    write_unsigned(log, zigzag(difference as i64));
}

/// Packs the seven flags that instructions set into seven bits; 0x80 if another flag differs.
#[inline]
fn pack_flags(difference: u64) -> u8 {
    let mut packed = 0;
    let mut rest = difference;
    for (idx, bit) in FLAG_BITS.iter().enumerate() {
        packed |= ((difference >> bit & 1) as u8) << idx;
        rest &= !(1 << bit);
    }
    if rest == 0 { packed } else { 0x80 }
}

fn write_side(log: &mut RecordLog, side: &SideEffects) {
    let SideEffects { popped, pushed, saved, marked, died, register_flips, deeper } = side;
    let is_partly_marked = !matches!(*marked, 0 | 0xff);
    let bit = |idx: u32, present: bool| u8::from(present) << idx;
    log.push(
        bit(0, !popped.is_empty())
            | bit(1, *pushed)
            | bit(2, saved.is_some())
            | bit(3, is_partly_marked)
            | bit(4, *deeper != 0)
            | bit(5, *marked == 0xff)
            | bit(6, !died.is_empty())
            | bit(7, !register_flips.is_empty()),
    );
    if !popped.is_empty() {
        write_unsigned(log, popped.len() as u64);
        popped.iter().for_each(|record| write_frame(log, record));
    }
    if let Some(register) = saved {
        log.push(*register);
    }
    if is_partly_marked {
        log.extend_from_slice(&marked.to_le_bytes());
    }
    if *deeper != 0 {
        write_unsigned(log, *deeper);
    }
    if !died.is_empty() {
        write_unsigned(log, died.len() as u64);
        let mut above = NEAR_STACK;
        for (address, mask) in died {
            // The first relative to the usual top, the others to the one above.
            write_signed(log, address.wrapping_sub(above));
            log.extend_from_slice(&mask.to_le_bytes());
            above = *address;
        }
    }
    if !register_flips.is_empty() {
        log.push(register_flips.len() as u8);
        for (slot, mask) in register_flips {
            log.push(*slot);
            log.extend_from_slice(&mask.to_le_bytes());
        }
    }
}

fn write_frame(log: &mut RecordLog, record: &FrameRecord) {
    log.push(record.tag());
    let words = record.words();
    let present = words.iter().rev().fold(0_u16, |present, word| present << 1 | u16::from(*word != 0));
    log.extend_from_slice(&present.to_le_bytes());
    let mut rest = present;
    while rest != 0 {
        write_signed(log, words[rest.trailing_zeros() as usize]);
        rest &= rest - 1;
    }
    for Saved { register, below_base } in &record.saved[..usize::from(record.n_saved)] {
        log.push(*register as u8);
        write_unsigned(log, u64::from(*below_base));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::record::decode::{RecordDecoder, read, skip};
    use crate::model::frame::Entered;

    fn shape() -> RecordShape {
        RecordShape {
            slots: [0, FLAGS_SLOT, 4, 20],
            n_slots: 4,
            write_idx: Some(0),
            write_size: 16,
            target: 0,
            is_wide: false,
        }
    }

    fn frame() -> FrameRecord {
        let mut saved = [Saved::default(); 6];
        saved[0] = Saved { register: 3, below_base: 24 };
        FrameRecord {
            number: 7,
            entered: Entered::TailCall,
            n_saved: 1,
            function: 0x40_1000,
            since: 100_000,
            call_site: 0x40_1100,
            return_slot: NEAR_STACK - 40,
            return_address: 0x40_1105,
            base: NEAR_STACK - 32,
            saved,
            values_at_entry: [0, 1, u64::MAX, 3, 4, 5],
        }
    }

    fn round_trip(record: &CompactRecord, size: u8) -> usize {
        let mut log = RecordLog::default();
        log.push(0xaa);
        let shape = RecordShape { write_size: size, ..shape() };
        write(&mut log, &shape, 0x40_1003, record);
        let (mut decoder, mut skipping) = (RecordDecoder::at(&log, 1), RecordDecoder::at(&log, 1));
        assert_eq!((read(&mut decoder, &shape, 0x40_1003), decoder.end()), (record.clone(), log.len()));
        assert_eq!((skip(&mut skipping, &shape, 0x40_1003), skipping.end()), (record.rip, log.len()));
        log.len() - 1
    }

    #[test]
    fn an_ordinary_instruction_takes_three_bytes() {
        let record = CompactRecord { rip: 0x40_1003, values: [1, 0x40, 0, 0], ..CompactRecord::default() };
        assert_eq!(round_trip(&record, 0), 3);
    }

    #[test]
    fn a_direct_jump_takes_one_byte() {
        let shape = RecordShape { target: 0x70_0060, ..RecordShape::default() };
        for (rip, header) in [(0x70_0060, 1), (0x40_1003, 0)] {
            let mut log = RecordLog::default();
            write(&mut log, &shape, 0x40_1003, &CompactRecord { rip, ..CompactRecord::default() });
            assert_eq!(log[..], [header]);
            assert_eq!(read(&mut RecordDecoder::at(&log, 0), &shape, 0x40_1003).rip, rip);
            let mut skipping = RecordDecoder::at(&log, 0);
            assert_eq!((skip(&mut skipping, &shape, 0x40_1003), skipping.end()), (rip, 1));
        }
    }

    #[test]
    fn a_record_with_every_part_round_trips() {
        let mut memory = [0; 16];
        memory[3] = 7;
        memory[15] = 0xff;
        let side = SideEffects {
            popped: vec![frame(), frame()],
            pushed: true,
            saved: Some(12),
            marked: 0x80f0,
            died: vec![(0x7fff_ffff_eff0, 0xff), (0x7fff_ffff_efe0, 1)],
            register_flips: vec![(3, 0xf0), (20, 0xffff)],
            deeper: 4096,
        };
        let values = [u128::from(u64::MAX), 0x4_0001, u128::from(8_u64.wrapping_neg()), 1 << 127 | 5];
        round_trip(&CompactRecord { rip: 3, values, memory, side }, 16);
    }

    #[test]
    fn numbers_of_every_length_and_masks_of_every_shape_round_trip() {
        for n_bits in 0..=64 {
            let largest = u64::MAX.checked_shr(64 - n_bits).unwrap_or(0);
            for value in [largest, largest.wrapping_neg(), largest / 3] {
                let rip = 0x40_1003_u64.wrapping_add(value);
                round_trip(&CompactRecord { rip, values: [value.into(), 0, 7, 0], ..CompactRecord::default() }, 0);
            }
        }
        for mask in (0..=u16::MAX).step_by(53) {
            let byte = |idx: usize| if mask >> idx & 1 == 1 { idx as u8 + 1 } else { 0 };
            let memory = std::array::from_fn(byte);
            let values = [0, u128::from(mask & 0x1f) << 6 & 0xc4, 0, u128::from_be_bytes(memory)];
            round_trip(&CompactRecord { rip: 3, values, memory, ..CompactRecord::default() }, 16);
        }
    }
}
