//! Our registers ↔ iced's.
//!
//! Promises a counterpart for every register that [`Reg`] can hold.

use super::register_name::{Class, Reg};
use iced_x86::Register;

/// The register as iced calls it.
pub fn to_iced(reg: Reg) -> Register {
    let number = u32::from(reg.number);
    let first = match (reg.class, reg.bits) {
        (Class::Gpr, 8) if reg.number >= 4 => return Register::SPL + (number - 4),
        (Class::Gpr, 8) => Register::AL,
        (Class::Gpr, 16) => Register::AX,
        (Class::Gpr, 32) => Register::EAX,
        (Class::Gpr, _) => Register::RAX,
        (Class::High, _) => Register::AH,
        (Class::Segment, _) => Register::ES,
        (Class::Vector, 128) => Register::XMM0,
        (Class::Vector, 256) => Register::YMM0,
        (Class::Vector, _) => Register::ZMM0,
        (Class::Mmx, _) => Register::MM0,
        (Class::X87, _) => Register::ST0,
        (Class::Mask, _) => Register::K0,
        (Class::Control, _) => Register::CR0,
        (Class::Debug, _) => Register::DR0,
        (Class::Ip, 32) => Register::EIP,
        (Class::Ip, _) => Register::RIP,
    };
    first + number
}

/// No register, or the register as iced calls it.
pub fn or_none(reg: Option<Reg>) -> Register {
    reg.map_or(Register::None, to_iced)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::register_name::names;

    #[test]
    fn both_call_a_register_the_same() {
        for name in names().chain(["ymm31", "zmm9", "mm3", "cr8", "dr7", "ds", "es", "eip"].map(str::to_owned)) {
            let reg = Reg::parse(&name).unwrap();
            let theirs = format!("{:?}", to_iced(reg)).to_lowercase();
            let is_low_byte = reg.class == Class::Gpr && reg.bits == 8 && reg.number >= 8;
            assert_eq!(theirs, if is_low_byte { name.replace('b', "l") } else { name });
        }
    }
}
