use std::cell::{Cell, RefCell};
use std::num::NonZeroU16;
use std::rc::{Rc, Weak};
#[derive(Debug, Clone, Copy, PartialEq)]
enum Dir {
    North,
    South = 5,
    East,
    West,
}
#[derive(Debug)]
enum Shape {
    Dot,
    Line(f32, f32),
    Poly { points: Vec<(i16, i16)>, closed: bool },
    Named(String, Box<Shape>),
}
#[derive(Debug)]
enum Nested {
    A(Option<Dir>),
    B(Result<bool, char>),
    C(Option<Option<bool>>),
    D,
}
#[derive(Debug)]
struct Node {
    id: u8,
    next: Option<Box<Node>>,
    tags: Option<&'static str>,
    up: Weak<Node>,
}
#[derive(Debug)]
#[repr(i8)]
enum Signed {
    Low = -100,
    Zero = 0,
    High = 100,
}
#[derive(Debug)]
enum Empty {}
struct Unit;
struct Wrap<T>(T);
fn pick(n: usize) -> Shape {
    let shape = match n {
        0 => Shape::Dot,
        1 => Shape::Line(1.5, -0.25),
        2 => Shape::Poly {
            points: vec![(1, -1), (300, 4)],
            closed: true,
        },
        _ => Shape::Named("deep".to_string(), Box::new(pick(n - 2))),
    };
    let kind = std::mem::size_of_val(&shape);
    assert!(kind > 0);
    shape
}
fn main() {
    let dirs = [Dir::North, Dir::South, Dir::West, Dir::East];
    let none_dir: Option<Dir> = None;
    let some_dir = Some(Dir::West);
    let deep: Option<Option<Option<Dir>>> = Some(Some(None));
    let nz = NonZeroU16::new(77);
    let no_nz = NonZeroU16::new(0);
    let bools = (Some(true), Some(false), None::<bool>);
    let chars = (Some('é'), None::<char>, '\n', '\u{1F600}');
    let nested = [
        Nested::A(None),
        Nested::A(Some(Dir::East)),
        Nested::B(Ok(true)),
        Nested::B(Err('q')),
        Nested::C(Some(None)),
        Nested::C(None),
        Nested::D,
    ];
    let signed = [Signed::Low, Signed::Zero, Signed::High];
    let boxed: Option<Box<u64>> = Some(Box::new(1 << 40));
    let unboxed: Option<Box<u64>> = None;
    let list = Node {
        id: 1,
        next: Some(Box::new(Node {
            id: 2,
            next: None,
            tags: Some("last"),
            up: Weak::new(),
        })),
        tags: None,
        up: Weak::new(),
    };
    let result: Result<String, std::num::ParseIntError> = "7".parse::<i32>().map(|n| n.to_string());
    let error = "x".parse::<i32>();
    let res_unit: Result<(), String> = Err("why".into());
    let opt_string: Option<String> = None;
    let opt_vec: Option<Vec<u8>> = Some(vec![1, 2]);
    let opt_slice: Option<&[u8]> = opt_vec.as_deref();
    let opt_str: Option<&str> = None;
    let unit = Unit;
    let wrap = Wrap(Wrap([Some(1u8), None]));
    let cell = Cell::new(Some(3i128));
    let refcell: RefCell<Option<Rc<str>>> = RefCell::new(Some(Rc::from("shared")));
    let ord = [1.cmp(&2), 2.cmp(&2), 3.cmp(&2)];
    for n in 0..4 {
        let shape = pick(n);
        let text = format!("{shape:?}");
        println!("{n} {text}");
    }
    cell.set(None);
    let cow: [std::borrow::Cow<str>; 2] = ["b".into(), String::from("o").into()];
    let range = (1..4, 2..=9, ..3, 5..);
    println!(
        "{dirs:?} {none_dir:?} {some_dir:?} {deep:?} {nz:?} {no_nz:?} {bools:?} {chars:?} {nested:?} {signed:?} {boxed:?} {unboxed:?}"
    );
    println!(
        "{list:?} {result:?} {error:?} {res_unit:?} {opt_string:?} {opt_vec:?} {opt_slice:?} {opt_str:?} {}",
        wrap.0.0.len()
    );
    println!(
        "{cell:?} {refcell:?} {ord:?} {cow:?} {range:?} {}",
        std::mem::size_of_val(&unit)
    );
}
