// expect: expected `line` to be "two words", saw "one"
// answer: 8

fn first_word(line: &str) -> usize {
    line.find(' ').unwrap_or(line.len())
}

fn main() {
    let line = String::from("one");
    let end = first_word(&line);
    println!("{}", &line[..end]);
}
