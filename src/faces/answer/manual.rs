//! `mov?`: what an instruction does, in its short forms, for the ones that compilers commonly emit.
//!
//! Promises to say so when there is no page. The flags are those of the Intel SDM, volume 2.

use crate::faces::theme::{Ink, Theme};
use crate::model::register::View;
use crate::source::instruction::is_mnemonic;

/// Names, forms, what it does, and what becomes of the flags.
struct Page {
    names: &'static [&'static str],
    forms: &'static str,
    text: &'static str,
    flags: &'static str,
}

const NONE: &str = "none";
const ARITHMETIC: &str = "CF PF AF ZF SF OF from the result";
const LOGIC: &str = "PF ZF SF from the result; CF and OF become 0; AF is undefined";

const fn page(names: &'static [&'static str], forms: &'static str, text: &'static str, flags: &'static str) -> Page {
    Page { names, forms, text, flags }
}

const PAGES: [Page; 59] = [
    page(&["mov"], "mov r, r/m/imm   mov m, r/imm", "copies; 32-bit registers clear the upper half of theirs", NONE),
    page(&["movabs"], "movabs r64, imm64", "copies a 64-bit constant", NONE),
    page(&["movzx"], "movzx r, r/m", "copies a smaller value and fills up with zeros", NONE),
    page(&["movsx", "movsxd"], "movsx r, r/m", "copies a smaller value and fills up with its sign", NONE),
    page(&["lea"], "lea r, [address]", "computes an address and does not touch memory; also used for sums", NONE),
    page(&["push"], "push r/m/imm", "takes 8 from rsp and stores there", NONE),
    page(&["pop"], "pop r/m", "loads from rsp and adds 8 to it", NONE),
    page(&["xchg"], "xchg r/m, r", "exchanges two values; with memory it is atomic", NONE),
    page(&["add"], "add r/m, r/imm   add r, m", "adds to the left operand", ARITHMETIC),
    page(&["adc"], "adc r/m, r/imm   adc r, m", "adds, and 1 more if CF is set", ARITHMETIC),
    page(&["sub"], "sub r/m, r/imm   sub r, m", "subtracts from the left operand", ARITHMETIC),
    page(&["sbb"], "sbb r/m, r/imm   sbb r, m", "subtracts, and 1 more if CF is set", ARITHMETIC),
    page(&["cmp"], "cmp r/m, r/imm   cmp r, m", "subtracts, and keeps only the flags", ARITHMETIC),
    page(&["inc"], "inc r/m", "adds 1", "PF AF ZF SF OF from the result; CF stays"),
    page(&["dec"], "dec r/m", "subtracts 1", "PF AF ZF SF OF from the result; CF stays"),
    page(&["neg"], "neg r/m", "changes the sign", "CF is set unless the value was 0; PF AF ZF SF OF from the result"),
    page(&["not"], "not r/m", "inverts every bit", NONE),
    page(&["and"], "and r/m, r/imm   and r, m", "keeps the bits that are set in both", LOGIC),
    page(&["or"], "or r/m, r/imm   or r, m", "sets the bits that are set in either", LOGIC),
    page(&["xor"], "xor r/m, r/imm   xor r, m", "sets the bits that differ; `xor eax, eax` is the usual zero", LOGIC),
    page(
        &["test"],
        "test r/m, r/imm",
        "the bits set in both, and keeps only the flags; `test rax, rax` asks for 0",
        LOGIC,
    ),
    page(
        &["shl", "sal"],
        "shl r/m, cl/imm",
        "shifts left; zeros come in",
        "CF is the last bit out; PF ZF SF from the result; a count of 0 changes none",
    ),
    page(&["shr"], "shr r/m, cl/imm", "shifts right; zeros come in: unsigned division by a power of two", "as for shl"),
    page(&["sar"], "sar r/m, cl/imm", "shifts right; the sign comes in", "as for shl"),
    page(&["rol", "ror"], "rol r/m, cl/imm", "rotates: what goes out on one side comes in on the other", "CF and OF"),
    page(
        &["imul"],
        "imul r, r/m   imul r, r/m, imm   imul r/m",
        "multiplies signed; with one operand rdx:rax = rax * operand",
        "CF and OF are set when the product does not fit; PF AF ZF SF are undefined",
    ),
    page(&["mul"], "mul r/m", "multiplies unsigned: rdx:rax = rax * operand", "as for imul"),
    page(
        &["div"],
        "div r/m",
        "divides rdx:rax unsigned: quotient in rax, remainder in rdx; clear rdx first",
        "all undefined",
    ),
    page(
        &["idiv"],
        "idiv r/m",
        "divides rdx:rax signed: quotient in rax, remainder in rdx; `cqo` first",
        "all undefined",
    ),
    page(&["cqo", "cdq", "cwd"], "cqo", "fills rdx with the sign of rax (edx of eax, dx of ax)", NONE),
    page(&["cdqe", "cwde", "cbw"], "cdqe", "rax = eax with its sign (eax of ax, ax of al)", NONE),
    page(&["call"], "call label   call r/m", "pushes the address of the next instruction and jumps", NONE),
    page(&["ret"], "ret   ret imm", "pops an address and jumps there", NONE),
    page(&["jmp"], "jmp label   jmp r/m", "jumps", NONE),
    page(
        &["je", "jz", "jne", "jnz"],
        "je label",
        "jumps if ZF is set, that is equal or zero (jne jnz: if it is not)",
        NONE,
    ),
    page(
        &["jl", "jnge", "jge", "jnl", "jg", "jnle", "jle", "jng"],
        "jl label",
        "jumps if less, greater or equal, greater, less or equal: signed",
        NONE,
    ),
    page(
        &["jb", "jnae", "jc", "jae", "jnb", "jnc", "ja", "jnbe", "jbe", "jna"],
        "jb label",
        "jumps if below, above or equal, above, below or equal: unsigned; jb is jc, jae is jnc",
        NONE,
    ),
    page(&["js", "jns"], "js label", "jumps if SF is set, that is negative (jns: if it is not)", NONE),
    page(&["jo", "jno"], "jo label", "jumps if OF is set, that is signed overflow (jno: if it is not)", NONE),
    page(
        &["sete", "setz", "setne", "setnz", "setl", "setg", "setle", "setge", "setb", "seta", "setbe", "setae"],
        "sete r8/m8",
        "stores 1 if the condition holds, else 0; conditions as for jumps",
        NONE,
    ),
    page(
        &[
            "cmove", "cmovne", "cmovl", "cmovg", "cmovle", "cmovge", "cmovb", "cmova", "cmovbe", "cmovae", "cmovs",
            "cmovns",
        ],
        "cmove r, r/m",
        "copies if the condition holds; conditions as for jumps; memory is read in any case",
        NONE,
    ),
    page(&["leave"], "leave", "rsp = rbp, then pops rbp: takes a frame down", NONE),
    page(&["nop"], "nop", "does nothing", NONE),
    page(&["endbr64"], "endbr64", "marks a place that indirect jumps may reach; does nothing else", NONE),
    page(&["ud2"], "ud2", "is undefined on purpose: compilers put it where nobody should come", NONE),
    page(&["int3"], "int3", "stops in a debugger", NONE),
    page(&["hlt"], "hlt", "ends the run here; on a real computer it is privileged", NONE),
    page(
        &["syscall"],
        "syscall",
        "asks the system: number in rax, arguments in rdi rsi rdx; changes rcx and r11",
        NONE,
    ),
    page(&["movsb", "movsw", "movsq"], "rep movsb", "copies from [rsi] to [rdi] and moves both; rep: rcx times", NONE),
    page(
        &["stosb", "stosw", "stosd", "stosq"],
        "rep stosb",
        "stores al (ax, eax, rax) to [rdi] and moves it; rep: rcx times",
        NONE,
    ),
    page(&["bt"], "bt r/m, r/imm", "copies one bit to CF; `bt` alone is the command", "CF is the bit"),
    page(&["bsf", "tzcnt"], "bsf r, r/m", "finds the lowest set bit", "ZF or CF is set when there is none"),
    page(&["bsr", "lzcnt"], "bsr r, r/m", "finds the highest set bit; lzcnt counts the zeros above it", "as for bsf"),
    page(
        &["cmpxchg"],
        "lock cmpxchg m, r",
        "if rax equals m, m = r; else rax = m",
        "ZF is set if it did; the rest as for cmp",
    ),
    page(&["xadd"], "lock xadd m, r", "adds r to m, and r becomes what m was", ARITHMETIC),
    page(
        &["movaps", "movups", "movdqa", "movdqu"],
        "movups xmm, xmm/m",
        "copies 16 bytes; movaps and movdqa want an address that is a multiple of 16",
        NONE,
    ),
    page(&["movq", "movd"], "movq xmm, r/m   movq r/m, xmm", "copies 8 (movd: 4) bytes between registers", NONE),
    page(
        &["pxor", "xorps", "xorpd"],
        "pxor xmm, xmm/m",
        "sets the bits that differ; with itself it is the usual zero",
        NONE,
    ),
    page(
        &["addsd", "subsd", "mulsd", "divsd", "sqrtsd", "cvtsi2sd", "cvttsd2si"],
        "addsd xmm, xmm/m",
        "computes with one 64-bit floating-point number; cvt… converts from and to integers",
        NONE,
    ),
];

/// The page of a mnemonic; says so when there is none.
pub fn page_of(word: &str, theme: &Theme) -> String {
    let word = word.to_ascii_lowercase();
    if View::parse(&word).is_some() {
        return format!("`{word}` is a register: its name alone reads it, `{word} = 5` sets it\n");
    }
    let Some(page) = PAGES.iter().find(|page| page.names.contains(&word.as_str())) else {
        let known =
            if is_mnemonic(&word) { "is an instruction, but there is no page for it" } else { "is no instruction" };
        return format!("`{word}` {known}\n");
    };
    let Page { names, forms, text, flags } = page;
    format!(
        "{}\n{}{}\n{}\n",
        theme.paint(Ink::Title, &names.join(", ")),
        super::wrapped(text, theme.width),
        theme.paint(Ink::Dim, &format!("forms: {forms}")),
        theme.paint(Ink::Dim, &format!("flags: {flags}")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_page_is_about_instructions_and_none_is_there_twice() {
        let mut seen = HashSet::new();
        for name in PAGES.iter().flat_map(|page| page.names) {
            assert!(is_mnemonic(name), "`{name}` is no instruction");
            assert!(seen.insert(name), "`{name}` has two pages");
        }
        assert!(seen.len() >= 60);
        assert!(page_of("FROB", &Theme::plain()).contains("no instruction"));
    }
}
