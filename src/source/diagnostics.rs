//! A bounded collector of errors: parsing continues after an error, and all errors are reported in source order.
//!
//! Memory is bounded however many errors a text has: 2,000 are kept, of which 50 are reported and the rest counted.

use super::error::SourceError;
use super::preprocess::LineOrigins;

/// Errors reported; further ones are counted.
const MOST_REPORTED: usize = 50;
/// Errors kept; parsing stops there.
const MOST_KEPT: usize = 2_000;

/// Errors in the order in which they were found.
#[derive(Default, Debug)]
pub struct Diagnostics {
    reported: Vec<SourceError>,
    n_more: usize,
}

impl Diagnostics {
    pub fn add(&mut self, error: SourceError) {
        if self.reported.len() < MOST_KEPT {
            self.reported.push(error);
        } else {
            self.n_more += 1;
        }
    }

    pub fn extend(&mut self, errors: impl IntoIterator<Item = SourceError>) {
        for error in errors {
            self.add(error);
        }
    }

    /// True when parsing should stop.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.reported.len() >= MOST_KEPT
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reported.is_empty()
    }

    /// The errors by their positions in the text, without duplicates; after the first 50 one that counts the others.
    #[must_use]
    pub fn sorted(mut self, origins: &LineOrigins) -> Vec<SourceError> {
        self.reported = self.reported.into_iter().map(|error| origins.located(error)).collect();
        self.reported.sort_by_key(|error| (error.line, error.column));
        self.reported.dedup_by(|a, b| (a.line, a.column, &a.message) == (b.line, b.column, &b.message));
        let n_more = self.n_more + self.reported.len().saturating_sub(MOST_REPORTED);
        self.reported.truncate(MOST_REPORTED);
        if let Some(last) = self.reported.last().filter(|_| n_more > 0) {
            let more = SourceError {
                message: format!("… and {n_more} more mistakes below"),
                help: Some("put these right first".to_owned()),
                ..last.clone()
            };
            self.reported.push(more);
        }
        self.reported
    }
}
