//! Markdown as styled text, headings, paragraphs and lists wrapped and code as it stands; and as HTML.
//!
//! The little Markdown that exercises are written in; anything else is shown as it is.

use crate::frontend::format;
use crate::frontend::text::html::escape;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;

/// What of a text belongs together.
enum Block {
    Heading(String),
    Paragraph(String),
    /// The mark, and the text behind it.
    Item(String, String),
    Code(String),
    Blank,
}

/// The text, in lines no wider than the theme's width except for code.
#[must_use]
pub fn styled(text: &str, theme: &Theme) -> StyledText {
    blocks(text).iter().map(|block| block_text(block, theme)).collect()
}

/// The text as elements: every text escaped, `code` and **strong** marked up.
#[must_use]
pub fn html(text: &str) -> String {
    let mut html = String::new();
    // The element that the blocks before have left open.
    let mut open = "";
    let mut after_blank = false;
    for block in blocks(text) {
        let wanted = match &block {
            Block::Item(mark, _) if mark.ends_with('.') => "ol",
            Block::Item(..) => "ul",
            Block::Code(_) => "pre",
            Block::Blank => {
                after_blank = true;
                continue;
            }
            Block::Heading(_) | Block::Paragraph(_) => "",
        };
        // Blank lines within a list or code do not end it.
        if wanted == "pre" && open == wanted && after_blank {
            html.push('\n');
        }
        after_blank = false;
        if wanted != open {
            html += &closing(open);
            if !wanted.is_empty() {
                html.extend(["<", wanted, ">"]);
            }
            open = wanted;
        }
        match block {
            Block::Heading(text) => html.extend(["<h2>", &inline(&text), "</h2>\n"]),
            Block::Paragraph(text) => html.extend(["<p>", &inline(&text), "</p>\n"]),
            Block::Item(_, text) => html.extend(["<li>", &inline(&text), "</li>\n"]),
            Block::Code(line) => html.extend([&*escape(line.strip_prefix("    ").unwrap_or(&line)), "\n"]),
            Block::Blank => {}
        }
    }
    html + &closing(open)
}

fn closing(element: &str) -> String {
    if element.is_empty() { String::new() } else { format!("</{element}>\n") }
}

/// A line's text with the marks of code and strong emphasis as elements.
#[must_use]
pub fn inline(text: &str) -> String {
    let mut html = String::new();
    for (nth, part) in text.split('`').enumerate() {
        if nth % 2 == 1 {
            html.extend(["<code>", &escape(part), "</code>"]);
            continue;
        }
        for (nth, part) in part.split("**").enumerate() {
            let (open, close) = if nth % 2 == 1 { ("<strong>", "</strong>") } else { ("", "") };
            html.extend([open, &escape(part), close]);
        }
    }
    html
}

fn block_text(block: &Block, theme: &Theme) -> StyledText {
    let width = theme.width;
    match block {
        Block::Heading(text) => StyledLine::of(Style::Heading, text).into(),
        Block::Paragraph(text) => StyledLine::from(plain(text)).wrap(width),
        Block::Item(mark, text) => StyledLine::from(plain(text))
            .wrap(width.saturating_sub(mark.chars().count() + 1))
            .hanging(&format!("{mark} ")),
        Block::Code(line) => StyledLine::of(Style::Data, line).into(),
        Block::Blank => StyledLine::new().into(),
    }
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            fenced = !fenced;
            continue;
        }
        let follows = matches!(blocks.last(), Some(Block::Paragraph(_) | Block::Item(..)));
        if fenced {
            blocks.push(Block::Code(format!("    {}", format::clean(line))));
        } else if trimmed.is_empty() {
            if !matches!(blocks.last(), None | Some(Block::Blank)) {
                blocks.push(Block::Blank);
            }
        } else if line.starts_with("    ") && !follows {
            blocks.push(Block::Code(format::clean(line)));
        } else if let Some(heading) = trimmed.strip_prefix('#') {
            blocks.push(Block::Heading(format::clean(heading.trim_start_matches('#').trim())));
        } else if let Some((mark, rest)) = item(trimmed) {
            blocks.push(Block::Item(mark.to_owned(), format::clean(rest)));
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Item(_, text)) => {
                    text.push(' ');
                    text.push_str(&format::clean(trimmed));
                }
                _ => blocks.push(Block::Paragraph(format::clean(trimmed))),
            }
        }
    }
    blocks
}

/// The mark of a list's item and what follows it.
fn item(line: &str) -> Option<(&str, &str)> {
    let (mark, rest) = line.split_once(' ')?;
    let is_number = mark.strip_suffix('.').is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    (matches!(mark, "-" | "*") || (is_number && mark.len() > 1)).then_some((mark, rest.trim()))
}

/// Without the marks of strong emphasis.
fn plain(text: &str) -> String {
    text.replace("**", "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn paragraphs_and_items_are_wrapped_and_code_is_not() {
        let theme = Theme { width: 12, ..Theme::plain() };
        let text = "# One **two**\n\nab cd ef\ngh ij kl\n\n- ab cd ef gh\n  ij\n- x\n\n    code that is long\n\n```text\n a\n```\n";
        let expected =
            "One **two**\n\nab cd ef gh\nij kl\n\n- ab cd ef\n  gh ij\n- x\n\n    code that is long\n\n     a\n";
        assert_eq!(plain::text(&styled(text, &theme)), expected);
    }

    #[test]
    fn as_html_texts_are_escaped_and_blocks_nest() {
        let text = "# A\n\nb `c<d>` **e**\n\n- f\n\n- g\n\n    h & i\n\n    j\n\n1. k\n";
        let expected = "<h2>A</h2>\n<p>b <code>c&lt;d&gt;</code> <strong>e</strong></p>\n<ul><li>f</li>\n<li>g</li>\n</ul>\n\
             <pre>h &amp; i\n\nj\n</pre>\n<ol><li>k</li>\n</ol>\n";
        assert_eq!(html(text), expected);
    }
}
