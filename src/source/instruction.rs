//! One instruction: its text → a checked form → bytes.
//!
//! Promises that the bytes mean what the text says, or an error that points at the part that is wrong. It does not lay out
//! a program: the caller gives the address, the size of direct branches and what symbols are worth.

use super::error::SourceError;
use super::expr::{Expr, Resolve, SymbolRef};
pub use super::lexer::Dialect;
use super::lexer::Span;

/// How many bytes a direct branch spends on its distance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum BranchSize {
    /// One byte: −128 to 127 from the end of the instruction. `call` has no such form and is near even so.
    Short,
    /// Four bytes. `loop` and `jrcxz` have no such form and are short even so.
    Near,
}

/// An instruction as parsed, before symbols are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// The mnemonic as written, lower case.
    pub mnemonic: String,
    pub mnemonic_span: Span,
    /// From the first prefix to the last operand.
    pub span: Span,
}

/// Parses one instruction: prefixes, mnemonic, operands; no label, no comment. `text` begins in column `column`.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse_instruction(line: u32, text: &str, column: u32, dialect: Dialect) -> Result<Instruction, SourceError> {
    let _ = (line, text, column, dialect);
    unimplemented!()
}

/// Whether a word (in any case) begins an instruction: a mnemonic or a prefix such as `rep`.
pub fn is_mnemonic(word: &str) -> bool {
    let _ = word;
    unimplemented!()
}

/// Every mnemonic and prefix that [`parse_instruction`] knows, for completion and suggestions.
pub fn mnemonics() -> impl Iterator<Item = &'static str> {
    [].into_iter()
}

impl Instruction {
    /// Every symbol in the operands.
    pub fn symbols(&self) -> Vec<&SymbolRef> {
        unimplemented!()
    }

    /// Where a direct jump, conditional jump, call, `loop` or `jrcxz` goes; `None` for everything else.
    pub fn direct_branch_target(&self) -> Option<&Expr> {
        unimplemented!()
    }

    /// True for a direct `call`.
    pub fn is_call(&self) -> bool {
        unimplemented!()
    }

    /// Whether the direct branch at `address` can be [`BranchSize::Short`] and still reach `target`. False for `call`.
    pub fn short_reaches(&self, address: u64, target: u64) -> bool {
        let _ = (address, target);
        unimplemented!()
    }

    /// The bytes at `address`. `branch` matters for direct `jmp` and conditional jumps only; the length of a branch does not
    /// depend on how far it goes, and a short one that does not reach its target is an error.
    ///
    /// # Errors
    /// What is wrong with the instruction, or with the values that its symbols have.
    pub fn encode(&self, address: u64, branch: BranchSize, resolve: &mut Resolve) -> Result<Vec<u8>, SourceError> {
        let _ = (address, branch, resolve);
        unimplemented!()
    }
}
