use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::{BitXor, Bound, Deref, Fn, Not, RangeBounds, Shl, Sub};
trait Observer {
    fn notify(&mut self, e: &Event) -> bool;
    fn id(&self) -> u32 {
        0
    }
}
#[derive(Debug, Clone)]
enum Event {
    Key(char),
    Click { x: i32, y: i32 },
    Quit,
}
struct Counter {
    n: u32,
}
impl Observer for Counter {
    fn notify(&mut self, _: &Event) -> bool {
        self.n += 1;
        self.n < 3
    }
    fn id(&self) -> u32 {
        1
    }
}
struct Logger<W: std::fmt::Write> {
    w: W,
}
impl<W: std::fmt::Write> Observer for Logger<W> {
    fn notify(&mut self, e: &Event) -> bool {
        write!(self.w, "{e:?};").is_ok()
    }
}
impl<F: FnMut(&Event) -> bool> Observer for F {
    fn notify(&mut self, e: &Event) -> bool {
        self(e)
    }
}
struct Bus<'a> {
    obs: Vec<Box<dyn Observer + 'a>>,
}
impl<'a> Bus<'a> {
    fn emit(&mut self, e: Event) -> usize {
        self.obs.retain_mut(|o| o.notify(&e));
        self.obs.len()
    }
}
trait Unit {
    const NAME: &'static str;
    const K: f64;
}
#[derive(Clone, Copy)]
struct Meter;
#[derive(Clone, Copy)]
struct Foot;
impl Unit for Meter {
    const NAME: &'static str = "m";
    const K: f64 = 1.0;
}
impl Unit for Foot {
    const NAME: &'static str = "ft";
    const K: f64 = 0.3048;
}
#[derive(Clone, Copy)]
struct Len<U>(f64, PhantomData<U>);
impl<U: Unit> Len<U> {
    fn to<V: Unit>(self) -> Len<V> {
        Len(self.0 * U::K / V::K, PhantomData)
    }
}
impl<U: Unit> Display for Len<U> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{:.*}{}", f.precision().unwrap_or(1), self.0, U::NAME)
    }
}
impl<U> Sub for Len<U> {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Len(self.0 - o.0, PhantomData)
    }
}
trait Visitor {
    type Out;
    fn num(&mut self, n: i64) -> Self::Out;
    fn bin(&mut self, a: Self::Out, op: char, b: Self::Out) -> Self::Out;
}
enum Ex {
    N(i64),
    B(Box<Ex>, char, Box<Ex>),
}
impl Ex {
    fn walk<V: Visitor>(&self, v: &mut V) -> V::Out {
        match self {
            Ex::N(n) => v.num(*n),
            Ex::B(a, o, b) => {
                let l = a.walk(v);
                let r = b.walk(v);
                v.bin(l, *o, r)
            }
        }
    }
}
struct Eval;
impl Visitor for Eval {
    type Out = i64;
    fn num(&mut self, n: i64) -> i64 {
        n
    }
    fn bin(&mut self, a: i64, o: char, b: i64) -> i64 {
        match o {
            '+' => a + b,
            '*' => a * b,
            _ => a - b,
        }
    }
}
struct Show(usize);
impl Visitor for Show {
    type Out = String;
    fn num(&mut self, n: i64) -> String {
        n.to_string()
    }
    fn bin(&mut self, a: String, o: char, b: String) -> String {
        self.0 += 1;
        format!("({a} {o} {b})")
    }
}
struct Memo<A, R, F> {
    f: F,
    seen: HashMap<A, R>,
    hits: u32,
}
impl<A: Hash + Eq + Clone, R: Clone, F: Fn(&mut dyn FnMut(A) -> R, A) -> R + Copy> Memo<A, R, F> {
    fn get(&mut self, a: A) -> R {
        if let Some(r) = self.seen.get(&a) {
            self.hits += 1;
            return r.clone();
        }
        let f = self.f;
        let r = f(&mut |x| self.get(x), a.clone());
        self.seen.insert(a, r.clone());
        r
    }
}
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bits(u8);
impl Shl<u32> for Bits {
    type Output = Bits;
    fn shl(self, n: u32) -> Bits {
        Bits(self.0.checked_shl(n).unwrap_or(0))
    }
}
impl Not for Bits {
    type Output = Bits;
    fn not(self) -> Bits {
        Bits(!self.0)
    }
}
impl BitXor for Bits {
    type Output = Bits;
    fn bitxor(self, o: Bits) -> Bits {
        Bits(self.0 ^ o.0)
    }
}
fn span<R: RangeBounds<i32>>(r: R) -> (i32, i32) {
    (
        match r.start_bound() {
            Bound::Included(a) => *a,
            Bound::Excluded(a) => a + 1,
            Bound::Unbounded => i32::MIN,
        },
        match r.end_bound() {
            Bound::Included(a) => *a,
            Bound::Excluded(a) => a - 1,
            Bound::Unbounded => i32::MAX,
        },
    )
}
struct Guarded<T>(T, std::cell::Cell<u32>);
impl<T> Deref for Guarded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.1.set(self.1.get() + 1);
        &self.0
    }
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn apply_n(f: &dyn Fn(i32) -> i32, n: usize, x: i32) -> i32 {
    (0..n).fold(x, |x, _| f(x))
}
fn make_ops() -> [(&'static str, fn(f64, f64) -> f64); 3] {
    [("add", |a, b| a + b), ("pow", f64::powf), ("max", f64::max)]
}
fn dbg_all(items: &[&dyn Debug]) -> String {
    items.iter().map(|d| format!("{d:?}")).collect::<Vec<_>>().join(" ")
}
fn main() {
    let mut log = String::new();
    let mut keys = vec![];
    {
        let mut bus = Bus {
            obs: vec![
                Box::new(Counter { n: 0 }),
                Box::new(Logger { w: &mut log }),
                Box::new(|e: &Event| {
                    if let Event::Key(c) = e {
                        keys.push(*c)
                    }
                    !matches!(e, Event::Quit)
                }),
            ],
        };
        print!("{} ", bus.obs.iter().map(|o| o.id()).sum::<u32>());
        for e in [
            Event::Key('a'),
            Event::Click { x: 1, y: -2 },
            Event::Key('b'),
            Event::Quit,
        ] {
            print!("{} ", bus.emit(e));
        }
    }
    println!("{log} {keys:?}");
    let a: Len<Meter> = Len(100.0, PhantomData);
    let f: Len<Foot> = a.to();
    println!("{a} {f:.3} {}", (f - Len(28.0, PhantomData)).to::<Meter>());
    let e = Ex::B(
        Box::new(Ex::N(2)),
        '*',
        Box::new(Ex::B(Box::new(Ex::N(3)), '-', Box::new(Ex::N(-4)))),
    );
    let mut s = Show(0);
    println!("{} = {} ({} ops)", e.walk(&mut s), e.walk(&mut Eval), s.0);
    let mut m = Memo {
        f: |rec: &mut dyn FnMut(u64) -> u128, n| if n < 2 { u128::from(n) } else { rec(n - 1) + rec(n - 2) },
        seen: HashMap::new(),
        hits: 0,
    };
    println!("{} {} {}", m.get(120), m.seen.len(), m.hits);
    println!(
        "{:?} {:?} {:?}",
        Bits(3) << 2 ^ !Bits(0xf0),
        Bits(1) << 9,
        [span(1..5), span(..=3), span((Bound::Excluded(2), Bound::Unbounded))]
    );
    let g = Guarded(vec![1, 2, 3], Default::default());
    println!("{} {:?} {}", g.len(), g.first(), g.1.get());
    println!(
        "{} {} {:?}",
        compose(|x: i32| x + 1, |y| format!("<{y}>"))(4),
        apply_n(&|x| x * 2 + 1, 5, 1),
        make_ops().map(|(n, f)| format!("{n}:{}", f(2.0, 10.0)))
    );
    println!("{}", dbg_all(&[&1u8, &"x", &Some('c'), &[1.5], &()]));
}
