//! The list of what `display` shows after each step: numbered expressions. A number is never given twice.

use super::examine::Format;
use super::expr::Expression;
use super::reply::Display;

/// In order of asking.
#[derive(Clone, Default, Debug)]
pub(super) struct DisplayList {
    list: Vec<Display>,
    n_made: u32,
}

impl DisplayList {
    /// Adds one and gives it its number.
    pub(super) fn add(&mut self, format: Option<Format>, expression: Expression, is_variable: bool) -> Display {
        self.n_made += 1;
        let Expression { text, expr } = expression;
        let display = Display { number: self.n_made, text, format, expr, is_variable };
        self.list.push(display.clone());
        display
    }

    /// Takes one off the list, or all; false if there is none of that number.
    pub(super) fn remove(&mut self, number: Option<u32>) -> bool {
        let n_before = self.list.len();
        self.list.retain(|display| number.is_some_and(|number| number != display.number));
        number.is_none() || self.list.len() < n_before
    }

    /// All of them.
    #[must_use]
    pub(super) fn all(&self) -> &[Display] {
        &self.list
    }
}
