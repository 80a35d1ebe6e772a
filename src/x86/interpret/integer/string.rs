//! String instructions, one element a step.
//!
//! With a repeat prefix a step does one iteration and leaves rip on the instruction while there are more to do, so that
//! every iteration is a step of its own, and what interrupts them finds consistent registers (Intel SDM vol. 1,
//! 7.3.9.3).

use super::super::{GuestMemory, GuestState};
use super::flags::{self, DIRECTION, STATUS, ZERO};
use super::width::Width;
use iced_x86::{Instruction, OpKind, Register};

pub(super) fn movs<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    repeat(instruction, guest, |guest| {
        let value = load(instruction, guest, 1);
        store(instruction, guest, value);
        advance(instruction, guest, 0);
        advance(instruction, guest, 1);
    });
}

pub(super) fn stos<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    repeat(instruction, guest, |guest| {
        let value = guest.gpr(instruction.op1_register());
        store(instruction, guest, value);
        advance(instruction, guest, 0);
    });
}

pub(super) fn lods<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    repeat(instruction, guest, |guest| {
        let value = load(instruction, guest, 1);
        guest.set_gpr(instruction.op0_register(), value);
        advance(instruction, guest, 1);
    });
}

/// Compares the accumulator with an element.
pub(super) fn scas<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    repeat_while(instruction, guest, |guest| {
        let (left, right) = (guest.gpr(instruction.op0_register()), load(instruction, guest, 1));
        guest.set_flags(STATUS, flags::difference(width(instruction), left, right, 0).1);
        advance(instruction, guest, 1);
    });
}

/// Compares the element at rsi with the one at rdi.
pub(super) fn cmps<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    repeat_while(instruction, guest, |guest| {
        let (left, right) = (load(instruction, guest, 0), load(instruction, guest, 1));
        guest.set_flags(STATUS, flags::difference(width(instruction), left, right, 0).1);
        advance(instruction, guest, 0);
        advance(instruction, guest, 1);
    });
}

/// One iteration of an instruction that either repeat prefix repeats until the count is 0.
fn repeat<'a, M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'a, M>,
    iteration: impl Fn(&mut GuestState<'a, M>),
) {
    if !instruction.has_rep_prefix() && !instruction.has_repne_prefix() {
        return iteration(guest);
    }
    let counter = counter(instruction);
    let count = guest.gpr(counter);
    if count > 0 {
        iteration(guest);
        guest.set_gpr(counter, count - 1);
    }
    if count > 1 {
        guest.registers.rip = instruction.ip();
    }
}

/// One iteration of a comparison, which `repe` ends at the first difference and `repne` at the first match.
fn repeat_while<'a, M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'a, M>,
    iteration: impl Fn(&mut GuestState<'a, M>),
) {
    repeat(instruction, guest, iteration);
    let equal = guest.flag(ZERO);
    if instruction.has_rep_prefix() && !equal || instruction.has_repne_prefix() && equal {
        guest.registers.rip = instruction.next_ip();
    }
}

/// ecx if the address-size prefix makes addresses 32 bits wide, otherwise rcx.
fn counter(instruction: &Instruction) -> Register {
    let narrow = |operand| matches!(instruction.op_kind(operand), OpKind::MemorySegESI | OpKind::MemoryESEDI);
    if narrow(0) || narrow(1) { Register::ECX } else { Register::RCX }
}

fn width(instruction: &Instruction) -> Width {
    Width { bytes: instruction.memory_size().size() }
}

fn load<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, operand: u32) -> u64 {
    let address = guest.address(instruction, operand, 0);
    guest.load_number(address, width(instruction).bytes)
}

fn store<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, value: u64) {
    let address = guest.address(instruction, 0, 0);
    guest.memory.store(address, &value.to_le_bytes()[..width(instruction).bytes]);
}

/// Moves the pointer of an operand to the next element, downwards if DF is set.
fn advance<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>, operand: u32) {
    let pointer = match instruction.op_kind(operand) {
        OpKind::MemorySegRSI => Register::RSI,
        OpKind::MemorySegESI => Register::ESI,
        OpKind::MemoryESEDI => Register::EDI,
        _ => Register::RDI,
    };
    let size = width(instruction).bytes as u64;
    let step = if guest.flag(DIRECTION) { size.wrapping_neg() } else { size };
    guest.set_gpr(pointer, guest.gpr(pointer).wrapping_add(step));
}

#[cfg(test)]
mod tests {
    use super::super::machine::{CODE, Machine, PAGE};
    use super::*;

    /// Runs a string instruction until it is done; returns the number of steps.
    fn run_to_end(machine: &mut Machine, code: &[u8]) -> usize {
        let mut steps = 0;
        loop {
            machine.run([code]);
            steps += 1;
            if machine.registers.rip != CODE {
                return steps;
            }
        }
    }

    #[test]
    fn a_repeated_move_copies_one_element_a_step() {
        let mut machine = Machine::with([0, 3, 0, 0]);
        (machine.registers.gpr[6], machine.registers.gpr[7]) = (PAGE, PAGE + 0x100);
        machine.set_quadword(PAGE, 0x0807_0605_0403_0201);
        // rep movsw
        machine.run([&[0x66, 0xf3, 0xa5]]);
        assert_eq!(
            (machine.registers.rip, machine.registers.gpr[1], machine.quadword(PAGE + 0x100)),
            (CODE, 2, 0x0201)
        );
        assert_eq!(run_to_end(&mut machine, &[0x66, 0xf3, 0xa5]), 2);
        assert_eq!((machine.registers.gpr[1], machine.quadword(PAGE + 0x100)), (0, 0x0605_0403_0201));
        assert_eq!((machine.registers.gpr[6], machine.registers.gpr[7]), (PAGE + 6, PAGE + 0x106));
    }

    #[test]
    fn a_count_of_zero_does_nothing_in_one_step() {
        let mut machine = Machine::new();
        machine.registers.rflags |= ZERO;
        // repe cmpsb, with pointers to nowhere
        assert_eq!(run_to_end(&mut machine, &[0xf3, 0xa6]), 1);
        assert_eq!((machine.registers.gpr[6], machine.flags(ZERO)), (0, ZERO));
    }

    #[test]
    fn a_scan_ends_at_the_first_match() {
        let mut machine = Machine::with([0x03, 100, 0, 0]);
        machine.registers.gpr[7] = PAGE;
        machine.set_quadword(PAGE, 0x0807_0605_0403_0201);
        // repne scasb
        assert_eq!(run_to_end(&mut machine, &[0xf2, 0xae]), 3);
        assert_eq!((machine.registers.gpr[7], machine.registers.gpr[1], machine.flags(ZERO)), (PAGE + 3, 97, ZERO));
        // repe scasb ends at the first difference
        assert_eq!(run_to_end(&mut machine, &[0xf3, 0xae]), 1);
    }

    #[test]
    fn the_direction_flag_turns_the_pointers_around() {
        let mut machine = Machine::with([0xaabb_ccdd, 0, 0, 0]);
        machine.registers.rflags |= DIRECTION;
        machine.registers.gpr[7] = PAGE + 4;
        machine.registers.gpr[6] = PAGE + 4;
        // stosd; lodsb
        machine.run([&[0xab], &[0xac]]);
        assert_eq!((machine.registers.gpr[7], machine.registers.gpr[6]), (PAGE, PAGE + 3));
        assert_eq!(machine.quadword(PAGE), 0xaabb_ccdd << 32);
    }

    #[test]
    fn the_address_size_prefix_uses_the_lower_halves() {
        let high = 0xffff_ffff_0000_0000;
        let mut machine = Machine::with([7, high | 2, 0, 0]);
        machine.registers.gpr[7] = high | PAGE;
        // rep stosb with edi and ecx
        assert_eq!(run_to_end(&mut machine, &[0x67, 0xf3, 0xaa]), 2);
        assert_eq!((machine.registers.gpr[7], machine.registers.gpr[1]), (PAGE + 2, 0));
    }
}
