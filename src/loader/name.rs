//! Names out of files as one printable line: a damaged file has control characters in them, and whoever prints a name trusts that it has none.

use std::borrow::Cow;

/// The name with question marks for control characters.
pub(super) fn one_line(name: &str) -> Cow<'_, str> {
    if name.contains(char::is_control) {
        Cow::Owned(name.chars().map(|c| if c.is_control() { '?' } else { c }).collect())
    } else {
        Cow::Borrowed(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(one_line("a\nb\u{1b}c"), "a?b?c");
        assert!(matches!(one_line("core::fmt"), Cow::Borrowed("core::fmt")));
    }
}
