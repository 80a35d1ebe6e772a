//! Texts that were pasted from elsewhere: what another tool printed is recognised once, with what loads instead; names as Compiler Explorer
//! prints them are read.
//!
//! Recognition looks at whole lines that no program of ours has, and says nothing when in doubt: the text is then read as what it is. A
//! label such as `square(int):` is put in quotation marks, where assemblers allow every character, wherever it is used.

use super::error::SourceError;
use super::text;
use crate::x86::register_name::RegisterName;
use std::borrow::Cow;

/// The mistake of giving us what some other tool prints, or reads.
pub(super) fn recognised(text: &str) -> Option<SourceError> {
    let lines = || text::lines(text).enumerate();
    let first = |is: fn(&str) -> bool| lines().find(|(_, line)| is(line)).map(|(idx, line)| (idx as u32 + 1, line));
    if let Some(at) = first(is_disassembly) {
        let help = "give the executable or object file that was disassembled, or make assembly of the source: `gcc -S -masm=intel`, \
                    `rustc --emit asm -C llvm-args=-x86-asm-syntax=intel`";
        return Some(error(at, "this is a disassembly, which shows bytes and addresses; it is not read back", help));
    }
    if let Some(at) = first(is_masm) {
        let help = "write `section .text` for `.code`, `section .data` for `.data`, `main:` for `main proc`, and leave `endp` and `end` out: \
                    that is NASM";
        return Some(error(
            at,
            "this is MASM, Microsoft's assembler; the sandbox reads GNU Intel and NASM syntax",
            help,
        ));
    }
    if let Some(at) = first(is_att).filter(|_| !lines().any(|(_, line)| is_intel(line))) {
        let help = "compilers print Intel syntax with `gcc -S -masm=intel` and `rustc --emit asm -C llvm-args=-x86-asm-syntax=intel`; \
                    `--link` runs a whole program as it is, assembled by the system's compiler";
        return Some(error(at, "this is AT&T syntax; the sandbox reads Intel syntax, of GNU and NASM", help));
    }
    if let Some(at) = first(is_32_bit) {
        let help =
            "use the 64-bit registers for addresses and the stack (`push rbp`, `mov rbp, rsp`), or compile with `-m64`";
        return Some(error(at, "this is code for 32-bit processors; the sandbox is a 64-bit one", help));
    }
    None
}

fn error((line, text): (u32, &str), message: &str, help: &str) -> SourceError {
    let column = text.chars().take_while(|c| c.is_whitespace()).count() as u32 + 1;
    let length = (text.trim().chars().count() as u32).max(1);
    SourceError { line, column, length, message: message.to_owned(), help: Some(help.to_owned()) }
}

/// A line of `objdump -d`, or of gdb's `disassemble`.
fn is_disassembly(line: &str) -> bool {
    let is_hex = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_hexdigit());
    if let Some((address, name)) = line.split_once(" <")
        && address.len() == 16
        && is_hex(address)
        && name.ends_with(">:")
    {
        return true;
    }
    if line.starts_with("Dump of assembler code for function ") {
        return true;
    }
    let Some((address, rest)) = line.trim_start().split_once(":\t") else { return false };
    let bytes = rest.split('\t').next().unwrap_or_default();
    let is_objdump = is_hex(address)
        && bytes.split_whitespace().all(|byte| byte.len() == 2 && is_hex(byte))
        && !bytes.trim().is_empty();
    let is_gdb = address.trim_start_matches("=> ").trim_start().starts_with("0x") && address.contains(" <+");
    is_objdump || is_gdb
}

fn is_masm(line: &str) -> bool {
    let code = line.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let mut words = code.split_whitespace();
    let (first, second, more) = (words.next().unwrap_or_default(), words.next(), words.next());
    matches!((first, second), (".code" | ".386" | ".686" | ".data?", None) | (".model", Some(_)))
        || (matches!(second, Some("proc" | "endp")) && more.is_none() && !first.starts_with(['.', '#']))
}

/// `.att_syntax`, or an instruction with `%` before a register.
fn is_att(line: &str) -> bool {
    let code = code_of(line);
    let (word, operands) = code.split_once(char::is_whitespace).unwrap_or((code, ""));
    word == ".att_syntax" || (is_plain_word(word) && registers(operands).any(|is_marked| is_marked))
}

/// An instruction with a register that has no `%` before it. One such line, and `%` elsewhere is a slip, reported where it is.
fn is_intel(line: &str) -> bool {
    let code = code_of(line);
    let (word, operands) = code.split_once(char::is_whitespace).unwrap_or((code, ""));
    is_plain_word(word) && registers(operands).any(|is_marked| !is_marked)
}

fn is_plain_word(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// For each register that operands name, whether `%` stands before it.
fn registers(operands: &str) -> impl Iterator<Item = bool> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '@');
    let words = operands.split(move |c| !is_word(c)).filter(|word| RegisterName::parse(word).is_some());
    words.map(|word| {
        // A subslice of the operands, so that the distance is where it stands.
        let at = word.as_ptr().addr() - operands.as_ptr().addr();
        operands[..at].ends_with('%')
    })
}

/// A line without comment and label.
fn code_of(line: &str) -> &str {
    let code = line.split(['#', ';']).next().unwrap_or_default();
    match code.split_once(':') {
        Some((label, rest)) if !label.contains([' ', '%', '"']) => rest.trim(),
        _ => code.trim(),
    }
}

/// Whether a typed line is an instruction in AT&T syntax.
pub(crate) fn is_att_line(line: &str) -> bool {
    is_att(line) && !is_intel(line)
}

/// A directive for 32-bit code, or a push or pop that 64-bit code has not.
fn is_32_bit(line: &str) -> bool {
    const REGISTERS: [&str; 8] = ["eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp"];
    const ALONE: [&str; 7] = [".code32", "use32", "pushad", "popad", "pusha", "popa", "pushal"];
    let code = line.split(['#', ';']).next().unwrap_or_default();
    let code = code.rsplit(':').next().unwrap_or_default().trim().to_ascii_lowercase();
    let words: Vec<&str> = code.trim_matches(['[', ']']).split_whitespace().collect();
    if matches!(words[..], [word] if ALONE.contains(&word)) || words == ["bits", "32"] {
        return true;
    }
    let operand = code.strip_prefix("push").or_else(|| code.strip_prefix("pop"));
    operand.is_some_and(|operand| {
        operand.starts_with(char::is_whitespace) && REGISTERS.contains(&operand.trim().trim_start_matches('%'))
    })
}

/// The path in a demangled name: `square` of `square(int)`, `example::f` of `example::f::h0123456789abcdef`. `None` for a plain name.
pub(super) fn path(name: &str) -> Option<String> {
    if let Some((path, _)) = name.split_once('(').filter(|(path, _)| !path.is_empty()) {
        return Some(path.to_owned());
    }
    let (path, hash) = name.rsplit_once("::")?;
    let is_hash = hash.len() == 17 && hash.starts_with('h') && hash.bytes().skip(1).all(|b| b.is_ascii_hexdigit());
    Some(if is_hash { path } else { name }.to_owned())
}

/// The text with demangled names in quotation marks; itself if it has none.
pub(super) fn with_quoted_names(text: &str) -> Cow<'_, str> {
    let mut names: Vec<&str> = text::lines(text).filter_map(demangled_label).collect();
    if names.is_empty() {
        return Cow::Borrowed(text);
    }
    // A name may be the beginning of another.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.dedup();
    let lines = text::lines(text).map(|line| match demangled_label(line) {
        Some(name) => format!("\"{name}\":{}\n", &line[name.len() + 1..]),
        None => quoted_uses(line, &names) + "\n",
    });
    Cow::Owned(lines.collect())
}

/// `square(int):`, `example::square::h9f49a215e13ad80d:`, from the first character of a line.
fn demangled_label(line: &str) -> Option<&str> {
    let (name, rest) = line.rsplit_once(':')?;
    let rest = rest.trim_start();
    let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '<')
        && name.chars().all(|c| c.is_alphanumeric() || "_:<>(),*&[]{}# ~.+-=!".contains(c));
    let is_call_or_path =
        name.ends_with(')') || (name.contains("::") && !name.contains(' ')) || name.ends_with(" const");
    let has_room = rest.is_empty() || rest.starts_with('#');
    (is_name && is_call_or_path && has_room).then_some(name)
}

/// Each name that a line uses in quotation marks, but for what stands in some already.
fn quoted_uses(line: &str, names: &[&str]) -> String {
    let (code, comment) = line.split_at(line.find('#').unwrap_or(line.len()));
    let mut text = String::new();
    let mut rest = code;
    while !rest.is_empty() {
        let is_boundary = !text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '"'));
        if let Some(name) = names.iter().find(|name| is_boundary && rest.starts_with(**name)) {
            text.extend(["\"", name, "\""]);
            rest = &rest[name.len()..];
        } else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            text.push_str(&rest[..first]);
            rest = &rest[first..];
        }
    }
    text + comment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_tools_print_or_read_is_said_once() {
        for (text, what) in [
            ("0000000000001139 <main>:\n", "disassembly"),
            ("    1139:\t55                   \tpush   rbp\n", "disassembly"),
            ("Dump of assembler code for function main:\n", "disassembly"),
            ("   0x0000000000001139 <+0>:\tpush   rbp\n", "disassembly"),
            (".data\nmsg db 1\n.code\nmain proc\n", "MASM"),
            ("main proc\n ret\nmain endp\n", "MASM"),
            ("main: push ebp\n", "32-bit"),
            ("\tpop\tebx\n", "32-bit"),
            (".code32\nmain: pushad\n", "32-bit"),
            ("bits 32\nmain: ret\n", "32-bit"),
            ("[BITS 32]\nmain: ret\n", "32-bit"),
            ("main: pushad\n popad\n", "32-bit"),
            ("main:\n\tpushq\t%rbp\n\tmovl\t$5, -4(%rbp)\n", "AT&T"),
            (".LBB0_1:\tmovss (%rdi,%rax,4), %xmm0 # x\n", "AT&T"),
            ("main: jmp *%rax\n", "AT&T"),
        ] {
            let found = recognised(text).unwrap_or_else(|| panic!("{text}"));
            assert!(found.message.contains(what) && found.help.is_some(), "{text}: {found}");
        }
        for text in [
            "main: push rbp\n",
            "a:\t.byte 1\n",
            "1:\tdec ecx\n",
            ".data\nx: .quad 1\n",
            "ab:\tadd eax, 1\n",
            "push [ebp]\n",
            "main: mov rax, %rbx\n mov rcx, 1\n",
            "%macro m 1\n mov %1, 5\n%endmacro\n",
            "mov eax, 7 % 4\n",
            "pushad_of: ret\n",
            ".string \"%rax, %rbx\"\n",
        ] {
            assert_eq!(recognised(text), None, "{text}");
        }
    }

    #[test]
    fn demangled_names_are_quoted_where_they_stand_whole() {
        let text =
            "square(int):\n ret\nmain:\n call square(int) # square(int)\nexample::f::h0123:\n jmp example::f::h0123\n";
        let quoted = "\"square(int)\":\n ret\nmain:\n call \"square(int)\" # square(int)\n\"example::f::h0123\":\n jmp \"example::f::h0123\"\n";
        assert_eq!(with_quoted_names(text), quoted);
        assert!(matches!(with_quoted_names("main: mov eax, fs:0\n.quad a # b::c:\n"), Cow::Borrowed(_)));
    }
}
