//! `exercise.toml` → [`Exercise`]: the format of exercises, key by key. Text in, an exercise or its mistakes out.
//!
//! Unknown keys are mistakes, and every mistake has a line and a column. No file is read here. The tables below are the whole
//! format; the same words are what a mistake's help says.
//!
//! # The exercise
//!
//! | key | meaning |
//! |---|---|
//! | `title` | a few words |
//! | `teaches` | one sentence |
//! | `difficulty` | 1 to 5 |
//! | `hints` | texts, from a nudge to nearly the answer; at least one |
//! | `allow` | the only mnemonics that may occur in the file (`je` includes `jz`) |
//! | `forbid`, `require` | mnemonics that must not, that must occur in the file |
//! | `max_instructions` | most instructions in the file |
//! | `max_steps` | most instructions executed in one run; 1,000,000 unless given, at most 10,000,000 |
//! | `stack_size`, `heap_size` | bytes, or a text such as `"8MiB"`; 64 KiB and 16 MiB unless given |
//! | `input` | what the program reads from standard input |
//!
//! # Checks
//!
//! Each check is a table `[[check.KIND]]`; they are made in the order of the file, one kind after the other as in this list:
//! `predict`, `state`, `call`, `frames`, `heap`, `output`, `fault`, `convention`. A run that ends in a fault that no `fault`
//! check wants fails every check of that run.
//!
//! Every check may have `name` (else one is made up) and `points` (1 unless given). All but `predict` and `call` may have
//! `run`: a call such as `run = "fact(5)"` instead of the program from its entry.
//!
//! | kind | key | meaning |
//! |---|---|---|
//! | `state` | `expect` | a table: expression of the prompt → number, or expression as text: `{ rax = 42, "dword [rsp+8]" = 7, zf = 1 }` |
//! | | `memory` | a table: address → what lies there: `{ msg = '"hello"', rsp = "[1, 2]", "rdi+4" = "u8[1, 2]" }` |
//! | | `at`, `time` | look before the instruction at this label instead of at the end, when it is reached for the n-th time |
//! | `call` | `call` | a call: `"fact(6)"`, `"sum([1, 2, 3], len)"`, or with ranges to draw from: `"sum([-9..=9; 1..=8], len)"` |
//! | | `result` | what it returns; compared with the solution's unless given |
//! | | `after` | what its arrays hold afterwards, a list; compared with the solution's unless given |
//! | | `table` | instead of `call` and `result`, several: `{ "fact(0)" = 1, "fact(6)" = 720 }` |
//! | | `returns` | `"u64"` unless given, `"i64"`, `"u32"`, `"i32"`, `"u8"`, `"bool"`, `"nothing"` |
//! | | `times`, `seed` | how many draws (10 unless given, at most 100), and which (1 unless given) |
//! | `frames` | `function` | count only frames of this function |
//! | | `depth`, `min_depth`, `max_depth` | most calls in progress at once |
//! | | `size`, `max_size` | bytes of each frame, return address included |
//! | | `same_size = true` | all have the same size |
//! | | `balanced = true` | the stack pointer ends where it began |
//! | `heap` | `allocations`, `frees`, `live` | numbers of blocks |
//! | | `max_bytes` | most bytes live at once |
//! | | `blocks` | in order of allocation: `[{ size = 8, align = 8, freed = true, holds = "[42]" }]`, each key may be missing |
//! | | `freed_order` | `[2, 1]`: block 2 is freed before block 1 |
//! | | `at`, `time` | as for `state` |
//! | `output` | `expect`, `contains` | what is printed, all of it or a part |
//! | `fault` | `expect` | the code of the fault that the run must end in |
//! | | `function` | where |
//! | `convention` | | no warnings: stack aligned at calls, callee-saved registers given back … |
//! | `predict` | `question`, `answer` | answered in the file by a comment, `# answer: 24`; a number, a text or a list of these |
//! | | `key` | for more than one question: `# answer KEY: 24` |
//!
//! `state`, `call`, `heap` and `predict` may have `mistakes`, a table of known misunderstandings: a condition (an expression of
//! the prompt that is not 0, or for `predict` the wrong answer) → a sentence to add: `{ "rax == 30" = "this is the sum" }`.

mod convert;
mod place;
mod wire;

pub use place::mistake_at;

use super::Exercise;
use crate::source::error::SourceError;

/// The texts of an exercise's folder.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// The folder's name.
    pub name: &'a str,
    /// `exercise.toml`.
    pub toml: &'a str,
    /// `text.md`.
    pub text: &'a str,
    /// `start.s`.
    pub start: &'a str,
    /// `solution.s`.
    pub solution: &'a str,
}

/// Reads an exercise.
///
/// # Errors
/// What is wrong with `exercise.toml`, with its place there.
pub fn read(texts: Texts<'_>) -> Result<Exercise, SourceError> {
    let file: wire::File = toml::from_str(texts.toml).map_err(|error| place::of_toml(texts.toml, &error))?;
    convert::exercise(texts, file)
}
