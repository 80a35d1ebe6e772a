//! Every row of the tables of where Rust's data lives is true of the programs that show it: written by hand, and compiled.
//!
//! What a row claims is read off the steps, the registers and the blocks of a run, not off any text.

mod features;
mod headers;
mod lessons;
mod outputs;
mod pointers;

use crate::teaching_programs::load;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::memory_map::RegionKind;
use asmscope::model::program::Program;
use asmscope::model::register::{Register, Registers};
use asmscope::model::run::{RunUntil, Stop};
use asmscope::model::runtime::RuntimeFn;
use asmscope::model::step::{Executed, Step};
use asmscope::session::programs;
use asmscope::session::programs::BuiltIn;

/// Opcodes by which instructions are told.
const LOCK: u8 = 0xf0;
const CALL: u8 = 0xe8;
const JMP: [u8; 2] = [0xe9, 0xeb];
const PUSH_RAX: u8 = 0x50;
const POP_RCX: u8 = 0x59;
const RET: u8 = 0xc3;

/// No program of a table runs longer.
const LONGEST: u64 = 20_000;

/// A program that was run to its end, with all that happened on the way.
struct Played {
    name: &'static str,
    program: Program,
    machine: Machine,
    stop: Stop,
    moments: Vec<Moment>,
}

/// A step, what the registers were before it, and the bytes of the instruction (none for what the host serves).
struct Moment {
    step: Step,
    before: Registers,
    code: Vec<u8>,
}

/// A call of a function that the host serves.
struct Served {
    moment: usize,
    arguments: Vec<u64>,
    result: u64,
}

/// The row's program by hand, and compiled.
fn both(name: &str) -> [Played; 2] {
    let row = programs::rows().find(|row| row.by_hand.name == name).expect("a row has this program");
    [play(row.by_hand), play(row.compiled)]
}

fn play(program: BuiltIn) -> Played {
    let mut machine = load(program.name, program.text);
    let mut moments = Vec::new();
    let stop = loop {
        let before = machine.registers().clone();
        let stop = machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        if let Some(step) = machine.step_at(StepIndex(moments.len() as u64)) {
            let length = if let Executed::Instruction { length } = step.what { usize::from(length) } else { 0 };
            let code = machine.read(step.at, length).expect("what was executed is mapped");
            moments.push(Moment { step, before, code });
        }
        assert!((moments.len() as u64) < LONGEST, "{} does not end", program.name);
        if stop != Stop::Steps {
            break stop;
        }
    };
    Played {
        name: program.name,
        program: crate::teaching_programs::assemble(program.name, program.text),
        machine,
        stop,
        moments,
    }
}

impl Played {
    /// The address of a label.
    fn label(&self, name: &str) -> u64 {
        self.program.symbols.get(name).unwrap_or_else(|| panic!("{}: no label {name}", self.name)).value
    }

    /// The moments at which a function, named without what rustc puts around it, is entered.
    fn entries(&self, function: &str) -> Vec<&Moment> {
        let start = self.label(function);
        self.moments.iter().filter(|moment| moment.step.at.0 == start).collect()
    }

    /// The moments at which instructions of a function are executed.
    fn within(&self, function: &str) -> Vec<&Moment> {
        let inside = |moment: &&Moment| self.function_of(moment.step.at) == Some(function);
        self.moments.iter().filter(inside).collect()
    }

    fn function_of(&self, at: Address) -> Option<&str> {
        self.program.function_at(at).map(|(symbol, _)| &*symbol.name)
    }

    /// The calls of a served function, in order.
    fn served(&self, wanted: RuntimeFn) -> Vec<Served> {
        let served = self.moments.iter().enumerate().filter_map(|(moment, Moment { step, .. })| match &step.what {
            Executed::RuntimeCall { function, arguments, result } if *function == wanted => {
                Some(Served { moment, arguments: arguments.clone(), result: result.unwrap_or(0) })
            }
            _ => None,
        });
        served.collect()
    }

    /// The only allocation.
    fn allocation(&self) -> Served {
        let mut allocations = self.served(RuntimeFn::RustAlloc);
        assert_eq!(allocations.len(), 1, "{}: allocations", self.name);
        allocations.remove(0)
    }

    /// What kind of memory an address lies in.
    fn region(&self, address: u64) -> Option<RegionKind> {
        self.machine.regions().into_iter().find(|region| region.contains(Address(address))).map(|region| region.kind)
    }

    /// The words written to an address, in order: the moment, the word before and the word after.
    fn stores(&self, address: u64) -> Vec<(&Moment, u64, u64)> {
        let writes = self.moments.iter().flat_map(|moment| moment.step.writes.iter().map(move |write| (moment, write)));
        let here = writes.filter(|(_, write)| write.address.0 == address && write.new.len() == 8);
        here.map(|(moment, write)| (moment, word(&write.old), word(&write.new))).collect()
    }

    /// Goes to the state before a moment.
    fn at(&mut self, moment: usize) -> &Machine {
        self.machine.seek(StepIndex(moment as u64));
        &self.machine
    }
}

impl Moment {
    fn rdi(&self) -> u64 {
        self.before.gpr(Register::RDI)
    }

    fn rsi(&self) -> u64 {
        self.before.gpr(Register::RSI)
    }

    fn is_locked(&self) -> bool {
        self.code.first() == Some(&LOCK)
    }

    /// By how many bytes the step lowered the stack pointer.
    fn lowered(&self) -> u64 {
        let change = self.step.registers.iter().find(|change| change.register == Register::RSP);
        change.map_or(0, |change| (change.old as u64).saturating_sub(change.new as u64))
    }
}

fn word(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes.try_into().expect("a word has eight bytes"))
}
