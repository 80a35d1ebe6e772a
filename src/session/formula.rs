//! An expression made ready to be evaluated millions of times on the bare values of the places that it names.
//!
//! Only such whose addresses are the same at every step can be made ready; the others are left to [`Lookup::value`], which both agree
//! with.

use super::error::Span;
use super::expr::{Expr, UnarySign};
use super::value::{Lookup, binary};
use crate::engine::machine::Watched;
use crate::model::register::{Register, View};

/// The expression, and the places that it is evaluated on.
pub(super) struct Formula {
    pub sources: Vec<Watched>,
    root: Node,
}

enum Node {
    Number(u64),
    /// A part of what is in a source, of up to 64 bits.
    Part {
        source: usize,
        view: View,
    },
    Unary(UnarySign, Box<Node>),
    Binary(&'static str, Box<Node>, Box<Node>),
}

impl Formula {
    /// Whether the expression is worth something but 0, given what is in each source.
    pub fn holds(&self, values: &[u128]) -> bool {
        self.root.value(values).is_some_and(|value| value != 0)
    }
}

impl Node {
    /// `None` where it divides by zero.
    fn value(&self, values: &[u128]) -> Option<u64> {
        Some(match self {
            Node::Number(value) => *value,
            Node::Part { source, view } => view.read(values[*source]) as u64,
            Node::Unary(sign, operand) => sign.apply(operand.value(values)?),
            Node::Binary(sign @ ("&&" | "||"), left, right) => {
                let left = left.value(values)? != 0;
                u64::from(if left == (*sign == "||") { left } else { right.value(values)? != 0 })
            }
            Node::Binary(sign, left, right) => {
                binary(sign, left.value(values)?, right.value(values)?, Span { start: 0, length: 1 }).ok()?
            }
        })
    }
}

impl Lookup<'_> {
    /// The expression made ready; `None` if an address in it depends on the state, or a value has more than 64 bits.
    pub(super) fn formula(&self, expr: &Expr) -> Option<Formula> {
        let mut sources = Vec::new();
        let root = self.node(expr, &mut sources)?;
        Some(Formula { sources, root })
    }

    fn node(&self, expr: &Expr, sources: &mut Vec<Watched>) -> Option<Node> {
        Some(match expr {
            Expr::Number(value) => Node::Number(u64::try_from(*value).ok()?),
            Expr::Symbol { .. } => Node::Number(self.value(expr).ok()?.low()),
            Expr::Register(view) => part(sources, Watched::Register(view.register), *view)?,
            Expr::Flag(flag) => {
                let view = View { register: Register::Rflags, shift: flag.bit(), bits: 1 };
                part(sources, Watched::Register(Register::Rflags), view)?
            }
            Expr::Memory(memory) => {
                let mut of_address = Vec::new();
                self.node(&memory.address, &mut of_address).filter(|_| of_address.is_empty())?;
                let (address, size) = self.location(memory).ok()?;
                self.machine.read(address, size as usize)?;
                // What register a view names does not matter to how it reads a number.
                let view = View { register: Register::RAX, shift: 0, bits: 8 * size as u32 };
                part(sources, Watched::Memory { address, size }, view)?
            }
            Expr::Unary { sign, operand } => Node::Unary(*sign, Box::new(self.node(operand, sources)?)),
            Expr::Binary { sign, left, right, span: _ } => {
                Node::Binary(sign, Box::new(self.node(left, sources)?), Box::new(self.node(right, sources)?))
            }
        })
    }
}

fn part(sources: &mut Vec<Watched>, watched: Watched, view: View) -> Option<Node> {
    let source = sources.iter().position(|source| *source == watched).unwrap_or_else(|| {
        sources.push(watched);
        sources.len() - 1
    });
    (view.bits <= 64).then_some(Node::Part { source, view })
}
