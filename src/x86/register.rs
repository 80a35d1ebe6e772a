//! Register mapping between this crate and iced: operand registers to iced's, and iced's to the whole registers of the
//! model.

use super::register_name::{RegisterClass, RegisterName};
use crate::model::register::Register as WholeRegister;
use iced_x86::Register;

/// The register as iced calls it.
pub(super) fn to_iced(reg: RegisterName) -> Register {
    let number = u32::from(reg.number);
    let first = match (reg.class, reg.bits) {
        (RegisterClass::Gpr, 8) if reg.number >= 4 => return Register::SPL + (number - 4),
        (RegisterClass::Gpr, 8) => Register::AL,
        (RegisterClass::Gpr, 16) => Register::AX,
        (RegisterClass::Gpr, 32) => Register::EAX,
        (RegisterClass::Gpr, _) => Register::RAX,
        (RegisterClass::High, _) => Register::AH,
        (RegisterClass::Segment, _) => Register::ES,
        (RegisterClass::Vector, 128) => Register::XMM0,
        (RegisterClass::Vector, 256) => Register::YMM0,
        (RegisterClass::Vector, _) => Register::ZMM0,
        (RegisterClass::Mmx, _) => Register::MM0,
        (RegisterClass::X87, _) => Register::ST0,
        (RegisterClass::Mask, _) => Register::K0,
        (RegisterClass::Control, _) => Register::CR0,
        (RegisterClass::Debug, _) => Register::DR0,
        (RegisterClass::Ip, 32) => Register::EIP,
        (RegisterClass::Ip, _) => Register::RIP,
    };
    first + number
}

/// No register, or the register as iced calls it.
pub(super) fn or_none(reg: Option<RegisterName>) -> Register {
    reg.map_or(Register::None, to_iced)
}

/// The whole register that `register` is a part of; `None` for what the guest's user mode has no business with.
pub(super) fn whole_register(register: Register) -> Option<WholeRegister> {
    let full = register.full_register();
    if full.is_gpr64() {
        return Some(WholeRegister::Gpr(full.number() as u8));
    }
    // The full register of an xmm is its zmm; xmm16 and up exist only under EVEX, which is refused.
    if register.is_vector_register() && register.number() < 16 {
        return Some(WholeRegister::Xmm(register.number() as u8));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::register_name::names;

    #[test]
    fn names_agree_with_iced() {
        for name in names().chain(["ymm31", "zmm9", "mm3", "cr8", "dr7", "ds", "es", "eip"].map(str::to_owned)) {
            let reg = RegisterName::parse(&name).unwrap();
            let theirs = format!("{:?}", to_iced(reg)).to_lowercase();
            let is_low_byte = reg.class == RegisterClass::Gpr && reg.bits == 8 && reg.number >= 8;
            assert_eq!(theirs, if is_low_byte { name.replace('b', "l") } else { name });
        }
    }
}
