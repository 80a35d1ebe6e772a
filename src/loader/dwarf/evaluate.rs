//! Evaluates DWARF expressions (DWARF 5, section 2.5) with the registers of a frame and the memory of a program.
//!
//! The stack machine is `gimli`'s; here are the answers to what it asks for. Operations and questions are bounded, so that a damaged
//! expression ends.

use super::sections::{AttributeValue, Reader};
use super::units::Units;
use crate::model::addr::Address;
use crate::model::debug::target::{FrameState, Target};
use crate::model::debug::variable::{Piece, PiecePlace, Unavailable};
use gimli::constants as c;
use gimli::{Encoding, EvaluationResult, Expression, Location, Operation, Reader as _, Register, Value, ValueType};

/// Operations of one expression.
const MAX_OPERATIONS: u32 = 10_000;
/// Pieces and nested questions of one expression.
const MAX_QUESTIONS: usize = 1_000;

/// Where an expression is evaluated.
pub(super) struct Evaluation<'a> {
    pub(super) frame: &'a FrameState,
    pub(super) target: &'a dyn Target,
    pub(super) bias: u64,
    pub(super) encoding: Encoding,
    /// The unit that the expression stands in, for the types and addresses that it names.
    pub(super) unit: Option<(&'a Units, usize)>,
    pub(super) frame_base: Option<u64>,
    pub(super) cfa: Option<u64>,
}

impl Evaluation<'_> {
    /// The pieces that an expression gives.
    ///
    /// # Errors
    /// When it depends on what is not known.
    pub(super) fn pieces(
        &self,
        expression: Expression<Reader>,
        initial: Option<u64>,
    ) -> Result<Vec<Piece>, Unavailable> {
        let mut evaluation = expression.evaluation(self.encoding);
        evaluation.set_max_iterations(MAX_OPERATIONS);
        if let Some(initial) = initial {
            evaluation.set_initial_value(initial);
        }
        let mut result = evaluation.evaluate().map_err(malformed)?;
        for _ in 0..MAX_QUESTIONS {
            result = match result {
                EvaluationResult::Complete => return evaluation.result().iter().map(piece).collect(),
                EvaluationResult::RequiresMemory { address, size, base_type, .. } => {
                    let mut bytes = vec![0; usize::from(size)];
                    if !self.target.read(Address(address), &mut bytes) {
                        return Err(Unavailable::Unmapped(Address(address)));
                    }
                    evaluation.resume_with_memory(value(self.value_type(base_type)?, bytes)?)
                }
                EvaluationResult::RequiresRegister { register, base_type } => {
                    let value = self.register(register, self.value_type(base_type)?)?;
                    evaluation.resume_with_register(value)
                }
                EvaluationResult::RequiresFrameBase => {
                    let base = self.frame_base.ok_or(Unavailable::Register(crate::model::debug::target::RSP))?;
                    evaluation.resume_with_frame_base(base)
                }
                EvaluationResult::RequiresCallFrameCfa => {
                    let cfa = self.cfa.ok_or(Unavailable::Register(crate::model::debug::target::RSP))?;
                    evaluation.resume_with_call_frame_cfa(cfa)
                }
                EvaluationResult::RequiresTls(offset) => {
                    let address = self.target.thread_local(offset).ok_or(Unavailable::NotHere)?;
                    evaluation.resume_with_tls(address.0)
                }
                EvaluationResult::RequiresEntryValue(expression) => {
                    let value = self.entry_value(expression)?;
                    evaluation.resume_with_entry_value(Value::Generic(value))
                }
                EvaluationResult::RequiresRelocatedAddress(address) => {
                    evaluation.resume_with_relocated_address(address.wrapping_add(self.bias))
                }
                EvaluationResult::RequiresIndexedAddress { index, relocate } => {
                    let (units, unit) = self.unit.ok_or_else(unreadable)?;
                    let address = units.dwarf.address(&units.list[unit].unit, index).map_err(malformed)?;
                    let bias = if relocate { self.bias } else { 0 };
                    evaluation.resume_with_indexed_address(address.wrapping_add(bias))
                }
                EvaluationResult::RequiresBaseType(offset) => {
                    let ty = self.value_type(offset)?;
                    evaluation.resume_with_base_type(ty)
                }
                _ => return Err(unreadable()),
            }
            .map_err(malformed)?;
        }
        Err(unreadable())
    }

    /// The single number that an expression computes, as those of unwind tables and frame bases do.
    ///
    /// # Errors
    /// When it depends on what is not known, or gives no address.
    pub(super) fn address(&self, expression: Expression<Reader>, initial: Option<u64>) -> Result<u64, Unavailable> {
        match &self.pieces(expression, initial)?[..] {
            [Piece { place: PiecePlace::Memory(address), .. }] => Ok(address.0),
            [Piece { place: PiecePlace::Register(number), .. }] => {
                self.frame.register(*number).ok_or(Unavailable::Register(*number))
            }
            [Piece { place: PiecePlace::Bytes(bytes), .. }] if bytes.len() == 8 => {
                Ok(bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte)))
            }
            [Piece { place: PiecePlace::Unavailable(why), .. }] => Err(why.clone()),
            _ => Err(unreadable()),
        }
    }

    fn register(&self, register: Register, ty: ValueType) -> Result<Value, Unavailable> {
        let bytes = self.frame.register_bytes(register.0).ok_or(Unavailable::Register(register.0))?;
        value(ty, bytes)
    }

    fn entry_value(&self, expression: Expression<Reader>) -> Result<u64, Unavailable> {
        let mut operations = expression.operations(self.encoding);
        let (register, offset) = match (operations.next(), operations.next()) {
            (Ok(Some(Operation::Register { register })), Ok(None)) => (register, 0),
            (Ok(Some(Operation::RegisterOffset { register, offset, .. })), Ok(None)) => (register, offset),
            _ => return Err(unreadable()),
        };
        let value = self.target.entry_value(self.frame, register.0).ok_or(Unavailable::EntryValue(register.0))?;
        Ok(value.wrapping_add_signed(offset))
    }

    fn value_type(&self, base_type: gimli::UnitOffset<usize>) -> Result<ValueType, Unavailable> {
        if base_type.0 == 0 {
            return Ok(ValueType::Generic);
        }
        let (units, unit) = self.unit.ok_or_else(unreadable)?;
        let entry = units.list[unit].unit.entry(base_type).map_err(malformed)?;
        let size = entry.attr_value(c::DW_AT_byte_size).and_then(|size| size.udata_value());
        match (entry.attr_value(c::DW_AT_encoding), size) {
            (Some(AttributeValue::Encoding(encoding)), Some(size)) => {
                ValueType::from_encoding(encoding, size).ok_or_else(unreadable)
            }
            _ => Err(unreadable()),
        }
    }
}

/// The value of some bytes, of which those that are missing are zero; a generic one is as wide as an address.
fn value(ty: ValueType, mut bytes: Vec<u8>) -> Result<Value, Unavailable> {
    bytes.resize(bytes.len().max(8), 0);
    match ty {
        ValueType::Generic => {
            Ok(Value::Generic(bytes[..8].iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))))
        }
        ty => Value::parse(ty, super::sections::reader(bytes)).map_err(malformed),
    }
}

fn piece(piece: &gimli::Piece<Reader>) -> Result<Piece, Unavailable> {
    let size = match piece.size_in_bits {
        Some(bits) if bits % 8 != 0 => return Err(unreadable()),
        bits => bits.map(|bits| bits / 8),
    };
    if piece.bit_offset.is_some_and(|offset| offset != 0) {
        return Err(unreadable());
    }
    let place = match &piece.location {
        Location::Empty => PiecePlace::Unavailable(Unavailable::OptimisedOut),
        Location::Register { register } => PiecePlace::Register(register.0),
        Location::Address { address } => PiecePlace::Memory(Address(*address)),
        Location::Value { value } => PiecePlace::Bytes(value_bytes(*value)),
        Location::Bytes { value } => PiecePlace::Bytes(value.to_slice().map_err(malformed)?.into_owned()),
        Location::ImplicitPointer { .. } => PiecePlace::Unavailable(Unavailable::ImplicitPointer),
    };
    Ok(Piece { size, place })
}

fn value_bytes(value: Value) -> Vec<u8> {
    match value {
        Value::Generic(value) | Value::U64(value) => value.to_le_bytes().to_vec(),
        Value::I64(value) => value.to_le_bytes().to_vec(),
        Value::I8(value) => value.to_le_bytes().to_vec(),
        Value::U8(value) => vec![value],
        Value::I16(value) => value.to_le_bytes().to_vec(),
        Value::U16(value) => value.to_le_bytes().to_vec(),
        Value::I32(value) => value.to_le_bytes().to_vec(),
        Value::U32(value) => value.to_le_bytes().to_vec(),
        Value::F32(value) => value.to_le_bytes().to_vec(),
        Value::F64(value) => value.to_le_bytes().to_vec(),
    }
}

fn malformed(error: gimli::Error) -> Unavailable {
    Unavailable::Malformed(error.to_string())
}

fn unreadable() -> Unavailable {
    Unavailable::Malformed(String::from("a kind of expression that is not evaluated"))
}
