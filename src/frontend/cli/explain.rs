//! `asmscope explain`: the page of a fault or warning, as `explain CODE` prints it at the prompt; or the list of codes.
//!
//! It runs nothing.

use super::answer::Answer;
use crate::frontend::replies::{fault_page, fault_pages, has_fault_page};
use crate::frontend::theme::Theme;
use crate::session::table::codes;
use crate::source::nearest::nearest;

#[derive(clap::Args)]
pub(super) struct Options {
    /// A code as reports print it, such as use-after-free
    code: Option<String>,
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    match options.code.as_deref() {
        None => Answer::new(fault_pages(theme), 0),
        Some(code) if has_fault_page(code) => Answer::new(fault_page(code, theme), 0),
        Some(code) => Answer::error(&unknown(code)),
    }
}

fn unknown(code: &str) -> String {
    let begins = codes().find(|known| known.starts_with(code));
    let remedy = match begins.or_else(|| nearest(code, codes())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`asmscope explain` lists them".to_owned(),
    };
    format!("there is no fault `{code}`; {remedy}")
}
