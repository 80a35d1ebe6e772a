//! `asmscope completions`: what a shell needs to complete command lines, made of the same definition that reads them.

use super::answer::Answer;
use clap::Command;
use clap_complete::{Shell, generate};

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope completions bash > ~/.local/share/bash-completion/completions/asmscope
  asmscope completions zsh > ~/.zfunc/_asmscope
  asmscope completions fish > ~/.config/fish/completions/asmscope.fish";

#[derive(clap::Args)]
pub(super) struct Options {
    /// The shell
    shell: Shell,
}

pub(super) fn run(options: &Options, mut command: Command) -> Answer {
    let mut script = Vec::new();
    generate(options.shell, &mut command, "asmscope", &mut script);
    Answer::verbatim(String::from_utf8_lossy(&script).into_owned())
}
