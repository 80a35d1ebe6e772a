//! Recursion without hooks against the recorder: the same state wherever a run stops.
//!
//! Everything observable is compared; speed is measured elsewhere.

mod gates;
mod generated;
mod pointers;

use crate::engine::machine::Machine;
use crate::engine::tuning::Tuning;
use crate::model::addr::{Address, StepIndex};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::run::{Config, RunUntil, Stop};
use crate::source;
use std::collections::HashSet;

fn program(text: &str) -> Program {
    source::assemble("", text).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"))
}

fn machine(program: &Program) -> Machine {
    let config = Config { stack_size: 64 << 10, heap_size: 1 << 20, input: Vec::new(), typed_capacity: 0 };
    Machine::new(program, &config).expect("the sizes are in range")
}

fn fast(program: &Program) -> Machine {
    let short = Tuning {
        reexecuted_segment_steps: 5_000,
        max_dirty_page_steps: 2_500,
        hot_entries: 50,
        min_hot_steps: 0,
        ..Tuning::default()
    };
    machine(program).tuned(short).without_history().expect("a second emulator")
}

/// The number of functions that are procedures of some loop.
fn n_procedures(machine: &Machine) -> usize {
    let loops = &machine.replayer.fast.as_ref().expect("it has a second emulator").hot_loops.loops;
    let contexts = loops.iter().flat_map(|hot_loop| &hot_loop.body.contexts);
    contexts.filter(|context| context.is_procedure).map(|context| context.function).collect::<HashSet<u64>>().len()
}

/// Runs a program both ways, in runs of the given lengths over and over, and compares the states after each. Returns how it ended.
fn compare(text: &str, run_lengths: &[u64], most: u64) -> (Stop, Machine) {
    let program = program(text);
    let (mut recorded, mut fast) = (machine(&program), fast(&program));
    for steps in run_lengths.iter().cycle() {
        let until = RunUntil { steps: Some(*steps), ..RunUntil::default() };
        let stop = recorded.run(&until);
        assert_eq!(stop, fast.run(&until), "{text}");
        assert_eq!(recorded.position(), fast.position(), "{text}");
        assert_eq!(recorded.registers(), fast.registers(), "{text}");
        assert_eq!(recorded.frames(), fast.frames(), "at {}: {text}", fast.position());
        assert_eq!(recorded.digest(), fast.digest(), "at {}: {text}", fast.position());
        assert_eq!(recorded.warnings().count(), fast.warnings().count(), "{text}");
        if stop != Stop::Steps || recorded.position().0 > most {
            return (stop, fast);
        }
    }
    unreachable!("there is always another run")
}

const FIB: &str = "
main:   push rbx
        mov ebx, 20
again:  mov edi, 12
        call fib
        dec ebx
        jne again
        pop rbx
        ret
fib:    cmp rdi, 2
        jb small
        push rbx
        push rdi
        sub rsp, 8
        dec rdi
        call fib
        mov rbx, rax
        mov rdi, [rsp + 8]
        sub rdi, 2
        call fib
        add rax, rbx
        add rsp, 16
        pop rbx
        ret
small:  mov rax, rdi
        ret
";

#[test]
fn recursion_without_a_hook_gives_the_same_states() {
    let (stop, machine) = compare(FIB, &[1_000_000], 1_000_000);
    assert!(matches!(stop, Stop::Exited { .. }), "{stop:?}");
    assert_eq!(n_procedures(&machine), 1);
}

#[test]
fn a_run_may_stop_at_any_step() {
    for step in [997, 3_001] {
        compare(FIB, &[step, 511, step + 13], 60_000);
    }
}

/// A `main` that calls `f` with this first argument 300 times.
fn driven(argument: u64, functions: &str) -> String {
    let main = "main: push rbx\n mov ebx, 300\nagain: mov edi, ARGUMENT\n mov esi, 3\n call f\n dec ebx\n jne again\n pop rbx\n ret\n";
    main.replace("ARGUMENT", &argument.to_string()) + functions
}

/// Sums up with a frame pointer, and saves registers without need.
const FRAMED: &str = "
f:      push rbp
        mov rbp, rsp
        push r12
        push r13
        mov [rbp - 24], rdi
        sub rsp, 16
        test rdi, rdi
        je done
        lea r12, [rdi + rdi]
        dec rdi
        call f
        add rax, r12
        add rax, [rbp - 24]
        jmp out
done:   xor eax, eax
out:    add rsp, 16
        pop r13
        pop r12
        leave
        ret
";

const EVEN_AND_ODD: &str = "
f:      test rdi, rdi
        jne one
        mov eax, 1
        ret
one:    sub rsp, 8
        dec rdi
        call odd
        add rsp, 8
        ret
odd:    test rdi, rdi
        jne two
        xor eax, eax
        ret
two:    sub rsp, 8
        dec rdi
        call f
        add rsp, 8
        ret
";

const ACKERMANN: &str = "
f:      mov esi, 2
        xchg rdi, rsi
        jmp .start
.start: sub rsp, 8
        call ack
        add rsp, 8
        ret
ack:    test rdi, rdi
        jne some
        lea rax, [rsi + 1]
        ret
some:   push rbx
        mov rbx, rdi
        test rsi, rsi
        jne both
        lea rdi, [rbx - 1]
        mov esi, 1
        call ack
        pop rbx
        ret
both:   dec rsi
        call ack
        mov rsi, rax
        lea rdi, [rbx - 1]
        call ack
        pop rbx
        ret
";

/// Moves disks, and has a leaf with a red zone, which pushes besides.
const HANOI: &str = "
f:      cmp rdi, 1
        je one
        push rdi
        push rbx
        sub rsp, 8
        dec rdi
        call f
        mov rbx, rax
        call leaf
        add rbx, rax
        mov rdi, [rsp + 16]
        dec rdi
        call f
        add rax, rbx
        add rsp, 8
        pop rbx
        pop rdi
        ret
one:    mov eax, 1
        ret
leaf:   mov [rsp - 8], rdi
        push rsi
        mov dword ptr [rsp - 12], 5
        mov eax, [rsp - 12]
        pop rsi
        test dil, 1
        je even
        lea rax, [rax + rax]
even:   ret
";

/// Its calls are at different depths, and whether there is one is decided late.
const UNEVEN: &str = "
f:      push rbx
        mov rbx, rdi
        cmp rdi, 2
        jb small
        sub rsp, 32
        dec rdi
        call f
        add rsp, 32
        test bl, 1
        je skip
        lea rdi, [rbx - 2]
        call f
skip:   inc rax
        pop rbx
        ret
small:  push r14
        xor r14d, r14d
        mov rax, r14
        pop r14
        pop rbx
        ret
";

#[test]
fn many_kinds_of_recursion_run_without_a_hook() {
    let all = [(FRAMED, 40, 1), (EVEN_AND_ODD, 60, 1), (ACKERMANN, 3, 1), (HANOI, 6, 1), (UNEVEN, 8, 1)];
    for (functions, argument, n) in all {
        let text = driven(argument, functions);
        for run_lengths in [&[1_000_000][..], &[1_511, 700], &[5_003]] {
            let (_, machine) = compare(&text, run_lengths, 40_000);
            assert!(n_procedures(&machine) >= n, "{functions}");
        }
    }
}

#[test]
fn a_stack_overflow_is_found_at_the_same_instruction() {
    let fib = FIB.split_at(FIB.find("fib:").expect("it is there")).1.replace("fib", "f");
    for functions in [EVEN_AND_ODD, FRAMED, &fib] {
        let deep = " cmp ebx, 190\n jne on\n mov edi, 100000\n call f\non: dec ebx";
        let text = driven(6, functions).replace(" dec ebx", deep);
        let (stop, machine) = compare(&text, &[2_000_000], 200_000);
        assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == "stack-overflow"), "{stop:?}");
        assert!(n_procedures(&machine) > 0);
    }
}

/// What is for the recorder, or ends a loop, in a function that calls itself.
const LINES: [&str; 13] = [
    // It overwrites its return address.
    "mov qword ptr [rsp], 5",
    // It leaves the stack pointer elsewhere.
    "push rax",
    // It reads what it did not write.
    "mov rax, [rsp - 16]",
    // It does not give rbx back.
    "mov rbx, 5",
    // It writes far below the stack pointer.
    "mov qword ptr [rsp - 200], 5",
    // It reads elsewhere.
    "mov rax, [rip + f]",
    // It reads through a pointer.
    "mov [rsp - 8], rsp\n mov rax, [rsp - 8]\n xor ecx, ecx\n mov rax, [rax + rcx - 8]",
    // It divides.
    "mov ecx, 3\n xor edx, edx\n div ecx",
    // It loops.
    "mov ecx, 2\nround: dec ecx\n jne round",
    // It sets the direction flag.
    "std\n cld",
    // It reads its caller's frame.
    "mov rax, [rsp + 8]",
    // It calls what is served.
    "sub rsp, 8\n push rdi\n push rdi\n mov edi, 5\n call malloc\n pop rdi\n pop rdi\n add rsp, 8",
    // What it writes depends.
    "test edi, 1\n je even\n mov [rsp - 8], rdi\neven: nop",
];

#[test]
fn recursive_functions_do_what_is_for_the_recorder() {
    for line in LINES {
        let text = driven(
            5,
            &["f: test rdi, rdi\n je out\n ", line, "\n sub rsp, 8\n dec rdi\n call f\n add rsp, 8\nout: ret\n"]
                .concat(),
        );
        compare(&text, &[1_003], 20_000);
    }
}

/// Stop conditions, edits and seeks in between give the same states as with the recorder.
#[test]
fn breakpoints_edits_and_seeks_between_runs_change_nothing() {
    let text = FIB.replace("add rax, rbx", "add rax, rbx\nsum:");
    let program = program(&text);
    let (mut recorded, mut fast) = (machine(&program), fast(&program));
    let at = |name: &str| Address(program.symbols[name].value);
    let steps = |n| RunUntil { steps: Some(n), ..RunUntil::default() };
    let stops = |name: &str| RunUntil { addresses: vec![at(name)], ..RunUntil::default() };
    let both = |recorded: &mut Machine, fast: &mut Machine, act: &dyn Fn(&mut Machine) -> Option<Stop>| {
        assert_eq!(act(recorded), act(fast));
        assert_eq!((recorded.position(), recorded.frames()), (fast.position(), fast.frames()));
        assert_eq!(recorded.digest(), fast.digest(), "at {}", fast.position());
    };
    for (idx, until) in [steps(9_001), stops("sum"), stops("again"), steps(6_003), stops("small")].iter().enumerate() {
        both(&mut recorded, &mut fast, &|machine| Some(machine.run(until)));
        both(&mut recorded, &mut fast, &|machine| {
            machine.set_register(Register::RDX, idx as u128);
            None
        });
        both(&mut recorded, &mut fast, &|machine| Some(machine.run(&steps(7_777))));
    }
    let end = recorded.position().0;
    for position in [end - 1, end - 3_001, end - 5_500, end] {
        both(&mut recorded, &mut fast, &|machine| {
            machine.seek(StepIndex(position));
            None
        });
        assert_eq!(recorded.step_at(StepIndex(position - 1)), fast.step_at(StepIndex(position - 1)));
    }
    both(&mut recorded, &mut fast, &|machine| {
        machine.seek(StepIndex(end - 4_000));
        machine.set_register(Register::RDI, 9);
        Some(machine.run(&steps(30_000)))
    });
    assert!(n_procedures(&fast) > 0);
}
