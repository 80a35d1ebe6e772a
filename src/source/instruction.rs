//! [`Instruction`]: parsing of one instruction, and its encoding at an address.
//!
//! The caller supplies the address, the branch size (relaxation decides it) and the symbols' values.

use super::encode;
use super::error::SourceError;
use super::expr::{Resolve, SourceExpr, SymbolRef};
use super::expr_parser::ExprParser;
pub use super::lexer::Dialect;
use super::lexer::{INTEL_HELP, SourceSpan, TokenKind};
use super::mnemonic;
use super::operand::{Operand, OperandKind};
use super::operand_parser::parse_operands;
use crate::x86::register_name::RegisterName;

/// How many bytes a direct branch spends on its distance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum BranchSize {
    /// One byte: −128 to 127 from the end of the instruction. `call` has no such form and is near even so.
    Short,
    /// Four bytes. `loop` and `jrcxz` have no such form and are short even so.
    Near,
}

/// A word before the mnemonic.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefix {
    /// Lower case.
    pub word: String,
    /// Where it stands.
    pub span: SourceSpan,
}

/// An instruction as parsed, before symbols are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// As written, in order.
    pub prefixes: Vec<Prefix>,
    /// The mnemonic as written, lower case.
    pub mnemonic: String,
    /// Where the mnemonic stands.
    pub mnemonic_span: SourceSpan,
    /// In the order of the text: destination first.
    pub operands: Vec<Operand>,
    /// Whose rules its operands follow.
    pub dialect: Dialect,
    /// From the first prefix to the last operand.
    pub span: SourceSpan,
}

/// Parses one instruction: prefixes, mnemonic, operands; no label, no comment. `text` begins in column `column`.
///
/// # Errors
/// The first error in it.
pub fn parse_instruction(line: u32, text: &str, column: u32, dialect: Dialect) -> Result<Instruction, SourceError> {
    let mut parser = ExprParser::new(line, text, column, dialect)?;
    reject_att(&parser)?;
    let span = parser.whole();
    let mut prefixes = Vec::new();
    let (mnemonic, mnemonic_span) = loop {
        let word_span = parser.span();
        let Some(TokenKind::Name(word)) = parser.take().map(|token| token.kind) else {
            return Err(missing_mnemonic(word_span, prefixes.last()));
        };
        let word = word.to_ascii_lowercase();
        if mnemonic::prefix(&word).is_none() {
            break (word, word_span);
        }
        prefixes.push(Prefix { word, span: word_span });
    };
    if !mnemonic::is_known(&mnemonic) {
        return Err(unknown_mnemonic(&mnemonic, mnemonic_span));
    }
    if prefixes.len() > 4 {
        return Err(prefixes[4].span.error("an instruction has at most four prefixes"));
    }
    let operands = parse_operands(&mut parser)?;
    Ok(Instruction { prefixes, mnemonic, mnemonic_span, operands, dialect, span })
}

/// Whether a word (in any case) begins an instruction: a mnemonic or a prefix such as `rep`.
pub fn is_mnemonic(word: &str) -> bool {
    mnemonic::is_known(word) || mnemonic::prefix(word).is_some()
}

/// Every mnemonic and prefix that [`parse_instruction`] knows, for completion and suggestions.
pub fn mnemonics() -> impl Iterator<Item = &'static str> {
    mnemonic::names()
}

/// Detects AT&T syntax (`%rax`, `$5`) first, since its mnemonics differ too.
fn reject_att(parser: &ExprParser) -> Result<(), SourceError> {
    for (token, next) in parser.tokens().iter().zip(parser.tokens().iter().skip(1)) {
        let found = match (&token.kind, &next.kind) {
            (TokenKind::Punct("%"), TokenKind::Name(name)) if RegisterName::parse(name).is_some() => {
                "`%` before a register"
            }
            (TokenKind::Punct("$"), TokenKind::Number(_) | TokenKind::Name(_)) if !parser.dialect().is_nasm() => {
                "`$` before a value"
            }
            _ => continue,
        };
        return Err(token.span.to(next.span).error_with(format!("{found} is AT&T syntax"), INTEL_HELP));
    }
    Ok(())
}

fn missing_mnemonic(word_span: SourceSpan, prefix: Option<&Prefix>) -> SourceError {
    match prefix {
        Some(prefix) => prefix.span.error(format!("`{}` stands before an instruction, but none follows", prefix.word)),
        None => word_span
            .error_with("expected an instruction", "an instruction begins with a mnemonic, such as `mov rax, 5`"),
    }
}

fn unknown_mnemonic(word: &str, word_span: SourceSpan) -> SourceError {
    let message = format!("unknown instruction `{word}`");
    match mnemonic::nearest(word) {
        Some(nearest) => word_span.error_with(message, format!("did you mean `{nearest}`?")),
        None => word_span.error(message),
    }
}

impl Instruction {
    /// Every symbol in the operands.
    pub fn symbols(&self) -> Vec<&SymbolRef> {
        self.operands.iter().filter_map(Operand::expr).flat_map(SourceExpr::symbols).collect()
    }

    /// Where a direct jump, conditional jump, call, `loop` or `jrcxz` goes; `None` for everything else.
    pub fn direct_branch_target(&self) -> Option<&SourceExpr> {
        match self.operands.as_slice() {
            [Operand { kind: OperandKind::Bare(target) | OperandKind::Offset(target), size: None, .. }] => {
                encode::is_branch(&mnemonic::canonical(&self.mnemonic)).then_some(target)
            }
            _ => None,
        }
    }

    /// True for a direct `call`.
    pub fn is_call(&self) -> bool {
        self.mnemonic == "call" && self.direct_branch_target().is_some()
    }

    /// Whether the direct branch at `address` can be [`BranchSize::Short`] and still reach `target`. False for `call`.
    pub fn short_reaches(&self, address: u64, target: u64) -> bool {
        let next = address.wrapping_add(2 + self.prefixes.len() as u64);
        self.mnemonic != "call" && i8::try_from(target.wrapping_sub(next).cast_signed()).is_ok()
    }

    /// The bytes at `address`. `branch` matters for direct `jmp` and conditional jumps only; the length of a branch does not
    /// depend on how far it goes, and a short one that does not reach its target is an error.
    ///
    /// # Errors
    /// An invalid instruction, or invalid values of its symbols.
    pub fn encode(&self, address: u64, branch: BranchSize, resolve: &mut Resolve) -> Result<Vec<u8>, SourceError> {
        encode::encode(self, address, branch, resolve)
    }
}

/// The fuzzing property: every line either parses and encodes, or gives an error with a position in it. Takes raw bytes.
///
/// # Panics
/// When the property does not hold.
pub fn check_any_line(line: &[u8]) {
    let text = String::from_utf8_lossy(line);
    let n_chars = text.chars().count() as u32;
    for dialect in [Dialect::Gnu, Dialect::Nasm, Dialect::NasmRel] {
        let result = parse_instruction(1, &text, 1, dialect).and_then(|instruction| {
            let mut resolve = |_: &SymbolRef| Some(super::expr::ExprValue::Address(0x40_1010));
            instruction.encode(0x40_1000, BranchSize::Near, &mut resolve)
        });
        match result {
            Ok(bytes) => assert!((1..=15).contains(&bytes.len()), "an instruction is 1 to 15 bytes"),
            Err(error) => {
                assert!(!error.message.is_empty() && error.line == 1 && error.length >= 1);
                assert!((1..=n_chars + 1).contains(&error.column), "column {} of {n_chars}", error.column);
            }
        }
    }
}
