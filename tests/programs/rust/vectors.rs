// Growing, inserting, removing, draining, several types by an enum.
#[derive(Debug, Clone)]
enum Cell {
    Number(i64),
    Text(String),
}

fn main() {
    let mut primes: Vec<u32> = Vec::new();
    let mut candidate = 2;
    while primes.len() < 12 {
        if primes.iter().all(|prime| candidate % prime != 0) {
            primes.push(candidate);
        }
        candidate += 1;
    }
    println!("{primes:?}");
    primes.insert(1, 100);
    println!("{} {:?}", primes.remove(0), primes.swap_remove(2));
    primes.retain(|n| n % 3 != 1);
    println!("{primes:?}");
    let taken: Vec<u32> = primes.drain(1..4).collect();
    println!("{taken:?} {primes:?}");
    primes.extend_from_slice(&[1, 1, 2, 2]);
    primes.dedup();
    primes.truncate(6);
    println!("{primes:?} {}", primes.contains(&29));
    let mut row = vec![Cell::Number(-4), Cell::Text("wide".into())];
    row.resize(3, Cell::Text(String::from("?")));
    println!("{row:?}");
    println!("{:?}", row.split_off(2));
    for cell in &row {
        match cell {
            Cell::Number(n) => println!("{}", n * 2),
            Cell::Text(text) => println!("{}", text.len()),
        }
    }
}
