// expect: expected 1 block allocated, saw 2
// answer: 24

fn first_word(line: String) -> usize {
    line.find(' ').unwrap_or(line.len())
}

fn main() {
    let line = String::from("two words");
    let end = first_word(line.to_string());
    println!("{}", &line[..end]);
}
