//! What is known about bytes beyond their values: which stack bytes belong to calls that have ended, and which register
//! bytes hold something that nobody ever wrote.
//!
//! Knows no CPU. The heap keeps its own marks; this is the same for stack and registers.

use super::bitmap::Bitmap;
use crate::model::memory_map::Region;

/// Bytes below the stack pointer that a function may use without moving it (System V ABI, AMD64 supplement, 3.2.2).
pub const RED_ZONE: u64 = 128;

/// Marks of the stack's bytes.
pub struct StackShadow {
    /// Bytes written since the call that they belonged to before ended.
    pub written: Bitmap,
    /// No byte further than the red zone below this is in `written`. May be lower than necessary, so it is no part of
    /// the state.
    low: u64,
    region: Region,
}

impl StackShadow {
    #[must_use]
    pub fn new(region: Region) -> StackShadow {
        StackShadow { written: Bitmap::new(region), low: region.end().0, region }
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

    /// Takes what [`StackShadow::low`] was when the marks were as they are now.
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

    /// A call ended and left the stack pointer at `rsp`: all bytes below are dead. Returns what flipped, from the top down.
    pub fn end_call(&mut self, rsp: u64) -> Vec<(u64, u16)> {
        let mut flipped = Vec::new();
        let Some((bottom, _)) = self.dying(rsp) else { return flipped };
        let mut end = rsp;
        while end > bottom {
            let at = end.saturating_sub(16).max(bottom);
            let length = end - at;
            let mask = !self.written.missing(at, length) & ((1_u32 << length) - 1) as u16;
            if mask != 0 {
                self.written.toggle(at, mask);
                flipped.push((at, mask));
            }
            end = at;
        }
        self.low = rsp;
        flipped
    }

    /// The same, for whoever does not go back step by step.
    #[inline]
    pub fn end_call_for_good(&mut self, rsp: u64) {
        if let Some((bottom, length)) = self.dying(rsp) {
            self.written.remove(bottom, length);
            self.low = rsp;
        }
    }

    /// Flips marks back or forth as recorded.
    pub fn toggle(&mut self, flipped: &[(u64, u16)]) {
        for (address, mask) in flipped {
            self.written.toggle(*address, *mask);
            self.low = self.low.min(*address);
        }
    }
}

/// Which bytes of each register hold something that nobody wrote: by slot, general registers 0 to 15, xmm 17 to 32.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RegisterShadow {
    unwritten: [u16; 33],
    /// How many slots are not 0, so that nothing is looked at in the usual case.
    n_marked: u32,
}

impl Default for RegisterShadow {
    fn default() -> RegisterShadow {
        RegisterShadow { unwritten: [0; 33], n_marked: 0 }
    }
}

impl RegisterShadow {
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.n_marked == 0
    }

    /// One bit a byte of the register, set where it was never written.
    #[must_use]
    #[inline]
    pub fn unwritten(&self, slot: u8) -> u16 {
        self.unwritten[usize::from(slot)]
    }

    /// Flips marks; applied twice it is nothing.
    pub fn toggle(&mut self, slot: u8, mask: u16) {
        let marks = &mut self.unwritten[usize::from(slot)];
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
        let mut stack = StackShadow::new(Region { kind: RegionKind::Stack, start: Address(0x1000), size: 0x1000 });
        stack.written.insert(0x1ff0, 16);
        for rsp in [0x1ff0, 0x1f00] {
            stack.note_rsp(rsp);
        }
        stack.written.insert(0x1f00, 8);
        stack.written.insert(0x1ef0, 4);
        let flipped = stack.end_call(0x1ff0);
        assert_eq!(flipped, [(0x1f00, 0xff), (0x1ef0, 0xf)]);
        assert_eq!(stack.written.first_missing(0x1ff0, 16), None);
        assert!(stack.end_call(0x1ff0).is_empty());
        stack.toggle(&flipped);
        assert!(stack.written.contains(0x1f07));
        assert_eq!(stack.end_call(0x1ff0), flipped, "going back and forth changes nothing");
        stack.toggle(&flipped);
        stack.end_call_for_good(0x1ff0);
        assert!(stack.end_call(0x1ff0).is_empty() && stack.written.contains(0x1ff0));
    }
}
