//! Styled text without its styles: what goes to files and pipes.
//!
//! Blanks that only fill a column are left out at the end of a line; every other character stays.

use super::line::StyledLine;
use super::lines::StyledText;

/// The lines, each with its line end.
#[must_use]
pub fn text(text: &StyledText) -> String {
    text.lines().iter().map(|styled| line(styled) + "\n").collect()
}

/// One line, without a line end.
#[must_use]
pub fn line(line: &StyledLine) -> String {
    let mut text: String = line.spans().iter().map(|span| span.text.as_str()).collect();
    if line.is_fitted() {
        text.truncate(text.trim_end().len());
    }
    text
}
