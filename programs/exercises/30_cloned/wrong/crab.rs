// expect: expected `name` to be "Ferris", saw "Crab"
// answer: 6

fn last(text: String) -> char {
    text.chars().last().unwrap()
}

fn main() {
    let name = String::from("Crab");
    let end = last(name.clone());
    println!("{name} ends in {end}"); // both
}
