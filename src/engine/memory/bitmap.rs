//! A bitmap with one bit for each byte of a guest region: which bytes are live, or defined.
//!
//! Reads, flips and fills ranges a word at a time. Sets of up to 64 neighbouring bytes are given as a mask, the lowest bit for the lowest
//! address, and may straddle two words: there is one word more than the region needs, so that a mask read at its end stays in bounds.
//! What a bit means is decided by the owner.

use crate::model::memory_map::Region;

/// A set of byte addresses inside one region.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bitmap {
    start: u64,
    size: u64,
    words: Vec<u64>,
    /// How often bytes left the set.
    n_losses: u64,
}

impl Bitmap {
    /// The empty set.
    #[must_use]
    pub(crate) fn new(region: Region) -> Bitmap {
        // One word more, so that a mask may be read across the last boundary.
        Bitmap {
            start: region.start.0,
            size: region.size,
            words: vec![0; (region.size / 64) as usize + 1],
            n_losses: 0,
        }
    }

    /// True for addresses of the region.
    #[must_use]
    #[inline]
    pub(crate) fn covers(&self, address: u64) -> bool {
        address.wrapping_sub(self.start) < self.size
    }

    /// True if all of these bytes, one at least, lie in the region; there may be more of them than it has.
    #[must_use]
    #[inline]
    pub(crate) fn covers_all(&self, address: u64, length: u64) -> bool {
        self.size.checked_sub(length).is_some_and(|last| address.wrapping_sub(self.start) <= last)
    }

    #[must_use]
    pub(crate) fn contains(&self, address: u64) -> bool {
        self.covers(address) && self.missing(address, 1) == 0
    }

    /// One bit a byte, the lowest for `address`, set where the byte is not in the set. At most 16 bytes, all in the region.
    #[must_use]
    #[inline]
    pub(crate) fn missing(&self, address: u64, length: u64) -> u16 {
        debug_assert!(length <= 16 && self.covers(address));
        let bit = address - self.start;
        let (word, shift) = ((bit / 64) as usize, bit % 64);
        let low = self.words[word] >> shift;
        let high = if shift > 48 { self.words[word + 1] << (64 - shift) } else { 0 };
        !((low | high) as u16) & ((1_u32 << length) - 1) as u16
    }

    /// Which of the 64 bytes from `address` on are in the set, as a mask. `address` lies in the region; bytes beyond its end are not in it.
    #[must_use]
    #[inline]
    pub(crate) fn window(&self, address: u64) -> u64 {
        let bit = address - self.start;
        let (word, shift) = ((bit / 64) as usize, bit % 64);
        let words = &self.words[word..word + 2];
        words[0] >> shift | words[1] << 1 << (63 - shift)
    }

    /// Adds the bytes of mask `add` if all of mask `needed` are in the set; all lie in the region.
    #[must_use]
    #[inline]
    pub(crate) fn add_if(&mut self, address: u64, needed: u64, add: u64) -> bool {
        let bit = address - self.start;
        let (word, shift) = ((bit / 64) as usize, bit % 64);
        let words = &mut self.words[word..word + 2];
        let all_there = needed & !(words[0] >> shift | words[1] << 1 << (63 - shift)) == 0;
        if all_there && add != 0 {
            words[0] |= add << shift;
            words[1] |= add >> 1 >> (63 - shift);
        }
        all_there
    }

    /// Adds the bytes of a mask, all in the region.
    #[inline]
    pub(crate) fn add(&mut self, address: u64, mask: u64) {
        let bit = address - self.start;
        let (word, shift) = ((bit / 64) as usize, bit % 64);
        let words = &mut self.words[word..word + 2];
        words[0] |= mask << shift;
        words[1] |= mask >> 1 >> (63 - shift);
    }

    /// The length of the run of bytes in the set from `address` on. The search may stop once the run is `at_least` bytes long.
    #[must_use]
    #[inline]
    pub(crate) fn n_present(&self, address: u64, at_least: u64) -> u64 {
        if !self.covers(address) {
            return 0;
        }
        let bit = address - self.start;
        let (first, shift) = ((bit / 64) as usize, bit % 64);
        let n = u64::from((self.words[first] >> shift).trailing_ones());
        if n < 64 - shift || n >= at_least {
            return n;
        }
        // The last word is the extra one, which is never full.
        let words = &self.words[first + 1..];
        let most = (at_least - n).div_ceil(64) as usize;
        let full = n_full_words(&words[..most.min(words.len())]);
        let rest = if full < most { words[full].trailing_ones().into() } else { 0 };
        n + 64 * full as u64 + rest
    }

    /// Whether no byte of a range, which lies in the region, is in the set.
    #[must_use]
    pub(crate) fn is_clear(&self, address: u64, length: u64) -> bool {
        let (from, to) = (address - self.start, address - self.start + length);
        let words = &self.words[(from / 64) as usize..to.div_ceil(64) as usize];
        let bits = |idx: u64| {
            let above = from.saturating_sub(64 * idx);
            let below = (to - 64 * idx).min(64);
            u64::MAX << above & u64::MAX >> (64 - below)
        };
        (from / 64..).zip(words).all(|(idx, word)| word & bits(idx) == 0)
    }

    /// The first address of a range that is not in the set. The range begins in the region; bytes beyond its end count as missing.
    #[must_use]
    pub(crate) fn first_missing(&self, address: u64, length: u64) -> Option<u64> {
        let region_end = self.start + self.size;
        let end = address.saturating_add(length);
        if end > region_end {
            return self.first_missing(address, region_end - address).or(Some(region_end));
        }
        let mut at = address;
        while at < end {
            let n = (end - at).min(16);
            let missing = self.missing(at, n);
            if missing != 0 {
                return Some(at + u64::from(missing.trailing_zeros()));
            }
            at += n;
        }
        None
    }

    /// Flips the bytes of a mask; its own inverse.
    #[inline]
    pub(crate) fn toggle(&mut self, address: u64, mask: u16) {
        let bit = address - self.start;
        let (word, shift) = ((bit / 64) as usize, bit % 64);
        let low = u64::from(mask) << shift;
        let mut lost = self.words[word] & low;
        self.words[word] ^= low;
        if shift > 48 {
            let high = u64::from(mask) >> (64 - shift);
            lost |= self.words[word + 1] & high;
            self.words[word + 1] ^= high;
        }
        self.n_losses += u64::from(lost != 0);
    }

    /// Adds a range to the set.
    #[inline]
    pub(crate) fn insert(&mut self, address: u64, length: u64) {
        let bit = address - self.start;
        if length > 0 && bit % 64 + length <= 64 {
            self.words[(bit / 64) as usize] |= u64::MAX >> (64 - length) << (bit % 64);
            return;
        }
        self.each_word(address, length, |word, mask| *word |= mask);
    }

    /// Removes a range from the set.
    #[inline]
    pub(crate) fn remove(&mut self, address: u64, length: u64) {
        let bit = address - self.start;
        if length > 0 && bit % 64 + length <= 64 {
            let (word, mask) = (&mut self.words[(bit / 64) as usize], u64::MAX >> (64 - length) << (bit % 64));
            self.n_losses += u64::from(*word & mask != 0);
            *word &= !mask;
            return;
        }
        let mut lost = 0;
        self.each_word(address, length, |word, mask| {
            lost |= *word & mask;
            *word &= !mask;
        });
        self.n_losses += u64::from(lost != 0);
    }

    /// Flips a range.
    pub(crate) fn toggle_range(&mut self, address: u64, length: u64) {
        let mut lost = 0;
        self.each_word(address, length, |word, mask| {
            lost |= *word & mask;
            *word ^= mask;
        });
        self.n_losses += u64::from(lost != 0);
    }

    #[inline]
    fn each_word(&mut self, address: u64, length: u64, mut change: impl FnMut(&mut u64, u64)) {
        if length == 0 {
            return;
        }
        let (first, last) = (address - self.start, address - self.start + length - 1);
        let n_more = (last / 64 - first / 64) as usize;
        let words = &mut self.words[(first / 64) as usize..=(last / 64) as usize];
        for (idx, word) in words.iter_mut().enumerate() {
            let from = if idx == 0 { u64::MAX << (first % 64) } else { u64::MAX };
            let to = if idx == n_more { u64::MAX >> (63 - last % 64) } else { u64::MAX };
            change(word, from & to);
        }
    }

    /// `n` raw words from the one for `address`, which is a multiple of 64 from the start.
    #[must_use]
    pub(crate) fn words_at(&self, address: u64, n: usize) -> &[u64] {
        let first = ((address - self.start) / 64) as usize;
        &self.words[first..first + n]
    }

    /// Flips bits of the word for `address`, which is a multiple of 64 from the start.
    pub(crate) fn toggle_word(&mut self, address: u64, word: u64) {
        let changed = &mut self.words[((address - self.start) / 64) as usize];
        self.n_losses += u64::from(*changed & word != 0);
        *changed ^= word;
    }

    /// How often bytes left the set: if it is what it was, whatever was in the set is in it.
    #[must_use]
    #[inline]
    pub(crate) fn n_losses(&self) -> u64 {
        self.n_losses
    }

    /// The raw bits, for a digest.
    #[must_use]
    pub(crate) fn words(&self) -> &[u64] {
        &self.words
    }
}

/// The number of words before the first that is not full.
#[inline]
fn n_full_words(words: &[u64]) -> usize {
    // Eight at a time, so that the compiler vectorises the comparison.
    let are_full = |words: &&[u64]| words.iter().fold(u64::MAX, |all, word| all & word) == u64::MAX;
    let n = 8 * words.chunks_exact(8).take_while(are_full).count();
    n + words[n..].iter().take_while(|word| **word == u64::MAX).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether all of 1 to 64 bytes are in the set.
    fn has_all(set: &Bitmap, address: u64, length: u64) -> bool {
        !set.window(address) & (u64::MAX >> (64 - length)) == 0
    }
    use crate::model::addr::Address;
    use crate::model::memory_map::RegionKind;

    #[test]
    fn only_what_was_in_the_set_can_be_lost() {
        let mut set = Bitmap::new(Region::new(RegionKind::Heap, Address(0x1000), 0x1000));
        set.insert(0x1000, 200);
        set.add(0x10c8, 0xff);
        set.toggle(0x10d0, 3);
        set.toggle_word(0x1100, 3);
        set.toggle_range(0x1200, 300);
        set.remove(0x1102, 0xf0);
        assert_eq!(set.n_losses(), 0);
        let losses: [fn(&mut Bitmap); 5] = [
            |set| set.remove(0x1001, 1),
            |set| set.remove(0x1101, 0x150),
            |set| set.toggle(0x103c, 0x8000),
            |set| set.toggle_word(0x1100, 1),
            |set| set.toggle_range(0x1190, 0x200),
        ];
        for (n, loss) in (1..).zip(losses) {
            loss(&mut set);
            assert_eq!(set.n_losses(), n);
        }
    }

    #[test]
    fn ranges_and_masks_cross_words() {
        let mut set = Bitmap::new(Region::new(RegionKind::Heap, Address(0x1000), 0x1000));
        assert_eq!(set.missing(0x103c, 8), 0xff);
        set.toggle(0x103c, 0x3c);
        assert_eq!(set.missing(0x103c, 8), 0xc3);
        assert!(set.contains(0x1041) && !set.contains(0x1042));
        set.toggle(0x1fff, 1);
        assert_eq!(set.missing(0x1fff, 1), 0);
        set.insert(0x1100, 200);
        assert_eq!(set.first_missing(0x1100, 200), None);
        assert_eq!(set.first_missing(0x1100, 201), Some(0x11c8));
        set.remove(0x1180, 3);
        assert_eq!(set.first_missing(0x1100, 200), Some(0x1180));
        assert_eq!(set.first_missing(0x1183, 69), None);
        assert_eq!(set.n_present(0x1183, 1000), 69);
        assert!(has_all(&set, 0x1183, 64) && !has_all(&set, 0x1182, 64) && !has_all(&set, 0x1189, 64));
        assert!(has_all(&set, 0x1140, 64) && !has_all(&set, 0x1141, 64));
        assert_eq!(set.n_present(0x1180, 1000), 0);
        set.add(0x1170, 0x8000_0000_0010_0001);
        assert_eq!(set.window(0x1170), u64::MAX << 19 | 0xffff, "it had all but the three removed, and one is back");
        assert!(!set.add_if(0x1178, 0x700, 0x100) && set.add_if(0x1178, 0x800, 0x100), "0x1180 to 0x1182 are missing");
        assert_eq!(set.missing(0x1180, 4), 6);
        set.toggle_range(0x1140, 100);
        set.toggle_range(0x1141, 99);
        assert!(!set.contains(0x1140) && set.contains(0x1141));
        assert!(set.covers_all(0x1fc0, 64) && !set.covers_all(0x1fc1, 64) && !set.covers_all(0xfff, 1));
        assert!(set.covers_all(0x1000, 0x1000) && !set.covers_all(0x1000, 0x1001) && !set.covers_all(0, u64::MAX));
        set.insert(0x1f00, 0x100);
        assert!(has_all(&set, 0x1fc0, 64) && !has_all(&set, 0x1fc1, 64) && has_all(&set, 0x1fff, 1));
        assert_eq!(set.n_present(0x1f01, 1000), 0xff, "nothing lies beyond the region");
    }
}
