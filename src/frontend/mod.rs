//! Front ends: everything that people and other programs see of a session, and the ways to reach one.
//!
//! - Producers make [`text::StyledText`] of a program, a machine and its steps: [`panels`], [`delta`], [`replies`], [`diagnostic`]
//!   (with [`fault`] and [`snippet`]), [`report`], [`layout`], [`exercise`]. They read, and change nothing.
//! - Renderers ([`text::ansi`], [`text::plain`], [`text::html`]) give styled text its form. No producer knows which one it is for.
//! - Faces run a session and print: [`cli`] (which `main.rs` calls), [`repl`], [`batch`], the exercise screen on a [`terminal`].
//! - [`json`], [`layout::json`] and [`grade`] write documents whose formats have schemas and types of their own.
//!
//! To show something new, write a producer that returns styled text and call it where replies are answered. To show everything
//! somewhere new, write a renderer that maps each [`text::Style`]. The same state gives the same text in every face, at any time.

#[cfg(feature = "repl")]
pub mod batch;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "repl")]
pub mod complete;
pub mod delta;
pub mod diagnostic;
pub mod documents;
#[cfg(feature = "exercise-screen")]
pub mod exercise;
pub mod fault;
pub mod format;
#[cfg(feature = "grade")]
pub mod grade;
#[cfg(feature = "repl")]
pub mod highlight;
pub mod inference;
#[cfg(feature = "repl")]
pub mod interactive;
#[cfg(feature = "repl")]
mod interrupt;
pub mod json;
pub mod layout;
#[cfg(feature = "cli")]
pub mod mdbook;
pub mod outcome;
pub mod panels;
pub mod picture;
pub mod player;
#[cfg(feature = "repl")]
mod progress_line;
#[cfg(feature = "repl")]
pub mod repl;
pub mod replies;
pub mod report;
pub mod snippet;
pub mod stack_word;
mod syscall_names;
#[cfg(feature = "repl")]
pub mod terminal;
pub mod text;
pub mod theme;
#[cfg(feature = "repl")]
pub mod tui;
pub mod typed_view;
pub mod values_table;
pub mod variables_table;
