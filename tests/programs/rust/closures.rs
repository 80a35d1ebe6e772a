// Captures by reference, by unique reference, by value; FnOnce, FnMut, Fn; a cache.
use std::collections::HashMap;

struct Cache<F: Fn(u64) -> u64> {
    compute: F,
    known: HashMap<u64, u64>,
}

impl<F: Fn(u64) -> u64> Cache<F> {
    fn get(&mut self, n: u64) -> u64 {
        if let Some(value) = self.known.get(&n) {
            return *value;
        }
        let value = (self.compute)(n);
        self.known.insert(n, value);
        value
    }
}

fn twice(mut action: impl FnMut()) {
    action();
    action();
}

fn consume(action: impl FnOnce() -> String) -> usize {
    action().len()
}

fn main() {
    let factor = 3;
    let calls = std::cell::Cell::new(0);
    let mut cache = Cache {
        compute: |n| {
            calls.set(calls.get() + 1);
            n * n + factor
        },
        known: HashMap::new(),
    };
    println!("{} {} {} after {}", cache.get(4), cache.get(5), cache.get(4), calls.get());
    let mut log = Vec::new();
    twice(|| log.push(log.len() * 10));
    println!("{log:?}");
    let owned = String::from("moved in");
    println!("{}", consume(move || owned));
    let mut words = ["pear", "fig", "banana"];
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    println!("{words:?}");
}
