//! The stack: push and pop in 16 and 64 bits, stack frames, and the flags by way of the stack.
//!
//! `popf` works as in user mode: IF, IOPL and the virtual-interrupt flags stay. A popped TF is set; single-stepping is
//! the caller's affair.

use super::super::{GuestMemory, GuestState};
use super::flags::{DIRECTION, STATUS};
use super::width::Width;
use iced_x86::{Code, Instruction, Register};

const TRAP: u64 = 1 << 8;
const NESTED_TASK: u64 = 1 << 14;
const RESUME: u64 = 1 << 16;
const VIRTUAL_8086: u64 = 1 << 17;
const ALIGNMENT_CHECK: u64 = 1 << 18;
const IDENTIFICATION: u64 = 1 << 21;

/// What a program without privileges may change by popping flags.
const USER_FLAGS: u64 = STATUS | DIRECTION | TRAP | NESTED_TASK | ALIGNMENT_CHECK | IDENTIFICATION;

impl<M: GuestMemory> GuestState<'_, M> {
    pub(super) fn push_value(&mut self, width: Width, value: u64) {
        let rsp = self.registers.rsp().wrapping_sub(width.bytes as u64);
        self.memory.store(rsp, &value.to_le_bytes()[..width.bytes]);
        self.set_gpr(Register::RSP, rsp);
    }

    pub(super) fn pop_value(&mut self, width: Width) -> u64 {
        let rsp = self.registers.rsp();
        let value = self.load_number(rsp, width.bytes);
        self.set_gpr(Register::RSP, rsp.wrapping_add(width.bytes as u64));
        value
    }
}

/// The value is read before rsp changes, whether it is rsp itself or lies at an address made of it.
pub(super) fn push<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = slot(instruction);
    let value = guest.read(instruction, 0, width.bytes);
    guest.push_value(width, value);
}

/// The destination is found after rsp has changed.
pub(super) fn pop<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = slot(instruction);
    let value = guest.pop_value(width);
    guest.write(instruction, 0, width.bytes, value);
}

/// What the instruction pushes or pops at once: a quadword, or a word with the operand-size prefix.
fn slot(instruction: &Instruction) -> Width {
    Width { bytes: instruction.stack_pointer_increment().unsigned_abs() as usize }
}

/// Makes a stack frame of as many bytes as the first operand says. With a nesting level, the frame pointers of the
/// enclosing procedures are copied from their frame, and the new one is put behind them (Intel SDM vol. 1, 6.6.1).
pub(super) fn enter<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = frame_slot(instruction.code());
    let level = instruction.immediate8_2nd() % 32;
    let mut enclosing = guest.gpr(Register::RBP);
    guest.push_value(width, enclosing);
    let frame = guest.registers.rsp();
    for _ in 1..level {
        enclosing = enclosing.wrapping_sub(width.bytes as u64);
        let pointer = guest.load_number(enclosing, width.bytes);
        guest.push_value(width, pointer);
    }
    if level > 0 {
        guest.push_value(width, frame);
    }
    let top = guest.registers.rsp().wrapping_sub(instruction.immediate16().into());
    guest.set_gpr(Register::RSP, top);
    guest.set_gpr(if width == Width::QUADWORD { Register::RBP } else { Register::BP }, frame);
}

pub(super) fn leave<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = frame_slot(instruction.code());
    let frame = guest.gpr(Register::RBP);
    guest.set_gpr(Register::RSP, frame);
    let enclosing = guest.pop_value(width);
    guest.set_gpr(if width == Width::QUADWORD { Register::RBP } else { Register::BP }, enclosing);
}

fn frame_slot(code: Code) -> Width {
    match code {
        Code::Enterw_imm16_imm8 | Code::Leavew => Width { bytes: 2 },
        _ => Width::QUADWORD,
    }
}

/// `pushf` and `pushfq`
pub(super) fn pushf<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let image = guest.registers.rflags & !(RESUME | VIRTUAL_8086);
    guest.push_value(slot(instruction), image);
}

/// `popf` and `popfq`
pub(super) fn popf<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let width = slot(instruction);
    let image = guest.pop_value(width);
    guest.set_flags(width.truncate(USER_FLAGS | RESUME), image & USER_FLAGS);
}

/// Loads SF, ZF, AF, PF and CF into ah, with the reserved bits as rflags has them.
pub(super) fn lahf<M: GuestMemory>(_: &Instruction, guest: &mut GuestState<'_, M>) {
    guest.set_gpr(Register::AH, guest.registers.rflags);
}

pub(super) fn sahf<M: GuestMemory>(_: &Instruction, guest: &mut GuestState<'_, M>) {
    let ah = guest.gpr(Register::AH);
    guest.set_flags(STATUS & 0xff, ah);
}

#[cfg(test)]
mod tests {
    use super::super::flags::CARRY;
    use super::super::machine::{Machine, PAGE};
    use super::*;

    const TOP: u64 = PAGE + 0x800;

    #[test]
    fn the_stack_pointer_is_pushed_before_and_popped_after_it_changes() {
        let mut machine = Machine::new();
        // push rsp; pop qword ptr [rsp + 16]; push 5; pop rsp
        machine.run([&[0x54], &[0x8f, 0x44, 0x24, 0x10]]);
        assert_eq!((machine.quadword(TOP - 8), machine.quadword(TOP + 16)), (TOP, TOP));
        machine.run([&[0x6a, 0x05], &[0x5c]]);
        assert_eq!(machine.registers.gpr[4], 5);
    }

    #[test]
    fn words_are_pushed_and_popped_with_the_operand_size_prefix() {
        let mut machine = Machine::with([0x1234_5678, u64::MAX, 0, 0]);
        // push ax; pop cx
        machine.run([&[0x66, 0x50]]);
        assert_eq!(machine.registers.gpr[4], TOP - 2);
        machine.run([&[0x66, 0x59]]);
        assert_eq!((machine.registers.gpr[1], machine.registers.gpr[4]), (0xffff_ffff_ffff_5678, TOP));
    }

    #[test]
    fn a_nested_frame_holds_the_enclosing_frame_pointers() {
        let mut machine = Machine::new();
        machine.registers.gpr[5] = PAGE + 0x900;
        machine.set_quadword(PAGE + 0x8f8, 11);
        machine.set_quadword(PAGE + 0x8f0, 22);
        // enter 0x20, 3
        machine.run([&[0xc8, 0x20, 0x00, 0x03]]);
        let frame = TOP - 8;
        let saved: Vec<u64> = (0..4).map(|idx| machine.quadword(frame - 8 * idx)).collect();
        assert_eq!(saved, [PAGE + 0x900, 11, 22, frame]);
        assert_eq!((machine.registers.gpr[5], machine.registers.gpr[4]), (frame, frame - 24 - 0x20));
        // leave
        machine.run([&[0xc9]]);
        assert_eq!((machine.registers.gpr[5], machine.registers.gpr[4]), (PAGE + 0x900, TOP));
    }

    #[test]
    fn popping_flags_keeps_what_only_the_system_may_change() {
        let mut machine = Machine::new();
        // push 0; popfq
        machine.run([&[0x6a, 0x00], &[0x9d]]);
        assert_eq!(machine.registers.rflags, 0x202);
        // push -1; popfq; pushfq
        machine.run([&[0x6a, 0xff], &[0x9d], &[0x9c]]);
        assert_eq!(machine.registers.rflags, 0x202 | USER_FLAGS);
        assert_eq!(machine.quadword(TOP - 8), 0x202 | USER_FLAGS);
        // push 0 (a word); popf
        machine.run([&[0x66, 0x6a, 0x00], &[0x66, 0x9d]]);
        assert_eq!(machine.registers.rflags, 0x202 | ALIGNMENT_CHECK | IDENTIFICATION);
    }

    #[test]
    fn ah_carries_the_low_flags() {
        let mut machine = Machine::with([0x0100, 0, 0, 0]);
        // sahf; lahf
        machine.run([&[0x9e]]);
        assert_eq!(machine.flags(STATUS), CARRY);
        machine.run([&[0x9f]]);
        assert_eq!(machine.registers.gpr[0], 0x0300);
    }
}
