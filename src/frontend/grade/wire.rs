//! The wire formats of grading: the line `asmscope.grade/1` that is written for each submission, and what goes to the confined
//! process that judges it.
//!
//! Keys are in the order of the fields; later versions add keys last. Only what does not depend on the machine is in a line,
//! unless times are asked for.

use crate::session::exercise::Exercise;
use crate::session::exercise::folder::OwnedTexts;
use crate::session::exercise::verdict::{Outcome, Verdict};
use crate::source::error::SourceError;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// Readers refuse a schema that they do not know.
pub const SCHEMA: &str = "asmscope.grade/1";

/// The rule of the score, by its name: results of another one are not taken over.
const SCORING: &str = "what the start passes weighs nothing";

/// What came of one submission.
#[derive(Clone, Serialize, Deserialize, PartialEq, Eq, Debug)]
pub struct ResultLine {
    /// [`SCHEMA`].
    pub schema: String,
    /// The exercise's name.
    pub exercise: String,
    /// SHA-256 of the exercise's texts and of this program's version: the same submission is judged anew when these change.
    pub grader: String,
    /// The path as given.
    pub file: String,
    /// SHA-256 of the submission; `null` when it could not be read.
    pub sha256: Option<String>,
    /// The verdict with its checks.
    #[serde(flatten)]
    pub judged: Judgement,
    /// Only with `--times`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<u64>,
}

/// What came of a submission.
#[derive(Clone, Copy, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum SubmissionStatus {
    /// Every check passed.
    Passed,
    /// It runs, and a check failed.
    Failed,
    /// It is the start file as it was given out, and earns nothing.
    NotBegun,
    /// The assembler refuses it.
    Refused,
    /// No text of a size that can be judged, or no file.
    Unreadable,
    /// Judging it took too long.
    TimeLimit,
    /// The process that judged it ended by itself: at its memory limit, or by a mistake of an engine.
    Crashed,
}

impl SubmissionStatus {
    /// `time-limit`, as it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            SubmissionStatus::Passed => "passed",
            SubmissionStatus::Failed => "failed",
            SubmissionStatus::NotBegun => "not-begun",
            SubmissionStatus::Refused => "refused",
            SubmissionStatus::Unreadable => "unreadable",
            SubmissionStatus::TimeLimit => "time-limit",
            SubmissionStatus::Crashed => "crashed",
        }
    }
}

/// One check.
#[derive(Clone, Serialize, Deserialize, PartialEq, Eq, Debug)]
pub struct CheckLine {
    /// As the exercise names it.
    pub name: String,
    /// What it is worth: 0 where the start file passes it already.
    pub points: u32,
    /// Whether it holds.
    pub outcome: CheckStatus,
    /// The whole message of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the exercise's author says about this mistake, where it is one that the author knows: the same text for the same mistake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mistake: Option<String>,
    /// A command that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub see: Option<String>,
    /// The line of the submission, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The step before which it was seen, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<u64>,
}

/// What came of one check.
#[derive(Clone, Copy, Serialize, Deserialize, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum CheckStatus {
    /// It holds.
    Passed,
    /// It does not.
    Failed,
    /// What it looks at did not come about, for a reason that an earlier failure gives.
    Skipped,
}

/// What is wanted of the judging process.
#[derive(Clone, Copy, Serialize, Deserialize, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A [`Judgement`].
    Judgement,
    /// [`FeedbackPages`].
    Feedback,
    /// The same without pictures, for which the submission need not run again.
    FeedbackInWords,
}

/// What the judging process gets.
#[derive(Clone, Serialize, Deserialize, Debug)]
pub struct Request {
    /// What is to be answered.
    pub wanted: Wanted,
    /// The exercise's texts.
    pub exercise: OwnedTexts,
    /// What the submission is called.
    pub file: String,
    /// The submission's text.
    pub submission: String,
    /// What was made of a submission in Rust; `None` for assembly, which the judge assembles.
    pub compiled: Option<Compiled>,
    /// Which checks the start file passes; `None` while that is being found out.
    pub start_passes: Option<Vec<bool>>,
}

/// What a compiler made of a submission.
#[derive(Clone, Serialize, Deserialize, Debug)]
pub enum Compiled {
    /// The bytes of an executable.
    Executable(Vec<u8>),
    /// Its mistakes.
    Refused(Vec<CompilerError>),
}

/// A mistake in the source.
#[derive(Clone, Serialize, Deserialize, Debug)]
pub struct CompilerError {
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl CompilerError {
    pub(super) fn of(error: SourceError) -> CompilerError {
        let SourceError { line, column, length: _, message, help } = error;
        CompilerError { line, column, message, help }
    }

    pub(super) fn into_source_error(self) -> SourceError {
        let CompilerError { line, column, message, help } = self;
        SourceError { line, column, length: 1, message, help }
    }
}

/// What the judging process answers.
#[derive(Clone, Serialize, Deserialize, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// What came of it.
    pub verdict: SubmissionStatus,
    /// Points earned.
    pub score: u32,
    /// Points there are.
    pub points: u32,
    /// In the order of the checks; empty when it could not be judged.
    pub checks: Vec<CheckLine>,
    /// Why it did not pass, in one sentence; `null` when it did.
    pub first_failure: Option<String>,
    /// Instructions executed in all runs.
    pub steps: u64,
}

/// What a learner gets back, as two texts of one content.
#[derive(Clone, Serialize, Deserialize, PartialEq, Eq, Debug)]
pub struct FeedbackPages {
    /// A page of its own.
    pub html: String,
    /// The same for a text, with pictures of characters.
    pub markdown: String,
}

/// What [`ResultLine::grader`] holds.
#[must_use]
pub fn grader(exercise: &OwnedTexts) -> String {
    let mut hasher = Sha256::new();
    for text in exercise.decisive().into_iter().chain([env!("CARGO_PKG_VERSION"), SCHEMA, SCORING]) {
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text);
    }
    hex(&hasher.finalize())
}

/// SHA-256 in hexadecimal, as `sha256sum` prints it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
    }
    text
}

impl Judgement {
    /// A submission that came to no verdict.
    #[must_use]
    pub fn without(verdict: SubmissionStatus, why: impl Into<String>, points: u32) -> Judgement {
        Judgement { verdict, score: 0, points, checks: Vec::new(), first_failure: Some(why.into()), steps: 0 }
    }

    /// The judge's verdict as it is sent.
    #[must_use]
    pub fn of(exercise: &Exercise, file: &str, verdict: &Verdict) -> Judgement {
        let (score, points) = verdict.score();
        let mark = match verdict {
            verdict if !verdict.errors.is_empty() => SubmissionStatus::Refused,
            verdict if verdict.passed() => SubmissionStatus::Passed,
            verdict if verdict.is_not_begun => SubmissionStatus::NotBegun,
            _ => SubmissionStatus::Failed,
        };
        let first_failure = verdict.first_failure().map(|(checked, failure)| {
            let place = Some(failure.place()).filter(|place| !place.is_empty());
            let place = place.map_or_else(String::new, |place| format!(" ({place})"));
            format!("{}: {}{place}", checked.name, failure.message())
        });
        let checks = verdict.checks.iter().map(|checked| {
            let (outcome, failure) = match &checked.outcome {
                Outcome::Passed => (CheckStatus::Passed, None),
                Outcome::Failed(failure) => (CheckStatus::Failed, Some(failure)),
                Outcome::Skipped => (CheckStatus::Skipped, None),
            };
            CheckLine {
                name: checked.name.clone(),
                points: checked.points,
                outcome,
                message: failure.map(|failure| failure.message()),
                mistake: failure.and_then(|failure| failure.remark.clone()),
                see: failure
                    .and_then(|failure| failure.reproduction.as_ref())
                    .map(|look| look.command(&exercise.limits, file)),
                line: failure.and_then(|failure| failure.line),
                step: failure.and_then(|failure| failure.step).map(|step| step.0),
            }
        });
        Judgement { verdict: mark, score, points, checks: checks.collect(), first_failure, steps: verdict.steps }
    }
}

impl ResultLine {
    /// As it is written, with the line end.
    #[must_use]
    pub fn text(&self) -> String {
        let json = serde_json::to_string(self).expect("a line consists of texts and numbers");
        json + "\n"
    }

    /// A line that was written before; `None` when it is torn or of another format.
    #[must_use]
    pub fn read(text: &str) -> Option<ResultLine> {
        serde_json::from_str(text).ok().filter(|line: &ResultLine| line.schema == SCHEMA)
    }
}

/// What goes to or comes from the judging process, as one text.
#[must_use]
pub fn packed(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts and numbers only")
}

/// What was packed; `None` when it is anything else.
#[must_use]
pub fn unpacked<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Option<T> {
    serde_json::from_slice(bytes).ok()
}
