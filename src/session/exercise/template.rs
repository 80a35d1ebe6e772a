//! Small exercises that work, to be changed into others: what `exercise new` writes, one for each language.
//!
//! A test holds them to the rules that `exercise lint` holds every exercise to.

use super::ExerciseLanguage;

/// A file's path in the exercise's folder, and what is in it.
type Files = [(&'static str, &'static str); 6];

const ASSEMBLY: Files = [
    ("exercise.toml", include_str!("template/assembly/exercise.toml")),
    ("text.md", include_str!("template/assembly/text.md")),
    ("start.s", include_str!("template/assembly/start.s")),
    ("solution.s", include_str!("template/assembly/solution.s")),
    ("wrong/sum.s", include_str!("template/assembly/wrong/sum.s")),
    ("wrong/clobber.s", include_str!("template/assembly/wrong/clobber.s")),
];

const RUST: Files = [
    ("exercise.toml", include_str!("template/rust/exercise.toml")),
    ("text.md", include_str!("template/rust/text.md")),
    ("start.rs", include_str!("template/rust/start.rs")),
    ("solution.rs", include_str!("template/rust/solution.rs")),
    ("wrong/copied.rs", include_str!("template/rust/wrong/copied.rs")),
    ("wrong/other_line.rs", include_str!("template/rust/wrong/other_line.rs")),
];

/// Every file with its path in the exercise's folder.
#[must_use]
pub fn files(language: ExerciseLanguage) -> &'static Files {
    match language {
        ExerciseLanguage::Assembly => &ASSEMBLY,
        ExerciseLanguage::Rust => &RUST,
    }
}
