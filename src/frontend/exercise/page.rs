//! `text.md` on a terminal: headings, paragraphs and lists wrapped, code as it stands.
//!
//! The little Markdown that exercises are written in; anything else is shown as it is.

use crate::frontend::format;
use crate::frontend::theme::{Ink, Theme};

/// What of a text belongs together.
enum Part {
    Heading(String),
    Paragraph(String),
    /// The mark, and the text behind it.
    Item(String, String),
    Code(String),
    Blank,
}

/// The text, in lines no wider than the theme's width except for code.
#[must_use]
pub fn page(text: &str, theme: &Theme) -> String {
    parts(text).iter().map(|part| shown(part, theme)).collect()
}

fn shown(part: &Part, theme: &Theme) -> String {
    let width = theme.width;
    match part {
        Part::Heading(text) => format!("{}\n", theme.paint(Ink::Title, text)),
        Part::Paragraph(text) => format::wrap(text, width) + "\n",
        Part::Item(mark, text) => {
            let indent = mark.chars().count() + 1;
            let wrapped = format::wrap(text, width.saturating_sub(indent));
            format!("{mark} {}\n", wrapped.replace('\n', &format!("\n{}", " ".repeat(indent))))
        }
        Part::Code(line) => format!("{}\n", theme.paint(Ink::Data, line)),
        Part::Blank => "\n".to_owned(),
    }
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            fenced = !fenced;
            continue;
        }
        let follows = matches!(parts.last(), Some(Part::Paragraph(_) | Part::Item(..)));
        if fenced {
            parts.push(Part::Code(format!("    {}", format::clean(line))));
        } else if trimmed.is_empty() {
            if !matches!(parts.last(), None | Some(Part::Blank)) {
                parts.push(Part::Blank);
            }
        } else if line.starts_with("    ") && !follows {
            parts.push(Part::Code(format::clean(line)));
        } else if let Some(heading) = trimmed.strip_prefix('#') {
            parts.push(Part::Heading(format::clean(heading.trim_start_matches('#').trim())));
        } else if let Some((mark, rest)) = item(trimmed) {
            parts.push(Part::Item(mark.to_owned(), plain(rest)));
        } else {
            match parts.last_mut() {
                Some(Part::Paragraph(text) | Part::Item(_, text)) => {
                    text.push(' ');
                    text.push_str(&plain(trimmed));
                }
                _ => parts.push(Part::Paragraph(plain(trimmed))),
            }
        }
    }
    parts
}

/// The mark of a list's item and what follows it.
fn item(line: &str) -> Option<(&str, &str)> {
    let (mark, rest) = line.split_once(' ')?;
    let is_number = mark.strip_suffix('.').is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    (matches!(mark, "-" | "*") || (is_number && mark.len() > 1)).then_some((mark, rest.trim()))
}

/// Without the marks of strong emphasis.
fn plain(text: &str) -> String {
    format::clean(&text.replace("**", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_items_are_wrapped_and_code_is_not() {
        let theme = Theme { width: 12, ..Theme::plain() };
        let text = "# One **two**\n\nab cd ef\ngh ij kl\n\n- ab cd ef gh\n  ij\n- x\n\n    code that is long\n\n```text\n a\n```\n";
        let expected =
            "One **two**\n\nab cd ef gh\nij kl\n\n- ab cd ef\n  gh ij\n- x\n\n    code that is long\n\n     a\n";
        assert_eq!(page(text, &theme), expected);
    }
}
