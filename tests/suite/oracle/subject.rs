//! The engine as the subject of the comparison: a snippet runs recorded at one go, recorded step by step, and without history, each with
//! going back and forth, and all of that must come to the same states.
//!
//! Machines are used again from case to case: what differs is set by hand, the snippet is typed. Behind it stands a jump to the next byte,
//! so that the block executor has a block to summarise, and everything else that can be executed is `hlt`, which ends the run.

use super::instances::Instance;
use super::memory::{CODE, CODE_SIZE, DATA, MEMORY_SIZE, WINDOW_SIZE, WINDOWS, address_of};
use asmscope::engine::machine::Machine;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::fault::{Fault, Transfer};
use asmscope::model::memory_map::RegionKind;
use asmscope::model::program::{Entry, Program, Segment};
use asmscope::model::register::{Register, Registers};
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::x86::facts::{MAX_LENGTH, may_see_float_flags};
use std::fmt::Write as _;

/// A snippet that takes more steps counts as endless.
const MOST_STEPS: u64 = 500;
/// Cases after which a machine is replaced, because what was typed leaves traces in its view of the code.
const MOST_USES: u64 = 20_000;
/// Of so many cases one is looked at with everything that a step can change, heap and calls included; of the others registers and windows.
const THOROUGH: u64 = 16;
/// Bytes of memory that are set at a time.
const CHUNK: usize = 64;
const HALT: u8 = 0xf4;
/// `jmp` to the next byte.
const END_OF_BLOCK: [u8; 2] = [0xeb, 0];

/// What a snippet left behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Run {
    pub stop: Stop,
    /// As at the end; rip behind a snippet that ran off its end is its end.
    pub registers: Registers,
    pub memory: Vec<u8>,
    /// Steps that were taken.
    pub steps: u64,
}

/// An instruction that ran, and the registers before it.
pub(super) struct Executed {
    pub bytes: Vec<u8>,
    pub registers: Registers,
}

/// Machines for programs that may look at the exception flags of MXCSR, and for others, which are executed otherwise.
pub(super) struct Subject {
    background: Vec<u8>,
    machines: [Option<Pair>; 2],
    /// Which of them ran last.
    last: usize,
}

/// Two machines in the same state.
struct Pair {
    recorded: Bench,
    fast: Bench,
}

impl Subject {
    /// Cases may differ in any byte of memory, but are faster if most of it is as in `background`.
    pub(super) fn new(background: &[u8]) -> Subject {
        Subject { background: background.to_vec(), machines: [None, None], last: 0 }
    }

    /// Runs a snippet in every way.
    ///
    /// # Errors
    /// What differs between two of them, in words.
    pub(super) fn run(&mut self, instance: &Instance) -> Result<Run, String> {
        let code = instance.code();
        self.last = usize::from(may_see_float_flags(&code));
        let place = &mut self.machines[self.last];
        place.take_if(|pair| pair.recorded.n_uses >= MOST_USES);
        let pair = place.get_or_insert_with(|| Pair {
            recorded: Bench::new(machine(), &self.background, code.len()),
            fast: Bench::new(
                machine().without_history().expect("another emulator can be opened"),
                &self.background,
                code.len(),
            ),
        });
        pair.run(instance, &code)
    }

    /// The instructions of the last run, and the registers before each.
    pub(super) fn executed(&mut self) -> Vec<Executed> {
        self.machines[self.last].as_mut().map(|pair| pair.recorded.executed()).unwrap_or_default()
    }
}

/// A machine with nothing but the windows.
fn machine() -> Machine {
    let data = Segment::new(RegionKind::Data, Address(DATA), vec![0; WINDOW_SIZE]);
    let program = Program { segments: vec![data], entry: Entry::Empty, ..Program::default() };
    let config =
        Config { stack_size: WINDOW_SIZE as u64, heap_size: 1, input: Vec::new(), typed_capacity: CODE_SIZE as u64 };
    Machine::new(&program, &config).expect("a small machine can be made")
}

impl Pair {
    fn run(&mut self, instance: &Instance, code: &[u8]) -> Result<Run, String> {
        let stepwise = self.recorded.run_stepwise(instance, code);
        let at_once = self.recorded.run_again();
        same("recorded step by step", &stepwise, "recorded at one go", &at_once)?;
        self.recorded.go_back_and_forth(&at_once).map_err(|text| format!("recorded: {text}"))?;
        let unrecorded = self.fast.run(instance, code);
        same("recorded", &at_once, "without history", &unrecorded)?;
        self.fast.go_back_and_forth(&unrecorded).map_err(|text| format!("without history: {text}"))?;
        Ok(at_once)
    }
}

/// A machine and where the case on it begins.
struct Bench {
    machine: Machine,
    /// Where the windows hold the background and nothing has run.
    base: StepIndex,
    /// Where all of a case but rip is set for certain.
    prepared: StepIndex,
    start: StepIndex,
    at_start: Seen,
    length: usize,
    n_uses: u64,
}

/// What a position looked like.
#[derive(Clone, PartialEq, Eq)]
struct Seen {
    registers: Registers,
    memory: Vec<u8>,
    n_frames: usize,
    digest: Option<u64>,
}

impl Bench {
    fn new(mut machine: Machine, background: &[u8], length: usize) -> Bench {
        for (window, bytes) in WINDOWS.iter().zip(background.chunks(WINDOW_SIZE)) {
            machine.write(Address(*window), bytes).expect("the windows can be written");
        }
        let base = machine.position();
        let at_start = Seen { registers: machine.registers().clone(), memory: Vec::new(), n_frames: 0, digest: None };
        Bench { machine, base, prepared: base, start: base, at_start, length, n_uses: 0 }
    }

    /// Sets code, registers and memory.
    fn load(&mut self, instance: &Instance, code: &[u8]) {
        let machine = &mut self.machine;
        machine.seek(self.base);
        let mut bytes = [code, &END_OF_BLOCK].concat();
        bytes.resize(CODE_SIZE, HALT);
        machine.truncate_typed(Address(CODE), machine.typed_data_end());
        machine.append_typed(RegionKind::Code, &bytes).expect("there is room for the code");
        if may_see_float_flags(code) {
            let typed = Segment::new(RegionKind::Code, Address(CODE), code.to_vec());
            machine.add_symbols(&Program { segments: vec![typed], ..Program::default() });
        }
        let before = memory(machine);
        for offset in (0..MEMORY_SIZE).step_by(CHUNK) {
            let wanted = &instance.memory[offset..offset + CHUNK];
            if before[offset..offset + CHUNK] != *wanted {
                machine.write(Address(address_of(offset)), wanted).expect("the windows can be written");
            }
        }
        let wanted = Registers { rip: CODE, ..instance.registers.clone() };
        for register in Register::all() {
            if machine.registers().get(register) != wanted.get(register) {
                machine.set_register(register, wanted.get(register));
            }
        }
        assert_eq!(machine.registers(), &wanted, "every register can be set");
        self.length = code.len();
        self.n_uses += 1;
        self.prepared = machine.position();
        self.begin();
    }

    /// Begins with a change by hand, so that what is ahead in the record is not gone through; always at the same position, which is what
    /// the time-stamp counter reads.
    fn begin(&mut self) {
        self.machine.seek(self.prepared);
        self.machine.set_register(Register::Rip, CODE.into());
        self.start = self.machine.position();
        self.at_start = self.seen();
    }

    fn seen(&self) -> Seen {
        let digest = self.n_uses.is_multiple_of(THOROUGH).then(|| self.machine.digest());
        Seen {
            registers: self.machine.registers().clone(),
            memory: memory(&self.machine),
            n_frames: self.machine.frames().len(),
            digest,
        }
    }

    fn run(&mut self, instance: &Instance, code: &[u8]) -> Run {
        self.load(instance, code);
        let stop = self.machine.run(&steps(MOST_STEPS));
        self.outcome(stop)
    }

    fn run_stepwise(&mut self, instance: &Instance, code: &[u8]) -> Run {
        self.load(instance, code);
        let mut stop = Stop::Steps;
        while stop == Stop::Steps && self.machine.position().0 < self.start.0 + MOST_STEPS {
            stop = self.machine.run(&steps(1));
        }
        self.outcome(stop)
    }

    /// Executes what was loaded last once more, at one go.
    fn run_again(&mut self) -> Run {
        self.begin();
        let stop = self.machine.run(&steps(MOST_STEPS));
        self.outcome(stop)
    }

    fn outcome(&self, stop: Stop) -> Run {
        let mut registers = self.machine.registers().clone();
        let (end, behind) = (CODE + self.length as u64, CODE + (self.length + END_OF_BLOCK.len()) as u64);
        let mut steps = self.machine.position().0 - self.start.0;
        if registers.rip == behind && matches!(stop, Stop::Exited { .. }) {
            registers.rip = end;
            steps -= 1;
        }
        Run { stop, registers, memory: memory(&self.machine), steps }
    }

    /// Goes to the start and to the end in several ways; `run` is what was found there before.
    fn go_back_and_forth(&mut self, run: &Run) -> Result<(), String> {
        let end = self.machine.position();
        let at_end = self.seen();
        self.machine.seek(self.start);
        self.is_at(&self.at_start, "gone back at one go")?;
        if end.0 > self.start.0 + 1 {
            let middle = StepIndex(self.start.0.midpoint(end.0));
            self.machine.seek(middle);
            let in_middle = self.seen();
            self.machine.seek(end);
            self.is_at(&at_end, "gone back and forth")?;
            while self.machine.position() > self.start {
                self.machine.back(1);
                if self.machine.position() == middle {
                    self.is_at(&in_middle, "in the middle, gone back step by step")?;
                }
            }
            self.is_at(&self.at_start, "gone back step by step")?;
        }
        let mut stop = Stop::Steps;
        while stop == Stop::Steps && self.machine.position() < end {
            stop = self.machine.run(&steps(1));
        }
        if stop == Stop::Steps && run.stop != Stop::Steps {
            stop = self.machine.run(&steps(1));
        }
        self.is_at(&at_end, "gone forth step by step")?;
        if stop != run.stop {
            return Err(format!("stops with {stop:?} when gone through again, before with {:?}", run.stop));
        }
        same("before", run, "gone through again", &self.outcome(stop))
    }

    fn is_at(&self, seen: &Seen, what: &str) -> Result<(), String> {
        if self.seen() == *seen { Ok(()) } else { Err(format!("another state when {what}")) }
    }

    fn executed(&mut self) -> Vec<Executed> {
        let end = self.machine.position();
        let mut executed = Vec::new();
        for position in self.start.0..=end.0 {
            self.machine.seek(StepIndex(position));
            let registers = self.machine.registers().clone();
            let inside = (registers.rip.wrapping_sub(CODE) as usize) < self.length;
            let length = (CODE + self.length as u64).saturating_sub(registers.rip).min(MAX_LENGTH as u64);
            if inside && let Some(bytes) = self.machine.read(Address(registers.rip), length as usize) {
                executed.push(Executed { bytes, registers });
            }
        }
        executed
    }
}

fn steps(n: u64) -> RunUntil {
    RunUntil { steps: Some(n), ..RunUntil::default() }
}

fn memory(machine: &Machine) -> Vec<u8> {
    WINDOWS.map(|start| machine.read(Address(start), WINDOW_SIZE).expect("the windows are mapped")).concat()
}

fn same(one: &str, a: &Run, other: &str, b: &Run) -> Result<(), String> {
    if a == b {
        return Ok(());
    }
    let mut text = format!("{one} and {other}:");
    for register in Register::all() {
        let (a, b) = (a.registers.get(register), b.registers.get(register));
        if a != b {
            let _ = write!(text, " {register} {a:#x} {b:#x}");
        }
    }
    if let Some(offset) = (0..MEMORY_SIZE).find(|offset| a.memory[*offset] != b.memory[*offset]) {
        let _ = write!(text, " [{:#x}] {:#x} {:#x}", address_of(offset), a.memory[offset], b.memory[offset]);
    }
    if (&a.stop, a.steps) != (&b.stop, b.steps) {
        let _ = write!(text, " {:?} after {} steps, {:?} after {}", a.stop, a.steps, b.stop, b.steps);
    }
    Err(text)
}

/// Where a fault says that execution would have gone on, had there been code. The processor goes to no address that is not canonical.
pub(super) fn target_of(stop: &Stop) -> Option<u64> {
    match stop {
        Stop::Fault(Fault::NotExecutable { target, transfer, .. }) if *transfer != Transfer::FallThrough => {
            Some(target.0).filter(|target| is_canonical(*target))
        }
        _ => None,
    }
}

/// Bits 63 to 47 are equal.
pub(super) fn is_canonical(address: u64) -> bool {
    matches!(address as i64 >> 47, 0 | -1)
}
