// Threads that are joined for their results; one of them panics.
use std::thread;

fn sum_of_squares(from: u64, to: u64) -> u64 {
    (from..to).map(|n| n * n).sum()
}

fn main() {
    let workers: Vec<_> =
        (0..3).map(|part| thread::spawn(move || sum_of_squares(part * 100, part * 100 + 100))).collect();
    let parts: Vec<u64> = workers.into_iter().map(|worker| worker.join().expect("it ends well")).collect();
    println!("{parts:?} {}", parts.iter().sum::<u64>());
    let named = thread::Builder::new().name("named".into()).stack_size(64 << 10);
    let named = named.spawn(|| thread::current().name().map(str::to_owned)).expect("there is room for one");
    println!("{:?}", named.join().unwrap());
    std::panic::set_hook(Box::new(|_| {}));
    let failed = thread::spawn(|| -> u32 { panic!("on purpose") }).join();
    println!("{:?}", failed.map_err(|payload| *payload.downcast_ref::<&str>().unwrap()));
}
