//! The assembler on whole texts: directives, placement, errors, and entries typed at the prompt.
//!
//! Programs are inspected, not executed.

mod compilers;
mod data;
mod errors;
mod macros;
mod symbols;
mod typed;

use asmscope::model::memory_map::RegionKind;
use asmscope::model::program::Program;
use asmscope::source::assemble;

/// Assembles a text that must have no mistakes.
fn program(text: &str) -> Program {
    assemble("test.s", text).unwrap_or_else(|errors| panic!("{text}\n{errors:#?}"))
}

/// The bytes of one region; empty if there is none.
fn bytes(program: &Program, kind: RegionKind) -> &[u8] {
    program.segments.iter().find(|segment| segment.kind == kind).map_or(&[], |segment| &segment.bytes)
}

/// `line:column: message` of every mistake.
fn mistakes(text: &str) -> Vec<String> {
    let errors = assemble("test.s", text).err().unwrap_or_default();
    errors.iter().map(|error| format!("{}:{}: {}", error.line, error.column, error.message)).collect()
}
