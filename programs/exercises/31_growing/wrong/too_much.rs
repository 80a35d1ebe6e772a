// expect: to have 40 bytes, saw 800
// A `Vec<u64>` begins empty, and 5 elements are pushed. For how many is there room then?
// answer: 5

fn main() {
    let mut squares: Vec<u64> = Vec::with_capacity(100);
    for n in 0..5 {
        squares.push(n * n);
    }
    println!("{squares:?}"); // full
}
