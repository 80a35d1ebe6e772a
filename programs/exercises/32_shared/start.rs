// Three variables own one Rc. What is its strong count?
// answer: ?

use std::rc::Rc;

fn sum(numbers: &[u32]) -> u32 {
    numbers.iter().sum()
}

fn main() {
    let first = vec![1, 2, 3];
    let second = first.clone();
    let third = Rc::new(first.clone());
    println!("{} {} {}", sum(&first), sum(&second), sum(&third)); // shared
}
