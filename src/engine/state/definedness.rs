//! Definedness, as Memcheck's V bits: set when the byte holds a defined value; one bit a byte where Memcheck has one a bit. Here for the
//! stack and the registers.
//!
//! A read of undefined bytes is reported only where it matters (a branch, an address); plain moves copy the bits. When a call ends its
//! part of the stack becomes undefined again, so a dead frame's values are recognised. Two lower bounds keep that cheap: only bytes
//! between them and the stack pointer are cleared. The heap keeps its own bitmap, and other regions count as defined: which one an address
//! belongs to is decided in [`State`](super::State). Knows no CPU.

use crate::engine::memory::bitmap::Bitmap;
use crate::model::memory_map::Region;

/// Bytes below the stack pointer that a function may use without moving it (System V ABI, AMD64 supplement, 3.2.2).
pub(crate) const RED_ZONE: u64 = 128;

/// Definedness of the stack.
pub(crate) struct StackDefinedness {
    /// Bytes with defined values, stored since the last call that they belonged to ended. Changed only by the methods here.
    pub defined: Bitmap,
    /// The lowest stack pointer since the last call ended: what lies more than a red zone below is not dead bytes of a call. A bound that
    /// may be lower than necessary, so it is no part of the state.
    lowest_rsp: u64,
    /// No byte below this is in `defined`; again a bound.
    lowest_defined: u64,
    region: Region,
}

/// The bytes that become undefined when a call ends, with the bounds after that.
#[derive(Clone, Copy)]
pub(crate) struct DeadRange {
    /// Their lowest address.
    pub from: u64,
    /// Bytes from there on that may be defined.
    pub length: u64,
    lowest_defined: u64,
    lowest_rsp: u64,
}

impl StackDefinedness {
    #[must_use]
    pub(crate) fn new(region: Region) -> StackDefinedness {
        StackDefinedness {
            defined: Bitmap::new(region),
            lowest_rsp: region.end().0,
            lowest_defined: region.end().0,
            region,
        }
    }

    /// Makes a range of the stack defined.
    #[inline]
    pub(crate) fn insert(&mut self, address: u64, length: u64) {
        self.changing_from(address).insert(address, length);
    }

    /// Makes bytes of the stack defined, given by a mask.
    #[inline]
    pub(crate) fn add(&mut self, address: u64, mask: u64) {
        self.changing_from(address).add(address, mask);
    }

    /// Makes the bytes of mask `add` defined if all of mask `needed` are; all lie in the stack.
    #[must_use]
    #[inline]
    pub(crate) fn add_if(&mut self, address: u64, needed: u64, add: u64) -> bool {
        let added = self.defined.add_if(address, needed, add);
        self.lowest_defined = self.lowest_defined.min(address);
        added
    }

    /// Flips bits of the stack, given by a mask.
    #[inline]
    pub(crate) fn toggle_mask(&mut self, address: u64, mask: u16) {
        self.changing_from(address).toggle(address, mask);
    }

    /// The bits, of which some from an address on are about to be changed.
    #[inline]
    pub(crate) fn changing_from(&mut self, address: u64) -> &mut Bitmap {
        self.lowest_defined = self.lowest_defined.min(address);
        &mut self.defined
    }

    /// Whether no byte below an address of the stack is defined.
    #[must_use]
    pub(crate) fn is_clear_below(&self, address: u64) -> bool {
        self.lowest_defined >= address || self.defined.is_clear(self.lowest_defined, address - self.lowest_defined)
    }

    /// Notes where the stack pointer is.
    #[inline]
    pub(crate) fn note_rsp(&mut self, rsp: u64) {
        if rsp < self.lowest_rsp && self.defined.covers(rsp) {
            self.lowest_rsp = rsp;
        }
    }

    /// See the field; a checkpoint saves it.
    #[must_use]
    pub(crate) fn lowest_rsp(&self) -> u64 {
        self.lowest_rsp
    }

    /// Restores [`StackDefinedness::lowest_rsp`] together with the bits.
    pub(crate) fn set_lowest_rsp(&mut self, lowest_rsp: u64) {
        self.lowest_rsp = lowest_rsp;
    }

    /// Start and length of the bytes that are dead after a call ended and left the stack pointer at `rsp`; `None` if that lies outside
    /// the stack.
    #[must_use]
    #[inline]
    pub(crate) fn dead_below(&self, rsp: u64) -> Option<(u64, u64)> {
        if rsp <= self.region.start.0 || rsp > self.region.end().0 {
            return None;
        }
        let bottom = self.lowest_rsp.saturating_sub(RED_ZONE).max(self.region.start.0);
        Some((bottom, rsp.saturating_sub(bottom)))
    }

    /// A call ended and left the stack pointer at `rsp`: the bytes below become undefined. `on_flip` gets what flips, from the top down.
    #[inline]
    pub(crate) fn end_call(&mut self, rsp: u64, mut on_flip: impl FnMut(u64, u16)) {
        let Some((bottom, _)) = self.dead_below(rsp) else { return };
        let mut end = rsp;
        while end > bottom {
            if end - bottom >= 64 && self.defined.window(end - 64) == 0 {
                end -= 64;
                continue;
            }
            let at = end.saturating_sub(16).max(bottom);
            let length = end - at;
            let mask = !self.defined.missing(at, length) & ((1_u32 << length) - 1) as u16;
            if mask != 0 {
                self.toggle_mask(at, mask);
                on_flip(at, mask);
            }
            end = at;
        }
        self.lowest_rsp = rsp;
    }

    /// What [`StackDefinedness::end_call_unrecorded`] will clear; `None` if `rsp` is not in the stack.
    #[must_use]
    #[inline]
    pub(crate) fn dead_range(&self, rsp: u64) -> Option<DeadRange> {
        let (bottom, _) = self.dead_below(rsp)?;
        let from = bottom.max(self.lowest_defined);
        // Bytes written further down than the red zone stay defined after the call.
        let lowest_defined =
            if self.lowest_defined >= bottom { self.lowest_defined.max(rsp) } else { self.lowest_defined };
        Some(DeadRange { from, length: rsp.saturating_sub(from), lowest_defined, lowest_rsp: rsp })
    }

    /// As [`StackDefinedness::end_call`], for executors that keep no record of single steps.
    #[inline]
    pub(crate) fn end_call_unrecorded(&mut self, dead: DeadRange) {
        if dead.length > 0 {
            self.defined.remove(dead.from, dead.length);
        }
        (self.lowest_defined, self.lowest_rsp) = (dead.lowest_defined, dead.lowest_rsp);
    }

    /// Undoes or redoes recorded flips.
    pub(crate) fn toggle(&mut self, flipped: &[(u64, u16)]) {
        for (address, mask) in flipped {
            self.toggle_mask(*address, *mask);
            self.lowest_rsp = self.lowest_rsp.min(*address);
        }
    }
}

/// Undefined bytes of each register, by slot: general registers 0 to 15, xmm 17 to 32.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct RegisterDefinedness {
    undefined_bytes: [u16; 33],
    /// How many slots are not 0: in the common case none, and every check is one comparison.
    n_undefined: u32,
}

impl Default for RegisterDefinedness {
    fn default() -> RegisterDefinedness {
        RegisterDefinedness { undefined_bytes: [0; 33], n_undefined: 0 }
    }
}

impl RegisterDefinedness {
    #[must_use]
    #[inline]
    pub(crate) fn is_clean(&self) -> bool {
        self.n_undefined == 0
    }

    /// The undefined bytes of a register, as a mask.
    #[must_use]
    #[inline]
    pub(crate) fn undefined_bytes(&self, slot: u8) -> u16 {
        self.undefined_bytes[usize::from(slot)]
    }

    /// The slots with undefined bytes, as a mask.
    #[must_use]
    pub(crate) fn undefined_slots(&self) -> u64 {
        let undefined = (0..).zip(&self.undefined_bytes).filter(|(_, bytes)| **bytes != 0);
        if self.is_clean() { 0 } else { undefined.fold(0, |all, (slot, _): (u32, _)| all | 1 << slot) }
    }

    /// Flips bits; its own inverse.
    pub(crate) fn toggle(&mut self, slot: u8, mask: u16) {
        let undefined = &mut self.undefined_bytes[usize::from(slot)];
        let before = *undefined != 0;
        *undefined ^= mask;
        match (before, *undefined != 0) {
            (false, true) => self.n_undefined += 1,
            (true, false) => self.n_undefined -= 1,
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
    fn ending_a_call_undefines_the_stack_below_and_toggling_restores_it() {
        let mut stack = StackDefinedness::new(Region::new(RegionKind::Stack, Address(0x1000), 0x1000));
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
        assert_eq!(stack.defined.first_missing(0x1ff0, 16), None);
        assert!(end_call(&mut stack, 0x1ff0).is_empty());
        stack.toggle(&flipped);
        assert!(stack.defined.contains(0x1f07));
        assert_eq!(end_call(&mut stack, 0x1ff0), flipped, "going back and forth changes nothing");
        stack.toggle(&flipped);
        let end = |stack: &mut StackDefinedness, rsp| {
            let dead = stack.dead_range(rsp).expect("the address is of the stack");
            stack.end_call_unrecorded(dead);
            (dead.from, dead.length)
        };
        end(&mut stack, 0x1ff0);
        assert!(end_call(&mut stack, 0x1ff0).is_empty() && stack.defined.contains(0x1ff0));
        stack.toggle_mask(0x1fe0, 0xff);
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe0, 4));
        assert_eq!((end(&mut stack, 0x1fe4).1, stack.defined.missing(0x1fe0, 8)), (0, 0xf));
        stack.insert(0x1800, 1);
        stack.insert(0x1fd0, 1);
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe4 - RED_ZONE, RED_ZONE));
        assert!(stack.defined.contains(0x1800) && !stack.defined.contains(0x1fd0), "only the red zone dies");
        assert_eq!(end(&mut stack, 0x1fe4), (0x1fe4 - RED_ZONE, RED_ZONE), "what is further down is not forgotten");
    }
}
