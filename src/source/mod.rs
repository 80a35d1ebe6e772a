//! Text and files → [`Program`](crate::model::program::Program): the parser, the assembler, and the doors to Keystone and iced.

pub mod error;
pub mod expr;
pub mod iced;
pub mod instruction;
pub mod lexer;

use crate::model::addr::Address;
use crate::model::program::{Program, Segment};
use error::SourceError;

/// Assembles a whole file.
///
/// # Errors
/// Every mistake in the text, in line order.
pub fn assemble(name: &str, text: &str) -> Result<Program, Vec<SourceError>> {
    let _ = (name, text);
    unimplemented!()
}

/// What one entry typed at the prompt became.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// Instructions, for `code_at`; and data, for `data_at`. Either may be missing.
    pub segments: Vec<Segment>,
    /// The program with the fragment's symbols, lines, source text and segments added.
    pub program: Program,
}

/// Assembles lines typed at the prompt: they may use every symbol of `program` and add their own.
///
/// # Errors
/// Every mistake in the text; lines are counted from 1 within the entry.
pub fn assemble_fragment(
    program: &Program,
    text: &str,
    code_at: Address,
    data_at: Address,
) -> Result<Fragment, Vec<SourceError>> {
    let _ = (program, text, code_at, data_at);
    unimplemented!()
}
