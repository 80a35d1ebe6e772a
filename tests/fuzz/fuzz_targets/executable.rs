//! Fuzzes executables and their debug information: the property is the one that the test suite tries.
//!
//! Only the entry point is here.
#![no_main]

#[path = "../../suite/properties/executable.rs"]
#[allow(dead_code, reason = "the test suite uses more of it")]
mod property;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| property::check(bytes));
