//! Content sniffing: which binary format, or which other language, an input is in.
//!
//! A binary says so in its first bytes. A text has no such mark, so its name decides how much else it takes: what is called `x.rs` is Rust as
//! soon as one line begins like Rust, what is called like assembly is assembly, and a text without a telling name must declare a `main` as
//! only that language does. What is in doubt goes to the assembler, which says what it does not understand.

use std::path::Path;

/// The schema of the readable form; readers refuse one that they do not know.
pub(crate) const SCHEMA: &str = "asmscope.trace/1";

/// Every file of the form begins with this; the last byte is the version.
pub const MAGIC: [u8; 8] = *b"asmscop\x01";

/// True for what begins like a trace of either form.
#[must_use]
pub fn is_trace(head: &[u8]) -> bool {
    head.starts_with(&MAGIC) || head.starts_with(format!("{{\"schema\":\"{SCHEMA}\"").as_bytes())
}

/// A binary file that is recognised but cannot be opened.
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

    /// Why it cannot be opened, and what to do instead.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            BinaryKind::Executable => {
                "asmscope does not load executables yet; give it the assembly that it is made from"
            }
            BinaryKind::Object | BinaryKind::Archive => {
                "asmscope does not load objects yet; give it the assembly that it is made from"
            }
            BinaryKind::Core => "no program; give asmscope one in assembly",
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

/// A language that is compiled to assembly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// Rust.
    Rust,
    /// C.
    C,
    /// C++.
    Cpp,
}

impl Language {
    /// How it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Language::Rust => "Rust",
            Language::C => "C",
            Language::Cpp => "C++",
        }
    }

    /// A file name, where there is none.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            Language::Rust => "FILE.rs",
            Language::C => "FILE.c",
            Language::Cpp => "FILE.cpp",
        }
    }

    /// How the file `path` becomes assembly.
    #[must_use]
    pub fn remedy(self, path: &str) -> String {
        let output = Path::new(path).with_extension("s");
        let output = output.file_name().unwrap_or_default().to_string_lossy();
        let command = match self {
            Language::Rust => "rustc --emit asm -C llvm-args=-x86-asm-syntax=intel -C debuginfo=0",
            Language::C => "gcc -S -masm=intel",
            Language::Cpp => "g++ -S -masm=intel",
        };
        format!("`{command} -o {output} {path}` makes some of it")
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
pub(super) fn language(path: &str, text: &str) -> Option<Language> {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension {
        "rs" => begins(text, &RUST).then_some(Language::Rust),
        "c" | "h" => begins(text, &C).then_some(Language::C),
        "cc" | "cpp" | "cxx" | "C" | "hh" | "hpp" => (begins(text, &C) || begins(text, &CPP)).then_some(Language::Cpp),
        "s" | "S" | "asm" | "nasm" | "inc" => None,
        _ if begins(text, &["fn main(", "pub fn main("]) => Some(Language::Rust),
        _ if begins(text, &["int main(", "void main("]) => Some(Language::C),
        _ => None,
    }
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
            ("a.rs", rust, Some(Language::Rust)),
            ("a", rust, None),
            ("a.s", "fn main() {}\n", None),
            ("-", "  fn main() {}\n", Some(Language::Rust)),
            ("a.rs", "main: ret\n", None),
            ("a.c", c, Some(Language::C)),
            ("a.S", c, None),
            ("-", c, None),
            ("-", "int main(void) { return 0; }\n", Some(Language::C)),
            ("a.cpp", "namespace a {}\n", Some(Language::Cpp)),
            ("a.c", ".intel_syntax noprefix\nmain: ret\n", None),
        ] {
            assert_eq!(language(path, text), expected, "{path}: {text}");
        }
    }

    #[test]
    fn the_remedy_names_the_file_and_what_it_becomes() {
        assert_eq!(Language::C.remedy("src/sum.c"), "`gcc -S -masm=intel -o sum.s src/sum.c` makes some of it");
        assert!(Language::Rust.remedy("a.rs").ends_with(" -o a.s a.rs` makes some of it"));
    }
}
