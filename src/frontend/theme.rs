//! How output looks: colour or none, box-drawing characters or plain ASCII, and the one palette.
//!
//! Colour never carries a fact alone: whatever is painted also says in words or marks what its colour says.

use crate::engine::machine::Machine;
use crate::model::program::Program;
use anstyle::{AnsiColor, Style};

/// Whether ANSI escapes are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    On,
    Off,
}

/// Which characters boxes, arrows and marks are drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Glyphs {
    Unicode,
    Ascii,
}

/// How instructions are spelled in output.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Syntax {
    Intel,
    Att,
}

/// How output looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Theme {
    pub color: Color,
    pub glyphs: Glyphs,
    pub syntax: Syntax,
    /// Columns that a line may take.
    pub width: usize,
}

/// What a panel draws: a program and the machine that runs it, at one moment.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub program: &'a Program,
    pub machine: &'a Machine,
    pub theme: &'a Theme,
}

/// What a piece of text is about; the palette gives it its colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    Plain,
    /// Headings.
    Title,
    /// What matters least: addresses beside values, frames of boxes, folded runs.
    Dim,
    Stack,
    Heap,
    Code,
    /// Constants and variables.
    Data,
    /// What this step changed.
    Changed,
    Fault,
    Warning,
    /// Ended well.
    Good,
}

impl Theme {
    /// No colour, Unicode boxes, Intel syntax, 80 columns.
    #[must_use]
    pub const fn plain() -> Theme {
        Theme { color: Color::Off, glyphs: Glyphs::Unicode, syntax: Syntax::Intel, width: 80 }
    }

    /// `text` in the colour of `ink`, or as it is when colour is off.
    #[must_use]
    pub fn paint(&self, ink: Ink, text: &str) -> String {
        let style = ink.style();
        if self.color == Color::Off || text.is_empty() || style == Style::new() {
            return text.to_owned();
        }
        format!("{style}{text}{style:#}")
    }

    /// The first when boxes may be drawn, the second in plain ASCII.
    #[must_use]
    pub fn pick<'a>(&self, unicode: &'a str, ascii: &'a str) -> &'a str {
        match self.glyphs {
            Glyphs::Unicode => unicode,
            Glyphs::Ascii => ascii,
        }
    }

    /// What stands for something left out.
    #[must_use]
    pub fn dots(&self) -> &'static str {
        self.pick("…", "...")
    }

    /// `→` between an old and a new value.
    #[must_use]
    pub fn arrow(&self) -> &'static str {
        self.pick("→", "->")
    }
}

impl Ink {
    fn style(self) -> Style {
        let color = |color: AnsiColor| color.on_default();
        match self {
            Ink::Plain => Style::new(),
            Ink::Title => Style::new().bold(),
            Ink::Dim => Style::new().dimmed(),
            Ink::Stack => color(AnsiColor::Yellow),
            Ink::Heap => color(AnsiColor::Blue),
            Ink::Code => color(AnsiColor::Red),
            Ink::Data => color(AnsiColor::Magenta),
            Ink::Changed => Style::new().bold(),
            Ink::Fault => color(AnsiColor::Red).bold(),
            Ink::Warning => color(AnsiColor::Yellow).bold(),
            Ink::Good => color(AnsiColor::Green),
        }
    }
}
