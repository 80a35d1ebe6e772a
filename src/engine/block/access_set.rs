//! Every use that a block makes of a few neighbouring bytes, as one question.
//!
//! One bit a byte says what must be live and what must have been written before the block, so that joining asks for no more and no less than
//! the uses did one by one. It changes nothing but written-marks, and those only when told to.

use super::operation::AccessCheck;
use super::operation::SymbolicAddress;
use super::symbolic::{EntryValues, SymbolicValue};
use crate::engine::check::access;
use crate::engine::check::access::ByteUse;
use crate::engine::state::State;

/// Bytes that are looked at in one go, at most: as many as a word has bits.
const MOST: i64 = 64;

/// AccessSet of up to [`MOST`] bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AccessSet {
    /// The lowest byte.
    pub at: SymbolicValue,
    /// Bytes from there to the highest.
    pub size: u8,
    pub writes: bool,
    /// What is used, one bit a byte.
    pub(crate) used: u64,
    /// What must have been written before the block, one bit a byte.
    pub(crate) reads: u64,
    /// What the lowest byte's address must be a multiple of.
    pub(crate) align: u8,
    /// For writes that may lie far below the stack pointer: the stack pointer, and the lowest of them.
    pub(crate) above: Option<(SymbolicValue, u8)>,
}

impl AccessSet {
    /// One use alone.
    #[must_use]
    pub fn of(check: AccessCheck) -> AccessSet {
        let used = u64::MAX >> (MOST - i64::from(check.size));
        AccessSet {
            at: check.at,
            size: check.size as u8,
            writes: check.writes,
            used,
            reads: if check.reads { used } else { 0 },
            align: check.align as u8,
            above: check.above.map(|rsp| (rsp, 0)),
        }
    }

    /// What is written at a place, for [`AccessSet::mark`].
    #[must_use]
    pub fn written(place: SymbolicAddress) -> AccessSet {
        let used = u64::MAX >> (MOST - i64::from(place.size));
        AccessSet { at: place.at, size: place.size as u8, writes: true, used, reads: 0, align: 1, above: None }
    }

    /// Both as one, if they are near each other.
    #[must_use]
    pub fn joined(self, other: AccessSet) -> Option<AccessSet> {
        let offset = other.at.plus.wrapping_sub(self.at.plus) as i64;
        let is_aligned = self.align > 1 || other.align > 1;
        if self.at.root != other.at.root || is_aligned || !(-MOST..MOST).contains(&offset) {
            return None;
        }
        let from = offset.min(0);
        let size = i64::from(self.size).max(offset + i64::from(other.size)) - from;
        let above = match (self.above, other.above) {
            (Some((rsp, _)), Some((other_rsp, _))) if rsp != other_rsp => return None,
            (mine, others) => {
                let mine = mine.map(|(rsp, lowest)| (rsp, i64::from(lowest) - from));
                let others = others.map(|(rsp, lowest)| (rsp, i64::from(lowest) + offset - from));
                mine.into_iter().chain(others).min_by_key(|(_, lowest)| *lowest)
            }
        };
        (size <= MOST).then(|| AccessSet {
            at: self.at.plus(from as u64),
            size: size as u8,
            writes: self.writes || other.writes,
            used: self.used << -from | other.used << (offset - from),
            reads: self.reads << -from | other.reads << (offset - from),
            align: 1,
            above: above.map(|(rsp, lowest)| (rsp, lowest as u8)),
        })
    }

    /// Fewer that ask for the same.
    #[must_use]
    pub fn all_joined(uses: impl Iterator<Item = AccessSet>) -> Vec<AccessSet> {
        let mut all: Vec<AccessSet> = Vec::new();
        for uses in uses {
            let joined = all.iter_mut().any(|earlier| earlier.joined(uses).map(|both| *earlier = both).is_some());
            if !joined {
                all.push(uses);
            }
        }
        all
    }

    /// Whether all of them are ordinary.
    #[inline]
    pub(crate) fn pass(&self, known: &EntryValues, state: &State) -> bool {
        let at = known.get(self.at);
        let rsp = self.above.map(|(rsp, lowest)| known.get(rsp).wrapping_sub(lowest.into()));
        at & u64::from(self.align - 1) == 0 && access::is_ordinary(at, self.bytes(rsp), state)
    }

    /// The same from an address on, in the heap; they need not be aligned.
    #[inline]
    pub(crate) fn pass_in_heap(&self, at: u64, state: &State) -> bool {
        state.heap.written.covers_all(at, self.size.into()) && access::is_ordinary_on_heap(at, self.bytes(None), state)
    }

    #[inline]
    fn bytes(&self, red_zone_of: Option<u64>) -> ByteUse {
        ByteUse { size: self.size.into(), used: self.used, reads: self.reads, writes: self.writes, red_zone_of }
    }

    /// Announces them as writes and marks their bytes; they passed.
    #[inline]
    pub(crate) fn mark(&self, known: &EntryValues, state: &mut State) {
        let at = known.get(self.at);
        let size = u64::from(self.size);
        if state.stack.written.covers(at) {
            state.note_dirty_stack(at, size);
            state.stack.add(at, self.used);
        } else {
            state.note_dirty(at, size);
            if state.heap.written.covers(at) {
                state.heap.written.add(at, self.used);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(plus: u64, size: u16) -> AccessCheck {
        AccessCheck { at: SymbolicValue { root: 4, plus }, size, align: 1, writes: false, reads: true, above: None }
    }

    #[test]
    fn neighbours_are_joined_byte_by_byte() {
        let of = AccessSet::of;
        let write = AccessCheck { writes: true, reads: false, above: Some(SymbolicValue::register(4)), ..read(0, 4) };
        let both = of(read(16, 8)).joined(of(write)).expect("they are near");
        assert_eq!((both.at.plus, both.size, both.writes), (0, 24, true));
        assert_eq!((both.used, both.reads), (0xff_000f, 0xff_0000));
        assert_eq!(both.above, Some((SymbolicValue::register(4), 0)));
        let below = both.joined(of(read(8_u64.wrapping_neg(), 16))).expect("they are near");
        assert_eq!((below.used, below.reads), (0xff00_0fff | 0xff << 8, 0xff00_0000 | 0xffff));
        assert_eq!(below.above, Some((SymbolicValue::register(4), 8)));
        let exactly = of(read(0, 16)).joined(of(read(48, 16))).expect("64 bytes are as many as can be");
        assert_eq!((exactly.size, exactly.used), (64, 0xffff_0000_0000_ffff));
        assert!(of(read(0, 16)).joined(of(read(49, 16))).is_none());
        assert!(of(read(0, 8)).joined(of(AccessCheck { at: SymbolicValue::register(5), ..read(0, 8) })).is_none());
        assert!(of(AccessCheck { align: 16, ..read(0, 16) }).joined(of(read(0, 16))).is_none());
    }
}
