//! A session: a program, its machine, breakpoints, and the commands that act on them.
//!
//! In layers. Vocabulary, which imports nothing that acts: [`command`], [`reply`], [`expr`], [`value`], [`examine`], [`error`]. Text to
//! vocabulary: [`token`], [`table`], [`parse`]. What acts gets only the parts that it may touch:
//!
//! - `debuggee` is the program on its machine; most files here are questions about it, and take nothing else;
//! - `running`, `source_steps` and `watch` go forward (`Runner`), `navigation` and `reverse_lines` go back (`Navigator`);
//! - `typed_source`, `edit` and `branches` change the program and leave futures (`Typing`);
//! - `findings` keeps what passes over the record found out, as long as that is true.
//!
//! [`session`] owns all of it, and `dispatch` hands it out, command by command. Called by the front ends, and by whoever uses the library;
//! whoever reads lines uses [`line_reader`]. Nothing here prints, and nothing knows colours or columns of a terminal.

mod branch_list;
mod branches;
mod breakpoint;
mod breakpoint_list;
pub mod call;
pub mod command;
mod compile_expr;
mod debuggee;
mod dispatch;
mod display;
mod display_list;
#[cfg(test)]
mod divergence_tests;
mod documents;
mod edit;
mod end_facts;
pub mod entry_log;
mod entry_values;
pub mod error;
pub mod examine;
#[cfg(feature = "exercise")]
pub mod exercise;
pub mod expr;
mod files;
mod findings;
mod float;
mod frames;
mod function_names;
pub mod heap_change;
pub mod input;
mod inspect;
mod last_seen;
mod limits;
pub mod line_reader;
mod line_report;
mod line_stops;
mod listing;
pub mod load;
pub mod lookup;
mod navigation;
mod normal_path;
mod origin;
mod ownership;
mod panics;
pub mod parse;
pub mod picture;
pub mod programs;
mod queries;
#[cfg(feature = "trace")]
mod replay;
pub mod reply;
mod return_value;
mod reverse_lines;
mod run_report;
mod running;
mod selected_frame;
#[expect(clippy::module_inception, reason = "the layer is named after its main type")]
pub mod session;
pub mod size;
mod source_steps;
pub mod table;
mod threads;
mod timeline;
mod token;
#[cfg(feature = "trace")]
pub mod trace;
mod type_shape;
mod typed_code;
mod typed_source;
mod typed_view;
mod typing;
pub mod value;
mod variable_expr;
pub mod variable_table;
mod variables;
mod watch;
mod when;
