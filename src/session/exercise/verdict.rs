//! What a judge found: check by check, as facts and short sentences. Nothing here runs or prints.
//!
//! A failure says what was expected, what was found, where, and how to see it oneself.

use super::{ExerciseLanguage, ExerciseLimits, Run};
use crate::model::addr::StepIndex;
use crate::source::error::SourceError;
use std::path::Path;

/// The outcome of every check, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// The exercise's name.
    pub exercise: String,
    /// One for each check and rule; the first says whether it assembles.
    pub checks: Vec<Checked>,
    /// Steps that the submission took in all its runs.
    pub steps: u64,
    /// What the assembler refused, in line order; no check was made then.
    pub errors: Vec<SourceError>,
    /// The submission is the start file as it was given out.
    pub is_not_begun: bool,
}

/// One check and what came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// What it checks.
    pub name: String,
    /// What it counts in the score; 0 where the start file passes it already, which is nobody's merit.
    pub points: u32,
    /// What came of it.
    pub outcome: Outcome,
}

#[derive(Clone, PartialEq, Eq, Debug)]
/// What came of a check.
pub enum Outcome {
    /// What must be is so.
    Passed,
    /// It is not, and why.
    Failed(Box<Failure>),
    /// What it looks at did not come about, for a reason that another failure gives.
    Skipped,
}

/// Why a check failed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// What should be; a clause, lower case, no full stop.
    pub expected: String,
    /// What is.
    pub actual: String,
    /// What the exercise's author says about this mistake.
    pub remark: Option<String>,
    /// The code of the fault or warning that it is about.
    pub code: Option<&'static str>,
    /// The step before which this was seen.
    pub step: Option<StepIndex>,
    /// 1-based line of the submission.
    pub line: Option<u32>,
    /// How to see it.
    pub reproduction: Option<Reproduction>,
}

/// A moment of a run, and what to look at there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reproduction {
    /// What is run.
    pub run: Run,
    /// Steps to take first.
    pub step: StepIndex,
    /// Commands of the prompt.
    pub commands: Vec<String>,
}

impl Verdict {
    /// Whether every check passed.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.errors.is_empty() && self.checks.iter().all(|checked| checked.outcome == Outcome::Passed)
    }

    /// Points earned, and points there are.
    #[must_use]
    pub fn score(&self) -> (u32, u32) {
        let sum = |checks: &mut dyn Iterator<Item = &Checked>| checks.map(|checked| checked.points).sum();
        let earned = sum(&mut self.checks.iter().filter(|checked| checked.outcome == Outcome::Passed));
        (earned, sum(&mut self.checks.iter()))
    }

    /// The first check that failed, and why.
    #[must_use]
    pub fn first_failure(&self) -> Option<(&Checked, &Failure)> {
        self.checks.iter().find_map(|checked| match &checked.outcome {
            Outcome::Failed(failure) => Some((checked, failure.as_ref())),
            Outcome::Passed | Outcome::Skipped => None,
        })
    }
}

impl Failure {
    pub(super) fn new(expected: impl Into<String>, actual: impl Into<String>) -> Failure {
        Failure {
            expected: expected.into(),
            actual: actual.into(),
            remark: None,
            code: None,
            step: None,
            line: None,
            reproduction: None,
        }
    }

    /// All of it in one line: `expected rax to be 42, saw 7: this is the sum`.
    #[must_use]
    pub fn message(&self) -> String {
        let remark = self.remark.as_ref().map_or_else(String::new, |remark| format!(": {remark}"));
        format!("expected {}, saw {}{remark}", self.expected, self.actual)
    }

    /// Where to read more about it.
    #[must_use]
    pub fn reading(&self) -> Option<String> {
        self.code.map(|code| format!("`asmscope explain {code}` says what that is"))
    }

    /// `step 9, line 12`; empty when there is no place.
    #[must_use]
    pub fn place(&self) -> String {
        let step = self.step.map(|step| format!("step {step}"));
        let line = self.line.map(|line| format!("line {line}"));
        step.into_iter().chain(line).collect::<Vec<_>>().join(", ")
    }
}

impl Reproduction {
    /// The command for a shell that shows it, when the submission is the file `path`.
    #[must_use]
    pub fn command(&self, limits: &ExerciseLimits, path: &str) -> String {
        let mut words = vec![format!("asmscope run {}", quoted(path))];
        if let Run::Call(call) = &self.run {
            words.push(format!("--call {}", quoted(&call.to_string())));
        }
        let usual = ExerciseLimits::usual(language_of(path));
        if limits.stack_size != usual.stack_size {
            words.push(format!("--stack-size {}", limits.stack_size));
        }
        if limits.heap_size != usual.heap_size {
            words.push(format!("--heap-size {}", limits.heap_size));
        }
        if !limits.input.is_empty() {
            words.push(format!("--input-text {}", quoted(&limits.input)));
        }
        words.extend(self.lines().iter().map(|line| format!("-e {}", quoted(line))));
        words.join(" ")
    }

    /// What to type at the prompt of the same run.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let steps = (self.step.0 > 0 && !self.commands.is_empty()).then(|| format!("si {}", self.step));
        steps.into_iter().chain(self.commands.iter().cloned()).collect()
    }
}

/// A task or hint as it is shown to the learner whose file is `path`: in commands, that file stands for the word `FILE`.
#[must_use]
pub fn with_file_name(text: &str, path: &str) -> String {
    text.replace(" FILE", &format!(" {}", quoted(path)))
}

/// What a file's name says that it is written in.
fn language_of(path: &str) -> ExerciseLanguage {
    let extension = Path::new(path).extension();
    let found =
        ExerciseLanguage::ALL.into_iter().find(|language| extension.is_some_and(|found| found == language.extension()));
    found.unwrap_or_default()
}

/// A word of a POSIX shell's command line.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=+,@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
