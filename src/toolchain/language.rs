//! The languages that are compiled before they are run, and how each is recognised by a file's name.

use std::path::Path;

/// A language that is compiled to an executable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CompiledLanguage {
    /// Rust.
    Rust,
    /// C.
    C,
    /// C++.
    Cpp,
}

impl CompiledLanguage {
    /// The language that a file's name asks for; headers count, although none is a program.
    #[must_use]
    pub fn of_name(path: &Path) -> Option<CompiledLanguage> {
        match path.extension()?.to_str()? {
            "rs" => Some(CompiledLanguage::Rust),
            "c" | "h" => Some(CompiledLanguage::C),
            "cc" | "cpp" | "cxx" | "c++" | "C" | "hh" | "hpp" | "hxx" => Some(CompiledLanguage::Cpp),
            _ => None,
        }
    }

    /// How it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CompiledLanguage::Rust => "Rust",
            CompiledLanguage::C => "C",
            CompiledLanguage::Cpp => "C++",
        }
    }

    /// The usual extension.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            CompiledLanguage::Rust => "rs",
            CompiledLanguage::C => "c",
            CompiledLanguage::Cpp => "cc",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_languages_and_case_matters() {
        for (name, language) in [
            ("a.rs", Some(CompiledLanguage::Rust)),
            ("src/a.b.c", Some(CompiledLanguage::C)),
            ("a.C", Some(CompiledLanguage::Cpp)),
            ("a.cc", Some(CompiledLanguage::Cpp)),
            ("a.s", None),
            ("rs", None),
        ] {
            assert_eq!(CompiledLanguage::of_name(Path::new(name)), language, "{name}");
        }
    }
}
