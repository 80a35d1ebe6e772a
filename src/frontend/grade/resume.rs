//! Lines of an earlier grading: what was judged then is not judged again.
//!
//! A line counts when the file's name, its content, the exercise and this program's version are the same. A line that was torn
//! off counts as none.

use super::wire::ResultLine;
use indexmap::IndexMap;

/// Lines by file, in the order in which they were written.
#[derive(Default)]
pub struct EarlierResults {
    lines: IndexMap<String, ResultLine>,
}

impl EarlierResults {
    /// Adds what was written; later lines of a file replace earlier ones.
    pub fn read(&mut self, text: &str) {
        for line in text.lines().filter_map(ResultLine::read) {
            self.lines.insert(line.file.clone(), line);
        }
    }

    /// The line of this submission, if it was judged by the same exercise.
    #[must_use]
    pub fn find(&self, file: &str, sha256: &str, grader: &str) -> Option<&ResultLine> {
        let line = self.lines.get(file)?;
        (line.sha256.as_deref() == Some(sha256) && line.grader == grader).then_some(line)
    }

    /// The last line of each file.
    pub fn lines(&self) -> impl Iterator<Item = &ResultLine> {
        self.lines.values()
    }
}
