//! `asmscope help`: the options of a subcommand, a page of the guide, or the page on a command of the prompt, by one word.
//!
//! A word may be both a subcommand and one of the others; the subcommand is shown.

use super::answer::Answer;
use crate::frontend::replies::{command_page, guide_page};
use crate::frontend::theme::Theme;
use crate::guide;
use crate::session::table;
use crate::source::nearest::nearest;
use clap::Command;

/// What follows the options of the program itself.
const MORE: &str = "`asmscope help NAME` shows the options of a command or a page of the guide; `asmscope help guide` lists the pages.";

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope help guide             the pages that can be read
  asmscope help checks            one of them
  asmscope help run               what `asmscope run` takes
  asmscope help watch             a command of the prompt";

#[derive(clap::Args)]
pub(super) struct Options {
    /// A command, or a page of the guide
    name: Vec<String>,
}

pub(super) fn run(options: &Options, mut command: Command, theme: &Theme) -> Answer {
    command.build();
    let mut chosen = &mut command;
    for (nth, name) in options.name.iter().enumerate() {
        match chosen.find_subcommand(name) {
            Some(_) => chosen = chosen.find_subcommand_mut(name).expect("it has just been found"),
            None if nth == 0 && options.name.len() == 1 => return page(name, chosen, theme),
            None => {
                return Answer::error(&format!("`asmscope {}` has no command `{name}`", options.name[..nth].join(" ")));
            }
        }
    }
    let help = chosen.render_help().to_string();
    Answer::verbatim(if options.name.is_empty() { format!("{help}\n{MORE}\n") } else { help })
}

fn page(name: &str, command: &Command, theme: &Theme) -> Answer {
    if name == guide::INDEX {
        return Answer::new(guide_page(None, theme), 0);
    }
    let page = guide::find(name).map(|page| guide_page(Some(page), theme));
    if let Some(text) = page.or_else(|| command_page(name, theme)) {
        return Answer::new(text, 0);
    }
    let subcommands =
        command.get_subcommands().filter(|known| !known.is_hide_set()).map(|known| known.get_name().to_owned());
    let known: Vec<String> = subcommands.chain(guide::names().chain(table::names()).map(str::to_owned)).collect();
    let remedy = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`asmscope --help` lists the commands, `asmscope help guide` the pages".to_owned(),
    };
    Answer::error(&format!("there is no page `{name}`; {remedy}"))
}
