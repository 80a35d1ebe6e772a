//! Functions called from outside, with what they return and what they leave in their arrays.
//!
//! What an exercise does not state is what its solution does with the same arguments.

use super::runs::{End, Runs};
use super::shown;
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::session::call::{Array, Call, Sampler};
use crate::session::exercise::compile::Subject;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{CallCheck, Case, Cases, KnownMistake, Returns, Run};
use crate::source;

/// What a call left behind.
#[derive(Default)]
struct Left {
    result: u64,
    /// Its arrays afterwards.
    arrays: Vec<Array>,
}

pub(super) fn check(wanted: &CallCheck, mistakes: &[KnownMistake], runs: &mut Runs) -> Option<Failure> {
    let exercise = runs.exercise;
    let assembled = || {
        let program = source::assemble("solution.s", &exercise.solution).unwrap_or_default();
        Subject { program, debug: None }
    };
    let is_stated = |case: &Case| (case.result.is_some() || wanted.returns == Returns::Nothing) && case.after.is_some();
    let mut solution = None;
    cases(&wanted.cases).iter().find_map(|case| {
        let solved = if is_stated(case) {
            Left::default()
        } else {
            let solution = solution.get_or_insert_with(|| Runs::new(exercise, assembled()));
            called(&case.call, solution).1
        };
        let expected = Left {
            result: case.result.map_or(solved.result, |result| result as u64),
            arrays: case.after.clone().unwrap_or(solved.arrays),
        };
        let (end, left) = called(&case.call, runs);
        if let End::NotStarted(problem) = &end {
            return Some(Failure::new(format!("a function `{}`", case.call.function), problem));
        }
        let (expected, actual, commands) = difference(wanted, case, &expected, (&end, &left))?;
        let run = Run::Call(case.call.clone());
        let ran = runs.ran(&run);
        // What is said about a result is said about none that did not come.
        let remark = if end.instead_of_returning().is_none() { ran.remark(mistakes) } else { None };
        let code = end.instead_of_returning().and(end.code());
        Some(Failure { remark, code, ..ran.failure_here(&run, expected, actual, commands) })
    })
}

/// How a call ends, and what it leaves behind.
fn called(call: &Call, runs: &mut Runs) -> (End, Left) {
    let ran = runs.ran(&Run::Call(call.clone()));
    let places = call.place(Address(ran.program.map.arguments)).map(|placed| placed.arrays).unwrap_or_default();
    let arrays = call.arrays().zip(places).map(|(array, address)| {
        let bytes = ran.machine.read(address, array.bytes().len()).unwrap_or_default();
        Array::from_bytes(array.element, &bytes)
    });
    let arrays = arrays.collect();
    (ran.end.clone(), Left { result: ran.machine.registers().gpr(Register::RAX), arrays })
}

fn cases(cases: &Cases) -> Vec<Case> {
    match cases {
        Cases::Given(cases) => cases.clone(),
        Cases::Sampled { call, times, seed } => {
            let mut sampler = Sampler::new(*seed);
            (0..*times).map(|_| Case { call: call.sampled(&mut sampler), result: None, after: None }).collect()
        }
    }
}

/// What should be, what is, and what to look at.
fn difference(
    wanted: &CallCheck,
    case: &Case,
    expected: &Left,
    (end, left): (&End, &Left),
) -> Option<(String, String, &'static [&'static str])> {
    let call = &case.call;
    if let Some(why_not) = end.instead_of_returning() {
        return Some((format!("`{call}` to return"), why_not, end.commands()));
    }
    if let Returns::Bits { bits, signed } = wanted.returns {
        let mask = u64::MAX >> (64 - bits);
        let (wanted, actual) = (expected.result & mask, left.result & mask);
        if wanted != actual {
            let shown = |value: u64| shown_result(value, bits, signed);
            return Some((format!("`{call}` to return {}", shown(wanted)), shown(actual), &["p rax"]));
        }
    }
    let differs = |(wanted, actual): &(&Array, &Array)| wanted.bytes() != actual.bytes();
    let (wanted, actual) = expected.arrays.iter().zip(&left.arrays).find(differs)?;
    let leaves = format!("`{call}` to leave {}", shown::array(wanted));
    Some((leaves, shown::array(actual), &["x/8xg 0x6c0000"]))
}

fn shown_result(value: u64, bits: u32, signed: bool) -> String {
    if signed {
        return ((value << (64 - bits)).cast_signed() >> (64 - bits)).to_string();
    }
    shown::value(value.into(), bits)
}
