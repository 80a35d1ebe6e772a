//! For every file, whatever its bytes: it becomes a program that keeps the promises of `Program`, or mistakes with places in it.
//!
//! Never a panic, and the same answer each time.

use asmscope::model::memory_map::{EXTERNAL_BASE, RegionKind};
use asmscope::model::program::{Entry, Program};
use asmscope::source::error::SourceError;
use asmscope::source::{assemble, decode_text};

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    let text = match decode_text(bytes) {
        Ok(text) => text,
        Err(error) => return check_mistakes(&[error], &String::from_utf8_lossy(bytes)),
    };
    let result = assemble("fuzz", &text);
    match &result {
        Ok(program) => check_program(program),
        Err(errors) => check_mistakes(errors, &text),
    }
    if bytes.len().is_multiple_of(64) {
        let again = assemble("fuzz", &text);
        assert_eq!(result.map(|program| program.segments), again.map(|program| program.segments));
    }
}

/// # Panics
/// When a mistake has no place in the text or no words.
pub(super) fn check_mistakes(errors: &[SourceError], text: &str) {
    assert!(!errors.is_empty(), "a refusal says why");
    let lines: Vec<&str> = text.split('\n').collect();
    for error in errors {
        assert!(!error.message.is_empty() && error.length >= 1);
        let line = lines.get(error.line as usize - 1).unwrap_or_else(|| panic!("line {} is not there", error.line));
        let n_chars = line.chars().count() as u32;
        assert!((1..=n_chars + 1).contains(&error.column), "column {} of {n_chars}: {}", error.column, error.message);
    }
}

/// # Panics
/// When a program breaks a promise of its fields.
pub(super) fn check_program(program: &Program) {
    for (idx, segment) in program.segments.iter().enumerate() {
        assert!(segment.size > 0 && segment.end().0 < EXTERNAL_BASE.max(0x2100_0000));
        assert!(segment.size == segment.bytes.len() as u64 || segment.kind == RegionKind::Bss);
        for other in &program.segments[..idx] {
            assert!(!segment.contains(other.start) && !other.contains(segment.start), "segments overlap");
        }
    }
    for pair in program.source.entries().windows(2) {
        assert!(pair[0].address.plus(pair[0].length.into()) <= pair[1].address, "lines overlap: {pair:?}");
    }
    for entry in program.source.entries() {
        assert!(program.source.text(entry.line).is_some() && entry.length > 0);
        let segment = program.segments.iter().find(|segment| segment.contains(entry.address));
        assert!(segment.is_some(), "a line lies outside the segments");
    }
    match program.entry.address() {
        Some(entry) => {
            assert!(program.symbols.labels_at(entry).next().is_some() || program.line_at(entry).is_some());
        }
        None => assert_eq!(program.entry, Entry::Empty),
    }
}
