//! Machines for tests of the engine: small programs, as bytes or as text, that run for ever, and segments so short that a few ten thousand
//! steps fill many.

use super::machine::Machine;
use super::tuning::Tuning;
use crate::model::addr::{Address, StepIndex};
use crate::model::memory_map::{CODE_BASE, MemoryMap, RegionKind};
use crate::model::program::{Entry, Program, Segment};
use crate::model::run::{Config, RunUntil, Stop};
use crate::model::runtime::RuntimeFn;

/// Steps of a segment of the machines here, whether it is logged or not.
pub(super) const SEGMENT: u64 = 4096;

/// How a machine keeps what it ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kept {
    /// All segments are logged.
    Logged,
    /// All but the last are executed again.
    Reexecuted,
    /// The first are executed again and the last are logged.
    Mixed,
}

pub(super) const ALL_KEPT: [Kept; 3] = [Kept::Logged, Kept::Reexecuted, Kept::Mixed];

pub(super) fn short_segments() -> Tuning {
    Tuning {
        logged_segment_steps: SEGMENT,
        reexecuted_segment_steps: SEGMENT,
        max_dirty_page_steps: 0,
        walked_ahead: 16,
        walked_back: 4,
        ..Tuning::default()
    }
}

/// Corrupts the register changes by hand that are kept to be made again, so that segments with one end otherwise.
pub(crate) fn corrupt_edits(machine: &mut Machine) {
    let edits = machine.replayer.recording_mut().edits.values_mut();
    edits.flat_map(|edit| &mut edit.registers).for_each(|(_, difference)| *difference ^= 2);
}

/// A machine that has not run yet.
pub(super) fn machine(program: &Program) -> Machine {
    let config = Config { stack_size: 0x1000, heap_size: 0x4000, input: Vec::new(), typed_capacity: 0 };
    Machine::new(program, &config).expect("the sizes are in range").tuned(short_segments())
}

pub(super) fn run(machine: &mut Machine, steps: u64) {
    assert_eq!(machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() }), Stop::Steps);
}

/// A machine that has run for so many steps.
pub(super) fn ran(program: &Program, steps: u64, kept: Kept) -> Machine {
    let mut machine = machine(program);
    match kept {
        Kept::Logged => run(&mut machine, steps),
        Kept::Reexecuted => {
            machine = machine.without_history().expect("a second emulator");
            run(&mut machine, steps);
        }
        Kept::Mixed => {
            machine = machine.without_history().expect("a second emulator");
            run(&mut machine, steps / 2);
            // Nothing in fast mode looks at how many calls are in progress.
            let recorded = RunUntil { steps: Some(steps - steps / 2), depth: Some(0), ..RunUntil::default() };
            assert_eq!(machine.run(&recorded), Stop::Steps);
        }
    }
    machine
}

/// Where [`counts`] keeps its counter.
pub(super) fn counter(machine: &mut Machine) -> u64 {
    let position = machine.position();
    machine.seek(StepIndex(0));
    let address = machine.registers().rsp() - 16;
    machine.seek(position);
    address
}

/// The place of a byte of the code.
pub(super) fn code(offset: u64) -> Address {
    Address(CODE_BASE + offset)
}

pub(super) fn program(bytes: Vec<u8>) -> Program {
    let segment = Segment::new(RegionKind::Code, Address(CODE_BASE), bytes);
    Program { segments: vec![segment], entry: Entry::First(Address(CODE_BASE)), ..Program::default() }
}

fn call(function: RuntimeFn) -> Vec<u8> {
    let address = MemoryMap::SANDBOX.runtime_address(function).0 as u32;
    [&[0xb8][..], &address.to_le_bytes(), &[0xff, 0xd0]].concat()
}

/// Endless: allocates blocks of growing size, writes to them, prints, calls a function that saves rbx, frees; the heap is so small
/// that its bytes are soon handed out again.
pub(super) fn blocks() -> Program {
    // 1: inc rbx; and ebx, 0x1ff; mov rdi, rbx; malloc; mov [rax], bl; mov r12, rax
    let mut bytes = vec![0x48, 0xff, 0xc3, 0x81, 0xe3, 0xff, 1, 0, 0, 0x48, 0x89, 0xdf, 0x48, 0xff, 0xc7];
    bytes.extend(call(RuntimeFn::Malloc));
    bytes.extend([0x88, 0x18, 0x49, 0x89, 0xc4, 0x40, 0x0f, 0xb6, 0xfb]);
    bytes.extend(call(RuntimeFn::Putchar));
    // call f; mov rdi, r12; mov rsi, rbx; add rsi, 40; realloc; mov rdi, rax; free; jmp 1b
    bytes.extend([0xe8, 28, 0, 0, 0, 0x4c, 0x89, 0xe7, 0x48, 0x89, 0xde, 0x48, 0x83, 0xc6, 40]);
    bytes.extend(call(RuntimeFn::Realloc));
    bytes.extend([0x48, 0x89, 0xc7]);
    bytes.extend(call(RuntimeFn::Free));
    bytes.extend([0xeb, (-(bytes.len() as i64) - 2) as u8]);
    // f: push rbx; mov ebx, 7; push rbx; pop rcx; pop rbx; ret
    let at = bytes.len();
    bytes.extend([0x53, 0xbb, 7, 0, 0, 0, 0x53, 0x59, 0x5b, 0xc3]);
    let calls = bytes.iter().position(|byte| *byte == 0xe8).expect("there is a call");
    bytes[calls + 1] = (at - calls - 5) as u8;
    program(bytes)
}

/// Endless: 1: inc rbx; mov [rsp-16], rbx; mov ecx, ebx; and ecx, 0x3f; push rcx; pop rdx; jmp 1b
pub(super) fn counts() -> Program {
    program(vec![0x48, 0xff, 0xc3, 0x48, 0x89, 0x5c, 0x24, 0xf0, 0x89, 0xd9, 0x83, 0xe1, 0x3f, 0x51, 0x5a, 0xeb, 0xef])
}
