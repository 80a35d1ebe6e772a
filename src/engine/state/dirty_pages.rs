//! Which pages changed since a moment, and what they held then: their bytes, and the marks of which were ever written.
//!
//! A page is copied when it is announced for the first time. Knows nothing of what lies on it.

use crate::model::memory_map::PAGE;
use std::collections::HashMap;

/// Words of eight bytes on a page, and words of marks, one bit a byte.
const WORDS: usize = PAGE as usize / 8;
const MARK_WORDS: usize = PAGE as usize / 64;

/// Pages as they were.
pub struct DirtyPages {
    /// PageImage numbers that are known and where each is, by their low bits, so that the usual question is one comparison.
    recent: [(u64, usize); 64],
    known: HashMap<u64, usize>,
    pages: Vec<PageImage>,
    /// From where to where it needs not be noted again that something is written.
    run: (u64, u64),
}

/// Bytes that [`DirtyPages::extend_run`] takes in at once.
const LINE: u64 = PAGE / 64;

/// Bytes that are told apart when it is asked where something was written, and those that a word has bits for.
const GRAIN: u64 = 4;
const GROUP: u64 = 64 * GRAIN;

/// One page as it was.
pub struct PageImage {
    pub address: u64,
    pub words: Box<[u64; WORDS]>,
    pub marks: [u64; MARK_WORDS],
    /// One bit a grain of the page: whether it was written since.
    pub written: [u64; (PAGE / GROUP) as usize],
}

/// What differs between two moments of one page: the words that do, exclusive-ored.
#[derive(PartialEq, Eq, Debug)]
pub struct PageDelta {
    pub address: u64,
    /// One bit a word of the page: whether it differs.
    present: [u64; WORDS / 64],
    marks_present: u64,
    /// Those that differ, then those of the marks.
    words: Box<[u64]>,
}

/// Where bytes were written, to the grain.
#[derive(Debug)]
pub struct WriteSet {
    /// From where to where everything was, in order.
    whole: Box<[(u64, u64)]>,
    /// Groups in which something was, and one bit a grain, in order.
    parts: Box<[(u64, u64)]>,
}

impl WriteSet {
    /// Whether any grain that these bytes lie on was written.
    #[must_use]
    pub fn meets(&self, address: u64, length: u64) -> bool {
        let last = address.saturating_add(length.max(1) - 1);
        let first_whole = self.whole.partition_point(|(_, end)| *end <= address);
        if self.whole.get(first_whole).is_some_and(|(start, _)| *start <= last) {
            return true;
        }
        let first_part = self.parts.partition_point(|(group, _)| group + (GROUP - 1) < address);
        let mut parts = self.parts[first_part..].iter().take_while(|(group, _)| *group <= last);
        parts.any(|(group, written)| {
            let from = (address.max(*group) - group) / GRAIN;
            let to = (last.min(group + (GROUP - 1)) - group) / GRAIN;
            written & bits(from, to) != 0
        })
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of_val(&self.whole[..]) + size_of_val(&self.parts[..])
    }
}

/// The bits from one to another of a word.
#[inline]
fn bits(from: u64, to: u64) -> u64 {
    (u64::MAX >> (63 - (to - from))) << from
}

impl Default for DirtyPages {
    fn default() -> DirtyPages {
        DirtyPages { recent: [(u64::MAX, 0); 64], known: HashMap::new(), pages: Vec::new(), run: (0, 0) }
    }
}

impl DirtyPages {
    /// Forgets all pages.
    pub fn clear(&mut self) {
        self.recent.fill((u64::MAX, 0));
        self.known.clear();
        self.pages.clear();
        self.run = (0, 0);
    }

    /// True only if all of these bytes were taken in. Whoever asks this notes whole lines as written.
    #[must_use]
    #[inline]
    pub fn was_written(&self, address: u64, length: u64) -> bool {
        address >= self.run.0 && address + length <= self.run.1
    }

    /// Takes in bytes whose pages are known, for [`DirtyPages::was_written`].
    #[cold]
    pub fn extend_run(&mut self, address: u64, length: u64) {
        let (from, to) = (address / LINE * LINE, (address + length).next_multiple_of(LINE));
        for line in (from..to).step_by(LINE as usize) {
            let noted = self.write(line, LINE) || (self.is_known(line / PAGE) && self.write(line, LINE));
            debug_assert!(noted || cfg!(test), "the page was announced");
        }
        let (start, end) = self.run;
        self.run = if from <= end && start <= to { (from.min(start), to.max(end)) } else { (from, to) };
    }

    /// Notes that bytes of one page are about to be written; false, and nothing is noted, unless the page certainly is known.
    #[inline]
    pub fn write(&mut self, address: u64, length: u64) -> bool {
        let number = address / PAGE;
        let last = address + length.max(1) - 1;
        let (known, idx) = self.recent[number as usize % 64];
        if known != number || last / PAGE != number {
            return false;
        }
        let (from, to) = (address % PAGE / GRAIN, last % PAGE / GRAIN);
        let written = &mut self.pages[idx].written;
        if from / 64 == to / 64 {
            written[(from / 64) as usize] |= bits(from % 64, to % 64);
        } else {
            note_groups(written, from, to);
        }
        true
    }

    /// Whether a page, given by number, is known; if so it is recent from now on.
    pub fn is_known(&mut self, number: u64) -> bool {
        if self.recent[number as usize % 64].0 == number {
            return true;
        }
        let known = self.known.get(&number);
        if let Some(idx) = known {
            self.recent[number as usize % 64] = (number, *idx);
        }
        known.is_some()
    }

    /// Adds a page as it is.
    pub fn add(&mut self, page: PageImage) {
        let (number, idx) = (page.address / PAGE, self.pages.len());
        self.known.insert(number, idx);
        self.recent[number as usize % 64] = (number, idx);
        self.pages.push(page);
    }

    /// Where something was written.
    #[must_use]
    pub fn written(&self) -> WriteSet {
        let mut pages: Vec<&PageImage> = self.pages.iter().collect();
        pages.sort_unstable_by_key(|page| page.address);
        let mut whole: Vec<(u64, u64)> = Vec::new();
        let mut parts = Vec::new();
        let groups = pages.iter().flat_map(|page| (page.address..).step_by(GROUP as usize).zip(page.written));
        for (group, written) in groups {
            match (written, whole.last_mut()) {
                (0, _) => {}
                (u64::MAX, Some((_, end))) if *end == group => *end += GROUP,
                (u64::MAX, _) => whole.push((group, group + GROUP)),
                (_, _) => parts.push((group, written)),
            }
        }
        WriteSet { whole: whole.into(), parts: parts.into() }
    }

    /// The pages announced, as they were.
    #[must_use]
    pub fn pages(&self) -> &[PageImage] {
        &self.pages
    }

    /// Bytes that the copies take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.pages.len() * (size_of::<PageImage>() + PAGE as usize)
    }
}

/// Notes grains of more than one group as written.
fn note_groups(written: &mut [u64], from: u64, to: u64) {
    for group in from / 64..=to / 64 {
        written[group as usize] |= bits(from.max(64 * group) - 64 * group, to.min(64 * group + 63) - 64 * group);
    }
}

impl PageImage {
    /// A page with neither bytes nor marks.
    #[must_use]
    pub fn zeroed(address: u64) -> PageImage {
        PageImage { address, words: Box::new([0; WORDS]), marks: [0; MARK_WORDS], written: Default::default() }
    }

    /// What differs; `None` if nothing does.
    #[must_use]
    pub fn difference(&self, later: &PageImage) -> Option<PageDelta> {
        let mut present = [0; WORDS / 64];
        let mut marks_present = 0;
        let mut words = Vec::new();
        let groups = self.words.chunks_exact(64).zip(later.words.chunks_exact(64)).zip(&mut present);
        for ((old, new), present) in groups.filter(|((old, new), _)| old != new) {
            let differing = old.iter().zip(new).enumerate().filter(|(_, (old, new))| old != new);
            for (idx, (old, new)) in differing {
                *present |= 1 << idx;
                words.push(old ^ new);
            }
        }
        for (idx, (old, new)) in self.marks.iter().zip(&later.marks).enumerate() {
            if old != new {
                marks_present |= 1 << idx;
                words.push(old ^ new);
            }
        }
        (!words.is_empty()).then(|| PageDelta {
            address: self.address,
            present,
            marks_present,
            words: words.into_boxed_slice(),
        })
    }
}

/// The numbers of the bits that are set, the lowest first.
fn ones(word: u64) -> impl Iterator<Item = u64> {
    let rest = std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)));
    rest.take_while(|rest| *rest != 0).map(|rest| rest.trailing_zeros().into())
}

impl PageDelta {
    /// The words that differ: offset from the page's start in bytes, and the difference.
    pub fn words(&self) -> impl Iterator<Item = (u64, u64)> {
        let groups = (0..).step_by(512).zip(self.present);
        let offsets = groups.flat_map(|(start, present)| ones(present).map(move |idx| start + 8 * idx));
        offsets.zip(self.words.iter().copied())
    }

    /// The words of marks that differ: offset in bytes of the page, and the difference.
    pub fn marks(&self) -> impl Iterator<Item = (u64, u64)> {
        let n_marks = self.marks_present.count_ones() as usize;
        ones(self.marks_present).map(|idx| 64 * idx).zip(self.words[self.words.len() - n_marks..].iter().copied())
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<PageDelta>() + size_of_val(&self.words[..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_names_the_words_that_differ() {
        let (before, mut after) = (PageImage::zeroed(0x1000), PageImage::zeroed(0x1000));
        assert!(before.difference(&after).is_none());
        after.words[3] = 7;
        after.words[511] = 1;
        after.marks[63] = 5;
        let difference = before.difference(&after).expect("they differ");
        assert_eq!(difference.words().collect::<Vec<_>>(), [(24, 7), (4088, 1)]);
        assert_eq!(difference.marks().collect::<Vec<_>>(), [(4032, 5)]);
    }

    #[test]
    fn what_was_written_is_known_to_the_grain() {
        let mut dirty = DirtyPages::default();
        assert!(!dirty.write(0x5000, 8) && !dirty.is_known(5));
        dirty.add(PageImage::zeroed(0x5000));
        assert!(dirty.write(0x5000, 8) && dirty.write(0x507e, 4) && dirty.write(0x5ff8, 8));
        assert!(!dirty.write(0x5ffc, 8), "it reaches into the next page");
        dirty.add(PageImage::zeroed(0x45000));
        assert!(!dirty.write(0x5000, 8), "they share a place");
        assert!(dirty.is_known(5) && dirty.write(0x5200, 0x304));
        let written = dirty.written();
        let met = |address, length| written.meets(address, length);
        assert!(met(0x5000, 1) && met(0x5007, 1) && met(0x507c, 1) && met(0x5083, 1) && met(0x5fff, 100));
        assert!(met(0x5200, 1) && met(0x54ff, 1) && met(0x5503, 1) && met(0, 1 << 20) && met(0x51fe, 0x10));
        assert!(!met(0x5008, 0x74) && !met(0x5084, 0x17c) && !met(0x5504, 0x100));
        assert!(!met(0x4fff, 1) && !met(0x6000, 8) && !met(0x45000, 8));
    }

    #[test]
    fn what_was_taken_in_is_one_run() {
        let mut dirty = DirtyPages::default();
        dirty.extend_run(0x5204, 0x3c);
        assert!(dirty.was_written(0x5200, 0x40) && !dirty.was_written(0x5200, 0x41));
        dirty.extend_run(0x5000, 8);
        assert!(dirty.was_written(0x5010, 8) && !dirty.was_written(0x5200, 0x40), "there is a gap between them");
        dirty.extend_run(0x5040, 0x40);
        assert!(dirty.was_written(0x5000, 0x80));
    }
}
