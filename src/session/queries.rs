//! Questions to the record: who wrote this, where a value was made, when something became true. The machine stands where it stood.
//!
//! Answers name steps; `goto` goes there.

use super::error::LineError;
use super::expr::Expr;
use super::reply::{Reply, Who};
use super::session::Session;
use super::value::Lookup;
use crate::model::addr::{Address, StepIndex};
use crate::model::location::Location;
use crate::model::register::Register;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::Step;

/// A question that can be asked again, about what was before or after.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Asked {
    expr: Expr,
    text: String,
    /// Where the search goes on.
    from: u64,
}

impl Session {
    /// `who PLACE`.
    pub(super) fn who(&mut self, expr: &Expr, text: String) -> Result<Reply, LineError> {
        let expr = self.lookup().settled(expr)?;
        self.who_from(Asked { expr, text, from: self.machine.position().0 })
    }

    /// `who` once more: further back.
    pub(super) fn who_before(&mut self) -> Result<Reply, LineError> {
        let Some(asked) = self.asked_who.clone() else {
            return Err(
                LineError::new("`who` needs a register or memory").with_help("for example `who rax` or `who [rsp+8]`")
            );
        };
        self.who_from(asked)
    }

    fn who_from(&mut self, asked: Asked) -> Result<Reply, LineError> {
        let watched = self.lookup().written_place(&asked.expr, &asked.text)?;
        let from = asked.from.min(self.machine.end().0);
        let text = asked.text.clone();
        Ok(match self.machine.find_back(StepIndex(from), &[SearchGoal::Writes(watched)]) {
            SearchResult::Interrupted => Reply::SearchInterrupted,
            SearchResult::Nothing => {
                Reply::WhoNobody { text, before: StepIndex(from), is_repeated: from < self.machine.position().0 }
            }
            SearchResult::Found(index) => {
                self.asked_who = Some(Asked { from: index.0, ..asked });
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
    pub(super) fn when(&mut self, expr: Expr, text: String) -> Result<Reply, LineError> {
        self.lookup().know(&expr)?;
        let from = self.machine.start().0;
        Ok(self.when_from(Asked { expr, text, from }, Truth::Counts))
    }

    /// `when` once more: the next time.
    pub(super) fn when_again(&mut self) -> Result<Reply, LineError> {
        let Some(asked) = self.asked_when.clone() else {
            return Err(LineError::new("`when` needs an expression").with_help("for example `when rax == 5`"));
        };
        Ok(self.when_from(asked, Truth::MustBegin))
    }

    fn when_from(&mut self, asked: Asked, truth: Truth) -> Reply {
        let stood = self.machine.position();
        self.machine.seek(StepIndex(asked.from));
        let found = self.find_true(&asked.expr, truth);
        self.machine.seek(stood);
        let (text, from) = (asked.text.clone(), asked.from);
        self.asked_when =
            Some(Asked { from: if let SearchResult::Found(index) = found { index.0 } else { from }, ..asked });
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
        let expr = self.lookup().expr(expr);
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

impl Lookup<'_> {
    /// What is looked for when a place is asked about.
    pub(super) fn written_place(&self, expr: &Expr, text: &str) -> Result<Location, LineError> {
        match expr {
            Expr::Register(view) if view.register == Register::Rip => {
                Err(LineError::new("every step writes rip").with_help("`info history` lists the steps before this one"))
            }
            Expr::Register(view) => Ok(Location::Register(view.register)),
            Expr::Flag(_) => Ok(Location::Register(Register::Rflags)),
            Expr::Memory(memory) => {
                let (address, size) = self.location(memory)?;
                Ok(Location::Memory { address, size })
            }
            _ => Err(LineError::new(format!("`{text}` is no place that a step writes"))
                .with_help("name a register, a variable or memory: `rax`, `counter`, `[rsp+8]`")),
        }
    }

    /// Refuses names that mean nothing, wherever memory may be mapped at the time.
    pub(super) fn know(&self, expr: &Expr) -> Result<(), LineError> {
        match expr {
            Expr::Number(_) | Expr::Register(_) | Expr::Flag(_) => Ok(()),
            Expr::Symbol { .. } => self.value(expr).map(drop),
            Expr::Memory(memory) => self.know(&memory.address),
            Expr::Unary { operand, .. } => self.know(operand),
            Expr::Binary { left, right, .. } => self.know(left).and_then(|()| self.know(right)),
        }
    }
}
