//! The mistakes of a text, gathered until all are known.
//!
//! Promises a list in reading order that stays short and small however bad the text is. It does not print.

use super::error::SourceError;

/// How many are reported; the rest are counted.
const MOST_REPORTED: usize = 50;
/// How many are kept at all; reading stops then.
const MOST_KEPT: usize = 2_000;

/// Mistakes in the order in which they were found.
#[derive(Default, Debug)]
pub struct Diagnostics {
    kept: Vec<SourceError>,
    n_more: usize,
}

impl Diagnostics {
    pub fn add(&mut self, error: SourceError) {
        if self.kept.len() < MOST_KEPT {
            self.kept.push(error);
        } else {
            self.n_more += 1;
        }
    }

    pub fn extend(&mut self, errors: impl IntoIterator<Item = SourceError>) {
        for error in errors {
            self.add(error);
        }
    }

    /// Whether there are so many that finding more helps nobody.
    #[must_use]
    pub fn are_enough(&self) -> bool {
        self.kept.len() >= MOST_KEPT
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// All of them by place, each once; beyond the first 50 only their number.
    #[must_use]
    pub fn sorted(mut self) -> Vec<SourceError> {
        self.kept.sort_by_key(|error| (error.line, error.column));
        self.kept.dedup_by(|a, b| (a.line, a.column, &a.message) == (b.line, b.column, &b.message));
        let n_more = self.n_more + self.kept.len().saturating_sub(MOST_REPORTED);
        self.kept.truncate(MOST_REPORTED);
        if let Some(last) = self.kept.last().filter(|_| n_more > 0) {
            let more = SourceError {
                message: format!("… and {n_more} more mistakes below"),
                help: Some("put these right first".to_owned()),
                ..last.clone()
            };
            self.kept.push(more);
        }
        self.kept
    }
}
