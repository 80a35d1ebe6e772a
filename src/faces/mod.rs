//! What people see: panels, deltas, diagnostics, reports, JSON, the command line and the prompt.
//!
//! Everything here reads a program, a machine and its steps; nothing here changes them except by a session's commands.

pub mod delta;
pub mod diagnostic;
pub mod panel;
pub mod theme;
