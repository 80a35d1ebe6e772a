use std::collections::*;
use std::iter::{self, FromIterator, Peekable, successors};
struct Tree<T> {
    root: Option<Box<N<T>>>,
    len: usize,
}
struct N<T> {
    v: T,
    l: Option<Box<N<T>>>,
    r: Option<Box<N<T>>>,
}
impl<T: Ord> Tree<T> {
    fn insert(&mut self, v: T) -> bool {
        let mut at = &mut self.root;
        while let Some(n) = at {
            match v.cmp(&n.v) {
                std::cmp::Ordering::Less => at = &mut n.l,
                std::cmp::Ordering::Greater => at = &mut n.r,
                _ => return false,
            }
        }
        *at = Some(Box::new(N { v, l: None, r: None }));
        self.len += 1;
        true
    }
    fn iter(&self) -> Iter<'_, T> {
        let mut it = Iter { stack: Vec::new() };
        it.push(self.root.as_deref());
        it
    }
    fn depth(&self) -> usize {
        fn go<T>(n: &Option<Box<N<T>>>) -> usize {
            n.as_ref().map_or(0, |n| 1 + go(&n.l).max(go(&n.r)))
        }
        go(&self.root)
    }
}
struct Iter<'a, T> {
    stack: Vec<&'a N<T>>,
}
impl<'a, T> Iter<'a, T> {
    fn push(&mut self, mut n: Option<&'a N<T>>) {
        while let Some(m) = n {
            self.stack.push(m);
            n = m.l.as_deref();
        }
    }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let n = self.stack.pop()?;
        self.push(n.r.as_deref());
        Some(&n.v)
    }
}
impl<T: Ord> FromIterator<T> for Tree<T> {
    fn from_iter<I: IntoIterator<Item = T>>(i: I) -> Self {
        let mut t = Tree { root: None, len: 0 };
        for x in i {
            t.insert(x);
        }
        t
    }
}
impl<'a, T: Ord> IntoIterator for &'a Tree<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
struct Batches<I: Iterator> {
    inner: Peekable<I>,
    size: usize,
}
impl<I: Iterator> Iterator for Batches<I> {
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Vec<I::Item>> {
        self.inner.peek()?;
        Some(self.inner.by_ref().take(self.size).collect())
    }
}
fn primes() -> impl Iterator<Item = u32> {
    let mut found: Vec<u32> = vec![];
    (2..).filter(move |n| {
        if found.iter().take_while(|p| *p * *p <= *n).all(|p| n % p != 0) {
            found.push(*n);
            true
        } else {
            false
        }
    })
}
fn boxed(odd: bool) -> Box<dyn DoubleEndedIterator<Item = i32>> {
    if odd {
        Box::new((1..10).step_by(2))
    } else {
        Box::new((0..10).filter(|x| x % 4 == 0))
    }
}
fn main() {
    let t: Tree<i32> = [50, 20, 70, 10, 30, 60, 80, 20].into_iter().collect();
    println!("{} {} {:?}", t.len, t.depth(), t.iter().copied().collect::<Vec<_>>());
    let mut sum = 0;
    for x in &t {
        sum += x;
    }
    println!("{sum} {:?}", t.iter().max());
    println!(
        "{:?}",
        Batches {
            inner: (1..8).peekable(),
            size: 3
        }
        .collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?}",
        primes().take(10).collect::<Vec<_>>(),
        primes().skip_while(|p| *p < 50).next()
    );
    println!(
        "{:?} {:?}",
        boxed(true).rev().collect::<Vec<_>>(),
        boxed(false).nth_back(0)
    );
    println!(
        "{:?}",
        successors(Some(27u64), |n| (*n != 1).then(|| if n % 2 == 0 {
            n / 2
        } else {
            3 * n + 1
        }))
        .count()
    );
    let words = ["apple", "bob", "cat", "apple", "dog", "bob", "apple"];
    let counts = words.iter().fold(BTreeMap::new(), |mut m, w| {
        *m.entry(*w).or_insert(0) += 1;
        m
    });
    println!("{counts:?} {:?}", counts.iter().max_by_key(|(_, c)| **c));
    let (short, long): (Vec<&str>, Vec<&str>) = words.iter().partition(|w| w.len() <= 3);
    println!("{short:?} {long:?} {}", words.concat());
    println!(
        "{:?}",
        words
            .iter()
            .zip(1..8)
            .rev()
            .skip(1)
            .step_by(3)
            .map(|(w, i)| format!("{w}{i}"))
            .collect::<VecDeque<_>>()
    );
    println!(
        "{:?}",
        [3, 1, 2]
            .iter()
            .scan(1, |acc, x| {
                *acc *= x;
                Some(*acc)
            })
            .chain(iter::once(9))
            .cycle()
            .take(6)
            .collect::<Vec<_>>()
    );
    println!(
        "{:?}",
        vec![vec![1, 2], vec![], vec![3]]
            .into_iter()
            .flatten()
            .map(|x| x * 10)
            .inspect(|x| print!("<{x}>"))
            .collect::<LinkedList<_>>()
    );
    println!(
        "{:?} {:?}",
        "3 4 x 5"
            .split(' ')
            .map(str::parse::<i32>)
            .collect::<Result<Vec<_>, _>>()
            .is_err(),
        "3 4 5"
            .split(' ')
            .map(|s| s.parse::<i32>().ok())
            .collect::<Option<Vec<_>>>()
    );
    println!(
        "{:?} {:?}",
        [1, 2, 3].iter().try_fold(0i8, |a, x| a.checked_add(*x * 50)),
        (1..=3).map(|x| x as f64).sum::<f64>()
    );
    println!(
        "{:?} {:?}",
        (1..=4).reduce(|a, b| a * b),
        [1.5, 0.5, 2.5].iter().copied().fold(f64::NEG_INFINITY, f64::max)
    );
    println!(
        "{:?}",
        [1, 1, 2, 3, 3]
            .chunk_by(|a, b| a == b)
            .map(|c| c.len())
            .collect::<Vec<_>>()
    );
    println!(
        "{:?} {:?}",
        [5, 3, 8].iter().position(|x| *x == 8),
        (0..5).rposition_of(3)
    );
    let mut v = vec![5, 3, 8, 1, 9, 2];
    v.sort_by_key(|x| std::cmp::Reverse(x % 4));
    println!("{v:?}");
    v.select_nth_unstable(2);
    println!("{}", v[2]);
    v.dedup_by_key(|x| *x / 4);
    println!("{}", v.len());
    let mut arr = [[1, 2], [3, 4], [5, 6]];
    arr.iter_mut().flatten().for_each(|x| *x *= *x);
    println!(
        "{:?} {:?}",
        arr,
        arr.as_flattened().windows(3).map(|w| w.iter().sum::<i32>()).min()
    );
    println!(
        "{:?}",
        iter::repeat_with({
            let mut s = 1u32;
            move || {
                s = s.wrapping_mul(48271) % 0x7fffffff;
                s % 100
            }
        })
        .take(5)
        .collect::<HashSet<_>>()
        .len()
    );
    println!("{:?} {:?}", [1, 2].iter().cmp([1, 3].iter()), (0..3).eq([0, 1, 2]));
    let mut pk = [1, 1, 2, 5].iter().peekable();
    let mut runs = vec![];
    while let Some(x) = pk.next() {
        let mut n = 1;
        while pk.next_if_eq(&x).is_some() {
            n += 1;
        }
        runs.push((x, n));
    }
    println!("{runs:?}");
    println!(
        "{:?}",
        std::array::from_fn::<_, 4, _>(|i| i * i)
            .map(|x| x.to_string())
            .join("/")
    );
}
trait Rp {
    fn rposition_of(self, x: i32) -> Option<usize>;
}
impl Rp for std::ops::Range<i32> {
    fn rposition_of(self, x: i32) -> Option<usize> {
        self.rev().position(|y| y == x)
    }
}
