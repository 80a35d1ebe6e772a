//! The processes that judge: as many at once as asked for, each for one submission, none left behind.
//!
//! A process that does not answer in time is killed. Lines come out in the order of the submissions, whichever is done first.

use super::child::{COMMAND, COMPILE_COMMAND, Confinement, HOLDS};
use super::feedback;
use super::resume::EarlierResults;
use super::submission;
use super::submission::Unreadable;
use super::wire::{
    CheckStatus, Compiled, CompilerError, FeedbackPages, Judgement, Request, ResultLine, SCHEMA, SubmissionStatus,
    Wanted, packed, sha256, unpacked,
};
use crate::session::exercise::folder::OwnedTexts;
use crate::session::exercise::{ExerciseLanguage, compile};
use crate::toolchain::BuildOptions;
use crate::{Error, ErrorKind};
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Longest answer of a judging process, in bytes.
const LONGEST_ANSWER: u64 = 4 << 20;

/// How often it is looked whether grading was interrupted.
const TICK: Duration = Duration::from_millis(50);

/// How to judge.
pub struct Plan<'a> {
    /// The texts that judging processes get.
    pub exercise: &'a OwnedTexts,
    /// What [`grader`](super::wire::grader) says of it.
    pub grader: &'a str,
    /// Points that can be earned.
    pub points: u32,
    /// Which checks the start file passes; `None` while that is being found out.
    pub start_passes: Option<Vec<bool>>,
    /// What those processes may do.
    pub confinement: Confinement,
    /// For each submission; the process is killed then.
    pub time_limit: Duration,
    /// Whether lines say how long it took.
    pub times: Times,
    /// Processes at once.
    pub jobs: usize,
    /// Results that need not be judged again.
    pub earlier: &'a EarlierResults,
    /// Whether pages of the submissions are made, too.
    pub wants_feedback: bool,
    /// Set by Ctrl-C: no more are begun.
    pub interrupted: &'a AtomicBool,
}

/// Whether lines say how long judging took.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Times {
    /// Lines differ from run to run.
    Included,
    /// The same submissions give the same lines.
    LeftOut,
}

/// One line, and where it comes from.
pub struct Graded {
    /// What came of the submission.
    pub line: ResultLine,
    /// When that was found out.
    pub origin: ResultOrigin,
    /// Where it was asked for.
    pub feedback: Option<FeedbackPages>,
}

/// Where a result comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ResultOrigin {
    /// A process judged it just now.
    Judged,
    /// An earlier grading.
    Earlier,
    /// There is no such file, for this reason.
    NoFile(String),
}

/// Tries whether a confined process is one.
///
/// # Errors
/// Why not.
pub fn check_confinement() -> Result<(), Error> {
    let mut command = command(Confinement::Full, Duration::from_secs(5))?;
    let output = command.arg("--check").stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match said.as_str() {
        HOLDS => Ok(()),
        "" => Err(refused(format!("the process that tried it ended with {}", ending(output.status)))),
        said => Err(refused(said)),
    }
}

fn refused(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::Confinement, why)
}

/// Judges `files` and hands out their lines in order, until `take` has enough or grading is interrupted.
pub fn grade(
    plan: &Plan<'_>,
    files: &[String],
    mut take: impl FnMut(Graded) -> Result<(), Error>,
) -> Result<(), Error> {
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..plan.jobs.clamp(1, files.len().max(1)) {
            let (sender, next, stop) = (sender.clone(), &next, &stop);
            scope.spawn(move || {
                loop {
                    let idx = next.fetch_add(1, Ordering::Relaxed);
                    let is_over = stop.load(Ordering::Relaxed) || plan.interrupted.load(Ordering::Relaxed);
                    let Some(file) = files.get(idx).filter(|_| !is_over) else { return };
                    let Some(graded) = plan.one(file) else { return };
                    if sender.send((idx, graded)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let mut waiting = BTreeMap::new();
        let mut due = 0;
        for (idx, graded) in receiver {
            waiting.insert(idx, graded);
            while let Some(graded) = waiting.remove(&due) {
                due += 1;
                if let Err(why) = take(graded) {
                    stop.store(true, Ordering::Relaxed);
                    return Err(why);
                }
            }
        }
        Ok(())
    })
}

impl Plan<'_> {
    /// Which checks the start file passes, judged as a submission is; none where it comes to no verdict.
    #[must_use]
    pub fn judge_start(&self) -> Vec<bool> {
        let texts = self.exercise.texts();
        let judged = self.judged(&texts.language.file("start"), texts.start.to_owned());
        judged.map_or_else(Vec::new, |judged| {
            judged.checks.iter().map(|check| check.outcome == CheckStatus::Passed).collect()
        })
    }

    /// The line of one file; `None` when grading was interrupted meanwhile.
    fn one(&self, file: &str) -> Option<Graded> {
        let unreadable =
            |why: &str| Judgement::without(SubmissionStatus::Unreadable, format!("cannot be read: {why}"), self.points);
        let submission = match submission::read(file) {
            Ok(submission) => submission,
            Err(Unreadable::NoFile(why)) => {
                let line = self.line(file, None, unreadable(&why), None);
                return Some(Graded { line, origin: ResultOrigin::NoFile(why), feedback: None });
            }
            Err(Unreadable::NoText(why, bytes)) => {
                let line = self.line(file, bytes.map(|bytes| sha256(&bytes)), unreadable(&why), None);
                let feedback = self.wants_feedback.then(|| feedback::without_verdict(file, &line.judged));
                return Some(Graded { line, origin: ResultOrigin::Judged, feedback });
            }
        };
        let sha256 = sha256(&submission.bytes);
        if let Some(line) = self.earlier.find(file, &sha256, self.grader) {
            let feedback = self.feedback(file, &submission.text, &line.judged);
            return Some(Graded { line: line.clone(), origin: ResultOrigin::Earlier, feedback });
        }
        let began = Instant::now();
        let judged = self.judged(file, submission.text.clone())?;
        let milliseconds = (self.times == Times::Included).then(|| began.elapsed().as_millis() as u64);
        let feedback = self.feedback(file, &submission.text, &judged);
        let line = self.line(file, Some(sha256), judged, milliseconds);
        Some(Graded { line, origin: ResultOrigin::Judged, feedback })
    }

    /// The pages of a submission, made in a process of its own so that the marks do not depend on whether they are asked for.
    fn feedback(&self, file: &str, submission: &str, judged: &Judgement) -> Option<FeedbackPages> {
        if !self.wants_feedback {
            return None;
        }
        if judged.checks.is_empty() {
            return Some(feedback::without_verdict(file, judged));
        }
        let compiled = self.compiled(submission).ok()?;
        let asked = |wanted| -> Option<FeedbackPages> {
            let (answer, _) = self.asked(wanted, file, submission.to_owned(), compiled.clone()).ok()?;
            unpacked(&answer?)
        };
        // What takes too long to be drawn can be told all the same.
        let pages = asked(Wanted::Feedback).or_else(|| asked(Wanted::FeedbackInWords));
        Some(pages.unwrap_or_else(|| feedback::without_verdict(file, judged)))
    }

    fn line(&self, file: &str, sha256: Option<String>, judged: Judgement, milliseconds: Option<u64>) -> ResultLine {
        ResultLine {
            schema: SCHEMA.to_owned(),
            exercise: self.exercise.name().to_owned(),
            grader: self.grader.to_owned(),
            file: file.to_owned(),
            sha256,
            judged,
            milliseconds,
        }
    }

    /// What a process of its own says of a submission; `None` when grading was interrupted meanwhile.
    fn judged(&self, file: &str, submission: String) -> Option<Judgement> {
        let compiled = match self.compiled(&submission) {
            Ok(compiled) => compiled,
            Err(judged) => return judged,
        };
        let crashed = |why: String| Some(Judgement::without(SubmissionStatus::Crashed, why, self.points));
        let (answer, status) = match self.asked(Wanted::Judgement, file, submission, compiled) {
            Ok(answered) => answered,
            Err(why) => return crashed(format!("no process can be started: {why}")),
        };
        if self.interrupted.load(Ordering::Relaxed) {
            return None;
        }
        let Some(answer) = answer else { return Some(self.too_long()) };
        match (unpacked(&answer), status) {
            (Some(judged), Ok(status)) if status.success() => Some(judged),
            (_, Ok(status)) if is_out_of_time(status) => Some(self.too_long()),
            (_, Ok(status)) => crashed(format!("the judging process ended with {}", ending(status))),
            (_, Err(error)) => crashed(error.to_string()),
        }
    }

    /// What a compiler makes of a submission in Rust; else the judgement without one, `None` when grading was interrupted meanwhile.
    fn compiled(&self, submission: &str) -> Result<Option<Compiled>, Option<Judgement>> {
        if self.exercise.language() == ExerciseLanguage::Assembly {
            return Ok(None);
        }
        let began = Instant::now();
        let compiled = compiled(submission, self.confinement, self.time_limit);
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(None);
        }
        if began.elapsed() >= self.time_limit {
            return Err(Some(self.too_long()));
        }
        Ok(Some(compiled))
    }

    /// What a process of its own answers in time, and how it ended.
    fn asked(
        &self,
        wanted: Wanted,
        file: &str,
        submission: String,
        compiled: Option<Compiled>,
    ) -> Result<(Option<Vec<u8>>, std::io::Result<ExitStatus>), Error> {
        let exercise = self.exercise.clone();
        let start_passes = self.start_passes.clone();
        let request = Request { wanted, exercise, file: file.to_owned(), submission, compiled, start_passes };
        let mut process = command(self.confinement, self.time_limit)?.spawn()?;
        let answer = answer(&mut process, &packed(&request), self.time_limit, self.interrupted);
        if answer.is_none() {
            // One that has just ended by itself cannot be killed, and need not be.
            let _ = process.kill();
        }
        Ok((answer, process.wait()))
    }

    fn too_long(&self) -> Judgement {
        let seconds = self.time_limit.as_secs();
        Judgement::without(SubmissionStatus::TimeLimit, format!("not judged within {seconds} seconds"), self.points)
    }
}

/// Tries whether a compiler can be shut off.
///
/// # Errors
/// Why not.
pub fn check_compiler(confinement: Confinement) -> Result<(), Error> {
    match compiled("fn main() {}\n", confinement, Duration::from_secs(60)) {
        Compiled::Executable(_) => Ok(()),
        Compiled::Refused(errors) => {
            Err(refused(errors.into_iter().next().map_or_else(String::new, |error| error.message)))
        }
    }
}

/// What a compiler that is shut off makes of a submission. Its folder is removed afterwards.
fn compiled(submission: &str, confinement: Confinement, time_limit: Duration) -> Compiled {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("asmscope-grade-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let scratch = std::env::temp_dir().join(name);
    let impossible =
        |why: String| Compiled::Refused(vec![CompilerError { line: 1, column: 1, message: why, help: None }]);
    if let Err(error) = std::fs::DirBuilder::new().create(&scratch) {
        return impossible(format!("the compiler gets no folder: {error}"));
    }
    let program = match this_program() {
        Ok(program) => program,
        Err(error) => return impossible(error.to_string()),
    };
    let mut launcher = vec![program.into_os_string(), COMPILE_COMMAND.into()];
    launcher.extend(["--seconds".into(), time_limit.as_secs().to_string().into()]);
    if confinement == Confinement::BoundsOnly {
        launcher.push("--no-sandbox".into());
    }
    launcher.extend(["--scratch".into(), scratch.clone().into_os_string(), "--".into()]);
    let options = BuildOptions { cache: Some(scratch.clone()), launcher, ..BuildOptions::default() };
    let compiled = match compile::compile(submission, &options) {
        Ok(executable) => Compiled::Executable(executable),
        Err(errors) => Compiled::Refused(errors.into_iter().map(CompilerError::of).collect()),
    };
    // What cannot be removed is temporary all the same.
    let _ = std::fs::remove_dir_all(&scratch);
    compiled
}

/// Whether one of its own limits ended a process.
fn is_out_of_time(status: ExitStatus) -> bool {
    #[cfg(target_os = "linux")]
    {
        let signal = std::os::unix::process::ExitStatusExt::signal(&status);
        matches!(signal, Some(libc::SIGXCPU | libc::SIGALRM))
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = status;
        false
    }
}

/// The process that judges, not started.
fn command(confinement: Confinement, time_limit: Duration) -> Result<Command, Error> {
    let program = this_program()?;
    let mut command = Command::new(program);
    command.arg(COMMAND).arg("--seconds").arg(time_limit.as_secs().to_string());
    if confinement == Confinement::BoundsOnly {
        command.arg("--no-sandbox");
    }
    command.env_clear().current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        // Ctrl-C is for the grader, which ends them.
        command.process_group(0);
    }
    Ok(command)
}

fn this_program() -> Result<PathBuf, Error> {
    let path = std::env::current_exe();
    path.map_err(|error| Error::new(ErrorKind::File, format!("this program's own file cannot be found: {error}")))
}

/// Sends the request and reads the answer; `None` when there is none in time.
fn answer(process: &mut Child, request: &[u8], time_limit: Duration, interrupted: &AtomicBool) -> Option<Vec<u8>> {
    let (mut input, output) = (process.stdin.take()?, process.stdout.take()?);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A process that ends before it has read everything has its reason, which its exit status gives.
            let _ = input.write_all(request);
            drop(input);
            let mut bytes = Vec::new();
            let _ = output.take(LONGEST_ANSWER).read_to_end(&mut bytes);
            let _ = sender.send(bytes);
        });
        let end = Instant::now() + time_limit;
        loop {
            match receiver.recv_timeout(TICK) {
                Ok(bytes) => return Some(bytes),
                Err(mpsc::RecvTimeoutError::Disconnected) => return None,
                Err(mpsc::RecvTimeoutError::Timeout) => {}
            }
            if Instant::now() >= end || interrupted.load(Ordering::Relaxed) {
                // The thread that reads ends with the process.
                let _ = process.kill();
                return None;
            }
        }
    })
}

/// How a process ended, written the same on every machine.
fn ending(status: ExitStatus) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("signal {signal}");
    }
    status.code().map_or_else(|| "no code".to_owned(), |code| format!("exit code {code}"))
}
