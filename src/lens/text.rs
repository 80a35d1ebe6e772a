//! String recognition in memory.
//!
//! Assembly has no string type. Bytes whose source line contains quotes are text; any others only if at least
//! [`SHORTEST_GUESS`] printable characters end in a zero byte. At most 256 bytes are read.

use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::program::Program;

/// Printable characters that bytes without quotes in their source must have to be taken for text.
pub const SHORTEST_GUESS: usize = 4;
/// Bytes read.
const LONGEST: usize = 256;

/// The text that starts at `address`, without its final zero; `None` when there is none.
#[must_use]
pub fn at(program: &Program, machine: &Machine, address: Address) -> Option<String> {
    let item = program.line_at(address);
    let left_in_item = item.map(|entry| (entry.address.0 + u64::from(entry.length) - address.0) as usize);
    let quoted =
        item.and_then(|entry| program.source.text(entry.line)).is_some_and(|line| line.contains(['"', '\'', '`']));
    let bytes = readable(machine, address, left_in_item.unwrap_or(LONGEST).min(LONGEST));
    if quoted { printable(&bytes).map(|(text, _)| text) } else { guess(&bytes) }
}

/// The bytes up to a zero byte, for showing memory as text without recognition.
#[must_use]
pub fn until_zero(machine: &Machine, address: Address) -> Option<Vec<u8>> {
    let mut bytes = readable(machine, address, LONGEST);
    if bytes.is_empty() {
        return None;
    }
    if let Some(end) = bytes.iter().position(|byte| *byte == 0) {
        bytes.truncate(end);
    }
    Some(bytes)
}

/// Up to `length` bytes, fewer where mapped memory ends.
fn readable(machine: &Machine, address: Address, length: usize) -> Vec<u8> {
    let left = machine.region_at(address).map_or(0, |region| region.end().0 - address.0);
    let length = length.min(usize::try_from(left).unwrap_or(length));
    machine.read(address, length).unwrap_or_default()
}

fn guess(bytes: &[u8]) -> Option<String> {
    let (text, ended_in_zero) = printable(bytes)?;
    (ended_in_zero && text.chars().count() >= SHORTEST_GUESS).then_some(text)
}

/// The printable text at the start and whether a zero ends it; `None` when there is none or something unprintable follows.
fn printable(bytes: &[u8]) -> Option<(String, bool)> {
    let end = bytes.iter().position(|byte| *byte == 0);
    let text = std::str::from_utf8(&bytes[..end.unwrap_or(bytes.len())]).ok()?;
    let is_text = !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'));
    is_text.then(|| (text.to_owned(), end.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_without_quotes_are_text_only_when_long_and_ended() {
        assert_eq!(guess(b"hello\0x"), Some("hello".to_owned()));
        assert_eq!(guess(b"hi\0"), None);
        assert_eq!(guess(b"hello"), None);
        assert_eq!(guess(b"he\x01llo\0"), None);
        assert_eq!(guess(b"\0"), None);
    }

    #[test]
    fn quoted_text_may_lack_its_zero_and_may_break_lines() {
        assert_eq!(printable("grün\n".as_bytes()), Some(("grün\n".to_owned(), false)));
        assert_eq!(printable(b""), None);
    }
}
