//! Values at a function's entry, out of the history.
//!
//! Optimised code keeps no argument that it needs no more, and debug information then says that it is what a register held when the function
//! was entered (`DW_OP_entry_value`, DWARF 5, section 2.5.1.7). The record knows that exactly: the position at which the frame was pushed. The
//! reader of values cannot move the machine, so it notes that it was asked; then the entries of the frames in progress are gone to, and the
//! values are read once more. Where nothing asks, as in code that is not optimised, it costs nothing.

use super::debuggee::Debuggee;
use crate::lens::variables::{ReadLimits, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::{DWARF_OF_ENCODED, FrameState};
use crate::model::debug::variable::Unavailable;
use std::cell::Cell;
use std::collections::BTreeMap;

/// Frames that are looked through, and those of the user among them.
const MOST_FRAMES: usize = 64;
const MOST_USER_FRAMES: usize = 8;

/// A call: the canonical frame address, and the step that pushed the frame.
type CallKey = (Address, StepIndex);

/// The general registers, in their encoded order, at the entries of calls, for as long as the record behind them stands.
#[derive(Default, Debug)]
pub(super) struct EntryRegisters {
    /// `None` for a call that the record does not begin with.
    known: BTreeMap<CallKey, Option<[u64; 16]>>,
    /// Something was asked for that is not known.
    is_asked: Cell<bool>,
}

impl EntryRegisters {
    /// What a register, by its DWARF number, held when a call began.
    pub(super) fn value(&self, base: Address, since: StepIndex, register: u16) -> Option<u64> {
        let encoded = DWARF_OF_ENCODED.iter().position(|dwarf| *dwarf == register)?;
        let known = self.known.get(&(base, since));
        self.is_asked.set(self.is_asked.get() || known.is_none());
        known.copied().flatten().map(|registers| registers[encoded])
    }

    /// The record ends here; what was found in another future says nothing of this one.
    pub(super) fn forget_after(&mut self, end: StepIndex) {
        self.known.retain(|(_, since), _| *since < end);
    }
}

impl Debuggee {
    /// Reads something of the program's variables, once more if that asked for values at entries.
    pub(super) fn with_entry_values<T>(&mut self, read: impl Fn(&Debuggee) -> T) -> T {
        self.entry_registers.is_asked.set(false);
        let found = read(self);
        if !self.entry_registers.is_asked.get() || !self.machine.has_history() {
            return found;
        }
        if self.learn_entry_values() { read(self) } else { found }
    }

    /// Looks up the registers at the entries of the frames whose variables ask for them; whether any were learnt.
    fn learn_entry_values(&mut self) -> bool {
        let stood = self.machine.position();
        let asking = self.frames_that_ask();
        let unknown = asking.into_iter().filter(|call| !self.entry_registers.known.contains_key(call));
        let unknown: Vec<CallKey> = unknown.collect();
        let n_known = self.entry_registers.known.len();
        for (base, since) in unknown {
            // The step that pushed the frame is the call; the position behind it is the entry.
            self.machine.seek(StepIndex(since.0 + 1));
            let registers = self.machine.registers();
            let is_entry = self.debug_info().and_then(|debug| debug.function_at(Address(registers.rip)));
            let is_entry = is_entry.is_some_and(|function| function.entry.0 == registers.rip);
            self.entry_registers.known.insert((base, since), is_entry.then_some(registers.gpr));
        }
        self.machine.seek(stood);
        self.entry_registers.known.len() > n_known
    }

    fn frames_that_ask(&self) -> Vec<CallKey> {
        let (Some(debug), Some(process)) = (self.debug_info(), self.program.process.as_deref()) else {
            return Vec::new();
        };
        let Some(innermost) = self.frame_state(0) else { return Vec::new() };
        let target = self.guest();
        let is_users = |frame: &FrameState| process.is_user(frame.lookup_address());
        let frames = debug.frames(innermost, &target).take(MOST_FRAMES).filter(is_users).take(MOST_USER_FRAMES);
        let asks = |frame: &FrameState| {
            let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
            scene
                .visible_variables(frame)
                .iter()
                .any(|variable| matches!(debug.locate(variable, frame, &target), Err(Unavailable::EntryValue(_))))
        };
        let pushed = self.machine.frames();
        let place = |frame: FrameState| {
            let cfa = debug.unwind(&frame, &target)?.cfa;
            let pushed = pushed.iter().rev().find(|pushed| pushed.base == cfa)?;
            (pushed.since >= self.machine.start() && pushed.call_site.is_some()).then_some((cfa, pushed.since))
        };
        frames.filter(asks).filter_map(place).collect()
    }
}
