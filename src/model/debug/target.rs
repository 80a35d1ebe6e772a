//! What reading variables asks of a running program, and the registers of one of its frames.

use crate::model::addr::Address;

/// A running program as the reader of variables sees it.
pub trait Target {
    /// Fills `buffer` from memory; false where a byte of it is not mapped.
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool;

    /// Whether every byte holds a defined value. True where that is not known.
    fn is_defined(&self, address: Address, size: u64) -> bool {
        let _ = (address, size);
        true
    }

    /// What is known of heap memory at an address.
    fn heap_at(&self, address: Address) -> HeapMemory;

    /// What a register (DWARF number) held when the function of this frame was entered.
    fn entry_value(&self, frame: &FrameState, register: u16) -> Option<u64> {
        let _ = (frame, register);
        None
    }

    /// Where the thread-local variable at an offset of the program's thread-local storage is, in the thread at hand.
    fn thread_local(&self, offset: u64) -> Option<Address> {
        let _ = offset;
        None
    }
}

/// What is known of heap memory at an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeapMemory {
    /// Blocks are not known: pointers into the heap cannot be checked.
    Unknown,
    /// The address lies outside of the heap.
    Outside,
    /// It lies in the heap, but in no block.
    NoBlock,
    /// It lies in this block, live or freed.
    Block(HeapRange),
}

/// A heap block that an address lies in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeapRange {
    /// The block's first byte.
    pub start: Address,
    /// In bytes, as it was asked for.
    pub size: u64,
    /// Not freed.
    pub is_live: bool,
}

/// The registers of a frame, by DWARF numbers (psABI, table 3.36): 0 rax, 1 rdx, 2 rcx, 3 rbx, 4 rsi, 5 rdi, 6 rbp, 7 rsp, 8 to 15 r8 to
/// r15, 16 the return address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FrameState {
    /// The next instruction of the frame: in an outer frame the return address.
    pub pc: Address,
    /// `None` for a register whose value in this frame is lost.
    pub general: [Option<u64>; 17],
    /// The SSE registers, numbers 17 to 32.
    pub xmm: [Option<u128>; 16],
    /// Outer frames stand behind their call: what is in scope there is looked up one byte earlier.
    pub is_call: bool,
    /// Which function is meant of those that were inlined where it stands: the one that lies in so many inlined calls. `None` for the
    /// innermost of the user.
    pub inline_depth: Option<u32>,
}

/// DWARF numbers of the general registers in the order in which instructions encode them (rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8 …).
pub const DWARF_OF_ENCODED: [u16; 16] = [0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15];

/// The DWARF number of the stack pointer.
pub const RSP: u16 = 7;

impl FrameState {
    /// The innermost frame: `general` in the order in which instructions encode the registers.
    #[must_use]
    pub fn innermost(pc: Address, general: &[u64; 16], xmm: &[u128; 16]) -> FrameState {
        let mut state = FrameState { pc, general: [None; 17], xmm: xmm.map(Some), is_call: false, inline_depth: None };
        for (encoded, dwarf) in DWARF_OF_ENCODED.into_iter().enumerate() {
            state.general[usize::from(dwarf)] = Some(general[encoded]);
        }
        state.general[16] = Some(pc.0);
        state
    }

    /// The address by which lines, scopes and locations are looked up.
    #[must_use]
    pub fn lookup_address(&self) -> Address {
        if self.is_call { self.pc.minus(1) } else { self.pc }
    }

    /// A general register by DWARF number.
    #[must_use]
    pub fn register(&self, number: u16) -> Option<u64> {
        self.general.get(usize::from(number)).copied().flatten()
    }

    /// The bytes of a register by DWARF number: 8 of a general one, 16 of an SSE register.
    #[must_use]
    pub fn register_bytes(&self, number: u16) -> Option<Vec<u8>> {
        match number {
            0..=16 => self.register(number).map(|value| value.to_le_bytes().to_vec()),
            17..=32 => self.xmm[usize::from(number - 17)].map(|value| value.to_le_bytes().to_vec()),
            _ => None,
        }
    }
}
