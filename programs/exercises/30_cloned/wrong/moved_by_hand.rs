// expect: expected `name` to be "Ferris", saw ? (
// answer: 6

fn last(text: String) -> char {
    text.chars().last().unwrap()
}

fn main() {
    let name = String::from("Ferris");
    let other = name.clone();
    let end = last(name);
    println!("{other} ends in {end}"); // both
}
