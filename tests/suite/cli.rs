//! The command line, end to end: any file under `tests/cli` with a `RUN:` comment is a test. What the command prints and exits
//! with is compared with the file of the same name that ends in `.out`; `BLESS=1` rewrites it, a missing one fails.
//!
//! In a command `%s` stands for the test's own file; commands run in `tests/cli`, without a shell, so `< FILE` gives standard
//! input and words may be quoted with `'`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli")
}

#[test]
fn every_command_prints_what_is_written_beside_it() {
    let mut tests: Vec<String> = fs::read_dir(folder())
        .expect("the folder of tests is part of the source")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !is_beside_a_test(name))
        .collect();
    tests.sort();
    let failures: Vec<String> = tests.iter().filter_map(|name| check(name)).collect();
    assert!(failures.is_empty(), "BLESS=1 accepts these:\n{}", failures.join("\n"));
    assert!(tests.len() >= 10, "the folder holds too few tests to be the right one");
}

/// Expected output, and inputs that are no text.
fn is_beside_a_test(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "out" || extension == "dat")
}

/// What is wrong with one test; `None` when it passes.
fn check(name: &str) -> Option<String> {
    let text = fs::read_to_string(folder().join(name)).expect("a test is text");
    let commands: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once("RUN: ")?.1)).collect();
    if commands.is_empty() {
        return Some(format!("{name} has no RUN: comment"));
    }
    let printed: Vec<String> = commands.iter().map(|command| transcript(name, command)).collect();
    let printed = printed.join("\n");
    let path = folder().join(format!("{name}.out"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, printed).expect("the folder of tests can be written");
        return None;
    }
    match fs::read_to_string(&path) {
        Err(_) => Some(format!("{name}.out is missing")),
        Ok(expected) if expected == printed => None,
        Ok(_) => Some(format!("{name} printed:\n{printed}")),
    }
}

/// The command, what it printed, and its exit code.
fn transcript(name: &str, command: &str) -> String {
    let (command_line, input) = match command.split_once(" < ") {
        Some((line, input)) => (line, Some(input.trim().replace("%s", name))),
        None => (command, None),
    };
    let input = input.map_or(Stdio::null(), |path| {
        File::open(folder().join(path)).expect("the input stands beside the test").into()
    });
    let words = words(command_line);
    assert_eq!(words[0], "asmscope", "{name} runs something else");
    let output = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(words[1..].iter().map(|word| word.replace("%s", name)))
        .current_dir(folder())
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .stdin(input)
        .output()
        .expect("the program was built");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("only UTF-8 is printed");
    let code = output.status.code().expect("no signal ends it");
    let complaint = text(&output.stderr);
    let complaint = if complaint.is_empty() { complaint } else { format!("--- stderr\n{complaint}") };
    format!("$ {command}\n{}{complaint}--- exit {code}\n", text(&output.stdout))
}

/// Splits at blanks outside `'…'`.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.trim().chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().expect("it starts with one").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(["run", "overflow"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends by itself");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn json_is_one_document_with_its_keys_in_order() {
    let output = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(["run", "box", "--json"])
        .output()
        .expect("the program was built");
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON and nothing else");
    let keys = [
        "schema",
        "program",
        "stop",
        "steps",
        "registers",
        "frames",
        "stack",
        "heap",
        "faults",
        "warnings",
        "output",
        "values",
        "places",
        "values_from",
    ];
    assert_eq!(document.as_object().expect("it is an object").len(), keys.len());
    let mut rest = std::str::from_utf8(&output.stdout).expect("JSON is UTF-8");
    for key in keys {
        let start = format!("\"{key}\":");
        let at = rest.find(&start).unwrap_or_else(|| panic!("{key} is missing or stands too early"));
        rest = &rest[at + start.len()..];
    }
    assert_eq!(document["schema"], "asmscope.run/1");
    assert_eq!(document["stop"], serde_json::json!({"why": "exited", "code": 42}));
}
