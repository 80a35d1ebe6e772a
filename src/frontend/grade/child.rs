//! The process that judges one submission: confines itself, reads the request from standard input, writes the verdict to
//! standard output, and ends.
//!
//! It is this program again, under a subcommand that is not in its help. It reads nothing else and prints nothing else.

use super::feedback;
use super::sandbox;
use super::wire::{Compiled, CompilerError, Judgement, Request, SubmissionStatus, Wanted, packed, unpacked};
use crate::session::exercise::judge::{judge, judge_compiled, weigh};
use crate::session::exercise::verdict::Verdict;
use crate::session::exercise::{Exercise, format};
use crate::toolchain;
use crate::{Error, ErrorKind};
use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// The hidden subcommands.
pub const COMMAND: &str = "judge-confined";
/// The hidden subcommand of a process that compiles a submission.
pub const COMPILE_COMMAND: &str = "compile-confined";

/// How far the process is shut off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Confinement {
    /// No files, no network, no processes; bounded.
    Full,
    /// Bounded only.
    BoundsOnly,
}

/// What a confined process says of itself instead of judging, when it could do nothing that it must not.
pub const HOLDS: &str = "the confinement holds";

/// Checks whether confinement works here.
///
/// # Errors
/// Why not.
pub fn check_confinement(time_limit: Duration) -> Result<&'static str, Error> {
    sandbox::enter(time_limit)?;
    sandbox::probe()?;
    Ok(HOLDS)
}

/// Judges what standard input asks for.
///
/// # Errors
/// When the process cannot be confined or the request cannot be read.
pub fn serve(confinement: Confinement, time_limit: Duration) -> Result<(), Error> {
    match confinement {
        Confinement::Full => sandbox::enter(time_limit)?,
        Confinement::BoundsOnly => sandbox::limit_judge(time_limit)?,
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let request: Request = unpacked(&bytes).ok_or_else(|| Error::new(ErrorKind::File, "the request cannot be read"))?;
    let exercise = format::read(request.exercise.texts());
    if let Ok(exercise) = &exercise {
        // While the start file itself is judged, every check has its own points.
        weigh(exercise, request.start_passes.clone().unwrap_or_default());
    }
    let answer = match (exercise, request.wanted) {
        (Ok(exercise), Wanted::Judgement) => {
            packed(&Judgement::of(&exercise, &request.file, &verdict(&exercise, &request)))
        }
        (Ok(exercise), Wanted::Feedback | Wanted::FeedbackInWords) => {
            packed(&feedback::pages(&exercise, &request, &verdict(&exercise, &request)))
        }
        (Err(_), _) => packed(&Judgement::without(SubmissionStatus::Crashed, "the exercise cannot be read", 0)),
    };
    let mut output = io::stdout().lock();
    output.write_all(&answer)?;
    output.flush()?;
    Ok(())
}

fn verdict(exercise: &Exercise, request: &Request) -> Verdict {
    let Request { file, submission, compiled, .. } = request;
    match compiled {
        None => judge(exercise, file, submission),
        Some(Compiled::Executable(bytes)) => judge_compiled(exercise, file, submission, Ok(bytes.clone())),
        Some(Compiled::Refused(errors)) => {
            let errors = errors.iter().cloned().map(CompilerError::into_source_error).collect();
            judge_compiled(exercise, file, submission, Err(errors))
        }
    }
}

/// Becomes a compiler that is shut off: `words` is its command line.
///
/// # Errors
/// When it cannot be confined or started.
#[cfg(unix)]
pub fn become_compiler(
    confinement: Confinement,
    time_limit: Duration,
    scratch: &Path,
    words: &[OsString],
) -> Result<(), Error> {
    use std::os::unix::process::CommandExt as _;
    let [compiler, arguments @ ..] = words else {
        return Err(Error::new(ErrorKind::Usage, "there is no compiler to become"));
    };
    let sysroot = toolchain::rust_sysroot(Path::new(compiler));
    let sysroot =
        sysroot.ok_or_else(|| Error::new(ErrorKind::Confinement, "the compiler does not say where it lies"))?;
    match confinement {
        Confinement::Full => sandbox::enter_compiler(&sysroot, scratch, time_limit)?,
        Confinement::BoundsOnly => sandbox::limit_compiler(time_limit)?,
    }
    Err(Command::new(sysroot.join("bin/rustc")).args(arguments).env("TMPDIR", scratch).exec().into())
}

#[cfg(not(unix))]
pub fn become_compiler(_: Confinement, _: Duration, _: &Path, _: &[OsString]) -> Result<(), Error> {
    Err(Error::new(ErrorKind::Confinement, "confining a compiler needs Linux"))
}
