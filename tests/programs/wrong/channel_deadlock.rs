use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    let h = thread::spawn(move || {
        let mut t = 0;
        while let Ok(n) = rx.recv() { //~ deadlock
            t += n;
        }
        t
    });
    tx.send(5).unwrap();
    println!("{}", h.join().unwrap());
}
