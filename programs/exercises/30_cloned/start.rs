// Of how many bytes is the block that the clone of "Ferris" is put into?
// answer: ?

fn last(text: String) -> char {
    text.chars().last().unwrap()
}

fn main() {
    let name = String::from("Ferris");
    let end = last(name);
    println!("{name} ends in {end}"); // both
}
