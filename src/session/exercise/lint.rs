//! Whether an exercise works: its start fails, its solution passes, its wrong answers fail as foretold, and nothing in it is idle.
//!
//! A check that the start passes weighs nothing in the score; that is a note, no mistake. A check or rule is idle when neither the start nor a wrong answer fails it: then it checks nothing that anybody gets wrong.

use super::folder::WrongAnswer;
use super::judge::judge;
use super::verdict::{Checked, Outcome, Verdict};
use super::{Check, CheckKind, Exercise, ExerciseLanguage};
use std::collections::BTreeSet;

/// How many plausible wrong answers an exercise needs.
pub const FEWEST_WRONG: usize = 2;

/// Something that is to be said about an exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The file in the exercise's folder.
    pub file: String,
    /// What is wrong; a clause.
    pub message: String,
    /// Whether the exercise works all the same.
    pub severity: LintSeverity,
}

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LintSeverity {
    /// The exercise does not work as it should.
    Mistake,
    /// Something that its author should know.
    Note,
}

impl Finding {
    /// A mistake in a file.
    #[must_use]
    pub fn mistake(file: &str, message: String) -> Finding {
        Finding { file: file.to_owned(), message, severity: LintSeverity::Mistake }
    }
}

/// Everything that is to be said about an exercise; no mistakes when it works.
#[must_use]
pub fn lint(exercise: &Exercise, wrong: &[WrongAnswer]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |file: &str, message: String| findings.push(Finding::mistake(file, message));
    for (idx, hint) in exercise.hints.iter().enumerate() {
        if hint.trim().is_empty() || exercise.hints[..idx].contains(hint) {
            add("exercise.toml", format!("hint {} says nothing that an earlier one does not", idx + 1));
        }
    }
    if exercise.text.trim().is_empty() {
        add("text.md", "the task is not described".to_owned());
    }
    let (start_file, solution_file) = (exercise.language.file("start"), exercise.language.file("solution"));
    let start = judge(exercise, &start_file, &exercise.start);
    if start.passed() {
        add(&start_file, "it passes: there is nothing to do".to_owned());
    }
    // A start file in Rust may be one that rustc refuses: making it compile is the exercise.
    for error in start.errors.iter().filter(|_| exercise.language == ExerciseLanguage::Assembly) {
        add(&start_file, format!("line {}: {}", error.line, error.message));
    }
    for name in answered(exercise, &start) {
        add(&start_file, format!("the answer is given already: it passes `{name}`"));
    }
    let solution = judge(exercise, &solution_file, &exercise.solution);
    for error in &solution.errors {
        add(&solution_file, format!("line {}: {}", error.line, error.message));
    }
    if let Some((checked, failure)) = solution.first_failure() {
        let place = Some(failure.place()).filter(|place| !place.is_empty());
        let place = place.map_or_else(String::new, |place| format!(" ({place})"));
        add(&solution_file, format!("it fails `{}`: {}{place}", checked.name, failure.message()));
    }
    if solution.steps > exercise.limits.max_steps / 2 {
        let most = exercise.limits.max_steps;
        add("exercise.toml", format!("max_steps is {most}, but the solution takes {} steps already", solution.steps));
    }
    if wrong.len() < FEWEST_WRONG {
        add("wrong", format!("there are {} wrong answers; {FEWEST_WRONG} at least are needed", wrong.len()));
    }
    let verdicts: Vec<Verdict> = wrong.iter().map(|answer| judge(exercise, &answer.name, &answer.text)).collect();
    for (answer, verdict) in wrong.iter().zip(&verdicts) {
        let messages = messages(verdict);
        if verdict.passed() {
            add(&format!("wrong/{}", answer.name), "it passes".to_owned());
        } else if !messages.iter().any(|message| message.contains(&answer.expect)) {
            let said = messages.join("; ");
            add(&format!("wrong/{}", answer.name), format!("no message says \"{}\": {said}", answer.expect));
        }
    }
    let verdicts: Vec<&Verdict> = std::iter::once(&start).chain(&verdicts).collect();
    idle(exercise, &verdicts).into_iter().for_each(|message| add("exercise.toml", message));
    findings.extend(weightless(&start).into_iter().map(|message| Finding {
        file: start_file.clone(),
        message,
        severity: LintSeverity::Note,
    }));
    findings
}

/// The questions that a start file answers itself.
fn answered<'a>(exercise: &'a Exercise, start: &Verdict) -> Vec<&'a str> {
    let n_before = start.checks.len() - exercise.checks.len();
    let outcomes = exercise.checks.iter().zip(&start.checks[n_before..]);
    let is_answered = |(check, checked): &(&Check, &Checked)| {
        matches!(check.kind, CheckKind::Predict(_)) && checked.outcome == Outcome::Passed
    };
    outcomes.filter(is_answered).map(|(check, _)| check.name.as_str()).collect()
}

/// Which checks a start file passes; the first is that it is a program at all.
fn weightless(start: &Verdict) -> Option<String> {
    let passed = start.checks.iter().skip(1).filter(|checked| checked.outcome == Outcome::Passed);
    let names: Vec<String> = passed.map(|checked| format!("`{}`", checked.name)).collect();
    (!names.is_empty()).then(|| format!("it passes {} already: no points for that", names.join(", ")))
}

/// The messages that a learner gets, check by check.
fn messages(verdict: &Verdict) -> Vec<String> {
    let failed = verdict.checks.iter().filter_map(|checked| match &checked.outcome {
        Outcome::Failed(failure) => Some(failure.message()),
        Outcome::Passed | Outcome::Skipped => None,
    });
    failed.collect()
}

/// Checks that nobody fails, and remarks that nobody gets.
fn idle(exercise: &Exercise, verdicts: &[&Verdict]) -> Vec<String> {
    let failed: BTreeSet<usize> = verdicts
        .iter()
        .flat_map(|verdict| verdict.checks.iter().enumerate())
        .filter(|(_, checked)| matches!(checked.outcome, Outcome::Failed(_)))
        .map(|(idx, _)| idx)
        .collect();
    let messages: Vec<String> = verdicts.iter().flat_map(|verdict| messages(verdict)).collect();
    let mut idle = Vec::new();
    // The first says whether it is a program; the rules follow, then the checks.
    let names = verdicts.first().map_or(&[][..], |verdict| &verdict.checks).iter().map(|checked| &checked.name);
    for (_, name) in names.enumerate().skip(1).filter(|(idx, _)| !failed.contains(idx)) {
        let start = exercise.language.file("start");
        idle.push(format!("neither {start} nor a wrong answer fails the check `{name}`"));
    }
    for check in &exercise.checks {
        for mistake in &check.mistakes {
            if !messages.iter().any(|message| message.ends_with(&mistake.say)) {
                let what = if matches!(check.kind, CheckKind::Predict(_)) { "answer" } else { "condition" };
                idle.push(format!("no wrong answer gets the remark for the {what} `{}`", mistake.text));
            }
        }
    }
    idle
}
