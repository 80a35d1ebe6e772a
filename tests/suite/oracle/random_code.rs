//! Random code: instructions, jumps and noise in any mixture come to the same end in every way in which the engine runs them.
//!
//! It runs in a process of its own, this test started once more, because the emulator ends its process over what it cannot translate: that,
//! a hang and a difference are what is looked for. How much is tried from which seed say `ASMSCOPE_PROGRAMS` and `ASMSCOPE_SEED`.

use super::compare::snippet_text;
use super::instances::{Generator, Instance, Pool, catalogue};
use super::reduce::{reduce_instructions, reduce_state};
use super::subject::Subject;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

const N_PROGRAMS: u64 = 3000;
const SEED: u64 = 1;
/// A program that takes longer hangs, on the slowest machine that runs the tests.
const PATIENCE: Duration = Duration::from_secs(60);
/// Set for the process that runs the programs.
const INSIDE: &str = "ASMSCOPE_RANDOM_CODE";
const NAME: &str = "oracle::random_code::random_code_runs_alike_in_every_way";

#[test]
fn random_code_runs_alike_in_every_way() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let (total, seed) = (number("ASMSCOPE_PROGRAMS").unwrap_or(N_PROGRAMS), number("ASMSCOPE_SEED").unwrap_or(SEED));
    if let Some(from) = number(INSIDE) {
        return run_programs(from, total, seed);
    }
    let (mut from, mut findings) = (0, Vec::new());
    while from < total {
        let (reached, finding) = run_process(from, total);
        findings.extend(finding);
        from = reached + 1;
    }
    assert!(findings.is_empty(), "{} of {total} programs:\n{}", findings.len(), findings.join("\n"));
}

/// Runs programs in another process from one on; the last that it began, and what became of that if it is not as it should be.
fn run_process(from: u64, total: u64) -> (u64, Option<String>) {
    let mut child = Command::new(std::env::current_exe().expect("this test is a file"))
        .args([NAME, "--exact", "--nocapture", "--test-threads=1"])
        .env(INSIDE, from.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the test can be started once more");
    let output = child.stdout.take().expect("it was asked for");
    let (lines, received) = channel();
    std::thread::spawn(move || {
        BufReader::new(output).lines().map_while(Result::ok).for_each(|line| drop(lines.send(line)));
    });
    let mut reached = from;
    let finding = loop {
        match received.recv_timeout(PATIENCE) {
            Ok(line) => match line.split_once(' ') {
                Some(("program", number)) => reached = number.parse().unwrap_or(reached),
                Some(("differs", text)) => break Some(text.replace('\t', "\n    ")),
                _ => {}
            },
            Err(RecvTimeoutError::Timeout) => break Some(String::from("does not end")),
            Err(RecvTimeoutError::Disconnected) => break None,
        }
    };
    let killed = finding.as_ref().map(|_| child.kill());
    let status = child.wait().expect("a child can be waited for");
    let finding = match (finding, status.success()) {
        (Some(finding), _) => Some(finding),
        (None, true) => return (total, None),
        (None, false) => Some(format!("ended its process with {status}")),
    };
    drop(killed);
    (reached, finding.map(|finding| format!("program {reached}: {finding}")))
}

/// What the other process does: says which program it begins, and which differs.
fn run_programs(from: u64, total: u64, seed: u64) {
    let pool = Pool::new(catalogue().values().flatten().copied().collect());
    let mut subject = None;
    let mut out = std::io::stdout().lock();
    for number in from..total {
        // Each from a seed of its own, so that one can be run again alone.
        let mut generator = Generator::new(seed << 32 | number);
        let instance = generator.program(&pool);
        let subject = subject.get_or_insert_with(|| Subject::new(&instance.memory));
        writeln!(out, "program {number}").expect("the parent reads");
        if let Err(text) = subject.run(&instance) {
            let mut fails = |smaller: &Instance| subject.run(smaller).is_err();
            let smaller = reduce_state(&reduce_instructions(&instance, &mut fails), &mut fails);
            let text = subject.run(&smaller).err().unwrap_or(text);
            let text = format!("{}\t{text}\t{:x?}", snippet_text(&smaller.code()), smaller.registers);
            writeln!(out, "differs {text}").expect("the parent reads");
            return;
        }
    }
}
