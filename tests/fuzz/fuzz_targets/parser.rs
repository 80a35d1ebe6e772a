//! Fuzzes whole files: the property is the one that the test suite tries on mutilated programs.
//!
//! Only the entry point is here.
#![no_main]

#[path = "../../suite/properties/text.rs"]
mod text;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| text::check(bytes));
