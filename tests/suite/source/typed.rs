//! Entries typed at the prompt: placement, visible symbols, and the extended program.
//!
//! The test keeps track of the next typed address, as the machine does.

use asmscope::model::addr::Address;
use asmscope::model::memory_map::{CODE_BASE, RegionKind, TYPED_CODE_BASE, TYPED_DATA_BASE};
use asmscope::model::program::{Entry, Program};
use asmscope::model::symbol_table::SymbolKind;
use asmscope::source::{Fragment, assemble_fragment};

const CODE: Address = Address(TYPED_CODE_BASE);
const DATA: Address = Address(TYPED_DATA_BASE);

fn typed(program: &Program, text: &str) -> Fragment {
    assemble_fragment(program, text, CODE, DATA).unwrap_or_else(|errors| panic!("{text}\n{errors:#?}"))
}

fn refused(program: &Program, text: &str) -> String {
    assemble_fragment(program, text, CODE, DATA).expect_err("it has a mistake")[0].message.clone()
}

#[test]
fn instructions_use_the_program_and_continue_its_lines() {
    let loaded = super::program("main: ret\nhelper: ret\n.data\nx: .quad 1\n");
    let fragment = typed(&loaded, "call helper; mov rax, x[rip]");
    let program = &fragment.program;
    assert_eq!(fragment.segments.len(), 1);
    assert_eq!((fragment.segments[0].kind, fragment.segments[0].start), (RegionKind::Code, CODE));
    assert_eq!(program.source.files()[0].lines.len(), 5);
    assert_eq!(program.line_at(CODE).map(|entry| entry.line.number), Some(5));
    assert_eq!(program.symbols["helper"].kind, SymbolKind::Function);
    assert_eq!(program.entry, Entry::Main(Address(CODE_BASE)));
}

#[test]
fn typed_code_grows_entry_by_entry() {
    let first = typed(&Program::default(), "again: nop");
    assert_eq!(first.program.entry, Entry::First(CODE));
    let second = assemble_fragment(&first.program, "jmp again", CODE.plus(1), DATA).expect("it is right");
    let segment = &second.program.segments[0];
    assert_eq!(segment.bytes, [0x90, 0xeb, 0xfd]);
    let found = second.program.symbol_at(CODE.plus(1)).map(|(symbol, distance)| (&*symbol.name, distance));
    assert_eq!(found, Some(("again", 1)));
    let lines: Vec<_> =
        second.program.source.entries().iter().map(|entry| (entry.address, entry.line.number)).collect();
    assert_eq!(lines, [(CODE, 1), (CODE.plus(1), 2)]);
}

#[test]
fn data_alone_goes_to_the_variables() {
    for text in ["msg: .asciz \"hi\"", "msg db \"hi\", 0", ".data\nmsg: .asciz \"hi\"", ".rodata\nmsg: .asciz \"hi\""] {
        let fragment = typed(&Program::default(), text);
        assert_eq!(fragment.segments.len(), 1, "{text}");
        assert_eq!((fragment.segments[0].kind, fragment.segments[0].start), (RegionKind::Data, DATA), "{text}");
        assert_eq!(fragment.program.symbols["msg"].kind, SymbolKind::Object, "{text}");
        assert_eq!(fragment.segments[0].bytes, b"hi\0");
    }
    let both = typed(&Program::default(), "mov al, 1\n.byte 0x90");
    assert_eq!(both.segments.len(), 1);
    assert_eq!(both.segments[0].bytes, [0xb0, 1, 0x90]);
}

#[test]
fn constants_and_labels_alone_take_no_room() {
    let fragment = typed(&Program::default(), "N = 5\nhere:");
    assert!(fragment.segments.is_empty());
    assert_eq!((fragment.program.symbols["N"].value, fragment.program.symbols["here"].value), (5, CODE.0));
}

#[test]
fn typed_names_may_move_and_loaded_ones_may_not() {
    let loaded = super::program("main: ret\n");
    let first = typed(&loaded, "a: nop");
    let second = assemble_fragment(&first.program, "a: nop", CODE.plus(1), DATA).expect("typed names may move");
    assert_eq!(second.program.symbols["a"].value, CODE.0 + 1);
    assert_eq!(refused(&loaded, "main: nop"), "`main` is already defined by the program, on line 1");
}

#[test]
fn errors_count_lines_within_the_entry() {
    let loaded = super::program("main: ret\n");
    let errors = assemble_fragment(&loaded, "nop\nmvo rax, 1", CODE, DATA).expect_err("there is a slip");
    assert_eq!((errors.len(), errors[0].line), (1, 2));
}

#[test]
fn retyped_entries_replace_undone_ones() {
    let first = typed(&Program::default(), "a: nop; nop; b: nop");
    let second = assemble_fragment(&first.program, "ret", CODE.plus(1), DATA).expect("it is right");
    assert_eq!(second.program.segments[0].bytes, [0x90, 0xc3]);
    assert!(second.program.symbols.get("a").is_some() && second.program.symbols.get("b").is_none());
    assert_eq!(second.program.source.entries().len(), 2);
}
