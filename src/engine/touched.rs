//! Which pages changed since a moment, and what they held then: their bytes, and the marks of which were ever written.
//!
//! A page is copied when it is announced for the first time. Knows nothing of what lies on it.

use crate::model::memory_map::PAGE;
use std::collections::HashMap;

/// Words of eight bytes on a page, and words of marks, one bit a byte.
const WORDS: usize = PAGE as usize / 8;
const MARK_WORDS: usize = PAGE as usize / 64;

/// Pages as they were.
pub struct Touched {
    /// Page numbers that are known and where each is, by their low bits, so that the usual question is one comparison.
    recent: [(u64, usize); 64],
    known: HashMap<u64, usize>,
    pages: Vec<Page>,
    /// From where to where every line is noted as written.
    run: (u64, u64),
}

/// Bytes that are told apart when it is asked where something was written: a page has as many as a word has bits.
const LINE: u64 = PAGE / 64;

/// One page as it was.
pub struct Page {
    pub address: u64,
    pub words: Box<[u64; WORDS]>,
    pub marks: [u64; MARK_WORDS],
    /// One bit a line of the page: whether it was written since.
    pub written: u64,
}

/// What differs between two moments of one page: the words that do, exclusive-ored.
#[derive(Debug)]
pub struct PageDifference {
    pub address: u64,
    /// One bit a word of the page: whether it differs.
    present: [u64; WORDS / 64],
    marks_present: u64,
    /// Those that differ, then those of the marks.
    words: Box<[u64]>,
}

/// Where bytes were written: page addresses and one bit a line.
#[derive(Debug)]
pub struct Lines(Box<[(u64, u64)]>);

impl Lines {
    /// Whether any line that these bytes lie on was written.
    #[must_use]
    pub fn meet(&self, address: u64, length: u64) -> bool {
        let last = address.saturating_add(length.max(1) - 1);
        let from = self.0.partition_point(|(page, _)| page + (PAGE - 1) < address);
        let pages = self.0[from..].iter().take_while(|(page, _)| *page <= last);
        pages.into_iter().any(|(page, written)| {
            let first = address.max(*page) / LINE % 64;
            let last = last.min(page + (PAGE - 1)) / LINE % 64;
            (first..=last).any(|line| written >> line & 1 == 1)
        })
    }

    /// Bytes that they take.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of_val(&self.0[..])
    }
}

impl Default for Touched {
    fn default() -> Touched {
        Touched { recent: [(u64::MAX, 0); 64], known: HashMap::new(), pages: Vec::new(), run: (0, 0) }
    }
}

impl Touched {
    /// Forgets all pages.
    pub fn clear(&mut self) {
        self.recent.fill((u64::MAX, 0));
        self.known.clear();
        self.pages.clear();
        self.run = (0, 0);
    }

    /// True only if all of these bytes are noted as written.
    #[must_use]
    #[inline]
    pub fn was_written(&self, address: u64, length: u64) -> bool {
        address >= self.run.0 && address + length <= self.run.1
    }

    /// Takes in bytes that have just been noted as written, for [`Touched::was_written`].
    #[cold]
    pub fn extend_run(&mut self, address: u64, length: u64) {
        let (from, to) = (address / LINE * LINE, (address + length).next_multiple_of(LINE));
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
        let (from, to) = (address / LINE % 64, last / LINE % 64);
        self.pages[idx].written |= (u64::MAX >> (63 - (to - from))) << from;
        true
    }

    /// Whether a page, given by number, is known; if so it is recent from now on.
    pub fn is_known(&mut self, number: u64) -> bool {
        let known = self.known.get(&number);
        if let Some(idx) = known {
            self.recent[number as usize % 64] = (number, *idx);
        }
        known.is_some()
    }

    /// Adds a page as it is.
    pub fn add(&mut self, page: Page) {
        let (number, idx) = (page.address / PAGE, self.pages.len());
        self.known.insert(number, idx);
        self.recent[number as usize % 64] = (number, idx);
        self.pages.push(page);
    }

    /// The lines that were written: each page's address and one bit a line, in address order.
    #[must_use]
    pub fn lines(&self) -> Lines {
        let written = self.pages.iter().filter(|page| page.written != 0);
        let mut lines: Vec<(u64, u64)> = written.map(|page| (page.address, page.written)).collect();
        lines.sort_unstable();
        Lines(lines.into())
    }

    /// The pages announced, as they were.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Bytes that the copies take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.pages.len() * (size_of::<Page>() + PAGE as usize)
    }
}

impl Page {
    /// A page with neither bytes nor marks.
    #[must_use]
    pub fn zeroed(address: u64) -> Page {
        Page { address, words: Box::new([0; WORDS]), marks: [0; MARK_WORDS], written: 0 }
    }

    /// What differs; `None` if nothing does.
    #[must_use]
    pub fn difference(&self, later: &Page) -> Option<PageDifference> {
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
        (!words.is_empty()).then(|| PageDifference {
            address: self.address,
            present,
            marks_present,
            words: words.into_boxed_slice(),
        })
    }
}

impl PageDifference {
    /// The words that differ: offset from the page's start in bytes, and the difference.
    pub fn words(&self) -> impl Iterator<Item = (u64, u64)> {
        let offsets = (0..WORDS as u64).filter(|idx| self.present[*idx as usize / 64] >> (idx % 64) & 1 == 1);
        offsets.map(|idx| 8 * idx).zip(self.words.iter().copied())
    }

    /// The words of marks that differ: offset in bytes of the page, and the difference.
    pub fn marks(&self) -> impl Iterator<Item = (u64, u64)> {
        let n_marks = self.marks_present.count_ones() as usize;
        let offsets = (0..MARK_WORDS as u64).filter(|idx| self.marks_present >> idx & 1 == 1);
        offsets.map(|idx| 64 * idx).zip(self.words[self.words.len() - n_marks..].iter().copied())
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<PageDifference>() + size_of_val(&self.words[..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_names_the_words_that_differ() {
        let (before, mut after) = (Page::zeroed(0x1000), Page::zeroed(0x1000));
        assert!(before.difference(&after).is_none());
        after.words[3] = 7;
        after.words[511] = 1;
        after.marks[63] = 5;
        let difference = before.difference(&after).expect("they differ");
        assert_eq!(difference.words().collect::<Vec<_>>(), [(24, 7), (4088, 1)]);
        assert_eq!(difference.marks().collect::<Vec<_>>(), [(4032, 5)]);
    }

    #[test]
    fn what_was_written_is_known_by_line() {
        let mut touched = Touched::default();
        assert!(!touched.write(0x5000, 8) && !touched.is_known(5));
        touched.add(Page::zeroed(0x5000));
        assert!(touched.write(0x5000, 8) && touched.write(0x507c, 8) && touched.write(0x5ff8, 8));
        assert!(!touched.write(0x5ffc, 8), "it reaches into the next page");
        touched.add(Page::zeroed(0x45000));
        assert!(!touched.write(0x5000, 8), "they share a place");
        assert!(touched.is_known(5) && touched.write(0x5200, 0x40));
        touched.extend_run(0x5204, 0x3c);
        assert!(touched.was_written(0x5200, 0x40) && !touched.was_written(0x5200, 0x41));
        touched.extend_run(0x5000, 8);
        assert!(touched.was_written(0x5010, 8) && !touched.was_written(0x5200, 0x40), "there is a gap between them");
        touched.extend_run(0x5040, 0x40);
        assert!(touched.was_written(0x5000, 0x80));
        let lines = touched.lines();
        let met = |address, length| lines.meet(address, length);
        assert!(
            met(0x5000, 1) && met(0x503f, 1) && met(0x5040, 8) && met(0x5080, 1) && met(0x5fff, 100) && met(0, 1 << 20)
        );
        assert!(!met(0x50c0, 0x100) && !met(0x4fff, 1) && !met(0x6000, 8) && !met(0x45000, 8) && met(0x523f, 1));
    }
}
