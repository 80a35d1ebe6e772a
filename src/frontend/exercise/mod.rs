//! Exercises as a learner sees them: the task, the verdict, the course as a list, and the screen that watches a file.
//!
//! `verdict` and `list` make styled text, for the plain commands and the screen alike. `screen` is the loop of keys and
//! saved files, with `keys`, `scroll` and `watch` as its parts; `open` leads from a failed check to the prompt. The command line
//! calls `screen::run` or prints the texts itself. Judging, and what a learner has done, are the session layer's.

mod keys;
pub mod list;
pub mod open;
pub mod page;
pub mod screen;
mod scroll;
pub mod verdict;
mod watch;
