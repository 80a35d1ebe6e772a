use std::sync::Mutex;
fn main() {
    let m = Mutex::new(vec![1]);
    let a = m.lock().unwrap();
    let n = a.len() + m.lock().unwrap().len(); //~ deadlock
    println!("{n}");
}
