//! How fast it is, where it matters to people: a step at the prompt, the start, and a million recorded steps.
//!
//! Prints one table with the machine it ran on; medians, never best cases. `scripts/bench` runs it. It judges nothing: the numbers
//! depend on the machine, so no test may fail because of them.

#![allow(clippy::cast_precision_loss, reason = "times and sizes are shown with three digits")]

use asmscope::engine::machine::{Config, Machine, Until};
use asmscope::faces::answer::answer;
use asmscope::faces::theme::{Color, Glyphs, Syntax, Theme};
use asmscope::model::addr::StepIndex;
use asmscope::model::program::Program;
use asmscope::model::step::Step;
use asmscope::session::session::Session;
use asmscope::source;
use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const MILLION: u64 = 1_000_000;

fn main() {
    println!("machine     {}", machine_name());
    println!();
    row("a step at the prompt: parsed, assembled, executed, its delta drawn", &time(step_at_the_prompt()));
    row("from start to the end of an empty session, as a process", &time(start_and_end()));
    for (name, text) in [("arithmetic", ARITHMETIC), ("calls", CALLS), ("memory", MEMORY)] {
        million_steps(name, text);
    }
    println!();
    for (name, text) in [("push and pop", STACK), ("heap sweep", SWEEP), ("linked list", LIST), ("SSE copy", COPY)] {
        cost_of_checks(name, text);
    }
}

/// The same run with and without the checks on heap blocks, ended calls and conventions, turn about.
fn cost_of_checks(name: &str, text: &str) {
    const STEPS: u64 = 4 * MILLION;
    let program = source::assemble(name, text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    let config = Config { stack_size: 64 << 10, heap_size: 1 << 20, input: Vec::new(), typed_room: 0 };
    let run = |mut machine: Machine| {
        let start = Instant::now();
        machine.run(&Until { steps: Some(STEPS), ..Until::default() });
        assert_eq!(machine.position(), StepIndex(STEPS), "{name} ends too early");
        start.elapsed()
    };
    let new = || Machine::new(&program, &config).expect("the sizes are in range");
    let (checked, unchecked): (Vec<_>, Vec<_>) = (0..7).map(|_| (run(new()), run(new().without_checks()))).unzip();
    let (checked, unchecked) = (time(checked).0, time(unchecked).0);
    let ratio = checked.as_secs_f64() / unchecked.as_secs_f64();
    let rate = STEPS as f64 / checked.as_secs_f64() / MILLION as f64;
    println!(
        "{name:<20} checked {:>9}   unchecked {:>9}   ratio {ratio:.2}   {rate:.1} M/s",
        show(checked),
        show(unchecked)
    );
}

/// Typed one after the other, each different from the last so that nothing is remembered.
fn step_at_the_prompt() -> Vec<Duration> {
    let config = Config { stack_size: 64 << 10, heap_size: 16 << 20, input: Vec::new(), typed_room: 0x4_0000 };
    let mut session = Session::new(Program::default(), config).expect("the sizes are in range");
    let theme = Theme { color: Color::On, glyphs: Glyphs::Unicode, syntax: Syntax::Intel, width: 80 };
    let lines = (0..2000).map(|n| match n % 4 {
        0 => format!("mov rax, {}", n * 7919),
        1 => format!("lea rcx, [rax + rax*4 + {n}]"),
        2 => format!("mov qword ptr [rsp - {}], rcx", 8 + 8 * (n % 64)),
        _ => format!("add rax, {}", n * 31),
    });
    let timed = lines.map(|line| {
        let start = Instant::now();
        let done = session.line(&line, &mut |session, reply| {
            black_box(answer(session, &reply, &theme));
        });
        let took = start.elapsed();
        assert!(done.is_ok(), "{line}: {:?}", done.err());
        took
    });
    timed.collect()
}

fn start_and_end() -> Vec<Duration> {
    let once = || {
        let start = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_asmscope")).stdin(Stdio::null()).stdout(Stdio::null()).status();
        assert!(status.expect("the program can be started").success());
        start.elapsed()
    };
    (0..100).map(|_| once()).collect()
}

/// Runs a million steps, then reads each of them back as a whole [`Step`].
fn million_steps(name: &str, text: &str) {
    let program = source::assemble(name, text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    let config = Config { stack_size: 64 << 10, heap_size: 1 << 20, input: Vec::new(), typed_room: 0 };
    let mut runs = Vec::new();
    let mut reads = Vec::new();
    let mut record = 0;
    let mut sizes = Vec::new();
    for _ in 0..5 {
        let mut machine = Machine::new(&program, &config).expect("the sizes are in range");
        let start = Instant::now();
        machine.run(&Until { steps: Some(MILLION), ..Until::default() });
        runs.push(start.elapsed());
        assert_eq!(machine.position(), StepIndex(MILLION), "{name} ends too early");
        record = machine.record_size() as u64;
        sizes.clear();
        let start = Instant::now();
        machine.walk(StepIndex(0), StepIndex(MILLION), |step| sizes.push(size_of_step(black_box(&step))));
        reads.push(start.elapsed());
    }
    sizes.sort_unstable();
    let whole: Vec<Duration> = runs.iter().zip(&reads).map(|(run, read)| *run + *read).collect();
    row(&format!("a million steps of {name}: executed and recorded"), &time(runs));
    row("    the same, each read back as a full Step", &time(whole));
    println!(
        "    {:.1} bytes of record a step; {} bytes as a Step",
        record as f64 / MILLION as f64,
        sizes[sizes.len() / 2]
    );
}

/// Bytes that a Step takes in memory, with what it points at.
fn size_of_step(step: &Step) -> usize {
    let writes: usize = step.writes.iter().map(|write| size_of_val(write) + write.old.len() + write.new.len()).sum();
    let reads: usize = step.reads.iter().map(|read| size_of_val(read) + read.bytes.len()).sum();
    size_of_val(step)
        + size_of_val(&step.registers[..])
        + size_of_val(&step.heap[..])
        + size_of_val(&step.frames[..])
        + step.output.len()
        + writes
        + reads
}

fn time(mut samples: Vec<Duration>) -> (Duration, Duration) {
    samples.sort_unstable();
    (samples[samples.len() / 2], samples[samples.len() * 9 / 10])
}

fn row(what: &str, (median, ninth): &(Duration, Duration)) {
    println!("{what:<70} median {:>9}   90% {:>9}", show(*median), show(*ninth));
}

fn show(time: Duration) -> String {
    match time.as_nanos() {
        0..1_000_000 => format!("{:.1} µs", time.as_nanos() as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} ms", time.as_nanos() as f64 / 1e6),
        _ => format!("{:.2} s", time.as_secs_f64()),
    }
}

fn machine_name() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    format!("{}, {cores} cores, {}", model.unwrap_or_else(|| std::env::consts::ARCH.to_owned()), std::env::consts::OS)
}

const ARITHMETIC: &str = "
again:
        add     rax, rcx
        imul    rdx, rax, 31
        xor     rcx, rdx
        shr     rdx, 3
        sub     rax, rdx
        jmp     again
";

const CALLS: &str = "
main:
        sub     rsp, 8
        mov     edi, 30
        call    fib
        jmp     main
fib:
        cmp     rdi, 2
        jb      .small
        push    rbx
        push    rdi
        dec     rdi
        call    fib
        mov     rbx, rax
        pop     rdi
        sub     rdi, 2
        call    fib
        add     rax, rbx
        pop     rbx
        ret
.small:
        mov     rax, rdi
        ret
";

const MEMORY: &str = "
again:
        lea     rdi, [rip + buffer]
        mov     ecx, 512
.next:
        mov     rax, qword ptr [rdi]
        add     rax, rcx
        mov     qword ptr [rdi], rax
        add     rdi, 8
        dec     ecx
        jne     .next
        jmp     again
        .data
buffer: .zero   4096
";

const STACK: &str = "
again:
        push    rax
        push    rcx
        pop     rcx
        pop     rax
        jmp     again
";

const SWEEP: &str = "
main:
        sub     rsp, 8
        mov     edi, 65536
        call    malloc
again:
        mov     rdi, rax
        mov     ecx, 8192
.next:
        mov     qword ptr [rdi], rcx
        add     rdi, 8
        dec     ecx
        jne     .next
        jmp     again
";

const LIST: &str = "
main:
        push    rbx
        push    r12
        sub     rsp, 8
        xor     ebx, ebx
        mov     r12d, 500
.build:
        mov     edi, 16
        call    malloc
        mov     qword ptr [rax], rbx
        mov     qword ptr [rax + 8], r12
        mov     rbx, rax
        dec     r12d
        jne     .build
again:
        mov     rax, rbx
        xor     ecx, ecx
.walk:
        add     rcx, qword ptr [rax + 8]
        mov     rax, qword ptr [rax]
        test    rax, rax
        jne     .walk
        jmp     again
";

const COPY: &str = "
main:
        sub     rsp, 8
        mov     edi, 65536
        mov     esi, 1
        call    calloc
again:
        mov     rdi, rax
        mov     ecx, 4000
.next:
        movups  xmm0, xmmword ptr [rdi]
        movups  xmmword ptr [rdi + 16], xmm0
        add     rdi, 16
        dec     ecx
        jne     .next
        jmp     again
";
