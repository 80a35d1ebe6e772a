//! Mnemonic tables: aliases, prefixes, pseudo-instructions, implied operands, string instructions.
//!
//! A written mnemonic is mapped to iced's name and complete operands; where a spelling is ambiguous, to several
//! interpretations in order of likelihood. The operands are checked against the operand tables by `encode`.

use super::nearest;
use crate::x86;
use crate::x86::operand::ResolvedOperand;
use crate::x86::register_name::{RegisterClass, RegisterName};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words before a mnemonic and the byte each becomes (Intel SDM vol. 2, 2.1.1).
pub(crate) const PREFIXES: [(&str, u8); 13] = [
    ("lock", 0xf0),
    ("rep", 0xf3),
    ("repe", 0xf3),
    ("repz", 0xf3),
    ("repne", 0xf2),
    ("repnz", 0xf2),
    ("bnd", 0xf2),
    ("notrack", 0x3e),
    ("xacquire", 0xf2),
    ("xrelease", 0xf3),
    ("data16", 0x66),
    ("cs", 0x2e),
    ("rex64", 0x48),
];

const CONDITION_ALIASES: [(&str, &str); 14] = [
    ("z", "e"),
    ("nz", "ne"),
    ("c", "b"),
    ("nae", "b"),
    ("nc", "ae"),
    ("nb", "ae"),
    ("na", "be"),
    ("nbe", "a"),
    ("pe", "p"),
    ("po", "np"),
    ("nge", "l"),
    ("nl", "ge"),
    ("ng", "le"),
    ("nle", "g"),
];

const ALIASES: [(&str, &str); 16] = [
    ("sal", "shl"),
    ("loopz", "loope"),
    ("loopnz", "loopne"),
    ("xlat", "xlatb"),
    ("fwait", "wait"),
    ("retn", "ret"),
    ("pushf", "pushfq"),
    ("popf", "popfq"),
    ("ud2a", "ud2"),
    ("ud2b", "ud1"),
    ("icebp", "int1"),
    ("iret", "iretq"),
    ("movabs", "mov"),
    ("lret", "retf"),
    ("fcompi", "fcomip"),
    ("fucompi", "fucomip"),
];

/// Predicates of `cmpps` and its relatives by number (Intel SDM vol. 2, table 3-1).
const PREDICATES: [&str; 8] = ["eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord"];

const CARRYLESS: [(&str, i128); 4] =
    [("pclmullqlqdq", 0x00), ("pclmulhqlqdq", 0x01), ("pclmullqhqdq", 0x10), ("pclmulhqhqdq", 0x11)];

/// Mnemonics that stand for `fwait` and a second instruction.
const WAITING: [&str; 7] = ["fstcw", "fstsw", "fstenv", "fsave", "finit", "fclex", "feni"];

/// One interpretation of an instruction: canonical mnemonic and all operands, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Interpretation {
    pub mnemonic: String,
    pub operands: Vec<ResolvedOperand>,
}

static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut names = x86::mnemonic_names();
    let conditions =
        CONDITION_ALIASES.iter().flat_map(|(alias, _)| ["j", "set", "cmov"].map(|stem| format!("{stem}{alias}")));
    names.extend(conditions);
    names.extend(["movs", "cmps", "stos", "lods", "scas", "ins", "outs"].map(str::to_owned));
    names.extend(ALIASES.iter().map(|(alias, _)| (*alias).to_owned()));
    names.extend(CARRYLESS.iter().map(|(alias, _)| (*alias).to_owned()));
    names.extend(
        PREDICATES.iter().flat_map(|predicate| ["ps", "pd", "ss", "sd"].map(|kind| format!("cmp{predicate}{kind}"))),
    );
    names.sort();
    names.dedup();
    names
});

static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| NAMES.iter().map(String::as_str).collect());

/// Whether a word (in any case) is a mnemonic, prefixes not counted.
pub(crate) fn is_known(word: &str) -> bool {
    KNOWN.contains(word.to_ascii_lowercase().as_str())
}

/// The byte of a prefix word.
pub(crate) fn prefix(word: &str) -> Option<u8> {
    PREFIXES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, byte)| *byte)
}

/// Every mnemonic and its aliases, in alphabetical order, then every prefix.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(String::as_str).chain(PREFIXES.iter().map(|(name, _)| *name))
}

/// The mnemonic with the most similar spelling; of equally similar ones, a common one.
pub(crate) fn nearest(word: &str) -> Option<&'static str> {
    const COMMON: [&str; 30] = [
        "mov", "lea", "add", "sub", "push", "pop", "call", "ret", "jmp", "cmp", "test", "xor", "and", "or", "inc",
        "dec", "imul", "mul", "idiv", "div", "neg", "not", "shl", "shr", "je", "jne", "movzx", "syscall", "leave",
        "xchg",
    ];
    nearest::nearest(word, COMMON.into_iter().chain(names().filter(|name| !x86::is_avx(name))))
}

/// The second instruction of a mnemonic that stands for two: `fnstsw` of `fstsw`.
pub(crate) fn second_of_waiting(mnemonic: &str) -> Option<String> {
    WAITING.contains(&mnemonic).then(|| format!("fn{}", &mnemonic[1..]))
}

/// The remedy for a mnemonic that stands for two instructions where only one can stand.
pub(crate) fn waiting_help(mnemonic: &str) -> Option<String> {
    second_of_waiting(mnemonic).map(|second| format!("write `fwait` and then `{second}`"))
}

/// The canonical name of a mnemonic without operands of its own, for branches: `jz` is `je`.
pub(crate) fn canonical(mnemonic: &str) -> String {
    if let Some((_, name)) = ALIASES.iter().find(|(alias, _)| *alias == mnemonic) {
        return (*name).to_owned();
    }
    for stem in ["j", "set", "cmov"] {
        let condition = mnemonic.strip_prefix(stem);
        let alias = CONDITION_ALIASES.iter().find(|(alias, _)| Some(*alias) == condition);
        if let Some((_, name)) = alias {
            return format!("{stem}{name}");
        }
    }
    mnemonic.to_owned()
}

/// Every interpretation of a mnemonic with these operands, the likeliest first.
pub(crate) fn interpretations(mnemonic: &str, operands: &[ResolvedOperand]) -> Vec<Interpretation> {
    let name = canonical(mnemonic);
    let with = |operands: &[&[ResolvedOperand]]| Interpretation { mnemonic: name.clone(), operands: operands.concat() };
    let as_written = with(&[operands]);
    let (st0, st1) = (ResolvedOperand::Register(RegisterName::ST0), ResolvedOperand::Register(RegisterName::ST1));
    match (name.as_str(), operands) {
        // The short form of `xchg` has the accumulator on the right.
        (
            "xchg",
            [
                ResolvedOperand::Register(RegisterName { class: RegisterClass::Gpr, number: 0, bits: 16.. }),
                second @ ResolvedOperand::Register(_),
            ],
        ) => {
            vec![with(&[&[*second, operands[0]]]), as_written]
        }
        ("xchg" | "test", [first, second]) => vec![as_written, with(&[&[*second, *first]])],
        ("rol" | "ror" | "rcl" | "rcr" | "shl" | "shr" | "sar", [_]) => {
            vec![with(&[operands, &[ResolvedOperand::Immediate(1)]])]
        }
        ("imul", [first, number @ ResolvedOperand::Immediate(_)]) => vec![with(&[&[*first, *first, *number]])],
        ("movsx", [ResolvedOperand::Register(_), source]) if source_bits(source) == Some(32) => {
            vec![as_written, Interpretation { mnemonic: "movsxd".to_owned(), operands: operands.to_vec() }]
        }
        ("movd", _) => vec![as_written, Interpretation { mnemonic: "movq".to_owned(), operands: operands.to_vec() }],
        (
            "blendvps" | "blendvpd" | "pblendvb" | "sha256rnds2",
            [first, second, ResolvedOperand::Register(RegisterName::XMM0)],
        ) => {
            vec![with(&[&[*first, *second]])]
        }
        // Without operands the x87 stack is popped, whatever the assembler calls it (Intel SDM vol. 2, `fadd`).
        ("fadd" | "fsub" | "fsubr" | "fmul" | "fdiv" | "fdivr", []) => {
            vec![Interpretation { mnemonic: format!("{name}p"), operands: vec![st1, st0] }]
        }
        _ if name.starts_with('f') => {
            let mut all = vec![as_written, with(&[&[st0], operands]), with(&[operands, &[st0]])];
            if operands.is_empty() {
                all.extend([with(&[&[st1, st0]]), with(&[&[st0, st1]])]);
            }
            all
        }
        _ => vec![predicate(&name, operands).unwrap_or(as_written)],
    }
}

/// `cmpltsd a, b` is `cmpsd a, b, 1`, and so on.
fn predicate(name: &str, operands: &[ResolvedOperand]) -> Option<Interpretation> {
    let [first, second] = operands else { return None };
    let with = |mnemonic: &str, number: i128| Interpretation {
        mnemonic: mnemonic.to_owned(),
        operands: vec![*first, *second, ResolvedOperand::Immediate(number)],
    };
    if let Some((_, number)) = CARRYLESS.iter().find(|(alias, _)| *alias == name) {
        return Some(with("pclmulqdq", *number));
    }
    let middle = name.strip_prefix("cmp")?;
    let (word, kind) = middle.split_at(middle.len().checked_sub(2)?);
    let number = PREDICATES.iter().position(|predicate| *predicate == word)?;
    matches!(kind, "ps" | "pd" | "ss" | "sd").then(|| with(&format!("cmp{kind}"), number as i128))
}

fn source_bits(operand: &ResolvedOperand) -> Option<u32> {
    match operand {
        ResolvedOperand::Register(reg) => (reg.class == RegisterClass::Gpr).then_some(reg.bits),
        ResolvedOperand::Memory(memory) => memory.size.map(|bytes| bytes * 8),
        ResolvedOperand::Immediate(_) => None,
    }
}

/// A string instruction, or `xlatb`: no operands of its own, or the ones that it uses anyway, written out.
pub(crate) struct StringOp {
    pub name: &'static str,
    /// Bytes that one iteration moves or compares.
    pub size: u32,
    /// Without prefixes for repetition.
    pub bytes: &'static [u8],
    /// Which of the operands, in the order of Intel's manual: `d` is `es:[rdi]`, `s` is `ds:[rsi]`, `b` is `ds:[rbx]`,
    /// `a` the accumulator, `x` is dx.
    pub shape: &'static str,
}

macro_rules! string_ops {
    ($($name:literal $size:literal $bytes:literal $shape:literal)*) => {
        [$(StringOp { name: $name, size: $size, bytes: $bytes, shape: $shape }),*]
    };
}

pub(crate) static STRING_OPS: [StringOp; 27] = string_ops! {
    "movsb" 1 b"\xa4" "ds"
    "movsw" 2 b"\x66\xa5" "ds"
    "movsd" 4 b"\xa5" "ds"
    "movsq" 8 b"\x48\xa5" "ds"
    "cmpsb" 1 b"\xa6" "sd"
    "cmpsw" 2 b"\x66\xa7" "sd"
    "cmpsd" 4 b"\xa7" "sd"
    "cmpsq" 8 b"\x48\xa7" "sd"
    "stosb" 1 b"\xaa" "da"
    "stosw" 2 b"\x66\xab" "da"
    "stosd" 4 b"\xab" "da"
    "stosq" 8 b"\x48\xab" "da"
    "lodsb" 1 b"\xac" "as"
    "lodsw" 2 b"\x66\xad" "as"
    "lodsd" 4 b"\xad" "as"
    "lodsq" 8 b"\x48\xad" "as"
    "scasb" 1 b"\xae" "ad"
    "scasw" 2 b"\x66\xaf" "ad"
    "scasd" 4 b"\xaf" "ad"
    "scasq" 8 b"\x48\xaf" "ad"
    "insb" 1 b"\x6c" "dx"
    "insw" 2 b"\x66\x6d" "dx"
    "insd" 4 b"\x6d" "dx"
    "outsb" 1 b"\x6e" "xs"
    "outsw" 2 b"\x66\x6f" "xs"
    "outsd" 4 b"\x6f" "xs"
    "xlatb" 1 b"\xd7" "b"
};

/// The string instruction that a mnemonic with these operands is. `movsd` and `cmpsd` with an xmm register are SSE; `movs`
/// and its relatives take their size from the operands.
pub(crate) fn string_op(mnemonic: &str, operands: &[ResolvedOperand]) -> Option<&'static StringOp> {
    let is_sse = operands
        .iter()
        .any(|operand| matches!(operand, ResolvedOperand::Register(reg) if reg.class == RegisterClass::Vector));
    if is_sse {
        return None;
    }
    let size = operands.iter().find_map(|operand| match operand {
        ResolvedOperand::Memory(memory) => memory.size,
        _ => None,
    });
    STRING_OPS.iter().find(|op| {
        op.name == canonical(mnemonic)
            || (Some(op.size) == size && op.name.strip_suffix(['b', 'w', 'd', 'q']) == Some(mnemonic))
    })
}

impl StringOp {
    /// Whether operands written out are the ones that the instruction uses: all of them, or the memory alone.
    pub(crate) fn takes(&self, operands: &[ResolvedOperand]) -> bool {
        let memory_only: String = self.shape.chars().filter(|role| matches!(role, 'd' | 's' | 'b')).collect();
        let fits = |shape: &str| {
            operands.len() == shape.len()
                && operands.iter().zip(shape.chars()).all(|(operand, role)| self.matches(operand, role))
        };
        operands.is_empty() || fits(self.shape) || fits(&memory_only)
    }

    fn matches(&self, operand: &ResolvedOperand, role: char) -> bool {
        match (operand, role) {
            (ResolvedOperand::Register(reg), 'a') => *reg == RegisterName::gpr(0, self.size * 8),
            (ResolvedOperand::Register(reg), 'x') => *reg == RegisterName::gpr(2, 16),
            (ResolvedOperand::Memory(memory), 'd' | 's' | 'b') => {
                let (number, segment) = match role {
                    'd' => (7, 0),
                    's' => (6, 3),
                    _ => (3, 3),
                };
                memory.base == Some(RegisterName::gpr(number, 64))
                    && memory.index.is_none()
                    && memory.displacement == crate::x86::operand::Displacement::Constant(0)
                    && memory.size.is_none_or(|size| size == self.size)
                    && memory.segment.is_none_or(|reg| reg.number == segment)
            }
            _ => false,
        }
    }
}
