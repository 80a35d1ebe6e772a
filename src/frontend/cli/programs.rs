//! `asmscope programs`: the index of the built-in programs, as the tables of where Rust's data lives; or one program.
//!
//! Printing one gives its file as it is, so that it can be redirected and edited.

use super::Answer;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Theme};
use crate::session::programs;
use crate::session::programs::{BuiltIn, OTHERS, TABLES, Table};
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
        Some(program) => Answer::new(program.text.to_owned(), 0),
        None => Answer::error(&unknown(name)),
    }
}

fn index(theme: &Theme) -> String {
    let mut text = String::from(
        "Where Rust's data lives. Each row is a program that runs. `asmscope NAME` opens\n\
         it at the prompt. `asmscope programs NAME` prints it, with what the table says,\n\
         what is true, and what to type to see it. NAME_rustc is what rustc 1.95 makes\n\
         of a few lines of Rust that show the same, NAME.rs.\n",
    );
    for listed in &TABLES {
        text.push('\n');
        text += &table(listed, theme);
    }
    text += "\nothers\n";
    text.extend(OTHERS.iter().map(|program| line(Row::new().plain(program.summary()), program.name, theme)));
    text
}

fn table(table: &Table, theme: &Theme) -> String {
    let mut text = cells(table.columns, Ink::Title).line(theme);
    text.extend(table.rows.iter().map(|row| line(cells(row.cells, Ink::Plain), row.by_hand.name, theme)));
    text
}

fn cells(cells: &[&str], ink: Ink) -> Row {
    let widths = FIRST[cells.len() - 2];
    let row = widths.iter().zip(cells).fold(Row::new(), |row, (width, cell)| row.left(ink, *cell, *width));
    row.ink(ink, cells[widths.len()])
}

fn line(cells: Row, name: &str, theme: &Theme) -> String {
    let gap = " ".repeat(CELLS.saturating_sub(cells.width()));
    cells.plain(gap).plain("asmscope run ").ink(Ink::Title, name).line(theme)
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

    #[test]
    fn the_index_fits_and_its_columns_stand_apart() {
        let index = index(&Theme::plain());
        for line in index.lines() {
            assert!(line.chars().count() < 80, "too wide: {line}");
            let command = line.find("asmscope run");
            assert!(command.is_none_or(|at| line[..at].ends_with(' ')), "no gap: {line}");
        }
        assert!(index.lines().filter(|line| line.contains("asmscope run")).count() > 20);
    }
}
