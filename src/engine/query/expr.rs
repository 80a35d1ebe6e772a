//! Expressions on registers and memory, made ready to be evaluated millions of times: on a state, or while its record is gone
//! through.
//!
//! What the signs mean is the session's affair; here they are functions. Nothing is looked up by name.

use super::find::Watched;
use super::overlay::MemoryOverlay;
use crate::engine::state::memory::Memory;
use crate::model::addr::Address;
use crate::model::register::{Register, Registers, View};

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

/// What a formula is evaluated on.
#[derive(Clone, Copy)]
pub struct EvalContext<'a> {
    pub registers: &'a Registers,
    pub memory: &'a Memory,
    /// How memory is to be changed before it is looked at.
    pub overlay: Option<&'a MemoryOverlay>,
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
    pub fn value(&self, context: EvalContext) -> Option<u128> {
        match &self.root {
            Term::Wide(value) => Some(*value),
            Term::Part(view) => Some(view.read(context.registers.get(view.register))),
            Term::Memory { address, size } => context.load(address.word(context)?, *size),
            root => root.word(context).map(u128::from),
        }
    }

    /// Whether it is worth something but 0.
    #[must_use]
    #[inline]
    pub fn holds(&self, context: EvalContext) -> bool {
        match &self.root {
            Term::Wide(_) | Term::Part(_) | Term::Memory { .. } => self.value(context).is_some_and(|value| value != 0),
            root => root.word(context).is_some_and(|value| value != 0),
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
    pub fn places(&self, context: EvalContext) -> Vec<(u64, u64)> {
        let mut places = Vec::new();
        self.root.visit(&mut |term| {
            if let Term::Memory { address, size } = term {
                places.extend(address.word(context).map(|address| (address, u64::from(*size))));
            }
        });
        places
    }

    /// Everything that its value hangs on now.
    #[must_use]
    pub fn sources(&self, context: EvalContext) -> Vec<Watched> {
        let memory = |(address, size)| Watched::Memory { address: Address(address), size };
        let places = self.places(context).into_iter().map(memory);
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

    fn word(&self, context: EvalContext) -> Option<u64> {
        Some(match self {
            Term::Nothing | Term::Wide(_) => return None,
            Term::Number(value) => *value,
            Term::Part(View { register: Register::Gpr(number), shift, bits }) => {
                let whole = context.registers.gpr[usize::from(*number & 15)];
                (whole >> shift) & (u64::MAX >> (64 - bits))
            }
            Term::Part(view) if view.bits > 64 => return None,
            Term::Part(view) => view.read(context.registers.get(view.register)) as u64,
            Term::Memory { size: 16, .. } => return None,
            Term::Memory { address, size } => context.load(address.word(context)?, *size)? as u64,
            Term::Unary(apply, operand) => apply(operand.word(context)?),
            Term::Binary(join, left, right) => join(left.word(context)?, right.word(context)?)?,
            Term::And(left, right) => u64::from(left.word(context)? != 0 && right.word(context)? != 0),
            Term::Or(left, right) => u64::from(left.word(context)? != 0 || right.word(context)? != 0),
        })
    }
}

impl EvalContext<'_> {
    #[inline]
    fn load(self, address: u64, size: u8) -> Option<u128> {
        let now = self.memory.load_small(address, size)?;
        Some(self.overlay.map_or(now, |overlay| now ^ overlay.difference(address, size)))
    }
}
