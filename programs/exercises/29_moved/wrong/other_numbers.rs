// expect: expected `marks` to be [1, 2, 3], saw [6]
// answer: 24

fn total(marks: Vec<u32>) -> u32 {
    marks.iter().sum::<u32>() + 1
}

fn main() {
    let marks = vec![6];
    let sum = total(marks);
    println!("{sum}"); // printed
}
