//! Transfers of control: jumps, calls, returns, loops.
//!
//! With an operand-size prefix, branches keep their 64-bit form as on Intel's CPUs, the way the decoder decodes them;
//! AMD's take 16-bit offsets.

use super::super::{GuestMemory, GuestState};
use super::width::Width;
use iced_x86::{Code, ConditionCode, Instruction, OpKind, Register};

/// `jmp` and, with a condition, `jcc`.
pub(super) fn jump<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    if guest.holds(instruction.condition_code()) {
        guest.registers.rip = target(instruction, guest);
    }
}

/// The target is read before the return address is pushed.
pub(super) fn call<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let target = target(instruction, guest);
    guest.push_value(Width::QUADWORD, instruction.next_ip());
    guest.registers.rip = target;
}

fn target<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> u64 {
    match instruction.op0_kind() {
        OpKind::Register | OpKind::Memory => guest.read(instruction, 0, 8),
        _ => instruction.near_branch_target(),
    }
}

/// Pops the return address, then drops as many bytes as the operand says.
pub(super) fn ret<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    guest.registers.rip = guest.pop_value(Width::QUADWORD);
    let dropped = if instruction.op_count() > 0 { instruction.immediate16() } else { 0 };
    let rsp = guest.registers.rsp().wrapping_add(dropped.into());
    guest.set_gpr(Register::RSP, rsp);
}

/// `loop`, `loope`, `loopne`: counts down and jumps if the count is not 0 and the condition holds. A repeat prefix
/// overrides the condition; the manual reserves it there.
pub(super) fn count_down<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let counter = match instruction.code() {
        Code::Loop_rel8_64_ECX | Code::Loope_rel8_64_ECX | Code::Loopne_rel8_64_ECX => Register::ECX,
        _ => Register::RCX,
    };
    guest.set_gpr(counter, guest.gpr(counter).wrapping_sub(1));
    let condition = match instruction.condition_code() {
        ConditionCode::None => ConditionCode::None,
        _ if instruction.has_rep_prefix() => ConditionCode::e,
        _ if instruction.has_repne_prefix() => ConditionCode::ne,
        condition => condition,
    };
    if guest.gpr(counter) != 0 && guest.holds(condition) {
        guest.registers.rip = instruction.near_branch_target();
    }
}

pub(super) fn jrcxz<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    if guest.gpr(Register::RCX) == 0 {
        guest.registers.rip = instruction.near_branch_target();
    }
}

pub(super) fn jecxz<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    if guest.gpr(Register::ECX) == 0 {
        guest.registers.rip = instruction.near_branch_target();
    }
}

#[cfg(test)]
mod tests {
    use super::super::flags::ZERO;
    use super::super::machine::{CODE, Machine, PAGE};

    #[test]
    fn a_condition_decides_between_target_and_next_instruction() {
        let mut machine = Machine::new();
        // je +0x10
        machine.run([&[0x74, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 2);
        machine.registers.rflags |= ZERO;
        machine.run([&[0x74, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 0x12);
        // jmp to itself
        machine.run([&[0xeb, 0xfe]]);
        assert_eq!(machine.registers.rip, CODE);
    }

    #[test]
    fn calls_and_returns_meet_on_the_stack() {
        let mut machine = Machine::new();
        let top = machine.registers.gpr[4];
        machine.set_quadword(top, 0x1234);
        // call [rsp]
        machine.run([&[0xff, 0x14, 0x24]]);
        assert_eq!((machine.registers.rip, machine.quadword(top - 8)), (0x1234, CODE + 3));
        // ret 0x8010
        machine.run([&[0xc2, 0x10, 0x80]]);
        assert_eq!((machine.registers.rip, machine.registers.gpr[4]), (CODE + 3, top + 0x8010));
    }

    #[test]
    fn loops_count_in_the_register_that_the_address_size_says() {
        let mut machine = Machine::with([0, 0x1_0000_0001, 0, 0]);
        // loop +0x10
        machine.run([&[0xe2, 0x10]]);
        assert_eq!((machine.registers.rip, machine.registers.gpr[1]), (CODE + 0x12, 0x1_0000_0000));
        // jecxz +0x10
        machine.run([&[0x67, 0xe3, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 0x13);
        machine.registers.gpr[1] += 1;
        // loop +0x10 with ecx
        machine.run([&[0x67, 0xe2, 0x10]]);
        assert_eq!((machine.registers.rip, machine.registers.gpr[1]), (CODE + 3, 0));
        // jrcxz +0x10
        machine.run([&[0xe3, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 0x12);
    }

    #[test]
    fn a_repeat_prefix_overrides_the_condition_of_a_loop() {
        let mut machine = Machine::with([0, PAGE, 0, 0]);
        machine.registers.rflags |= ZERO;
        // loopne, plain and with repe
        machine.run([&[0xe0, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 2);
        machine.run([&[0xf3, 0xe0, 0x10]]);
        assert_eq!(machine.registers.rip, CODE + 0x13);
    }
}
