//! The images of the x87 state in memory: the environment, the whole state, and that of `fxsave` (Intel SDM vol. 1, 8.1.10 and 10.5).
//!
//! The model has no instruction pointer, operand pointer and opcode of the last instruction: they are stored as 0 and ignored when
//! loaded.

use super::extended::Extended;
use super::stack::Stack;
use super::status::Control;
use crate::model::register::Registers;
use crate::x86::interpret::{Exception, GuestMemory, GuestState};
use iced_x86::{Instruction, MemorySize};

/// What fills the unused upper halves of the wide environment.
const UNUSED: u32 = 0xffff_0000;
/// Bytes that a register takes in the image of `fnsave`.
const TENBYTE: usize = 10;
/// Bytes of the image that `fxsave` writes; the rest of its 512 stays as it is.
const FXSAVE_SIZE: usize = 416;
/// The bits of MXCSR that exist.
const MXCSR_MASK: u32 = 0xffff;

/// How wide the fields of an environment are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Layout {
    /// 16 bits, with an operand-size prefix: 14 bytes.
    Word,
    /// 32 bits: 28 bytes.
    Doubleword,
}

impl Layout {
    fn of(instruction: &Instruction) -> Layout {
        match instruction.memory_size() {
            MemorySize::FpuEnv14 | MemorySize::FpuState94 => Layout::Word,
            _ => Layout::Doubleword,
        }
    }

    /// Bytes of a field.
    fn stride(self) -> usize {
        if self == Layout::Word { 2 } else { 4 }
    }

    /// Bytes of the seven fields.
    fn size(self) -> usize {
        7 * self.stride()
    }
}

fn environment(stack: &Stack<'_>, layout: Layout) -> Vec<u8> {
    let words = [stack.control().word(), stack.status(), stack.tags()];
    match layout {
        Layout::Word => words.into_iter().chain([0; 4]).flat_map(u16::to_le_bytes).collect(),
        Layout::Doubleword => {
            let words = words.map(|word| UNUSED | u32::from(word));
            words.into_iter().chain([0, 0, 0, UNUSED]).flat_map(u32::to_le_bytes).collect()
        }
    }
}

fn load_environment(bytes: &[u8], layout: Layout, stack: &mut Stack<'_>) {
    let word = |field: usize| {
        let at = field * layout.stride();
        u16::from_le_bytes([bytes[at], bytes[at + 1]])
    };
    stack.set_control(Control::new(word(0)));
    stack.set_status(word(1));
    stack.set_tags(word(2));
}

/// `fnstenv`; masks every exception afterwards.
pub(super) fn store<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let mut stack = Stack::new(guest.registers);
    let image = environment(&stack, Layout::of(instruction));
    stack.set_control(stack.control().masked());
    guest.memory.store(address, &image);
}

/// `fldenv`
pub(super) fn load<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let layout = Layout::of(instruction);
    let mut image = [0; 28];
    guest.memory.load(address, &mut image[..layout.size()]);
    load_environment(&image, layout, &mut Stack::new(guest.registers));
}

/// `fnsave`: the environment, then `st(0)` to `st(7)`; initializes the unit afterwards.
pub(super) fn save<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let mut stack = Stack::new(guest.registers);
    let mut image = environment(&stack, Layout::of(instruction));
    for index in 0..8 {
        image.extend_from_slice(&stack.content(index).to_bits().to_le_bytes()[..TENBYTE]);
    }
    super::control::initialize(&mut stack);
    guest.memory.store(address, &image);
}

/// `frstor`
pub(super) fn restore<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let layout = Layout::of(instruction);
    let mut image = [0; 28 + 8 * TENBYTE];
    let size = layout.size() + 8 * TENBYTE;
    guest.memory.load(address, &mut image[..size]);
    let mut stack = Stack::new(guest.registers);
    load_environment(&image, layout, &mut stack);
    for (index, bytes) in image[layout.size()..size].chunks_exact(TENBYTE).enumerate() {
        stack.set_content(index, tenbyte(bytes));
    }
}

/// The register value in the first ten bytes.
fn tenbyte(bytes: &[u8]) -> Extended {
    let mut all = [0; 16];
    all[..TENBYTE].copy_from_slice(&bytes[..TENBYTE]);
    Extended::from_bits(u128::from_le_bytes(all))
}

/// `fxsave` and `fxsave64`, which differ only in the pointers.
pub(super) fn save_extended<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let address = guest.address(instruction, 0, 0);
    let image = extended_image(guest.registers);
    guest.memory.store(address, &image);
}

fn extended_image(registers: &mut Registers) -> [u8; FXSAVE_SIZE] {
    let mut image = [0; FXSAVE_SIZE];
    image[24..28].copy_from_slice(&registers.mxcsr.to_le_bytes());
    image[28..32].copy_from_slice(&MXCSR_MASK.to_le_bytes());
    for (number, xmm) in registers.xmm.iter().enumerate() {
        image[160 + 16 * number..][..16].copy_from_slice(&xmm.to_le_bytes());
    }
    let stack = Stack::new(registers);
    image[..2].copy_from_slice(&stack.control().word().to_le_bytes());
    image[2..4].copy_from_slice(&stack.status().to_le_bytes());
    image[4] = stack.used();
    for index in 0..8 {
        let bits = stack.content(index).to_bits();
        image[32 + 16 * index..][..16].copy_from_slice(&bits.to_le_bytes());
    }
    image
}

/// `fxrstor` and `fxrstor64`.
pub(super) fn restore_extended<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Result<(), Exception> {
    let address = guest.address(instruction, 0, 0);
    let mut image = [0; FXSAVE_SIZE];
    guest.memory.load(address, &mut image);
    let word = |at: usize| u16::from_le_bytes([image[at], image[at + 1]]);
    let mxcsr = u32::from(word(24)) | u32::from(word(26)) << 16;
    if mxcsr & !MXCSR_MASK != 0 {
        return Err(Exception::GeneralProtection);
    }
    guest.registers.mxcsr = mxcsr;
    for (xmm, bytes) in guest.registers.xmm.iter_mut().zip(image[160..].as_chunks().0) {
        *xmm = u128::from_le_bytes(*bytes);
    }
    let mut stack = Stack::new(guest.registers);
    stack.set_control(Control::new(word(0)));
    stack.set_status(word(2));
    stack.set_used(image[4]);
    for (index, bytes) in image[32..160].chunks_exact(16).enumerate() {
        stack.set_content(index, tenbyte(bytes));
    }
    Ok(())
}
