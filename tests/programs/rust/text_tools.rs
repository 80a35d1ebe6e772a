// stdin: the quick brown fox\n  jumps över 3 lazy dogs\n\nlast line without end
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::{self, BufRead, Read, Write};
fn normalise(s: &str) -> Cow<'_, str> {
    if s.contains(char::is_uppercase) {
        Cow::Owned(s.to_lowercase())
    } else {
        Cow::Borrowed(s)
    }
}
fn caesar(s: &str, k: u8) -> String {
    s.chars()
        .map(|c| match c {
            'a'..='z' => ((c as u8 - b'a' + k) % 26 + b'a') as char,
            'A'..='Z' => ((c as u8 - b'A' + k) % 26 + b'A') as char,
            _ => c,
        })
        .collect()
}
fn rle(s: &str) -> Vec<(char, usize)> {
    let mut out: Vec<(char, usize)> = vec![];
    for c in s.chars() {
        match out.last_mut() {
            Some((d, n)) if *d == c => *n += 1,
            _ => out.push((c, 1)),
        }
    }
    out
}
fn classify(v: &[i32]) -> &'static str {
    match v {
        [] => "empty",
        [0, ..] => "starts with 0",
        [a, .., b] if a == b => "same ends",
        [_, mid @ .., _] if mid.len() > 2 => "long",
        [x] if *x < 0 => "one negative",
        _ => "other",
    }
}
fn main() -> io::Result<()> {
    let mut first = String::new();
    io::stdin().lock().read_line(&mut first)?;
    let mut words: HashMap<String, usize> = HashMap::new();
    let mut lines = 0;
    for line in io::stdin().lock().lines() {
        let line = line?;
        lines += 1;
        for w in line.split_whitespace() {
            *words.entry(w.to_string()).or_insert(0) += w.chars().count();
        }
    }
    let mut rest = String::new();
    io::stdin().read_to_string(&mut rest)?;
    let sorted: BTreeMap<_, _> = words.iter().collect();
    println!("{:?} {lines} {sorted:?} {rest:?}", first.trim_end());
    let letters: HashSet<char> = first.chars().filter(|c| c.is_alphabetic()).collect();
    let mut missing: Vec<char> = ('a'..='z').filter(|c| !letters.contains(c)).collect();
    missing.sort_unstable_by(|a, b| b.cmp(a));
    println!("{}", missing.iter().collect::<String>());
    for s in ["Hello", "ok"] {
        match normalise(s) {
            Cow::Borrowed(b) => println!("borrowed {b}"),
            Cow::Owned(o) => println!("owned {o}"),
        }
    }
    println!("{} {}", caesar("Hello, Zorro!", 3), caesar(&caesar("xyz", 5), 21));
    println!("{:?}", rle("aaabccd🦀🦀"));
    for v in [&[][..], &[0, 1], &[4, 5, 4], &[1, 2, 3, 4, 5], &[-3], &[1, 2]] {
        print!("{} / ", classify(v));
    }
    println!();
    let mut out = String::new();
    for (i, c) in "añ😀".char_indices() {
        write!(out, "{i}:{c}:{}:{:?} ", c.len_utf8(), c.escape_unicode().to_string()).unwrap();
    }
    writeln!(out, "{}", 'ß'.to_uppercase()).unwrap();
    print!("{out}");
    let s = "α,β;;γ";
    println!(
        "{:?} {:?} {:?}",
        s.split([',', ';']).collect::<Vec<_>>(),
        s.rsplitn(2, ';').collect::<Vec<_>>(),
        s.find('γ')
    );
    println!(
        "{:?}",
        s.bytes().map(|b| format!("{b:02x}")).collect::<Vec<_>>().concat()
    );
    println!(
        "{:?} {:?}",
        std::str::from_utf8(&[0xe2, 0x82]).map_err(|e| e.valid_up_to()),
        String::from_utf8_lossy(&[b'a', 0xff, b'b'])
    );
    let mut t = String::from("0123456789");
    t.replace_range(2..4, "XYZ");
    t.insert_str(0, ">>");
    t.retain(|c| c != '5');
    t.truncate(9);
    println!("{t} {:?} {:?} {}", t.pop(), t.char_indices().rev().nth(1), t.remove(0));
    println!(
        "{:?}",
        "k=v; k2 = v2 ;bad"
            .split(';')
            .map(|p| p.split_once('=').map(|(a, b)| (a.trim(), b.trim())))
            .collect::<Vec<_>>()
    );
    println!("{:-^20}|{:>w$}|{:<1$}|{:.3}", " mid ", 6, "abcdef", w = 4);
    println!(
        "{:?} {:?}",
        "Ünï".to_uppercase(),
        "tschüß".chars().rev().collect::<String>()
    );
    println!("{:?}", ["b", "a", "C"].iter().map(|s| s.to_lowercase()).max());
    let stdout = io::stdout();
    let mut w = io::BufWriter::with_capacity(8, stdout.lock());
    for i in 0..5 {
        write!(w, "{i}-")?;
    }
    w.write_all(b"end\n")?;
    w.flush()?;
    eprintln!("to stderr {:?}", std::env::args().skip(1).collect::<Vec<_>>());
    print!("no newline at end");
    Ok(())
}
