use std::collections::{BTreeMap, LinkedList};

fn main() {
    let map: BTreeMap<u32, u32> = (0..30).map(|n| (n, n * n)).collect();
    let list: LinkedList<u32> = (0..3).collect();
    let words: Vec<Box<u32>> = (0..80).map(Box::new).collect();
    println!("{} {} {}", map.len(), list.len(), words.len());
}
