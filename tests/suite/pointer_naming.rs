//! Consistent naming: every front end describes the target of a pointer in the same words.
//!
//! The expected descriptions are written by hand from the programs.

use asmscope::frontend::outcome::RunOutcome;
use asmscope::frontend::replies::answer;
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::{Scene, Theme};
use asmscope::frontend::{delta, json};
use asmscope::model::addr::Address;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::run::Config;
use asmscope::model::step::Step;
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source::assemble;
use std::fs;
use std::path::Path;

/// A pointer of a program under `programs`, right after an instruction.
struct Pointer {
    program: &'static str,
    /// The instruction, as its line has it, executed for the first time.
    after: &'static str,
    /// The register or the word of memory that has it.
    holder: &'static str,
    /// What it is called, in every face.
    name: &'static str,
    /// How `where` says that in a sentence.
    told: &'static str,
    /// What Rust would call it, where that is shown.
    guess: Option<&'static str>,
}

const fn pointer(
    [program, after, holder]: [&'static str; 3],
    [name, told]: [&'static str; 2],
    guess: Option<&'static str>,
) -> Pointer {
    Pointer { program, after, holder, name, told, guess }
}

/// Every kind of pointer in a register, a slot or a block.
const POINTERS: [Pointer; 24] = [
    // &T: to a local, a box's content, a constant, a variable.
    pointer(["ref", "lea rdi, [rsp + 8]", "rdi"], ["stack main[rsp+8]", "frame 1 of main"], None),
    pointer(["ref", "mov rdi, qword ptr [rsp]", "rdi"], ["heap #1", "the start of heap #1"], Some("&u64")),
    pointer(["ref", "lea rdi, [rip + CONSTANT]", "rdi"], ["rodata CONSTANT", "CONSTANT"], None),
    pointer(["../clean/callbacks", "lea rsi, [rip + table]", "rsi"], ["data table", "table"], None),
    // Owners, from the allocator's answer to the slot.
    pointer(["box", "call __rust_alloc", "rax"], ["heap #1", "the start of heap #1"], Some("Box<u64>")),
    pointer(["box", "mov qword ptr [rsp + 8], rax", "[rsp+8]"], ["heap #1", "the start of heap #1"], Some("Box<u64>")),
    pointer(["rc", "mov qword ptr [rsp + 8], rax", "[rsp+8]"], ["heap #1", "the start of heap #1"], Some("Rc<u64>")),
    pointer(["rc", "mov rbx, qword ptr [rsp]", "rbx"], ["heap #1", "the start of heap #1"], Some("Rc<u64>")),
    pointer(["arc", "mov qword ptr [rsp + 8], rax", "[rsp+8]"], ["heap #1", "the start of heap #1"], Some("Arc<u64>")),
    pointer(["arc", "mov rdi, rsp", "rdi"], ["stack main[rsp]", "frame 1 of main"], None),
    // The middle one of three words.
    pointer(["vec", "mov rcx, qword ptr [rbx + PTR]", "rcx"], ["heap #1", "the start of heap #1"], None),
    pointer(["string", "lea rsi, [rip + .Lworld]", "rsi"], ["rodata \", world\"", "\", world\""], None),
    // Texts and slices.
    pointer(["str", "mov rdi, qword ptr [rsp + 24]", "rdi"], ["heap #1+7", "byte 7 of heap #1"], Some("&u8")),
    pointer(["str", "mov qword ptr [rsp + 24], rax", "[rsp+24]"], ["heap #1+7", "byte 7 of heap #1"], None),
    pointer(["rodata", "lea rax, [rip + .Lhello]", "rax"], ["rodata \"hello\"", "\"hello\""], None),
    pointer(["rodata", "mov qword ptr [rsp], rax", "[rsp]"], ["rodata \"hello\"", "\"hello\""], None),
    pointer(["stack_alloc", "lea rdi, [rsp + 8]", "rdi"], ["stack array[rsp+8]", "of array"], None),
    // Code.
    pointer(["../clean/callbacks", "lea rax, [rip + double_it]", "rax"], ["code double_it", "double_it"], None),
    pointer(["../clean/callbacks", "mov qword ptr [rsp + 8], rax", "[rsp+8]"], ["code double_it", "double_it"], None),
    pointer(["frames", "call func1", "[rsp]"], ["main+0xe", "main+0xe"], None),
    pointer(["frames", "mov rbp, rsp", "rbp"], ["stack func1[rsp]", "frame 2 of func1"], None),
    // In a block, and in a variable.
    pointer(
        ["../clean/kept_by_a_static", "mov qword ptr [rbx], rax", "[rbx]"],
        ["heap #2", "the start of heap #2"],
        None,
    ),
    pointer(
        ["../clean/kept_by_a_static", "mov qword ptr [rip + cache], rax", "[cache]"],
        ["heap #1", "the start of heap #1"],
        None,
    ),
    // Nothing lives there any more.
    pointer(["box", "call __rust_dealloc", "[rsp+8]"], ["freed heap #1", "heap #1"], None),
];

#[test]
fn every_front_end_describes_a_pointer_the_same() {
    let wrong: Vec<String> = POINTERS.iter().flat_map(Pointer::misnamed).collect();
    assert!(wrong.is_empty(), "{} of the faces differ:\n{}", wrong.len(), wrong.join("\n"));
}

impl Pointer {
    /// What each face that calls it otherwise says.
    fn misnamed(&self) -> Vec<String> {
        let (mut session, step) = self.moment();
        let Pointer { holder, name, told, .. } = self;
        let mut say = |line: &str| said(&mut session, line);
        let is_register = !holder.starts_with('[');
        let mut faces =
            vec![("p", say(&format!("p {holder}")), *name), ("where", say(&format!("where {holder}")), *told)];
        if is_register {
            faces.push(("regs", row(&say("regs"), &format!("  {holder} ")), *name));
        } else {
            let inside = holder.trim_matches(['[', ']']);
            faces.push(("x", say(&format!("x/1xg {inside}")), *name));
            let at = say(&format!("p {inside}"));
            let (address, place) = at.trim_end().split_once("  ").expect("an address and its place");
            match place.split_once(' ') {
                Some(("stack", _)) => faces.push(("stack", row(&say("stack"), address), *name)),
                Some(("heap", block)) => faces.push(("heap", say(&format!("heap {}", &block[1..])), *name)),
                _ => {}
            }
        }
        if let Some(guess) = self.guess {
            let shown: Vec<(&str, String, &str)> = faces
                .iter()
                .filter(|(face, ..)| ["where", "stack"].contains(face))
                .map(|(face, text, _)| (*face, text.clone(), guess))
                .collect();
            faces.extend(shown);
        }
        let scene = Scene { program: session.program(), machine: session.machine(), theme: &Theme::plain() };
        if is_register {
            let document = json::run(&scene, &RunOutcome::Breakpoint, json::Seen::Values(&[]), &(0..0), None);
            let document: serde_json::Value = serde_json::from_str(&document).expect("it is JSON");
            faces.push(("places", document["places"][*holder].as_str().unwrap_or_default().to_owned(), *name));
        }
        // A call's own delta says where it went and what it made.
        if !self.after.starts_with("call") {
            faces.push(("delta", plain::text(&delta::step(&scene, &step)), *name));
        }
        let differs = faces.iter().filter(|(_, text, expected)| !unwrapped(text).contains(expected));
        differs
            .map(|(face, text, expected)| {
                format!("{} {holder} after `{}`: {face} does not say `{expected}`:\n{text}", self.program, self.after)
            })
            .collect()
    }

    /// The session right after the instruction, and the step that it was.
    fn moment(&self) -> (Session, Step) {
        let path = format!("{}/programs/stack_vs_heap/{}.s", env!("CARGO_MANIFEST_DIR"), self.program);
        let text = fs::read_to_string(Path::new(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let config = Config {
            stack_size: DEFAULT_STACK_SIZE,
            heap_size: DEFAULT_HEAP_SIZE,
            input: Vec::new(),
            typed_capacity: TYPED_ROOM,
        };
        let mut session = Session::new(assemble(self.program, &text).expect("it assembles"), config).expect("it fits");
        while session.machine().ended().is_none() {
            let before = session.machine().position();
            let is_it = next_line(&session) == self.after;
            said(&mut session, if self.after.starts_with("call __rust") { "ni" } else { "si" });
            if is_it {
                let step = session.machine_mut().step_at(before).expect("it was taken");
                return (session, step);
            }
        }
        panic!("{}: `{}` is never executed", self.program, self.after);
    }
}

/// The instruction that comes next as its source line has it, with single spaces.
fn next_line(session: &Session) -> String {
    let program = session.program();
    let line = program.line_at(Address(session.machine().registers().rip));
    let text = line.and_then(|entry| program.source.text(entry.line)).unwrap_or_default();
    let code = text.split('#').next().unwrap_or_default();
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(session: &mut Session, line: &str) -> String {
    let mut text = String::new();
    let done = LineReader::default()
        .line(session, line, &mut |session, reply| text += &plain::text(&answer(session, &reply, &Theme::plain())));
    done.unwrap_or_else(|error| panic!("{line}: {error}"));
    text
}

/// The lines that have `part` in them.
fn row(text: &str, part: &str) -> String {
    text.lines().filter(|line| line.contains(part)).collect::<Vec<_>>().join("\n")
}

/// Without the line ends of a long sentence.
fn unwrapped(text: &str) -> String {
    text.split('\n').collect::<Vec<_>>().join(" ")
}
