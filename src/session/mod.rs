//! A session: a program, its machine, breakpoints, and the commands that act on them.
//!
//! Lines come in as text, are parsed to typed commands by one table, and answers go out as data. Nothing here prints, and
//! nothing here knows colours or columns of the terminal: that is the faces' business.

pub mod command;
pub mod error;
pub mod examine;
pub mod expr;
pub mod parse;
pub mod table;
pub mod token;
