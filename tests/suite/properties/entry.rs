//! For every entry typed at the prompt: it extends the program and loses nothing of it, or mistakes with places in the entry.
//!
//! The entry meets a program that was loaded and one that is empty.

use super::text::{check_mistakes, check_program};
use asmscope::model::addr::Address;
use asmscope::model::memory_map::{TYPED_CODE_BASE, TYPED_DATA_BASE};
use asmscope::model::program::Program;
use asmscope::model::source_map::FileId;
use asmscope::source::{assemble, assemble_fragment};
use std::sync::Arc;

const LOADED: &str = "main: call helper\nret\nhelper: ret\n.data\nx: .quad 1, 2\nN = 5\n";

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).replace('\0', " ");
    let loaded = assemble("loaded", LOADED).expect("it has no mistakes");
    for program in [loaded, Program::default()] {
        match assemble_fragment(&program, &text, Address(TYPED_CODE_BASE), Address(TYPED_DATA_BASE)) {
            Err(errors) => check_mistakes(&errors, &text),
            Ok(fragment) => {
                check_program(&fragment.program);
                assert!(lines(&fragment.program).starts_with(lines(&program)));
                assert!(program.symbols.iter().all(|symbol| fragment.program.symbols.get(&symbol.name).is_some()));
                assert!(fragment.segments.len() <= 2);
            }
        }
    }
}

/// The text of the one file that such a program has.
fn lines(program: &Program) -> &[Arc<str>] {
    program.source.lines(FileId::default())
}
