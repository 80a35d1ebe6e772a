//! Markdown as styled text: headings, paragraphs and lists wrapped, code as it stands.
//!
//! The little Markdown that exercises are written in; anything else is shown as it is.

use crate::frontend::format;
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

fn block_text(block: &Block, theme: &Theme) -> StyledText {
    let width = theme.width;
    match block {
        Block::Heading(text) => StyledLine::of(Style::Heading, text).into(),
        Block::Paragraph(text) => StyledLine::from(text.as_str()).wrap(width),
        Block::Item(mark, text) => StyledLine::from(text.as_str())
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
            blocks.push(Block::Item(mark.to_owned(), plain(rest)));
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Item(_, text)) => {
                    text.push(' ');
                    text.push_str(&plain(trimmed));
                }
                _ => blocks.push(Block::Paragraph(plain(trimmed))),
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
    format::clean(&text.replace("**", ""))
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
}
