//! Access sets: all accesses of a block to up to 64 neighbouring bytes, checked at once with bit masks.
//!
//! One bit a byte says what must be live and what must be defined before the block, so that merging asks for exactly what the single
//! accesses would. A struct's fields or a frame's locals then cost one bitmap word instead of a check for each access.

use super::operation::AccessCheck;
use super::operation::SymbolicAddress;
use super::symbolic::{EntryValues, SymbolicValue};
use crate::engine::check::access;
use crate::engine::check::access::ByteAccess;
use crate::engine::state::State;

/// The longest set in bytes: as many as a word has bits.
const MAX_BYTES: i64 = 64;

/// Accesses to up to [`MAX_BYTES`] bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct AccessSet {
    /// The address of the lowest byte.
    pub at: SymbolicValue,
    /// Bytes from the lowest to the highest.
    pub size: u8,
    pub writes: bool,
    /// The mask of bytes accessed.
    pub(crate) used: u64,
    /// The mask of bytes that must be defined before the block.
    pub(crate) reads: u64,
    /// The alignment of the lowest byte.
    pub(crate) align: u8,
    /// For writes that may lie below the red zone: the stack pointer, and the offset of the lowest such write.
    pub(crate) red_zone_of: Option<(SymbolicValue, u8)>,
}

impl AccessSet {
    /// The set of one access.
    #[must_use]
    pub(super) fn of(check: AccessCheck) -> AccessSet {
        let used = u64::MAX >> (MAX_BYTES - i64::from(check.size));
        AccessSet {
            at: check.at,
            size: check.size as u8,
            writes: check.writes,
            used,
            reads: if check.reads { used } else { 0 },
            align: check.align as u8,
            red_zone_of: check.red_zone_of.map(|rsp| (rsp, 0)),
        }
    }

    /// The set of one store, for [`AccessSet::define`].
    #[must_use]
    pub(super) fn of_store(store: SymbolicAddress) -> AccessSet {
        let used = u64::MAX >> (MAX_BYTES - i64::from(store.size));
        AccessSet { at: store.at, size: store.size as u8, writes: true, used, reads: 0, align: 1, red_zone_of: None }
    }

    /// The union, if it fits.
    #[must_use]
    pub(super) fn merged(self, other: AccessSet) -> Option<AccessSet> {
        let offset = other.at.plus.wrapping_sub(self.at.plus) as i64;
        let is_aligned = self.align > 1 || other.align > 1;
        if self.at.root != other.at.root || is_aligned || !(-MAX_BYTES..MAX_BYTES).contains(&offset) {
            return None;
        }
        let from = offset.min(0);
        let size = i64::from(self.size).max(offset + i64::from(other.size)) - from;
        let red_zone_of = match (self.red_zone_of, other.red_zone_of) {
            (Some((rsp, _)), Some((other_rsp, _))) if rsp != other_rsp => return None,
            (mine, others) => {
                let mine = mine.map(|(rsp, lowest)| (rsp, i64::from(lowest) - from));
                let others = others.map(|(rsp, lowest)| (rsp, i64::from(lowest) + offset - from));
                mine.into_iter().chain(others).min_by_key(|(_, lowest)| *lowest)
            }
        };
        (size <= MAX_BYTES).then(|| AccessSet {
            at: self.at.plus(from as u64),
            size: size as u8,
            writes: self.writes || other.writes,
            used: self.used << -from | other.used << (offset - from),
            reads: self.reads << -from | other.reads << (offset - from),
            align: 1,
            red_zone_of: red_zone_of.map(|(rsp, lowest)| (rsp, lowest as u8)),
        })
    }

    /// Equivalent sets, as few as a greedy search finds.
    #[must_use]
    pub(super) fn merge_all(sets: impl Iterator<Item = AccessSet>) -> Vec<AccessSet> {
        let mut all: Vec<AccessSet> = Vec::new();
        for set in sets {
            let is_merged = all.iter_mut().any(|earlier| earlier.merged(set).map(|both| *earlier = both).is_some());
            if !is_merged {
                all.push(set);
            }
        }
        all
    }

    /// Whether all accesses are ordinary.
    #[inline]
    pub(crate) fn is_ordinary(&self, values: &EntryValues, state: &State) -> bool {
        let at = values.get(self.at);
        let rsp = self.red_zone_of.map(|(rsp, lowest)| values.get(rsp).wrapping_sub(lowest.into()));
        at & u64::from(self.align - 1) == 0 && access::is_ordinary(at, self.bytes(rsp), state)
    }

    #[inline]
    fn bytes(&self, red_zone_of: Option<u64>) -> ByteAccess {
        ByteAccess { size: self.size.into(), used: self.used, reads: self.reads, writes: self.writes, red_zone_of }
    }

    /// Notes their pages as dirty and makes their bytes defined. They must have passed the check.
    #[inline]
    pub(crate) fn define(&self, values: &EntryValues, state: &mut State) {
        state.define_unrecorded(values.get(self.at), self.size.into(), self.used);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(plus: u64, size: u16) -> AccessCheck {
        AccessCheck {
            at: SymbolicValue { root: 4, plus },
            size,
            align: 1,
            writes: false,
            reads: true,
            red_zone_of: None,
        }
    }

    #[test]
    fn neighbouring_accesses_merge_byte_by_byte() {
        let of = AccessSet::of;
        let write =
            AccessCheck { writes: true, reads: false, red_zone_of: Some(SymbolicValue::register(4)), ..read(0, 4) };
        let both = of(read(16, 8)).merged(of(write)).expect("they are near");
        assert_eq!((both.at.plus, both.size, both.writes), (0, 24, true));
        assert_eq!((both.used, both.reads), (0xff_000f, 0xff_0000));
        assert_eq!(both.red_zone_of, Some((SymbolicValue::register(4), 0)));
        let below = both.merged(of(read(8_u64.wrapping_neg(), 16))).expect("they are near");
        assert_eq!((below.used, below.reads), (0xff00_0fff | 0xff << 8, 0xff00_0000 | 0xffff));
        assert_eq!(below.red_zone_of, Some((SymbolicValue::register(4), 8)));
        let exactly = of(read(0, 16)).merged(of(read(48, 16))).expect("64 bytes are as many as can be");
        assert_eq!((exactly.size, exactly.used), (64, 0xffff_0000_0000_ffff));
        assert!(of(read(0, 16)).merged(of(read(49, 16))).is_none());
        assert!(of(read(0, 8)).merged(of(AccessCheck { at: SymbolicValue::register(5), ..read(0, 8) })).is_none());
        assert!(of(AccessCheck { align: 16, ..read(0, 16) }).merged(of(read(0, 16))).is_none());
    }
}
