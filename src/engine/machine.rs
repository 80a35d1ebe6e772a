//! The [`Machine`]: CPU, guest memory, heap, frames, output, and the record of how they came to be.
//!
//! The only way into the engine. It shows its state as copies and slices, and every change goes through the record.

use super::external;
use super::host_step::HostStep;
use super::recorder::{Goal, Reason, Recorder, Service, refused};
use super::startup::{self, CodePlaces};
use super::state::State;
use super::unicorn::{Cpu, Ended};
use super::{
    check,
    code::{Found, Marked},
    runtime, syscall,
};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;
use crate::model::fault::{Fault, Warning};
use crate::model::frame::Frame;
use crate::model::memory_map::{PAGE, Region, RegionKind, TYPED_DATA_BASE};
use crate::model::program::{External, Program};
use crate::model::register::{Register, Registers};
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, Step};
use crate::source::iced::Disassembly;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What can be chosen before a run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Bytes of stack, rounded up to whole pages.
    pub stack_size: u64,
    /// Bytes of heap, rounded up to whole pages.
    pub heap_size: u64,
    /// What the guest reads from file descriptor 0.
    pub input: Vec<u8>,
    /// Bytes of room for code and for variables typed at the prompt; 0 for a run without a prompt.
    pub typed_room: u64,
}

/// When a run should stop of its own accord, besides the end of the program and faults.
#[derive(Clone, Debug, Default)]
pub struct Until {
    /// After this many more steps.
    pub steps: Option<u64>,
    /// Before the instruction at any of these addresses, except the one the run starts at.
    pub addresses: Vec<Address>,
    /// As soon as no more than this many frames are in progress.
    pub depth: Option<usize>,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The program ended. Nothing changes by trying to go on.
    Exited { code: i32 },
    /// The instruction at rip cannot be executed. The state is the one before it; going on meets the same fault again.
    Fault(Fault),
    /// `Until::steps` were taken.
    Steps,
    /// An address of `Until::addresses` was reached.
    Address,
    /// `Until::depth` was reached.
    Depth,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
    /// rip stands at the end of the typed code: there is nothing to execute until more is typed.
    EndOfTyped,
}

/// A program being run: everything that a step can change, and the record of every step.
pub struct Machine {
    // Declared, and so dropped, before the memory that it runs on.
    cpu: Cpu,
    recorder: Box<Recorder>,
    externals: Vec<External>,
    places: CodePlaces,
    typed_room: u64,
    typed_end: u64,
    typed_data_end: u64,
    /// The emulator's registers are not those of the state.
    is_stale: bool,
    /// Why the machine could not go on, and at which position that was.
    ended: Option<(u64, Stop)>,
    /// What the program left behind when it ended there.
    leak: Option<Fault>,
}

impl Machine {
    /// Loads a program and stands before its first instruction.
    ///
    /// # Errors
    /// When the sizes are out of range or the emulator cannot be opened.
    pub fn new(program: &Program, config: &Config) -> Result<Machine, String> {
        let (recorder, places) = startup::load(program, config)?;
        let mut cpu = Cpu::open(&recorder.state.memory)?;
        cpu.set_fs_base(recorder.state.fs_base);
        let mut machine = Machine {
            cpu,
            recorder: Box::new(recorder),
            externals: program.externals.clone(),
            places,
            typed_room: config.typed_room,
            typed_end: places.typed_start,
            typed_data_end: TYPED_DATA_BASE,
            is_stale: true,
            ended: None,
            leak: None,
        };
        machine.note_ends();
        Ok(machine)
    }

    fn note_ends(&mut self) {
        let typed = (self.typed_room > 0).then_some(self.typed_end);
        self.recorder.code.may_end_at = self.places.code_end.into_iter().chain(typed).collect();
    }

    // --- running ---

    /// Goes forward until something stops it: through the record where there is one, else by executing.
    pub fn run(&mut self, until: &Until) -> Stop {
        let position = self.recorder.history.position();
        self.recorder.goal = Goal {
            position: until.steps.map(|steps| position.saturating_add(steps)),
            depth: until.depth,
            began: position,
            typed_end: 0,
            code_end: self.places.code_end,
        };
        self.recorder.code.mark_stops(&until.addresses, Marked::Yes);
        let stop = self.replay().unwrap_or_else(|| self.execute());
        self.recorder.code.mark_stops(&until.addresses, Marked::No);
        if stop == Stop::Interrupted {
            self.recorder.interrupt.store(false, Ordering::Relaxed);
        }
        stop
    }

    /// Goes through the record; `None` at its end.
    fn replay(&mut self) -> Option<Stop> {
        while self.recorder.history.position() < self.recorder.history.end() {
            if let Err(Reason::Stop(stop)) = self.recorder.stop_here(self.recorder.state.registers.rip) {
                return Some(stop);
            }
            self.is_stale = true;
            self.recorder.redo();
        }
        None
    }

    fn execute(&mut self) -> Stop {
        self.recorder.goal.typed_end = self.typed_end;
        loop {
            let stop = match self.go() {
                Reason::Stop(stop) => stop,
                Reason::Serve(service) => {
                    self.is_stale = true;
                    match self.serve(service) {
                        Ok(()) => continue,
                        Err(stop) => stop,
                    }
                }
            };
            let stop = match stop {
                Stop::Fault(Fault::BadReturnAddress { .. }) if self.allows_return() => continue,
                Stop::Fault(fault) => Stop::Fault(self.with_writer(fault)),
                stop => stop,
            };
            self.note_end(&stop);
            return stop;
        }
    }

    fn note_end(&mut self, stop: &Stop) {
        if matches!(stop, Stop::Exited { .. } | Stop::Fault(_)) {
            self.ended = Some((self.recorder.history.position(), stop.clone()));
            self.leak = if matches!(stop, Stop::Exited { .. }) { self.find_leak() } else { None };
        }
    }

    /// The live blocks that no static variable leads to.
    fn find_leak(&self) -> Option<Fault> {
        let State { memory, heap, .. } = &self.recorder.state;
        let read = |address: Address, size: u64| {
            let words = memory.read(address.0, size as usize).unwrap_or_default();
            words.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("chunks of 8"))).collect()
        };
        let statics = memory.regions().into_iter().filter(|r| matches!(r.kind, RegionKind::Data | RegionKind::Bss));
        let roots: Vec<u64> = statics.flat_map(|region| read(region.start, region.size)).collect();
        let blocks = heap.unreachable(roots, read);
        let bytes = blocks.iter().filter_map(|id| heap.block(*id)).map(|block| block.size).sum();
        (!blocks.is_empty()).then_some(Fault::Leak { blocks, bytes })
    }

    /// True when the `ret` at hand takes an address that the function itself put into its return slot, whole and by way
    /// of the stack pointer: a jump by design. A stray write comes another way.
    fn allows_return(&mut self) -> bool {
        let Some((slot, _)) = self.recorder.state.frames.innermost_return() else { return false };
        let found = self.recorder.state.memory.read_number(slot, 8).unwrap_or(0);
        let since = self.recorder.state.frames.innermost().map_or(0, |frame| frame.since.0);
        let Some(step) = self.recorder.last_write(slot, 8) else { return false };
        let whole = step.writes.iter().any(|write| write.address.0 == slot && write.new.len() == 8);
        let by_stack_pointer = self.recorder.writes_by_stack_pointer(step.at.0);
        let allowed = step.index.0 > since && whole && by_stack_pointer && self.recorder.code.is_executable(found);
        if allowed {
            self.recorder.state.return_as_jump = Some(slot);
        }
        allowed
    }

    /// Completes the facts of a fault with those that only the record knows.
    fn with_writer(&mut self, fault: Fault) -> Fault {
        match fault {
            Fault::BadReturnAddress { slot, expected, found, written: _ } => {
                let written = self.recorder.last_write(slot.0, 8).map(|step| step.index);
                Fault::BadReturnAddress { slot, expected, found, written }
            }
            fault => fault,
        }
    }

    /// Lets the emulator run until the hook stops it.
    fn go(&mut self) -> Reason {
        let rip = self.recorder.state.registers.rip;
        let here = self.recorder.code.find(rip, &self.recorder.state.memory);
        if !matches!(here, Found::Instruction(_))
            && let Err(reason) = self.recorder.begin(rip)
        {
            return reason;
        }
        if self.is_stale {
            self.cpu.load(&self.recorder.state.registers);
            self.is_stale = false;
        }
        match self.cpu.run(rip, &mut *self.recorder, Recorder::on_instruction) {
            Ended::Stopped => self.recorder.take_reason(),
            Ended::Failed { .. } => {
                self.is_stale = true;
                let rip = self.recorder.abandon().unwrap_or(rip);
                Reason::Stop(Stop::Fault(refused(check::mnemonic_at(rip, &self.recorder.state.memory))))
            }
        }
    }

    fn serve(&mut self, service: Service) -> Result<(), Stop> {
        match service {
            Service::Syscall => syscall::serve(&mut self.recorder),
            Service::Runtime(function) => {
                let caller = self.recorder.caller();
                runtime::serve(&mut self.recorder, function, caller)
            }
            Service::External(number) => {
                let external = &self.externals[number as usize];
                Err(Stop::Fault(external::fault(external, &self.recorder.state)))
            }
        }
    }

    /// Takes back up to `n` steps; returns how many were taken back (fewer at the start of the record).
    pub fn back(&mut self, n: u64) -> u64 {
        let taken = (0..n).take_while(|_| self.recorder.undo()).count() as u64;
        self.is_stale |= taken > 0;
        taken
    }

    /// Goes to a position of the record; one beyond its end means the end.
    pub fn seek(&mut self, position: StepIndex) {
        while self.recorder.history.position() > position.0 && self.recorder.undo() {
            self.is_stale = true;
        }
        while self.recorder.history.position() < position.0 && self.recorder.redo() {
            self.is_stale = true;
        }
    }

    /// Steps taken so far: the index that the next step gets.
    #[must_use]
    pub fn position(&self) -> StepIndex {
        StepIndex(self.recorder.history.position())
    }

    /// The position furthest ahead that the record reaches; equals `position` unless steps were taken back.
    #[must_use]
    pub fn end(&self) -> StepIndex {
        StepIndex(self.recorder.history.end())
    }

    /// What the step at `index` changed, from the record; `None` beyond its end. If the machine could not go on from
    /// `index`, the Step with the `fault` or the `Exit`.
    pub fn step_at(&mut self, index: StepIndex) -> Option<Step> {
        let mut found = None;
        self.walk(index, StepIndex(index.0.saturating_add(1)), |step| found = Some(step));
        found.or_else(|| self.last_step(index))
    }

    /// Calls `visit` with each step of `from..to` that is in the record, and stands where it stood when done.
    pub fn walk(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step)) {
        let position = self.position();
        let to = to.min(self.end());
        if from >= to {
            return;
        }
        self.seek(from);
        while self.position() < to {
            match self.recorder.redo_as_step() {
                Some(step) => visit(step),
                None => break,
            }
        }
        self.seek(position);
    }

    /// The step that did not happen.
    fn last_step(&self, index: StepIndex) -> Option<Step> {
        if index != self.position() {
            return None;
        }
        let rip = self.recorder.state.registers.rip;
        let (what, fault) = match self.ended()? {
            Stop::Exited { code } => (Executed::Exit { code: *code }, self.leak.clone()),
            Stop::Fault(fault) => (self.attempted(rip), Some(fault.clone())),
            _ => return None,
        };
        Some(Step {
            index,
            at: Address(rip),
            what,
            registers: Vec::new(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap: Vec::new(),
            frames: Vec::new(),
            output: Vec::new(),
            fault,
            warnings: Vec::new(),
        })
    }

    fn attempted(&self, rip: u64) -> Executed {
        if let Some(function) = RuntimeFn::at(Address(rip)) {
            let registers = [Register::RDI, Register::RSI, Register::RDX, Register::RCX];
            let arguments = registers[..function.n_arguments()].iter().map(|r| self.recorder.state.registers.gpr(*r));
            return Executed::RuntimeCall { function, arguments: arguments.collect(), result: None };
        }
        let length = self.disassemble(Address(rip)).map_or(1, |instruction| instruction.length);
        Executed::Instruction { length }
    }

    /// Why the machine cannot go on from here, if that was already found out at this position.
    #[must_use]
    pub fn ended(&self) -> Option<&Stop> {
        let (position, stop) = self.ended.as_ref()?;
        (*position == self.recorder.history.position()).then_some(stop)
    }

    /// What the program left behind, if it ended at this position: `Fault::Leak`.
    #[must_use]
    pub fn leak(&self) -> Option<&Fault> {
        self.ended().and(self.leak.as_ref())
    }

    /// The breaches of convention up to here, with the instruction that each is about; each place once.
    pub fn warnings(&self) -> impl Iterator<Item = (StepIndex, Address, &Warning)> {
        self.recorder
            .history
            .warnings()
            .iter()
            .map(|(step, place, warning)| (StepIndex(*step), Address(*place), warning))
    }

    /// Raised by another thread or a signal handler, it stops a run before its next instruction.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.recorder.interrupt)
    }

    /// Bytes that the record of the run takes.
    #[must_use]
    pub fn record_size(&self) -> usize {
        self.recorder.history.size()
    }

    // --- looking ---

    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.recorder.state.registers
    }

    /// Every mapped region in address order.
    #[must_use]
    pub fn regions(&self) -> Vec<Region> {
        self.recorder.state.memory.regions()
    }

    /// Copies guest memory; `None` if any byte is unmapped.
    #[must_use]
    pub fn read(&self, address: Address, length: usize) -> Option<Vec<u8>> {
        self.recorder.state.memory.read(address.0, length)
    }

    /// A little-endian 64-bit word; `None` if any byte is unmapped.
    #[must_use]
    pub fn read_u64(&self, address: Address) -> Option<u64> {
        self.recorder.state.memory.read_number(address.0, 8)
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub fn frames(&self) -> Vec<Frame> {
        self.recorder.state.frames.in_progress()
    }

    /// Every block ever allocated, live or freed, by id.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        self.recorder.state.heap.blocks()
    }

    /// The block, live or freed, that `address` lies in; where freed bytes were handed out again, the newest.
    #[must_use]
    pub fn block_at(&self, address: Address) -> Option<&Block> {
        self.recorder.state.heap.block_at(address)
    }

    /// Whether each byte of a heap range has been written since it was allocated.
    #[must_use]
    pub fn initialised(&self, address: Address, length: usize) -> Vec<bool> {
        let heap = &self.recorder.state.heap;
        (0..length as u64).map(|offset| heap.written.contains(address.plus(offset).0)).collect()
    }

    /// The most heap bytes that were live at once up to here.
    #[must_use]
    pub fn peak_heap_bytes(&self) -> u64 {
        self.recorder.state.heap.marks().peak_bytes
    }

    /// Everything the guest printed up to here.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.recorder.state.printed[..self.recorder.state.n_printed]
    }

    /// The lowest stack pointer up to here.
    #[must_use]
    pub fn deepest_stack(&self) -> Address {
        Address(self.recorder.state.deepest)
    }

    /// How the instruction at an address reads: its bytes decoded; `None` where no instruction can be.
    #[must_use]
    pub fn disassemble(&self, address: Address) -> Option<Disassembly> {
        let memory = &self.recorder.state.memory;
        let bytes =
            (1..=crate::source::iced::facts::MAX_LENGTH).rev().find_map(|length| memory.read(address.0, length))?;
        crate::source::iced::disassemble(&bytes, address.0, &|_| None)
    }

    /// A digest of everything that a step can change; equal for equal states.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let state = &self.recorder.state;
        Register::all().for_each(|register| state.registers.get(register).hash(&mut hasher));
        for region in state.memory.regions() {
            state.memory.read(region.start.0, region.size as usize).hash(&mut hasher);
        }
        let heap = &state.heap;
        format!("{:?} {:?} {:?}", heap.blocks(), heap.marks(), heap.live_bytes()).hash(&mut hasher);
        heap.written.words().hash(&mut hasher);
        (state.stack.written.words(), &state.register_shadow).hash(&mut hasher);
        format!("{:?}", state.frames.in_progress()).hash(&mut hasher);
        (self.output(), state.n_read, state.deepest).hash(&mut hasher);
        hasher.finish()
    }

    // --- changing by hand; each is a step of its own that can be taken back ---

    /// Sets a whole register. Of rflags only the flags that instructions set can be changed.
    pub fn set_register(&mut self, register: Register, value: u128) {
        const SETTABLE_FLAGS: u128 = 0xcd5;
        let old = self.recorder.state.registers.get(register);
        let value = match register {
            Register::Rflags => old & !SETTABLE_FLAGS | value & SETTABLE_FLAGS,
            Register::Mxcsr => value & 0xffff,
            _ => value,
        };
        self.is_stale = true;
        let mut step = HostStep::begin(&mut self.recorder, Executed::Edit);
        step.set(register, value);
        step.commit();
    }

    /// Writes guest memory by hand, in any mapped region but code.
    ///
    /// # Errors
    /// When the range is unmapped or holds code.
    pub fn write(&mut self, address: Address, bytes: &[u8]) -> Result<(), String> {
        let memory = &self.recorder.state.memory;
        let region = memory.region_at(address.0).filter(|region| bytes.len() as u64 <= region.end().0 - address.0);
        let Some(region) = region else {
            return Err(format!("{} bytes at {address} are not all mapped", bytes.len()));
        };
        if region.kind.is_executable() {
            return Err(format!("{address} holds code, which cannot be changed"));
        }
        if bytes.is_empty() {
            return Ok(());
        }
        let mut step = HostStep::begin(&mut self.recorder, Executed::Edit);
        step.write(address.0, bytes);
        step.commit();
        Ok(())
    }

    /// Puts typed code at `typed_end` or typed variables at `typed_data_end`, as `kind` says (`Code` or `Data`). Not a
    /// step: what is typed becomes part of the program.
    ///
    /// # Errors
    /// When the room for what is typed is used up.
    pub fn place(&mut self, kind: RegionKind, bytes: &[u8]) -> Result<Address, String> {
        let is_code = kind == RegionKind::Code;
        let (start, end) =
            if is_code { (self.places.typed_start, self.typed_end) } else { (TYPED_DATA_BASE, self.typed_data_end) };
        if bytes.len() as u64 > (start + self.typed_room).saturating_sub(end) {
            return Err(format!("there is no more room: all {} bytes for what is typed are used", self.typed_room));
        }
        let stored = bytes.is_empty() || self.recorder.state.memory.store(end, bytes);
        assert!(stored, "the room for what is typed is mapped");
        let new_end = end + bytes.len() as u64;
        if is_code {
            self.set_typed_end(new_end);
        } else {
            self.typed_data_end = new_end;
        }
        Ok(Address(end))
    }

    /// Takes note of symbols and externals that typing added.
    pub fn learn(&mut self, program: &Program) {
        self.externals.clone_from(&program.externals);
        self.recorder.code.learn_symbols(program);
        self.set_typed_end(self.typed_end);
    }

    fn set_typed_end(&mut self, end: u64) {
        self.typed_end = end;
        self.note_ends();
        self.recorder.code.set_end(self.places.typed_start, end);
        self.cpu.forget_code();
        // What could not be executed before may now be there.
        self.ended = None;
    }

    /// Where the next typed instruction goes.
    #[must_use]
    pub fn typed_end(&self) -> Address {
        Address(self.typed_end)
    }

    /// Where the next typed variable goes.
    #[must_use]
    pub fn typed_data_end(&self) -> Address {
        Address(self.typed_data_end)
    }

    /// Forgets typed code from `address` on, and what lies ahead in the record, which may have run it.
    pub fn truncate_typed(&mut self, address: Address) {
        let from = address.0.clamp(self.places.typed_start, self.typed_end);
        let length = (self.typed_end - from)
            .next_multiple_of(PAGE)
            .min(self.typed_room + PAGE - (from - self.places.typed_start));
        self.recorder.history.cut();
        let stored = length == 0 || self.recorder.state.memory.store(from, &vec![startup::FILLER; length as usize]);
        assert!(stored, "the room for what is typed is mapped, with a page after it");
        self.set_typed_end(from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::memory_map::{CODE_BASE, HEAP_BASE, STACK_TOP};
    use crate::model::program::{Entry, Segment};
    use crate::model::step::{FrameEvent, HeapEvent};

    fn config() -> Config {
        Config { stack_size: 0x4000, heap_size: 0x4000, input: b"abc".to_vec(), typed_room: 0 }
    }

    fn machine(bytes: &[u8]) -> Machine {
        let segment = Segment { kind: RegionKind::Code, start: Address(CODE_BASE), bytes: bytes.to_vec(), zeros: 0 };
        let entry = Entry::First(Address(CODE_BASE));
        Machine::new(&Program { segments: vec![segment], entry, ..Program::default() }, &config()).expect("a machine")
    }

    /// Steps to the end, then checks that going back meets the same states and going forward again too.
    fn check_laws(machine: &mut Machine, at_most: u64) -> Stop {
        let one = Until { steps: Some(1), ..Until::default() };
        let mut digests = vec![machine.digest()];
        let mut steps = Vec::new();
        let stop = loop {
            let stop = machine.run(&one);
            if stop != Stop::Steps || machine.position().0 > at_most {
                break stop;
            }
            steps.push(machine.step_at(StepIndex(machine.position().0 - 1)).expect("the step was just taken"));
            digests.push(machine.digest());
        };
        for digest in digests.iter().rev().skip(1) {
            assert_eq!(machine.back(1), 1);
            assert_eq!(machine.digest(), *digest, "back to {}", machine.position());
        }
        assert_eq!(machine.back(1), 0);
        for digest in digests.iter().skip(1) {
            assert_eq!(machine.run(&one), Stop::Steps);
            assert_eq!(machine.digest(), *digest, "forward to {}", machine.position());
        }
        let mut again = Vec::new();
        machine.walk(StepIndex(0), machine.end(), |step| again.push(step));
        assert_eq!(steps, again);
        stop
    }

    #[test]
    fn a_few_instructions_run_and_come_back() {
        // mov eax, 5; add rax, 3; push rax; pop rbx
        let mut machine = machine(&[0xb8, 5, 0, 0, 0, 0x48, 0x83, 0xc0, 3, 0x50, 0x5b]);
        assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
        assert_eq!(machine.registers().gpr(Register::RBX), 8);
        assert_eq!(machine.position(), StepIndex(4));
        let push = machine.step_at(StepIndex(2)).expect("recorded");
        assert_eq!(push.writes[0].address, Address(STACK_TOP - 8));
        assert_eq!(push.writes[0].new, 8_u64.to_le_bytes());
    }

    #[test]
    fn endless_recursion_stops_at_the_guard() {
        // call $
        let mut machine = machine(&[0xe8, 0xfb, 0xff, 0xff, 0xff]);
        let stop = check_laws(&mut machine, 1 << 20);
        assert!(matches!(stop, Stop::Fault(Fault::StackOverflow { depth: 2049, used: 0x4000, .. })), "{stop:?}");
        assert_eq!(machine.run(&Until::default()), stop, "the same fault again");
        assert!(machine.step_at(machine.position()).is_some_and(|step| step.fault.is_some()));
        assert_eq!(machine.back(1), 1);
        assert!(machine.ended().is_none());
    }

    #[test]
    fn popping_an_empty_stack_underflows() {
        let stop = machine(&[0x58]).run(&Until::default());
        assert!(matches!(stop, Stop::Fault(Fault::StackUnderflow { .. })), "{stop:?}");
    }

    #[test]
    fn a_block_is_allocated_written_and_freed() {
        // mov edi, 16; mov esi, 8; mov eax, __rust_alloc; call rax; mov qword ptr [rax], 7
        // mov rdi, rax; mov esi, 16; mov edx, 8; mov eax, __rust_dealloc; call rax
        let mut bytes = vec![0xbf, 16, 0, 0, 0, 0xbe, 8, 0, 0, 0, 0xb8];
        bytes.extend((RuntimeFn::RustAlloc.address().0 as u32).to_le_bytes());
        bytes.extend([
            0xff, 0xd0, 0x48, 0xc7, 0, 7, 0, 0, 0, 0x48, 0x89, 0xc7, 0xbe, 16, 0, 0, 0, 0xba, 8, 0, 0, 0, 0xb8,
        ]);
        bytes.extend((RuntimeFn::RustDealloc.address().0 as u32).to_le_bytes());
        bytes.extend([0xff, 0xd0]);
        let mut machine = machine(&bytes);
        assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
        let block = machine.blocks()[0].clone();
        assert_eq!((block.address, block.size, block.is_live()), (Address(HEAP_BASE + 16), 16, false));
        assert_eq!(block.allocated.caller, Address(CODE_BASE + 15));
        let call = machine.step_at(StepIndex(3)).expect("recorded");
        assert!(matches!(&call.frames[..], [FrameEvent::Push(_)]), "{call:?}");
        let alloc = machine.step_at(StepIndex(4)).expect("recorded");
        assert!(matches!(&alloc.heap[..], [HeapEvent::Alloc(_)]), "{alloc:?}");
        assert!(matches!(&alloc.frames[..], [FrameEvent::Pop(_)]));
        assert_eq!(machine.initialised(block.address, 16)[6..10], [true, true, false, false]);
    }

    #[test]
    fn system_calls_read_and_write() {
        // sub rsp, 16; xor eax, eax; xor edi, edi; mov rsi, rsp; mov edx, 8; syscall
        // mov edx, eax; mov eax, 1; mov edi, 1; syscall; mov eax, 39; syscall
        let mut machine = machine(&[
            0x48, 0x83, 0xec, 0x10, 0x31, 0xc0, 0x31, 0xff, 0x48, 0x89, 0xe6, 0xba, 8, 0, 0, 0, 0x0f, 5, 0x89, 0xc2,
            0xb8, 1, 0, 0, 0, 0xbf, 1, 0, 0, 0, 0x0f, 5, 0xb8, 39, 0, 0, 0, 0x0f, 5,
        ]);
        assert_eq!(check_laws(&mut machine, 100), Stop::Fault(Fault::UnsupportedSyscall { number: 39 }));
        assert_eq!(machine.output(), b"abc");
    }

    #[test]
    fn repeated_string_instructions_step_one_iteration_at_a_time() {
        // mov rdi, rsp; sub rdi, 32; mov ecx, 4; mov eax, 0x1122334455667788; rep stosq; nop
        let mut machine = machine(&[
            0x48, 0x89, 0xe7, 0x48, 0x83, 0xef, 0x20, 0xb9, 4, 0, 0, 0, 0x48, 0xb8, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33,
            0x22, 0x11, 0xf3, 0x48, 0xab, 0x90,
        ]);
        assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
        assert_eq!(machine.position(), StepIndex(4 + 4 + 1));
        assert_eq!(machine.read_u64(Address(STACK_TOP - 8)), Some(0x1122_3344_5566_7788));
    }

    #[test]
    fn x87_and_mxcsr_come_back_too() {
        // fld1; fldpi; faddp; sub rsp, 8; fstp qword ptr [rsp]; movsd xmm0, [rsp]; mov dword ptr [rsp], 0x1fa0; ldmxcsr [rsp]
        let mut machine = machine(&[
            0xd9, 0xe8, 0xd9, 0xeb, 0xde, 0xc1, 0x48, 0x83, 0xec, 8, 0xdd, 0x1c, 0x24, 0xf2, 0x0f, 0x10, 4, 0x24, 0xc7,
            4, 0x24, 0xa0, 0x1f, 0, 0, 0x0f, 0xae, 0x14, 0x24,
        ]);
        assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
        assert_eq!(machine.registers().xmm[0] as u64, (1.0 + std::f64::consts::PI).to_bits());
        assert_eq!(machine.registers().mxcsr, 0x1fa0);
    }

    #[test]
    fn faults_leave_the_state_alone_and_come_again() {
        for (bytes, code) in [
            (&[0x31, 0xc9, 0x48, 0xf7, 0xf1][..], "divide-error"),
            (&[0x48, 0x8b, 0x04, 0x25, 0x10, 0, 0, 0], "null-access"),
            (&[0x0f, 0x0b], "undefined-instruction"),
            (&[0xcc], "breakpoint-trap"),
            (&[0xfa], "privileged-instruction"),
            (&[0xc5, 0xf8, 0x58, 0xc2], "unsupported-instruction"),
            (&[0xff, 0xe0], "not-executable"),
            (&[0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x48, 0x8b, 0], "non-canonical"),
            (&[0x0f, 0x28, 0x44, 0x24, 0xe8], "misaligned-access"),
            (&[0xc6, 0x04, 0x25, 0, 0x10, 0x40, 0, 1], "read-only-write"),
            (&[0xc6, 0x04, 0x25, 0, 0x10, 0x90, 0, 1], "unmapped-access"),
            (&[0xeb, 0x70], "not-executable"),
        ] {
            let mut machine = machine(bytes);
            for _ in 0..3 {
                let before = |machine: &mut Machine| machine.digest();
                let stop = check_laws(&mut machine, 10);
                let digest = before(&mut machine);
                assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == code), "{code}: {stop:?}");
                assert_eq!(machine.run(&Until::default()), stop);
                assert_eq!(machine.digest(), digest);
                machine.back(u64::MAX);
            }
        }
    }

    #[test]
    fn typed_code_runs_as_it_grows_and_can_be_taken_back() {
        let mut machine =
            Machine::new(&Program::default(), &Config { typed_room: 0x1000, ..config() }).expect("a machine");
        assert_eq!(machine.run(&Until::default()), Stop::EndOfTyped);
        machine.place(RegionKind::Code, &[0xb8, 5, 0, 0, 0]).expect("room");
        assert_eq!(machine.run(&Until::default()), Stop::EndOfTyped);
        assert_eq!(machine.registers().gpr(Register::RAX), 5);
        machine.back(1);
        machine.truncate_typed(Address(CODE_BASE));
        machine.place(RegionKind::Code, &[0xb8, 6, 0, 0, 0]).expect("room");
        assert_eq!(machine.run(&Until::default()), Stop::EndOfTyped);
        assert_eq!((machine.registers().gpr(Register::RAX), machine.end()), (6, StepIndex(1)));
        assert!(machine.place(RegionKind::Code, &[0x90; 0x1000]).is_err());
        // A jump back to code that was executed before more was typed after it.
        machine.place(RegionKind::Code, &[0xff, 0xc0, 0xeb, 0xfc]).expect("room");
        assert_eq!(machine.run(&Until { steps: Some(20), ..Until::default() }), Stop::Steps);
        assert_eq!(machine.registers().gpr(Register::RAX), 16);
    }

    #[test]
    fn edits_are_steps() {
        let mut machine = machine(&[0x90]);
        let before = machine.digest();
        machine.set_register(Register::RAX, 5);
        machine.set_register(Register::Rflags, u128::MAX);
        assert_eq!(machine.registers().rflags, 0xed7);
        machine.write(Address(STACK_TOP - 8), &[1, 2]).expect("the stack is writable");
        assert!(machine.write(Address(CODE_BASE), &[1]).is_err());
        assert!(machine.write(Address(STACK_TOP - 1), &[1, 2]).is_err());
        assert_eq!(machine.position(), StepIndex(3));
        assert_eq!(machine.back(9), 3);
        assert_eq!(machine.digest(), before);
    }
}
