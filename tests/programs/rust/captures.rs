use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::Rc;
trait Speak {
    fn say(&self) -> String;
    fn loud(&self) -> String {
        self.say().to_uppercase()
    }
}
#[derive(Debug, Clone)]
struct Dog {
    name: String,
    age: u8,
}
struct Cat;
impl Speak for Dog {
    fn say(&self) -> String {
        format!("{} {}", self.name, self.age)
    }
}
impl Speak for Cat {
    fn say(&self) -> String {
        "meow".into()
    }
}
impl<T: Speak + ?Sized> Speak for Box<T> {
    fn say(&self) -> String {
        (**self).say()
    }
}
struct Button<'a> {
    label: &'a str,
    on_click: Box<dyn FnMut(u32) -> u32 + 'a>,
    undo: Option<Box<dyn Fn() -> String>>,
}
fn adder(n: i64) -> impl Fn(i64) -> i64 {
    move |x| {
        let sum = x + n;
        sum
    }
}
fn twice<F>(mut f: F)
where
    F: FnMut(),
{
    f();
    f()
}
fn generic<T: Debug + Clone, const N: usize>(items: [T; N], extra: &T) -> Vec<T> {
    let mut out = items.to_vec();
    let last = extra.clone();
    out.push(last);
    out
}
fn fold<A, B>(items: &[A], init: B, f: &dyn Fn(B, &A) -> B) -> B
where
    B: Clone,
{
    let mut acc = init.clone();
    for item in items {
        acc = f(acc, item);
    }
    acc
}
union Bits {
    f: f32,
    u: u32,
}
#[derive(Debug, Default, Clone, Copy)]
#[repr(C)]
struct Mixed {
    a: u8,
    b: u64,
    c: i16,
    d: [u8; 3],
}
fn main() {
    let big: u128 = u128::MAX - 12345;
    let small: i128 = i128::MIN + 7;
    let floats = (1.5f32, -0.0f64, f64::MAX, f32::MIN_POSITIVE, f64::NAN);
    let mut count = 0u32;
    let name = String::from("ok");
    let dog = Dog {
        name: "Rex".to_string(),
        age: 3,
    };
    let by_ref = || name.len() + dog.age as usize;
    let n = by_ref();
    let mut by_mut = || {
        count += 2;
        count
    };
    by_mut();
    let k = by_mut();
    let moved = {
        let dog = dog.clone();
        move |times: usize| dog.name.repeat(times)
    };
    let s = moved(2);
    let log = Rc::new(RefCell::new(Vec::<String>::new()));
    let log2 = log.clone();
    let mut button = Button {
        label: "press",
        on_click: Box::new(move |x| {
            log2.borrow_mut().push(format!("c{x}"));
            x + 1
        }),
        undo: None,
    };
    let clicked = (button.on_click)(4);
    button.undo = Some(Box::new(|| "undone".to_string()));
    let undone = button.undo.as_ref().map(|u| u());
    let animals: Vec<Box<dyn Speak>> = vec![
        Box::new(dog.clone()),
        Box::new(Cat),
        Box::new(Box::new(Cat) as Box<dyn Speak>),
    ];
    let voice: &dyn Speak = &dog;
    let heard: Vec<String> = animals.iter().map(|a| a.loud()).collect();
    let first = voice.say();
    let add = adder(1 << 33);
    let added = add(5);
    twice(|| count += 10);
    let g = generic([1u16, 2, 3], &9);
    let h = generic(["a".to_string()], &"b".to_string());
    let folded = fold(&[1.5, 2.5], String::new(), &|acc, x| acc + &x.to_string() + ";");
    let bits = Bits { f: 1.0 };
    let raw = unsafe { bits.u };
    let mixed = [
        Mixed {
            a: 1,
            b: 2,
            c: -3,
            d: [4, 5, 6],
        },
        Mixed::default(),
    ];
    let ptr: *const Mixed = &mixed[1];
    let mut_ptr: *mut u32 = &mut count;
    unsafe { *mut_ptr += 1 };
    let null: *const String = std::ptr::null();
    let fn_ptr: fn(i64) -> i64 = |x| x * 2;
    let tuple = (1u8, ("in", [2i16, -2]), Some((3, 'c')), ());
    let reference = &&&tuple.1;
    let array_of_tuples = [(1, 2.0), (3, 4.0)];
    let slice = &array_of_tuples[..];
    let (x, .., z) = tuple;
    let Mixed { b, d: [d0, ..], .. } = mixed[0];
    println!(
        "{big} {small} {floats:?} {n} {k} {s} {clicked} {undone:?} {heard:?} {first} {added} {count} {g:?} {h:?} {folded} {raw:x}"
    );
    println!(
        "{mixed:?} {} {} {} {tuple:?} {reference:?} {slice:?} {x} {z:?} {b} {d0} {:?} {}",
        ptr.is_null(),
        null.is_null(),
        fn_ptr(4),
        log.borrow(),
        button.label
    );
}
