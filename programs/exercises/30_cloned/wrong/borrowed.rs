// expect: expected 2 blocks allocated, saw 1
// answer: 24

fn last(text: &str) -> char {
    text.chars().last().unwrap()
}

fn main() {
    let name = String::from("Ferris");
    let end = last(&name);
    println!("{name} ends in {end}"); // both
}
