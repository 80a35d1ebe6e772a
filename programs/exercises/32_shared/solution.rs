// Three variables own one Rc. What is its strong count?
// answer: 3

use std::rc::Rc;

fn sum(numbers: &[u32]) -> u32 {
    numbers.iter().sum()
}

fn main() {
    let first = Rc::new(vec![1, 2, 3]);
    let second = Rc::clone(&first);
    let third = Rc::clone(&first);
    println!("{} {} {}", sum(&first), sum(&second), sum(&third)); // shared
}
