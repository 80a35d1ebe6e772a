//! `asmscope layout`: size, alignment, fields and niches of Rust types, as `layout TYPE` shows them at the prompt.
//!
//! It runs nothing. The first type with a mistake ends it.

use super::answer::Answer;
use crate::frontend::layout::{json, layout, refusal};
use crate::frontend::text::StyledText;
use crate::frontend::theme::Theme;
use crate::lens::types::Type;

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope layout u8
  asmscope layout 'Option<Box<u8>>' '(u8, u32, u8)'
  asmscope layout '#[repr(C)] struct P { a: u8, b: u32 }'
  asmscope layout 'enum E { A(u8), B }  Option<E>'
  asmscope layout --json 'Vec<u8>' | jq '.types[0].size'";

#[derive(clap::Args)]
pub(super) struct Options {
    /// Types as Rust writes them, each as one word of the shell; definitions may stand in front
    #[arg(required = true, value_name = "TYPE")]
    types: Vec<String>,
    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    let mut types = Vec::new();
    for text in &options.types {
        let found = Type::parse(text).and_then(|ty| ty.layout().map(|layout| (ty, layout)));
        match found {
            Ok(found) => types.push(found),
            Err(error) => return Answer::refused(refusal(text, &error, theme)),
        }
    }
    if options.json {
        return Answer::verbatim(json::layouts(&types));
    }
    Answer::new(StyledText::paragraphs(types.iter().map(|(ty, found)| layout(ty, found, theme))), 0)
}
