//! What the headers say to type can be typed, in that order, and what stands in quotes beside a command is in its answer.
//!
//! The header of a program by hand is in the program, that of a compiled one in its Rust.

use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::Theme;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::run::Config;
use asmscope::session::line_reader::LineReader;
use asmscope::session::programs;
use asmscope::session::programs::{BuiltIn, OTHERS};
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source::assemble;

/// A line of a header: what to type, and what is said about it.
struct Line<'a> {
    command: &'a str,
    said: &'a str,
}

#[test]
fn what_headers_say_to_type_gives_what_they_say() {
    let mut wrong = Vec::new();
    for row in programs::rows() {
        wrong.extend(typed(row.by_hand, row.by_hand.text));
        wrong.extend(typed(row.compiled, row.rust.text));
    }
    for program in OTHERS {
        wrong.extend(typed(program, program.text));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every header names what the table says and what is true, and the Rust says what is where.
#[test]
fn every_row_says_what_the_table_says_and_what_is_true() {
    for row in programs::rows() {
        let header: Vec<&str> = row.by_hand.text.lines().take_while(|line| line.starts_with('#')).collect();
        let has = |start: &str| header.iter().any(|line| line.starts_with(start));
        assert!(has("# Table:  ") || has("# Lesson: "), "{}", row.by_hand.name);
        assert!(has("# Truth:  "), "{}", row.by_hand.name);
        assert!(row.rust.text.contains("//! Values: "), "{}", row.rust.name);
        assert!(row.rust.text.starts_with(&format!("//! {}: ", row.compiled.name)), "{}", row.rust.name);
    }
}

fn typed(program: BuiltIn, header: &str) -> Vec<String> {
    let lines = lines(header);
    assert!(!lines.is_empty(), "{}: nothing to type", program.name);
    let mut session = session(program);
    let mut reader = LineReader::default();
    let mut wrong = Vec::new();
    for Line { command, said } in lines {
        let mut text = String::new();
        let theme = Theme::plain();
        let result = reader
            .line(&mut session, command, &mut |session, reply| text += &plain::text(&answer(session, &reply, &theme)));
        if let Err(error) = result {
            wrong.push(format!("{}: {}", program.name, plain::text(&refusal(command, &error, &theme))));
        }
        for quoted in said.split('"').skip(1).step_by(2).filter(|quoted| !text.contains(quoted)) {
            wrong.push(format!("{}: `{command}` does not say \"{quoted}\":\n{text}", program.name));
        }
        if text.is_empty() {
            wrong.push(format!("{}: `{command}` says nothing", program.name));
        }
    }
    wrong
}

fn lines(header: &str) -> Vec<Line<'_>> {
    let bare = header.lines().map(|line| line.trim_start_matches(['#', '/', '!']));
    let block = bare.skip_while(|line| !line.starts_with(" Type:"));
    let block = block.enumerate().take_while(|(idx, line)| *idx == 0 || line.starts_with("         "));
    block
        .map(|(_, line)| line.trim_start_matches(" Type:").trim())
        .map(|line| line.split_once("  ").unwrap_or((line, "")))
        .map(|(command, said)| Line { command, said })
        .collect()
}

fn session(program: BuiltIn) -> Session {
    let assembled = assemble(program.name, program.text).expect("built-in programs assemble");
    let config = Config {
        stack_size: DEFAULT_STACK_SIZE,
        heap_size: DEFAULT_HEAP_SIZE,
        input: Vec::new(),
        typed_capacity: TYPED_ROOM,
    };
    Session::new(assembled, config).expect("a machine for the program")
}
