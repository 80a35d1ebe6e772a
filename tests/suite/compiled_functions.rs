//! Functions compiled by rustc and gcc, called with integers: the results are those that their sources promise, without
//! reports.
//!
//! The inputs are in tests/inputs, unedited. A driver that calls one function and exits with its result is appended.

use asmscope::engine::machine::Machine;
use asmscope::model::addr::Address;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::program::{Entry, Program};
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::source::assemble;
use std::fs;
use std::path::Path;

/// Functions of ownership.rs, an argument and the result.
const OWNERSHIP: [(&str, u64, i32); 14] = [
    ("boxed", 41, 42),
    ("rc_counts", 0, 21),
    ("arc_counts", 9, 209),
    ("pick", 2, 40),
    ("area_of", 0, 36),
    ("area_of", 3, 21),
    ("day_length", 1, 29),
    ("day_length", 2, 9),
    ("day_length", 9, 0),
    ("bump", 0, 42),
    ("average", 10, 6),
    ("average", 3, 1),
    ("sum_vec", 10, 45),
    ("string_length", 0, 12),
];

/// Those that call compiled code of the standard library unless the optimiser copies it into the program.
const NEED_THE_LIBRARY: [&str; 2] = ["sum_vec", "string_length"];

const TABLES: [(&str, u64, i32); 10] = [
    ("copied", 7, 22),
    ("kind", 0, 11),
    ("kind", 3, 10),
    ("kind", 7, 3),
    ("kind", 8, -1),
    ("average", 10, 11),
    ("members", 10, 30),
    ("factorial", 10, 3_628_800),
    ("name_length", 3, 5),
    ("main", 0, 34),
];

const RUST_INPUTS: [&str; 6] = [
    "ownership_o0.s",
    "ownership_o0_static.s",
    "ownership_o1.s",
    "ownership_o1_static.s",
    "ownership_o3.s",
    "ownership_o3_static.s",
];

#[test]
fn compiled_rust_gives_its_results() {
    for input in RUST_INPUTS {
        let is_whole = input.starts_with("ownership_o3");
        let calls: Vec<_> =
            OWNERSHIP.into_iter().filter(|(function, ..)| is_whole || !NEED_THE_LIBRARY.contains(function)).collect();
        check(input, &calls);
    }
}

#[test]
fn compiled_c_gives_its_results() {
    for input in ["tables_o0.s", "tables_o2.s"] {
        check(input, &TABLES);
    }
}

#[test]
fn an_index_out_of_bounds_is_a_panic() {
    for input in RUST_INPUTS {
        let machine = call(&with_drivers(input, &[("pick", 4, 0)]), 0);
        let stop = machine.ended();
        assert!(matches!(stop, Some(Stop::Fault(fault)) if fault.code() == "panic"), "{input}: {stop:?}");
    }
}

fn check(input: &str, calls: &[(&str, u64, i32)]) {
    let program = with_drivers(input, calls);
    for (idx, (function, argument, expected)) in calls.iter().enumerate() {
        let machine = call(&program, idx);
        assert_eq!(machine.ended(), Some(&Stop::Exited { code: *expected }), "{input}: {function}({argument})");
        assert_eq!(machine.leak(), None, "{input}: {function}({argument})");
        let warnings: Vec<_> = machine.warnings().collect();
        assert!(warnings.is_empty(), "{input}: {function}({argument}): {warnings:?}");
    }
}

/// The input with a driver behind it for each call.
fn with_drivers(input: &str, calls: &[(&str, u64, i32)]) -> Program {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs").join(input);
    let text = fs::read_to_string(path).expect("the input is there and text");
    let drivers = calls.iter().enumerate().map(|(idx, (function, argument, _))| {
        format!("driver_{idx}: mov rdi, {argument}\ncall {function}\nmov edi, eax\ncall exit\n")
    });
    let text = format!("{text}\n.text\n{}", drivers.collect::<String>());
    assemble(input, &text).unwrap_or_else(|errors| panic!("{input}: {errors:#?}"))
}

/// Runs one driver to its end.
fn call(program: &Program, idx: usize) -> Machine {
    let driver = program.symbols[&format!("driver_{idx}")].value;
    let program = Program { entry: Entry::Start(Address(driver)), ..program.clone() };
    let config =
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 };
    let mut machine = Machine::new(&program, &config).expect("the default sizes are in range");
    machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
    machine
}
