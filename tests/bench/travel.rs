//! How long each command of time takes on a long record: 100 million steps, or as many as the first argument says.
//!
//! Prints one table. It judges nothing: the numbers depend on the machine.

use asmscope::engine::machine::{Config, Until};
use asmscope::session::session::Session;
use asmscope::source;
use std::time::{Duration, Instant};

/// Calls, pushes, a variable and a heap block that are written in each round, and a variable that is written once.
const PROGRAM: &str = "
main:   mov edi, 64
        call malloc
        mov rbx, rax
        mov qword ptr [once], 1
        mov qword ptr [lone], 1
round:  mov rdi, [rbx]
        call helper
        mov [rbx], rax
        mov rcx, rax
        and rcx, 7
        mov [rbx + rcx*8], rax
        inc qword ptr [often]
        jmp round
rare:   inc qword ptr [once]
        ret
helper: push rdi
        lea rax, [rdi + 3]
        xor rax, rdi
        pop rdi
        mov rdx, rax
        and rdx, 0xffff
        ret
        .data
lone:   .quad 0
        .zero 120
once:   .quad 0
often:  .quad 0
";

fn main() {
    let steps = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(100_000_000);
    let program = source::assemble("travel", PROGRAM).unwrap_or_else(|errors| panic!("{errors:?}"));
    let config = Config { stack_size: 64 << 10, heap_size: 1 << 20, input: Vec::new(), typed_room: 1 << 16 };
    let mut session = Session::new(program, config).expect("the sizes are in range");
    let start = Instant::now();
    session.machine_mut().run(&Until { steps: Some(steps), ..Until::default() });
    let size = session.machine().record_size() >> 20;
    println!("recorded {steps} steps in {:.1?}: {size} MiB, from step {}", start.elapsed(), session.machine().start());
    let first = session.machine().start().0;
    row(&mut session, "goto end, and a fresh position each time", &places(first, steps), "");
    row(&mut session, "back", &vec!["back".to_owned(); 20], "");
    session_line(&mut session, "goto end");
    row(&mut session, "who rax: a few steps back", &["who rax".to_owned()], "");
    row(&mut session, "who often: once in a round", &["who [often]".to_owned(), "who".to_owned()], "");
    row(&mut session, "who lone: written at the start", &["who [lone]".to_owned()], "");
    row(&mut session, "who once: the same, beside a busy variable", &["who [once]".to_owned()], "");
    row(&mut session, "who r15: never written", &["who r15".to_owned()], "");
    row(&mut session, "origin rax", &["origin rax".to_owned()], "");
    row(&mut session, "rc to a breakpoint nearby", &["rc".to_owned()], "b helper");
    session_line(&mut session, "delete");
    row(&mut session, "rc to a breakpoint never met", &["rc".to_owned()], "b rare");
    session_line(&mut session, "goto end");
    row(&mut session, "rc to a change of a variable, at the start", &["rc".to_owned()], "watch lone");
    session_line(&mut session, "delete");
    session_line(&mut session, "goto end");
    row(&mut session, "rni over a call", &["rni".to_owned(), "rni".to_owned()], "");
    row(&mut session, "when often == the middle", &[format!("when [often] == {}", steps / 32)], "");
    row(&mut session, "when r15 == 1: never", &["when r15 == 1".to_owned()], "");
    row(&mut session, "timeline", &["timeline".to_owned()], "");
    row(&mut session, "info history", &["info history".to_owned()], "");
}

fn places(first: u64, end: u64) -> Vec<String> {
    let mut random = 7_u64;
    let mut place = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("goto {}", first + (random >> 20) % (end - first))
    };
    (0..30).map(|_| place()).chain(["goto start".to_owned(), "goto end".to_owned()]).collect()
}

fn row(session: &mut Session, what: &str, lines: &[String], before: &str) {
    session_line(session, before);
    let mut times: Vec<Duration> = lines.iter().map(|line| session_line(session, line)).collect();
    times.sort();
    let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
    println!("{what:<46} median {median:>9.1?}   most {most:>9.1?}");
}

fn session_line(session: &mut Session, line: &str) -> Duration {
    let start = Instant::now();
    if let Err(error) = session.line(line, &mut |_, _| {}) {
        println!("`{line}`: {error}");
    }
    start.elapsed()
}
