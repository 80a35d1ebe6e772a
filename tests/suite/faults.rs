//! Each program under `programs/faults/` stops with the fault, or gets the warning, that its own text marks, at the line that it
//! marks.
//!
//! The guilty line ends in `#~ code`. Every code has two programs, and every program is short enough to be read at a glance.

use crate::teaching_programs::{assemble, faults, load};
use crate::transcripts::opened;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::Address;
use asmscope::model::fault::Fault;
use asmscope::model::memory_map::{RUNTIME_BASE, STARTUP_BASE};
use asmscope::model::run::{RunUntil, Stop};
use asmscope::model::warning::Warning;
use asmscope::session::load::LoadOptions;
use asmscope::toolchain::{BuildOptions, OptLevel};

const MARK: &str = "#~ ";
const MAX_LINES: usize = 25;

/// How many programs each code must have: one that shows it plainly, and a shape that real code gets wrong.
const N_EACH: usize = 2;

#[test]
fn every_program_stops_with_the_fault_it_marks() {
    for (name, text) in faults() {
        let (line, code) = marked(&name, &text);
        if Warning::CODES.contains(&code.as_str()) {
            continue;
        }
        let mut machine = load(&name, &text);
        let stop = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
        let leak = machine.leak().cloned();
        let fault = match (stop, leak) {
            (Stop::Fault(fault), _) | (Stop::Exited { .. }, Some(fault)) => fault,
            (stop, _) => panic!("{name}: stopped with {stop:?} instead of {code}"),
        };
        assert_eq!(fault.code(), code, "{name}: {fault:?}");
        let guilty = guilty_instruction(&machine, &fault);
        let found = assemble(&name, &text).line_at(guilty).map(|entry| entry.line.number);
        assert_eq!(found, Some(line), "{name}: the fault is at {guilty}");
        let warnings: Vec<_> = machine.warnings().collect();
        assert!(warnings.is_empty(), "{name}: {warnings:?}");
    }
}

/// A breach of convention stops nothing: the program runs to its end, and there is nothing else to report.
#[test]
fn every_program_gets_the_warning_it_marks() {
    for (name, text) in faults() {
        let (line, code) = marked(&name, &text);
        if Fault::CODES.contains(&code.as_str()) {
            continue;
        }
        let mut machine = load(&name, &text);
        let stop = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
        assert!(matches!(stop, Stop::Exited { .. }), "{name}: {stop:?}");
        assert_eq!(machine.leak(), None, "{name}");
        let program = assemble(&name, &text);
        let line_of = |place| program.line_at(place).map(|entry| entry.line.number);
        let found: Vec<_> = machine.warnings().map(|(_, place, warning)| (line_of(place), warning.code())).collect();
        assert_eq!(found, [(Some(line), code.as_str())], "{name}");
    }
}

/// The instruction did not retire, so trying again meets the same fault, and there is one step to go back to.
#[test]
fn a_fault_changes_nothing_and_can_be_stepped_back_from() {
    for (name, text) in faults() {
        let mut machine = load(&name, &text);
        let first = machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
        let registers = machine.registers().clone();
        let again = machine.run(&RunUntil::default());
        assert_eq!(first, again, "{name}");
        assert_eq!(&registers, machine.registers(), "{name}");
        let taken = machine.position().0;
        assert_eq!(machine.back(taken), taken, "{name}");
        assert_eq!(machine.run(&RunUntil::default()), first, "{name}: the second time");
        assert_eq!(&registers, machine.registers(), "{name}: the second time");
    }
}

#[test]
fn every_code_has_two_programs() {
    // Threads are there in compiled programs only.
    let rust = ["data-race", "data-race-cell"].map(|name| (name, race_program(name)));
    let rust = rust.iter().map(|(name, text)| marked(name, &text.replace("//~ ", MARK)).1);
    let shown: Vec<String> = faults().iter().map(|(name, text)| marked(name, text).1).chain(rust).collect();
    let codes = || Fault::CODES.into_iter().chain(Warning::CODES);
    let missing: Vec<&str> = codes().filter(|code| shown.iter().filter(|one| one == code).count() < N_EACH).collect();
    assert!(missing.is_empty(), "fewer than {N_EACH} programs in programs/faults/ for {missing:?}");
    let unknown: Vec<&String> = shown.iter().filter(|one| codes().all(|code| code != one.as_str())).collect();
    assert!(unknown.is_empty(), "no codes: {unknown:?}");
}

#[test]
fn every_program_is_named_after_its_fault_and_short() {
    for (name, text) in faults() {
        let code = marked(&name, &text).1;
        assert!(name.starts_with(&code), "{name}: the name starts with the code {code}");
        assert!(text.starts_with("# "), "{name}: the first line says what happens");
        assert!(text.lines().count() <= MAX_LINES, "{name}: {MAX_LINES} lines at most");
    }
}

/// Line number and code of the mark.
fn marked(name: &str, text: &str) -> (u32, String) {
    let mut marks = (1..).zip(text.lines()).filter_map(|(number, line)| Some((number, line.split_once(MARK)?.1)));
    let (line, code) = marks.next().unwrap_or_else(|| panic!("{name}: no line ends in `{MARK}code`"));
    assert_eq!(marks.next(), None, "{name}: two lines are marked");
    (line, code.trim().to_owned())
}

/// The instruction of the program that is at fault: the one at rip, the call into what the host serves, or the allocation.
fn guilty_instruction(machine: &Machine, fault: &Fault) -> Address {
    if let Fault::Leak { blocks, .. } = fault {
        return machine.block(blocks[0]).expect("it leaked").allocated.caller;
    }
    let rip = machine.registers().rip;
    let return_address = || machine.read_u64(Address(machine.registers().rsp())).expect("a called function has one");
    if (RUNTIME_BASE..STARTUP_BASE).contains(&rip) { Address(return_address() - 1) } else { Address(rip) }
}

fn race_program(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/faults").join(name).with_extension("rs");
    std::fs::read_to_string(path).expect("the program is part of the source")
}

/// What a compiled program runs to, with the data races that are found then: lines and codes.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn races(path: &str, schedule_seed: u64, opt_level: OptLevel) -> Vec<(Option<u32>, &'static str)> {
    let build = BuildOptions { opt_level: Some(opt_level), ..BuildOptions::default() };
    let mut session = opened(path, LoadOptions { schedule_seed, build, ..LoadOptions::default() });
    session.machine_mut().run(&RunUntil::default());
    let found = session.find_races();
    assert!(session.find_races().is_empty(), "{path}: none is found twice");
    let line_of = |place| session.program().line_at(place).map(|entry| entry.line.number);
    found.iter().map(|race| (line_of(race.at), race.warning.code())).collect()
}

#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn data_races_are_found_at_the_line_that_is_marked() {
    for name in ["data-race", "data-race-cell"] {
        let text = race_program(name);
        let line = text.lines().position(|line| line.contains("//~ data-race")).map(|idx| idx as u32 + 1);
        for seed in [0, 1, 5] {
            let found = races(&format!("programs/faults/{name}.rs"), seed, OptLevel::O0);
            assert!(!found.is_empty(), "{name}, seed {seed}");
            for race in found {
                assert_eq!(race.1, "data-race");
                // The other side of the cell's race comes second with some seeds.
                assert!(race.0 == line || name == "data-race-cell", "{name}, seed {seed}: {race:?}");
            }
        }
    }
}

/// Threads that wait for each other in every way that the standard library has.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn programs_without_data_races_have_none() {
    let names = ["threads", "scoped_threads", "mutexes", "channels", "atomics", "condition_variables"];
    for (name, level) in names.into_iter().flat_map(|name| [(name, OptLevel::O0), (name, OptLevel::O3)]) {
        for seed in [0, 7] {
            let found = races(&format!("tests/programs/rust/{name}.rs"), seed, level);
            assert_eq!(found, [], "{name} at {level}, seed {seed}");
        }
    }
}
