//! Text → operands, in the spellings of rustc, gcc and NASM.
//!
//! Promises that an address has at most one base and one index, that every bracket is closed and that no register hides
//! in a number. It does not know which operands a mnemonic takes.

use super::error::SourceError;
use super::expr::{BinaryOp, Expr, ExprKind, SymbolName, UnaryOp};
use super::expr_parser::ExprParser;
use super::lexer::{Dialect, SourceSpan, TokenKind};
use super::operand::{AddressExpr, Operand, OperandKind, SIZES};
use crate::x86::register_name::{RegisterClass, RegisterName};

/// Parses operands up to the end of the text.
///
/// # Errors
/// The first thing that is wrong.
pub fn parse_operands(cursor: &mut ExprParser) -> Result<Vec<Operand>, SourceError> {
    let mut operands = Vec::new();
    if cursor.is_at_end() {
        return Ok(operands);
    }
    loop {
        if cursor.is_at_end() || cursor.next_is(",") {
            return Err(cursor.span().error("an operand is missing here"));
        }
        operands.push(parse_operand(cursor)?);
        if !cursor.eat(",") {
            break;
        }
    }
    if cursor.next_is("{") {
        return Err(cursor.span().error("masks and rounding modes belong to AVX-512, which the sandbox does not run"));
    }
    if !cursor.is_at_end() && !matches!(cursor.peek(0), Some(TokenKind::Punct(_))) {
        return Err(cursor.span().error_with("a comma is missing before this", "operands are separated by commas"));
    }
    cursor.end()?;
    Ok(operands)
}

fn parse_operand(cursor: &mut ExprParser) -> Result<Operand, SourceError> {
    let start = cursor.span();
    let mut parts = OperandBuilder { relative: cursor.dialect() == Dialect::NasmRel, ..OperandBuilder::default() };
    parts.size = size(cursor)?;
    skip_distance(cursor);
    let kind = if let Some(expr) = offset(cursor)? {
        OperandKind::Offset(expr)
    } else if let Some(reg) = lone_register(cursor)? {
        OperandKind::Register(reg)
    } else {
        parts.read(cursor)?;
        parts.finish(start.to(cursor.last_span()))?
    };
    Ok(Operand { kind, size: parts.size, span: start.to(cursor.last_span()) })
}

/// `dword ptr`; `ptr` is optional, as in NASM.
fn size(cursor: &mut ExprParser) -> Result<Option<u32>, SourceError> {
    let Some(word) = cursor.peek_word(0) else { return Ok(None) };
    let Some((_, bytes)) = SIZES.iter().find(|(known, _)| *known == word) else { return Ok(None) };
    // A symbol may be called `byte`; then something that cannot follow a size does.
    if matches!(cursor.peek(1), None | Some(TokenKind::Punct("," | "+" | "*" | "]"))) {
        let help = format!("write what is {bytes} bytes wide: `{word} ptr [rax]`");
        return Err(cursor.span().error_with(format!("nothing follows `{word}`"), help));
    }
    cursor.take();
    if cursor.peek_word(0).as_deref() == Some("ptr") {
        cursor.take();
    }
    Ok(Some(*bytes))
}

/// `short`, `near`: sizes of branches are found by the assembler.
fn skip_distance(cursor: &mut ExprParser) {
    let is_distance = matches!(cursor.peek_word(0).as_deref(), Some("short" | "near" | "strict"));
    if is_distance && !matches!(cursor.peek(1), None | Some(TokenKind::Punct(_))) {
        cursor.take();
    }
}

/// `offset sym`, `OFFSET FLAT:sym`.
fn offset(cursor: &mut ExprParser) -> Result<Option<Expr>, SourceError> {
    if cursor.peek_word(0).as_deref() != Some("offset") || matches!(cursor.peek(1), None | Some(TokenKind::Punct(",")))
    {
        return Ok(None);
    }
    cursor.take();
    if cursor.peek_word(0).as_deref() == Some("flat") {
        cursor.take();
        if !cursor.eat(":") {
            return Err(cursor.span().error("expected `:` after `flat`"));
        }
    }
    let expr = cursor.expr()?;
    reject_registers(&expr)?;
    Ok(Some(expr))
}

/// A register that is the whole operand.
fn lone_register(cursor: &mut ExprParser) -> Result<Option<RegisterName>, SourceError> {
    let Some(reg) = cursor.peek_word(0).and_then(|word| RegisterName::parse(&word)) else { return Ok(None) };
    if reg == RegisterName::ST0 && matches!(cursor.peek(1), Some(TokenKind::Punct("("))) {
        let place = cursor.span();
        cursor.take();
        let number = cursor.expr()?.constant().filter(|number| (0..8).contains(number));
        let Some(number) = number else { return Err(place.error("x87 registers are st(0) to st(7)")) };
        return Ok(Some(RegisterName { number: number as u8, ..reg }));
    }
    if matches!(cursor.peek(1), Some(TokenKind::Punct(punct)) if !matches!(*punct, "," | "{" | "]" | ")")) {
        return Ok(None);
    }
    cursor.take();
    Ok(Some(reg))
}

/// What has been read of an operand that is not just a register.
#[derive(Default)]
struct OperandBuilder {
    size: Option<u32>,
    segment: Option<RegisterName>,
    registers: Vec<(RegisterName, Option<i128>, SourceSpan)>,
    displacement: Option<Expr>,
    bracketed: bool,
    relative: bool,
}

/// Deepest nesting of brackets; gcc's `[QWORD PTR .L4[0+rax*8]]` has two.
const MAX_BRACKETS: u32 = 4;

impl OperandBuilder {
    /// `seg:` and then any number of sums and bracketed sums, which all add up.
    fn read(&mut self, cursor: &mut ExprParser) -> Result<(), SourceError> {
        self.sum(cursor, 0)
    }

    fn sum(&mut self, cursor: &mut ExprParser, depth: u32) -> Result<(), SourceError> {
        if depth > MAX_BRACKETS {
            return Err(cursor.span().error("brackets are nested too deeply"));
        }
        self.segment(cursor)?;
        let mut first = true;
        loop {
            if cursor.eat("[") {
                let open = cursor.last_span();
                self.bracketed = true;
                self.inside(cursor, open, depth)?;
            } else if first || cursor.next_is("+") || cursor.next_is("-") {
                if cursor.next_is("+") && matches!(cursor.peek(1), Some(TokenKind::Punct("["))) {
                    cursor.take();
                    continue;
                }
                let expr = cursor.expr()?;
                self.collect(&expr, false)?;
            } else {
                return Ok(());
            }
            first = false;
        }
    }

    fn inside(&mut self, cursor: &mut ExprParser, open: SourceSpan, depth: u32) -> Result<(), SourceError> {
        if let Some(bytes) = size(cursor)? {
            self.size = Some(bytes);
        }
        if cursor.dialect().is_nasm() && !matches!(cursor.peek(1), None | Some(TokenKind::Punct("]" | "+" | "-"))) {
            match cursor.peek_word(0).as_deref() {
                Some("rel") => self.relative = true,
                Some("abs") => self.relative = false,
                _ => return self.closed(cursor, open, depth),
            }
            cursor.take();
        }
        self.closed(cursor, open, depth)
    }

    fn closed(&mut self, cursor: &mut ExprParser, open: SourceSpan, depth: u32) -> Result<(), SourceError> {
        if cursor.next_is("]") {
            return Err(open
                .to(cursor.span())
                .error_with("this address is empty", "write a register or a symbol: `[rax]`"));
        }
        self.sum(cursor, depth + 1)?;
        if cursor.eat("]") {
            return Ok(());
        }
        if cursor.is_at_end() || cursor.next_is(",") {
            return Err(open.error_with("this bracket is never closed", "add `]`"));
        }
        Err(cursor
            .span()
            .error_with("this does not belong into an address", "an address is `[base + index*scale + number]`"))
    }

    fn segment(&mut self, cursor: &mut ExprParser) -> Result<(), SourceError> {
        if !matches!(cursor.peek(1), Some(TokenKind::Punct(":"))) {
            return Ok(());
        }
        let place = cursor.span();
        match cursor.peek_word(0).and_then(|word| RegisterName::parse(&word)) {
            Some(reg) if reg.class == RegisterClass::Segment => self.segment = Some(reg),
            _ => return Err(place.error_with("only a segment register stands before `:`", "write `fs:` or `gs:`")),
        }
        cursor.take();
        cursor.take();
        Ok(())
    }

    /// Sorts the terms of a sum into registers and constants.
    fn collect(&mut self, expr: &Expr, negated: bool) -> Result<(), SourceError> {
        match &expr.kind {
            _ if !mentions_register(expr) => {
                let term = if negated { expr.clone().negated() } else { expr.clone() };
                self.displacement = Some(match self.displacement.take() {
                    None => term,
                    Some(sum) => sum.plus(term),
                });
                Ok(())
            }
            ExprKind::Binary(BinaryOp::Add, left, right) => {
                self.collect(left, negated)?;
                self.collect(right, negated)
            }
            ExprKind::Binary(BinaryOp::Subtract, left, right) => {
                self.collect(left, negated)?;
                self.collect(right, !negated)
            }
            ExprKind::Unary(UnaryOp::Negate, operand) => self.collect(operand, !negated),
            _ if negated => Err(expr.span.error("a register cannot be subtracted in an address")),
            ExprKind::Symbol(symbol) => {
                let SymbolName::Named(name) = &symbol.name else { return Ok(()) };
                self.registers.extend(RegisterName::parse(name).map(|reg| (reg, None, expr.span)));
                Ok(())
            }
            ExprKind::Binary(BinaryOp::Multiply, left, right) => {
                let (reg, factor) = match (register(left), register(right)) {
                    (Some(reg), None) => (reg, right),
                    (None, Some(reg)) => (reg, left),
                    _ => return Err(expr.span.error("only one register times a number can stand in an address")),
                };
                let scale = factor.constant();
                if !matches!(scale, Some(1 | 2 | 4 | 8)) {
                    return Err(factor.span.error("a register in an address is multiplied by 1, 2, 4 or 8"));
                }
                self.registers.push((reg, scale, expr.span));
                Ok(())
            }
            _ => Err(expr.span.error_with(
                "a register cannot be calculated with here",
                "an address is `[base + index*scale + number]`",
            )),
        }
    }

    fn finish(&mut self, span: SourceSpan) -> Result<OperandKind, SourceError> {
        let is_memory = self.bracketed || self.segment.is_some();
        if !is_memory {
            if let Some((reg, _, place)) = self.registers.first() {
                let help = format!("write `[{reg} + …]` for memory; calculate with `add` or `lea`");
                return Err(place.error_with("a register cannot be calculated with outside brackets", help));
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
        for (reg, _, place) in &self.registers {
            if !reg.can_address() {
                let help = "an address is made of 64-bit registers: `[rax + rcx*8 + 16]`";
                return Err(place.error_with(format!("{} cannot be part of an address: {reg}", reg.describe()), help));
            }
            if reg.bits != self.registers[0].0.bits {
                return Err(place.error("the registers of an address have the same width"));
            }
        }
        let scaled = |entry: &(RegisterName, Option<i128>, SourceSpan)| entry.1.is_some_and(|scale| scale > 1);
        match self.registers.as_slice() {
            [] => {}
            [one] if !scaled(one) => memory.base = Some(one.0),
            [one] => (memory.index, memory.scale) = (Some(one.0), one.1.map_or(1, |scale| scale as u32)),
            [first, second] => {
                let swap = scaled(first)
                    || (!scaled(second) && (second.0.number == 4 || first.1.is_some() && second.1.is_none()));
                let (base, index) = if swap { (second, first) } else { (first, second) };
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

fn register(expr: &Expr) -> Option<RegisterName> {
    match &expr.kind {
        ExprKind::Symbol(symbol) => match &symbol.name {
            SymbolName::Named(name) => RegisterName::parse(name),
            _ => None,
        },
        _ => None,
    }
}

fn mentions_register(expr: &Expr) -> bool {
    expr.symbols()
        .into_iter()
        .any(|symbol| matches!(&symbol.name, SymbolName::Named(name) if RegisterName::parse(name).is_some()))
}

fn reject_registers(expr: &Expr) -> Result<(), SourceError> {
    if mentions_register(expr) { Err(expr.span.error("a register is not a number")) } else { Ok(()) }
}
