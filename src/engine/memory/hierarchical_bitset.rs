//! A hierarchical bitset: a set of small numbers with successor and predecessor queries in logarithmic (base 64) time.
//!
//! Level 0 has one bit for each number; each level above has one bit for each word below that is not empty, up to a single word. Every
//! query and every change touches one or two words a level, of which a heap of 1 GiB has five. The heap uses it to find the nearest
//! block and the nearest live block. What the numbers mean is decided by the owner.

/// The set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct HierarchicalBitset {
    /// Level 0 first.
    levels: Vec<Vec<u64>>,
}

impl HierarchicalBitset {
    /// The empty set of numbers below `n`.
    #[must_use]
    pub(crate) fn new(n: usize) -> HierarchicalBitset {
        let mut levels = vec![vec![0; n / 64 + 1]];
        while let Some(below) = levels.last().map(Vec::len).filter(|n| *n > 1) {
            levels.push(vec![0; below.div_ceil(64)]);
        }
        HierarchicalBitset { levels }
    }

    #[must_use]
    #[inline]
    pub(crate) fn contains(&self, number: usize) -> bool {
        self.levels[0][number / 64] >> (number % 64) & 1 == 1
    }

    #[inline]
    pub(crate) fn insert(&mut self, number: usize) {
        let mut at = number;
        for level in &mut self.levels {
            let word = &mut level[at / 64];
            let was = *word;
            *word |= 1 << (at % 64);
            if was != 0 {
                return;
            }
            at /= 64;
        }
    }

    #[inline]
    pub(crate) fn remove(&mut self, number: usize) {
        let mut at = number;
        for level in &mut self.levels {
            let word = &mut level[at / 64];
            *word &= !(1 << (at % 64));
            if *word != 0 {
                return;
            }
            at /= 64;
        }
    }

    /// The lowest member from `number` on.
    #[must_use]
    pub(crate) fn from(&self, number: usize) -> Option<usize> {
        let mut at = number;
        for (idx, level) in self.levels.iter().enumerate() {
            let rest = level.get(at / 64)? >> (at % 64);
            if rest != 0 {
                let found = at + rest.trailing_zeros() as usize;
                let down = self.levels[..idx].iter().rev();
                return Some(down.fold(found, |at, level| at * 64 + level[at].trailing_zeros() as usize));
            }
            at = at / 64 + 1;
        }
        None
    }

    /// The highest member below `number`.
    #[must_use]
    pub(crate) fn below(&self, number: usize) -> Option<usize> {
        let mut end = number;
        for (idx, level) in self.levels.iter().enumerate() {
            let at = end.checked_sub(1)?;
            let rest = level[at / 64] << (63 - at % 64);
            if rest != 0 {
                let found = at - rest.leading_zeros() as usize;
                let down = self.levels[..idx].iter().rev();
                return Some(down.fold(found, |at, level| at * 64 + 63 - level[at].leading_zeros() as usize));
            }
            end = at / 64;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn lookups_agree_with_a_btree_set() {
        const N: usize = 300_000;
        let (mut bitset, mut set) = (HierarchicalBitset::new(N), BTreeSet::new());
        let mut random = 1_u64;
        let mut next = || {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            (random >> 33) as usize
        };
        for n in 0..20_000 {
            // Clustered, so that some are inserted and removed again.
            let number = if n % 3 == 0 { next() % N } else { N / 2 + next() % 100 };
            if next() % 2 == 0 {
                bitset.insert(number);
                set.insert(number);
            } else {
                bitset.remove(number);
                set.remove(&number);
            }
            for probe in [number, number + 1, next() % N, 0, N - 1] {
                assert_eq!(bitset.from(probe), set.range(probe..).next().copied(), "from {probe}");
                assert_eq!(bitset.below(probe), set.range(..probe).next_back().copied(), "below {probe}");
            }
        }
        set.iter().for_each(|number| bitset.remove(*number));
        assert_eq!(bitset, HierarchicalBitset::new(N));
    }
}
