//! Decoding of source files: UTF-8, no NUL bytes, limited size; what is refused is reported with its position. No file
//! is read here.

use super::error::SourceError;
use super::lexer::SourceSpan;

/// Largest source file, in bytes: far beyond any program whose code fits the sandbox.
pub const MAX_SOURCE: usize = 16 * 1024 * 1024;

/// Turns a file's bytes into text. A byte-order mark is dropped; CRLF line ends are left for the line splitter.
///
/// # Errors
/// The position of the first byte that is not UTF-8, or of a NUL byte; or that the file is too large.
pub fn decode_text(bytes: &[u8]) -> Result<String, SourceError> {
    if bytes.len() > MAX_SOURCE {
        let whole = SourceSpan { line: 1, column: 1, length: 1 };
        let message = format!("the file has {} bytes; the sandbox reads at most {MAX_SOURCE}", bytes.len());
        return Err(whole.error_with(message, "give one program's source, not a whole build's"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, error.valid_up_to()))?;
    match text.find('\0') {
        Some(at) => {
            Err(span_at(bytes, at)
                .error_with("this is a NUL byte, not text", "give it a source file or an ELF executable"))
        }
        None => Ok(text.to_owned()),
    }
}

/// The source lines of a text, without their ends.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
}

fn not_text(bytes: &[u8], at: usize) -> SourceError {
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let message = if is_utf16 {
        String::from("this is UTF-16 text")
    } else {
        format!("byte {:#04x} is not UTF-8 text", bytes[at])
    };
    span_at(bytes, at).error_with(message, "save the file as UTF-8")
}

/// The line and column of the byte at `at`; everything before it is UTF-8.
fn span_at(bytes: &[u8], at: usize) -> SourceSpan {
    let before = String::from_utf8_lossy(&bytes[..at]);
    let line = before.matches('\n').count() as u32 + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    SourceSpan { line, column: before[start..].chars().count() as u32 + 1, length: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_text_is_reported_at_its_position() {
        for (bytes, span_at) in
            [(&b"a\nb\xffc"[..], (2, 2)), (b"\xc3\xa9\0", (1, 2)), (b"\x7fELF\x02\x01\x01\0", (1, 8))]
        {
            assert_eq!(decode_text(bytes).map_err(|error| (error.line, error.column)), Err(span_at));
        }
    }

    #[test]
    fn byte_order_mark_and_carriage_returns_are_removed() {
        let text = decode_text(b"\xef\xbb\xbfnop\r\nret\r\n").unwrap();
        assert_eq!(lines(&text).collect::<Vec<_>>(), ["nop", "ret"]);
    }
}
