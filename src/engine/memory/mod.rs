//! Memory primitives: guest memory in pages of our own, a growable buffer, and two sets of small numbers (bitmap, hierarchical bitset).
//!
//! Everything above keeps its bytes and bits in these: `heap` and `state` the guest's, `cpu` maps guest memory into the emulator,
//! `record` appends to a growing buffer. They promise constant-time (or nearly so) access and know no rule of the guest: what a
//! region, a bit or a number means is decided by the owner. All unsafe code of the engine outside `cpu` is here, in `guest` and
//! `growing`.
//!
//! Uses no other folder of the engine.

pub(crate) mod bitmap;
pub(crate) mod growing;
pub(crate) mod guest;
pub(crate) mod hierarchical_bitset;
