use std::cell::{Cell, RefCell};
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, BinaryHeap, VecDeque};
use std::rc::{Rc, Weak};

#[derive(Debug)]
struct Dir {
    name: String,
    parent: RefCell<Weak<Dir>>,
    kids: RefCell<Vec<Rc<Dir>>>,
    size: Cell<u64>,
}
impl Dir {
    fn new(name: &str, size: u64) -> Rc<Dir> {
        Rc::new(Dir {
            name: name.into(),
            parent: RefCell::default(),
            kids: RefCell::default(),
            size: Cell::new(size),
        })
    }
    fn add(self: &Rc<Self>, kid: Rc<Dir>) -> Rc<Dir> {
        *kid.parent.borrow_mut() = Rc::downgrade(self);
        self.kids.borrow_mut().push(kid.clone());
        kid
    }
    fn path(&self) -> String {
        match self.parent.borrow().upgrade() {
            Some(p) => p.path() + "/" + &self.name,
            None => self.name.clone(),
        }
    }
    fn total(&self) -> u64 {
        self.size.get() + self.kids.borrow().iter().map(|k| k.total()).sum::<u64>()
    }
}
impl Drop for Dir {
    fn drop(&mut self) {
        println!("drop {}", self.name);
    }
}

#[derive(Copy, Clone, Eq, PartialEq)]
struct State {
    cost: u32,
    node: usize,
}
impl Ord for State {
    fn cmp(&self, o: &Self) -> Ordering {
        o.cost.cmp(&self.cost).then_with(|| self.node.cmp(&o.node))
    }
}
impl PartialOrd for State {
    fn partial_cmp(&self, o: &Self) -> Option<Ordering> {
        Some(self.cmp(o))
    }
}

fn dijkstra(adj: &[Vec<(usize, u32)>], start: usize) -> Vec<Option<u32>> {
    let mut dist = vec![None; adj.len()];
    let mut heap = BinaryHeap::from([State { cost: 0, node: start }]);
    while let Some(State { cost, node }) = heap.pop() {
        if matches!(dist[node], Some(d) if d <= cost) {
            continue;
        }
        dist[node] = Some(cost);
        for &(next, w) in &adj[node] {
            heap.push(State {
                cost: cost + w,
                node: next,
            });
        }
    }
    dist
}
fn bfs(adj: &[Vec<(usize, u32)>], start: usize) -> Vec<usize> {
    let (mut seen, mut order, mut queue) = (BTreeSet::new(), vec![], VecDeque::with_capacity(4));
    queue.push_back(start);
    seen.insert(start);
    while let Some(n) = queue.pop_front() {
        order.push(n);
        for (m, _) in &adj[n] {
            if seen.insert(*m) {
                queue.push_back(*m);
            }
        }
    }
    order
}
fn main() {
    let root = Dir::new("root", 1);
    let usr = root.add(Dir::new("usr", 10));
    let bin = usr.add(Dir::new("bin", 100));
    root.add(Dir::new("tmp", 1000)).size.replace(2000);
    println!("{} {} {}", bin.path(), root.total(), usr.total());
    println!(
        "strong {} weak {} / {} {}",
        Rc::strong_count(&usr),
        Rc::weak_count(&usr),
        Rc::strong_count(&bin),
        Rc::weak_count(&root)
    );
    let lost = usr.kids.borrow_mut().pop();
    drop(usr);
    root.kids.borrow_mut().remove(0);
    println!("{}", bin.path());
    drop(lost);
    println!("{:?}", bin.parent.borrow().upgrade().is_none());
    let adj = vec![
        vec![(1, 7), (2, 9), (5, 14)],
        vec![(0, 7), (2, 10), (3, 15)],
        vec![(0, 9), (1, 10), (3, 11), (5, 2)],
        vec![(4, 6)],
        vec![],
        vec![(4, 9)],
        vec![],
    ];
    println!("{:?} {:?}", dijkstra(&adj, 0), bfs(&adj, 1));
    let mut heap: BinaryHeap<Reverse<(u32, &str)>> = BinaryHeap::new();
    for (i, w) in "one two three four".split(' ').enumerate() {
        heap.push(Reverse(((i as u32 * 7) % 5, w)));
    }
    println!("{:?} {:?}", heap.peek(), heap.clone().into_sorted_vec());
    let mut q: VecDeque<i32> = (1..=6).collect();
    q.rotate_left(2);
    q.push_front(0);
    q.truncate(5);
    let (a, b) = q.as_slices();
    println!(
        "{q:?} {} {:?}",
        a.len() + b.len(),
        q.iter().rev().step_by(2).collect::<Vec<_>>()
    );
    println!("{:?}", q.make_contiguous().binary_search(&9).is_err());
}
