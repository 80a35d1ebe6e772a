//! Dirty-page tracking: images of the pages changed since a checkpoint, page deltas from them, and a write set with a resolution of four
//! bytes.
//!
//! A page is copied, bytes and definedness, before its first write after the base (copy on write by announcement); the delta is what
//! differs when the segment ends, so a segment costs the pages it touched. The write set lets a search skip segments that cannot have
//! written the address it is about; writes to the stack are noted in lines of 64 bytes, so there it may claim too much. The common case, a
//! page touched recently, is one comparison in a direct-mapped cache of 64 pages. Knows nothing of what lies on a page.

use crate::model::memory_map::PAGE;
use std::collections::HashMap;

/// Words of a page's bytes, and words of its definedness (one bit a byte).
const WORDS: usize = PAGE as usize / 8;
const DEFINEDNESS_WORDS: usize = PAGE as usize / 64;

/// The dirty pages, as they were at the base.
pub(crate) struct DirtyPages {
    /// Direct-mapped cache in front of `index`: page number and index into `pages`, by the low bits of the number.
    recent: [(u64, usize); 64],
    index: HashMap<u64, usize>,
    pages: Vec<PageImage>,
    /// A run of bytes (start and end) all noted as written, so that writes inside it need not be noted.
    run: (u64, u64),
    /// How often all pages were made clean.
    n_bases: u64,
}

/// Bytes by which [`DirtyPages::extend_run`] grows the run.
const LINE: u64 = PAGE / 64;

/// The resolution of the write set in bytes, and the bytes that one word of it covers.
const GRANULE: u64 = 4;
const SPAN: u64 = 64 * GRANULE;

/// One page as it was at the base.
pub(crate) struct PageImage {
    pub address: u64,
    pub words: Box<[u64; WORDS]>,
    pub definedness: [u64; DEFINEDNESS_WORDS],
    /// One bit a granule: whether it was written since.
    pub written: [u64; (PAGE / SPAN) as usize],
}

/// XOR delta of one page: only the words that differ.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct PageDelta {
    pub address: u64,
    /// One bit a word of the page: whether it is in `words`.
    present: [u64; WORDS / 64],
    definedness_present: u64,
    /// The differing words of the bytes, then those of the definedness.
    words: Box<[u64]>,
}

/// The addresses written, with the resolution of a granule; a superset where whole lines were noted.
#[derive(Debug)]
pub(crate) struct WriteSet {
    /// Ranges (start and end) written throughout, in order.
    whole: Box<[(u64, u64)]>,
    /// The other spans with a write (start, and one bit a granule), in order.
    parts: Box<[(u64, u64)]>,
}

impl WriteSet {
    /// Whether any granule of a range was written.
    #[must_use]
    pub(crate) fn intersects(&self, address: u64, length: u64) -> bool {
        let last = address.saturating_add(length.max(1) - 1);
        let first_whole = self.whole.partition_point(|(_, end)| *end <= address);
        if self.whole.get(first_whole).is_some_and(|(start, _)| *start <= last) {
            return true;
        }
        let first_part = self.parts.partition_point(|(span, _)| span + (SPAN - 1) < address);
        let mut parts = self.parts[first_part..].iter().take_while(|(span, _)| *span <= last);
        parts.any(|(span, written)| {
            let from = (address.max(*span) - span) / GRANULE;
            let to = (last.min(span + (SPAN - 1)) - span) / GRANULE;
            written & bits(from, to) != 0
        })
    }

    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        size_of_val(&self.whole[..]) + size_of_val(&self.parts[..])
    }
}

/// The bits `from..=to` of a word.
#[inline]
fn bits(from: u64, to: u64) -> u64 {
    (u64::MAX >> (63 - (to - from))) << from
}

impl Default for DirtyPages {
    fn default() -> DirtyPages {
        DirtyPages { recent: [(u64::MAX, 0); 64], index: HashMap::new(), pages: Vec::new(), run: (0, 0), n_bases: 0 }
    }
}

impl DirtyPages {
    /// Makes all pages clean.
    pub(crate) fn clear(&mut self) {
        self.recent.fill((u64::MAX, 0));
        self.index.clear();
        self.pages.clear();
        self.run = (0, 0);
        self.n_bases += 1;
    }

    /// Which base it is since which pages are dirty.
    #[must_use]
    pub(crate) fn base_number(&self) -> u64 {
        self.n_bases
    }

    /// Whether a range lies in the run. A caller that skips on this notes whole lines, so the write set may be a line too large.
    #[must_use]
    #[inline]
    pub(crate) fn in_run(&self, address: u64, length: u64) -> bool {
        address >= self.run.0 && address + length <= self.run.1
    }

    /// Notes the lines of a range, on dirty pages, as written, and extends the run by them or starts another.
    #[cold]
    pub(crate) fn extend_run(&mut self, address: u64, length: u64) {
        let (from, to) = (address / LINE * LINE, (address + length).next_multiple_of(LINE));
        for line in (from..to).step_by(LINE as usize) {
            let noted = self.write(line, LINE) || (self.contains(line / PAGE) && self.write(line, LINE));
            debug_assert!(noted || cfg!(test), "the page was announced");
        }
        let (start, end) = self.run;
        self.run = if from <= end && start <= to { (from.min(start), to.max(end)) } else { (from, to) };
    }

    /// Notes a write. False, and nothing is noted, unless the range lies on one page that is in the cache.
    #[inline]
    pub(crate) fn write(&mut self, address: u64, length: u64) -> bool {
        let number = address / PAGE;
        let last = address + length.max(1) - 1;
        let (page, idx) = self.recent[number as usize % 64];
        if page != number || last / PAGE != number {
            return false;
        }
        let (from, to) = (address % PAGE / GRANULE, last % PAGE / GRANULE);
        let written = &mut self.pages[idx].written;
        if from / 64 == to / 64 {
            written[(from / 64) as usize] |= bits(from % 64, to % 64);
        } else {
            note_spans(written, from, to);
        }
        true
    }

    /// Whether a page, given by number, is dirty; if so it enters the cache.
    pub(crate) fn contains(&mut self, number: u64) -> bool {
        if self.recent[number as usize % 64].0 == number {
            return true;
        }
        let found = self.index.get(&number);
        if let Some(idx) = found {
            self.recent[number as usize % 64] = (number, *idx);
        }
        found.is_some()
    }

    /// Adds a page, clean until now.
    pub(crate) fn add(&mut self, page: PageImage) {
        let (number, idx) = (page.address / PAGE, self.pages.len());
        self.index.insert(number, idx);
        self.recent[number as usize % 64] = (number, idx);
        self.pages.push(page);
    }

    /// The write set.
    #[must_use]
    pub(crate) fn written(&self) -> WriteSet {
        let mut pages: Vec<&PageImage> = self.pages.iter().collect();
        pages.sort_unstable_by_key(|page| page.address);
        let mut whole: Vec<(u64, u64)> = Vec::new();
        let mut parts = Vec::new();
        let spans = pages.iter().flat_map(|page| (page.address..).step_by(SPAN as usize).zip(page.written));
        for (span, written) in spans {
            match (written, whole.last_mut()) {
                (0, _) => {}
                (u64::MAX, Some((_, end))) if *end == span => *end += SPAN,
                (u64::MAX, _) => whole.push((span, span + SPAN)),
                (_, _) => parts.push((span, written)),
            }
        }
        WriteSet { whole: whole.into(), parts: parts.into() }
    }

    /// The dirty pages, as they were at the base.
    #[must_use]
    pub(crate) fn pages(&self) -> &[PageImage] {
        &self.pages
    }

    /// Host memory of the images in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.pages.len() * (size_of::<PageImage>() + PAGE as usize)
    }
}

/// Sets the bits `from..=to` of a page's granules, in more than one word.
fn note_spans(written: &mut [u64], from: u64, to: u64) {
    for span in from / 64..=to / 64 {
        written[span as usize] |= bits(from.max(64 * span) - 64 * span, to.min(64 * span + 63) - 64 * span);
    }
}

impl PageImage {
    /// A page of zeros, all undefined.
    #[must_use]
    pub(crate) fn zeroed(address: u64) -> PageImage {
        PageImage {
            address,
            words: Box::new([0; WORDS]),
            definedness: [0; DEFINEDNESS_WORDS],
            written: Default::default(),
        }
    }

    /// The delta to a later image; `None` if they are equal.
    #[must_use]
    pub(crate) fn delta(&self, later: &PageImage) -> Option<PageDelta> {
        let mut present = [0; WORDS / 64];
        let mut definedness_present = 0;
        let mut words = Vec::new();
        let spans = self.words.chunks_exact(64).zip(later.words.chunks_exact(64)).zip(&mut present);
        for ((old, new), present) in spans.filter(|((old, new), _)| old != new) {
            let differing = old.iter().zip(new).enumerate().filter(|(_, (old, new))| old != new);
            for (idx, (old, new)) in differing {
                *present |= 1 << idx;
                words.push(old ^ new);
            }
        }
        for (idx, (old, new)) in self.definedness.iter().zip(&later.definedness).enumerate() {
            if old != new {
                definedness_present |= 1 << idx;
                words.push(old ^ new);
            }
        }
        (!words.is_empty()).then(|| PageDelta {
            address: self.address,
            present,
            definedness_present,
            words: words.into_boxed_slice(),
        })
    }
}

/// The positions of the set bits, lowest first.
fn ones(word: u64) -> impl Iterator<Item = u64> {
    let rest = std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)));
    rest.take_while(|rest| *rest != 0).map(|rest| rest.trailing_zeros().into())
}

impl PageDelta {
    /// The words that differ: offset in the page, and the XOR.
    pub(crate) fn words(&self) -> impl Iterator<Item = (u64, u64)> {
        let spans = (0..).step_by(512).zip(self.present);
        let offsets = spans.flat_map(|(start, present)| ones(present).map(move |idx| start + 8 * idx));
        offsets.zip(self.words.iter().copied())
    }

    /// The words of definedness that differ: offset in the page of the first byte, and the XOR.
    pub(crate) fn definedness(&self) -> impl Iterator<Item = (u64, u64)> {
        let n_definedness_words = self.definedness_present.count_ones() as usize;
        ones(self.definedness_present)
            .map(|idx| 64 * idx)
            .zip(self.words[self.words.len() - n_definedness_words..].iter().copied())
    }

    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        size_of::<PageDelta>() + size_of_val(&self.words[..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_delta_holds_the_words_that_differ() {
        let (before, mut after) = (PageImage::zeroed(0x1000), PageImage::zeroed(0x1000));
        assert!(before.delta(&after).is_none());
        after.words[3] = 7;
        after.words[511] = 1;
        after.definedness[63] = 5;
        let delta = before.delta(&after).expect("they differ");
        assert_eq!(delta.words().collect::<Vec<_>>(), [(24, 7), (4088, 1)]);
        assert_eq!(delta.definedness().collect::<Vec<_>>(), [(4032, 5)]);
    }

    #[test]
    fn the_write_set_is_exact_to_a_granule() {
        let mut dirty = DirtyPages::default();
        assert!(!dirty.write(0x5000, 8) && !dirty.contains(5));
        dirty.add(PageImage::zeroed(0x5000));
        assert!(dirty.write(0x5000, 8) && dirty.write(0x507e, 4) && dirty.write(0x5ff8, 8));
        assert!(!dirty.write(0x5ffc, 8), "it reaches into the next page");
        dirty.add(PageImage::zeroed(0x45000));
        assert!(!dirty.write(0x5000, 8), "they share a place");
        assert!(dirty.contains(5) && dirty.write(0x5200, 0x304));
        let written = dirty.written();
        let hit = |address, length| written.intersects(address, length);
        assert!(hit(0x5000, 1) && hit(0x5007, 1) && hit(0x507c, 1) && hit(0x5083, 1) && hit(0x5fff, 100));
        assert!(hit(0x5200, 1) && hit(0x54ff, 1) && hit(0x5503, 1) && hit(0, 1 << 20) && hit(0x51fe, 0x10));
        assert!(!hit(0x5008, 0x74) && !hit(0x5084, 0x17c) && !hit(0x5504, 0x100));
        assert!(!hit(0x4fff, 1) && !hit(0x6000, 8) && !hit(0x45000, 8));
    }

    #[test]
    fn adjacent_lines_extend_the_run_and_a_gap_restarts_it() {
        let mut dirty = DirtyPages::default();
        dirty.extend_run(0x5204, 0x3c);
        assert!(dirty.in_run(0x5200, 0x40) && !dirty.in_run(0x5200, 0x41));
        dirty.extend_run(0x5000, 8);
        assert!(dirty.in_run(0x5010, 8) && !dirty.in_run(0x5200, 0x40), "there is a gap between them");
        dirty.extend_run(0x5040, 0x40);
        assert!(dirty.in_run(0x5000, 0x80));
    }
}
