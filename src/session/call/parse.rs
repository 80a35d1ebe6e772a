//! Text → call or array, with the place of what is wrong.
//!
//! One pass over the characters. What the function is, and whether it exists, is not asked here.

use super::array::{Array, Element, Elements};
use super::seeded_ranges::SeededRange;
use super::{ARGUMENT_ROOM, Argument, Call};
use crate::session::error::{LineError, Span};
use crate::session::float::Float;
use crate::session::token::{Piece, TokenKind, tokens};

/// Arguments that go in registers: integers and floating-point numbers.
const MOST_INTEGERS: usize = 6;
const MOST_FLOATS: usize = 8;

/// Reads a call.
pub(super) fn call(piece: Piece<'_>) -> Result<Call, LineError> {
    let mut reader = Reader::of(piece);
    let function = reader.name().ok_or_else(|| reader.expected("the name of a function"))?;
    reader.sign('(', "`(` and the arguments")?;
    let mut arguments = Vec::new();
    while !reader.takes(')') {
        if !arguments.is_empty() {
            reader.sign(',', "`,` or `)`")?;
        }
        reader.peek();
        let start = reader.at;
        let has_array = arguments.iter().any(|argument| matches!(argument, Argument::Array(_)));
        // A slice or `&str` is an address and a length.
        if reader.takes('&') {
            let array = reader.array()?.ok_or_else(|| reader.expected("an array or a text"))?;
            arguments.extend([Argument::Array(array), Argument::Length]);
        } else {
            arguments.push(reader.argument(has_array)?);
        }
        let n_floats = arguments.iter().filter(|argument| matches!(argument, Argument::Float(_))).count();
        if n_floats > MOST_FLOATS || arguments.len() - n_floats > MOST_INTEGERS {
            reader.at = start;
            return Err(reader
                .error(1, "only the first six arguments, and eight of floating point, go in registers".to_owned()));
        }
    }
    reader.end()?;
    Ok(Call { function, arguments })
}

/// Reads an array or a text alone.
///
/// # Errors
/// At the first character that does not belong.
pub(super) fn array(piece: Piece<'_>) -> Result<Array, LineError> {
    let mut reader = Reader::of(piece);
    let array = reader.array()?.ok_or_else(|| reader.expected("an array or a text"))?;
    reader.end()?;
    Ok(array)
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    start: usize,
}

impl Reader {
    fn of(piece: Piece<'_>) -> Reader {
        Reader { chars: piece.text.chars().collect(), at: 0, start: piece.start }
    }

    fn error(&self, length: usize, message: String) -> LineError {
        LineError::at(Span { start: self.start + self.at, length }, message)
    }

    fn expected(&self, what: &str) -> LineError {
        self.error(1, format!("expected {what} here"))
            .with_help("for example `fact(6)`, `sum(i32[1, 2, 3], len)` or `half(3.0)`")
    }

    /// The next character that is no blank.
    fn peek(&mut self) -> Option<char> {
        while self.chars.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
        self.chars.get(self.at).copied()
    }

    fn takes(&mut self, sign: char) -> bool {
        let found = self.peek() == Some(sign);
        self.at += usize::from(found);
        found
    }

    fn sign(&mut self, sign: char, what: &str) -> Result<(), LineError> {
        if self.takes(sign) { Ok(()) } else { Err(self.expected(what)) }
    }

    fn end(&mut self) -> Result<(), LineError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error(1, "nothing may follow here".to_owned())),
        }
    }

    fn word(&mut self) -> String {
        self.peek();
        let is_part = |c: &&char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@');
        self.chars[self.at..].iter().take_while(is_part).collect()
    }

    /// A label, or a path as reports print it.
    fn name(&mut self) -> Option<String> {
        self.peek();
        let is_part = |c: &&char| c.is_alphanumeric() || "_.$@:<>".contains(**c);
        let name: String = self.chars[self.at..].iter().take_while(is_part).collect();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        self.at += name.chars().count();
        Some(name)
    }

    fn argument(&mut self, has_array: bool) -> Result<Argument, LineError> {
        if self.word() == "len" {
            if !has_array {
                return Err(self.error(3, "`len` stands behind the array that it is the length of".to_owned()));
            }
            self.at += 3;
            return Ok(Argument::Length);
        }
        if let Some(array) = self.array()? {
            return Ok(Argument::Array(array));
        }
        if let Some((float, length)) = Float::parse_prefix(&self.chars[self.at..]) {
            self.at += length;
            return Ok(Argument::Float(float));
        }
        let start = self.at;
        let range = self.range()?;
        if range.low < -(1 << 63) || range.high >= 1 << 64 {
            self.at = start;
            return Err(self.error(1, "this number needs more than 64 bits".to_owned()));
        }
        Ok(Argument::Number(range))
    }

    /// An array or a text, if one stands here.
    fn array(&mut self) -> Result<Option<Array>, LineError> {
        match self.peek() {
            Some('"') => return self.text().map(Some),
            Some('[') => {
                self.at += 1;
                let element = if self.begins_with_float() { Element::F64 } else { Element::U64 };
                return self.elements(element).map(Some);
            }
            _ => {}
        }
        let (start, name) = (self.at, self.word());
        self.at += name.chars().count();
        if name.is_empty() || self.peek() != Some('[') {
            self.at = start;
            return Ok(None);
        }
        let Some(element) = Element::named(&name) else {
            self.at = start;
            let error = self.error(name.chars().count(), format!("`{name}` is no kind of element"));
            return Err(error.with_help("there are u8, u16, u32, u64, the signed ones, f32 and f64"));
        };
        self.at += 1;
        self.elements(element).map(Some)
    }

    /// What stands between the brackets, the first of which is read.
    fn elements(&mut self, element: Element) -> Result<Array, LineError> {
        let mut values = Vec::new();
        while !self.takes(']') {
            if !values.is_empty() {
                self.sign(',', "`,` or `]`")?;
            }
            self.peek();
            let start = self.at;
            if element.is_float() {
                values.push(self.float_element(element)?);
                continue;
            }
            let each = self.range()?;
            if self.chars[self.at..].starts_with(&['.']) {
                self.at = start;
                let error = self.error(1, "the elements before this are integers".to_owned());
                return Err(error.with_help("`f64[1, 2.5]` and `f32[1, 2.5]` have floating-point numbers"));
            }
            if !element.holds(each.low) || !element.holds(each.high) {
                self.at = start;
                return Err(self.error(1, format!("this does not fit in {} bytes", element.size())));
            }
            if values.is_empty() && self.takes(';') {
                let count = self.count()?;
                self.sign(']', "`]`")?;
                return Ok(Array { element, elements: Elements::Sampled { each, count } });
            }
            if !each.is_one() {
                self.at = start;
                let error = self.error(1, "a range needs to be told how many values to draw".to_owned());
                return Err(error.with_help("for example `[0..=9; 5]`, or `[0..=9; 1..=5]`"));
            }
            values.push(each.low);
        }
        Ok(Array { element, elements: Elements::Given(values) })
    }

    fn begins_with_float(&mut self) -> bool {
        self.peek();
        Float::parse_prefix(&self.chars[self.at..]).is_some()
    }

    /// The bits of one floating-point number, which may be written as an integer.
    #[expect(clippy::cast_precision_loss, reason = "so Rust reads the same digits with a point")]
    fn float_element(&mut self, element: Element) -> Result<i128, LineError> {
        let value = match Float::parse_prefix(&self.chars[self.at..]) {
            Some((float, length)) => {
                self.at += length;
                float.value()
            }
            None => self.number()? as f64,
        };
        Ok(if element == Element::F32 { (value as f32).to_bits().into() } else { value.to_bits().into() })
    }

    fn count(&mut self) -> Result<SeededRange, LineError> {
        self.peek();
        let start = self.at;
        let count = self.range()?;
        if count.low < 0 || count.high > ARGUMENT_ROOM as i128 {
            self.at = start;
            return Err(self.error(1, format!("there may be 0 to {ARGUMENT_ROOM} elements")));
        }
        Ok(count)
    }

    /// `5`, `0..10`, `0..=9`.
    fn range(&mut self) -> Result<SeededRange, LineError> {
        self.peek();
        let start = self.at;
        let low = self.number()?;
        if !self.chars[self.at..].starts_with(&['.', '.']) {
            return Ok(SeededRange::one(low));
        }
        self.at += 2;
        let included = self.takes('=');
        let high = self.number()? - i128::from(!included);
        if high < low {
            self.at = start;
            return Err(self.error(1, "this range is empty".to_owned()));
        }
        Ok(SeededRange { low, high })
    }

    fn number(&mut self) -> Result<i128, LineError> {
        let negative = self.takes('-');
        self.peek();
        let rest = &self.chars[self.at..];
        let length = match rest {
            ['\'', '\\', _, '\'', ..] => 4,
            ['\'', _, '\'', ..] => 3,
            [c, ..] if c.is_ascii_digit() => rest.iter().take_while(|c| c.is_alphanumeric() || **c == '_').count(),
            _ => return Err(self.expected("a number")),
        };
        let text: String = rest[..length].iter().collect();
        let piece = Piece { text: &text, start: self.start + self.at };
        let Some(TokenKind::Number(value)) = tokens(piece)?.first().map(|token| token.kind.clone()) else {
            return Err(self.expected("a number"));
        };
        let Some(value) = i128::try_from(value).ok().filter(|value| *value < 1 << 64) else {
            return Err(self.error(length, "this number needs more than 64 bits".to_owned()));
        };
        self.at += length;
        Ok(if negative { -value } else { value })
    }

    fn text(&mut self) -> Result<Array, LineError> {
        let start = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let next = self.chars.get(self.at).copied();
            self.at += 1;
            match next {
                Some('"') => break,
                Some('\\') => {
                    text.push(self.escape()?);
                    self.at += 1;
                }
                Some(c) => text.push(c),
                None => {
                    self.at = start;
                    return Err(self.error(1, "this quotation mark is never closed".to_owned()));
                }
            }
        }
        let bytes = text.bytes().map(i128::from).collect();
        Ok(Array { element: Element::Text, elements: Elements::Given(bytes) })
    }

    fn escape(&self) -> Result<char, LineError> {
        Ok(match self.chars.get(self.at) {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('0') => '\0',
            Some(c @ ('"' | '\\' | '\'')) => *c,
            _ => return Err(self.error(1, "the escapes are \\n \\t \\r \\0 \\\" and \\\\".to_owned())),
        })
    }
}
