//! Where a value's bytes come from: memory, or a variable that was put together from registers and pieces (DWARF location descriptions).
//!
//! Every read says why a byte is not available: unmapped, undefined, optimised out, a register that was not preserved. At most
//! `MAX_BYTES` are read at once.

use super::value::ValuePlace;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::target::{FrameState, Target};
use crate::model::debug::variable::{Piece, PiecePlace, Unavailable, Variable, VariableLocation};
use std::sync::Arc;

/// Bytes of one value that are read at once.
const MAX_BYTES: u64 = 1 << 16;

/// Where a value's bytes come from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    Memory(Address),
    Buffer(Arc<Buffer>, u64),
}

/// A variable that lies in no single place of memory.
#[derive(Debug)]
pub(super) struct Buffer {
    /// With a reason for a byte that is not available.
    bytes: Vec<Result<u8, Unavailable>>,
    register: Option<u16>,
}

impl Source {
    /// The bytes of a variable in a frame.
    ///
    /// # Errors
    /// When all of it is unavailable.
    pub(super) fn of_variable(
        debug: &DebugInfo,
        variable: &Variable,
        size: u64,
        frame: &FrameState,
        target: &dyn Target,
    ) -> Result<Source, Unavailable> {
        let location = debug.locate(variable, frame, target)?;
        match &location.pieces[..] {
            [] => return Err(Unavailable::OptimisedOut),
            [Piece { place: PiecePlace::Memory(address), size: None }] => return Ok(Source::Memory(*address)),
            [Piece { place: PiecePlace::Memory(address), size: Some(whole) }] if *whole >= size => {
                return Ok(Source::Memory(*address));
            }
            _ => {}
        }
        let buffer = Buffer::new(&location, size.min(MAX_BYTES), frame, target);
        match buffer.bytes.first() {
            Some(Err(why)) if buffer.bytes.iter().all(Result::is_err) => Err(why.clone()),
            _ => Ok(Source::Buffer(Arc::new(buffer), 0)),
        }
    }

    /// Bytes that lie in no single place.
    pub(super) fn of_bytes(bytes: &[u8]) -> Source {
        let bytes = bytes.iter().copied().map(Ok).collect();
        Source::Buffer(Arc::new(Buffer { bytes, register: None }), 0)
    }

    pub(super) fn plus(&self, bytes: u64) -> Source {
        match self {
            Source::Memory(address) => Source::Memory(address.plus(bytes)),
            Source::Buffer(buffer, offset) => Source::Buffer(buffer.clone(), offset.saturating_add(bytes)),
        }
    }

    pub(super) fn place(&self) -> ValuePlace {
        match self {
            Source::Memory(address) => ValuePlace::Memory(*address),
            Source::Buffer(buffer, 0) => buffer.register.map_or(ValuePlace::Nowhere, ValuePlace::Register),
            Source::Buffer(..) => ValuePlace::Nowhere,
        }
    }

    /// The bytes there.
    ///
    /// # Errors
    /// A clause that says why they are not known.
    pub(super) fn read(&self, size: u64, target: &dyn Target) -> Result<Vec<u8>, String> {
        if size > MAX_BYTES {
            return Err(format!("{size} bytes are too many to be read at once"));
        }
        match self {
            // An empty slice points nowhere.
            _ if size == 0 => Ok(Vec::new()),
            Source::Memory(address) => {
                let mut bytes = vec![0; size as usize];
                if !target.read(*address, &mut bytes) {
                    return Err(format!("nothing is mapped at {address}"));
                }
                if !target.is_defined(*address, size) {
                    return Err(String::from("nobody wrote these bytes"));
                }
                Ok(bytes)
            }
            Source::Buffer(buffer, offset) => {
                let start = usize::try_from(*offset).unwrap_or(usize::MAX);
                let bytes = start.checked_add(size as usize).and_then(|end| buffer.bytes.get(start..end));
                let bytes = bytes.ok_or("it is larger than what holds it")?;
                bytes.iter().map(|byte| byte.clone().map_err(|why| why.to_string())).collect()
            }
        }
    }

    /// A little-endian number of up to 16 bytes.
    ///
    /// # Errors
    /// A clause that says why it is not known.
    pub(super) fn number(&self, size: u64, target: &dyn Target) -> Result<u128, String> {
        let bytes = self.read(size.min(16), target)?;
        Ok(bytes.iter().rev().fold(0, |number, byte| number << 8 | u128::from(*byte)))
    }

    pub(super) fn word(&self, target: &dyn Target) -> Result<u64, String> {
        self.number(8, target).map(|word| word as u64)
    }
}

impl Buffer {
    fn new(location: &VariableLocation, size: u64, frame: &FrameState, target: &dyn Target) -> Buffer {
        let size = size as usize;
        let mut bytes = Vec::with_capacity(size);
        for piece in &location.pieces {
            let left = size - bytes.len();
            let length = piece.size.map_or(left, |size| (size as usize).min(left));
            bytes.extend(piece_bytes(&piece.place, length, frame, target));
        }
        // What no piece covers has no value.
        bytes.resize(size, Err(Unavailable::OptimisedOut));
        let register = match location.pieces[..] {
            [Piece { place: PiecePlace::Register(number), .. }] => Some(number),
            _ => None,
        };
        Buffer { bytes, register }
    }
}

fn piece_bytes(
    place: &PiecePlace,
    length: usize,
    frame: &FrameState,
    target: &dyn Target,
) -> Vec<Result<u8, Unavailable>> {
    let mut found: Vec<Result<u8, Unavailable>> = match place {
        PiecePlace::Memory(address) => {
            let mut bytes = vec![0; length];
            if target.read(*address, &mut bytes) {
                bytes.into_iter().map(Ok).collect()
            } else {
                vec![Err(Unavailable::Unmapped(*address)); length]
            }
        }
        PiecePlace::Register(number) => match frame.register_bytes(*number) {
            Some(bytes) => bytes.into_iter().map(Ok).collect(),
            None => vec![Err(Unavailable::Register(*number)); length],
        },
        PiecePlace::Bytes(bytes) => bytes.iter().copied().map(Ok).collect(),
        PiecePlace::Unavailable(why) => vec![Err(why.clone()); length],
    };
    // A register or constant that is narrower than the piece says nothing of the rest.
    found.resize(length, Err(Unavailable::OptimisedOut));
    found
}
