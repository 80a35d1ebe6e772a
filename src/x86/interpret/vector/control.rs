//! Instructions that work on the vector state as a whole: MXCSR, the upper halves of the ymm registers.

use crate::x86::interpret::{Exception, GuestMemory, GuestState};
use iced_x86::{Instruction, Mnemonic};

/// Bits of MXCSR that are not reserved.
const MXCSR_MASK: u32 = 0xffff;

/// An instruction of this family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Control {
    LoadMxcsr,
    StoreMxcsr,
    ZeroUpper,
    ZeroAll,
}

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<Control> {
    Some(match mnemonic {
        Mnemonic::Ldmxcsr | Mnemonic::Vldmxcsr => Control::LoadMxcsr,
        Mnemonic::Stmxcsr | Mnemonic::Vstmxcsr => Control::StoreMxcsr,
        Mnemonic::Vzeroupper => Control::ZeroUpper,
        Mnemonic::Vzeroall => Control::ZeroAll,
        _ => return None,
    })
}

impl Control {
    /// Executes an instruction that this is the operation of.
    pub(super) fn execute<M: GuestMemory>(
        self,
        instruction: &Instruction,
        guest: &mut GuestState<'_, M>,
    ) -> Result<(), Exception> {
        match self {
            Control::LoadMxcsr => {
                let mxcsr = guest.read(instruction, 0, 4) as u32;
                if mxcsr & !MXCSR_MASK != 0 {
                    return Err(Exception::GeneralProtection);
                }
                guest.registers.mxcsr = mxcsr;
            }
            Control::StoreMxcsr => guest.write(instruction, 0, 4, guest.registers.mxcsr.into()),
            Control::ZeroUpper => guest.registers.ymm_high = [0; 16],
            Control::ZeroAll => (guest.registers.xmm, guest.registers.ymm_high) = ([0; 16], [0; 16]),
        }
        Ok(())
    }
}
