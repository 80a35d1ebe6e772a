//! [`Frames`]: the calls in progress at a position, as a snapshot that outlives a move to another one.
//!
//! The machine keeps the frames of a deep recursion packed; here they are unpacked one page at a time, when they are asked for. A snapshot
//! costs what the innermost frames cost, whatever the depth.

use super::state::frames::{CallStack, FrameRecord, PackedPage};
use crate::model::addr::Address;
use crate::model::frame::Frame;
use std::cell::RefCell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// Frames from the innermost that [`Frames::around`] goes through one by one.
const NEAR: usize = 1024;

/// Calls in progress, outermost first.
#[derive(Clone, Default)]
pub struct Frames {
    stack: CallStack,
    /// The one that was read last.
    page: RefCell<PackedPage>,
}

impl Frames {
    pub(crate) fn new(stack: &CallStack) -> Frames {
        Frames { stack: stack.clone(), page: RefCell::default() }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stack.len()
    }

    /// Whether nothing runs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The frame with `n` frames further out.
    #[must_use]
    pub fn get(&self, n: usize) -> Option<Frame> {
        self.stack.get(n, &mut self.page.borrow_mut()).map(FrameRecord::to_frame)
    }

    /// The frame with `n` frames further out, of those that there are.
    ///
    /// # Panics
    /// If there are not so many, as indexing does.
    #[must_use]
    pub fn at(&self, n: usize) -> Frame {
        self.get(n).expect("the caller counts the frames")
    }

    /// The outermost frame.
    #[must_use]
    pub fn first(&self) -> Option<Frame> {
        self.get(0)
    }

    /// The innermost frame.
    #[must_use]
    pub fn last(&self) -> Option<Frame> {
        self.len().checked_sub(1).and_then(|idx| self.get(idx))
    }

    /// All frames, outermost first; from the back, innermost first.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        Iter { frames: self, rest: 0..self.len() }
    }

    /// Which frame the byte at `address` lies in: the innermost whose base is above it. `None` above the outermost.
    ///
    /// The innermost frames are gone through, since a program may have moved to another stack; beyond those the bases ascend, and a
    /// binary search finds it.
    #[must_use]
    pub fn around(&self, address: Address) -> Option<usize> {
        let is_below_base = |n: usize| self.get(n).is_some_and(|frame| address < frame.base);
        let n_outer = self.len().saturating_sub(NEAR);
        if let Some(found) = (n_outer..self.len()).rev().find(|n| is_below_base(*n)) {
            return Some(found);
        }
        let (mut inside, mut outside) = (0, n_outer);
        while inside < outside {
            let middle = usize::midpoint(inside, outside);
            if is_below_base(middle) { inside = middle + 1 } else { outside = middle }
        }
        inside.checked_sub(1)
    }
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for Frames {
    fn eq(&self, other: &Frames) -> bool {
        self.stack == other.stack
    }
}

impl Eq for Frames {}

impl Hash for Frames {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.len().hash(hasher);
        self.iter().for_each(|frame| frame.hash(hasher));
    }
}

impl<'a> IntoIterator for &'a Frames {
    type Item = Frame;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// Iterates over [`Frames`].
pub struct Iter<'a> {
    frames: &'a Frames,
    rest: Range<usize>,
}

impl Iterator for Iter<'_> {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        self.rest.next().and_then(|n| self.frames.get(n))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Frame> {
        self.rest.next_back().and_then(|n| self.frames.get(n))
    }
}

impl ExactSizeIterator for Iter<'_> {}

#[cfg(test)]
impl Frames {
    /// Frames that have saved nothing, outermost first.
    pub(crate) fn of(frames: &[Frame]) -> Frames {
        let mut stack = CallStack::default();
        frames.iter().for_each(|frame| stack.push(FrameRecord::from_frame(frame, [0; 6])));
        Frames::new(&stack)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::frame::Entered;

    fn frame(base: u64) -> Frame {
        Frame {
            function: Address(0x40_1000),
            entered: Entered::Call,
            since: StepIndex(0),
            call_site: None,
            return_slot: None,
            return_address: None,
            base: Address(base),
            saved: Vec::new(),
        }
    }

    #[test]
    fn a_stack_byte_belongs_to_the_innermost_frame_above_it() {
        let frames = Frames::of(&[frame(0x9000), frame(0x8f00)]);
        for (address, expect) in [(0x9000, None), (0x8fff, Some(0)), (0x8f00, Some(0)), (0x8eff, Some(1))] {
            assert_eq!(frames.around(Address(address)), expect, "{address:#x}");
        }
        let many: Vec<Frame> = (0..10_000).map(|n| frame(0x90_0000 - 16 * n)).collect();
        let frames = Frames::of(&many);
        for n in [0, 1, 8_975, 8_976, 8_977, 9_999] {
            assert_eq!(frames.around(many[n].base.minus(1)), Some(n));
            assert_eq!(frames.around(many[n].base), n.checked_sub(1));
            assert_eq!(frames.get(n).as_ref(), Some(&many[n]));
        }
        assert!(frames.iter().eq(many.iter().cloned()) && frames.iter().rev().eq(many.iter().rev().cloned()));
        assert_eq!((frames.first(), frames.last()), (Some(many[0].clone()), Some(many[9_999].clone())));
    }
}
