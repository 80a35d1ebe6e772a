// Threads count without a lock, so that updates are lost.
use std::thread;
static mut COUNT: u32 = 0;
fn main() {
    let workers: Vec<_> = (0..4).map(|_| thread::spawn(|| {
        for _ in 0..200 {
            unsafe { COUNT += 1; }
        }
    })).collect();
    for w in workers { w.join().unwrap(); }
    let n = unsafe { COUNT };
    println!("{n}");
}
