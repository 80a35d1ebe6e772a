//! [`judge`]: an exercise and a submission → a [`Verdict`]. Text in, value out: the same verdict always and everywhere.
//!
//! It reads no file, knows no terminal and is bounded: in the size of the text, in steps, in output, and in the guest's
//! memory. A crash of an engine it cannot prevent: who judges strangers' work does so in a process of its own.

mod calls;
mod frames;
mod heap;
mod predict;
mod rules;
mod runs;
mod shown;
mod state;

use super::verdict::{Checked, Failure, Outcome, Verdict};
use super::{Check, Exercise, FaultCheck, Kind, Output, Run};
use crate::source;
use crate::source::error::SourceError;
use runs::{End, Runs};

/// Longest submission, in bytes.
pub const LONGEST_SUBMISSION: usize = 256 * 1024;

/// Most bytes that a judged run may print.
pub const MOST_OUTPUT: usize = 64 * 1024;

/// What one check found: nothing, or a failure; or that there was nothing to look at.
enum CheckResult {
    Passed,
    Failed(Failure),
    Skipped,
}

/// Judges a submission. `name` is what it is called in the reports that follow.
#[must_use]
pub fn judge(exercise: &Exercise, name: &str, submission: &str) -> Verdict {
    let verdict = |checks, steps, errors| Verdict { exercise: exercise.name.clone(), checks, steps, errors };
    let assembled = match submission.len() {
        0..=LONGEST_SUBMISSION => source::assemble(name, submission),
        length => Err(vec![too_long(length)]),
    };
    let program = match assembled {
        Ok(program) => program,
        Err(errors) => return verdict(unassembled(exercise, &errors), 0, errors),
    };
    let mut checks = vec![Checked { name: ASSEMBLES.to_owned(), points: 0, outcome: Outcome::Passed }];
    checks.extend(rules::check(&exercise.rules, &program));
    let mut runs = Runs::new(exercise, program);
    for check in &exercise.checks {
        let outcome = match found(check, submission, &mut runs) {
            CheckResult::Passed => Outcome::Passed,
            CheckResult::Failed(failure) => Outcome::Failed(Box::new(failure)),
            CheckResult::Skipped => Outcome::Skipped,
        };
        checks.push(Checked { name: check.name.clone(), points: check.points, outcome });
    }
    verdict(checks, runs.steps(), Vec::new())
}

const ASSEMBLES: &str = "it assembles";

fn too_long(length: usize) -> SourceError {
    SourceError {
        line: 1,
        column: 1,
        length: 1,
        message: format!("the file has {length} bytes; an exercise takes at most {LONGEST_SUBMISSION}"),
        help: None,
    }
}

fn unassembled(exercise: &Exercise, errors: &[SourceError]) -> Vec<Checked> {
    let first = errors.first();
    let actual = first.map_or_else(String::new, |error| error.message.clone());
    let failure = Failure { line: first.map(|error| error.line), ..Failure::new("a program without mistakes", actual) };
    let failed = Checked { name: ASSEMBLES.to_owned(), points: 0, outcome: Outcome::Failed(Box::new(failure)) };
    let rules = rules::names(&exercise.rules).map(|name| Checked { name, points: 1, outcome: Outcome::Skipped });
    let checks = exercise.checks.iter().map(|check| Checked {
        name: check.name.clone(),
        points: check.points,
        outcome: Outcome::Skipped,
    });
    std::iter::once(failed).chain(rules).chain(checks).collect()
}

fn found(check: &Check, submission: &str, runs: &mut Runs) -> CheckResult {
    if let Some(run) = check.kind.run()
        && let Some(found) = runs.unexpected_end(run)
    {
        return found;
    }
    let failure = match &check.kind {
        Kind::Predict(question) => predict::check(question, &check.mistakes, submission),
        Kind::State(wanted) => state::check(wanted, &check.mistakes, runs),
        Kind::Call(wanted) => calls::check(wanted, &check.mistakes, runs),
        Kind::Frames(wanted) => frames::check(wanted, runs),
        Kind::Heap(wanted) => heap::check(wanted, &check.mistakes, runs),
        Kind::Output(wanted) => output(wanted, runs),
        Kind::Fault(wanted) => fault(wanted, runs),
        Kind::Convention { run } => convention(run, runs),
    };
    failure.map_or(CheckResult::Passed, CheckResult::Failed)
}

fn output(wanted: &Output, runs: &mut Runs) -> Option<Failure> {
    let ran = runs.ran(&wanted.run);
    let actual = String::from_utf8_lossy(ran.machine.output()).into_owned();
    let expected = match (&wanted.expect, &wanted.contains) {
        (Some(whole), _) if actual != *whole => format!("the output {}", shown::text(whole)),
        (_, Some(part)) if !actual.contains(part) => format!("{} in the output", shown::text(part)),
        _ => return None,
    };
    let reproduction = ran.reproduction(&wanted.run, &[]);
    let actual = if actual.is_empty() { "no output".to_owned() } else { shown::text(&actual) };
    Some(Failure { reproduction, ..Failure::new(expected, actual) })
}

fn fault(wanted: &FaultCheck, runs: &mut Runs) -> Option<Failure> {
    let place = wanted.function.as_ref().map_or_else(String::new, |function| format!(" in {function}"));
    let expected = format!("the run to end in {}{place}", wanted.code);
    let ran = runs.ran(&wanted.run);
    let is_there = wanted.function.as_ref().is_none_or(|function| ran.function_here().as_ref() == Some(function));
    let actual = match &ran.end {
        End::Fault(fault) if fault.code() == wanted.code && is_there => return None,
        end => ran.ending(end),
    };
    Some(ran.failure_here(&wanted.run, expected, actual, &[]))
}

fn convention(run: &Run, runs: &mut Runs) -> Option<Failure> {
    let ran = runs.ran(run);
    let (step, at, warning) = ran.machine.warnings().next()?;
    let (code, line) = (warning.code(), ran.line_of(at));
    let failure = Failure::new("no breach of the calling convention", code);
    let reproduction = ran.reproduction(run, &[]);
    let remark = Some(format!("`asmscope explain {code}` says what that is"));
    Some(Failure { step: Some(step), line, remark, reproduction, ..failure })
}
