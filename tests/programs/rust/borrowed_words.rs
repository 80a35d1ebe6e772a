// stdin: the quick  brown fox\njumps over the lazy dog\n\nThe end is naïve — “quoted”\n
//! Words of a text, with borrowed and owned forms (`Cow`), characters and bytes.
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, BufRead, Read};

fn normal(word: &str) -> Cow<'_, str> {
    let trimmed = word.trim_matches(|c: char| !c.is_alphanumeric());
    if trimmed.chars().any(char::is_uppercase) {
        Cow::Owned(trimmed.to_lowercase())
    } else {
        Cow::Borrowed(trimmed)
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        None => String::new(),
        Some(first) => first.to_uppercase().chain(chars).collect(),
    }
}

fn rot13(c: char) -> char {
    let shift = |base: u8| (base + (c as u8 - base + 13) % 26) as char;
    match c {
        'a'..='z' => shift(b'a'),
        'A'..='Z' => shift(b'A'),
        _ => c,
    }
}

struct Statistics<'a> {
    longest: &'a str,
    words: usize,
    bytes: usize,
}

fn statistics(text: &str) -> Statistics<'_> {
    let mut statistics = Statistics { longest: "", words: 0, bytes: text.len() };
    for word in text.split_whitespace() {
        statistics.words += 1;
        if word.chars().count() > statistics.longest.chars().count() {
            statistics.longest = word;
        }
    }
    statistics
}

fn main() {
    let mut first = String::new();
    io::stdin().lock().read_line(&mut first).expect("there is a line");
    let mut rest = String::new();
    io::stdin().lock().read_to_string(&mut rest).expect("it is text");
    let all = first.clone() + &rest;
    let mut counts: HashMap<Cow<str>, usize> = HashMap::new();
    let (mut borrowed, mut owned) = (0, 0);
    for word in all.split_whitespace() {
        let key = normal(word);
        match &key {
            Cow::Borrowed(_) => borrowed += 1,
            Cow::Owned(_) => owned += 1,
        }
        if !key.is_empty() {
            *counts.entry(key).or_default() += 1;
        }
    }
    let mut sorted: Vec<(&str, usize)> = counts.iter().map(|(word, count)| (&**word, *count)).collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    println!("{borrowed} borrowed, {owned} owned, most {:?}", &sorted[..3]);
    let title: Vec<String> = first.split_whitespace().map(capitalised).collect();
    println!("{}", title.join(" "));
    let secret: String = first.trim_end().chars().map(rot13).rev().collect();
    println!("{secret}");
    let Statistics { longest, words, bytes } = statistics(&all);
    println!("{longest} {words} {bytes}");
    for (at, c) in rest.char_indices().filter(|(_, c)| !c.is_ascii()) {
        println!("{at}: {c} {:x} {}", c as u32, c.len_utf8());
    }
    let bytes: Vec<u8> = "añ€𝄞".bytes().collect();
    let text = String::from_utf8_lossy(&bytes[..4]);
    println!("{text:?} {:?}", std::str::from_utf8(&bytes[1..3]));
}
