//! Whole programs: the same bytes in the engine and natively, compared after every instruction.
//!
//! Compared are the general registers, rip, the arithmetic flags that the manuals define, the SSE registers, MXCSR's control bits and
//! whatever was written. Not compared are the x87 registers and MXCSR's exception bits, which the emulator does not keep.
//! What the host serves (runtime calls, system calls) is copied over to the native side. Where the sandbox reports a fault, the CPU
//! must refuse the same instruction.
//!
//! Needs ptrace. Where that is forbidden the tests fail and say so, unless `ASMSCOPE_NO_PTRACE=1` states that it is known.

use super::tracee::Tracee;
use crate::teaching_programs;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::Address;
use asmscope::model::fault::Fault;
use asmscope::model::memory_map::STARTUP_BASE;
use asmscope::model::register::{Flag, Register, Registers};
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::model::step::{Executed, Step};
use asmscope::x86::flags::undefined_flags;
use nix::sys::signal::Signal;

/// A program that takes more steps is compared this far.
const MAX_STEPS: u64 = 20_000;
/// MXCSR without its exception flags (Intel SDM vol. 1, figure 10-3).
const MXCSR_CONTROL: u32 = 0xffc0;
/// Where `fs` points in the guest.
const FS_BASE: Address = Address(STARTUP_BASE + 0x800);

#[test]
fn every_program_does_what_the_cpu_does() {
    for (name, text) in teaching_programs::teaching() {
        let machine =
            Machine::new(&teaching_programs::assemble(&name, &text), &small()).expect("a small machine can be made");
        match compare(&name, machine) {
            Ok(compared) => assert!(compared > 5, "{name}: only {compared} instructions were compared"),
            Err(Unlike::Differs(report)) => panic!("{report}"),
            Err(Unlike::NoPtrace) => return,
        }
    }
}

#[test]
fn where_the_sandbox_finds_a_fault_the_cpu_refuses_too() {
    for (name, text) in teaching_programs::faults() {
        let machine =
            Machine::new(&teaching_programs::assemble(&name, &text), &small()).expect("a small machine can be made");
        if let Err(Unlike::Differs(report)) = compare(&name, machine) {
            panic!("{report}");
        }
    }
}

fn small() -> Config {
    Config { stack_size: 64 * 1024, heap_size: 64 * 1024, input: Vec::new(), typed_capacity: 0 }
}

/// Why two runs were not found to be alike.
enum Unlike {
    /// They differ, and this says where.
    Differs(String),
    /// There is no ptrace here, and that is known.
    NoPtrace,
}

/// How an instruction reads an SSE register.
#[derive(Clone, Copy)]
enum Lanes {
    Bits,
    Singles,
    Doubles,
}

impl Lanes {
    /// By the last two letters of the mnemonic.
    fn of(instruction: &str) -> Lanes {
        match instruction.split(' ').next() {
            Some(name) if name.ends_with("ps") || name.ends_with("ss") => Lanes::Singles,
            Some(name) if name.ends_with("pd") || name.ends_with("sd") => Lanes::Doubles,
            _ => Lanes::Bits,
        }
    }

    /// Equal, where every NaN is like every other: given two of them the emulator passes on the greater payload (as the x87 did)
    /// and the CPU the first (Intel SDM vol. 1, table 4-7).
    fn alike(self, one: u128, other: u128) -> bool {
        let both_nan = |shift: u32| match self {
            Lanes::Bits => false,
            Lanes::Singles => [one, other].iter().all(|value| f32::from_bits((value >> shift) as u32).is_nan()),
            Lanes::Doubles => [one, other].iter().all(|value| f64::from_bits((value >> shift) as u64).is_nan()),
        };
        let width = if matches!(self, Lanes::Doubles) { 64 } else { 32 };
        let mask = (1u128 << width) - 1;
        (0..128).step_by(width).all(|shift| (one ^ other) >> shift & mask == 0 || both_nan(shift as u32))
    }
}

/// Runs both to the end, or to the first difference; returns how many instructions were compared.
fn compare(name: &str, mut machine: Machine) -> Result<u64, Unlike> {
    let native = start(name, &machine).ok_or(Unlike::NoPtrace)?;
    let mut n_compared = 0;
    for _ in 0..MAX_STEPS {
        let position = machine.position();
        let stop = machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        if machine.position() == position {
            if let Stop::Fault(fault) = stop {
                check_refusal(&native, &machine, &fault)
                    .map_err(|report| Unlike::Differs(format!("{name}: {report}")))?;
            }
            break;
        }
        let step = machine.step_at(position).expect("a step that was taken is on record");
        if let Executed::Instruction { length } = step.what {
            follow(&machine, &native, &step, length).map_err(|report| {
                let text = machine.disassemble(step.at).map_or_else(String::new, |disassembly| disassembly.intel);
                let place = format!("{name}: step {} at {}: {text}", step.index, step.at);
                Unlike::Differs(format!("{place}\n    (emulator, then CPU) {report}"))
            })?;
            n_compared += 1;
        } else {
            copy_over(&native, &machine, &step);
        }
    }
    Ok(n_compared)
}

fn start(name: &str, machine: &Machine) -> Option<Tracee> {
    if std::env::var_os("ASMSCOPE_NO_PTRACE").is_some_and(|value| value == "1") {
        println!("{name}: not compared with the real CPU, because ASMSCOPE_NO_PTRACE=1");
        return None;
    }
    let regions = machine.regions();
    let native = Tracee::start(&regions).unwrap_or_else(|error| {
        panic!("the real CPU cannot be asked: {error}; set ASMSCOPE_NO_PTRACE=1 to go without this test");
    });
    for region in regions {
        let bytes = machine.read(region.start, region.size as usize).expect("regions are mapped");
        native.write(region.start, &bytes);
    }
    native.set_registers(machine.registers(), FS_BASE);
    Some(native)
}

/// Takes the step natively too, and says where the two differ.
fn follow(machine: &Machine, native: &Tracee, step: &Step, length: u8) -> Result<(), String> {
    let bytes = machine.read(step.at, length.into()).expect("an instruction that ran is mapped");
    let signal = native.step();
    if signal != Signal::SIGTRAP {
        return Err(format!("the CPU refuses it with {signal}"));
    }
    let expected = native.registers();
    let undefined = undefined_flags(&bytes);
    let found = machine.registers();
    let lanes = machine.disassemble(step.at).map_or(Lanes::Bits, |disassembly| Lanes::of(&disassembly.intel));
    let mut differing = differences(found, &expected, &undefined, lanes);
    for write in &step.writes {
        let natively = native.read(write.address, write.new.len());
        if write.new != natively {
            differing.push(format!("memory at {}: {:02x?}, {natively:02x?}", write.address, write.new));
        }
    }
    // What may differ must not make a later instruction differ.
    if (found.rflags ^ expected.rflags) & mask(&undefined) != 0 || found.xmm != expected.xmm {
        native.set_registers(&Registers { rflags: found.rflags, xmm: found.xmm, ..expected }, FS_BASE);
    }
    if differing.is_empty() { Ok(()) } else { Err(differing.join("; ")) }
}

fn differences(found: &Registers, expected: &Registers, undefined: &[Flag], lanes: Lanes) -> Vec<String> {
    let gpr = (0..16).map(Register::Gpr);
    let xmm = (0..16).map(Register::Xmm);
    let whole = gpr.chain([Register::Rip]).chain(xmm).filter(|register| match register {
        Register::Xmm(_) => !lanes.alike(found.get(*register), expected.get(*register)),
        _ => found.get(*register) != expected.get(*register),
    });
    let mut lines: Vec<String> = whole
        .map(|register| format!("{register}: {:#x}, {:#x}", found.get(register), expected.get(register)))
        .collect();
    for flag in Flag::ALL.iter().filter(|flag| !undefined.contains(flag)) {
        let (ours, theirs) = (flag.is_set(found.rflags), flag.is_set(expected.rflags));
        if ours != theirs {
            lines.push(format!("{}: {}, {}", flag.name(), u8::from(ours), u8::from(theirs)));
        }
    }
    if (found.mxcsr ^ expected.mxcsr) & MXCSR_CONTROL != 0 {
        lines.push(format!("mxcsr: {:#x}, {:#x}", found.mxcsr, expected.mxcsr));
    }
    lines
}

fn mask(flags: &[Flag]) -> u64 {
    flags.iter().fold(0, |mask, flag| mask | 1 << flag.bit())
}

/// What the host did for the guest happens natively by decree.
fn copy_over(native: &Tracee, machine: &Machine, step: &Step) {
    for write in &step.writes {
        native.write(write.address, &write.new);
    }
    native.set_registers(machine.registers(), FS_BASE);
}

/// The signal that a refused instruction ends with, for faults that the CPU finds too.
fn refusal(fault: &Fault) -> Option<&'static [Signal]> {
    match fault {
        Fault::DivideError { .. } | Fault::FloatingPointException { .. } => Some(&[Signal::SIGFPE]),
        Fault::UndefinedInstruction { .. } => Some(&[Signal::SIGILL]),
        // A wrong address through rsp or rbp is a stack fault, which Linux reports as SIGBUS.
        Fault::StackOverflow { .. }
        | Fault::StackUnderflow { .. }
        | Fault::NullAccess { .. }
        | Fault::UnmappedAccess { .. }
        | Fault::ReadOnlyWrite { .. }
        | Fault::NotExecutable { .. }
        | Fault::NonCanonical { .. }
        | Fault::MisalignedAccess { .. }
        | Fault::PrivilegedInstruction { .. }
        | Fault::GeneralProtection { .. } => Some(&[Signal::SIGSEGV, Signal::SIGBUS]),
        _ => None,
    }
}

fn check_refusal(native: &Tracee, machine: &Machine, fault: &Fault) -> Result<(), String> {
    // Beyond the end of a section but in its last page the CPU finds memory.
    if let Fault::UnmappedAccess { access } = fault
        && machine.region_at(access.address).is_some()
    {
        return Ok(());
    }
    let Some(expected) = refusal(fault) else { return Ok(()) };
    let mut signal = native.step();
    // The CPU notices a jump to nowhere one instruction later, at its target.
    if matches!(fault, Fault::NotExecutable { .. }) && signal == Signal::SIGTRAP {
        signal = native.step();
    }
    if expected.contains(&signal) { Ok(()) } else { Err(format!("{} here, but the CPU says {signal}", fault.code())) }
}
