//! `mov?`: the pages that say what an instruction does, in its short forms, for those that compilers commonly emit.
//!
//! Where there is no page the answer says so. Which flags it changes is not written here: the decoder knows.

use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::model::register::{Flag, RegisterView};
use crate::source::instruction::is_mnemonic;
use crate::x86::flags::{FlagEffects, flag_effects};

/// Names, forms, what it does, and what the flags mean afterwards where that needs words.
struct InstructionPage {
    names: &'static [&'static str],
    forms: &'static str,
    text: &'static str,
    remark: &'static str,
}

const NONE: &str = "";

const fn page(
    names: &'static [&'static str],
    forms: &'static str,
    text: &'static str,
    remark: &'static str,
) -> InstructionPage {
    InstructionPage { names, forms, text, remark }
}

const PAGES: [InstructionPage; 58] = [
    page(
        &["mov", "movabs"],
        "mov r, r/m/imm   mov m, r/imm   movabs r64, imm64",
        "copies; 32-bit registers clear the upper half of theirs; movabs takes a constant of 64 bits",
        NONE,
    ),
    page(&["movzx"], "movzx r, r/m", "copies a smaller value and fills up with zeros", NONE),
    page(&["movsx", "movsxd"], "movsx r, r/m", "copies a smaller value and fills up with its sign", NONE),
    page(&["lea"], "lea r, [address]", "computes an address and does not touch memory; also used for sums", NONE),
    page(&["push"], "push r/m/imm", "takes 8 from rsp and stores there", NONE),
    page(&["pop"], "pop r/m", "loads from rsp and adds 8 to it", NONE),
    page(&["xchg"], "xchg r/m, r", "exchanges two values; with memory it is atomic", NONE),
    page(&["add"], "add r/m, r/imm   add r, m", "adds to the left operand", NONE),
    page(&["adc"], "adc r/m, r/imm   adc r, m", "adds, and 1 more if CF is set", NONE),
    page(&["sub"], "sub r/m, r/imm   sub r, m", "subtracts from the left operand", NONE),
    page(&["sbb"], "sbb r/m, r/imm   sbb r, m", "subtracts, and 1 more if CF is set", NONE),
    page(&["cmp"], "cmp r/m, r/imm   cmp r, m", "subtracts, and keeps only the flags", NONE),
    page(&["inc"], "inc r/m", "adds 1", NONE),
    page(&["dec"], "dec r/m", "subtracts 1", NONE),
    page(&["neg"], "neg r/m", "changes the sign", "CF is set unless the value was 0"),
    page(&["not"], "not r/m", "inverts every bit", NONE),
    page(&["and"], "and r/m, r/imm   and r, m", "keeps the bits that are set in both", NONE),
    page(&["or"], "or r/m, r/imm   or r, m", "sets the bits that are set in either", NONE),
    page(&["xor"], "xor r/m, r/imm   xor r, m", "sets the bits that differ; `xor eax, eax` is the usual zero", NONE),
    page(
        &["test"],
        "test r/m, r/imm",
        "the bits set in both, and keeps only the flags; `test rax, rax` asks for 0",
        NONE,
    ),
    page(
        &["shl", "sal"],
        "shl r/m, cl/imm",
        "shifts left; zeros come in",
        "CF is the last bit out; a count of 0 changes none",
    ),
    page(
        &["shr"],
        "shr r/m, cl/imm",
        "shifts right; zeros come in: unsigned division by a power of two",
        "CF is the last bit out; a count of 0 changes none",
    ),
    page(
        &["sar"],
        "sar r/m, cl/imm",
        "shifts right; the sign comes in",
        "CF is the last bit out; a count of 0 changes none",
    ),
    page(
        &["rol", "ror"],
        "rol r/m, cl/imm",
        "rotates: what goes out on one side comes in on the other",
        "CF is the last bit that went round; a count of 0 changes none",
    ),
    page(
        &["imul"],
        "imul r, r/m   imul r, r/m, imm   imul r/m",
        "multiplies signed; with one operand rdx:rax = rax * operand",
        "CF and OF are set when the product does not fit",
    ),
    page(
        &["mul"],
        "mul r/m",
        "multiplies unsigned: rdx:rax = rax * operand",
        "CF and OF are set when the product does not fit",
    ),
    page(&["div"], "div r/m", "divides rdx:rax unsigned: quotient in rax, remainder in rdx; clear rdx first", NONE),
    page(&["idiv"], "idiv r/m", "divides rdx:rax signed: quotient in rax, remainder in rdx; `cqo` first", NONE),
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
    page(&["bsf", "tzcnt"], "bsf r, r/m", "finds the lowest set bit", "bsf sets ZF when there is none, tzcnt CF"),
    page(
        &["bsr", "lzcnt"],
        "bsr r, r/m",
        "finds the highest set bit; lzcnt counts the zeros above it",
        "bsr sets ZF when there is none, lzcnt CF",
    ),
    page(&["cmpxchg"], "lock cmpxchg m, r", "if rax equals m, m = r; else rax = m", "ZF is set if they were equal"),
    page(&["xadd"], "lock xadd m, r", "adds r to m, and r becomes what m was", NONE),
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
pub(super) fn page_of(word: &str, theme: &Theme) -> StyledText {
    let word = word.to_ascii_lowercase();
    if RegisterView::parse(&word).is_some() {
        return format!("`{word}` is a register: its name alone reads it, `{word} = 5` sets it").into();
    }
    let Some(page) = PAGES.iter().find(|page| page.names.contains(&word.as_str())) else {
        let known =
            if is_mnemonic(&word) { "is an instruction, but there is no page for it" } else { "is no instruction" };
        return format!("`{word}` {known}").into();
    };
    let InstructionPage { names, forms, text, remark } = page;
    let effects =
        names.iter().copied().filter(|name| *name == word).chain(names.iter().copied()).find_map(flag_effects);
    let flags = effects.map_or_else(String::new, |effects| flags(&effects));
    let flags = [flags.as_str(), *remark].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    StyledText::from(StyledLine::of(Style::Heading, names.join(", ")))
        + StyledLine::from(*text).wrap(theme.width)
        + StyledLine::of(Style::Dim, format!("forms: {forms}"))
        + StyledLine::of(Style::Dim, format!("flags: {flags}")).wrap(theme.width)
}

/// `CF PF ZF SF OF from the result; AF undefined`, or `none`.
fn flags(effects: &FlagEffects) -> String {
    let FlagEffects { computed, cleared, set, undefined } = effects;
    let parts = [(computed, "from the result"), (cleared, "become 0"), (set, "become 1"), (undefined, "undefined")];
    let names = |flags: &[Flag]| flags.iter().map(|flag| flag.name()).collect::<Vec<_>>().join(" ");
    let parts = parts.iter().filter(|(flags, _)| !flags.is_empty());
    let parts: Vec<String> = parts.map(|(flags, what)| format!("{} {what}", names(flags))).collect();
    if parts.is_empty() { String::from("none") } else { parts.join("; ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;
    use std::collections::HashSet;

    #[test]
    fn every_page_is_about_instructions_and_none_is_there_twice() {
        let mut seen = HashSet::new();
        for name in PAGES.iter().flat_map(|page| page.names) {
            assert!(is_mnemonic(name), "`{name}` is no instruction");
            assert!(seen.insert(name), "`{name}` has two pages");
        }
        assert!(seen.len() >= 60);
        assert!(plain::text(&page_of("FROB", &Theme::plain())).contains("no instruction"));
    }

    #[test]
    fn every_page_knows_what_becomes_of_the_flags() {
        for page in &PAGES {
            assert!(page.names.iter().any(|name| flag_effects(name).is_some()), "{:?}", page.names);
        }
        let says = |word, flags: &str| {
            let text = plain::text(&page_of(word, &Theme::plain()));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.ends_with(&format!("flags: {flags}")), "{text}");
        };
        says("mov", "none");
        says("jz", "none");
        says("add", "CF PF AF ZF SF OF from the result");
        says("inc", "PF AF ZF SF OF from the result");
        says("xor", "PF ZF SF from the result; CF OF become 0; AF undefined");
        says("div", "CF PF AF ZF SF OF undefined");
        says("tzcnt", "CF ZF from the result; PF AF SF OF undefined; bsf sets ZF when there is none, tzcnt CF");
    }
}
