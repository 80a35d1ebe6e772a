// A `Vec<u32>` of 1,000 numbers is moved into a function. How many bytes are copied?
// answer: ?

fn total(marks: Vec<u32>) -> u32 {
    marks.iter().sum()
}

fn main() {
    let marks = vec![1, 2, 3];
    let sum = total(marks.clone());
    println!("{sum}"); // printed
}
