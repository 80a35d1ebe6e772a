//! Decoder of compact records, for three uses: a whole record, its parts one by one as undo and redo apply them, or only its end.
//!
//! The instruction's [`RecordShape`] says which registers and operand the parts belong to. LEB128 numbers and masked bytes are decoded
//! branch-free from 8-byte words, because the time of undo, redo and every search is mostly spent here.

use super::encode::{CompactRecord, FLAG_BITS, NEAR_STACK, SideEffects, TOP_BITS, mask_bits};
use crate::engine::cpu::decode_cache::{FLAGS_SLOT, RecordShape};
use crate::engine::state::frames::{FrameRecord, Saved};

/// The difference of rflags for each packed byte below 0x80.
const FLAGS: [u16; 0x80] = flags();

const fn flags() -> [u16; 0x80] {
    let mut all = [0; 0x80];
    let mut packed = 0;
    while packed < all.len() {
        let mut bit = 0;
        while bit < FLAG_BITS.len() {
            all[packed] |= ((packed >> bit & 1) as u16) << FLAG_BITS[bit];
            bit += 1;
        }
        packed += 1;
    }
    all
}

/// Decodes a whole record.
#[must_use]
pub(crate) fn read(decoder: &mut RecordDecoder, shape: &RecordShape, next: u64) -> CompactRecord {
    let mut record = CompactRecord { rip: decoder.rip(next, shape), ..CompactRecord::default() };
    for (idx, slot) in shape.slots().iter().enumerate() {
        if decoder.has_value(idx) {
            record.values[idx] = match *slot {
                FLAGS_SLOT => u128::from(decoder.flags()),
                slot if slot < FLAGS_SLOT => u128::from(decoder.general()),
                _ => decoder.wide(),
            };
        }
    }
    record.memory = decoder.memory(shape.write_size).to_le_bytes();
    record.side = decoder.side().unwrap_or_default();
    record
}

/// Skips a record and returns rip after its step.
#[inline]
pub(crate) fn skip(decoder: &mut RecordDecoder, shape: &RecordShape, next: u64) -> u64 {
    let rip = decoder.rip(next, shape);
    decoder.skip_to_side(shape);
    decoder.skip_side();
    rip
}

/// A cursor in a record. The parts must be read in order: rip, the values of the slots, memory, side effects.
#[derive(Clone)]
pub(crate) struct RecordDecoder<'a> {
    log: &'a [u8],
    at: usize,
    header: u8,
}

impl RecordDecoder<'_> {
    #[must_use]
    #[inline]
    pub(crate) fn at(log: &[u8], at: usize) -> RecordDecoder<'_> {
        RecordDecoder { log, at: at + 1, header: log[at] }
    }

    /// A cursor for parts outside a compact record, at an offset of the log.
    #[must_use]
    pub(crate) fn within(log: &[u8], at: usize) -> RecordDecoder<'_> {
        RecordDecoder { log, at, header: 0 }
    }

    /// The offset of the next part; after the last, of the next record.
    #[must_use]
    #[inline]
    pub(crate) fn end(&self) -> usize {
        self.at
    }

    /// Whether rip after the step is not the following instruction.
    #[must_use]
    #[inline]
    pub(crate) fn changes_flow(&self) -> bool {
        self.header & 1 != 0
    }

    /// rip after the step; `next` is the address of the following instruction.
    #[inline]
    pub(crate) fn rip(&mut self, next: u64, shape: &RecordShape) -> u64 {
        match (self.header & 1, shape.target) {
            (0, _) => next,
            (_, 0) => next.wrapping_add(self.signed()),
            (_, target) => target,
        }
    }

    /// Whether the register of this slot changed; only then the record has its value.
    #[must_use]
    #[inline]
    pub(crate) fn has_value(&self, idx: usize) -> bool {
        self.header & 8 << idx != 0
    }

    /// The mask of the slots that changed.
    #[must_use]
    #[inline]
    pub(crate) fn values_present(&self) -> u8 {
        self.header >> 3 & 15
    }

    /// new - old of a general register.
    #[inline]
    pub(crate) fn general(&mut self) -> u64 {
        self.signed()
    }

    /// new ^ old of rflags.
    #[inline]
    pub(crate) fn flags(&mut self) -> u64 {
        let packed = self.byte();
        if packed < 0x80 { FLAGS[usize::from(packed)].into() } else { self.four_bytes() }
    }

    /// new ^ old of an xmm register.
    #[inline]
    pub(crate) fn wide(&mut self) -> u128 {
        self.masked(16)
    }

    /// Whether memory changed or side effects follow.
    #[must_use]
    #[inline]
    pub(crate) fn has_memory_or_side(&self) -> bool {
        self.header & 6 != 0
    }

    /// Whether side effects follow.
    #[must_use]
    #[inline]
    pub(crate) fn has_side(&self) -> bool {
        self.header & 4 != 0
    }

    /// Skips the written operand.
    #[inline]
    pub(crate) fn skip_memory(&mut self, size: u8) {
        if self.header & 2 != 0 {
            self.skip_masked(mask_bits(size));
        }
    }

    /// new ^ old of the written operand.
    #[inline]
    pub(crate) fn memory(&mut self, size: u8) -> u128 {
        if self.header & 2 == 0 { 0 } else { self.masked(mask_bits(size)) }
    }

    /// The side effects, if there are any.
    #[inline]
    pub(crate) fn side(&mut self) -> Option<SideEffects> {
        if self.header & 4 == 0 { None } else { Some(self.read_side()) }
    }

    /// The same without moving the cursor, which stands before the values.
    #[must_use]
    #[inline]
    pub(crate) fn peek_side(&self, shape: &RecordShape) -> Option<SideEffects> {
        if self.header & 4 == 0 {
            return None;
        }
        let mut ahead = self.clone();
        ahead.skip_to_side(shape);
        Some(ahead.read_side())
    }

    /// Skips values and memory.
    #[inline]
    fn skip_to_side(&mut self, shape: &RecordShape) {
        for (idx, slot) in shape.slots().iter().enumerate() {
            if self.has_value(idx) {
                match *slot {
                    FLAGS_SLOT => self.at += if self.log[self.at] < 0x80 { 1 } else { 5 },
                    slot if slot < FLAGS_SLOT => self.skip_numbers(1),
                    _ => self.skip_masked(16),
                }
            }
        }
        self.skip_memory(shape.write_size);
    }

    /// Visits pairs of distance and mask, up to a distance of 0.
    #[inline]
    pub(crate) fn each_flip(&mut self, mut visit: impl FnMut(u64, u16)) {
        loop {
            match self.unsigned() {
                0 => return,
                distance => visit(distance, self.mask()),
            }
        }
    }

    #[inline]
    pub(crate) fn byte(&mut self) -> u8 {
        let byte = self.log[self.at];
        self.at += 1;
        byte
    }

    /// The next eight bytes, without moving the cursor; zeros beyond the end of the log.
    #[inline]
    fn word(&self) -> u64 {
        match self.log[self.at..].first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => self.last_word(),
        }
    }

    #[cold]
    fn last_word(&self) -> u64 {
        let rest = &self.log[self.at..];
        rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
    }

    #[inline]
    pub(crate) fn unsigned(&mut self) -> u64 {
        let word = self.word();
        if word & 0x80 == 0 {
            self.at += 1;
            return word & 0x7f;
        }
        let ends = !word & TOP_BITS;
        if ends == 0 {
            return self.long_unsigned();
        }
        let n_bits = ends.trailing_zeros() + 1;
        self.at += (n_bits / 8) as usize;
        // Compacts seven bits a byte, the inverse of the encoder's halving: 7 + 7 bits to 14, those to 28, those to 56.
        let sevens = word & !TOP_BITS & u64::MAX >> (64 - n_bits);
        let pairs = sevens & 0x007f_007f_007f_007f | (sevens & 0x7f00_7f00_7f00_7f00) >> 1;
        let fours = pairs & 0x0000_3fff_0000_3fff | (pairs & 0x3fff_0000_3fff_0000) >> 2;
        fours & 0x0fff_ffff | (fours & 0x0fff_ffff_0000_0000) >> 4
    }

    /// LEB128 of more than eight bytes.
    #[cold]
    fn long_unsigned(&mut self) -> u64 {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return value;
            }
            shift += 7;
        }
    }

    #[inline]
    pub(crate) fn signed(&mut self) -> u64 {
        let value = self.unsigned();
        (value >> 1) ^ (value & 1).wrapping_neg()
    }

    #[inline]
    fn skip_numbers(&mut self, n: u32) {
        let mut rest = n;
        loop {
            let mut ends = !self.word() & TOP_BITS;
            if ends.count_ones() >= rest {
                (1..rest).for_each(|_| ends &= ends - 1);
                self.at += (ends.trailing_zeros() / 8 + 1) as usize;
                return;
            }
            rest -= ends.count_ones();
            self.at += 8;
        }
    }

    #[cold]
    fn four_bytes(&mut self) -> u64 {
        let bytes = self.word() as u32;
        self.at += 4;
        bytes.into()
    }

    /// A mask of 8 or 16 bits and the bytes that it names.
    #[inline]
    fn masked(&mut self, mask_bits: usize) -> u128 {
        let low = self.byte();
        if mask_bits == 8 {
            return self.expand(low).into();
        }
        let high = self.byte();
        let low = self.expand(low);
        u128::from(low) | u128::from(self.expand(high)) << 64
    }

    /// The next bytes of the log, each at the position of a bit in the mask.
    #[inline]
    fn expand(&mut self, mask: u8) -> u64 {
        if mask == 0 {
            return 0;
        }
        let word = self.word();
        let n = mask.count_ones();
        self.at += n as usize;
        let first = mask.trailing_zeros();
        let is_run = u32::from(mask) >> first == (1 << n) - 1;
        if is_run { (word & u64::MAX >> (64 - 8 * n)) << (8 * first) } else { expand_bytes(word, mask) }
    }

    /// A word stored as an 8-bit mask and the bytes that it names.
    #[inline]
    pub(crate) fn masked_word(&mut self) -> u64 {
        let mask = self.byte();
        self.expand(mask)
    }

    /// Skips such a word.
    #[inline]
    pub(crate) fn skip_masked_word(&mut self) {
        self.skip_masked(8);
    }

    #[inline]
    fn skip_masked(&mut self, mask_bits: usize) {
        let high = if mask_bits == 16 { self.log[self.at + 1].count_ones() } else { 0 };
        self.at += mask_bits / 8 + (self.log[self.at].count_ones() + high) as usize;
    }

    fn mask(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    fn frame(&mut self) -> FrameRecord {
        let tag = self.byte();
        let present = self.mask();
        let words = std::array::from_fn(|idx| if present >> idx & 1 == 0 { 0 } else { self.signed() });
        let mut saved = [Saved::default(); 6];
        for saved in &mut saved[..usize::from(FrameRecord::n_saved_of(tag))] {
            *saved = Saved { register: self.byte().into(), below_base: self.unsigned() as u32 };
        }
        FrameRecord::of_words(words, tag, saved)
    }

    fn skip_frame(&mut self) {
        let n_saved = FrameRecord::n_saved_of(self.byte());
        let n_words = self.mask().count_ones();
        if n_words > 0 {
            self.skip_numbers(n_words);
        }
        for _ in 0..n_saved {
            self.at += 1;
            self.skip_numbers(1);
        }
    }

    fn read_side(&mut self) -> SideEffects {
        let present = self.byte();
        let has = |idx: u32| present >> idx & 1 == 1;
        let mut side = SideEffects { pushed: has(1), ..SideEffects::default() };
        if has(0) {
            let n = self.unsigned();
            side.popped = (0..n).map(|_| self.frame()).collect();
        }
        if has(2) {
            side.saved = Some(self.byte());
        }
        if has(3) {
            side.marked = self.mask();
        }
        if has(4) {
            side.deeper = self.unsigned();
        }
        if has(5) {
            side.marked = 0xff;
        }
        if has(6) {
            let mut above = NEAR_STACK;
            for _ in 0..self.unsigned() {
                above = above.wrapping_add(self.signed());
                side.died.push((above, self.mask()));
            }
        }
        if has(7) {
            side.register_flips = (0..self.byte()).map(|_| (self.byte(), self.mask())).collect();
        }
        side
    }

    /// Skips the side effects. Returns how many frames ended, and how many were entered after that.
    #[inline]
    pub(crate) fn skip_side(&mut self) -> (u64, u64) {
        if self.header & 4 == 0 {
            return (0, 0);
        }
        let present = self.byte();
        let has = |idx: u32| present >> idx & 1 == 1;
        let n_ended = if has(0) { self.unsigned() } else { 0 };
        (0..n_ended).for_each(|_| self.skip_frame());
        self.at += usize::from(has(2)) + 2 * usize::from(has(3));
        if has(4) {
            self.skip_numbers(1);
        }
        if has(6) {
            for _ in 0..self.unsigned() {
                self.skip_numbers(1);
                self.at += 2;
            }
        }
        if has(7) {
            self.at += 3 * usize::from(self.log[self.at]) + 1;
        }
        (n_ended, has(1).into())
    }
}

/// The lowest bytes of a word, each moved to the position of a bit in the mask (a software `pdep`).
fn expand_bytes(word: u64, mask: u8) -> u64 {
    let (mut rest, mut bits, mut expanded) = (word, mask, 0);
    while bits != 0 {
        expanded |= (rest & 0xff) << (8 * bits.trailing_zeros());
        rest >>= 8;
        bits &= bits - 1;
    }
    expanded
}
