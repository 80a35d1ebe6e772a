//! Questions to the record: who wrote this, when something became true. The machine stands where it stood.
//!
//! Answers name steps; `goto` goes there.

use super::error::LineError;
use super::expr::{Expr, Expression};
use super::reply::{Reply, Who};
use super::session::{Query, Session};
use crate::model::addr::{Address, StepIndex};
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::Step;

impl Session {
    /// `who PLACE`.
    pub(super) fn who(&mut self, expression: Expression) -> Result<Reply, LineError> {
        let expr = self.lookup().with_fixed_address(&expression.expr)?;
        let about = Expression { expr, ..expression };
        self.who_from(Query { about, from: self.machine.position().0 })
    }

    /// `who` once more: further back.
    pub(super) fn who_before(&mut self) -> Result<Reply, LineError> {
        let Some(query) = self.last_who.clone() else {
            return Err(
                LineError::new("`who` needs a register or memory").with_help("for example `who rax` or `who [rsp+8]`")
            );
        };
        self.who_from(query)
    }

    fn who_from(&mut self, query: Query) -> Result<Reply, LineError> {
        let watched = self.lookup().written_place(&query.about.expr, &query.about.text)?;
        let from = query.from.min(self.machine.end().0);
        let text = query.about.text.clone();
        Ok(match self.machine.find_back(StepIndex(from), &[SearchGoal::Writes(watched)]) {
            SearchResult::Interrupted => Reply::SearchInterrupted,
            SearchResult::Nothing => {
                Reply::NotWritten { text, before: StepIndex(from), is_repeated: from < self.machine.position().0 }
            }
            SearchResult::Found(index) => {
                self.last_who = Some(Query { from: index.0, ..query });
                match self.machine.step_at(index) {
                    Some(step) => Reply::Who(Box::new(Who { text, caller: self.caller_of(&step), step })),
                    None => Reply::Nothing,
                }
            }
        })
    }

    /// The instruction that called the runtime, for a step that the host served.
    pub(super) fn caller_of(&mut self, step: &Step) -> Option<Address> {
        self.program.map.runtime_at(step.at)?;
        let before = StepIndex(step.index.0.checked_sub(1)?);
        self.machine.step_at(before).map(|step| step.at)
    }

    /// `when EXPR`.
    pub(super) fn when(&mut self, about: Expression) -> Result<Reply, LineError> {
        self.lookup().check_names(&about.expr)?;
        let from = self.machine.start().0;
        Ok(self.when_from(Query { about, from }, Truth::Counts))
    }

    /// `when` once more: the next time.
    pub(super) fn when_next(&mut self) -> Result<Reply, LineError> {
        let Some(query) = self.last_when.clone() else {
            return Err(LineError::new("`when` needs an expression").with_help("for example `when rax == 5`"));
        };
        Ok(self.when_from(query, Truth::MustBegin))
    }

    fn when_from(&mut self, query: Query, truth: Truth) -> Reply {
        let stood = self.machine.position();
        self.machine.seek(StepIndex(query.from));
        let found = self.find_true(&query.about.expr, truth);
        self.machine.seek(stood);
        let (text, from) = (query.about.text.clone(), query.from);
        self.last_when =
            Some(Query { from: if let SearchResult::Found(index) = found { index.0 } else { from }, ..query });
        match found {
            SearchResult::Interrupted => Reply::SearchInterrupted,
            SearchResult::Nothing => Reply::NeverTrue { text, from: StepIndex(from), end: self.machine.end() },
            SearchResult::Found(index) => {
                let at = self.machine.step_at(index).map(|step| step.at);
                let maker = index.0.checked_sub(1).and_then(|before| self.machine.step_at(StepIndex(before)));
                Reply::When { text, index, at, maker: maker.map(Box::new) }
            }
        }
    }

    /// The first position from here on at which an expression is true.
    fn find_true(&mut self, expr: &Expr, truth: Truth) -> SearchResult {
        let expr = self.lookup().compiled(expr);
        if truth == Truth::Counts && self.machine.holds(&expr) {
            return SearchResult::Found(self.machine.position());
        }
        match self.machine.find_predicate(&expr) {
            SearchResult::Found(step) => SearchResult::Found(StepIndex(step.0 + 1)),
            end => end,
        }
    }
}

/// Whether an expression that is true from the outset counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Counts,
    MustBegin,
}
