//! The register stack: top, tags, pushes and pops; and delivering outcomes to it with the exceptions they raised.
//!
//! The CPU keeps of each tag only whether the register is empty and computes the rest from the contents when the tag word is stored.
//! `fpu_tag` is kept in that computed form after every instruction, so that it is a function of the state.

use super::extended::{Class, Extended};
use super::outcome::Outcome;
use super::status::{BEFORE, BUSY, C1, Control, INVALID, STACK_FAULT, SUMMARY};
use crate::model::register::Registers;

/// Tag values, two bits a register.
const VALID: u16 = 0;
const ZERO: u16 = 1;
const SPECIAL: u16 = 2;
const EMPTY: u16 = 3;

/// Whether an unmasked exception waits to be reported.
pub(super) fn is_pending(registers: &Registers) -> bool {
    Control::new(registers.fpu_control).unmasked(registers.fpu_status) != 0
}

/// The x87 part of the registers.
pub(super) struct Stack<'a> {
    registers: &'a mut Registers,
}

impl<'a> Stack<'a> {
    pub(super) fn new(registers: &'a mut Registers) -> Stack<'a> {
        Stack { registers }
    }

    pub(super) fn control(&self) -> Control {
        Control::new(self.registers.fpu_control)
    }

    /// Loads the control word; exceptions that it unmasks become pending.
    pub(super) fn set_control(&mut self, control: Control) {
        self.registers.fpu_control = control.word();
        self.summarize();
    }

    pub(super) fn status(&self) -> u16 {
        self.registers.fpu_status
    }

    /// Loads the status word. Its summary bits follow from the exceptions and their masks.
    pub(super) fn set_status(&mut self, status: u16) {
        self.registers.fpu_status = status;
        self.summarize();
    }

    fn summarize(&mut self) {
        let status = self.registers.fpu_status & !(SUMMARY | BUSY);
        let pending = self.control().unmasked(status) != 0;
        self.registers.fpu_status = status | if pending { SUMMARY | BUSY } else { 0 };
    }

    /// Replaces some condition codes.
    pub(super) fn set_conditions(&mut self, which: u16, values: u16) {
        self.registers.fpu_status = self.registers.fpu_status & !which | values & which;
    }

    /// The physical number of `st(index)`.
    fn physical(&self, index: usize) -> usize {
        (usize::from(self.registers.fpu_status >> 11) + index) % 8
    }

    /// Makes a physical register `st(0)`.
    pub(super) fn set_top(&mut self, physical: usize) {
        self.registers.fpu_status = self.registers.fpu_status & !(7 << 11) | (physical as u16) << 11;
    }

    /// Moves the top by a number of registers, modulo 8.
    pub(super) fn rotate(&mut self, by: usize) {
        self.set_top(self.physical(by));
    }

    /// The content of `st(index)`, empty or not.
    pub(super) fn content(&self, index: usize) -> Extended {
        Extended::from_bits(self.registers.fpr[self.physical(index)])
    }

    pub(super) fn is_empty(&self, index: usize) -> bool {
        self.registers.fpu_tag >> (2 * self.physical(index)) & 3 == EMPTY
    }

    /// The value of `st(index)`; `None` if it is empty.
    pub(super) fn read(&self, index: usize) -> Option<Extended> {
        (!self.is_empty(index)).then(|| self.content(index))
    }

    /// Writes `st(index)` and marks it as used.
    pub(super) fn write(&mut self, index: usize, value: Extended) {
        self.set_content(index, value);
        self.set_tag(self.physical(index), VALID);
    }

    /// Writes `st(index)` and leaves its tag.
    pub(super) fn set_content(&mut self, index: usize, value: Extended) {
        self.registers.fpr[self.physical(index)] = value.to_bits();
    }

    fn set_tag(&mut self, physical: usize, tag: u16) {
        let shift = 2 * physical;
        self.registers.fpu_tag = self.registers.fpu_tag & !(3 << shift) | tag << shift;
    }

    /// Marks `st(index)` as empty; its content stays.
    pub(super) fn free(&mut self, index: usize) {
        self.set_tag(self.physical(index), EMPTY);
    }

    /// Frees `st(0)` and moves the top up, `count` times.
    pub(super) fn pop(&mut self, count: usize) {
        for _ in 0..count {
            self.free(0);
            self.rotate(1);
        }
    }

    /// The tag word as it is stored: one tag a physical register.
    pub(super) fn tags(&self) -> u16 {
        self.registers.fpu_tag
    }

    /// Takes from a tag word which registers are empty.
    pub(super) fn set_tags(&mut self, tags: u16) {
        self.registers.fpu_tag = tags;
    }

    /// Which physical registers are not empty, a bit each.
    pub(super) fn used(&self) -> u8 {
        (0..8)
            .filter(|number| self.registers.fpu_tag >> (2 * number) & 3 != EMPTY)
            .fold(0, |used, number| used | 1 << number)
    }

    /// Takes which physical registers are not empty.
    pub(super) fn set_used(&mut self, used: u8) {
        for number in 0..8 {
            self.set_tag(number, if used >> number & 1 == 1 { VALID } else { EMPTY });
        }
    }

    /// Computes the tags of used registers from their contents.
    pub(super) fn classify(&mut self) {
        for physical in 0..8 {
            if self.registers.fpu_tag >> (2 * physical) & 3 == EMPTY {
                continue;
            }
            let tag = match Extended::from_bits(self.registers.fpr[physical]).class() {
                Class::Normal => VALID,
                Class::Zero => ZERO,
                _ => SPECIAL,
            };
            self.set_tag(physical, tag);
        }
    }

    /// Records the exceptions of an outcome and, in C1, how it was rounded. Whether it may be written: an unmasked exception among
    /// `stopping` forbids that.
    #[must_use]
    pub(super) fn accept(&mut self, outcome: Outcome, stopping: u16) -> bool {
        let control = self.control();
        // An exception found before the operation ends it: it has no result that could be inexact.
        let (exceptions, up) = match control.unmasked(outcome.exceptions & BEFORE) {
            0 => (outcome.exceptions, outcome.up),
            _ => (outcome.exceptions & (BEFORE | STACK_FAULT), outcome.up && outcome.exceptions & STACK_FAULT != 0),
        };
        self.set_conditions(C1, if up { C1 } else { 0 });
        self.set_status(self.registers.fpu_status | exceptions);
        control.unmasked(exceptions & stopping) == 0
    }

    /// Writes an outcome to `st(index)` and then pops `pops` times, unless an exception forbids it.
    pub(super) fn deliver(&mut self, index: usize, outcome: Outcome, pops: usize) {
        if self.accept(outcome, BEFORE) {
            self.write(index, outcome.value);
            self.pop(pops);
        }
    }

    /// Writes an outcome to `st(0)` and pushes a second result, unless an exception forbids both.
    pub(super) fn replace_and_push(&mut self, outcome: Outcome, second: Extended) {
        if self.accept(outcome, BEFORE) {
            self.write(0, outcome.value);
            self.rotate(7);
            self.write(0, second);
        }
    }

    /// Pushes an outcome, unless an exception forbids it. An empty source counts more than a full stack.
    pub(super) fn push(&mut self, outcome: Outcome) {
        let is_possible = self.is_empty(7) || outcome.exceptions & STACK_FAULT != 0;
        let outcome = if is_possible { outcome } else { Outcome::STACK_OVERFLOW };
        // This CPU loads a denormal even where its exception is unmasked; Intel's manual has it otherwise.
        if self.accept(outcome, INVALID) {
            self.rotate(7);
            self.write(0, outcome.value);
        }
    }
}
