//! The full screen: whole screens of several programs at two sizes, text and styles, compared with files under `tests/screens`; its keys,
//! typed at a screen in memory; and a real one in a pseudo-terminal that is left as it was found.
//!
//! `BLESS=1` rewrites the files; a missing one fails.

use super::transcripts::compiled;
use asmscope::frontend::terminal::{Button, Key, KeyCode, Modifiers, Mouse, MouseAction};
use asmscope::frontend::theme::{Appearance, Color, Glyphs, Theme};
use asmscope::frontend::tui::picture;
use asmscope::frontend::tui::screen::Screen;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::run::Config;
use asmscope::session::line_reader::LineReader;
use asmscope::session::programs::BuiltIn;
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source::assemble;
use std::path::Path;

const SMALL: (usize, usize) = (80, 24);
const LARGE: (usize, usize) = (200, 60);

fn built_in(name: &str) -> Session {
    let program = assemble(name, BuiltIn::find(name).expect("it is built in").text).expect("it assembles");
    let (stack_size, heap_size) = (DEFAULT_STACK_SIZE, DEFAULT_HEAP_SIZE);
    let config = Config { stack_size, heap_size, input: Vec::new(), typed_capacity: TYPED_ROOM };
    Session::new(program, config).expect("a machine for it")
}

fn appearance(color: Color, glyphs: Glyphs) -> Appearance {
    Appearance { theme: Theme { glyphs, ..Theme::plain() }, color }
}

fn coloured() -> Appearance {
    appearance(Color::On, Glyphs::Unicode)
}

fn press(screen: &mut Screen<'_>, code: KeyCode) {
    screen.press(Key { code, modifiers: Modifiers::default() });
}

/// Presses letters one after the other; `⏎` is Enter, `⇥` is Tab, `⎋` is Escape.
fn press_all(screen: &mut Screen<'_>, keys: &str) {
    for key in keys.chars() {
        press(
            screen,
            match key {
                '⏎' => KeyCode::Enter,
                '⇥' => KeyCode::Tab,
                '⎋' => KeyCode::Escape,
                '←' => KeyCode::Left,
                '→' => KeyCode::Right,
                '↓' => KeyCode::Down,
                c => KeyCode::Char(c),
            },
        );
    }
}

/// The text of a screen, without the runs of styles.
fn text(screen: &mut Screen<'_>, (columns, rows): (usize, usize)) -> String {
    let picture = picture(screen, columns, rows);
    picture.split_once("--- styles").map_or(String::new(), |(text, _)| text.to_owned())
}

fn compare(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, drawn).expect("the folder of screens can be written");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} is missing; BLESS=1 draws it"));
    assert!(expected == drawn, "{name} has changed; BLESS=1 accepts this:\n{drawn}");
}

/// Presses keys, and compares what is seen then with a file for each size. All but the last key are drawn first, so that the last one's
/// changes are marked.
fn check(name: &str, mut session: Session, appearance: Appearance, keys: &str) {
    let (last, before) = keys.chars().last().map_or(("", ""), |c| {
        let at = keys.len() - c.len_utf8();
        (&keys[at..], &keys[..at])
    });
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, appearance);
    picture(&mut screen, SMALL.0, SMALL.1);
    press_all(&mut screen, before);
    picture(&mut screen, SMALL.0, SMALL.1);
    press_all(&mut screen, last);
    for (columns, rows) in [SMALL, LARGE] {
        let drawn = picture(&mut screen, columns, rows);
        let n_lines = drawn.lines().take_while(|line| *line != "--- styles").count();
        assert_eq!(n_lines, rows, "{name}");
        compare(&format!("{name}-{columns}x{rows}.txt"), &drawn);
    }
}

#[test]
fn an_assembly_program_with_frames() {
    check("frames", built_in("frames"), coloured(), "sssssss");
}

#[test]
fn a_vector_that_has_grown() {
    check("vec", built_in("vec"), coloured(), ":si 112⏎↓↓⇥⇥⇥s");
}

#[test]
fn a_fault() {
    check("overflow", built_in("overflow"), coloured(), "c");
}

#[test]
fn a_rust_program_in_the_middle() {
    check("variables", compiled("tests/programs/rust/vectors.rs"), coloured(), "nnnnnnnnnn");
}

#[test]
fn help_over_a_screen() {
    check("help", built_in("hello"), coloured(), "s?");
}

#[test]
fn a_line_being_typed() {
    check("typing", built_in("frames"), coloured(), "sspri⇥");
}

#[test]
fn without_colours_and_in_ascii() {
    check("box-plain", built_in("box"), appearance(Color::Off, Glyphs::Ascii), "ssssssss");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens");
    for (columns, rows) in [SMALL, LARGE] {
        let path = folder.join(format!("box-plain-{columns}x{rows}.txt"));
        let drawn = std::fs::read_to_string(path).expect("it was just compared");
        let (text, styles) = drawn.split_once("--- styles").expect("it has both");
        assert!(text.lines().all(|line| line.trim_start_matches('│').is_ascii()), "{text}");
        let known = ["bold", "reversed", "underlined", "bold+underlined", "bold+reversed"];
        let runs = styles.lines().flat_map(|line| line.split_once(": ").map_or("", |(_, runs)| runs).split(", "));
        let other = runs.filter(|run| !run.is_empty()).map(|run| run.split_once(' ').map_or("", |(_, name)| name));
        assert_eq!(other.filter(|name| !known.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

#[test]
fn steps_go_back_and_changes_are_marked_both_ways() {
    let mut session = built_in("frames");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    let start = text(&mut screen, LARGE);
    press_all(&mut screen, "s");
    let stepped = text(&mut screen, LARGE);
    assert!(!start.contains('●') && stepped.contains("step 1 of 1"), "{stepped}");
    press_all(&mut screen, "S");
    let back = text(&mut screen, LARGE);
    assert!(back.contains("step 0 of 1") && back.contains("in the past of the record"), "{back}");
    press_all(&mut screen, "→");
    assert!(text(&mut screen, LARGE).contains("step 1 of 1"));
    press_all(&mut screen, "←");
    assert!(text(&mut screen, LARGE).contains("step 0 of 1"));
}

/// A function that ends by jumping to one of the host's is over: what waits is the call of it.
#[test]
fn behind_a_tail_call_the_line_that_waits_is_the_call() {
    let text_of =
        "main:\n    sub rsp, 8\n    call make\n    add rsp, 8\n    ret\nmake:\n    mov edi, 8\n    jmp malloc\n";
    let program = assemble("tail.s", text_of).expect("it assembles");
    let mut session = Session::new(program, Config::default()).expect("a machine for it");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    press_all(&mut screen, ":si 4⏎");
    let drawn = text(&mut screen, LARGE);
    let waiting: Vec<&str> = drawn.lines().filter(|line| line.contains('▷')).collect();
    assert!(matches!(waiting[..], [line] if line.contains("call make")), "{drawn}");
}

#[test]
fn every_command_can_be_typed_and_a_typed_letter_is_no_key() {
    let mut session = built_in("frames");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    press_all(&mut screen, ":stepi⏎");
    assert!(text(&mut screen, SMALL).contains("step 1 of 1"));
    press_all(&mut screen, "mov r15, 0x77⏎");
    let shown = text(&mut screen, SMALL);
    assert!(shown.contains("r15 0 → 0x77"), "{shown}");
    press_all(&mut screen, ":nosuch⏎");
    assert!(text(&mut screen, SMALL).contains("error"), "a refusal is an answer too");
    press_all(&mut screen, ":goto 1⏎");
    // What is typed is jumped to, executed, and left again.
    assert!(text(&mut screen, SMALL).contains("step 1 of 4"));
}

#[test]
fn breakpoints_are_set_at_the_cursor_by_key_and_by_mouse() {
    let mut session = built_in("frames");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    text(&mut screen, SMALL);
    press_all(&mut screen, "↓↓b");
    let shown = text(&mut screen, SMALL);
    assert!(shown.contains("breakpoint 1 at") && shown.contains("│●"), "{shown}");
    press_all(&mut screen, "b");
    let shown = text(&mut screen, SMALL);
    assert!(shown.contains("deleted breakpoint 1") && !shown.contains("│●"), "{shown}");
    let mouse = |action, column, row| Mouse { action, column, row, modifiers: Modifiers::default() };
    screen.click(mouse(MouseAction::Press(Button::Left), 2, 9));
    assert!(text(&mut screen, SMALL).contains("breakpoint 2 at"));
}

#[test]
fn the_bar_is_dragged_through_time() {
    let mut session = built_in("vec");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    text(&mut screen, SMALL);
    press_all(&mut screen, "c");
    let end = text(&mut screen, SMALL);
    assert!(end.contains("ended with exit code"), "{end}");
    let bar = end.lines().position(|line| line.contains(" step 199 of ")).expect("there is a bar");
    let mouse = |action, column| Mouse { action, column, row: bar, modifiers: Modifiers::default() };
    screen.click(mouse(MouseAction::Press(Button::Left), 50));
    let first = text(&mut screen, SMALL);
    screen.click(mouse(MouseAction::Drag(Button::Left), 30));
    let second = text(&mut screen, SMALL);
    assert!(first.contains("in the past") && second.contains("in the past") && first != second, "{second}");
}

#[test]
fn any_size_can_be_drawn() {
    let mut session = compiled("tests/programs/rust/vectors.rs");
    let mut reader = LineReader::default();
    let mut screen = Screen::new(&mut session, &mut reader, coloured());
    press_all(&mut screen, "nnnn?");
    for (columns, rows) in [(1, 1), (20, 5), (24, 8), (40, 12), (60, 70), (81, 25), (120, 30), (170, 31), (400, 120)] {
        assert_eq!(text(&mut screen, (columns, rows)).lines().count(), rows);
        press_all(&mut screen, "s⇥+>");
    }
}
