//! What people see: panels, deltas, diagnostics, reports, JSON, the command line and the prompt.
//!
//! Everything here reads a program, a machine and its steps; nothing here changes them except by a session's commands.

pub mod answer;
pub mod batch;
pub mod cli;
pub mod complete;
pub mod delta;
pub mod diagnostic;
pub mod evidence;
pub mod exercise;
pub mod exhibit;
pub mod grade;
pub mod guessing;
mod guilty;
pub mod highlight;
mod interrupt;
pub mod json;
pub mod layout;
pub mod operands;
pub mod outcome;
pub mod panel;

pub mod prose;
pub mod related;
pub mod repl;
pub mod report;
pub mod row;
pub mod slot;
pub mod snippet;
pub mod theme;
pub mod values;
pub mod view;
mod waiting;
pub mod words;
