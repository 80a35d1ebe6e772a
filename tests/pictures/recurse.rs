//! A recursion at its bottom.

fn fact(n: u64) -> u64 {
    if n <= 1 {
        return 1; // picture
    }
    n * fact(n - 1)
}
fn main() {
    let r = fact(5);
    println!("{r}");
}
