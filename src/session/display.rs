//! `display EXPR`: expressions whose values are shown after each step, until `undisplay` takes them off the list.
//!
//! Values are read when they are shown; one that cannot be read then says so and stays.

use super::error::LineError;
use super::examine::Format;
use super::expr::Expression;
use super::reply::{Display, Reply, VariableValue};
use super::session::Session;
use super::value::Value;

impl Session {
    /// `display EXPR`.
    pub(super) fn display(&mut self, format: Option<Format>, expression: Expression) -> Result<Reply, LineError> {
        self.lookup().check_names(&expression.expr)?;
        let is_variable = format.is_none() && !expression.text.contains('$') && self.is_variable(&expression.text);
        Ok(Reply::Displayed(self.displays.add(format, expression, is_variable)))
    }

    fn is_variable(&self, text: &str) -> bool {
        matches!(self.evaluate(text), Some(Ok(_)))
    }

    /// `undisplay N`, or all, the panels of `show` among them.
    pub(super) fn undisplay(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        if !self.displays.remove(number) {
            let number = number.unwrap_or_default();
            return Err(LineError::new(format!("nothing is displayed under number {number}"))
                .with_help("`info display` lists them"));
        }
        if number.is_none() {
            self.shown.clear();
        }
        Ok(Reply::Displays(self.displays.all().to_vec()))
    }

    /// What is shown after each step.
    #[must_use]
    pub fn displays(&self) -> &[Display] {
        self.displays.all()
    }

    /// What one of them is here, if it is a variable or a part of one; the error says why it is not.
    #[must_use]
    pub fn displayed_variable(&self, display: &Display) -> Option<Result<VariableValue, String>> {
        let found = self.evaluate(&display.text).filter(|_| display.is_variable)?;
        Some(found.map(|value| Session::shown_value(&value)))
    }

    /// What one of them is worth here.
    ///
    /// # Errors
    /// When it cannot be read: where nothing is mapped, for instance.
    pub fn displayed_value(&self, display: &Display) -> Result<Value, LineError> {
        self.lookup().value(&display.expr)
    }
}
