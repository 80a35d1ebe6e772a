//! A table of the programs in the folder `programs`, which nothing in the engine was made for: how fast each runs here, in the emulator
//! by itself, on the processor and under valgrind's memcheck, and mean, median and worst of all.
//!
//! In millions of the program's instructions a second of user time, start-up taken off, the medians of several runs that alternate.
//! What other tools execute besides, in the C library, is not counted. Tools that are not there are left out. It judges nothing.
//! `scripts/bench programs` runs it; names of programs as arguments choose some.

#![allow(clippy::cast_precision_loss, reason = "rates are shown with three digits")]

use asmscope::engine::machine::Machine;
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::source;
use nix::sys::resource::{UsageWho, getrusage};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const MILLION: f64 = 1e6;
/// Runs of each kind, of which the median counts.
const N_RUNS: usize = 3;
/// Steps of a recorded run.
const RECORDED_STEPS: u64 = 8_000_000;
/// What is measured of a program, in this order.
const COLUMNS: [&str; 6] = ["recorded", "bytes", "fast", "bare", "memcheck", "native"];
const RECORDED: usize = 0;
const BYTES: usize = 1;
const FAST: usize = 2;
const BARE: usize = 3;
const MEMCHECK: usize = 4;
const NATIVE: usize = 5;

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/programs");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("the folder is part of the repository")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".s")?.to_owned()))
        .filter(|name| only.is_empty() || only.contains(name))
        .collect();
    names.sort();
    println!(
        "millions of instructions a second; `bytes` of record an instruction; `bare` is the emulator without a hook"
    );
    print_line(
        "program",
        COLUMNS.map(str::to_owned).into_iter().chain(["fast/memcheck".to_owned(), "fast/bare".to_owned()]),
    );
    let empty = build("empty", ".globl main\nmain: xor eax, eax\n ret\n");
    let rows: Vec<[Option<f64>; 6]> = names.iter().map(|name| measure(name, &folder, empty.as_deref())).collect();
    let ratio = |one: usize, other: usize| move |row: &[Option<f64>; 6]| Some(row[one]? / row[other]?);
    println!();
    for (name, of) in [("mean", mean as fn(&[f64]) -> f64), ("median", median), ("worst", worst)] {
        let column = |get: &dyn Fn(&[Option<f64>; 6]) -> Option<f64>| {
            let values: Vec<f64> = rows.iter().filter_map(get).collect();
            cell((!values.is_empty()).then(|| of(&values)))
        };
        // Most bytes are worst.
        let upside_down = |value: f64| if name == "worst" { 1.0 / value } else { value };
        let most = |idx: usize| move |row: &[Option<f64>; 6]| row[idx];
        let bytes: Vec<f64> = rows.iter().filter_map(most(BYTES)).map(upside_down).collect();
        let bytes = cell((!bytes.is_empty()).then(|| upside_down(of(&bytes))));
        let columns = (0..6).map(|idx| if idx == BYTES { bytes.clone() } else { column(&most(idx)) });
        let ratios = [column(&ratio(FAST, MEMCHECK)), column(&ratio(FAST, BARE))];
        print_line(name, columns.chain(ratios));
    }
}

fn measure(name: &str, folder: &Path, empty: Option<&Path>) -> [Option<f64>; 6] {
    let text = std::fs::read_to_string(folder.join(format!("{name}.s"))).expect("it was found there");
    let program = source::assemble(name, &text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    let built = build(name, &text);
    let mut times: [Vec<f64>; 6] = Default::default();
    let mut steps = 0;
    for _ in 0..N_RUNS {
        let mut recorded = machine(&program);
        times[RECORDED].push(user_time(|| drop(recorded.run(&until(RECORDED_STEPS)))) / recorded.position().0 as f64);
        times[BYTES].push(recorded.recording_extent().size as f64 / recorded.position().0 as f64);
        let mut fast = machine(&program).without_history().expect("a second emulator");
        let mut stop = Stop::Steps;
        times[FAST].push(user_time(|| stop = fast.run(&until(u64::MAX))));
        assert!(matches!(stop, Stop::Exited { .. }), "{name}: {stop:?}");
        steps = fast.position().0;
        let bare = machine(&program);
        let mut ran = Ok(());
        let time = user_time(|| ran = bare.run_bare().map(drop));
        times[BARE].extend(ran.is_ok().then_some(time));
        if let (Some(built), Some(empty)) = (&built, empty) {
            let memcheck = ["valgrind", "--tool=memcheck", "-q"];
            times[MEMCHECK]
                .extend(time_of(&memcheck, built).zip(time_of(&memcheck, empty)).map(|(all, start)| all - start));
            times[NATIVE].extend(time_of(&[], built).zip(time_of(&[], empty)).map(|(all, start)| all - start));
        }
    }
    let steps = steps as f64 / MILLION;
    let of = |column: usize| (times[column].len() == N_RUNS).then(|| median(&times[column]));
    let rate = |column: usize| of(column).filter(|time| *time > 0.0).map(|time| steps / time);
    let row = [
        of(RECORDED).map(|time| 1.0 / time / MILLION),
        of(BYTES),
        rate(FAST),
        rate(BARE),
        rate(MEMCHECK),
        rate(NATIVE),
    ];
    let ratio = |one: usize, other: usize| cell(row[one].zip(row[other]).map(|(one, other)| one / other));
    print_line(name, row.into_iter().map(cell).chain([ratio(FAST, MEMCHECK), ratio(FAST, BARE)]));
    row
}

fn machine(program: &Program) -> Machine {
    let config = Config { stack_size: 64 << 10, heap_size: 16 << 20, input: Vec::new(), typed_capacity: 0 };
    Machine::new(program, &config).expect("the sizes are in range")
}

fn until(steps: u64) -> RunUntil {
    RunUntil { steps: Some(steps), ..RunUntil::default() }
}

/// The program built by gcc; `None` without it.
fn build(name: &str, text: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("programs");
    std::fs::create_dir_all(&folder).ok()?;
    let (source, program) = (folder.join(format!("{name}.s")), folder.join(name));
    let text = if text.contains(".intel_syntax") { text.to_owned() } else { format!(".intel_syntax noprefix\n{text}") };
    std::fs::write(&source, text).ok()?;
    let mut gcc = Command::new("gcc");
    // Functions of Rust's libraries that are named for panics are never called.
    gcc.args(["-no-pie", "-Wl,-z,noexecstack", "-Wl,--unresolved-symbols=ignore-all", "-o"]).arg(&program).arg(&source);
    let status = gcc.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.ok()?.success().then_some(program)
}

/// User time of a child.
fn time_of(under: &[&str], program: &Path) -> Option<f64> {
    let words: Vec<&str> = under.iter().copied().chain([program.to_str()?]).collect();
    let before = user(UsageWho::RUSAGE_CHILDREN);
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // The exit code is a checksum.
    command.status().ok()?.code()?;
    Some(user(UsageWho::RUSAGE_CHILDREN) - before)
}

fn user_time(work: impl FnOnce()) -> f64 {
    let before = user(UsageWho::RUSAGE_SELF);
    work();
    user(UsageWho::RUSAGE_SELF) - before
}

fn user(who: UsageWho) -> f64 {
    let time = getrusage(who).expect("it is known of oneself and one's children").user_time();
    time.tv_sec() as f64 + time.tv_usec() as f64 / MILLION
}

fn print_line(name: &str, cells: impl Iterator<Item = String>) {
    println!("{name:<11}{}", cells.map(|cell| format!("{cell:>14}")).collect::<Vec<_>>().concat());
}

fn cell(value: Option<f64>) -> String {
    match value {
        Some(value) if value < 10.0 => format!("{value:.2}"),
        Some(value) => format!("{value:.1}"),
        None => "-".to_owned(),
    }
}

/// The geometric mean.
fn mean(values: &[f64]) -> f64 {
    (values.iter().map(|value| value.ln()).sum::<f64>() / values.len() as f64).exp()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

fn worst(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}
