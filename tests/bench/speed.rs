//! How fast it is, where people wait: a step at the prompt, the start, and a million steps recorded, read back, gone back over.
//!
//! Prints one table of times as divan makes it, and the memory that an empty prompt takes; `scripts/bench` runs it, and words choose
//! rows by name. It judges nothing: the numbers depend on the machine, so no test may fail because of them.

mod kernels;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod start;

use asmscope::engine::machine::Machine;
use asmscope::frontend::replies::answer;
use asmscope::frontend::text::ansi;
use asmscope::frontend::theme::Theme;
use asmscope::model::addr::StepIndex;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::program::Program;
use asmscope::model::run::{Config, RunUntil, Stop};
use asmscope::session::line_reader::LineReader;
use asmscope::session::programs::BuiltIn;
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source;
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use std::cell::RefCell;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const MILLION: u64 = 1_000_000;
/// Kernels whose steps are as unlike as can be.
const UNLIKE: [&str; 3] = ["alu", "fib", "sweep"];

fn main() {
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    start::print_memory();
    divan::main();
}

/// What somebody waits for who types.
#[divan::bench_group(sample_size = 1)]
mod prompt {
    use super::{Bencher, BuiltIn, Program, RefCell, say, session, source};

    /// From the start of the process to the first prompt on a terminal.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    #[divan::bench(sample_count = 50)]
    fn appears() -> super::start::Prompt {
        super::start::Prompt::open()
    }

    /// Parsed, assembled, executed and its delta drawn; each differs from the last, so that nothing is remembered.
    #[divan::bench(sample_count = 2000)]
    fn typed_instruction(bencher: Bencher) {
        let session = RefCell::new(session(Program::default()));
        let mut n = 0;
        let next = || {
            n += 1;
            match n % 4 {
                0 => format!("mov rax, {}", n * 7919),
                1 => format!("lea rcx, [rax + rax*4 + {n}]"),
                2 => format!("mov qword ptr [rsp - {}], rcx", 8 + 8 * (n % 64)),
                _ => format!("add rax, {}", n * 31),
            }
        };
        bencher.with_inputs(next).bench_local_refs(|line| say(&mut session.borrow_mut(), line));
    }

    /// `si` with the panels of registers, stack and heap after it, guesses and views among them.
    #[divan::bench(sample_count = 2000, args = ["box", "rc", "vec", "string", "str", "overflow"])]
    fn step_with_panels(bencher: Bencher, name: &str) {
        let text = BuiltIn::find(name).expect("it is built in").text;
        let session = RefCell::new(session(source::assemble(name, text).expect("what is built in assembles")));
        say(&mut session.borrow_mut(), "show regs,stack,heap");
        let begin_again_at_the_end = || {
            if session.borrow().machine().ended().is_some() {
                say(&mut session.borrow_mut(), "reset");
            }
        };
        bencher.with_inputs(begin_again_at_the_end).bench_local_values(|()| say(&mut session.borrow_mut(), "si"));
    }
}

/// A million steps of a kernel.
#[divan::bench_group(sample_size = 1, sample_count = 7, counters = [ItemsCount::new(MILLION)])]
mod million {
    use super::{Bencher, MILLION, RefCell, StepIndex, UNLIKE, black_box, kernels, million_steps};

    /// Executed, with every check, and recorded.
    #[divan::bench(args = UNLIKE)]
    fn recorded(bencher: Bencher, kernel: &str) {
        bencher.with_inputs(|| kernels::machine(kernel)).bench_local_values(million_steps);
    }

    /// The same without the checks on heap blocks, ended calls and conventions.
    #[divan::bench(args = UNLIKE)]
    fn recorded_without_checks(bencher: Bencher, kernel: &str) {
        bencher.with_inputs(|| kernels::machine(kernel).without_checks()).bench_local_values(million_steps);
    }

    /// Executed with every check and without a record.
    #[divan::bench(args = UNLIKE)]
    fn without_history(bencher: Bencher, kernel: &str) {
        let machine = || kernels::machine(kernel).without_history().expect("a second emulator opens");
        bencher.with_inputs(machine).bench_local_values(million_steps);
    }

    /// Each read back as a whole `Step`.
    #[divan::bench(args = UNLIKE)]
    fn decoded(bencher: Bencher, kernel: &str) {
        let mut machine = million_steps(kernels::machine(kernel));
        bencher.bench_local(|| machine.walk(StepIndex(0), StepIndex(MILLION), |step| drop(black_box(step))));
    }

    /// One step back after the other, to the start.
    #[divan::bench(args = UNLIKE)]
    fn gone_back_over(bencher: Bencher, kernel: &str) {
        let machine = RefCell::new(million_steps(kernels::machine(kernel)));
        bencher.with_inputs(|| machine.borrow_mut().seek(StepIndex(MILLION))).bench_local_values(|()| {
            (0..MILLION).for_each(|_| assert_eq!(machine.borrow_mut().back(1), 1));
        });
    }
}

/// Anywhere in twenty million recorded steps.
#[divan::bench(args = UNLIKE, sample_size = 1, sample_count = 100)]
fn seek(bencher: Bencher, kernel: &str) {
    let machine = RefCell::new(kernels::machine(kernel));
    run(&mut machine.borrow_mut(), 20 * MILLION);
    let mut random = 1_u64;
    let place = || {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        StepIndex((random >> 33) % (20 * MILLION))
    };
    bencher.with_inputs(place).bench_local_values(|place| machine.borrow_mut().seek(place));
}

/// A hundred steps back, one at a time, somewhere after fifty million that were not recorded: what lies before the first few of them
/// must be executed again.
#[divan::bench(args = ["fib", "sweep", "churn"], sample_size = 1, sample_count = 20)]
fn back_without_history(bencher: Bencher, kernel: &str) {
    let machine = RefCell::new(kernels::machine(kernel).without_history().expect("a second emulator opens"));
    run(&mut machine.borrow_mut(), 50 * MILLION);
    let mut random = 1_u64;
    let go_on = || {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        let end = machine.borrow().end();
        machine.borrow_mut().seek(end);
        run(&mut machine.borrow_mut(), MILLION / 2 + (random >> 33) % MILLION);
    };
    bencher.with_inputs(go_on).bench_local_values(|()| {
        (0..100).for_each(|_| assert_eq!(machine.borrow_mut().back(1), 1));
    });
}

/// `asmscope run` over a million steps, as a process, with its report.
#[divan::bench(args = ["off", "first", "all"], sample_size = 1, sample_count = 9)]
fn run_with_values(bencher: Bencher, values: &str) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("million.s");
    std::fs::write(&path, kernels::text("fib", 36)).expect("the folder for what tests write is there");
    bencher.bench_local(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
        command.args(["run", "--values", values]).arg(&path).stdin(Stdio::null()).stdout(Stdio::null());
        assert!(command.status().expect("the program can be started").success());
    });
}

fn million_steps(mut machine: Machine) -> Machine {
    run(&mut machine, MILLION);
    machine
}

fn run(machine: &mut Machine, steps: u64) {
    assert_eq!(machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() }), Stop::Steps);
}

fn session(program: Program) -> Session {
    let config = Config {
        stack_size: DEFAULT_STACK_SIZE,
        heap_size: DEFAULT_HEAP_SIZE,
        input: Vec::new(),
        typed_capacity: TYPED_ROOM,
    };
    Session::new(program, config).expect("the sizes are in range")
}

/// Carries a line out and draws everything that it answers.
fn say(session: &mut Session, line: &str) {
    let theme = Theme::plain();
    let done = LineReader::default().line(session, line, &mut |session, reply| {
        black_box(ansi::text(&answer(session, &reply, &theme)));
    });
    assert!(done.is_ok(), "{line}: {:?}", done.err());
}
