//! Fuzzes traces of both forms: the property is the one that the test suite tries.
//!
//! Only the entry point is here.
#![no_main]

#[path = "../../suite/properties/trace.rs"]
#[allow(dead_code, reason = "the test suite uses more of it")]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::check(bytes));
