//! The choice between the two forms of printed text.
//!
//! Nothing else than printing asks whether there is colour.

use super::line::StyledLine;
use super::lines::StyledText;
use super::{ansi, plain};
use crate::frontend::theme::Color;

impl StyledLine {
    /// For a terminal with colours, or without; without a line end.
    #[must_use]
    pub fn render(&self, color: Color) -> String {
        match color {
            Color::On => ansi::line(self),
            Color::Off => plain::line(self),
        }
    }
}

impl StyledText {
    /// For a terminal with colours, or without.
    #[must_use]
    pub fn render(&self, color: Color) -> String {
        match color {
            Color::On => ansi::text(self),
            Color::Off => plain::text(self),
        }
    }
}
