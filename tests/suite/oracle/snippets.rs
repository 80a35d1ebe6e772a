//! Straight-line snippets for two CPUs to agree on, made from a seed.
//!
//! Each is the text of a program that runs off its end. What the manuals leave undefined as a *result* is not generated (shifts of
//! narrow operands by more than their width, bit scans of zero, approximations); flags left undefined are the comparer's affair.
//! `rbx` points at 256 bytes of data throughout, and rsp and rbp are left alone but for pushes that are popped again.

#![allow(clippy::cast_precision_loss, reason = "any double will do")]

use std::fmt::Write;

/// A generator of numbers: `SplitMix64`, which is small, well mixed and the same everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.roll() % bound
    }

    pub fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// A value at which arithmetic tends to go wrong, or any other.
    pub fn value(&mut self) -> u64 {
        let edges =
            [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fff_ffff, 0x8000_0000, u64::MAX, 1 << 63, u64::MAX >> 1];
        match self.below(4) {
            0 => edges[self.below(edges.len() as u64) as usize],
            1 => self.roll() >> self.below(64),
            2 => (self.roll() >> self.below(64)).wrapping_neg(),
            _ => self.roll(),
        }
    }

    /// An SSE register's worth of bits: two doubles, four floats or anything.
    pub fn wide_value(&mut self) -> u128 {
        match self.below(4) {
            0 => u128::from(self.double()) | u128::from(self.double()) << 64,
            1 => (0..4).fold(0, |wide, _| wide << 32 | u128::from(self.float())),
            _ => u128::from(self.value()) | u128::from(self.value()) << 64,
        }
    }

    fn double(&mut self) -> u64 {
        let edges = [0.0, -0.0, 1.0, -1.5, f64::INFINITY, f64::MIN_POSITIVE, f64::MAX, 1e300, 2147483648.0, 0.1];
        match self.below(3) {
            0 => edges[self.below(edges.len() as u64) as usize].to_bits(),
            _ => ((self.roll() >> 40) as f64 / 1024.0 - 8000.0).to_bits(),
        }
    }

    fn float(&mut self) -> u32 {
        let edges = [0.0, -0.0, 1.0, -2.25, f32::INFINITY, f32::MIN_POSITIVE, f32::MAX, 1e30, 0.1];
        match self.below(3) {
            0 => edges[self.below(edges.len() as u64) as usize].to_bits(),
            _ => ((self.roll() >> 48) as f32 / 64.0 - 500.0).to_bits(),
        }
    }
}

/// The text of a program of about `length` instructions and its 256 bytes of data.
pub fn program(dice: &mut Dice, length: usize) -> String {
    let mut lines = String::from("        lea     rbx, [rip + scratch]\n");
    for _ in 0..length {
        for line in group(dice).split('\n') {
            let _ = writeln!(lines, "        {line}");
        }
    }
    lines.push_str("        .data\n        .balign 16\nscratch:\n");
    for _ in 0..32 {
        let _ = writeln!(lines, "        .quad   {:#x}", dice.value());
    }
    lines
}

const NAMES: [[&str; 4]; 12] = [
    ["al", "ax", "eax", "rax"],
    ["cl", "cx", "ecx", "rcx"],
    ["dl", "dx", "edx", "rdx"],
    ["sil", "si", "esi", "rsi"],
    ["dil", "di", "edi", "rdi"],
    ["r8b", "r8w", "r8d", "r8"],
    ["r9b", "r9w", "r9d", "r9"],
    ["r10b", "r10w", "r10d", "r10"],
    ["r11b", "r11w", "r11d", "r11"],
    ["r12b", "r12w", "r12d", "r12"],
    ["r14b", "r14w", "r14d", "r14"],
    ["r15b", "r15w", "r15d", "r15"],
];
const SIZES: [&str; 4] = ["byte", "word", "dword", "qword"];
const CONDITIONS: [&str; 16] = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];

/// An operand width: 0 is 8 bits, 3 is 64.
type Width = usize;

fn bits(width: Width) -> u64 {
    8 << width
}

fn reg(dice: &mut Dice, width: Width) -> &'static str {
    NAMES[dice.below(NAMES.len() as u64) as usize][width]
}

fn any_width(dice: &mut Dice) -> Width {
    dice.below(4) as Width
}

/// 16, 32 or 64 bits.
fn wide(dice: &mut Dice) -> Width {
    1 + dice.below(3) as Width
}

fn large(dice: &mut Dice) -> Width {
    2 + dice.below(2) as Width
}

fn mem(dice: &mut Dice, width: Width) -> String {
    format!("{} ptr [rbx + {:#x}]", SIZES[width], dice.below(0xf0))
}

fn reg_or_mem(dice: &mut Dice, width: Width) -> String {
    if dice.below(3) == 0 { mem(dice, width) } else { reg(dice, width).to_owned() }
}

/// A number that fits the operand, sign-extended from 32 bits at most.
fn immediate(dice: &mut Dice, width: Width) -> String {
    let value = dice.value().cast_signed();
    match width {
        0 => (value as i8).to_string(),
        1 => (value as i16).to_string(),
        _ => (value as i32).to_string(),
    }
}

fn xmm(dice: &mut Dice) -> String {
    format!("xmm{}", dice.below(8))
}

fn xmm_or_mem(dice: &mut Dice) -> String {
    if dice.below(4) == 0 { format!("xmmword ptr [rbx + {:#x}]", 16 * dice.below(15)) } else { xmm(dice) }
}

/// One instruction, or a few that only make sense together.
fn group(dice: &mut Dice) -> String {
    match dice.below(17) {
        16 => later_extensions(dice),
        0..=3 => arithmetic(dice),
        4 | 5 => moves(dice),
        6 | 7 => shifts(dice),
        8 => multiplication(dice),
        9 => bit_work(dice),
        10 => conditional(dice),
        11 => stack_and_strings(dice),
        12 | 13 => sse_integer(dice),
        _ => sse_float(dice),
    }
}

fn arithmetic(dice: &mut Dice) -> String {
    let width = any_width(dice);
    if dice.below(5) == 0 {
        let name = dice.pick(&["inc", "dec", "neg", "not"]);
        return format!("{name} {}", reg_or_mem(dice, width));
    }
    if dice.below(12) == 0 {
        return dice.pick(&["clc", "stc", "cmc", "lahf", "sahf"]).to_owned();
    }
    let name = dice.pick(&["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp", "test"]);
    match dice.below(3) {
        0 => format!("{name} {}, {}", reg_or_mem(dice, width), immediate(dice, width)),
        1 => format!("{name} {}, {}", reg_or_mem(dice, width), reg(dice, width)),
        _ if name == "test" => format!("test {}, {}", reg(dice, width), reg(dice, width)),
        _ => format!("{name} {}, {}", reg(dice, width), reg_or_mem(dice, width)),
    }
}

fn moves(dice: &mut Dice) -> String {
    let width = any_width(dice);
    match dice.below(11) {
        0 => format!("mov {}, {}", reg_or_mem(dice, width), reg(dice, width)),
        1 => format!("mov {}, {}", reg(dice, width), mem(dice, width)),
        2 => format!("mov {}, {}", reg_or_mem(dice, width), immediate(dice, width)),
        3 => format!("movabs {}, {:#x}", reg(dice, 3), dice.value()),
        4 => {
            let from = dice.below(2) as Width;
            let to = from + 1 + dice.below(3 - from as u64) as Width;
            format!("{} {}, {}", dice.pick(&["movzx", "movsx"]), reg(dice, to), reg_or_mem(dice, from))
        }
        5 => format!("movsxd {}, {}", reg(dice, 3), reg_or_mem(dice, 2)),
        6 => {
            let (base, index) = (reg(dice, 3), reg(dice, 3));
            format!("lea {}, [{base} + {}*{index} + {}]", reg(dice, 3), 1 << dice.below(4), dice.below(4096))
        }
        7 => format!("xchg {}, {}", reg_or_mem(dice, width), reg(dice, width)),
        8 => format!("bswap {}", reg_of(dice, large)),
        9 if dice.below(2) == 0 => {
            // Comparing rax with what was just stored from it succeeds, which random values never do.
            let (place, equal) = (mem(dice, width), dice.below(2) == 0);
            let store =
                if equal { format!("mov {place}, {}\n", ["al", "ax", "eax", "rax"][width]) } else { String::new() };
            format!("{store}cmpxchg {place}, {}", reg(dice, width))
        }
        9 => format!("xadd {}, {}", reg_or_mem(dice, width), reg(dice, width)),
        _ => dice.pick(&["cbw", "cwde", "cdqe", "cwd", "cdq", "cqo"]).to_owned(),
    }
}

fn reg_of(dice: &mut Dice, width: fn(&mut Dice) -> Width) -> &'static str {
    let width = width(dice);
    reg(dice, width)
}

fn shifts(dice: &mut Dice) -> String {
    let width = any_width(dice);
    if dice.below(5) == 0 {
        let width = large(dice);
        let name = dice.pick(&["shld", "shrd"]);
        let count = if dice.below(2) == 0 { "cl".to_owned() } else { dice.below(bits(width)).to_string() };
        return format!("{name} {}, {}, {count}", reg(dice, width), reg(dice, width));
    }
    let name = dice.pick(&["shl", "shr", "sar", "rol", "ror", "rcl", "rcr"]);
    let target = reg_or_mem(dice, width);
    match dice.below(3) {
        0 => format!("{name} {target}, 1"),
        1 => format!("{name} {target}, {}", dice.below(bits(width))),
        // By more than the width of a narrow operand the carry is undefined.
        _ => format!("and cl, {}\n{name} {target}, cl", bits(width) - 1),
    }
}

fn multiplication(dice: &mut Dice) -> String {
    let width = wide(dice);
    match dice.below(6) {
        0 => format!("{} {}", dice.pick(&["mul", "imul"]), reg_or_mem(dice, width)),
        1 => format!("imul {}, {}", reg(dice, width), reg_or_mem(dice, width)),
        2 => format!("imul {}, {}, {}", reg(dice, width), reg_or_mem(dice, width), immediate(dice, width)),
        3 => format!("{} {}", dice.pick(&["mul", "imul"]), reg_or_mem(dice, 0)),
        4 => format!("xor edx, edx\nor {}, 1\ndiv {}", NAMES[1][width], NAMES[1][width]),
        _ => {
            let widen = ["", "cwd", "cdq", "cqo"][width];
            format!("{widen}\nor {}, 2\nidiv {}", NAMES[5][width], NAMES[5][width])
        }
    }
}

fn bit_work(dice: &mut Dice) -> String {
    let width = wide(dice);
    match dice.below(5) {
        0 => format!("{} {}, {}", dice.pick(&["bt", "bts", "btr", "btc"]), reg(dice, width), reg(dice, width)),
        1 => format!(
            "{} {}, {}",
            dice.pick(&["bt", "bts", "btr", "btc"]),
            reg_or_mem(dice, width),
            dice.below(bits(width))
        ),
        2 => {
            let from = reg(dice, width);
            format!("or {from}, {}\n{} {}, {from}", 1 << dice.below(15), dice.pick(&["bsf", "bsr"]), reg(dice, width))
        }
        3 => format!("{} {}, {}", dice.pick(&["popcnt", "tzcnt", "lzcnt"]), reg(dice, width), reg_or_mem(dice, width)),
        _ => {
            let width = large(dice);
            let (to, a, b) = (reg(dice, width), reg(dice, width), reg(dice, width));
            match dice.below(5) {
                0 => format!("andn {to}, {a}, {b}"),
                1 => format!("{} {to}, {a}", dice.pick(&["blsr", "blsmsk"])),
                2 => format!("{} {to}, {a}, {b}", dice.pick(&["shlx", "shrx", "sarx", "pext"])),
                3 => format!("{} {}, {}, {}", dice.pick(&["pdep", "mulx"]), reg(dice, 3), reg(dice, 3), reg(dice, 3)),
                _ => format!("rorx {to}, {a}, {}", dice.below(bits(width))),
            }
        }
    }
}

fn conditional(dice: &mut Dice) -> String {
    let condition = dice.pick(&CONDITIONS);
    let width = wide(dice);
    if dice.below(2) == 0 {
        format!("set{condition} {}", reg_or_mem(dice, 0))
    } else {
        format!("cmov{condition} {}, {}", reg(dice, width), reg_or_mem(dice, width))
    }
}

fn stack_and_strings(dice: &mut Dice) -> String {
    match dice.below(6) {
        0 => format!("push {}\npop {}", reg(dice, 3), reg(dice, 3)),
        1 => format!("push {}\nadd qword ptr [rsp], 3\npop {}", immediate(dice, 2), reg(dice, 3)),
        2 => format!("push {}\npush {}\npop {}\npop {}", reg(dice, 3), reg(dice, 3), reg(dice, 3), reg(dice, 3)),
        3 => format!("mov qword ptr [rsp - 16], {}\nmov {}, dword ptr [rsp - 14]", reg(dice, 3), reg(dice, 2)),
        4 => {
            let name = dice.pick(&["movsb", "movsw", "movsd", "movsq", "stosb", "stosd", "stosq", "lodsb", "lodsq"]);
            let prefix = dice.pick(&["", "rep "]);
            format!(
                "lea rsi, [rbx + {}]\nlea rdi, [rbx + 128]\nmov ecx, {}\n{prefix}{name}",
                dice.below(64),
                dice.below(8)
            )
        }
        _ => {
            let name = dice.pick(&["scasb", "cmpsb", "scasd", "cmpsw"]);
            let prefix = dice.pick(&["repe ", "repne "]);
            format!(
                "lea rsi, [rbx + {}]\nlea rdi, [rbx + 64]\nmov ecx, {}\n{prefix}{name}",
                dice.below(64),
                dice.below(9)
            )
        }
    }
}

fn sse_integer(dice: &mut Dice) -> String {
    let two = [
        "paddb",
        "paddw",
        "paddd",
        "paddq",
        "paddsb",
        "paddusw",
        "psubb",
        "psubw",
        "psubd",
        "psubq",
        "psubusb",
        "pand",
        "pandn",
        "por",
        "pxor",
        "pcmpeqb",
        "pcmpeqw",
        "pcmpeqd",
        "pcmpgtb",
        "pcmpgtw",
        "pcmpgtd",
        "pmullw",
        "pmulhw",
        "pmulhuw",
        "pmuludq",
        "pmaddwd",
        "pavgb",
        "pavgw",
        "pminub",
        "pmaxub",
        "pminsw",
        "pmaxsw",
        "psadbw",
        "packsswb",
        "packssdw",
        "packuswb",
        "punpcklbw",
        "punpckhwd",
        "punpckldq",
        "punpcklqdq",
        "punpckhqdq",
    ];
    match dice.below(8) {
        0 => {
            let name = dice
                .pick(&["psllw", "pslld", "psllq", "psrlw", "psrld", "psrlq", "psraw", "psrad", "pslldq", "psrldq"]);
            format!("{name} {}, {}", xmm(dice), dice.below(70))
        }
        1 => format!(
            "{} {}, {}, {}",
            dice.pick(&["pshufd", "pshuflw", "pshufhw"]),
            xmm(dice),
            xmm_or_mem(dice),
            dice.below(256)
        ),
        2 => {
            let at = 16 * dice.below(15);
            format!(
                "{} xmmword ptr [rbx + {at:#x}], {}",
                dice.pick(&["movdqa", "movaps", "movdqu", "movups", "movapd"]),
                xmm(dice)
            )
        }
        3 => format!("{} {}, xmmword ptr [rbx + {}]", dice.pick(&["movdqu", "movups"]), xmm(dice), dice.below(0xf0)),
        4 => match dice.below(4) {
            0 => format!("movd {}, {}", xmm(dice), reg(dice, 2)),
            1 => format!("movq {}, {}", xmm(dice), reg(dice, 3)),
            2 => format!("movq {}, {}", reg(dice, 3), xmm(dice)),
            _ => format!("pmovmskb {}, {}", reg(dice, 2), xmm(dice)),
        },
        _ => format!("{} {}, {}", dice.pick(&two), xmm(dice), xmm_or_mem(dice)),
    }
}

fn sse_float(dice: &mut Dice) -> String {
    let two = [
        "addps",
        "addpd",
        "subps",
        "subpd",
        "mulps",
        "mulpd",
        "divps",
        "divpd",
        "minps",
        "minpd",
        "maxps",
        "maxpd",
        "sqrtps",
        "sqrtpd",
        "andps",
        "andpd",
        "andnps",
        "orps",
        "xorps",
        "xorpd",
        "unpcklps",
        "unpckhps",
        "unpcklpd",
        "unpckhpd",
        "cvtdq2ps",
        "cvttps2dq",
        "cvtps2dq",
        "cvttpd2dq",
        "cvtpd2ps",
    ];
    let scalar = [
        "addss", "addsd", "subss", "subsd", "mulss", "mulsd", "divss", "divsd", "minss", "minsd", "maxss", "maxsd",
        "sqrtss", "sqrtsd", "ucomiss", "ucomisd", "comiss", "comisd", "cvtss2sd", "cvtsd2ss", "movss", "movsd",
        "cvtdq2pd", "cvtps2pd",
    ];
    match dice.below(6) {
        0 | 1 => format!("{} {}, {}", dice.pick(&two), xmm(dice), xmm_or_mem(dice)),
        2 | 3 => format!("{} {}, {}", dice.pick(&scalar), xmm(dice), xmm(dice)),
        4 => match dice.below(4) {
            0 => format!("{} {}, {}", dice.pick(&["cvtsi2sd", "cvtsi2ss"]), xmm(dice), reg_of(dice, large)),
            1 => format!(
                "{} {}, {}",
                dice.pick(&["cvttsd2si", "cvttss2si", "cvtsd2si", "cvtss2si"]),
                reg_of(dice, large),
                xmm(dice)
            ),
            2 => format!("{} {}, {}", dice.pick(&["movmskps", "movmskpd"]), reg(dice, 2), xmm(dice)),
            _ => format!("{} {}, {}", dice.pick(&["movhlps", "movlhps"]), xmm(dice), xmm(dice)),
        },
        _ => {
            let name = dice.pick(&["cmpps", "cmppd", "cmpss", "cmpsd"]);
            if dice.below(2) == 0 {
                format!("{} {}, {}, {}", dice.pick(&["shufps", "shufpd"]), xmm(dice), xmm(dice), dice.below(4))
            } else {
                format!("{name} {}, {}, {}", xmm(dice), xmm(dice), dice.below(8))
            }
        }
    }
}

/// SSE3 to SSE4.2, AES and carry-less multiplication, which compilers use when they are told to.
fn later_extensions(dice: &mut Dice) -> String {
    let two = [
        "haddps",
        "haddpd",
        "hsubps",
        "addsubps",
        "addsubpd",
        "movsldup",
        "movshdup",
        "movddup",
        "pshufb",
        "pmaddubsw",
        "psignb",
        "psignw",
        "psignd",
        "pabsb",
        "pabsw",
        "pabsd",
        "pmulhrsw",
        "pmulld",
        "pminsb",
        "pminuw",
        "pminsd",
        "pminud",
        "pmaxsb",
        "pmaxuw",
        "pmaxsd",
        "pmaxud",
        "pmuldq",
        "packusdw",
        "pcmpeqq",
        "pcmpgtq",
        "phminposuw",
        "ptest",
        "pmovzxbw",
        "pmovzxwd",
        "pmovsxbw",
        "pmovsxdq",
        "aesenc",
        "aesdec",
        "aesenclast",
        "aesimc",
    ];
    match dice.below(7) {
        0 => {
            let name = dice.pick(&["palignr", "roundps", "roundpd", "blendps", "blendpd", "pblendw", "mpsadbw"]);
            format!("{name} {}, {}, {}", xmm(dice), xmm(dice), dice.below(16))
        }
        1 => format!("insertps {}, {}, {}", xmm(dice), xmm(dice), dice.below(256)),
        2 => match dice.below(4) {
            0 => format!("pinsrd {}, {}, {}", xmm(dice), reg(dice, 2), dice.below(4)),
            1 => format!("pextrq {}, {}, {}", reg(dice, 3), xmm(dice), dice.below(2)),
            2 => format!("pinsrw {}, {}, {}", xmm(dice), reg(dice, 2), dice.below(8)),
            _ => format!("pextrb {}, {}, {}", reg(dice, 2), xmm(dice), dice.below(16)),
        },
        3 => {
            let number = dice.below(7);
            let name = dice.pick(&["phaddw", "phaddd", "phaddsw", "phsubw", "phsubd"]);
            format!("{name} xmm{number}, xmm{}", number + 1)
        }
        4 => format!("crc32 {}, {}", reg(dice, 2), reg(dice, 2)),
        _ => format!("{} {}, {}", dice.pick(&two), xmm(dice), xmm(dice)),
    }
}
