//! `asmscope programs`: lists the built-in programs, or prints one.
//!
//! Printing one gives its file as it is, so that it can be redirected and edited.

use super::Answer;
use crate::faces::row::Row;
use crate::faces::theme::{Ink, Theme};
use crate::session::programs::{ALL, BuiltIn};
use crate::source::nearest::nearest;

#[derive(clap::Args)]
pub(super) struct Options {
    /// Print this program's source
    name: Option<String>,
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    let Some(name) = &options.name else { return Answer::new(list(theme), 0) };
    match BuiltIn::find(name) {
        Some(program) => Answer::new(program.text.to_owned(), 0),
        None => Answer::error(&unknown(name)),
    }
}

fn list(theme: &Theme) -> String {
    let line = |program: BuiltIn| Row::new().left(Ink::Title, program.name, 12).plain(program.summary()).line(theme);
    ALL.into_iter().map(line).collect()
}

fn unknown(name: &str) -> String {
    let remedy = match nearest(name, ALL.iter().map(|program| program.name)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`asmscope programs` lists them".to_owned(),
    };
    format!("there is no built-in program `{name}`; {remedy}")
}
