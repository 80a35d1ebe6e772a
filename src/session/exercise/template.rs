//! A small exercise that works, to be changed into another: what `exercise new` writes.
//!
//! A test holds it to the rules that `exercise lint` holds every exercise to.

/// Every file with its path in the exercise's folder.
pub const FILES: [(&str, &str); 6] = [
    ("exercise.toml", include_str!("template/exercise.toml")),
    ("text.md", include_str!("template/text.md")),
    ("start.s", include_str!("template/start.s")),
    ("solution.s", include_str!("template/solution.s")),
    ("wrong/sum.s", include_str!("template/wrong/sum.s")),
    ("wrong/clobber.s", include_str!("template/wrong/clobber.s")),
];
