//! [`Frame`]: one call in progress. The engine decides which calls and returns push and pop one.

use super::addr::{Address, StepIndex};
use super::register::Register;

/// How a frame came to be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Entered {
    /// The first frame: the program's entry.
    Start,
    /// A `call` instruction.
    Call,
    /// A `jmp` to another function with the stack as that function's caller left it.
    TailCall,
}

/// One call in progress, known from calls and returns alone: no frame pointer is needed.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Frame {
    /// First instruction of the function; its name comes from the program's symbols.
    pub function: Address,
    /// By what.
    pub entered: Entered,
    /// The step that pushed this frame; 0 for the first.
    pub since: StepIndex,
    /// Instruction that called or jumped here; `None` for the first frame.
    pub call_site: Option<Address>,
    /// Where the return address lies; `None` for an entry that nobody called (`_start`, typed code).
    pub return_slot: Option<Address>,
    /// What the return slot held when the frame was entered.
    pub return_address: Option<Address>,
    /// One past the frame's highest byte: the stack pointer before the call (the canonical frame address of DWARF).
    pub base: Address,
    /// Callee-saved registers that this call pushed, in order, each with its slot.
    pub saved: Vec<SavedRegister>,
}

impl Frame {
    /// Where the frame around this one waits for it: at the call, or somewhere in it if a tail call of another function has led here since.
    #[must_use]
    pub fn waits_at(&self) -> Option<Address> {
        let within = || self.return_address.filter(|next| next.0 > 0).map(|next| next.minus(1));
        if self.entered == Entered::TailCall { within() } else { self.call_site }
    }
}

/// A callee-saved register that a function pushed in order to give it back.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SavedRegister {
    /// One of [`Register::CALLEE_SAVED`].
    pub register: Register,
    /// Where its value lies: the stack pointer after the push.
    pub slot: Address,
}
