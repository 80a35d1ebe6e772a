//! `asmscope mdbook`: a preprocessor of mdBook, which calls it with a book on standard input, or with `supports RENDERER` to ask first.

use super::answer::Answer;
use crate::frontend::mdbook::{preprocess, supports};
use std::io::{self, Read as _};

pub(super) const EXAMPLES: &str = "\
In book.toml:
  [preprocessor.asmscope]
  command = \"asmscope mdbook\"

In a chapter a fenced block becomes a page's part that plays the run:
  ```asmscope                        assembly
  ```rust,asmscope                   Rust; lines that begin with `# ` are compiled and not shown
  ```rust,asmscope,step=1200         begins at the line of that step
  ```asmscope,panes=code+picture     without the output; height=400 limits it; folded hides it behind a line";

#[derive(clap::Args)]
pub(super) struct Options {
    #[command(subcommand)]
    question: Option<Question>,
}

#[derive(clap::Subcommand)]
enum Question {
    /// Exit with 0 if books of this renderer can have pictures
    Supports {
        #[arg(value_name = "RENDERER")]
        renderer: String,
    },
}

pub(super) fn run(options: &Options) -> Answer {
    if let Some(Question::Supports { renderer }) = &options.question {
        return Answer { code: u8::from(!supports(renderer)), ..Answer::verbatim(String::new()) };
    }
    let mut input = String::new();
    if let Err(error) = io::stdin().lock().read_to_string(&mut input) {
        return Answer::error(&format!("the book cannot be read: {error}"));
    }
    match preprocess(&input) {
        Ok(book) => Answer::verbatim(book),
        Err(why) => Answer::error(&why),
    }
}
