use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::rc::Rc;
use std::sync::{
    Arc, Mutex, RwLock,
    atomic::{AtomicBool, AtomicU32, Ordering},
};
type H = BuildHasherDefault<DefaultHasher>;
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    a: u8,
    b: String,
}
fn main() {
    let mut map: HashMap<Key, Vec<Option<i32>>, H> = HashMap::default();
    let empty: HashMap<u8, u8, H> = HashMap::default();
    let mut set: HashSet<&str, H> = HashSet::default();
    let mut tree: BTreeMap<u32, (char, f64)> = BTreeMap::new();
    let mut btree_set = BTreeSet::new();
    let mut wrapped: VecDeque<u16> = VecDeque::with_capacity(4);
    for i in 0..30u32 {
        tree.insert(i * 37 % 31, (char::from_u32(97 + i % 26).unwrap(), f64::from(i) / 4.0));
        if i % 5 == 0 {
            map.insert(
                Key {
                    a: i as u8,
                    b: "k".repeat(i as usize / 5),
                },
                vec![Some(-(i as i32)), None],
            );
        }
        btree_set.insert(i / 2);
        wrapped.push_back(i as u16);
        if wrapped.len() > 3 {
            wrapped.pop_front();
        }
    }
    set.insert("one");
    set.insert("two");
    set.remove("one");
    tree.remove(&0);
    let heap: BinaryHeap<(u8, &str)> = [(2, "b"), (9, "z"), (4, "d")].into();
    let mut linked: LinkedList<String> = ["x".to_string(), "y".to_string()].into();
    linked.push_front("w".into());
    let shared = Rc::new(RefCell::new(vec![1u8, 2, 3]));
    let other = Rc::clone(&shared);
    let weak = Rc::downgrade(&shared);
    let arc: Arc<Mutex<HashMap<u8, Box<str>, H>>> = Arc::new(Mutex::new(HashMap::default()));
    arc.lock().unwrap().insert(3, "three".into());
    let lock = RwLock::new((1, "locked"));
    let atomics = (AtomicU32::new(7), AtomicBool::new(true));
    let once: OnceCell<String> = OnceCell::new();
    let first = once.get_or_init(|| "first".into()).len();
    {
        let borrowed = shared.borrow();
        let guard = arc.lock().unwrap();
        let read = lock.read().unwrap();
        let n = borrowed.len() + guard.len() + read.1.len() + first;
        println!("{n}");
    }
    let mut borrow_mut = other.borrow_mut();
    borrow_mut.push(4);
    let len = borrow_mut.len();
    drop(borrow_mut);
    let nested: Vec<Vec<Rc<Cell<i8>>>> = vec![vec![], vec![Rc::new(Cell::new(-5))], vec![Rc::new(Cell::new(6)); 2]];
    let slices: [&[Key]; 2] = [&[], &[Key { a: 1, b: "s".into() }]];
    let text = String::from("tab\there \"quoted\" \\ nul\0 \u{7f} é 日本 🦀");
    let bytes: &[u8] = text.as_bytes();
    let part = &text[4..8];
    let chars: Vec<char> = text.chars().take(6).collect();
    let boxed_slice: Box<[u32]> = vec![7; 5].into_boxed_slice();
    let boxed_dyn: Box<dyn std::fmt::Debug> = Box::new(Key { a: 5, b: "dyn".into() });
    let zst = vec![(); 12];
    let arrays = [[[1u8; 2]; 3]; 2];
    let grid: Vec<[f32; 3]> = vec![[0.5, -1.0, f32::INFINITY], [f32::NAN, 1e-8, 3.0]];
    atomics.0.fetch_add(5, Ordering::SeqCst);
    println!("{map:?} {empty:?} {set:?} {tree:?} {btree_set:?} {wrapped:?} {heap:?} {linked:?} {weak:?} {len}");
    println!(
        "{nested:?} {slices:?} {part} {} {chars:?} {boxed_slice:?} {boxed_dyn:?} {} {arrays:?} {grid:?} {atomics:?} {lock:?}",
        bytes.len(),
        zst.len()
    );
}
