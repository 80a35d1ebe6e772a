// Two threads count without a lock: updates are lost.
use std::thread;

static mut COUNT: u32 = 0;

fn count() {
    for _ in 0..1000 {
        unsafe { COUNT += 1 } //~ data-race
    }
}

fn main() {
    let other = thread::spawn(count);
    count();
    other.join().unwrap();
    println!("{}", unsafe { COUNT });
}
