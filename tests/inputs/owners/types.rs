#![allow(dead_code)]
use std::rc::{Rc, Weak};

#[derive(Debug)]
struct Mixed {
    a: u8,
    b: u32,
    c: u16,
    name: String,
}

#[derive(Debug)]
enum Shape {
    Point,
    Circle(f64),
    Rect { w: u32, h: u32 },
}

#[derive(Debug)]
enum Niche {
    Nothing,
    Boxed(Box<u32>),
}

#[derive(Debug)]
enum Plain {
    One = 1,
    Five = 5,
}

static mut COUNT: u32 = 0;

fn bump(n: u32) -> u32 {
    unsafe { COUNT += n };
    if n == 0 { 0 } else { bump(n - 1) }
}

fn main() {
    let m = Mixed { a: 1, b: 2, c: 3, name: String::from("n") };
    let s = [Shape::Point, Shape::Circle(1.5), Shape::Rect { w: 1, h: 2 }];
    let (n, z) = (Niche::Boxed(Box::new(3)), Niche::Nothing);
    let p = Plain::Five;
    let g = [[1i32, 2], [3, 4]];
    let rc = Rc::new(5);
    let weak: Weak<i32> = Rc::downgrade(&rc);
    let mut v = vec![1, 2, 3];
    v.push(4);
    bump(4);
    let other = rc.clone();
    println!("{m:?} {s:?} {n:?} {z:?} {p:?} {g:?} {v:?} {other} {:?}", weak.upgrade());
    let count = "añb".chars().count();
    println!("{count}");
}
