//! Expressions on registers and memory, compiled: names are numbers, registers or addresses, and operators are functions, so that one
//! can be evaluated before each of a hundred million steps.
//!
//! What the signs of a language mean is the business of whoever compiles; an expression is evaluated on anything that has [`Operands`].

use super::addr::Address;
use super::register::{Register, Registers, View};
use super::run::Watched;

/// An expression whose names are all numbers, registers or memory.
#[derive(Clone, Debug)]
pub struct CompiledExpr {
    root: Term,
    registers: Vec<Register>,
    is_fixed: bool,
}

/// A part of a formula.
#[derive(Clone, Debug)]
pub enum Term {
    /// Worth nothing.
    Nothing,
    Number(u64),
    /// A number of more than 64 bits, which nothing can be reckoned with.
    Wide(u128),
    Part(View),
    Memory {
        address: Box<Term>,
        size: u8,
    },
    Unary(fn(u64) -> u64, Box<Term>),
    Binary(fn(u64, u64) -> Option<u64>, Box<Term>, Box<Term>),
    And(Box<Term>, Box<Term>),
    Or(Box<Term>, Box<Term>),
}

/// What an expression is evaluated on: a machine's state, or the state that a search of the record has arrived at.
pub trait Operands {
    fn registers(&self) -> &Registers;

    /// A number of 1, 2, 4, 8 or 16 bytes in memory, zero-extended; `None` where nothing is mapped.
    fn load(&self, address: u64, size: u8) -> Option<u128>;
}

impl CompiledExpr {
    #[must_use]
    pub fn new(root: Term) -> CompiledExpr {
        let (mut registers, mut is_fixed) = (Vec::new(), true);
        root.visit(&mut |term| match term {
            Term::Part(view) => registers.push(view.register),
            Term::Memory { address, .. } => is_fixed &= address.is_constant(),
            _ => {}
        });
        CompiledExpr { root, registers, is_fixed }
    }

    /// What it is worth; `None` where nothing is mapped, something is divided by zero, or more than 64 bits are reckoned with.
    #[must_use]
    pub fn value(&self, operands: &impl Operands) -> Option<u128> {
        match &self.root {
            Term::Wide(value) => Some(*value),
            Term::Part(view) => Some(view.read(operands.registers().get(view.register))),
            Term::Memory { address, size } => operands.load(address.word(operands)?, *size),
            root => root.word(operands).map(u128::from),
        }
    }

    /// Whether it is worth something but 0.
    #[must_use]
    #[inline]
    pub fn holds(&self, operands: &impl Operands) -> bool {
        match &self.root {
            Term::Wide(_) | Term::Part(_) | Term::Memory { .. } => self.value(operands).is_some_and(|value| value != 0),
            root => root.word(operands).is_some_and(|value| value != 0),
        }
    }

    /// The registers that its value hangs on.
    #[must_use]
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// Whether its value hangs on anything.
    #[must_use]
    pub fn can_change(&self) -> bool {
        let mut can = false;
        self.root.visit(&mut |term| can |= matches!(term, Term::Part(_) | Term::Memory { .. }));
        can
    }

    /// Whether the memory that its value hangs on is the same at every step.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.is_fixed
    }

    /// The memory that its value hangs on now: as long as neither that nor a register does, the value does not change.
    #[must_use]
    pub fn places(&self, operands: &impl Operands) -> Vec<(u64, u64)> {
        let mut places = Vec::new();
        self.root.visit(&mut |term| {
            if let Term::Memory { address, size } = term {
                places.extend(address.word(operands).map(|address| (address, u64::from(*size))));
            }
        });
        places
    }

    /// Everything that its value hangs on now.
    #[must_use]
    pub fn sources(&self, operands: &impl Operands) -> Vec<Watched> {
        let memory = |(address, size)| Watched::Memory { address: Address(address), size };
        let places = self.places(operands).into_iter().map(memory);
        self.registers.iter().copied().map(Watched::Register).chain(places).collect()
    }
}

impl Term {
    /// Calls `seen` with this term and all inside it.
    fn visit(&self, seen: &mut impl FnMut(&Term)) {
        seen(self);
        match self {
            Term::Nothing | Term::Number(_) | Term::Wide(_) | Term::Part(_) => {}
            Term::Memory { address: operand, .. } | Term::Unary(_, operand) => operand.visit(seen),
            Term::Binary(_, left, right) | Term::And(left, right) | Term::Or(left, right) => {
                left.visit(seen);
                right.visit(seen);
            }
        }
    }

    fn is_constant(&self) -> bool {
        let mut is_constant = true;
        self.visit(&mut |term| is_constant &= !matches!(term, Term::Part(_) | Term::Memory { .. }));
        is_constant
    }

    fn word(&self, operands: &impl Operands) -> Option<u64> {
        Some(match self {
            Term::Nothing | Term::Wide(_) => return None,
            Term::Number(value) => *value,
            Term::Part(View { register: Register::Gpr(number), shift, bits }) => {
                let whole = operands.registers().gpr[usize::from(*number & 15)];
                (whole >> shift) & (u64::MAX >> (64 - bits))
            }
            Term::Part(view) if view.bits > 64 => return None,
            Term::Part(view) => view.read(operands.registers().get(view.register)) as u64,
            Term::Memory { size: 16, .. } => return None,
            Term::Memory { address, size } => operands.load(address.word(operands)?, *size)? as u64,
            Term::Unary(apply, operand) => apply(operand.word(operands)?),
            Term::Binary(join, left, right) => join(left.word(operands)?, right.word(operands)?)?,
            Term::And(left, right) => u64::from(left.word(operands)? != 0 && right.word(operands)? != 0),
            Term::Or(left, right) => u64::from(left.word(operands)? != 0 || right.word(operands)? != 0),
        })
    }
}
