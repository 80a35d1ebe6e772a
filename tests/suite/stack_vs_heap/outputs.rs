//! The compiled programs are what rustc prints, unedited: compiled again, they come out the same; and at other opt-levels they do the
//! same.
//!
//! The former can be seen only with the compiler that made them, because another one may print something else.

use crate::teaching_programs::{self, promise, texts};
use asmscope::engine::machine::Machine;
use asmscope::model::fault::Fault;
use asmscope::model::memory_map::{PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::session::load::{self, LoadOptions, Loaded};
use asmscope::session::{input, programs};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What `rustc --version` says of the compiler that made the outputs.
const COMPILER: &str = "rustc 1.95.0 (59807616e 2026-04-14)";

#[test]
fn compiled_programs_are_what_rustc_prints() {
    let version = Command::new("rustc").arg("--version").output().expect("who runs the tests has rustc");
    if String::from_utf8_lossy(&version.stdout).trim() != COMPILER {
        return;
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = std::env::temp_dir().join(format!("asmscope-rows-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the outputs");
    let made = Command::new(project.join("scripts/compile-rows")).arg(&folder).status();
    assert!(made.expect("the script can be started").success());
    let mut n_same = 0;
    for entry in fs::read_dir(&folder).expect("the outputs are there") {
        let path = entry.expect("each can be looked at").path();
        let kept = project.join("programs/stack_vs_heap").join(path.file_name().expect("a file has a name"));
        let texts = [&path, &kept].map(|path| fs::read_to_string(path).unwrap_or_default());
        assert!(texts[0] == texts[1], "{}: scripts/compile-rows makes it again", kept.display());
        n_same += 1;
    }
    assert_eq!(n_same, programs::rows().count());
    fs::remove_dir_all(&folder).expect("the folder can go");
}

#[test]
fn other_opt_levels_come_to_the_same() {
    for (name, text) in texts("tests/inputs/rows") {
        let (row, _) = name.rsplit_once("_o").expect("a name ends in its opt-level");
        let by_hand = programs::BuiltIn::find(row).expect("a row has this program");
        let ends = promise(by_hand.text, "Ends").and_then(|ends| ends.strip_prefix("returns ")?.parse().ok());
        let mut machine = teaching_programs::load(&name, &text);
        let stop = machine.run(&RunUntil { steps: Some(10_000), ..RunUntil::default() });
        assert_eq!(stop, Stop::Exited { code: ends.expect("it returns a number") }, "{name}");
        assert_eq!((machine.leak(), machine.warnings().count()), (None, 0), "{name}");
    }
}

/// What a row's Rust comes to when it is compiled here, with lines and variables.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_rust_of_each_row_opens_and_comes_to_the_same() {
    for row in programs::rows() {
        let input = input::open(row.rust.name).expect("it is built in");
        let loaded = load::program(input, &LoadOptions::default());
        let Loaded { program, debug, .. } = loaded.unwrap_or_else(|error| panic!("{}: {error}", row.rust.name));
        assert!(debug.is_some_and(|debug| debug.has_user_code()), "{}", row.rust.name);
        let config = Config { stack_size: PROCESS_STACK_SIZE, heap_size: PROCESS_HEAP_SIZE, ..Config::default() };
        let mut machine = Machine::new(&program, &config).expect("a machine");
        let stop = machine.run(&RunUntil { steps: Some(10_000_000), ..RunUntil::default() });
        match promise(row.by_hand.text, "Ends") {
            Some(ends) if ends.starts_with("returns ") => {
                let code = ends.trim_start_matches("returns ").parse().expect("it returns a number");
                assert_eq!(stop, Stop::Exited { code }, "{}", row.rust.name);
                assert_eq!(machine.leak(), None, "{}", row.rust.name);
            }
            _ => assert!(matches!(stop, Stop::Fault(Fault::StackOverflow { .. })), "{}: {stop:?}", row.rust.name),
        }
    }
}
