//! Stepping by the lines of compiled programs: each turn of a loop is a step, whatever the compiler calls a statement, and every step is taken
//! back to where it began.

use crate::transcripts::{compiled, opened};
use asmscope::model::addr::StepIndex;
use asmscope::model::frame::Entered;
use asmscope::session::command::{Command, FrameChoice, VariableSet};
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::LoadOptions;
use asmscope::session::parse::Line;
use asmscope::session::reply::{Halt, LineProgress, Reply};
use asmscope::session::session::Session;
use asmscope::toolchain::{BuildOptions, OptLevel};

fn command(session: &mut Session, line: &str) -> StepIndex {
    LineReader::default().line(session, line, &mut |_, _| {}).expect("the command is carried out");
    session.machine().position()
}

fn line(session: &mut Session) -> u32 {
    let at = session.picture(&asmscope::session::picture::PictureOptions::default()).line;
    at.map_or(0, |line| line.number)
}

fn at_level(name: &str, opt_level: OptLevel) -> Session {
    let build = BuildOptions { opt_level: Some(opt_level), ..BuildOptions::default() };
    opened(name, LoadOptions { build, ..LoadOptions::default() })
}

/// The last reply to a line that moves the machine by lines.
fn progress(session: &mut Session, line: &str) -> LineProgress {
    let mut found = None;
    let done = LineReader::default().line(session, line, &mut |_, reply| {
        if let Reply::Lines(progress) = reply {
            found = Some(*progress);
        }
    });
    done.expect("the command is carried out");
    found.expect("it moves by lines")
}

#[test]
fn each_turn_of_a_loop_with_a_body_of_one_line_is_a_step() {
    let mut session = compiled("tests/pictures/grow.rs");
    let mut lines = vec![line(&mut session)];
    while lines.last() != Some(&9) {
        command(&mut session, "next");
        lines.push(line(&mut session));
    }
    let body = lines.iter().filter(|line| **line == 6).count();
    assert_eq!(body, 5, "{lines:?}");
}

#[test]
fn until_alone_leaves_a_loop_at_its_last_line() {
    let mut session = compiled("tests/pictures/grow.rs");
    command(&mut session, "break 6");
    command(&mut session, "continue");
    assert_eq!(line(&mut session), 6);
    command(&mut session, "delete");
    command(&mut session, "until");
    assert_eq!(line(&mut session), 8, "all turns are made");
    command(&mut session, "u");
    assert_eq!(line(&mut session), 9);
}

/// Where nothing is done with what a call returns, the next line begins where it returns to.
#[test]
fn a_line_behind_a_call_is_stepped_to() {
    let mut session = compiled("tests/inputs/calls.c");
    let mut lines = vec![line(&mut session)];
    while lines.last() != Some(&16) {
        command(&mut session, "next");
        lines.push(line(&mut session));
    }
    assert_eq!(lines, [10, 11, 12, 13, 14, 15, 16]);
    while lines.len() > 1 {
        lines.pop();
        command(&mut session, "reverse-next");
        assert_eq!(line(&mut session), lines[lines.len() - 1], "back");
    }
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
        assert_eq!(line(&mut session), number);
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

/// As gdb has it: a function that was inlined is a frame of its own to go to, and `finish` leaves it.
#[test]
fn inlined_functions_are_frames() {
    let mut session = at_level("tests/inputs/inlined.rs", OptLevel::O1);
    command(&mut session, "b :7");
    let here = progress(&mut session, "c");
    assert_eq!(here.line.map(|line| line.number), Some(7));
    let names = |session: &mut Session, choice| {
        let Ok(Reply::FrameSelected(view)) = session.execute(Command::SelectFrame(choice)) else {
            panic!("it is a frame")
        };
        let Ok(Reply::Variables { values, .. }) = session.execute(Command::Variables(VariableSet::All)) else {
            panic!("it has variables")
        };
        let names: Vec<String> = values.into_iter().map(|value| value.name).collect();
        (view.level, view.line.map_or(0, |line| line.number), names.join(" "))
    };
    assert_eq!(names(&mut session, FrameChoice::Present), (0, 7, "self n twice".into()));
    assert_eq!(names(&mut session, FrameChoice::Relative(1)), (1, 17, "acc items last item bonus".into()));
    assert_eq!(names(&mut session, FrameChoice::Relative(1)), (2, 25, "items acc".into()));
    assert_eq!(names(&mut session, FrameChoice::Relative(-1)).0, 1);
    assert_eq!(names(&mut session, FrameChoice::Level(0)).1, 7);
    let bt = Command::Frames;
    let Ok(Reply::Calls { inlined, .. }) = session.execute(bt) else { panic!("it lists the calls") };
    assert!(inlined.values().any(|chain| chain.iter().filter(|call| call.is_inlined).count() == 2));
    // Out of the innermost, then out of the next, past further calls of what is inlined there.
    let done = progress(&mut session, "finish");
    assert_eq!(done.entered.and_then(|view| view.function).as_deref(), Some("inlined::fill"));
    command(&mut session, "delete");
    let done = progress(&mut session, "finish");
    assert_eq!(done.entered.and_then(|view| view.function).as_deref(), Some("inlined::main"));
    assert_eq!(String::from_utf8_lossy(&done.output).lines().count(), 3);
}

/// The frame around a tail call waits at its own call, not where the jump was.
#[test]
fn a_frame_around_a_tail_call_stands_at_its_call() {
    let mut session = at_level("tests/inputs/tail_calls.c", OptLevel::O2);
    command(&mut session, "b odd");
    progress(&mut session, "c");
    let innermost = session.machine().frames().last().expect("a function runs");
    assert_eq!(innermost.entered, Entered::TailCall);
    let line_at = |at| session.program().line_at(at).map(|entry| entry.line.number);
    assert_eq!(innermost.call_site.and_then(line_at), Some(5));
    assert_eq!(innermost.waits_at().and_then(line_at), Some(11));
}

/// A slot of the stack that a variable in it has not been given yet holds what was there before.
#[test]
fn a_variable_has_no_value_where_its_declaration_begins() {
    let mut session = at_level("tests/inputs/reused_slot.rs", OptLevel::O3);
    let mut values = Vec::new();
    while session.machine().ended().is_none() {
        if let Ok(Reply::Variables { values: seen, .. }) = session.execute(Command::Variables(VariableSet::All)) {
            values.extend(seen.into_iter().filter(|seen| seen.name == "v").map(|seen| seen.text));
        }
        command(&mut session, "next");
    }
    assert!(values.iter().any(|value| value == "6"), "{values:?}");
    assert!(values.iter().all(|value| value == "6" || value == "?"), "{values:?}");
}

/// Values of every class of rustc's own ABI; the program prints each after it has come back.
#[test]
fn finish_tells_what_is_returned() {
    const N_FUNCTIONS: usize = 30;
    for level in [OptLevel::O0, OptLevel::O2] {
        let mut session = at_level("tests/inputs/returned.rs", level);
        for nth in 0..N_FUNCTIONS {
            let function = session.debug_info().map(|debug| debug.functions_named(&format!("f{nth}")).len());
            if function != Some(0) {
                command(&mut session, &format!("b f{nth}"));
            }
        }
        let (mut told, mut printed) = (Vec::new(), Vec::new());
        loop {
            let run = progress(&mut session, "c");
            printed.extend(run.output);
            if !matches!(run.halt, Halt::Breakpoints(_)) {
                break;
            }
            let done = progress(&mut session, "finish");
            printed.extend(done.output);
            let n_lines = String::from_utf8_lossy(&printed).matches('\n').count();
            told.extend(done.returned.map(|value| (n_lines, value.text)));
        }
        let printed = String::from_utf8_lossy(&printed).into_owned();
        let lines: Vec<&str> = printed.lines().collect();
        assert_eq!(lines.len(), 2 * N_FUNCTIONS);
        for (line, text) in &told {
            assert_eq!(lines[*line], text, "-O{level}: the call that line {line} prints");
        }
        // An optimiser leaves parts undefined that no caller uses, or that are the same at each call.
        let n_least = if level == OptLevel::O0 { 2 * N_FUNCTIONS } else { N_FUNCTIONS };
        assert!(told.len() >= n_least, "-O{level}: {} calls", told.len());
    }
}

#[test]
fn floating_point_variables_are_computed_with() {
    let mut session = compiled("tests/inputs/floats.rs");
    command(&mut session, "b :5");
    command(&mut session, "c");
    let mut print = |text: &str| {
        let Ok(Line::Command(print)) = session.parse(text) else { panic!("{text} is a command") };
        match session.execute(print) {
            Ok(Reply::Value { value, .. }) if value.is_float => Ok(f64::from_bits(value.bits as u64)),
            Ok(Reply::Value { value, .. }) => Ok(f64::from(value.bits as u32)),
            other => Err(format!("{other:?}")),
        }
    };
    assert_eq!(print("p root * 2"), Ok(4.0));
    assert_eq!(print("p -x + 1"), Ok(-0.5));
    assert_eq!(print("p x * n"), Ok(-4.5));
    assert_eq!(print("p root * root > 3.9"), Ok(1.0));
    // At other moments it would have another value.
    let Ok(Line::Command(when)) = session.parse("when 2 * x > 1") else { panic!("it is a command") };
    let refused = session.execute(when).expect_err("it has no value that can be looked for").to_string();
    assert!(refused.contains('x'), "{refused}");
}
