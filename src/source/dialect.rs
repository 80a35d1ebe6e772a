//! Dialect detection (GNU or NASM) from the directives of a text.
//!
//! Instructions are not looked at, because most are the same in both. Comments and strings do not influence the answer;
//! directives of both dialects in one text are an error that names both lines.

use super::comment::{CommentStripper, Semicolon};
use super::directive::{Directive, directive, is_nasm_data};
use super::error::SourceError;
use super::instruction::is_mnemonic;
use super::lexer::Dialect;
use super::located_text::LocatedText;
use super::statement::head;
use super::text;

/// The first directive of each dialect, where there is one: line and name.
#[derive(Default, Debug)]
struct DialectMarkers {
    gnu: Option<(u32, String)>,
    nasm: Option<(u32, String)>,
    /// A directive of GNU that may be a local label of NASM, such as `.else`.
    ambiguous: bool,
}

/// The dialect that a text's directives belong to; `None` for a text without any.
///
/// # Errors
/// When directives of both are there; it names two lines.
pub(super) fn dialect_of(text: &str) -> Result<Option<Dialect>, SourceError> {
    let mut markers = DialectMarkers::default();
    let mut comments = CommentStripper::default();
    for (idx, line) in text::lines(text).enumerate() {
        let number = idx as u32 + 1;
        let (cleaned, ranges) = comments.strip(number, line, Dialect::Gnu, Semicolon::Separator);
        let located = LocatedText { line: number, column: 1, text: &cleaned[..ranges[0].1], dialect: Dialect::Gnu };
        let (word, rest) = head(located);
        if is_perhaps_label(word.text, rest) {
            markers.ambiguous = true;
            continue;
        }
        let Some(dialect) = dialect_marker(word.text, rest) else { continue };
        let found = if dialect == Dialect::Gnu { &mut markers.gnu } else { &mut markers.nasm };
        found.get_or_insert_with(|| (number, word.text.to_owned()));
        if let (Some(gnu), Some(nasm)) = (&markers.gnu, &markers.nasm) {
            return Err(mixed_dialects(word, gnu, nasm));
        }
    }
    let gnu = || (markers.gnu.is_some() || markers.ambiguous).then_some(Dialect::Gnu);
    Ok(if markers.nasm.is_some() { Some(Dialect::Nasm) } else { gnu() })
}

/// NASM lets the colon of a label be left out, and `.else`, `.end` and `.byte` may name local ones. In GNU such a directive has arguments,
/// or stands among others that decide.
fn is_perhaps_label(word: &str, rest: LocatedText<'_>) -> bool {
    let is_decisive = |directive| {
        matches!(
            directive,
            Directive::NamedSection
                | Directive::PopSection
                | Directive::PreviousSection
                | Directive::IntelSyntax
                | Directive::AttSyntax
                | Directive::Bits
        )
    };
    let can_be_label = word.starts_with('.')
        && !word.starts_with(".cfi_")
        && directive(word, Dialect::Gnu).is_some_and(|directive| !is_decisive(directive));
    can_be_label && (rest.is_empty() || is_mnemonic(rest.split_word().0.text))
}

/// The dialect that a statement beginning with `word` belongs to, if only one has it.
fn dialect_marker(word: &str, rest: LocatedText<'_>) -> Option<Dialect> {
    let second = rest.split_word().0.text;
    if second.starts_with(':') {
        return None;
    }
    if word.starts_with('.') && directive(word, Dialect::Gnu).is_some() {
        return Some(Dialect::Gnu);
    }
    let bare = word.strip_prefix('[').unwrap_or(word);
    // A function may be called `rest`.
    let is_nasm =
        directive(bare, Dialect::Nasm).is_some() || is_nasm_data(bare) || (is_nasm_data(second) && !is_mnemonic(word));
    is_nasm.then_some(Dialect::Nasm)
}

fn mixed_dialects(word: LocatedText<'_>, gnu: &(u32, String), nasm: &(u32, String)) -> SourceError {
    let (gnu, nasm) = (format!("`{}` on line {}", gnu.1, gnu.0), format!("`{}` on line {}", nasm.1, nasm.0));
    let message = format!("this text mixes two assemblers: {gnu} is GNU, {nasm} is NASM");
    word.error_with(message, "keep to one: GNU writes `.data` and `.quad 5`, NASM `section .data` and `dq 5`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_determine_the_dialect() {
        for (text, expected) in [
            ("mov rax, 1\nret", None),
            ("main:\n\t.globl main", Some(Dialect::Gnu)),
            ("x: .quad 5", Some(Dialect::Gnu)),
            (".loop:\n  dec rax\n  jnz .loop", None),
            ("section .text", Some(Dialect::Nasm)),
            ("msg db \"hi\", 10", Some(Dialect::Nasm)),
            ("msg: db 'it is', 0", Some(Dialect::Nasm)),
            ("len equ $ - msg", Some(Dialect::Nasm)),
            ("[bits 64]", Some(Dialect::Nasm)),
            ("; section of the stack\n# db\nnop", None),
            (".data:\n section .data\n", Some(Dialect::Nasm)),
            ("section .text\n.else\n.byte dec eax\n", Some(Dialect::Nasm)),
            (".else\n", Some(Dialect::Gnu)),
            ("main:\n call rest\n jmp dt", None),
        ] {
            assert_eq!(dialect_of(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn directives_of_both_dialects_are_an_error_with_both_lines() {
        let error = dialect_of(".text\nnop\nx dq 5").unwrap_err();
        assert_eq!((error.line, error.column), (3, 1));
        assert!(error.message.contains("line 1") && error.message.contains("line 3"));
    }
}
