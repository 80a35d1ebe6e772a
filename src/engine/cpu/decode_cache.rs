//! The decode cache (predecoding): what is known of each address of code, in a table indexed by byte offset, one for each code region.
//!
//! A cell has the entry's index + 1 and two flags: a run stops here, and the emulator has not been shown the instruction yet. Either flag
//! makes the cell larger than any index, so that the fast path's bounds check alone (`hot_at`) refuses such an address. What every step
//! needs of an entry is stored apart in a few words ([`HotInsn`], hot/cold splitting). Also here: which host function an address serves,
//! which instructions ran (the coverage that a segment's summary keeps), and what the emulator is shown (`vet`), since it translates ahead
//! of what it executes.
//!
//! Invariant: the bytes of a decoded instruction never change while it has an entry, since the guest cannot write code. When typed code is
//! appended, entries in the last 15 bytes before the old end are dropped and branch targets looked at again; when it is taken back, all are
//! dropped and numbers start anew. Cost: four bytes of table for each byte of code or room for it; a look-up is a comparison a region and a
//! load.

use super::code_view::{CodeView, Shown};
use super::compiled_code::CompiledCode;
use super::hot_insn::HotInsn;
use crate::engine::error::MachineError;
use crate::engine::memory::guest::Memory;
use crate::model::addr::Address;
use crate::model::memory_map::{AddressRange, MemoryMap};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::symbol_table::SymbolKind;
use crate::x86::facts::{
    Conditional, Flow, InsnFacts, InsnKind, MAX_LENGTH, MemoryOperand, facts, may_see_float_flags,
};
use std::collections::HashSet;

/// All places where code can be.
pub(crate) struct DecodeCache {
    regions: Vec<CodeRegion>,
    entries: Vec<DecodedInsn>,
    /// Of each entry.
    hot_insns: Vec<HotInsn>,
    /// The entries that have a fixed target.
    branches: Vec<u32>,
    /// Whether each entry ran since that was last asked for.
    ran: Vec<bool>,
    /// Entries that ran were dropped since, so coverage is incomplete.
    forgot: bool,
    function_starts: HashSet<u64>,
    compiled: CompiledCode,
    n_externals: usize,
    /// Code of the support library.
    pub support: AddressRange,
    /// Where the host's entry points are.
    map: MemoryMap,
    /// Entry points of the host to stop at; they lie in no region.
    served_stops: Vec<u64>,
    /// The code as the emulator is shown it.
    pub view: CodeView,
    /// Floating-point flags may be looked at, so all of SSE's arithmetic is interpreted.
    pub sees_float_flags: bool,
    /// Where the run may end by running off the code; nothing can be executed there, but going there is no mistake.
    pub may_end_at: Vec<u64>,
}

/// A range of executable bytes.
struct CodeRegion {
    start: u64,
    /// Instructions may start below this.
    end: u64,
    /// By offset: 0 for not decoded yet, else the entry's index + 1, `STOP_HERE` and `HIDDEN`.
    table: Vec<u32>,
}

const STOP_HERE: u32 = 1 << 31;

/// The emulator is not shown the instruction yet, so it must not run.
const HIDDEN: u32 = 1 << 30;

/// The entry's index + 1 in a cell of the table.
const INDEX: u32 = HIDDEN - 1;

/// Instructions that are decoded in a row before execution comes to them: more than the emulator translates in one piece.
const MAX_VETTED: usize = 512;

/// An instruction and how its record looks.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "none of them follows from the others")]
pub(crate) struct DecodedInsn {
    pub address: u64,
    pub facts: InsnFacts,
    pub shape: RecordShape,
    /// The fixed target of a jump or call, if no code can be there.
    pub bad_target: Option<u64>,
    /// There may be a breach of convention to look for, whatever the registers hold.
    pub may_warn: bool,
    /// A jump or call to the first instruction of a function.
    pub target_is_function: bool,
    /// A compiler wrote both the call and the function, and may have had them agree on the stack's alignment.
    pub is_compiled_call: bool,
    /// The emulator is shown a jump to the next instruction in its place.
    pub is_jumped_over: bool,
}

/// The layout of an instruction's compact record: which register or operand each part belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RecordShape {
    /// Registers written: 0 to 15 general, 16 rflags, 17 to 32 xmm.
    pub slots: [u8; 4],
    pub n_slots: u8,
    /// Index of the one operand that is written; `None` if none is.
    pub write_idx: Option<u8>,
    /// Its bytes; 0 if none is.
    pub write_size: u8,
    /// The target written in a jump or call; 0 for all others.
    pub target: u64,
    /// The record does not fit the compact form.
    pub is_wide: bool,
}

/// The slot number of rflags.
pub(crate) const FLAGS_SLOT: u8 = 16;

/// What lies at an address that execution is about to reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CodeAt {
    Instruction(u32),
    /// The host acts here.
    Runtime(RuntimeFn),
    /// An undefined symbol that the program refers to (external); its number.
    External(usize),
    Nothing,
}

impl DecodedInsn {
    /// Where a jump or call leads that has it written in it.
    fn target(&self) -> Option<u64> {
        match self.facts.flow {
            Flow::Jump { target, .. } | Flow::Call { target } => Some(target),
            _ => None,
        }
    }
}

impl DecodeCache {
    /// The regions are given by start, first byte beyond the code there is, and the room there will ever be.
    ///
    /// # Errors
    /// When the system has no room for the code's view.
    pub(crate) fn new(program: &Program, regions: &[(u64, u64, u64)]) -> Result<DecodeCache, MachineError> {
        let region = |(start, end, room): &(u64, u64, u64)| CodeRegion {
            start: *start,
            end: *end,
            table: vec![0; *room as usize],
        };
        let mut code = DecodeCache {
            regions: regions.iter().map(region).collect(),
            entries: Vec::new(),
            hot_insns: Vec::new(),
            branches: Vec::new(),
            ran: Vec::new(),
            forgot: false,
            function_starts: HashSet::new(),
            compiled: CompiledCode::default(),
            n_externals: 0,
            support: program.support(),
            map: program.map,
            served_stops: Vec::new(),
            view: CodeView::new(regions.iter().map(|(start, _, room)| (*start, *room)))?,
            sees_float_flags: false,
            may_end_at: Vec::new(),
        };
        code.learn_symbols(program);
        code.show_served(program);
        Ok(code)
    }

    /// Where the host serves a function of the program's, the emulator finds a `ret` once it has.
    fn show_served(&mut self, program: &Program) {
        for address in program.map.served {
            if self.is_in_code(address) {
                self.view.show_return(address);
            }
        }
    }

    /// Takes note of which addresses start functions.
    pub(crate) fn learn_symbols(&mut self, program: &Program) {
        let functions = program.symbols.iter().filter(|symbol| symbol.kind == SymbolKind::Function);
        self.function_starts = functions.map(|symbol| symbol.value).collect();
        self.compiled = CompiledCode::of(program);
        self.n_externals = program.externals.len();
        // The C library looks at them for purposes of its own, such as rounding what it prints.
        let sees_any = || program.segments.iter().any(|of| of.permissions.execute && may_see_float_flags(&of.bytes));
        self.sees_float_flags |= program.process.as_ref().map_or_else(sees_any, |process| process.looks_at_float_flags);
    }

    /// True when execution may go here: an instruction or an entry point of the host, or the end of a run.
    #[must_use]
    #[inline]
    pub(crate) fn is_executable(&self, address: u64) -> bool {
        self.is_in_code(address) || self.may_end_at.contains(&address) || self.is_host_call(address)
    }

    fn is_host_call(&self, address: u64) -> bool {
        self.runtime_at(address).is_some() || self.external_at(address).is_some()
    }

    /// The function that the host serves here.
    #[must_use]
    #[inline]
    pub(crate) fn runtime_at(&self, address: u64) -> Option<RuntimeFn> {
        self.map.runtime_at(Address(address))
    }

    fn external_at(&self, address: u64) -> Option<usize> {
        self.map.external_at(Address(address)).filter(|nth| *nth < self.n_externals)
    }

    #[must_use]
    pub(crate) fn is_function_start(&self, address: u64) -> bool {
        self.function_starts.contains(&address)
    }

    #[must_use]
    #[inline]
    pub(crate) fn entry(&self, idx: u32) -> &DecodedInsn {
        &self.entries[idx as usize]
    }

    /// Notes that an instruction runs.
    #[inline]
    pub(crate) fn note_run(&mut self, idx: u32) {
        self.ran[idx as usize] = true;
    }

    /// The addresses of the instructions that ran since this was asked last, in order; `None` if not all are known.
    pub(crate) fn take_run(&mut self) -> Option<Box<[u64]>> {
        let addresses = self.ran();
        self.ran.fill(false);
        (!std::mem::take(&mut self.forgot)).then_some(addresses.into())
    }

    /// The same, and they can be asked for again.
    #[must_use]
    pub(crate) fn ran(&self) -> Vec<u64> {
        let ran = self.entries.iter().zip(&self.ran).filter(|(_, ran)| **ran).map(|(entry, _)| entry.address);
        let mut addresses: Vec<u64> = ran.collect();
        addresses.sort_unstable();
        addresses.dedup();
        addresses
    }

    /// Notes that all instructions of a piece of code run.
    pub(crate) fn note_all_run(&mut self, from: u64, to: u64, memory: &Memory) {
        let mut at = from;
        while at < to
            && let CodeAt::Instruction(idx) = self.find(at, memory)
        {
            self.note_run(idx);
            at += u64::from(self.entry(idx).facts.length).max(1);
        }
    }

    /// What there is to know of an entry in few words.
    #[must_use]
    #[inline]
    pub(crate) fn hot(&self, idx: u32) -> &HotInsn {
        &self.hot_insns[idx as usize]
    }

    /// The instruction at an address, with its index, if it was decoded before, has been shown to the emulator, and no run is to stop there.
    #[must_use]
    #[inline]
    pub(crate) fn hot_at(&self, address: u64) -> Option<(u32, &HotInsn)> {
        let idx = self.cell(address)?.wrapping_sub(1);
        self.hot_insns.get(idx as usize).map(|hot| (idx, hot))
    }

    /// The instruction at an address, if it was decoded before.
    #[must_use]
    #[inline]
    pub(crate) fn known(&self, address: u64) -> Option<u32> {
        (self.cell(address)? & INDEX).checked_sub(1)
    }

    /// What is at an address; an instruction is decoded if it was not yet.
    #[inline]
    pub(crate) fn find(&mut self, address: u64, memory: &Memory) -> CodeAt {
        match self.cell(address).map(|cell| cell & INDEX) {
            Some(0) => self.find_undecoded(address, memory),
            Some(known) => CodeAt::Instruction(known - 1),
            None => self.find_host_call(address),
        }
    }

    /// What is at an address of a region; the host may serve a function of the program's.
    #[cold]
    fn find_undecoded(&mut self, address: u64, memory: &Memory) -> CodeAt {
        let served = self.runtime_at(address).map(CodeAt::Runtime);
        served.unwrap_or_else(|| CodeAt::Instruction(self.decode(address, memory)))
    }

    #[cold]
    fn find_host_call(&self, address: u64) -> CodeAt {
        let external = || self.external_at(address).map_or(CodeAt::Nothing, CodeAt::External);
        self.runtime_at(address).map_or_else(external, CodeAt::Runtime)
    }

    #[cold]
    fn decode(&mut self, address: u64, memory: &Memory) -> u32 {
        let mut bytes = [0; MAX_LENGTH];
        // Not beyond the code there is: what is typed later may change those bytes, and the record relies on what ran.
        let region = self.region_of(address);
        let room = region.map_or(0, |idx| (self.regions[idx].end - address).min(MAX_LENGTH as u64)) as usize;
        let length = if memory.load(address, &mut bytes[..room]) { room } else { 0 };
        let facts = facts(&bytes[..length], address);
        let mut entry = DecodedInsn {
            address,
            shape: shape(&facts),
            may_warn: may_warn(&facts),
            bad_target: None,
            is_compiled_call: false,
            target_is_function: false,
            is_jumped_over: false,
            facts,
        };
        if let Some(target) = entry.target() {
            self.branches.push(self.entries.len() as u32);
            self.look_at_target(&mut entry, target);
        }
        self.hot_insns.push(HotInsn::of(&entry));
        self.ran.push(false);
        self.entries.push(entry);
        let idx = self.entries.len() as u32;
        *self.cell_mut(address).expect("only addresses inside a region are decoded") |= idx | HIDDEN;
        idx - 1
    }

    /// Puts a decoded instruction into the emulator's view of the code. One that lies across others and would change them is refused.
    fn show(&mut self, idx: u32, memory: &Memory) {
        let InsnFacts { kind, length, .. } = self.entries[idx as usize].facts;
        let address = self.entries[idx as usize].address;
        let shown = match kind {
            InsnKind::Plain
            | InsnKind::Push(_)
            | InsnKind::Divide(_)
            | InsnKind::FloatingPoint
            | InsnKind::BitTest
            | InsnKind::KeepsFlags => Some(Shown::AsItIs),
            InsnKind::Interpreted => Some(Shown::AsJumpOver),
            _ => None,
        };
        let bytes = memory.read_up_to(address, length.into());
        let is_shown = shown.is_some_and(|shown| self.view.show(address, &bytes, shown));
        let entry = &mut self.entries[idx as usize];
        entry.is_jumped_over = is_shown && shown == Some(Shown::AsJumpOver) && length > 1;
        if !is_shown && shown == Some(Shown::AsItIs) {
            entry.facts.kind =
                InsnKind::Unsupported("it lies across another instruction that the sandbox executes by itself");
            self.hot_insns[idx as usize] = HotInsn::of(entry);
        }
        if let Some(cell) = self.cell_mut(address) {
            *cell &= !HIDDEN;
        }
    }

    /// Whether the emulator is shown the instruction at an address of the code.
    fn is_shown(&self, address: u64) -> bool {
        self.cell(address).is_some_and(|cell| cell & INDEX != 0 && cell & HIDDEN == 0)
    }

    /// Adds to the emulator's view what it may translate when execution comes to an address: from there to where execution certainly goes
    /// elsewhere, and from the targets of the jumps and calls on the way. Whether the view has changed: then translations of it must be
    /// flushed before going on. Nothing is added for an address outside the code or at an entry point of the host.
    pub(crate) fn vet(&mut self, address: u64, memory: &Memory) -> bool {
        if self.is_shown(address) || !self.is_in_code(address) || self.is_host_call(address) {
            return false;
        }
        let mut targets = Vec::new();
        self.vet_line(address, memory, &mut targets);
        let firsts = std::mem::take(&mut targets);
        for target in firsts {
            self.vet_line(target, memory, &mut targets);
        }
        true
    }

    /// The same for each instruction of a range.
    pub(crate) fn vet_range(&mut self, from: u64, to: u64, memory: &Memory) -> bool {
        let (mut at, mut has_changed) = (from, false);
        while at < to
            && let CodeAt::Instruction(idx) = self.find(at, memory)
        {
            has_changed |= self.vet(at, memory);
            at += u64::from(self.entry(idx).facts.length).max(1);
        }
        has_changed
    }

    fn vet_line(&mut self, from: u64, memory: &Memory, targets: &mut Vec<u64>) {
        let mut at = from;
        for _ in 0..MAX_VETTED {
            if !self.is_in_code(at) || self.is_shown(at) {
                return;
            }
            let CodeAt::Instruction(idx) = self.find(at, memory) else { return };
            self.show(idx, memory);
            let facts = &self.entry(idx).facts;
            at += u64::from(facts.length);
            match facts.flow {
                Flow::Jump { target, conditional } => {
                    targets.push(target);
                    if conditional == Conditional::Always {
                        return;
                    }
                }
                Flow::Call { target } => targets.push(target),
                Flow::IndirectJump(_) | Flow::Return { .. } => return,
                Flow::Next | Flow::IndirectCall(_) => {}
            }
            if matches!(
                facts.kind,
                InsnKind::Undefined | InsnKind::Unsupported(_) | InsnKind::Privileged | InsnKind::Halt
            ) {
                return;
            }
        }
    }

    /// The number of the region in whose code an address lies.
    #[inline]
    fn region_of(&self, address: u64) -> Option<usize> {
        self.regions.iter().position(|region| address.wrapping_sub(region.start) < region.end - region.start)
    }

    /// The cell of an address of the code.
    #[inline]
    fn cell(&self, address: u64) -> Option<u32> {
        for region in &self.regions {
            let offset = address.wrapping_sub(region.start);
            if offset < region.end - region.start {
                return Some(region.table[offset as usize]);
            }
        }
        None
    }

    fn cell_mut(&mut self, address: u64) -> Option<&mut u32> {
        let region = self.region_of(address)?;
        let region = &mut self.regions[region];
        region.table.get_mut((address - region.start) as usize)
    }

    #[inline]
    fn is_in_code(&self, address: u64) -> bool {
        self.region_of(address).is_some()
    }

    fn look_at_target(&self, entry: &mut DecodedInsn, target: u64) {
        entry.bad_target = (!self.is_executable(target)).then_some(target);
        entry.is_compiled_call = self.compiled.is_call(entry.address, target);
        entry.target_is_function = self.is_function_start(target) || self.is_host_call(target);
    }

    /// Whether a run was asked to stop before the instruction here.
    #[must_use]
    #[inline]
    pub(crate) fn stops_at(&self, address: u64) -> bool {
        self.cell(address).is_some_and(|cell| cell & STOP_HERE != 0) || self.served_stops.contains(&address)
    }

    /// Marks addresses to stop at, or clears the marks.
    pub(crate) fn mark_stops(&mut self, addresses: &[Address], marked: StopMark) {
        self.served_stops.clear();
        if marked == StopMark::Yes {
            let host_call = addresses.iter().map(|address| address.0).filter(|address| self.is_host_call(*address));
            self.served_stops = host_call.collect();
        }
        for address in addresses {
            for region in &mut self.regions {
                if let Some(cell) = region.table.get_mut(address.0.wrapping_sub(region.start) as usize) {
                    match marked {
                        StopMark::Yes => *cell |= STOP_HERE,
                        StopMark::No => *cell &= !STOP_HERE,
                    }
                }
            }
        }
    }

    /// Moves the end of the region that starts at `start`. Entries are kept where code is only added, and looked at again where they
    /// lead elsewhere, because whether their targets are code may change with it.
    pub(crate) fn set_end(&mut self, start: u64, end: u64) -> KeptEntries {
        let Some(region) = self.regions.iter_mut().find(|region| region.start == start) else {
            return KeptEntries::All;
        };
        let before = std::mem::replace(&mut region.end, end);
        if end < before {
            self.forget();
            return KeptEntries::Nothing;
        }
        // What was cut off by the end may be another instruction now.
        let last = (before - start).saturating_sub(MAX_LENGTH as u64) as usize..(before - start) as usize;
        region.table[last].fill(0);
        for branch in self.branches.iter().map(|branch| *branch as usize) {
            let mut entry = self.entries[branch].clone();
            if let Some(target) = entry.target() {
                self.look_at_target(&mut entry, target);
            }
            self.hot_insns[branch] = HotInsn::of(&entry);
            self.entries[branch] = entry;
        }
        KeptEntries::All
    }

    fn forget(&mut self) {
        for region in &mut self.regions {
            region.table.fill(0);
            self.view.clear(region.start, region.table.len() as u64);
        }
        self.entries.clear();
        self.hot_insns.clear();
        self.branches.clear();
        self.forgot |= self.ran.contains(&true);
        self.ran.clear();
    }
}

/// What is still known after the end of a region has moved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum KeptEntries {
    /// Every entry has its number.
    All,
    Nothing,
}

/// Whether stops are set or cleared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StopMark {
    Yes,
    No,
}

fn may_warn(facts: &InsnFacts) -> bool {
    let plain_flow = matches!(facts.flow, Flow::Next | Flow::Jump { .. });
    // A push cannot be below the red zone, whose edge it moves.
    let is_push = matches!(facts.kind, InsnKind::Push(_));
    !plain_flow || (facts.memory.iter().any(|operand| operand.writes) && !is_push)
}

fn shape(facts: &InsnFacts) -> RecordShape {
    let mut shape = RecordShape::default();
    for register in &facts.writes {
        match slot_of(*register) {
            Some(slot) if usize::from(shape.n_slots) < shape.slots.len() => {
                shape.slots[usize::from(shape.n_slots)] = slot;
                shape.n_slots += 1;
            }
            _ => shape.is_wide = true,
        }
    }
    let mut writes = facts.memory.iter().enumerate().filter(|(_, operand)| operand.writes);
    let first = writes.next();
    shape.write_idx = first.map(|(idx, _)| idx as u8);
    let fits = |(_, operand): (usize, &MemoryOperand)| operand.size <= 16;
    shape.is_wide |= writes.next().is_some() || !first.is_none_or(fits);
    shape.target = match facts.flow {
        Flow::Jump { target, .. } | Flow::Call { target } => target,
        Flow::Next | Flow::IndirectJump(_) | Flow::IndirectCall(_) | Flow::Return { .. } => 0,
    };
    shape.write_size = first.filter(|first| fits(*first)).map_or(0, |(_, operand)| operand.size as u8);
    shape
}

impl RecordShape {
    /// The registers written.
    #[must_use]
    #[inline]
    pub(crate) fn slots(&self) -> &[u8] {
        &self.slots[..usize::from(self.n_slots)]
    }
}

/// The slot number of a register that has one.
#[must_use]
pub(crate) fn slot_of(register: Register) -> Option<u8> {
    match register {
        Register::Gpr(number) => Some(number),
        Register::Rflags => Some(FLAGS_SLOT),
        Register::Xmm(number) => Some(17 + number),
        _ => None,
    }
}

/// The register behind a slot number.
#[must_use]
pub(crate) fn register_of(slot: u8) -> Register {
    match slot {
        0..=15 => Register::Gpr(slot),
        FLAGS_SLOT => Register::Rflags,
        _ => Register::Xmm(slot - 17),
    }
}
