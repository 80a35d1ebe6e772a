//! Two tables: the seven kernels here, in fast mode and recorded, and everything else that can run the same instructions; and what
//! is how many times as fast as what.
//!
//! Rates are in millions of instructions a second of processor time (this process or the child, with the system's share), so that a
//! loaded machine matters less; medians of several runs, geometric means of the kernels. Tools that are not there are left out. It
//! judges nothing. `scripts/bench` runs it; names of kernels as arguments choose some.

#![allow(clippy::cast_precision_loss, reason = "rates are shown with three digits")]

mod kernels;
mod native;

use asmscope::engine::machine::Machine;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::run::{RunUntil, Stop};
use kernels::{KERNELS, machine};
use native::{Built, cpu_time};

const MILLION: f64 = 1e6;
/// Steps of a measured run, and of the long one that positions are looked for in.
const STEPS: u64 = 12_000_000;
const LONG: u64 = 100_000_000;
/// Steps of a measured run in fast mode, and of one in the emulator by itself.
const FAST_STEPS: u64 = 60_000_000;
const BARE_STEPS: u64 = 300_000_000;

/// What is measured of a kernel, and how wide its column is.
const COLUMNS: [(Column, &str, usize); 9] = [
    (Column::Fast, "fast", 8),
    (Column::Recorded, "recorded", 10),
    (Column::Bytes, "bytes", 7),
    (Column::Back, "back", 8),
    (Column::Bare, "bare", 9),
    (Column::Native, "native", 9),
    (Column::Memcheck, "memcheck", 10),
    (Column::Stepi, "gdb stepi", 11),
    (Column::RecordFull, "gdb record", 12),
];

/// What is compared: the first is so many times as fast as the second.
const RATIOS: [(Column, Column, &str); 6] = [
    (Column::Bare, Column::Fast, "bare/fast"),
    (Column::Fast, Column::Memcheck, "fast/memcheck"),
    (Column::Fast, Column::Recorded, "fast/recorded"),
    (Column::Bare, Column::Recorded, "bare/recorded"),
    (Column::Recorded, Column::Stepi, "recorded/stepi"),
    (Column::Recorded, Column::RecordFull, "recorded/record"),
];

#[derive(Clone, Copy)]
enum Column {
    Fast,
    Recorded,
    Bytes,
    Back,
    Bare,
    Native,
    Memcheck,
    Stepi,
    RecordFull,
}

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let chosen = KERNELS.iter().map(|(name, _)| *name).filter(|name| only.is_empty() || only.iter().any(|o| o == name));
    let chosen: Vec<&str> = chosen.collect();
    println!("machine   {}", native::machine_name());
    println!("command   scripts/bench {}", only.join(" "));
    for tool in native::missing_tools() {
        println!("left out  {tool}: it is not installed");
    }
    println!(
        "\nmillions of instructions a second; `bytes` of record an instruction; `bare` is the emulator without a hook"
    );
    print_line("kernel", COLUMNS.iter().map(|(_, name, width)| format!("{name:>width$}")));
    let rows: Vec<Row> = chosen.iter().map(|kernel| Row::measure(kernel).printed()).collect();
    let of = |column: Column| mean(rows.iter().filter_map(|row| row.of(column)));
    print_line("mean", COLUMNS.iter().map(|(column, _, width)| cell(of(*column), *width)));

    println!("\nso many times as fast");
    print_line("kernel", RATIOS.iter().map(|(_, _, name)| format!("{name:>17}")));
    for row in &rows {
        print_line(&row.kernel, RATIOS.iter().map(|(one, other, _)| cell(row.ratio(*one, *other), 17)));
    }
    let of = |one, other| mean(rows.iter().filter_map(|row| row.ratio(one, other)));
    print_line("mean", RATIOS.iter().map(|(one, other, _)| cell(of(*one, *other), 17)));

    println!();
    for kernel in
        chosen.iter().filter(|kernel| only.iter().any(|o| o == *kernel) || matches!(**kernel, "fib" | "sweep"))
    {
        long_run(kernel, "recorded", machine(kernel));
        long_run(kernel, "in fast mode", machine(kernel).without_history().expect("a second emulator"));
    }
}

/// What is known of one kernel, in the order of [`Column`]; `None` where the tool is missing or cannot run it.
struct Row {
    kernel: String,
    columns: [Option<f64>; 9],
}

impl Row {
    fn measure(kernel: &str) -> Row {
        let (recorded, bytes, back) = recorded(kernel);
        let built = Built::new(kernel);
        let of = |measure: fn(&Built) -> Option<f64>| built.as_ref().and_then(measure);
        let [native, memcheck] = [of(Built::native), of(Built::memcheck)];
        let [stepi, record] = [of(Built::stepi), of(Built::record_full)];
        let here = [Some(fast(kernel)), Some(recorded), Some(bytes), Some(back), bare(kernel)];
        let [fast, recorded, bytes, back, bare] = here;
        Row { kernel: kernel.to_owned(), columns: [fast, recorded, bytes, back, bare, native, memcheck, stepi, record] }
    }

    fn of(&self, column: Column) -> Option<f64> {
        self.columns[column as usize]
    }

    fn ratio(&self, one: Column, other: Column) -> Option<f64> {
        Some(self.of(one)? / self.of(other)?)
    }

    fn printed(self) -> Row {
        print_line(&self.kernel, COLUMNS.iter().map(|(column, _, width)| cell(self.of(*column), *width)));
        self
    }
}

fn print_line(kernel: &str, cells: impl Iterator<Item = String>) {
    println!("{kernel:<8}{}", cells.collect::<String>());
}

fn cell(value: Option<f64>, width: usize) -> String {
    match value {
        Some(value) if value < 0.1 => format!("{value:>width$.5}"),
        Some(value) if value < 10.0 => format!("{value:>width$.2}"),
        Some(value) => format!("{value:>width$.1}"),
        None => format!("{:>width$}", "-"),
    }
}

/// The geometric mean, of as many as there are.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let logarithms: Vec<f64> = values.map(f64::ln).collect();
    (!logarithms.is_empty()).then(|| (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp())
}

/// Executed and recorded, bytes a step, and going back one step after the other.
fn recorded(kernel: &str) -> (f64, f64, f64) {
    let once = |_| {
        let mut machine = machine(kernel);
        let forward = rate(STEPS, || run(&mut machine, STEPS));
        let bytes = machine.recording_extent().size as f64 / STEPS as f64;
        let back = rate(STEPS / 4, || (0..STEPS / 4).for_each(|_| assert_eq!(machine.back(1), 1)));
        (forward, bytes, back)
    };
    let runs: Vec<(f64, f64, f64)> = (0..3).map(once).collect();
    let of = |column: fn(&(f64, f64, f64)) -> f64| median(runs.iter().map(column).collect());
    (of(|run| run.0), of(|run| run.1), of(|run| run.2))
}

/// Executed without a record, with all checks.
fn fast(kernel: &str) -> f64 {
    // Blocks of the heap are never forgotten, so that the longest run of many is not the most telling.
    let steps = if kernel == "churn" { STEPS } else { FAST_STEPS };
    let once = |_| {
        let mut machine = machine(kernel).without_history().expect("a second emulator");
        run(&mut machine, STEPS / 10);
        rate(steps, || run(&mut machine, steps))
    };
    median((0..3).map(once).collect())
}

/// Executed by the emulator alone, from the start of the loop to the end of `main`; `None` for what needs an allocator.
fn bare(kernel: &str) -> Option<f64> {
    let rounds = (BARE_STEPS as f64 / native::round(kernel)) as u64;
    let once = |_| {
        let program = kernels::program(kernel, rounds);
        let mut machine = kernels::at_the_start(&program);
        let again = vec![Address(program.symbols["again"].value)];
        assert_eq!(machine.run(&RunUntil { addresses: again, ..RunUntil::default() }), Stop::Address);
        let mut ran = Ok(());
        let rate = rate(BARE_STEPS, || ran = machine.run_bare().map(drop));
        ran.map_or_else(|error| panic!("{kernel}: {error}"), |()| rate)
    };
    (kernel != "churn").then(|| median((0..3).map(once).collect()))
}

/// How long it takes to get anywhere in a hundred million steps.
fn long_run(kernel: &str, how: &str, mut machine: Machine) {
    run(&mut machine, LONG);
    let mut times = Vec::new();
    let mut random = 1_u64;
    for _ in 0..60 {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        let start = cpu_time();
        machine.seek(StepIndex((random >> 33) % LONG));
        machine.back(1);
        times.push((cpu_time() - start) * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let record = machine.recording_extent();
    println!(
        "{kernel}: {LONG} steps {how} in {} MiB ({} checkpoints, the first step kept is {}), process {} MiB; \
         goto: median {:.1} ms, slowest {:.1} ms of {}",
        record.size >> 20,
        record.n_checkpoints,
        record.start,
        native::peak_memory() >> 20,
        times[times.len() / 2],
        times[times.len() - 1],
        times.len()
    );
}

fn run(machine: &mut Machine, steps: u64) {
    assert_eq!(machine.run(&RunUntil { steps: Some(steps), ..RunUntil::default() }), Stop::Steps);
}

/// Millions a second.
fn rate(n: u64, work: impl FnOnce()) -> f64 {
    let before = cpu_time();
    work();
    n as f64 / (cpu_time() - before) / MILLION
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
