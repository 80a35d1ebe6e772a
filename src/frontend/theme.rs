//! How output is laid out: box-drawing characters or plain ASCII, which syntax, how wide.
//!
//! Producers of text read the [`Theme`] and nothing else about who shows it. Colours are the renderers' (see [`super::text`]); whether
//! there are any is in the [`Appearance`], which only those see who print.

use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::program::Program;

/// Which characters boxes, arrows and marks are drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Glyphs {
    /// Box-drawing characters and arrows.
    Unicode,
    /// Only what every terminal and font has.
    Ascii,
}

/// How instructions are spelled in output.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Syntax {
    /// `mov rax, [rbx+8]`
    Intel,
    /// `movq 8(%rbx), %rax`
    Att,
}

/// How output is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Theme {
    /// What boxes are drawn with.
    pub glyphs: Glyphs,
    /// How instructions are written.
    pub syntax: Syntax,
    /// Columns that a line may take.
    pub width: usize,
}

/// Whether printed text has ANSI escapes in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// SGR sequences (ECMA-48, 8.3.117).
    On,
    /// None.
    Off,
}

/// How output looks on the terminal of this process.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Appearance {
    /// How it is laid out.
    pub theme: Theme,
    /// Whether it has colours.
    pub color: Color,
}

/// What a panel draws: a program and the machine that runs it, as it stands.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// Source, symbols and memory map.
    pub program: &'a Program,
    /// The state that is drawn.
    pub machine: &'a Machine,
    /// How it is drawn.
    pub theme: &'a Theme,
}

impl Glyphs {
    /// The first when boxes may be drawn, the second in plain ASCII.
    #[must_use]
    pub fn pick<'a>(self, unicode: &'a str, ascii: &'a str) -> &'a str {
        match self {
            Glyphs::Unicode => unicode,
            Glyphs::Ascii => ascii,
        }
    }
}

impl Theme {
    /// Unicode boxes, Intel syntax, 80 columns.
    #[must_use]
    pub const fn plain() -> Theme {
        Theme { glyphs: Glyphs::Unicode, syntax: Syntax::Intel, width: 80 }
    }

    /// The first when boxes may be drawn, the second in plain ASCII.
    #[must_use]
    pub fn pick<'a>(&self, unicode: &'a str, ascii: &'a str) -> &'a str {
        self.glyphs.pick(unicode, ascii)
    }

    /// Whether there is no room for whole addresses and for all columns of a table.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        self.width < 78
    }

    /// An address in a column of addresses; where there is little room its end, which tells one from another.
    #[must_use]
    pub fn address(&self, address: Address) -> String {
        let whole = address.to_string();
        match whole.rsplit_once('_') {
            Some((_, end)) if self.is_narrow() => format!("{}{end}", self.dots()),
            _ => whole,
        }
    }

    /// The columns of addresses, of which whole ones take `wide`.
    #[must_use]
    pub fn address_width(&self, wide: usize) -> usize {
        if self.is_narrow() { 7 } else { wide }
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
