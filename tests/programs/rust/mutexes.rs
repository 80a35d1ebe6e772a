// A counter and a list behind Arc and Mutex; a lock that is poisoned.
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let total = Arc::new(Mutex::new(0u64));
    let names = Arc::new(Mutex::new(Vec::new()));
    let threads: Vec<_> = (1..=4u64)
        .map(|id| {
            let (total, names) = (Arc::clone(&total), Arc::clone(&names));
            thread::spawn(move || {
                for n in 0..50 {
                    *total.lock().unwrap() += id * n;
                }
                names.lock().unwrap().push(format!("worker {id}"));
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let mut names = Arc::try_unwrap(names).unwrap().into_inner().unwrap();
    names.sort();
    println!("{} {names:?} {}", *total.lock().unwrap(), Arc::strong_count(&total));
    std::panic::set_hook(Box::new(|_| {}));
    let poisoner = Arc::clone(&total);
    let result = thread::spawn(move || {
        let _guard = poisoner.lock().unwrap();
        panic!("while it holds the lock");
    })
    .join();
    println!("{} {}", result.is_err(), total.is_poisoned());
    println!("{}", *total.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
}
