//! The system calls that the sandbox serves: `read` from the given input, `write` to the collected output, and the exits.
//!
//! Numbers and registers are those of Linux on x86-64: rax number and result, rdi, rsi, rdx arguments; rcx and r11 are
//! overwritten with the return address and the flags (Intel SDM vol. 2, `syscall`).

use super::host_step::HostStep;
use crate::engine::check::access::check_access;
use crate::engine::host::plan::contents_unwritten;
use crate::engine::record::recording::Recording;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind, Fault};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::step::Executed;

const READ: u64 = 0;
const WRITE: u64 = 1;
const EXIT: u64 = 60;
const EXIT_GROUP: u64 = 231;

/// `-EBADF` and `-EFAULT` as the kernel returns them.
const BAD_DESCRIPTOR: u64 = (-9_i64).cast_unsigned();

/// `syscall` is two bytes long.
const LENGTH: u64 = 2;

/// Serves the system call that rip stands at.
///
/// # Errors
/// The end of the run, or the fault of the call.
pub fn serve(recording: &mut Recording) -> Result<(), Stop> {
    let registers = &recording.state.registers;
    let number = registers.gpr(Register::RAX);
    let arguments = [Register::RDI, Register::RSI, Register::RDX].map(|register| registers.gpr(register));
    let [descriptor, buffer, length] = arguments;
    let (rip, flags) = (registers.rip, registers.rflags);
    match number {
        EXIT | EXIT_GROUP => return Err(Stop::Exited { code: descriptor as i32 }),
        READ | WRITE => {}
        number => return Err(Stop::Fault(Fault::UnsupportedSyscall { number })),
    }
    let known = if number == READ { descriptor == 0 } else { descriptor == 1 || descriptor == 2 };
    if known && length > 0 {
        let kind = if number == READ { AccessKind::Write } else { AccessKind::Read };
        // The kernel would return -EFAULT; here a buffer that is not there is the mistake to show.
        let access = Access { address: Address(buffer), size: length, kind };
        check_access(access, &recording.state).map_err(Stop::Fault)?;
    }
    let shows = number == WRITE && known;
    let warning = if shows { contents_unwritten(&recording.state, buffer, length) } else { None };
    let mut step = HostStep::begin(recording, Executed::Edit);
    if let Some(warning) = warning {
        step.warn(rip, warning);
    }
    let result = match number {
        _ if !known => BAD_DESCRIPTOR,
        READ => read(&mut step, buffer, length),
        _ => write(&mut step, buffer, length),
    };
    step.set(Register::RAX, result.into());
    step.set(Register::RCX, u128::from(rip + LENGTH));
    step.set(Register::R11, flags.into());
    step.set(Register::Rip, u128::from(rip + LENGTH));
    step.describe(Executed::Syscall { number, arguments, result });
    step.commit();
    Ok(())
}

fn read(step: &mut HostStep<'_>, buffer: u64, length: u64) -> u64 {
    let left = &step.state().input[step.state().n_read..];
    let bytes = left[..left.len().min(length as usize)].to_vec();
    if !bytes.is_empty() {
        step.write(buffer, &bytes);
        step.consume(bytes.len());
    }
    bytes.len() as u64
}

fn write(step: &mut HostStep<'_>, buffer: u64, length: u64) -> u64 {
    if length > 0 {
        let bytes = step.state().memory.read(buffer, length as usize).expect("the buffer was checked before the step");
        step.read(buffer, length);
        step.print(&bytes);
    }
    length
}
