//! Which pages changed since a moment, and what they held then: their bytes, and the marks of which were ever written.
//!
//! A page is copied when it is announced for the first time. Knows nothing of what lies on it.

use crate::model::memory_map::PAGE;
use std::collections::HashSet;

/// Words of eight bytes on a page, and words of marks, one bit a byte.
const WORDS: usize = PAGE as usize / 8;
const MARK_WORDS: usize = PAGE as usize / 64;

/// Pages as they were.
pub struct Touched {
    /// Page numbers that are known, by their low bits, so that the usual question is one comparison.
    recent: [u64; 64],
    known: HashSet<u64>,
    pages: Vec<Page>,
}

/// One page as it was.
pub struct Page {
    pub address: u64,
    pub words: Box<[u64; WORDS]>,
    pub marks: [u64; MARK_WORDS],
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

impl Default for Touched {
    fn default() -> Touched {
        Touched { recent: [u64::MAX; 64], known: HashSet::new(), pages: Vec::new() }
    }
}

impl Touched {
    /// Forgets all pages.
    pub fn clear(&mut self) {
        self.recent.fill(u64::MAX);
        self.known.clear();
        self.pages.clear();
    }

    /// Whether a page, given by number, certainly was announced.
    #[must_use]
    #[inline]
    pub fn is_recent(&self, number: u64) -> bool {
        self.recent[number as usize % 64] == number
    }

    /// Announces a page; true when that is news, and it must be added.
    pub fn announce(&mut self, number: u64) -> bool {
        self.recent[number as usize % 64] = number;
        self.known.insert(number)
    }

    /// Adds a page as it is.
    pub fn add(&mut self, page: Page) {
        self.pages.push(page);
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
        Page { address, words: Box::new([0; WORDS]), marks: [0; MARK_WORDS] }
    }

    /// What differs; `None` if nothing does.
    #[must_use]
    pub fn difference(&self, later: &Page) -> Option<PageDifference> {
        let mut present = [0; WORDS / 64];
        let mut marks_present = 0;
        let mut words = Vec::new();
        for (idx, (old, new)) in self.words.iter().zip(&later.words[..]).enumerate() {
            if old != new {
                present[idx / 64] |= 1 << (idx % 64);
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
    fn a_page_is_news_once() {
        let mut touched = Touched::default();
        assert!(touched.announce(5) && !touched.announce(5) && touched.is_recent(5));
        assert!(touched.announce(69) && !touched.is_recent(5), "they share a place");
        assert!(!touched.announce(5));
        touched.clear();
        assert!(!touched.is_recent(5) && touched.announce(5));
    }
}
