//! `help`: the list of commands, a page on one, and the same as a table of the guide, all from the one table of commands; and the pages
//! of the guide.
//!
//! A command that is in the table is in the help; no command is named here.

use crate::frontend::text::{Style, StyledLine, StyledText, columns, markdown, wrap};
use crate::frontend::theme::Theme;
use crate::guide;
use crate::guide::Page;
use crate::session::table;
use crate::session::table::{Group, Spec};
use std::fmt::Write as _;

/// The list of commands: short enough for a terminal of 80 columns and 24 lines.
#[must_use]
pub fn overview(theme: &Theme) -> StyledText {
    let mut text = StyledLine::from("`mov rax, 5` executes, `[rsp]` reads, `rax = 5` changes, `name:` opens a block.")
        .wrap(theme.width);
    for (group, title) in Group::ALL {
        let specs: Vec<&Spec> = table::all().filter(|spec| spec.group == group).collect();
        // Their names say enough, and without summaries the whole fits a small terminal.
        if matches!(group, Group::Source | Group::Time | Group::Session) {
            // A command stays on one line with its arguments.
            let names: Vec<String> = specs.iter().map(|spec| spec.usage().replace(' ', "_")).collect();
            let lines = wrap(&names.join(", "), theme.width.min(80).saturating_sub(10)).replace('_', " ");
            for (idx, line) in lines.lines().enumerate() {
                let heading = if idx == 0 { title } else { "" };
                text += StyledLine::new().left(Style::Heading, heading, 9).plain(line);
            }
            continue;
        }
        text += StyledLine::of(Style::Heading, title);
        for pair in specs.chunks(if theme.width < 80 { 1 } else { 2 }) {
            let cells: Vec<String> = pair.iter().map(|spec| cell(spec)).collect();
            text += StyledText::from(cells.concat().trim_end()).indented(2);
        }
    }
    let more = "`help COMMAND` says more, `help guide` lists pages to read, `mov?` explains mov.";
    text + StyledLine::from(more).wrap(theme.width)
}

fn cell(spec: &Spec) -> String {
    let cell = format!("{:<15} {}", spec.usage(), spec.summary);
    format!("{cell:<39}")
}

/// A page of the guide, or the list of them.
#[must_use]
pub fn guide_page(page: Option<&Page>, theme: &Theme) -> StyledText {
    if let Some(page) = page {
        return markdown::styled(page.text, theme);
    }
    let row = |page: &Page| [StyledLine::of(Style::Heading, page.name), StyledLine::from(page.summary)];
    columns(guide::PAGES.iter().map(row).collect(), 2)
        + "`help NAME` shows one, here and at the shell as `asmscope help NAME`."
}

/// The page on the command of this name or alias.
#[must_use]
pub fn command_page(name: &str, theme: &Theme) -> Option<StyledText> {
    table::find(name).map(|spec| page(spec, theme))
}

/// The page on one command.
#[must_use]
pub(super) fn page(spec: &Spec, theme: &Theme) -> StyledText {
    let mut text = StyledText::from(StyledLine::of(Style::Heading, spec.usage()));
    if !spec.aliases.is_empty() {
        text += format!("also: {}", spec.aliases.join(", "));
    }
    if !spec.details.is_empty() {
        text += paragraphs(spec.details, theme.width);
    }
    let example = |(line, what): &(&str, &str)| [StyledLine::from(*line), StyledLine::of(Style::Dim, *what)];
    text + columns(spec.examples.iter().map(example).collect(), 2).indented(2)
}

/// Lines for a terminal of this width. What does not end with its line is one text with the next.
fn paragraphs(text: &str, width: usize) -> StyledText {
    /// Wider lines are hard to read.
    const WIDEST: usize = 100;
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.lines() {
        match paragraphs.last_mut().filter(|last| !last.ends_with(['.', ':'])) {
            Some(last) => last.extend([" ", line]),
            None => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs.iter().map(|paragraph| StyledLine::from(paragraph.as_str()).wrap(width.min(WIDEST))).collect()
}

/// The commands as a Markdown table, for the guide.
#[must_use]
pub fn commands_table() -> String {
    let mut text = String::from("| command | also | what it does |\n|---|---|---|\n");
    for spec in table::all() {
        let aliases: Vec<String> = spec.aliases.iter().map(|alias| format!("`{alias}`")).collect();
        let usage = spec.usage().replace('|', "\\|");
        let _ = writeln!(text, "| `{usage}` | {} | {} |", aliases.join(" "), spec.summary);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn pages_fit_a_small_terminal() {
        for spec in table::all() {
            let text = plain::text(&page(spec, &Theme::plain()));
            for line in text.lines() {
                assert!(line.chars().count() <= 80, "{line}");
            }
            assert_eq!(text.matches('`').count() % 2, 0, "{text}");
        }
    }

    #[test]
    fn the_list_fits_a_small_terminal() {
        let text = plain::text(&overview(&Theme::plain()));
        assert!(text.lines().count() <= 23, "{} lines\n{text}", text.lines().count());
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        for spec in table::all() {
            assert!(text.contains(&spec.usage()), "{} is missing", spec.name);
        }
    }
}
