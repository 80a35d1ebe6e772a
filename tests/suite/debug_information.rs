//! Programs that rustc compiles with debug information: their lines, functions and variables are found, and the values are those that the
//! programs themselves print.
//!
//! A program runs once, outside of the sandbox, and takes snapshots of its registers, memory and heap blocks
//! (`tests/inputs/variables/snapshot.rs`). Unoptimised, each variable must have the text that its `Debug` printed; optimised, that text or none.

mod elf;
mod snapshot;

use asmscope::lens::variables::{Ownership, VariableContext};
use asmscope::loader::dwarf::{DebugInfo, Section};
use asmscope::model::addr::Address;
use asmscope::model::debug::target::{FrameState, HeapMemory, Target};
use asmscope::model::source_map::SourceLine;
use snapshot::{Optimised, Snapshot, compile, compile_c, debug_info, run};
use std::sync::Arc;

const SNAPSHOT: &str = include_str!("../inputs/variables/snapshot.rs");
const VALUES: &str = include_str!("../inputs/variables/values.rs");

/// Compares what the program printed with what is read, variable by variable; the names of those that are unknown.
fn compare(snapshot: &Snapshot, debug: &DebugInfo, text: &str) -> Vec<String> {
    debug.source_map(|_| Some(text.to_owned()));
    let (scene, frame) = (snapshot.scene(debug), snapshot.frame());
    let variables = debug.variables_at(frame.pc);
    let mut unknown = Vec::new();
    for (name, expected) in &snapshot.values {
        let variable = variables.iter().rev().find(|variable| &*variable.name == name.as_str());
        let Some(variable) = variable else {
            unknown.push(name.clone());
            continue;
        };
        let value = scene.variable(variable, &frame);
        match value.first_unknown() {
            Some(_) => unknown.push(name.clone()),
            None => assert_eq!(&value.text(), expected, "{name}: {}", value.type_name),
        }
    }
    unknown
}

fn snapshots(name: &str, optimised: Optimised) -> (String, Vec<u8>, Vec<Snapshot>) {
    let text = format!("{SNAPSHOT}\n{VALUES}");
    let (folder, file) = compile(name, &text, optimised);
    (text, file, run(&folder))
}

#[test]
fn unoptimised_variables_have_the_values_that_the_program_prints() {
    let (text, file, snapshots) = snapshots("values", Optimised::No);
    assert_eq!(snapshots.len(), 8);
    for snapshot in &snapshots {
        assert_eq!(compare(snapshot, &debug_info(&file, snapshot.base()), &text), Vec::<String>::new());
    }
    let debug = debug_info(&file, snapshots[0].base());
    debug.source_map(|_| Some(text.clone()));
    frames_lead_to_main(&snapshots[0], &debug);
    expressions_lead_to_parts(&snapshots[1], &debug);
    pointers_say_what_is_owned(&snapshots[3], &debug);
    loops_have_no_variables_of_the_compilers(&snapshots[6], &debug);
    what_the_heap_contradicts_is_unknown(&snapshots[1], &debug);
    statics_are_found(&snapshots[7], &debug);
}

#[test]
fn optimised_variables_have_their_value_or_none() {
    let (text, file, snapshots) = snapshots("values", Optimised::Fully);
    let mut n_unknown = 0;
    let mut n_all = 0;
    for snapshot in &snapshots {
        n_unknown += compare(snapshot, &debug_info(&file, snapshot.base()), &text).len();
        n_all += snapshot.values.len();
    }
    // All of them are printed right before, so most are still in memory.
    assert!(n_unknown * 4 < n_all, "{n_unknown} of {n_all} are unknown");
}

fn frames_lead_to_main(snapshot: &Snapshot, debug: &DebugInfo) {
    let frame = snapshot.frame();
    assert_eq!(&*debug.function_at(frame.pc).unwrap().path, "program::scalars");
    let caller = debug.unwind(&frame, snapshot).unwrap();
    assert!(caller.state.is_call);
    assert_eq!(&*debug.function_at(caller.state.lookup_address()).unwrap().path, "program::main");
    let value = |name: &str| snapshot.scene(debug).evaluate(name, &caller.state).map(|value| value.text());
    assert_eq!(value("grown").unwrap(), "[10, 42]");
    // It gets its value when the call returns.
    assert!(value("result").unwrap_err().starts_with("no variable `result` is in scope here; there are grown"));
    let outermost =
        std::iter::successors(Some(frame), |frame| debug.unwind(frame, snapshot).map(|caller| caller.state));
    assert!(outermost.take(40).count() < 40);
}

fn expressions_lead_to_parts(snapshot: &Snapshot, debug: &DebugInfo) {
    let (scene, frame) = (snapshot.scene(debug), snapshot.frame());
    let value = |expression: &str| scene.evaluate(expression, &frame).map(|value| value.text());
    for (expression, expected) in [
        ("point.name", "\"nm\""),
        ("boxed.x", "5"),
        ("*boxed", "Point { x: 5, name: \"nm\" }"),
        ("borrowed.name.len", "2"),
        ("points[1].x", "6"),
        ("list.next.v", "2"),
        ("long[99]", "99"),
        ("long.len()", "100"),
        ("vectors[2][1]", "3"),
        ("words[0]", "\"p\""),
        ("some.0", "5"),
        ("pair.1", "'z'"),
    ] {
        assert_eq!(value(expression).as_deref(), Ok(expected), "{expression}");
    }
    let limited =
        VariableContext { limits: asmscope::lens::variables::ReadLimits { elements: 2, ..scene.limits }, ..scene };
    assert_eq!(limited.evaluate("long", &frame).unwrap().text(), "[0, 1, ... 98 more]");
    assert_eq!(limited.evaluate("long[57]", &frame).unwrap().text(), "57");
    for (expression, expected) in [
        ("lost", "no variable `lost` is in scope here"),
        ("long[100]", "`long` has 100 elements, the last of which is long[99]"),
        ("point.y", "`point` is a Point, which has no field `y`; it has x, name"),
        ("*pair", "`pair` is a Pair, which is no pointer"),
    ] {
        let error = value(expression).unwrap_err();
        assert!(error.starts_with(expected), "{expression}: {error}");
    }
    let short = |n_chars| scene.evaluate("points", &frame).unwrap().short_text(n_chars);
    assert_eq!(short(80), "[Point { x: 5, name: \"nm\" }, Point { x: 6, name: \"\" }]");
    assert_eq!((short(40), short(20)), ("[Point { .. }, Point { .. }]".to_owned(), "[... 2]".to_owned()));
}

fn pointers_say_what_is_owned(snapshot: &Snapshot, debug: &DebugInfo) {
    let (scene, frame) = (snapshot.scene(debug), snapshot.frame());
    let pointers = |name: &str| scene.evaluate(name, &frame).unwrap().pointers();
    let leaf = pointers("leaf");
    let found: Vec<_> = leaf.iter().map(|found| (&*found.path, found.points.ownership, found.depth)).collect();
    assert_eq!(found, [("leaf", Ownership::Shared, 0), ("leaf.up.value", Ownership::Weak, 1)]);
    let branch = pointers("branch");
    assert_eq!(branch[1].path, "branch.kids.value");
    assert_eq!((branch[0].points.address, branch[1].points.ownership), (leaf[1].points.address, Ownership::Owned));
    assert!(branch.iter().any(|found| found.path == "branch.kids.value[0]" && found.points == leaf[0].points));
    for found in leaf.iter().chain(&branch).chain(&pointers("deep")) {
        let HeapMemory::Block(block) = snapshot.heap_at(found.points.address) else { panic!("{found:?}") };
        assert_eq!(block.start, found.points.address);
        assert!(found.points.size.is_none_or(|size| size <= block.size), "{found:?}");
    }
}

fn loops_have_no_variables_of_the_compilers(snapshot: &Snapshot, debug: &DebugInfo) {
    let variables = snapshot.scene(debug).visible_variables(&snapshot.frame());
    let names: Vec<&str> = variables.iter().map(|variable| &*variable.name).collect();
    assert_eq!(names, ["base", "hits", "name", "add", "total", "words", "word", "upper"]);
}

fn statics_are_found(snapshot: &Snapshot, debug: &DebugInfo) {
    let (scene, frame) = (snapshot.scene(debug), snapshot.frame());
    let value = |name: &str| scene.evaluate(name, &frame).unwrap().text();
    assert_eq!((value("GREETING"), value("COUNTER")), ("\"hi\"".to_owned(), "[5, 6, 7]".to_owned()));
    assert_eq!(value("COUNTER[2]"), "7");
}

/// A snapshot in which every heap block has been freed.
struct Freed<'a>(&'a Snapshot);

impl Target for Freed<'_> {
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
        self.0.read(address, buffer)
    }

    fn heap_at(&self, address: Address) -> HeapMemory {
        match self.0.heap_at(address) {
            HeapMemory::Block(block) => {
                HeapMemory::Block(asmscope::model::debug::target::HeapRange { is_live: false, ..block })
            }
            other => other,
        }
    }
}

fn what_the_heap_contradicts_is_unknown(snapshot: &Snapshot, debug: &DebugInfo) {
    let freed = Freed(snapshot);
    let (scene, frame) = (VariableContext { target: &freed, ..snapshot.scene(debug) }, snapshot.frame());
    for name in ["boxed", "long", "words"] {
        let value = scene.evaluate(name, &frame).unwrap();
        assert_eq!(value.text(), "?");
        assert!(value.first_unknown().unwrap().ends_with("lies in a heap block that has been freed"), "{name}");
        assert!(!value.pointers()[0].is_live, "{name}");
    }
    assert_eq!(scene.evaluate("point", &frame).unwrap().text(), "Point { x: 5, name: ? }");
    assert_eq!(scene.evaluate("some", &frame).unwrap().text(), "Some(5)");
}

const LINES: &str = "\
fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let k = 10;
    let mut v = Vec::new();
    v.push(add(k, 2));
    std::process::exit(v.len() as i32);
}
";

fn line_of(debug: &DebugInfo, address: Address) -> u32 {
    debug.user_line(address).expect("it is the user's").line.number
}

#[test]
fn lines_are_the_users_and_the_librarys_are_told_from_them() {
    let (folder, file) = compile("lines", LINES, Optimised::No);
    let _ = std::fs::remove_dir_all(folder);
    let bias = 0x1000_0000;
    let debug = debug_info(&file, bias);
    let map = debug.source_map(|path| path.ends_with("program.rs").then(|| LINES.to_owned()));
    assert_eq!(map.files().len(), 1);
    assert_eq!(debug.user_files().len(), 1);
    let main = debug.main().unwrap();
    assert_eq!((&*main.path, &*main.name, main.is_user), ("program::main", "main", true));
    assert_eq!(main.declared.as_ref().unwrap().line, 5);
    assert!(main.entry < main.body);
    assert_eq!(line_of(&debug, main.entry), 5);
    // The constant of line 6 is stored first in any case.
    assert_eq!(line_of(&debug, main.body), 6);
    let text = |number| map.text(SourceLine { file: asmscope::model::source_map::FileId(0), number });
    assert_eq!(text(2), Some("    a + b"));

    let add = debug.functions_named("add");
    assert_eq!((add.len(), &*add[0].path), (1, "program::add"));
    assert_eq!(line_of(&debug, add[0].body), 2);
    let names: Vec<_> = debug.variables_at(add[0].body).into_iter().map(|variable| variable.name).collect();
    assert_eq!(names, ["a", "b"].map(Arc::from));
    assert!(debug.user_functions().iter().all(|function| function.is_user));

    // The code of `push` stands in the user's unit, but has no line of the user.
    let range = debug.user_ranges()[0].clone();
    assert!(range.start >= bias && debug.is_user(Address(range.start)) && !debug.is_user(Address(range.start - 1)));
    let unit = debug.units();
    assert!(unit.iter().any(|unit| unit.is_user) && unit.iter().any(|unit| !unit.is_user));
    for entry in map.entries() {
        let line = debug.user_line(entry.address).unwrap();
        assert_eq!((line.line, line.is_statement), (entry.line, entry.is_statement));
        let chain = debug.location(entry.address);
        assert!(!chain.last().unwrap().is_inlined && chain.iter().rev().skip(1).all(|frame| frame.is_inlined));
    }
}

#[test]
fn an_inlined_library_function_has_the_line_of_its_call() {
    let (folder, file) = compile("inlined", LINES, Optimised::Fully);
    let _ = std::fs::remove_dir_all(folder);
    let debug = debug_info(&file, 0);
    let map = debug.source_map(|_| None);
    let inner = map.entries().iter().find(|entry| !debug.user_line(entry.address).unwrap().is_innermost);
    let chain = debug.location(inner.expect("`push` is inlined").address);
    let user: Vec<bool> = chain.iter().map(|frame| frame.position.as_ref().is_some_and(|at| at.is_user)).collect();
    assert!(chain.len() > 1 && !user[0] && user[chain.len() - 1], "{chain:?}");
    assert_eq!(chain.last().unwrap().function.as_deref(), Some("program::main"));
}

const STATICS: &str = "\
struct node { int v; struct node *next; };
enum color { RED, GREEN = 5, BLUE = -2 };
enum flags { A = 1, B = 2, C = 4 };
union either { int i; float f; };
typedef struct { char name[8]; double score; unsigned bits : 3; int negative : 4; } record;
struct outer { int a; union { int x; float y; }; struct { short s; } in; };
int number = -5, grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
unsigned char byte = 200;
char letter = '\\n';
long double wide = 2.25L;
const char *text = \"wor\\\"ld\";
enum color color = GREEN, other = BLUE;
enum flags flags = 5;
union either either = { .i = 7 };
record rec = { \"bob\", 0.1, 5, -3 };
struct outer outer = { 1, { .x = 4 }, { 9 } };
struct node last = { 2, 0 }, first = { 1, &last };
int main(void) { return number + byte; }
int (*function)(void) = main;
";

/// The bytes of a file that is not running, at its own addresses.
struct Unstarted(Vec<u8>);

impl Target for Unstarted {
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
        [".data", ".rodata", ".text"].into_iter().filter_map(|name| elf::section(&self.0, name)).any(|section| {
            let start = address.0.checked_sub(section.address).and_then(|start| usize::try_from(start).ok());
            let found = start.and_then(|start| section.bytes.get(start..start.checked_add(buffer.len())?));
            found.is_some_and(|found| {
                buffer.copy_from_slice(found);
                true
            })
        })
    }

    fn heap_at(&self, _: Address) -> HeapMemory {
        HeapMemory::Outside
    }
}

#[test]
fn statics_of_c_are_written_as_gdb_does() {
    let file = compile_c("statics", STATICS);
    let debug = debug_info(&file, 0);
    let target = Unstarted(file);
    let scene =
        VariableContext { debug: &debug, target: &target, limits: asmscope::lens::variables::ReadLimits::default() };
    let main = debug.main().unwrap();
    assert_eq!((&*main.path, main.declared.as_ref().unwrap().line), ("main", 18));
    let frame = FrameState::innermost(main.body, &[0; 16], &[0; 16]);
    let value = |expression: &str| scene.evaluate(expression, &frame).map(|value| value.text());
    for (expression, expected) in [
        ("number", "-5"),
        ("grid", "{{1, 2, 3}, {4, 5, 6}}"),
        ("grid[1][2]", "6"),
        ("byte", "200 '\\310'"),
        ("letter", "10 '\\n'"),
        ("wide", "2.25"),
        ("text[1]", "111 'o'"),
        ("color", "GREEN"),
        ("other", "BLUE"),
        ("flags", "(A | C)"),
        ("either", "{i = 7, f = 9.80908925e-45}"),
        ("rec", "{name = \"bob\", score = 0.10000000000000001, bits = 5, negative = -3}"),
        ("rec.negative", "-3"),
        ("outer", "{a = 1, {x = 4, y = 5.60519386e-45}, in = {s = 9}}"),
        ("outer.y", "5.60519386e-45"),
        ("first.next->v", "2"),
        ("*first.next", "{v = 2, next = 0x0}"),
    ] {
        assert_eq!(value(expression).as_deref(), Ok(expected), "{expression}");
    }
    assert!(value("text").unwrap().ends_with(" \"wor\\\"ld\""));
    assert_eq!(value("function").unwrap(), format!("{:#x} <main>", main.entry));
    assert_eq!(value("first.next->next->v").unwrap_err(), "`first.next.next` is null");
    let type_name = |name: &str| scene.evaluate(name, &frame).unwrap().type_name;
    let names = ["text", "first", "&first", "function", "rec", "color"].map(type_name);
    let expected =
        ["const char *", "struct node", "struct node *", "int (*)(void)", "record", "enum color"].map(Arc::from);
    assert_eq!(names, expected);
}

#[test]
fn without_debug_information_nothing_is_known() {
    let debug = DebugInfo::new(|_| None, 0).unwrap();
    assert!(!debug.has_user_code() && debug.main().is_none() && debug.units().is_empty());
    assert!(debug.location(Address(0x1000)).is_empty() && debug.function_at(Address(0x1000)).is_none());
    assert!(debug.source_map(|_| None).entries().is_empty() && debug.statics().is_empty());
}

/// No bytes make the reader panic or go on for ever; what it says of them does not matter.
#[test]
fn damaged_debug_information_is_survived() {
    let (folder, file) = compile("damaged", LINES, Optimised::No);
    let _ = std::fs::remove_dir_all(folder);
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random as usize
    };
    for _ in 0..60 {
        let mut damage = |name: &str| {
            let section = elf::section(&file, name)?;
            let mut bytes = section.bytes.to_vec();
            // The user's units come first.
            let n_bytes = bytes.len().min(40_000);
            for _ in 0..next() % 12 {
                if n_bytes > 0 {
                    bytes[next() % n_bytes] = next() as u8;
                }
            }
            Some(Section { bytes: Arc::from(bytes), ..section })
        };
        let Ok(debug) = DebugInfo::new(&mut damage, 0) else { continue };
        exercise(&debug);
    }
}

fn exercise(debug: &DebugInfo) {
    struct Nothing;
    impl Target for Nothing {
        fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
            buffer.fill(address.0 as u8);
            true
        }

        fn heap_at(&self, _: Address) -> HeapMemory {
            HeapMemory::Unknown
        }
    }
    let scene = VariableContext { debug, target: &Nothing, limits: asmscope::lens::variables::ReadLimits::default() };
    let _ = (debug.source_map(|_| None), debug.main(), debug.statics(), debug.vtable_type(Address(0x5000)));
    for function in debug.user_functions().iter().take(20) {
        let frame = FrameState::innermost(function.body, &[0x7000; 16], &[0; 16]);
        let _ = (debug.location(frame.pc), debug.unwind(&frame, &Nothing));
        for variable in debug.variables_at(frame.pc) {
            let value = scene.variable(&variable, &frame);
            let _ = (value.text(), value.short_text(20), value.pointers());
        }
    }
}
