//! Content sniffing: which binary format, or which other language, an input is in.
//!
//! A binary says so in its first bytes. A text has no such mark, so its name decides how much else it takes: what is called `x.rs` is Rust as
//! soon as one line begins like Rust, what is called like assembly is assembly, and a text without a telling name must declare a `main` as
//! only that language does. What is in doubt goes to the assembler, which says what it does not understand.

use crate::toolchain::CompiledLanguage;
use std::path::Path;

/// The schema of the readable form; readers refuse one that they do not know.
#[cfg(feature = "trace")]
pub(crate) const SCHEMA: &str = "asmscope.trace/1";

/// Every file of the form begins with this; the last byte is the version.
#[cfg(feature = "trace")]
pub(crate) const MAGIC: [u8; 8] = *b"asmscop\x01";

/// A recorded run of a compiled program begins with this.
#[cfg(feature = "trace")]
pub(crate) const LINKED_MAGIC: [u8; 8] = *b"asmscor\x01";

/// True for what begins like a trace of either form.
#[cfg(feature = "trace")]
#[must_use]
pub(crate) fn is_trace(head: &[u8]) -> bool {
    head.starts_with(&MAGIC) || head.starts_with(format!("{{\"schema\":\"{SCHEMA}\"").as_bytes())
}

/// What kind of binary file it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryKind {
    /// An ELF file that can be run, position-independent or not; a shared library is one, too.
    Executable,
    /// An ELF file that is yet to be linked.
    Object,
    /// A memory dump in an ELF file.
    Core,
    /// Objects in one file: `.a`, `.rlib`.
    Archive,
}

impl BinaryKind {
    /// With its article.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            BinaryKind::Executable => "an ELF executable",
            BinaryKind::Object => "an ELF object",
            BinaryKind::Core => "a core dump",
            BinaryKind::Archive => "an archive of objects",
        }
    }
}

/// The binary format that a file beginning like this is in; `None` for text and for what is not known.
#[must_use]
pub(super) fn binary(head: &[u8]) -> Option<BinaryKind> {
    if head.starts_with(b"!<arch>\n") || head.starts_with(b"!<thin>\n") {
        return Some(BinaryKind::Archive);
    }
    // System V ABI, ELF header: byte 5 is the byte order, and the type is the half-word at 16.
    let rest = head.strip_prefix(b"\x7fELF")?;
    let kind: [u8; 2] = rest.get(12..14)?.try_into().ok()?;
    let is_big_endian = rest.get(1) == Some(&2);
    match if is_big_endian { u16::from_be_bytes(kind) } else { u16::from_le_bytes(kind) } {
        1 => Some(BinaryKind::Object),
        4 => Some(BinaryKind::Core),
        _ => Some(BinaryKind::Executable),
    }
}

/// What lines of Rust begin with, and no line of assembly.
const RUST: [&str; 16] = [
    "fn ",
    "pub ",
    "pub(",
    "use ",
    "mod ",
    "struct ",
    "enum ",
    "impl ",
    "impl<",
    "trait ",
    "let ",
    "static ",
    "const ",
    "#![",
    "#[",
    "extern crate ",
];

/// What lines of C begin with. In assembly `#` begins a comment, so that such lines alone say nothing.
const C: [&str; 15] = [
    "#include",
    "#define",
    "int ",
    "void ",
    "char ",
    "long ",
    "unsigned ",
    "double ",
    "float ",
    "static ",
    "const ",
    "struct ",
    "typedef ",
    "enum ",
    "extern ",
];

/// What else lines of C++ begin with.
const CPP: [&str; 5] = ["using ", "namespace ", "class ", "template", "auto "];

/// The language that a text is in, if it is none that is assembled.
#[must_use]
pub(super) fn language(path: &str, text: &str) -> Option<CompiledLanguage> {
    let path = Path::new(path);
    match CompiledLanguage::of_name(path) {
        Some(CompiledLanguage::Rust) => begins(text, &RUST).then_some(CompiledLanguage::Rust),
        Some(CompiledLanguage::C) => begins(text, &C).then_some(CompiledLanguage::C),
        Some(CompiledLanguage::Cpp) => (begins(text, &C) || begins(text, &CPP)).then_some(CompiledLanguage::Cpp),
        None if is_assembly(path) => None,
        _ if begins(text, &["fn main(", "pub fn main("]) => Some(CompiledLanguage::Rust),
        _ if begins(text, &["int main(", "void main("]) => Some(CompiledLanguage::C),
        _ => None,
    }
}

fn is_assembly(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["s", "S", "asm", "nasm", "inc"].contains(&extension)
}

/// Whether a line of the text begins with one of these.
fn begins(text: &str, words: &[&str]) -> bool {
    text.lines().map(str::trim_start).any(|line| words.iter().any(|word| line.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_an_elf_file_is_read_in_its_byte_order() {
        let elf = |order: u8, kind: [u8; 2]| [b"\x7fELF\x02", &[order][..], &[0; 10], &kind].concat();
        for (head, kind) in [
            (elf(1, [1, 0]), Some(BinaryKind::Object)),
            (elf(2, [0, 1]), Some(BinaryKind::Object)),
            (elf(1, [2, 0]), Some(BinaryKind::Executable)),
            (elf(1, [3, 0]), Some(BinaryKind::Executable)),
            (elf(1, [4, 0]), Some(BinaryKind::Core)),
            (b"!<arch>\n/       ".to_vec(), Some(BinaryKind::Archive)),
            (b"\x7fELF".to_vec(), None),
            (b"nop".to_vec(), None),
            (Vec::new(), None),
        ] {
            assert_eq!(binary(&head), kind, "{head:?}");
        }
    }

    #[test]
    fn the_less_a_name_says_the_more_a_text_must() {
        let rust = "struct Point { x: i32 }\n";
        let c = "#include <stdio.h>\n/* nothing */\n";
        for (path, text, expected) in [
            ("a.rs", rust, Some(CompiledLanguage::Rust)),
            ("a", rust, None),
            ("a.s", "fn main() {}\n", None),
            ("-", "  fn main() {}\n", Some(CompiledLanguage::Rust)),
            ("a.rs", "main: ret\n", None),
            ("a.c", c, Some(CompiledLanguage::C)),
            ("a.S", c, None),
            ("-", c, None),
            ("-", "int main(void) { return 0; }\n", Some(CompiledLanguage::C)),
            ("a.cpp", "namespace a {}\n", Some(CompiledLanguage::Cpp)),
            ("a.c", ".intel_syntax noprefix\nmain: ret\n", None),
        ] {
            assert_eq!(language(path, text), expected, "{path}: {text}");
        }
    }
}
