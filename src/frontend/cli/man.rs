//! `asmscope man`: the manual page in roff, made of the definition of the command line: the program's, or that of one command.

use super::answer::Answer;
use crate::Error;
use crate::ErrorKind;
use clap::Command;
use clap_mangen::Man;

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope man | man -l -
  asmscope man run > asmscope-run.1";

#[derive(clap::Args)]
pub(super) struct Options {
    /// A command with a page of its own
    command: Option<String>,
}

pub(super) fn run(options: &Options, mut command: Command) -> Answer {
    command.build();
    let chosen = match &options.command {
        None => command,
        Some(name) => match command.find_subcommand(name) {
            Some(found) => found.clone(),
            None => return Answer::error(&format!("there is no command `{name}`; `asmscope --help` lists them")),
        },
    };
    // The definition's names live as long as the program does; a page's own name does not.
    let title = options.command.as_ref().map_or_else(|| "asmscope".to_owned(), |name| format!("asmscope-{name}"));
    page(chosen, title).unwrap_or_else(|error| Answer::error(&error))
}

fn page(command: Command, title: String) -> Result<Answer, Error> {
    let mut page = Vec::new();
    let written = Man::new(command).title(title).render(&mut page);
    written.map_err(|error| Error::new(ErrorKind::Usage, error.to_string()))?;
    Ok(Answer::verbatim(String::from_utf8_lossy(&page).into_owned()))
}
