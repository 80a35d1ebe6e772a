//! Loops of one block: each is run so often that fast mode runs it without a hook, and is then stopped, left, broken by a fault or gone
//! back into at every place that matters. Everything is compared with the recorded mode.

use crate::machine_invariants::{SMALL, short_segments};
use crate::teaching_programs::assemble;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::StepIndex;
use asmscope::model::program::Program;
use asmscope::model::run::{RunUntil, Stop};

pub(crate) fn machines(program: &Program) -> (Machine, Machine) {
    let machine = || Machine::new(program, &SMALL).expect("the sizes are in range").tuned(short_segments());
    (machine(), machine().without_history().expect("a second emulator"))
}

pub(crate) fn run(machine: &mut Machine, steps: u64) -> Stop {
    machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() })
}

/// Runs both side by side, pausing after each of these numbers of steps, and compares all that there is; where they ended.
pub(crate) fn compare(program: &Program, pauses: impl IntoIterator<Item = u64>) -> (Stop, u64) {
    let (mut recorded, mut fast) = machines(program);
    for steps in pauses.into_iter().chain([1 << 20]) {
        let stop = run(&mut recorded, steps);
        assert_eq!(stop, run(&mut fast, steps));
        assert_eq!(recorded.position(), fast.position());
        assert_eq!(recorded.registers(), fast.registers(), "at {}", fast.position());
        assert_eq!(recorded.digest(), fast.digest(), "at {}", fast.position());
        if stop != Stop::Steps {
            return (stop, fast.position().0);
        }
    }
    panic!("it does not end");
}

/// Six times over; rbx points to 4096 bytes, all written.
pub(crate) fn of(lines: &str) -> Program {
    let text = format!(
        ".data\ntable: .quad 5\n.text\nmain:\n push rbx\n push r13\n push r12\n mov edi, 4096\n mov esi, 1\n call calloc\n \
         mov rbx, rax\n mov r13d, 6\nagain:\n{lines}\n dec r13d\n jne again\n mov rdi, rbx\n call free\n pop r12\n pop r13\n \
         pop rbx\n xor eax, eax\n ret\n"
    );
    assemble("loop", &text)
}

const LOOPS: [&str; 9] = [
    // A count.
    "mov ecx, 700\n xor eax, eax\nl: add rax, rcx\n imul rdx, rax, 31\n dec ecx\n jne l",
    // Filling upwards, and changing downwards.
    "mov rdi, rbx\n mov ecx, 512\nl: mov qword ptr [rdi], rcx\n add rdi, 8\n dec ecx\n jne l",
    "mov ecx, 4088\nl: add byte ptr [rbx + rcx], cl\n sub rcx, 1\n jae l",
    // What is stored is loaded the next time.
    "mov ecx, 500\n mov rdi, rbx\nl: mov rax, qword ptr [rdi]\n inc rax\n mov qword ptr [rdi + 8], rax\n add rdi, 8\n dec ecx\n jne l",
    // A search, which ends early, and where the last time round decides.
    "xor ecx, ecx\n mov byte ptr [rbx + 901], 7\nl: movzx eax, byte ptr [rbx + rcx]\n inc rcx\n cmp eax, 7\n jne l\n \
     mov byte ptr [rbx + 901], 0",
    // The stack, and a place that is relative to the instruction.
    "mov ecx, 600\nl: push rcx\n push rbx\n pop rbx\n pop rax\n dec ecx\n jne l",
    "mov ecx, 300\nl: mov rdx, qword ptr [rip + table]\n add rax, rdx\n cmp ecx, 1\n lea ecx, [rcx - 1]\n ja l",
    // One in another, and one that is run once or twice after it was run often.
    "mov r12d, 9\no: mov ecx, 150\nl: add rax, 3\n dec ecx\n jne l\n dec r12d\n jne o",
    "mov ecx, 900\n mov eax, 2\n test r13d, 1\n cmove ecx, eax\nl: lea rdx, [rdx + 2*rcx]\n dec ecx\n jne l",
];

#[test]
fn loops_come_to_the_same_end() {
    for lines in LOOPS {
        let (stop, _) = compare(&of(lines), []);
        assert!(matches!(stop, Stop::Exited { .. }), "{lines}: {stop:?}");
    }
}

#[test]
fn loops_are_stopped_anywhere() {
    for lines in LOOPS {
        let program = of(lines);
        compare(&program, [1000]);
        compare(&program, (0..40).map(|n| 311 + n));
        compare(&program, (0..9).map(|n| 2000 + n));
    }
}

/// So many times, around the numbers of rounds that are granted.
#[test]
fn loops_are_run_so_often() {
    for times in [1, 2, 7, 8, 31, 32, 33, 63, 64, 65, 127, 128, 129, 130, 191, 192, 193, 257] {
        let lines = format!(
            "mov ecx, 1000\n mov eax, {times}\n cmp r13d, 5\n cmovb ecx, eax\nl: add rdx, rcx\n mov qword ptr [rbx + 64], rdx\n \
             dec ecx\n jne l"
        );
        compare(&of(&lines), []);
        compare(&of(&lines), [4200, 130]);
    }
}

/// The last round goes too far, while the rounds before did not.
#[test]
fn loops_meet_a_fault() {
    for (n, last) in [(512, 513), (512, 600), (300, 555)] {
        let lines = format!(
            "mov rdi, rbx\n mov ecx, {n}\n mov eax, {last}\n cmp r13d, 1\n cmove ecx, eax\nl: mov qword ptr [rdi], rcx\n \
             add rdi, 8\n dec ecx\n jne l"
        );
        let (stop, _) = compare(&of(&lines), []);
        assert!(matches!(stop, Stop::Fault(_)), "{stop:?}");
    }
    let list = "mov ecx, 400\n mov rax, rbx\nb: lea rdx, [rax + 8]\n mov qword ptr [rax], rdx\n mov rax, rdx\n dec ecx\n jne b\n \
                mov qword ptr [rax], 16\n mov rax, rbx\nl: mov rax, qword ptr [rax]\n cmp rax, 17\n jne l";
    assert!(matches!(compare(&of(list), []).0, Stop::Fault(_)));
    compare(&of(&list.replace("17", "16")), [3000, 700, 701, 702]);
}

#[test]
fn loops_are_gone_back_into() {
    for lines in LOOPS {
        let program = of(lines);
        let (mut recorded, mut fast) = machines(&program);
        assert_eq!(run(&mut recorded, 1 << 20), run(&mut fast, 1 << 20));
        let end = recorded.position().0;
        for position in [end - 1, end / 2, end / 2 + 77, end / 3, 900, end] {
            recorded.seek(StepIndex(position));
            fast.seek(StepIndex(position));
            assert_eq!(recorded.digest(), fast.digest(), "{lines}: at {position}");
        }
    }
}
