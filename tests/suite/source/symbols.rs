//! Symbols: kinds, entry point, host functions, externals, local labels.
//!
//! Values are addresses of the memory map; nothing is executed.

use super::{bytes, mistakes, program};
use asmscope::model::addr::Address;
use asmscope::model::memory_map::{CODE_BASE, EXTERNAL_BASE, RegionKind};
use asmscope::model::program::{Entry, ExternalKind};
use asmscope::model::symbol_table::SymbolKind;

#[test]
fn symbol_kinds_follow_from_use() {
    let program = program(
        ".globl main\nmain: call helper\njmp .L1\n.L1: ret\nhelper: ret\nother: ret\n.type typed, @function\ntyped: ret\n\
         table: .quad 1\n.size main, .L1 - main\nN = 5\nalias = helper\n.data\nx: .quad 1\n",
    );
    let kinds: Vec<_> = program.symbols.iter().map(|symbol| (&*symbol.name, symbol.kind)).collect();
    let expected = [
        ("main", SymbolKind::Function),
        (".L1", SymbolKind::CodeLabel),
        ("helper", SymbolKind::Function),
        ("other", SymbolKind::CodeLabel),
        ("typed", SymbolKind::Function),
        ("table", SymbolKind::Object),
        ("N", SymbolKind::Constant),
        ("alias", SymbolKind::CodeLabel),
        ("x", SymbolKind::Object),
    ];
    assert_eq!(kinds, expected);
    assert_eq!(program.symbols["main"].size, Some(7));
    assert_eq!(program.symbols["N"].value, 5);
    let line = |name: &str| program.symbols[name].line.map(|line| line.number);
    assert_eq!((line("main"), line("x")), (Some(2), Some(14)));
}

#[test]
fn the_entry_is_start_or_main_or_the_first_instruction() {
    let at = |offset| Address(CODE_BASE + offset);
    assert_eq!(program("main: nop\n_start: nop").entry, Entry::Start(at(1)));
    assert_eq!(program("f: nop\nmain: nop").entry, Entry::Main(at(1)));
    assert_eq!(program(".byte 1, 2\nbegin: nop").entry, Entry::First(at(2)));
    assert_eq!(program("begin: nop").symbols["begin"].kind, SymbolKind::Function);
    assert_eq!(program(".data\nmain: .quad 1").entry, Entry::Empty);
    assert_eq!(program("").entry, Entry::Empty);
}

#[test]
fn external_functions_have_addresses() {
    let panic = "_ZN4core9panicking18panic_bounds_check17h0123456789abcdefE";
    let print = "_ZN3std2io5stdio6_print17h0123456789abcdefE";
    let program = program(&format!("main: call {panic}\nnop\ncall {print}\ncall {print}\ncall puts\nret\n"));
    let found: Vec<_> = program.externals.iter().map(|external| (external.name.as_str(), external.kind)).collect();
    let expected = [
        ("core::panicking::panic_bounds_check", ExternalKind::Panic),
        ("std::io::stdio::_print", ExternalKind::Missing),
    ];
    assert_eq!(found, expected);
    assert_eq!(program.notes.len(), 1, "{:?}", program.notes);
    assert_eq!(program.notes[0].0.number, 3);
    let code = bytes(&program, RegionKind::Code);
    let target = |at: usize| {
        CODE_BASE as i64 + at as i64 + 5 + i64::from(i32::from_le_bytes(code[at + 1..at + 5].try_into().unwrap()))
    };
    assert_eq!(target(0), EXTERNAL_BASE as i64);
    assert_eq!(target(6), EXTERNAL_BASE as i64 + 16);
    assert_eq!(target(11), EXTERNAL_BASE as i64 + 16);
}

#[test]
fn weak_names_may_be_missing() {
    assert_eq!(mistakes(".weak hook\nlea rax, hook[rip]\n.quad hook\n"), [""; 0]);
    assert_eq!(mistakes(".extern malloc\ncall malloc\n"), [""; 0]);
}

#[test]
fn local_labels_of_nasm_belong_to_the_label_above() {
    let program = program(
        "section .text\nglobal _start\n_start:\n.loop: dec rax\njnz .loop\nother:\n.loop: jmp .loop\njmp _start.loop\n",
    );
    let names: Vec<_> = program.symbols.iter().map(|symbol| &*symbol.name).collect();
    assert_eq!(names, ["_start", "_start.loop", "other", "other.loop"]);
}

#[test]
fn numeric_labels_are_found_in_both_directions() {
    let program = program("1: jmp 1f\n1: jmp 1b\nnop\n1: jmp 1b\n");
    assert_eq!(bytes(&program, RegionKind::Code), [0xeb, 0x00, 0xeb, 0xfe, 0x90, 0xeb, 0xfe]);
}

#[test]
fn several_labels_and_quoted_names_are_labels() {
    let program = program("a: b: \"c d\": nop\njmp \"c d\"\n");
    let values: Vec<_> = program.symbols.iter().map(|symbol| symbol.value).collect();
    assert_eq!(values, [CODE_BASE; 3]);
}

#[test]
fn undefined_names_come_with_the_nearest_known_one() {
    let errors = asmscope::source::assemble("t.s", "counter: nop\njmp conter\ncall frobnicate\n").unwrap_err();
    let help: Vec<_> = errors.iter().map(|error| error.help.clone().unwrap_or_default()).collect();
    assert_eq!(help[0], "did you mean `counter`?");
    // One that is like no other is left to the run, which stops at the call.
    assert_eq!(help.len(), 1);
    let alone = asmscope::source::assemble("t.s", "main: call frobnicate\nret\n").expect("it may never be called");
    assert_eq!(alone.externals.iter().map(|external| external.name.as_str()).collect::<Vec<_>>(), ["frobnicate"]);
}
