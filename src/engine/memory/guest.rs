//! Guest memory: anonymous mappings of our own, which the emulator maps by pointer (`uc_mem_map_ptr`).
//!
//! Because they are ours, checks, panels and undo read and write them directly, without a call into the emulator. The emulator writes to
//! them only while it runs; no reference into them is ever handed out, only copies. Permissions are not enforced here.
//!
//! The pages come from `mmap`, zeroed and untouched: the allocator would clear reused memory, which for a heap of megabytes takes longer
//! than everything else at the start. A look-up is a linear search, stack and heap first; where there are more than a handful of regions,
//! over the first few, then by bisection.

use crate::engine::error::MachineError;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use memmap2::{MmapOptions, MmapRaw};

/// All mapped regions. They never overlap.
pub(crate) struct Memory {
    /// Most used first (stack, heap), because every access of every instruction looks its region up here, one by one.
    scanned: Vec<Mapped>,
    /// The largest region of static data that may be written.
    data: Region,
    /// In address order what there is beyond [`FEW`], which is found by binary search.
    rest: Vec<Mapped>,
}

/// Up to so many regions are all looked at one by one.
const FEW: usize = 8;
/// Of more only so many are.
const SCANNED_OF_MANY: usize = 4;

struct Mapped {
    region: Region,
    pages: MmapRaw,
}

impl Memory {
    /// Maps zeroed regions.
    ///
    /// # Errors
    /// When two overlap or the system has no such room.
    pub(crate) fn new(regions: &[Region]) -> Result<Memory, MachineError> {
        check_apart(regions)?;
        let mut scanned = regions.iter().map(|region| Mapped::zeroed(*region)).collect::<Result<Vec<Mapped>, _>>()?;
        scanned.sort_by_key(|mapped| match mapped.region.kind {
            RegionKind::Stack => 0,
            RegionKind::Heap => 1,
            RegionKind::Data => 2,
            _ => 3,
        });
        let n_scanned = if scanned.len() <= FEW { scanned.len() } else { SCANNED_OF_MANY };
        let mut rest = scanned.split_off(n_scanned);
        rest.sort_by_key(|mapped| mapped.region.start);
        let is_data =
            |region: &&Region| matches!(region.kind, RegionKind::Data | RegionKind::Bss) && region.permissions.write;
        let nowhere = Region::new(RegionKind::Data, Address(0), 0);
        let data = regions.iter().filter(is_data).max_by_key(|region| region.size).copied().unwrap_or(nowhere);
        Ok(Memory { scanned, data, rest })
    }

    /// Every region in address order.
    #[must_use]
    pub(crate) fn regions(&self) -> Vec<Region> {
        let mut regions: Vec<Region> = self.all().map(|mapped| mapped.region).collect();
        regions.sort_by_key(|region| region.start);
        regions
    }

    /// Whether 1 byte or more lie in the largest region of static data that may be written, before the end of what the program put there:
    /// it has no bitmap, so any access to them is in order.
    #[must_use]
    #[inline]
    pub(crate) fn is_static(&self, address: u64, size: u64) -> bool {
        let offset = address.wrapping_sub(self.data.start.0);
        offset < self.data.used && size <= self.data.used - offset
    }

    /// The region that holds `address`.
    #[must_use]
    #[inline]
    pub(crate) fn region_at(&self, address: u64) -> Option<&Region> {
        self.find(address).map(|mapped| &mapped.region)
    }

    /// The region of this kind that starts lowest; `None` if nothing of the kind is mapped.
    #[must_use]
    pub(crate) fn region_of(&self, kind: RegionKind) -> Option<Region> {
        self.all().map(|mapped| mapped.region).filter(|region| region.kind == kind).min_by_key(|region| region.start)
    }

    /// Where each region lies in the host, for the emulator to map.
    pub(crate) fn host_ranges(&self) -> impl Iterator<Item = (Region, *mut u8)> {
        self.all().map(|mapped| (mapped.region, mapped.pages.as_mut_ptr()))
    }

    /// Copies guest bytes out; false, and nothing is copied, unless all of them are mapped in one region.
    #[inline]
    #[must_use]
    #[expect(unsafe_code, reason = "copies out of memory that the emulator also holds a pointer to")]
    pub(crate) fn load(&self, address: u64, into: &mut [u8]) -> bool {
        let Some(from) = self.pointer(address, into.len() as u64) else { return false };
        // SAFETY: `pointer` checked that the whole range lies in one mapping, and `into` is memory of the caller,
        // never part of a region, because no reference into a region is ever handed out.
        unsafe { std::ptr::copy_nonoverlapping(from, into.as_mut_ptr(), into.len()) };
        true
    }

    /// A little-endian number of 1, 2, 4, 8 or 16 bytes; `None` unless all of them are mapped in one region.
    #[inline]
    #[must_use]
    #[expect(unsafe_code, reason = "copies out of memory that the emulator also holds a pointer to")]
    pub(crate) fn load_small(&self, address: u64, size: u8) -> Option<u128> {
        let from = self.pointer(address, size.into())?;
        // SAFETY: `pointer` checked that `size` bytes from there on lie in one mapping.
        unsafe {
            Some(match size {
                1 => u128::from(from.read()),
                2 => u128::from(u16::from_le(from.cast::<u16>().read_unaligned())),
                4 => u128::from(u32::from_le(from.cast::<u32>().read_unaligned())),
                8 => u128::from(u64::from_le(from.cast::<u64>().read_unaligned())),
                16 => u128::from_le(from.cast::<u128>().read_unaligned()),
                _ => unreachable!("numbers of other sizes are not asked for"),
            })
        }
    }

    /// Copies bytes into guest memory; false, and nothing is copied, unless all of the range is mapped in one region.
    #[inline]
    #[must_use]
    #[expect(unsafe_code, reason = "copies into memory that the emulator also holds a pointer to")]
    pub(crate) fn store(&mut self, address: u64, bytes: &[u8]) -> bool {
        let Some(to) = self.pointer(address, bytes.len() as u64) else { return false };
        // SAFETY: as in `load`, with the directions exchanged; `&mut self` keeps other copies out.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
        true
    }

    /// Copies guest bytes to where they may overlap; false, and nothing is copied, unless both ranges are mapped, each in one region.
    #[must_use]
    #[expect(unsafe_code, reason = "copies within memory that the emulator also holds a pointer to")]
    pub(crate) fn copy_within(&mut self, to: u64, from: u64, length: u64) -> bool {
        let (Some(to), Some(from)) = (self.pointer(to, length), self.pointer(from, length)) else { return false };
        // SAFETY: as in `load` and `store`; the ranges may overlap.
        unsafe { std::ptr::copy(from, to, length as usize) };
        true
    }

    /// Copies guest bytes out; `None` unless all of them are mapped in one region.
    #[must_use]
    pub(crate) fn read(&self, address: u64, length: usize) -> Option<Vec<u8>> {
        // Before allocating: a length from the guest may be absurd.
        self.pointer(address, length as u64)?;
        let mut bytes = vec![0; length];
        self.load(address, &mut bytes).then_some(bytes)
    }

    /// A little-endian number of 8 bytes; `None` unless all of them are in the stack.
    #[must_use]
    #[inline]
    pub(crate) fn stack_number(&self, address: u64) -> Option<u64> {
        self.scanned.first()?.number(address)
    }

    /// Up to `most` bytes from `address` on: fewer at the end of a region, none where nothing is mapped.
    #[must_use]
    pub(crate) fn read_up_to(&self, address: u64, most: usize) -> Vec<u8> {
        let mapped = self.region_at(address).map_or(0, |region| region.end().0 - address);
        self.read(address, most.min(mapped as usize)).unwrap_or_default()
    }

    /// A little-endian number of 1 to 8 bytes, zero-extended.
    #[must_use]
    #[inline]
    pub(crate) fn read_number(&self, address: u64, size: usize) -> Option<u64> {
        if size.is_power_of_two() {
            return self.load_small(address, size as u8).map(|number| number as u64);
        }
        let mut bytes = [0; 8];
        self.load(address, &mut bytes[..size]).then(|| u64::from_le_bytes(bytes))
    }

    /// Exclusive-ors `bytes` onto guest memory. The record of a write is an XOR delta, so that the same bytes undo and redo it.
    pub(crate) fn xor(&mut self, address: u64, bytes: &[u8]) {
        let mut current = [0; 64];
        for (idx, chunk) in bytes.chunks(current.len()).enumerate() {
            let at = address + (idx * current.len()) as u64;
            let current = &mut current[..chunk.len()];
            let loaded = self.load(at, current);
            current.iter_mut().zip(chunk).for_each(|(byte, difference)| *byte ^= difference);
            let stored = self.store(at, current);
            assert!(loaded && stored, "a recorded write lies in mapped memory");
        }
    }

    /// The same for a little-endian number of 1 to 16 bytes.
    ///
    /// # Panics
    /// When they are not all mapped in one region.
    #[inline]
    pub(crate) fn xor_small(&mut self, address: u64, size: u8, difference: u128) {
        if !size.is_power_of_two() {
            return self.xor(address, &difference.to_le_bytes()[..usize::from(size)]);
        }
        let now = self.load_small(address, size).expect("a recorded write lies in mapped memory");
        let bytes = (now ^ difference).to_le_bytes();
        // With a constant size each copy compiles to a single store.
        let stored = match size {
            1 => self.store(address, &bytes[..1]),
            2 => self.store(address, &bytes[..2]),
            4 => self.store(address, &bytes[..4]),
            8 => self.store(address, &bytes[..8]),
            _ => self.store(address, &bytes),
        };
        debug_assert!(stored, "it was just loaded");
    }

    /// Copies little-endian words out; false, and nothing is copied, unless all of them are mapped in one region.
    #[must_use]
    #[expect(unsafe_code, reason = "copies out of memory that the emulator also holds a pointer to")]
    pub(crate) fn load_words(&self, address: u64, into: &mut [u64]) -> bool {
        let Some(from) = self.pointer(address, 8 * into.len() as u64) else { return false };
        for (idx, word) in into.iter_mut().enumerate() {
            // SAFETY: `pointer` checked that `into.len()` words from there on lie in one mapping.
            *word = u64::from_le_bytes(unsafe { from.add(8 * idx).cast::<[u8; 8]>().read() });
        }
        true
    }

    /// Exclusive-ors words onto guest memory, each at its offset from `address`.
    pub(crate) fn xor_words(&mut self, address: u64, words: impl Iterator<Item = (u64, u64)>) {
        for (offset, word) in words {
            let mut bytes = [0; 8];
            let loaded = self.load(address + offset, &mut bytes);
            let stored = self.store(address + offset, &(u64::from_le_bytes(bytes) ^ word).to_le_bytes());
            assert!(loaded && stored, "what differed between two moments lies in mapped memory");
        }
    }

    fn all(&self) -> impl Iterator<Item = &Mapped> {
        self.scanned.iter().chain(&self.rest)
    }

    #[inline]
    fn find(&self, address: u64) -> Option<&Mapped> {
        for mapped in &self.scanned {
            if mapped.holds(address) {
                return Some(mapped);
            }
        }
        self.find_in_rest(address)
    }

    #[cold]
    fn find_in_rest(&self, address: u64) -> Option<&Mapped> {
        let idx = self.rest.partition_point(|mapped| mapped.region.start.0 <= address).checked_sub(1)?;
        self.rest.get(idx).filter(|mapped| mapped.holds(address))
    }

    #[inline]
    #[expect(unsafe_code, reason = "pointer arithmetic inside one mapping")]
    fn pointer(&self, address: u64, length: u64) -> Option<*mut u8> {
        let mapped = self.find(address)?;
        let offset = address - mapped.region.start.0;
        if length > mapped.region.size - offset {
            return None;
        }
        // SAFETY: offset is below the region's size, which is that of its pages.
        Some(unsafe { mapped.pages.as_mut_ptr().add(offset as usize) })
    }
}

fn check_apart(regions: &[Region]) -> Result<(), MachineError> {
    let mut regions: Vec<&Region> = regions.iter().collect();
    regions.sort_by_key(|region| region.start);
    match regions.windows(2).find(|pair| pair[0].end() > pair[1].start) {
        None => Ok(()),
        Some(pair) => Err(MachineError::Overlap { one: *pair[0], other: *pair[1] }),
    }
}

impl Mapped {
    #[inline]
    fn holds(&self, address: u64) -> bool {
        address.wrapping_sub(self.region.start.0) < self.region.size
    }

    #[inline]
    #[expect(unsafe_code, reason = "copies out of memory that the emulator also holds a pointer to")]
    fn number(&self, address: u64) -> Option<u64> {
        let offset = address.wrapping_sub(self.region.start.0);
        if offset > self.region.size - 8 {
            return None;
        }
        // SAFETY: the region has whole pages, and offset is at least 8 below its size, which is that of its pages.
        Some(u64::from_le(unsafe { self.pages.as_mut_ptr().add(offset as usize).cast::<u64>().read_unaligned() }))
    }

    fn zeroed(region: Region) -> Result<Mapped, MachineError> {
        assert!(region.size > 0 && region.size.is_multiple_of(PAGE), "regions are whole pages");
        let size = usize::try_from(region.size).expect("region sizes are checked when the machine is made");
        let mapped = MmapOptions::new().len(size).no_reserve_swap().map_anon();
        let pages = mapped.map_err(|cause| MachineError::NoMemory { size, cause })?;
        Ok(Mapped { region, pages: pages.into() })
    }
}

/// `[start, start + size)` of one kind, rounded outward to whole pages.
#[must_use]
pub(crate) fn whole_pages(kind: RegionKind, start: Address, size: u64) -> Region {
    let from = start.0 & !(PAGE - 1);
    let end = (start.0 + size).next_multiple_of(PAGE);
    Region::new(kind, Address(from), (end - from).max(PAGE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Memory {
        Memory::new(&[
            whole_pages(RegionKind::Data, Address(0x1000), 0x1000),
            whole_pages(RegionKind::Heap, Address(0x8000), 1),
        ])
        .expect("three pages fit")
    }

    #[test]
    fn stores_are_loaded_back_and_the_region_end_is_checked() {
        let mut memory = memory();
        assert!(memory.store(0x1ffe, &[1, 2]));
        assert_eq!(memory.read(0x1ffe, 2), Some(vec![1, 2]));
        assert_eq!(memory.read(0x1ffe, 3), None);
        assert!(!memory.store(0x1fff, &[9, 9]));
        assert_eq!(memory.read_number(0x1ffe, 2), Some(0x201));
        assert_eq!(memory.read(0x1000, usize::MAX), None);
        assert_eq!(memory.read_up_to(0x1ffe, 15), [1, 2]);
        assert!(memory.read_up_to(0x2000, 15).is_empty());
    }

    #[test]
    fn one_of_many_regions_is_found_up_to_its_edges() {
        let kinds = [RegionKind::Rodata, RegionKind::Data, RegionKind::Stack, RegionKind::Code, RegionKind::Heap];
        for n in [0, 1, FEW, FEW + 1, 100] {
            // Not in address order, and every third touches the one before.
            let start = |idx: u64| {
                Address(0x10_0000 + PAGE * (idx * 7 % n as u64) * 2 - PAGE * u64::from(idx.is_multiple_of(3)))
            };
            let region = |idx: u64| Region::new(kinds[idx as usize % kinds.len()], start(idx), PAGE);
            let regions: Vec<Region> = (0..n as u64).map(region).collect();
            let memory = Memory::new(&regions).expect("they are apart");
            for address in (0xf_e000..0x20_0000).step_by(PAGE as usize / 2) {
                let expected = regions.iter().find(|region| region.contains(Address(address)));
                assert_eq!(memory.region_at(address), expected, "{n} regions, {address:#x}");
            }
            assert_eq!(memory.region_at(u64::MAX), None);
        }
    }

    #[test]
    fn regions_that_overlap_are_refused() {
        let two = |second: u64| {
            let first = whole_pages(RegionKind::Code, Address(0x1000), 0x2000);
            Memory::new(&[whole_pages(RegionKind::Heap, Address(second), 1), first]).map(|_| ())
        };
        assert!(two(0x3000).is_ok());
        assert_eq!(
            two(0x2fff).unwrap_err().to_string(),
            "the program's memory cannot be laid out: the code at 0x1000 and the heap at 0x2000 overlap"
        );
    }

    #[test]
    fn a_difference_applied_twice_is_nothing() {
        let mut memory = memory();
        let difference: Vec<u8> = (0..200).collect();
        memory.xor(0x8000, &difference);
        assert_eq!(memory.read(0x8000, 200), Some(difference.clone()));
        memory.xor(0x8000, &difference);
        assert_eq!(memory.read(0x8000, 200), Some(vec![0; 200]));
    }
}
