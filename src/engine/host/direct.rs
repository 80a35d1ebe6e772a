//! What fills, copies, compares or measures bytes that are all ordinary to access: calls of the byte functions, and repeated string
//! instructions. Decided from the arguments alone and done at once, without a plan and without a record.
//!
//! For the executors that keep no record. Every byte that is named must pass the conservative test of [`access::is_ordinary`], and be
//! defined where it is read; what does not is left to a plan, or to the recorder, which finds out why. Cost: a test of a few bitmap words
//! for each 64 bytes.

use super::ranges::bytes_before_zero;
use crate::engine::check::access::{self, ByteAccess};
use crate::engine::state::State;
use crate::model::runtime::RuntimeFn;
use crate::x86::repeated_store::RepeatedStore;

/// Bytes are tested, and filled, in pieces of this size.
const PIECE: u64 = 64;

/// What is read, what is written, and what is returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct DirectAccess {
    pub reads: [ByteRange; 2],
    pub write: Option<(ByteRange, Filling)>,
    pub result: Option<u64>,
}

/// An address and a number of bytes, which may be none.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct ByteRange {
    pub at: u64,
    pub length: u64,
}

/// What bytes are filled with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Filling {
    /// These eight bytes, again and again; the last time as many of them as fit.
    Pattern(u64),
    /// As many bytes from an address on, as they were before.
    CopyOf(u64),
}

/// The registers that a repeated string instruction uses.
#[derive(Clone, Copy)]
pub(crate) struct StringRegisters {
    pub rax: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub rsp: u64,
}

impl StringRegisters {
    /// Reads them by their encoding numbers.
    pub(crate) fn read(mut register: impl FnMut(u8) -> u64) -> StringRegisters {
        StringRegisters { rax: register(0), rsi: register(6), rdi: register(7), rsp: register(4) }
    }

    /// What so many iterations change, by encoding number, rcx left out.
    pub(crate) fn after(self, repeated: RepeatedStore, count: u64) -> impl Iterator<Item = (u8, u64)> {
        let length = count.wrapping_mul(repeated.size.into());
        let rsi = repeated.copies.then(|| (6, self.rsi.wrapping_add(length)));
        [(7, self.rdi.wrapping_add(length))].into_iter().chain(rsi)
    }
}

impl DirectAccess {
    /// That of a call with these first three arguments; `None` for functions of another kind and bytes that are not ordinary.
    #[must_use]
    pub(crate) fn of_call(function: RuntimeFn, [a, b, c]: [u64; 3], state: &State) -> Option<DirectAccess> {
        let (to, from, none) = (ByteRange { at: a, length: c }, ByteRange { at: b, length: c }, ByteRange::default());
        let access = match function {
            RuntimeFn::Strlen => {
                let length = bytes_before_zero(&state.memory, a)?;
                let text = ByteRange { at: a, length: length + 1 };
                DirectAccess { reads: [text, none], write: None, result: Some(length) }
            }
            RuntimeFn::Memcmp | RuntimeFn::Bcmp => DirectAccess { reads: [to, from], write: None, result: None },
            // An overlap is worth a warning.
            RuntimeFn::Memcpy if a != b && a.abs_diff(b) < c => return None,
            RuntimeFn::Memcpy | RuntimeFn::Memmove => {
                DirectAccess { reads: [from, none], write: Some((to, Filling::CopyOf(b))), result: Some(a) }
            }
            RuntimeFn::Memset => {
                let filling = Filling::Pattern(u64::from_ne_bytes([b as u8; 8]));
                DirectAccess { reads: [none; 2], write: Some((to, filling)), result: Some(a) }
            }
            _ => return None,
        };
        access.is_ordinary(None, state).then_some(())?;
        let is_comparison = matches!(function, RuntimeFn::Memcmp | RuntimeFn::Bcmp);
        let result = if is_comparison { Some(compare(to, b, state)?) } else { access.result };
        Some(DirectAccess { result, ..access })
    }

    /// That of so many iterations of a repeated string instruction, upwards; `None` where bytes are not ordinary.
    #[must_use]
    pub(crate) fn of_repeat(
        repeated: RepeatedStore,
        count: u64,
        registers: StringRegisters,
        state: &State,
    ) -> Option<DirectAccess> {
        let StringRegisters { rax, rsi, rdi, rsp } = registers;
        let length = count.checked_mul(repeated.size.into())?;
        let (mut reads, to) = ([ByteRange::default(); 2], ByteRange { at: rdi, length });
        let filling = if repeated.copies {
            // Each element that is copied is read again soon after.
            (rdi <= rsi || rdi - rsi >= length).then_some(())?;
            reads[0] = ByteRange { at: rsi, length };
            Filling::CopyOf(rsi)
        } else {
            Filling::Pattern(repeated.pattern(rax))
        };
        let access = DirectAccess { reads, write: Some((to, filling)), result: None };
        access.is_ordinary(Some(rsp), state).then_some(access)
    }

    /// Whether all bytes are ordinary. `red_zone_of` is the stack pointer, if writes below its red zone are not.
    fn is_ordinary(&self, red_zone_of: Option<u64>, state: &State) -> bool {
        let is_whole = |ByteRange { at, length }: ByteRange| {
            let region = state.memory.region_at(at);
            length == 0 || region.is_some_and(|region| (at - region.start.0).saturating_add(length) <= region.used)
        };
        let passes = |range: ByteRange, writes: bool| {
            // Regions may lie side by side, but no access goes from one to the next.
            is_whole(range)
                && (0..range.length).step_by(PIECE as usize).all(|offset| {
                    let size = (range.length - offset).min(PIECE);
                    let bytes = ByteAccess { red_zone_of, ..ByteAccess::whole(size, !writes, writes) };
                    access::is_ordinary(range.at + offset, bytes, state)
                })
        };
        self.reads.iter().all(|range| passes(*range, false)) && self.write.is_none_or(|(to, _)| passes(to, true))
    }

    /// Whether it writes to the stack below an address.
    pub(crate) fn writes_below(&self, end: u64, state: &State) -> bool {
        self.write.is_some_and(|(to, _)| to.at < end && is_in_stack(to.at, state))
    }

    /// The ranges that are read and written and are not empty.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = ByteRange> {
        let written = self.write.map(|(to, _)| to);
        self.reads.into_iter().chain(written).filter(|range| range.length > 0)
    }

    /// Writes what is to be written, which is defined then. Returns it if any of its bytes were not defined before.
    pub(crate) fn apply(&self, state: &mut State) -> Option<ByteRange> {
        let (to, filling) = self.write.filter(|(to, _)| to.length > 0)?;
        let mut was_undefined = false;
        for offset in (0..to.length).step_by(PIECE as usize) {
            let (at, size) = (to.at + offset, (to.length - offset).min(PIECE));
            let mask = u64::MAX >> (PIECE - size);
            was_undefined |= mask & !state.defined_window(at) != 0;
            state.define_unrecorded(at, size, mask);
            if let Filling::Pattern(pattern) = filling {
                let mut piece = [0; PIECE as usize];
                piece.chunks_exact_mut(8).for_each(|word| word.copy_from_slice(&pattern.to_le_bytes()));
                let stored = state.memory.store(at, &piece[..size as usize]);
                debug_assert!(stored, "the range was checked");
            }
        }
        if let Filling::CopyOf(from) = filling {
            let copied = state.memory.copy_within(to.at, from, to.length);
            debug_assert!(copied, "both ranges were checked");
        }
        was_undefined.then_some(to)
    }
}

/// What `memcmp` returns: an int in eax, and the upper half of rax is zero, as after any write to eax. `None` where bytes are not mapped.
pub(super) fn compare(left: ByteRange, right: u64, state: &State) -> Option<u64> {
    let (mut a, mut b) = ([0; PIECE as usize], [0; PIECE as usize]);
    for offset in (0..left.length).step_by(PIECE as usize) {
        let size = (left.length - offset).min(PIECE) as usize;
        let loaded =
            state.memory.load(left.at + offset, &mut a[..size]) && state.memory.load(right + offset, &mut b[..size]);
        loaded.then_some(())?;
        if let Some((a, b)) = a[..size].iter().zip(&b[..size]).find(|(a, b)| a != b) {
            return Some(u64::from((i32::from(*a) - i32::from(*b)).cast_unsigned()));
        }
    }
    Some(0)
}

/// Whether an address is one of the stack.
pub(crate) fn is_in_stack(at: u64, state: &State) -> bool {
    state.stack.defined.covers(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::machine::Machine;
    use crate::engine::sample;
    use crate::model::memory_map::RegionKind;

    fn machine() -> (Machine, u64) {
        let machine = sample::machine(&sample::program(b"hi\0\xcc".to_vec()));
        let stack = machine.replayer.recording().state.memory.region_of(RegionKind::Stack).expect("it has a stack");
        (machine, stack.start.0 + 0x400)
    }

    #[test]
    fn what_is_filled_can_be_copied_and_compared() {
        let (mut machine, at) = machine();
        let state = &mut machine.replayer.recording_mut().state;
        let direct = |function, arguments, state: &State| DirectAccess::of_call(function, arguments, state);
        assert_eq!(direct(RuntimeFn::Memcmp, [at, at + 200, 100], state), None, "nothing is defined");
        let fill = direct(RuntimeFn::Memset, [at, 0x41, 100], state).expect("it may be written");
        assert_eq!(fill.apply(state), Some(ByteRange { at, length: 100 }), "it was undefined");
        assert_eq!(fill.apply(state), None, "it is defined");
        let copy = direct(RuntimeFn::Memcpy, [at + 200, at, 100], state).expect("all of it is defined");
        copy.apply(state);
        let same = direct(RuntimeFn::Memcmp, [at, at + 200, 100], state).expect("all of it is defined");
        assert_eq!((copy.result, same.result), (Some(at + 200), Some(0)));
        let overlapping = [at + 1, at, 99];
        assert_eq!(direct(RuntimeFn::Memcpy, overlapping, state), None, "it is worth a warning");
        assert!(state.memory.store(at + 99, b"\0"));
        direct(RuntimeFn::Memmove, overlapping, state).expect("it may overlap").apply(state);
        assert!(state.memory.store(at + 50, b"\0"));
        assert_eq!(direct(RuntimeFn::Strlen, [at, 0, 0], state).and_then(|it| it.result), Some(50));
        assert_eq!(direct(RuntimeFn::Memcmp, [at, at + 200, 100], state).and_then(|it| it.result), Some(0xffff_ffbf));
    }

    #[test]
    fn a_repeated_copy_onto_what_it_reads_later_is_left_to_others() {
        let (mut machine, at) = machine();
        let state = &mut machine.replayer.recording_mut().state;
        let registers = |rdi, rsi| StringRegisters { rax: 7, rsi, rdi, rsp: at };
        let stores = RepeatedStore { size: 4, copies: false };
        let store = DirectAccess::of_repeat(stores, 25, registers(at, 0), state).expect("it may be written");
        assert!(store.apply(state).is_some());
        assert_eq!(state.memory.read_number(at + 96, 4), Some(7));
        assert_eq!(registers(at, 0).after(stores, 25).collect::<Vec<_>>(), [(7, at + 100)]);
        let copies = RepeatedStore { size: 4, copies: true };
        let copied = |rdi, rsi| DirectAccess::of_repeat(copies, 10, registers(rdi, rsi), state);
        assert_eq!(copied(at + 4, at), None);
        assert!(copied(at, at + 4).is_some() && copied(at + 40, at).is_some());
        assert_eq!(DirectAccess::of_repeat(stores, 1 << 62, registers(at, 0), state), None, "no such length");
    }
}
