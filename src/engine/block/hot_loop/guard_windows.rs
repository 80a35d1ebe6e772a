//! Guard windows: bounds checks by page protection, for sections of static data whose last page is used only in part.
//!
//! A window is an alias of a section, shifted so that the end of its used bytes is the end of a page; the next page is unmapped. Before an
//! access, emitted code loads the byte of the window that stands for the last byte accessed: beyond the section this load traps. Below the
//! section the access itself traps, because the page before it is unmapped. A writable section has a second window for stores, so that a
//! page is noted as dirty before its first store. Invariant: no other address plus these distances reaches a window ([`is_apart`]); a
//! section for which that fails has none. Cost: one load an access.

use super::shadow::{TO_READ, TO_WRITE};
use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::model::memory_map::{PAGE, Region, RegionKind};

/// The distances of the windows of the first section; those of the next are so much further. With that of the alias they are a third and two
/// thirds of the software TLB's size, whatever that is, so that pages and their windows do not evict each other.
const TO_WINDOW: u64 = 0x672d_5000;
const NEXT: u64 = 0x201_0000;
const BETWEEN: u64 = 0x555_5000;
/// Sections that have windows; the largest are chosen.
const MAX_WINDOWS: usize = 4;
/// The largest section whose accesses are checked so from the beginning: in a larger one few pages are its last.
const SMALL: u64 = 4 * PAGE;

/// The longest access. A section of which less is used in its last page has no window, since what is below it by an access and the rest of
/// that page might be beyond the page before it.
const LONGEST: u64 = 16;

/// The windows of a machine.
pub(super) struct GuardWindows {
    windows: Vec<Window>,
}

/// Those of a section.
#[derive(Clone, Copy, Debug)]
struct Window {
    section: Region,
    /// From the section to the window for what reads, a number of pages.
    distance: u64,
}

impl Window {
    /// Whether an operand that names the section by its displacement can name the windows, too.
    fn is_in_reach(&self) -> bool {
        let end = self.section.end().0;
        end > 1 << 31 || i32::try_from(end + self.distance(true) + PAGE).is_ok()
    }

    /// What is not used of the last page.
    fn tail(&self) -> u64 {
        self.section.used_end().next_multiple_of(PAGE) - self.section.used_end()
    }

    /// The most bytes that may be checked by the last of them: all are in the section or in the page before.
    fn reach(&self) -> u64 {
        PAGE - self.tail()
    }

    fn distance(&self, writes: bool) -> u64 {
        self.distance + if writes { BETWEEN } else { 0 }
    }
}

impl GuardWindows {
    /// Windows for the sections of a memory. The emulator has all `mapped` ranges.
    pub(super) fn outside(memory: &Memory, mapped: &[(u64, u64)]) -> GuardWindows {
        let is_below_free = |section: &Region| {
            let below = (section.start.0.saturating_sub(PAGE), section.start.0);
            mapped.iter().all(|range| !overlap(*range, below))
        };
        let mut sections: Vec<Region> = memory
            .regions()
            .into_iter()
            .filter(|region| matches!(region.kind, RegionKind::Data | RegionKind::Bss | RegionKind::Rodata))
            .filter(|region| region.used % PAGE >= LONGEST && is_below_free(region))
            .collect();
        sections.sort_by_key(|section| std::cmp::Reverse((section.permissions.write, section.used)));
        sections.truncate(MAX_WINDOWS);
        let distances = (0..).map(|nth| TO_WINDOW + nth * NEXT);
        let mut windows: Vec<Window> = sections
            .into_iter()
            .zip(distances)
            .map(|(section, distance)| Window { section, distance })
            .filter(Window::is_in_reach)
            .collect();
        while !is_apart(&windows, mapped) {
            windows.pop();
        }
        GuardWindows { windows }
    }

    /// The window of the section that holds an address.
    pub(super) fn nth_at(&self, address: u64) -> Option<usize> {
        let holds = |window: &Window| (window.section.start.0..window.section.used_end()).contains(&address);
        self.windows.iter().position(holds)
    }

    /// The same if the section is so small that most of it is its last page.
    pub(super) fn nth_small_at(&self, address: u64) -> Option<usize> {
        self.nth_at(address).filter(|nth| self.windows[*nth].section.used <= SMALL)
    }

    /// From the last byte of an access to what is loaded before it; `None` if the section may not be written.
    pub(super) fn displacement(&self, nth: usize, writes: bool) -> Option<i32> {
        let window = &self.windows[nth];
        let is_permitted = !writes || window.section.permissions.write;
        is_permitted.then(|| (window.distance(writes) + window.tail()) as i32)
    }

    /// The most bytes that may be checked by the last of them.
    pub(super) fn reach(&self, nth: usize) -> i64 {
        self.windows[nth].reach() as i64
    }

    /// Whether a page is one of a window, which may be mapped then. What it stands for is noted as dirty if it may be written.
    pub(super) fn find(&self, page: u64, state: &mut State) -> bool {
        for window in &self.windows {
            for writes in [false, true] {
                let offset = page.wrapping_sub(window.section.start.0 + window.distance(writes));
                let is_of_it = offset < window.section.used && (!writes || window.section.permissions.write);
                // What was typed since may have made the section longer.
                let is_as_it_was = state.memory.region_at(window.section.start.0) == Some(&window.section);
                if is_of_it && is_as_it_was {
                    if writes {
                        // Only the last byte of what is accessed need be there.
                        let end = window.section.start.0 + offset + PAGE - window.tail();
                        let first = (end - window.reach() - PAGE).max(window.section.start.0);
                        state.note_dirty(first, end - first);
                    }
                    return true;
                }
            }
        }
        false
    }
}

/// Whether nothing but the accesses of a section leads to its windows: from no memory, and from no shadow of memory.
fn is_apart(windows: &[Window], mapped: &[(u64, u64)]) -> bool {
    // The displacement is up to a page more than the distance, and there is the page below.
    let around = |(start, end): (u64, u64), by: u64| {
        (start.wrapping_add(by).wrapping_sub(PAGE), end.wrapping_add(by).wrapping_add(2 * PAGE))
    };
    let distances = || windows.iter().flat_map(|window| [false, true].map(|writes| (window, window.distance(writes))));
    let shadows = [TO_READ, TO_WRITE].map(|distance| distance as u64);
    distances().all(|(_, by)| {
        let is_free = |range: (u64, u64), is_memory: bool| {
            let leads_elsewhere = |(window, distance): (&Window, u64)| {
                let (start, end) = (window.section.start.0, window.section.end().0);
                (!is_memory || distance != by) && overlap(range, (start + distance, end + distance))
            };
            !mapped.iter().any(|other| overlap(range, *other)) && !distances().any(leads_elsewhere)
        };
        mapped.iter().all(|range| {
            is_free(around(*range, by), true)
                && shadows.iter().all(|shadow| is_free(around(*range, by + shadow), false))
        })
    }) && mapped.iter().all(|range| {
        !distances().any(|(window, distance)| {
            let (start, end) = (window.section.start.0, window.section.end().0);
            overlap(*range, (start + distance, end + distance))
        })
    })
}

fn overlap(one: (u64, u64), other: (u64, u64)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::Address;

    fn memory(sections: &[(u64, u64)]) -> (Memory, Vec<(u64, u64)>) {
        let region = |(start, used): &(u64, u64)| {
            let size = used.next_multiple_of(PAGE);
            Region { used: *used, ..Region::new(RegionKind::Data, Address(*start), size) }
        };
        let regions: Vec<Region> = sections.iter().map(region).collect();
        let mapped = regions.iter().map(|region| (region.start.0, region.end().0)).collect();
        (Memory::new(&regions).expect("some pages fit"), mapped)
    }

    #[test]
    fn the_end_of_what_is_used_is_the_end_of_a_page() {
        let (memory, mapped) = memory(&[(0x60_0000, 0x1234), (0x61_0000, 8)]);
        let windows = GuardWindows::outside(&memory, &mapped);
        let nth = windows.nth_at(0x60_1233).expect("it has a window");
        assert_eq!(windows.nth_at(0x60_1234), None);
        let displacement = windows.displacement(nth, true).expect("data may be written");
        assert_eq!((0x60_1234 + displacement as u64) % PAGE, 0);
        assert_ne!(windows.nth_at(0x61_0000), Some(nth));
    }

    #[test]
    fn a_section_right_above_memory_has_no_window() {
        let (memory, mapped) = memory(&[(0x60_0000, 0x1000), (0x60_1000, 8)]);
        assert_eq!(GuardWindows::outside(&memory, &mapped).nth_at(0x60_1000), None);
    }

    #[test]
    fn a_window_leads_to_no_other_memory() {
        let elsewhere = 0x60_0000 + TO_WINDOW + BETWEEN;
        let (memory, mapped) = memory(&[(0x60_0000, 8), (elsewhere, 0x1000)]);
        assert_eq!(GuardWindows::outside(&memory, &mapped).nth_at(0x60_0000), None);
    }
}
