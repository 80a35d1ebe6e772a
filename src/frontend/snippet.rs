//! The only file that names `annotate_snippets`: a message, lines of text, and marks under them, drawn as rustc draws them.
//!
//! What is said, and which characters are marked, is decided by the callers.

use super::format::{printable_line, wrap};
use super::theme::{Color, Glyphs, Theme};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Lines around a marked one that may be shown to join it to the next.
const NEAR: u32 = 3;

/// Columns that the line numbers and the word `note: ` or `help: ` take.
const MARGIN: usize = 15;

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grade {
    Error,
    Warning,
}

/// One message about one line, and what other lines have to do with it.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    pub grade: Grade,
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
    /// Other lines of the same text.
    pub marks: Vec<Mark>,
    pub notes: Vec<String>,
    pub helps: Vec<String>,
}

/// A mark under a line that the message is not about but that has to do with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// 1-based number of the line.
    pub line: u32,
    /// The line itself, without its end.
    pub text: String,
    /// In characters, from 0.
    pub span: Range<usize>,
    pub label: String,
}

/// Draws a message; ends in a line end. `source` is the text that marked lines come from, for what stands between them.
#[must_use]
pub fn render(message: &Message, source: &[Arc<str>], theme: &Theme) -> String {
    let level = match message.grade {
        Grade::Error => Level::ERROR,
        Grade::Warning => Level::WARNING,
    };
    let lead = "warning[]: ".len() + message.code.map_or(0, str::len);
    let title = level.primary_title(wrap(message.title, theme.width.saturating_sub(lead)));
    let title = match message.code {
        Some(code) => title.id(code),
        None => title,
    };
    let room = theme.width.saturating_sub(MARGIN);
    let notes = message.notes.iter().map(|note| Level::NOTE.message(wrap(note, room)));
    let helps = message.helps.iter().map(|help| Level::HELP.message(wrap(help, room)));
    let group = match message.text {
        Some(text) => title.element(snippet(message, text, source)).elements(notes).elements(helps),
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

fn snippet<'a>(message: &'a Message, text: &'a str, source: &[Arc<str>]) -> Snippet<'a, Annotation<'a>> {
    let mut marked: BTreeMap<u32, &str> = message.marks.iter().map(|mark| (mark.line, mark.text.as_str())).collect();
    marked.insert(message.line, text);
    let lines = Lines::around(&marked, source);
    let primary = AnnotationKind::Primary.span(lines.span(message.line, &message.span)).label(message.label);
    let mark = |mark: &'a Mark| {
        AnnotationKind::Context.span(lines.span(mark.line, &mark.span)).label(Some(mark.label.as_str()))
    };
    let annotations: Vec<Annotation<'a>> = std::iter::once(primary).chain(message.marks.iter().map(mark)).collect();
    let snippet = Snippet::source(lines.text).line_start(lines.first as usize).annotations(annotations);
    match message.path {
        Some(path) => snippet.path(path),
        None => snippet.line_numbering(false),
    }
}

/// The lines from the first marked one to the last as one text. Those that will be folded are empty in it, so that a long way
/// between two marks costs little.
struct Lines {
    text: String,
    /// Number of the first line.
    first: u32,
    /// Where each line starts in `text`.
    starts: Vec<usize>,
}

impl Lines {
    fn around(marked: &BTreeMap<u32, &str>, source: &[Arc<str>]) -> Lines {
        let (first, last) = (*marked.keys().next().unwrap_or(&1), *marked.keys().last().unwrap_or(&1));
        let (mut text, mut starts) = (String::new(), Vec::new());
        for line in first..=last {
            if line > first {
                text.push('\n');
            }
            starts.push(text.len());
            let is_near = || marked.range(line.saturating_sub(NEAR)..=line + NEAR).next().is_some();
            match marked.get(&line) {
                Some(marked) => text.push_str(marked),
                None if is_near() => {
                    text.push_str(&source.get(line as usize - 1).map_or_else(String::new, |line| printable_line(line)));
                }
                None => {}
            }
        }
        Lines { text, first, starts }
    }

    /// Characters of a line as bytes of the text.
    fn span(&self, line: u32, span: &Range<usize>) -> Range<usize> {
        let idx = (line - self.first) as usize;
        let start = self.starts[idx];
        let end = self.starts.get(idx + 1).map_or(self.text.len(), |next| next - 1);
        let bytes = in_bytes(&self.text[start..end], span);
        start + bytes.start..start + bytes.end
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
            grade: Grade::Error,
            code: None,
            title: "wrong",
            path: Some("a.s"),
            line: 7,
            text: Some(text),
            span,
            label: None,
            marks: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
        }
    }

    fn check(text: &str, span: Range<usize>, expect: &str) {
        let theme = Theme { glyphs: Glyphs::Ascii, ..Theme::plain() };
        let drawn = render(&message(text, span), &[], &theme);
        let lines: Vec<&str> = drawn.lines().skip(3).take(2).collect();
        assert_eq!(lines.join("\n"), expect, "\n{drawn}");
    }

    #[test]
    fn marks_stand_under_what_is_wrong() {
        check("mov rax, 5", 4..7, "7 | mov rax, 5\n  |     ^^^");
    }

    #[test]
    fn a_typed_line_has_no_origin() {
        let drawn = render(&Message { path: None, ..message("mvo x", 0..3) }, &[], &Theme::plain());
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

    #[test]
    fn what_lies_between_two_marked_lines_is_folded() {
        let source: Vec<Arc<str>> = (1..=99).map(|n| format!("nop {n}").into()).collect();
        let mark = Mark { line: 3, text: source[2].to_string(), span: 0..5, label: "first".to_owned() };
        let far = Message { line: 90, marks: vec![mark.clone()], ..message("nop 90", 0..3) };
        let drawn = render(&far, &source, &Theme { glyphs: Glyphs::Ascii, ..Theme::plain() });
        let lines: Vec<&str> = drawn.lines().skip(3).collect();
        assert_eq!(lines, [" 3 | nop 3", "   | ----- first", "...", "90 | nop 90", "   | ^^^"], "{drawn}");
        let near = Message { line: 5, marks: vec![mark], ..message("nop 5", 0..3) };
        assert!(render(&near, &source, &Theme::plain()).contains("nop 4"));
    }
}
