//! Sets, maps of vectors, deques, ranges and entry by entry updates.
use std::collections::{BTreeMap, BTreeSet, HashSet, LinkedList, VecDeque};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    Tool,
    Food { days: u8 },
}

#[derive(Debug, Clone)]
struct Item {
    name: &'static str,
    kind: Kind,
    price: Option<u32>,
}

fn stock() -> Vec<Item> {
    vec![
        Item { name: "hammer", kind: Kind::Tool, price: Some(25) },
        Item { name: "bread", kind: Kind::Food { days: 2 }, price: Some(3) },
        Item { name: "saw", kind: Kind::Tool, price: None },
        Item { name: "apple", kind: Kind::Food { days: 9 }, price: Some(1) },
    ]
}

fn by_kind(items: &[Item]) -> BTreeMap<Kind, Vec<&Item>> {
    let mut groups: BTreeMap<Kind, Vec<&Item>> = BTreeMap::new();
    for item in items {
        groups.entry(item.kind.clone()).or_default().push(item);
    }
    groups
}

fn rotate(queue: &mut VecDeque<u8>, turns: usize) -> Vec<u8> {
    let mut seen = Vec::new();
    for _ in 0..turns {
        if let Some(front) = queue.pop_front() {
            seen.push(front);
            queue.push_back(front * 2);
        }
    }
    seen
}

fn main() {
    let items = stock();
    let groups = by_kind(&items);
    for (kind, members) in &groups {
        let names: Vec<_> = members.iter().map(|item| item.name).collect();
        println!("{kind:?}: {names:?}");
    }
    let total: u32 = items.iter().filter_map(|item| item.price).sum();
    let dearest = items.iter().max_by_key(|item| item.price).map(|item| item.name);
    println!("{total} {dearest:?}");
    let mut queue: VecDeque<u8> = VecDeque::with_capacity(4);
    queue.extend([1, 2, 3]);
    let seen = rotate(&mut queue, 5);
    queue.push_front(77);
    println!("{seen:?} {queue:?} {:?}", queue.iter().rev().nth(1));
    let left: HashSet<i32> = (1..8).collect();
    let right: HashSet<i32> = (5..12).step_by(2).collect();
    let mut both: Vec<i32> = left.intersection(&right).copied().collect();
    both.sort();
    let only: BTreeSet<i32> = right.difference(&left).copied().collect();
    println!("{both:?} {only:?}");
    let mut list: LinkedList<String> = LinkedList::new();
    list.push_back("b".into());
    list.push_front("a".into());
    let mut other = LinkedList::from([String::from("c")]);
    list.append(&mut other);
    println!("{list:?} {}", other.is_empty());
    let map: BTreeMap<i32, &str> = [(1, "one"), (5, "five"), (9, "nine")].into();
    let part: Vec<_> = map.range(2..9).map(|(key, value)| format!("{key}{value}")).collect();
    println!("{part:?} {:?}", map.first_key_value());
    let mut names: Vec<String> = items.into_iter().map(|item| item.name.to_string()).collect();
    names.dedup_by_key(|name| name.len());
    let drained: Vec<String> = names.drain(1..).collect();
    println!("{names:?} {drained:?}");
}
