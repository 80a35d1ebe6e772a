//! An interpreter for instructions that the emulator computes wrongly or lacks: executes one decoded instruction on
//! plain registers and a [`GuestMemory`].
//!
//! Implements the pseudocode of the Intel SDM, volume 2, and is tested against a real CPU. What the manuals leave
//! undefined has one fixed value, stated where it is set. Memory operands were checked before, so loads and stores
//! cannot fail. An exception leaves registers and memory unchanged, except for the exception flags of MXCSR.

mod integer;
mod operand;
mod vector;
mod x87;

use crate::model::register::Registers;
use iced_x86::Instruction;

/// Guest memory as an instruction sees it. The ranges were checked before the instruction was begun.
pub trait GuestMemory {
    fn load(&mut self, address: u64, bytes: &mut [u8]);
    fn store(&mut self, address: u64, bytes: &[u8]);
}

/// Why an instruction did not retire; vectors of the Intel SDM, volume 3, table 6-1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exception {
    /// `#UD`
    Undefined,
    /// `#GP(0)`: reserved bits, misaligned operands of legacy SSE.
    GeneralProtection,
    /// `#MF`: an unmasked x87 exception is pending.
    FloatingPoint,
    /// `#XM`: an unmasked SSE floating-point exception.
    SimdFloatingPoint,
}

/// The state that an instruction works on.
pub struct GuestState<'a, M> {
    pub registers: &'a mut Registers,
    pub memory: &'a mut M,
    /// Virtual time: what the time-stamp counter reads, and what random numbers are derived from.
    pub clock: u64,
    pub identity: Identity,
}

/// The CPU that `cpuid` describes; every one executes the same instructions.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Identity {
    /// With all features that there are.
    #[default]
    Complete,
    /// With those that every x86-64 CPU has, so that libraries choose the code which the emulator executes fastest.
    Baseline,
}

/// Executes one instruction, rip included. `None`, and nothing is changed, for an instruction that is not interpreted.
///
/// # Errors
/// The exception that the CPU raises; nothing has changed then but the flags of MXCSR.
fn interpret<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Option<Result<(), Exception>> {
    // While an instruction executes, rip holds the address of the next one, as call and relative jumps see it.
    let ip = guest.registers.rip;
    guest.registers.rip = instruction.next_ip();
    let done = integer::interpret(instruction, guest)
        .or_else(|| x87::interpret(instruction, guest))
        .or_else(|| vector::interpret(instruction, guest));
    if !matches!(done, Some(Ok(()))) {
        guest.registers.rip = ip;
    }
    done
}

/// An instruction that [`interpret`] executes, decoded once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interpreted(Instruction);

impl Interpreted {
    pub(super) fn new(instruction: Instruction) -> Interpreted {
        Interpreted(instruction)
    }

    /// Whether it does nothing but report an x87 exception that is pending; that goes before its accesses.
    #[must_use]
    pub fn reports_pending(&self, registers: &Registers) -> bool {
        x87::reports_pending(&self.0, registers) || vector::reports_pending(&self.0, registers)
    }

    /// Executes it, rip included.
    ///
    /// # Errors
    /// The exception that the CPU raises; registers and memory are to be thrown away then.
    pub fn execute<M: GuestMemory>(&self, guest: &mut GuestState<'_, M>) -> Result<(), Exception> {
        interpret(&self.0, guest).unwrap_or(Err(Exception::Undefined))
    }
}

/// Whether [`interpret`] executes this instruction.
pub(super) fn interprets(instruction: &Instruction) -> bool {
    integer::interprets(instruction) || x87::interprets(instruction) || vector::interprets(instruction)
}
