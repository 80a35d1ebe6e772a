// expect: expected 0 blocks live, saw 1
// answer: 4000

fn total(marks: &[u32]) -> u32 {
    marks.iter().sum()
}

fn main() {
    let marks = vec![1, 2, 3];
    let sum = total(&marks);
    println!("{sum}"); // printed
}
