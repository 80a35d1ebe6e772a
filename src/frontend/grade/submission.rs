//! Reading submissions: regular files of bounded size that are text.
//!
//! Never waits for a device or a pipe, and looks no further into what it reads.

use crate::session::exercise::judge::LONGEST_SUBMISSION;
use crate::session::input;
use crate::source::decode_text;
use crate::source::error::SourceError;
use std::fs::{File, OpenOptions};
use std::io::Read as _;

/// A submission that can be judged.
pub struct Submission {
    /// The file as it is, for its hash.
    pub bytes: Vec<u8>,
    /// The same decoded.
    pub text: String,
}

/// Why there is nothing to judge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// There is no such file, or it may not be read: a mistake of who grades.
    NoFile(String),
    /// The file is there, and no submission; with its bytes, if they were read.
    NoText(String, Option<Vec<u8>>),
}

/// Reads the file `path`.
///
/// # Errors
/// What is wrong with it, as a sentence.
pub fn read(path: &str) -> Result<Submission, Unreadable> {
    let no_file = |error: &std::io::Error| Unreadable::NoFile(input::reason(error));
    let file = open(path).map_err(|error| no_file(&error))?;
    if !file.metadata().map_err(|error| no_file(&error))?.is_file() {
        return Err(Unreadable::NoText("it is no regular file".to_owned(), None));
    }
    let mut bytes = Vec::new();
    file.take(LONGEST_SUBMISSION as u64 + 1).read_to_end(&mut bytes).map_err(|error| no_file(&error))?;
    if bytes.len() > LONGEST_SUBMISSION {
        return Err(Unreadable::NoText(format!("it is larger than {} KiB", LONGEST_SUBMISSION >> 10), None));
    }
    match decode_text(&bytes) {
        Ok(text) => Ok(Submission { bytes, text }),
        Err(SourceError { line, column, message, .. }) => {
            Err(Unreadable::NoText(format!("line {line}, column {column}: {message}"), Some(bytes)))
        }
    }
}

/// Opens it without waiting for a writer.
#[cfg(target_os = "linux")]
fn open(path: &str) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY).open(path)
}

#[cfg(not(target_os = "linux"))]
fn open(path: &str) -> std::io::Result<File> {
    if std::fs::metadata(path)?.is_file() {
        return OpenOptions::new().read(true).open(path);
    }
    // Nothing to read from: what is no file is refused by its metadata.
    File::open(std::path::Path::new(path).parent().unwrap_or(std::path::Path::new("/")))
}
