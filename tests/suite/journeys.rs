//! A session's journeys through time agree with each other: any step gone to is the one that was stepped to, `rc` stops where `c`
//! stopped, and `who` names the writer that a scan names.

use super::time::{Dice, generated};
use asmscope::engine::machine::Config;
use asmscope::model::addr::StepIndex;

use asmscope::model::program::Program;
use asmscope::session::reply::Reply;
use asmscope::session::session::Session;
use asmscope::source::assemble;

fn session(text: &str) -> Session {
    let program = if text.is_empty() { Program::default() } else { assemble("generated", text).expect("it assembles") };
    let config = Config { stack_size: 1 << 13, heap_size: 1 << 14, input: Vec::new(), typed_room: 1 << 12 };
    Session::new(program, config).expect("a machine")
}

fn say(session: &mut Session, line: &str) -> Vec<Reply> {
    let mut replies = Vec::new();
    let result = session.line(line, &mut |_, reply| replies.push(reply));
    result.unwrap_or_else(|error| panic!("`{line}`: {error}"));
    replies
}

fn state(session: &Session) -> (StepIndex, u64) {
    (session.machine().position(), session.machine().digest())
}

#[test]
fn a_step_gone_to_is_the_one_that_was_stepped_to() {
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
fn going_back_stops_where_going_on_stopped() {
    for seed in 0..30 {
        let mut session = session(&generated(seed));
        for line in ["b round", "b helper", "b main+4"] {
            if session.line(line, &mut |_, _| {}).is_err() {
                continue;
            }
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
fn over_calls_and_back_over_them_are_each_others_reverse() {
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
fn who_names_the_writers_that_a_scan_names() {
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
