//! Constant expressions of operands and directives: syntax tree and evaluation.
//!
//! Evaluation is total: overflow, division by zero and unresolved symbols are errors. Symbol values come from a
//! callback, because they change while addresses settle. Values are numbers or addresses; the difference of two
//! addresses is a number.

use super::error::SourceError;
use super::lexer::{LabelDirection, SourceSpan};
use super::nearest;
use crate::x86::register_name;

/// The value of an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExprValue {
    /// A plain number, also the distance between two addresses.
    Number(i128),
    /// An address in the program.
    Address(i128),
}

impl ExprValue {
    /// The value, whichever it is.
    #[must_use]
    pub fn number(self) -> i128 {
        match self {
            ExprValue::Number(value) | ExprValue::Address(value) => value,
        }
    }
}

/// The name by which an expression asks for a symbol.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum SymbolName {
    /// A label, or a constant of `.set` or `equ`.
    Named(String),
    /// `1b`, `1f`.
    Numeric {
        /// The label's number.
        number: u64,
        /// Whether the last one before or the next one after is meant.
        direction: LabelDirection,
    },
    /// NASM's `$$`: the start of the current section.
    SectionStart,
}

/// The relocation that a symbol's use asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Relocation {
    /// The symbol's address.
    Plain,
    /// `sym@PLT`: the symbol itself, because there is no dynamic linking.
    Plt,
    /// `sym@GOTPCREL`: the address of a slot that holds the symbol's address.
    GotPcRel,
    /// `sym@TPOFF`: how far the symbol is from where `fs` points. There is one thread, so its variables are where they were put.
    ThreadOffset,
    /// `sym@TLSLD`: what `__tls_get_addr` is given for the variables of the module, which is where `fs` points.
    ThreadBase,
    /// `sym@TLSDESC`: the address of a descriptor: a function, which `call [rax + sym@TLSCALL]` calls, and what that returns, the distance.
    ThreadDescriptor,
    /// `sym@TLSCALL`: 0.
    ThreadCall,
    /// `sym@GOTTPOFF`: the address of a slot that holds that distance.
    GotThreadOffset,
}

/// One use of a symbol.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SymbolRef {
    /// What is asked for.
    pub name: SymbolName,
    /// In which form.
    pub relocation: Relocation,
    /// Where it stands.
    pub span: SourceSpan,
}

/// Callback for symbol values: `None` for an undefined symbol.
pub type Resolve<'a> = dyn FnMut(&SymbolRef) -> Option<ExprValue> + 'a;

/// Operators with one operand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// `-`
    Negate,
    /// `~`
    Complement,
    /// 1 for 0 and 0 for everything else.
    Not,
}

/// Operators with two operands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`, rounded towards 0.
    Divide,
    /// `%`, with the sign of the dividend.
    Remainder,
    /// `<<`
    ShiftLeft,
    /// `>>`
    ShiftRight,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
}

/// A node of the syntax tree.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ExprKind {
    /// A literal.
    Number(i128),
    /// A label or constant.
    Symbol(SymbolRef),
    /// `.` or `$`: the address of the current statement.
    Here,
    /// An operator and its operand.
    Unary(UnaryOp, Box<SourceExpr>),
    /// An operator, its left and its right operand.
    Binary(BinaryOp, Box<SourceExpr>, Box<SourceExpr>),
}

/// A constant expression with its position.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SourceExpr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: SourceSpan,
}

impl SourceExpr {
    /// A literal number.
    #[must_use]
    pub fn number(value: i128, span: SourceSpan) -> SourceExpr {
        SourceExpr { kind: ExprKind::Number(value), span }
    }

    /// `self + other`.
    #[must_use]
    pub fn plus(self, other: SourceExpr) -> SourceExpr {
        let span = self.span.to(other.span);
        SourceExpr { kind: ExprKind::Binary(BinaryOp::Add, Box::new(self), Box::new(other)), span }
    }

    /// `self * number`.
    #[must_use]
    pub fn times(self, number: i128) -> SourceExpr {
        let span = self.span;
        SourceExpr {
            kind: ExprKind::Binary(BinaryOp::Multiply, Box::new(self), Box::new(SourceExpr::number(number, span))),
            span,
        }
    }

    /// `-self`.
    #[must_use]
    pub fn negated(self) -> SourceExpr {
        let span = self.span;
        SourceExpr { kind: ExprKind::Unary(UnaryOp::Negate, Box::new(self)), span }
    }

    /// The value, with `here` for the address of the statement.
    ///
    /// # Errors
    /// A symbol that does not resolve, a division by zero, a result beyond 127 bits.
    pub fn eval(&self, resolve: &mut Resolve, here: u64) -> Result<ExprValue, SourceError> {
        match &self.kind {
            ExprKind::Number(value) => Ok(ExprValue::Number(*value)),
            ExprKind::Here => Ok(ExprValue::Address(here.into())),
            ExprKind::Symbol(symbol) => resolve(symbol).ok_or_else(|| undefined(symbol)),
            ExprKind::Unary(op, operand) => {
                let value = operand.eval(resolve, here)?.number();
                let result = match op {
                    UnaryOp::Negate => value.checked_neg(),
                    UnaryOp::Complement => Some(!value),
                    UnaryOp::Not => Some((value == 0).into()),
                };
                result.map(ExprValue::Number).ok_or_else(|| self.too_large())
            }
            ExprKind::Binary(op, left, right) => {
                let (left, right) = (left.eval(resolve, here)?, right.eval(resolve, here)?);
                self.binary(*op, left, right)
            }
        }
    }

    /// Every symbol that the expression uses, from left to right.
    pub fn symbols(&self) -> Vec<&SymbolRef> {
        let mut found = Vec::new();
        let mut pending = vec![self];
        while let Some(expr) = pending.pop() {
            match &expr.kind {
                ExprKind::Number(_) | ExprKind::Here => {}
                ExprKind::Symbol(symbol) => found.push(symbol),
                ExprKind::Unary(_, operand) => pending.push(operand),
                ExprKind::Binary(_, left, right) => pending.extend([&**right, left]),
            }
        }
        found
    }

    /// The value, if it depends on no symbol and no address.
    pub fn constant(&self) -> Option<i128> {
        if self.depends_on_address() { None } else { Some(self.eval(&mut |_| None, 0).ok()?.number()) }
    }

    fn depends_on_address(&self) -> bool {
        match &self.kind {
            ExprKind::Number(_) => false,
            ExprKind::Symbol(_) | ExprKind::Here => true,
            ExprKind::Unary(_, operand) => operand.depends_on_address(),
            ExprKind::Binary(_, left, right) => left.depends_on_address() || right.depends_on_address(),
        }
    }

    fn binary(&self, op: BinaryOp, left: ExprValue, right: ExprValue) -> Result<ExprValue, SourceError> {
        let (a, b) = (left.number(), right.number());
        let result = match op {
            BinaryOp::Add => a.checked_add(b),
            BinaryOp::Subtract => a.checked_sub(b),
            BinaryOp::Multiply => a.checked_mul(b),
            BinaryOp::Divide | BinaryOp::Remainder if b == 0 => return Err(self.span.error("division by zero")),
            BinaryOp::Divide => a.checked_div(b),
            BinaryOp::Remainder => a.checked_rem(b),
            BinaryOp::ShiftLeft | BinaryOp::ShiftRight if !(0..=126).contains(&b) => {
                return Err(self.span.error(format!("cannot shift by {b}: a shift count is 0 to 126")));
            }
            BinaryOp::ShiftLeft => a.checked_mul(1 << b),
            BinaryOp::ShiftRight => Some(a >> b),
            BinaryOp::And => Some(a & b),
            BinaryOp::Or => Some(a | b),
            BinaryOp::Xor => Some(a ^ b),
        };
        let result = result.ok_or_else(|| self.too_large())?;
        Ok(match (op, left, right) {
            (BinaryOp::Add | BinaryOp::Subtract, ExprValue::Address(_), ExprValue::Number(_))
            | (BinaryOp::Add, ExprValue::Number(_), ExprValue::Address(_)) => ExprValue::Address(result),
            _ => ExprValue::Number(result),
        })
    }

    fn too_large(&self) -> SourceError {
        self.span.error("the value of this expression needs more than 127 bits")
    }
}

impl std::fmt::Display for SymbolName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            SymbolName::Named(name) => f.write_str(name),
            SymbolName::Numeric { number, direction: LabelDirection::Backward } => write!(f, "{number}b"),
            SymbolName::Numeric { number, direction: LabelDirection::Forward } => write!(f, "{number}f"),
            SymbolName::SectionStart => f.write_str("$$"),
        }
    }
}

/// The error for an undefined symbol, with a register of similar name as a suggestion.
fn undefined(symbol: &SymbolRef) -> SourceError {
    let name = symbol.name.to_string();
    let registers: Vec<String> = register_name::names().collect();
    let near = nearest::nearest(&name.to_ascii_lowercase(), registers.iter().map(String::as_str));
    let help = near.map(|register| format!("did you mean the register `{register}`?"));
    SourceError { help, ..symbol.span.error(format!("undefined symbol `{name}`")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::expr_parser::parse_expr;
    use crate::source::lexer::Dialect;

    fn value(text: &str, dialect: Dialect) -> Result<ExprValue, String> {
        let mut resolve = |symbol: &SymbolRef| match symbol.name.to_string().as_str() {
            "start" => Some(ExprValue::Address(0x1000)),
            "end" => Some(ExprValue::Address(0x1010)),
            "n" => Some(ExprValue::Number(3)),
            _ => None,
        };
        let expr = parse_expr(1, text, 1, dialect).map_err(|error| error.message)?;
        expr.eval(&mut resolve, 0x2000).map_err(|error| error.message)
    }

    #[test]
    fn operator_precedence_depends_on_the_dialect() {
        for (text, gnu, nasm) in [
            ("1 + 2 << 3", 17, 24),
            ("1 + 2 * 3", 7, 7),
            ("6 | 1 + 1", 8, 6),
            ("-(2 - 5) % 2", 1, 1),
            ("10 - 2 - 3", 5, 5),
        ] {
            assert_eq!(value(text, Dialect::Gnu), Ok(ExprValue::Number(gnu)), "{text}");
            assert_eq!(value(text, Dialect::Nasm), Ok(ExprValue::Number(nasm)), "{text}");
        }
    }

    #[test]
    fn differences_of_addresses_are_numbers() {
        assert_eq!(value("start + 8", Dialect::Gnu), Ok(ExprValue::Address(0x1008)));
        assert_eq!(value("end - start", Dialect::Gnu), Ok(ExprValue::Number(16)));
        assert_eq!(value(". - start", Dialect::Gnu), Ok(ExprValue::Number(0x1000)));
        assert_eq!(value("$ - n", Dialect::Nasm), Ok(ExprValue::Address(0x1ffd)));
        assert_eq!(value("start@PLT", Dialect::Gnu), Ok(ExprValue::Address(0x1000)));
    }

    #[test]
    fn errors_have_messages() {
        for (text, message) in [
            ("1 / 0", "division by zero"),
            ("1 << 127", "cannot shift by 127: a shift count is 0 to 126"),
            ("missing", "undefined symbol `missing`"),
            ("(1", "this bracket is never closed"),
            ("1)", "this bracket closes nothing"),
            ("1 +", "something is missing here"),
            ("$5", "`$` before a value is AT&T syntax"),
            ("start@size", "unknown relocation after `@`"),
        ] {
            assert_eq!(value(text, Dialect::Gnu), Err(message.to_owned()), "{text}");
        }
        let deep = "(".repeat(3000);
        assert_eq!(value(&deep, Dialect::Gnu), Err("this expression is nested too deeply".to_owned()));
        let long = "1+".repeat(2000);
        assert_eq!(value(&long, Dialect::Gnu), Err("this expression is too long".to_owned()));
    }
}
