//! Property tests of the assembler on mutated programs from a seeded generator.
//!
//! The properties are functions in files of their own; the fuzz targets in tests/fuzz call the same ones.
//! `ASMSCOPE_INPUTS` sets the number of inputs (a million for a long run); the default takes a few seconds. `ASMSCOPE_SECONDS` sets how long
//! inputs are tried instead, each time other ones.

mod entry;
mod mutation;
mod text;

use mutation::Mutation;
use std::time::{Duration, Instant, SystemTime};

fn n_inputs() -> u64 {
    std::env::var("ASMSCOPE_INPUTS").ok().and_then(|number| number.parse().ok()).unwrap_or(15_000)
}

/// Until when inputs are tried, if a time is given.
fn deadline() -> Option<Instant> {
    let seconds = std::env::var("ASMSCOPE_SECONDS").ok()?.parse().ok()?;
    Some(Instant::now() + Duration::from_secs(seconds))
}

fn try_all(seed: u64, check: impl Fn(&[u8])) {
    let deadline = deadline();
    let since_epoch = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let seed = if deadline.is_some() { seed + 2 * since_epoch() } else { seed };
    let n_inputs = if deadline.is_some() { u64::MAX } else { n_inputs() };
    let mut mutation = Mutation::new(seed);
    for idx in 0..n_inputs {
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            break;
        }
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
