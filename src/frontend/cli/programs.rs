//! `asmscope programs`: the index of the built-in programs, as the tables of where Rust's data lives; or one program.
//!
//! Printing one gives its file as it is, so that it can be redirected and edited.

use super::answer::Answer;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::session::programs;
use crate::session::programs::{BuiltIn, LayoutTable, OTHERS, TABLES};
use crate::source::nearest::nearest;

/// Columns that the cells of a row take together, so that the commands of all tables stand in line.
const CELLS: usize = 54;

/// Columns of every cell but the last, which takes what is left: for one of them, and for two.
const FIRST: [&[usize]; 2] = [&[20], &[15, 10]];

#[derive(clap::Args)]
pub(super) struct Options {
    /// Print this program's source; NAME.rs is the Rust of a row
    name: Option<String>,
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    let Some(name) = &options.name else { return Answer::new(index(theme), 0) };
    let rust = programs::rows().map(|row| row.rust).find(|program| program.name == name);
    match BuiltIn::find(name).or(rust) {
        Some(program) => Answer::verbatim(program.text.to_owned()),
        None => Answer::error(&unknown(name)),
    }
}

fn index(theme: &Theme) -> StyledText {
    let mut text = StyledText::from(
        "Where Rust's data lives. Each row is a program that runs. `asmscope NAME` opens\n\
         it at the prompt. `asmscope programs NAME` prints it, with what the table says,\n\
         what is true, and what to type to see it. NAME.rs is the same in Rust, compiled\n\
         by your rustc; NAME_rustc is what rustc 1.95 makes of it.\n",
    );
    for listed in &TABLES {
        text += StyledLine::new();
        text += table(listed, theme);
    }
    text += "\nothers";
    let others = OTHERS.iter().map(|program| line(StyledLine::from(program.summary()), program.name, theme));
    text + others.collect::<StyledText>()
}

fn table(table: &LayoutTable, theme: &Theme) -> StyledText {
    let heading = cells(table.columns, Style::Heading).fit(theme);
    let rows = table.rows.iter().map(|row| line(cells(row.cells, Style::Plain), row.by_hand.name, theme));
    std::iter::once(heading).chain(rows).collect()
}

fn cells(cells: &[&str], style: Style) -> StyledLine {
    let widths = FIRST[cells.len() - 2];
    let row = widths.iter().zip(cells).fold(StyledLine::new(), |row, (width, cell)| row.left(style, *cell, *width));
    row.styled(style, cells[widths.len()])
}

fn line(cells: StyledLine, name: &str, theme: &Theme) -> StyledLine {
    cells.pad(CELLS).plain("asmscope run ").styled(Style::Heading, name).fit(theme)
}

fn unknown(name: &str) -> String {
    let remedy = match nearest(name, programs::all().map(|program| program.name)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`asmscope programs` lists them".to_owned(),
    };
    format!("there is no built-in program `{name}`; {remedy}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn the_index_fits_and_its_columns_stand_apart() {
        let index = plain::text(&index(&Theme::plain()));
        for line in index.lines() {
            assert!(line.chars().count() < 80, "too wide: {line}");
            let command = line.find("asmscope run");
            assert!(command.is_none_or(|at| line[..at].ends_with(' ')), "no gap: {line}");
        }
        assert!(index.lines().filter(|line| line.contains("asmscope run")).count() > 20);
    }
}
