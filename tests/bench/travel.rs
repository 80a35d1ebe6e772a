//! How long each command of time takes on a long record: 100 million steps, or as many as the first argument says. Of the rows only
//! those that the second is a part of are shown.
//!
//! Prints one table for each of two programs, in processor time. It judges nothing: the numbers depend on the machine.

use asmscope::model::run::{Config, RunUntil};
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::Session;
use asmscope::source;
use nix::sys::resource::{UsageWho, getrusage};
use std::time::Duration;

/// Calls, pushes, variables and a heap block that are written in each round, of 21 steps; and neighbours of theirs that are
/// written once, at the start, in `.data`, on the stack and on the heap.
const ROUNDS: &str = "
main:   mov edi, 64
        call malloc
        mov rbx, rax
        mov qword ptr [rbx + 56], 1
        push 7
        mov qword ptr [lone], 1
        mov qword ptr [once], 1
        mov dword ptr [half], 1
        call rounds
        ret
rounds: mov rdi, [rbx]
        call helper
        mov [rbx], rax
        mov rcx, rax
        and rcx, 3
        mov [rbx + rcx*8], rax
        inc qword ptr [often]
        inc dword ptr [half + 4]
        mov dword ptr [flag], 1
        mov r8, [there]
        mov [there + 8], r8
        mov r8, [there + 8]
        mov [there], r8
        jmp rounds
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
half:   .long 0, 0
flag:   .long 0, 0
there:  .quad 5, 0
";

/// Small blocks come and go.
const BLOCKS: &str = "
main:   push rbx
        mov dword ptr [once], 1
round:  mov edi, 40
        call malloc
        mov rbx, rax
        mov [rbx], rax
        mov rdi, rbx
        mov esi, 80
        call realloc
        mov rdi, rax
        call free
        inc dword ptr [often]
        jmp round
rare:   ret
        .data
once:   .long 0
often:  .long 0
";

fn main() {
    let steps = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(100_000_000);
    rounds(&mut recorded("rounds", ROUNDS, steps), steps);
    blocks(&mut recorded("blocks", BLOCKS, steps / 10), steps / 10);
    live(steps / 10);
}

fn made(name: &str, text: &str, steps: u64) -> Session {
    let program = source::assemble(name, text).unwrap_or_else(|errors| panic!("{errors:?}"));
    let config = Config { stack_size: 64 << 10, heap_size: 1 << 20, input: Vec::new(), typed_capacity: 1 << 16 };
    Session::new(program, config).expect("the sizes are in range").with_step_limit(steps)
}

fn recorded(name: &str, text: &str, steps: u64) -> Session {
    let mut session = made(name, text, steps);
    let start = used();
    session.machine_mut().run(&RunUntil { steps: Some(steps), ..RunUntil::default() });
    let size = session.machine().recording_extent().size >> 20;
    let first = session.machine().start();
    println!("{name}: recorded {steps} steps in {:.1?}: {size} MiB, from step {first}", used().saturating_sub(start));
    session
}

fn rounds(session: &mut Session, steps: u64) {
    let first = session.machine().start().0;
    let middle = first + (steps - first) / 2;
    many(session, "goto a fresh position each time", &places(first, steps));
    many(session, "back", &vec!["back".to_owned(); 20]);
    session_line(session, "goto end");
    row(session, "who rax: a few steps back", &[], "who rax");
    row(session, "who often: once in a round", &[], "who [often]");
    row(session, "who lone: written at the start", &[], "who [lone]");
    row(session, "who once: the same, beside a busy variable", &[], "who [once]");
    row(session, "who half: the same, a dword", &[], "who dword [half]");
    row(session, "who on the stack, beside what calls push", &[], "who [0x7fffffffeff0]");
    row(session, "who on the heap, beside busy words", &[], "who [rbx+56]");
    row(session, "who r15: never written", &[], "who r15");
    row(session, "origin rax", &[], "origin rax");
    row(session, "origin there: moved to and fro", &[], "origin [there]");
    row(session, "origin once", &[], "origin [once]");
    row(session, "rc to a breakpoint nearby", &["b helper"], "rc");
    row(session, "rc to a breakpoint never met", &["delete", "b rare", "goto end"], "rc");
    row(session, "rc to a change at the start", &["delete", "watch lone", "goto end"], "rc");
    row(session, "rc to a change beside a busy variable", &["delete", "watch once", "goto end"], "rc");
    row(session, "rc to a change, written again and again", &["delete", "watch dword [flag]", "goto end"], "rc");
    row(session, "c in the record: nothing is met", &["delete", "b rare", "goto start"], "c");
    row(session, "c in the record: a change near the end", &["delete", "watch [once]", "goto start", "c"], "c");
    row(session, "si: half of the record", &["delete", "goto start"], &format!("si {}", middle - first));
    row(session, "rni over a call", &["goto end"], "rni");
    row(session, "rfinish: a call at the start", &["goto end"], "rfinish");
    row(session, "when often == the middle", &["goto end"], &format!("when [often] == {}", steps / 42));
    row(session, "when r15 == 1: never", &[], "when r15 == 1");
    row(session, "when rax == 1 && rdx == 2: never, changes often", &[], "when rax == 1 && rdx == 2");
    row(session, "when [rsp] == 1: never, a place that moves", &[], "when [rsp] == 1");
    row(session, "when u64[rax] == 5: never, any address", &[], "when [rax] == 5");
    row(session, "when zf && rcx == 7: never, flags", &[], "when zf && rcx == 7");
    row(session, "c: a condition that never holds", &["delete", "b helper if rdi == -1", "goto start"], "c");
    row(session, "rc: a condition that never holds", &["goto end"], "rc");
    row(session, "rc: the same, of memory", &["delete", "b helper if [often] == -1", "goto end"], "rc");
    row(session, "c: the same, of memory", &["goto start"], "c");
    row(session, "rc: the same, where a register points", &["delete", "b helper if [rsp+8] == -1", "goto end"], "rc");
    row(session, "until a place never met", &["delete", "goto start"], "until rare");
    row(session, "until a place met at once", &["goto start", "si 30"], "until helper");
    row(session, "finish: to the end of the record", &["goto start", "si 10"], "finish");
    row(session, "ni over a call of all steps", &["goto start", "si 9"], "ni");
    row(session, "c with a watch on the stack", &["goto start", "si 10", "watch [rsp]"], "c");
    row(session, "rc with a watch on the stack", &["goto end"], "rc");
    row(session, "rc with a watch on a flag: often", &["delete", "goto end", "watch cf"], "rc");
    row(session, "timeline", &["delete"], "timeline");
    row(session, "info history", &[], "info history");
    let past = format!("goto {middle}");
    row(session, "an edit in the middle", &[&past], "r15 = 1");
    row(session, "branch: back to the old future", &[], "branch 1");
}

fn blocks(session: &mut Session, steps: u64) {
    many(session, "goto a fresh position each time", &places(session.machine().start().0, steps));
    session_line(session, "goto end");
    row(session, "who once: beside a busy variable", &[], "who dword [once]");
    row(session, "who r15: never written", &[], "who r15");
    row(session, "rc to a breakpoint never met", &["b rare"], "rc");
    row(session, "rc to a change at the start", &["delete", "watch dword [once]", "goto end"], "rc");
    row(session, "when often == the middle", &["delete"], &format!("when dword [often] == {}", steps / 34));
    row(session, "timeline", &[], "timeline");
    row(session, "heap", &[], "heap");
}

/// How fast a run goes on beyond the record with something to look at in each step.
#[expect(clippy::cast_precision_loss, reason = "rates are shown with a few digits")]
fn live(steps: u64) {
    let ways = [
        ("nothing", vec![]),
        ("watch of memory that never changes", vec!["watch lone"]),
        ("watch of a register", vec!["watch r15"]),
        ("a condition that never holds, once in a round", vec!["b helper if rdi == -1"]),
        ("the same, of memory", vec!["b helper if [often] == -1"]),
    ];
    for (what, lines) in ways {
        let mut session = made("rounds", ROUNDS, steps);
        session_line(&mut session, "si 12");
        for line in lines {
            session_line(&mut session, line);
        }
        let took = session_line(&mut session, "c");
        let n = session.machine().position().0;
        println!("  going on with {what:<46} {:>6.1} million steps a second", n as f64 / took.as_secs_f64() / 1e6);
    }
}

fn places(first: u64, end: u64) -> Vec<String> {
    let mut random = 7_u64;
    let mut place = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("goto {}", first + (random >> 20) % (end - first))
    };
    (0..30).map(|_| place()).chain(["goto start".to_owned(), "goto end".to_owned()]).collect()
}

fn many(session: &mut Session, what: &str, lines: &[String]) {
    let mut times: Vec<Duration> = lines.iter().map(|line| session_line(session, line)).collect();
    times.sort();
    let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
    println!("  {what:<48} {median:>9.1?}   most {most:>9.1?}");
}

fn row(session: &mut Session, what: &str, before: &[&str], line: &str) {
    for line in before {
        session_line(session, line);
    }
    if std::env::args().nth(2).is_some_and(|wanted| !what.contains(&wanted)) {
        return;
    }
    println!("  {what:<48} {:>9.1?}", session_line(session, line));
}

fn session_line(session: &mut Session, line: &str) -> Duration {
    let start = used();
    if let Err(error) = LineReader::default().line(session, line, &mut |_, _| {}) {
        println!("`{line}`: {error}");
    }
    used().saturating_sub(start)
}

/// Processor time that this process took so far, the system's share included.
fn used() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("it is known of oneself");
    let microseconds = [usage.user_time(), usage.system_time()].map(|time| time.tv_sec() * 1_000_000 + time.tv_usec());
    Duration::from_micros(microseconds.iter().sum::<i64>() as u64)
}
