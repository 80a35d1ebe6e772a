// expect: expected 1 block allocated, saw 2
// answer: 4024

fn total(marks: Vec<u32>) -> u32 {
    marks.iter().sum()
}

fn main() {
    let marks = vec![1, 2, 3];
    let copy: Vec<u32> = marks.iter().copied().collect();
    drop(marks);
    let sum = total(copy);
    println!("{sum}"); // printed
}
