//! The fields of the x87 status and control words (Intel SDM vol. 1, 8.1.3 and 8.1.5).

use super::outcome::Format;
use super::real::Rounding;

pub(super) const INVALID: u16 = 1;
pub(super) const DENORMAL: u16 = 1 << 1;
pub(super) const ZERO_DIVIDE: u16 = 1 << 2;
pub(super) const OVERFLOW: u16 = 1 << 3;
pub(super) const UNDERFLOW: u16 = 1 << 4;
pub(super) const PRECISION: u16 = 1 << 5;
/// Marks an invalid operation as one on an empty or a full register.
pub(super) const STACK_FAULT: u16 = 1 << 6;
/// Exception summary: an unmasked exception waits for the next instruction.
pub(super) const SUMMARY: u16 = 1 << 7;
pub(super) const BUSY: u16 = 1 << 15;

/// The exceptions found before the operation: unmasked, they leave the destination as it was.
pub(super) const BEFORE: u16 = INVALID | DENORMAL | ZERO_DIVIDE;
/// The six exceptions that the control word can mask; it has their bits in the same places.
pub(super) const MASKABLE: u16 = BEFORE | OVERFLOW | UNDERFLOW | PRECISION;

/// Condition codes.
pub(super) const C0: u16 = 1 << 8;
pub(super) const C1: u16 = 1 << 9;
pub(super) const C2: u16 = 1 << 10;
pub(super) const C3: u16 = 1 << 14;
pub(super) const CONDITIONS: u16 = C0 | C1 | C2 | C3;

/// The control word: exception masks, precision control, rounding control.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Control(u16);

impl Control {
    /// What `fninit` loads: everything masked, 64 bits of precision, rounding to nearest.
    pub(super) const INITIAL: Control = Control(0x37f);

    /// From the 16 bits of a word in memory: bits 7 and 13 to 15 do not exist, bit 6 is always set.
    pub(super) fn new(word: u16) -> Control {
        Control(word & 0x1f7f | 0x40)
    }

    pub(super) fn word(self) -> u16 {
        self.0
    }

    pub(super) fn rounding(self) -> Rounding {
        match self.0 >> 10 & 3 {
            0 => Rounding::Nearest,
            1 => Rounding::Down,
            2 => Rounding::Up,
            _ => Rounding::Zero,
        }
    }

    /// What basic arithmetic rounds to. The reserved setting, 1, acts as 3.
    pub(super) fn format(self) -> Format {
        let precision = match self.0 >> 8 & 3 {
            0 => 24,
            2 => 53,
            _ => 64,
        };
        Format { precision, ..Format::EXTENDED }
    }

    /// Those of some exceptions that are not masked.
    pub(super) fn unmasked(self, exceptions: u16) -> u16 {
        exceptions & !self.0 & MASKABLE
    }

    /// With every exception masked.
    pub(super) fn masked(self) -> Control {
        Control(self.0 | MASKABLE)
    }
}
