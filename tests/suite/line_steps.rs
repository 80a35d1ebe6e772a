//! Stepping by the lines of compiled programs: each turn of a loop is a step, whatever the compiler calls a statement, and every step is taken
//! back to where it began.

use crate::transcripts::compiled;
use asmscope::model::addr::StepIndex;
use asmscope::session::line_reader::LineReader;
use asmscope::session::parse::Line;
use asmscope::session::reply::Reply;
use asmscope::session::session::Session;

fn command(session: &mut Session, line: &str) -> StepIndex {
    LineReader::default().line(session, line, &mut |_, _| {}).expect("the command is carried out");
    session.machine().position()
}

fn line(session: &Session) -> u32 {
    let at = session.picture(&asmscope::session::picture::PictureOptions::default()).line;
    at.map_or(0, |line| line.number)
}

#[test]
fn each_turn_of_a_loop_with_a_body_of_one_line_is_a_step() {
    let mut session = compiled("tests/pictures/grow.rs");
    let mut lines = vec![line(&session)];
    while lines.last() != Some(&9) {
        command(&mut session, "next");
        lines.push(line(&session));
    }
    let body = lines.iter().filter(|line| **line == 6).count();
    assert_eq!(body, 5, "{lines:?}");
}

#[test]
fn steps_by_lines_are_taken_back_to_where_they_began() {
    for name in ["pictures/grow", "pictures/list", "programs/rust/vectors", "programs/rust/box_tree"] {
        for (forward, back) in [("next", "reverse-next"), ("step", "reverse-step")] {
            let mut session = compiled(&format!("tests/{name}.rs"));
            let mut taken = vec![session.machine().position()];
            while taken.len() < 40 && session.machine().ended().is_none() {
                taken.push(command(&mut session, forward));
            }
            if session.machine().ended().is_some() {
                taken.pop();
                session.machine_mut().seek(*taken.last().expect("the start is there"));
            }
            let mut expected = taken.clone();
            expected.reverse();
            let mut found = vec![session.machine().position()];
            while found.len() < expected.len() {
                found.push(command(&mut session, back));
            }
            if forward == "next" {
                assert_eq!(found, expected, "{name}: {forward}, then {back}");
                continue;
            }
            // A step out of a function ends within the caller's line, and a step back begins where a line's statement does: not at the same
            // places, but each further back, and the start is reached.
            let start = session.machine().start();
            assert!(found.windows(2).all(|pair| pair[1] < pair[0] || pair[1] == start), "{name}: {found:?}");
            let mut n_more = 0;
            while session.machine().position() > start {
                command(&mut session, back);
                n_more += 1;
                assert!(n_more < expected.len(), "{name}: the start is not reached");
            }
        }
    }
}

/// The drops of a closing brace stand twice in the code: where nothing panics, and in what unwinding runs, which often comes first.
#[test]
fn a_breakpoint_at_a_closing_brace_is_where_nothing_panics() {
    let mut session = compiled("tests/inputs/scopes.rs");
    for number in [6, 10, 12] {
        command(&mut session, &format!("b :{number}"));
        command(&mut session, "c");
        assert_eq!(line(&session), number);
        command(&mut session, "delete");
    }
}

#[test]
fn a_variable_that_is_not_in_scope_is_looked_for_where_it_was() {
    let mut session = compiled("tests/inputs/scopes.rs");
    command(&mut session, "c");
    assert!(session.machine().ended().is_some());
    let Ok(Line::Command(when)) = session.parse("when n == 3") else { panic!("it is a command") };
    let Ok(Reply::When { index, .. }) = session.execute(when) else { panic!("it becomes true") };
    session.machine_mut().seek(index);
    command(&mut session, "next");
    let Ok(Line::Command(print)) = session.parse("p n") else { panic!("it is a command") };
    let Ok(Reply::Evaluated(value)) = session.execute(print) else { panic!("it is in scope") };
    assert_eq!(value.text, "3");
    let early = "no variable `text` is in scope here";
    session.machine_mut().seek(StepIndex(0));
    let Ok(Line::Command(print)) = session.parse("p text") else { panic!("it is a command") };
    let error = session.execute(print).expect_err("it is not in scope").to_string();
    assert!(error.starts_with(early), "{error}");
}
