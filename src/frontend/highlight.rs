//! Syntax highlighting of a line while it is typed: the first word, registers, numbers, strings and comments.
//!
//! Every character gets a style, and none is added or left out.

use super::text::{Style, StyledSpan, StyledText};
use crate::model::register::RegisterView;
use crate::session::table::find;

/// What is typed, with styles; it may have line ends in it when it was pasted.
#[must_use]
pub fn highlight(typed: &str) -> StyledText {
    let mut spans = Vec::new();
    let mut rest = typed;
    let mut first = true;
    while let Some(c) = rest.chars().next() {
        let length = token_length(rest, c);
        let (token, after) = rest.split_at(length);
        spans.push(StyledSpan { style: style(token, c, first), text: token.to_owned() });
        first = if c.is_whitespace() { first } else { matches!(c, ';' | ':') };
        rest = after;
    }
    StyledText::of_spans(spans)
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

fn style(token: &str, first: char, is_first: bool) -> Style {
    match first {
        '#' | '/' if token.len() > 1 => Style::Dim,
        '"' | '\'' => Style::Data,
        c if c.is_ascii_digit() => Style::Number,
        _ if is_first && find(token).is_some() => Style::Keyword,
        _ if RegisterView::parse(token.trim_start_matches('$')).is_some() => Style::Register,
        c if is_first && is_word(c) => Style::Keyword,
        _ => Style::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn every_character_stays() {
        for typed in
            ["mov rax, 5 # é", "msg: .asciz \"a;b", "heap #1", "'", "x/4xg rsp", "é é", "// c", "", "a\n", "#\nb"]
        {
            let lines: Vec<String> = highlight(typed).lines().iter().map(plain::line).collect();
            assert_eq!(lines.join("\n"), typed);
        }
    }

    #[test]
    fn tokens_have_their_styles() {
        let text = highlight("mov rax, 5 # five");
        let spans = text.lines()[0].spans().iter().filter(|span| span.style != Style::Plain);
        let found: Vec<(Style, &str)> = spans.map(|span| (span.style, span.text.as_str())).collect();
        let expected =
            [(Style::Keyword, "mov"), (Style::Register, "rax"), (Style::Number, "5"), (Style::Dim, "# five")];
        assert_eq!(found, expected);
    }
}
