use std::thread;

fn work(n: u32) -> u32 {
    std::hint::black_box(n) * 2
}

fn main() {
    let first = thread::spawn(|| work(1)).join().unwrap();
    let second = thread::spawn(move || work(first)).join().unwrap();
    println!("{second}");
}
