//! The machine on a few bytes of code each: that it runs, stops, goes back and forth, and leaves nothing behind.
//!
//! Whole programs are tested elsewhere; here each instruction is written as its bytes, so nothing but the engine is involved.

mod elsewhere;

use super::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::memory_map::RegionKind;
use crate::model::memory_map::{CODE_BASE, HEAP_BASE, MemoryMap, STACK_TOP};
use crate::model::program::Program;
use crate::model::program::{Entry, Segment};
use crate::model::register::Register;
use crate::model::run::{Config, RunUntil, Stop};
use crate::model::runtime::RuntimeFn;
use crate::model::step::{FrameEvent, HeapEvent};

fn config() -> Config {
    Config { stack_size: 0x4000, heap_size: 0x4000, input: b"abc".to_vec(), typed_capacity: 0 }
}

fn machine(bytes: &[u8]) -> Machine {
    let segment = Segment::new(RegionKind::Code, Address(CODE_BASE), bytes.to_vec());
    let entry = Entry::First(Address(CODE_BASE));
    Machine::new(&Program { segments: vec![segment], entry, ..Program::default() }, &config()).expect("a machine")
}

/// Steps to the end, then checks that going back meets the same states and going forward again too.
fn check_laws(machine: &mut Machine, at_most: u64) -> Stop {
    let one = RunUntil { steps: Some(1), ..RunUntil::default() };
    let mut digests = vec![machine.digest()];
    let mut steps = Vec::new();
    let stop = loop {
        let stop = machine.run(&one);
        if stop != Stop::Steps {
            break stop;
        }
        steps.push(machine.step_at(StepIndex(machine.position().0 - 1)).expect("the step was just taken"));
        digests.push(machine.digest());
        if machine.position().0 >= at_most {
            break stop;
        }
    };
    for digest in digests.iter().rev().skip(1) {
        assert_eq!(machine.back(1), 1);
        assert_eq!(machine.digest(), *digest, "back to {}", machine.position());
    }
    assert_eq!(machine.back(1), 0);
    for digest in digests.iter().skip(1) {
        assert_eq!(machine.run(&one), Stop::Steps);
        assert_eq!(machine.digest(), *digest, "forward to {}", machine.position());
    }
    let mut again = Vec::new();
    machine.walk(StepIndex(0), machine.end(), |step| again.push(step));
    assert_eq!(steps, again);
    stop
}

#[test]
fn a_few_instructions_run_and_come_back() {
    // mov eax, 5; add rax, 3; push rax; pop rbx
    let mut machine = machine(&[0xb8, 5, 0, 0, 0, 0x48, 0x83, 0xc0, 3, 0x50, 0x5b]);
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    assert_eq!(machine.registers().gpr(Register::RBX), 8);
    assert_eq!(machine.position(), StepIndex(4));
    let push = machine.step_at(StepIndex(2)).expect("recorded");
    assert_eq!(push.writes[0].address, Address(STACK_TOP - 8));
    assert_eq!(push.writes[0].new, 8_u64.to_le_bytes());
}

#[test]
fn endless_recursion_stops_at_the_guard() {
    // call $
    let mut machine = machine(&[0xe8, 0xfb, 0xff, 0xff, 0xff]);
    let stop = check_laws(&mut machine, 1 << 20);
    assert!(matches!(stop, Stop::Fault(Fault::StackOverflow { depth: 2049, used: 0x4000, .. })), "{stop:?}");
    assert_eq!(machine.run(&RunUntil::default()), stop, "the same fault again");
    assert!(machine.step_at(machine.position()).is_some_and(|step| step.fault.is_some()));
    assert_eq!(machine.back(1), 1);
    assert!(machine.ended().is_none());
}

#[test]
fn popping_an_empty_stack_underflows() {
    let stop = machine(&[0x58]).run(&RunUntil::default());
    assert!(matches!(stop, Stop::Fault(Fault::StackUnderflow { .. })), "{stop:?}");
}

#[test]
fn a_block_is_allocated_written_and_freed() {
    // mov edi, 16; mov esi, 8; mov eax, __rust_alloc; call rax; mov qword ptr [rax], 7
    // mov rdi, rax; mov esi, 16; mov edx, 8; mov eax, __rust_dealloc; call rax
    let mut bytes = vec![0xbf, 16, 0, 0, 0, 0xbe, 8, 0, 0, 0, 0xb8];
    bytes.extend((MemoryMap::SANDBOX.runtime_address(RuntimeFn::RustAlloc).0 as u32).to_le_bytes());
    bytes.extend([0xff, 0xd0, 0x48, 0xc7, 0, 7, 0, 0, 0, 0x48, 0x89, 0xc7, 0xbe, 16, 0, 0, 0, 0xba, 8, 0, 0, 0, 0xb8]);
    bytes.extend((MemoryMap::SANDBOX.runtime_address(RuntimeFn::RustDealloc).0 as u32).to_le_bytes());
    bytes.extend([0xff, 0xd0]);
    let mut machine = machine(&bytes);
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    let block = machine.blocks().next().expect("a block");
    assert_eq!((block.address, block.size, block.is_live()), (Address(HEAP_BASE + 16), 16, false));
    assert_eq!(block.allocated.caller, Address(CODE_BASE + 15));
    let call = machine.step_at(StepIndex(3)).expect("recorded");
    assert!(matches!(&call.frames[..], [FrameEvent::Push(_)]), "{call:?}");
    let alloc = machine.step_at(StepIndex(4)).expect("recorded");
    assert!(matches!(&alloc.heap[..], [HeapEvent::Alloc(_)]), "{alloc:?}");
    assert!(matches!(&alloc.frames[..], [FrameEvent::Pop(_)]));
    assert_eq!(machine.defined_heap_bytes(block.address, 16)[6..10], [true, true, false, false]);
}

#[test]
fn system_calls_read_and_write() {
    // sub rsp, 16; xor eax, eax; xor edi, edi; mov rsi, rsp; mov edx, 8; syscall
    // mov edx, eax; mov eax, 1; mov edi, 1; syscall; mov eax, 62 (kill); syscall
    let mut machine = machine(&[
        0x48, 0x83, 0xec, 0x10, 0x31, 0xc0, 0x31, 0xff, 0x48, 0x89, 0xe6, 0xba, 8, 0, 0, 0, 0x0f, 5, 0x89, 0xc2, 0xb8,
        1, 0, 0, 0, 0xbf, 1, 0, 0, 0, 0x0f, 5, 0xb8, 62, 0, 0, 0, 0x0f, 5,
    ]);
    assert_eq!(check_laws(&mut machine, 100), Stop::Fault(Fault::UnsupportedSyscall { number: 62 }));
    assert_eq!(machine.output(), b"abc");
}

#[test]
fn repeated_string_instructions_step_one_iteration_at_a_time() {
    // mov rdi, rsp; sub rdi, 32; mov ecx, 4; mov eax, 0x1122334455667788; rep stosq; nop
    let mut machine = machine(&[
        0x48, 0x89, 0xe7, 0x48, 0x83, 0xef, 0x20, 0xb9, 4, 0, 0, 0, 0x48, 0xb8, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33,
        0x22, 0x11, 0xf3, 0x48, 0xab, 0x90,
    ]);
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    assert_eq!(machine.position(), StepIndex(4 + 4 + 1));
    assert_eq!(machine.read_u64(Address(STACK_TOP - 8)), Some(0x1122_3344_5566_7788));
}

#[test]
fn x87_and_mxcsr_come_back_too() {
    // fld1; fldpi; faddp; sub rsp, 8; fstp qword ptr [rsp]; movsd xmm0, [rsp]; mov dword ptr [rsp], 0x1fa0; ldmxcsr [rsp]
    let mut machine = machine(&[
        0xd9, 0xe8, 0xd9, 0xeb, 0xde, 0xc1, 0x48, 0x83, 0xec, 8, 0xdd, 0x1c, 0x24, 0xf2, 0x0f, 0x10, 4, 0x24, 0xc7, 4,
        0x24, 0xa0, 0x1f, 0, 0, 0x0f, 0xae, 0x14, 0x24,
    ]);
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    assert_eq!(machine.registers().xmm[0] as u64, (1.0 + std::f64::consts::PI).to_bits());
    assert_eq!(machine.registers().mxcsr, 0x1fa0);
}

#[test]
fn faults_leave_the_state_alone_and_come_again() {
    for (bytes, code) in [
        (&[0x31, 0xc9, 0x48, 0xf7, 0xf1][..], "divide-error"),
        (&[0x48, 0x8b, 0x04, 0x25, 0x10, 0, 0, 0], "null-access"),
        (&[0x0f, 0x0b], "undefined-instruction"),
        (&[0xcc], "breakpoint-trap"),
        (&[0xfa], "privileged-instruction"),
        (&[0xcd, 0x80], "unsupported-instruction"),
        (&[0xff, 0xe0], "not-executable"),
        (&[0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x48, 0x8b, 0], "non-canonical"),
        (&[0x0f, 0x28, 0x44, 0x24, 0xe8], "misaligned-access"),
        (&[0xc6, 0x04, 0x25, 0, 0x10, 0x40, 0, 1], "read-only-write"),
        (&[0xc6, 0x04, 0x25, 0, 0x10, 0x90, 0, 1], "unmapped-access"),
        (&[0xeb, 0x70], "not-executable"),
    ] {
        let mut machine = machine(bytes);
        for _ in 0..3 {
            let before = |machine: &mut Machine| machine.digest();
            let stop = check_laws(&mut machine, 10);
            let digest = before(&mut machine);
            assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == code), "{code}: {stop:?}");
            assert_eq!(machine.run(&RunUntil::default()), stop);
            assert_eq!(machine.digest(), digest);
            machine.back(u64::MAX);
        }
    }
}

#[test]
fn typed_code_runs_as_it_grows_and_can_be_taken_back() {
    let mut machine =
        Machine::new(&Program::default(), &Config { typed_capacity: 0x1000, ..config() }).expect("a machine");
    assert_eq!(machine.run(&RunUntil::default()), Stop::EndOfTyped);
    machine.append_typed(RegionKind::Code, &[0xb8, 5, 0, 0, 0]).expect("room");
    assert_eq!(machine.run(&RunUntil::default()), Stop::EndOfTyped);
    assert_eq!(machine.registers().gpr(Register::RAX), 5);
    machine.back(1);
    machine.truncate_typed(Address(CODE_BASE), machine.typed_data_end());
    machine.append_typed(RegionKind::Code, &[0xb8, 6, 0, 0, 0]).expect("room");
    assert_eq!(machine.run(&RunUntil::default()), Stop::EndOfTyped);
    assert_eq!((machine.registers().gpr(Register::RAX), machine.end()), (6, StepIndex(1)));
    assert!(machine.append_typed(RegionKind::Code, &[0x90; 0x1000]).is_err());
    // A jump back to code that was executed before more was typed after it.
    machine.append_typed(RegionKind::Code, &[0xff, 0xc0, 0xeb, 0xfc]).expect("room");
    assert_eq!(machine.run(&RunUntil { steps: Some(20), ..RunUntil::default() }), Stop::Steps);
    assert_eq!(machine.registers().gpr(Register::RAX), 16);
}

#[test]
fn edits_are_steps() {
    let mut machine = machine(&[0x90]);
    let before = machine.digest();
    machine.set_register(Register::RAX, 5);
    machine.set_register(Register::Rflags, u128::MAX);
    assert_eq!(machine.registers().rflags, 0xed7);
    machine.write(Address(STACK_TOP - 8), &[1, 2]).expect("the stack is writable");
    assert!(machine.write(Address(CODE_BASE), &[1]).is_err());
    assert!(machine.write(Address(STACK_TOP - 1), &[1, 2]).is_err());
    assert_eq!(machine.position(), StepIndex(3));
    assert_eq!(machine.back(9), 3);
    assert_eq!(machine.digest(), before);
}

#[test]
fn the_record_forgets_its_oldest_part_when_it_grows_too_large() {
    // Calls f with edi 5 in an endless loop. f: cmp edi, 1; jbe done; push rdi; dec edi; call f; pop rdi; done: ret
    let looping = || {
        machine(&[
            0xbf, 5, 0, 0, 0, 0xe8, 2, 0, 0, 0, 0xeb, 0xf4, 0x83, 0xff, 1, 0x76, 9, 0x57, 0xff, 0xcf, 0xe8, 0xf3, 0xff,
            0xff, 0xff, 0x5f, 0xc3,
        ])
    };
    let run = |steps| RunUntil { steps: Some(steps), ..RunUntil::default() };
    let mut machine = looping();
    machine.replayer.recording_mut().budget = 600_000;
    assert_eq!(machine.run(&run(200_000)), Stop::Steps);
    let start = machine.start();
    assert!(start.0 > 0 && start.0 < 200_000, "{start}");
    assert!(machine.recording_extent().size < 1_200_000, "{}", machine.recording_extent().size);
    let (end, frames) = (machine.digest(), machine.frames());
    assert_eq!(machine.back(u64::MAX), 200_000 - start.0);
    assert_eq!((machine.position(), machine.back(1)), (start, 0));
    assert!(machine.step_at(StepIndex(start.0 - 1)).is_none());
    machine.seek(StepIndex(200_000));
    assert_eq!((machine.digest(), machine.frames()), (end, frames));
    // A second machine that forgets nothing stands in the same state.
    let mut whole = looping();
    whole.run(&run(200_000));
    assert_eq!((whole.start(), whole.digest()), (StepIndex(0), end));
    // From the past a fork can still be made, and it forgets in turn.
    machine.back((200_000 - start.0) / 2);
    machine.set_register(Register::RDI, 3);
    assert_eq!(machine.run(&run(100_000)), Stop::Steps);
    assert!(machine.start() > start);
}

#[test]
fn a_leaf_function_may_move_what_it_never_wrote_in_its_red_zone() {
    // call 1f; mov rax, [rsp - 16]; 1: mov rax, [rsp - 16]; mov [rsp - 32], rax; mov rcx, [rsp - 32]; ret
    let mut machine = machine(&[
        0xe8, 5, 0, 0, 0, 0x48, 0x8b, 0x44, 0x24, 0xf0, 0x48, 0x8b, 0x44, 0x24, 0xf0, 0x48, 0x89, 0x44, 0x24, 0xe0,
        0x48, 0x8b, 0x4c, 0x24, 0xe0, 0xc3,
    ]);
    let stop = check_laws(&mut machine, 100);
    assert!(
        matches!(stop, Stop::Fault(Fault::DeadFrameAccess { .. })),
        "after a call it is what the call left: {stop:?}"
    );
    assert_eq!(machine.position(), StepIndex(5), "five steps were right");
}

#[test]
fn a_jump_out_of_two_calls_is_followed_by_an_ordinary_return() {
    // call f; hlt; f: mov rbp, rsp; call g; g: call h; h: mov rsp, rbp; ret
    let mut machine = machine(&[
        0xe8, 1, 0, 0, 0, 0xf4, 0x48, 0x89, 0xe5, 0xe8, 0, 0, 0, 0, 0xe8, 0, 0, 0, 0, 0x48, 0x89, 0xec, 0xc3,
    ]);
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    assert!(machine.frames().len() <= 1);
    let about_return = machine.warnings().any(|(.., warning)| warning.code() == "return-as-jump");
    assert!(!about_return);
}

#[test]
fn what_the_emulator_writes_too_much_is_set_right() {
    // mov rax, 0x1122334400000005; push 5; mov ecx, 9; lock cmpxchg dword ptr [rsp], ecx; mov rbx, rax;
    // lock cmpxchg dword ptr [rsp], ecx; mov rdx, rax
    let mut machine = machine(&[
        0x48, 0xb8, 5, 0, 0, 0, 0x44, 0x33, 0x22, 0x11, 0x6a, 5, 0xb9, 9, 0, 0, 0, 0xf0, 0x0f, 0xb1, 0x0c, 0x24, 0x48,
        0x89, 0xc3, 0xf0, 0x0f, 0xb1, 0x0c, 0x24, 0x48, 0x89, 0xc2,
    ]);
    machine.run(&RunUntil::default());
    assert_eq!(machine.registers().gpr(Register::RBX), 0x1122_3344_0000_0005, "it succeeds and leaves rax alone");
    assert_eq!(machine.registers().gpr(Register::RDX), 9, "it fails and loads eax");
    assert_eq!(machine.read_u64(Address(STACK_TOP - 8)), Some(9));
    // push 0x3045; popf; pushf; pop rax: the interrupt flag and the privilege level stay
    let mut machine = self::machine(&[0x68, 0x45, 0x30, 0, 0, 0x9d, 0x9c, 0x58]);
    machine.run(&RunUntil::default());
    assert_eq!(machine.registers().gpr(Register::RAX), 0x247);
}

/// `mov eax, function; call rax`
fn call(function: RuntimeFn) -> Vec<u8> {
    let mut bytes = vec![0xb8];
    bytes.extend((MemoryMap::SANDBOX.runtime_address(function).0 as u32).to_le_bytes());
    bytes.extend([0xff, 0xd0]);
    bytes
}

#[test]
fn few_large_steps_are_forgotten_like_many_small_ones() {
    // mov edi, 0x2000; malloc; mov rbx, rax; 1: mov rdi, rbx; inc esi; mov edx, 0x2000; memset; jmp 1b
    let mut bytes = vec![0xbf, 0, 0x20, 0, 0];
    bytes.extend(call(RuntimeFn::Malloc));
    bytes.extend([0x48, 0x89, 0xc3]);
    let back_to = bytes.len();
    bytes.extend([0x48, 0x89, 0xdf, 0xff, 0xc6, 0xba, 0, 0x20, 0, 0]);
    bytes.extend(call(RuntimeFn::Memset));
    let distance = back_to as i64 - (bytes.len() + 2) as i64;
    bytes.extend([0xeb, distance as u8]);
    let mut machine = machine(&bytes);
    machine.replayer.recording_mut().budget = 1 << 20;
    let steps = |n| RunUntil { steps: Some(n), ..RunUntil::default() };
    for end in [5_000, 10_000, 20_000] {
        assert_eq!(machine.run(&steps(end - machine.position().0)), Stop::Steps);
        assert!(machine.recording_extent().size < 3 << 20, "{}", machine.recording_extent().size);
        let digest = machine.digest();
        let start = machine.start();
        assert!(start.0 > 0 && !start.0.is_multiple_of(4096), "it is cut off in the middle of a chunk: {start}");
        assert_eq!(machine.back(u64::MAX), end - start.0);
        let first = machine.digest();
        machine.seek(StepIndex(end));
        assert_eq!(machine.digest(), digest);
        machine.seek(start);
        assert_eq!(machine.digest(), first);
        // From there and from further on it can be run differently.
        machine.set_register(Register::RSI, 77);
        assert_eq!(machine.run(&steps(100)), Stop::Steps);
        machine.back(100);
        assert_eq!(machine.registers().gpr(Register::RSI), 77);
        assert_eq!(machine.back(u64::MAX), 1);
        assert_eq!(machine.digest(), first);
    }
}

#[test]
fn an_edit_in_the_past_leads_away_from_the_end() {
    // inc eax; inc eax; ud2
    let mut machine = machine(&[0xff, 0xc0, 0xff, 0xc0, 0x0f, 0x0b]);
    let stop = machine.run(&RunUntil::default());
    machine.back(1);
    machine.set_register(Register::Rip, u128::from(CODE_BASE));
    assert_eq!((machine.position(), machine.ended()), (StepIndex(2), None));
    assert!(machine.step_at(StepIndex(2)).is_none(), "nothing was tried from here yet");
    // At the end itself an edit leaves the end behind where it was.
    machine.run(&RunUntil::default());
    machine.set_register(Register::RCX, 1);
    assert!(machine.ended().is_none());
    machine.back(1);
    assert_eq!(machine.ended(), Some(&stop));
}

#[test]
fn lengths_that_are_far_too_large_are_faults_where_they_begin() {
    for function in [RuntimeFn::Memset, RuntimeFn::Memcpy, RuntimeFn::Memcmp] {
        for length in [u64::MAX, u64::MAX - 100, 1 << 63, 1 << 47, 1 << 46, 0x8000] {
            // mov edi, 16; malloc; mov rdi, rax; mov rsi, rax; mov rdx, length; function
            let mut bytes = vec![0xbf, 16, 0, 0, 0];
            bytes.extend(call(RuntimeFn::Malloc));
            bytes.extend([0x48, 0x89, 0xc7, 0x48, 0x89, 0xc6, 0x48, 0xba]);
            bytes.extend(length.to_le_bytes());
            bytes.extend(call(function));
            let stop = check_laws(&mut machine(&bytes), 100);
            let right = matches!(&stop, Stop::Fault(fault) if fault.code() == "heap-out-of-bounds");
            assert!(right, "{function:?} {length:#x}: {stop:?}");
        }
    }
    for (function, first, second) in [
        (RuntimeFn::RustAlloc, 8_u64, 1_u64 << 63),
        (RuntimeFn::RustAlloc, 8, 1 << 62),
        (RuntimeFn::RustAlloc, i64::MAX as u64, 1),
        (RuntimeFn::RustAllocZeroed, 1 << 62, 1 << 62),
    ] {
        let mut bytes = vec![0x48, 0xbf];
        bytes.extend(first.to_le_bytes());
        bytes.extend([0x48, 0xbe]);
        bytes.extend(second.to_le_bytes());
        bytes.extend(call(function));
        let stop = check_laws(&mut machine(&bytes), 100);
        assert!(matches!(stop, Stop::Fault(_)), "{function:?}: {stop:?}");
    }
}

#[test]
fn c_functions_return_zero_where_there_is_no_room() {
    for (function, first, second) in [
        (RuntimeFn::Malloc, u64::MAX, 0_u64),
        (RuntimeFn::Malloc, 1 << 40, 0),
        (RuntimeFn::Calloc, 1 << 33, 1 << 33),
        (RuntimeFn::Realloc, 0, u64::MAX - 8),
        (RuntimeFn::AlignedAlloc, 64, 1 << 62),
    ] {
        let mut bytes = vec![0x48, 0xbf];
        bytes.extend(first.to_le_bytes());
        bytes.extend([0x48, 0xbe]);
        bytes.extend(second.to_le_bytes());
        bytes.extend(call(function));
        let mut machine = machine(&bytes);
        check_laws(&mut machine, 100);
        assert_eq!(machine.registers().gpr(Register::RAX), 0, "{function:?}");
        let codes: Vec<&str> = machine.warnings().map(|(.., warning)| warning.code()).collect();
        assert!(codes.contains(&"allocation-failed"), "{function:?}: {codes:?}");
    }
}

#[test]
fn half_an_instruction_at_the_end_of_what_was_typed_is_none() {
    let mut machine =
        Machine::new(&Program::default(), &Config { typed_capacity: 0x1000, ..config() }).expect("a machine");
    // mov eax, … without its last byte; what is typed next is another instruction.
    machine.append_typed(RegionKind::Code, &[0xb8, 1, 2, 3]).expect("room");
    let stop = machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
    assert!(matches!(stop, Stop::Fault(Fault::UndefinedInstruction { .. })), "{stop:?}");
    machine.append_typed(RegionKind::Code, &[0x90]).expect("room");
    assert_eq!(check_laws(&mut machine, 10), Stop::EndOfTyped);
}

#[test]
fn recycled_blocks_go_back_and_forth_whatever_their_size() {
    // 1: inc rbx; and ebx, 0xfff; mov rdi, rbx; malloc; mov rdi, rax; mov rsi, rbx; realloc; mov rdi, rax; free; jmp 1b
    let mut bytes = vec![0x48, 0xff, 0xc3, 0x81, 0xe3, 0xff, 0x0f, 0, 0, 0x48, 0x89, 0xdf];
    bytes.extend(call(RuntimeFn::Malloc));
    bytes.extend([0x48, 0x89, 0xc7, 0x48, 0x8d, 0x73, 0x40]);
    bytes.extend(call(RuntimeFn::Realloc));
    bytes.extend([0x48, 0x89, 0xc7]);
    bytes.extend(call(RuntimeFn::Free));
    bytes.extend([0xeb, (-(bytes.len() as i64) - 2) as u8]);
    let mut machine = machine(&bytes);
    assert_eq!(check_laws(&mut machine, 4000), Stop::Steps);
    assert!(machine.blocks().len() > 400);
}

/// Where nearly every step allocates and frees, and the heap has run out, the record is no longer than it must be.
#[test]
fn calls_that_keep_the_books_are_recorded_in_a_few_bytes() {
    // 1: mov edi, 24; malloc; mov [rax], rbx; mov rdi, rax; free; jmp 1b
    let mut bytes = vec![0xbf, 24, 0, 0, 0];
    bytes.extend(call(RuntimeFn::Malloc));
    bytes.extend([0x48, 0x89, 0x18, 0x48, 0x89, 0xc7]);
    bytes.extend(call(RuntimeFn::Free));
    bytes.extend([0xeb, (-(bytes.len() as i64) - 2) as u8]);
    let mut machine = machine(&bytes);
    let steps = |n| RunUntil { steps: Some(n), ..RunUntil::default() };
    assert_eq!(machine.run(&steps(10 * 3000)), Stop::Steps);
    let (size, n) = (machine.replayer.recording().history.size(), machine.blocks().len());
    let digest = machine.digest();
    assert_eq!(machine.run(&steps(10 * 500)), Stop::Steps);
    assert_eq!(machine.blocks().len(), n + 500, "ten steps a round");
    let taken = machine.replayer.recording().history.size() - size;
    assert!(taken < 5000 * 8, "{taken} bytes");
    assert_eq!(machine.back(5000), 5000);
    assert_eq!(machine.digest(), digest);
}

/// Whatever is copied onto what, overlapping or not, written before or not, it comes back; and takes few bytes.
#[test]
fn calls_that_write_memory_are_recorded_in_a_few_bytes() {
    // sub rsp, 136; malloc(0x3000)
    let mut bytes = vec![0x48, 0x81, 0xec, 0x88, 0, 0, 0, 0xbf, 0, 0x30, 0, 0];
    bytes.extend(call(RuntimeFn::Malloc));
    let start = bytes.len();
    let mut then = |code: &[&[u8]]| bytes.extend(code.concat());
    // inc ebx; and ebx, 63; calloc(ebx + 9, 3); rbp = rax; memset(rbp + 2, ebx, ebx)
    then(&[&[0xff, 0xc3, 0x83, 0xe3, 0x3f, 0x8d, 0x7b, 9, 0xbe, 3, 0, 0, 0], &call(RuntimeFn::Calloc)]);
    then(&[&[0x48, 0x89, 0xc5, 0x48, 0x8d, 0x7d, 2, 0x89, 0xde, 0x89, 0xda], &call(RuntimeFn::Memset)]);
    // memmove(rbp + 5, rbp, ebx); memmove(rbp, rbp + 1, ebx)
    then(&[&[0x48, 0x8d, 0x7d, 5, 0x48, 0x89, 0xee, 0x89, 0xda], &call(RuntimeFn::Memmove)]);
    then(&[&[0x48, 0x89, 0xef, 0x48, 0x8d, 0x75, 1, 0x89, 0xda], &call(RuntimeFn::Memmove)]);
    // malloc(ebx + 20); r12 = rax; memcpy(r12, rsp, ebx); memcpy(rsp + 70, rbp, ebx); memcmp(rbp, rbp + 1, 3)
    then(&[&[0x8d, 0x7b, 20], &call(RuntimeFn::Malloc), &[0x49, 0x89, 0xc4]]);
    then(&[&[0x4c, 0x89, 0xe7, 0x48, 0x89, 0xe6, 0x89, 0xda], &call(RuntimeFn::Memcpy)]);
    then(&[&[0x48, 0x8d, 0x7c, 0x24, 70, 0x48, 0x89, 0xee, 0x89, 0xda], &call(RuntimeFn::Memcpy)]);
    then(&[&[0x48, 0x89, 0xef, 0x48, 0x8d, 0x75, 1, 0xba, 3, 0, 0, 0], &call(RuntimeFn::Memcmp)]);
    // realloc(r12, 2 * ebx + 30), realloc(rax, ebx + 9), realloc(rax, ebx + 15), free(rax), free(rbp); round again
    then(&[&[0x4c, 0x89, 0xe7, 0x8d, 0x74, 0x1b, 30], &call(RuntimeFn::Realloc)]);
    then(&[&[0x48, 0x89, 0xc7, 0x8d, 0x73, 9], &call(RuntimeFn::Realloc)]);
    then(&[&[0x48, 0x89, 0xc7, 0x8d, 0x73, 15], &call(RuntimeFn::Realloc)]);
    then(&[&[0x48, 0x89, 0xc7], &call(RuntimeFn::Free), &[0x48, 0x89, 0xef], &call(RuntimeFn::Free)]);
    let distance = start as i32 - (bytes.len() as i32 + 5);
    bytes.push(0xe9);
    bytes.extend(distance.to_le_bytes());
    let mut machine = machine(&bytes);
    assert_eq!(check_laws(&mut machine, 3000), Stop::Steps);
    let places: std::collections::HashSet<Address> = machine.blocks().map(|block| block.address).collect();
    assert!(places.len() + 20 < machine.blocks().len(), "freed bytes are handed out again");
    let size = machine.replayer.recording().history.size();
    // The few wide records among them count with the allocations that they hold.
    assert!(size < 3000 * 15, "{size} bytes");
}

#[test]
fn the_record_can_be_cut_at_any_step_of_a_call() {
    // Nops, then in an endless loop: call f; jmp. f: push rbx; pop rbx; ret. The nops shift which step the cut falls on.
    for padding in 0..6 {
        let mut bytes = vec![0x90; padding];
        bytes.extend([0xe8, 2, 0, 0, 0, 0xeb, 0xf9, 0x53, 0x5b, 0xc3]);
        let mut machine = machine(&bytes);
        machine.replayer.recording_mut().budget = 100_000;
        assert_eq!(machine.run(&RunUntil { steps: Some(70_000), ..RunUntil::default() }), Stop::Steps);
        let (start, end) = (machine.start(), machine.digest());
        assert!(start.0 > 0, "padding {padding}");
        assert_eq!(machine.back(u64::MAX), 70_000 - start.0);
        let depth = machine.frames().len();
        assert!((1..=2).contains(&depth), "padding {padding}: {depth}");
        machine.seek(StepIndex(70_000));
        assert_eq!(machine.digest(), end, "padding {padding}");
        machine.seek(start);
        machine.set_register(Register::RDI, 3);
        assert_eq!(machine.run(&RunUntil { steps: Some(20_000), ..RunUntil::default() }), Stop::Steps);
    }
}
