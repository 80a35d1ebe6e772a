//! Parsed operands, and their resolution to numbers once symbols have values.
//!
//! How a bare symbol is read depends on the dialect (memory in GNU, an address in NASM). Invariant: a resolved
//! displacement fits what the CPU encodes.

use super::error::SourceError;
use super::expr::{ExprValue, Resolve, SourceExpr};
use super::lexer::{Dialect, SourceSpan};
use crate::x86::operand::{Displacement, MemoryRef, ResolvedOperand};
use crate::x86::register_name::RegisterName;

/// Kind of a parsed operand, its symbols unresolved.
#[derive(Clone, PartialEq, Debug)]
pub enum OperandKind {
    Register(RegisterName),
    /// `offset sym`: the address itself.
    Offset(SourceExpr),
    /// A number or a symbol without brackets: what it means depends on dialect and mnemonic.
    Bare(SourceExpr),
    Memory(AddressExpr),
}

/// A parsed operand and its position.
#[derive(Clone, PartialEq, Debug)]
pub struct Operand {
    pub kind: OperandKind,
    /// Bytes, from `dword ptr` and the like.
    pub size: Option<u32>,
    pub span: SourceSpan,
}

/// An address expression, its symbols unresolved.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AddressExpr {
    pub segment: Option<RegisterName>,
    /// May be `rip`.
    pub base: Option<RegisterName>,
    pub index: Option<RegisterName>,
    /// 1, 2, 4 or 8.
    pub scale: u32,
    pub displacement: Option<SourceExpr>,
    /// NASM's `rel` (or `default rel`): relative to `rip`, although none is written.
    pub relative: bool,
}

pub(super) const SIZES: [(&str, u32); 14] = [
    ("byte", 1),
    ("word", 2),
    ("dword", 4),
    ("qword", 8),
    ("mmword", 8),
    ("tbyte", 10),
    ("tword", 10),
    ("xword", 10),
    ("xmmword", 16),
    ("oword", 16),
    ("ymmword", 32),
    ("yword", 32),
    ("zmmword", 64),
    ("zword", 64),
];

/// The word for a size in bytes, as rustc writes it.
#[must_use]
pub(crate) fn size_word(bytes: u32) -> Option<&'static str> {
    SIZES.iter().find(|(_, size)| *size == bytes).map(|(word, _)| if bytes == 8 { "qword" } else { *word })
}

impl Operand {
    /// The expression whose symbols the operand depends on.
    #[must_use]
    pub fn expr(&self) -> Option<&SourceExpr> {
        match &self.kind {
            OperandKind::Register(_) => None,
            OperandKind::Offset(expr) | OperandKind::Bare(expr) => Some(expr),
            OperandKind::Memory(memory) => memory.displacement.as_ref(),
        }
    }

    /// Resolves the operand of an instruction at `here`.
    ///
    /// # Errors
    /// Undefined symbols and numbers beyond what an address can hold.
    pub fn resolve(&self, dialect: Dialect, resolve: &mut Resolve, here: u64) -> Result<ResolvedOperand, SourceError> {
        match &self.kind {
            OperandKind::Register(reg) => Ok(ResolvedOperand::Register(*reg)),
            OperandKind::Offset(expr) => Ok(ResolvedOperand::Immediate(expr.eval(resolve, here)?.number())),
            OperandKind::Memory(memory) => self.resolve_address(memory, resolve, here).map(ResolvedOperand::Memory),
            OperandKind::Bare(expr) => {
                let value = expr.eval(resolve, here)?;
                let is_memory = !dialect.is_nasm() && (matches!(value, ExprValue::Address(_)) || self.size.is_some());
                if !is_memory {
                    self.check_sized_number(value.number())?;
                    return Ok(ResolvedOperand::Immediate(value.number()));
                }
                let memory = AddressExpr { displacement: Some(expr.clone()), scale: 1, ..AddressExpr::default() };
                self.resolve_address(&memory, resolve, here).map(ResolvedOperand::Memory)
            }
        }
    }

    /// NASM lets a number carry a size (`push dword 5`): then it must fit that size.
    fn check_sized_number(&self, value: i128) -> Result<(), SourceError> {
        let Some(bits) = self.size.map(|bytes| (bytes * 8).min(64)) else { return Ok(()) };
        if value < -(1 << (bits - 1)) || value >= 1 << bits {
            return Err(self.span.error(format!("{value} does not fit in {bits} bits")));
        }
        Ok(())
    }

    fn resolve_address(
        &self,
        memory: &AddressExpr,
        resolve: &mut Resolve,
        here: u64,
    ) -> Result<MemoryRef, SourceError> {
        let value = match &memory.displacement {
            None => ExprValue::Number(0),
            Some(expr) => expr.eval(resolve, here)?,
        };
        let is_relative = memory.base.is_some_and(RegisterName::is_rip) || memory.relative;
        let displacement = match value {
            ExprValue::Address(address) if is_relative => Displacement::Target(self.address(address)?),
            ExprValue::Number(address) if memory.relative => Displacement::Target(self.address(address)?),
            ExprValue::Number(distance) if is_relative => Displacement::FromNext(self.displacement(distance)?),
            _ if memory.base.is_none() && memory.index.is_none() => {
                Displacement::Constant(self.address(value.number())?.cast_signed())
            }
            _ => Displacement::Constant(self.displacement(value.number())?),
        };
        Ok(MemoryRef {
            size: self.size,
            segment: memory.segment,
            base: memory.base.filter(|base| !base.is_rip()),
            index: memory.index,
            scale: memory.scale.max(1),
            displacement,
        })
    }

    fn address(&self, value: i128) -> Result<u64, SourceError> {
        let in_range = (-(1 << 63)..1 << 64).contains(&value);
        if in_range { Ok(value as u64) } else { Err(self.span.error("this address needs more than 64 bits")) }
    }

    fn displacement(&self, value: i128) -> Result<i64, SourceError> {
        // 64-bit addresses wrap around, so a number close to 2⁶⁴ is a small negative one.
        let value = if ((1i128 << 64) - (1 << 31)..1 << 64).contains(&value) { value - (1 << 64) } else { value };
        if (-(1 << 31)..1 << 31).contains(&value) {
            return Ok(value as i64);
        }
        let help = "put it into a register first";
        Err(self.span.error_with(format!("{value} does not fit in the 32 bits that an address has for a number"), help))
    }
}
