//! For every `exercise.toml`: it becomes an exercise whose start file can be judged, or a mistake with a place in it.

use asmscope::session::exercise::ExerciseLanguage;
use asmscope::session::exercise::format::{self, Texts};
use asmscope::session::exercise::judge::judge;

const START: &str = "main: mov eax, 1\nret\nsum: xor eax, eax\nret\n";
/// Exercises whose runs may take longer are only read.
const MOST_STEPS: u64 = 1_000_000;

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    let toml = String::from_utf8_lossy(bytes);
    let texts = Texts {
        name: "fuzzed",
        language: ExerciseLanguage::Assembly,
        toml: &toml,
        text: "# Fuzzed\n\nAny.\n",
        start: START,
        solution: START,
    };
    match format::read(texts) {
        Err(error) => {
            assert!(!error.message.is_empty() && error.line >= 1 && error.column >= 1);
            assert!(error.line as usize <= toml.split('\n').count(), "line {} is not there", error.line);
        }
        Ok(exercise) if exercise.limits.max_steps <= MOST_STEPS => drop(judge(&exercise, "start.s", START)),
        Ok(_) => {}
    }
}
