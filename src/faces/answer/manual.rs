//! `mov?`: what an instruction does.
//! Placeholder body.

use crate::faces::theme::Theme;

pub fn page(word: &str, _theme: &Theme) -> String {
    format!("there is no page on `{word}`\n")
}
