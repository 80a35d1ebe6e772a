//! Colours a line while it is typed: the first word, registers, numbers, strings and comments.
//!
//! Adds escapes only; the characters stay what they are.

use super::theme::{Color, Ink, Theme};
use crate::model::register::RegisterView;
use crate::session::table::find;
use anstyle::{AnsiColor, Style};

/// The line with colours; as it is when the theme has none.
#[must_use]
pub fn highlight(line: &str, theme: &Theme) -> String {
    if theme.color == Color::Off {
        return line.to_owned();
    }
    let mut text = String::with_capacity(line.len() * 2);
    let mut rest = line;
    let mut first = true;
    while let Some(c) = rest.chars().next() {
        let length = token_length(rest, c);
        let (token, after) = rest.split_at(length);
        text.push_str(&painted(token, c, first, theme));
        first = if c.is_whitespace() { first } else { matches!(c, ';' | ':') };
        rest = after;
    }
    text
}

fn token_length(rest: &str, first: char) -> usize {
    let until = |end: &dyn Fn(char) -> bool| rest.find(end).unwrap_or(rest.len());
    match first {
        '#' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => 1,
        '#' => rest.len(),
        '/' if rest.starts_with("//") => rest.len(),
        '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |at| at + 2),
        c if is_word(c) => until(&|c| !is_word(c)),
        c => c.len_utf8(),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@')
}

fn painted(token: &str, first: char, is_first: bool, theme: &Theme) -> String {
    match first {
        '#' if token.len() > 1 => theme.paint(Ink::Dim, token),
        '/' if token.len() > 1 => theme.paint(Ink::Dim, token),
        '"' | '\'' => theme.paint(Ink::Data, token),
        c if c.is_ascii_digit() => theme.paint(Ink::Good, token),
        _ if is_first && find(token).is_some() => theme.paint(Ink::Title, token),
        _ if RegisterView::parse(token.trim_start_matches('$')).is_some() => {
            let style: Style = AnsiColor::Cyan.on_default();
            format!("{style}{token}{style:#}")
        }
        c if is_first && is_word(c) => theme.paint(Ink::Title, token),
        _ => token.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without_escapes(text: &str) -> String {
        let mut plain = String::new();
        let mut in_escape = false;
        for c in text.chars() {
            match c {
                '\x1b' => in_escape = true,
                'm' if in_escape => in_escape = false,
                _ if in_escape => {}
                c => plain.push(c),
            }
        }
        plain
    }

    #[test]
    fn colours_change_no_character() {
        let theme = Theme { color: Color::On, ..Theme::plain() };
        for line in ["mov rax, 5 # é", "msg: .asciz \"a;b", "heap #1", "'", "x/4xg rsp", "é é", "// c", ""] {
            assert_eq!(without_escapes(&highlight(line, &theme)), line);
            assert_eq!(highlight(line, &Theme::plain()), line);
        }
        assert_ne!(highlight("mov rax, 5", &theme), "mov rax, 5");
    }
}
