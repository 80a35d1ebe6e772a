//! Fast mode comes to the same end as the recorded mode, over every program: the same stop, the same state bit for bit, the same
//! warnings.
//!
//! Programs are also cut off at odd places, so that the state in the middle of things is compared too.

use crate::laws::SMALL;
use crate::programs::{assemble, texts};
use asmscope::engine::machine::{Machine, Stop, Until};
use asmscope::model::program::Program;

/// Where a run is cut off.
const LONGEST: u64 = 100_000;

#[test]
fn fast_mode_ends_like_the_recorded_mode() {
    for folder in ["programs", "programs/faults", "programs/clean", "programs/clean/compiled"] {
        for (name, text) in texts(folder) {
            let program = assemble(&name, &text);
            let end = compare(&name, &program, &[LONGEST]);
            compare(&name, &program, &[end / 3, end / 3, LONGEST]);
            compare(&name, &program, &[1, end / 2, end / 7 + 1]);
        }
    }
}

/// Runs both machines in stretches of so many steps each and compares them after each; returns where they ended.
fn compare(name: &str, program: &Program, stretches: &[u64]) -> u64 {
    let machine = || Machine::new(program, &SMALL).expect("the sizes are in range");
    let (mut recorded, mut fast) = (machine(), machine().without_history().expect("a second emulator"));
    for (idx, steps) in stretches.iter().enumerate() {
        let until = Until { steps: Some(*steps), ..Until::default() };
        let (expected, found) = (recorded.run(&until), fast.run(&until));
        match (&expected, &found) {
            // Who wrote something is known from the record alone.
            (Stop::Fault(expected), Stop::Fault(found)) => assert_eq!(expected.code(), found.code(), "{name}"),
            _ => assert_eq!(expected, found, "{name}: stretch {idx}"),
        }
        assert_eq!(recorded.position(), fast.position(), "{name}: stretch {idx}");
        assert_eq!(recorded.registers(), fast.registers(), "{name}: stretch {idx}");
        assert_eq!(recorded.frames(), fast.frames(), "{name}: stretch {idx}");
        assert_eq!(recorded.blocks(), fast.blocks(), "{name}: stretch {idx}");
        assert_eq!(recorded.digest(), fast.digest(), "{name}: stretch {idx}");
        let warnings = |machine: &Machine| {
            machine.warnings().map(|(at, place, what)| (at, place, what.clone())).collect::<Vec<_>>()
        };
        assert_eq!(warnings(&recorded), warnings(&fast), "{name}: stretch {idx}");
    }
    fast.position().0
}
