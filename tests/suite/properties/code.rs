//! For every sequence of bytes executed as machine code: recorded and without history it ends alike and in one state, and every step can be
//! undone.

use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::memory_map::{CODE_BASE, DATA_BASE, RegionKind};
use asmscope::model::program::{Entry, Segment};
use asmscope::model::register::Register;
use asmscope::model::run::Config;
use asmscope::{Machine, Program, RunUntil};

const N_STEPS: u64 = 400;
/// Where data begins that registers point at; the first bytes of the input choose them.
const POINTERS: [u64; 4] = [DATA_BASE, DATA_BASE + 128, CODE_BASE, 0];
const N_CHOICES: usize = 4;

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    if bytes.len() <= N_CHOICES {
        return;
    }
    let (choices, code) = bytes.split_at(N_CHOICES);
    let mut recorded = machine(choices, code);
    let before = recorded.digest();
    let begin = recorded.position();
    let mut fast = machine(choices, code).without_history().expect("a second emulator");
    let until = RunUntil { steps: Some(N_STEPS), ..RunUntil::default() };
    let stops = [recorded.run(&until), fast.run(&until)];
    assert_eq!(stops[0], stops[1], "recorded and without history");
    assert_eq!(recorded.position(), fast.position(), "recorded and without history");
    let (end, after) = (recorded.position(), recorded.digest());
    assert_eq!(after, fast.digest(), "recorded and without history, at step {end}");
    recorded.seek(begin);
    assert_eq!(recorded.digest(), before, "back at the start");
    recorded.seek(StepIndex(begin.0.midpoint(end.0)));
    recorded.seek(end);
    assert_eq!(recorded.digest(), after, "forward to the end");
}

fn machine(choices: &[u8], code: &[u8]) -> Machine {
    let segments = vec![
        Segment::new(RegionKind::Code, Address(CODE_BASE), code.to_vec()),
        Segment::new(RegionKind::Data, Address(DATA_BASE), vec![7; 256]),
    ];
    let program = Program { segments, entry: Entry::Start(Address(CODE_BASE)), ..Program::default() };
    let config = Config { stack_size: 0x8000, heap_size: 0x10000, input: vec![], typed_capacity: 0x1000 };
    let mut machine = Machine::new(&program, &config).expect("the sizes are in range");
    for number in (0..16).filter(|number| *number != 4) {
        let choice = choices[number % N_CHOICES] >> (number / N_CHOICES * 2) & 3;
        machine.set_register(Register::Gpr(number as u8), POINTERS[usize::from(choice)].into());
    }
    machine
}
