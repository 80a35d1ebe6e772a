//! Invariants of the machine over every program in `programs/`: undo restores every bit, running fast equals
//! single-stepping, and execution is deterministic.
//!
//! Each program is single-stepped at its start and end and run in between, in both directions. Generated programs are
//! single-stepped throughout.

use crate::block_executor::generated;
use crate::teaching_programs::{assemble, texts};
use asmscope::engine::machine::Machine;
use asmscope::engine::tuning::Tuning;
use asmscope::model::addr::StepIndex;
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::model::step::Step;
use std::collections::HashSet;

/// Steps looked at one by one at each end of a run: all of them, for most programs.
const WINDOW: u64 = 300;

/// Where a run is cut off.
const LONGEST: u64 = 100_000;

/// Steps of the fast machine between looks.
const STRIDE: u64 = 7;

/// Programs that are generated, and where a run of one is cut off.
const GENERATED: u64 = 1000;
const LONGEST_GENERATED: u64 = 600;

/// Small, because every look reads all of it.
pub(crate) const SMALL: Config = Config { stack_size: 0x8000, heap_size: 0x4000, input: Vec::new(), typed_capacity: 0 };

/// Segments that are executed again are so short that a run of some ten thousand steps has several.
pub(crate) fn short_segments() -> Tuning {
    Tuning { reexecuted_segment_steps: 5_000, max_dirty_page_steps: 2_500, ..Tuning::default() }
}

/// The same, and loops run without hooks as soon as that is possible.
pub(crate) fn eager_hot_loops() -> Tuning {
    Tuning { hot_entries: 4, min_hot_steps: 20, ..short_segments() }
}

#[test]
fn the_laws_hold_for_the_teaching_programs_and_the_faults() {
    check_folder("programs");
    check_folder("programs/stack_vs_heap");
    check_folder("programs/faults");
}

#[test]
fn the_laws_hold_for_what_was_written_by_hand() {
    check_folder("programs/clean");
}

#[test]
fn the_laws_hold_for_what_compilers_print() {
    check_folder("programs/clean/compiled");
}

/// Loops, calls, stack, heap and strings in any mixture, and what goes wrong with them.
#[test]
fn the_laws_hold_for_generated_programs() {
    let mut stops = HashSet::new();
    for seed in 0..GENERATED {
        let program = assemble(&format!("seed {seed}"), &generated(seed));
        let (mut slow, mut fast) = (machine(&program), machine(&program));
        let stop = fast.run(&steps(LONGEST_GENERATED));
        let end = fast.position().0;
        (0..end).for_each(|_| assert_eq!(slow.run(&steps(1)), Stop::Steps, "seed {seed}"));
        assert_eq!(
            slow.run(&RunUntil { steps: Some(LONGEST_GENERATED - end), ..RunUntil::default() }),
            stop,
            "seed {seed}"
        );
        assert!(all_steps(&mut slow) == all_steps(&mut fast), "seed {seed}: the same steps");
        for boundary in boundaries(seed, end) {
            // One goes there step after step, the other in one go, from either side.
            while slow.position().0 > boundary {
                assert_eq!(slow.back(1), 1, "seed {seed}");
            }
            fast.seek(StepIndex(boundary));
            assert_eq!(slow.digest(), fast.digest(), "seed {seed}: at {boundary}");
            fast.seek(StepIndex(boundary / 2));
        }
        fast.seek(StepIndex(end));
        slow.seek(StepIndex(end));
        assert_eq!(slow.digest(), fast.digest(), "seed {seed}: forward to the end");
        stops.insert(if let Stop::Fault(fault) = stop { fault.code().to_owned() } else { format!("{stop:?}") });
    }
    assert!(stops.len() > 8, "the programs are all alike: {stops:?}");
}

fn all_steps(machine: &mut Machine) -> Vec<Step> {
    let mut all = Vec::new();
    machine.walk(StepIndex(0), machine.end(), |step| all.push(step));
    all
}

/// From the end to the start.
fn boundaries(seed: u64, end: u64) -> [u64; 5] {
    [end, end - end / 7, end / 2 + seed % (end / 4 + 1), end / 5, 0]
}

fn check_folder(folder: &str) {
    for (name, text) in texts(folder) {
        let program = assemble(&name, &text);
        let mut slow = machine(&program);
        let mut fast = machine(&program);
        let (end, stop) = run_through(&name, &mut fast);
        fast.seek(StepIndex(0));
        for from in [0, end.saturating_sub(WINDOW)] {
            let from = from.max(slow.position().0);
            slow.run(&steps(from - slow.position().0));
            check_window(&name, &mut slow, &mut fast, from, end.min(from + WINDOW));
        }
        if end < LONGEST {
            assert_eq!(slow.run(&RunUntil::default()), stop, "{name}: the same end");
        }
        assert_eq!(slow.digest(), fast.digest(), "{name}: at the end");
    }
}

/// Runs at full speed, then goes back to the start in one go and forward again.
fn run_through(name: &str, machine: &mut Machine) -> (u64, Stop) {
    let start = machine.digest();
    let stop = machine.run(&steps(LONGEST));
    let (end, digest) = (machine.position(), machine.digest());
    assert_eq!(machine.back(u64::MAX), end.0, "{name}");
    assert_eq!(machine.digest(), start, "{name}: back at the start");
    machine.seek(end);
    assert_eq!(machine.digest(), digest, "{name}: forward to the end");
    (end.0, stop)
}

/// Executes `from..to` one step at a time, takes each back and redoes it; the fast machine goes there in strides.
fn check_window(name: &str, slow: &mut Machine, fast: &mut Machine, from: u64, to: u64) {
    let one = steps(1);
    let mut digests = vec![slow.digest()];
    let mut taken = Vec::new();
    for position in from..to {
        assert_eq!(slow.run(&one), Stop::Steps, "{name}: step {position}");
        taken.push(slow.step_at(StepIndex(position)).expect("the step was just taken"));
        digests.push(slow.digest());
    }
    for digest in digests.iter().rev().skip(1) {
        assert_eq!(slow.back(1), 1, "{name}");
        assert_eq!(slow.digest(), *digest, "{name}: back to {}", slow.position());
    }
    slow.seek(StepIndex(to));
    assert_eq!(Some(&slow.digest()), digests.last(), "{name}: forward to {to}");
    for (position, digest) in (from..=to).zip(&digests).step_by(STRIDE as usize) {
        fast.seek(StepIndex(position));
        assert_eq!(fast.digest(), *digest, "{name}: the fast machine at {position}");
    }
    let mut again: Vec<Step> = Vec::new();
    fast.walk(StepIndex(from), StepIndex(to), |step| again.push(step));
    assert!(taken == again, "{name}: the same steps");
    fast.seek(StepIndex(to));
}

fn steps(n: u64) -> RunUntil {
    RunUntil { steps: Some(n), ..RunUntil::default() }
}

pub(crate) fn machine(program: &Program) -> Machine {
    Machine::new(program, &SMALL).expect("the sizes are in range")
}
