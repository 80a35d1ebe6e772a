//! What is known about bytes beyond their values: which stack bytes belong to calls that have ended, and which register
//! bytes hold something that nobody ever wrote.
//!
//! Knows no CPU. The heap keeps its own marks; this is the same for stack and registers.

use crate::engine::memory::bitmap::Bitmap;
use crate::model::memory_map::Region;

/// Bytes below the stack pointer that a function may use without moving it (System V ABI, AMD64 supplement, 3.2.2).
pub const RED_ZONE: u64 = 128;

/// Marks of the stack's bytes.
pub struct StackDefinedness {
    /// Bytes written since the call that they belonged to before ended. To be changed only by the methods here.
    pub written: Bitmap,
    /// No byte further than the red zone below this is in `written`. May be lower than necessary, so it is no part of
    /// the state.
    low: u64,
    /// No byte below this is in `written`. The same holds.
    floor: u64,
    region: Region,
}

/// The marks that a call leaves behind when it ends, found before they go.
#[derive(Clone, Copy)]
pub struct Dying {
    /// Where they begin.
    pub from: u64,
    /// Bytes that may be marked.
    pub length: u64,
    floor: u64,
    low: u64,
}

impl StackDefinedness {
    #[must_use]
    pub fn new(region: Region) -> StackDefinedness {
        StackDefinedness { written: Bitmap::new(region), low: region.end().0, floor: region.end().0, region }
    }

    /// Adds bytes, all of the stack.
    #[inline]
    pub fn insert(&mut self, address: u64, length: u64) {
        self.floor = self.floor.min(address);
        self.written.insert(address, length);
    }

    /// Adds bytes of the stack, one bit a byte, the lowest for `address`.
    #[inline]
    pub fn add(&mut self, address: u64, mask: u64) {
        self.floor = self.floor.min(address);
        self.written.add(address, mask);
    }

    /// Adds those of `add` if all of `needed` are marked, one bit a byte, the lowest for `address`; all are of the stack.
    #[must_use]
    #[inline]
    pub fn add_if(&mut self, address: u64, needed: u64, add: u64) -> bool {
        let added = self.written.add_if(address, needed, add);
        self.floor = self.floor.min(address);
        added
    }

    /// Flips bytes of the stack, one bit a byte, the lowest for `address`.
    #[inline]
    pub fn toggle_mask(&mut self, address: u64, mask: u16) {
        self.floor = self.floor.min(address);
        self.written.toggle(address, mask);
    }

    /// Flips a range of the stack.
    pub fn toggle_range(&mut self, address: u64, length: u64) {
        self.floor = self.floor.min(address);
        self.written.toggle_range(address, length);
    }

    /// Flips the word of marks for `address`, which is a multiple of 64 from the start.
    pub fn toggle_word(&mut self, address: u64, word: u64) {
        self.floor = self.floor.min(address);
        self.written.toggle_word(address, word);
    }

    /// Whether no byte below an address of the stack is marked.
    #[must_use]
    pub fn is_clear_below(&self, address: u64) -> bool {
        self.floor >= address || self.written.is_clear(self.floor, address - self.floor)
    }

    /// Notes where the stack pointer is.
    #[inline]
    pub fn note_rsp(&mut self, rsp: u64) {
        if rsp < self.low && self.written.covers(rsp) {
            self.low = rsp;
        }
    }

    /// See the field; for a moment to go back to.
    #[must_use]
    pub fn low(&self) -> u64 {
        self.low
    }

    /// Takes what [`StackDefinedness::low`] was when the marks were as they are now.
    pub fn set_low(&mut self, low: u64) {
        self.low = low;
    }

    /// Start and length of the bytes that die when a call ends and leaves the stack pointer at `rsp`; `None` if none do.
    #[must_use]
    #[inline]
    pub fn dying(&self, rsp: u64) -> Option<(u64, u64)> {
        if rsp <= self.region.start.0 || rsp > self.region.end().0 {
            return None;
        }
        let bottom = self.low.saturating_sub(RED_ZONE).max(self.region.start.0);
        Some((bottom, rsp.saturating_sub(bottom)))
    }

    /// A call ended and left the stack pointer at `rsp`: all bytes below are dead. What flips is told from the top down.
    #[inline]
    pub fn end_call(&mut self, rsp: u64, mut tell: impl FnMut(u64, u16)) {
        let Some((bottom, _)) = self.dying(rsp) else { return };
        let mut end = rsp;
        while end > bottom {
            if end - bottom >= 64 && self.written.window(end - 64) == 0 {
                end -= 64;
                continue;
            }
            let at = end.saturating_sub(16).max(bottom);
            let length = end - at;
            let mask = !self.written.missing(at, length) & ((1_u32 << length) - 1) as u16;
            if mask != 0 {
                self.toggle_mask(at, mask);
                tell(at, mask);
            }
            end = at;
        }
        self.low = rsp;
    }

    /// What [`StackDefinedness::end_call_for_good`] will do; `None` if nothing.
    #[must_use]
    #[inline]
    pub fn dying_for_good(&self, rsp: u64) -> Option<Dying> {
        let (bottom, _) = self.dying(rsp)?;
        let from = bottom.max(self.floor);
        // A write far below the red zone outlives the call.
        let floor = if self.floor >= bottom { self.floor.max(rsp) } else { self.floor };
        Some(Dying { from, length: rsp.saturating_sub(from), floor, low: rsp })
    }

    /// The same as [`StackDefinedness::end_call`], for whoever does not go back step by step.
    #[inline]
    pub fn end_call_for_good(&mut self, dying: Dying) {
        if dying.length > 0 {
            self.written.remove(dying.from, dying.length);
        }
        (self.floor, self.low) = (dying.floor, dying.low);
    }

    /// Flips marks back or forth as recorded.
    pub fn toggle(&mut self, flipped: &[(u64, u16)]) {
        for (address, mask) in flipped {
            self.toggle_mask(*address, *mask);
            self.low = self.low.min(*address);
        }
    }
}

/// Which bytes of each register hold something that nobody wrote: by slot, general registers 0 to 15, xmm 17 to 32.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RegisterDefinedness {
    undefined_bytes: [u16; 33],
    /// How many slots are not 0, so that nothing is looked at in the usual case.
    n_marked: u32,
}

impl Default for RegisterDefinedness {
    fn default() -> RegisterDefinedness {
        RegisterDefinedness { undefined_bytes: [0; 33], n_marked: 0 }
    }
}

impl RegisterDefinedness {
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.n_marked == 0
    }

    /// One bit a byte of the register, set where it was never written.
    #[must_use]
    #[inline]
    pub fn undefined_bytes(&self, slot: u8) -> u16 {
        self.undefined_bytes[usize::from(slot)]
    }

    /// Flips marks; applied twice it is nothing.
    pub fn toggle(&mut self, slot: u8, mask: u16) {
        let marks = &mut self.undefined_bytes[usize::from(slot)];
        let before = *marks != 0;
        *marks ^= mask;
        match (before, *marks != 0) {
            (false, true) => self.n_marked += 1,
            (true, false) => self.n_marked -= 1,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::Address;
    use crate::model::memory_map::RegionKind;

    #[test]
    fn what_a_call_wrote_dies_with_it() {
        let mut stack = StackDefinedness::new(Region { kind: RegionKind::Stack, start: Address(0x1000), size: 0x1000 });
        stack.insert(0x1ff0, 16);
        for rsp in [0x1ff0, 0x1f00] {
            stack.note_rsp(rsp);
        }
        stack.insert(0x1f00, 8);
        stack.add(0x1ef0, 0xf);
        let end_call = |stack: &mut StackDefinedness, rsp| {
            let mut flipped = Vec::new();
            stack.end_call(rsp, |at, mask| flipped.push((at, mask)));
            flipped
        };
        let flipped = end_call(&mut stack, 0x1ff0);
        assert_eq!(flipped, [(0x1f00, 0xff), (0x1ef0, 0xf)]);
        assert_eq!(stack.written.first_missing(0x1ff0, 16), None);
        assert!(end_call(&mut stack, 0x1ff0).is_empty());
        stack.toggle(&flipped);
        assert!(stack.written.contains(0x1f07));
        assert_eq!(end_call(&mut stack, 0x1ff0), flipped, "going back and forth changes nothing");
        stack.toggle(&flipped);
        let end = |stack: &mut StackDefinedness, rsp| {
            let dying = stack.dying_for_good(rsp).expect("the address is of the stack");
            stack.end_call_for_good(dying);
            (dying.from, dying.length)
        };
        end(&mut stack, 0x1ff0);
        assert!(end_call(&mut stack, 0x1ff0).is_empty() && stack.written.contains(0x1ff0));
        stack.toggle_mask(0x1fe0, 0xff);
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe0, 4));
        assert_eq!((end(&mut stack, 0x1fe4).1, stack.written.missing(0x1fe0, 8)), (0, 0xf));
        stack.insert(0x1800, 1);
        stack.insert(0x1fd0, 1);
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe4 - RED_ZONE, RED_ZONE));
        assert!(stack.written.contains(0x1800) && !stack.written.contains(0x1fd0), "only the red zone dies");
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe4 - RED_ZONE, RED_ZONE), "what is further down is not forgotten");
    }
}
