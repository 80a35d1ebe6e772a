//! Source snippets: a message, lines of text, and marks under them, drawn as rustc draws them. The only file that names
//! `annotate_snippets`.
//!
//! That crate renders to a string with escape sequences; here they are turned back into the styles that they stand for, so that
//! every renderer can draw a snippet. What is said, and which characters are marked, is decided by the callers.

use super::format::printable_line;
use super::text::{Style, StyledSpan, StyledText, ansi, wrap};
use super::theme::{Glyphs, Theme};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Ends every style (ECMA-48, 8.3.117).
const RESET: &str = "\u{1b}[0m";

/// Lines around a marked one that may be shown to join it to the next.
const NEAR: u32 = 3;

/// Columns that the line numbers and the word `note: ` or `help: ` take.
const MARGIN: usize = 15;

/// How a message is headed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// `error:`, or a fault.
    Error,
    /// `warning:`, and the run continues.
    Warning,
}

/// One message about one line, and what other lines have to do with it.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    /// The word in front of the title.
    pub severity: Severity,
    /// A fault's code; `None` for a mistake in the source.
    pub code: Option<&'a str>,
    /// What is wrong, in one line.
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
    pub secondary: Vec<SecondaryLabel>,
    /// Facts that follow the drawing.
    pub notes: Vec<String>,
    /// Remedies that follow the notes.
    pub helps: Vec<String>,
}

/// A mark under a line that the message is not about but that has to do with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecondaryLabel {
    /// 1-based number of the line.
    pub line: u32,
    /// The line itself, without its end.
    pub text: String,
    /// In characters, from 0.
    pub span: Range<usize>,
    /// What stands behind its marks.
    pub label: String,
}

/// Draws a message. `source` is the text that marked lines come from, for what stands between them.
#[must_use]
pub fn render(message: &Message, source: &[Arc<str>], theme: &Theme) -> StyledText {
    let level = match message.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
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
    let drawn = StyledText::of_spans(spans(&renderer(theme).render(&[group])));
    if message.path.is_some() { drawn } else { without_origin(drawn) }
}

/// Leaves out the line that would name the file, which has nothing to name.
fn without_origin(drawn: StyledText) -> StyledText {
    let lines = drawn.into_iter().enumerate();
    let is_arrow = |span: &StyledSpan| span.text.contains("╭▸") || span.text.contains("-->");
    lines.filter(|(idx, line)| *idx != 1 || !line.spans().iter().any(is_arrow)).map(|(_, line)| line).collect()
}

fn snippet<'a>(message: &'a Message, text: &'a str, source: &[Arc<str>]) -> Snippet<'a, Annotation<'a>> {
    let mut marked: BTreeMap<u32, &str> =
        message.secondary.iter().map(|label| (label.line, label.text.as_str())).collect();
    marked.insert(message.line, text);
    let lines = MarkedLines::around(&marked, source);
    let primary = AnnotationKind::Primary.span(lines.span(message.line, &message.span)).label(message.label);
    let secondary = |label: &'a SecondaryLabel| {
        AnnotationKind::Context.span(lines.span(label.line, &label.span)).label(Some(label.label.as_str()))
    };
    let secondary = message.secondary.iter().map(secondary);
    let annotations: Vec<Annotation<'a>> = std::iter::once(primary).chain(secondary).collect();
    let snippet = Snippet::source(lines.text).line_start(lines.first as usize).annotations(annotations);
    match message.path {
        Some(path) => snippet.path(path),
        None => snippet.line_numbering(false),
    }
}

/// The lines from the first marked one to the last as one text. Those that will be folded are empty in it, so that a long way
/// between two marks costs little.
struct MarkedLines {
    text: String,
    /// Number of the first line.
    first: u32,
    /// Where each line starts in `text`.
    starts: Vec<usize>,
}

impl MarkedLines {
    fn around(marked: &BTreeMap<u32, &str>, source: &[Arc<str>]) -> MarkedLines {
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
        MarkedLines { text, first, starts }
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

/// The styles of a drawn snippet, each by the escape sequence that the renderer is told to write for it.
const STYLES: [Style; 6] = [Style::ErrorMark, Style::Warning, Style::Note, Style::Help, Style::Margin, Style::Heading];

fn renderer(theme: &Theme) -> Renderer {
    let renderer = Renderer::styled()
        .error(ansi::palette(Style::ErrorMark))
        .warning(ansi::palette(Style::Warning))
        .note(ansi::palette(Style::Note))
        .help(ansi::palette(Style::Help))
        .line_num(ansi::palette(Style::Margin))
        .context(ansi::palette(Style::Margin))
        .emphasis(ansi::palette(Style::Heading))
        .none(ansi::palette(Style::Plain));
    let style = match theme.glyphs {
        Glyphs::Unicode => DecorStyle::Unicode,
        Glyphs::Ascii => DecorStyle::Ascii,
    };
    renderer.decor_style(style).term_width(theme.width)
}

/// What was drawn, with a style for each escape sequence that the renderer wrote. Any other character stays.
fn spans(drawn: &str) -> Vec<StyledSpan> {
    let styles = STYLES.map(|style| (style, ansi::palette(style).to_string()));
    let mut spans = Vec::new();
    let mut style = Style::Plain;
    let mut rest = drawn;
    while !rest.is_empty() {
        let begun = styles.iter().find_map(|(style, begin)| Some((*style, rest.strip_prefix(begin.as_str())?)));
        if let Some((next, after)) = begun.or_else(|| Some((Style::Plain, rest.strip_prefix(RESET)?))) {
            (style, rest) = (next, after);
            continue;
        }
        let next = rest.char_indices().skip(1).find(|(_, c)| *c == '\u{1b}');
        let end = next.map_or(rest.len(), |(at, _)| at);
        spans.push(StyledSpan { style, text: rest[..end].to_owned() });
        rest = &rest[end..];
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::{StyledLine, plain};

    fn message(text: &str, span: Range<usize>) -> Message<'_> {
        Message {
            severity: Severity::Error,
            code: None,
            title: "wrong",
            path: Some("a.s"),
            line: 7,
            text: Some(text),
            span,
            label: None,
            secondary: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
        }
    }

    fn check(text: &str, span: Range<usize>, expect: &str) {
        let theme = Theme { glyphs: Glyphs::Ascii, ..Theme::plain() };
        let drawn = plain::text(&render(&message(text, span), &[], &theme));
        let lines: Vec<&str> = drawn.lines().skip(3).take(2).collect();
        assert_eq!(lines.join("\n"), expect, "\n{drawn}");
    }

    #[test]
    fn marks_stand_under_what_is_wrong() {
        check("mov rax, 5", 4..7, "7 | mov rax, 5\n  |     ^^^");
    }

    #[test]
    fn a_typed_line_has_no_origin() {
        let drawn = plain::text(&render(&Message { path: None, ..message("mvo x", 0..3) }, &[], &Theme::plain()));
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
        let label = SecondaryLabel { line: 3, text: source[2].to_string(), span: 0..5, label: "first".to_owned() };
        let far = Message { line: 90, secondary: vec![label.clone()], ..message("nop 90", 0..3) };
        let drawn = plain::text(&render(&far, &source, &Theme { glyphs: Glyphs::Ascii, ..Theme::plain() }));
        let lines: Vec<&str> = drawn.lines().skip(3).collect();
        assert_eq!(lines, [" 3 | nop 3", "   | ----- first", "...", "90 | nop 90", "   | ^^^"], "{drawn}");
        let near = Message { line: 5, secondary: vec![label], ..message("nop 5", 0..3) };
        assert!(plain::text(&render(&near, &source, &Theme::plain())).contains("nop 4"));
    }

    #[test]
    fn what_is_drawn_has_the_styles_of_its_parts() {
        let helps = vec!["try `mov`".to_owned()];
        let drawn = render(&Message { helps, ..message("mvo x", 0..3) }, &[], &Theme::plain());
        let lines = drawn.lines();
        assert_eq!(lines[0], StyledLine::of(Style::ErrorMark, "error").styled(Style::Heading, ": wrong"));
        let source = StyledLine::of(Style::Margin, "7").plain(" ").styled(Style::Margin, "│").plain(" mvo x");
        assert_eq!(lines[3], source);
        let help = lines.last().and_then(|line| line.spans().iter().find(|span| span.text == "help"));
        // As rustc does, the renderer emphasises the word of a help that stands below a snippet.
        assert_eq!(help.map(|span| span.style), Some(Style::Heading));
    }

    #[test]
    fn an_escape_that_nobody_wrote_stays_text() {
        let span = |text: &str| StyledSpan { style: Style::Plain, text: text.to_owned() };
        assert_eq!(spans("a\u{1b}[7mb"), [span("a"), span("\u{1b}[7mb")]);
        assert_eq!(spans("\u{1b}é"), [span("\u{1b}é")]);
    }
}
