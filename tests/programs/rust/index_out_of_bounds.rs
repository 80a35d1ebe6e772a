// An index that is too large panics before anything is read.
fn nth(values: &[u64], n: usize) -> u64 {
    values[n]
}

fn main() {
    let values: Vec<u64> = (1..=5).map(|n| n * 11).collect();
    let mut n = 0;
    loop {
        println!("{}", nth(&values, n));
        n += 2;
    }
}
