//! Check before execute: the effective addresses of an instruction, and whether accesses, division and branch target are valid.
//!
//! Checking first makes every fault precise: the instruction has changed nothing, and the emulator never has to raise an exception, whose
//! state would be hard to undo. Facts of the decoded instruction and the state go in; nothing, or the fault, comes out. The common
//! access costs a region lookup and one bitmap word.

use super::ret::check_return;
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn};
use crate::engine::memory::guest::Memory;
use crate::engine::state::definedness::RED_ZONE;
use crate::engine::state::{Checks, State};
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, BlockGap, DivideProblem, Fault, FloatingPointUnit, Transfer};
use crate::model::memory_map::{Protection, Region, RegionKind, STACK_GUARD};
use crate::model::register::{Flag, Register, Registers};
use crate::x86::dataflow;
use crate::x86::facts::{
    Conditional, Divide, Divisor, Flow, IndirectTarget, InsnFacts, InsnKind, MAX_LENGTH, MemoryOperand, Signedness,
};

/// Nothing is ever mapped below this; an access here counts as one through a null pointer.
const NULL_END: u64 = 0x1_0000;

/// How far `sub rsp, imm32` and stack probes can move the stack pointer before the next access.
const MAX_FRAME: u64 = 1 << 32;

/// The six exceptions of the x87 status word and of MXCSR; their masks have the same order.
pub(crate) const FLOAT_EXCEPTIONS: u16 = 0x3f;

/// Bytes of a function that are searched for `lea` of its locals.
const MAX_SCAN: u64 = 4096;

/// The effective addresses of an instruction's memory operands, in the order of [`InsnFacts::memory`].
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Addresses {
    n: usize,
    of: [u64; MAX_OPERANDS],
}

/// More than any instruction has (`call [mem]`, `push [mem]` and `movs` have two).
const MAX_OPERANDS: usize = 4;

impl Addresses {
    /// Computes the addresses from the registers before the instruction. Empty if a repeated instruction (`rep`) has no iteration left.
    #[must_use]
    #[inline]
    pub(crate) fn of(facts: &InsnFacts, state: &State) -> Addresses {
        let mut addresses = Addresses::default();
        if facts.repeats && state.registers.gpr(Register::RCX) == 0 {
            return addresses;
        }
        for operand in facts.memory.iter().take(MAX_OPERANDS) {
            addresses.of[addresses.n] = operand.address(&state.registers);
            addresses.n += 1;
        }
        addresses
    }

    /// How many operands are accessed.
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.n
    }

    /// The address of the operand with this index; `None` if it is not accessed.
    #[must_use]
    #[inline]
    pub(crate) fn get(&self, idx: usize) -> Option<u64> {
        (idx < self.n).then(|| self.of[idx])
    }
}

/// Checks an instruction against the state before it.
///
/// # Errors
/// The fault that executing it would be.
#[inline]
pub(crate) fn check(
    entry: &DecodedInsn,
    addresses: &Addresses,
    state: &State,
    code: &DecodeCache,
) -> Result<(), Fault> {
    let facts = &entry.facts;
    match facts.kind {
        InsnKind::Plain
        | InsnKind::Push(_)
        | InsnKind::Syscall
        | InsnKind::Halt
        | InsnKind::Interpreted
        | InsnKind::FloatingPoint
        | InsnKind::BitTest
        | InsnKind::KeepsFlags => {}
        special => check_kind(special, facts, state)?,
    }
    if facts.interpreted.is_some_and(|interpreted| interpreted.reports_pending(&state.registers)) {
        return Err(x87_exception(state));
    }
    for (idx, operand) in facts.memory.iter().enumerate() {
        let Some(address) = addresses.get(idx) else { break };
        check_operand(operand, address, state)?;
    }
    if let InsnKind::Divide(divide) = facts.kind {
        check_divide(divide, addresses, state)?;
    }
    check_flow(entry, addresses, state, code)
}

#[inline]
fn check_operand(operand: &MemoryOperand, address: u64, state: &State) -> Result<(), Fault> {
    let access = Access { address: Address(address), size: operand.size.into(), kind: operand.kind() };
    let region = check_mapped(access, state)?;
    if address & u64::from(operand.align - 1) != 0 {
        return Err(Fault::MisalignedAccess { access, align: operand.align.into() });
    }
    match region.kind {
        _ if state.checks == Checks::MemoryOnly => Ok(()),
        RegionKind::Heap => check_live(access, state),
        RegionKind::Stack if operand.reads && address < state.registers.rsp() => {
            check_dead_unless_own(operand, access, state)
        }
        _ => Ok(()),
    }
}

/// Checks that the bytes of an access to the heap belong to a live block.
#[inline]
fn check_live(access: Access, state: &State) -> Result<(), Fault> {
    state.heap.check_access(access).or_else(|fault| allow_overreading(fault, access, state))
}

/// String functions of a library look at 16 bytes at a time and so read beyond a block, but never beyond a page; what they find there does
/// not matter to them. Where a text has no end in its block it does.
#[cold]
fn allow_overreading(fault: Fault, access: Access, state: &State) -> Result<(), Fault> {
    let here = Address(state.registers.rip);
    let is_allowed = state.process.as_ref().is_some_and(|process| process.overreads(here));
    let is_harmless = access.kind == AccessKind::Read && is_allowed && !runs_beyond_text(&fault, state);
    if is_harmless { Ok(()) } else { Err(fault) }
}

/// Whether `strlen` reads beyond a block in which its text, which rdi points at all the while, has no end.
fn runs_beyond_text(fault: &Fault, state: &State) -> bool {
    let Some(process) = state.process.as_ref() else { return false };
    let Fault::HeapOutOfBounds { nearest: Some((id, BlockGap::After(_))), .. } = fault else { return false };
    // A stub is left by a jump, which is no call of its own.
    let reads_text = state.frames.innermost_function().is_some_and(|function| process.reads_text(function));
    let text = Address(state.registers.gpr(Register::RDI));
    let Some(block) = state.heap.block(*id).filter(|block| reads_text && block.contains(text)) else { return false };
    let length = block.end().0.saturating_sub(text.0);
    state.memory.read(text.0, length as usize).is_some_and(|bytes| !bytes.contains(&0))
}

/// Checks an access to guest memory that the host makes for the guest.
///
/// # Errors
/// `non-canonical`, `null-access`, `stack-overflow`, `stack-underflow`, `unmapped-access`, `read-only-write`,
/// `use-after-free`, `heap-out-of-bounds`, `dead-frame-access`.
pub(crate) fn check_access(access: Access, state: &State) -> Result<(), Fault> {
    match check_mapped(access, state)?.kind {
        RegionKind::Heap => check_live(access, state),
        RegionKind::Stack if access.kind == AccessKind::Read => check_dead(access, state),
        _ => Ok(()),
    }
}

/// Accesses to up to 64 neighbouring bytes, as masks with the lowest bit for the first byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct ByteAccess {
    /// Bytes from the first to the last, 1 to 64.
    pub size: u64,
    /// The bytes read or written.
    pub used: u64,
    /// The bytes read, which must be defined.
    pub reads: u64,
    pub writes: bool,
    /// The stack pointer, if a write below its red zone must be reported.
    pub red_zone_of: Option<u64>,
}

/// Whether an access is neither a fault nor worth a warning: all of it mapped in one region with the right permissions, live if it is on
/// the heap, and every byte read defined.
///
/// The conservative test that every executor makes first. It is stricter than [`check`]: what fails here may still be valid.
#[must_use]
#[expect(clippy::inline_always, reason = "it is asked once an access, in each executor")]
#[inline(always)]
pub(crate) fn is_ordinary(at: u64, bytes: ByteAccess, state: &State) -> bool {
    let (stack, heap) = (&state.stack.defined, &state.heap);
    if state.memory.is_static(at, bytes.size) {
        true
    } else if stack.covers_all(at, bytes.size) {
        bytes.reads & !stack.window(at) == 0
            && bytes.red_zone_of.is_none_or(|rsp| !bytes.writes || at.wrapping_add(RED_ZONE) >= rsp)
    } else if heap.defined.covers_all(at, bytes.size) {
        is_ordinary_on_heap(at, bytes, state)
    } else {
        is_ordinary_elsewhere(at, bytes, state)
    }
}

/// The same for bytes in the heap's region.
#[must_use]
#[inline]
fn is_ordinary_on_heap(at: u64, bytes: ByteAccess, state: &State) -> bool {
    (bytes.used & !state.heap.live().window(at) == 0 || state.checks == Checks::MemoryOnly)
        && bytes.reads & !state.heap.defined.window(at) == 0
}

#[inline(never)]
fn is_ordinary_elsewhere(at: u64, bytes: ByteAccess, state: &State) -> bool {
    state.memory.region_at(at).is_some_and(|region| {
        let is_bitmapped =
            matches!(region.kind, RegionKind::Runtime | RegionKind::Stack | RegionKind::Heap | RegionKind::Mapped);
        !is_bitmapped && at - region.start.0 + bytes.size <= region.used && (!bytes.writes || region.permissions.write)
    })
}

impl ByteAccess {
    /// An access to all of 1 to 64 bytes.
    #[must_use]
    #[inline]
    pub(crate) fn whole(size: u64, reads: bool, writes: bool) -> ByteAccess {
        let used = u64::MAX >> (64 - size);
        ByteAccess { size, used, reads: if reads { used } else { 0 }, writes, red_zone_of: None }
    }
}

/// Checks mapping and permissions, and returns the region that the whole access lies in.
#[inline]
fn check_mapped(access: Access, state: &State) -> Result<&Region, Fault> {
    let Access { address, size, kind } = access;
    if let Some(region) = state.memory.region_at(address.0)
        && (address.0 - region.start.0).saturating_add(size.max(1)) <= region.used
        && (kind != AccessKind::Write || region.permissions.write)
        // The host's entry points hold no bytes that mean anything to a guest.
        && region.kind != RegionKind::Runtime
    {
        if region.kind == RegionKind::Mapped {
            check_given(access, state)?;
        }
        return Ok(region);
    }
    Err(mapping_fault(access, state))
}

/// Why [`check_mapped`] refuses an access.
#[cold]
fn mapping_fault(access: Access, state: &State) -> Fault {
    let Access { address, size, kind } = access;
    let last = address.plus(size.max(1) - 1);
    let region = state.memory.region_at(address.0);
    if region.is_none() && !(address.is_canonical() && last.is_canonical()) {
        return Fault::NonCanonical { access };
    }
    match region.filter(|region| last.0 >= address.0 && region.contains(last)) {
        Some(region) if kind == AccessKind::Write && !region.permissions.write => {
            Fault::ReadOnlyWrite { access, region: region.kind }
        }
        Some(_) => Fault::UnmappedAccess { access },
        None => unmapped(access, state),
    }
}

/// Memory that a program asks the system for: it must have been given, and not be protected from the access.
fn check_given(access: Access, state: &State) -> Result<(), Fault> {
    let Access { address, size, kind } = access;
    if !state.system.maps(address.0, size) {
        return Err(Fault::UnmappedAccess { access });
    }
    match state.system.protections.strictest(&(address.0..address.0.saturating_add(size))) {
        None => Ok(()),
        Some(Protection::ReadOnly) if kind != AccessKind::Write => Ok(()),
        Some(Protection::ReadOnly) => Err(Fault::ReadOnlyWrite { access, region: RegionKind::Mapped }),
        Some(Protection::NoAccess | Protection::Unmapped | Protection::Gap) => Err(Fault::UnmappedAccess { access }),
    }
}

fn check_dead_unless_own(operand: &MemoryOperand, access: Access, state: &State) -> Result<(), Fault> {
    check_dead(access, state)
        .or_else(|fault| if is_own_local(operand, access.address.0, state) { Ok(()) } else { Err(fault) })
}

/// A read below the stack pointer finds what a finished call left, unless the function wrote it itself (red zone). It is reported only
/// if all of its bytes are dead, because moving a structure with padding is right.
fn check_dead(access: Access, state: &State) -> Result<(), Fault> {
    let Access { address, size, .. } = access;
    if address.0 + size > state.registers.rsp() {
        return Ok(());
    }
    let all_dead = (0..size).step_by(16).all(|offset| {
        let length = (size - offset).min(16);
        u32::from(state.stack.defined.missing(address.0 + offset, length)) == (1 << length) - 1
    });
    if all_dead { Err(Fault::DeadFrameAccess { access, written: None }) } else { Ok(()) }
}

/// A leaf function keeps its locals in the red zone and may move one that is not initialised (an enum without its payload). It addresses
/// them by the stack pointer, by rbp as its frame pointer, or by an address that it took itself (`lea`); a pointer that outlived a call
/// comes by none of these.
fn is_own_local(operand: &MemoryOperand, address: u64, state: &State) -> bool {
    let rsp = state.registers.rsp();
    let by_frame = match operand.base {
        Some(Register::RSP) => true,
        Some(Register::RBP) => has_frame_pointer(state),
        _ => false,
    };
    rsp - address <= RED_ZONE && state.frames.has_called_nothing() && (by_frame || takes_address(address, state))
}

fn has_frame_pointer(state: &State) -> bool {
    let slot = state.frames.innermost_slot().map_or(0, |(slot, _)| slot);
    (state.registers.rsp()..slot).contains(&state.registers.gpr(Register::RBP))
}

/// Whether the function in progress takes the address of a local in its red zone at or below `address`.
#[cold]
fn takes_address(address: u64, state: &State) -> bool {
    let (rsp, rip) = (state.registers.rsp(), state.registers.rip);
    let Some(function) = state.frames.innermost().map(|frame| frame.function.0) else { return false };
    let mut at = function;
    while at - function < MAX_SCAN {
        let bytes = state.memory.read_up_to(at, MAX_LENGTH);
        let Some(passed) = dataflow::escape_facts(&bytes, at) else { return false };
        let is_local = |(base, displacement): (Register, u64)| {
            let local = state.registers.gpr(base).wrapping_add(displacement);
            let means_frame = base == Register::RSP || has_frame_pointer(state);
            means_frame && (rsp.wrapping_sub(RED_ZONE)..rsp).contains(&local) && local <= address
        };
        if passed.takes_address_of.is_some_and(is_local) {
            return true;
        }
        if passed.returns && at >= rip {
            return false;
        }
        at += passed.length;
    }
    false
}

fn unmapped(access: Access, state: &State) -> Fault {
    let stack = state.memory.region_of(RegionKind::Stack).expect("there is always a stack");
    let Access { address, size, .. } = access;
    let end = address.0.saturating_add(size);
    if address.0 < NULL_END {
        return Fault::NullAccess { access };
    }
    let rsp = state.registers.rsp();
    // A length that is far too large (-1 for instance) should be blamed on where it begins, not on where it would end.
    if state.heap.defined.covers(address.0)
        && let Err(fault) = state.heap.check_access(access)
    {
        return fault;
    }
    // A frame may be so large that its far end lies beyond the guard; then the stack pointer itself is near.
    let in_large_frame = (stack.start.0 - MAX_FRAME..stack.start.0).contains(&rsp) && address.0 >= rsp - RED_ZONE;
    let in_guard = address.0 >= stack.start.0 - STACK_GUARD;
    if address < stack.start && (in_guard || in_large_frame) {
        let used = stack.end().0.saturating_sub(rsp.max(stack.start.0));
        return Fault::StackOverflow { access, depth: state.frames.depth() as u64, used, size: stack.size };
    }
    let top = stack.end().0;
    if end > top && (stack.start.0..top + STACK_GUARD).contains(&address.0) {
        return Fault::StackUnderflow { access };
    }
    Fault::UnmappedAccess { access }
}

#[cold]
fn check_kind(kind: InsnKind, facts: &InsnFacts, state: &State) -> Result<(), Fault> {
    let here = state.registers.rip;
    match kind {
        InsnKind::Breakpoint => Err(Fault::BreakpointTrap),
        InsnKind::Undefined => {
            let bytes = (1..=usize::from(facts.length)).rev().find_map(|length| state.memory.read(here, length));
            Err(Fault::UndefinedInstruction { bytes: bytes.unwrap_or_default() })
        }
        InsnKind::Privileged => Err(Fault::PrivilegedInstruction { mnemonic: mnemonic_at(here, &state.memory) }),
        InsnKind::Unsupported(why) => {
            Err(Fault::UnsupportedInstruction { mnemonic: mnemonic_at(here, &state.memory), why })
        }
        _ => Ok(()),
    }
}

/// The mnemonic of the instruction at an address, for a message.
#[must_use]
pub(crate) fn mnemonic_at(address: u64, memory: &Memory) -> String {
    crate::x86::facts::mnemonic(&memory.read_up_to(address, MAX_LENGTH), address)
}

/// The decoded facts of the instruction at an address; `None` where nothing is mapped.
#[must_use]
pub(crate) fn facts_at(address: u64, memory: &Memory) -> Option<InsnFacts> {
    let bytes = memory.read_up_to(address, MAX_LENGTH);
    (!bytes.is_empty()).then(|| crate::x86::facts::facts(&bytes, address))
}

/// Computes the quotient, so that the emulator never has to raise the exception.
fn check_divide(divide: Divide, addresses: &Addresses, state: &State) -> Result<(), Fault> {
    let bits = divide.bits;
    let bytes = (bits / 8) as usize;
    let divisor = match divide.divisor {
        Divisor::Register { register, shift } => state.registers.gpr(register) >> shift,
        Divisor::Memory => addresses.get(0).and_then(|address| state.memory.read_number(address, bytes)).unwrap_or(0),
    };
    let mask = (1_u128 << bits) - 1;
    let (rax, rdx) = (u128::from(state.registers.gpr(Register::RAX)), u128::from(state.registers.gpr(Register::RDX)));
    // Eight bits divide ax; the wider ones rdx:rax and its parts (Intel SDM vol. 2, `div`).
    let dividend = if bits == 8 { rax & 0xffff } else { (rdx & mask) << bits | (rax & mask) };
    let divisor = u128::from(divisor) & mask;
    let fits = match divide.signed {
        Signedness::Unsigned => dividend.checked_div(divisor).map(|quotient| quotient <= mask),
        Signedness::Signed => {
            let (dividend, divisor) = (sign_extend(dividend, 2 * bits), sign_extend(divisor, bits));
            let limit = 1_i128 << (bits - 1);
            // The one quotient that i128 itself cannot hold is too large for any register.
            (divisor != 0)
                .then(|| dividend.checked_div(divisor).is_some_and(|quotient| (-limit..limit).contains(&quotient)))
        }
    };
    let problem = match fits {
        Some(true) => return Ok(()),
        Some(false) => DivideProblem::QuotientTooLarge,
        None => DivideProblem::ByZero,
    };
    let signed = divide.signed == Signedness::Signed;
    let value = |value: u128, bits: u32| if signed { sign_extend(value, bits) } else { value.cast_signed() };
    Err(Fault::DivideError {
        dividend: value(dividend, 2 * bits),
        divisor: value(divisor, bits),
        signed,
        bits,
        problem,
    })
}

fn sign_extend(value: u128, bits: u32) -> i128 {
    (value << (128 - bits)).cast_signed() >> (128 - bits)
}

#[inline]
fn check_flow(entry: &DecodedInsn, addresses: &Addresses, state: &State, code: &DecodeCache) -> Result<(), Fault> {
    let (target, transfer) = match entry.facts.flow {
        Flow::Next => return Ok(()),
        Flow::Jump { .. } | Flow::Call { .. } => {
            let Some(target) = entry.bad_target else { return Ok(()) };
            if !is_taken(entry, state) {
                return Ok(());
            }
            (target, if matches!(entry.facts.flow, Flow::Call { .. }) { Transfer::Call } else { Transfer::Jump })
        }
        Flow::IndirectJump(target) => (indirect_target(target, addresses, state), Transfer::Jump),
        Flow::IndirectCall(target) => (indirect_target(target, addresses, state), Transfer::Call),
        Flow::Return { .. } => return check_return(state, code),
    };
    if code.is_executable(target) { Ok(()) } else { Err(not_executable(target, transfer, &state.memory)) }
}

/// The fault of an x87 instruction before which an unmasked exception is pending.
#[must_use]
pub(crate) fn x87_exception(state: &State) -> Fault {
    let Registers { rip, fpu_status, fpu_control, .. } = state.registers;
    let exceptions = (fpu_status & !fpu_control & FLOAT_EXCEPTIONS) as u8;
    Fault::FloatingPointException {
        mnemonic: mnemonic_at(rip, &state.memory),
        unit: FloatingPointUnit::X87,
        exceptions,
    }
}

/// The fault of a transfer to an address where no code can be.
#[must_use]
pub(crate) fn not_executable(target: u64, transfer: Transfer, memory: &Memory) -> Fault {
    let region = memory.region_at(target).map(|region| region.kind);
    Fault::NotExecutable { target: Address(target), transfer, region }
}

/// The target of an indirect jump or call.
#[must_use]
pub(crate) fn indirect_target(target: IndirectTarget, addresses: &Addresses, state: &State) -> u64 {
    match target {
        IndirectTarget::Register(register) => state.registers.gpr(register),
        // An indirect call also writes its return address; the operand that is read comes first.
        IndirectTarget::Memory => {
            addresses.get(0).and_then(|address| state.memory.read_number(address, 8)).unwrap_or(0)
        }
    }
}

/// Whether a direct jump will be taken. Called only for jumps with an invalid target, so it may be slow.
fn is_taken(entry: &DecodedInsn, state: &State) -> bool {
    if !matches!(entry.facts.flow, Flow::Jump { conditional: Conditional::Maybe, .. }) {
        return true;
    }
    let rip = state.registers.rip;
    let bytes = state.memory.read(rip, usize::from(entry.facts.length)).unwrap_or_default();
    let rcx = state.registers.gpr(Register::RCX);
    let flag = |flag: Flag| flag.is_set(state.registers.rflags);
    crate::x86::condition::condition(&bytes, rip).is_none_or(|condition| condition.holds(rcx, flag))
}
