//! [`Spec`]: what a row of the table of commands holds; and [`Words`], what a row's parser is given.
//!
//! Only the types: the rows stand in the files beside, the parsers of arguments in [`super::arguments`].

use crate::session::command::Command;
use crate::session::error::LineError;
use crate::session::token::Piece;

/// A command as people know it.
#[derive(Debug)]
pub struct Spec {
    /// Its name, as help shows it.
    pub name: &'static str,
    /// Other names; gdb's among them.
    pub aliases: &'static [&'static str],
    /// What follows the name, as shown in help.
    pub arguments: &'static str,
    /// What kind of argument comes next; for completion.
    pub takes: Takes,
    /// The heading that it stands under.
    pub group: Group,
    /// A few words: two columns of them fit a terminal.
    pub summary: &'static str,
    /// What the page on the command says.
    pub details: &'static str,
    /// What to type, and what it does.
    pub examples: &'static [(&'static str, &'static str)],
    /// Words → the command.
    pub(crate) parse: Parse,
}

/// Reads what follows a command's name.
pub(crate) type Parse = fn(&Words<'_>) -> Result<Command, LineError>;

/// A line that begins with a command's name, in its parts.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) spec: &'static Spec,
    /// The whole line, without white space at either end.
    pub(crate) line: &'a str,
    /// The name or alias that was typed.
    pub(crate) name: Piece<'a>,
    /// What follows it, without a comment.
    pub(crate) arguments: Piece<'a>,
}

/// What kind of argument comes next; for completion and hints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Takes {
    /// No argument.
    Nothing,
    /// A number from 1.
    Count,
    /// A position of the record: a number, `start`, `end`, `fault`.
    Position,
    /// A symbol, a line or an address.
    Place,
    /// Anything that has a value.
    Expression,
    /// `NAME = EXPR`.
    Assignment,
    /// The number of a breakpoint or watchpoint.
    Breakpoint,
    /// The number of a block.
    Block,
    /// A file's path.
    File,
    /// A word that `info` knows.
    Topic,
    /// Panels that `show` knows.
    Panels,
    /// The code of a fault or warning.
    FaultCode,
    /// The name of a command.
    Command,
}

/// The headings of `help`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// Going forward, and what stops that.
    Run,
    /// Compiled programs by their lines and variables.
    Source,
    /// Going back and forth, and questions to the record.
    Time,
    /// Looking at the state.
    Look,
    /// Files, help, leaving.
    Session,
}

impl Group {
    /// Every heading with its title, in the order of `help`.
    pub const ALL: [(Group, &'static str); 5] = [
        (Group::Run, "Run"),
        (Group::Source, "Source"),
        (Group::Time, "Time"),
        (Group::Look, "Look"),
        (Group::Session, "Session"),
    ];
}

impl Spec {
    /// The command and its arguments, as help shows them.
    #[must_use]
    pub fn usage(&self) -> String {
        let glue = if self.arguments.is_empty() || self.arguments.starts_with("[/") { "" } else { " " };
        format!("{}{glue}{}", self.name, self.arguments)
    }
}
