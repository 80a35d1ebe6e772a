//! Where an executable and what the sandbox adds to it lie.
//!
//! A program that can lie anywhere begins at [`BASE`]. Behind the image follow, with room between them: code and variables typed at the
//! prompt, which must be near enough for a `call`, the host's entry points, the program break. Mappings, heap and stack are far away.

use crate::model::memory_map::{AddressRange, HEAP_BASE, MemoryMap, PAGE, STACK_TOP, entry_points};
use crate::model::runtime::RuntimeFn;

/// Where a position-independent program begins.
pub(super) const BASE: u64 = 0x40_0000;
/// Where its dynamic linker and its libraries begin, each at the next multiple of [`LIBRARY_SPACING`].
pub(super) const LIBRARIES: u64 = 0x7e00_0000_0000;
pub(super) const LIBRARY_SPACING: u64 = 0x1000_0000;
/// Room for mappings: less than the distances to shadow memory (`engine/block/hot_loop/shadow`).
const MAPPINGS: AddressRange = AddressRange { start: 0x7f00_0000_0000, end: 0x7f00_1000_0000 };

/// Where programs may lie: above the first page, and far enough below the stack.
pub(super) const FOR_PROGRAMS: AddressRange = AddressRange { start: PAGE, end: STACK_TOP - (1 << 30) };

const MIB: u64 = 1 << 20;
/// Room for the program break.
const BREAK_ROOM: u64 = 256 * MIB;

/// The map of a program whose image ends at `end`, and where its program break and its mappings go.
pub(super) fn map(end: u64, served: &[(RuntimeFn, u64)]) -> (MemoryMap, AddressRange, AddressRange) {
    let at = |n: u64| end.next_multiple_of(MIB) + n * MIB;
    let host = AddressRange { start: at(5), end: at(5) + 0x2_0000 };
    let mut map = MemoryMap {
        typed_code: AddressRange { start: at(1), end: at(2) },
        typed_data: AddressRange { start: at(3), end: at(4) },
        arguments: at(4),
        host,
        externals: host.start + 0x1_0000,
        startup: at(6),
        heap: HEAP_BASE,
        stack_top: STACK_TOP,
        served: entry_points(host.start),
    };
    // What the program brings along is called there.
    for (function, address) in served {
        map.served[*function as usize] = *address;
    }
    (map, AddressRange { start: at(8), end: at(8) + BREAK_ROOM }, MAPPINGS)
}
