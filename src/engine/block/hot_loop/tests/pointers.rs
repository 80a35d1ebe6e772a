//! Loops that call by pointers against the recorder: functions of a table, by a register or by memory, few and many, that call others,
//! themselves and the host, and pointers that lead nowhere.

use super::compare;
use crate::engine::machine::Machine;
use crate::engine::tuning::Tuning;
use crate::model::run::{RunUntil, Stop};
use std::fmt::Write as _;

use super::super::control_flow::NodeEnd;

/// How many functions the loops of a machine call by pointers.
fn n_inlined(machine: &Machine) -> usize {
    let loops = &machine.replayer.fast.as_ref().expect("it has a second emulator").hot_loops.loops;
    let nodes = loops.iter().flat_map(|hot_loop| &hot_loop.body.nodes);
    let calls = nodes.filter(|node| matches!(node.end, NodeEnd::SwitchCall { .. }));
    calls.map(|node| node.targets().len()).max().unwrap_or(0)
}

/// A loop of 900 rounds that calls `n` functions of a table in turn, as these lines do: the number is in ecx.
fn table_of(n: u64, calls: &str, functions: &str) -> String {
    let mut text = format!(
        "
        main:   push rbx
                push r12
                push r13
                mov ebx, 900
                xor r12d, r12d
                lea r13, [rip + table]
        again:  mov eax, ebx
                xor edx, edx
                mov ecx, {n}
                div ecx
                mov ecx, edx
                mov edi, ebx
                {calls}
                add r12, rax
                dec ebx
                jne again
                mov rax, r12
                pop r13
                pop r12
                pop rbx
                ret
        {functions}
        "
    );
    for nth in 0..n {
        if !functions.contains(&format!("f{nth}:")) {
            write!(text, "f{nth}: push rbx\n mov rbx, rdi\n lea rax, [rbx + {nth}]\n pop rbx\n ret\n").expect("a text");
        }
    }
    text += ".data\n.balign 8\ntable:\n";
    for nth in 0..n {
        writeln!(text, ".quad f{nth}").expect("a text");
    }
    text
}

const BY_MEMORY: &str = "call [r13 + 8 * rcx]";
const BY_REGISTER: &str = "mov rax, [r13 + 8 * rcx]\n call rax";

fn has_exited(stop: &Stop) -> bool {
    matches!(stop, Stop::Exited { .. })
}

#[test]
fn functions_called_by_pointers_are_inlined() {
    for (n, inlined) in [(1, 1), (2, 2), (5, 5), (8, 8), (11, 8)] {
        for calls in [BY_MEMORY, BY_REGISTER] {
            let (stop, machine) = compare(&table_of(n, calls, ""), &[3_000, 997], 20_000);
            assert!(has_exited(&stop), "{n}: {stop:?}");
            assert_eq!(n_inlined(&machine), inlined, "{n} by {calls}");
        }
    }
}

#[test]
fn a_run_may_stop_at_any_step_of_a_call_by_a_pointer() {
    for steps in [3, 7, 11] {
        compare(&table_of(3, BY_MEMORY, ""), &[9_001, steps, steps + 2], 12_000);
    }
}

#[test]
fn what_they_call_is_as_the_recorder_has_it() {
    let kinds = [
        // One calls another, one ends by a tail call.
        "f0: sub rsp, 8\n lea rax, [rip + f2]\n call rax\n add rsp, 8\n ret\nf1: inc edi\n jmp f2\n",
        // One that calls itself, directly and by a pointer.
        "f0: test edi, edi\n je 1f\n push rdi\n and edi, 3\n je 2f\n dec edi\n call f0\n2: pop rax\n1: ret\n",
        "f0: mov eax, 1\n and edi, 3\n je 1f\n dec edi\n push rdi\n call [r13]\n pop rdi\n1: ret\n",
        // One that the host serves a part of, one that changes the table.
        "f1: push rbx\n lea rdi, [rip + text]\n call strlen\n pop rbx\n ret\n.data\ntext: .asciz \"words\"\n.text\n",
        "f1: cmp edi, 400\n jne 1f\n mov rax, [r13 + 16]\n mov [r13], rax\n1: mov eax, edi\n ret\n",
        // A frame that is not aligned, and one below the stack pointer.
        "f1: push rdi\n push rdi\n call [r13]\n pop rdi\n pop rdi\n ret\n",
        "f1: mov [rsp - 16], rdi\n mov rax, [rsp - 16]\n ret\n",
    ];
    for functions in kinds {
        for calls in [BY_MEMORY, BY_REGISTER] {
            let (stop, _) = compare(&table_of(3, calls, functions), &[2_500, 613], 20_000);
            assert!(has_exited(&stop), "{functions}: {stop:?}");
        }
    }
}

#[test]
fn pointers_that_lead_nowhere_stop_at_the_same_instruction() {
    let kinds = [
        "f1: cmp edi, 100\n ja 1f\n mov qword ptr [r13 + 16], 0\n1: mov eax, edi\n ret\n",
        "f1: cmp edi, 100\n ja 1f\n lea rax, [rip + table]\n mov [r13 + 16], rax\n1: mov eax, edi\n ret\n",
        "f1: cmp edi, 100\n ja 1f\n mov rax, [rdi]\n1: mov eax, edi\n ret\n",
        "f1: cmp edi, 100\n ja 1f\n mov [rsp], rdi\n1: mov eax, edi\n ret\n",
        "f1: cmp edi, 100\n ja 1f\n mov r12, rdi\n1: mov eax, edi\n ret\n",
    ];
    for functions in kinds {
        let (stop, machine) = compare(&table_of(3, BY_MEMORY, functions), &[2_500, 613], 20_000);
        assert!(!has_exited(&stop) || machine.warnings().count() > 0, "{functions}: {stop:?}");
    }
}

#[test]
fn the_host_by_a_pointer_is_left_to_the_host() {
    let calls = "lea rdi, [rip + text]\n mov r8, [rip + served]\n call r8";
    let text = table_of(1, calls, "f0: ret\n.data\ntext: .asciz \"words\"\n.balign 8\nserved: .quad strlen\n.text\n");
    let (stop, machine) = compare(&text, &[2_500, 613], 20_000);
    assert!(has_exited(&stop), "{stop:?}");
    assert_eq!(n_inlined(&machine), 0);
}

#[test]
fn the_shipped_limits_give_the_same_end() {
    let program = super::program(&table_of(4, BY_MEMORY, "").replace("mov ebx, 900", "mov ebx, 60000"));
    let mut fast = super::machine(&program).tuned(Tuning::default()).without_history().expect("a second emulator");
    let mut recorded = super::machine(&program);
    assert_eq!(fast.run(&RunUntil::default()), recorded.run(&RunUntil::default()));
    assert_eq!((fast.position(), fast.digest()), (recorded.position(), recorded.digest()));
    assert_eq!(n_inlined(&fast), 4);
}
