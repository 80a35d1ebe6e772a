//! Memory primitives: guest memory, a growable byte buffer, a bitmap with one bit for each byte of a region, a hierarchical bitset.
//!
//! Everything above keeps its bytes and bits in these: `heap` and `state` the guest's, `record` its log; `cpu` maps guest memory into the
//! emulator. They promise bounds-checked access and know no rule of the guest: what a region, a bit or a number means is decided by the
//! owner.
//!
//! The engine's unsafe code outside `cpu` is here, in `guest` and `growing`. Uses no other folder of the engine.

pub(crate) mod bitmap;
pub(crate) mod growing;
pub(crate) mod guest;
pub(crate) mod hierarchical_bitset;
