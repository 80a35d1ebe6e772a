//! Expressions, places and assignments as typed at the prompt: text → tree. What names mean is settled later, by the session.
//!
//! C's operators and their precedence over registers, parts of registers, flags, symbols (their addresses), numbers, and
//! memory: `[rsp+8]`, `dword [rax]`, `byte ptr [msg+1]`.

use super::error::{LineError, Span};
use super::float::Float;
use super::token::{Piece, Token, TokenKind, tokens};
use crate::model::register::{Flag, RegisterView};

/// An expression with the place of every part that can fail.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expr {
    /// A number.
    Number(u128),
    /// A floating-point number; what it is joined with is one, too.
    Float(Float),
    /// A register or a part of one.
    Register(RegisterView),
    /// A flag: 0 or 1.
    Flag(Flag),
    /// A label or constant: its address or value.
    Symbol {
        /// Its name.
        name: String,
        /// Where it stands in the line.
        span: Span,
    },
    /// What is in memory.
    Memory(Box<MemoryExpr>),
    /// A sign before an operand.
    Unary {
        /// The sign.
        sign: UnarySign,
        /// What it applies to.
        operand: Box<Expr>,
    },
    /// A sign between two operands.
    Binary {
        /// As it is written, such as `+` or `==`.
        sign: &'static str,
        /// What stands before it.
        left: Box<Expr>,
        /// What stands after it.
        right: Box<Expr>,
        /// Where the sign stands in the line.
        span: Span,
    },
}

/// The memory at an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryExpr {
    /// 1, 2, 4, 8 or 16 bytes; `None` when no size word was written, which means 8.
    pub size: Option<u64>,
    /// What stands between the brackets.
    pub address: Expr,
    /// Where it stands in the line.
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
/// A sign before an operand.
pub enum UnarySign {
    /// `-`
    Minus,
    /// `~`
    Complement,
    /// `!`
    Not,
}

/// Something that can be assigned to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AssignmentTarget {
    /// A register or a part of one.
    Register(RegisterView),
    /// A flag.
    Flag(Flag),
    /// Some bytes of memory.
    Memory(MemoryExpr),
}

/// An expression, and how it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expression {
    /// As written, without white space at either end.
    pub text: String,
    /// What it means.
    pub expr: Expr,
}

impl Expression {
    /// Reads an expression of the prompt: `rax`, `[rsp+8]`, `rcx > 3 && zf`.
    ///
    /// # Errors
    /// At the first token that does not continue an expression.
    pub fn parse(text: &str) -> Result<Expression, LineError> {
        parse_expression(Piece::whole(text).trim())
    }
}

/// A change by hand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assignment {
    /// The line that asked for it, which is parsed again when a branch is returned to.
    pub text: String,
    /// What is set.
    pub target: AssignmentTarget,
    /// What it is set to; cut to the target's width.
    pub value: Expr,
}

impl Assignment {
    /// Reads `rax = 5`, `zf = 1`, `dword [rsp+8] = -1`.
    ///
    /// # Errors
    /// When the text does not assign, or a side of it is wrong.
    pub fn parse(text: &str) -> Result<Assignment, LineError> {
        let piece = Piece::whole(text).trim();
        let parsed = parse_assignment(piece);
        let (target, value) =
            parsed.unwrap_or_else(|| Err(LineError::at(piece.span(), "there is no `=` that assigns")))?;
        Ok(Assignment { text: piece.text.to_owned(), target, value })
    }
}

/// A place in the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodePlace {
    /// A 1-based source line, of a file if one is named.
    Line {
        /// Its path as it was written, if one was.
        file: Option<String>,
        /// Its number.
        number: u32,
        /// Where it stands in the line of the prompt.
        span: Span,
    },
    /// An address.
    Address {
        /// What it is worth.
        expr: Expr,
        /// Where it stands in the line of the prompt.
        span: Span,
    },
    /// A function of a compiled program, by a path that is no expression.
    Function {
        /// As it was written: `<Circle as Shape>::area`.
        path: String,
        /// Where it stands in the line of the prompt.
        span: Span,
    },
}

impl CodePlace {
    /// Reads a place: `main`, `main+4`, `0x401000`, `*0x401000`, `12` or `:12` or `file.s:12` (a line).
    ///
    /// # Errors
    /// When it is none of these.
    pub fn parse(text: &str) -> Result<CodePlace, LineError> {
        parse_place(Piece::whole(text).trim())
    }
}

/// Brackets and signs nested deeper than this are refused, so that no line can exhaust the host's stack.
const MOST_NESTED: usize = 64;

/// C's levels from loosest to tightest.
const LEVELS: [&[&str]; 10] = [
    &["||"],
    &["&&"],
    &["|"],
    &["^"],
    &["&"],
    &["==", "!="],
    &["<", "<=", ">", ">="],
    &["<<", ">>"],
    &["+", "-"],
    &["*", "/", "%"],
];

/// Reads one expression.
///
/// # Errors
/// At the first token that does not continue an expression.
pub(crate) fn parse_expr(piece: Piece<'_>) -> Result<Expr, LineError> {
    parse_tokens(&tokens(piece)?, piece.end())
}

/// The same, and how it was written.
///
/// # Errors
/// As for [`parse_expr`].
pub(crate) fn parse_expression(piece: Piece<'_>) -> Result<Expression, LineError> {
    parse_expr(piece).map(|expr| Expression { text: piece.text.to_owned(), expr })
}

/// Reads `TARGET = EXPR`; `None` when the text has no `=` that assigns.
///
/// # Errors
/// When there is one and its sides are wrong.
pub(crate) fn parse_assignment(piece: Piece<'_>) -> Option<Result<(AssignmentTarget, Expr), LineError>> {
    let tokens = tokens(piece).ok()?;
    let idx = tokens.iter().position(|token| token.kind == TokenKind::Sign("="))?;
    let end = piece.end();
    Some(parse_target(&tokens[..idx], tokens[idx].span).and_then(|target| {
        let value = parse_tokens(&tokens[idx + 1..], end)?;
        Ok((target, value))
    }))
}

/// Reads a place: `main`, `main+4`, `0x401000`, `*0x401000`, `12` or `:12` or `file.s:12` (a line).
///
/// # Errors
/// When it is none of these.
pub(crate) fn parse_place(piece: Piece<'_>) -> Result<CodePlace, LineError> {
    let (file, digits) = piece.text.rsplit_once(':').unwrap_or(("", piece.text));
    let file = Some(file.to_owned()).filter(|file| !file.is_empty());
    if !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()) {
        return digits
            .parse()
            .map(|number| CodePlace::Line { file, number, span: piece.span() })
            .map_err(|_| LineError::at(piece.span(), format!("there is no line {digits}")));
    }
    let address = if piece.text.starts_with('*') { piece.skip(1) } else { piece };
    match parse_expr(address) {
        Ok(expr) => Ok(CodePlace::Address { expr, span: piece.span() }),
        Err(_) if is_path(piece.text) => Ok(CodePlace::Function { path: piece.text.to_owned(), span: piece.span() }),
        Err(error) => Err(error),
    }
}

/// Whether a text can be the path of a function: it has a `::`, or parameters behind a name, and nothing that no path of Rust or C++ has.
fn is_path(text: &str) -> bool {
    let has_parameters = text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.ends_with([')', '>']);
    (text.contains("::") || has_parameters)
        && text.chars().all(|c| c.is_alphanumeric() || "_:<>&,()[]; '{}#*-$.".contains(c))
}

/// What a flag's name (`zf`, `CF`) means.
#[must_use]
pub(crate) fn flag_named(name: &str) -> Option<Flag> {
    Flag::ALL.into_iter().find(|flag| flag.name().eq_ignore_ascii_case(name))
}

/// Bytes that a size word of Intel syntax stands for.
#[must_use]
pub(crate) fn size_word(name: &str) -> Option<u64> {
    Some(match name.to_ascii_lowercase().as_str() {
        "byte" => 1,
        "word" => 2,
        "dword" => 4,
        "qword" => 8,
        "xmmword" | "oword" => 16,
        _ => return None,
    })
}

fn parse_tokens(tokens: &[Token], end: usize) -> Result<Expr, LineError> {
    let mut parser = Parser { tokens, at: 0, nested: 0, end };
    let expr = parser.level(0)?;
    match parser.peek() {
        None => Ok(expr),
        Some(_) => Err(parser.unexpected("an operator")),
    }
}

fn parse_target(tokens: &[Token], equals: Span) -> Result<AssignmentTarget, LineError> {
    let first = tokens.first().ok_or_else(|| LineError::at(equals, "nothing stands left of `=`"))?;
    let last = tokens.last().unwrap_or(first);
    let span = Span { start: first.span.start, length: last.span.start + last.span.length - first.span.start };
    match parse_tokens(tokens, equals.start)? {
        Expr::Register(view) => Ok(AssignmentTarget::Register(view)),
        Expr::Flag(flag) => Ok(AssignmentTarget::Flag(flag)),
        Expr::Memory(memory) => Ok(AssignmentTarget::Memory(*memory)),
        Expr::Symbol { name, .. } => Err(LineError::at(span, format!("`{name}` is no register"))
            .with_help(format!("to write the memory there: `[{name}] = …`"))),
        _ => Err(LineError::at(span, "only a register, a flag or memory can be set")
            .with_help("for example `rax = 5`, `zf = 1`, `dword [rsp+8] = 1`")),
    }
}

/// C's `(unsigned int *)`: the bytes of what it points to, and its tokens.
fn pointer_cast(tokens: &[Token]) -> Option<(u64, usize)> {
    let is_sign = |token: &Token, sign: &str| matches!(token.kind, TokenKind::Sign(found) if found == sign);
    let (first, rest) = tokens.split_first()?;
    let n_words = rest.iter().take_while(|token| matches!(token.kind, TokenKind::Name(_))).count();
    if !is_sign(first, "(") || !is_sign(rest.get(n_words)?, "*") || !is_sign(rest.get(n_words + 1)?, ")") {
        return None;
    }
    let words: Vec<&str> = rest[..n_words]
        .iter()
        .filter_map(|token| match &token.kind {
            TokenKind::Name(name) if !matches!(name.as_str(), "unsigned" | "signed" | "const") => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let size = match words[..] {
        ["char" | "u8" | "i8" | "bool" | "int8_t" | "uint8_t"] => 1,
        ["short" | "u16" | "i16" | "int16_t" | "uint16_t"] => 2,
        ["int" | "float" | "u32" | "i32" | "f32" | "int32_t" | "uint32_t"] => 4,
        ["long" | "double" | "u64" | "i64" | "f64" | "usize" | "isize" | "size_t" | "int64_t" | "uint64_t"]
        | ["long", "long"] => 8,
        [] if n_words > 0 => 4,
        _ => return None,
    };
    Some((size, n_words + 3))
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    nested: usize,
    /// Where the text ends, for what is missing there.
    end: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn sign(&self) -> Option<&'static str> {
        match self.peek()?.kind {
            TokenKind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    fn unexpected(&self, wanted: &str) -> LineError {
        match self.peek() {
            Some(token) => LineError::at(token.span, format!("expected {wanted} here")),
            None => LineError::at(Span { start: self.end, length: 1 }, format!("expected {wanted} after this")),
        }
    }

    fn level(&mut self, level: usize) -> Result<Expr, LineError> {
        let Some(signs) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1)?;
        while let Some(sign) = self.sign().filter(|sign| signs.contains(sign)) {
            let span = self.tokens[self.at].span;
            self.at += 1;
            let right = self.level(level + 1)?;
            left = Expr::Binary { sign, left: Box::new(left), right: Box::new(right), span };
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Expr, LineError> {
        let sign = match self.sign() {
            Some("-") => UnarySign::Minus,
            Some("~") => UnarySign::Complement,
            Some("!") => UnarySign::Not,
            Some("*") => return self.pointed_to(),
            Some("&") => return self.address_of(),
            _ => return self.primary(),
        };
        let operand = Box::new(self.deeper(Parser::unary)?);
        Ok(Expr::Unary { sign, operand })
    }

    /// `*rax`, C's way to write `[rax]`; `*(int *)rax` tells how many bytes there are.
    fn pointed_to(&mut self) -> Result<Expr, LineError> {
        let span = self.tokens[self.at].span;
        let cast = pointer_cast(&self.tokens[self.at + 1..]);
        self.at += cast.map_or(0, |(_, n_tokens)| n_tokens);
        let address = self.deeper(Parser::unary)?;
        Ok(Expr::Memory(Box::new(MemoryExpr { size: cast.map(|(size, _)| size), address, span })))
    }

    /// `&count`: a symbol stands for its address anyway.
    fn address_of(&mut self) -> Result<Expr, LineError> {
        let Some(TokenKind::Name(_)) = self.tokens.get(self.at + 1).map(|token| &token.kind) else {
            return Err(self.unexpected("a value"));
        };
        self.deeper(Parser::primary)
    }

    /// Takes one token, then whatever `inner` reads, and refuses to go too deep.
    fn deeper(&mut self, inner: impl Fn(&mut Self) -> Result<Expr, LineError>) -> Result<Expr, LineError> {
        if self.nested == MOST_NESTED {
            return Err(self.unexpected("fewer nested brackets and signs"));
        }
        self.nested += 1;
        self.at += 1;
        let expr = inner(self)?;
        self.nested -= 1;
        Ok(expr)
    }

    fn primary(&mut self) -> Result<Expr, LineError> {
        let Some(token) = self.peek().cloned() else { return Err(self.unexpected("a value")) };
        match token.kind {
            TokenKind::Number(value) => {
                self.at += 1;
                Ok(Expr::Number(value))
            }
            TokenKind::Float(value) => {
                self.at += 1;
                Ok(Expr::Float(value))
            }
            TokenKind::Sign("(") => self.deeper(|parser| {
                let inner = parser.level(0)?;
                parser.close(")")?;
                Ok(inner)
            }),
            TokenKind::Sign("[") => self.memory(None, token.span),
            TokenKind::Name(name) => self.named(name, token.span),
            TokenKind::Sign(_) => Err(self.unexpected("a value")),
        }
    }

    fn named(&mut self, name: String, span: Span) -> Result<Expr, LineError> {
        self.at += 1;
        if let Some(size) = size_word(&name) {
            let is_ptr = |token: &Token| matches!(&token.kind, TokenKind::Name(n) if n.eq_ignore_ascii_case("ptr"));
            if self.peek().is_some_and(is_ptr) {
                self.at += 1;
            }
            if self.sign() == Some("[") {
                return self.memory(Some(size), span);
            }
            return Err(self.unexpected("`[`"));
        }
        if let Some(place) = self.printed_place(&name)? {
            return Ok(place);
        }
        let register = RegisterView::parse(&name).map(Expr::Register);
        let flag = || flag_named(&name).map(Expr::Flag);
        Ok(register.or_else(flag).unwrap_or(Expr::Symbol { name, span }))
    }

    /// What follows the name of a region, as places are printed: `heap #2+8`, `code main+4`, `stack main[rsp+8]`, `stack [rsp-0x10]`.
    fn printed_place(&mut self, region: &str) -> Result<Option<Expr>, LineError> {
        let next = self.peek().cloned().map(|token| (token.kind, token.span));
        match (region, next) {
            ("freed", Some((TokenKind::Name(heap), _))) if heap == "heap" => {
                self.at += 1;
                self.printed_place("heap")
            }
            ("heap", Some((TokenKind::Name(name), span))) if name.starts_with('#') => {
                self.at += 1;
                Ok(Some(Expr::Symbol { name, span }))
            }
            ("code" | "rodata" | "data" | "bss", Some((TokenKind::Name(name), span))) if !name.starts_with('#') => {
                self.at += 1;
                Ok(Some(Expr::Symbol { name, span }))
            }
            ("stack", Some((TokenKind::Name(name), span))) if name.ends_with(']') => {
                self.at += 1;
                Ok(Some(Expr::Symbol { name, span }))
            }
            ("stack", Some((TokenKind::Sign("["), span))) => match self.memory(None, span)? {
                Expr::Memory(memory) => Ok(Some(memory.address)),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    fn memory(&mut self, size: Option<u64>, start: Span) -> Result<Expr, LineError> {
        self.deeper(|parser| {
            let address = parser.level(0)?;
            let end = parser.peek().map_or(parser.end, |token| token.span.start);
            parser.close("]")?;
            let span = Span { start: start.start, length: end + 1 - start.start };
            Ok(Expr::Memory(Box::new(MemoryExpr { size, address, span })))
        })
    }

    fn close(&mut self, bracket: &'static str) -> Result<(), LineError> {
        if self.sign() == Some(bracket) {
            self.at += 1;
            return Ok(());
        }
        Err(self.unexpected(&format!("`{bracket}`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_error(text: &str, start: usize, message: &str) {
        let error = parse_expr(Piece::whole(text)).unwrap_err();
        assert_eq!((error.span.unwrap().start, error.message.as_str()), (start, message), "{text}");
    }

    #[test]
    fn products_bind_tighter_than_sums() {
        let Expr::Binary { sign, right, .. } = parse_expr(Piece::whole("1 + 2 * 3")).unwrap() else { panic!("a sum") };
        assert_eq!(sign, "+");
        assert!(matches!(*right, Expr::Binary { sign: "*", .. }));
    }

    #[test]
    fn errors_point_at_what_is_missing_or_wrong() {
        check_error("rax +", 5, "expected a value after this");
        check_error("[rsp + 8", 8, "expected `]` after this");
        check_error("(1))", 3, "expected an operator here");
        check_error("dword rax", 6, "expected `[` here");
        check_error(&"(".repeat(100), 64, "expected fewer nested brackets and signs here");
    }

    #[test]
    fn what_is_printed_and_what_c_writes_are_read() {
        let parsed = |text| parse_expr(Piece::whole(text)).unwrap();
        assert!(matches!(parsed("#2"), Expr::Symbol { name, .. } if name == "#2"));
        assert!(matches!(parsed("heap #2+8"), Expr::Binary { sign: "+", .. }));
        assert!(matches!(parsed("code main"), Expr::Symbol { .. }));
        assert!(matches!(parsed("data"), Expr::Symbol { .. }));
        for (text, size) in
            [("*(int *)0x10", 4), ("*(unsigned char*)rax", 1), ("*(long long *)(rax + 8)", 8), ("*(unsigned *)rdi", 4)]
        {
            assert!(matches!(parsed(text), Expr::Memory(memory) if memory.size == Some(size)), "{text}");
        }
        assert!(matches!(parsed("*(rax)"), Expr::Memory(memory) if memory.size.is_none()));
    }

    #[test]
    fn printed_places_are_read_and_so_are_functions_with_parameters() {
        let parsed = |text| parse_expr(Piece::whole(text)).unwrap();
        assert!(matches!(parsed("freed heap #1"), Expr::Symbol { name, .. } if name == "#1"));
        assert!(matches!(parsed("stack main[rsp+8]"), Expr::Symbol { name, .. } if name == "main[rsp+8]"));
        assert!(matches!(parsed("stack [rsp-0x10]"), Expr::Binary { sign: "-", .. }));
        for text in ["sq(int)", "mx<int>", "f(int, char const*)"] {
            assert!(
                matches!(parse_place(Piece::whole(text)), Ok(CodePlace::Function { path, .. }) if path == text),
                "{text}"
            );
        }
        assert!(parse_place(Piece::whole("(rax")).is_err());
    }

    #[test]
    fn only_registers_flags_and_memory_can_be_set() {
        let target = |text| parse_assignment(Piece::whole(text)).unwrap().map(|(target, _)| target);
        assert!(matches!(target("eax = 5"), Ok(AssignmentTarget::Register(_))));
        assert!(matches!(target("zf=1"), Ok(AssignmentTarget::Flag(Flag::Zero))));
        assert!(matches!(target("dword ptr [rsp+8] = 1"), Ok(AssignmentTarget::Memory(_))));
        assert!(target("5 = 5").is_err());
        assert!(target("count = 5").unwrap_err().help.unwrap().contains("[count]"));
        assert!(parse_assignment(Piece::whole("rax == 5")).is_none());
    }

    #[test]
    fn decimal_numbers_are_lines_and_the_rest_are_addresses() {
        assert!(matches!(parse_place(Piece::whole(":12")), Ok(CodePlace::Line { number: 12, .. })));
        assert!(matches!(parse_place(Piece::whole("12")), Ok(CodePlace::Line { number: 12, .. })));
        assert!(matches!(parse_place(Piece::whole("a.s:7")), Ok(CodePlace::Line { file: Some(_), number: 7, .. })));
        assert!(matches!(
            parse_place(Piece::whole("0x401000")),
            Ok(CodePlace::Address { expr: Expr::Number(0x40_1000), .. })
        ));
        assert!(matches!(parse_place(Piece::whole("*0x401000")), Ok(CodePlace::Address { .. })));
        assert!(parse_place(Piece::whole("99999999999")).is_err());
    }
}
