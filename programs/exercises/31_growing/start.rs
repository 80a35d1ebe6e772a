// A `Vec<u64>` begins empty, and 5 elements are pushed. For how many is there room then?
// answer: ?

fn main() {
    let mut squares: Vec<u64> = Vec::new();
    for n in 0..5 {
        squares.push(n * n);
    }
    println!("{squares:?}"); // full
}
