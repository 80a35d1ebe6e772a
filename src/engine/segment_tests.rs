//! Going anywhere in a run, whether its segments are logged or executed again, and what happens when they cannot be reproduced.
//!
//! States are compared by their digests with those that the run passed through.

use super::checkpoint::list::RunSegment;
use super::machine::Machine;
use super::sample::{ALL_KEPT, Kept, SEGMENT, blocks, corrupt_edits, counts, machine, ran, run};
use crate::model::addr::{Address, StepIndex};
use crate::model::divergence::{Difference, ReexecutionDivergence};
use crate::model::location::Location;
use crate::model::register::Register;
use crate::model::run::{RunUntil, SearchGoal, SearchResult, Stop};

fn segments(machine: &Machine) -> Vec<&RunSegment> {
    (0..).map_while(|idx| machine.replayer.recording().checkpoints.get(idx)).collect()
}

/// Numbers below a limit, each after the other (Knuth's MMIX).
fn below(limit: u64) -> impl Iterator<Item = u64> {
    let next = |n: &u64| Some(n.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f));
    std::iter::successors(Some(5_u64), next).map(move |n| (n >> 33) % limit)
}

#[test]
fn wherever_one_goes_the_state_is_the_one_that_was_there() {
    const STEPS: u64 = 9 * SEGMENT + 1000;
    let mut recorded = machine(&blocks());
    let mut digests = Vec::new();
    for n in 0..40 {
        run(&mut recorded, if n == 39 { STEPS - 39 * (STEPS / 40) } else { STEPS / 40 });
        digests.push((recorded.position(), recorded.digest()));
    }
    assert_eq!(segments(&recorded).len(), 9);
    for kept in ALL_KEPT {
        let mut machine = ran(&blocks(), STEPS, kept);
        assert_eq!((machine.start(), machine.end()), (StepIndex(0), StepIndex(STEPS)));
        for idx in below(digests.len() as u64).take(120) {
            let (position, digest) = digests[idx as usize];
            machine.seek(position);
            assert_eq!((machine.position(), machine.digest()), (position, digest), "{kept:?}");
        }
        machine.seek(StepIndex(0));
        assert!(machine.blocks().len() == 0 && machine.output().is_empty() && machine.frames().len() == 1);
        assert_eq!(machine.take_divergence(), None);
    }
}

#[test]
fn a_run_that_went_another_way_is_gone_over_as_well() {
    for kept in ALL_KEPT {
        let mut machine = ran(&blocks(), 5 * SEGMENT, kept);
        for fork in [4 * SEGMENT + 77, 2 * SEGMENT + 5, 2 * SEGMENT] {
            machine.seek(StepIndex(fork));
            let before = machine.digest();
            machine.set_register(Register::R13, u128::from(fork));
            assert_eq!(machine.end(), StepIndex(fork + 1), "{kept:?}");
            run(&mut machine, 3 * SEGMENT);
            let after = machine.digest();
            machine.seek(StepIndex(fork));
            assert_eq!(machine.digest(), before);
            machine.seek(StepIndex(100));
            machine.seek(StepIndex(u64::MAX));
            assert_eq!(machine.digest(), after);
        }
    }
}

#[test]
fn a_small_budget_only_shortens_the_way_back() {
    for (budget, fast) in [1, 60_000, 300_000].into_iter().flat_map(|budget| [(budget, false), (budget, true)]) {
        let mut machine = machine(&blocks());
        if fast {
            machine = machine.without_history().expect("a second emulator");
        }
        machine.replayer.recording_mut().budget = budget;
        let mut digests = Vec::new();
        for _ in 0..60 {
            run(&mut machine, 1500);
            digests.push((machine.position(), machine.digest()));
        }
        let start = machine.start();
        assert!(start.0 > 0, "{budget}, {fast}");
        for (position, digest) in digests.iter().rev() {
            machine.seek(*position);
            let reached = position.0 >= start.0;
            assert_eq!(machine.position(), if reached { *position } else { start });
            assert_eq!(machine.digest() == *digest, reached);
        }
    }
}

/// A log that is recorded in a machine which executes again shares the budget: what was not logged goes first.
#[test]
fn the_oldest_segments_go_first_however_they_are_kept() {
    let mut machine = ran(&counts(), 20 * SEGMENT, Kept::Reexecuted);
    machine.replayer.recording_mut().budget = 200_000;
    let mut starts = Vec::new();
    for _ in 0..40 {
        assert_eq!(machine.run(&logging(SEGMENT)), Stop::Steps);
        starts.push(machine.start().0);
        let first = segments(&machine)[0].from;
        assert_eq!(first, machine.start().0, "deltas lead to the start");
    }
    assert!(starts.is_sorted() && starts[0] < 20 * SEGMENT && starts[39] > 20 * SEGMENT, "{starts:?}");
    let end = machine.digest();
    machine.seek(machine.start());
    machine.seek(machine.end());
    assert_eq!(machine.digest(), end);
}

#[test]
fn a_segment_that_is_executed_again_is_logged_instead_of_the_one_before() {
    let mut machine = ran(&counts(), 6 * SEGMENT, Kept::Reexecuted);
    let logged = |machine: &Machine| -> Vec<usize> {
        let all = segments(machine);
        (0..all.len()).filter(|idx| all[*idx].log.is_some()).collect()
    };
    let n = segments(&machine).len();
    assert_eq!((n, logged(&machine)), (6, vec![]));
    for idx in [2, 4, 0, 5] {
        let (from, to) = (segments(&machine)[idx].from, segments(&machine)[idx].to);
        machine.seek(StepIndex(from + 3));
        assert_eq!(logged(&machine), [idx]);
        let history = &machine.replayer.recording().history;
        assert_eq!((history.start(), history.end()), (from, to));
        assert_eq!(segments(&machine).len(), n);
    }
}

/// A fast run with a change by hand at the beginning of a segment.
fn edited() -> Machine {
    let mut machine = ran(&blocks(), 2 * SEGMENT + 100, Kept::Reexecuted);
    machine.set_register(Register::R14, 7);
    // Fast mode would begin another segment after the change.
    assert_eq!(machine.run(&logging(SEGMENT / 2)), Stop::Steps);
    run(&mut machine, 6 * SEGMENT);
    machine
}

/// A run of which every step is logged: nothing in fast mode looks at how many calls are in progress.
fn logging(steps: u64) -> RunUntil {
    RunUntil { steps: Some(steps), depth: Some(0), ..RunUntil::default() }
}

/// Corrupts the change by hand that is kept to be made again. Returns the start of the segment that it belongs to.
fn corrupt(machine: &mut Machine) -> u64 {
    machine.seek(StepIndex(100));
    corrupt_edits(machine);
    let position = *machine.replayer.recording().edits.keys().next().expect("the change is kept");
    segments(machine).iter().map(|segment| segment.from).filter(|from| *from <= position).max().expect("there is one")
}

/// That the machine stands at its new end, that all before that is as it was, and that it can run on.
fn check_cut_off(machine: &mut Machine, checkpoint: u64) {
    let mut whole = edited();
    assert_eq!((machine.position(), machine.end()), (StepIndex(checkpoint), StepIndex(checkpoint)));
    assert_eq!(machine.start(), StepIndex(0));
    for position in [checkpoint, checkpoint / 2, 0, checkpoint] {
        machine.seek(StepIndex(position));
        whole.seek(StepIndex(position));
        assert_eq!(machine.digest(), whole.digest(), "{position}");
    }
    whole.set_register(Register::R15, 3);
    machine.set_register(Register::R15, 3);
    for machine in [&mut *machine, &mut whole] {
        run(machine, 3 * SEGMENT);
        machine.seek(StepIndex(checkpoint + SEGMENT));
    }
    assert_eq!((machine.digest(), machine.take_divergence()), (whole.digest(), None));
}

#[test]
fn going_to_what_cannot_be_reproduced_ends_at_the_checkpoint() {
    let mut machine = edited();
    machine.seek(StepIndex(3 * SEGMENT));
    assert_eq!(machine.take_divergence(), None);
    let checkpoint = corrupt(&mut machine);
    machine.seek(StepIndex(2 * SEGMENT + 200));
    let divergence = machine.take_divergence().expect("the register is another");
    let Difference::Register { register: Register::R14, expected: 7, found: 5 } = divergence.difference else {
        panic!("{divergence:?}")
    };
    assert_eq!(divergence.checkpoint, StepIndex(checkpoint));
    assert!(divergence.position.0 > 2 * SEGMENT + 100);
    assert_eq!(
        divergence.to_string(),
        format!(
            "the run could not be reproduced from step {checkpoint}: at step {} r14 is 0x5, and it was 0x7; this is a defect of \
             asmscope, and what came after step {checkpoint} is forgotten",
            divergence.position
        )
    );
    check_cut_off(&mut machine, checkpoint);
}

/// No answer is given about another run, whoever asks.
#[test]
fn nothing_is_answered_from_what_cannot_be_reproduced() {
    let rip = |machine: &Machine| Address(machine.registers().rip);
    let asks: [fn(&mut Machine); 6] = [
        |machine| {
            let sought = [SearchGoal::Writes(Location::Register(Register::R14))];
            assert_eq!(machine.find_back(machine.end(), &sought), SearchResult::Interrupted);
        },
        |machine| {
            let sought = [SearchGoal::Writes(Location::Register(Register::R14))];
            assert_eq!(machine.find_forward(StepIndex(0), &sought), SearchResult::Interrupted);
        },
        |machine| machine.walk(StepIndex(SEGMENT), StepIndex(4 * SEGMENT), |_| {}),
        |machine| assert!(machine.step_at(StepIndex(2 * SEGMENT + 150)).is_none()),
        |machine| assert!(!machine.events(|_, _, _| {})),
        |machine| {
            let until = RunUntil { steps: Some(2 * SEGMENT + 200), ..RunUntil::default() };
            assert_eq!(machine.run(&until), Stop::Interrupted);
        },
    ];
    for (idx, ask) in asks.iter().enumerate() {
        let mut machine = edited();
        let checkpoint = corrupt(&mut machine);
        ask(&mut machine);
        let divergence = machine.take_divergence();
        assert!(
            matches!(divergence, Some(ReexecutionDivergence { checkpoint: StepIndex(at), .. }) if at == checkpoint),
            "{idx}"
        );
        check_cut_off(&mut machine, checkpoint);
        assert!(rip(&machine).0 != 0);
    }
}

/// A change by hand in the past is not made where the way there cannot be reproduced.
#[test]
fn nothing_is_changed_where_the_run_cannot_be_reproduced() {
    let mut machine = edited();
    machine.seek(StepIndex(2 * SEGMENT + 200));
    // The log holds the position, but the way to it is executed again, so that deltas will lead over it.
    corrupt_edits(&mut machine);
    machine.set_register(Register::R13, 1);
    assert!(machine.take_divergence().is_some());
    assert_ne!(machine.registers().get(Register::R13), 1);
    assert_eq!(machine.position(), machine.end());
}

#[test]
fn a_run_that_stops_where_it_went_on_cannot_be_reproduced() {
    let mut machine = edited();
    corrupt(&mut machine);
    let edits = &mut machine.replayer.recording_mut().edits;
    let edit = edits.values_mut().next().expect("the change is kept");
    // To where nothing is mapped.
    edit.registers = vec![(Register::Rip, 1 << 40)];
    machine.seek(StepIndex(2 * SEGMENT + 200));
    let divergence = machine.take_divergence().expect("it faults");
    assert!(matches!(divergence.difference, Difference::Stopped(Stop::Fault(_))), "{divergence:?}");
    assert!(divergence.to_string().contains("it met a fault (not-executable), and it had gone on"), "{divergence}");
    assert_eq!(machine.position(), divergence.checkpoint);
}

#[test]
fn memory_that_differs_is_found_out_too() {
    let mut machine = edited();
    corrupt(&mut machine);
    let rsp = machine.registers().rsp();
    let edits = &mut machine.replayer.recording_mut().edits;
    let edit = edits.values_mut().next().expect("the change is kept");
    edit.registers[0].1 ^= 2;
    edit.writes = vec![(rsp - 0x200, Box::new([1]))];
    machine.seek(StepIndex(2 * SEGMENT + 200));
    let divergence = machine.take_divergence().expect("a byte differs");
    assert!(matches!(divergence.difference, Difference::Memory { .. }), "{divergence:?}");
}
