//! `display EXPR`: expressions whose values are shown after each step, numbered, until `undisplay` takes them off the list.
//!
//! Values are read when they are shown; one that cannot be read then says so and stays.

use super::error::LineError;
use super::examine::Format;
use super::expr::Expression;
use super::reply::{Display, Reply};
use super::session::Session;
use super::value::Value;

/// What is shown after each step, in order of asking.
#[derive(Clone, Default, Debug)]
pub(super) struct DisplayList {
    list: Vec<Display>,
    n_made: u32,
}

impl Session {
    /// `display EXPR`.
    pub(super) fn display(&mut self, format: Option<Format>, expression: Expression) -> Result<Reply, LineError> {
        let Expression { text, expr } = expression;
        self.lookup().check_names(&expr)?;
        self.displays.n_made += 1;
        let display = Display { number: self.displays.n_made, text, format, expr };
        self.displays.list.push(display.clone());
        Ok(Reply::Displayed(display))
    }

    /// `undisplay N`, or all.
    pub(super) fn undisplay(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let n_before = self.displays.list.len();
        self.displays.list.retain(|display| number.is_some_and(|number| number != display.number));
        match number.filter(|_| self.displays.list.len() == n_before) {
            Some(number) => Err(LineError::new(format!("nothing is displayed under number {number}"))
                .with_help("`info display` lists them")),
            None if number.is_none() => {
                self.shown.clear();
                Ok(Reply::Displays(Vec::new()))
            }
            None => Ok(Reply::Displays(self.displays.list.clone())),
        }
    }

    /// What is shown after each step.
    #[must_use]
    pub fn displays(&self) -> &[Display] {
        &self.displays.list
    }

    /// What one of them is worth here.
    ///
    /// # Errors
    /// When it cannot be read: where nothing is mapped, for instance.
    pub fn displayed_value(&self, display: &Display) -> Result<Value, LineError> {
        self.lookup().value(&display.expr)
    }
}
