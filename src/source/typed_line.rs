//! Cuts a line typed at the prompt into its statements, by the same rule for `;` and comments that files follow.
//!
//! Only the cuts: what the statements mean is found out when they are assembled.

use super::comment::{CommentStripper, Semicolon};
use super::lexer::Dialect;
use super::statement::SplitLine;

/// The statements of a line, without comments, each with the number of characters before it.
#[must_use]
pub fn statements(line: &str) -> Vec<(usize, String)> {
    let cut = SplitLine::cut(1, line, Dialect::Gnu, Semicolon::Separates, &mut CommentStripper::default());
    let pieces = cut.pieces(1, Dialect::Gnu);
    pieces.map(|piece| (piece.column as usize - 1, piece.text.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_no_statements_and_columns_count_characters() {
        let found = |line| statements(line).into_iter().collect::<Vec<_>>();
        assert_eq!(found("nop # x"), [(0, "nop".to_owned())]);
        assert_eq!(found("/* é */ nop; ret"), [(8, "nop".to_owned()), (13, "ret".to_owned())]);
        assert_eq!(found("   "), []);
    }
}
