// How many bytes does passing a `&str` copy?
// answer: ?

fn first_word(line: String) -> usize {
    line.find(' ').unwrap_or(line.len())
}

fn main() {
    let line = String::from("two words");
    let end = first_word(line.clone());
    println!("{}", &line[..end]);
}
