//! Steps of the interpreter: instructions that the emulator lacks or computes otherwise than a processor.
//!
//! The instruction runs on a copy of the registers and with a store buffer; only when it has retired are both committed to the state and
//! recorded. What it computes counts as defined. So a fault leaves nothing behind, and undo, traces and searches treat it like any other
//! step. A step costs a few hundred nanoseconds.

use super::executor::{Executor, InFlight, Overwritten};
use crate::engine::check::access::{Addresses, FLOAT_EXCEPTIONS, check_access, mnemonic_at, x87_exception};
use crate::engine::record::encode::SideEffects;
use crate::engine::record::recording::note_register;
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, Fault, FloatingPointUnit};
use crate::model::register::{Register, Registers};
use crate::model::run::Stop;
use crate::model::step::Executed;
use crate::x86::interpret::{Exception, GuestMemory, GuestState, Identity, Interpreted};

/// The trap flag of rflags.
const TRAP_FLAG: u64 = 0x100;

/// Which of the accesses are still to be checked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unchecked {
    /// None: the operands were checked before.
    None,
    /// All: which bytes are accessed, only executing tells.
    All,
}

/// A store buffer: guest memory, with the stores of the instruction kept apart and forwarded to its loads.
struct StoreBuffer<'a> {
    state: &'a State,
    unchecked: Unchecked,
    loads: Vec<(u64, usize)>,
    stores: Vec<(u64, Vec<u8>)>,
    /// The first access that may not be.
    fault: Option<Fault>,
}

impl StoreBuffer<'_> {
    fn allows(&mut self, address: u64, size: usize, kind: AccessKind) -> bool {
        if self.fault.is_none() && self.unchecked == Unchecked::All {
            let access = Access { address: Address(address), size: size as u64, kind };
            self.fault = check_access(access, self.state).err();
        }
        self.fault.is_none()
    }
}

impl GuestMemory for StoreBuffer<'_> {
    fn load(&mut self, address: u64, bytes: &mut [u8]) {
        bytes.fill(0);
        if bytes.is_empty() || !self.allows(address, bytes.len(), AccessKind::Read) {
            return;
        }
        if !self.state.memory.load(address, bytes) {
            let access = Access { address: Address(address), size: bytes.len() as u64, kind: AccessKind::Read };
            self.fault = Some(Fault::UnmappedAccess { access });
        }
        self.loads.push((address, bytes.len()));
        for (at, stored) in &self.stores {
            for (idx, byte) in stored.iter().enumerate() {
                if let Some(into) = bytes.get_mut(at.wrapping_add(idx as u64).wrapping_sub(address) as usize) {
                    *into = *byte;
                }
            }
        }
    }

    fn store(&mut self, address: u64, bytes: &[u8]) {
        if !bytes.is_empty() && self.allows(address, bytes.len(), AccessKind::Write) {
            self.stores.push((address, bytes.to_vec()));
        }
    }
}

/// What executing an instruction on a copy left.
struct Outcome {
    registers: Registers,
    loads: Vec<(u64, usize)>,
    stores: Vec<(u64, Vec<u8>)>,
}

impl Executor {
    /// Executes the instruction at rip and records it. Its operands have been checked, if it has any; accesses that only execution tells are
    /// checked as they are made.
    ///
    /// # Errors
    /// The fault that it is; nothing has changed then.
    pub(crate) fn interpret(&mut self, idx: u32) -> Result<(), Stop> {
        let outcome = self.execute_on_copy(idx).map_err(Stop::Fault)?;
        let length = self.recording.code.entry(idx).facts.length;
        let before = self.recording.state.registers.rip;
        self.recording.history.prepare(&self.recording.state.registers);
        self.recording.code.note_run(idx);
        let mut wide = self.recording.new_wide(Executed::Instruction { length });
        wide.reads = outcome.loads;
        for (address, bytes) in outcome.stores {
            let state = &mut self.recording.state;
            state.note_dirty(address, bytes.len() as u64);
            let mut difference = state.memory.read(address, bytes.len()).expect("the store was checked");
            let stored = state.memory.store(address, &bytes);
            assert!(stored, "the store was checked");
            difference.iter_mut().zip(&bytes).for_each(|(old, new)| *old ^= new);
            wide.memory_flips.extend(state.define(address, bytes.len() as u64));
            wide.writes.push((address, difference.into()));
        }
        let addresses = Addresses::of(&self.recording.code.entry(idx).facts, &self.recording.state);
        let in_flight = InFlight { entry: idx, addresses, old: Overwritten::Nothing };
        let mut side = SideEffects::default();
        self.note_flow(&in_flight, outcome.registers.rip, &mut side);
        (wide.dead_stack, wide.popped, wide.pushed) = (side.died, side.popped, side.pushed);
        for (register, value) in changed(&self.recording.state.registers, &outcome.registers) {
            note_register(&mut wide, &mut self.recording.state, register, value);
        }
        self.recording.append(wide, before);
        Ok(())
    }

    /// Executes it on a copy of the registers, with a store buffer.
    fn execute_on_copy(&mut self, idx: u32) -> Result<Outcome, Fault> {
        let state = &self.recording.state;
        let facts = &self.recording.code.entry(idx).facts;
        let interpreted: Interpreted = facts.interpreted.expect("only what is interpreted comes here");
        let unchecked = if facts.memory.is_empty() { Unchecked::All } else { Unchecked::None };
        let mut registers = state.registers.clone();
        let mut memory = StoreBuffer { state, unchecked, loads: Vec::new(), stores: Vec::new(), fault: None };
        let mut guest = GuestState {
            registers: &mut registers,
            memory: &mut memory,
            clock: self.recording.history.position(),
            identity: if state.process.is_some() { Identity::Baseline } else { Identity::Complete },
        };
        let done = interpreted.execute(&mut guest);
        let StoreBuffer { loads, stores, fault, .. } = memory;
        if let Some(fault) = fault {
            return Err(fault);
        }
        done.map_err(|exception| fault_of(exception, state, &registers))?;
        if registers.rflags & TRAP_FLAG != 0 {
            let why = "it sets the trap flag, and the sandbox steps by other means";
            let mnemonic = mnemonic_at(state.registers.rip, &state.memory);
            return Err(Fault::UnsupportedInstruction { mnemonic, why });
        }
        Ok(Outcome { registers, loads, stores })
    }
}

/// Registers that differ, with their new values.
fn changed(before: &Registers, after: &Registers) -> Vec<(Register, u128)> {
    let mut changed = Vec::new();
    let mut note = |register: Register| {
        let value = after.get(register);
        if value != before.get(register) {
            changed.push((register, value));
        }
    };
    (0..16).map(Register::Gpr).chain([Register::Rip, Register::Rflags]).for_each(&mut note);
    if before.xmm != after.xmm {
        (0..16).map(Register::Xmm).for_each(&mut note);
    }
    if before.ymm_high != after.ymm_high {
        (0..16).map(Register::YmmHigh).for_each(&mut note);
    }
    if before.fpr != after.fpr {
        (0..8).map(Register::Fpr).for_each(&mut note);
    }
    [Register::Mxcsr, Register::FpuControl, Register::FpuStatus, Register::FpuTag].into_iter().for_each(note);
    changed
}

/// The fault that an exception is; `after` are the registers as far as the instruction got.
fn fault_of(exception: Exception, state: &State, after: &Registers) -> Fault {
    let here = state.registers.rip;
    let mnemonic = mnemonic_at(here, &state.memory);
    match exception {
        Exception::Undefined => Fault::UndefinedInstruction { bytes: state.memory.read_up_to(here, 15) },
        Exception::GeneralProtection => Fault::GeneralProtection { mnemonic },
        Exception::FloatingPoint => x87_exception(state),
        Exception::SimdFloatingPoint => {
            let exceptions = (after.mxcsr & !(after.mxcsr >> 7)) as u8 & FLOAT_EXCEPTIONS as u8;
            Fault::FloatingPointException { mnemonic, unit: FloatingPointUnit::Sse, exceptions }
        }
    }
}
