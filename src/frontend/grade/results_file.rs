//! The file that lines are written to: a journal beside it takes each as it comes, and the file itself is written at the end, whole.
//!
//! Nothing that was graded is lost, however grading ends: both files are read when it begins again. Lines of submissions that are
//! not graded this time stay, before the others.

use super::resume::EarlierResults;
use super::wire::ResultLine;
use crate::Error;
use crate::session::input;
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Lines on their way to a file.
pub struct ResultsFile {
    path: PathBuf,
    journal: File,
    /// Those that were there before.
    before: Vec<(String, String)>,
    /// File and line, in order.
    lines: Vec<(String, String)>,
}

impl ResultsFile {
    /// Opens the file `path` and its journal.
    ///
    /// # Errors
    /// When it cannot be written, or holds something else.
    pub fn open(path: &Path) -> Result<(ResultsFile, EarlierResults), Error> {
        let mut kept = EarlierResults::default();
        let part = journal(path);
        kept.read(&lines_of(path, Torn::Refused)?);
        // Nothing is created where something else stands already.
        read(&part)?;
        let opened = OpenOptions::new().append(true).create(true).open(&part);
        let file = opened.map_err(|error| failed(&part, &error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::file(format!("another grading is writing to `{}`", path.display())));
            }
            Err(TryLockError::Error(error)) => return Err(failed(&part, &error)),
        }
        let journaled = lines_of(&part, Torn::Dropped)?;
        kept.read(&journaled);
        // A line that was torn off by an interruption goes, so that the next one begins a line.
        file.set_len(journaled.len() as u64).map_err(|error| failed(&part, &error))?;
        let before = kept.lines().map(|line| (line.file.clone(), line.text())).collect();
        Ok((ResultsFile { path: path.to_owned(), journal: file, before, lines: Vec::new() }, kept))
    }

    /// Adds the next line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, line: &ResultLine) -> Result<(), Error> {
        let text = line.text();
        self.journal.write_all(text.as_bytes()).map_err(|error| failed(&journal(&self.path), &error))?;
        self.lines.push((line.file.clone(), text));
        Ok(())
    }

    /// Adds a line from an earlier grading, which is in the journal or the file already.
    pub fn add_earlier(&mut self, line: &ResultLine) {
        self.lines.push((line.file.clone(), line.text()));
    }

    /// Writes the file, and removes the journal.
    ///
    /// # Errors
    /// When it cannot be written; the journal stays then.
    pub fn finish(self) -> Result<(), Error> {
        let now: HashSet<&str> = self.lines.iter().map(|(file, _)| file.as_str()).collect();
        let others = self.before.iter().filter(|(file, _)| !now.contains(file.as_str()));
        let text: String = others.chain(&self.lines).map(|(_, line)| line.as_str()).collect();
        let whole = beside(&self.path, "whole");
        let written = fs::write(&whole, text).and_then(|()| fs::rename(&whole, &self.path));
        written.map_err(|error| failed(&self.path, &error))?;
        fs::remove_file(journal(&self.path)).map_err(|error| failed(&journal(&self.path), &error))
    }

    /// Where what was graded is kept.
    #[must_use]
    pub fn unfinished(&self) -> String {
        format!("; what was graded is kept in `{}`, and the same command goes on", journal(&self.path).display())
    }
}

/// `marks.jsonl` has its journal in `marks.jsonl.part`.
fn journal(path: &Path) -> PathBuf {
    beside(path, "part")
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    PathBuf::from(name)
}

/// What becomes of a last line without an end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Torn {
    /// An interruption left it.
    Dropped,
    /// Something else wrote the file.
    Refused,
}

/// The whole lines of an earlier grading.
fn lines_of(path: &Path, torn: Torn) -> Result<String, Error> {
    let something_else =
        || Error::file(format!("`{}` holds something else than a grading; name another file", path.display()));
    let mut bytes = read(path)?;
    if torn == Torn::Dropped {
        bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
    }
    let text = String::from_utf8(bytes).map_err(|_| something_else())?;
    let first = text.lines().find(|line| !line.trim().is_empty());
    if first.is_some_and(|first| ResultLine::read(first).is_none()) {
        return Err(something_else());
    }
    Ok(text)
}

/// What is in a file; nothing when there is none.
fn read(path: &Path) -> Result<Vec<u8>, Error> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(path, &error)),
        Ok(metadata) if !metadata.is_file() => {
            return Err(Error::file(format!("cannot write `{}`: it is no regular file", path.display())));
        }
        Ok(_) => {}
    }
    fs::read(path).map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &io::Error) -> Error {
    Error::file(format!("cannot write `{}`: {}", path.display(), input::reason(error)))
}
