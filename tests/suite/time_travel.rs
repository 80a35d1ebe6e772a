//! Consistency of time travel in a session: a step reached by a jump equals the one reached by stepping, `rc` stops
//! where `c` did, `who` agrees with a scan, and an abandoned branch is restored bit for bit.

use super::record_queries::{Dice, generated};
use asmscope::model::addr::StepIndex;
use asmscope::model::run::Config;

use asmscope::model::program::Program;
use asmscope::session::line_reader::LineReader;
use asmscope::session::reply::{Notice, Reply};
use asmscope::session::session::Session;
use asmscope::source::assemble;
use std::collections::BTreeMap;

fn session(text: &str) -> Session {
    let program = if text.is_empty() { Program::default() } else { assemble("generated", text).expect("it assembles") };
    let config = Config { stack_size: 1 << 13, heap_size: 1 << 14, input: Vec::new(), typed_capacity: 1 << 12 };
    Session::new(program, config).expect("a machine")
}

/// What a line answers, or the last of several.
fn say(session: &mut Session, lines: &str) -> Vec<Reply> {
    let mut reader = LineReader::default();
    let mut replies = Vec::new();
    for line in lines.split('\n') {
        replies.clear();
        let result = reader.line(session, line, &mut |_, reply| replies.push(reply));
        result.unwrap_or_else(|error| panic!("`{line}`: {error}"));
    }
    replies
}

fn state(session: &Session) -> (StepIndex, u64) {
    (session.machine().position(), session.machine().digest())
}

#[test]
fn jumping_reaches_the_same_state_as_stepping() {
    for seed in 0..6 {
        let mut session = session(&generated(seed));
        let mut states = vec![state(&session)];
        while session.machine().ended().is_none() {
            say(&mut session, "si");
            if session.machine().ended().is_none() {
                states.push(state(&session));
            }
        }
        let mut dice = Dice::new(seed);
        for _ in 0..30 {
            let idx = dice.below(states.len() as u64) as usize;
            say(&mut session, &format!("goto {idx}"));
            assert_eq!(state(&session), states[idx], "seed {seed}");
            if idx > 0 {
                say(&mut session, "back");
                assert_eq!(state(&session), states[idx - 1], "seed {seed}: back from {idx}");
            }
        }
    }
}

#[test]
fn reverse_continue_stops_where_continue_stopped() {
    for seed in 0..30 {
        let mut session = session(&generated(seed));
        for line in ["b round", "b helper", "b main+4"] {
            // Not every program has every label.
            drop(LineReader::default().line(&mut session, line, &mut |_, _| {}));
        }
        let mut stops = Vec::new();
        while session.machine().ended().is_none() {
            stops.push(state(&session));
            say(&mut session, "c");
        }
        for expected in stops.iter().rev() {
            say(&mut session, "rc");
            assert_eq!(&state(&session), expected, "seed {seed}");
        }
        say(&mut session, "rc");
        assert_eq!(state(&session), stops[0], "the start is the last stop");
    }
}

#[test]
fn next_and_reverse_next_are_inverse() {
    for seed in 0..15 {
        let mut session = session(&generated(seed));
        let mut states = Vec::new();
        while session.machine().ended().is_none() {
            states.push(state(&session));
            say(&mut session, "ni");
        }
        if session.machine().position() == states[states.len() - 1].0 {
            states.pop();
        }
        for expected in states.iter().rev() {
            say(&mut session, "rni");
            assert_eq!(&state(&session), expected, "seed {seed}");
        }
    }
}

#[test]
fn who_agrees_with_a_scan() {
    for seed in 0..10 {
        let mut session = session(&generated(seed));
        say(&mut session, "c");
        let end = session.machine().end();
        let mut writers = Vec::new();
        session.machine_mut().walk(StepIndex(0), end, |step| {
            if step.writes.iter().any(|write| (0x60_0000..0x60_0008).contains(&write.address.0)) {
                writers.push(step.index);
            }
        });
        for writer in writers.iter().rev().take(20) {
            let line = if writer == writers.last().expect("not empty") { "who [counter]" } else { "who" };
            match &say(&mut session, line)[0] {
                Reply::Who(who) => assert_eq!(who.step.index, *writer, "seed {seed}"),
                other => panic!("seed {seed}: {other:?}"),
            }
        }
    }
}

/// Counts to 20,000 with a call in each round; what is met seldom is far away.
const LONG: &str = "main:\nmov ecx, 20000\nround:\ncall helper\ntest ecx, 0x1fff\njne next\nrare:\ninc qword ptr [seldom]\n\
    next:\ninc dword ptr [counter]\ndec ecx\njnz round\nret\nhelper:\npush rcx\npop rdx\nret\n\
    .data\ncounter: .long 0\nseldom: .quad 0\n";

#[test]
fn continue_in_the_record_stops_where_the_run_stopped() {
    for stops in
        [&["b rare"][..], &["watch [seldom]"], &["watch [seldom]", "b rare", "b round"], &["watch cl", "b rare"]]
    {
        let mut session = session(LONG);
        stops.iter().for_each(|line| drop(say(&mut session, line)));
        let mut stood = Vec::new();
        while session.machine().ended().is_none() && stood.len() < 2000 {
            say(&mut session, "c");
            stood.push(state(&session));
        }
        assert!(stood.len() > 2, "{stops:?}");
        say(&mut session, "goto start");
        for expected in &stood {
            say(&mut session, "c");
            assert_eq!(&state(&session), expected, "{stops:?}");
        }
    }
}

#[test]
fn steps_in_the_record_are_counted() {
    let mut session = session(LONG);
    say(&mut session, "c");
    for (from, n) in [(0, 999), (7, 1000), (13, 1001), (0, 100_000), (50, 60_000)] {
        say(&mut session, &format!("goto {}", from + n));
        let expected = state(&session);
        say(&mut session, &format!("goto {from}"));
        say(&mut session, &format!("si {n}"));
        assert_eq!(state(&session), expected, "si {n} from {from}");
    }
}

#[test]
fn when_lists_each_step_that_makes_an_expression_true() {
    const WHEN: [&str; 8] = [
        "rdx == 3",
        "[counter] != 0 && zf",
        "byte [counter+1] > 2 || rcx == 5",
        "(rcx & 7) / [counter] == 0",
        "rip == helper",
        "[rsp] == 3",
        "-dl < 0",
        "edx - ecx == 1",
    ];
    for seed in 0..24 {
        let mut session = session(&generated(seed));
        say(&mut session, "c");
        let line = WHEN[seed as usize % WHEN.len()];
        let mut was = false;
        let mut expected = Vec::new();
        for position in 0..=session.machine().end().0 {
            say(&mut session, &format!("goto {position}"));
            let mut is = false;
            // Where it is worth nothing, as where it divides by zero, it is not true.
            drop(LineReader::default().line(&mut session, &format!("p {line}"), &mut |_, reply| {
                is = matches!(reply, Reply::Value { value, .. } if value.bits != 0);
            }));
            if is && !was {
                expected.push(StepIndex(position));
            }
            was = is;
        }
        let mut found = Vec::new();
        let mut asked = format!("when {line}");
        while let Reply::When { index, .. } = &say(&mut session, &asked)[0] {
            found.push(*index);
            "when".clone_into(&mut asked);
        }
        assert_eq!(found, expected, "seed {seed}: {line}");
    }
}

/// Lines typed at a prompt, some in the past, with labels, variables, calls, edits and faults among them.
const LINES: [&str; 18] = [
    "mov rax, 5",
    "rax = 7",
    "add rbx, rax",
    "push rax",
    "call twice",
    "finish",
    "mov [var], rbx",
    "inc qword ptr [var]",
    "mov edi, 24; call malloc",
    "mov [rax], rbx",
    "si",
    "c",
    "xmm3 = 12",
    "mov rcx, [0]",
    "lea rdi, [rip]",
    "[rsp-64] = 3",
    "mov ecx, 3; rep stosb",
    "zf = 1",
];

/// What a future is known by: where it ended, its digest, and parts of it that say where a difference lies.
type Future = (StepIndex, u64, Vec<String>);

fn future(session: &mut Session) -> Future {
    say(session, "goto end");
    let (position, digest) = state(session);
    let machine = session.machine();
    let mut parts = vec![format!("{:?}", machine.registers()), format!("{:?}", machine.frames())];
    parts.push(format!(
        "{:?} {:?} {}",
        machine.blocks().collect::<Vec<_>>(),
        machine.output(),
        machine.lowest_stack_pointer()
    ));
    for region in machine.regions() {
        let bytes = machine.read(region.start, region.size as usize).unwrap_or_default();
        let used = bytes.iter().enumerate().filter(|(_, byte)| **byte != 0 && **byte != 0xcc);
        let used: Vec<String> = used.map(|(idx, byte)| format!("{:x}:{byte:x}", region.start.0 + idx as u64)).collect();
        parts.push(format!("{:?} {}", region.kind, used.join(" ")));
    }
    (position, digest, parts)
}

fn note(futures: &mut BTreeMap<u32, Future>, replies: &[Reply], future: &Future) {
    for reply in replies {
        if let Reply::Notice(Notice::BranchKept { number, .. } | Notice::BranchReplaced { number, .. }) = reply {
            futures.insert(*number, future.clone());
        }
    }
}

#[test]
fn an_abandoned_branch_is_restored_bit_for_bit() {
    let mut n_returned = 0;
    for seed in 0..12 {
        let mut dice = Dice::new(seed);
        let mut session = session(if seed % 2 == 0 { "" } else { "main: mov rax, 1\npush rax\npop rbx\nret\n" });
        say(&mut session, "twice:\nadd rbx, rbx\nret\n");
        say(&mut session, "var: .quad 9\n");
        let mut futures = BTreeMap::new();
        for n in 0..60 {
            let present = future(&mut session);
            match dice.below(8) {
                0 if present.0.0 > 0 => {
                    say(&mut session, &format!("goto {}", dice.below(present.0.0)));
                    let replies = if dice.below(3) == 0 {
                        say(&mut session, &format!("block{n}:\nnop\nown{n}: .quad {n}\n"))
                    } else {
                        say(&mut session, "mov r15, 99")
                    };
                    note(&mut futures, &replies, &present);
                }
                1 if !futures.is_empty() => {
                    let number = *futures.keys().nth(dice.below(futures.len() as u64) as usize).expect("one of them");
                    let expected = futures.remove(&number).expect("it is known");
                    let replies = say(&mut session, &format!("branch {number}"));
                    note(&mut futures, &replies, &present);
                    let found = future(&mut session);
                    for (found, expected) in found.2.iter().zip(&expected.2) {
                        assert_eq!(found, expected, "seed {seed}, line {n}: branch {number}");
                    }
                    assert_eq!(found, expected, "seed {seed}, line {n}: branch {number}");
                    n_returned += 1;
                }
                // Some lines mean nothing now, which is as good.
                _ => {
                    let line = LINES[dice.below(LINES.len() as u64) as usize];
                    drop(LineReader::default().line(&mut session, line, &mut |_, _| {}));
                }
            }
        }
    }
    assert!(n_returned > 40, "{n_returned} futures returned to");
}
