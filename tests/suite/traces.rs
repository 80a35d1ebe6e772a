//! Traces of every program are read back without an emulator, and the trace of a replay equals the trace byte for byte.
//!
//! Errors in a trace are reported with their line.

use crate::machine_invariants::SMALL;
use crate::properties::trace::packed;
use crate::teaching_programs::{assemble, texts};
use asmscope::engine::machine::Machine;
use asmscope::frontend::json::end_of_trace;
use asmscope::frontend::outcome::RunOutcome;
use asmscope::model::program::Program;
use asmscope::model::run::{RunUntil, Stop};
use asmscope::session::call::Call;
use asmscope::session::entry_log::TypedEntry;
use asmscope::session::session::Session;
use asmscope::session::trace::read::TraceReader;
use asmscope::session::trace::write::TraceWriter;
use asmscope::session::trace::{Form, TraceError};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader, Cursor, Read as _};
use std::path::Path;

const FOLDERS: [&str; 4] = ["programs", "programs/faults", "programs/clean", "programs/clean/compiled"];

/// Steps of each program: all of them, for most.
const LONGEST: u64 = 2000;

#[test]
fn the_trace_of_a_replay_is_the_trace() {
    for (name, text) in FOLDERS.into_iter().flat_map(texts) {
        let program = assemble(&name, &text);
        let (machine, lines) = traced(&program, LONGEST, Form::Lines);
        let again = |trace: &[u8], form| {
            let (mut replay, trace) = replayed(trace, form).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(replay.machine().is_injected());
            assert_eq!(at_end(&mut replay).digest(), machine.digest(), "{name}");
            trace
        };
        assert!(again(&lines, Form::Lines) == lines, "{name}: the trace of its replay is another one");
        let scope = packed(&again(&lines, Form::Packed));
        assert!(again(&scope, Form::Lines) == lines, "{name}: something was lost in packing");
        let direct = packed(&traced(&program, LONGEST, Form::Packed).1);
        assert!(direct == scope, "{name}: a packed trace is the same whatever it was made from");
    }
}

#[test]
fn a_call_from_outside_is_replayed_with_what_it_was_given() {
    let text = ".text\nsum: xor eax, eax\n1: add eax, [rdi]\nadd rdi, 4\ndec rsi\njnz 1b\nret\n";
    let program = assemble("sum", text);
    let call = Call::parse("sum([3, 4, 0], len)").expect("it is well formed");
    let program = call.enter(&program).expect("the function is there");
    let (machine, lines) = traced(&program, LONGEST, Form::Lines);
    assert_eq!(machine.ended(), Some(&Stop::Exited { code: 7 }));
    let (mut replay, again) = replayed(&lines, Form::Lines).expect("it is a good trace");
    assert_eq!(at_end(&mut replay).digest(), machine.digest());
    assert!(again == lines);
}

#[test]
fn nothing_is_executed_in_a_replay() {
    let program = assemble("told", ".text\nmain:\nmov eax, 5\nmov ecx, eax\nret\n");
    let (_, lines) = traced(&program, LONGEST, Form::Lines);
    let other = text(&lines).replace("\"0x5\"", "\"0x7\"").replace("\"code\":5", "\"code\":7");
    let (mut replay, again) = replayed(other.as_bytes(), Form::Lines).expect("what is told is taken");
    assert_eq!(text(&again), other);
    let replay = at_end(&mut replay);
    assert_eq!(replay.ended(), Some(&Stop::Exited { code: 7 }), "not what `mov eax, 5` would have come to");
    replay.back(1);
    assert_eq!(replay.registers().gpr[1], 7);
}

/// A line of a good trace, what it is replaced by, and what is said about that.
const WRONG: [(&str, &str, &str); 20] = [
    (
        "asmscope.trace/1",
        "asmscope.trace/2",
        "line 1: its schema is \"asmscope.trace/2\", and only asmscope.trace/1 can be read here",
    ),
    ("\"schema\"", "\"scheme\"", "line 1: this is no trace: it does not begin with {\"schema\":\"asmscope.trace/1\""),
    ("\"input\":\"\"}}", "\"input\":", "line 1: the trace breaks off here"),
    ("mov eax, 5\\n", "mov eax\\n", "line 1: the program in it does not assemble: line 3: "),
    ("mov eax, 5\\n", "mov eax, 6\\n", "line 2: step 0 does not fit: its `bytes` is not what the program does here"),
    ("\"entry\":\"0x401000\"", "\"entry\":\"0x401001\"", "line 1: the program in it does not start where it says"),
    ("\"heap_size\":16384", "\"heap_size\":1e99", "line 1: invalid type: floating point"),
    ("\"heap_size\":16384", "\"heap_size\":99999999999", "line 1: a heap of 99999999999 bytes is out of range"),
    (
        "\"typed_capacity\":0",
        "\"typed_capacity\":99999999999",
        "line 1: a `typed_capacity` of 99999999999 bytes is out of range",
    ),
    ("{\"step\":1,", "{\"step\":2,", "line 3: step 1 comes next, not step 2"),
    ("{\"step\":1,", "{\"step\":-1,", "line 3: invalid value: integer `-1`"),
    ("{\"step\":1,", "{", "line 3: missing field `step`"),
    (
        "[\"0x0\",\"0x5\"]",
        "[\"0x1\",\"0x5\"]",
        "line 2: step 0 does not fit: its `registers` is not what the program does here",
    ),
    ("[\"0x0\",\"0x5\"]", "[\"0x0\",\"5\"]", "line 2: a number is written \"0x...\""),
    ("\"rax\":", "\"rbx\":", "line 2: step 0 does not fit: its instruction does not change rbx"),
    ("\"rax\":", "\"eax\":", "line 2: there is no whole register \"eax\""),
    ("\"old\":\"00", "\"old\":\"01", "line 3: step 1 does not fit: its `writes` is not what the program does here"),
    ("\"code\":5},\"steps\"", "\"code\":6},\"steps\"", "line 6: the run does not stop like this"),
    ("\"steps\":3", "\"steps\":4", "line 6: it ends after 3 steps and says 4"),
    ("\"faults\":[]}", "\"faults\":[", "line 6: "),
];

#[test]
fn what_is_wrong_with_a_trace_is_said_with_its_line() {
    let program = assemble("told", ".text\nmain:\nmov eax, 5\nmov [rsp-8], rax\nret\n");
    let (_, lines) = traced(&program, LONGEST, Form::Lines);
    let lines = text(&lines);
    for (right, wrong, complaint) in WRONG {
        assert!(lines.contains(right), "{right}");
        let error = failure(lines.replacen(right, wrong, 1).as_bytes());
        assert!(error.starts_with(complaint), "{right} -> {wrong}: {error}");
    }
    let whole: Vec<&str> = lines.lines().collect();
    let without = |n: usize| failure(whole[..n].join("\n").as_bytes());
    assert_eq!(without(0), "it is empty");
    assert_eq!(without(3), "line 4: the trace breaks off after 2 steps; the run that wrote it was cut short");
    assert_eq!(without(5), "line 6: the trace breaks off after 3 steps; the run that wrote it was cut short");
    let twice = format!("{lines}{}\n", whole[5]);
    assert_eq!(failure(twice.as_bytes()), "line 7: nothing may follow the line that says how the run ended");
    let exits = [&whole[..5], &whole[4..]].concat().join("\n");
    assert_eq!(failure(exits.as_bytes()), "line 6: no step can follow the end of the run");
}

/// No line takes more memory than a step of its program could need.
#[test]
fn endless_lines_and_records_are_refused() {
    let program = assemble("told", ".text\nmain:\nret\n");
    let (_, lines) = traced(&program, LONGEST, Form::Lines);
    let header = lines.split_inclusive(|byte| *byte == b'\n').next().expect("it has a first line").to_vec();
    let endless = |start: Vec<u8>| BufReader::new(Cursor::new(start).chain(io::repeat(b'x')));
    let follow = |input: Box<dyn BufRead>| {
        let mut reader = TraceReader::new(input)?;
        let mut machine = reader.machine()?;
        reader.replay(&mut machine, 1)
    };
    let error = |input| follow(input).expect_err("it never ends").to_string();
    assert!(error(Box::new(endless(header))).starts_with("line 2: it is longer than the "));
    assert!(error(Box::new(endless(Vec::new()))).starts_with("line 1: it is longer than the "));
}

/// How many damaged traces were read, and how many were refused.
#[derive(Default, Debug)]
pub(crate) struct Outcomes {
    n_read: usize,
    n_refused: usize,
}

impl Outcomes {
    pub(crate) fn count(&mut self, damaged: &[u8]) {
        match replayed(damaged, Form::Lines) {
            Ok(_) => self.n_read += 1,
            Err(_) => self.n_refused += 1,
        }
    }

    /// Checks that both were seen: with one alone the damage would try nothing.
    pub(crate) fn check(&self) {
        assert!(self.n_read > 0 && self.n_refused > self.n_read, "{self:?}");
    }
}

/// Whatever is changed in a trace, of either form: it is read or refused, and nothing else happens.
#[test]
fn damaged_traces_are_read_or_refused() {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |n: usize| {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (random >> 33) as usize % n
    };
    let text = ".text\nmain:\npush rbx\nmov edi, 16\ncall malloc\nmov rbx, rax\nmovups [rax], xmm1\nmov rdi, rbx\ncall free\npop rbx\nret\n";
    let program = assemble("told", text);
    for form in [Form::Lines, Form::Packed] {
        let (_, trace) = traced(&program, LONGEST, form);
        let body = trace.len() / 3;
        let mut outcomes = Outcomes::default();
        for _ in 0..300 {
            let mut damaged = trace.clone();
            for _ in 0..=next(3) {
                let at = body + next(damaged.len() - body);
                match next(8) {
                    0 => damaged.truncate(at.max(body + 1)),
                    1 => damaged[at] = next(256) as u8,
                    2 => damaged[at] = damaged[body + next(damaged.len() - body)],
                    // A number is another one, which leaves the form as it is.
                    3..7 => change_digit(&mut damaged, at, next(10) as u8),
                    _ => drop(damaged.remove(at)),
                }
                if damaged.len() <= body + 1 {
                    break;
                }
            }
            outcomes.count(&damaged);
            if form == Form::Packed {
                outcomes.count(&packed(&damaged));
            }
        }
        outcomes.check();
    }
}

/// Changes the first digit that follows a place.
pub(crate) fn change_digit(text: &mut [u8], at: usize, digit: u8) {
    if let Some(byte) = text[at..].iter_mut().find(|byte| byte.is_ascii_digit()) {
        *byte = b'0' + digit;
    }
}

/// The machine of a session, at the end of its record.
fn at_end(session: &mut Session) -> &mut Machine {
    let machine = session.machine_mut();
    machine.seek(machine.end());
    machine
}

fn text(trace: &[u8]) -> String {
    String::from_utf8(trace.to_vec()).expect("JSON is UTF-8")
}

fn failure(trace: &[u8]) -> String {
    replayed(trace, Form::Lines).err().expect("it is wrong").to_string()
}

/// Runs a program and writes its trace.
pub(crate) fn traced(program: &Program, budget: u64, form: Form) -> (Machine, Vec<u8>) {
    let mut machine = crate::machine_invariants::machine(program);
    let mut writer = TraceWriter::new(Vec::new(), form, program, &SMALL).expect("memory can be written to");
    let mut stop = machine.run(&RunUntil { steps: Some(budget / 2), ..RunUntil::default() });
    writer.catch_up(&mut machine, &[]).expect("memory can be written to");
    if machine.ended().is_none() {
        stop = machine.run(&RunUntil { steps: Some(budget - machine.position().0), ..RunUntil::default() });
    }
    let outcome = RunOutcome::of_run(&mut machine, &stop, budget);
    let trace = ended(writer, program, &mut machine, &[], &outcome);
    (machine, trace)
}

fn ended(
    writer: TraceWriter<Vec<u8>>,
    program: &Program,
    machine: &mut Machine,
    typed: &[TypedEntry],
    outcome: &RunOutcome,
) -> Vec<u8> {
    let end = end_of_trace(program, machine, outcome);
    writer.end(machine, typed, &end).expect("memory can be written to")
}

/// Goes through a trace and writes another; a session at its start.
pub(crate) fn replayed(trace: &[u8], form: Form) -> Result<(Session, Vec<u8>), TraceError> {
    let mut reader = TraceReader::new(Box::new(Cursor::new(trace.to_vec())))?;
    let mut machine = reader.machine()?;
    let mut writer =
        TraceWriter::new(Vec::new(), form, reader.loaded(), reader.config()).expect("memory can be written to");
    let why = loop {
        let end = reader.replay(&mut machine, 100)?;
        writer.catch_up(&mut machine, reader.entries().all()).expect("memory can be written to");
        if let Some(why) = end {
            break why;
        }
    };
    let outcome = RunOutcome::of_trace(&mut machine, why);
    let again = ended(writer, reader.program(), &mut machine, reader.entries().all(), &outcome);
    Ok((Session::replaying(&reader, machine), again))
}

/// The format's page shows lines of runs, each kind of them; only line breaks are its own.
#[test]
fn the_examples_of_the_format_are_lines_of_runs() {
    let page = file("src/session/trace/FORMAT.md");
    let printed = file("tests/cli/trace.s.out") + &file("tests/cli/trace.txt.out");
    let printed: Vec<Value> = printed.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let examples: Vec<Value> = page
        .split("```json\n")
        .skip(1)
        .map(|block| block.split("```").next().expect("a block ends"))
        .map(|block| serde_json::from_str(block).unwrap_or_else(|error| panic!("{block}: {error}")))
        .collect();
    for example in &examples {
        assert!(printed.contains(example), "FORMAT.md: no run prints\n{example}");
    }
    let whats: BTreeSet<&str> = examples.iter().filter_map(|example| example["what"].as_str()).collect();
    assert!(whats.into_iter().eq(["edit", "exit", "instruction", "runtime-call", "syscall"]));
    for key in
        ["registers", "reads", "writes", "heap", "frames", "output", "fault", "warnings", "schema", "stop", "typed"]
    {
        assert!(examples.iter().any(|example| example.get(key).is_some()), "FORMAT.md: no example has `{key}`");
    }
}

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
