//! `help`: the list of commands, a page on one, and the same as a section of the README. All from the one table.
//!
//! Promises that a command which is in the table is in the help; it knows no command by itself.

use crate::frontend::format;
use crate::frontend::theme::{Ink, Theme};
use crate::session::table;
use crate::session::table::{Group, Spec};
use std::fmt::Write as _;

/// The list of commands: short enough for a terminal of 24 lines.
#[must_use]
pub fn overview(theme: &Theme) -> String {
    let mut text = String::from(
        "`mov rax, 5` executes, `rax` or `[rsp+8]` reads, `rax = 5` changes.\n\
         `name:` opens a block of code or data; an empty line closes it.\n",
    );
    for (group, title) in Group::ALL {
        let specs: Vec<&Spec> = table::all().filter(|spec| spec.group == group).collect();
        let _ = writeln!(text, "{}", theme.paint(Ink::Title, title));
        // What their names say needs no more words, so that the whole fits a small terminal.
        if matches!(group, Group::Time | Group::Session) {
            // A command stays on one line with its arguments.
            let names: Vec<String> = specs.iter().map(|spec| spec.usage().replace(' ', "_")).collect();
            let lines = format::wrap(&names.join(", "), 76).replace('_', " ").replace('\n', "\n  ");
            let _ = writeln!(text, "  {lines}");
            continue;
        }
        for pair in specs.chunks(2) {
            let cells: Vec<String> = pair.iter().map(|spec| cell(spec)).collect();
            let _ = writeln!(text, "  {}", cells.concat().trim_end());
        }
    }
    text.push_str("`help COMMAND` says more, `mov?` explains mov. Enter repeats, Ctrl-D leaves.\n");
    text
}

fn cell(spec: &Spec) -> String {
    let cell = format!("{:<15} {}", spec.usage(), spec.summary);
    format!("{cell:<39}")
}

/// The page on one command.
#[must_use]
pub fn page(spec: &Spec, theme: &Theme) -> String {
    let mut text = format!("{}\n", theme.paint(Ink::Title, &spec.usage()));
    if !spec.aliases.is_empty() {
        let _ = writeln!(text, "also: {}", spec.aliases.join(", "));
    }
    if !spec.details.is_empty() {
        text += &paragraphs(spec.details, theme.width);
    }
    let width = spec.examples.iter().map(|(line, _)| line.len()).max().unwrap_or(0);
    for (line, what) in spec.examples {
        let _ = writeln!(text, "  {line:width$}  {}", theme.paint(Ink::Dim, what));
    }
    text
}

/// Lines for a terminal of this width. What does not end with its line is one text with the next.
fn paragraphs(text: &str, width: usize) -> String {
    /// Wider lines are hard to read.
    const WIDEST: usize = 100;
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.lines() {
        match paragraphs.last_mut().filter(|last| !last.ends_with(['.', ':'])) {
            Some(last) => last.extend([" ", line]),
            None => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs.iter().map(|paragraph| format::wrap(paragraph, width.min(WIDEST)) + "\n").collect()
}

/// The commands as a Markdown table, for the README.
#[must_use]
pub fn readme_section() -> String {
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

    #[test]
    fn pages_fit_a_small_terminal() {
        for spec in table::all() {
            let text = page(spec, &Theme::plain());
            for line in text.lines() {
                assert!(line.chars().count() <= 80, "{line}");
            }
            assert_eq!(text.matches('`').count() % 2, 0, "{text}");
        }
    }

    #[test]
    fn the_list_fits_a_small_terminal() {
        let text = overview(&Theme::plain());
        assert!(text.lines().count() <= 23, "{} lines\n{text}", text.lines().count());
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        for spec in table::all() {
            assert!(text.contains(&spec.usage()), "{} is missing", spec.name);
        }
    }
}
