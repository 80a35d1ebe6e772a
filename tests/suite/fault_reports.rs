//! Properties of fault reports: suggested commands are accepted, `back N` arrives where stated, reports fit the screen,
//! and ASCII output is ASCII.
//!
//! The full text of each report is compared in `panels`.

use crate::teaching_programs::{assemble, faults, load};
use asmscope::engine::machine::Machine;
use asmscope::frontend::diagnostic;
use asmscope::frontend::text::{StyledText, plain};
use asmscope::frontend::theme::{Color, Glyphs, Scene, Theme};
use asmscope::model::addr::Address;
use asmscope::model::fault::Fault;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::{Session, TYPED_ROOM};

const LONG_ENOUGH: u64 = 1_000_000;

fn run(name: &str, text: &str) -> (Program, Machine) {
    let mut machine = load(name, text);
    machine.run(&RunUntil { steps: Some(LONG_ENOUGH), ..RunUntil::default() });
    (assemble(name, text), machine)
}

/// Empty for a program that is only warned about.
fn report(program: &Program, machine: &mut Machine, theme: &Theme) -> String {
    plain::text(&styled_report(program, machine, theme))
}

fn styled_report(program: &Program, machine: &mut Machine, theme: &Theme) -> StyledText {
    let step = machine.step_at(machine.position()).expect("the machine found out why it cannot go on");
    diagnostic::fault(&Scene { program, machine, theme }, &step)
}

fn session(name: &str, text: &str) -> Session {
    let config = Config {
        stack_size: DEFAULT_STACK_SIZE,
        heap_size: DEFAULT_HEAP_SIZE,
        input: Vec::new(),
        typed_capacity: TYPED_ROOM,
    };
    let mut session = Session::new(assemble(name, text), config).expect("the default sizes fit");
    LineReader::default().line(&mut session, "c", &mut |_, _| ()).expect("it runs up to its fault");
    session
}

/// What stands between backquotes behind `next:`.
fn suggested(report: &str) -> Vec<String> {
    let Some((_, next)) = report.split_once("\nnext: ") else { return Vec::new() };
    let next = next.replace("\n      ", " ");
    next.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_suggested_command_is_accepted() {
    for (name, text) in faults() {
        let (program, mut machine) = run(&name, &text);
        let report = report(&program, &mut machine, &Theme::plain());
        let commands = suggested(&report);
        assert_eq!(commands.is_empty(), report.is_empty(), "{name} suggests nothing:\n{report}");
        for command in commands {
            let mut n_replies = 0;
            let result = LineReader::default().line(&mut session(&name, &text), &command, &mut |_, _| n_replies += 1);
            assert!(result.is_ok() && n_replies == 1, "{name}: `{command}`: {result:?}");
        }
    }
}

/// Runs `text`, then the `back N` that its report suggests; says which source line the machine stands at.
fn line_after_back(text: &str) -> u32 {
    let (program, mut machine) = run("back.s", text);
    let commands = suggested(&report(&program, &mut machine, &Theme::plain()));
    let back = commands.iter().find(|command| command.starts_with("back")).expect("it suggests to go back");
    let mut session = session("back.s", text);
    LineReader::default().line(&mut session, back, &mut |_, _| ()).expect("it is accepted");
    let rip = Address(session.machine().registers().rip);
    program.line_at(rip).expect("it stands at an instruction of the source").line.number
}

const USE_AFTER_FREE: &str = "\
main:   push    rbx
        mov     edi, 24
        call    malloc
        mov     rbx, rax
        mov     rdi, rax
        call    free
        mov     rax, [rbx]
        pop     rbx
        ret
";

/// The copy ends 8 bytes into the return address.
const OVERWRITTEN: &str = "\
main:   sub     rsp, 8
        call    f
        add     rsp, 8
        ret
f:      sub     rsp, 24
        mov     rdi, rsp
        lea     rsi, [rip + text]
        mov     edx, 32
        call    memcpy
        add     rsp, 24
        ret
        .section .rodata
text:   .ascii  \"01234567890123456789012345678901\"
";

const LEFT_OVER: &str = "\
main:   sub     rsp, 8
        call    f
        add     rsp, 8
        ret
f:      push    rbx
        mov     eax, 1
        ret
";

#[test]
fn going_back_arrives_where_it_says() {
    assert_eq!(line_after_back(USE_AFTER_FREE), 6, "the call of free");
    assert_eq!(line_after_back(LEFT_OVER), 5, "the push");
}

#[test]
fn what_led_to_a_fault_is_pointed_out_with_its_step() {
    for (text, expect) in [
        (USE_AFTER_FREE, &["allocated here, step 3", "freed here, step 7"][..]),
        (OVERWRITTEN, &["called here, step 1", "overwritten here, step 7"][..]),
        (LEFT_OVER, &["called here, step 1", "pushed here, step 2"][..]),
    ] {
        let (program, mut machine) = run("x.s", text);
        let report = report(&program, &mut machine, &Theme::plain());
        for mark in expect {
            assert!(report.contains(mark), "{mark} is missing:\n{report}");
        }
    }
}

#[test]
fn a_leak_of_many_blocks_names_three_and_counts_the_rest() {
    let calls = "mov edi, 8\ncall malloc\n".repeat(5);
    let (program, mut machine) = run("x.s", &format!("main: sub rsp, 8\n{calls}add rsp, 8\nret\n"));
    let report = report(&program, &mut machine, &Theme::plain());
    for part in ["#1 allocated here, step 3", "#2 allocated here", "#3 allocated here", "… and 2 more"] {
        assert!(report.contains(part), "{part} is missing:\n{report}");
    }
    assert!(!report.contains("#4 allocated"), "{report}");
}

#[test]
fn bytes_beyond_the_block_are_drawn_and_marked() {
    let text = "main: sub rsp, 8\nmov edi, 12\ncall malloc\nmov rcx, [rax + 8]\nret\n";
    let (program, mut machine) = run("x.s", text);
    let report = report(&program, &mut machine, &Theme::plain());
    assert!(report.contains("reads 8 bytes, 4 of them beyond the end of heap #1"), "{report}");
    assert!(report.contains("__ __ __ __ ·· ·· ·· ··"), "{report}");
    assert!(report.contains("^^^^^^^^^^^^^^^^^^^^^^^   4 bytes beyond"), "{report}");
}

/// The host copied, so the instruction that asked for it is to blame.
#[test]
fn who_overwrote_the_return_address_is_the_caller_of_the_host() {
    let (program, machine) = run("x.s", OVERWRITTEN);
    let Some(Stop::Fault(Fault::BadReturnAddress { written: Some(writer), .. })) = machine.ended() else {
        panic!("{:?}", machine.ended())
    };
    assert_eq!(program.line_at(writer.at).map(|entry| entry.line.number), Some(9));
}

#[test]
fn who_overwrote_the_return_address_is_who_did_so_first() {
    for rounds in [1, 63, 64, 65, 66, 5000] {
        let text = format!("main: mov rcx, {rounds}\nagain: mov [rsp], rcx\ndec rcx\njne again\nret\n");
        let (_, machine) = run("x.s", &text);
        let Some(Stop::Fault(Fault::BadReturnAddress { written: Some(writer), .. })) = machine.ended() else {
            panic!("{:?}", machine.ended())
        };
        assert_eq!(writer.step.0, 1, "{rounds} rounds");
    }
}

#[test]
fn reports_fit_the_screen_and_ascii_is_ascii() {
    for (name, text) in faults() {
        let (program, mut machine) = run(&name, &text);
        let ascii = Theme { glyphs: Glyphs::Ascii, ..Theme::plain() };
        let drawn = report(&program, &mut machine, &ascii);
        assert!(drawn.is_ascii() || !text.is_ascii(), "{name}:\n{drawn}");
        for width in [80, 120] {
            let report = styled_report(&program, &mut machine, &Theme { width, ..Theme::plain() });
            for color in [Color::Off, Color::On] {
                let drawn = report.render(color);
                let lines = drawn.lines().map(strip_escapes).filter(|line| !is_source(line));
                let long = lines.into_iter().find(|line| line.trim_end().chars().count() > width);
                assert_eq!(long, None, "{name} at {width} columns:\n{drawn}");
            }
        }
    }
}

/// Source lines are cut around what is marked, and what stands behind the marks is not broken.
fn is_source(line: &str) -> bool {
    line.contains('━') || line.contains('─') || line.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

fn strip_escapes(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.map(|part| part.split_once('m').map_or("", |(_, rest)| rest)).collect::<String>()
}
