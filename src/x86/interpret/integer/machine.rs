//! A small machine that runs encoded instructions in tests: registers and one page of memory.

use super::super::{Exception, GuestMemory, GuestState, interpret};
use crate::model::register::Registers;
use iced_x86::{Decoder, DecoderOptions};

/// Where the first instruction lies; nothing can be read there.
pub(super) const CODE: u64 = 0x40_0000;
/// Where the page begins; rsp starts in its middle.
pub(super) const PAGE: u64 = 0x10_0000;
const PAGE_SIZE: usize = 0x1000;

pub(super) struct Page([u8; PAGE_SIZE]);

impl GuestMemory for Page {
    fn load(&mut self, address: u64, bytes: &mut [u8]) {
        let start = (address - PAGE) as usize;
        bytes.copy_from_slice(&self.0[start..start + bytes.len()]);
    }

    fn store(&mut self, address: u64, bytes: &[u8]) {
        let start = (address - PAGE) as usize;
        self.0[start..start + bytes.len()].copy_from_slice(bytes);
    }
}

pub(super) struct Machine {
    pub registers: Registers,
    pub page: Page,
    pub clock: u64,
}

impl Machine {
    pub(super) fn new() -> Machine {
        let mut registers = Registers { rip: CODE, ..Registers::default() };
        registers.gpr[4] = PAGE + 0x800;
        Machine { registers, page: Page([0; PAGE_SIZE]), clock: 0 }
    }

    /// A machine with these values in rax, rcx, rdx and rbx.
    pub(super) fn with(gpr: [u64; 4]) -> Machine {
        let mut machine = Machine::new();
        machine.registers.gpr[..4].copy_from_slice(&gpr);
        machine
    }

    /// Executes one instruction as if it lay at [`CODE`].
    pub(super) fn step(&mut self, code: &[u8]) -> Result<(), Exception> {
        let instruction = Decoder::with_ip(64, code, CODE, DecoderOptions::NONE).decode();
        assert_eq!(instruction.len(), code.len(), "{code:02x?} is not one instruction");
        self.registers.rip = CODE;
        let Machine { registers, page, clock } = self;
        let mut guest =
            GuestState { registers, memory: page, clock: *clock, identity: crate::x86::interpret::Identity::default() };
        interpret(&instruction, &mut guest).expect("the instruction is interpreted")
    }

    /// Executes instructions that cannot raise an exception, one after another.
    pub(super) fn run<const N: usize>(&mut self, codes: [&[u8]; N]) {
        for code in codes {
            assert_eq!(self.step(code), Ok(()));
        }
    }

    pub(super) fn quadword(&self, address: u64) -> u64 {
        let start = (address - PAGE) as usize;
        u64::from_le_bytes(self.page.0[start..start + 8].try_into().unwrap())
    }

    pub(super) fn set_quadword(&mut self, address: u64, value: u64) {
        self.page.store(address, &value.to_le_bytes());
    }

    /// The flags of `mask` that are set.
    pub(super) fn flags(&self, mask: u64) -> u64 {
        self.registers.rflags & mask
    }
}
