//! Styled text: lines of spans, each with what it means instead of how it looks. Every panel, reply and report is made of it.
//!
//! A producer says what a piece of text is ([`Style`]) and in which column it stands; a renderer gives it a form: [`ansi`] for
//! terminals, [`plain`] for files and pipes, [`html`] for pages. So a new face is a new renderer, and the words of all faces are the
//! same. What a text says never depends on who renders it; only glyphs and width, which are the [`Theme`](super::theme::Theme)'s, do.
//!
//! Invariants: a span holds no line end and no escape sequence, and rendering ends every line. The cost is a `String` a span.

pub mod ansi;
mod columns;
pub mod html;
mod line;
mod lines;
pub mod markdown;
pub mod plain;
mod render;
mod style;
mod wrap;

pub use columns::columns;
pub use line::{StyledLine, shorten, shorten_middle, width};
pub use lines::StyledText;
pub use style::{Style, StyledSpan};
pub use wrap::wrap;
