//! A stack of frame records whose outer part is packed (delta-of-delta coding), so that a recursion as deep as a stack of a gigabyte allows
//! takes some bytes a call and not 152.
//!
//! The innermost frames lie open, between [`OPEN_LEAST`] and two pages of them; further out are packed pages of [`PAGE`]. In a page each
//! word of a record is predicted as the last one plus the last difference, and only prediction errors are stored (zigzag LEB128), so a
//! recursion whose calls resemble each other takes a byte a call. Invariant: with fewer than
//! `OPEN_LEAST` open frames there is no page. Cost: a push or pop that crosses into the next page packs or unpacks one, some ten
//! microseconds; pages are shared, so that a copy of the stack costs its open frames.

use super::{FrameRecord, Saved};
use crate::engine::leb128::{Reader, put, put_signed};
use std::sync::Arc;

/// Frames of a packed page.
const PAGE: usize = 1024;
/// Frames that lie open where there are so many.
const OPEN_LEAST: usize = 16;
/// Numbers that make up a record: its words, its tag, and the registers that it saved.
const WORDS: usize = FrameRecord::WORDS + 1 + 6;

/// Frames, outermost first.
#[derive(Clone, Default, Debug)]
pub(crate) struct CallStack {
    packed: Arc<Vec<PackedFrames>>,
    open: Vec<FrameRecord>,
}

/// Frames in a row, packed.
#[derive(Clone, Default, Debug)]
pub(super) struct PackedFrames {
    n_frames: usize,
    bytes: Arc<[u8]>,
}

/// A page that was unpacked to be read.
#[derive(Clone, Default)]
pub(crate) struct PackedPage {
    number: usize,
    frames: Vec<FrameRecord>,
}

impl CallStack {
    #[must_use]
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.packed.len() * PAGE + self.open.len()
    }

    /// The innermost frames, at least the innermost `OPEN_LEAST`, outermost first.
    #[must_use]
    #[inline]
    pub(super) fn open(&self) -> &[FrameRecord] {
        &self.open
    }

    #[inline]
    pub(super) fn last_mut(&mut self) -> Option<&mut FrameRecord> {
        self.open.last_mut()
    }

    #[inline]
    pub(crate) fn push(&mut self, record: FrameRecord) {
        if self.open.len() == 2 * PAGE {
            self.pack_page();
        }
        self.open.push(record);
    }

    #[inline]
    pub(super) fn pop(&mut self) -> Option<FrameRecord> {
        let last = self.open.pop();
        if self.open.len() < OPEN_LEAST && !self.packed.is_empty() {
            self.unpack_page();
        }
        last
    }

    /// Keeps the outermost `n`.
    pub(super) fn truncate(&mut self, n: usize) {
        let n_packed = self.packed.len() * PAGE;
        if n < n_packed {
            let pages = Arc::make_mut(&mut self.packed);
            pages.truncate(n.div_ceil(PAGE));
            self.open = pages.pop().map_or_else(Vec::new, |page| page.unpack());
        }
        self.open.truncate(n - self.packed.len() * PAGE);
        if self.open.len() < OPEN_LEAST && !self.packed.is_empty() {
            self.unpack_page();
        }
    }

    /// From the innermost outwards.
    pub(crate) fn inward_out(&self) -> impl Iterator<Item = FrameRecord> {
        let further_out = self.packed.iter().rev().flat_map(|page| page.unpack().into_iter().rev());
        self.open.iter().rev().copied().chain(further_out)
    }

    /// From the outermost inwards.
    pub(super) fn outward_in(&self) -> impl Iterator<Item = FrameRecord> {
        self.packed.iter().flat_map(PackedFrames::unpack).chain(self.open.iter().copied())
    }

    /// The frames but the outermost `n`, outermost first.
    pub(super) fn without_outermost(&self, n: usize) -> impl Iterator<Item = FrameRecord> {
        let first_page = (n / PAGE).min(self.packed.len());
        let pages = self.packed[first_page..].iter().flat_map(PackedFrames::unpack);
        pages.chain(self.open.iter().copied()).skip(n - first_page * PAGE)
    }

    /// The frame with `n` frames further out; `page` is kept for the frames beside it.
    #[must_use]
    pub(crate) fn get(&self, n: usize, page: &mut PackedPage) -> Option<FrameRecord> {
        if let Some(idx) = n.checked_sub(self.packed.len() * PAGE) {
            return self.open.get(idx).copied();
        }
        if page.frames.is_empty() || page.number != n / PAGE {
            *page = PackedPage { number: n / PAGE, frames: self.packed[n / PAGE].unpack() };
        }
        page.frames.get(n % PAGE).copied()
    }

    #[cold]
    fn pack_page(&mut self) {
        let page = PackedFrames::pack(self.open[..PAGE].iter().copied());
        Arc::make_mut(&mut self.packed).push(page);
        self.open.drain(..PAGE);
    }

    #[cold]
    fn unpack_page(&mut self) {
        if let Some(page) = Arc::make_mut(&mut self.packed).pop() {
            self.open.splice(0..0, page.unpack());
        }
    }
}

impl PartialEq for CallStack {
    /// How much of either is packed does not matter.
    fn eq(&self, other: &CallStack) -> bool {
        self.len() == other.len() && self.inward_out().eq(other.inward_out())
    }
}

impl Eq for CallStack {}

impl PackedFrames {
    #[must_use]
    pub(super) fn pack(records: impl Iterator<Item = FrameRecord>) -> PackedFrames {
        let mut n_frames = 0;
        let mut bytes = Vec::new();
        let mut expected = Expected::default();
        for record in records {
            let words = words_of(&record);
            let surprises = expected.surprises(&words);
            let mask = (0..WORDS).filter(|idx| surprises[*idx] != 0).fold(0, |mask, idx| mask | 1_u64 << idx);
            put(&mut bytes, mask);
            surprises.iter().filter(|surprise| **surprise != 0).for_each(|surprise| put_signed(&mut bytes, *surprise));
            expected.note(words);
            n_frames += 1;
        }
        PackedFrames { n_frames, bytes: bytes.into() }
    }

    #[must_use]
    pub(super) fn unpack(&self) -> Vec<FrameRecord> {
        let mut reader = Reader::new(&self.bytes);
        let mut expected = Expected::default();
        let mut record = || {
            let mask = reader.number();
            let mut words = expected.next();
            for (idx, word) in words.iter_mut().enumerate() {
                if mask >> idx & 1 != 0 {
                    *word = word.wrapping_add_signed(reader.signed());
                }
            }
            expected.note(words);
            record_of(&words)
        };
        (0..self.n_frames).map(|_| record()).collect()
    }

    #[must_use]
    pub(super) fn len(&self) -> usize {
        self.n_frames
    }

    /// Host memory in bytes.
    #[must_use]
    pub(super) fn size(&self) -> usize {
        size_of::<PackedFrames>() + self.bytes.len()
    }
}

/// What the next record of a page is expected to be: as far from the last as that is from the one before.
#[derive(Default)]
struct Expected {
    last: [u64; WORDS],
    difference: [u64; WORDS],
}

impl Expected {
    fn next(&self) -> [u64; WORDS] {
        std::array::from_fn(|idx| self.last[idx].wrapping_add(self.difference[idx]))
    }

    fn surprises(&self, words: &[u64; WORDS]) -> [i64; WORDS] {
        let next = self.next();
        std::array::from_fn(|idx| words[idx].wrapping_sub(next[idx]) as i64)
    }

    fn note(&mut self, words: [u64; WORDS]) {
        self.difference = std::array::from_fn(|idx| words[idx].wrapping_sub(self.last[idx]));
        self.last = words;
    }
}

fn words_of(record: &FrameRecord) -> [u64; WORDS] {
    let mut words = [0; WORDS];
    words[..FrameRecord::WORDS].copy_from_slice(&record.words());
    words[FrameRecord::WORDS] = record.tag().into();
    for (word, saved) in words[FrameRecord::WORDS + 1..].iter_mut().zip(&record.saved) {
        *word = u64::from(saved.below_base) << 32 | u64::from(saved.register);
    }
    words
}

fn record_of(words: &[u64; WORDS]) -> FrameRecord {
    let saved = |idx| {
        let word = words[FrameRecord::WORDS + 1 + idx];
        Saved { register: word as u32, below_base: (word >> 32) as u32 }
    };
    let tag = words[FrameRecord::WORDS] as u8;
    FrameRecord::of_words(std::array::from_fn(|idx| words[idx]), tag, std::array::from_fn(saved))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::frame::Entered;

    /// A recursion that counts down in rbx, with another function now and then.
    fn frame(n: usize) -> FrameRecord {
        let depth = n as u64;
        FrameRecord {
            number: n as u32,
            entered: if n.is_multiple_of(50) { Entered::TailCall } else { Entered::Call },
            n_saved: 1,
            function: 0x40_1000 + u64::from(n.is_multiple_of(7)),
            since: 12 * depth,
            call_site: 0x40_1020,
            return_slot: 0x7fff_ffff_0000 - 32 * depth,
            return_address: 0x40_1025,
            base: 0x7fff_ffff_0008 - 32 * depth,
            saved: std::array::from_fn(|idx| match idx {
                0 => Saved { register: 3, below_base: 16 },
                _ => Saved::default(),
            }),
            values_at_entry: [1_000_000 - depth, u64::MAX - depth * depth, 0, 0, 0, 0],
        }
    }

    fn filled(n: usize) -> CallStack {
        let mut stack = CallStack::default();
        (0..n).for_each(|idx| stack.push(frame(idx)));
        stack
    }

    #[test]
    fn frames_come_back_as_they_were_pushed() {
        let n = 5 * PAGE + 7;
        let mut stack = filled(n);
        assert_eq!((stack.len(), stack.packed.len()), (n, 4));
        assert!(stack.outward_in().eq((0..n).map(frame)) && stack.inward_out().eq((0..n).rev().map(frame)));
        for idx in [0, PAGE - 1, PAGE, 4 * PAGE, n - 1] {
            assert_eq!(stack.get(idx, &mut PackedPage::default()), Some(frame(idx)));
            assert_eq!(stack.without_outermost(idx).next(), Some(frame(idx)));
        }
        assert_eq!((stack.get(n, &mut PackedPage::default()), stack.without_outermost(n).next()), (None, None));
        for idx in (0..n).rev() {
            assert_eq!(stack.pop(), Some(frame(idx)));
            assert!(stack.open().len() >= idx.min(OPEN_LEAST), "{idx}");
        }
        assert_eq!((stack.pop(), stack.packed.len()), (None, 0));
    }

    #[test]
    fn a_stack_is_cut_at_any_depth() {
        let n = 4 * PAGE;
        for left in [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 3 * PAGE + 5, n] {
            let mut stack = filled(n);
            let copy = stack.clone();
            stack.truncate(left);
            assert!(stack == filled(left) && stack.open().len() >= left.min(OPEN_LEAST), "{left}");
            assert_eq!(copy, filled(n), "a copy has nothing of it");
        }
    }

    #[test]
    fn a_recursion_takes_some_bytes_a_call() {
        let alike = (0..PAGE).map(|n| FrameRecord { entered: Entered::Call, function: 0x40_1000, ..frame(n) });
        let packed = PackedFrames::pack(alike);
        assert!(packed.size() < 4 * PAGE, "{} bytes for {PAGE} frames", packed.size());
        let packed: usize = filled(100 * PAGE).packed.iter().map(PackedFrames::size).sum();
        assert!(packed < 98 * 12 * PAGE, "{packed}");
    }
}
