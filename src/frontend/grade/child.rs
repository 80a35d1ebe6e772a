//! The process that judges one submission: confines itself, reads the request from standard input, writes the verdict to
//! standard output, and ends.
//!
//! It is this program again, under a subcommand that is not in its help. It reads nothing else and prints nothing else.

use super::sandbox;
use super::wire::{Judgement, Request, SubmissionStatus, packed, unpacked};
use crate::session::exercise::format;
use crate::session::exercise::judge::judge;
use crate::{Error, ErrorKind};
use std::io::{self, Read as _, Write as _};
use std::time::Duration;

/// The hidden subcommand.
pub const COMMAND: &str = "judge-confined";

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
        Confinement::BoundsOnly => sandbox::limit_resources(time_limit)?,
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let request: Request = unpacked(&bytes).ok_or_else(|| Error::new(ErrorKind::File, "the request cannot be read"))?;
    let judged = match format::read(request.exercise.texts()) {
        Ok(exercise) => Judgement::of(&judge(&exercise, &request.file, &request.submission)),
        Err(_) => Judgement::without(SubmissionStatus::Crashed, "the exercise cannot be read", 0),
    };
    let mut output = io::stdout().lock();
    output.write_all(&packed(&judged))?;
    output.flush()?;
    Ok(())
}
