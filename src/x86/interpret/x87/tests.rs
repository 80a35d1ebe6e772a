//! Whole instructions: the stack, the exceptions, the condition codes, memory.

use super::*;
use crate::model::register::Registers;
use crate::x86::interpret::GuestMemory;
use iced_x86::{Decoder, DecoderOptions};

/// Memory that begins at address 0.
struct Bytes(Vec<u8>);

impl GuestMemory for Bytes {
    fn load(&mut self, address: u64, bytes: &mut [u8]) {
        bytes.copy_from_slice(&self.0[address as usize..][..bytes.len()]);
    }

    fn store(&mut self, address: u64, bytes: &[u8]) {
        self.0[address as usize..][..bytes.len()].copy_from_slice(bytes);
    }
}

const ONE: u128 = 0x3fff_8000_0000_0000_0000;
const TWO: u128 = 0x4000_8000_0000_0000_0000;
const INDEFINITE: u128 = 0xffff_c000_0000_0000_0000;

/// Executes instructions one after the other; the result of the last one.
fn run(code: &[u8], registers: &mut Registers, memory: &mut Bytes) -> Result<(), Exception> {
    let mut result = Ok(());
    for instruction in Decoder::with_ip(64, code, 0, DecoderOptions::NONE) {
        let mut guest =
            GuestState { registers, memory, clock: 0, identity: crate::x86::interpret::Identity::default() };
        result = interpret(&instruction, &mut guest).expect("the instruction belongs here");
    }
    result
}

fn after(code: &[u8]) -> Registers {
    let mut registers = Registers::default();
    run(code, &mut registers, &mut Bytes(vec![0; 512])).unwrap();
    registers
}

#[test]
fn pushes_go_down_and_set_computed_tags() {
    // fld1; fldz; fldpi
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xee, 0xd9, 0xeb]);
    assert_eq!(registers.fpu_status >> 11, 5);
    assert_eq!(registers.fpu_tag, 0b00_01_00_11_11_11_11_11);
    assert_eq!(registers.fpr[5], 0x4000_c90f_daa2_2168_c235);
}

#[test]
fn masked_stack_faults_deliver_indefinite_and_tell_the_direction() {
    // fadd st, st(1) on an empty stack
    let registers = after(&[0xd8, 0xc1]);
    assert_eq!((registers.fpr[0], registers.fpu_status), (INDEFINITE, 0x41));
    // nine times fld1
    let registers = after(&[0xd9, 0xe8].repeat(9));
    assert_eq!((registers.fpr[7], registers.fpu_status), (INDEFINITE, 0x3a41 | 7 << 11));
}

#[test]
fn an_unmasked_exception_waits_for_the_next_instruction() {
    let mut registers = Registers { fpu_control: 0x37b, ..Registers::default() };
    let mut memory = Bytes(vec![0; 512]);
    // fldz; fld1; fdivrp st(1), st
    let divide_by_zero = [0xd9, 0xee, 0xd9, 0xe8, 0xde, 0xf1];
    assert_eq!(run(&divide_by_zero, &mut registers, &mut memory), Ok(()));
    assert_eq!(registers.fpu_status & 0x80ff, 0x8084);
    assert_eq!(registers.fpu_status >> 11 & 7, 6, "nothing was popped");
    let before = registers.clone();
    assert_eq!(run(&[0xd9, 0xe8], &mut registers, &mut memory), Err(Exception::FloatingPoint));
    assert_eq!(registers, before);
    // fnclex does not wait.
    assert_eq!(run(&[0xdb, 0xe2, 0xd9, 0xe8], &mut registers, &mut memory), Ok(()));
}

#[test]
fn comparisons_answer_in_the_condition_codes_or_in_rflags() {
    // fld1; fldz; fcom st(1): 0 < 1
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xee, 0xd8, 0xd1]);
    assert_eq!(registers.fpu_status & 0x4700, 0x100);
    // fld1; fld1; fcomip st, st(1)
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xe8, 0xdf, 0xf1]);
    assert_eq!(registers.rflags & 0x8d5, 0x40);
    // fldz; fld1; fucomi st, st(1): 1 > 0; then with fdiv st, st(1) between: infinity > 0
    let registers = after(&[0xd9, 0xee, 0xd9, 0xe8, 0xdb, 0xe9]);
    assert_eq!(registers.rflags & 0x8d5, 0);
    let registers = after(&[0xd9, 0xee, 0xd9, 0xe8, 0xd8, 0xf1, 0xdb, 0xe9]);
    assert_eq!(registers.rflags & 0x8d5, 0);
}

#[test]
fn examination_tells_class_and_sign_even_of_empty_registers() {
    assert_eq!(after(&[0xd9, 0xe5]).fpu_status & 0x4700, 0x4100);
    // fld1; fchs; fxam
    assert_eq!(after(&[0xd9, 0xe8, 0xd9, 0xe0, 0xd9, 0xe5]).fpu_status & 0x4700, 0x600);
}

#[test]
fn stores_convert_and_leave_memory_when_they_do_not_fit() {
    let mut registers = Registers { fpr: [0xc00d_8000_0000_0000_0000; 8], fpu_tag: 0, ..Registers::default() };
    let mut memory = Bytes(vec![0x55; 512]);
    // fst dword ptr [rax+4]; fistp word ptr [rax]; fistp word ptr [rax+2], once masked and once not
    registers.fpr[1] = 0x400e_8000_0000_0000_0000;
    run(&[0xd9, 0x50, 0x04, 0xdf, 0x18, 0xdf, 0x58, 0x02], &mut registers, &mut memory).unwrap();
    assert_eq!(&memory.0[..8], &[0, 0xc0, 0, 0x80, 0, 0, 0x80, 0xc6]);
    assert_eq!(registers.fpu_status & 0x3f, 1);
    registers = Registers { fpr: [0x400e_8000_0000_0000_0000; 8], fpu_tag: 0, fpu_control: 0x37e, ..registers };
    registers.fpu_status = 0;
    run(&[0xdf, 0x58, 0x0a], &mut registers, &mut memory).unwrap();
    assert_eq!((&memory.0[10..12], registers.fpu_status), (&[0x55, 0x55][..], 0x8081));
}

#[test]
fn the_whole_state_is_saved_and_restored_in_every_layout() {
    let mut before = Registers { fpr: std::array::from_fn(|number| ONE + number as u128), ..Registers::default() };
    before.fpr[2] = 0;
    (before.fpu_control, before.fpu_status, before.fpu_tag) = (0x27f, 5 << 11 | 0x4100, 0b11_00_00_00_00_01_00_00);
    for (save, restore) in [
        (&[0xdd, 0x30][..], &[0xdd, 0x20][..]),
        (&[0x66, 0xdd, 0x30], &[0x66, 0xdd, 0x20]),
        (&[0x0f, 0xae, 0x00, 0xdb, 0xe3], &[0x0f, 0xae, 0x08]),
    ] {
        let mut memory = Bytes(vec![0; 512]);
        let mut registers = before.clone();
        run(save, &mut registers, &mut memory).unwrap();
        assert_eq!((registers.fpu_control, registers.fpu_status, registers.fpu_tag), (0x37f, 0, 0xffff));
        registers.fpr = [0; 8];
        run(restore, &mut registers, &mut memory).unwrap();
        assert_eq!(registers, before);
    }
}

#[test]
fn loading_unmasks_what_is_pending_and_reserved_mxcsr_bits_are_refused() {
    let mut registers = Registers { fpu_status: 4, ..Registers::default() };
    let mut memory = Bytes(vec![0; 512]);
    memory.0[26] = 1;
    assert_eq!(run(&[0x0f, 0xae, 0x08], &mut registers, &mut memory), Err(Exception::GeneralProtection));
    assert_eq!(registers, Registers { fpu_status: 4, ..Registers::default() });
    // fldcw [rax]
    run(&[0xd9, 0x28], &mut registers, &mut memory).unwrap();
    assert_eq!((registers.fpu_control, registers.fpu_status), (0x40, 0x8084));
}

#[test]
fn angles_too_large_set_c2_and_change_nothing_else() {
    let mut registers = Registers { fpu_tag: 0xfffc, ..Registers::default() };
    registers.fpr[0] = 0x403e_8000_0000_0000_0000;
    let before = registers.fpr;
    run(&[0xd9, 0xfb], &mut registers, &mut Bytes(vec![])).unwrap();
    assert_eq!((registers.fpr, registers.fpu_status), (before, 0x400));
}

#[test]
fn transcendental_results_count_as_inexact() {
    // fld1; fld1; fadd st, st; fyl2x: 1 · log₂ 2
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xe8, 0xd8, 0xc0, 0xd9, 0xf1]);
    assert_eq!((registers.fpr[7], registers.fpu_status & 0x23f), (ONE, 0x20));
    // fldz; fcos is exact.
    let registers = after(&[0xd9, 0xee, 0xd9, 0xff]);
    assert_eq!((registers.fpr[7], registers.fpu_status & 0x3f), (ONE, 0));
}

#[test]
fn exchanges_and_conditional_moves_take_any_register() {
    // fld1; fldz; fld st(1)
    assert_eq!(after(&[0xd9, 0xe8, 0xd9, 0xee, 0xd9, 0xc1]).fpr[5], ONE);
    // fld1; fldz; fxch; then fcmove st, st(1), which does not move with ZF clear, or fcmovne
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xee, 0xd9, 0xc9, 0xda, 0xc9]);
    assert_eq!((registers.fpr[6], registers.fpr[7]), (ONE, 0));
    let registers = after(&[0xd9, 0xe8, 0xd9, 0xee, 0xd9, 0xc9, 0xdb, 0xc9]);
    assert_eq!((registers.fpr[6], registers.fpr[7]), (0, 0));
}

#[test]
fn extraction_and_scaling_are_inverse() {
    // fld1; fadd st, st; fadd st, st; fxtract: 4 = 1 · 2^2
    let registers = after(&[0xd9, 0xe8, 0xd8, 0xc0, 0xd8, 0xc0, 0xd9, 0xf4]);
    assert_eq!((registers.fpr[7], registers.fpr[6]), (TWO, ONE));
    // fscale
    let registers = after(&[0xd9, 0xe8, 0xd8, 0xc0, 0xd8, 0xc0, 0xd9, 0xf4, 0xd9, 0xfd]);
    assert_eq!(registers.fpr[6], 0x4001_8000_0000_0000_0000);
}

#[test]
fn emms_empties_every_register() {
    let registers = after(&[0xd9, 0xe8, 0x0f, 0x77]);
    assert_eq!((registers.fpu_tag, registers.fpu_status), (0xffff, 0));
}
