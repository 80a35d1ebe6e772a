//! Whether native execution gives in and out what it promises, and survives what snippets do.
//!
//! Each test has a child of its own.

use super::super::memory::{CODE, MEMORY_SIZE, WINDOW_SIZE, WINDOWS};
use super::{Native, Outcome};
use asmscope::model::register::Registers;

fn busy_state() -> Registers {
    let mut registers = Registers::default();
    for idx in 0..16 {
        registers.gpr[idx] = 0x0101_0101_0101_0101 * (idx as u64 + 1);
        registers.xmm[idx] = 0x1111_2222_3333_4444_5555_6666_7777_8888 ^ idx as u128;
        registers.ymm_high[idx] = 0x9999_aaaa_bbbb_cccc_dddd_eeee_ffff_0000 ^ idx as u128;
    }
    registers.fpr = std::array::from_fn(|idx| 0x3fff_8000_0000_0000_0000 + idx as u128);
    registers.fpr[3] = 0;
    (registers.fpu_control, registers.fpu_status, registers.mxcsr) = (0xc7f, 5 << 11 | 0x4100, 0x7f95);
    registers.fpu_tag = 0b11_00_00_00_01_00_00_11;
    registers.rflags = 0x202 | 0xcd5;
    registers
}

fn native() -> Native {
    Native::start().expect("a child can be started")
}

fn memory() -> Vec<u8> {
    (0..MEMORY_SIZE).map(|idx| idx as u8).collect()
}

#[test]
fn an_empty_snippet_gives_back_every_register() {
    let mut native = native();
    for mut state in [busy_state(), Registers::default()] {
        let outcome = native.run(&[], &state, &memory());
        state.rip = CODE;
        assert_eq!(outcome, Outcome { registers: state, memory: memory(), fault: None });
    }
}

#[test]
fn instructions_change_registers_and_memory() {
    let mut state = busy_state();
    state.gpr[4] = WINDOWS[1] + 0x100;
    // push rax; vaddps ymm1, ymm2, ymm3; add rcx, rdx
    let outcome = native().run(&[0x50, 0xc5, 0xec, 0x58, 0xcb, 0x48, 0x01, 0xd1], &state, &memory());
    assert_eq!((outcome.fault, outcome.registers.rip), (None, CODE + 8));
    assert_eq!(outcome.registers.gpr[4], WINDOWS[1] + 0xf8);
    assert_eq!(outcome.registers.gpr[1], 0x0505_0505_0505_0505);
    assert_eq!(outcome.memory[WINDOW_SIZE + 0xf8..WINDOW_SIZE + 0x100], state.gpr[0].to_le_bytes());
    assert_ne!(outcome.registers.ymm_high[1], state.ymm_high[1]);
    assert_eq!(outcome.registers.fpr, state.fpr);
}

#[test]
fn exceptions_tell_vector_and_place() {
    let (mut native, mut state) = (native(), Registers::default());
    let mut fault = |code: &[u8], state: &Registers| {
        native.run(code, state, &memory()).fault.map(|f| (f.signal, f.vector, f.offset))
    };
    assert_eq!(fault(&[0x90, 0xf7, 0xf1], &state), Some((libc::SIGFPE, 0, 1)));
    assert_eq!(fault(&[0x0f, 0x0b], &state), Some((libc::SIGILL, 6, 0)));
    assert_eq!(fault(&[0x8b, 0x00], &state), Some((libc::SIGSEGV, 14, 0)));
    assert_eq!(fault(&[0xf4], &state), Some((libc::SIGSEGV, 13, 0)));
    assert_eq!(fault(&[0xcc], &state), Some((libc::SIGTRAP, 3, 1)));
    // An unmasked invalid operation, raised by the next waiting instruction: fldz; fldz; fdivp; fld1.
    state.fpu_control = 0x37e;
    assert_eq!(fault(&[0xd9, 0xee, 0xd9, 0xee, 0xde, 0xf9, 0xd9, 0xe8], &state), Some((libc::SIGFPE, 16, 6)));
}

#[test]
fn branches_tell_where_they_go() {
    let (mut native, mut state) = (native(), Registers { rflags: 0x242, ..Registers::default() });
    assert_eq!(native.run(&[0x74, 0x05], &state, &memory()).registers.rip, CODE + 7);
    assert_eq!(native.run(&[0x75, 0x05], &state, &memory()).registers.rip, CODE + 2);
    state.gpr[0] = 0x1234_5678;
    let outcome = native.run(&[0xff, 0xe0], &state, &memory());
    assert_eq!((outcome.registers.rip, outcome.fault), (0x1234_5678, None));
}

#[test]
fn hostile_flags_endless_loops_and_lost_children_end() {
    let (mut native, mut state) = (native(), Registers::default());
    state.gpr[4] = WINDOWS[0] + 8;
    let mut memory = memory();
    // What popfq may set, TF, AC and ID among it.
    memory[8..16].copy_from_slice(&0x24_0fff_u64.to_le_bytes());
    let outcome = native.run(&[0x9d], &state, &memory);
    assert_eq!((outcome.fault, outcome.registers.rflags), (None, 0x24_0fd7));
    let outcome = native.run(&[0xeb, 0xfe], &state, &memory);
    // On a busy machine the child's time is up by the clock first.
    assert!(matches!(outcome.fault.map(|fault| fault.signal), Some(libc::SIGVTALRM | libc::SIGKILL)));
    // exit(0)
    state.gpr[0] = 60;
    let outcome = native.run(&[0x0f, 0x05], &state, &memory);
    assert_eq!(outcome.fault.map(|fault| fault.signal), Some(libc::SIGKILL));
    assert_eq!(native.run(&[0x90], &state, &memory).registers.rip, CODE + 1, "another child took over");
}

#[test]
fn the_code_page_cannot_be_written() {
    let mut state = Registers::default();
    state.gpr[0] = CODE + 0x40;
    let outcome = native().run(&[0xc6, 0x00, 0x90], &state, &memory());
    assert_eq!(outcome.fault.map(|fault| (fault.vector, fault.address)), Some((14, CODE + 0x40)));
}
