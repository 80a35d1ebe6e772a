//! Operand parser for the spellings of rustc, gcc and NASM.
//!
//! An address expression is parsed as a sum and its terms are sorted into base, index·scale and displacement.
//! Invariant: at most one base and one index, and no register left inside a constant expression.

use super::error::SourceError;
use super::expr::{BinaryOp, ExprKind, SourceExpr, SymbolName, UnaryOp};
use super::expr_parser::ExprParser;
use super::lexer::{Dialect, SourceSpan, TokenKind};
use super::operand::{AddressExpr, Operand, OperandKind, SIZES};
use crate::x86::register_name::{RegisterClass, RegisterName};

/// Parses operands up to the end of the text.
///
/// # Errors
/// The first syntax error.
pub(super) fn parse_operands(parser: &mut ExprParser) -> Result<Vec<Operand>, SourceError> {
    let mut operands = Vec::new();
    if parser.is_at_end() {
        return Ok(operands);
    }
    loop {
        if parser.is_at_end() || parser.next_is(",") {
            return Err(parser.span().error("an operand is missing here"));
        }
        operands.push(parse_operand(parser)?);
        if !parser.eat(",") {
            break;
        }
    }
    if parser.next_is("{") {
        return Err(parser.span().error("masks and rounding modes belong to AVX-512, which the sandbox does not run"));
    }
    if !parser.is_at_end() && !matches!(parser.peek(0), Some(TokenKind::Punct(_))) {
        return Err(parser.span().error_with("a comma is missing before this", "operands are separated by commas"));
    }
    parser.end()?;
    if parser.dialect().is_nasm() {
        share_size(&mut operands);
    }
    Ok(operands)
}

/// `cmp [a], byte 0`: NASM takes the size of memory from the number beside it.
fn share_size(operands: &mut [Operand]) {
    if let [
        Operand { kind: OperandKind::Memory(_), size: memory @ None, .. },
        Operand { kind: OperandKind::Bare(_), size, .. },
    ] = operands
    {
        *memory = *size;
    }
}

fn parse_operand(parser: &mut ExprParser) -> Result<Operand, SourceError> {
    let start = parser.span();
    let mut parts = OperandBuilder {
        relative: parser.dialect() == Dialect::NasmRel,
        is_nasm: parser.dialect().is_nasm(),
        ..OperandBuilder::default()
    };
    parts.size = size(parser)?;
    skip_distance(parser);
    let kind = if let Some(expr) = offset(parser)? {
        OperandKind::Offset(expr)
    } else if let Some(reg) = lone_register(parser)? {
        OperandKind::Register(reg)
    } else {
        parts.read(parser)?;
        parts.finish(start.to(parser.last_span()))?
    };
    Ok(Operand { kind, size: parts.size, span: start.to(parser.last_span()) })
}

/// `dword ptr`; `ptr` is optional, as in NASM.
fn size(parser: &mut ExprParser) -> Result<Option<u32>, SourceError> {
    let Some(word) = parser.peek_word(0) else { return Ok(None) };
    let Some((_, bytes)) = SIZES.iter().find(|(known, _)| *known == word) else { return Ok(None) };
    // A symbol may be called `byte`; then something that cannot follow a size does.
    if matches!(parser.peek(1), None | Some(TokenKind::Punct("," | "+" | "*" | "]"))) {
        let help = format!("write what is {bytes} bytes wide: `{word} ptr [rax]`");
        return Err(parser.span().error_with(format!("nothing follows `{word}`"), help));
    }
    parser.take();
    if parser.peek_word(0).as_deref() == Some("ptr") {
        parser.take();
    }
    Ok(Some(*bytes))
}

/// `short`, `near`: sizes of branches are found by the assembler.
fn skip_distance(parser: &mut ExprParser) {
    let is_distance = matches!(parser.peek_word(0).as_deref(), Some("short" | "near" | "strict"));
    if is_distance && !matches!(parser.peek(1), None | Some(TokenKind::Punct(_))) {
        parser.take();
    }
}

/// `offset sym`, `OFFSET FLAT:sym`.
fn offset(parser: &mut ExprParser) -> Result<Option<SourceExpr>, SourceError> {
    if parser.peek_word(0).as_deref() != Some("offset") || matches!(parser.peek(1), None | Some(TokenKind::Punct(",")))
    {
        return Ok(None);
    }
    parser.take();
    if parser.peek_word(0).as_deref() == Some("flat") {
        parser.take();
        if !parser.eat(":") {
            return Err(parser.span().error("expected `:` after `flat`"));
        }
    }
    let expr = parser.expr()?;
    reject_registers(&expr)?;
    Ok(Some(expr))
}

/// A register that is the whole operand.
fn lone_register(parser: &mut ExprParser) -> Result<Option<RegisterName>, SourceError> {
    let Some(reg) = parser.peek_word(0).and_then(|word| RegisterName::parse(&word)) else { return Ok(None) };
    if reg == RegisterName::ST0 && matches!(parser.peek(1), Some(TokenKind::Punct("("))) {
        let term_span = parser.span();
        parser.take();
        let number = parser.expr()?.constant().filter(|number| (0..8).contains(number));
        let Some(number) = number else { return Err(term_span.error("x87 registers are st(0) to st(7)")) };
        return Ok(Some(RegisterName { number: number as u8, ..reg }));
    }
    if matches!(parser.peek(1), Some(TokenKind::Punct(punct)) if !matches!(*punct, "," | "{" | "]" | ")")) {
        return Ok(None);
    }
    parser.take();
    Ok(Some(reg))
}

/// The terms of an operand that is not just a register, while it is parsed.
#[derive(Default)]
struct OperandBuilder {
    size: Option<u32>,
    segment: Option<RegisterName>,
    registers: Vec<(RegisterName, Option<i128>, SourceSpan)>,
    displacement: Option<SourceExpr>,
    bracketed: bool,
    relative: bool,
    is_nasm: bool,
}

/// Numbers by which a sum of registers and numbers may be multiplied; beyond that it is no address.
const MOST_FACTOR: i128 = 8;

/// Deepest nesting of brackets; gcc's `[QWORD PTR .L4[0+rax*8]]` has two.
const MAX_BRACKETS: u32 = 4;

impl OperandBuilder {
    /// `seg:` and then any number of sums and bracketed sums, which all add up.
    fn read(&mut self, parser: &mut ExprParser) -> Result<(), SourceError> {
        self.sum(parser, 0)
    }

    fn sum(&mut self, parser: &mut ExprParser, depth: u32) -> Result<(), SourceError> {
        if depth > MAX_BRACKETS {
            return Err(parser.span().error("brackets are nested too deeply"));
        }
        self.segment(parser)?;
        let mut first = true;
        loop {
            if parser.eat("[") {
                let open = parser.last_span();
                self.bracketed = true;
                self.inside(parser, open, depth)?;
            } else if first || parser.next_is("+") || parser.next_is("-") {
                if parser.next_is("+") && matches!(parser.peek(1), Some(TokenKind::Punct("["))) {
                    parser.take();
                    continue;
                }
                let expr = parser.expr()?;
                self.collect(&expr, 1)?;
            } else {
                return Ok(());
            }
            first = false;
        }
    }

    fn inside(&mut self, parser: &mut ExprParser, open: SourceSpan, depth: u32) -> Result<(), SourceError> {
        if let Some(bytes) = size(parser)? {
            self.size = Some(bytes);
        }
        if parser.dialect().is_nasm() && !matches!(parser.peek(1), None | Some(TokenKind::Punct("]" | "+" | "-"))) {
            match parser.peek_word(0).as_deref() {
                Some("rel") => self.relative = true,
                Some("abs") => self.relative = false,
                _ => return self.closed(parser, open, depth),
            }
            parser.take();
        }
        self.closed(parser, open, depth)
    }

    fn closed(&mut self, parser: &mut ExprParser, open: SourceSpan, depth: u32) -> Result<(), SourceError> {
        if parser.next_is("]") {
            return Err(open
                .to(parser.span())
                .error_with("this address is empty", "write a register or a symbol: `[rax]`"));
        }
        self.sum(parser, depth + 1)?;
        if parser.eat("]") {
            return Ok(());
        }
        if parser.is_at_end() || parser.next_is(",") {
            return Err(open.error_with("this bracket is never closed", "add `]`"));
        }
        Err(parser
            .span()
            .error_with("this does not belong into an address", "an address is `[base + index*scale + number]`"))
    }

    fn segment(&mut self, parser: &mut ExprParser) -> Result<(), SourceError> {
        if !matches!(parser.peek(1), Some(TokenKind::Punct(":"))) {
            return Ok(());
        }
        let term_span = parser.span();
        match parser.peek_word(0).and_then(|word| RegisterName::parse(&word)) {
            Some(reg) if reg.class == RegisterClass::Segment => self.segment = Some(reg),
            _ => return Err(term_span.error_with("only a segment register stands before `:`", "write `fs:` or `gs:`")),
        }
        parser.take();
        parser.take();
        Ok(())
    }

    /// Sorts the terms of a sum into registers and constants.
    fn collect(&mut self, expr: &SourceExpr, factor: i128) -> Result<(), SourceError> {
        match &expr.kind {
            _ if !mentions_register(expr) => {
                let term = match factor {
                    1 => expr.clone(),
                    -1 => expr.clone().negated(),
                    factor => expr.clone().times(factor),
                };
                self.displacement = Some(match self.displacement.take() {
                    None => term,
                    Some(sum) => sum.plus(term),
                });
                Ok(())
            }
            ExprKind::Binary(BinaryOp::Add, left, right) => {
                self.collect(left, factor)?;
                self.collect(right, factor)
            }
            ExprKind::Binary(BinaryOp::Subtract, left, right) => {
                self.collect(left, factor)?;
                self.collect(right, -factor)
            }
            ExprKind::Unary(UnaryOp::Negate, operand) => self.collect(operand, -factor),
            ExprKind::Binary(BinaryOp::Multiply, left, right)
                if register(left).is_none() && register(right).is_none() =>
            {
                let (sum, number) = if mentions_register(left) { (left, right) } else { (right, left) };
                let number = number.constant().and_then(|number| number.checked_mul(factor));
                let number = number.filter(|number| (-MOST_FACTOR..=MOST_FACTOR).contains(number));
                let wrong = || expr.span.error("only one register times a number can stand in an address");
                self.collect(sum, number.ok_or_else(wrong)?)
            }
            _ if factor < 0 => Err(expr.span.error("a register cannot be subtracted in an address")),
            ExprKind::Symbol(symbol) => {
                let SymbolName::Named(name) = &symbol.name else { return Ok(()) };
                let scale = (factor != 1).then_some(factor);
                self.registers.extend(RegisterName::parse(name).map(|reg| (reg, scale, expr.span)));
                scale.map_or(Ok(()), |scale| self.check_scale(scale, expr.span))
            }
            ExprKind::Binary(BinaryOp::Multiply, left, right) => {
                let (reg, number) = match (register(left), register(right)) {
                    (Some(reg), None) => (reg, right),
                    (None, Some(reg)) => (reg, left),
                    _ => return Err(expr.span.error("only one register times a number can stand in an address")),
                };
                let scale = number.constant().and_then(|number| number.checked_mul(factor)).unwrap_or(0);
                self.registers.push((reg, Some(scale), expr.span));
                self.check_scale(scale, number.span)
            }
            _ => Err(expr.span.error_with(
                "a register cannot be calculated with here",
                "an address is `[base + index*scale + number]`",
            )),
        }
    }

    /// Scales are 1, 2, 4 and 8. NASM makes 3, 5 and 9 of a base and an index that are the same register.
    fn check_scale(&self, scale: i128, span: SourceSpan) -> Result<(), SourceError> {
        match scale {
            1 | 2 | 4 | 8 => Ok(()),
            3 | 5 | 9 if self.is_nasm => Ok(()),
            _ => Err(span.error("a register in an address is multiplied by 1, 2, 4 or 8")),
        }
    }

    fn finish(&mut self, span: SourceSpan) -> Result<OperandKind, SourceError> {
        let is_memory = self.bracketed || self.segment.is_some();
        if !is_memory {
            if let Some((reg, _, term_span)) = self.registers.first() {
                let help = format!("write `[{reg} + …]` for memory; calculate with `add` or `lea`");
                return Err(term_span.error_with("a register cannot be calculated with outside brackets", help));
            }
            let Some(expr) = self.displacement.take() else { return Err(span.error("an operand is missing here")) };
            return Ok(OperandKind::Bare(expr));
        }
        let mut memory = AddressExpr {
            segment: self.segment,
            scale: 1,
            displacement: self.displacement.take(),
            ..AddressExpr::default()
        };
        self.place_registers(&mut memory, span)?;
        // `rel` concerns addresses without registers only, and NASM's `default rel` not those in fs or gs.
        let plain = memory.base.is_none() && memory.index.is_none() && memory.segment.is_none();
        memory.relative = self.relative && plain;
        Ok(OperandKind::Memory(memory))
    }

    fn place_registers(&self, memory: &mut AddressExpr, span: SourceSpan) -> Result<(), SourceError> {
        let is_vector = |reg: RegisterName| reg.class == RegisterClass::Vector && matches!(reg.bits, 128 | 256);
        for (reg, _, term_span) in &self.registers {
            if is_vector(*reg) {
                continue;
            }
            if !reg.can_address() {
                let help = "an address is made of 64-bit registers: `[rax + rcx*8 + 16]`";
                return Err(
                    term_span.error_with(format!("{} cannot be part of an address: {reg}", reg.describe()), help)
                );
            }
            if self.registers.iter().any(|(other, ..)| !is_vector(*other) && other.bits != reg.bits) {
                return Err(term_span.error("the registers of an address have the same width"));
            }
        }
        let scaled = |entry: &(RegisterName, Option<i128>, SourceSpan)| entry.1.is_some_and(|scale| scale > 1);
        let odd = |entry: &(RegisterName, Option<i128>, SourceSpan)| entry.1.filter(|scale| matches!(scale, 3 | 5 | 9));
        if let Some(wrong) = self.registers.iter().find(|entry| odd(entry).is_some() && self.registers.len() > 1) {
            return Err(wrong.2.error("a register beside another is multiplied by 1, 2, 4 or 8"));
        }
        match self.registers.as_slice() {
            [] => {}
            [one] if odd(one).is_some() => {
                (memory.base, memory.index) = (Some(one.0), Some(one.0));
                memory.scale = odd(one).map_or(1, |scale| scale as u32 - 1);
            }
            [one] if !scaled(one) && !is_vector(one.0) => memory.base = Some(one.0),
            [one] => (memory.index, memory.scale) = (Some(one.0), one.1.map_or(1, |scale| scale as u32)),
            [first, second] => {
                let swap = scaled(first)
                    || is_vector(first.0)
                    || (!scaled(second)
                        && !is_vector(second.0)
                        && (second.0.number == 4 || first.1.is_some() && second.1.is_none()));
                let (base, index) = if swap { (second, first) } else { (first, second) };
                if is_vector(base.0) {
                    return Err(base.2.error("an address has at most one vector register"));
                }
                if scaled(base) {
                    return Err(base.2.error("only one register of an address can be multiplied"));
                }
                (memory.base, memory.index) = (Some(base.0), Some(index.0));
                memory.scale = index.1.map_or(1, |scale| scale as u32);
            }
            [_, _, third, ..] => return Err(third.2.error("an address has at most two registers")),
        }
        if memory.index.is_some_and(|index| index.class == RegisterClass::Gpr && index.number == 4) {
            return Err(span.error_with(
                "rsp cannot be multiplied or added twice in an address",
                "copy it to another register first",
            ));
        }
        if memory.index.is_some_and(RegisterName::is_rip)
            || (memory.index.is_some() && memory.base.is_some_and(RegisterName::is_rip))
        {
            return Err(span.error_with(
                "rip stands in an address alone with a number or symbol",
                "`lea` the table's address into a register first",
            ));
        }
        Ok(())
    }
}

fn register(expr: &SourceExpr) -> Option<RegisterName> {
    match &expr.kind {
        ExprKind::Symbol(symbol) => match &symbol.name {
            SymbolName::Named(name) => RegisterName::parse(name),
            _ => None,
        },
        _ => None,
    }
}

fn mentions_register(expr: &SourceExpr) -> bool {
    expr.symbols()
        .into_iter()
        .any(|symbol| matches!(&symbol.name, SymbolName::Named(name) if RegisterName::parse(name).is_some()))
}

fn reject_registers(expr: &SourceExpr) -> Result<(), SourceError> {
    if mentions_register(expr) { Err(expr.span.error("a register is not a number")) } else { Ok(()) }
}
