//! Explanations of faults and warnings: from the facts that the engine found to what a report says about them.
//!
//! `messages` makes sentences of the facts (title, label, cause, what to type next), `location` finds the source line and the operand,
//! `related` the instructions that had a part in it, `operands` the values that were used, and `illustration` draws the block or
//! frame, for stack overflows by `stack_overflow`. [`super::diagnostic`] puts these together; `run --json` takes the sentences alone.
//!
//! Everything is read from the machine as it stands at the fault, and nothing is run again. Every fault and warning has a title and a
//! cause: the matches have no wildcard, so that a new one does not compile before it is explained.

pub mod illustration;
pub(crate) mod location;
pub mod messages;
pub mod operands;
pub mod related;
pub mod stack_overflow;
