//! [`judge`]: an exercise and a submission → a [`Verdict`]. Text in, value out: the same verdict always and everywhere.
//!
//! It reads no file, knows no terminal and is bounded: in the size of the text, in steps, in output, and in the guest's
//! memory. A crash of an engine it cannot prevent: who judges strangers' work does so in a process of its own.
//!
//! `runs` runs the submission as often as there are checks. Each kind of check has a file: `calls`, `state`, `variables`, `heap`, `frames`; the
//! text of a submission is checked by `rules` (instructions) and `words` (Rust), answers to questions by `predict` and `answer`. `shown`
//! makes the values in a verdict's sentences. Called by the exercise screen, the command line and `frontend/grade`.

mod answer;
mod calls;
mod frames;
mod heap;
mod predict;
mod rules;
mod runs;
mod shown;
mod state;
mod variables;
mod words;

use super::compile::{self, Subject};
use super::verdict::{Checked, Failure, Outcome, Verdict};
use super::{Check, CheckKind, Exercise, ExerciseLanguage, FaultCheck, OutputCheck, Run};
use crate::session::function_names::is_named;
use crate::session::session::Session;
use crate::source;
use crate::source::error::SourceError;
use crate::toolchain::BuildOptions;
use runs::{End, Runs};

/// Longest submission, in bytes.
pub const LONGEST_SUBMISSION: usize = 256 * 1024;

/// Most bytes that a judged run may print.
pub const MOST_OUTPUT: usize = 64 * 1024;

/// Judges a submission. `name` is what it is called in the reports that follow. One in Rust is compiled first, by the compiler of this
/// machine.
#[must_use]
pub fn judge(exercise: &Exercise, name: &str, submission: &str) -> Verdict {
    let verdict = unweighed(exercise, name, submission);
    if submission == exercise.start {
        // The start file need not be judged a second time.
        weigh(exercise, passed(&verdict));
    }
    weighed(exercise, verdict)
}

/// The verdict in which every check has its own points.
fn unweighed(exercise: &Exercise, name: &str, submission: &str) -> Verdict {
    let subject = match exercise.language {
        ExerciseLanguage::Assembly => assembled(name, submission),
        ExerciseLanguage::Rust => in_bounds(submission)
            .and_then(|()| compile::compile(submission, &BuildOptions::default()))
            .and_then(|executable| compile::load(name, submission, &executable)),
    };
    judge_subject(exercise, submission, subject)
}

/// Tells which checks the start file passes, in the order of a verdict, where that was found out elsewhere.
pub fn weigh(exercise: &Exercise, start_passes: Vec<bool>) {
    exercise.start_passes.get_or_init(|| start_passes);
}

/// Which checks the start file passes: those weigh nothing in a score, since they are nobody's merit.
fn start_passes(exercise: &Exercise) -> &[bool] {
    let judge_start = || passed(&unweighed(exercise, &exercise.language.file("start"), &exercise.start));
    exercise.start_passes.get_or_init(judge_start)
}

fn passed(verdict: &Verdict) -> Vec<bool> {
    verdict.checks.iter().map(|checked| checked.outcome == Outcome::Passed).collect()
}

fn weighed(exercise: &Exercise, mut verdict: Verdict) -> Verdict {
    for (checked, is_given) in verdict.checks.iter_mut().zip(start_passes(exercise)) {
        checked.points = if *is_given { 0 } else { checked.points };
    }
    verdict
}

/// Judges a submission in Rust that was compiled before: its executable, or what the compiler refuses.
#[must_use]
pub fn judge_compiled(
    exercise: &Exercise,
    name: &str,
    submission: &str,
    compiled: Result<Vec<u8>, Vec<SourceError>>,
) -> Verdict {
    let subject = compiled.and_then(|executable| compile::load(name, submission, &executable));
    weighed(exercise, judge_subject(exercise, submission, subject))
}

fn assembled(name: &str, submission: &str) -> Result<Subject, Vec<SourceError>> {
    in_bounds(submission)?;
    let program = source::assemble(name, submission)?;
    Ok(Subject { program, debug: None })
}

fn in_bounds(submission: &str) -> Result<(), Vec<SourceError>> {
    if submission.len() <= LONGEST_SUBMISSION { Ok(()) } else { Err(vec![too_long(submission.len())]) }
}

fn judge_subject(exercise: &Exercise, submission: &str, subject: Result<Subject, Vec<SourceError>>) -> Verdict {
    let is_not_begun = is_start(exercise, submission);
    let verdict =
        |checks, steps, errors| Verdict { exercise: exercise.name.clone(), checks, steps, errors, is_not_begun };
    let subject = match subject {
        Ok(subject) => subject,
        Err(errors) => {
            let errors = with_help(errors, submission, exercise.language);
            return verdict(unassembled(exercise, &errors), 0, errors);
        }
    };
    let assembles = well_formed(exercise.language).to_owned();
    let mut checks = vec![Checked { name: assembles, points: 0, outcome: Outcome::Passed }];
    checks.extend(match exercise.language {
        ExerciseLanguage::Assembly => rules::check(&exercise.rules, &subject.program),
        ExerciseLanguage::Rust => words::check(&exercise.rules, submission),
    });
    let mut runs = Runs::new(exercise, subject);
    for (idx, check) in exercise.checks.iter().enumerate() {
        let outcome = outcome(idx, submission, &mut runs);
        checks.push(Checked { name: check.name.clone(), points: check.points, outcome });
    }
    verdict(checks, runs.steps(), Vec::new())
}

/// Whether a text is the start file, but for blank lines.
#[must_use]
pub fn is_start(exercise: &Exercise, text: &str) -> bool {
    fn lines(text: &str) -> impl Iterator<Item = &str> {
        text.lines().map(str::trim_end).filter(|line| !line.is_empty())
    }
    lines(text).eq(lines(&exercise.start))
}

/// The mistakes, those in answers without a comment's mark with what to do about them.
fn with_help(mut errors: Vec<SourceError>, submission: &str, language: ExerciseLanguage) -> Vec<SourceError> {
    for error in &mut errors {
        let line = submission.lines().nth(error.line.saturating_sub(1) as usize).unwrap_or_default();
        error.help = predict::forgotten_mark(line, language).or(error.help.take());
    }
    errors
}

/// Every check of an exercise with what it weighs, in the order of a verdict.
#[must_use]
pub fn checks_of(exercise: &Exercise) -> Vec<(String, u32)> {
    let weights = start_passes(exercise).iter().map(|is_given| u32::from(!is_given)).chain(std::iter::repeat(1));
    all_checks(exercise).into_iter().zip(weights).map(|((name, points), weight)| (name, points * weight)).collect()
}

/// Every check with its own points.
fn all_checks(exercise: &Exercise) -> Vec<(String, u32)> {
    let rules = rule_names(exercise).into_iter().map(|name| (name, 1));
    let checks = exercise.checks.iter().map(|check| (check.name.clone(), check.points));
    std::iter::once((well_formed(exercise.language).to_owned(), 0)).chain(rules).chain(checks).collect()
}

/// A session at the start of a run of a submission; of one in Rust with its executable. `None` where there is none.
#[must_use]
pub fn session(
    exercise: &Exercise,
    (name, submission): (&str, &str),
    executable: Option<&[u8]>,
    run: &Run,
) -> Option<Session> {
    let Subject { program, debug } = match executable {
        None => assembled(name, submission).ok()?,
        Some(bytes) => compile::load(name, submission, bytes).ok()?,
    };
    let program = match run {
        Run::Call(call) => call.enter(&program).ok()?,
        Run::Program => program,
    };
    let session = Session::new(program, exercise.limits.config()).ok()?;
    Some(session.with_debug_info(debug, None))
}

/// What the first check is called.
fn well_formed(language: ExerciseLanguage) -> &'static str {
    match language {
        ExerciseLanguage::Assembly => "it assembles",
        ExerciseLanguage::Rust => "it compiles",
    }
}

fn too_long(length: usize) -> SourceError {
    SourceError {
        line: 1,
        column: 1,
        length: 1,
        message: format!("the file has {length} bytes; an exercise takes at most {LONGEST_SUBMISSION}"),
        help: None,
    }
}

/// Points that can be earned: those of the checks, and one for each rule, that the start file does not pass.
#[must_use]
pub fn points(exercise: &Exercise) -> u32 {
    checks_of(exercise).iter().map(|(_, points)| points).sum()
}

/// What the checks of the rules are called.
fn rule_names(exercise: &Exercise) -> Vec<String> {
    match exercise.language {
        ExerciseLanguage::Assembly => rules::names(&exercise.rules).collect(),
        ExerciseLanguage::Rust => words::names(&exercise.rules).collect(),
    }
}

fn unassembled(exercise: &Exercise, errors: &[SourceError]) -> Vec<Checked> {
    let first = errors.first();
    let actual = first.map_or_else(String::new, |error| error.message.clone());
    let failure = Failure { line: first.map(|error| error.line), ..Failure::new("a program without mistakes", actual) };
    let skipped = |(name, points)| Checked { name, points, outcome: Outcome::Skipped };
    let mut checks: Vec<Checked> = all_checks(exercise).into_iter().map(skipped).collect();
    checks[0].outcome = Outcome::Failed(Box::new(failure));
    checks
}

/// What comes of the check of this index.
fn outcome(idx: usize, submission: &str, runs: &mut Runs) -> Outcome {
    let check = &runs.exercise.checks[idx];
    let bad_end = runs.bad_end(idx);
    let is_looked_at = bad_end.is_none_or(|end| end.is_looked_at);
    let failure = if is_looked_at { failure(check, submission, runs) } else { None };
    let reported = check.kind.run().filter(|_| bad_end.is_some_and(|end| end.is_reported));
    match failure.or_else(|| Some(runs.ending_failure(reported?))) {
        Some(failure) => Outcome::Failed(Box::new(failure)),
        None if is_looked_at => Outcome::Passed,
        None => Outcome::Skipped,
    }
}

fn failure(check: &Check, submission: &str, runs: &mut Runs) -> Option<Failure> {
    match &check.kind {
        CheckKind::Predict(question) => predict::check(question, &check.mistakes, submission, runs.exercise.language),
        CheckKind::State(wanted) => state::check(wanted, &check.mistakes, runs),
        CheckKind::Variables(wanted) => variables::check(wanted, runs),
        CheckKind::Call(wanted) => calls::check(wanted, &check.mistakes, runs),
        CheckKind::Frames(wanted) => frames::check(wanted, runs),
        CheckKind::Heap(wanted) => heap::check(wanted, &check.mistakes, runs),
        CheckKind::Output(wanted) => output(wanted, runs),
        CheckKind::Fault(wanted) => fault(wanted, runs),
        CheckKind::Convention { run } => convention(run, runs),
    }
}

fn output(wanted: &OutputCheck, runs: &mut Runs) -> Option<Failure> {
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
    let is_there = wanted
        .function
        .as_ref()
        .is_none_or(|function| ran.function_here().is_some_and(|here| is_named(&here, function)));
    let actual = match &ran.end {
        End::Fault(fault) if fault.code() == wanted.code && is_there => return None,
        end => ran.ending(end),
    };
    let code = ran.end.code();
    Some(Failure { code, ..ran.failure_here(&wanted.run, expected, actual, &[]) })
}

fn convention(run: &Run, runs: &mut Runs) -> Option<Failure> {
    let ran = runs.ran(run);
    let (step, at, warning) = ran.machine.warnings().next()?;
    let (code, line) = (warning.code(), ran.line_of(at));
    let failure = Failure::new("no breach of the calling convention", code);
    let reproduction = ran.reproduction(run, &[]);
    Some(Failure { step: Some(step), line, code: Some(code), reproduction, ..failure })
}
