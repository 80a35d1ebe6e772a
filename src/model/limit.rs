//! What the sandbox holds at most: each limit with what of it is in use, for whoever shows them.
//!
//! Nothing that a program or a user does may take memory without bound, so that every store that can grow has a row. A row is made where
//! the limit is: the machine's by the engine, the prompt's by the session.

/// A limit, and how much of it is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// What is limited.
    pub what: &'static str,
    /// What there is now; `None` where the limit is for each one by itself (a line, a file).
    pub used: Option<u64>,
    /// The most that there can be; `None` if there is no limit.
    pub most: Option<u64>,
    /// Both are numbers of this.
    pub unit: LimitUnit,
    /// What happens when there would be more.
    pub then: &'static str,
    /// The command-line option that sets it.
    pub option: Option<&'static str>,
}

/// What a limit counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LimitUnit {
    /// Things.
    Count,
    /// Bytes.
    Bytes,
}

impl Limit {
    /// A limit of bytes.
    #[must_use]
    pub fn bytes(what: &'static str, used: impl Into<Option<u64>>, most: u64, then: &'static str) -> Limit {
        Limit { what, used: used.into(), most: Some(most), unit: LimitUnit::Bytes, then, option: None }
    }

    /// A limit of a number of things.
    #[must_use]
    pub fn count(what: &'static str, used: impl Into<Option<u64>>, most: u64, then: &'static str) -> Limit {
        Limit { unit: LimitUnit::Count, ..Limit::bytes(what, used, most, then) }
    }

    /// The same limit, which an option sets.
    #[must_use]
    pub fn set_by(self, option: &'static str) -> Limit {
        Limit { option: Some(option), ..self }
    }
}
