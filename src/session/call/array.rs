//! Arrays and texts as arguments and as what memory should hold: elements of one width, given or to be drawn.
//!
//! Only values; where an array lies is decided by who places it.

use super::seeded_ranges::{Sampler, SeededRange, number};
use std::fmt;

/// What an array consists of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Element {
    /// Bytes.
    U8,
    /// 16-bit words.
    U16,
    /// 32-bit words.
    U32,
    /// 64-bit words.
    U64,
    /// Floating-point numbers of 4 bytes, as their bits.
    F32,
    /// Floating-point numbers of 8 bytes, as their bits.
    F64,
    /// Bytes that are written and shown as text.
    Text,
}

/// Elements of one width.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Array {
    /// What each is.
    pub element: Element,
    /// Their values.
    pub elements: Elements,
}

#[derive(Clone, PartialEq, Eq, Debug)]
/// The values of an array.
pub enum Elements {
    /// These.
    Given(Vec<i128>),
    /// `count` values, each drawn from `each`.
    Sampled {
        /// What each is drawn from.
        each: SeededRange,
        /// What their number is drawn from.
        count: SeededRange,
    },
}

impl Element {
    /// The word before the bracket.
    #[must_use]
    pub fn named(name: &str) -> Option<Element> {
        Some(match name {
            "u8" | "i8" => Element::U8,
            "u16" | "i16" => Element::U16,
            "u32" | "i32" => Element::U32,
            "u64" | "i64" => Element::U64,
            "f32" => Element::F32,
            "f64" => Element::F64,
            _ => return None,
        })
    }

    /// Bytes of one element.
    #[must_use]
    pub fn size(self) -> usize {
        match self {
            Element::U8 | Element::Text => 1,
            Element::U16 => 2,
            Element::U32 | Element::F32 => 4,
            Element::U64 | Element::F64 => 8,
        }
    }

    /// Whether its elements are floating-point numbers.
    #[must_use]
    pub fn is_float(self) -> bool {
        matches!(self, Element::F32 | Element::F64)
    }

    /// Whether a value fits, as signed or unsigned.
    #[must_use]
    pub fn holds(self, value: i128) -> bool {
        let bits = 8 * self.size();
        (-(1 << (bits - 1))..1 << bits).contains(&value)
    }

    fn prefix(self) -> &'static str {
        match self {
            Element::U8 => "u8",
            Element::U16 => "u16",
            Element::U32 => "u32",
            Element::F32 => "f32",
            Element::F64 => "f64",
            Element::U64 | Element::Text => "",
        }
    }
}

impl Array {
    /// The array of this kind that lies in `bytes`; a rest that fills no element is left out.
    #[must_use]
    pub fn from_bytes(element: Element, bytes: &[u8]) -> Array {
        let value = |chunk: &[u8]| chunk.iter().rev().fold(0, |value, byte| value << 8 | i128::from(*byte));
        Array { element, elements: Elements::Given(bytes.chunks_exact(element.size()).map(value).collect()) }
    }

    #[must_use]
    /// Whether every value is given, none to be drawn.
    pub fn is_given(&self) -> bool {
        matches!(self.elements, Elements::Given(_))
    }

    #[must_use]
    /// How many elements it has; the lowest number where that is to be drawn.
    pub fn n_elements(&self) -> usize {
        match &self.elements {
            Elements::Given(values) => values.len(),
            Elements::Sampled { count, .. } => count.low as usize,
        }
    }

    /// The same array with every value drawn.
    #[must_use]
    pub fn sampled(&self, sampler: &mut Sampler) -> Array {
        let elements = match &self.elements {
            Elements::Given(values) => values.clone(),
            Elements::Sampled { each, count } => (0..sampler.sample(*count)).map(|_| sampler.sample(*each)).collect(),
        };
        Array { element: self.element, elements: Elements::Given(elements) }
    }

    /// As it lies in memory. What is to be drawn is all of its lowest value.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let size = self.element.size();
        let in_memory = |value: i128| value.to_le_bytes().into_iter().take(size);
        match &self.elements {
            Elements::Given(values) => values.iter().flat_map(|value| in_memory(*value)).collect(),
            Elements::Sampled { each, count } => (0..count.low).flat_map(|_| in_memory(each.low)).collect(),
        }
    }
}

impl fmt::Display for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.elements {
            Elements::Given(_) if self.element == Element::Text => write!(f, "{}", quoted(&self.bytes())),
            Elements::Given(values) => {
                let shown = |value: i128| match self.element {
                    Element::F32 => format!("{:?}", f32::from_bits(value as u32)),
                    Element::F64 => format!("{:?}", f64::from_bits(value as u64)),
                    _ => number(value),
                };
                let values: Vec<String> = values.iter().map(|value| shown(*value)).collect();
                write!(f, "{}[{}]", self.element.prefix(), values.join(", "))
            }
            Elements::Sampled { each, count } => write!(f, "{}[{each}; {count}]", self.element.prefix()),
        }
    }
}

/// Bytes as a text in quotation marks, with the escapes that [`super::parse`] reads.
fn quoted(bytes: &[u8]) -> String {
    let mut text = String::from("\"");
    for c in String::from_utf8_lossy(bytes).chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            '\0' => text.push_str("\\0"),
            c if c.is_control() => text.push('\u{fffd}'),
            c => text.push(c),
        }
    }
    text.push('"');
    text
}
