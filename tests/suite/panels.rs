//! Snapshot tests of panels: the built-in programs at selected steps, compared with files under `tests/panels`.
//! `BLESS=1` rewrites them; a missing file fails.

use asmscope::engine::machine::Machine;
use asmscope::frontend::text::{StyledText, ansi, html, plain};
use asmscope::frontend::theme::{Glyphs, Scene, Syntax, Theme};
use asmscope::frontend::{delta, diagnostic, panels};
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil};
use asmscope::model::step::Step;
use asmscope::session::command::{Command, Topic};
use asmscope::session::examine::Examine;
use asmscope::session::programs::BuiltIn;
use asmscope::session::reply::{Panel, Reply};
use asmscope::session::session::Session;
use asmscope::source::assemble;
use std::path::Path;

fn load(name: &str, text: &str) -> (Program, Machine) {
    let program = assemble(name, text).expect("the programs of the tests assemble");
    let config =
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 };
    let machine = Machine::new(&program, &config).expect("the default sizes fit");
    (program, machine)
}

/// Runs `n_steps` and gives the last of them.
fn run(machine: &mut Machine, n_steps: u64) -> Step {
    machine.run(&RunUntil { steps: Some(n_steps), ..RunUntil::default() });
    machine.step_at(StepIndex(n_steps - 1)).expect("the step was taken")
}

/// Everything that can be drawn of a moment.
fn picture(scene: &Scene, step: &Step) -> StyledText {
    let rip = Address(scene.machine.registers().rip);
    let rsp = Address(scene.machine.registers().rsp());
    let examine = |request: &str| Examine::parse(request).expect("the request is well formed");
    let mut text = StyledText::new();
    let mut part = |name: &str, body: StyledText| {
        text += format!("--- {name}");
        text += body;
    };
    part("delta", delta::step(scene, step));
    part("next", panels::next_instruction(scene).into());
    part("registers", panels::registers(scene, Some(step)));
    part("stack", panels::stack(scene, Some(step)));
    part("frames", panels::frames(scene));
    part("heap", panels::heap(scene));
    for block in scene.machine.blocks().take(2) {
        part(&format!("heap {}", block.id), panels::block(scene, block.id));
    }
    part("list", panels::listing(scene, rip));
    part("x/2xg rsp", panels::memory(scene, rsp, &examine("2xg")));
    part("x/16xb rsp", panels::memory(scene, rsp, &examine("16xb")));
    part("x/2i rip", panels::memory(scene, rip, &examine("2i")));
    part("regions", panels::regions(scene));
    text
}

fn check(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/panels").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, drawn).expect("the folder of pictures can be written");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} is missing; BLESS=1 draws it"));
    assert!(expected == drawn, "{name} has changed; BLESS=1 accepts this:\n{drawn}");
}

fn check_program(name: &str, n_steps: u64, picture_name: &str, theme: &Theme) {
    let (program, mut machine) = load(name, BuiltIn::find(name).expect("it is built in").text);
    let step = run(&mut machine, n_steps);
    let drawn = plain::text(&picture(&Scene { program: &program, machine: &machine, theme }, &step));
    for line in drawn.lines() {
        assert!(line.chars().count() <= theme.width, "{picture_name}: too wide: {line}");
    }
    check(picture_name, &drawn);
}

#[test]
fn a_call_has_just_been_made() {
    check_program("frames", 6, "frames.txt", &Theme::plain());
}

#[test]
fn a_block_has_just_been_allocated() {
    check_program("box", 6, "box.txt", &Theme::plain());
}

#[test]
fn a_vec_has_grown() {
    check_program("vec", 150, "vec.txt", &Theme::plain());
}

#[test]
fn a_recursion_stands_at_its_bottom() {
    check_program("factorial", 29, "factorial.txt", &Theme::plain());
}

#[test]
fn narrow_panels_cut_addresses_and_names_and_no_meaning() {
    let narrow = Theme { width: 46, ..Theme::plain() };
    check_program("vec", 150, "vec-narrow.txt", &narrow);
    check_program("factorial", 29, "factorial-narrow.txt", &narrow);
}

#[test]
fn every_limit_says_what_there_is() {
    let program = assemble("", "main: push rbx\n mov edi, 24\n call malloc\n pop rbx\n ret").expect("it assembles");
    let mut session = Session::new(program, Config { typed_capacity: 4096, ..Config::default() }).expect("a session");
    session.execute(Command::StepInto(4)).expect("it runs");
    let reply = session.execute(Command::Info(Topic::Limits)).expect("there are limits");
    let Reply::Panel(Panel::Limits(limits)) = reply else { panic!("{reply:?}") };
    let used = |what: &str| {
        let limit = limits.iter().find(|limit| limit.what == what).unwrap_or_else(|| panic!("no limit of {what}"));
        assert!(limit.most.is_none_or(|most| limit.used.is_none_or(|used| used <= most)), "{limit:?}");
        limit.used
    };
    assert_eq!(used("steps"), Some(4));
    assert_eq!(used("heap"), Some(24));
    assert_eq!(used("stack"), Some(16));
    assert_eq!(used("threads"), Some(1));
    assert_eq!(used("a typed line"), None);
    for what in
        ["record of the run", "output", "open files", "typed code", "branches", "typed entries", "a source file"]
    {
        used(what);
    }
}

#[test]
fn every_step_of_a_program_says_what_it_changed() {
    for name in ["frames", "box", "vec", "hello"] {
        let (program, mut machine) = load(name, BuiltIn::find(name).expect("it is built in").text);
        let mut text = String::new();
        loop {
            let scene = Scene { program: &program, machine: &machine, theme: &Theme::plain() };
            text.extend(["> ", &plain::line(&panels::next_instruction(&scene)), "\n"]);
            let before = machine.position();
            machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
            if machine.position() == before {
                break;
            }
            let step = machine.step_at(before).expect("the step was taken");
            let scene = Scene { program: &program, machine: &machine, theme: &Theme::plain() };
            text += &plain::text(&delta::step(&scene, &step));
        }
        check(&format!("{name}-steps.txt"), &text);
    }
}

#[test]
fn ascii_and_att_are_for_terminals_and_readers_that_need_them() {
    let theme = Theme { glyphs: Glyphs::Ascii, syntax: Syntax::Att, ..Theme::plain() };
    check_program("frames", 6, "frames-ascii.txt", &theme);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/panels/frames-ascii.txt");
    assert!(std::fs::read_to_string(path).expect("it was just compared").is_ascii());
}

/// A moment of each of some programs, in Unicode and in ASCII.
fn pictures() -> Vec<StyledText> {
    let mut pictures = Vec::new();
    for (name, n_steps) in [("frames", 6), ("box", 6), ("vec", 150), ("factorial", 29)] {
        let (program, mut machine) = load(name, BuiltIn::find(name).expect("it is built in").text);
        let step = run(&mut machine, n_steps);
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let theme = Theme { glyphs, ..Theme::plain() };
            pictures.push(picture(&Scene { program: &program, machine: &machine, theme: &theme }, &step));
        }
    }
    pictures
}

/// Blanks at the end of a line, which plain text leaves out, are no difference.
fn trimmed(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).collect()
}

#[test]
fn without_escapes_coloured_text_is_plain_text() {
    for picture in pictures() {
        let (coloured, plain) = (ansi::text(&picture), plain::text(&picture));
        assert_ne!(coloured, plain);
        assert_eq!(trimmed(&strip_escapes(&coloured)), trimmed(&plain));
    }
}

fn strip_escapes(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain += before;
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    plain + rest
}

#[test]
fn without_tags_a_page_is_plain_text() {
    for picture in pictures() {
        let page = html::block(&picture);
        assert_ne!(page.matches("<span class=").count(), 0);
        assert_eq!(trimmed(&strip_tags(&page)), trimmed(&plain::text(&picture)));
    }
}

/// The text of a page: what stands outside of tags, unescaped.
fn strip_tags(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text += before;
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    text += rest;
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    escapes.into_iter().fold(text, |text, (escape, c)| text.replace(escape, c))
}

#[test]
fn what_a_program_says_is_no_markup() {
    let program = "\
        mov eax, 1  # </script><b>&amp;'\"\n\
        lea rsi, [rip + said]\n\
        hlt\n\
        .data\n\
        said: .asciz \"</pre><script>alert('1 & 2')</script>\"\n";
    let (program, mut machine) = load("</pre>&'\".s", program);
    let step = run(&mut machine, 2);
    let scene = Scene { program: &program, machine: &machine, theme: &Theme::plain() };
    let (page, plain) = (html::block(&picture(&scene, &step)), plain::text(&picture(&scene, &step)));
    assert!(plain.contains("</script><b>&amp;'\"") && plain.contains("</pre><script>alert('1 & 2')"), "{plain}");
    assert_eq!(trimmed(&strip_tags(&page)), trimmed(&plain));
    let (inside, after) =
        page.strip_prefix("<pre class=\"asmscope\">").and_then(|page| page.split_once("</pre>")).expect(&page);
    assert_eq!(after, "\n", "the element ends once");
    let tags = inside.split('<').skip(1).filter(|tag| !tag.starts_with("span class=\"") && !tag.starts_with("/span>"));
    assert_eq!(tags.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn every_fault_and_warning_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/faults");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder of faults is part of the source")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "s"))
        .collect();
    names.sort();
    let reports = names.iter().map(|name| fault_report(name));
    check("faults.txt", &plain::text(&StyledText::paragraphs(reports)));
}

fn fault_report(name: &str) -> StyledText {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/faults").join(name);
    let text = std::fs::read_to_string(path).expect("the program can be read");
    let (program, mut machine) = load(name, &text);
    machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
    let position = machine.position();
    let step = machine.step_at(position).expect("the machine found out why it cannot go on");
    let scene = Scene { program: &program, machine: &machine, theme: &Theme::plain() };
    if step.fault.is_some() { diagnostic::fault(&scene, &step) } else { diagnostic::warnings(&scene) }
}
