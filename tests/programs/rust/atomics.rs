// Atomics: a counter, a flag that is waited for, a maximum, compare and exchange.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::thread;

static STARTED: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let go = Arc::new(AtomicBool::new(false));
    let largest = Arc::new(AtomicU32::new(0));
    let threads: Vec<_> = [5u32, 21, 13]
        .into_iter()
        .map(|value| {
            let (go, largest) = (Arc::clone(&go), Arc::clone(&largest));
            thread::spawn(move || {
                STARTED.fetch_add(1, Ordering::SeqCst);
                while !go.load(Ordering::Acquire) {
                    thread::yield_now();
                }
                largest.fetch_max(value, Ordering::Relaxed);
            })
        })
        .collect();
    while STARTED.load(Ordering::SeqCst) < 3 {
        std::hint::spin_loop();
    }
    go.store(true, Ordering::Release);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    println!("{}", largest.load(Ordering::Relaxed));
    let word = AtomicU32::new(0b1010);
    println!("{:?}", word.compare_exchange(0b1010, 0b1111, Ordering::SeqCst, Ordering::SeqCst));
    println!("{:?}", word.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst));
    println!("{} {} {}", word.fetch_and(0b0110, Ordering::SeqCst), word.swap(9, Ordering::SeqCst), word.into_inner());
}
