//! Exercises as people see them: the task, the verdict, the list, and the screen that watches a file.
//!
//! Judging is done below; here it is only said.

pub mod list;
pub mod open;
pub mod page;
pub mod screen;
pub mod verdict;
mod view;
mod watch;
