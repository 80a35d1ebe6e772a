//! What a program asks the machine for: time, random numbers, the state of AVX, the CPU's identity.
//!
//! Everything follows from the guest's state, so that a run can be repeated exactly.

use super::super::{Exception, GuestMemory, GuestState};
use super::flags::{CARRY, STATUS};
use super::identity;
use iced_x86::{Instruction, Register};

/// The states that XCR0 enables: x87, SSE, AVX.
pub(super) const ENABLED_STATES: u32 = 7;

/// Reads virtual time into edx:eax.
pub(super) fn rdtsc<M: GuestMemory>(_: &Instruction, guest: &mut GuestState<'_, M>) {
    guest.set_gpr(Register::EAX, guest.clock);
    guest.set_gpr(Register::EDX, guest.clock >> 32);
}

/// As `rdtsc`, with the number of the processor, which is 0, in ecx.
pub(super) fn rdtscp<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    rdtsc(instruction, guest);
    guest.set_gpr(Register::ECX, 0);
}

pub(super) fn rdrand<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    random(instruction, guest, 0x9e37_79b9_7f4a_7c15);
}

pub(super) fn rdseed<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    random(instruction, guest, 0xd1b5_4a32_d192_ed03);
}

/// A number that depends on virtual time and `stream` alone. CF tells that it is there, as always.
fn random<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, stream: u64) {
    guest.set_gpr(instruction.op0_register(), mixed(guest.clock ^ stream));
    guest.set_flags(STATUS, CARRY);
}

/// A bijection of 64-bit numbers that spreads every bit over all of them: the finaliser of MurmurHash3.
fn mixed(value: u64) -> u64 {
    let value = (value ^ value >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let value = (value ^ value >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    value ^ value >> 33
}

/// Reads XCR0; there is no other extended control register.
pub(super) fn xgetbv<M: GuestMemory>(_: &Instruction, guest: &mut GuestState<'_, M>) -> Result<(), Exception> {
    if guest.gpr(Register::ECX) != 0 {
        return Err(Exception::GeneralProtection);
    }
    guest.set_gpr(Register::EAX, ENABLED_STATES.into());
    guest.set_gpr(Register::EDX, 0);
    Ok(())
}

/// Reads the leaf that eax and ecx name into eax, ebx, ecx and edx.
pub(super) fn cpuid<M: GuestMemory>(_: &Instruction, guest: &mut GuestState<'_, M>) {
    let (leaf, subleaf) = (guest.gpr(Register::EAX) as u32, guest.gpr(Register::ECX) as u32);
    let registers = [Register::EAX, Register::EBX, Register::ECX, Register::EDX];
    for (register, value) in registers.into_iter().zip(identity::leaf(leaf, subleaf, guest.identity)) {
        guest.set_gpr(register, value.into());
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Identity;
    use super::super::machine::Machine;
    use super::*;

    #[test]
    fn time_is_read_in_two_halves() {
        let mut machine = Machine::with([u64::MAX; 4]);
        machine.clock = 0x1_2345_6789_abcd;
        // rdtscp
        machine.run([&[0x0f, 0x01, 0xf9]]);
        assert_eq!(machine.registers.gpr[..3], [0x6789_abcd, 0, 0x1_2345]);
    }

    #[test]
    fn random_numbers_follow_from_the_time_and_the_instruction() {
        let draw = |code: &[u8], clock| {
            let mut machine = Machine { clock, ..Machine::new() };
            machine.registers.rflags |= STATUS;
            machine.run([code]);
            assert_eq!(machine.flags(STATUS), CARRY);
            machine.registers.gpr[0]
        };
        // rdrand rax; rdseed rax
        let (rdrand, rdseed) = (&[0x48, 0x0f, 0xc7, 0xf0], &[0x48, 0x0f, 0xc7, 0xf8]);
        assert_eq!(draw(rdrand, 1), draw(rdrand, 1));
        assert_ne!(draw(rdrand, 1), draw(rdrand, 2));
        assert_ne!(draw(rdrand, 1), draw(rdseed, 1));
        // rdrand ax
        assert_eq!(draw(&[0x66, 0x0f, 0xc7, 0xf0], 1), draw(rdrand, 1) & 0xffff);
    }

    #[test]
    fn only_the_first_extended_control_register_exists() {
        let mut machine = Machine::with([0, 1, 5, 0]);
        // xgetbv
        assert_eq!(machine.step(&[0x0f, 0x01, 0xd0]), Err(Exception::GeneralProtection));
        assert_eq!((machine.registers.gpr[2], machine.registers.rip), (5, super::super::machine::CODE));
        machine.registers.gpr[1] = 0;
        assert_eq!(machine.step(&[0x0f, 0x01, 0xd0]), Ok(()));
        assert_eq!((machine.registers.gpr[0], machine.registers.gpr[2]), (7, 0));
    }

    #[test]
    fn identity_is_found_by_leaf_and_subleaf() {
        let mut machine = Machine::with([7, u64::MAX << 32, 0, 0]);
        // cpuid
        machine.run([&[0x0f, 0xa2]]);
        assert_eq!(machine.registers.gpr[3] as u32, identity::leaf(7, 0, Identity::Complete)[1]);
    }
}
