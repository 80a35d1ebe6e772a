//! The x87 instructions in 80-bit extended precision, bit for bit: soft floating point with sticky rounding, the register stack with its
//! faults, masked and unmasked exceptions.
//!
//! An unmasked exception is recorded in the status word and reported by the next waiting instruction, as on the CPU. The registers
//! that tell where the last instruction and its operand were are not modelled (see [`environment`]).

mod arithmetic;
mod compare;
mod control;
mod convert;
mod elementary;
mod environment;
mod extended;
mod operand;
mod outcome;
mod real;
mod remainder;
mod sign;
mod stack;
mod status;
mod transcendental;
mod transfer;

use super::{Exception, GuestMemory, GuestState};
use crate::model::register::Registers;
use iced_x86::{Instruction, Mnemonic, OpKind, Register};
use operand::Operand;
use outcome::Outcome;
use stack::Stack;

/// Whether an instruction is one of those of this module.
pub(super) fn interprets(instruction: &Instruction) -> bool {
    Group::of(instruction.mnemonic()).is_some()
}

/// Whether an instruction of this module waits and an unmasked exception is pending.
pub(super) fn reports_pending(instruction: &Instruction, registers: &Registers) -> bool {
    interprets(instruction) && waits(instruction.mnemonic()) && stack::is_pending(registers)
}

/// Executes an x87 instruction; `None` for others.
///
/// # Errors
/// [`Exception::FloatingPoint`] if the instruction waits and an unmasked exception is pending; what `fxrstor` refuses.
pub(super) fn interpret<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Option<Result<(), Exception>> {
    let group = Group::of(instruction.mnemonic())?;
    if reports_pending(instruction, guest.registers) {
        return Some(Err(Exception::FloatingPoint));
    }
    let result = execute(group, instruction, guest);
    if result.is_ok() {
        Stack::new(guest.registers).classify();
    }
    Some(result)
}

/// Instructions that are executed alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Group {
    Arithmetic,
    Comparison,
    /// Whose answer goes to rflags.
    FlagComparison,
    Load,
    Store,
    Constant,
    ConditionalMove,
    /// Of the registers only, without a rounded result.
    Register,
    /// From `st(0)` to `st(0)`.
    Unary,
    /// Functions of an angle in `st(0)`.
    Angle,
    /// Functions of `st(0)` and `st(1)` that replace both.
    Binary,
    /// The control and status words.
    Word,
    /// Images of the state.
    Image,
    Nothing,
}

impl Group {
    fn of(mnemonic: Mnemonic) -> Option<Group> {
        use Mnemonic as M;
        Some(match mnemonic {
            M::Fadd | M::Faddp | M::Fiadd | M::Fsub | M::Fsubp | M::Fisub | M::Fsubr | M::Fsubrp | M::Fisubr => {
                Group::Arithmetic
            }
            M::Fmul | M::Fmulp | M::Fimul | M::Fdiv | M::Fdivp | M::Fidiv | M::Fdivr | M::Fdivrp | M::Fidivr => {
                Group::Arithmetic
            }
            M::Fcom | M::Fcomp | M::Fcompp | M::Fucom | M::Fucomp | M::Fucompp | M::Ficom | M::Ficomp | M::Ftst => {
                Group::Comparison
            }
            M::Fcomi | M::Fcomip | M::Fucomi | M::Fucomip => Group::FlagComparison,
            M::Fld | M::Fild | M::Fbld => Group::Load,
            M::Fst | M::Fstp | M::Fist | M::Fistp | M::Fisttp | M::Fbstp => Group::Store,
            M::Fld1 | M::Fldz | M::Fldpi | M::Fldl2t | M::Fldl2e | M::Fldlg2 | M::Fldln2 => Group::Constant,
            M::Fcmovb | M::Fcmove | M::Fcmovbe | M::Fcmovu | M::Fcmovnb | M::Fcmovne | M::Fcmovnbe | M::Fcmovnu => {
                Group::ConditionalMove
            }
            M::Fxch | M::Fstpnce | M::Ffree | M::Ffreep | M::Fincstp | M::Fdecstp | M::Fxam | M::Emms => {
                Group::Register
            }
            M::Fprem | M::Fprem1 | M::Fxtract => Group::Register,
            M::Fabs | M::Fchs | M::Fsqrt | M::Frndint | M::Fscale | M::F2xm1 => Group::Unary,
            M::Fsin | M::Fcos | M::Fptan | M::Fsincos => Group::Angle,
            M::Fyl2x | M::Fyl2xp1 | M::Fpatan => Group::Binary,
            M::Fldcw | M::Fnstcw | M::Fstcw | M::Fnstsw | M::Fstsw => Group::Word,
            M::Fninit | M::Finit | M::Fnclex | M::Fclex => Group::Register,
            M::Fldenv | M::Fnstenv | M::Fstenv | M::Frstor | M::Fnsave | M::Fsave => Group::Image,
            M::Fxsave | M::Fxsave64 | M::Fxrstor | M::Fxrstor64 => Group::Image,
            M::Fnop | M::Wait | M::Fneni | M::Feni | M::Fndisi | M::Fdisi | M::Fnsetpm | M::Fsetpm => Group::Nothing,
            _ => return None,
        })
    }
}

/// Whether a pending exception is reported before the instruction.
fn waits(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    !matches!(
        mnemonic,
        M::Fninit | M::Fnclex | M::Fnstcw | M::Fnstsw | M::Fnstenv | M::Fnsave | M::Fneni | M::Fndisi | M::Fnsetpm
    ) && !matches!(mnemonic, M::Fxsave | M::Fxsave64 | M::Fxrstor | M::Fxrstor64)
}

fn execute<M: GuestMemory>(
    group: Group,
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Result<(), Exception> {
    let rflags = guest.registers.rflags;
    match group {
        Group::Arithmetic => arithmetic::execute(instruction, guest),
        Group::Comparison => compare::execute(instruction, guest),
        Group::FlagComparison => compare::execute_to_flags(instruction, guest),
        Group::Load => transfer::load(instruction, guest),
        Group::Store => transfer::store(instruction, guest),
        Group::Constant => transfer::load_constant(instruction.mnemonic(), &mut Stack::new(guest.registers)),
        Group::ConditionalMove => {
            transfer::move_conditionally(instruction, rflags, &mut Stack::new(guest.registers));
        }
        Group::Register => execute_on_registers(instruction, &mut Stack::new(guest.registers)),
        Group::Unary => execute_on_top(instruction.mnemonic(), &mut Stack::new(guest.registers)),
        Group::Angle => transcendental::angle_function(instruction.mnemonic(), &mut Stack::new(guest.registers)),
        Group::Binary => transcendental::binary(instruction.mnemonic(), &mut Stack::new(guest.registers)),
        Group::Word => execute_on_word(instruction, guest),
        Group::Image => return execute_on_image(instruction, guest),
        Group::Nothing => {}
    }
    Ok(())
}

fn execute_on_registers(instruction: &Instruction, stack: &mut Stack<'_>) {
    use Mnemonic as M;
    let named = named_register(instruction);
    match instruction.mnemonic() {
        M::Fxch => transfer::exchange(named, stack),
        M::Fstpnce => transfer::store_quietly(named, stack),
        M::Ffree => control::free(named, stack),
        M::Ffreep => {
            control::free(named, stack);
            stack.pop(1);
        }
        M::Fincstp => control::turn(1, stack),
        M::Fdecstp => control::turn(7, stack),
        M::Fxam => compare::examine(stack),
        M::Fxtract => remainder::extract(stack),
        M::Fprem | M::Fprem1 => remainder::remainder(instruction.mnemonic(), stack),
        M::Fninit | M::Finit => control::initialize(stack),
        M::Fnclex | M::Fclex => control::clear_exceptions(stack),
        _ => control::leave_mmx(stack),
    }
}

/// The register that is named besides `st(0)`, or alone.
fn named_register(instruction: &Instruction) -> usize {
    (0..instruction.op_count())
        .filter(|operand| instruction.op_kind(*operand) == OpKind::Register)
        .map(|operand| instruction.op_register(operand))
        .map(Register::number)
        .max()
        .unwrap_or(0)
}

fn execute_on_top(mnemonic: Mnemonic, stack: &mut Stack<'_>) {
    use Mnemonic as M;
    let control = stack.control();
    let other = match mnemonic {
        M::Fscale => stack.read(1),
        _ => stack.read(0),
    };
    let (Some(top), Some(other)) = (stack.read(0), other) else {
        return stack.deliver(0, Outcome::STACK_UNDERFLOW, 0);
    };
    let operand = Operand::from(top);
    let outcome = match mnemonic {
        M::Fsqrt => arithmetic::square_root(operand, control),
        M::F2xm1 => transcendental::exponential(operand, control),
        M::Frndint => convert::round_operand(operand, control.rounding()),
        M::Fscale => remainder::scale(operand, other.into(), control),
        _ => arithmetic::change_sign(mnemonic, top),
    };
    stack.deliver(0, outcome, 0);
}

fn execute_on_word<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    match instruction.mnemonic() {
        Mnemonic::Fldcw => control::load_control(instruction, guest),
        Mnemonic::Fnstcw | Mnemonic::Fstcw => control::store_control(instruction, guest),
        _ => control::store_status(instruction, guest),
    }
}

fn execute_on_image<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Result<(), Exception> {
    use Mnemonic as M;
    match instruction.mnemonic() {
        M::Fldenv => environment::load(instruction, guest),
        M::Fnstenv | M::Fstenv => environment::store(instruction, guest),
        M::Frstor => environment::restore(instruction, guest),
        M::Fnsave | M::Fsave => environment::save(instruction, guest),
        M::Fxsave | M::Fxsave64 => environment::save_extended(instruction, guest),
        _ => return environment::restore_extended(instruction, guest),
    }
    Ok(())
}

#[cfg(test)]
mod tests;
