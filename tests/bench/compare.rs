//! One table: the seven kernels here, in fast mode and recorded, and everything else that can run the same instructions.
//!
//! Rates are in millions of instructions a second of processor time (this process or the child, with the system's share), so that a
//! loaded machine matters less; medians of several runs, geometric means of the kernels. Tools that are not there are left out. It
//! judges nothing. `scripts/bench` runs it; names of kernels as arguments choose some.

#![allow(clippy::cast_precision_loss, reason = "rates are shown with three digits")]

mod kernels;
mod native;

use asmscope::engine::machine::{Machine, Stop, Until};
use asmscope::model::addr::StepIndex;
use kernels::{KERNELS, machine};
use native::{Built, cpu_time};

const MILLION: f64 = 1e6;
/// Steps of a measured run, and of the long one that positions are looked for in.
const STEPS: u64 = 12_000_000;
const LONG: u64 = 100_000_000;
/// Steps of a measured run in fast mode.
const FAST_STEPS: u64 = 60_000_000;

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let chosen = KERNELS.iter().map(|(name, _)| *name).filter(|name| only.is_empty() || only.iter().any(|o| o == name));
    let chosen: Vec<&str> = chosen.collect();
    println!("machine   {}", native::machine_name());
    println!("command   scripts/bench {}", only.join(" "));
    for tool in native::missing_tools() {
        println!("left out  {tool}: it is not installed");
    }
    println!();
    println!(
        "{:<8}{:>8}{:>10}{:>8}{:>10}{:>10}{:>10}{:>12}{:>12}",
        "kernel", "fast", "recorded", "bytes", "back", "native", "memcheck", "gdb stepi", "gdb record"
    );
    let rows: Vec<Row> = chosen.iter().map(|kernel| Row::measure(kernel).printed()).collect();
    Row::mean(&rows).printed();
    println!("millions of instructions a second; `bytes` of record an instruction");
    println!();
    for kernel in
        chosen.iter().filter(|kernel| only.iter().any(|o| o == *kernel) || matches!(**kernel, "fib" | "sweep"))
    {
        long_run(kernel);
    }
}

/// What is known of one kernel; `None` where the tool is missing or cannot run it.
struct Row {
    kernel: String,
    columns: [Option<f64>; 8],
}

impl Row {
    fn measure(kernel: &str) -> Row {
        let (recorded, bytes, back) = recorded(kernel);
        let built = Built::new(kernel);
        let of = |measure: fn(&Built) -> Option<f64>| built.as_ref().and_then(measure);
        let others = [of(Built::native), of(Built::memcheck), of(Built::stepi), of(Built::record_full)];
        let [native, memcheck, stepi, record] = others;
        Row {
            kernel: kernel.to_owned(),
            columns: [Some(fast(kernel)), Some(recorded), Some(bytes), Some(back), native, memcheck, stepi, record],
        }
    }

    /// The geometric mean of each column, over the kernels that have it.
    fn mean(rows: &[Row]) -> Row {
        let columns = std::array::from_fn(|column| {
            let known: Vec<f64> = rows.iter().filter_map(|row| row.columns[column]).collect();
            let logarithms: f64 = known.iter().map(|value| value.ln()).sum();
            (!known.is_empty()).then(|| (logarithms / known.len() as f64).exp())
        });
        Row { kernel: String::from("mean"), columns }
    }

    fn printed(self) -> Row {
        let widths = [8, 10, 8, 10, 10, 10, 12, 12];
        let cells = self.columns.iter().zip(widths).map(|(value, width)| match value {
            Some(value) if *value < 0.1 => format!("{value:>width$.5}"),
            Some(value) => format!("{value:>width$.1}"),
            None => format!("{:>width$}", "-"),
        });
        println!("{:<8}{}", self.kernel, cells.collect::<String>());
        self
    }
}

/// Executed and recorded, bytes a step, and going back one step after the other.
fn recorded(kernel: &str) -> (f64, f64, f64) {
    let once = |_| {
        let mut machine = machine(kernel);
        let forward = rate(STEPS, || run(&mut machine, STEPS));
        let bytes = machine.record_size() as f64 / STEPS as f64;
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

/// How long it takes to get anywhere in a hundred million steps.
fn long_run(kernel: &str) {
    let mut machine = machine(kernel);
    run(&mut machine, LONG);
    let mut times = Vec::new();
    let mut random = 1_u64;
    for _ in 0..60 {
        random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        let start = cpu_time();
        machine.seek(StepIndex((random >> 33) % LONG));
        times.push((cpu_time() - start) * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let record = machine.record();
    println!(
        "{kernel}: {LONG} steps recorded in {} MiB ({} checkpoints, the first step kept is {}), process {} MiB; \
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
    assert_eq!(machine.run(&Until { steps: Some(steps), ..Until::default() }), Stop::Steps);
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
