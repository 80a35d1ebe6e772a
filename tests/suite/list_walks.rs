//! Walks of lists in the block executor, compared with the recorder: every loop exit, lists modified in between, interruptions,
//! faults, and refusals of the emulator in the loop.

use crate::granted_loops::{compare, machines, of, run};
use asmscope::model::addr::StepIndex;
use asmscope::model::run::Stop;

/// Before what is walked: 200 nodes of 16 bytes in the block at rbx, each of the next one's address and a number. rsi points to the last.
const BUILD: &str = "mov ecx, 200\n mov rax, rbx\nb: mov rsi, rax\n lea rax, [rax + 16]\n mov qword ptr [rsi], rax\n \
                     mov qword ptr [rsi + 8], rcx\n dec ecx\n jne b\n mov qword ptr [rsi], 0\n xor edx, edx";

/// Adds up the list at rbx.
fn sum(label: &str) -> String {
    format!(
        "mov rax, rbx\n{label}: add rdx, qword ptr [rax + 8]\n mov rax, qword ptr [rax]\n test rax, rax\n jne {label}\n"
    )
}

/// What is done with the list.
fn walks() -> Vec<String> {
    let again = |between: &str| ["mov r12d, 3\no: ", &sum("l"), between, "dec r12d\n jne o"].concat();
    let ended =
        |end: &str| format!("mov rax, rbx\nl: add rdx, qword ptr [rax + 8]\n mov rax, qword ptr [rax]\n {end}\n jne l");
    vec![
        again(""),
        // It is made shorter, by a store, by one far from where it is compared, by a call, and by the stack pointer.
        again("mov qword ptr [rbx + 1600], 0\n"),
        again("mov edi, 150\n mov qword ptr [rbx + 8*rdi + 32], 0\n"),
        again("lea rdi, [rbx + 2400]\n xor esi, esi\n mov edx, 16\n call memset\n xor edx, edx\n"),
        again("mov rdi, rsp\n lea rsp, [rbx + 1616]\n push 0\n mov rsp, rdi\n"),
        // One and the same walk, over and over, in a loop that stores now and then.
        ["mov r12d, 9\no: ", &sum("l"), "test r12d, 3\n jne e\n mov qword ptr [rbx + 3000], rdx\ne: dec r12d\n jne o"].concat(),
        // Rings, and a last node that is another each time.
        ["mov qword ptr [rsi], rbx\n", &ended("cmp rax, rbx")].concat(),
        ["mov qword ptr [rsi], rbx\n", &ended("cmp ebx, eax")].concat(),
        ["mov edi, r13d\n shl edi, 9\n add rdi, rbx\n", &ended("cmp rax, rdi")].concat(),
        ["mov qword ptr [rsi], 17\n", &ended("cmp rax, 17")].concat(),
        // It counts, and it finds its way in a table.
        "mov ecx, 199\n mov rax, rbx\nl: mov rax, qword ptr [rax]\n add rdx, qword ptr [rax + 8]\n dec ecx\n jne l".to_owned(),
        "xor eax, eax\nf: lea ecx, [rax + 1]\n mov dword ptr [rbx + 4*rax], ecx\n mov eax, ecx\n cmp eax, 300\n jne f\n \
         mov dword ptr [rbx + 1200], 0\n xor eax, eax\nl: mov eax, dword ptr [rbx + 4*rax]\n add rdx, rax\n test eax, eax\n jne l"
            .to_owned(),
        // What ends it was read the time before, and is nothing that is followed.
        "mov rax, rbx\n mov rdx, rbx\nl: lea rcx, [rdx - 1]\n mov rdx, qword ptr [rax + 8]\n mov rax, qword ptr [rax]\n cmp rcx, 7\n \
         jne l"
            .to_owned(),
        // In the stack.
        "mov ecx, 300\n xor eax, eax\n mov r12, rsp\nf: push rcx\n push rax\n mov rax, rsp\n dec ecx\n jne f\n\
         l: add rdx, qword ptr [rax + 8]\n mov rax, qword ptr [rax]\n test rax, rax\n jne l\n mov rsp, r12"
            .to_owned(),
    ]
}

#[test]
fn list_walks_end_like_the_recorder() {
    for lines in walks() {
        let program = of(&[BUILD, "\n ", &lines].concat());
        let (stop, end) = compare(&program, []);
        assert!(matches!(stop, Stop::Exited { .. }), "{lines}: {stop:?}");
        compare(&program, [1500, 333, end / 2, 50, 61]);
        compare(&program, (0..9).map(|n| 1990 + n));
    }
}

#[test]
fn list_walks_can_be_undone_into() {
    for lines in walks() {
        let (mut recorded, mut fast) = machines(&of(&[BUILD, "\n ", &lines].concat()));
        assert_eq!(run(&mut recorded, 1 << 20), run(&mut fast, 1 << 20));
        let end = recorded.position().0;
        for position in [end - 1, end / 2, end / 3, 1700, end] {
            recorded.seek(StepIndex(position));
            fast.seek(StepIndex(position));
            assert_eq!(recorded.digest(), fast.digest(), "{lines}: at {position}");
        }
    }
}

/// The list passes once, and then no more, though nothing in it was written.
#[test]
fn modified_nodes_are_detected() {
    let nodes = "xor r12d, r12d\nb: mov edi, 16\n call malloc\n mov qword ptr [rax], r12\n mov qword ptr [rax + 8], r13\n \
                 mov r12, rax\n inc ebx\n cmp ebx, 150\n jne b\n xor edx, edx";
    let walk = sum("l").replace("rbx", "r12");
    let free = "mov rdi, qword ptr [r12]\n mov rdi, qword ptr [rdi]\n call free\n xor edx, edx\n jmp o\n";
    let freed = [nodes, "\no: ", &walk, free].concat();
    let text = format!("main:\n push rbx\n push r12\n push r13\n xor ebx, ebx\n{freed}");
    let (stop, _) = compare(&crate::teaching_programs::assemble("freed", &text), []);
    assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == "use-after-free"), "{stop:?}");
    let unmapped = ["mov qword ptr [rbx + 2400], 64\n ", &sum("l")].concat();
    let (stop, _) = compare(&of(&[BUILD, "\n ", &unmapped].concat()), []);
    assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == "null-access"), "{stop:?}");
}

/// What the interpreter executes stands in loops that would otherwise be granted rounds.
#[test]
fn interpreted_instructions_in_loops_do_the_same_in_both_modes() {
    let fill = "mov rdi, rbx\n mov ecx, 500\nc: add qword ptr [rdi], rcx\n add rdi, 8\n dec ecx\n jne c\n cmp r13d, 3\n jne skip\n";
    let counts = "mov rdi, rbx\n mov ecx, 400\nl: add qword ptr [rdi], rdi\n sha256msg1 xmm0, xmm1\n mov qword ptr [rdi + 8], rdx\n \
                  add rdi, 8\n dec ecx\n jne l\nskip:\n";
    let walked =
        ["mov rax, rbx\n ", BUILD, "\n ", &sum("l").replace("test rax", "sha256msg1 xmm0, xmm1\n test rax"), "skip:\n"];
    for lines in [[fill, counts].concat(), [fill, &walked.concat()].concat()] {
        let program = of(&lines);
        let (stop, end) = compare(&program, []);
        assert!(matches!(stop, Stop::Exited { .. }), "{stop:?}");
        compare(&program, [end - 3, 2]);
        compare(&program, [end / 2, end / 3]);
    }
}

/// Loops through a ring that are put together at random and end anyhow or never.
#[test]
fn random_walks_through_a_ring() {
    let all = ["rax", "rcx", "rdx", "rdi"];
    let mut random = 7_u64;
    let mut one_of = |n: usize| {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (random >> 33) as usize % n
    };
    for _ in 0..100 {
        let mut lines = vec!["mov rax, qword ptr [rax]".to_owned()];
        for _ in 0..one_of(5) {
            let (to, from) = (all[1 + one_of(3)], all[one_of(4)]);
            let line = match one_of(8) {
                0 => format!("mov {to}, qword ptr [rax + 8]"),
                1 => format!("add {to}, qword ptr [rax + 8]"),
                2 => format!("lea {to}, [{from} + {}]", one_of(9)),
                3 => format!("mov {to}, {from}"),
                4 => format!("dec {to}"),
                5 => "xor ecx, ecx".to_owned(),
                6 => "movzx edx, byte ptr [rax + 8]".to_owned(),
                _ => "mov edi, ecx".to_owned(),
            };
            lines.insert(one_of(lines.len() + 1), line);
        }
        let (left, right) = (all[one_of(4)], all[one_of(4)]);
        let end = match one_of(5) {
            0 => format!("cmp {left}, {right}"),
            1 => format!("cmp {left}, {}", one_of(200)),
            2 => format!("cmp {left}, rsi"),
            3 => format!("sub {}, 1", all[1 + one_of(3)]),
            _ => format!("test {left}, {left}"),
        };
        let count = 1 + one_of(700);
        let text = format!(
            "{BUILD}\n mov qword ptr [rsi], rbx\n mov r12d, 3\no: mov rax, rbx\n mov ecx, {count}\n mov rdi, rsi\nl: {}\n {end}\n \
             jne l\n dec r12d\n jne o",
            lines.join("\n ")
        );
        let (mut recorded, mut fast) = machines(&of(&text));
        for steps in [2500, 1777] {
            assert_eq!(run(&mut recorded, steps), run(&mut fast, steps), "{text}");
            assert_eq!(recorded.registers(), fast.registers(), "{text}");
            assert_eq!(recorded.digest(), fast.digest(), "{text}");
        }
    }
}
