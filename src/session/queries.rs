//! Questions to the record: who wrote this. The machine stands where it stood.
//!
//! Answers name steps; `goto` goes there.

use super::error::LineError;
use super::expr::Expression;
use super::reply::{FrameView, Reply, Who};
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
                    Some(step) => {
                        let (caller, user) = (self.caller_of(&step), self.user_of_step(&step));
                        Reply::Who(Box::new(Who { text, step, caller, user }))
                    }
                    None => Reply::Nothing,
                }
            }
        })
    }

    /// The user's line for which a library executed a step.
    fn user_of_step(&mut self, step: &Step) -> Option<FrameView> {
        let process = self.program.process.as_deref().filter(|_| self.debug.is_some())?;
        if process.is_user(step.at) && self.program.line_at(step.at).is_some() {
            return None;
        }
        let stood = self.machine.position();
        self.machine.seek(step.index);
        let view = self.frame_view(self.user_level());
        self.machine.seek(stood);
        view.line.is_some().then_some(view)
    }

    /// The instruction that called the runtime, for a step that the host served.
    pub(super) fn caller_of(&mut self, step: &Step) -> Option<Address> {
        self.program.map.runtime_at(step.at)?;
        let before = StepIndex(step.index.0.checked_sub(1)?);
        self.machine.step_at(before).map(|step| step.at)
    }
}
