//! A seeded generator of inputs that are almost right: real ones, or pieces of them, with words, lines or bytes exchanged.
//!
//! Promises the same inputs for the same seed on every machine.

/// Programs to mutilate: both dialects, every kind of directive and operand.
pub(super) const SOURCE: [&str; 9] = [
    include_str!("../../../programs/stack_vs_heap/box.s"),
    include_str!("../../../programs/stack_vs_heap/frames.s"),
    include_str!("../../../programs/hello.s"),
    include_str!("../../inputs/tables_o0.s"),
    include_str!("../../inputs/tables_o2.s"),
    include_str!("../../inputs/ownership_o1.s"),
    "global _start\nsection .data\nmsg: db \"hi\", 10, 0\nlen equ $ - msg\nsection .bss\nbuf: resb 64\nsection .text\n_start:\nmov \
     rax, 1\nmov rdi, 1\nlea rsi, [rel msg]\nmov rdx, len\nsyscall\n.loop: dec rdx\njnz .loop\ntimes 3 nop\nalign 16\nmov qword \
     [buf], 0FFh\n",
    ".set N, 4\n.macro f\n.endm\n1: jmp 1f\n1: .fill N, 2, -1\n.p2align 4,,10\n.section .init_array,\"aw\"\n.quad main\n.comm \
     x, 8, 8\n.pushsection .rodata\n.long 1b - .\n.popsection\n.uleb128 300\n.double 1.5e3\n\"a b\": .org . + 3\nmain: .weak w\n",
    "mov rax, [rsp + 8; mov byte ptr [rax], 300\nrep , rax\n.loc ~ ret\n.zero 0x7fffffffffff\n.fill 99999999999, 8, 0\ncall :: \
     rbx\ndata16 -1\nx = x + 1\n/* c */ nop // d\njrcxz far\n.zero 200\nfar: loop far\n",
];

const WORDS: [&str; 64] = [
    "rax",
    "eax",
    "al",
    "ah",
    "r15d",
    "xmm3",
    "rip",
    "fs",
    "st(0)",
    "qword",
    "ptr",
    "byte",
    "offset",
    "rel",
    "[",
    "]",
    "(",
    ")",
    ",",
    ":",
    ";",
    "#",
    "//",
    "/*",
    "*/",
    "\"",
    "'",
    "`",
    "\\",
    "+",
    "-",
    "*",
    "/",
    "%",
    "$",
    "$$",
    ".",
    "@",
    "@GOTPCREL",
    "@PLT",
    "=",
    "<<",
    "~",
    "0x7fffffffffffffff",
    "99999999999999999999",
    "-1",
    "0FFh",
    "1b",
    "1f",
    "0",
    "lock",
    "rep",
    "mov",
    "jmp",
    "call",
    "lea",
    ".quad",
    ".p2align",
    ".set",
    "times",
    "db",
    "equ",
    "é",
    "\u{1}",
];

/// What becomes of a seed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A few of its lines, with lines and words exchanged.
    Excerpts,
    /// All of its lines, with lines and words exchanged.
    Lines,
    /// Its bytes, with bytes exchanged.
    Bytes,
}

pub(super) struct Mutation {
    state: u64,
    kind: Kind,
    seeds: Vec<Vec<u8>>,
}

impl Mutation {
    pub(super) fn new(seed: u64, kind: Kind, seeds: Vec<Vec<u8>>) -> Mutation {
        Mutation { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, kind, seeds }
    }

    /// A seed, mutilated in a few places.
    pub(super) fn next_input(&mut self) -> Vec<u8> {
        if self.kind == Kind::Bytes { self.next_bytes() } else { self.next_lines() }
    }

    fn next_bytes(&mut self) -> Vec<u8> {
        let seed = self.below(self.seeds.len());
        let mut bytes = self.seeds[seed].clone();
        for _ in 0..=self.below(4) {
            if bytes.is_empty() {
                break;
            }
            let at = self.below(bytes.len());
            match self.below(8) {
                0 => bytes.truncate(at),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, self.below(256) as u8),
                3 => bytes[at] ^= 1 << self.below(8),
                // A number is another one, which leaves a text's form as it is.
                4 | 5 => {
                    let digit = b'0' + self.below(10) as u8;
                    bytes[at..]
                        .iter_mut()
                        .find(|byte| byte.is_ascii_digit())
                        .into_iter()
                        .for_each(|byte| *byte = digit);
                }
                6 => bytes[at] = self.below(256) as u8,
                _ => {
                    let end = (at + 1 + self.below(16)).min(bytes.len());
                    let to = self.below(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(to..to, piece);
                }
            }
        }
        bytes
    }

    fn next_lines(&mut self) -> Vec<u8> {
        let seed = self.text();
        let lines: Vec<&str> = seed.lines().collect();
        let (start, n_lines) = match self.kind {
            Kind::Excerpts => (self.below(lines.len()), 1 + self.below(8)),
            _ => (0, lines.len()),
        };
        let mut lines: Vec<String> = lines[start..].iter().take(n_lines).map(ToString::to_string).collect();
        for _ in 0..=self.below(4) {
            self.mutate(&mut lines);
        }
        let mut input = lines.join("\n").into_bytes();
        if self.below(50) == 0 && !input.is_empty() {
            let at = self.below(input.len());
            input[at] = self.below(256) as u8;
        }
        input
    }

    fn text(&mut self) -> String {
        let seed = self.below(self.seeds.len());
        String::from_utf8_lossy(&self.seeds[seed]).into_owned()
    }

    fn mutate(&mut self, lines: &mut Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let idx = self.below(lines.len());
        match self.below(8) {
            0 => drop(lines.remove(idx)),
            1 => lines.insert(idx, lines[idx].clone()),
            2 => {
                let other = self.below(lines.len());
                lines.swap(idx, other);
            }
            3 => {
                let seed = self.text();
                let n_lines = seed.lines().count();
                let at = self.below(n_lines);
                lines.insert(idx, seed.lines().nth(at).unwrap_or_default().to_owned());
            }
            4 => {
                let joined = lines.get(idx + 1).cloned().unwrap_or_default();
                lines[idx] += &joined;
            }
            _ => self.change_word(&mut lines[idx]),
        }
    }

    /// Puts a word, or a word of the line, over or beside another one.
    fn change_word(&mut self, line: &mut String) {
        let bounds: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
        let start = bounds[self.below(bounds.len())];
        let length = self.below(6);
        let end = bounds.iter().copied().find(|bound| *bound >= start + length).unwrap_or(line.len());
        let word = WORDS[self.below(WORDS.len())];
        let padded = if self.below(2) == 0 { word.to_owned() } else { format!(" {word} ") };
        line.replace_range(start..end.max(start), &padded);
    }

    /// A number below `limit`, by Marsaglia's xorshift64 (Journal of Statistical Software 8, 2003).
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 16) % limit as u64) as usize
    }
}
