//! Text and files → [`Program`]: the parser, the assembler, and the doors to Keystone and iced.
//!
//! A text goes through four stages: [`statement`] cuts lines, [`mod@unit`] reads them into items and symbols, [`layout`] settles
//! addresses, [`emit`] writes bytes. One instruction's way is [`instruction`]'s.

mod apply_directive;
pub mod assemble;
mod comment;
pub mod demangle;
mod diagnostics;
mod dialect;
mod directive;
mod emit;
mod encode;
mod encoding_errors;
pub mod error;
pub mod expr;
mod expr_parser;
mod external;
mod fragment;
pub mod instruction;
mod item;
mod keystone;
mod layout;
pub mod lexer;
mod link;
mod literal;
mod located_text;
pub mod mnemonic;
pub mod nearest;
pub mod operand;
mod operand_parser;
mod section;
mod statement;
mod symbols;
mod text;
pub mod typed_line;
mod unit;

pub use assemble::assemble;
pub use directive::{is_directive, is_nasm_data};
pub use fragment::{Fragment, assemble_fragment};
pub use text::{MAX_SOURCE, decode_text};
