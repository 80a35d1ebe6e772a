//! Correct programs under `programs/clean/` end as promised, without any fault or warning.
//!
//! Hand-written ones state their result in a header line `# Ends: returns N`. `compiled/` holds unedited compiler
//! output; its results are in a table here.

use crate::teaching_programs::{load, promise, teaching, texts};
use asmscope::engine::machine::Machine;
use asmscope::model::run::{RunUntil, Stop};
use asmscope::session::programs;

/// What each source in `compiled/` returns, whatever it was compiled with. Checked against the real CPU when the outputs were made.
const RETURNS: [(&str, i32); 20] = [
    ("boxes", 100),
    ("frames", 149),
    ("growing", 129),
    ("leaf", 11),
    ("list", 151),
    ("matching", 164),
    ("numbers", 122),
    ("objects", 64),
    ("padded", 163),
    ("shared", 129),
    ("sort", 73),
    ("statics", 63),
    ("switches", 142),
    ("tables", 111),
    ("text", 131),
    ("tree", 74),
    ("unwind", 30),
    ("variadic", 85),
    ("vectors", 173),
    ("wide", 247),
];

const N_BY_HAND: usize = 20;

#[test]
fn what_was_written_by_hand_gets_no_report() {
    let mut n_programs = 0;
    let mut bad = Vec::new();
    for (name, text) in texts("programs/clean") {
        let ends = promise(&text, "Ends").unwrap_or_else(|| panic!("{name}: needs a header line `# Ends: …`"));
        let code = ends.strip_prefix("returns ").and_then(|code| code.parse().ok());
        n_programs += 1;
        bad.extend(reports(&name, &text, code.unwrap_or_else(|| panic!("{name}: {ends}"))));
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    assert!(n_programs >= N_BY_HAND, "{n_programs} programs");
}

#[test]
fn what_compilers_print_gets_no_report() {
    let mut bad = Vec::new();
    for (name, text) in texts("programs/clean/compiled") {
        let source = name.split('_').next().unwrap_or_default();
        let (_, code) = RETURNS.iter().find(|(name, _)| *name == source).unwrap_or_else(|| panic!("{name}: no result"));
        bad.extend(reports(&name, &text, *code));
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// What rustc makes of a row returns what the row written by hand does.
#[test]
fn compiled_rows_get_no_report_but_the_fault_they_promise() {
    for row in programs::rows() {
        let ends = promise(row.by_hand.text, "Ends").unwrap_or_default();
        let code = ends.rsplit(' ').next().and_then(|code| code.parse().ok());
        let found = reports(row.compiled.name, row.compiled.text, code.unwrap_or(0));
        assert_eq!(found.len(), usize::from(code.is_none()), "{}: {found:?}", row.compiled.name);
    }
}

#[test]
fn teaching_programs_get_no_report_but_the_fault_they_promise() {
    for (name, text) in teaching() {
        let ends = promise(&text, "Ends").unwrap_or_default();
        let code = ends.rsplit(' ').next().and_then(|code| code.parse().ok());
        let found: Vec<String> = reports(&name, &text, code.unwrap_or(0));
        let expected = usize::from(code.is_none());
        assert_eq!(found.len(), expected, "{name}: {found:?}");
    }
}

/// Everything that is wrong with a run: the end, a leak, warnings.
fn reports(name: &str, text: &str, code: i32) -> Vec<String> {
    let mut machine = load(name, text);
    let stop = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
    let mut found = Vec::new();
    if stop != (Stop::Exited { code }) {
        found.push(format!("{name}: {stop:?} instead of {code} at {}", place(&machine, machine.registers().rip)));
    }
    found.extend(machine.leak().map(|leak| format!("{name}: {leak:?}")));
    found.extend(
        machine
            .warnings()
            .map(|(step, at, warning)| format!("{name}: step {step:?} {}: {warning:?}", place(&machine, at.0))),
    );
    found
}

fn place(machine: &Machine, at: u64) -> String {
    let text = machine.disassemble(asmscope::model::addr::Address(at)).map_or(String::new(), |found| found.intel);
    format!("{at:#x} {text}")
}
