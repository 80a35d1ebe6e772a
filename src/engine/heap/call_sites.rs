//! Interning of call sites: each instruction that ever asked for heap memory gets a number.
//!
//! The block table keeps two call sites for each of what may be millions of blocks, and a number takes half the room of a 64-bit address.
//! Numbers are never given up, so undo and redo change nothing here.

use crate::model::addr::Address;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The number of a call site.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub(super) struct SiteId(pub u32);

/// All call sites so far.
#[derive(Default)]
pub(super) struct CallSites {
    addresses: Vec<Address>,
    ids: HashMap<u64, SiteId, BuildHasherDefault<AddressHasher>>,
}

impl CallSites {
    /// The number of an address, which it gets if it has none yet.
    #[inline]
    pub(super) fn id(&mut self, address: Address) -> SiteId {
        let CallSites { addresses, ids } = self;
        *ids.entry(address.0).or_insert_with(|| {
            addresses.push(address);
            SiteId(u32::try_from(addresses.len() - 1).expect("no program has so many instructions"))
        })
    }

    /// The address that got this number.
    #[must_use]
    #[inline]
    pub(super) fn address(&self, id: SiteId) -> Address {
        self.addresses[id.0 as usize]
    }

    /// Bytes that they take.
    #[must_use]
    pub(super) fn size(&self) -> usize {
        self.addresses.capacity() * size_of::<Address>() + self.ids.capacity() * size_of::<(u64, SiteId)>()
    }
}

/// One multiplication: addresses are looked up with each request, and nobody chooses them to collide.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    #[inline]
    fn write_u64(&mut self, address: u64) {
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        self.0 = (self.0 ^ address).wrapping_mul(FACTOR);
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_its_number_and_all_of_its_bits() {
        let addresses = [0x40_1000, 0x5555_5540_1000, 0xffff_ffff_ffff_ffff, 0, 0x1_0040_1000].map(Address);
        let mut sites = CallSites::default();
        let ids = addresses.map(|address| sites.id(address));
        assert_eq!(ids, [0, 1, 2, 3, 4].map(SiteId));
        assert_eq!(addresses.map(|address| sites.id(address)), ids);
        assert_eq!(ids.map(|id| sites.address(id)), addresses);
    }
}
