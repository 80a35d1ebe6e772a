//! Single instructions: their bytes against what GNU as gives, every form of every mnemonic, and lines that must be refused.
//!
//! The expected bytes were stored once; the tests need no assembler but ours.

use asmscope::source::expr::{ExprValue, SymbolRef};
use asmscope::source::instruction::{BranchSize, Dialect, check_any_line, parse_instruction};
use asmscope::x86::disassemble;

/// The address that instructions are assembled for.
const AT: u64 = 0x40_1000;

/// Assembles one line; `n` is the number 5 and every other symbol the address 0x500000.
fn bytes(line: &str, dialect: Dialect) -> Result<Vec<u8>, String> {
    let mut resolve = |symbol: &SymbolRef| {
        Some(if symbol.name.to_string() == "n" { ExprValue::Number(5) } else { ExprValue::Address(0x50_0000) })
    };
    let instruction = parse_instruction(1, line, 1, dialect);
    let bytes = instruction.and_then(|instruction| instruction.encode(AT, BranchSize::Near, &mut resolve));
    bytes.map_err(|error| error.message)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn meaning(bytes: &[u8]) -> Option<String> {
    let text = disassemble(bytes, AT, &|_| None)?;
    (usize::from(text.length) == bytes.len()).then_some(text.intel)
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn gnu_as_agrees_on_every_stored_instruction() {
    let stored = include_str!("../encodings/gnu.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut n_same, mut wrong) = (0, Vec::new());
    let stored: Vec<(&str, &str)> = stored.filter_map(|line| line.split_once(' ')).collect();
    for (expected, line) in &stored {
        match bytes(line, Dialect::Gnu) {
            Ok(found) if hex(&found) == *expected => n_same += 1,
            // Several encodings can mean the same; then they read the same.
            Ok(found) if meaning(&found) == meaning(&unhex(expected)) => {}
            Ok(found) => wrong.push(format!("{line}: {} instead of {expected}", hex(&found))),
            Err(message) => wrong.push(format!("{line}: {message}")),
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), stored.len(), wrong.join("\n"));
    assert!(n_same * 100 > stored.len() * 90, "only {n_same} of {} have the same bytes", stored.len());
}

#[test]
fn what_is_disassembled_assembles_again() {
    let stored = include_str!("../encodings/gnu.txt").lines().filter(|line| !line.starts_with('#'));
    for (hex, _) in stored.filter_map(|line| line.split_once(' ')) {
        let Some(text) = meaning(&unhex(hex)) else { continue };
        let again = bytes(&text, Dialect::Gnu).unwrap_or_else(|message| panic!("{text}: {message}"));
        assert_eq!(meaning(&again).as_ref(), Some(&text), "{text}");
    }
}

#[test]
fn nasm_and_compiler_spellings_mean_what_their_assemblers_say() {
    for (line, dialect, expected) in [
        // What follows the opcode is the distance from the next instruction to 0x500000.
        ("mov rax, [rel msg]", Dialect::Nasm, "488b05f9ef0f00"),
        ("lea rsi, [rel msg + 1]", Dialect::Nasm, "488d35faef0f00"),
        ("mov rax, [msg]", Dialect::Nasm, "488b042500005000"),
        ("mov rax, [msg]", Dialect::NasmRel, "488b05f9ef0f00"),
        ("mov rax, [abs msg]", Dialect::NasmRel, "488b042500005000"),
        ("mov rax, [msg + rcx*8]", Dialect::NasmRel, "488b04cd00005000"),
        ("mov rsi, msg", Dialect::Nasm, "48c7c600005000"),
        ("mov qword [rax], 5", Dialect::Nasm, "48c70005000000"),
        ("mov byte [rax], 'a'", Dialect::Nasm, "c60061"),
        ("mov eax, 0FFh", Dialect::Nasm, "b8ff000000"),
        ("mov eax, 1010b", Dialect::Nasm, "b80a000000"),
        ("push dword 5", Dialect::Nasm, "6a05"),
        ("jmp short msg", Dialect::Nasm, "e9fbef0f00"),
        ("call [rax]", Dialect::Nasm, "ff10"),
        ("mov rax, msg", Dialect::Gnu, "488b042500005000"),
        ("mov edi, offset msg", Dialect::Gnu, "bf00005000"),
        ("mov edi, OFFSET FLAT:msg+4", Dialect::Gnu, "bf04005000"),
        ("mov eax, n", Dialect::Gnu, "b805000000"),
        ("mov eax, dword ptr [rip + msg]", Dialect::Gnu, "8b05faef0f00"),
        ("mov eax, DWORD PTR msg[rip+8]", Dialect::Gnu, "8b0502f00f00"),
        ("mov DWORD PTR msg[rip], 5", Dialect::Gnu, "c705f6ef0f0005000000"),
        ("jmp [QWORD PTR .L4[0+rax*8]]", Dialect::Gnu, "ff24c500005000"),
        ("mov rax, QWORD PTR f@GOTPCREL[rip]", Dialect::Gnu, "488b05f9ef0f00"),
        ("call qword ptr [rip + f@GOTPCREL]", Dialect::Gnu, "ff15faef0f00"),
        ("call f@PLT", Dialect::Gnu, "e8fbef0f00"),
        ("jne 1b", Dialect::Gnu, "0f85faef0f00"),
        ("jmp .+5", Dialect::Gnu, "e900000000"),
        ("xchg ax, ax", Dialect::Gnu, "6687c0"),
    ] {
        assert_eq!(bytes(line, dialect).map(|bytes| hex(&bytes)), Ok(expected.to_owned()), "{line}");
    }
}

/// Each line once hung or crashed Keystone, made it read a file, or was assembled to something else.
#[test]
fn what_keystone_mistreats_is_refused_with_a_reason() {
    for (line, message) in [
        ("rep , rax", "`rep` stands before an instruction, but none follows"),
        ("rep == byte ptr rip", "`rep` stands before an instruction, but none follows"),
        ("data16 -1", "`data16` stands before an instruction, but none follows"),
        ("call :: rbx", "only a segment register stands before `:`"),
        (".loc ~ ret", "unknown instruction `.loc`"),
        (".zero 0x7fffffffffff", "unknown instruction `.zero`"),
        (".p2align 64", "unknown instruction `.p2align`"),
        (".fill 99999999999, 8, 0", "unknown instruction `.fill`"),
        (".text", "unknown instruction `.text`"),
        (".data", "unknown instruction `.data`"),
        (".incbin \"/etc/passwd\"", "unknown instruction `.incbin`"),
        ("mov rax, [rsp + 8", "this bracket is never closed"),
        ("mov eax, 0x1ffffffff", "0x1ffffffff does not fit in 32 bits"),
        ("mov byte ptr [rax], 300", "300 does not fit in 8 bits"),
        ("add rax, 0x80000000", "0x80000000 does not fit in 32 bits with its sign"),
        ("pop rip", "`pop` cannot take the instruction pointer as its first operand here"),
        ("mov ah, r8b", "ah does not go with r8 to r15, spl, bpl, sil or dil in one instruction"),
        ("mov rax, ebx", "operand sizes differ: rax is 64 bits, ebx 32"),
        ("mov [rax], 5", "it is not clear how many bytes of memory are meant"),
        ("lea rax, rbx", "`lea` cannot take a 64-bit register as its second operand here"),
        ("mov 5, rax", "`mov` cannot write to a number"),
        ("mov rax", "`mov` takes 2 operands, but 1 is given"),
        ("mov [rax], [rbx]", "`mov` cannot have two memory operands"),
        ("mov rax, [rsp*2]", "rsp cannot be multiplied or added twice in an address"),
        ("mov rax, [rax*3]", "a register in an address is multiplied by 1, 2, 4 or 8"),
        ("mov rax rbx", "a comma is missing before this"),
        ("mov rax, ", "an operand is missing here"),
        ("mov rax, rbx]", "this bracket closes nothing"),
        ("mov rax; nop", "`;` has no meaning here"),
        ("movq $5, %rax", "`$` before a value is AT&T syntax"),
        ("mvo rax, 5", "unknown instruction `mvo`"),
        ("mov eax, [rax + ymm1*4]", "a ymm register cannot be part of an address: ymm1"),
        ("vpgatherdd ymm0, [xmm1*4], ymm2", "`vpgatherdd` cannot take memory as its second operand here"),
        ("vpternlogd zmm0, zmm1, zmm2, 5", "`vpternlogd` is AVX-512, which the sandbox does not run"),
        ("lock mov rax, rbx", "`lock` does not go with `mov`"),
        ("lock add rax, 1", "`lock` needs memory that `add` writes to"),
        ("jrcxz far_away", "the target is 1044478 bytes away, and `jrcxz` reaches -128 to 127"),
        ("", "expected an instruction"),
    ] {
        assert_eq!(bytes(line, Dialect::Gnu), Err(message.to_owned()), "{line}");
    }
}

#[test]
fn any_line_is_assembled_or_refused() {
    let n_lines: u32 = std::env::var("ASMSCOPE_LINES").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let seeds: Vec<&str> = include_str!("../encodings/gnu.txt")
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|pair| pair.1)
        .collect();
    let mut random = Random(0x5eed);
    for _ in 0..n_lines {
        let line = mutated(&mut random, &seeds);
        check_any_line(&line);
    }
}

/// A seed with one to four pieces cut, copied from another seed or overwritten.
fn mutated(random: &mut Random, seeds: &[&str]) -> Vec<u8> {
    const PIECES: [&str; 40] = [
        "[",
        "]",
        "(",
        ")",
        "+",
        "-",
        "*",
        ",",
        ":",
        " ",
        "rax",
        "rsp",
        "ah",
        "r8b",
        "xmm0",
        "rip",
        "fs:",
        "qword ptr ",
        "byte ptr ",
        "0x",
        "99999999999999999999",
        "-1",
        "1b",
        "@",
        "@PLT",
        "rep ",
        "lock ",
        "data16 ",
        "rep , ",
        "'",
        "\"",
        "%",
        "$",
        ".text",
        "\0",
        "é",
        "offset ",
        "*3",
        "st(9)",
        "0b",
    ];
    let mut line = random.pick(seeds).as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(line.len() + 1);
        match random.below(4) {
            0 => {
                let end = (at + random.below(6)).min(line.len());
                line.drain(at..end);
            }
            1 => {
                let other = random.pick(seeds).as_bytes();
                let start = random.below(other.len());
                line.splice(at..at, other[start..].iter().copied());
            }
            2 => drop(line.splice(at..at, random.pick(&PIECES).bytes())),
            _ if at < line.len() => line[at] = random.below(256) as u8,
            _ => line.push(b' '),
        }
    }
    line
}

/// A generator of the xorshift kind (Marsaglia 2003): the same lines every time.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}
