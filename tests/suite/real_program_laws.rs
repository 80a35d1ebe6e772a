//! The laws that hold for every run, over compiled programs: going back restores every bit, going on again is the same run, a run without
//! history ends in the same state, and damaged executables are refused with an error.

use crate::machine_invariants::eager_hot_loops;
use crate::transcripts::load_compiled;
use asmscope::engine::machine::Machine;
use asmscope::engine::tuning::Tuning;
use asmscope::loader::elf;
use asmscope::model::addr::StepIndex;
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use std::fs;
use std::path::Path;

/// Programs with heap blocks of all kinds, unwinding, threads that wait for each other, input, signals and mappings.
const PROGRAMS: [&str; 8] = [
    "rust/vectors.rs",
    "rust/shared.rs",
    "rust/catch_unwind.rs",
    "rust/channels.rs",
    "rust/condition_variables.rs",
    "rust/stdin_lines.rs",
    "c/signals.c",
    "c/mappings.c",
];

const MOST_STEPS: u64 = 5_000_000;

fn program(name: &str) -> Program {
    load_compiled(&format!("tests/programs/{name}")).program
}

fn machine(program: &Program) -> Machine {
    let config = Config { stack_size: 8 << 20, heap_size: 16 << 20, input: b"1 2\n3\n".to_vec(), typed_capacity: 0 };
    Machine::new(program, &config).expect("the sizes are in range")
}

fn run(machine: &mut Machine) -> Stop {
    machine.run(&RunUntil { steps: Some(MOST_STEPS), ..RunUntil::default() })
}

#[test]
fn going_back_and_on_again_restores_every_bit() {
    for name in PROGRAMS {
        let program = program(name);
        let mut machine = machine(&program);
        let at_start = machine.digest();
        let stop = run(&mut machine);
        assert!(matches!(stop, Stop::Exited { .. }), "{name}: {stop:?}");
        let (end, at_end) = (machine.position(), machine.digest());
        let middle = StepIndex(end.0 / 2);
        machine.seek(middle);
        let in_between = machine.digest();
        machine.seek(StepIndex(0));
        assert_eq!(machine.digest(), at_start, "{name}: back at the start");
        machine.seek(middle);
        assert_eq!(machine.digest(), in_between, "{name}: in the middle again");
        machine.back(1000);
        assert_eq!(run(&mut machine), stop, "{name}");
        assert_eq!((machine.position(), machine.digest()), (end, at_end), "{name}: at the end again");
    }
}

/// The programs of the folders, by path.
fn all_programs() -> Vec<String> {
    let mut all = Vec::new();
    for folder in ["tests/programs/c", "tests/programs/rust"] {
        let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder is there");
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        all.extend(
            names
                .filter(|name| [".c", ".rs"].iter().any(|end| name.ends_with(end)))
                .map(|name| format!("{folder}/{name}")),
        );
    }
    all.sort();
    all
}

/// As programs run, and with loops copied as soon as they can be. All of them would take minutes.
#[test]
fn a_run_without_history_is_the_recorded_one() {
    for name in all_programs().into_iter().step_by(7) {
        let program = load_compiled(&name).program;
        let mut recorded = machine(&program);
        let stop = run(&mut recorded);
        let end = recorded.position();
        let (at_end, output) = (recorded.digest(), recorded.output().to_vec());
        let middle = StepIndex(end.0 / 3);
        recorded.seek(middle);
        for tuning in [Tuning::default(), eager_hot_loops()] {
            let fast = machine(&program).tuned(tuning).without_history();
            let mut fast = fast.expect("another emulator can be opened");
            assert_eq!(run(&mut fast), stop, "{name}");
            assert_eq!(fast.position(), end, "{name}");
            assert_eq!(fast.output(), output, "{name}");
            assert_eq!(fast.digest(), at_end, "{name}");
            fast.seek(middle);
            assert_eq!(fast.digest(), recorded.digest(), "{name}: at step {}", middle.0);
            assert_eq!(fast.take_divergence(), None, "{name}");
        }
    }
}

#[test]
fn damaged_executables_are_refused_or_run() {
    let built = Path::new(env!("CARGO_BIN_EXE_asmscope"));
    let bytes = fs::read(built).expect("the program under test is there");
    // Headers and the start of the tables; the rest is too large to damage often.
    let head = &bytes[..bytes.len().min(1 << 20)];
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % below as u64) as usize
    };
    for nth in 0..300 {
        let mut damaged = head.to_vec();
        if nth % 3 == 0 {
            damaged.truncate(next(head.len()));
        }
        for _ in 0..=next(8) {
            let at = next(damaged.len().clamp(1, 1024));
            if let Some(byte) = damaged.get_mut(at) {
                *byte ^= 1 << next(8);
            }
        }
        let host = elf::Host { read_source: &mut |_| None, read_library: &|_| None };
        let options = elf::ImageOptions { arguments: vec![b"damaged".to_vec()], ..elf::ImageOptions::default() };
        // Neither a panic nor a wait: an error, or a program.
        if let Err(error) = elf::load("damaged", &damaged, &options, host) {
            assert!(!error.to_string().is_empty());
        }
    }
}
