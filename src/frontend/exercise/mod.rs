//! Exercises as a learner sees them: the task, the verdict, the course as a list, and the screen that watches a file.
//!
//! - `verdict` and `list` make styled text, for the plain commands and the screen alike; `page` makes pages of the task and for grading.
//! - `screen` is the loop of keys and saved files: it has the session layer judge what was saved, and draws. Its parts are `keys` (what a key
//!   means), `scroll` (which lines are in view) and `watch` (that something changed in the folder).
//! - `open` leads from a failed check to the prompt, at the step where it failed.
//!
//! `asmscope exercise` calls `screen::run`, or prints the texts itself. Judging, and what a learner has done, are the session layer's
//! ([`session::exercise`](crate::session::exercise)): the same file has the same verdict on the screen, as a plain command and in grading.

mod keys;
pub mod list;
pub mod open;
pub mod page;
pub mod screen;
mod scroll;
pub mod verdict;
mod watch;
