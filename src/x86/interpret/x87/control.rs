//! Control of the unit: initialization, the control and status words, the top of the stack, freeing registers.

use super::stack::Stack;
use super::status::{C1, Control, MASKABLE, STACK_FAULT};
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::Instruction;

/// `fninit`: the contents of the registers stay.
pub(super) fn initialize(stack: &mut Stack<'_>) {
    stack.set_control(Control::INITIAL);
    stack.set_status(0);
    empty(stack);
}

/// `emms`: every register becomes empty, and the top is 0, as after every MMX instruction.
pub(super) fn leave_mmx(stack: &mut Stack<'_>) {
    empty(stack);
    stack.set_top(0);
}

fn empty(stack: &mut Stack<'_>) {
    for index in 0..8 {
        stack.free(index);
    }
}

/// `fnclex`: forgets every exception.
pub(super) fn clear_exceptions(stack: &mut Stack<'_>) {
    stack.set_status(stack.status() & !(MASKABLE | STACK_FAULT));
}

/// `fldcw`
pub(super) fn load_control<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let word = guest.read(instruction, 0, 2) as u16;
    Stack::new(guest.registers).set_control(Control::new(word));
}

/// `fnstcw`
pub(super) fn store_control<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let word = Stack::new(guest.registers).control().word();
    guest.write(instruction, 0, 2, word.into());
}

/// `fnstsw`
pub(super) fn store_status<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let word = guest.registers.fpu_status;
    guest.write(instruction, 0, 2, word.into());
}

/// `fincstp` and `fdecstp`: only the top moves.
pub(super) fn turn(by: usize, stack: &mut Stack<'_>) {
    stack.set_conditions(C1, 0);
    stack.rotate(by);
}

/// `ffree`. C1 is undefined in the manual; it is cleared.
pub(super) fn free(index: usize, stack: &mut Stack<'_>) {
    stack.set_conditions(C1, 0);
    stack.free(index);
}
