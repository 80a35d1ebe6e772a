//! Splits a line typed at the prompt into statements, by the same rules for `;` and comments as in files.

use super::comment::{CommentStripper, Semicolon};
use super::lexer::Dialect;
use super::statement::SplitLine;

/// The statements of a line, without comments, each with the number of characters before it.
#[must_use]
pub(crate) fn statements(line: &str) -> Vec<(usize, String)> {
    let cut = SplitLine::split(1, line, Dialect::Gnu, Semicolon::Separator, &mut CommentStripper::default());
    let statements = cut.statements(1, Dialect::Gnu);
    statements.map(|located| (located.column as usize - 1, located.text.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_dropped_and_columns_count_characters() {
        let found = |line| statements(line).into_iter().collect::<Vec<_>>();
        assert_eq!(found("nop # x"), [(0, "nop".to_owned())]);
        assert_eq!(found("/* é */ nop; ret"), [(8, "nop".to_owned()), (13, "ret".to_owned())]);
        assert_eq!(found("   "), []);
    }
}
