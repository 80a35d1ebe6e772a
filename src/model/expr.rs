//! Compiled expressions over registers and memory: an expression tree with names resolved and operators as function
//! pointers.
//!
//! Conditions and watchpoints are evaluated before each of millions of steps, so no lookup and no parsing is left.
//! Evaluated on any [`EvalContext`]: a machine, or a state reconstructed by a search. The registers and memory ranges
//! that a value depends on are known, so that it is re-evaluated only after one of them changed.

use super::addr::Address;
use super::location::Location;
use super::register::{Register, RegisterView, Registers};

/// A compiled expression.
#[derive(Clone, Debug)]
pub struct CompiledExpr {
    root: Term,
    registers: Vec<Register>,
    has_fixed_addresses: bool,
}

/// A node of the expression tree.
#[derive(Clone, Debug)]
pub enum Term {
    /// Has no value.
    Undefined,
    /// A constant.
    Number(u64),
    /// A number of more than 64 bits; arithmetic on it has no value.
    Wide(u128),
    /// A register or a part of one, zero-extended.
    Register(RegisterView),
    /// A number in memory, little-endian and zero-extended.
    Memory {
        /// Where it lies.
        address: Box<Term>,
        /// In bytes: 1, 2, 4, 8 or 16.
        size: u8,
    },
    /// An operator applied to one operand.
    Unary(fn(u64) -> u64, Box<Term>),
    /// An operator applied to two, which may have no value for them (a division by zero).
    Binary(fn(u64, u64) -> Option<u64>, Box<Term>, Box<Term>),
    /// 1 if both are not 0, else 0. Both are evaluated.
    And(Box<Term>, Box<Term>),
    /// 1 if one of them is not 0, else 0. Both are evaluated.
    Or(Box<Term>, Box<Term>),
}

/// The state that an expression is evaluated on: a machine's, or one reconstructed by a search of the record.
pub trait EvalContext {
    /// The registers of that state.
    fn registers(&self) -> &Registers;

    /// A number of 1, 2, 4, 8 or 16 bytes in memory, zero-extended; `None` where nothing is mapped.
    fn load(&self, address: u64, size: u8) -> Option<u128>;
}

impl CompiledExpr {
    /// Notes what the value of `root` depends on.
    #[must_use]
    pub fn new(root: Term) -> CompiledExpr {
        let (mut registers, mut has_fixed_addresses) = (Vec::new(), true);
        root.visit(&mut |term| match term {
            Term::Register(view) => registers.push(view.register),
            Term::Memory { address, .. } => has_fixed_addresses &= address.is_constant(),
            _ => {}
        });
        CompiledExpr { root, registers, has_fixed_addresses }
    }

    /// The value; `None` for unmapped memory, division by zero, or arithmetic on more than 64 bits.
    #[must_use]
    pub fn value(&self, context: &impl EvalContext) -> Option<u128> {
        match &self.root {
            Term::Wide(value) => Some(*value),
            Term::Register(view) => Some(view.read(context.registers().get(view.register))),
            Term::Memory { address, size } => context.load(address.word(context)?, *size),
            root => root.word(context).map(u128::from),
        }
    }

    /// True if it has a value other than 0.
    #[must_use]
    #[inline]
    pub fn holds(&self, context: &impl EvalContext) -> bool {
        match &self.root {
            Term::Wide(_) | Term::Register(_) | Term::Memory { .. } => {
                self.value(context).is_some_and(|value| value != 0)
            }
            root => root.word(context).is_some_and(|value| value != 0),
        }
    }

    /// The registers that its value depends on.
    #[must_use]
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// True if its value depends on any state.
    #[must_use]
    pub fn depends_on_state(&self) -> bool {
        let mut depends = false;
        self.root.visit(&mut |term| depends |= matches!(term, Term::Register(_) | Term::Memory { .. }));
        depends
    }

    /// True if the memory ranges that it reads are the same in every state.
    #[must_use]
    pub fn has_fixed_addresses(&self) -> bool {
        self.has_fixed_addresses
    }

    /// The memory ranges that its value depends on in this state. The value changes only if one of them or a register does.
    #[must_use]
    pub fn memory_ranges(&self, context: &impl EvalContext) -> Vec<(u64, u64)> {
        let mut ranges = Vec::new();
        self.root.visit(&mut |term| {
            if let Term::Memory { address, size } = term {
                ranges.extend(address.word(context).map(|address| (address, u64::from(*size))));
            }
        });
        ranges
    }

    /// Everything that its value depends on in this state.
    #[must_use]
    pub fn inputs(&self, context: &impl EvalContext) -> Vec<Location> {
        let memory = |(address, size)| Location::Memory { address: Address(address), size };
        let ranges = self.memory_ranges(context).into_iter().map(memory);
        self.registers.iter().copied().map(Location::Register).chain(ranges).collect()
    }
}

impl Term {
    /// Calls `visitor` with this term and all subterms.
    fn visit(&self, visitor: &mut impl FnMut(&Term)) {
        visitor(self);
        match self {
            Term::Undefined | Term::Number(_) | Term::Wide(_) | Term::Register(_) => {}
            Term::Memory { address: operand, .. } | Term::Unary(_, operand) => operand.visit(visitor),
            Term::Binary(_, left, right) | Term::And(left, right) | Term::Or(left, right) => {
                left.visit(visitor);
                right.visit(visitor);
            }
        }
    }

    fn is_constant(&self) -> bool {
        let mut is_constant = true;
        self.visit(&mut |term| is_constant &= !matches!(term, Term::Register(_) | Term::Memory { .. }));
        is_constant
    }

    fn word(&self, context: &impl EvalContext) -> Option<u64> {
        Some(match self {
            Term::Undefined | Term::Wide(_) => return None,
            Term::Number(value) => *value,
            Term::Register(RegisterView { register: Register::Gpr(number), shift, bits }) => {
                let whole = context.registers().gpr[usize::from(*number & 15)];
                (whole >> shift) & (u64::MAX >> (64 - bits))
            }
            Term::Register(view) if view.bits > 64 => return None,
            Term::Register(view) => view.read(context.registers().get(view.register)) as u64,
            Term::Memory { size: 16, .. } => return None,
            Term::Memory { address, size } => context.load(address.word(context)?, *size)? as u64,
            Term::Unary(apply, operand) => apply(operand.word(context)?),
            Term::Binary(join, left, right) => join(left.word(context)?, right.word(context)?)?,
            Term::And(left, right) => u64::from(left.word(context)? != 0 && right.word(context)? != 0),
            Term::Or(left, right) => u64::from(left.word(context)? != 0 || right.word(context)? != 0),
        })
    }
}
