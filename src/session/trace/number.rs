//! How numbers, bytes and registers are spelled in a trace.
//!
//! Numbers that may exceed 2^53 are strings `"0x…"`, because many JSON readers lose the bits beyond; bytes are strings of two
//! digits each, in memory order.

use super::packed::number_of;
use crate::model::register::Register;
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// `"0x7fffffffeff8"`, up to 128 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Hex(pub u128);

impl From<u64> for Hex {
    fn from(value: u64) -> Hex {
        Hex(value.into())
    }
}

impl Hex {
    /// The number, if it fits 64 bits.
    pub(super) fn word(self) -> Option<u64> {
        self.0.try_into().ok()
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = [0; 34];
        let mut start = text.len();
        let mut rest = self.0;
        loop {
            start -= 1;
            text[start] = DIGITS[(rest & 15) as usize];
            rest >>= 4;
            if rest == 0 {
                break;
            }
        }
        text[start - 2..start].copy_from_slice(b"0x");
        serializer.serialize_str(ascii(&text[start - 2..]))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hex, D::Error> {
        struct Number;
        impl Visitor<'_> for Number {
            type Value = Hex;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number as a string \"0x...\"")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Hex, E> {
                let digits = text.strip_prefix("0x").filter(|digits| !digits.starts_with('+'));
                let value = digits.and_then(|digits| u128::from_str_radix(digits, 16).ok());
                value.map(Hex).ok_or_else(|| E::custom("a number is written \"0x...\", with 32 digits at most"))
            }
        }
        deserializer.deserialize_str(Number)
    }
}

/// `"00ff10"`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Bytes<'a>(pub Cow<'a, [u8]>);

impl From<Vec<u8>> for Bytes<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes(Cow::Owned(bytes))
    }
}

impl Bytes<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut few = [0; 64];
        let mut many = Vec::new();
        let room = 2 * self.0.len();
        let text = if room <= few.len() {
            &mut few[..room]
        } else {
            many.resize(room, 0);
            &mut many[..]
        };
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0.iter()) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        serializer.serialize_str(ascii(text))
    }
}

impl<'de> Deserialize<'de> for Bytes<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits<'a>(PhantomData<&'a ()>);
        impl<'a> Visitor<'_> for Digits<'a> {
            type Value = Bytes<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes as a string of two hexadecimal digits each")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Bytes<'a>, E> {
                let digit = |digit: u8| (digit as char).to_digit(16).map(|value| value as u8);
                let pair = |pair: &[u8]| Some(digit(pair[0])? << 4 | digit(pair[1])?);
                let pairs = text.as_bytes().chunks_exact(2);
                let bytes =
                    if pairs.remainder().is_empty() { pairs.map(pair).collect::<Option<Vec<u8>>>() } else { None };
                bytes.map(Bytes::from).ok_or_else(|| E::custom("bytes are written as two hexadecimal digits each"))
            }
        }
        deserializer.deserialize_str(Digits(PhantomData))
    }
}

/// `{"rax":["0x0","0x5"]}`: old and new value by name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Changes(pub Vec<(Register, Hex, Hex)>);

impl Changes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Changes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (register, old, new) in &self.0 {
            map.serialize_entry(name_of(*register), &(old, new))?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Changes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Changes, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Changes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("registers by name, each with its old and new value")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Changes, A::Error> {
                let mut changes: Vec<(Register, Hex, Hex)> = Vec::new();
                while let Some(Named(register)) = map.next_key()? {
                    let (old, new) = map.next_value()?;
                    if changes.iter().any(|(known, ..)| *known == register) {
                        return Err(A::Error::custom(format_args!("{register} is there twice")));
                    }
                    changes.push((register, old, new));
                }
                Ok(Changes(changes))
            }
        }
        deserializer.deserialize_map(Map)
    }
}

/// `"rbx"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Named(pub Register);

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(name_of(self.0))
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Named, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Named;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a whole register")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Named, E> {
                let register = NAMES.1.get(name).copied();
                register.map(Named).ok_or_else(|| E::custom(format_args!("there is no whole register {name:?}")))
            }
        }
        deserializer.deserialize_str(Name)
    }
}

/// Every register's name, in the order of [`Register::all`], and the way back.
static NAMES: LazyLock<(Vec<String>, HashMap<String, Register>)> = LazyLock::new(|| {
    let by_name = Register::all().map(|register| (register.to_string(), register)).collect();
    (Register::all().map(|register| register.to_string()).collect(), by_name)
});

fn name_of(register: Register) -> &'static str {
    &NAMES.0[usize::from(number_of(register))]
}

fn ascii(text: &[u8]) -> &str {
    std::str::from_utf8(text).expect("hexadecimal digits are ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_bytes_come_back() {
        for (number, text) in
            [(0, "\"0x0\""), (0x10, "\"0x10\""), (u128::MAX, "\"0xffffffffffffffffffffffffffffffff\"")]
        {
            assert_eq!(serde_json::to_string(&Hex(number)).unwrap(), text);
            assert_eq!(serde_json::from_str::<Hex>(text).unwrap(), Hex(number));
        }
        for length in [0, 1, 32, 33, 1000] {
            let bytes = Bytes::from((0..length).map(|n| n as u8).collect::<Vec<u8>>());
            let text = serde_json::to_string(&bytes).unwrap();
            assert_eq!(text.len(), 2 + 2 * length);
            assert_eq!(serde_json::from_str::<Bytes>(&text).unwrap(), bytes);
        }
        assert_eq!(serde_json::to_string(&Bytes::from(vec![0, 0xff, 0x1a])).unwrap(), "\"00ff1a\"");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["\"5\"", "\"0x\"", "\"0xg\"", "\"0x+5\"", "\"0x100000000000000000000000000000000\"", "5", "null"] {
            assert!(serde_json::from_str::<Hex>(text).is_err(), "{text}");
        }
        for text in ["\"0\"", "\"0g\"", "\"é\"", "7"] {
            assert!(serde_json::from_str::<Bytes>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_register_has_its_own_name() {
        for register in Register::all() {
            assert_eq!(name_of(register), register.to_string());
            assert_eq!(NAMES.1.get(name_of(register)), Some(&register));
        }
        assert!(serde_json::from_str::<Changes>(r#"{"eax":["0x0","0x1"]}"#).is_err());
        assert!(serde_json::from_str::<Changes>(r#"{"rax":["0x0","0x1"],"rax":["0x1","0x2"]}"#).is_err());
    }
}
