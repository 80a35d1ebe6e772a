use std::mem;
use std::ops::ControlFlow;
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}
struct Pair {
    a: Loud,
    b: Loud,
}
enum Slot {
    Full(Loud),
    Empty,
}
fn make(n: &'static str) -> Loud {
    println!("make {n}");
    Loud(n)
}
fn pass(l: Loud) -> Loud {
    println!("pass {}", l.0);
    l
}
fn early(n: i32) -> Option<Loud> {
    let _a = make("early-a");
    if n > 2 {
        return None;
    }
    let b = make("early-b");
    Some(b)
}
impl Slot {
    fn take(&mut self) -> Option<Loud> {
        match mem::replace(self, Slot::Empty) {
            Slot::Full(l) => Some(l),
            Slot::Empty => None,
        }
    }
}
fn main() {
    let _x = make("x");
    let _ = make("ignored");
    let y = make("y");
    {
        let z = make("z");
        let _moved = y;
        println!("scope {}", z.0);
    }
    let p = Pair {
        a: make("a"),
        b: make("b"),
    };
    let Pair { a, .. } = p;
    println!("partial {}", a.0);
    let mut s = Slot::Full(make("slot"));
    drop(s.take());
    println!("{}", matches!(s, Slot::Empty));
    let mut v = vec![make("v0"), make("v1"), make("v2"), make("v3")];
    let removed = v.swap_remove(1);
    v.truncate(2);
    println!("removed {} left {}", removed.0, v.len());
    let mut it = v.into_iter();
    println!("first {}", it.next().unwrap().0);
    mem::drop(it);
    let b: Box<dyn std::any::Any> = Box::new(make("any"));
    println!("{}", b.downcast::<Loud>().is_ok());
    let t = (make("t0"), pass(make("t1")));
    let (t1, _) = (t.1, 0);
    early(1);
    early(3);
    let arr = [make("r0"), make("r1")];
    let r = arr.into_iter().try_for_each(|l| {
        if l.0 == "r0" {
            ControlFlow::Break(l.0)
        } else {
            ControlFlow::Continue(())
        }
    });
    println!("{r:?} {}", t1.0);
    let mut o = Some(make("o1"));
    o = None;
    println!("{}", o.is_none());
    let mut m = make("m1");
    m = make("m2");
    println!("{}", m.0);
    let f = {
        let c = make("captured");
        move || c.0.len()
    };
    println!("{}", f());
    mem::forget(f);
    let mut l = make("sw1");
    let mut k = make("sw2");
    mem::swap(&mut l, &mut k);
    println!("{} {}", l.0, k.0);
    let boxed: Box<[Loud]> = vec![make("bx0")].into_boxed_slice();
    loop {
        let _in_loop = make("loop");
        if boxed.len() == 1 {
            break;
        }
    }
    match make("scrutinee").0 {
        "scrutinee" => println!("matched"),
        _ => {}
    }
    println!("end");
}
