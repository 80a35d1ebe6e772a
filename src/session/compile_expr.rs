//! Compiles expressions, so that they can be evaluated millions of times: names are looked up once, and signs become functions.
//!
//! What they are worth is what [`Lookup::value`] says, with nothing where that is an error.

use super::expr::{Expr, UnarySign};
use super::lookup::{Lookup, NUMBER_SIZES};
use super::value::operator;
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
            Expr::Symbol { .. } => self.value(expr).map_or(Term::Undefined, |value| Term::Number(value.low())),
            Expr::Register(view) => Term::Register(*view),
            Expr::Flag(flag) => Term::Register(RegisterView { register: Register::Rflags, shift: flag.bit(), bits: 1 }),
            Expr::Memory(memory) if memory.size.is_some_and(|size| !NUMBER_SIZES.contains(&size)) => Term::Undefined,
            Expr::Memory(memory) => {
                Term::Memory { address: boxed(&memory.address), size: memory.size.unwrap_or(8) as u8 }
            }
            Expr::Unary { sign, operand } => Term::Unary(sign.function(), boxed(operand)),
            Expr::Binary { sign: "&&", left, right, .. } => Term::And(boxed(left), boxed(right)),
            Expr::Binary { sign: "||", left, right, .. } => Term::Or(boxed(left), boxed(right)),
            Expr::Binary { sign, left, right, .. } => {
                operator(sign).map_or(Term::Undefined, |join| Term::Binary(join, boxed(left), boxed(right)))
            }
        }
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
