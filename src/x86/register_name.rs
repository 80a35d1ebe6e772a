//! Names of all registers that an operand can mention, parsed and printed.
//!
//! A superset of [`crate::model::register`], which holds only what a step can change: AVX, mask, control and debug
//! registers parse too, so that an instruction which the sandbox refuses is still read correctly.

use std::fmt;

/// What kind of register a name belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RegisterClass {
    /// General purpose by encoding number; `spl`, `bpl`, `sil`, `dil` for numbers 4 to 7 at 8 bits.
    Gpr,
    /// `ah`, `ch`, `dh`, `bh` as 0 to 3.
    High,
    /// `es`, `cs`, `ss`, `ds`, `fs`, `gs` as 0 to 5.
    Segment,
    /// `xmm`, `ymm`, `zmm`; the width tells which.
    Vector,
    Mmx,
    /// `st(0)` to `st(7)`.
    X87,
    Mask,
    Control,
    Debug,
    /// `rip`, `eip`.
    Ip,
}

/// A register as an operand or a part of an address.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RegisterName {
    pub class: RegisterClass,
    pub number: u8,
    /// Width in bits.
    pub bits: u32,
}

const GPR: [[&str; 4]; 8] = [
    ["al", "ax", "eax", "rax"],
    ["cl", "cx", "ecx", "rcx"],
    ["dl", "dx", "edx", "rdx"],
    ["bl", "bx", "ebx", "rbx"],
    ["spl", "sp", "esp", "rsp"],
    ["bpl", "bp", "ebp", "rbp"],
    ["sil", "si", "esi", "rsi"],
    ["dil", "di", "edi", "rdi"],
];
const HIGH: [&str; 4] = ["ah", "ch", "dh", "bh"];
const SEGMENT: [&str; 6] = ["es", "cs", "ss", "ds", "fs", "gs"];
const NUMBERED: [(&str, RegisterClass, u32, u8); 7] = [
    ("xmm", RegisterClass::Vector, 128, 32),
    ("ymm", RegisterClass::Vector, 256, 32),
    ("zmm", RegisterClass::Vector, 512, 32),
    ("mm", RegisterClass::Mmx, 64, 8),
    ("cr", RegisterClass::Control, 64, 16),
    ("dr", RegisterClass::Debug, 64, 16),
    ("k", RegisterClass::Mask, 64, 8),
];

impl RegisterName {
    pub const ST0: RegisterName = RegisterName { class: RegisterClass::X87, number: 0, bits: 80 };
    pub const ST1: RegisterName = RegisterName { class: RegisterClass::X87, number: 1, bits: 80 };
    pub const XMM0: RegisterName = RegisterName { class: RegisterClass::Vector, number: 0, bits: 128 };
    pub const RSP: RegisterName = RegisterName::gpr(4, 64);

    #[must_use]
    pub const fn gpr(number: u8, bits: u32) -> RegisterName {
        RegisterName { class: RegisterClass::Gpr, number, bits }
    }

    /// The register with this name; case does not matter. `st` is `st(0)`; the other x87 registers are not one name.
    #[must_use]
    pub fn parse(name: &str) -> Option<RegisterName> {
        if name.len() > 5 || !name.is_ascii() {
            return None;
        }
        let name = name.to_ascii_lowercase();
        let position = |names: &[&str]| names.iter().position(|known| *known == name).map(|idx| idx as u8);
        for (number, names) in GPR.iter().enumerate() {
            if let Some(width) = position(names) {
                return Some(RegisterName::gpr(number as u8, 8 << width));
            }
        }
        if let Some(number) = position(&HIGH) {
            return Some(RegisterName { class: RegisterClass::High, number, bits: 8 });
        }
        if let Some(number) = position(&SEGMENT) {
            return Some(RegisterName { class: RegisterClass::Segment, number, bits: 16 });
        }
        match name.as_str() {
            "rip" => return Some(RegisterName { class: RegisterClass::Ip, number: 0, bits: 64 }),
            "eip" => return Some(RegisterName { class: RegisterClass::Ip, number: 0, bits: 32 }),
            "st" => return Some(RegisterName::ST0),
            _ => {}
        }
        extended_gpr(&name).or_else(|| numbered(&name))
    }

    #[must_use]
    pub fn is_rip(self) -> bool {
        self.class == RegisterClass::Ip
    }

    /// True for what an address can be made of.
    #[must_use]
    pub fn can_address(self) -> bool {
        (self.class == RegisterClass::Ip && self.bits == 64) || (self.class == RegisterClass::Gpr && self.bits >= 32)
    }

    /// What the register is called in a sentence: "a 64-bit register", "an xmm register".
    #[must_use]
    pub fn describe(self) -> String {
        match self.class {
            RegisterClass::Gpr | RegisterClass::High if self.bits == 8 => "an 8-bit register".to_owned(),
            RegisterClass::Gpr | RegisterClass::High => format!("a {}-bit register", self.bits),
            RegisterClass::Segment => "a segment register".to_owned(),
            RegisterClass::Vector if self.bits == 128 => "an xmm register".to_owned(),
            RegisterClass::Vector => format!("a {} register", if self.bits == 256 { "ymm" } else { "zmm" }),
            RegisterClass::Mmx => "an mm register".to_owned(),
            RegisterClass::X87 => "an x87 register".to_owned(),
            RegisterClass::Mask => "a mask register".to_owned(),
            RegisterClass::Control => "a control register".to_owned(),
            RegisterClass::Debug => "a debug register".to_owned(),
            RegisterClass::Ip => "the instruction pointer".to_owned(),
        }
    }
}

/// `r8` to `r15` with `b` (or `l`), `w`, `d` for their parts.
fn extended_gpr(name: &str) -> Option<RegisterName> {
    let rest = name.strip_prefix('r')?;
    let digits = rest.trim_end_matches(|c: char| !c.is_ascii_digit());
    let bits = match &rest[digits.len()..] {
        "" => 64,
        "d" => 32,
        "w" => 16,
        "b" | "l" => 8,
        _ => return None,
    };
    let number = plain_number(digits)?;
    (8..16).contains(&number).then_some(RegisterName::gpr(number, bits))
}

fn numbered(name: &str) -> Option<RegisterName> {
    let (prefix, class, bits, count) = NUMBERED.into_iter().find(|(prefix, ..)| {
        name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    })?;
    let number = plain_number(&name[prefix.len()..])?;
    (number < count).then_some(RegisterName { class, number, bits })
}

/// Decimal without leading zeros.
fn plain_number(digits: &str) -> Option<u8> {
    let number: u8 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

impl fmt::Display for RegisterName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        let width = self.bits.trailing_zeros().saturating_sub(3) as usize;
        match self.class {
            RegisterClass::Gpr if number < 8 => f.write_str(GPR[usize::from(number)][width]),
            RegisterClass::Gpr => write!(f, "r{number}{}", ["b", "w", "d", ""][width]),
            RegisterClass::High => f.write_str(HIGH[usize::from(number)]),
            RegisterClass::Segment => f.write_str(SEGMENT[usize::from(number)]),
            RegisterClass::Vector => write!(f, "{}mm{number}", ["x", "y", "z"][width - 4]),
            RegisterClass::Mmx => write!(f, "mm{number}"),
            RegisterClass::X87 => write!(f, "st({number})"),
            RegisterClass::Mask => write!(f, "k{number}"),
            RegisterClass::Control => write!(f, "cr{number}"),
            RegisterClass::Debug => write!(f, "dr{number}"),
            RegisterClass::Ip => f.write_str(if self.bits == 64 { "rip" } else { "eip" }),
        }
    }
}

/// Names of registers for suggestions.
pub(crate) fn names() -> impl Iterator<Item = String> {
    let gprs = (0..16).flat_map(|number| [8, 16, 32, 64].map(|bits| RegisterName::gpr(number, bits).to_string()));
    gprs.chain((0..16).map(|number| format!("xmm{number}")))
        .chain(["rip", "ah", "bh", "ch", "dh", "fs", "gs"].map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_parse_and_print_the_same() {
        let more = ["ymm31", "zmm2", "mm7", "k1", "cr0", "dr7", "ds", "eip", "r8b", "R15W"];
        for name in names().chain(more.map(str::to_owned)) {
            assert_eq!(RegisterName::parse(&name).map(|reg| reg.to_string()), Some(name.to_lowercase()));
        }
        for name in ["r7", "r16", "r08", "xmm32", "xmm01", "eaxx", "", "é", "r8x", "k8"] {
            assert_eq!(RegisterName::parse(name), None, "{name}");
        }
        assert_eq!(RegisterName::parse("r9l"), Some(RegisterName::gpr(9, 8)));
    }
}
