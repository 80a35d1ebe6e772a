//! Sessions saved as traces: typed entries, edits, blocks and branches are read back without an emulator, and the trace
//! of a replay equals the trace byte for byte, in both encodings.
//!
//! The sessions are the transcripts, and generated ones.

use crate::properties::trace::packed;
use crate::record_queries::Dice;
use crate::traces::{Outcomes, change_digit, replayed};
use crate::transcripts::{session, transcripts};
use asmscope::frontend::json::epilogue;
use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::Theme;
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::Session;
use asmscope::session::trace::Form;
use std::fs;

/// Small, since whole states are compared.
const HEAP: u64 = 1 << 16;

#[test]
fn transcripts_round_trip_through_traces() {
    for path in transcripts() {
        let text = fs::read_to_string(&path).expect("transcripts are UTF-8");
        let mut live = session(&text, HEAP);
        // The run of a compiled program has no trace.
        if live.program().process.is_some() {
            continue;
        }
        let commands = text.lines().filter_map(|line| line.strip_prefix("> ")).filter(|line| !line.contains("{dir}"));
        let mut reader = LineReader::default();
        for (n, command) in commands.enumerate() {
            say_to(&mut reader, &mut live, command);
            if n % 15 == 14 {
                reader.cancel_block();
                check(&mut live, &format!("{} after {command}", path.display()));
            }
        }
        check(&mut live, &path.display().to_string());
    }
}

#[test]
fn generated_sessions_round_trip_through_traces() {
    for seed in 0..24 {
        let mut dice = Dice::new(seed);
        let loaded = if seed % 4 == 0 { "# program: programs/factorial.s\n" } else { "" };
        let mut live = session(loaded, HEAP);
        let mut reader = LineReader::default();
        let mut typed = Vec::new();
        for _ in 0..24 {
            let line = line(&mut dice);
            say_to(&mut reader, &mut live, &line);
            typed.push(line);
        }
        say_to(&mut reader, &mut live, "");
        check(&mut live, &format!("seed {seed}: {typed:#?}"));
    }
}

/// A line of a good trace, what it is replaced by, and what is said about that.
const WRONG: [(&str, &str, &str); 10] = [
    ("\"typed\":\"mov", "\"typed\":\"mow", "line 2: what was typed before step 0 does not assemble: "),
    ("\"b805000000\"", "\"b806000000\"", "line 2: what was typed before step 0 does not come to what the line says"),
    ("\"line\":1", "\"line\":2", "line 2: what was typed before step 0 does not come to what the line says"),
    ("\"before\":0", "\"before\":1", "line 2: what was typed before step 1 cannot follow where step 0 comes next"),
    ("\"took\":1", "\"took\":9", "line 4: what was typed before step 0 took 9 steps, and there are not so many"),
    ("\"took\":1", "\"took\":-9", "line 2: invalid value: integer `-9`"),
    ("\"kind\":\"instruction\"", "\"kind\":\"command\"", "line 2: unknown variant `command`"),
    ("{\"typed\"", "{\"tipped\"", "line 2: invalid type: map"),
    ("\"typed_capacity\":65536", "\"typed_capacity\":4", "line 2: there is no more room: all 4 bytes"),
    ("\"why\":\"breakpoint\"", "\"why\":\"exited\"", "line 7: the run does not stop like this"),
];

#[test]
fn errors_in_typed_entries_are_reported() {
    let mut live = session("", HEAP);
    say(&mut live, "mov eax, 5\nx: .quad 3\n\nrax = 4");
    let lines = String::from_utf8(trace(&mut live, Form::Lines)).expect("JSON is UTF-8");
    assert_eq!(lines.lines().count(), 7, "{lines}");
    let failure = |lines: &str| replayed(lines.as_bytes(), Form::Lines).err().expect("it is wrong").to_string();
    for (right, wrong, complaint) in WRONG {
        assert!(lines.contains(right), "{right}: {lines}");
        let error = failure(&lines.replacen(right, wrong, 1));
        assert!(error.starts_with(complaint), "{right} -> {wrong}: {error}");
    }
    let whole: Vec<&str> = lines.lines().collect();
    let cut = failure(&whole[..4].join("\n"));
    assert_eq!(cut, "line 5: the trace breaks off after 1 step; the run that wrote it was cut short");
    let without_block = [&whole[..3], &whole[4..]].concat().join("\n");
    let edit = replayed(without_block.as_bytes(), Form::Lines);
    assert!(edit.is_ok(), "nothing uses the variable");
}

#[test]
fn a_trace_that_is_damaged_in_what_was_typed_is_read_or_refused() {
    let mut live = session("", HEAP);
    say(
        &mut live,
        "f: push rbx\nmov eax, [rip + x]\n.data\nx: .quad 3\n.text\npop rbx\nret\n\ncall f\nc\nmov ecx, 3; lea rdi, [rsp-64]; rep stosb",
    );
    for form in [Form::Lines, Form::Packed] {
        let trace = trace(&mut live, form);
        let mut dice = Dice::new(7);
        let mut outcomes = Outcomes::default();
        for _ in 0..300 {
            let mut damaged = trace.clone();
            for _ in 0..=dice.below(3) {
                let at = dice.below(damaged.len() as u64) as usize;
                match dice.below(8) {
                    0 => damaged.truncate(at.max(1)),
                    1 => damaged[at] = dice.below(256) as u8,
                    2 => damaged[at] = damaged[dice.below(damaged.len() as u64) as usize],
                    3..7 => change_digit(&mut damaged, at, dice.below(10) as u8),
                    _ if damaged.len() > 1 => drop(damaged.remove(at)),
                    _ => {}
                }
            }
            let damaged = if form == Form::Packed { packed(&damaged) } else { damaged };
            outcomes.count(&damaged);
        }
        outcomes.check();
    }
}

fn line(dice: &mut Dice) -> String {
    const LINES: [&str; 30] = [
        "mov rax, 5",
        "add rax, rcx; inc rcx",
        "push rax",
        "pop rdx",
        "mov edi, 24; call malloc",
        "mov rdi, rax; call free",
        "mov rbx, rax",
        "mov [rbx], rcx",
        "mov ecx, 3; lea rdi, [rsp-64]; rep stosb",
        "xor ecx, ecx; div rcx",
        "mov rax, [0]",
        "call f",
        "call g",
        "lea rsi, [x]; mov rdx, [x]",
        "syscall",
        "movq xmm0, rax; movups [rsp-32], xmm0",
        "rax = 7",
        "zf = 1",
        "qword [rsp-8] = 9",
        "f: inc rax",
        "g: push rbx\ncall f\npop rbx\nret\n",
        "x: .quad 1, 2\n",
        "c",
        "si",
        "ni",
        "finish",
        "back",
        "back 3",
        "goto 4",
        "branch 1",
    ];
    LINES[dice.below(LINES.len() as u64) as usize].to_owned()
}

fn say(session: &mut Session, lines: &str) -> String {
    say_to(&mut LineReader::default(), session, lines)
}

fn say_to(reader: &mut LineReader, session: &mut Session, lines: &str) -> String {
    let theme = Theme::plain();
    let mut said = String::new();
    for line in lines.split('\n') {
        let result = reader
            .line(session, line, &mut |session, reply| said.push_str(&plain::text(&answer(session, &reply, &theme))));
        if let Err(error) = result {
            said.push_str(&plain::text(&refusal(line, &error, &theme)));
        }
    }
    said
}

fn trace(session: &mut Session, form: Form) -> Vec<u8> {
    let trace = session.write_trace(Vec::new(), form, epilogue).expect("memory can be written to");
    trace.expect("nothing interrupts it")
}

/// Writes the session's trace and goes through it, in both forms, and both ways.
fn check(live: &mut Session, what: &str) {
    let stood = live.machine().digest();
    let lines = trace(live, Form::Lines);
    assert_eq!(live.machine().digest(), stood, "{what}: saving moves nothing");
    let again = |trace: &[u8], form| replayed(trace, form).unwrap_or_else(|error| panic!("{what}: {error}"));
    let (mut replay, of_replay) = again(&lines, Form::Lines);
    assert!(of_replay == lines, "{what}: the trace of its replay is another one");
    let scope = packed(&trace(live, Form::Packed));
    assert!(again(&scope, Form::Lines).1 == lines, "{what}: something was lost in packing");
    assert!(trace(&mut replay, Form::Lines) == lines, "{what}: the replay cannot be saved as it was");
    assert_eq!(replay.program().source.files(), live.program().source.files(), "{what}: the source");
    for session in [&mut replay, live] {
        say(session, "show off");
        say(session, "goto end");
    }
    assert_eq!(replay.machine().digest(), live.machine().digest(), "{what}: at the end");
    for _ in 0..20 {
        let at = live.machine().position();
        assert_eq!(replay.machine().position(), at, "{what}");
        assert_eq!(replay.machine().registers(), live.machine().registers(), "{what}: at {at}");
        if live.machine().ended().is_some() {
            // A live session takes back what was typed and could not be executed.
            break;
        }
        let said = [&mut replay, live].map(|session| say(session, "back"));
        // Only it remembers an end that it went on from by an edit.
        assert!(said[0] == said[1] || live.machine().ended().is_some(), "{what}: back: {said:?}");
    }
    assert_eq!(replay.machine().digest(), live.machine().digest(), "{what}: further back");
}
