//! Property tests of the assembler on mutated programs from a seeded generator.
//!
//! The properties are functions in files of their own; the fuzz targets in tests/fuzz call the same ones.
//! `ASMSCOPE_INPUTS` sets the number of inputs (a million for a long run); the default takes a few seconds.

mod entry;
mod mutation;
mod text;

use mutation::Mutation;

fn n_inputs() -> u64 {
    std::env::var("ASMSCOPE_INPUTS").ok().and_then(|number| number.parse().ok()).unwrap_or(15_000)
}

fn try_all(seed: u64, check: impl Fn(&[u8])) {
    let mut mutation = Mutation::new(seed);
    for idx in 0..n_inputs() {
        let input = mutation.next_input();
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&input)));
        let shown = String::from_utf8_lossy(&input);
        assert!(outcome.is_ok(), "input {idx} of seed {seed} breaks the property:\n{shown}");
    }
}

#[test]
fn every_text_assembles_or_says_why_not() {
    try_all(1, text::check);
}

#[test]
fn every_entry_assembles_or_says_why_not() {
    try_all(2, entry::check);
}
