//! The packed form of a step: what it left in registers and memory, and nothing that follows from the program.
//!
//! ```text
//! step     a byte: 0 for what is at rip, 1 for a change by hand, 2 for the fault or exit that the run ends with; then entries
//! entry    a register's number, in the order of `Register::all`, and new - old as a zigzag LEB128; for registers wider than 64
//!          bits new ^ old as an LEB128
//!          or 0x80, the address as a zigzag LEB128 relative to the last one in the trace, the length as an LEB128, the new bytes
//! ```
//!
//! Steps of the host have no entries: what they do follows, too.

use crate::engine::exec::injected::InjectedStep;
use crate::model::addr::Address;
use crate::model::register::{Register, Registers};
use crate::model::step::{Executed, Step};

const WRITE: u8 = 0x80;

/// What kind of step a record is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Step = 0,
    Edit = 1,
    End = 2,
}

/// Packs or unpacks the steps of one trace, in order.
#[derive(Default)]
pub(super) struct Packer {
    /// The address written last.
    last: u64,
}

impl Packer {
    /// Appends the record of a step.
    pub(super) fn pack(&mut self, step: &Step, out: &mut Vec<u8>) {
        let kind = match &step.what {
            _ if step.fault.is_some() => Kind::End,
            Executed::Exit { .. } => Kind::End,
            Executed::Edit => Kind::Edit,
            _ => Kind::Step,
        };
        out.push(kind as u8);
        if matches!(step.what, Executed::RuntimeCall { .. } | Executed::Syscall { .. }) {
            return;
        }
        for change in &step.registers {
            out.push(number_of(change.register));
            if change.register.bits() > 64 {
                unsigned(out, change.new ^ change.old);
            } else {
                signed(out, (change.new as u64).wrapping_sub(change.old as u64));
            }
        }
        for write in &step.writes {
            out.push(WRITE);
            signed(out, write.address.0.wrapping_sub(self.last));
            unsigned(out, write.new.len() as u128);
            out.extend_from_slice(&write.new);
            self.last = write.address.0;
        }
    }

    /// Reads a record; `before` are the registers that it starts from. `None` when it is no record.
    pub(super) fn unpack(&mut self, record: &[u8], before: &Registers) -> Option<(Kind, InjectedStep)> {
        let mut rest = Rest(record);
        let kind = match rest.byte()? {
            0 => Kind::Step,
            1 => Kind::Edit,
            2 => Kind::End,
            _ => return None,
        };
        let mut injected = InjectedStep::default();
        while let Some(entry) = rest.byte() {
            if entry == WRITE {
                self.last = self.last.wrapping_add(rest.signed()?);
                let length = usize::try_from(rest.unsigned()?).ok()?;
                injected.writes.push((Address(self.last), rest.bytes(length)?.to_vec()));
            } else {
                let register = register_of(entry)?;
                let old = before.get(register);
                let new = if register.bits() > 64 {
                    old ^ rest.unsigned()?
                } else {
                    u128::from((old as u64).wrapping_add(rest.signed()?))
                };
                injected.registers.push((register, new));
            }
        }
        Some((kind, injected))
    }
}

/// A register's place in the order of [`Register::all`].
pub(super) fn number_of(register: Register) -> u8 {
    match register {
        Register::Gpr(number) => number,
        Register::Rip => 16,
        Register::Rflags => 17,
        Register::Xmm(number) => 18 + number,
        Register::Mxcsr => 34,
        Register::FpuControl => 35,
        Register::FpuStatus => 36,
        Register::FpuTag => 37,
        Register::Fpr(number) => 38 + number,
        Register::YmmHigh(number) => 46 + number,
        Register::FsBase => 62,
    }
}

fn register_of(number: u8) -> Option<Register> {
    Some(match number {
        0..=15 => Register::Gpr(number),
        16 => Register::Rip,
        17 => Register::Rflags,
        18..=33 => Register::Xmm(number - 18),
        34 => Register::Mxcsr,
        35 => Register::FpuControl,
        36 => Register::FpuStatus,
        37 => Register::FpuTag,
        38..=45 => Register::Fpr(number - 38),
        46..=61 => Register::YmmHigh(number - 46),
        62 => Register::FsBase,
        _ => return None,
    })
}

/// Appends a number in LEB128.
pub(super) fn unsigned(out: &mut Vec<u8>, mut value: u128) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn signed(out: &mut Vec<u8>, difference: u64) {
    let difference = difference as i64;
    unsigned(out, u128::from(((difference << 1) ^ (difference >> 63)) as u64));
}

struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn unsigned(&mut self) -> Option<u128> {
        let mut value = 0_u128;
        for shift in (0..128).step_by(7) {
            let byte = self.byte()?;
            value |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<u64> {
        let value = u64::try_from(self.unsigned()?).ok()?;
        Some((value >> 1) ^ (value & 1).wrapping_neg())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::step::{MemoryWrite, RegisterChange};

    fn step(what: Executed) -> Step {
        let all = Register::all().map(|register| {
            let most = if register.bits() == 128 { u128::MAX } else { (1 << register.bits()) - 1 };
            RegisterChange { register, old: 0, new: most }
        });
        let writes = [(0x7fff_ffff_eff8, 8), (0x5555_0000_0010, 300), (0, 0)];
        let write = |(at, n): (u64, usize)| MemoryWrite { address: Address(at), old: vec![0; n], new: vec![0xab; n] };
        Step {
            index: StepIndex(0),
            at: Address(0),
            what,
            registers: all.collect(),
            reads: Vec::new(),
            writes: writes.map(write).to_vec(),
            heap: Vec::new(),
            frames: Vec::new(),
            output: Vec::new(),
            fault: None,
            warnings: Vec::new(),
        }
    }

    fn zero() -> Registers {
        let mut registers = Registers::default();
        Register::all().for_each(|register| registers.set(register, 0));
        registers
    }

    #[test]
    fn everything_that_a_step_leaves_comes_back() {
        for (what, kind) in [(Executed::Edit, Kind::Edit), (Executed::Instruction { length: 3 }, Kind::Step)] {
            let step = step(what);
            let mut record = Vec::new();
            Packer::default().pack(&step, &mut record);
            let (found, injected) = Packer::default().unpack(&record, &zero()).expect("it was just packed");
            assert_eq!(found, kind);
            assert!(
                injected.registers.into_iter().eq(step.registers.iter().map(|change| (change.register, change.new)))
            );
            assert!(injected.writes.into_iter().eq(step.writes.into_iter().map(|write| (write.address, write.new))));
            for length in 1..record.len() {
                // Whatever is cut off, it is no record or another one, and never a panic.
                let _ = Packer::default().unpack(&record[..length], &zero());
            }
        }
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let endless = [&[0, 0][..], &[0xff; 30]].concat();
        for record in [&[][..], &[3], &[0, 46], &[0, 0], &[0, WRITE, 0, 9, 1], &endless] {
            assert!(Packer::default().unpack(record, &zero()).is_none(), "{record:?}");
        }
    }
}
