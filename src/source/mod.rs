//! The assembler: GNU (Intel syntax) or NASM text → [`Program`](crate::model::program::Program), or every error in it.
//!
//! A text: `preprocess` expands macros; `comment` and `statement` split lines into statements; `unit` parses them into sections of items and a
//! symbol table (`apply_directive` executes directives); `link` binds undefined names; `layout` assigns addresses by branch relaxation; `emit`
//! writes the bytes. `assemble` drives this for a file, `fragment` for an entry typed at the prompt.
//!
//! An instruction: `lexer`, `expr_parser`, `operand_parser`, `instruction`, `mnemonic`, then `encode`, which asks
//! Keystone (`keystone`) and verifies with [`crate::x86`]; `encoding_errors` explains failures.
//!
//! Called by the session. Pure: no file is read, nothing is executed, and Keystone never sees the user's text.

mod apply_directive;
pub mod assemble;
mod comment;
pub(crate) mod demangle;
mod diagnostics;
mod dialect;
mod directive;
mod emit;
mod encode;
mod encoding_errors;
pub mod error;
pub mod expr;
mod expr_parser;
mod extended_float;
mod external;
mod fragment;
pub mod instruction;
mod item;
mod keystone;
mod layout;
pub(crate) mod lexer;
mod link;
mod literal;
mod located_text;
pub(crate) mod mnemonic;
pub(crate) mod nearest;
pub(crate) mod operand;
mod operand_parser;
mod pasted;
mod preprocess;
mod section;
mod statement;
pub(crate) mod support;
mod symbols;
mod text;
pub(crate) mod typed_line;
mod unit;

pub use assemble::assemble;
pub(crate) use directive::{is_directive, is_nasm_data};
pub(crate) use external::{unknown as unknown_names, with_nearest};
pub use fragment::{Fragment, assemble_fragment};
pub use keystone::version as assembler_version;
pub(crate) use pasted::is_att_line;
pub use text::{MAX_SOURCE, decode_text};
