//! The x86-64 registers that a step can change, their values, and their names.
//!
//! A [`Register`] is a whole register; `eax` or `ah` is a [`RegisterView`] of `rax`. Numbers follow the encoding order
//! of the Intel SDM (vol. 2, table 3-1): rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8 to r15.

use std::fmt;

/// A whole register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Register {
    /// General-purpose register by encoding number, 0 to 15, 64 bits.
    Gpr(u8),
    /// Instruction pointer, 64 bits.
    Rip,
    /// Flags, 64 bits.
    Rflags,
    /// SSE register 0 to 15, 128 bits.
    Xmm(u8),
    /// The upper half of AVX register 0 to 15, whose lower half is the SSE register of that number, 128 bits.
    YmmHigh(u8),
    /// SSE control and status, 32 bits.
    Mxcsr,
    /// x87 register by physical number 0 to 7 (not relative to the top of the x87 stack), 80 bits.
    Fpr(u8),
    /// x87 control word, 16 bits.
    FpuControl,
    /// x87 status word, 16 bits; holds the top-of-stack number.
    FpuStatus,
    /// x87 tag word, 16 bits, two bits a register.
    FpuTag,
    /// Where `fs:0` is, 64 bits: the block of the thread in progress.
    FsBase,
}

impl Register {
    /// Number 0: results, and the number of a system call.
    pub const RAX: Register = Register::Gpr(0);
    /// Number 1: the 4th argument; counts in string instructions and shifts.
    pub const RCX: Register = Register::Gpr(1);
    /// Number 2: the 3rd argument; the upper half of products and dividends.
    pub const RDX: Register = Register::Gpr(2);
    /// Number 3: callee-saved.
    pub const RBX: Register = Register::Gpr(3);
    /// Number 4: the stack pointer.
    pub const RSP: Register = Register::Gpr(4);
    /// Number 5: callee-saved; the frame pointer where one is kept.
    pub const RBP: Register = Register::Gpr(5);
    /// Number 6: the 2nd argument; the source of string instructions.
    pub const RSI: Register = Register::Gpr(6);
    /// Number 7: the 1st argument; the destination of string instructions.
    pub const RDI: Register = Register::Gpr(7);
    /// The 5th argument.
    pub const R8: Register = Register::Gpr(8);
    /// The 6th argument.
    pub const R9: Register = Register::Gpr(9);
    /// Caller-saved; the 4th argument of a system call.
    pub const R10: Register = Register::Gpr(10);
    /// Caller-saved; `syscall` leaves rflags there.
    pub const R11: Register = Register::Gpr(11);
    /// Callee-saved.
    pub const R12: Register = Register::Gpr(12);
    /// Callee-saved.
    pub const R13: Register = Register::Gpr(13);
    /// Callee-saved.
    pub const R14: Register = Register::Gpr(14);
    /// Callee-saved.
    pub const R15: Register = Register::Gpr(15);

    /// Registers a function must give back unchanged (System V ABI, AMD64 supplement, figure 3.4), without rsp.
    pub const CALLEE_SAVED: [Register; 6] =
        [Register::RBX, Register::RBP, Register::R12, Register::R13, Register::R14, Register::R15];

    /// The general-purpose registers in the order people list them in, the argument registers together.
    pub const READING_ORDER: [Register; 16] = [
        Register::RAX,
        Register::RBX,
        Register::RCX,
        Register::RDX,
        Register::RSI,
        Register::RDI,
        Register::RBP,
        Register::RSP,
        Register::R8,
        Register::R9,
        Register::R10,
        Register::R11,
        Register::R12,
        Register::R13,
        Register::R14,
        Register::R15,
    ];

    /// Those that integer arguments are passed in, in order (System V ABI, AMD64 supplement, 3.2.3).
    pub const ARGUMENTS: [Register; 6] =
        [Register::RDI, Register::RSI, Register::RDX, Register::RCX, Register::R8, Register::R9];

    /// The one that the next argument is passed in; `None` after the last, and for others.
    #[must_use]
    pub fn argument_after(self) -> Option<Register> {
        let idx = Register::ARGUMENTS.iter().position(|register| *register == self)?;
        Register::ARGUMENTS.get(idx + 1).copied()
    }

    /// Every register, in the order panels and digests use.
    pub fn all() -> impl Iterator<Item = Register> {
        let rest = [Register::Mxcsr, Register::FpuControl, Register::FpuStatus, Register::FpuTag];
        (0..16)
            .map(Register::Gpr)
            .chain([Register::Rip, Register::Rflags])
            .chain((0..16).map(Register::Xmm))
            .chain(rest)
            .chain((0..8).map(Register::Fpr))
            .chain((0..16).map(Register::YmmHigh))
            .chain([Register::FsBase])
    }

    /// Width in bits.
    #[must_use]
    pub fn bits(self) -> u32 {
        match self {
            Register::Gpr(_) | Register::Rip | Register::Rflags | Register::FsBase => 64,
            Register::Xmm(_) | Register::YmmHigh(_) => 128,
            Register::Mxcsr => 32,
            Register::Fpr(_) => 80,
            Register::FpuControl | Register::FpuStatus | Register::FpuTag => 16,
        }
    }
}

const GPR_64: [&str; 16] =
    ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];
const GPR_32: [&str; 16] = [
    "eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d",
    "r15d",
];
const GPR_16: [&str; 16] =
    ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w", "r15w"];
const GPR_8: [&str; 16] =
    ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil", "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b"];
const GPR_8_HIGH: [&str; 4] = ["ah", "ch", "dh", "bh"];

impl fmt::Display for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Register::Gpr(number) => f.pad(GPR_64[usize::from(*number)]),
            Register::Rip => f.pad("rip"),
            Register::Rflags => f.pad("rflags"),
            Register::Xmm(number) => f.pad(&format!("xmm{number}")),
            Register::YmmHigh(number) => f.pad(&format!("ymm{number}h")),
            Register::Mxcsr => f.pad("mxcsr"),
            Register::Fpr(number) => f.pad(&format!("fpr{number}")),
            Register::FpuControl => f.pad("fpcw"),
            Register::FpuStatus => f.pad("fpsw"),
            Register::FpuTag => f.pad("fptag"),
            Register::FsBase => f.pad("fs_base"),
        }
    }
}

/// A named part of a register: `eax` is bits 0 to 31 of `rax`, `ah` bits 8 to 15.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RegisterView {
    /// The whole register.
    pub register: Register,
    /// Lowest bit of the part.
    pub shift: u32,
    /// Width of the part in bits.
    pub bits: u32,
}

impl RegisterView {
    /// Finds what a name such as `rax`, `r9d`, `ah`, `xmm3`, `rip`, `eflags` means. Case does not matter.
    #[must_use]
    pub fn parse(name: &str) -> Option<RegisterView> {
        let name = name.to_ascii_lowercase();
        let position = |names: &[&str]| names.iter().position(|n| *n == name).map(|idx| idx as u8);
        for (names, bits) in [(&GPR_64, 64), (&GPR_32, 32), (&GPR_16, 16), (&GPR_8, 8)] {
            if let Some(number) = position(names) {
                return Some(RegisterView { register: Register::Gpr(number), shift: 0, bits });
            }
        }
        if let Some(number) = position(&GPR_8_HIGH) {
            return Some(RegisterView { register: Register::Gpr(number), shift: 8, bits: 8 });
        }
        let whole = |register: Register| Some(RegisterView { register, shift: 0, bits: register.bits() });
        match name.as_str() {
            "rip" => whole(Register::Rip),
            "eip" => Some(RegisterView { register: Register::Rip, shift: 0, bits: 32 }),
            "rflags" | "eflags" | "flags" => whole(Register::Rflags),
            "mxcsr" => whole(Register::Mxcsr),
            "fs_base" => whole(Register::FsBase),
            _ => {
                let number = |name: &str| name.parse::<u8>().ok().filter(|n| *n < 16 && n.to_string() == name);
                if let Some(upper) = name.strip_prefix("ymm").and_then(|rest| rest.strip_suffix('h')) {
                    return whole(Register::YmmHigh(number(upper)?));
                }
                whole(Register::Xmm(number(name.strip_prefix("xmm")?)?))
            }
        }
    }

    /// Every name that [`RegisterView::parse`] knows, whole registers first; for completion and suggestions.
    pub fn names() -> impl Iterator<Item = String> {
        let fixed = ["rip", "rflags", "eflags", "mxcsr", "fs_base"];
        let gprs = [&GPR_64[..], &GPR_32, &GPR_16, &GPR_8, &GPR_8_HIGH].concat();
        gprs.into_iter()
            .chain(fixed)
            .map(str::to_owned)
            .chain((0..16).map(|n| format!("xmm{n}")))
            .chain((0..16).map(|n| format!("ymm{n}h")))
    }

    /// The value of this part, given the whole register.
    #[must_use]
    pub fn read(self, whole: u128) -> u128 {
        (whole >> self.shift) & self.mask()
    }

    /// The whole register after `value` is written to this part. Writing 32 bits of a general register clears
    /// the upper half (Intel SDM vol. 1, 3.4.1.1).
    #[must_use]
    pub fn write(self, whole: u128, value: u128) -> u128 {
        if self.bits == 32 && matches!(self.register, Register::Gpr(_)) {
            return value & self.mask();
        }
        (whole & !(self.mask() << self.shift)) | ((value & self.mask()) << self.shift)
    }

    fn mask(self) -> u128 {
        if self.bits == 128 { u128::MAX } else { (1 << self.bits) - 1 }
    }
}

/// A flag of rflags that arithmetic sets or branches read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flag {
    /// CF: an unsigned result did not fit.
    Carry,
    /// PF: the result's lowest byte has an even number of set bits.
    Parity,
    /// AF: a carry out of bit 3.
    Adjust,
    /// ZF: the result is 0.
    Zero,
    /// SF: the result's highest bit.
    Sign,
    /// DF: string instructions go downwards.
    Direction,
    /// OF: a signed result did not fit.
    Overflow,
}

impl Flag {
    /// Every flag, lowest bit first.
    pub const ALL: [Flag; 7] =
        [Flag::Carry, Flag::Parity, Flag::Adjust, Flag::Zero, Flag::Sign, Flag::Direction, Flag::Overflow];

    /// Bit number in rflags (Intel SDM vol. 1, figure 3-8).
    #[must_use]
    pub fn bit(self) -> u32 {
        match self {
            Flag::Carry => 0,
            Flag::Parity => 2,
            Flag::Adjust => 4,
            Flag::Zero => 6,
            Flag::Sign => 7,
            Flag::Direction => 10,
            Flag::Overflow => 11,
        }
    }

    /// The two-letter name of the manuals: `CF`, `ZF` …
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Flag::Carry => "CF",
            Flag::Parity => "PF",
            Flag::Adjust => "AF",
            Flag::Zero => "ZF",
            Flag::Sign => "SF",
            Flag::Direction => "DF",
            Flag::Overflow => "OF",
        }
    }

    /// Whether the flag is set in this value of rflags.
    #[must_use]
    pub fn is_set(self, rflags: u64) -> bool {
        rflags >> self.bit() & 1 == 1
    }
}

/// The values of all registers at one moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Registers {
    /// General-purpose registers by encoding number.
    pub gpr: [u64; 16],
    /// The next instruction's address.
    pub rip: u64,
    /// All flags.
    pub rflags: u64,
    /// SSE registers: the lower 128 bits of each AVX register.
    pub xmm: [u128; 16],
    /// The upper 128 bits of each AVX register.
    pub ymm_high: [u128; 16],
    /// SSE control and status.
    pub mxcsr: u32,
    /// x87 registers by physical number, 80 bits each.
    pub fpr: [u128; 8],
    /// x87 control word.
    pub fpu_control: u16,
    /// x87 status word.
    pub fpu_status: u16,
    /// x87 tag word: 11 in the two bits of a register that is empty.
    pub fpu_tag: u16,
    /// Where `fs:0` is.
    pub fs_base: u64,
}

impl Default for Registers {
    /// What a Linux process starts with: all zero, rflags 0x202 (interrupts on, the reserved bit), MXCSR 0x1F80, x87
    /// control word 0x37F and all x87 registers empty (System V ABI, AMD64 supplement, 3.4.1).
    fn default() -> Registers {
        Registers {
            gpr: [0; 16],
            rip: 0,
            rflags: 0x202,
            xmm: [0; 16],
            ymm_high: [0; 16],
            mxcsr: 0x1f80,
            fpr: [0; 8],
            fpu_control: 0x37f,
            fpu_status: 0,
            fpu_tag: 0xffff,
            fs_base: 0,
        }
    }
}

impl Registers {
    /// The value of one register, zero-extended.
    #[must_use]
    pub fn get(&self, register: Register) -> u128 {
        match register {
            Register::Gpr(number) => self.gpr[usize::from(number)].into(),
            Register::Rip => self.rip.into(),
            Register::Rflags => self.rflags.into(),
            Register::Xmm(number) => self.xmm[usize::from(number)],
            Register::YmmHigh(number) => self.ymm_high[usize::from(number)],
            Register::Mxcsr => self.mxcsr.into(),
            Register::Fpr(number) => self.fpr[usize::from(number)],
            Register::FpuControl => self.fpu_control.into(),
            Register::FpuStatus => self.fpu_status.into(),
            Register::FpuTag => self.fpu_tag.into(),
            Register::FsBase => self.fs_base.into(),
        }
    }

    /// Writes one register; bits beyond its width are dropped.
    #[expect(clippy::cast_possible_truncation, reason = "a register takes the bits that fit it")]
    pub fn set(&mut self, register: Register, value: u128) {
        match register {
            Register::Gpr(number) => self.gpr[usize::from(number)] = value as u64,
            Register::Rip => self.rip = value as u64,
            Register::Rflags => self.rflags = value as u64,
            Register::Xmm(number) => self.xmm[usize::from(number)] = value,
            Register::YmmHigh(number) => self.ymm_high[usize::from(number)] = value,
            Register::Mxcsr => self.mxcsr = value as u32,
            Register::Fpr(number) => self.fpr[usize::from(number)] = value & ((1 << 80) - 1),
            Register::FpuControl => self.fpu_control = value as u16,
            Register::FpuStatus => self.fpu_status = value as u16,
            Register::FpuTag => self.fpu_tag = value as u16,
            Register::FsBase => self.fs_base = value as u64,
        }
    }

    /// A general-purpose register's value; panics never, because a `Gpr` number is below 16.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "general-purpose registers are 64 bits wide")]
    pub fn gpr(&self, register: Register) -> u64 {
        self.get(register) as u64
    }

    /// The stack pointer.
    #[must_use]
    pub fn rsp(&self) -> u64 {
        self.gpr[4]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_parses_back_to_a_view_of_its_register() {
        for name in RegisterView::names() {
            assert!(RegisterView::parse(&name).is_some(), "{name}");
        }
        assert_eq!(RegisterView::parse("R10D"), Some(RegisterView { register: Register::R10, shift: 0, bits: 32 }));
        assert_eq!(RegisterView::parse("xmm16"), None);
        assert_eq!(RegisterView::parse("xmm01"), None);
    }

    #[test]
    fn writing_half_a_register_clears_the_rest_and_writing_less_keeps_it() {
        let whole = 0x1122_3344_5566_7788;
        assert_eq!(RegisterView::parse("eax").unwrap().write(whole, 1), 1);
        assert_eq!(RegisterView::parse("ax").unwrap().write(whole, 1), 0x1122_3344_5566_0001);
        assert_eq!(RegisterView::parse("ah").unwrap().write(whole, 1), 0x1122_3344_5566_0188);
        assert_eq!(RegisterView::parse("ah").unwrap().read(whole), 0x77);
    }
}
