//! Assembler errors: every error of a text is reported, with line, column and message.
//!
//! Expectations are written by hand.

use super::mistakes;
use asmscope::source::{assemble, decode_text};

#[test]
fn errors_have_position_and_message() {
    for (text, expected) in [
        (".bite 1", "1:1: unknown directive `.bite`"),
        ("nop\n  .quod 1", "2:3: unknown directive `.quod`"),
        (".data\n.byte 300", "2:7: 300 does not fit in 8 bits"),
        (".data\n.byte 1, , 2", "2:10: a value is missing here"),
        (".byte -129", "1:7: -129 does not fit in 8 bits"),
        (".ascii \"abc", "1:8: this string is never closed"),
        (".ascii \"a\\qb\"", "1:10: unknown escape `\\q`"),
        (".ascii abc", "1:8: expected a string"),
        ("a: nop\na: nop", "2:1: `a` is already defined on line 1"),
        ("x = 1\nx: nop", "2:1: `x` is already defined on line 1"),
        ("rax: nop", "1:1: `rax` is a register and cannot name anything else"),
        ("jmp 1f", "1:5: there is no label for `1f`"),
        ("nop /* open\nnop", "1:5: this comment is never closed"),
        (
            "section .text\norg 0x400000\nret",
            "2:1: `org` is for a file that is loaded as it is, at an address of your choice",
        ),
        ("section .data\na: dt 5", "2:7: `dt` takes floating-point numbers"),
        (".include \"x.inc\"", "1:1: the sandbox reads no other file of this machine"),
        (".incbin \"/etc/passwd\"", "1:1: the sandbox reads no other file of this machine"),
        (".att_syntax", "1:1: this is AT&T syntax; the sandbox reads Intel syntax, of GNU and NASM"),
        (".code32", "1:1: this is code for 32-bit processors; the sandbox is a 64-bit one"),
        (".macro f\nbad line here\n.endm\nf\nret", "2:1: unknown instruction `bad` (in `f`, which line 4 uses)"),
        ("section .text\nnop\n%define 1\nret", "3:1: a name is missing here"),
        (
            ".data\n.zero 0x7fffffffffff",
            "2:1: 140737488355327 bytes do not fit: 520192 of the 520192 bytes for data are left",
        ),
        (
            ".bss\n.zero 0x20000000",
            "2:1: 536870912 bytes do not fit: 268435456 of the 268435456 bytes for bss are left",
        ),
        (".p2align 64", "1:10: cannot align to 64"),
        (".balign 12", "1:9: cannot align to 12"),
        (".zero -1", "1:7: a count cannot be negative: -1"),
        (".data\nx: .zero x", "2:10: a count cannot be an address"),
        (".bss\n.byte 1", "2:1: `.bss` holds zeros only"),
        (".set a, b\n.set b, a\nnop", "1:9: this value is defined in terms of itself"),
        (".popsection", "1:1: no `.pushsection` stands before this `.popsection`"),
        (
            "section .text\ntimes 99999999999 nop",
            "2:19: 99999999999 bytes do not fit: 778240 of the 778240 bytes for code are left",
        ),
        ("mov rax, 1; mvo rbx, 2", "1:13: unknown instruction `mvo`"),
        (".quad 1 +", "1:10: something is missing here"),
        (".globl 1x", "1:8: expected a name"),
        (".text\nx db 1", "2:1: this text mixes two assemblers: `.text` on line 1 is GNU, `x` on line 2 is NASM"),
    ] {
        assert_eq!(mistakes(text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn all_errors_are_reported_at_once() {
    let found = mistakes("mov rax\nnop\n.byte 300\nnop\n.bite 1\n");
    let lines: Vec<_> = found.iter().map(|mistake| mistake.split(':').next().unwrap_or_default()).collect();
    assert_eq!(lines, ["1", "3", "5"]);
}

#[test]
fn an_invalid_definition_is_reported_once() {
    assert_eq!(mistakes("x = 1 +\n.quad x\nmov rax, x\n").len(), 1);
    assert_eq!(mistakes("main: mvo rax, 1\njmp main\n").len(), 1);
}

#[test]
fn errors_beyond_fifty_are_counted() {
    let found = mistakes(&".bite 1\n".repeat(80));
    assert_eq!(found.len(), 51);
    assert!(found[50].ends_with("… and 30 more mistakes below"), "{}", found[50]);
}

#[test]
fn a_semicolon_begins_a_comment_or_separates() {
    for text in [
        "mov rax, 5 ; move five into rax",
        "nop ; add the numbers",
        "nop ; clear rax",
        "nop ; rax = 5",
        "; mov rax, [broken",
        "nop ; don't stop",
        "ret ; return to the caller",
        "nop ; exchange rax, rbx",
        "nop ; 5 + 3 = 8",
    ] {
        assert_eq!(mistakes(text), [""; 0], "{text}");
        let program = super::program(&format!("{text}\n"));
        assert!(program.source.entries().len() <= 1, "{text}");
    }
    for (text, n_lines) in [("nop; nop", 2), ("nop;nop;ret # done", 3), ("nop; x: nop", 2), ("rep; stosb", 1)] {
        assert_eq!(super::program(text).source.entries().len(), n_lines, "{text}");
    }
    for text in ["nop; syscal", "nop; mvo rax, 1", "nop; add rax", "nop ; words here; mvo rax, 1"] {
        assert_ne!(mistakes(text), [""; 0], "{text}");
    }
}

/// Before room is made for them: most are more than there is memory.
#[test]
fn huge_sizes_are_mistakes() {
    for text in [
        ".zero 0x7fffffffffff",
        ".fill 99999999999, 8, 0",
        ".org 0xffffffffffff",
        ".data\n.space 1 << 100",
        ".p2align 31\nnop",
        ".comm x, 0xffffffffffffffff",
        "section .bss\nresq 0xffffffffffffff",
        "section .data\ntimes 1 << 90 db 0",
        ".fill 1 << 120, 8",
    ] {
        assert!(assemble("test.s", text).is_err(), "{text}");
    }
}

/// Evaluating each use anew would never end: there are 2^2000.
#[test]
fn a_constant_that_others_use_is_evaluated_once() {
    let lines = (1..2000).map(|idx| format!("a{idx} = (a{} + a{}) % 1000", idx - 1, idx - 1));
    let text = format!("a0 = 1\n{}\n.quad a1999\n", lines.collect::<Vec<_>>().join("\n"));
    assert_eq!(mistakes(&text), [""; 0]);
}

#[test]
fn binary_input_is_rejected() {
    assert!(decode_text(b"\x7fELF\x02\x01\x01\0\0").is_err());
    assert!(decode_text(b"nop\r\nret\r\n").is_ok());
    assert!(decode_text(b"nop \xff").is_err_and(|error| error.column == 5));
}

#[test]
fn a_misspelled_register_is_recognised() {
    let found = assemble("t.s", "main: mov rxa, 5\n").expect_err("there is no symbol of that name");
    assert_eq!(found[0].help.as_deref(), Some("did you mean the register `rax`?"));
}
