//! Closures that borrow, change, move and return closures; function tables; memo by HashMap.
use std::collections::HashMap;

struct Cache<F: Fn(u64) -> u64> {
    compute: F,
    known: HashMap<u64, u64>,
    hits: u32,
}

impl<F: Fn(u64) -> u64> Cache<F> {
    fn get(&mut self, key: u64) -> u64 {
        if let Some(value) = self.known.get(&key) {
            self.hits += 1;
            return *value;
        }
        let value = (self.compute)(key);
        self.known.insert(key, value);
        value
    }
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn make_counter(step: i32) -> Box<dyn FnMut() -> i32> {
    let mut count = 0;
    Box::new(move || {
        count += step;
        count
    })
}

fn apply_all(functions: &[(&str, fn(f64) -> f64)], x: f64) -> Vec<String> {
    functions.iter().map(|(name, function)| format!("{name}={:.3}", function(x))).collect()
}

fn consume(make: impl FnOnce() -> Vec<String>) -> usize {
    make().len()
}

fn main() {
    let offset = 10;
    let mut log: Vec<String> = Vec::new();
    let mut record = |what: &str, value: i32| log.push(format!("{what}:{}", value + offset));
    record("a", 1);
    record("b", 2);
    println!("{log:?}");
    let shout = compose(|s: &str| s.to_uppercase(), |s: String| s + "!");
    println!("{}", shout("closure"));
    let mut by_three = make_counter(3);
    let (first, second) = (by_three(), by_three());
    println!("{first} {second}");
    let mut cache = Cache { compute: |n| (1..=n).product(), known: HashMap::new(), hits: 0 };
    let values = [5, 3, 5, 10, 3].map(|n| cache.get(n));
    println!("{values:?} {} hits", cache.hits);
    let table: [(&str, fn(f64) -> f64); 3] = [("sqrt", f64::sqrt), ("square", |x| x * x), ("half", |x| x / 2.0)];
    println!("{}", apply_all(&table, 2.0).join(" "));
    let owned = vec![String::from("x"), String::from("y")];
    let n = consume(move || owned);
    println!("{n}");
    let mut numbers = vec![5, 1, 4, 2, 3];
    numbers.sort_by_key(|n| (n % 2 == 0, std::cmp::Reverse(*n)));
    numbers.retain(|n| *n != 4);
    let total = numbers.iter().fold(String::new(), |text, n| text + &n.to_string());
    println!("{numbers:?} {total}");
}
