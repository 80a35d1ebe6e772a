// expect: expected `squares` to be [0, 1, 4, 9, 16], saw [0, 1, 4, 9]
// A `Vec<u64>` begins empty, and 5 elements are pushed. For how many is there room then?
// answer: 16

fn main() {
    let mut squares: Vec<u64> = Vec::with_capacity(5);
    for n in 0..4 {
        squares.push(n * n);
    }
    println!("{squares:?}"); // full
}
