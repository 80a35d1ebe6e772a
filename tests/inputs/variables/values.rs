use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::*;
use std::num::{NonZeroU8, NonZeroU32, Wrapping};
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicBool, AtomicI32};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

#[derive(Debug, Clone)]
struct Point { x: i32, name: String }
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
struct Pair(u8, char);
#[derive(Debug)]
struct Node { v: i32, next: Option<Box<Node>> }
#[derive(Debug)]
struct Tree { v: i32, kids: RefCell<Vec<Rc<Tree>>>, up: RefCell<Weak<Tree>> }
#[derive(Debug)]
enum Shape { Dot, Circle(f64), Rect { w: u8, label: String }, Group(Box<Shape>) }
#[derive(Debug)]
#[repr(i64)]
enum Negative { A(u8) = -5, B = 7 }
#[derive(Debug, Clone, Copy)]
enum Plain { First = 3, Second = -1 }
#[derive(Debug)]
enum Nested { P(Option<Option<bool>>), Q }
trait Area: std::fmt::Debug { fn area(&self) -> f64; }
#[derive(Debug)]
struct Square(f64);
#[derive(Debug)]
#[repr(align(64))]
struct Aligned(u8);
impl Area for Square { fn area(&self) -> f64 { self.0 } }
impl Area for Aligned { fn area(&self) -> f64 { f64::from(self.0) } }

static GREETING: &str = "hi";
static mut COUNTER: [u16; 3] = [5, 6, 7];

#[inline(never)]
fn scalars(first: i32, text: &str, grown: &mut Vec<i32>) -> i32 {
    let doubled = first * 2;
    grown.push(doubled);
    let (byte, wide, huge, negative) = (-1i8, 3u128, usize::MAX, -4i128);
    let (single, double, nan, big) = (1.5f32, -0.1f64, f64::NAN, 1e100f64);
    let (letter, yes, nothing) = ('ä', true, ());
    let escaped = "he\"l\n\tlo ü";
    let array = [1u16, 2, 3];
    let nested = [[1, 2], [3, 4]];
    let slice = &array[1..];
    let tuple = (1, "two", 3.0);
    let single_tuple = (5,);
    show!(first, text, grown, doubled, byte, wide, huge, negative, single, double, nan, big, letter, yes, nothing, escaped, array,
        nested, slice, tuple, single_tuple);
    doubled
}

#[inline(never)]
fn structures() {
    let point = Point { x: 5, name: "nm".into() };
    let (unit, pair) = (Unit, Pair(7, 'z'));
    let borrowed = &point;
    let boxed = Box::new(point.clone());
    let (text, words): (Box<str>, Box<[String]>) = ("bstr".into(), vec!["p".to_owned()].into());
    let points = vec![point.clone(), Point { x: 6, name: String::new() }];
    let list = Node { v: 1, next: Some(Box::new(Node { v: 2, next: None })) };
    let long: Vec<i32> = (0..100).collect();
    let vectors = vec![vec![1], vec![], vec![2, 3]];
    let (some, none, text_some, text_none): (_, Option<i32>, _, Option<String>) = (Some(5), None, Some(String::from("x")), None);
    let (good, bad): (Result<i32, String>, Result<i32, String>) = (Ok(3), Err("bad".into()));
    let (dot, circle) = (Shape::Dot, Shape::Circle(2.5));
    let (rect, group) = (Shape::Rect { w: 1, label: "yy".into() }, Shape::Group(Box::new(Shape::Circle(0.5))));
    let (negative, other) = (Negative::A(3), Negative::B);
    let (first, second) = (Plain::First, Plain::Second);
    let (n1, n2, n3, n4) = (Nested::P(Some(Some(true))), Nested::P(Some(None)), Nested::P(None), Nested::Q);
    let (zero, six) = (NonZeroU32::new(0), NonZeroU8::new(6));
    let (cow, owned): (Cow<str>, Cow<str>) = (Cow::Borrowed("bor"), Cow::Owned("own".to_owned()));
    let (range, inclusive, wrapped, time) = (1..5, 1..=5, Wrapping(5u8), Duration::from_millis(1500));
    show!(point, unit, pair, borrowed, boxed, text, words, points, list, long, vectors, some, none, text_some, text_none, good, bad);
    show!(dot, circle, rect, group, negative, other, first, second, n1, n2, n3, n4, zero, six, cow, owned, range, inclusive, wrapped, time);
}

#[inline(never)]
fn library() {
    let mut ring: VecDeque<i32> = (0..5).collect();
    ring.pop_front();
    ring.pop_front();
    ring.extend([5, 6, 7]);
    let map: HashMap<String, i32> = [("a".to_owned(), 1), ("b".to_owned(), 2)].into();
    let (empty, set): (HashMap<i32, i32>, HashSet<u8>) = (HashMap::new(), [1, 2, 3].into());
    let deep: BTreeMap<u32, String> = (0..40).map(|n| (n, n.to_string())).collect();
    let (letters, heap): (BTreeSet<char>, BinaryHeap<i32>) = ("hello".chars().collect(), [3, 1, 4].into());
    let linked: LinkedList<i32> = [1, 2, 3].into();
    let leaf = Rc::new(Tree { v: 3, kids: RefCell::new(vec![]), up: RefCell::new(Weak::new()) });
    let branch = Rc::new(Tree { v: 5, kids: RefCell::new(vec![leaf.clone()]), up: RefCell::new(Weak::new()) });
    *leaf.up.borrow_mut() = Rc::downgrade(&branch);
    let (rc_text, rc_slice, arc): (Rc<str>, Rc<[u16]>, _) = ("rc".into(), vec![1, 2].into(), Arc::new(Mutex::new(vec![1, 2])));
    let (cell, rw, number, flag) = (Cell::new(4), RwLock::new("rw"), AtomicI32::new(-3), AtomicBool::new(true));
    let (unset, set_once) = (OnceCell::<i32>::new(), OnceCell::from(3));
    let objects: Vec<Box<dyn Area>> = vec![Box::new(Square(1.5)), Box::new(Aligned(5))];
    let (shared, aligned): (Rc<dyn Area>, Arc<dyn Area>) = (Rc::new(Square(9.0)), Arc::new(Aligned(6)));
    let borrowed = RefCell::new(3);
    let guard = borrowed.borrow_mut();
    let locked = Mutex::new(1);
    let lock = locked.lock().unwrap();
    show!(ring, map, empty, set, deep, letters, heap, linked, leaf, branch, rc_text, rc_slice, arc, cell, rw, number, flag);
    show!(unset, set_once, objects, shared, aligned, borrowed, guard, locked, lock);
}

#[inline(never)]
fn closures(base: i32) -> i32 {
    let mut hits = 0;
    let name = String::from("cap");
    let mut add = |x: i32| {
        hits += 1;
        let sum = x + base + name.len() as i32;
        show!(x, hits, base, name, sum);
        sum
    };
    let total = add(1);
    let words = "the cat".split(' ').collect::<Vec<_>>();
    for word in &words {
        let upper = word.to_uppercase();
        if upper == "CAT" {
            show!(word, upper, words, total);
        }
    }
    let shadow = 1;
    let shadow = format!("s{shadow}");
    show!(shadow);
    total
}

fn main() {
    let mut grown = vec![10];
    let result = scalars(21, "arg", &mut grown);
    structures();
    library();
    let total = closures(result);
    std::process::exit(i32::from(total == 0 || GREETING.is_empty() || unsafe { COUNTER[0] } == 0));
}
