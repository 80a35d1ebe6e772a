// Values of kinds that are laid out in unusual ways: niches in niches, wide numbers, trait objects, wrapped queues, captured variables.
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Debug;
use std::num::NonZeroU16;
use std::rc::{Rc, Weak};

#[derive(Clone, Debug)]
enum Inner {
    Empty,
    Number(u32),
    Word(String),
}

#[derive(Clone, Debug)]
enum Outer {
    Nothing,
    One(Option<Inner>),
    Pair { left: Result<Inner, bool>, right: Option<Option<char>> },
}

#[derive(Debug)]
struct Marker;

#[derive(Debug)]
struct Wrapper<T, const N: usize> {
    items: [T; N],
    marker: Marker,
}

#[derive(Debug)]
struct Leaf {
    parent: RefCell<Weak<Branch>>,
    weight: Cell<i8>,
}

#[derive(Debug)]
struct Branch {
    leaves: RefCell<Vec<Rc<Leaf>>>,
}

#[allow(dead_code)]
union Either {
    whole: u32,
    halves: [u16; 2],
}

fn niches(depth: u32) -> usize {
    let flat = [Outer::Nothing, Outer::One(None), Outer::One(Some(Inner::Empty)), Outer::One(Some(Inner::Number(depth)))];
    let words = vec![
        Outer::One(Some(Inner::Word("deep".repeat(depth as usize)))),
        Outer::Pair { left: Ok(Inner::Word(String::new())), right: Some(None) },
        Outer::Pair { left: Err(true), right: Some(Some('ß')) },
        Outer::Pair { left: Ok(Inner::Number(7)), right: None },
    ];
    let boxed: Option<Box<Outer>> = Some(Box::new(words[1].clone()));
    let nothing: Option<Box<Outer>> = None;
    let count = NonZeroU16::new(depth as u16);
    let no_count: Option<NonZeroU16> = None;
    let never: Result<u8, std::convert::Infallible> = Ok(3);
    println!("{flat:?} {words:?} {boxed:?} {nothing:?} {count:?} {no_count:?} {never:?}");
    flat.len() + words.len()
}

fn numbers(seed: i128) -> u128 {
    let small = i128::MIN + seed;
    let large = u128::MAX - 5;
    let letter = char::from_u32(0x1f980).unwrap_or('?');
    let not_a_number = f32::NAN;
    let tiny = f64::MIN_POSITIVE / 3.0;
    let infinite = [f32::INFINITY, -0.0, 1.1];
    let either = Either { whole: 0x0001_0002 };
    let low = unsafe { either.halves[0] };
    println!("{small} {large} {letter} {not_a_number} {tiny:e} {infinite:?} {low}");
    large >> 64
}

fn sequences(rows: &[&[u16]], names: &[String]) -> usize {
    let middle = &rows[1..];
    let mut ring = VecDeque::with_capacity(4);
    for number in 0..4 {
        ring.push_back(number * 11);
    }
    ring.pop_front();
    ring.pop_front();
    ring.push_back(99);
    let tree: BTreeMap<u32, String> = (0..30).map(|key| (key * 3, format!("<{key}>"))).collect();
    let set: BTreeSet<char> = "kinds of values".chars().collect();
    let units = [(), ()];
    let wrapper = Wrapper { items: [Some(1.5), None, Some(-2.0)], marker: Marker };
    let nested: Vec<Vec<(u8, bool)>> = vec![vec![(1, true)], vec![], vec![(2, false), (3, true)]];
    println!("{middle:?} {ring:?} {} {set:?} {units:?} {wrapper:?} {nested:?} {names:?}", tree.len());
    let n_nested = nested.iter().map(Vec::len).sum::<usize>();
    n_nested + ring.len() + wrapper.items.len()
}

fn shared() -> i8 {
    let branch = Rc::new(Branch { leaves: RefCell::new(Vec::new()) });
    for weight in [3, -4] {
        let leaf = Rc::new(Leaf { parent: RefCell::new(Rc::downgrade(&branch)), weight: Cell::new(weight) });
        branch.leaves.borrow_mut().push(Rc::clone(&leaf));
        leaf.weight.set(leaf.weight.get() * 2);
    }
    let leaves = branch.leaves.borrow();
    let sum = leaves.iter().map(|leaf| leaf.weight.get()).sum();
    let has_parent = leaves[0].parent.borrow().upgrade().is_some();
    println!("{sum} {has_parent} {}", Rc::weak_count(&branch));
    sum
}

fn objects(shown: &dyn Debug) -> usize {
    let owned: Box<dyn Debug> = Box::new(Inner::Number(5));
    let all: Vec<Box<dyn Debug>> = vec![Box::new("text"), Box::new(Marker), Box::new([1u8, 2])];
    let text = format!("{shown:?} {owned:?} {all:?}");
    println!("{text}");
    text.len()
}

fn scopes(mut total: u64) -> u64 {
    let value = total;
    {
        let value = format!("{value}!");
        total += value.len() as u64;
    }
    let value = (value, 'x');
    for value in 1..=3u64 {
        let square = value * value;
        total += square;
    }
    if let Some(value) = NonZeroU16::new(value.0 as u16) {
        total += u64::from(value.get());
    } else {
        let absent = "none";
        total += absent.len() as u64;
    }
    let mut log = Vec::new();
    let mut add = |amount: u64| {
        total += amount;
        log.push(amount);
        log.len()
    };
    add(5);
    add(8);
    let reference = &mut total;
    *reference += 1;
    println!("{total} {log:?} {value:?}");
    total
}

fn main() {
    let names = [String::from("first"), String::new(), String::from("third \"quoted\"\n")];
    let n_niches = niches(2);
    let high = numbers(12);
    let n_elements = sequences(&[&[1, 2], &[], &[3]], &names);
    let sum = shared();
    let length = objects(&Some("seen"));
    let total = scopes(40);
    println!("{n_niches} {high:x} {n_elements} {sum} {length} {total}");
}
