//! Recursive-descent parser of constant expressions, by precedence climbing over a token stream.
//!
//! Operator precedence depends on the dialect. Nesting depth and number of operators are limited, so that no text can
//! exhaust the stack. Registers are symbols here; operands give them their meaning.

use super::error::SourceError;
use super::expr::{BinaryOp, ExprKind, Relocation, SourceExpr, SymbolName, SymbolRef, UnaryOp};
use super::lexer::{Dialect, INTEL_HELP, SourceSpan, Token, TokenKind, tokens};

/// Deepest nesting and largest number of operators of one expression.
const MAX_DEPTH: u32 = 64;
const MAX_OPERATORS: u32 = 512;

/// Parses `text`, all of it, as one expression.
///
/// # Errors
/// The first syntax error.
pub(super) fn parse_expr(line: u32, text: &str, column: u32, dialect: Dialect) -> Result<SourceExpr, SourceError> {
    let mut parser = ExprParser::new(line, text, column, dialect)?;
    let expr = parser.expr()?;
    parser.end()?;
    Ok(expr)
}

/// A token stream with a parser of expressions.
pub(super) struct ExprParser {
    tokens: Vec<Token>,
    at: usize,
    dialect: Dialect,
    /// Where the text ends, for "something is missing" errors.
    end: SourceSpan,
    depth: u32,
    n_operators: u32,
}

impl ExprParser {
    /// Reads the tokens of `text`, whose first character is in column `column`.
    ///
    /// # Errors
    /// Characters that are no token.
    pub(super) fn new(line: u32, text: &str, column: u32, dialect: Dialect) -> Result<ExprParser, SourceError> {
        let end = SourceSpan { line, column: column + text.trim_end().chars().count() as u32, length: 1 };
        Ok(ExprParser { tokens: tokens(line, text, column, dialect)?, at: 0, dialect, end, depth: 0, n_operators: 0 })
    }

    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// All tokens, taken or not.
    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The token `ahead` positions further, without taking it.
    pub(super) fn peek(&self, ahead: usize) -> Option<&TokenKind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    /// The next name, lower case, without taking it.
    pub(super) fn peek_word(&self, ahead: usize) -> Option<String> {
        match self.peek(ahead)? {
            TokenKind::Name(name) => Some(name.to_ascii_lowercase()),
            _ => None,
        }
    }

    /// The position of the next token, or of the end.
    pub(super) fn span(&self) -> SourceSpan {
        self.tokens.get(self.at).map_or(self.end, |token| token.span)
    }

    /// The position of the token taken last.
    pub(super) fn last_span(&self) -> SourceSpan {
        self.at.checked_sub(1).map_or(self.end, |idx| self.tokens[idx].span)
    }

    /// The position of the whole text.
    pub(super) fn whole(&self) -> SourceSpan {
        match (self.tokens.first(), self.tokens.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => self.end,
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    pub(super) fn next_is(&self, punct: &str) -> bool {
        matches!(self.peek(0), Some(TokenKind::Punct(found)) if *found == punct)
    }

    /// Takes the next token if it is `punct`.
    pub(super) fn eat(&mut self, punct: &str) -> bool {
        let found = self.next_is(punct);
        self.at += usize::from(found);
        found
    }

    /// Requires that no token is left.
    ///
    /// # Errors
    /// At the first token that is.
    pub(super) fn end(&self) -> Result<(), SourceError> {
        match self.tokens.get(self.at) {
            None => Ok(()),
            Some(token) if matches!(token.kind, TokenKind::Punct("]" | ")")) => {
                Err(token.span.error("this bracket closes nothing"))
            }
            Some(token) => {
                Err(token.span.error_with("unexpected text after the end", "operands are separated by commas"))
            }
        }
    }

    /// Takes an expression; stops before what cannot continue it.
    ///
    /// # Errors
    /// Where a value is missing or a bracket stays open.
    pub(super) fn expr(&mut self) -> Result<SourceExpr, SourceError> {
        if self.depth == 0 {
            self.n_operators = 0;
        }
        self.binary(0)
    }

    fn binary(&mut self, least: u32) -> Result<SourceExpr, SourceError> {
        let mut left = self.unary()?;
        while let Some((op, level)) = self.operator().filter(|(_, level)| *level >= least) {
            self.at += 1;
            self.n_operators += 1;
            if self.n_operators > MAX_OPERATORS {
                return Err(self.last_span().error("this expression is too long"));
            }
            let right = self.binary(level + 1)?;
            let span = left.span.to(right.span);
            left = SourceExpr { kind: ExprKind::Binary(op, Box::new(left), Box::new(right)), span };
        }
        Ok(left)
    }

    /// Which operator is next, and how tightly it binds: in GNU shifts bind like `*` and `|` tighter than `+` (gas manual,
    /// 6.2.4); in NASM as in C (NASM manual, 3.5).
    pub(super) fn operator(&self) -> Option<(BinaryOp, u32)> {
        let Some(TokenKind::Punct(punct)) = self.peek(0) else { return None };
        let (op, gnu, nasm) = match *punct {
            "*" => (BinaryOp::Multiply, 3, 5),
            "/" => (BinaryOp::Divide, 3, 5),
            "%" => (BinaryOp::Remainder, 3, 5),
            "<<" => (BinaryOp::ShiftLeft, 3, 3),
            ">>" => (BinaryOp::ShiftRight, 3, 3),
            "&" => (BinaryOp::And, 2, 2),
            "^" => (BinaryOp::Xor, 2, 1),
            "|" => (BinaryOp::Or, 2, 0),
            "+" => (BinaryOp::Add, 1, 4),
            "-" => (BinaryOp::Subtract, 1, 4),
            _ => return None,
        };
        Some((op, if self.dialect.is_nasm() { nasm } else { gnu }))
    }

    fn unary(&mut self) -> Result<SourceExpr, SourceError> {
        let start = self.span();
        let op = match self.peek(0) {
            Some(TokenKind::Punct("+")) => None,
            Some(TokenKind::Punct("-")) => Some(UnaryOp::Negate),
            Some(TokenKind::Punct("~")) => Some(UnaryOp::Complement),
            Some(TokenKind::Punct("!")) => Some(UnaryOp::Not),
            _ => return self.primary(),
        };
        self.at += 1;
        let operand = self.nested(ExprParser::unary)?;
        let span = start.to(operand.span);
        Ok(match op {
            None => operand,
            Some(op) => SourceExpr { kind: ExprKind::Unary(op, Box::new(operand)), span },
        })
    }

    fn nested<T>(&mut self, parse: impl FnOnce(&mut ExprParser) -> Result<T, SourceError>) -> Result<T, SourceError> {
        if self.depth >= MAX_DEPTH {
            return Err(self.span().error("this expression is nested too deeply"));
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    fn primary(&mut self) -> Result<SourceExpr, SourceError> {
        let Some(token) = self.take() else {
            return Err(self.end.error_with("something is missing here", "expected a number, a symbol or a register"));
        };
        let span = token.span;
        let kind = match token.kind {
            TokenKind::Number(value) => ExprKind::Number(value),
            TokenKind::NumericLabel { number, direction } => {
                let name = SymbolName::Numeric { number, direction };
                ExprKind::Symbol(SymbolRef { name, relocation: Relocation::Plain, span })
            }
            TokenKind::Name(name) | TokenKind::Quoted(name) => return self.symbol(name, span),
            TokenKind::Punct("$$") if self.dialect.is_nasm() => {
                ExprKind::Symbol(SymbolRef { name: SymbolName::SectionStart, relocation: Relocation::Plain, span })
            }
            TokenKind::Punct("$") if !self.dialect.is_nasm() && self.starts_value() => {
                return Err(span.error_with("`$` before a value is AT&T syntax", INTEL_HELP));
            }
            TokenKind::Punct("." | "$") => ExprKind::Here,
            TokenKind::Punct("(") => return self.parenthesised(span),
            TokenKind::Punct("%") => return Err(span.error_with("`%` before a register is AT&T syntax", INTEL_HELP)),
            TokenKind::Punct(punct) => {
                return Err(span.error(format!("expected a value before `{punct}`")));
            }
        };
        Ok(SourceExpr { kind, span })
    }

    fn starts_value(&self) -> bool {
        !matches!(self.peek(0), None | Some(TokenKind::Punct(_)))
    }

    fn parenthesised(&mut self, open: SourceSpan) -> Result<SourceExpr, SourceError> {
        let inner = self.nested(ExprParser::expr)?;
        if !self.eat(")") {
            return Err(open.error_with("this bracket is never closed", "add `)`"));
        }
        Ok(SourceExpr { span: open.to(self.last_span()), ..inner })
    }

    fn symbol(&mut self, name: String, span: SourceSpan) -> Result<SourceExpr, SourceError> {
        let mut symbol = SymbolRef { name: SymbolName::Named(name), relocation: Relocation::Plain, span };
        if self.eat("@") {
            let suffix_span = self.span();
            symbol.relocation = match self.peek_word(0).as_deref() {
                Some("plt") => Relocation::Plt,
                Some("gotpcrel") => Relocation::GotPcRel,
                Some("tpoff" | "ntpoff" | "dtpoff") => Relocation::ThreadOffset,
                Some("gottpoff" | "indntpoff") => Relocation::GotThreadOffset,
                // What `__tls_get_addr` is given is the variable's address here.
                Some("tlsgd") => Relocation::Plain,
                Some("tlsld") => Relocation::ThreadBase,
                Some("tlsdesc") => Relocation::ThreadDescriptor,
                Some("tlscall") => Relocation::ThreadCall,
                _ => {
                    let help =
                        "the sandbox links @PLT, @GOTPCREL, @TPOFF, @GOTTPOFF, @TLSGD, @TLSLD, @DTPOFF and @TLSDESC";
                    return Err(suffix_span.error_with("unknown relocation after `@`", help));
                }
            };
            self.at += 1;
            symbol.span = span.to(suffix_span);
        }
        // `printf wrt ..plt` (NASM manual, 8.9.3).
        if self.dialect.is_nasm() && self.peek_word(0).as_deref() == Some("wrt") {
            self.at += 1;
            let suffix_span = self.span();
            symbol.relocation = match self.peek_word(0).as_deref() {
                Some("..plt") => Relocation::Plt,
                Some("..gotpc" | "..gotpcrel" | "..got") => Relocation::GotPcRel,
                _ => {
                    let help = "the sandbox links `..plt` and `..gotpc` only";
                    return Err(suffix_span.error_with("unknown relocation after `wrt`", help));
                }
            };
            self.at += 1;
            symbol.span = span.to(suffix_span);
        }
        let span = symbol.span;
        Ok(SourceExpr { kind: ExprKind::Symbol(symbol), span })
    }
}
