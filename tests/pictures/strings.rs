//! A string, a literal, and parts of both.

fn first_word(s: &str) -> &str {
    s.split(' ').next().unwrap_or("")
}
fn main() {
    let owned = String::from("hello brave world");
    let literal = "immutable";
    let word = first_word(&owned);
    let part = &owned[6..11];
    println!("{word} {part} {literal}"); // picture
}
