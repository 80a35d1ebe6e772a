use std::thread;

fn take(s: String) -> usize {
    s.len()
}

fn pass(s: String) -> String {
    s
}

fn main() {
    let s = String::from("one");
    let t = s;
    let n = take(t);
    let a = String::from("two");
    let b = pass(a);
    let mut list = Vec::new();
    list.push(b);
    let c = String::from("three");
    let show = move || println!("{c}");
    show();
    let d = String::from("four");
    let handle = thread::spawn(move || d.len());
    let m = handle.join().unwrap();
    let e = Box::new(5);
    drop(e);
    println!("{n} {m} {}", list.len());
}
