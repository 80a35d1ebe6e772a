//! Data directives of both dialects, sections, alignment and sizes.
//!
//! Expected bytes are written out by hand, from the manuals of gas and NASM.

use super::{bytes, program};
use asmscope::model::memory_map::{CODE_BASE, DATA_BASE, LARGE_BSS_BASE, MemoryMap, PAGE, RODATA_BASE, RegionKind};
use asmscope::model::runtime::RuntimeFn;
use asmscope::source::assemble;

fn check_data(text: &str, expected: &[u8]) {
    let program = program(text);
    assert_eq!(bytes(&program, RegionKind::Data), expected, "{text}");
}

#[test]
fn gnu_directives_fill_memory() {
    for (line, expected) in [
        (".byte 1, -1, 'a', 0xff, 10h", &[1, 255, 97, 255, 16][..]),
        (".2byte 0x1234; .short -2; .word 3; .hword 4; .value 5", &[0x34, 0x12, 0xfe, 0xff, 3, 0, 4, 0, 5, 0]),
        (".long 0x12345678, -1", &[0x78, 0x56, 0x34, 0x12, 255, 255, 255, 255]),
        (".quad 1 << 40", &[0, 0, 0, 0, 0, 1, 0, 0]),
        (".octa 1", &[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (".float 1.5", &[0, 0, 0xc0, 0x3f]),
        (".double -2", &[0, 0, 0, 0, 0, 0, 0, 0xc0]),
        (".ascii \"a\", \"b\\n\"", b"ab\n"),
        (".asciz \"a\\0\", \"\\101\"", b"a\0\0A\0"),
        (".string \"# ; //\"", b"# ; //\0"),
        (".zero 3; .byte 1", &[0, 0, 0, 1]),
        (".skip 2, 7; .space 1", &[7, 7, 0]),
        (".fill 2, 2, 0x102", &[2, 1, 2, 1]),
        (".byte 1; .p2align 2; .byte 2", &[1, 0, 0, 0, 2]),
        (".byte 1; .balign 4, 9; .byte 2", &[1, 9, 9, 9, 2]),
        (".byte 1; .p2align 4, , 2; .byte 2", &[1, 2]),
        (".byte 1; .org 3; .byte 2", &[1, 0, 0, 2]),
        (".uleb128 624485; .sleb128 -123456", &[0xe5, 0x8e, 0x26, 0xc0, 0xbb, 0x78]),
        ("a: .byte b - a; .byte 2; b: .byte . - a", &[2, 2, 2]),
        ("N = 3; .byte N; N = 4; .byte N; .set M, N + 1; .byte M", &[3, 4, 5]),
        ("1: .byte 1f - 1b; 1: .byte 1b - 1b", &[1, 0]),
        (".long \"a b\" - x; x: \"a b\": .byte 1", &[0, 0, 0, 0, 1]),
    ] {
        check_data(&format!(".data\n{line}\n"), expected);
    }
}

#[test]
fn nasm_directives_fill_memory() {
    for (line, expected) in [
        ("db 'it''s', 0".replace("''", "").as_str(), &b"its\0"[..]),
        ("msg db \"hi\", 10, 0 ; text", b"hi\n\0"),
        ("x: dw 1, 'a'", &[1, 0, 97, 0]),
        ("dd 0FFh, 1010b", &[255, 0, 0, 0, 10, 0, 0, 0]),
        ("dq 1.5", &[0, 0, 0, 0, 0, 0, 0xf8, 0x3f]),
        ("times 3 db 1, 2", &[1, 2, 1, 2, 1, 2]),
        ("a: db 1, 2\nlen equ $ - a\ndb len", &[1, 2, 2]),
        ("db 1\ntimes 4 - ($ - $$) db 9\ndb 2", &[1, 9, 9, 9, 2]),
        ("db 1\nalign 4\ndb 2", &[1, 0, 0, 0, 2]),
        ("resb 2\ndb 1", &[0, 0, 1]),
        ("db `a\\n`, 'a\\'", b"a\na\\"),
    ] {
        check_data(&format!("section .data\n{line}\n"), expected);
    }
}

#[test]
fn sections_go_to_their_regions() {
    let program = program(
        ".globl main\nmain: ret\n.section .rodata.str1.1,\"aMS\",@progbits,1\n.asciz \"r\"\n.data\n.quad 1\n.bss\nb: .zero 8\n\
         .section .data.rel.ro,\"aw\"\n.byte 2\n.section .note.GNU-stack,\"\",@progbits\n.byte 3\n.text\nnop\n",
    );
    let starts: Vec<_> = program.segments.iter().map(|segment| (segment.kind, segment.start.0, segment.size)).collect();
    let expected = [
        (RegionKind::Code, CODE_BASE, 2),
        (RegionKind::Rodata, RODATA_BASE, 3),
        (RegionKind::Data, DATA_BASE, 8),
        (RegionKind::Bss, DATA_BASE + 2 * PAGE, 8),
    ];
    assert_eq!(starts, expected);
    assert_eq!(bytes(&program, RegionKind::Code), [0xc3, 0x90]);
}

#[test]
fn pushsection_and_popsection_nest() {
    let text = ".data\n.byte 1\n.pushsection .rodata\n.byte 2\n.popsection\n.byte 3\n.text\n.previous\n.byte 4\n";
    assert_eq!(bytes(&program(text), RegionKind::Data), [1, 3, 4]);
}

#[test]
fn a_large_bss_goes_where_there_is_room() {
    let program = program(".comm table, 0x8000000, 32\n.lcomm small, 4\n");
    let table = &program.symbols["table"];
    assert_eq!(table.value, LARGE_BSS_BASE);
    assert_eq!((program.segments[0].size, program.segments[0].bytes.len()), (0x800_0004, 0));
}

#[test]
fn the_slots_of_gotpcrel_hold_addresses() {
    let text = "f: mov rax, qword ptr [rip + x@GOTPCREL]\nmov rcx, qword ptr [rip + malloc@GOTPCREL]\nret\n.data\nx: .quad 1\n";
    let program = program(text);
    let slots = bytes(&program, RegionKind::Rodata);
    assert_eq!(slots[..8], DATA_BASE.to_le_bytes());
    let malloc = MemoryMap::SANDBOX.runtime_address(RuntimeFn::Malloc).0;
    assert_eq!(slots[8..16], malloc.to_le_bytes());
}

#[test]
fn branches_are_short_where_that_reaches_and_near_where_not() {
    for (gap, size) in [(127, 2), (128, 5)] {
        let program = program(&format!("jmp end\n.zero {gap}\nend: nop\n"));
        assert_eq!(program.symbols["end"].value, CODE_BASE + size + gap, "{gap}");
    }
    // Each branch reaches only as long as the ones inside it stay short.
    for (gap, first) in [(122, [0xeb, 126]), (123, [0xe9, 0x85])] {
        let nested = program(&format!("a: jmp d\njmp d\n.zero {gap}\nc: jmp a\nd: .zero 200\nje d\n"));
        assert_eq!(bytes(&nested, RegionKind::Code)[..2], first, "{gap}");
    }
}

/// As each assembler has it.
#[test]
fn a_jump_that_is_to_be_short_grows_in_gnu_and_is_refused_in_nasm() {
    let far = "jmp short end\n.zero 128\nend: nop\n";
    assert_eq!(program(far).symbols["end"].value, CODE_BASE + 5 + 128);
    for (branch, gap, is_right) in [("jmp", 127, true), ("jmp", 128, false), ("jz", 128, false), ("", 128, true)] {
        let line = if branch.is_empty() { "jmp end".to_owned() } else { format!("{branch} short end") };
        let text = format!("default rel\nsection .text\n{line}\ntimes {gap} db 0\nend: nop\n");
        let errors = assemble("short", &text).err().map(|errors| errors[0].message.clone());
        let far = format!("the target is 128 bytes away, and `{branch}` reaches -128 to 127 where it is `short`");
        assert_eq!(errors, (!is_right).then_some(far), "{text}");
    }
}

#[test]
fn padding_in_code_can_be_executed() {
    let program = program("nop\n.p2align 4\nret\n");
    let code = bytes(&program, RegionKind::Code);
    assert_eq!(code.len(), 17);
    assert_eq!(code[1..10], [0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0]);
    assert!(program.source.entries().iter().all(|entry| entry.is_code));
}

#[test]
fn jump_tables_hold_distances() {
    let text = "f: jmp f\n.LBB0_1: ret\n.section .rodata\n.LJTI0_0: .long .LBB0_1-.LJTI0_0\n.long f-.LJTI0_0\n";
    let distance = (CODE_BASE as i64 - RODATA_BASE as i64) as i32;
    let expected = [(distance + 2).to_le_bytes(), distance.to_le_bytes()].concat();
    assert_eq!(bytes(&program(text), RegionKind::Rodata), expected);
}

#[test]
fn lines_lead_from_addresses_to_source() {
    let program = program("# nothing\nmain: nop; ret\n.byte 1, 2\n.data\nx: .quad 1\n");
    let lines: Vec<_> =
        program.source.entries().iter().map(|l| (l.address.0, l.length, l.line.number, l.is_code)).collect();
    let expected =
        [(CODE_BASE, 1, 2, true), (CODE_BASE + 1, 1, 2, true), (CODE_BASE + 2, 2, 3, false), (DATA_BASE, 8, 5, false)];
    assert_eq!(lines, expected);
}
