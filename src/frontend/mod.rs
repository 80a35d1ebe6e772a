//! What people see: panels, deltas, diagnostics, reports, JSON, the command line and the prompt.
//!
//! Everything here reads a program, a machine and its steps; nothing here changes them except by a session's commands.

pub mod batch;
pub mod cli;
pub mod complete;
pub mod delta;
pub mod diagnostic;
pub mod exercise;
pub mod fault;
pub mod format;
pub mod grade;
pub mod highlight;
pub mod inference;
mod interrupt;
pub mod json;
pub mod layout;
pub mod outcome;
pub mod panels;
mod progress_line;
pub mod replies;
pub mod stack_word;
pub mod terminal;
pub mod text;
pub mod typed_view;
pub mod values_table;

pub mod repl;
pub mod report;
pub mod snippet;
pub mod theme;
