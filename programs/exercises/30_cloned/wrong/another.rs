// expect: to have 6 bytes, saw 1
// answer: 7

fn last(text: String) -> char {
    text.chars().last().unwrap()
}

fn main() {
    let name = String::from("Ferris");
    let end = last(String::from("s"));
    println!("{name} ends in {end}"); // both
}
