//! Fuzzes sequences of lines at the prompt, with moves back and forth: the property is the one that the test suite tries.
//!
//! Only the entry point is here.
#![no_main]

#[path = "../../suite/properties/commands.rs"]
#[allow(dead_code, reason = "the test suite uses more of it")]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::check(bytes));
