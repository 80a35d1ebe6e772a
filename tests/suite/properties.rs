//! Property tests on inputs from a seeded generator.
//!
//! The properties are functions in files of their own; the fuzz targets in tests/fuzz call the same ones, and `scripts/fuzz` runs those.
//! `ASMSCOPE_INPUTS` sets the number of inputs (a million for a long run); the default takes a few seconds. `ASMSCOPE_SECONDS` sets how long
//! inputs are tried instead, each time other ones.

mod code;
mod commands;
mod entry;
pub(crate) mod executable;
mod exercise;
mod mutation;
mod text;
pub(crate) mod trace;

use crate::{damaged_files, traces};
use asmscope::assemble;
use asmscope::model::memory_map::RegionKind;
use asmscope::session::exercise::built_in;
use asmscope::session::trace::Form;
use mutation::{Kind, Mutation, SOURCE};
use std::time::{Duration, Instant, SystemTime};

/// Lines typed at the prompt.
const SESSIONS: [&str; 6] = [
    "s 3\nb f\nc\nbt\nback 2\nwho rax\nc\nheap\ntimeline\n",
    "mov rax, 5\npush rax\nback\nadd rax, rcx\nregs\nstack\nrax = 7\n[rsp] = 1\nundo\n",
    "watch qword ptr [x]\nc\nrc\nwhen rax == 7\ngoto 4\nadd rax, 1\nbranches\nbranch 1\nc\n",
    "a: .quad 1, 2\n\nlea rbx, [a]\nmov rcx, [rbx]\nreset\nx/4xg rsp\nview rsp as Vec<u32>\nlayout Option<Box<u8>>\n",
    "until 9\nfinish\nrfinish\nn\nrn\norigin rax\np/x rax + 8\ndisplay rax\nsi\nundisplay\ninfo limits\n",
    "run\nexplain\nowners\nwhere rsp\nlist f\ndisas f\ndel\nshow regs\ns\npicture\nrs 2\n",
];

/// Code of which pieces are put together: loops, calls, string instructions, vectors, the x87.
const CODE: &str = "main: push rbp\nmov rbp, rsp\nsub rsp, 32\nmov ecx, 9\n1: add rax, rcx\nadc qword ptr [rsi], rax\ndec ecx\njnz 1b\n\
                    lea rdi, [rsp]\nmov ecx, 16\nrep stosb\nrep movsb\nrepne scasb\ncall f\nleave\nret\n\
                    f: movups xmm1, [rsi]\naddps xmm1, xmm0\npshufb xmm0, xmm1\ncvtsi2sd xmm2, rax\nfld qword ptr [rsi]\nfsqrt\n\
                    fstp qword ptr [rsp - 8]\nbt rax, 5\nsetc al\nmul rcx\nshld rax, rbx, cl\ncmpxchg [rsi], rcx\nxchg rax, [rsi + 8]\n\
                    pushfq\npopfq\nenter 16, 1\nleave\nlock xadd [rsi], eax\nbswap rax\npopcnt rax, rbx\ndiv rbx\nret 8\n";

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Until when inputs are tried, if a time is given.
fn deadline() -> Option<Instant> {
    Some(Instant::now() + Duration::from_secs(number("ASMSCOPE_SECONDS")?))
}

fn try_all(seed: u64, n_inputs: u64, kind: Kind, seeds: Vec<Vec<u8>>, check: impl Fn(&[u8])) {
    let deadline = deadline();
    let since_epoch = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let seed = if deadline.is_some() { seed + 16 * since_epoch() } else { seed };
    let n_inputs = if deadline.is_some() { u64::MAX } else { number("ASMSCOPE_INPUTS").unwrap_or(n_inputs) };
    let mut mutation = Mutation::new(seed, kind, seeds);
    for idx in 0..n_inputs {
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            println!("{idx} inputs");
            break;
        }
        let input = mutation.next_input();
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&input)));
        let shown = String::from_utf8_lossy(&input);
        assert!(outcome.is_ok(), "input {idx} of seed {seed} breaks the property:\n{shown}\n{input:02x?}");
    }
}

fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

#[test]
fn every_text_assembles_or_says_why_not() {
    try_all(1, 15_000, Kind::Excerpts, texts(&SOURCE), text::check);
}

#[test]
fn every_entry_assembles_or_says_why_not() {
    try_all(2, 15_000, Kind::Excerpts, texts(&SOURCE), entry::check);
}

#[test]
fn every_session_is_answered_and_goes_back_and_forth() {
    try_all(3, 400, Kind::Lines, texts(&SESSIONS), commands::check);
}

#[test]
fn every_exercise_is_read_or_says_why_not() {
    let tomls: Vec<&str> = built_in::ALL.iter().map(|texts| texts.toml).collect();
    try_all(4, 2_000, Kind::Lines, texts(&tomls), exercise::check);
}

#[test]
fn every_trace_is_replayed_or_says_why_not() {
    let text = "main: push rbx\nmov edi, 16\ncall malloc\nmov rbx, rax\nmovups [rax], xmm1\nmov rdi, rbx\ncall free\npop rbx\nret\n";
    let program = assemble("told", text).expect("it has no mistakes");
    let seeds = [Form::Lines, Form::Packed].map(|form| traces::traced(&program, 1000, form).1);
    try_all(5, 1_000, Kind::Bytes, seeds.into(), trace::check);
}

#[test]
fn every_code_does_the_same_in_both_modes_and_back() {
    let program = assemble("code", CODE).expect("it has no mistakes");
    let code = program.segments.iter().find(|segment| segment.kind == RegionKind::Code).expect("it has code");
    // Four bytes choose what registers hold.
    let with_choices = |choices: [u8; 4], code: &[u8]| [&choices, code].concat();
    let seeds = vec![
        with_choices([0x11, 0x44, 0x50, 0x05], &code.bytes),
        with_choices([0x00, 0x15, 0xc1, 0x30], &code.bytes[code.bytes.len() / 2..]),
        with_choices([0; 4], &[0x90; 40]),
    ];
    try_all(6, 600, Kind::Bytes, seeds, code::check);
}

#[test]
fn every_executable_is_opened_or_says_why_not() {
    try_all(7, 150, Kind::Bytes, vec![damaged_files::executable()], executable::check);
}
