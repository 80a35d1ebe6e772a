//! Compiles expressions, so that they can be evaluated millions of times: names are looked up once, and signs become functions.
//!
//! What they are worth is what [`Lookup::value`] says, with nothing where that is an error.

use super::expr::{Expr, UnarySign};
use super::float::Float;
use super::lookup::{Lookup, NUMBER_SIZES, x87_number};
use super::value::{float_operator, operator};
use crate::model::expr::{CompiledExpr, Term};
use crate::model::register::{Register, RegisterView};

impl Lookup<'_> {
    /// The expression compiled. Names that mean nothing make it worth nothing.
    pub(super) fn compiled(&self, expr: &Expr) -> CompiledExpr {
        CompiledExpr::new(self.term(expr))
    }

    fn term(&self, expr: &Expr) -> Term {
        let boxed = |expr: &Expr| Box::new(self.term(expr));
        match expr {
            Expr::Number(value) => u64::try_from(*value).map_or(Term::Wide(*value), Term::Number),
            Expr::Float(value) => Term::Number(double(*value)),
            // What a register of the x87 stack holds is looked up one by one, not compiled.
            Expr::Symbol { name, .. } if x87_number(name).is_some() && self.program.symbols.get(name).is_none() => {
                Term::Undefined
            }
            Expr::Symbol { .. } => self.value(expr).map_or(Term::Undefined, |value| Term::Number(value.low())),
            Expr::Register(view) => Term::Register(*view),
            Expr::Flag(flag) => Term::Register(RegisterView { register: Register::Rflags, shift: flag.bit(), bits: 1 }),
            Expr::Memory(memory) if memory.size.is_some_and(|size| !NUMBER_SIZES.contains(&size)) => Term::Undefined,
            Expr::Memory(memory) => {
                Term::Memory { address: boxed(&memory.address), size: memory.size.unwrap_or(8) as u8 }
            }
            Expr::Unary { sign: UnarySign::Minus, operand } if is_float(operand) => {
                Term::Unary(|bits| (-f64::from_bits(bits)).to_bits(), boxed(operand))
            }
            Expr::Unary { sign, operand } => Term::Unary(sign.function(), boxed(operand)),
            Expr::Binary { sign: "&&", left, right, .. } => Term::And(boxed(left), boxed(right)),
            Expr::Binary { sign: "||", left, right, .. } => Term::Or(boxed(left), boxed(right)),
            Expr::Binary { sign, left, right, .. } if is_float(left) || is_float(right) => {
                let kinds = [is_float(left) || is_vector(left), is_float(right) || is_vector(right)];
                let join = float_operator(sign, kinds);
                let term = |expr: &Expr| Box::new(low_double(expr).unwrap_or_else(|| self.term(expr)));
                join.map_or(Term::Undefined, |join| Term::Binary(join, term(left), term(right)))
            }
            Expr::Binary { sign, left, right, .. } => {
                operator(sign).map_or(Term::Undefined, |join| Term::Binary(join, boxed(left), boxed(right)))
            }
        }
    }
}

/// Whether an expression is worth a floating-point number.
fn is_float(expr: &Expr) -> bool {
    match expr {
        Expr::Float(_) => true,
        Expr::Unary { sign: UnarySign::Minus, operand } => is_float(operand),
        Expr::Binary { sign: "+" | "-" | "*" | "/" | "%", left, right, .. } => is_float(left) || is_float(right),
        _ => false,
    }
}

/// Whether an expression is a vector register, of which such an operation takes the low number.
fn is_vector(expr: &Expr) -> bool {
    matches!(expr, Expr::Register(view) if view.bits == 128)
}

fn low_double(expr: &Expr) -> Option<Term> {
    match expr {
        Expr::Register(view) if is_vector(expr) => Some(Term::Register(RegisterView { bits: 64, ..*view })),
        _ => None,
    }
}

fn double(value: Float) -> u64 {
    match value {
        Float::Double(bits) => bits,
        Float::Single(bits) => f64::from(f32::from_bits(bits)).to_bits(),
    }
}

impl UnarySign {
    fn function(self) -> fn(u64) -> u64 {
        match self {
            UnarySign::Minus => |value| UnarySign::Minus.apply(value),
            UnarySign::Complement => |value| UnarySign::Complement.apply(value),
            UnarySign::Not => |value| UnarySign::Not.apply(value),
        }
    }
}
