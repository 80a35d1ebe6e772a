//! How long it takes to look back at a run that was not recorded: 100 million steps in fast mode, or as many as the first argument says.
//!
//! Prints a line for each program, in processor time: the run, one step back from where it stands, going to places all over it, and
//! what is kept for that. Names as further arguments choose among the programs. It judges nothing.

mod kernels;

use asmscope::engine::machine::Machine;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::location::Location;
use asmscope::model::memory_map::DATA_BASE;
use asmscope::model::register::Register;
use asmscope::model::run::{RunUntil, SearchGoal};
use asmscope::source;
use nix::sys::resource::{UsageWho, getrusage};
use std::time::Duration;

/// Blocks change their size, and some are zeroed first.
const RESIZED: &str = "
main:   push rbx
round:  mov edi, 5
        mov esi, 8
        call calloc
        mov rbx, rax
        mov rdi, rax
        mov esi, 200
        call realloc
        mov rbx, rax
        mov [rbx + 100], rbx
        mov rdi, rax
        mov esi, 90
        call realloc
        mov rdi, rax
        call free
        jmp round
";

/// Of 100,000 live blocks one after the other, picked at random, gives way to another.
const MANY: &str = "
main:   mov edi, 800000
        call malloc
        mov rbx, rax
        xor r12d, r12d
        mov r13, 88172645463325252
fill:   mov edi, 32
        call malloc
        mov [rbx + 8*r12], rax
        mov [rax], r12
        inc r12
        cmp r12, 100000
        jne fill
round:  mov rax, r13
        shl rax, 13
        xor r13, rax
        mov rax, r13
        shr rax, 7
        xor r13, rax
        mov rax, r13
        shl rax, 17
        xor r13, rax
        mov eax, r13d
        imul rax, rax, 100000
        shr rax, 32
        lea r14, [rbx + 8*rax]
        mov rdi, [r14]
        call free
        mov edi, r13d
        and edi, 63
        add edi, 8
        call malloc
        mov [r14], rax
        mov [rax], r13
        jmp round
";

/// Variables beside each other: one written once, one in every round, one in every 2^20th.
const RARELY: &str = "
main:   mov qword ptr [once], 1
        mov r12d, 7
        call rounds
rounds: inc qword ptr [often]
        lea rax, [rax + 2*rax + 1]
        xor rcx, rax
        mov rdx, [often]
        and edx, 0xfffff
        jne rounds
        inc qword ptr [seldom]
        mov rbp, rcx
        jmp rounds
never:  ret
        .data
once:   .quad 0
often:  .quad 0
seldom: .quad 0
";

const PROGRAMS: [(&str, &str); 3] = [("resized", RESIZED), ("many", MANY), ("rarely", RARELY)];
const KERNELS: [&str; 6] = ["fib", "stack", "sweep", "copy", "churn", "list"];

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).peekable();
    let steps = arguments.next_if(|n| n.parse::<u64>().is_ok()).map_or(100_000_000, |n| n.parse().expect("digits"));
    let wanted: Vec<String> = arguments.collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name);
    println!("{:<8} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}", "", "run", "back", "most", "goto", "most", "kept");
    for name in KERNELS.into_iter().filter(|name| is_wanted(name)) {
        measure(name, kernels::machine(name), steps);
    }
    for (name, text) in PROGRAMS.into_iter().filter(|(name, _)| is_wanted(name)) {
        let program = source::assemble(name, text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        measure(name, kernels::at_the_start(&program), steps);
    }
}

fn measure(name: &str, machine: Machine, steps: u64) {
    let mut machine = machine.without_history().expect("another emulator");
    let ran = timed(|| run(&mut machine, steps));
    let kept = machine.recording_extent().size >> 20;
    let mut backs: Vec<Duration> = (0..20).map(|_| back(&mut machine)).collect();
    let mut gotos: Vec<Duration> = places(steps).map(|to| timed(|| machine.seek(StepIndex(to)))).collect();
    let (back, back_most) = middle_and_most(&mut backs);
    let (goto, goto_most) = middle_and_most(&mut gotos);
    println!("{name:<8} {ran:>9.1?} {back:>9.1?} {back_most:>9.1?} {goto:>9.1?} {goto_most:>9.1?} {kept:>5} MiB");
    machine.seek(StepIndex(u64::MAX));
    questions(&mut machine);
}

/// What is asked of the whole run: where a register and a few bytes were written, and an instruction executed.
fn questions(machine: &mut Machine) {
    let places = (0..3).map(|nth| Location::Memory { address: Address(DATA_BASE + 8 * nth), size: 8 });
    let registers = [Register::RAX, Register::RBP, Register::R12, Register::R15].map(Location::Register);
    for watched in registers.into_iter().chain(places) {
        let mut found = None;
        let end = machine.position();
        let writes = timed(|| found = Some(machine.find_back(end, &[SearchGoal::Writes(watched)])));
        let changes = timed(|| found = Some(machine.find_back(end, &[SearchGoal::Changes(watched)])));
        println!("    who {watched:?}: {writes:.1?}, rc {changes:.1?}, {found:?}");
    }
}

/// A few steps back right after something was executed, as many as the recorder may have taken last.
fn back(machine: &mut Machine) -> Duration {
    machine.seek(StepIndex(u64::MAX));
    run(machine, 123_457);
    timed(|| assert_eq!(machine.back(5000), 5000))
}

fn run(machine: &mut Machine, steps: u64) {
    machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() });
}

fn places(end: u64) -> impl Iterator<Item = u64> {
    let mut random = 7_u64;
    (0..30).map(move |_| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 20) % end
    })
}

fn middle_and_most(times: &mut [Duration]) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() - 1])
}

fn timed(what: impl FnOnce()) -> Duration {
    let start = used();
    what();
    used().saturating_sub(start)
}

/// Processor time that this process took so far, the system's share included.
fn used() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("it is known of oneself");
    let microseconds = [usage.user_time(), usage.system_time()].map(|time| time.tv_sec() * 1_000_000 + time.tv_usec());
    Duration::from_micros(microseconds.iter().sum::<i64>() as u64)
}
