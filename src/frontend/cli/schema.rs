//! `asmscope schema` and `asmscope trace format`: what the documents and files that it writes look like, for whoever reads them by program.
//!
//! The schemas are JSON Schema (draft 2020-12); the suite holds what is printed to them.

use super::answer::Answer;
use crate::frontend::json::SCHEMAS;

#[derive(clap::Args)]
pub(super) struct Options {
    /// The document, by what its `schema` says; alone, they are listed
    name: Option<String>,
}

pub(super) fn run(options: &Options) -> Answer {
    let Some(name) = &options.name else {
        let names: String = SCHEMAS.iter().flat_map(|(name, _)| [*name, "\n"]).collect();
        return Answer::new(names, 0);
    };
    match SCHEMAS.iter().find(|(known, _)| known == name) {
        Some((_, schema)) => Answer::verbatim((*schema).to_owned()),
        None => Answer::error(&format!("there is no schema `{name}`; `asmscope schema` lists them")),
    }
}

/// What is said about traces.
#[derive(clap::Subcommand)]
pub(super) enum TraceCommand {
    /// Print the description of both formats of traces
    Format,
}

pub(super) fn trace(command: &TraceCommand) -> Answer {
    match command {
        TraceCommand::Format => Answer::verbatim(crate::session::trace::FORMAT.to_owned()),
    }
}
