//! A function that is called several times, with variables that are in scope nowhere else.

fn squares(n: u32) -> u32 {
    let mut total = 0;
    for i in 0..n {
        total += i * i;
    }
    total
}

fn main() {
    let values = vec![1, 2, 3];
    let mut sum = 0;
    for value in &values {
        sum += squares(*value + 2);
    }
    println!("{sum}");
}
