// Ordered maps and sets: ranges, first and last, splitting, enough entries for several nodes.
use std::collections::{BTreeMap, BTreeSet};

fn main() {
    let mut years: BTreeMap<u32, String> = (0..60).map(|n| (n * 37 % 61, format!("y{n}"))).collect();
    println!("{} {:?} {:?}", years.len(), years.first_key_value(), years.last_key_value());
    println!("{:?}", years.range(10..14).collect::<Vec<_>>());
    for year in (0..61).step_by(2) {
        years.remove(&year);
    }
    let late = years.split_off(&40);
    println!("{} {} {:?}", years.len(), late.len(), late.keys().next());
    if let Some(mut entry) = years.first_entry() {
        entry.get_mut().push('!');
    }
    println!("{:?} {:?}", years.pop_first(), years.pop_last());
    let a: BTreeSet<char> = "interpreter".chars().collect();
    let b: BTreeSet<char> = "compiler".chars().collect();
    let text = |set: Vec<&char>| set.into_iter().collect::<String>();
    println!("{} {}", text(a.intersection(&b).collect()), text(a.symmetric_difference(&b).collect()));
    println!("{:?}", a.range('o'..).next());
}
