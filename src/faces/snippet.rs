//! The only file that names `annotate_snippets`: a message, a line of text, and marks under it, drawn as rustc draws them.
//! What is said, and which characters are marked, is decided by the callers.

use super::theme::{Color, Glyphs, Theme};
use super::words::wrap;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use std::ops::Range;

/// Columns that the line numbers and the word `note: ` or `help: ` take.
const MARGIN: usize = 15;

/// One message about one line.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    /// A fault's code; `None` for a mistake in the source.
    pub code: Option<&'a str>,
    pub title: &'a str,
    /// Where the line stands; `None` for a line typed at the prompt.
    pub path: Option<&'a str>,
    /// 1-based number of the line.
    pub line: u32,
    /// The line itself, without its end; `None` when there is no text to show.
    pub text: Option<&'a str>,
    /// The characters of `text`, counted from 0, that the message is about. May lie at or beyond the end.
    pub span: Range<usize>,
    /// What stands behind the marks.
    pub label: Option<&'a str>,
    pub notes: Vec<String>,
    pub helps: Vec<String>,
}

/// Draws a message; ends in a line end.
#[must_use]
pub fn render(message: &Message, theme: &Theme) -> String {
    let level = Level::ERROR;
    let title = level.primary_title(message.title);
    let title = match message.code {
        Some(code) => title.id(code),
        None => title,
    };
    let room = theme.width.saturating_sub(MARGIN);
    let notes = message.notes.iter().map(|note| Level::NOTE.message(wrap(note, room)));
    let helps = message.helps.iter().map(|help| Level::HELP.message(wrap(help, room)));
    let group = match message.text {
        Some(text) => title.element(snippet(message, text)).elements(notes).elements(helps),
        None => title.elements(notes).elements(helps),
    };
    let drawn = renderer(theme).render(&[group]) + "\n";
    if message.path.is_some() { drawn } else { without_origin(&drawn) }
}

/// Leaves out the line that would name the file, which has nothing to name.
fn without_origin(drawn: &str) -> String {
    let is_origin = |(idx, line): &(usize, &str)| *idx == 1 && (line.contains("╭▸") || line.contains("-->"));
    drawn.split_inclusive('\n').enumerate().filter(|line| !is_origin(line)).map(|(_, line)| line).collect()
}

fn snippet<'a>(message: &Message<'a>, text: &'a str) -> Snippet<'a, Annotation<'a>> {
    let mark = AnnotationKind::Primary.span(in_bytes(text, &message.span)).label(message.label);
    let snippet = Snippet::source(text).line_start(message.line as usize).annotation(mark);
    match message.path {
        Some(path) => snippet.path(path),
        None => snippet.line_numbering(false),
    }
}

/// A range of characters as a range of bytes, cut to the text.
fn in_bytes(text: &str, span: &Range<usize>) -> Range<usize> {
    let byte = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    byte(span.start)..byte(span.end.max(span.start))
}

fn renderer(theme: &Theme) -> Renderer {
    let renderer = match theme.color {
        Color::On => Renderer::styled(),
        Color::Off => Renderer::plain(),
    };
    let style = match theme.glyphs {
        Glyphs::Unicode => DecorStyle::Unicode,
        Glyphs::Ascii => DecorStyle::Ascii,
    };
    renderer.decor_style(style).term_width(theme.width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str, span: Range<usize>) -> Message<'_> {
        Message {
            code: None,
            title: "wrong",
            path: Some("a.s"),
            line: 7,
            text: Some(text),
            span,
            label: None,
            notes: Vec::new(),
            helps: Vec::new(),
        }
    }

    fn check(text: &str, span: Range<usize>, expect: &str) {
        let theme = Theme { glyphs: Glyphs::Ascii, ..Theme::plain() };
        let drawn = render(&message(text, span), &theme);
        let lines: Vec<&str> = drawn.lines().skip(3).take(2).collect();
        assert_eq!(lines.join("\n"), expect, "\n{drawn}");
    }

    #[test]
    fn marks_stand_under_what_is_wrong() {
        check("mov rax, 5", 4..7, "7 | mov rax, 5\n  |     ^^^");
    }

    #[test]
    fn a_typed_line_has_no_origin() {
        let drawn = render(&Message { path: None, ..message("mvo x", 0..3) }, &Theme::plain());
        assert_eq!(drawn.lines().collect::<Vec<_>>(), ["error: wrong", " │ mvo x", " ╰╴━━━"], "{drawn}");
    }

    #[test]
    fn tabs_and_wide_characters_move_the_marks() {
        check("\tmov\tx", 5..6, "7 |     mov    x\n  |            ^");
        check("漢 mov", 2..5, "7 | 漢 mov\n  |    ^^^");
    }

    #[test]
    fn marks_may_stand_behind_the_end() {
        check("mov", 3..4, "7 | mov\n  |    ^");
        check("", 0..1, "7 |\n  | ^");
        check("mov", 90..91, "7 | mov\n  |    ^");
    }
}
