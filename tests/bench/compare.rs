//! One table: the seven kernels here, recorded, and everything else that can run them.
//!
//! Times are processor time of this process or of the child, so that a loaded machine matters less; medians of several runs.

#![allow(clippy::cast_precision_loss, reason = "rates are shown with three digits")]

mod kernels;

use asmscope::engine::machine::{Stop, Until};
use asmscope::model::addr::StepIndex;
use kernels::{KERNELS, machine};
use nix::sys::resource::{UsageWho, getrusage};

const STEPS: u64 = 8_000_000;

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let mut product = (1.0_f64, 1.0_f64);
    let mut n = 0;
    for (name, _) in KERNELS.iter().filter(|(name, _)| only.is_empty() || only.iter().any(|only| only == name)) {
        let mut rates = Vec::new();
        let mut backs = Vec::new();
        let mut size = 0.0;
        for _ in 0..3 {
            let mut machine = machine(name);
            let before = cpu_time();
            let stop = machine.run(&Until { steps: Some(STEPS), ..Until::default() });
            rates.push(STEPS as f64 / (cpu_time() - before));
            assert_eq!(stop, Stop::Steps);
            size = machine.record_size() as f64 / STEPS as f64;
            let before = cpu_time();
            for _ in 0..STEPS / 4 {
                machine.back(1);
            }
            backs.push(STEPS as f64 / 4.0 / (cpu_time() - before));
            machine.seek(StepIndex(0));
        }
        rates.sort_by(f64::total_cmp);
        backs.sort_by(f64::total_cmp);
        println!("{name:<8} {:>8.1} M/s {size:>6.1} bytes  back {:>8.1} M/s", rates[1] / 1e6, backs[1] / 1e6);
        product = (product.0 * rates[1] / 1e6, product.1 * backs[1] / 1e6);
        n += 1;
    }
    let root = 1.0 / f64::from(n);
    println!("mean     {:>8.1} M/s               back {:>8.1} M/s", product.0.powf(root), product.1.powf(root));
}

fn cpu_time() -> f64 {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("it is known of oneself");
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    seconds(usage.user_time()) + seconds(usage.system_time())
}
