//! The memory of frames in an abstract state: which bytes are defined, and what 8-byte slots hold as far as that is certain.
//!
//! Addresses are offsets from where the analysis begins; the values (`V`) are its own. Defined bytes are exact, so states that differ in
//! them cannot be joined; slots are what is certainly known (a join keeps what both sides know). Cost: a few map operations for each
//! access.

use std::collections::BTreeMap;

/// The memory of frames at one point of an analysis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FrameMemory<V> {
    /// The value of 8-byte slots, by offset, where it is known.
    slots: BTreeMap<i64, V>,
    /// The defined bytes: a mask for each word of eight, by the word's number.
    defined: BTreeMap<i64, u8>,
}

/// Where the entry value of a callee-saved register is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum CalleeSavedAt {
    InPlace,
    At(i64),
}

impl<V: Copy + PartialEq> FrameMemory<V> {
    /// Nothing is defined, and nothing known.
    pub(super) fn undefined() -> FrameMemory<V> {
        FrameMemory { slots: BTreeMap::new(), defined: BTreeMap::new() }
    }

    /// Whether nothing is defined.
    pub(super) fn is_undefined(&self) -> bool {
        self.slots.is_empty() && self.defined.is_empty()
    }

    /// The defined bytes: offset and length.
    pub(super) fn defined_bytes(&self) -> impl Iterator<Item = (i64, u64)> {
        self.defined.iter().flat_map(|(word, mask)| {
            let bytes = (0..8).filter(|bit| mask >> bit & 1 == 1).map(|bit| (8 * word + bit, 1));
            if *mask == u8::MAX { vec![(8 * word, 8)] } else { bytes.collect() }
        })
    }

    /// Whether all of these bytes are defined.
    pub(super) fn is_defined(&self, at: i64, size: i64) -> bool {
        let is_set =
            |byte: i64| self.defined.get(&byte.div_euclid(8)).is_some_and(|mask| mask >> byte.rem_euclid(8) & 1 == 1);
        (at..at + size).all(is_set)
    }

    /// The value of a slot, if it is known.
    pub(super) fn slot(&self, at: i64) -> Option<V> {
        self.slots.get(&at).copied()
    }

    /// The lowest slot that holds a value.
    pub(super) fn slot_with(&self, value: V) -> Option<i64> {
        self.slots.iter().find(|(_, held)| **held == value).map(|(at, _)| *at)
    }

    /// Bytes are written: they are defined, and a slot that is all of them holds the value, if that is known.
    pub(super) fn write(&mut self, at: i64, size: i64, value: Option<V>) {
        for byte in at..at + size {
            *self.defined.entry(byte.div_euclid(8)).or_default() |= 1 << byte.rem_euclid(8);
        }
        self.slots.retain(|other, _| *other >= at + size || other + 8 <= at);
        if let Some(value) = value.filter(|_| size == 8) {
            self.slots.insert(at, value);
        }
    }

    /// What lies below the stack pointer, which is a multiple of 8, is dead.
    pub(super) fn end_below(&mut self, rsp: i64) {
        self.defined.retain(|word, _| 8 * word >= rsp);
        self.slots.retain(|at, _| *at >= rsp);
    }

    /// What is known of a slot is forgotten where it is one of these values.
    pub(super) fn forget(&mut self, is_forgotten: impl Fn(&V) -> bool) {
        self.slots.retain(|_, value| !is_forgotten(value));
    }

    /// Joins another state into this one; `None`, and nothing has changed, where the defined bytes differ.
    pub(super) fn join(&mut self, other: &FrameMemory<V>) -> Option<()> {
        (self.defined == other.defined).then_some(())?;
        self.slots.retain(|at, value| other.slots.get(at) == Some(value));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_defines_its_bytes_and_overwrites_the_slots_that_it_touches() {
        let mut memory = FrameMemory::undefined();
        memory.write(-16, 8, Some('a'));
        memory.write(-8, 8, Some('b'));
        memory.write(-12, 4, None);
        assert_eq!((memory.slot(-16), memory.slot(-8), memory.slot_with('b')), (None, Some('b'), Some(-8)));
        memory.write(-21, 2, Some('c'));
        assert!(memory.is_defined(-21, 2) && !memory.is_defined(-22, 2) && memory.is_defined(-16, 16));
        assert_eq!(memory.defined_bytes().collect::<Vec<_>>(), [(-21, 1), (-20, 1), (-16, 8), (-8, 8)]);
        memory.end_below(-8);
        assert_eq!(memory.defined_bytes().collect::<Vec<_>>(), [(-8, 8)]);
    }

    #[test]
    fn a_join_keeps_what_both_know_and_refuses_other_defined_bytes() {
        let with = |value, size| {
            let mut memory = FrameMemory::undefined();
            memory.write(-16, 8, Some('a'));
            memory.write(-8, size, Some(value));
            memory
        };
        let mut joined = with('b', 8);
        assert_eq!(joined.join(&with('c', 8)), Some(()));
        assert_eq!((joined.slot(-16), joined.slot(-8)), (Some('a'), None));
        assert_eq!(joined.join(&with('c', 4)), None);
    }
}
