// Arithmetic overflow: a panic where overflow is checked, else it wraps around.
fn factorial(n: u8) -> u8 {
    (1..=n).fold(1, |product: u8, n| product * n)
}

fn main() {
    for n in 3..8 {
        println!("{n}! = {}", factorial(n));
    }
}
