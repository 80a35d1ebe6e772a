//! The teaching programs under `programs/` do what their header lines promise.
//!
//! `# Ends:` states how one ends (`returns 42`, `exits with 0`, or a fault's code), `# Prints:` its output.

use asmscope::engine::machine::Machine;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::source;
use std::fs;
use std::path::Path;

#[test]
fn every_program_ends_as_it_promises() {
    for (name, text) in teaching() {
        let mut machine = load(&name, &text);
        let stop = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
        let ends = promise(&text, "Ends").unwrap_or_else(|| panic!("{name}: needs a header line `# Ends: …`"));
        assert_eq!(describe(&stop), ends.trim_start_matches("exits with ").trim_start_matches("returns "), "{name}");
        let printed = String::from_utf8_lossy(machine.output()).into_owned();
        assert_eq!(printed.trim_end_matches('\n'), promise(&text, "Prints").unwrap_or_default(), "{name}");
    }
}

#[test]
fn every_program_says_what_it_shows_and_what_to_type() {
    for (name, text) in teaching() {
        assert!(text.starts_with(&format!("# {name}: ")), "{name}: the first line says what it shows");
        assert!(text.contains("# Type: "), "{name}: needs a header line `# Type: …`");
    }
}

/// Programs that end well give back what they allocated.
#[test]
fn programs_that_end_well_free_every_block() {
    for (name, text) in teaching() {
        let mut machine = load(&name, &text);
        if let Stop::Exited { .. } = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() }) {
            assert!(
                machine.blocks().all(|block| !block.is_live()),
                "{name}: {:?}",
                machine.blocks().collect::<Vec<_>>()
            );
        }
    }
}

fn describe(stop: &Stop) -> String {
    match stop {
        Stop::Exited { code } => code.to_string(),
        Stop::Fault(fault) => fault.code().to_owned(),
        other => format!("{other:?}"),
    }
}

pub(crate) fn promise<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    let start = format!("# {what}:");
    text.lines().find_map(|line| line.strip_prefix(&start)).map(str::trim)
}

pub(crate) fn load(name: &str, text: &str) -> Machine {
    let config =
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 };
    Machine::new(&assemble(name, text), &config).expect("the default sizes are in range")
}

pub(crate) fn assemble(name: &str, text: &str) -> Program {
    source::assemble(name, text).unwrap_or_else(|errors| {
        let line = |line: u32| text.lines().nth(line as usize - 1).unwrap_or_default();
        let lines: Vec<String> = errors
            .iter()
            .map(|error| format!("{name}:{}:{}: {}\n    {}", error.line, error.column, error.message, line(error.line)))
            .collect();
        panic!("{}", lines.join("\n"))
    })
}

/// Name and text of each program in `programs/` and `programs/stack_vs_heap/` that was written by hand, in order.
pub(crate) fn teaching() -> Vec<(String, String)> {
    let mut found = texts("programs");
    found.extend(texts("programs/stack_vs_heap").into_iter().filter(|(name, _)| !name.ends_with("_rustc")));
    found
}

/// Name and text of each program in `programs/faults/`, in order.
pub(crate) fn faults() -> Vec<(String, String)> {
    texts("programs/faults")
}

pub(crate) fn texts(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found: Vec<(String, String)> = fs::read_dir(&folder)
        .expect("the folder of programs can be read")
        .map(|entry| entry.expect("its entries too").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .map(|path| {
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("programs are UTF-8"))
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no programs in {}", folder.display());
    found
}
