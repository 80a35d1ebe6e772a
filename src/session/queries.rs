//! Questions to the record: who wrote this. The machine stands where it stood.
//!
//! Answers name steps; `goto` goes there.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::expr::Expression;
use super::reply::{FrameView, Reply, Who};
use crate::model::addr::{Address, StepIndex};
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::Step;

/// A search of the record that can be asked again, about what was before or after.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Query {
    pub(super) about: Expression,
    /// Where the search goes on.
    pub(super) from: u64,
}

/// What `who` alone goes on from.
#[derive(Default, Debug)]
pub(super) struct WhoQuery {
    last: Option<Query>,
}

impl WhoQuery {
    /// `who PLACE`.
    pub(super) fn first(&mut self, debuggee: &mut Debuggee, expression: Expression) -> Result<Reply, LineError> {
        let expr = debuggee.lookup().with_fixed_address(&expression.expr)?;
        let about = Expression { expr, ..expression };
        self.from(debuggee, Query { about, from: debuggee.machine.position().0 })
    }

    /// `who` once more: further back.
    pub(super) fn again(&mut self, debuggee: &mut Debuggee) -> Result<Reply, LineError> {
        let Some(query) = self.last.clone() else {
            return Err(
                LineError::new("`who` needs a register or memory").with_help("for example `who rax` or `who [rsp+8]`")
            );
        };
        self.from(debuggee, query)
    }

    fn from(&mut self, debuggee: &mut Debuggee, query: Query) -> Result<Reply, LineError> {
        let watched = debuggee.lookup().written_place(&query.about.expr, &query.about.text)?;
        let from = query.from.min(debuggee.machine.end().0);
        let text = query.about.text.clone();
        Ok(match debuggee.machine.find_back(StepIndex(from), &[SearchGoal::Writes(watched)]) {
            SearchResult::Interrupted => Reply::SearchInterrupted,
            SearchResult::Nothing => {
                Reply::NotWritten { text, before: StepIndex(from), is_repeated: from < debuggee.machine.position().0 }
            }
            SearchResult::Found(index) => {
                self.last = Some(Query { from: index.0, ..query });
                match debuggee.machine.step_at(index) {
                    Some(step) => {
                        let (caller, user) = (caller_of(debuggee, &step), user_of_step(debuggee, &step));
                        Reply::Who(Box::new(Who { text, step, caller, user }))
                    }
                    None => Reply::Nothing,
                }
            }
        })
    }
}

/// The user's line for which a library executed a step.
fn user_of_step(debuggee: &mut Debuggee, step: &Step) -> Option<FrameView> {
    let process = debuggee.program.process.as_deref().filter(|_| debuggee.debug.is_some())?;
    if process.is_user(step.at) && debuggee.program.line_at(step.at).is_some() {
        return None;
    }
    let view = debuggee.at(step.index, Debuggee::user_view);
    view.line.is_some().then_some(view)
}

/// The instruction that called the runtime, for a step that the host served.
pub(super) fn caller_of(debuggee: &mut Debuggee, step: &Step) -> Option<Address> {
    debuggee.program.map.runtime_at(step.at)?;
    let before = StepIndex(step.index.0.checked_sub(1)?);
    debuggee.machine.step_at(before).map(|step| step.at)
}
