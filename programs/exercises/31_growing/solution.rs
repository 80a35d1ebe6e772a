// A `Vec<u64>` begins empty, and 5 elements are pushed. For how many is there room then?
// answer: 8

fn main() {
    let mut squares: Vec<u64> = Vec::with_capacity(5);
    for n in 0..5 {
        squares.push(n * n);
    }
    println!("{squares:?}"); // full
}
