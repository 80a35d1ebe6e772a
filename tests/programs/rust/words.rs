// &str: borrowed parts of a text.
fn first_word(text: &str) -> &str {
    match text.find(char::is_whitespace) {
        Some(end) => &text[..end],
        None => text,
    }
}

fn main() {
    let proverb = String::from("still waters run deep");
    let word = first_word(&proverb);
    println!("{word} {}", word.len());
    println!("{}", first_word("alone"));
    let words: Vec<&str> = proverb.split(' ').collect();
    println!("{words:?}");
    let tail = &proverb[6..];
    println!("{tail} {:?} {:?}", tail.strip_prefix("waters "), tail.rfind('r'));
    println!("{}", proverb.split_whitespace().rev().collect::<Vec<_>>().join("/"));
    println!("{}", words.iter().map(|word| word.as_bytes()[0] as char).collect::<String>());
}
