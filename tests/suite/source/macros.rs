//! The preprocessor: a text with macros is the text that somebody would have written out.

use super::{bytes, mistakes, program};
use asmscope::model::memory_map::RegionKind;
use asmscope::source::assemble;

/// Both texts give the same code and data.
fn same(text: &str, written_out: &str) {
    let (one, other) = (program(text), program(written_out));
    for kind in [RegionKind::Code, RegionKind::Data, RegionKind::Rodata] {
        assert_eq!(bytes(&one, kind), bytes(&other, kind), "{kind:?} of\n{text}");
    }
}

fn nasm(text: &str, written_out: &str) {
    let start = "section .text\nmain:\n";
    same(&format!("{start}{text}"), &format!("{start}{written_out}"));
}

fn gnu(text: &str, written_out: &str) {
    let start = ".intel_syntax noprefix\n.text\nmain:\n";
    same(&format!("{start}{text}"), &format!("{start}{written_out}"));
}

#[test]
fn names_stand_for_texts() {
    nasm("%define N 5\n%define twice(x) ((x)*2)\nmov eax, twice(N)\n", "mov eax, 10\n");
    nasm("%define R rcx\n%idefine Any 7\nmov R, ANY\n%undef R\n", "mov rcx, 7\n");
    nasm("%assign i 3\n%assign i i*i\nmov eax, i\n%xdefine j i\n%assign i 1\nmov ecx, j\n", "mov eax, 9\nmov ecx, 9\n");
    nasm("%define tag(n) l %+ n\ntag(1): jmp tag(1)\n", "l1: jmp l1\n");
}

#[test]
fn macros_take_arguments_and_have_labels_of_their_own() {
    let count = "%macro count 1-2 1\nmov ecx, %1\n%%again: sub ecx, %2\njnz %%again\n%endmacro\n";
    nasm(
        &format!("{count}count 3\nhere: count 4, 2\n"),
        "mov ecx, 3\na: sub ecx, 1\njnz a\nmov ecx, 4\nb: sub ecx, 2\njnz b\n",
    );
    nasm(
        "%macro all 0-*\n%rep %0\npush %1\n%rotate 1\n%endrep\n%endmacro\nall rax, rbx, rcx\n",
        "push rax\npush rbx\npush rcx\n",
    );
    nasm("%macro two 0\nnop\none 1\n%endmacro\n%macro one 1\nmov al, %1\n%endmacro\ntwo\n", "nop\nmov al, 1\n");
    nasm("%macro say 2\nmov eax, %1\n%endmacro\n%macro say 1\nsay %1, 0\n%endmacro\nsay 4\n", "mov eax, 4\n");
    nasm("%macro text 1+\ndb %1\n%endmacro\ntext 'a', 10, 0\n", "db 'a', 10, 0\n");
}

#[test]
fn conditions_choose_lines() {
    nasm("%define A\n%ifdef A\nnop\n%else\nret\n%endif\n%ifndef A\nret\n%endif\n", "nop\n");
    nasm("N equ 4\n%if N > 3 && N != 5\nnop\n%elif undefined\nret\n%endif\n", "nop\n");
    nasm("%if 0\n%if 1\nret\n%endif\n%macro x 0\n%else\nnop\n%endif\n", "nop\n");
    nasm("%ifidn __OUTPUT_FORMAT__, elf64\nnop\n%endif\n%ifnidn a, a\nret\n%endif\n", "nop\n");
    gnu(
        ".if 2 > 1\nnop\n.else\nret\n.endif\n.ifndef X\nnop\n.endif\nX = 1\n.ifdef X\nnop\n.endif\n",
        "nop\nnop\nnop\n",
    );
    gnu(".ifc a, a\nnop\n.elseif 1\nret\n.endif\n.ifeq 0\nnop\n.endif\n", "nop\nnop\n");
}

#[test]
fn repetitions_count() {
    nasm("%assign i 0\n%rep 4\ndb i\n%assign i i+1\n%endrep\n", "db 0, 1, 2, 3\n");
    nasm(
        "%assign i 0\n%rep 100\n%if i = 3\n%exitrep\n%endif\nnop\n%assign i i+1\n%endrep\nret\n",
        "nop\nnop\nnop\nret\n",
    );
    nasm("%rep 0\nret\n%endrep\n%rep 2\n%rep 2\nnop\n%endrep\n%endrep\n", "nop\nnop\nnop\nnop\n");
    gnu(
        ".rept 3\nnop\n.endr\n.irp r, rax, rbx\npush \\r\n.endr\n.irpc d, 12\n.byte \\d\n.endr\n",
        "nop\nnop\nnop\npush rax\npush rbx\n.byte 1, 2\n",
    );
}

#[test]
fn gnu_macros() {
    let set = ".macro set reg, value=1\nmov \\reg, \\value\n.endm\n";
    gnu(
        &format!("{set}set eax\nset ecx, 5\nset value=7, reg=edx\nset esi 9\n"),
        "mov eax, 1\nmov ecx, 5\nmov edx, 7\nmov esi, 9\n",
    );
    gnu(
        ".macro wait_for n\nl\\@: dec ecx\njnz l\\@\n.endm\nwait_for 1\nwait_for 2\n",
        "a: dec ecx\njnz a\nb: dec ecx\njnz b\n",
    );
    gnu(
        ".macro sum from, to\n.long \\from\n.if \\to-\\from\nsum \"(\\from+1)\", \\to\n.endif\n.endm\nsum 0, 3\n",
        ".long 0, 1, 2, 3\n",
    );
    gnu(".macro f a:req, r:vararg\n.byte \\a\n.byte \\r\n.endm\nf 1, 2, 3\n", ".byte 1, 2, 3\n");
}

#[test]
fn a_line_may_hold_directives_and_macros_among_its_statements() {
    gnu(".rept 3; nop; .endr; ret\n", "nop\nnop\nnop\nret\n");
    gnu("nop; .rept 2; .irp r, rax, rbx; push \\r; .endr; .endr\n", "nop\npush rax\npush rbx\npush rax\npush rbx\n");
    let zero = ".macro zero r; xor \\r, \\r; .endm\n";
    gnu(
        &format!("{zero}zero eax; mov ecx, 7; l: zero edx ; a remark\nzero ebx ; to be added to\n"),
        "xor eax, eax\nmov ecx, 7\nxor edx, edx\nxor ebx, ebx\n",
    );
    gnu(
        &format!(".macro both r, s; zero \\r; zero \\s; .endm\n{zero}both eax, ecx; nop\n"),
        "xor eax, eax\nxor ecx, ecx\nnop\n",
    );
    gnu(".if 0; ret; .else; nop; .endif; nop\n", "nop\nnop\n");
    gnu(".macro m r; .rept 2; inc \\r; .endr; dec \\r; .endm\nm eax; ret\n", "inc eax\ninc eax\ndec eax\nret\n");
    gnu(".macro early n; .if \\n; .exitm; .endif; nop; .endm\nearly 1; early 0; ret\n", "nop\nret\n");
    let text = ".intel_syntax noprefix\nmain: nop; .rept 1; frob eax; .endr\n";
    assert_eq!(mistakes(text), ["2:21: unknown instruction `frob` (in `.rept`, which line 2 uses)"]);
}

#[test]
fn structures_have_offsets_and_data() {
    let point = "struc point\n.x: resd 1\n.y resd 1\nalignb 8\n.tag: resq 2\nendstruc\n";
    nasm(
        &format!("{point}mov eax, [rdi + point.y]\nmov ecx, point_size\nadd rdx, point.tag\n"),
        "mov eax, [rdi + 4]\nmov ecx, 24\nadd rdx, 8\n",
    );
    let data = "p: istruc point\nat point.x, dd 1\nat point.tag, dq 2, 3\niend\n.more: db 9\n";
    nasm(&format!("{point}{data}"), "dd 1, 0\ndq 2, 3\ndb 9\n");
}

#[test]
fn what_else_nasm_reads() {
    nasm("msg: db 'hi', 10\nlen: equ $ - msg\nmov eax, len\n", "db 'hi', 10\nmov eax, 3\n");
    nasm("again dec eax\njz .else\njmp again\n.else\nret\ndone_here\n", "a: dec eax\njz b\njmp a\nb: ret\n");
    nasm("f: call f wrt ..plt\njmp f wrt ..plt\n", "g: call g\njmp g\n");
    nasm("cmp [rdi], byte 0\n", "cmp byte [rdi], 0\n");
    nasm(
        "mov rax, [rbx+(rcx-1)*8]\nlea rax, [rcx*3]\nlea rdx, [rcx*9+1]\n",
        "mov rax, [rbx+rcx*8-8]\nlea rax, [rcx+rcx*2]\nlea rdx, [rcx+rcx*8+1]\n",
    );
    nasm(
        "db 1, 2,\ndb 3 dup (7, 2 dup 0), 5\nmov eax, 0b1010_1010\n",
        "db 1, 2\ndb 7, 0, 0, 7, 0, 0, 7, 0, 0, 5\nmov eax, 170\n",
    );
    nasm(
        "db 1, \\\n  2\nfstsw ax\nmov eax, __float32__(1.5)\nmov rax, __float64__(-2.0)\n",
        "db 1, 2\nfwait\nfnstsw ax\nmov eax, 0x3fc00000\nmov rax, 0xc000000000000000\n",
    );
    nasm(
        "dd __?Infinity?__, -__NaN__\ndq __?SNaN?__\ndt 1.5, -2.0e1\nmov eax, __float32__(-__Infinity__)\n",
        "dd 0x7f800000, 0xffc00000\ndq 0x7ff0000000000001\ndq 0xc000000000000000\ndw 0x3fff\n\
         dq 0xa000000000000000\ndw 0xc003\nmov eax, 0xff800000\n",
    );
}

#[test]
fn mistakes_name_the_macro_and_its_use() {
    let text = "section .text\n%macro bad 1\n  nop\n  mov eax, %1 %1\n%endmacro\n\nbad 5\n";
    let found = mistakes(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("4:3: ") && found[0].ends_with("(in `bad`, which line 7 uses)"), "{found:?}");
    let text = ".text\n.macro bad\nfrob\n.endm\nbad\n";
    assert!(mistakes(text)[0].starts_with("3:1: unknown instruction `frob` (in `bad`, which line 5 uses)"));
}

#[test]
fn what_is_open_or_without_an_end_is_told() {
    for (text, message) in [
        ("section .text\n%macro a 0\nnop\n", "2:1: `%macro` is never closed"),
        ("section .text\n%if 1\nnop\n", "2:1: this condition is never closed"),
        ("section .text\n%endif\n", "2:1: `%endif` belongs to no open `%if`"),
        ("section .text\n%endrep\n", "2:1: `%endrep` closes nothing"),
        (
            "section .text\n%macro a 0\na\n%endmacro\na\n",
            "3:1: macros use each other more than 100 deep (in `a`, which line 3 uses)",
        ),
        (
            "section .text\n%rep 400000\n%rep 400000\nnop\n%endrep\n%endrep\n",
            "4:1: macros and repetitions give more than 400000 lines",
        ),
        ("section .text\n%macro a 2\n%endmacro\na 1\n", "4:1: `a` takes 2 arguments, and here are 1"),
        ("section .text\n%include \"x.inc\"\n", "2:1: the sandbox reads no other file of this machine"),
        ("section .text\n%error too bad\n", "2:8: the text says: too bad"),
        ("section .text\nstruc p\n.x: resd 1\n", "2:1: this structure is never closed"),
        (".text\n.rept 2\nnop\n", "2:1: `.rept` is never closed"),
        ("section .text\n%macro a 1\na %1 %1\n%endmacro\na 1111111111\n", "3:1: "),
        (".text\n.endm\n", "2:1: `.endm` closes nothing"),
    ] {
        let found = mistakes(text);
        assert!(found.first().is_some_and(|first| first.starts_with(message)), "{text}\n{found:?}");
    }
}

#[test]
fn lines_of_an_expansion_are_those_of_the_macro() {
    let text = "section .text\n%macro two 0\n  nop\n  cld\n%endmacro\nmain:\n  two\n  ret\n  two\n";
    let program = program(text);
    let lines: Vec<u32> = program.source.entries().iter().map(|entry| entry.line.number).collect();
    assert_eq!(lines, [3, 4, 8, 3, 4]);
}

/// Any order of such lines is a program or mistakes that stand in it.
#[test]
fn no_order_of_lines_is_too_much() {
    const NASM: [&str; 30] = [
        "%macro m 1",
        "%macro m 0-*",
        "%macro n 0",
        "%endmacro",
        "%rep 3",
        "%rep 20000",
        "%endrep",
        "%exitrep",
        "%rotate 1",
        "m 1",
        "m 1, 2",
        "n",
        "l: m n",
        "%define m n",
        "%define n(a) a a",
        "n(n(m))",
        "%assign i i+1",
        "%if 1",
        "%if i",
        "%elif x",
        "%else",
        "%endif",
        "struc s",
        ".x resd 1",
        "endstruc",
        "istruc s",
        "at s.x, dd 1",
        "iend",
        "mov eax, %1",
        "db __float32__(1.5)",
    ];
    const GNU: [&str; 19] = [
        ".rept 2; m 1, 2; .endr; nop",
        "nop; .macro m a; \\a; .if 1",
        ".macro m a, b=2",
        ".macro m a:vararg",
        ".endm",
        ".rept 3",
        ".irp m, 1, 2",
        ".irpc x, ab",
        ".endr",
        ".exitm",
        "m 1, 2",
        "m b=m",
        ".byte \\a, \\m, \\@",
        "l\\@: nop",
        ".if 1",
        ".if \\a",
        ".elseif 0",
        ".else",
        ".endif",
    ];
    let mut seed = 1_u64;
    let mut random = |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % n
    };
    for round in 0..3000 {
        let (start, lines) = if round % 2 == 0 { ("section .text", &NASM[..]) } else { (".text", &GNU[..]) };
        let n = random(14);
        let text = (0..n).fold(start.to_owned(), |text, _| text + "\n" + lines[random(lines.len())]);
        let Err(errors) = assemble("test.s", &text) else { continue };
        for error in errors {
            let line = text.lines().nth(error.line as usize - 1).unwrap_or_else(|| panic!("{error:?} in\n{text}"));
            assert!((1..=line.chars().count() as u32 + 1).contains(&error.column), "{error:?} in\n{text}");
        }
    }
}
