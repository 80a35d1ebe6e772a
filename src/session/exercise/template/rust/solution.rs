// How many bytes does passing a `&str` copy?
// answer: 16

fn first_word(line: &str) -> usize {
    line.find(' ').unwrap_or(line.len())
}

fn main() {
    let line = String::from("two words");
    let end = first_word(&line);
    println!("{}", &line[..end]);
}
