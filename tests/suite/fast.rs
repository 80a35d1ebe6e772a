//! Fast mode comes to the same end as the recorded mode, over every program: the same stop, the same state bit for bit, the same
//! warnings.
//!
//! Programs are also cut off at odd places, so that the state in the middle of things is compared too.

use crate::laws::SMALL;
use crate::programs::{assemble, texts};
use asmscope::engine::machine::{Machine, Until};
use asmscope::model::addr::StepIndex;
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

/// Going back from the end of a run in fast mode, near and far, comes to the states and steps that the recorded mode has there.
#[test]
fn what_fast_mode_did_not_record_can_be_gone_back_to() {
    for folder in ["programs", "programs/faults", "programs/clean"] {
        for (name, text) in texts(folder) {
            let program = assemble(&name, &text);
            let (mut recorded, mut fast) = machines(&program);
            let until = Until { steps: Some(LONGEST), ..Until::default() };
            assert_eq!(recorded.run(&until), fast.run(&until), "{name}");
            let end = recorded.position().0;
            for position in [end.saturating_sub(1), end / 2, end / 2 + 1, end, end / 5, 0, end] {
                recorded.seek(StepIndex(position));
                fast.seek(StepIndex(position));
                assert_eq!(recorded.position(), fast.position(), "{name}");
                assert_eq!(recorded.digest(), fast.digest(), "{name}: at {position}");
                assert_eq!(recorded.step_at(StepIndex(position)), fast.step_at(StepIndex(position)), "{name}");
            }
            assert_eq!(recorded.run(&until), fast.run(&until), "{name}: once more");
            assert_eq!(recorded.digest(), fast.digest(), "{name}: once more");
        }
    }
}

fn machines(program: &Program) -> (Machine, Machine) {
    let machine = || Machine::new(program, &SMALL).expect("the sizes are in range");
    (machine(), machine().without_history().expect("a second emulator"))
}

/// Runs both machines in stretches of so many steps each and compares them after each; returns where they ended.
fn compare(name: &str, program: &Program, stretches: &[u64]) -> u64 {
    let (mut recorded, mut fast) = machines(program);
    for (idx, steps) in stretches.iter().enumerate() {
        let until = Until { steps: Some(*steps), ..Until::default() };
        assert_eq!(recorded.run(&until), fast.run(&until), "{name}: stretch {idx}");
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
