//! The file that lines are written to: a journal beside it takes each as it comes, and the file itself is written at the end, whole.
//!
//! Nothing that was graded is lost, however grading ends: both files are read when it begins again. Lines of submissions that are
//! not graded this time stay, before the others.

use super::resume::Kept;
use super::wire::Line;
use crate::Error;
use crate::session::input;
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Lines on their way to a file.
pub struct Book {
    path: PathBuf,
    journal: File,
    /// Those that were there before.
    before: Vec<(String, String)>,
    /// File and line, in order.
    lines: Vec<(String, String)>,
}

impl Book {
    /// Opens the file `path` and its journal.
    ///
    /// # Errors
    /// When it cannot be written, or holds something else.
    pub fn open(path: &Path) -> Result<(Book, Kept), Error> {
        let mut kept = Kept::default();
        for path in [path, &journal(path)] {
            let text = read(path)?;
            if text.lines().next().is_some_and(|first| Line::read(first).is_none() && text.contains('\n')) {
                let message = format!("`{}` holds something else than a grading; name another file", path.display());
                return Err(Error::file(message));
            }
            kept.read(&text);
        }
        let opened = OpenOptions::new().append(true).create(true).open(journal(path));
        let mut file = opened.map_err(|error| failed(&journal(path), &error))?;
        // A torn line gets an end of its own.
        file.write_all(b"\n").map_err(|error| failed(&journal(path), &error))?;
        let before = kept.lines().map(|line| (line.file.clone(), line.text())).collect();
        Ok((Book { path: path.to_owned(), journal: file, before, lines: Vec::new() }, kept))
    }

    /// Adds the next line; one from an earlier grading is in the journal or the file already.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, line: &Line, is_kept: bool) -> Result<(), Error> {
        let text = line.text();
        if !is_kept {
            self.journal.write_all(text.as_bytes()).map_err(|error| failed(&journal(&self.path), &error))?;
        }
        self.lines.push((line.file.clone(), text));
        Ok(())
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

/// What is in a file; nothing when there is none.
fn read(path: &Path) -> Result<String, Error> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(failed(path, &error)),
        Ok(metadata) if !metadata.is_file() => {
            return Err(Error::file(format!("cannot write `{}`: it is no regular file", path.display())));
        }
        Ok(_) => {}
    }
    let bytes = fs::read(path).map_err(|error| failed(path, &error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn failed(path: &Path, error: &io::Error) -> Error {
    Error::file(format!("cannot write `{}`: {}", path.display(), input::reason(error)))
}
