//! The seven kernels that speed is measured on: the same instructions for the machine here and for everything it is compared with.
//!
//! Each is a program in this folder's `kernels` that also builds with gcc. How often it goes round is a line of its text.

use asmscope::engine::machine::Machine;
use asmscope::model::program::Program;
use asmscope::model::run::Config;
use asmscope::source;

/// A kernel by name, and its text.
pub(crate) const KERNELS: [(&str, &str); 7] = [
    ("alu", include_str!("kernels/alu.s")),
    ("fib", include_str!("kernels/fib.s")),
    ("stack", include_str!("kernels/stack.s")),
    ("sweep", include_str!("kernels/sweep.s")),
    ("copy", include_str!("kernels/copy.s")),
    ("churn", include_str!("kernels/churn.s")),
    ("list", include_str!("kernels/list.s")),
];

/// The kernel's text, going round so many times.
pub(crate) fn text(kernel: &str, rounds: u64) -> String {
    let (_, text) = KERNELS.iter().find(|(name, _)| *name == kernel).expect("one of the seven");
    let line = ".set    ROUNDS, 1000\n";
    assert!(text.contains(line), "{kernel} says how often it goes round");
    text.replace(line, &format!(".set    ROUNDS, {rounds}\n"))
}

/// A machine at the kernel's first instruction; it goes round so often that no measurement reaches its end.
pub(crate) fn machine(kernel: &str) -> Machine {
    at_the_start(&program(kernel, 1 << 30))
}

pub(crate) fn program(kernel: &str, rounds: u64) -> Program {
    source::assemble(kernel, &text(kernel, rounds)).unwrap_or_else(|errors| panic!("{kernel}: {errors:?}"))
}

pub(crate) fn at_the_start(program: &Program) -> Machine {
    let config = Config { stack_size: 64 << 10, heap_size: 16 << 20, input: Vec::new(), typed_capacity: 0 };
    Machine::new(program, &config).expect("the sizes are in range")
}
