// Entries, counting words, updating, removing; printed in order, since a map has none.
use std::collections::{HashMap, HashSet};

fn main() {
    let verse = "the cat and the dog and the bird";
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in verse.split(' ') {
        *counts.entry(word).or_insert(0) += 1;
    }
    let mut sorted: Vec<_> = counts.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    println!("{sorted:?}");
    println!("{:?} {:?}", counts.remove("cat"), counts.get("cat"));
    counts.retain(|_, n| *n > 1);
    println!("{} {}", counts.len(), counts["the"]);
    let mut ages = HashMap::from([("Ida".to_string(), 31), ("Ole".to_string(), 29)]);
    ages.entry("Ida".to_owned()).and_modify(|age| *age += 1).or_insert(0);
    let old = ages.insert("Ole".into(), 30);
    println!("{:?} {old:?}", ages.get("Ida"));
    let squares: HashMap<u64, u64> = (0..200).map(|n| (n, n * n)).collect();
    println!("{}", squares.values().sum::<u64>());
    let letters: HashSet<char> = verse.chars().filter(|c| c.is_alphabetic()).collect();
    println!("{} {}", letters.len(), letters.contains(&'z'));
}
