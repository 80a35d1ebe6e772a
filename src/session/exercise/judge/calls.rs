//! Functions called from outside, with what they return and what they leave in their arrays.
//!
//! What an exercise does not state is what its solution does with the same arguments. One machine serves all the calls of a
//! function.

use super::runs::{End, Ran, Runs, run_to_end};
use super::shown;
use crate::model::fault::Fault;
use crate::model::program::Program;
use crate::model::register::Register;
use crate::session::call::{Array, Call, Dice};
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{CallCheck, Case, Cases, Exercise, Mistake, Returns, Run};
use crate::source;

/// What a call did.
struct Did {
    end: End,
    result: u64,
    /// Its arrays afterwards.
    arrays: Vec<Array>,
}

pub fn check(wanted: &CallCheck, mistakes: &[Mistake], runs: &mut Runs) -> Option<Failure> {
    let cases = cases(&wanted.cases);
    let exercise = runs.exercise;
    let is_stated = |case: &Case| (case.result.is_some() || wanted.returns == Returns::Nothing) && case.after.is_some();
    let mut solution = if cases.iter().all(is_stated) { None } else { Some(Caller::of_solution(exercise)) };
    let program = runs.program.clone();
    let mut caller = Caller::new(exercise, program);
    let failure = cases.iter().find_map(|case| {
        let expected = expected(case, solution.as_mut());
        let did = match caller.call(&case.call) {
            Ok(did) => did,
            Err(problem) => return Some(Failure::new(format!("a function `{}`", case.call.function), problem)),
        };
        let (expected, seen, commands) = difference(wanted, case, &expected, &did)?;
        let ran = caller.ran.as_mut()?;
        // What is said about a result is said about none that did not come.
        let has_returned = matches!(did.end, End::Exited { .. } | End::Fault(Fault::Leak { .. }));
        let remark = if has_returned { ran.remark(mistakes) } else { None };
        Some(Failure { remark, ..ran.failure_here(&Run::Call(case.call.clone()), expected, seen, &commands) })
    });
    runs.n_call_steps += caller.n_steps;
    failure
}

fn cases(cases: &Cases) -> Vec<Case> {
    match cases {
        Cases::Given(cases) => cases.clone(),
        Cases::Drawn { call, times, seed } => {
            let mut dice = Dice::new(*seed);
            (0..*times).map(|_| Case { call: call.drawn(&mut dice), result: None, after: None }).collect()
        }
    }
}

/// What the case states, else what the solution does.
fn expected(case: &Case, solution: Option<&mut Caller>) -> Did {
    let solved = solution.and_then(|solution| solution.call(&case.call).ok());
    let solved = solved.unwrap_or(Did { end: End::Exited { code: 0 }, result: 0, arrays: Vec::new() });
    Did {
        result: case.result.map_or(solved.result, |result| result as u64),
        arrays: case.after.clone().unwrap_or(solved.arrays),
        end: solved.end,
    }
}

/// What should be, what is, and what to look at.
fn difference(
    wanted: &CallCheck,
    case: &Case,
    expected: &Did,
    did: &Did,
) -> Option<(String, String, Vec<&'static str>)> {
    let call = &case.call;
    match &did.end {
        // What a function allocates may be its result.
        End::Exited { .. } | End::Fault(Fault::Leak { .. }) => {}
        End::Fault(fault) => return Some((format!("`{call}` to return"), fault.code().to_owned(), vec![])),
        End::StepLimit => {
            return Some((format!("`{call}` to return"), "no end within the step limit".to_owned(), vec![]));
        }
        End::OutputLimit => return Some((format!("`{call}` to return"), "too much output".to_owned(), vec![])),
        End::NotStarted(problem) => return Some((format!("`{call}` to return"), problem.clone(), vec![])),
    }
    if let Returns::Bits { bits, signed } = wanted.returns {
        let mask = u64::MAX >> (64 - bits);
        let (wanted, seen) = (expected.result & mask, did.result & mask);
        if wanted != seen {
            let shown = |value: u64| shown_result(value, bits, signed);
            return Some((format!("`{call}` to return {}", shown(wanted)), shown(seen), vec!["p rax"]));
        }
    }
    let differs = |(wanted, seen): &(&Array, &Array)| wanted.bytes() != seen.bytes();
    let (wanted, seen) = expected.arrays.iter().zip(&did.arrays).find(differs)?;
    let leaves = format!("`{call}` to leave {}", shown::array(wanted));
    Some((leaves, shown::array(seen), vec!["x/8xg 0x6c0000"]))
}

fn shown_result(value: u64, bits: u32, signed: bool) -> String {
    if signed {
        return ((value << (64 - bits)).cast_signed() >> (64 - bits)).to_string();
    }
    shown::value(value.into(), bits)
}

/// A program whose functions are called one after the other.
struct Caller<'a> {
    exercise: &'a Exercise,
    program: Program,
    function: String,
    ran: Option<Ran>,
    n_steps: u64,
}

impl<'a> Caller<'a> {
    fn new(exercise: &'a Exercise, program: Program) -> Caller<'a> {
        Caller { exercise, program, function: String::new(), ran: None, n_steps: 0 }
    }

    fn of_solution(exercise: &'a Exercise) -> Caller<'a> {
        Caller::new(exercise, source::assemble("solution.s", &exercise.solution).unwrap_or_default())
    }

    /// Calls a function.
    ///
    /// # Errors
    /// In words, when there is none of that name.
    fn call(&mut self, call: &Call) -> Result<Did, String> {
        let placed = call.place().map_err(|error| error.message)?;
        let again = self.ran.as_mut().filter(|_| self.function == call.function);
        let reused = again.is_some_and(|ran| ran.machine.call_again(placed.arguments, &placed.memory).is_ok());
        if !reused {
            self.ran = Some(Ran::before(self.exercise, call.enter(&self.program).map_err(|error| error.sentence())?));
            self.function.clone_from(&call.function);
        }
        let ran = self.ran.as_mut().ok_or("nothing to call")?;
        ran.end = run_to_end(&mut ran.machine, self.exercise.limits.max_steps);
        self.n_steps += ran.machine.position().0;
        let arrays = call.arrays().zip(&placed.arrays).map(|(array, address)| {
            let bytes = ran.machine.read(*address, array.bytes().len()).unwrap_or_default();
            Array::from_bytes(array.element, &bytes)
        });
        let arrays = arrays.collect();
        Ok(Did { end: ran.end.clone(), result: ran.machine.registers().gpr(Register::RAX), arrays })
    }
}
