use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn show(r: Rc<String>) {
    println!("{r}");
}

fn main() {
    let a = Rc::new(String::from("x"));
    let b = Rc::clone(&a);
    let c = b;
    show(c);
    let shared = Arc::new(5);
    let theirs = Arc::clone(&shared);
    let t = thread::spawn(move || println!("{theirs}"));
    t.join().unwrap();
    let d = a.clone();
    drop(d);
    println!("{} {}", Rc::strong_count(&a), shared);
}
