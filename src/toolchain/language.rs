//! The languages that are compiled before they are run, and how each is recognised by a file's name.

use std::path::Path;

/// A language that is compiled to an executable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Language {
    /// Rust.
    Rust,
    /// C.
    C,
    /// C++.
    Cpp,
}

impl Language {
    /// The language that a file's name asks for; headers count, although none is a program.
    #[must_use]
    pub fn of_name(path: &Path) -> Option<Language> {
        match path.extension()?.to_str()? {
            "rs" => Some(Language::Rust),
            "c" | "h" => Some(Language::C),
            "cc" | "cpp" | "cxx" | "c++" | "C" | "hh" | "hpp" | "hxx" => Some(Language::Cpp),
            _ => None,
        }
    }

    /// How it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Language::Rust => "Rust",
            Language::C => "C",
            Language::Cpp => "C++",
        }
    }

    /// The usual extension.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Language::Rust => "rs",
            Language::C => "c",
            Language::Cpp => "cc",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_languages_and_case_matters() {
        for (name, language) in [
            ("a.rs", Some(Language::Rust)),
            ("src/a.b.c", Some(Language::C)),
            ("a.C", Some(Language::Cpp)),
            ("a.cc", Some(Language::Cpp)),
            ("a.s", None),
            ("rs", None),
        ] {
            assert_eq!(Language::of_name(Path::new(name)), language, "{name}");
        }
    }
}
