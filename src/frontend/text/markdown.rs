//! Markdown as styled text: headings, paragraphs, lists and tables wrapped, code as it stands; and as HTML.
//!
//! Read by `pulldown-cmark`. Comments are left out; other HTML is text. A code span keeps its backticks on a terminal, as everywhere in
//! this tool. Control characters are made visible before anything is rendered.

use super::html::escape;
use super::{Style, StyledLine, StyledText};
use crate::frontend::format;
use crate::frontend::theme::Theme;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Blanks between two columns of a table.
const GAP: usize = 2;
/// No column of a table is made narrower than this.
const NARROWEST: usize = 8;

/// The text, in lines no wider than the theme's width except for code.
#[must_use]
pub fn styled(text: &str, theme: &Theme) -> StyledText {
    let mut reader = Reader { width: theme.width, ..Reader::default() };
    for event in events(text) {
        reader.read(event);
    }
    reader.text
}

/// The text as elements, with every text escaped. Headings are a level lower than written, because a page has a title of its own.
#[must_use]
pub fn html(text: &str) -> String {
    let lower = |level| match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    };
    let mut html = String::new();
    pulldown_cmark::html::push_html(
        &mut html,
        events(text).map(|event| match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
            }
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
            Event::Start(Tag::CodeBlock(_)) => Event::Html("<pre>".into()),
            Event::End(TagEnd::CodeBlock) => Event::Html("</pre>\n".into()),
            event => event,
        }),
    );
    html
}

/// One line of text as HTML, with its code spans and its emphasis.
#[must_use]
pub fn inline(text: &str) -> String {
    let html = html(text);
    let line = html.trim_end().strip_prefix("<p>").and_then(|line| line.strip_suffix("</p>"));
    line.map_or_else(|| escape(text), str::to_owned)
}

/// What the text consists of, with HTML as text and comments left out.
fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let is_comment = |html: &str| html.trim().starts_with("<!--");
    Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(move |event| match event {
        Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => None,
        Event::Html(html) | Event::InlineHtml(html) if is_comment(&html) => None,
        Event::Html(html) | Event::InlineHtml(html) => Some(Event::Text(html)),
        Event::Text(text) => Some(Event::Text(cleaned(&text).into())),
        Event::Code(text) => Some(Event::Code(cleaned(&text).into())),
        event => Some(event),
    })
}

/// Each line of the text without control characters; the line ends of code stay.
fn cleaned(text: &str) -> String {
    text.split('\n').map(format::clean).collect::<Vec<_>>().join("\n")
}

/// Makes lines of events.
#[derive(Default)]
struct Reader {
    width: usize,
    text: StyledText,
    /// The paragraph, heading, code or cell that is being read.
    open: String,
    /// The items that are open, each with its mark, which is printed once.
    items: Vec<Item>,
    /// The numbers of the lists that are open; `None` is a list without.
    lists: Vec<Option<u64>>,
    /// The table that is being read.
    rows: Vec<Vec<String>>,
    /// Where the link that is open leads to.
    link: String,
    /// Whether a blank line separates what comes from what is there.
    separate: bool,
}

struct Item {
    mark: String,
    is_printed: bool,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.open += &text,
            Event::Code(text) => self.open.extend(["`", &text, "`"]),
            Event::SoftBreak | Event::HardBreak => self.open.push(' '),
            Event::Start(Tag::List(first)) => {
                // The text of the item around it ends here.
                self.paragraph();
                self.lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
                self.separate = self.lists.is_empty();
            }
            Event::Start(Tag::Item) => {
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.items.push(Item { mark, is_printed: false });
            }
            Event::End(TagEnd::Item) => {
                self.paragraph();
                self.items.pop();
            }
            Event::End(TagEnd::Paragraph) => {
                self.paragraph();
                self.separate = true;
            }
            Event::End(TagEnd::Heading(_)) => {
                let heading = std::mem::take(&mut self.open);
                self.block(StyledLine::of(Style::Heading, heading).into());
                self.separate = true;
            }
            Event::End(TagEnd::CodeBlock) => {
                let code = std::mem::take(&mut self.open);
                let lines = code.lines().map(|line| StyledLine::of(Style::Data, line));
                self.block(lines.collect::<StyledText>().indented(4));
                self.separate = true;
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.rows.push(Vec::new()),
            Event::End(TagEnd::TableCell) => {
                let cell = std::mem::take(&mut self.open);
                self.rows.last_mut().expect("a cell is in a row").push(cell);
            }
            Event::End(TagEnd::Table) => {
                let rows = std::mem::take(&mut self.rows);
                self.block(table(&rows, self.room()));
                self.separate = true;
            }
            Event::Start(Tag::Link { dest_url, .. }) => self.link = dest_url.into_string(),
            // A file beside this one cannot be followed on a terminal.
            Event::End(TagEnd::Link) if self.link.contains("://") => {
                self.open.extend([" (", &*std::mem::take(&mut self.link), ")"]);
            }
            _ => {}
        }
    }

    /// What has been read of a paragraph, if anything.
    fn paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.open);
        if !paragraph.is_empty() {
            self.block(StyledLine::from(paragraph).wrap(self.room()));
        }
    }

    /// Columns that the open items leave.
    fn room(&self) -> usize {
        let marks: usize = self.items.iter().map(|item| item.mark.len()).sum();
        self.width.saturating_sub(marks).max(1)
    }

    fn block(&mut self, lines: StyledText) {
        if std::mem::take(&mut self.separate) && !self.text.is_empty() {
            self.text += StyledLine::new();
        }
        let lead: String = self
            .items
            .iter_mut()
            .map(|item| {
                let is_printed = std::mem::replace(&mut item.is_printed, true);
                if is_printed { " ".repeat(item.mark.len()) } else { item.mark.clone() }
            })
            .collect();
        self.text += if lead.is_empty() { lines } else { lines.hanging(&lead) };
    }
}

/// The rows in columns, the widest of which give way until all of them fit; the first row is the heading.
fn table(rows: &[Vec<String>], room: usize) -> StyledText {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut widths = vec![0; n_columns];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(super::width(cell));
        }
    }
    let taken = |widths: &[usize]| widths.iter().sum::<usize>() + GAP * n_columns.saturating_sub(1);
    while taken(&widths) > room {
        let widest = widths.iter_mut().max().expect("what takes room has a column");
        if *widest <= NARROWEST {
            break;
        }
        *widest -= 1;
    }
    let mut text = StyledText::default();
    for (nth, row) in rows.iter().enumerate() {
        let style = if nth == 0 { Style::Heading } else { Style::Plain };
        let cell = |(cell, width): (&String, &usize)| StyledLine::of(style, cell).wrap(*width);
        let cells: Vec<StyledText> = row.iter().zip(&widths).map(cell).collect();
        for nth in 0..cells.iter().map(|cell| cell.lines().len()).max().unwrap_or(0) {
            let mut line = StyledLine::new();
            for (column, (cell, width)) in cells.iter().zip(&widths).enumerate() {
                let is_last = cells[column + 1..].iter().all(|cell| cell.lines().get(nth).is_none());
                let part = cell.lines().get(nth).cloned().unwrap_or_default();
                line = line.append(if is_last { part } else { part.pad(*width + GAP) });
                if is_last {
                    break;
                }
            }
            text += line;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    fn shown(text: &str, width: usize) -> String {
        plain::text(&styled(text, &Theme { width, ..Theme::plain() }))
    }

    #[test]
    fn paragraphs_and_items_are_wrapped_and_code_is_not() {
        let text = "# One **two**\n\nab cd ef\ngh ij kl\n\n- ab cd ef gh\n  ij\n- x\n\ny\n\n    code that is long\n\n```text\n a\n```\n";
        let expected =
            "One two\n\nab cd ef gh\nij kl\n\n- ab cd ef\n  gh ij\n- x\n\ny\n\n    code that is long\n\n     a\n";
        assert_eq!(shown(text, 12), expected);
    }

    #[test]
    fn lists_are_numbered_and_nest() {
        assert_eq!(shown("3. a\n4. b\n   - c\n   - d\n\ne\n", 80), "3. a\n4. b\n   - c\n   - d\n\ne\n");
        assert_eq!(shown("- a\n\n- b\n", 80), "- a\n\n- b\n");
    }

    #[test]
    fn the_widest_column_of_a_table_gives_way() {
        let text = "| a | b |\n|---|---|\n| x | one two three four |\n| `y\\|z` | five |\n";
        assert_eq!(shown(text, 80), "a      b\nx      one two three four\n`y|z`  five\n");
        assert_eq!(shown(text, 17), "a      b\nx      one two\n       three four\n`y|z`  five\n");
    }

    #[test]
    fn comments_are_left_out_and_links_are_named() {
        let text = "<!-- note -->\n\nsee [a](b.md) and [c](https://d.e)\n";
        assert_eq!(shown(text, 80), "see a and c (https://d.e)\n");
    }

    #[test]
    fn control_characters_never_reach_a_terminal() {
        assert!(!shown("a \u{1b}[31m `\u{7}`\n\n    \u{1b}c\n", 80).contains(['\u{1b}', '\u{7}']));
        assert!(!html("a \u{1b}[31m\n").contains('\u{1b}'));
    }

    #[test]
    fn as_html_texts_are_escaped_and_blocks_nest() {
        let text = "# A\n\nb `c<d>` **e** <f>\n\n- g\n\n- h\n\n    i & j\n\n1. k\n";
        let html = html(text);
        for part in [
            "<h2>A</h2>",
            "<code>c&lt;d&gt;</code> <strong>e</strong> &lt;f&gt;",
            "<p>i &amp; j</p>",
            "<ol>\n<li>k</li>",
        ] {
            assert!(html.contains(part), "{part} is not in\n{html}");
        }
        assert_eq!(inline("a `b` & c"), "a <code>b</code> &amp; c");
    }
}
