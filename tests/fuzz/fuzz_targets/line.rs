//! Fuzzes single instructions and entries typed at the prompt: the properties are those that the test suite tries.
//!
//! Only the entry point is here.
#![no_main]

#[path = "../../suite/properties/entry.rs"]
mod entry;
#[path = "../../suite/properties/text.rs"]
#[allow(dead_code, reason = "this target uses only what the other shares")]
mod text;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    asmscope::source::instruction::check_any_line(bytes);
    entry::check(bytes);
});
