//! The kernels built with gcc, dynamically linked, and run on the real processor: alone, under valgrind's memcheck, and under gdb.
//!
//! Instructions are counted by the kernel's text, as the machine here counts them; what happens inside the C library is not.

use crate::kernels;
use asmscope::model::run::RunUntil;
use nix::sys::resource::{Usage, UsageWho, getrusage};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A kernel that can be built for any number of rounds.
pub(crate) struct Built {
    kernel: String,
    folder: PathBuf,
    /// Instructions of a round.
    round: f64,
}

impl Built {
    /// `None` without gcc.
    pub(crate) fn new(kernel: &str) -> Option<Built> {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("kernels");
        std::fs::create_dir_all(&folder).ok()?;
        let built = Built { kernel: kernel.to_owned(), folder, round: round(kernel) };
        built.program(1).map(|_| built)
    }

    /// The program that goes round so often.
    fn program(&self, rounds: u64) -> Option<PathBuf> {
        let source = self.folder.join(format!("{}.s", self.kernel));
        let program = self.folder.join(format!("{}-{rounds}", self.kernel));
        std::fs::write(&source, kernels::text(&self.kernel, rounds)).ok()?;
        let arguments = ["-no-pie", "-Wl,-z,noexecstack", "-o"];
        let status = quiet(Command::new("gcc").args(arguments).arg(&program).arg(&source)).status();
        status.ok()?.success().then_some(program)
    }

    /// On the processor itself.
    pub(crate) fn native(&self) -> Option<f64> {
        let instructions = if self.kernel == "churn" { 2e8 } else { 2e9 };
        self.rate(instructions, &[])
    }

    pub(crate) fn memcheck(&self) -> Option<f64> {
        let instructions = if self.kernel == "churn" { 4e7 } else { 8e8 };
        self.rate(instructions, &["valgrind", "--tool=memcheck", "-q"])
    }

    /// Many rounds against one, so that the start does not count.
    fn rate(&self, instructions: f64, under: &[&str]) -> Option<f64> {
        let rounds = (instructions / self.round).ceil() as u64;
        let once = |rounds: u64| {
            let program = self.program(rounds)?;
            let words: Vec<String> =
                under.iter().map(|word| (*word).to_owned()).chain([program.display().to_string()]).collect();
            let mut times: Vec<f64> =
                (0..3).map(|_| time_of(Command::new(&words[0]).args(&words[1..]))).collect::<Option<_>>()?;
            times.sort_by(f64::total_cmp);
            Some(times[1])
        };
        let (long, short) = (once(rounds)?, once(1)?);
        (long > short).then(|| (rounds - 1) as f64 * self.round / (long - short) / 1e6)
    }

    pub(crate) fn stepi(&self) -> Option<f64> {
        self.under_gdb(&[], 20_000)
    }

    pub(crate) fn record_full(&self) -> Option<f64> {
        self.under_gdb(&["record full"], 20_000)
    }

    /// Steps from the loop on, many against few.
    fn under_gdb(&self, commands: &[&str], steps: u64) -> Option<f64> {
        let program = self.program(1 << 20)?;
        let once = |steps: u64| {
            let mut gdb = Command::new("gdb");
            gdb.args(["--batch", "-nx", "-ex", "set debuginfod enabled off", "-ex", "break again", "-ex", "run"]);
            gdb.args(["-ex", "delete"]);
            commands.iter().for_each(|command| {
                gdb.args(["-ex", command]);
            });
            gdb.args(["-ex", &format!("stepi {steps}"), "-ex", "printf \"stands at %lx\\n\", $rip"]).arg(&program);
            let before = children_time();
            let output = gdb.stdin(Stdio::null()).output().ok()?;
            let text =
                format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            let went_well = text.contains("stands at") && !text.contains("does not support");
            went_well.then(|| children_time() - before)
        };
        let (long, short) = (once(steps)?, once(10)?);
        (long > short).then(|| (steps - 10) as f64 / (long - short) / 1e6)
    }
}

/// Instructions of a round.
pub(crate) fn round(kernel: &str) -> f64 {
    let steps = |rounds| {
        let mut machine = kernels::at_the_start(&kernels::program(kernel, rounds));
        machine.run(&RunUntil::default());
        machine.position().0
    };
    (steps(3) - steps(2)) as f64
}

fn time_of(command: &mut Command) -> Option<f64> {
    let before = children_time();
    let status = quiet(command).status().ok()?;
    status.success().then(|| children_time() - before)
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

/// What the comparison would like to run and cannot.
pub(crate) fn missing_tools() -> Vec<&'static str> {
    let is_missing = |tool: &&str| quiet(Command::new(tool).arg("--version")).status().is_err();
    ["gcc", "valgrind", "gdb"].into_iter().filter(is_missing).collect()
}

/// Processor time of this process in seconds.
pub(crate) fn cpu_time() -> f64 {
    seconds(&getrusage(UsageWho::RUSAGE_SELF).expect("it is known of oneself"))
}

fn children_time() -> f64 {
    seconds(&getrusage(UsageWho::RUSAGE_CHILDREN).expect("it is known of one's children"))
}

fn seconds(usage: &Usage) -> f64 {
    let of = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    of(usage.user_time()) + of(usage.system_time())
}

/// The most memory that this process ever held, in bytes.
pub(crate) fn peak_memory() -> u64 {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("it is known of oneself");
    usage.max_rss().cast_unsigned() * 1024
}

pub(crate) fn machine_name() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    format!("{}, {cores} cores, {}", model.unwrap_or_else(|| std::env::consts::ARCH.to_owned()), std::env::consts::OS)
}
