//! A function called from outside, as text: `fact(6)`, `sum([1, 2, 3], len)`, `length("hello")`, `max(u8[3, 9], 2)`, `half(3.0)`.
//!
//! An array or a text lies in the guest's memory and its address is the argument; `len` is the number of elements of the array
//! before it. In exercises numbers may be ranges (`0..=9`) from which a value is drawn, and arrays may be drawn as a whole
//! (`[0..=9; 1..=5]`). Nothing is run here.

mod argument_check;
mod array;
mod parse;
mod seeded_ranges;

pub use super::float::Float;
pub use array::{Array, Element, Elements};
pub use seeded_ranges::{Sampler, SeededRange};

use super::error::LineError;
use super::token::Piece;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{CallArguments, Entry, Program, Segment};
use crate::model::symbol_table::{Resolved, SymbolKind};
use crate::source::nearest::nearest;
use std::fmt;
use std::sync::Arc;

/// Bytes of guest memory for the arrays and texts of one call.
pub const ARGUMENT_ROOM: usize = 16 * 1024;

/// Arrays begin at multiples of this.
const ARRAY_ALIGN: usize = 16;

/// A function and what it is called with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call {
    /// Its label.
    pub function: String,
    /// At most six numbers and eight floating-point numbers: more would not be in registers.
    pub arguments: Vec<Argument>,
}

/// One argument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Argument {
    /// A number, or a range that one is drawn from.
    Number(SeededRange),
    /// A floating-point number.
    Float(Float),
    /// The address of an array or a text.
    Array(Array),
    /// The number of elements of the array before it.
    Length,
}

impl Array {
    /// Reads an array or a text.
    ///
    /// # Errors
    /// At the first character that does not belong.
    pub fn parse(text: &str) -> Result<Array, LineError> {
        parse::array(Piece::whole(text))
    }
}

/// The arguments of a call as a machine takes them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlacedArguments {
    /// What goes in the argument registers.
    pub arguments: CallArguments,
    /// What lies where the arrays begin.
    pub memory: Vec<u8>,
    /// Where each array lies, in order.
    pub arrays: Vec<Address>,
}

impl Call {
    /// Reads a call.
    ///
    /// # Errors
    /// At the first character that does not belong.
    pub fn parse(text: &str) -> Result<Call, LineError> {
        parse::call(Piece::whole(text))
    }

    /// Its arrays and texts, in order.
    pub fn arrays(&self) -> impl Iterator<Item = &Array> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Array(array) => Some(array),
            Argument::Number(_) | Argument::Float(_) | Argument::Length => None,
        })
    }

    /// Whether every value is given, none to be drawn.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.arguments.iter().all(|argument| match argument {
            Argument::Number(range) => range.is_one(),
            Argument::Array(array) => array.is_given(),
            Argument::Float(_) | Argument::Length => true,
        })
    }

    /// The same call with every value drawn.
    #[must_use]
    pub fn sampled(&self, sampler: &mut Sampler) -> Call {
        let mut length = 0;
        let draw = |argument: &Argument| match argument {
            Argument::Number(range) => Argument::Number(SeededRange::one(sampler.sample(*range))),
            Argument::Float(float) => Argument::Float(*float),
            Argument::Array(array) => {
                let array = array.sampled(sampler);
                length = array.n_elements();
                Argument::Array(array)
            }
            Argument::Length => Argument::Number(SeededRange::one(length as i128)),
        };
        Call { function: self.function.clone(), arguments: self.arguments.iter().map(draw).collect() }
    }

    /// Where everything goes if there is room for arrays from `start` on; what is a range counts with its lowest value.
    ///
    /// # Errors
    /// When the arrays do not fit.
    pub fn place(&self, start: Address) -> Result<PlacedArguments, LineError> {
        let mut placed =
            PlacedArguments { arguments: CallArguments::default(), memory: vec![0; ARGUMENT_ROOM], arrays: Vec::new() };
        let CallArguments { integers, floats } = &mut placed.arguments;
        let (mut integers, mut floats) = (integers.iter_mut(), floats.iter_mut());
        let (mut end, mut length) = (0, 0);
        for argument in &self.arguments {
            let register = if let Argument::Float(_) = argument { floats.next() } else { integers.next() };
            let Some(register) = register else { break };
            *register = match argument {
                Argument::Number(range) => range.low as u64,
                Argument::Float(float) => float.bits(),
                Argument::Length => length,
                Argument::Array(array) => {
                    let bytes = array.bytes();
                    let Some(room) = placed.memory.get_mut(end..end + bytes.len()) else {
                        return Err(too_large());
                    };
                    room.copy_from_slice(&bytes);
                    let address = start.plus(end as u64);
                    placed.arrays.push(address);
                    length = array.n_elements() as u64;
                    // A gap, so that what runs over one array's end is not in the next.
                    end = (end + bytes.len()).next_multiple_of(ARRAY_ALIGN) + ARRAY_ALIGN;
                    address.0
                }
            };
        }
        Ok(placed)
    }

    /// The program that starts with this call.
    ///
    /// # Errors
    /// When the program has no such function, or the arrays do not fit.
    pub fn enter(&self, program: &Program) -> Result<Program, LineError> {
        let (function, name) = self.find(program)?;
        let start = Address(program.map.arguments);
        let placed = self.place(start)?;
        let mut program = program.clone();
        program.entry = Entry::Call { function, arguments: placed.arguments };
        program.segments.push(Segment::new(RegionKind::Data, start, placed.memory));
        if let Some(symbol) = program.symbols.get_mut(&name) {
            symbol.kind = SymbolKind::Function;
        }
        Ok(program)
    }

    /// Where the function begins, and its symbol's name. A path may be shortened from the left.
    fn find(&self, program: &Program) -> Result<(Address, Arc<str>), LineError> {
        match program.symbols.resolve(&self.function) {
            Resolved::One(symbol) if symbol.kind.is_code() => {
                return Ok((Address(symbol.value), Arc::clone(&symbol.name)));
            }
            Resolved::Several(symbols) => {
                let names: Vec<&str> = symbols.iter().map(|symbol| symbol.readable()).collect();
                let message = format!("`{}` may be any of these: {}", self.function, names.join(", "));
                return Err(LineError::new(message).with_help("write more of its path"));
            }
            Resolved::One(_) | Resolved::Nothing => {}
        }
        let labels = program.symbols.iter().filter(|symbol| symbol.kind.is_code()).map(|symbol| &*symbol.name);
        let error = LineError::new(format!("there is no function `{}`", self.function));
        Err(match nearest(&self.function, labels) {
            Some(near) => error.with_help(format!("did you mean `{near}`?")),
            None => error.with_help(format!("a function begins with its label: `{}:`", self.function)),
        })
    }
}

fn too_large() -> LineError {
    LineError::new(format!("the arrays of a call may have {ARGUMENT_ROOM} bytes in all"))
}

/// As [`Call::parse`] reads it.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments: Vec<String> = self.arguments.iter().map(ToString::to_string).collect();
        write!(f, "{}({})", self.function, arguments.join(", "))
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Argument::Number(range) => range.fmt(f),
            Argument::Float(float) => float.fmt(f),
            Argument::Array(array) => array.fmt(f),
            Argument::Length => f.write_str("len"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_written_as_they_are_read() {
        for text in [
            "f()",
            "fact(6)",
            "f(-1, 18446744073709551615)",
            "sum([1, 2, 3], len)",
            "max(u8[3, 9], 2)",
            "length(\"it's \\\"x\\\"\\n\", len)",
            "sum(u32[0..=9; 1..=5], len)",
            "fact(0..=12)",
            "demo::f(2)",
            "Stack<i32>::push(1)",
            "half(3.0)",
            "mix(1, -2.5, 0.25f32, [1, 2], len)",
            "mean(f64[1.0, -2.5], len)",
            "mean(f32[0.1, 1e20], len)",
        ] {
            assert_eq!(Call::parse(text).expect(text).to_string(), text);
        }
        for text in [
            "through([0x6c0008, 7])",
            "nth(0x6c0000, 1)",
            "as_str([8, 0x555500000010, 5])",
            "f(0x7fffffffe000, 8000000)",
        ] {
            assert_eq!(Call::parse(text).expect(text).to_string(), text, "addresses are in hexadecimal");
        }
        assert_eq!(Call::parse(" f ( 0x10 , 'a',[ ] ) ").expect("blanks").to_string(), "f(16, 97, [])");
        assert_eq!(
            Call::parse("f(&\"ab\", &i32[1, 2])").expect("slices").to_string(),
            "f(\"ab\", len, u32[1, 2], len)"
        );
        assert_eq!(Call::parse("f(1e3, 2f64)").expect("floats").to_string(), "f(1000.0, 2.0)");
        assert_eq!(Call::parse("f([1.5, 2])").expect("floats").to_string(), "f(f64[1.5, 2.0])");
        assert_eq!(Call::parse("f(0..3)").expect("a half-open range").to_string(), "f(0..=2)");
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        for (text, start) in [
            ("", 0),
            ("fact", 4),
            ("fact(", 5),
            ("fact(x)", 5),
            ("f(1 2)", 4),
            ("f(1))", 4),
            ("f(5..2)", 2),
            ("f(len)", 2),
            ("f(u7[1])", 2),
            ("f(u8[256])", 5),
            ("f(\"x)", 2),
            ("f(18446744073709551616)", 2),
            ("f(1,2,3,4,5,6,7)", 14),
            ("f([0..=9])", 3),
            ("f([1, 2.5])", 6),
            ("f(f64[0..=9; 3])", 7),
        ] {
            let error = Call::parse(text).expect_err(text);
            assert_eq!(error.span.map(|span| span.start), Some(start), "{text}: {error}");
        }
    }

    #[test]
    fn arrays_lie_apart_and_aligned() {
        let placed =
            Call::parse("f(u32[1, 2], len, \"ab\", len)").expect("a call").place(Address(0x1000)).expect("fits");
        assert_eq!(placed.arguments.integers, [0x1000, 2, 0x1020, 2, 0, 0]);
        assert_eq!(placed.memory[..8], [1, 0, 0, 0, 2, 0, 0, 0]);
        assert_eq!(placed.memory[32..36], *b"ab\0\0");
        let placed = Call::parse("f(f32[1.5, -2])").expect("a call").place(Address(0x1000)).expect("fits");
        assert_eq!(placed.memory[..8], [0, 0, 0xc0, 0x3f, 0, 0, 0, 0xc0]);
        assert!(Call::parse("f([0; 3000])").expect("a call").place(Address(0x1000)).is_err());
    }

    #[test]
    fn floats_go_in_registers_of_their_own() {
        let placed = Call::parse("f(1, 2.0, 3, 0.5f32)").expect("a call").place(Address(0x1000)).expect("fits");
        assert_eq!(placed.arguments.integers[..3], [1, 3, 0]);
        assert_eq!(placed.arguments.floats[..3], [2.0_f64.to_bits(), 0.5_f32.to_bits().into(), 0]);
        assert!(Call::parse("f(1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0,9.0)").is_err());
    }

    #[test]
    fn draws_are_the_same_for_the_same_seed() {
        let call = Call::parse("f([0..=9; 1..=5], len, -3..=3)").expect("a call");
        let draw = |seed| call.sampled(&mut Sampler::new(seed));
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert!(draw(1).is_given() && !call.is_given());
    }
}
