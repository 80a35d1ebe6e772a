//! Loops that fast mode runs without hooks: static data, heap and stack by page, what traps midway, and a generator of loop nests.
//! Everything is compared with the recorded mode: the stop, the state bit for bit, the warnings, and what one goes back to.

mod generator;

use crate::block_executor::{compare, tuned_machines};
use crate::machine_invariants::{SMALL, eager_hot_loops};
use crate::teaching_programs::assemble;
use asmscope::engine::machine::Machine;
use asmscope::engine::tuning::Tuning;
use asmscope::model::addr::StepIndex;
use asmscope::model::program::Program;
use asmscope::model::run::{RunUntil, Stop};
use generator::Generator;

/// r15 points to a block of the heap of 12,000 bytes, all written; `numbers` and `small` are static, `fixed` cannot be written.
fn program_of(lines: &str) -> Program {
    let text = format!(
        ".section .rodata\nfixed: .quad 1, 2, 3, 4\n.bss\nnumbers: .zero 20000\nsmall: .zero 64\n.text\nmain:\n push rbx\n push rbp\n \
         push r12\n push r13\n push r14\n push r15\n sub rsp, 6008\n mov edi, 12000\n mov esi, 1\n call calloc\n mov r15, rax\n \
         mov rdi, rsp\n mov ecx, 751\n xor eax, eax\n rep stosq\n{lines}\n mov rdi, r15\n call free\n add rsp, 6008\n pop r15\n \
         pop r14\n pop r13\n pop r12\n pop rbp\n pop rbx\n xor eax, eax\n ret\n"
    );
    assemble("hot", &text)
}

/// As programs run, and with everything that keeps a loop from running without hooks out of the way.
fn tunings() -> [Tuning; 2] {
    [eager_hot_loops(), Tuning { hot_entries: 20, min_hot_steps: 100, ..Tuning::default() }]
}

fn run(machine: &mut Machine, steps: u64) -> Stop {
    machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() })
}

/// Compares both modes at many places, and returns how it ended.
fn check(name: &str, program: &Program) -> Stop {
    for tuning in tunings() {
        let end = compare(name, tuned_machines(program, &tuning), &[1 << 20]);
        compare(name, tuned_machines(program, &tuning), &[end / 3, end / 3, 1 << 20]);
        compare(name, tuned_machines(program, &tuning), &[end / 2 + 1, 29, 31, 37, 41, 53, end / 5]);
        let (mut recorded, mut fast) = tuned_machines(program, &tuning);
        assert_eq!(run(&mut recorded, 1 << 20), run(&mut fast, 1 << 20), "{name}");
        for position in [end - 1, end / 2, end / 2 + 77, end / 3, end.min(900), end] {
            recorded.seek(StepIndex(position));
            fast.seek(StepIndex(position));
            assert_eq!(recorded.digest(), fast.digest(), "{name}: at {position}");
        }
        assert_eq!(fast.take_divergence(), None, "{name}");
    }
    let mut machine = Machine::new(program, &SMALL).expect("the sizes are in range");
    run(&mut machine, 1 << 20)
}

const SIEVE: &str = "mov ebx, 2\no: lea ecx, [rbx + rbx]\ni: cmp ecx, 20000\n jge n\n mov byte ptr [numbers + rcx], 1\n add ecx, ebx\n \
                     jmp i\nn: inc ebx\n cmp ebx, 60\n jne o";
const HEAP: &str = "mov ebp, 4\no: xor ecx, ecx\ni: mov eax, [r15 + 4*rcx]\n lea eax, [rax + 2*rcx]\n mov [r15 + 4*rcx + 4], eax\n inc ecx\n \
                    cmp ecx, 2999\n jne i\n dec ebp\n jne o";
const STACK: &str = "mov ebp, 4\no: xor ecx, ecx\ni: add [rsp + 4*rcx], ecx\n mov eax, [rsp + 4*rcx]\n test eax, 1\n je e\n inc ebx\n\
                     e: inc ecx\n cmp ecx, 1500\n jne i\n dec ebp\n jne o";

#[test]
fn hot_loops_come_to_the_same_end() {
    for (name, lines) in [("sieve", SIEVE), ("heap", HEAP), ("stack", STACK)] {
        let stop = check(name, &program_of(lines));
        assert!(matches!(stop, Stop::Exited { .. }), "{name}: {stop:?}");
    }
}

/// What ends a loop in the middle: the end of a block, of static data and of the stack, what cannot be written, a division, and an
/// address that is none.
#[test]
fn hot_loops_meet_a_fault() {
    let faults = [
        ("heap", HEAP.replace("2999", "3400")),
        ("before the heap", "mov ecx, 2900\ni: mov [r15 + 4*rcx], ecx\n sub rcx, 1\n jmp i".to_owned()),
        ("static", SIEVE.replace("20000", "40000")),
        ("stack", STACK.replace("1500", "60000")),
        ("rodata", "xor ecx, ecx\nlea rdx, [fixed]\ni: mov eax, [rdx]\n mov [numbers], eax\n inc ecx\n cmp ecx, 900\n cmove eax, ecx\n jne i\n\
                    j: mov [rdx + rcx], eax\n inc ecx\n jmp j".to_owned()),
        ("division", "mov ecx, 900\ni: mov eax, 7000\n xor edx, edx\n div ecx\n add [numbers], eax\n dec ecx\n jmp i".to_owned()),
        ("far", "mov ecx, 900\n lea rdx, [numbers]\ni: mov eax, [rdx]\n add rdx, 4\n dec ecx\n jne i\n mov rbx, 0x5a3c1b7d9e2f0000\n \
                 mov ecx, 300\nj: dec ecx\n cmove rdx, rbx\n lea rdx, [rdx - 4]\n mov eax, [rdx]\n jmp j".to_owned()),
        ("freed", "mov rdi, r15\n call free\n xor ecx, ecx\ni: mov eax, [r15 + rcx]\n inc ecx\n jmp i".to_owned()),
    ];
    for (name, lines) in faults {
        let stop = check(name, &program_of(&lines));
        assert!(matches!(stop, Stop::Fault(_)), "{name}: {stop:?}");
    }
}

/// An indirect jump in a loop, which leads to what is in r14 at last.
const SWITCH: &str = "mov ebp, 900\nl: dec ebp\n js e\n lea rdx, [t0]\n test ebp, 1\n je 1f\n lea rdx, [t1]\n1: test ebp, 6\n jne 1f\n \
                      lea rdx, [t2]\n1: test ebp, 24\n jne 1f\n lea rdx, [t3]\n1: test ebp, 48\n jne 1f\n lea rdx, [t4]\n1: test ebp, 96\n \
                      jne 1f\n lea rdx, [t5]\n1: test ebp, 192\n jne 1f\n lea rdx, [t6]\n1: test ebp, 448\n jne 1f\n lea rdx, [t7]\n\
                      1: cmp ebp, 20\n cmove rdx, r14\n cmp ebp, ebx\n JUMP\nt0: adc ebx, 1\n jmp l\nt1: sbb ebx, 3\n jmp l\n\
                      t2: lea ebx, [rbx + 5]\n jmp l\nt3: xor ebx, edx\n jmp l\nt4: inc ebx\n jmp l\nt5: imul ebx, ebx, 3\n jmp l\n\
                      t6: not ebx\n jmp l\nt7: nop\n jmp l\ne:";

#[test]
fn hot_loops_with_indirect_jumps_lead_where_the_program_does() {
    // With many registers and with two that are free, one of which is rcx.
    let few = "xor r8, r9\n xor r10, r11\n xor r12, r13\n xor rsi, rdi\n jmp rdx";
    let jumps = [
        "jmp rdx",
        few,
        "mov [rsp + 8], rdx\n jmp [rsp + 8]",
        "mov [r15 + 16], rdx\n jmp [r15 + 16]",
        "mov rcx, rdx\n jmp rcx",
        "mov rcx, r15\n mov [rcx + 16], rdx\n jmp [rcx + 16]",
        "mov [numbers + 8], rdx\n xor ecx, ecx\n mov cl, 1\n jmp [numbers + 8*rcx]",
    ];
    let targets = [
        "mov r14, 0",
        "mov r14, -1",
        "mov r14, 0x8000000000000000",
        "mov r14, 0x4141414141414141",
        "mov r14, 0x10000",
        "mov r14, 0x80000",
        "mov r14, 0xc0000",
        "lea r14, [t1]",
        "lea r14, [t1 + 1]",
        "lea r14, [e]",
        "lea r14, [l]",
        "lea r14, [main]",
        "lea r14, [numbers]",
        "mov r14, 0x100000000\n lea rdx, [t1]\n add r14, rdx",
        "lea r14, [malloc]",
    ];
    for jump in jumps {
        for target in targets {
            check(&format!("{jump} to {target}"), &program_of(&format!("{target}\n {}", SWITCH.replace("JUMP", jump))));
        }
    }
}

/// Functions that a loop calls, and a loop of 900 rounds around `BODY`, which calls them with the number of the round in edi.
fn calling(body: &str, functions: &str) -> String {
    format!(
        " mov ebp, 900\nl: mov edi, ebp\n {body}\n add ebx, eax\n dec ebp\n jne l\n jmp e\nleaf: lea eax, [rdi + 3]\n ret\n\
         framed: push rbp\n mov rbp, rsp\n sub rsp, 32\n mov [rbp - 8], rdi\n mov dword ptr [rbp - 12], 5\n mov rdi, [rbp - 8]\n \
         call leaf\n add eax, [rbp - 12]\n leave\n ret\n\
         saving: push rbx\n push r12\n sub rsp, 8\n mov ebx, edi\n call framed\n mov r12d, eax\n mov edi, ebx\n call leaf\n \
         add eax, r12d\n add rsp, 8\n pop r12\n pop rbx\n ret\n\
         looping: xor eax, eax\n1: add eax, edi\n sub edi, 100\n jg 1b\n ret\n\
         either: push rbx\n test edi, 1\n je 1f\n sub rsp, 16\n mov [rsp], rdi\n mov ebx, [rsp]\n call leaf\n add rsp, 16\n jmp 2f\n\
         1: mov [rsp - 8], rdi\n mov eax, [rsp - 8]\n2: pop rbx\n ret\n\
         storing: mov [numbers], edi\n mov eax, [r15 + 4*rdi]\n ret\n{functions}\ne:"
    )
}

/// Calls of functions that return, with frames, saved registers, loops and paths that use the stack otherwise.
#[test]
fn hot_loops_with_calls_come_to_the_same_end() {
    for body in [
        "call leaf",
        "call framed",
        "call saving",
        "call looping",
        "call either",
        "call storing",
        "call saving\n mov r12d, eax\n mov edi, ebp\n call looping\n add eax, r12d\n mov edi, ebp\n call either",
        "push rdi\n sub rsp, 8\n call framed\n add rsp, 8\n pop rdi\n call leaf",
        "test ebp, 64\n je 1f\n call either\n jmp 2f\n1: call storing\n2:",
        "lea rcx, [leaf]\n call rcx",
        "sub rsp, 8\n mov [rsp], rdi\n call leaf\n add rax, [rsp]\n add rsp, 8",
    ] {
        let stop = check(body, &program_of(&calling(body, "")));
        assert!(matches!(stop, Stop::Exited { .. }), "{body}: {stop:?}");
    }
}

/// Tail calls of functions that are inlined and of recursive ones, with frames and saved registers before, to each other and to themselves.
#[test]
fn hot_loops_with_tail_calls_come_to_the_same_end() {
    for functions in [
        "wrong: jmp leaf",
        "wrong: push rbx\n mov ebx, edi\n call leaf\n mov edi, ebx\n pop rbx\n jmp framed",
        "wrong: sub rsp, 24\n mov [rsp], rdi\n mov edi, [rsp]\n add rsp, 24\n jmp saving",
        "wrong: mov [rsp - 16], rdi\n mov edi, [rsp - 16]\n jmp either",
        "wrong: mov rbx, rdi\n jmp leaf",
        "wrong: test edi, 7\n je 1f\n dec edi\n jmp wrong\n1: jmp looping",
        "wrong: dec edi\n test edi, 3\n je 1f\n jmp other\n1: jmp leaf\nother: dec edi\n test edi, 5\n je 1f\n jmp wrong\n\
         1: jmp framed",
        "wrong: push rbx\n mov ebx, edi\n and ebx, 7\n je 1f\n lea edi, [rbx - 1]\n call wrong\n lea edi, [rbx - 1]\n pop rbx\n \
         jmp other\n1: pop rbx\n jmp leaf\nother: push rbx\n mov ebx, edi\n and ebx, 3\n je 1f\n lea edi, [rbx - 1]\n call wrong\n\
         1: mov edi, ebx\n pop rbx\n jmp looping",
        "wrong: push rbx\n mov ebx, edi\n and ebx, 7\n je 1f\n lea edi, [rbx - 1]\n call other\n1: mov edi, ebx\n pop rbx\n jmp framed\n\
         other: test edi, 1\n je 1f\n dec edi\n jmp wrong\n1: mov eax, 1\n ret",
    ] {
        for body in ["call wrong", "mov r12d, 2\nk: mov edi, ebp\n call wrong\n dec r12d\n jne k"] {
            let stop = check(&format!("{functions}: {body}"), &program_of(&calling(body, functions)));
            assert!(matches!(stop, Stop::Exited { .. }), "{functions}: {stop:?}");
        }
    }
}

/// What goes wrong in a called function after many rounds: a return address or a saved register that is overwritten, by an offset or by a
/// pointer, a frame that is not taken down, values that a function left behind, and addresses that are none.
#[test]
fn hot_loops_with_calls_meet_what_goes_wrong() {
    let late = |lines: &str| format!("wrong: cmp edi, 20\n jg 1f\n {lines}\n1: lea eax, [rdi + 1]\n ret");
    let cases = [
        ("return address", late("mov qword ptr [rsp], 0x1234")),
        ("return address to code", late("lea rax, [leaf]\n mov [rsp], rax")),
        ("return address by a pointer", "wrong: lea rax, [rsp - 400]\n cmp edi, 20\n lea rcx, [rsp]\n cmovle rax, rcx\n \
                                         lea rcx, [numbers]\n cmovg rax, rcx\n mov qword ptr [rax], 77\n mov eax, 1\n ret".to_owned()),
        ("saved register", late("mov rbx, 5")),
        ("saved register, restored wrongly", "wrong: push rbx\n lea rax, [rsp]\n lea rcx, [numbers]\n cmp edi, 20\n cmovg rax, rcx\n \
                                              mov [rax], rdi\n pop rbx\n ret".to_owned()),
        ("r13 is not kept", "wrong: mov r13, rdi\n mov eax, 1\n ret".to_owned()),
        ("not taken down", "wrong: cmp edi, 20\n jg 1f\n sub rsp, 8\n1: mov eax, 2\n ret".to_owned()),
        ("taken down too far", "wrong: cmp edi, 20\n jg 1f\n add rsp, 8\n1: mov eax, 2\n ret".to_owned()),
        ("left by another", "wrong: sub rsp, 24\n call framed\n mov eax, [rsp - 40]\n add rsp, 24\n ret".to_owned()),
        ("decided by what was left", "wrong: sub rsp, 24\n mov ecx, [rsp + 8]\n test ecx, ecx\n je 1f\n nop\n1: mov [rsp + 8], edi\n \
                                       mov eax, 1\n add rsp, 24\n ret".to_owned()),
        ("pointer to a local", "wrong: sub rsp, 24\n mov [rsp + 8], rdi\n lea rdi, [rsp + 8]\n call deref\n add rsp, 24\n ret\n\
                                 deref: mov eax, [rdi]\n mov dword ptr [rdi], 3\n ret".to_owned()),
        ("result by a pointer", "wrong: sub rsp, 24\n mov rsi, rsp\n call fill\n mov eax, [rsp + 4]\n add rsp, 24\n ret\n\
                                  fill: mov [rsi], edi\n mov [rsi + 4], edi\n ret".to_owned()),
        ("pointer that outlives its frame", "wrong: sub rsp, 24\n mov [rsp + 8], rdi\n lea rax, [rsp + 8]\n mov [numbers + 8], rax\n \
                                  add rsp, 24\n cmp edi, 20\n jg 1f\n mov rax, [numbers + 8]\n mov eax, [rax]\n1: ret".to_owned()),
        ("beyond the block", late("mov eax, [r15 + 12000]")),
        ("null", late("xor ecx, ecx\n mov eax, [rcx]")),
        ("division", late("mov eax, 5\n cdq\n xor ecx, ecx\n idiv ecx")),
        ("below the red zone", late("mov [rsp - 200], edi")),
        ("deeper and deeper", "wrong: sub rsp, 24\n cmp edi, 0\n jl 1f\n dec edi\n call wrong\n1: add rsp, 24\n ret".to_owned()),
        ("misaligned", late("sub rsp, 8\n call leaf\n add rsp, 8")),
        ("tail call", "wrong: test edi, 1\n je framed\n jmp leaf".to_owned()),
        ("conditional tail call", "wrong: cmp edi, 20\n jle framed\n mov eax, 2\n ret".to_owned()),
        ("below the red zone, then a return", late("mov [rsp - 200], edi\n sub rsp, 8\n call leaf\n add rsp, 8\n mov eax, [rsp - 200]")),
        ("fault before the frame is there", "wrong: mov eax, [r15 + 4*rdi]\n cmp edi, 20\n jg 1f\n mov eax, [r15 + 12000]\n1: push rbx\n sub rsp, 400\n \
                                             mov [rsp + 8], rdi\n add rsp, 400\n pop rbx\n ret".to_owned()),
        ("freed", late("sub rsp, 8\n mov rdi, r15\n call free\n mov eax, [r15]\n add rsp, 8")),
        ("allocates", "wrong: sub rsp, 8\n call malloc\n mov rdi, rax\n call free\n add rsp, 8\n mov eax, 1\n ret".to_owned()),
        ("popped arguments", "wrong: mov eax, [rsp + 8]\n ret 8".to_owned()),
        ("argument on the stack", "wrong: mov eax, [rsp + 8]\n ret".to_owned()),
        ("through rbp of the caller", "wrong: mov eax, [rsp + 64]\n push rbp\n mov rbp, rsp\n mov [rbp - 16], edi\n mov eax, [rbp - 16]\n \
                                        pop rbp\n ret".to_owned()),
        ("red zone of the loop", "wrong: mov eax, [rsp - 8]\n ret".to_owned()),
    ];
    for (name, functions) in cases {
        for body in [
            "call wrong",
            "sub rsp, 16\n call wrong\n add rsp, 16",
            "mov [rsp - 24], edi\n call wrong\n mov eax, [rsp - 24]",
            "push rdi\n push rdi\n call wrong\n pop rdi\n pop rdi",
        ] {
            check(&format!("{name}: {body}"), &program_of(&calling(body, &functions)));
        }
    }
}

/// Host functions that are called in a loop: what is in order is served without leaving it, and what is not is found.
#[test]
fn hot_loops_call_host_functions() {
    let late = |length: &str| format!("mov edx, 24\n mov eax, {length}\n cmp edi, 20\n cmovl edx, eax");
    let copy = "lea rsi, [numbers + 4*rdi]\n lea rdi, [r15 + 8]";
    let calls = [
        ("memcpy", format!("mov edx, 24\n {copy}")),
        ("memcpy", format!("xor edx, edx\n {copy}")),
        ("memcpy", format!("{}\n {copy}", late("12000"))),
        ("memcpy", format!("{}\n lea rsi, [r15 + 16]\n lea rdi, [r15 + 8]", late("4"))),
        ("memmove", format!("{}\n lea rsi, [r15 + 16]\n lea rdi, [r15 + 8]", late("20000"))),
        ("memset", format!("{}\n mov esi, edi\n lea rdi, [r15 + 40]", late("12000"))),
        ("memset", format!("{}\n mov esi, edi\n lea rdi, [rsp - 64]", late("40"))),
        ("memcmp", format!("{}\n lea rdi, [numbers]\n lea rsi, [r15]", late("12001"))),
        ("strlen", "lea rdi, [numbers + rdi]".to_owned()),
        ("free", "xor eax, eax\n cmp edi, 20\n cmovl rax, r15\n mov rdi, rax".to_owned()),
    ];
    for (function, arguments) in calls {
        for called in [function.to_owned(), format!("qword ptr [rip + {function}@GOTPCREL]")] {
            let functions = [
                format!("wrong: {arguments}\n sub rsp, 8\n call {called}\n add rsp, 8\n ret"),
                format!("wrong: {arguments}\n jmp {called}"),
                format!(
                    "wrong: push rbx\n push r12\n sub rsp, 8\n mov ebx, edi\n test edi, 3\n je 1f\n dec edi\n call wrong\n\
                     1: mov edi, ebx\n {arguments}\n add rsp, 8\n pop r12\n pop rbx\n jmp {called}"
                ),
            ];
            for functions in functions {
                for body in ["call wrong", "mov r12d, 2\nk: mov edi, ebp\n call wrong\n dec r12d\n jne k"] {
                    check(&format!("{functions}: {body}"), &program_of(&calling(body, &functions)));
                }
            }
        }
    }
}

/// Bytes of a frame of the loop that a host function reads or writes, and blocks that are allocated and freed in it.
#[test]
fn hot_loops_call_host_functions_on_what_is_theirs() {
    for functions in [
        "wrong: sub rsp, 72\n mov esi, edi\n lea rdi, [rsp]\n mov edx, 64\n call memset\n mov eax, [rsp + 8]\n add rsp, 72\n ret",
        "wrong: sub rsp, 72\n mov [rsp], rdi\n mov [rsp + 8], rdi\n mov rsi, rsp\n lea rdi, [numbers]\n mov edx, 16\n call memcpy\n \
         add rsp, 72\n ret",
        "wrong: sub rsp, 72\n mov [rsp], rdi\n mov rdi, rsp\n call strlen\n add rsp, 72\n ret",
        "wrong: push rbx\n mov edi, 40\n call malloc\n mov [rax], rax\n mov rbx, rax\n mov rdi, rax\n lea rsi, [numbers]\n mov edx, 24\n \
         call memcpy\n mov rdi, rbx\n mov ebx, [rbx + 16]\n call free\n mov eax, ebx\n pop rbx\n ret",
        "wrong: push rbx\n mov ebx, edi\n mov edi, 40\n call malloc\n mov [rax], rax\n mov rdi, rax\n call free\n dec ebx\n test ebx, 3\n \
         je 1f\n mov edi, ebx\n call wrong\n1: pop rbx\n ret",
    ] {
        check(functions, &program_of(&calling("call wrong", functions)));
    }
}

/// Loops that call functions which a seed makes: frames of all sizes, saved registers, pointers to locals, branches, and mistakes.
#[test]
fn hot_loops_with_calls_agree_on_generated_functions() {
    let mut n_faults = 0;
    for seed in 0..n_generated() {
        let lines = Generator(seed * 15_485_863 + 11).calls();
        let stop = check(&format!("seed {seed}:\n{lines}"), &program_of(&lines));
        n_faults += usize::from(matches!(stop, Stop::Fault(_)));
    }
    assert_some_fault(n_faults);
}

/// A loop that computes an address from one that is checked when it is entered, and is entered after that from elsewhere.
#[test]
fn hot_loops_are_entered_where_nothing_else_is_certain() {
    for first in
        ["lea rdi, [r15 + 12000]", "xor edi, edi", "lea rdi, [rsp - 4000]", "lea rdi, [main]", "lea rdi, [r15 + 8]"]
    {
        for (set, at) in [
            ("lea rdi, [rbx + 8]", "add eax, [rdi]"),
            ("mov rdi, rbx", "mov [rdi], eax"),
            ("push rbx\n mov rdi, [rsp]\n pop rsi", "add eax, [rdi]\n call g"),
            ("lea rdi, [rsp + 24]", "mov [rdi], eax\n call g"),
        ] {
            let lines = format!(
                " mov ebp, 60\no: xor edi, edi\n call free\n mov ecx, 30\n mov rbx, r15\n lea rdi, [r15 + 8]\n cmp ebp, 10\n jg x\n {first}\n \
                 jmp x\nl: {set}\nx: {at}\n dec ecx\n jne l\n dec ebp\n jne o\n jmp e\ng: nop\n ret\ne:"
            );
            check(&format!("{first}, {set}, {at}"), &program_of(&lines));
        }
    }
}

/// The same loop before and after the block it walks was freed and another took its place, and over a block nobody wrote.
#[test]
fn hot_loops_notice_what_served_calls_change() {
    let walk = "mov ebp, 3\no: xor ecx, ecx\ni: mov eax, [r15 + 8*rcx]\n add [numbers + 8*rcx], eax\n inc ecx\n cmp ecx, 1400\n jne i\n \
                dec ebp\n jne o";
    let call = |lines: &str| format!("call walk\n{lines}\n call walk\n jmp end\nwalk:\n{walk}\n ret\nend:");
    for (name, lines) in [
        ("again", "nop"),
        ("shorter", "mov rdi, r15\n mov esi, 6000\n call realloc\n mov r15, rax"),
        ("another", "mov rdi, r15\n call free\n mov edi, 12000\n call malloc\n mov r15, rax"),
        ("both", "mov edi, 12000\n call malloc\n mov rbx, rax\n mov rdi, r15\n call free\n mov r15, rbx"),
    ] {
        check(name, &program_of(&call(lines)));
    }
}

/// Nests of loops over static data, heap and stack, with indices that are sometimes too large.
#[test]
fn hot_loops_agree_on_generated_nests() {
    let mut n_faults = 0;
    for seed in 0..n_generated() {
        let lines = Generator(seed * 7919 + 1).nest();
        let stop = check(&format!("seed {seed}:\n{lines}"), &program_of(&lines));
        n_faults += usize::from(matches!(stop, Stop::Fault(_)));
    }
    assert_some_fault(n_faults);
}

/// r15 points to the last of 200 blocks of 24 bytes, each of which has the address of the one before, a number, and 8 bytes nobody wrote; r14
/// to one in the middle.
fn program_with_list(lines: &str) -> Program {
    let text = format!(
        ".bss\nnumbers: .zero 64\n.text\nmain:\n push rbx\n push rbp\n push r12\n push r13\n push r14\n push r15\n sub rsp, 168\n \
         xor r15d, r15d\n mov ebx, 200\nb: mov edi, 24\n call malloc\n mov [rax], r15\n mov [rax + 8], rbx\n mov r15, rax\n \
         cmp ebx, 90\n cmove r14, rax\n dec ebx\n jne b\n{lines}\n add rsp, 168\n pop r15\n pop r14\n pop r13\n pop r12\n pop rbp\n \
         pop rbx\n xor eax, eax\n ret\n"
    );
    assemble("list", &text)
}

/// Walks the list `times` times, doing something at each node, whose address is in rax.
fn walk(times: u32, lines: &str) -> String {
    format!(
        " mov ebp, {times}\n xor edx, edx\no: mov rax, r15\ni: {lines}\n mov rax, [rax]\n test rax, rax\n jne i\n add edx, 1\n dec ebp\n jne o\n"
    )
}

const LOCALS: &str = " mov ebp, 30\no: xor ecx, ecx\ni: mov [rsp + 4*rcx + 8], ecx\n add ebx, [rsp + 4*rcx + 8]\n inc ecx\n cmp ecx, 17\n jne i\n\
                      \n dec ebp\n jne o";

/// What is checked by its bytes: small blocks and the part of a frame that is in use.
#[test]
fn hot_loops_over_small_blocks_come_to_the_same_end() {
    for (name, lines) in [
        ("read", walk(40, "add ebx, [rax + 8]")),
        ("written", walk(40, "inc qword ptr [rax + 8]\n mov [rax + 12], edx")),
        (
            "bytes",
            walk(
                40,
                "movzx ecx, byte ptr [rax + 9]\n add bl, cl\n mov byte ptr [rax + 15], bl\n mov word ptr [rax + 11], cx",
            ),
        ),
        ("vectors", walk(40, "movups xmm1, [rax]\n paddq xmm0, xmm1\n movq rcx, xmm0\n add rbx, rcx")),
        ("first written in the loop", walk(40, "mov [rax + 16], rdx\n add rbx, [rax + 16]")),
        ("nobody wrote it", walk(40, "mov rcx, [rax + 16]\n mov [rax + 8], rcx")),
        ("nobody wrote one byte", walk(40, "mov cl, [rax + 16]")),
        ("nobody wrote two bytes", walk(40, "mov cx, [rax + 16]")),
        ("nobody wrote the first two of four bytes", walk(40, "mov word ptr [rax + 18], dx\n mov ecx, [rax + 16]")),
        ("nobody wrote it, and it decides", walk(40, "cmp qword ptr [rax + 16], 5\n je 1f\n inc ebx\n1:")),
        ("locals", LOCALS.to_owned()),
        (
            "locals in a function",
            format!(
                " mov r12d, 20\nc: call f\n dec r12d\n jne c\n jmp e\nf: sub rsp, 136\n{LOCALS}\n add rsp, 136\n ret\ne:"
            ),
        ),
        ("below the stack pointer", LOCALS.replace("rsp + 4*rcx + 8", "rsp + 4*rcx - 112")),
        ("below the red zone", LOCALS.replace("rsp + 4*rcx + 8", "rsp + 4*rcx - 160")),
    ] {
        let stop = check(name, &program_with_list(&lines));
        assert!(matches!(stop, Stop::Exited { .. }), "{name}: {stop:?}");
    }
}

/// The last rounds do what the first ones did, with another offset or on a block that was freed meanwhile.
#[test]
fn hot_loops_over_small_blocks_meet_a_fault() {
    let late = |first: &str, offset: i64| {
        walk(40, &format!("mov ecx, 8\n mov rsi, {offset}\n cmp edx, 30\n cmovge rcx, rsi\n {first}"))
    };
    let far = |address: &str| {
        format!(
            "{} mov rcx, {address}\n mov [r14], rcx\n{}",
            walk(30, "add ebx, [rax + 8]"),
            walk(3, "add ebx, [rax + 8]")
                .replace("o:", "p:")
                .replace("i:", "j:")
                .replace("jne o", "jne p")
                .replace("jne i", "jne j")
        )
    };
    let mut faults = vec![
        ("beyond".to_owned(), late("add ebx, [rax + rcx]", 24)),
        ("across the end".to_owned(), late("add ebx, [rax + rcx]", 21)),
        ("before".to_owned(), late("mov [rax + rcx], ebx", -4)),
        ("far beyond".to_owned(), late("mov [rax + rcx], bl", 0x7fff_ffff)),
        ("not canonical".to_owned(), late("add ebx, [rax + rcx]", i64::MIN)),
        (
            "freed".to_owned(),
            format!(
                " mov r12d, 30\nf: cmp r12d, 9\n jne 1f\n mov rdi, r14\n call free\n1:{} dec r12d\n jne f",
                walk(3, "add ebx, [rax + 8]")
            ),
        ),
        (
            "freed and written".to_owned(),
            format!(
                " mov r12d, 30\nf: cmp r12d, 9\n jne 1f\n mov rdi, r14\n call free\n mov edi, 24\n call malloc\n1:{} dec r12d\n jne f",
                walk(3, "mov [rax + 8], edx")
            ),
        ),
    ];
    let fixed = [
        "0x8000000000000000",
        "0x4141414141414141",
        "0xffff800000000000",
        "0x10000",
        "0x7fff0",
        "0x80000",
        "0x90008",
        "0x200000000000",
        "0x200000000008",
        "0xffffffff80000000",
        "0xffffffffffffffff",
        "0x1000000401000",
        "0x34405000",
        "0x100000",
        "8",
    ];
    faults.extend(fixed.map(|address| (format!("at {address}"), far(address))));
    for distance in [
        "0x34005000",
        "-0x34005000",
        "0x4b00a000",
        "-0x4b00a000",
        "0x17005000",
        "0x7f00f000",
        "0x6800a000",
        "0x96014000",
        "0x1d000000",
        "0x6200f000",
        "0x10000000000000",
        "0xa5c3e4826",
    ] {
        let lines = far("0").replace("mov rcx, 0\n", &format!("mov rcx, {distance}\n add rcx, r14\n"));
        faults.push((format!("{distance} beyond"), lines));
    }
    for (name, lines) in faults {
        let stop = check(&name, &program_with_list(&lines));
        assert!(matches!(stop, Stop::Fault(_)), "{name}: {stop:?}");
    }
}

/// Loops over small blocks, with offsets that are sometimes beyond them, and blocks freed in between.
#[test]
fn hot_loops_over_small_blocks_agree_on_generated_loops() {
    let mut n_faults = 0;
    for seed in 0..n_generated() {
        let lines = Generator(seed * 104_729 + 5).list_walks();
        let stop = check(&format!("seed {seed}:\n{lines}"), &program_with_list(&lines));
        n_faults += usize::from(matches!(stop, Stop::Fault(_)));
    }
    assert_some_fault(n_faults);
}

/// How many programs a generator makes: 80, or as many as the environment says.
fn n_generated() -> u64 {
    std::env::var("ASMSCOPE_PROGRAMS").ok().and_then(|number| number.parse().ok()).unwrap_or(80)
}

/// Neither hardly any program may end with a fault nor nearly all.
fn assert_some_fault(n_faults: usize) {
    let (n, few) = (n_generated() as usize, n_generated() as usize / 20);
    assert!((few..n - few).contains(&n_faults), "{n_faults} of {n} end with a fault");
}
