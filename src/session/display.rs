//! `display EXPR`: expressions whose values are shown after each step, until `undisplay` takes them off the list.
//!
//! Values are read when they are shown; one that cannot be read then says so and stays.

use super::debuggee::Debuggee;
use super::display_list::DisplayList;
use super::error::LineError;
use super::examine::Format;
use super::expr::Expression;
use super::reply::{Display, Reply, VariableValue};

impl DisplayList {
    /// `display EXPR`.
    pub(super) fn display(
        &mut self,
        debuggee: &Debuggee,
        format: Option<Format>,
        expression: Expression,
    ) -> Result<Reply, LineError> {
        debuggee.lookup().check_names(&expression.expr)?;
        let is_variable = || matches!(debuggee.evaluate(&expression.text), Some(Ok(_)));
        let is_variable = format.is_none() && !expression.text.contains('$') && is_variable();
        Ok(Reply::Displayed(self.add(format, expression, is_variable)))
    }

    /// `undisplay N`, or all.
    pub(super) fn undisplay(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        if !self.remove(number) {
            let number = number.unwrap_or_default();
            return Err(LineError::new(format!("nothing is displayed under number {number}"))
                .with_help("`info display` lists them"));
        }
        Ok(Reply::Displays(self.all().to_vec()))
    }
}

/// What a displayed expression is here, if it is a variable or a part of one; the error says why it is not.
pub(super) fn displayed_variable(debuggee: &Debuggee, display: &Display) -> Option<Result<VariableValue, String>> {
    let found = debuggee.evaluate(&display.text).filter(|_| display.is_variable)?;
    Some(found.map(|value| VariableValue::of(&value)))
}
