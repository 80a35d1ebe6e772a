//! A session: a program, its machine, breakpoints, and the commands that act on them.
//!
//! Lines come in as text, are parsed to typed commands by one table, and answers go out as data. Nothing here prints, and
//! nothing here knows colours or columns of the terminal: that is the faces' business.

pub mod branches;
pub mod breakpoint;
pub mod call;
pub mod command;
mod compile_expr;
#[cfg(test)]
mod divergence_tests;
mod edit;
pub mod entry_log;
pub mod error;
pub mod examine;
pub mod exercise;
pub mod expr;
mod files;
pub mod input;
pub mod navigation;
pub mod origin;
pub mod parse;
pub mod programs;
mod queries;
pub mod reply;
mod running;
#[expect(clippy::module_inception, reason = "the layer is named after its main type")]
pub mod session;
pub mod size;
pub mod table;
pub mod timeline;
pub mod token;
pub mod trace;
mod typed_source;
pub mod typed_view;
pub mod value;
pub mod watch;
