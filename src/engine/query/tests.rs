//! Searches on small machines, of which all segments are logged, all are executed again, or some of each.
//!
//! Expected results come from comparing the run's states one by one.

use crate::engine::machine::Machine;
use crate::engine::sample::{ALL_KEPT, Kept, SEGMENT, blocks, code, counter, counts, ran};
use crate::model::addr::{Address, StepIndex};
use crate::model::expr::{CompiledExpr, Term};
use crate::model::location::Location;
use crate::model::register::{Register, RegisterView};
use crate::model::run::{RunEvent, RunUntil, SearchGoal, SearchResult, Stop};

/// Steps of a run here: some segments, and a part of one.
const STEPS: u64 = 6 * SEGMENT + 1000;

fn found(step: Option<u64>) -> SearchResult {
    step.map_or(SearchResult::Nothing, |step| SearchResult::Found(StepIndex(step)))
}

/// The steps that do what is sought, by looking at each.
fn doing(machine: &mut Machine, sought: SearchGoal) -> Vec<u64> {
    let mut steps = Vec::new();
    machine.walk(StepIndex(0), StepIndex(STEPS), |step| {
        let does = match sought {
            SearchGoal::Executes(address) => step.at == address,
            SearchGoal::Changes(Location::Register(register)) | SearchGoal::Writes(Location::Register(register)) => {
                step.registers.iter().any(|change| change.register == register)
            }
            SearchGoal::Writes(Location::Memory { address, size }) => step.writes.iter().any(|write| {
                write.address.0 < address.0 + size && address.0 < write.address.0 + write.new.len() as u64
            }),
            SearchGoal::Changes(Location::Memory { address, size }) => step.writes.iter().any(|write| {
                let bytes = (0..).zip(write.old.iter().zip(&write.new));
                let mut changed = bytes.filter(|(_, (old, new))| old != new).map(|(nth, _)| write.address.0 + nth);
                changed.any(|at| (address.0..address.0 + size).contains(&at))
            }),
        };
        if does {
            steps.push(step.index.0);
        }
    });
    steps
}

/// Positions at and beside the ends of segments, in the middle of some, and at the ends of the run.
fn positions() -> impl Iterator<Item = u64> {
    let ends = [1, 3, 6].into_iter().flat_map(|n| [n * SEGMENT - 1, n * SEGMENT, n * SEGMENT + 1]);
    [0, 1, SEGMENT / 2, 4 * SEGMENT + 77, STEPS - 1, STEPS].into_iter().chain(ends)
}

fn check_both_ways(mut machine: Machine, kept: Kept, what: &[SearchGoal]) {
    machine.seek(StepIndex(STEPS / 3));
    let stood = machine.digest();
    for sought in what {
        let steps = doing(&mut machine, *sought);
        for position in positions() {
            let before = steps.iter().copied().filter(|step| *step < position).max();
            let after = steps.iter().copied().find(|step| *step >= position);
            let what = [*sought];
            assert_eq!(
                machine.find_back(StepIndex(position), &what),
                found(before),
                "{kept:?}: {sought:?} < {position}"
            );
            assert_eq!(
                machine.find_forward(StepIndex(position), &what),
                found(after),
                "{kept:?}: {sought:?} > {position}"
            );
            assert_eq!(machine.digest(), stood, "{kept:?}: the machine stands where it stood");
        }
    }
}

#[test]
fn steps_that_happen_often_rarely_and_never_are_found_both_ways() {
    for kept in ALL_KEPT {
        let mut machine = ran(&counts(), STEPS, kept);
        let counter = counter(&mut machine);
        let memory = |address: u64, size| Location::Memory { address: Address(address), size };
        let what = [
            SearchGoal::Executes(code(0)),
            SearchGoal::Executes(code(15)),
            SearchGoal::Executes(code(1)),
            SearchGoal::Writes(memory(counter, 8)),
            // The third byte of the counter, which changes once in 65,536 rounds, and only at the start.
            SearchGoal::Changes(memory(counter + 2, 1)),
            SearchGoal::Changes(memory(counter + 1, 1)),
            SearchGoal::Writes(memory(counter - 64, 4)),
            SearchGoal::Changes(Location::Register(Register::RDX)),
            SearchGoal::Changes(Location::Register(Register::R15)),
        ];
        check_both_ways(machine, kept, &what);
    }
}

#[test]
fn what_the_host_does_is_found_both_ways() {
    for kept in ALL_KEPT {
        let machine = ran(&blocks(), STEPS, kept);
        let block = machine.blocks().nth(40).expect("there are many").address;
        let memory = |address: Address, size| Location::Memory { address, size };
        let what = [
            SearchGoal::Changes(memory(block, 4)),
            SearchGoal::Writes(memory(block.plus(300), 8)),
            SearchGoal::Changes(Location::Register(Register::R12)),
            SearchGoal::Changes(Location::Register(Register::R13)),
        ];
        check_both_ways(machine, kept, &what);
    }
}

fn part(register: Register) -> Term {
    Term::Register(RegisterView { register, shift: 0, bits: 64 })
}

fn equals(term: Term, number: u64) -> CompiledExpr {
    let equal: fn(u64, u64) -> Option<u64> = |one, other| Some((one == other).into());
    CompiledExpr::new(Term::Binary(equal, Box::new(term), Box::new(Term::Number(number))))
}

fn word(address: Term) -> Term {
    Term::Memory { address: Box::new(address), size: 8 }
}

/// Expressions on a register, on memory that stays where it is, on memory that moves with a register, and one that never holds.
fn expressions(counter: u64) -> Vec<CompiledExpr> {
    let late = |n: u64| n * SEGMENT / 7;
    vec![
        equals(part(Register::RBX), late(1)),
        equals(part(Register::RBX), late(4)),
        equals(word(Term::Number(counter)), late(5)),
        equals(word(part(Register::RSP)), 63),
        equals(part(Register::RDX), 17),
        equals(part(Register::RBX), u64::MAX),
    ]
}

/// What each expression is worth before every step, and after the last.
fn held(machine: &mut Machine, exprs: &[CompiledExpr]) -> Vec<Vec<bool>> {
    let holds = |machine: &Machine| exprs.iter().map(|expr| machine.holds(expr)).collect::<Vec<bool>>();
    machine.seek(StepIndex(0));
    let mut held = vec![holds(machine)];
    machine.walk_with(StepIndex(0), StepIndex(u64::MAX), |_, machine| held.push(holds(machine)));
    held
}

#[test]
fn an_expression_is_found_where_it_becomes_true() {
    for kept in ALL_KEPT {
        let mut machine = ran(&counts(), STEPS, kept);
        let exprs = expressions(counter(&mut machine));
        let held = held(&mut machine, &exprs);
        assert_eq!(held.len() as u64, STEPS + 1);
        for position in positions() {
            for (idx, expr) in exprs.iter().enumerate() {
                let becomes = |step: &u64| held[*step as usize + 1][idx] && !held[*step as usize][idx];
                machine.seek(StepIndex(position));
                let answer = machine.find_predicate(expr);
                assert_eq!(answer, found((position..STEPS).find(becomes)), "{kept:?}: {idx} from {position}");
                assert_eq!(machine.position(), StepIndex(position));
            }
        }
    }
}

/// So many segments that most of them are searched by two threads.
#[test]
fn two_threads_find_what_every_state_shows() {
    let mut machine = ran(&counts(), 30 * SEGMENT + 1000, Kept::Logged);
    let counter = counter(&mut machine);
    let zero = Term::Register(RegisterView { register: Register::Rflags, shift: 6, bits: 1 });
    let late = |n: u64| n * SEGMENT / 7;
    let greater: fn(u64, u64) -> Option<u64> = |one, other| Some((one > other).into());
    let beyond = Term::Binary(greater, Box::new(part(Register::RBX)), Box::new(Term::Number(late(27))));
    let exprs = [
        equals(part(Register::RBX), late(3)),
        equals(part(Register::RBX), late(22)),
        equals(part(Register::RBX), late(29)),
        equals(word(Term::Number(counter)), late(25)),
        CompiledExpr::new(Term::And(Box::new(zero), Box::new(beyond))),
        equals(part(Register::RBX), u64::MAX),
    ];
    let held = held(&mut machine, &exprs);
    for from in [0, SEGMENT / 2, 5 * SEGMENT, 23 * SEGMENT + 9] {
        for (idx, expr) in exprs.iter().enumerate() {
            let becomes = |step: &usize| held[step + 1][idx] && !held[*step][idx];
            let step = (from as usize..held.len() - 1).find(becomes).map(|step| step as u64);
            machine.seek(StepIndex(from));
            assert_eq!(machine.find_predicate(expr), found(step), "{expr:?} from {from}");
        }
    }
}

/// Where a run stops going forward from 0, again and again, is where it is found to have stopped going back.
#[test]
fn stops_are_found_backwards_where_runs_stop_forwards() {
    for kept in ALL_KEPT {
        let mut machine = ran(&counts(), STEPS, kept);
        let counter = counter(&mut machine);
        let rare = Term::Memory { address: Box::new(Term::Number(counter + 1)), size: 1 };
        let jump = code(15);
        let untils = [
            RunUntil { watched: vec![CompiledExpr::new(rare)], ..RunUntil::default() },
            RunUntil { conditions: vec![(jump, equals(part(Register::RBX), 777))], ..RunUntil::default() },
            RunUntil { conditions: vec![(jump, equals(word(Term::Number(counter)), 2_000))], ..RunUntil::default() },
        ];
        for (idx, until) in untils.iter().enumerate() {
            machine.seek(StepIndex(0));
            let mut stops = Vec::new();
            loop {
                let left = STEPS - machine.position().0;
                match machine.run(&RunUntil { steps: Some(left), ..until.clone() }) {
                    // The step that changed it is the one before.
                    Stop::Watched => stops.push(machine.position().0 - 1),
                    Stop::Address => stops.push(machine.position().0),
                    stop => {
                        assert_eq!(stop, Stop::Steps);
                        break;
                    }
                }
            }
            assert!(!stops.is_empty(), "{kept:?}: {idx}");
            assert_eq!(machine.end(), StepIndex(STEPS));
            for position in positions() {
                machine.seek(StepIndex(position));
                let before = stops.iter().copied().filter(|step| *step < position).max();
                assert_eq!(machine.find_stop_back(StepIndex(0), until), found(before), "{kept:?}: {idx} < {position}");
                assert_eq!(machine.position(), StepIndex(position));
            }
        }
    }
}

/// Of a long run only the segments are counted; of a short one each event is told.
#[test]
fn events_are_told_one_by_one_or_counted() {
    for kept in ALL_KEPT {
        let mut machine = ran(&blocks(), STEPS, kept);
        let told = |machine: &mut Machine| {
            let (mut n_calls, mut n_bytes, mut most) = (0, 0, 0);
            assert!(machine.events(|_, precision, event| {
                most = precision.max(most);
                match event {
                    RunEvent::Call { n, .. } => n_calls += n,
                    RunEvent::Output { bytes } => n_bytes += bytes.len(),
                    _ => {}
                }
            }));
            (n_calls, n_bytes, most)
        };
        let (n_calls, n_bytes, precision) = told(&mut machine);
        assert_eq!((n_bytes, precision), (machine.output().len(), 1), "{kept:?}");
        machine.replayer.recording_mut().tuning.exact_event_steps = SEGMENT;
        let (counted, counted_bytes, precision) = told(&mut machine);
        assert_eq!((counted, counted_bytes), (n_calls, n_bytes), "{kept:?}");
        assert!(precision > 1000, "{kept:?}: {precision}");
        assert_eq!(machine.position(), StepIndex(STEPS));
    }
}
