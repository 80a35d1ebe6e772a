// Two threads take two locks in opposite order.
use std::sync::{Arc, Mutex};
use std::thread;
fn main() {
    let a = Arc::new(Mutex::new(1));
    let b = Arc::new(Mutex::new(2));
    let (a2, b2) = (Arc::clone(&a), Arc::clone(&b));
    let t = thread::spawn(move || {
        let first = b2.lock().unwrap();
        thread::sleep(std::time::Duration::from_millis(10));
        let second = a2.lock().unwrap();
        *first + *second
    });
    let first = a.lock().unwrap();
    thread::sleep(std::time::Duration::from_millis(10));
    let second = b.lock().unwrap();
    println!("{}", *first + *second);
    println!("{}", t.join().unwrap());
}
